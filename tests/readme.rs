//! The README's commands, run as they stand there: what it shows is what the binary prints, and its scripts do what it says.
//!
//! Every ```console block is a session: lines that begin with `$ aftersale` are run in a fresh home, the lines below are what it
//! printed. The demo is told to pretend one instant, so that its world is the same on every day.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Shop, command, ran};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Stdio;

/// Monday noon in Warsaw.
const PRETENDED: &str = "2026-11-23T12:00:00+01:00";

struct Step {
    line: String,
    shown: String,
}

fn sessions(text: &str) -> Vec<Vec<Step>> {
    let mut found = Vec::new();
    for block in text.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        let mut steps: Vec<Step> = Vec::new();
        for line in block.lines() {
            match line.strip_prefix("$ ") {
                Some(command) => steps.push(Step { line: command.to_owned(), shown: String::new() }),
                None => {
                    let step = steps.last_mut().expect("output before the first command");
                    step.shown.push_str(line);
                    step.shown.push('\n');
                }
            }
        }
        found.push(steps);
    }
    found
}

/// Splits a command line as a shell does, as far as the README needs it.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for letter in line.chars() {
        match (quote, letter) {
            (None, '\'' | '"') => quote = Some(letter),
            (Some(open), close) if open == close => quote = None,
            (None, ' ') => words.push(String::new()),
            _ => words.last_mut().unwrap().push(letter),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn the_readme_shows_what_the_binary_prints() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let mut tried = 0;
    for session in sessions(&text) {
        let home = tempfile::tempdir().unwrap();
        for step in session.iter().filter(|step| step.line.starts_with("aftersale ")) {
            let mut args = words(&step.line).split_off(1);
            if args.contains(&"--demo".to_owned()) {
                args.extend(["--at".into(), PRETENDED.into()]);
            }
            if !args.iter().any(|arg| arg.starts_with("--json") || arg.starts_with("--jq") || arg == "eval") {
                args.extend(["--format".into(), "table".into()]);
            }
            let args: Vec<&str> = args.iter().map(String::as_str).collect();
            let ran = ran(command(home.path(), &args).stdin(Stdio::null()).output().unwrap());
            let trimmed = |text: &str| without_chance(&text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n"));
            assert_eq!(
                trimmed(ran.stdout.trim_end()),
                trimmed(step.shown.trim_end()),
                "$ {}\n{}",
                step.line,
                ran.stderr
            );
            tried += 1;
        }
    }
    assert!(tried >= 4, "the README shows {tried} commands");
}

/// A text with what is drawn by lot in it left out: the names of actions and hand-offs, and the port of the demo.
fn without_chance(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_inclusive([' ', '\n', '/', ')', ',', ':']) {
        let (name, end) = word.split_at(word.trim_end_matches([' ', '\n', '/', ')', ',', ':']).len());
        // They may have no digit in them; a word that looks like one is left out on both sides.
        let by_lot = name.len() == 10 && name.bytes().all(|b| b"0123456789abcdefghjkmnpqrstvwxyz".contains(&b));
        let port = name.len() == 5 && name.bytes().all(|b| b.is_ascii_digit());
        out.push_str(if by_lot || port { "…" } else { name });
        out.push_str(end);
    }
    out
}

/// The shell scripts of a section, as they stand there.
fn scripts(text: &str, section: &str) -> Vec<String> {
    let section = text.split("\n## ").find(|part| part.starts_with(section)).unwrap();
    section.split("```sh\n").skip(1).map(|block| block.split("```").next().unwrap().to_owned()).collect()
}

/// A shop with twelve returns that wait, one that has not come back, and one that cost 100 PLN.
fn shop() -> Shop {
    let shop = Shop::new(World::Returns(12));
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_ms": [0, 0, 0]}}));
    for (cents, status) in [(1999, "IN_TRANSIT"), (10_000, "DELIVERED")] {
        let lines = json!([{"goods": 1, "quantity": 1, "cents": cents}]);
        let order = shop.post("/_simulator/events", json!({"op": "place_order", "lines": lines, "delivery_cents": 0}));
        shop.post("/_simulator/events", json!({"op": "open_return", "order": order["order"], "status": status}));
    }
    shop
}

/// Runs a script as a seller would: in a folder of his own, with the program on his PATH; what it printed.
fn run_script(shop: &Shop, script: &str) -> common::Ran {
    let bin = Path::new(env!("CARGO_BIN_EXE_aftersale")).parent().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let mut shell = std::process::Command::new("sh");
    shell.args(["-euc", script]).current_dir(shop.home.path()).env_clear().env("PATH", path);
    shell.env("HOME", shop.home.path()).env("AFTERSALE_HOME", shop.home.path()).env("TZ", "Europe/Warsaw");
    ran(shell.stdin(Stdio::null()).output().unwrap())
}

/// The orders that were refunded through the API, none twice.
fn refunded(shop: &Shop) -> BTreeSet<String> {
    let shown = shop.get("/_simulator/effects?summary=1&kind=payment.refund");
    assert_eq!(shown["summary"]["repeated"], json!([]), "refunded twice");
    let shown = shop.get("/_simulator/effects?kind=payment.refund");
    let effects = shown["effects"].as_array().unwrap();
    effects.iter().map(|one| one["detail"]["order"]["id"].as_str().unwrap().to_owned()).collect()
}

/// The orders of returns that came back and whose refunds fit.
fn planned(shop: &Shop, more: &[&str], wanted: impl Fn(&Value) -> bool) -> BTreeSet<String> {
    let ran = shop.run(&[&["return", "plan", "--arrived"], more].concat());
    let lines = ran.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines.filter(|line| wanted(line)).map(|line| line["order_id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_readme_s_scripts_refund_what_they_say_and_nothing_else() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let scripts = scripts(&text, "Returns and refunds");
    let [cheap, without, ids, again] = scripts.as_slice() else { panic!("{} scripts", scripts.len()) };

    let one = shop();
    let wanted = planned(&one, &[], |line| {
        let cents: i64 = line["total"]["amount"].as_str().unwrap().replace('.', "").parse().unwrap();
        cents < 10_000
    });
    assert!((2..=12).contains(&wanted.len()), "{wanted:?}");
    let done = run_script(&one, cheap);
    assert_eq!((done.code, refunded(&one)), (0, wanted.clone()), "{done:?}");
    let receipts = std::fs::read_to_string(one.home.path().join("receipts.ndjson")).unwrap();
    assert_eq!(receipts.lines().filter(|line| line.contains("\"state\":\"paid\"")).count(), wanted.len());
    let twice = run_script(&one, cheap);
    assert_eq!((twice.code, refunded(&one)), (0, wanted), "{twice:?}");

    let two = shop();
    let left =
        planned(&two, &[], |line| !line.to_string().contains("Kubek") && !line.to_string().contains("TOO_SMALL"));
    let done = run_script(&two, without);
    assert_eq!((done.code, refunded(&two)), (0, left), "{done:?}");

    let three = shop();
    let done = run_script(&three, ids);
    assert_eq!((done.code, refunded(&three).len()), (0, 3), "{done:?}");

    // Nobody knows what became of one of them, once.
    let four = shop();
    let all = planned(&four, &[], |_| true);
    let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": "commit_then_504", "times": 1});
    four.post("/_simulator/faults", json!({"rules": [rule]}));
    let done = run_script(&four, again);
    assert_eq!((done.code, refunded(&four)), (0, all), "{done:?}");
    assert!(done.stderr.contains("nobody knows"), "{done:?}");
}
