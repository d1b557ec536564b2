//! Whatever goes wrong is one line, UNKNOWN, and exit code 3.

use crate::common::{Ran, command, ran};
use crate::desk::{Desk, HOUR, NOW, only_line};
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use std::process::Stdio;

fn unknown<'a>(ran: &'a Ran, part: &str) -> &'a str {
    let line = only_line(ran);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(line.starts_with("UNKNOWN: ") && line.contains(part), "no `{part}` in {line}");
    line
}

#[test]
fn wrong_options_are_unknown_and_never_critical() {
    let desk = Desk::new();
    for args in [
        &["check", "--nonsense"][..],
        &["--account", "main", "check", "--nonsense"],
        &["--no-input", "-q", "check", "--nonsense"],
        &["--format=json", "check", "--nonsense"],
        &["--nonsense", "check"],
        &["--format", "bogus", "check"],
        &["check", "something"],
        &["check", "-q", "-v"],
        &["check", "--warning"],
        &["check", "--warning", "soon"],
        &["check", "--warning", "0s"],
        &["check", "--critical", "48h"],
        &["check", "--max-age", "-1h"],
        &["check", "--unknown-age", "x"],
        &["check", "--sync-budget", "x"],
        &["check", "--ping", "nowhere"],
        &["check", "--color", "blue"],
        &["check", "--demo", "--profile", "x"],
        &["check", "--profile", "../x"],
        &["check", "--at", "noon"],
        &["check", "--version"],
    ] {
        let args = [args, &["--no-input"]].concat();
        let ran = ran(command(desk.home.path(), &args).output().unwrap());
        unknown(&ran, "");
    }
    let help = desk.run(&["check", "--help"]);
    assert_eq!(help.code, 0);
    assert!(help.stdout.contains("--sync-budget") && help.stdout.contains("UNKNOWN"), "{help:?}");
    assert_eq!(desk.run(&["list", "--nonsense"]).code, 2);
    assert_eq!(desk.run(&["show", "check", "--nonsense"]).code, 2);
}

#[test]
fn forms_that_cannot_be_printed_are_unknown_too() {
    let desk = Desk::new();
    desk.due("main", "c1", 12 * HOUR);
    for args in [&["check", "--jq", "]["][..], &["check", "--json=bogus"], &["check", "--template", "{{ bad"]] {
        let ran = desk.run(args);
        assert_eq!(ran.code, 3, "{ran:?}");
        assert!(ran.stdout.lines().last().unwrap().starts_with("UNKNOWN: "), "{ran:?}");
    }
    for format in ["table", "tsv", "csv", "ndjson"] {
        assert_eq!(desk.run(&["check", "--format", format]).code, 1, "{format}");
    }
}

#[test]
fn without_a_configuration_or_a_home_it_is_unknown() {
    let home = tempfile::tempdir().unwrap();
    let none = ran(command(home.path(), &["check"]).output().unwrap());
    unknown(&none, "no account is configured yet");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0, "nothing is made");
    let mut nowhere = command(home.path(), &["check"]);
    nowhere.env_remove("HOME").env_remove("AFTERSALE_HOME").env("XDG_CONFIG_HOME", "");
    assert_eq!(ran(nowhere.output().unwrap()).code, 3);
    let desk = Desk::new();
    desk.configure("[chekc]\nwarning = \"1h\"\n");
    unknown(&desk.run(&["check"]), "unknown section [chekc]");
    desk.configure("[check]\nwarning = \"1h\"\ncritical = \"2h\"\n");
    unknown(&desk.run(&["check"]), "may not be longer than");
}

