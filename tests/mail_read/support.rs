//! A home folder with a mailbox.

use crate::common::{Ran, command, ran};
use aftersale::domain::{Instant, Money, Order};
use aftersale::store::Cache;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tempfile::TempDir;

/// The order that the cache knows.
pub const ORDER: &str = "7f3c2b10-9d41-11f0-8a5e-0242ac120002";

pub struct Post {
    pub home: TempDir,
}

impl Post {
    /// A mailbox that believes `mx.sklep.example`, with more lines in its section.
    pub fn new(more: &str) -> Self {
        let post = Self { home: tempfile::tempdir().unwrap() };
        for part in ["cur", "new", "tmp", ".Junk/cur", ".Junk/new"] {
            fs::create_dir_all(post.maildir().join(part)).unwrap();
        }
        post.configure(&format!("authserv_ids = [\"mx.sklep.example\"]\n{more}"));
        post.know_order();
        post
    }

    pub fn configure(&self, more: &str) {
        let account = |name: &str, marketplace: &str, keys: &str| {
            format!("[accounts.{name}]\nmarketplace = \"{marketplace}\"\nenvironment = \"custom\"\n{keys}\n")
        };
        let url = "\"http://127.0.0.1:9\"";
        let main =
            format!("api_url = {url}\nauth_url = {url}\nupload_url = {url}\nclient_id = \"c\"\napp_name = \"a\"\n");
        let text = format!(
            "{}[mail.main]\naccount = \"main\"\nsource = {{ maildir = \"{}\" }}\n{more}\n",
            account("main", "allegro", &main),
            self.maildir().display()
        );
        let folder = self.home.path().join("config");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("config.toml"), text).unwrap();
    }

    pub fn know_order(&self) {
        let money = Money::new(24_900, "PLN");
        let order: Order = serde_json::from_value(serde_json::json!({
            "id": ORDER, "total": money, "lines": [], "refunds": [], "site": null, "paid": null, "buyer": {"id": null, "login": null},
            "payment_id": null, "delivery": null, "status": null, "placed_at": null, "ordered_at": null,
        }))
        .unwrap();
        let cache = Cache::open(&self.home.path().join("cache/cache.db")).unwrap();
        cache.put_order("main", &order, Instant::from_millis(0)).unwrap();
    }

    pub fn maildir(&self) -> PathBuf {
        self.home.path().join("Maildir")
    }

    pub fn put(&self, place: &str, mail: &[u8]) {
        fs::write(self.maildir().join(place), mail).unwrap();
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        ran(command(self.home.path(), args).stdin(Stdio::null()).output().unwrap())
    }

    pub fn json(&self, args: &[&str]) -> Value {
        let ran = self.run(args);
        assert!([0, 3].contains(&ran.code), "{args:?} {ran:?}");
        ran.json()
    }
}

pub fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail/corpus")
}

pub fn mail(name: &str) -> Vec<u8> {
    fs::read(corpus().join(name)).unwrap()
}

/// What the own provider stamps on a genuine mail, on one that failed, and on none.
pub const PASS: &str = "dkim=pass header.d=allegro.pl; dmarc=pass header.from=allegro.pl";
pub const FAIL: &str = "dmarc=fail header.from=allegro.pl";
pub const NOTHING: &str = "";

/// A mail of Allegro with this Message-ID, more lines of header, and text.
pub fn letter(id: &str, results: &str, more: &str, subject: &str, text: &str) -> Vec<u8> {
    let results = match results {
        NOTHING => String::new(),
        results => format!("Authentication-Results: mx.sklep.example; {results}\n"),
    };
    format!(
        "{results}From: Allegro <powiadomienia@allegro.pl>\nTo: <sklep@example.com>\nSubject: {subject}\n{more}\
         Date: Wed, 18 Nov 2026 10:00:00 +0100\nMessage-ID: <{id}@allegro.pl>\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    )
    .into_bytes()
}
