//! `check` over a living, a dead and a stalling marketplace.

use crate::common::{Shop, ran};
use crate::desk::{HOUR, only_line};
use aftersale::domain::Instant;
use aftersale::simulator::World;
use serde_json::json;
use std::process::Stdio;

/// An instant so many milliseconds from the machine's now.
fn later(millis: i64) -> String {
    Instant::from(chrono::Utc::now()).plus_millis(millis).to_string()
}

#[test]
fn it_asks_nobody_unless_told_to() {
    let shop = Shop::new(World::Empty);
    let before = shop.run(&["check"]);
    assert_eq!(before.code, 3, "{before:?}");
    assert!(only_line(&before).contains("main: it was never synced"), "{before:?}");
    assert!(!shop.home.path().join("cache").exists(), "looking makes no cache");
    assert_eq!(shop.requests().iter().filter(|line| line.starts_with("GET")).count(), 0);
    let synced = shop.run(&["check", "--sync"]);
    assert_eq!(synced.code, 0, "{synced:?}");
    assert!(only_line(&synced).starts_with("OK: nothing due within 24 h; oldest data "), "{synced:?}");
    shop.clear_requests();
    assert_eq!(shop.run(&["check"]).code, 0);
    assert_eq!(shop.requests(), Vec::<String>::new());
}

#[test]
fn the_counts_are_those_of_the_list() {
    let shop = Shop::new(World::Demo);
    shop.run(&["sync"]);
    let at = later(0);
    let cases = shop.run(&["list", "--json=due_at,problem", "--at", &at]).json();
    let now = Instant::parse(&at).unwrap();
    let due = |low: i64, high: i64| {
        let dues = cases.as_array().unwrap().iter().filter_map(|case| Instant::parse(case["due_at"].as_str()?));
        dues.filter(|due| (low..=high).contains(&due.since(now))).count()
    };
    let told = shop.run(&["check", "--json", "--at", &at]).json();
    assert!(due(i64::MIN, -1) > 0 && due(0, 24 * HOUR) > 0, "the demo has something to count");
    assert_eq!(told["overdue"], json!(due(i64::MIN, -1)));
    assert_eq!(told["due_critical"], json!(due(0, 6 * HOUR)));
    assert_eq!(told["due_warning"], json!(due(0, 24 * HOUR)));
    let unreadable = cases.as_array().unwrap().iter().filter(|case| !case["problem"].is_null()).count();
    assert_eq!(told["unreadable"], json!(unreadable));
}

#[test]
fn a_dead_marketplace_is_unknown_and_never_ok() {
    let mut shop = Shop::new(World::Empty);
    assert_eq!(shop.run(&["check", "--sync"]).code, 0);
    shop.close();
    let asked = shop.run(&["check", "--sync"]);
    assert_eq!(asked.code, 3, "{asked:?}");
    assert!(only_line(&asked).contains("not known: main: its last sync failed"), "{asked:?}");
    assert_eq!(shop.run(&["check"]).code, 3, "the failure is remembered");
    let aged = shop.run(&["check", "--at", &later(2 * HOUR)]);
    assert_eq!(aged.code, 3, "{aged:?}");
}

#[test]
fn data_grows_old_without_anybody_looking() {
    let shop = Shop::new(World::Empty);
    shop.run(&["sync"]);
    for (ahead, code) in [(0, 0), (14 * HOUR / 60, 0), (16 * HOUR / 60, 3), (1000 * HOUR, 3)] {
        let ran = shop.run(&["check", "--at", &later(ahead)]);
        assert_eq!(ran.code, code, "{ahead}: {ran:?}");
    }
}

