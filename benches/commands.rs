//! Whole commands of the release binary: start, `list` and `check` on stores of 1e3, 1e5 and 1e6 cases, and `sync` of 5,000 cases at 50 ms
//! latency, cold and warm. `cargo bench --bench commands`; the stores come from `cargo bench --bench store -- --dir DIR --keep`.
//!
//! Figures are medians over several runs of whole processes; peak memory is that of the process, read from the kernel.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

#[path = "../tests/common/mod.rs"]
mod common;

use aftersale::simulator::{Options, World};
use common::Shop;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 15;

fn main() {
    let dir = argument("--dir").map(PathBuf::from);
    println!("| what | median | min | max | peak memory |\n|---|---|---|---|---|");
    start();
    match &dir {
        Some(dir) => [1_000, 100_000, 1_000_000].into_iter().for_each(|cases| list(dir, cases)),
        None => println!("(stores left out: give --dir DIR)"),
    }
    sync();
}

fn argument(name: &str) -> Option<String> {
    let mut args = std::env::args().skip_while(|arg| arg != name);
    args.next();
    args.next()
}

fn start() {
    let home = tempfile::tempdir().unwrap();
    measure("`--version`", RUNS, || common::command(home.path(), &["--version"]));
    measure("`--help`", RUNS, || common::command(home.path(), &["--help"]));
    measure("`rules eval`", RUNS, || {
        common::command(home.path(), &["rules", "eval", "AL-D01", "2026-12-23T18:00:00+01:00"])
    });
}

/// `list --limit 50` in a pipe, on a store that the store bench left at `dir/<cases>/cache.db`.
fn list(dir: &Path, cases: usize) {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(home.path().join("config")).unwrap();
    std::fs::create_dir_all(home.path().join("cache")).unwrap();
    std::fs::write(
        home.path().join("config/config.toml"),
        "[accounts.main]\nmarketplace = \"allegro\"\nclient_id = \"bench\"\n[sync]\nmax_age = \"3650d\"\n",
    )
    .unwrap();
    let stored = dir.join(cases.to_string()).join("cache.db");
    let cache = home.path().join("cache/cache.db");
    std::fs::hard_link(&stored, &cache).or_else(|_| std::fs::copy(&stored, &cache).map(drop)).unwrap();
    // The first run may note the digest of the rules; it is not counted.
    common::ran(common::command(home.path(), &["list", "--limit", "50"]).output().unwrap());
    for args in [vec!["list", "--limit", "50"], vec!["list", "--limit", "50", "--all"]] {
        measure(&format!("`{}`, {cases} cases", args.join(" ")), RUNS, || common::command(home.path(), &args));
    }
    for args in [vec!["check"], vec!["check", "--account", "main", "--json"]] {
        measure(&format!("`{}`, {cases} cases", args.join(" ")), RUNS, || common::command(home.path(), &args));
    }
    if cases == 1_000_000 {
        measure("`list --json`, 1000000 cases, all rows", 1, || common::command(home.path(), &["list", "--json"]));
    }
}

/// `sync` of 5,000 cases of each marketplace at 50 ms latency: cold, and warm with nothing changed.
fn sync() {
    let mut shop = Shop::with(Options { world: World::Generated(5_000), ..Options::default() });
    shop.post("/_simulator/world", serde_json::json!({ "ali_disputes": 5_000 }));
    let login = shop.login()["aliexpress"].clone();
    let (key, url) = (login["app_key"].as_str().unwrap().to_owned(), shop.url.clone());
    let second = format!(
        "[accounts.ali]\nmarketplace = \"aliexpress\"\nenvironment = \"custom\"\ngateway_url = \"{url}\"\napp_key = \"{key}\"\n"
    );
    shop.write_config(&(second + &shop.config()));
    let mut document = login["token"].clone();
    document["app_secret"] = login["app_secret"].clone();
    let ran = shop.run_with(&["auth", "login", "--with-token", "--account", "ali"], &document.to_string());
    assert_eq!(ran.code, 0, "{ran:?}");
    shop.post("/_simulator/faults", serde_json::json!({ "latency_ms": 50 }));
    for account in ["main", "ali"] {
        for what in ["cold", "warm"] {
            shop.clear_requests();
            measure(&format!("`sync` of `{account}`, 5000 cases, 50 ms, {what}"), 1, || {
                shop.command(&["sync", "--account", account])
            });
            println!("|   requests | {} | | | |", shop.requests().len());
        }
    }
    shop.close();
}

fn measure(what: &str, runs: usize, command: impl Fn() -> Command) {
    let mut times = Vec::new();
    let mut peak = 0;
    for _ in 0..runs {
        let mut command = command();
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let started = Instant::now();
        let mut child = command.spawn().unwrap();
        let status = format!("/proc/{}/status", child.id());
        while child.try_wait().unwrap().is_none() {
            peak = peak.max(peak_memory(&status).unwrap_or(0));
            std::thread::sleep(Duration::from_micros(300));
        }
        times.push(started.elapsed());
    }
    times.sort();
    let millis = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1000.0);
    let (median, min, max) = (times[times.len() / 2], times[0], times[times.len() - 1]);
    println!("| {what} | {} | {} | {} | {} MiB |", millis(median), millis(min), millis(max), peak / 1024);
}

/// The greatest resident size so far, in KiB, where the system tells.
fn peak_memory(status: &str) -> Option<u64> {
    let text = std::fs::read_to_string(status).ok()?;
    let line = text.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
