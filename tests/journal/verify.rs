//! `journal verify`: whatever was done to the ledger is found, and the row is named.

use crate::stage::Stage;
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// A stage whose ledger has eight rows: four raw calls with their outcomes.
fn stage() -> Stage {
    let stage = Stage::new(None);
    for number in 1..=4 {
        let body = format!("{{\"number\": {number}}}");
        let ran = stage.shop.run(&["api", "POST", "/nowhere", "--data", &body, "--account", "main", "--yes"]);
        assert_eq!(ran.code, 1, "{ran:?}");
    }
    stage
}

fn alter(file: &Path, sql: &str) {
    let unlocked = "DROP TRIGGER IF EXISTS entries_stay; DROP TRIGGER IF EXISTS entries_remain; DROP TRIGGER IF EXISTS entries_follow;";
    Connection::open(file)
        .unwrap()
        .execute_batch(&format!("{unlocked} {sql}; PRAGMA wal_checkpoint(TRUNCATE)"))
        .unwrap();
}

#[test]
fn every_alteration_is_found_with_its_row() {
    let stage = stage();
    let file = stage.ledger_file();
    let ran = stage.shop.run(&["journal", "verify"]);
    assert!(ran.code == 0 && ran.stdout.contains("all 8 rows"), "{ran:?}");
    alter(&file, "SELECT 1");
    let whole = fs::read(&file).unwrap();
    let swap = "UPDATE entries SET seq = 99 WHERE seq = 3; UPDATE entries SET seq = 3 WHERE seq = 5; UPDATE entries SET seq = 5 WHERE seq = 99";
    let copy = "INSERT INTO entries SELECT 9, at, kind, account, case_id, body, NULL, prev_hash, hash FROM entries WHERE seq = 8";
    for (what, sql, row) in [
        ("a body", "UPDATE entries SET body = replace(body, 'nowhere', 'n0where') WHERE seq = 3", 3),
        ("a state", "UPDATE entries SET body = replace(body, 'refused', 'absent') WHERE seq = 2", 2),
        ("a time", "UPDATE entries SET at = at + 1 WHERE seq = 5", 5),
        ("a key", "UPDATE entries SET once_key = once_key || 'x' WHERE seq = 7", 7),
        ("a key taken off", "UPDATE entries SET once_key = NULL WHERE seq = 7", 7),
        ("an account", "UPDATE entries SET account = 'other' WHERE seq = 1", 1),
        ("the first row", "DELETE FROM entries WHERE seq = 1", 2),
        ("a row in between", "DELETE FROM entries WHERE seq = 4", 5),
        ("the last row", "DELETE FROM entries WHERE seq = 8", 8),
        ("the last rows", "DELETE FROM entries WHERE seq > 5", 6),
        ("all rows", "DELETE FROM entries", 1),
        ("a swapped pair", swap, 3),
        ("a row more", copy, 9),
    ] {
        for suffix in ["-wal", "-shm"] {
            let _ = fs::remove_file(format!("{}{suffix}", file.display()));
        }
        fs::write(&file, &whole).unwrap();
        alter(&file, sql);
        let ran = stage.shop.run(&["journal", "verify"]);
        assert!(ran.code == 1 && ran.stderr.contains(&format!("row {row} was altered")), "{what}: {ran:?}");
        assert!(ran.stdout.is_empty() && ran.stderr.contains("backup"), "{what}: {ran:?}");
        let json = stage.shop.run(&["journal", "verify", "--json"]);
        assert!(json.code == 1 && json.stdout.is_empty() && json.stderr.trim_start().starts_with('{'), "{json:?}");
    }
}

#[test]
fn a_file_that_was_cut_short_is_found() {
    let stage = stage();
    let file = stage.ledger_file();
    alter(&file, "SELECT 1");
    let whole = fs::read(&file).unwrap();
    for length in [0, 100, 4096, whole.len() / 2, whole.len() - 4096] {
        for suffix in ["-wal", "-shm"] {
            let _ = fs::remove_file(format!("{}{suffix}", file.display()));
        }
        fs::write(&file, &whole[..length]).unwrap();
        let ran = stage.shop.run(&["journal", "verify"]);
        assert!(ran.code != 0 && ran.stdout.is_empty(), "{length}: {ran:?}");
        assert!(ran.stderr.contains("ledger"), "{length}: {ran:?}");
    }
}

/// The form that the ledger had before there was a journal, with one row of that time.
#[test]
fn a_ledger_of_the_first_form_is_taken_further_and_verifies() {
    let stage = Stage::new(None);
    let file = stage.ledger_file();
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let conn = Connection::open(&file).unwrap();
    conn.execute_batch(include_str!("../../src/store/migrations/ledger/001.sql")).unwrap();
    conn.execute_batch("PRAGMA application_id = 0x4146544C; PRAGMA user_version = 1").unwrap();
    // What its first version wrote for this row, hash and all.
    let hash = "d96fce933a651301b3b017e2dad32a16fa163df25c7beff8875288ca55a9672c";
    let row = "INSERT INTO entries (seq, at, kind, account, case_id, body, prev_hash, hash) VALUES (1, 0, 'k', 'a', 'c', '{}', ?, ?)";
    conn.execute(row, ["0".repeat(64).as_str(), hash]).unwrap();
    drop(conn);
    let ran = stage.shop.run(&["journal", "verify"]);
    assert!(ran.code == 0 && ran.stdout.contains("all 1 rows"), "{ran:?}");
    let rows = stage.shop.json(&["journal", "export", "--json"]);
    assert_eq!((&rows[0]["kind"], &rows[0]["hash"]), (&"k".into(), &hash.into()));
    let ran = stage.shop.run(&["api", "POST", "/nowhere", "--account", "main", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let ran = stage.shop.run(&["journal", "verify"]);
    assert!(ran.code == 0 && ran.stdout.contains("all 3 rows"), "{ran:?}");
    assert!(file.with_extension("db.bak-v1").exists());
}