#[test]
fn a_login_that_is_gone_is_unknown() {
    let shop = Shop::new(World::Empty);
    assert_eq!(shop.run(&["check", "--sync"]).code, 0);
    assert_eq!(shop.run(&["auth", "logout"]).code, 0);
    let ran = shop.run(&["check", "--sync"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(only_line(&ran).contains("not known: main: its last sync failed"), "{ran:?}");
}

#[test]
fn an_account_that_cannot_even_be_tried_is_unknown() {
    let shop = Shop::new(World::Empty);
    assert_eq!(shop.run(&["check", "--sync"]).code, 0);
    shop.write_config(&shop.config().replace("client_id", "# client_id"));
    let ran = shop.run(&["check", "--sync"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(only_line(&ran).contains("main: its sync failed: "), "{ran:?}");
}

#[test]
fn a_budget_that_ends_leaves_the_judgement_to_the_age_of_the_data() {
    let shop = Shop::new(World::Empty);
    assert_eq!(shop.run(&["check", "--sync"]).code, 0);
    shop.post("/_simulator/faults", json!({ "latency_ms": 600_000 }));
    let args = ["check", "--sync", "--sync-budget", "1s"];
    let fresh = shop.run(&args);
    assert_eq!(fresh.code, 0, "{fresh:?}");
    let line = only_line(&fresh);
    assert!(line.starts_with("OK: ") && line.contains("; the sync did not end within 1s; "), "{fresh:?}");
    let aged = shop.run(&[&args[..], &["--at", &later(HOUR)]].concat());
    assert_eq!(aged.code, 3, "{aged:?}");
    assert!(only_line(&aged).contains("main: its data is from"), "{aged:?}");
    std::fs::remove_dir_all(shop.home.path().join("cache")).unwrap();
    let first = shop.run(&args);
    assert_eq!(first.code, 3, "{first:?}");
    assert!(only_line(&first).contains("not known: main"), "{first:?}");
}

#[test]
fn a_marketplace_that_failed_and_then_hangs_stays_unknown() {
    let shop = Shop::new(World::Empty);
    assert_eq!(shop.run(&["check", "--sync"]).code, 0);
    let dead = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let at = |url: &str| shop.config().replace(&shop.url, url);
    shop.write_config(&at(&format!("http://{dead}")));
    assert_eq!(shop.run(&["check", "--sync"]).code, 3);
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    shop.write_config(&at(&format!("http://{}", silent.local_addr().unwrap())));
    let hung = shop.run(&["check", "--sync", "--sync-budget", "1s"]);
    assert_eq!(hung.code, 3, "{hung:?}");
    assert!(only_line(&hung).contains("its last sync failed"), "{hung:?}");
    assert!(only_line(&hung).contains("the sync did not end within 1s"), "{hung:?}");
    let looked = shop.run(&["check"]);
    assert_eq!(looked.code, 3, "a run that began and hung is no good news: {looked:?}");
}

#[cfg(unix)]
#[test]
fn an_interrupted_check_is_unknown() {
    use std::io::{BufRead, BufReader};
    let shop = Shop::new(World::Empty);
    // A marketplace that takes the connection and says nothing shows when the check is under way.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    shop.write_config(&shop.config().replace(&shop.url, &url));
    let child = shop
        .command(&["check", "--sync", "--sync-budget", "10m"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (stream, _) = silent.accept().unwrap();
    let mut line = String::new();
    BufReader::new(&stream).read_line(&mut line).unwrap();
    let killed = std::process::Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    let ran = ran(child.wait_with_output().unwrap());
    assert_eq!((ran.code, only_line(&ran)), (3, "UNKNOWN: interrupted"));
}

#[test]
fn the_demo_has_something_to_tell() {
    let home = tempfile::tempdir().unwrap();
    let told = ran(crate::common::command(home.path(), &["--demo", "check"]).stdin(Stdio::null()).output().unwrap());
    assert_eq!(told.code, 2, "{told:?}");
    assert!(only_line(&told).starts_with("CRITICAL: "), "{told:?}");
    let digest = ran(crate::common::command(home.path(), &["--demo", "digest"]).stdin(Stdio::null()).output().unwrap());
    assert!(digest.stdout.contains("Overdue and due today"), "{digest:?}");
}
