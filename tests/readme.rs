//! The README's commands, run as they stand there: what it shows is what the binary prints.
//!
//! Every ```console block is a session: lines that begin with `$ aftersale` are run in a fresh home, the lines below are what it
//! printed. The demo is told to pretend one instant, so that its world is the same on every day.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{command, ran};
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
        let by_lot = name.len() == 10 && name.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase());
        let port = name.len() == 5 && name.bytes().all(|b| b.is_ascii_digit());
        out.push_str(if (by_lot && name.bytes().any(|b| b.is_ascii_digit())) || port { "…" } else { name });
        out.push_str(end);
    }
    out
}
