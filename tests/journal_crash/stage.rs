//! A shop of both marketplaces whose writes can be stopped, struck and killed.

use crate::common::{Ran, Shop, ran};
use crate::helper;
use aftersale::domain::Action;
use aftersale::simulator::World;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// How a write is asked for.
#[derive(Clone, Debug)]
pub enum Way {
    /// By a command of the program.
    Command(Vec<String>),
    /// Through the gate, in a process of its own.
    Action(Box<Action>),
}

impl Way {
    pub fn command(words: &[&str]) -> Self {
        Self::Command(words.iter().map(|word| (*word).to_owned()).collect())
    }
}

/// A shop with the accounts `main` and `ali`, both logged in.
pub struct Stage {
    pub shop: Shop,
}

/// A running process.
pub struct Running(pub Child);

impl Running {
    /// Ends it as a power cut would.
    pub fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    pub fn end(self) -> Ran {
        ran(self.0.wait_with_output().unwrap())
    }
}

/// The ledger's write lock in the hands of another program.
pub struct Locked(Connection);

impl Drop for Locked {
    fn drop(&mut self) {
        self.0.execute_batch("ROLLBACK").unwrap();
    }
}

/// Looks until there is something; so many looks are enough for any machine.
fn until<T>(mut look: impl FnMut() -> Option<T>) -> T {
    for _ in 0..50_000 {
        match look() {
            Some(found) => return found,
            None => std::thread::park_timeout(Duration::from_millis(2)),
        }
    }
    panic!("it never happens");
}

impl Stage {
    /// With an `absence_after` as the configuration has it.
    pub fn new(absence_after: Option<&str>) -> Self {
        let shop = Shop::new(World::Empty);
        let login = shop.login()["aliexpress"].clone();
        let (url, key) = (&shop.url, login["app_key"].as_str().unwrap());
        let ali = format!(
            "\n[accounts.ali]\nmarketplace = \"aliexpress\"\nenvironment = \"custom\"\ngateway_url = \"{url}\"\n\
             app_key = \"{key}\"\ncallback_url = \"https://shop.example/cb\"\n"
        );
        let journal =
            absence_after.map(|span| format!("\n[journal]\nabsence_after = \"{span}\"\n")).unwrap_or_default();
        shop.write_config(&(shop.config() + &ali + &journal));
        let mut document = login["token"].clone();
        document["app_secret"] = login["app_secret"].clone();
        let ran = shop.run_with(&["auth", "login", "--with-token", "--account", "ali"], &document.to_string());
        assert_eq!(ran.code, 0, "{ran:?}");
        Self { shop }
    }

    pub fn event(&self, body: Value) -> Value {
        self.shop.post("/_simulator/events", body)
    }

    pub fn ledger_file(&self) -> PathBuf {
        self.shop.home.path().join("data/ledger.db")
    }

    fn process(&self, way: &Way) -> Command {
        match way {
            Way::Command(words) => self.shop.command(&words.iter().map(String::as_str).collect::<Vec<_>>()),
            Way::Action(action) => helper::process(self.shop.home.path(), action),
        }
    }

