//! A mailbox that answers through a server of the test's.

use crate::common::Ran;
use crate::faulty::{At, Fault, Faulty};
use crate::post::Post;
use serde_json::Value;
use tokio::runtime::Runtime;

pub const WORDS: &str = "Paczka została doręczona 12.11.2026.";

pub struct Office {
    pub post: Post,
    pub server: Faulty,
    pub runtime: Runtime,
}

impl Office {
    /// A mailbox with these mails of the corpus, whose answers go to a server that misbehaves so.
    pub fn new(at: At, fault: Fault, mails: &[&str]) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let server = runtime.block_on(Faulty::start(at, fault));
        let office = Self { post: Post::new(""), server, runtime };
        office.configure(office.server.port);
        for (number, name) in mails.iter().enumerate() {
            office.put(number, &crate::post::mail(name));
        }
        office
    }

    /// A server in place of the one before.
    pub fn replace(&mut self, at: At, fault: Fault) -> Faulty {
        let server = self.runtime.block_on(Faulty::start(at, fault));
        self.configure(server.port);
        std::mem::replace(&mut self.server, server)
    }

    pub fn replace_with(&mut self, extensions: &'static str) {
        self.server = self.runtime.block_on(Faulty::with(At::Greeting, Fault::None, extensions));
        self.configure(self.server.port);
    }

    pub fn configure(&self, port: u16) {
        self.post.configure(&format!(
            "authserv_ids = [\"mx.sklep.example\"]\nidentities = [\"sklep@example.com\"]\ntimeout = \"5s\"\n\
             password_command = [\"printf\", \"sekret\"]\n\
             send = {{ smtp = \"127.0.0.1:{port}\", user = \"sklep@example.com\", security = \"none\" }}\n"
        ));
    }

    pub fn put(&self, number: usize, mail: &[u8]) {
        self.post.put(&format!("new/{}.{number}.h", 1_795_000_000 + number * 60), mail);
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        self.post.run(args)
    }

    /// Reads the mailbox and gives back the ids of its mails by Message-ID.
    pub fn ids(&self) -> Vec<(String, String)> {
        self.post.json(&["mail", "sync", "--json"]);
        let rows = self.rows();
        let text = |row: &Value, field: &str| row[field].as_str().unwrap_or_default().to_owned();
        rows.iter().map(|row| (text(row, "message_id"), text(row, "id"))).collect()
    }

    pub fn rows(&self) -> Vec<Value> {
        self.post.json(&["mail", "list", "--json"]).as_array().unwrap().clone()
    }

    /// The id of the only mail.
    pub fn only(&self) -> String {
        let ids = self.ids();
        assert_eq!(ids.len(), 1, "{ids:?}");
        ids[0].1.clone()
    }

    pub fn reply(&self, id: &str, more: &[&str]) -> Ran {
        self.run(&[&["mail", "reply", id, "-m", WORDS, "--yes"], more].concat())
    }

    /// The states of all actions, oldest first.
    pub fn states(&self) -> Vec<String> {
        let rows = self.run(&["journal", "list", "--json"]).json();
        let mut states: Vec<String> =
            rows.as_array().unwrap().iter().map(|row| row["state"].as_str().unwrap().to_owned()).collect();
        states.reverse();
        states
    }
}