#[test]
fn damaged_stores_are_unknown_and_what_the_other_one_says_still_counts() {
    let desk = Desk::new();
    desk.pending("a1", -HOUR);
    desk.due("main", "c1", -HOUR);
    let (cache, ledger) = (fs::read(desk.cache_file()).unwrap(), fs::read(desk.ledger_file()).unwrap());
    fs::write(desk.cache_file(), "no database at all").unwrap();
    unknown(&desk.run(&["check"]), "is not a SQLite database");
    assert_eq!(fs::read(desk.cache_file()).unwrap(), b"no database at all", "it is left alone");
    let mut torn = cache.clone();
    torn[4096..].iter_mut().for_each(|byte| *byte = 0x5a);
    fs::write(desk.cache_file(), &torn).unwrap();
    unknown(&desk.run(&["check"]), "is damaged");
    fs::write(desk.cache_file(), &cache).unwrap();
    fs::write(desk.ledger_file(), "no database at all").unwrap();
    let ran = desk.run(&["check"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stdout.contains("1 overdue; not known: `") && ran.stdout.contains("unknown_outcomes=U"), "{ran:?}");
    fs::write(desk.ledger_file(), &ledger).unwrap();
    Connection::open(desk.cache_file()).unwrap().pragma_update(None, "user_version", 99).unwrap();
    unknown(&desk.run(&["check"]), "made by another version");
    let version: i64 = Connection::open(desk.cache_file())
        .unwrap()
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(version, 99, "it is not made anew");
}

#[test]
fn a_locked_cache_is_unknown() {
    let desk = Desk::new();
    let holder = Connection::open(desk.cache_file()).unwrap();
    holder.execute_batch("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE").unwrap();
    unknown(&desk.run(&["check"]), "is locked");
}

#[test]
fn bad_rules_of_the_user_are_unknown_and_the_counts_remain() {
    let desk = Desk::new();
    fs::create_dir_all(desk.home.path().join("config/rules")).unwrap();
    fs::write(desk.home.path().join("config/rules/mine.toml"), "[[rule]]\nnonsense = 1\n").unwrap();
    unknown(&desk.run(&["check"]), "mine.toml");
    desk.due("main", "c1", -HOUR);
    assert_eq!(desk.run(&["check"]).code, 2);
}

/// Every file below a folder with its content.
fn contents(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(contents(&path)),
            false => found.push((path.display().to_string(), fs::read(&path).unwrap())),
        }
    }
    found.sort();
    found
}

#[test]
fn it_changes_nothing_and_opens_no_secrets() {
    let desk = Desk::new();
    let spy = desk.home.path().join("spy");
    desk.configure(&format!(
        "[secrets]\nbackend = \"command\"\nread_command = [\"touch\", \"{0}\"]\nwrite_command = [\"touch\", \"{0}\"]\n",
        spy.display()
    ));
    desk.due("main", "c1", -HOUR);
    desk.pending("a1", -HOUR);
    let before = contents(desk.home.path());
    for args in [&["check"][..], &["check", "-v"], &["check", "--json"], &["digest"], &["digest", "--html"]] {
        let ran = desk.run(args);
        assert!([0, 2].contains(&ran.code), "{ran:?}");
        assert_eq!(contents(desk.home.path()), before, "{args:?}");
    }
    assert!(!spy.exists());
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_can_be_checked() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let folder = desk.home.path().join("cache");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o500)).unwrap();
    let ran = desk.run(&["check"]);
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn a_reader_that_has_gone_away_is_no_panic() {
    let desk = Desk::new();
    let mut child = command(desk.home.path(), &["check", "--at", NOW])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!([0, 3].contains(&output.status.code().unwrap()), "{output:?}");
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"), "{output:?}");
}

#[test]
fn a_ledger_that_lost_its_rows_is_unknown() {
    for lose in [|file: &Path| fs::write(file, "").unwrap(), |file: &Path| fs::remove_file(file).unwrap()] {
        let desk = Desk::new();
        desk.pending("a1", -HOUR);
        for name in ["ledger.db-wal", "ledger.db-shm"] {
            let _ = fs::remove_file(desk.home.path().join("data").join(name));
        }
        lose(&desk.ledger_file());
        let before = contents(desk.home.path());
        let ran = desk.run(&["check"]);
        unknown(&ran, "and it had 1 rows");
        assert!(ran.stdout.contains("unknown_outcomes=U"), "{ran:?}");
        assert_eq!(contents(desk.home.path()), before, "it is not begun anew");
        let doctor = crate::common::ran(command(desk.home.path(), &["doctor"]).output().unwrap());
        assert!(doctor.stdout.contains("and it had 1 rows"), "{doctor:?}");
    }
}

#[test]
fn an_older_ledger_is_read_as_it_is() {
    let desk = Desk::new();
    desk.pending("a1", -HOUR);
    let ledger = Connection::open(desk.ledger_file()).unwrap();
    for index in ["entries_by_case", "entries_by_order", "entries_by_id"] {
        ledger.execute_batch(&format!("DROP INDEX {index}")).unwrap();
    }
    ledger.pragma_update(None, "user_version", 1).unwrap();
    ledger.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    drop(ledger);
    let ran = desk.run(&["check"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stdout.contains("the outcome of 1 action is unknown"), "{ran:?}");
    let version: i64 = Connection::open(desk.ledger_file())
        .unwrap()
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(version, 1);
    assert!(!desk.home.path().join("data/ledger.db.bak-v1").exists());
}

#[test]
fn a_configuration_file_that_is_not_there_is_named() {
    let desk = Desk::new();
    let file = desk.home.path().join("elsewhere.toml");
    unknown(&desk.run(&["check", "--config", file.to_str().unwrap()]), "there is no file");
}