    pub fn start(&self, way: &Way) -> Running {
        let mut command = self.process(way);
        Running(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
    }

    /// Runs it to its end; where it comes to wait for the marketplace, it is killed there.
    pub fn run_or_kill(&self, way: &Way) -> Option<Ran> {
        let mut running = self.start(way);
        let ended = until(|| match running.0.try_wait().unwrap() {
            Some(_) => Some(true),
            None => (!self.waiting().is_empty()).then_some(false),
        });
        if ended {
            return Some(running.end());
        }
        running.kill();
        self.release("reset");
        None
    }

    /// What goes wrong from now on; earlier rules count first.
    pub fn faults(&self, rules: Value) {
        self.shop.delete("/_simulator/faults");
        self.shop.post("/_simulator/faults", json!({ "rules": rules }));
    }

    /// Comes back when a call of the process waits.
    pub fn wait(&self, running: &mut Running) {
        until(|| {
            assert_eq!(running.0.try_wait().unwrap(), None, "it ended before it came to wait");
            (self.waiting().len() == 1).then_some(())
        });
    }

    fn waiting(&self) -> Vec<Value> {
        self.shop.get("/_simulator/faults")["waiting"].as_array().unwrap().clone()
    }

    /// Lets what waits go, by `answer` or `reset`.
    pub fn release(&self, then: &str) {
        let released = self.shop.post("/_simulator/faults/release", json!({ "then": then }));
        assert!(released["released"].as_u64().unwrap() >= 1, "{released}");
    }

    pub fn lock_ledger(&self) -> Locked {
        let conn = Connection::open(self.ledger_file()).unwrap();
        conn.busy_timeout(Duration::from_secs(600)).unwrap();
        conn.execute_batch("BEGIN IMMEDIATE").unwrap();
        Locked(conn)
    }

    /// Comes back when the process has the ledger open, or has ended.
    pub fn wait_for_ledger(&self, running: &mut Running) {
        let folder = format!("/proc/{}/fd", running.0.id());
        let wanted = std::fs::canonicalize(self.ledger_file()).unwrap();
        until(|| {
            let files = std::fs::read_dir(&folder).into_iter().flatten().flatten();
            let open = files.filter_map(|file| std::fs::read_link(file.path()).ok()).any(|file| file == wanted);
            (open || running.0.try_wait().unwrap().is_some()).then_some(())
        });
    }

    /// Dates the only row of the ledger back, which nobody but a test may do: the chain no longer holds.
    pub fn age_first_row(&self, millis: i64) {
        let conn = Connection::open(self.ledger_file()).unwrap();
        let sql = "DROP TRIGGER entries_stay; UPDATE entries SET at = at - ";
        conn.execute_batch(&format!("{sql}{millis} WHERE seq = 1")).unwrap();
    }

    /// How often a thing was done, of all that was done so far.
    pub fn effects(&self, kind: &str) -> u64 {
        self.shop.get(&format!("/_simulator/effects?summary=1&kind={kind}"))["count"].as_u64().unwrap()
    }

    pub fn journal(&self) -> Vec<Value> {
        self.shop.json(&["journal", "list", "--limit", "0", "--json"]).as_array().unwrap().clone()
    }

    /// Everything that the marketplaces hold about these ids, without ids and times.
    pub fn facts(&self, ids: &[String]) -> Value {
        let state = self.shop.get("/_simulator/state");
        let of_allegro = ["issues", "returns", "refunds", "claims", "orders", "threads"];
        let parts = of_allegro.iter().map(|name| &state["sellers"][0][*name]);
        let of_ali = ["disputes", "orders"].iter().map(|name| &state["aliexpress"]["shops"][0][*name]);
        let about = |row: &&Value| ids.iter().any(|id| row.to_string().contains(id.as_str()));
        parts.chain(of_ali).flat_map(|part| part.as_array().into_iter().flatten()).filter(about).map(scrubbed).collect()
    }
}

/// A value whose ids and times all look alike.
fn scrubbed(value: &Value) -> Value {
    match value {
        Value::Array(values) => values.iter().map(scrubbed).collect(),
        Value::Object(fields) => {
            // How often somebody looked at a refund, and how goods were sent, which the simulator draws for each order and return.
            let drawn = ["polls", "delivery", "carrier", "transporting"];
            let kept = fields.iter().filter(|(name, _)| !drawn.contains(&name.as_str()));
            kept.map(|(name, value)| (name.clone(), scrubbed(value))).collect::<serde_json::Map<_, _>>().into()
        }
        Value::String(text) if text.chars().filter(char::is_ascii_digit).count() >= 5 => "#".into(),
        // Each case has a buyer of its own, and a refund goes a step further whenever somebody looks at it.
        Value::String(text) if text.starts_with("kupujacy") => "#".into(),
        Value::String(text) if ["NEW", "VALIDATED", "IN_PROGRESS"].contains(&text.as_str()) => "under way".into(),
        Value::Number(number) if number.as_i64().is_some_and(|number| number.abs() > 10_000_000) => "#".into(),
        other => other.clone(),
    }
}
