//! A shop whose clock the test holds: the demo's world, empty at first, pretended at any instant.

#![allow(dead_code)]

use super::common::{Ran, client, command, ran};
use aftersale::domain::Instant;
use aftersale::simulator::{Options, Simulator, World as Made};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use tempfile::TempDir;
use tokio::runtime::Runtime;

pub struct World {
    pub home: TempDir,
    runtime: Runtime,
}

/// `2026-11-12T15:00:00+01:00` and the like.
pub fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap_or_else(|| panic!("{text}"))
}

pub const HOUR: i64 = 3_600_000;
pub const MINUTE: i64 = 60_000;

impl World {
    /// An empty shop with this `[alerts]`.
    pub fn new(alerts: &str) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let world = Self { home: tempfile::tempdir().unwrap(), runtime };
        std::fs::create_dir_all(world.profile("config")).unwrap();
        std::fs::create_dir_all(world.profile("data")).unwrap();
        world.configure(alerts);
        world
    }

    pub fn configure(&self, alerts: &str) {
        std::fs::write(self.profile("config").join("config.toml"), alerts).unwrap();
    }

    fn profile(&self, kind: &str) -> PathBuf {
        self.home.path().join(kind).join("profiles/demo")
    }

    /// Lets something happen on the marketplace.
    pub fn happen(&self, now: Instant, mut event: Value) -> Value {
        event["at"] = json!(now);
        self.runtime.block_on(async {
            let state = Some(self.profile("data").join("simulator.json"));
            let options = Options { state, world: Made::Empty, clock: Some(now.millis()), ..Options::default() };
            let simulator = Simulator::start(options).await.unwrap();
            simulator.login(0);
            let response =
                client().post(format!("{}/_simulator/events", simulator.url)).json(&event).send().await.unwrap();
            let (status, text) = (response.status(), response.text().await.unwrap());
            assert!(status.is_success(), "{text}");
            simulator.stop().await.unwrap();
            serde_json::from_str(&text).unwrap()
        })
    }

    /// A buyer opens a discussion; its id. The shop's ledger is begun, so that the demo does not make a new world next day.
    pub fn dispute(&self, now: Instant) -> String {
        let opened = self.happen(now, json!({"op": "open_issue"}));
        let id = opened["issue"].as_str().unwrap().to_owned();
        let listed = self.run(now, &["list", "--refresh"]);
        assert_eq!(listed.code, 0, "{listed:?}");
        let begun = self.run(now, &["alert", "snooze", &id, "--until", "1s"]);
        assert_eq!(begun.code, 0, "{begun:?}");
        id
    }

    pub fn command(&self, now: Instant, args: &[&str]) -> Command {
        let now = now.to_string();
        // The other marketplace states when its login ends, which the real clock is compared with.
        let mut all = vec!["--demo", "--account", "main", "--at", &now];
        all.extend(args);
        command(self.home.path(), &all)
    }

    pub fn run(&self, now: Instant, args: &[&str]) -> Ran {
        ran(self.command(now, args).stdin(Stdio::null()).output().unwrap())
    }

    /// A run that must succeed; what it printed.
    pub fn alert(&self, now: Instant) -> String {
        let ran = self.run(now, &["alert", "run", "--sync"]);
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "at {now}: {ran:?}");
        ran.stdout
    }

    pub fn json(&self, now: Instant, args: &[&str]) -> Value {
        let ran = self.run(now, args);
        assert_eq!(ran.code, 0, "{args:?} {ran:?}");
        ran.json()
    }

    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.home.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }
}
