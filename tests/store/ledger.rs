//! The ledger: a chain that grows at one end only.

use super::support::{at, folder};
use aftersale::error::ErrorKind;
use aftersale::store::{Ledger, NewEntry};
use rusqlite::Connection;
use serde_json::json;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A row of a kind, about nothing in particular.
pub fn entry(kind: &str) -> NewEntry {
    NewEntry { kind: kind.into(), account: None, case_id: None, body: json!({}), once_key: None }
}

fn once(key: &str) -> NewEntry {
    NewEntry { account: Some("main".into()), case_id: Some("7".into()), once_key: Some(key.into()), ..entry("close") }
}

async fn with_rows(file: &Path, count: i64) -> Ledger {
    let ledger = Ledger::new(file);
    for number in 1..=count {
        ledger.append(NewEntry { body: json!({ "number": number }), ..entry("note") }, at(number)).await.unwrap();
    }
    ledger
}

#[tokio::test]
async fn rows_come_back_by_kind_and_account_oldest_first() {
    let folder = folder();
    let ledger = Ledger::new(&folder.path().join("data/ledger.db"));
    let of = |account: &str| NewEntry {
        account: Some(account.into()),
        case_id: Some("7".into()),
        body: json!({ "z": "ż\u{0}", "a": [1, null, "12.50"] }),
        ..entry("deadline-set")
    };
    let first = ledger.append(of("main"), at(9)).await.unwrap();
    ledger.append(entry("note"), at(3)).await.unwrap();
    let third = ledger.append(of("ali"), at(1)).await.unwrap();
    assert_eq!((first.seq, third.seq, first.at), (1, 3, at(9)));
    let again = Ledger::new(&folder.path().join("data/ledger.db"));
    assert_eq!(again.entries("deadline-set", None).await.unwrap(), [first.clone(), third]);
    assert_eq!(again.entries("deadline-set", Some("main")).await.unwrap(), [first]);
    assert_eq!(again.entries("deadline", None).await.unwrap(), []);
}

#[tokio::test]
async fn reading_a_ledger_that_was_never_written_makes_nothing() {
    let folder = folder();
    let ledger = Ledger::new(&folder.path().join("data/ledger.db"));
    assert!(!ledger.exists());
    assert_eq!(ledger.entries("note", None).await.unwrap(), []);
    assert_eq!(ledger.verify().await.unwrap(), None);
    assert!(!folder.path().join("data").exists());
    ledger.append(entry("note"), at(1)).await.unwrap();
    assert!(ledger.exists());
}

#[tokio::test]
async fn a_once_only_key_is_refused_with_the_day_of_its_first_use() {
    let folder = folder();
    let ledger = Ledger::new(&folder.path().join("ledger.db"));
    ledger.append(once("close:main:7"), at(1_760_000_000_000)).await.unwrap();
    let error = ledger.append(once("close:main:7"), at(1_790_000_000_000)).await.unwrap_err();
    assert_eq!((error.kind, error.account.as_deref()), (ErrorKind::Guard, Some("main")));
    assert!(error.message.contains("2025-10-09T08:53:20Z"), "{error}");
    assert_eq!(error.hints, ["aftersale show main:7"]);
    assert_eq!(ledger.append(once("close:main:8"), at(2)).await.unwrap().seq, 2);
    assert_eq!(ledger.verify().await.unwrap(), None);
}

#[tokio::test]
async fn the_file_itself_refuses_to_change_or_lose_a_row() {
    let folder = folder();
    let file = folder.path().join("ledger.db");
    let ledger = with_rows(&file, 3).await;
    let conn = Connection::open(&file).unwrap();
    for sql in [
        "UPDATE entries SET body = '{}' WHERE seq = 2",
        "DELETE FROM entries WHERE seq = 3",
        "INSERT OR REPLACE INTO entries SELECT seq, at, 'other', account, case_id, body, once_key, prev_hash, hash FROM entries WHERE seq = 2",
        "INSERT INTO entries SELECT seq + 9, at, kind, account, case_id, body, once_key, prev_hash, hash FROM entries WHERE seq = 2",
    ] {
        let error = conn.execute(sql, []).unwrap_err().to_string();
        assert!(error.contains("a row of the ledger"), "{sql}: {error}");
    }
    assert_eq!(ledger.entries("note", None).await.unwrap().len(), 3);
    assert_eq!(ledger.verify().await.unwrap(), None);
}

#[tokio::test]
async fn any_row_that_was_altered_taken_out_or_slipped_in_is_found() {
    let copy = "INSERT INTO entries SELECT 9, at, kind, account, case_id, body, once_key, prev_hash, hash FROM entries";
    let slip_in = format!(
        "UPDATE entries SET seq = 10 WHERE seq = 5; {copy} WHERE seq = 4; UPDATE entries SET seq = 5 WHERE seq = 9; UPDATE entries SET seq = 6 WHERE seq = 10"
    );
    let at_the_end = format!("{copy} WHERE seq = 5; UPDATE entries SET seq = 6 WHERE seq = 9");
    for (sql, found) in [
        ("UPDATE entries SET body = '{\"number\":33}' WHERE seq = 3", 3),
        ("UPDATE entries SET body = '{\"number\": 3}' WHERE seq = 3", 3),
        ("UPDATE entries SET at = at + 1 WHERE seq = 1", 1),
        ("UPDATE entries SET kind = 'other' WHERE seq = 5", 5),
        ("UPDATE entries SET account = '' WHERE seq = 2", 2),
        ("UPDATE entries SET case_id = 'x' WHERE seq = 2", 2),
        ("UPDATE entries SET once_key = 'x' WHERE seq = 4", 4),
        ("UPDATE entries SET hash = prev_hash WHERE seq = 4", 4),
        ("UPDATE entries SET prev_hash = '' WHERE seq = 4", 4),
        ("DELETE FROM entries WHERE seq = 1", 2),
        ("DELETE FROM entries WHERE seq = 3", 4),
        ("DELETE FROM entries WHERE seq = 3; UPDATE entries SET seq = seq - 1 WHERE seq > 3", 3),
        (slip_in.as_str(), 5),
        (at_the_end.as_str(), 6),
    ] {
        let folder = folder();
        let file = folder.path().join("ledger.db");
        let ledger = with_rows(&file, 5).await;
        let unlocked = "DROP TRIGGER entries_stay; DROP TRIGGER entries_remain; DROP TRIGGER entries_follow;";
        Connection::open(&file).unwrap().execute_batch(&format!("{unlocked} {sql}")).unwrap();
        assert_eq!(ledger.verify().await.unwrap(), Some(found), "{sql}");
    }
}

#[tokio::test]
async fn rows_cut_off_at_the_end_are_found_by_the_note_beside_the_file() {
    let cut = "DROP TRIGGER entries_remain; DELETE FROM entries WHERE seq >= 3";
    for together in [false, true] {
        let folder = folder();
        let file = folder.path().join("ledger.db");
        let ledger = with_rows(&file, 3).await;
        if together {
            ledger.append_all(vec![entry("note"), entry("note")], at(9)).await.unwrap();
        }
        assert_eq!(ledger.verify().await.unwrap(), None);
        Connection::open(&file).unwrap().execute_batch(cut).unwrap();
        assert_eq!(ledger.verify().await.unwrap(), Some(3), "{together}");
        // That it grows again does not hide it.
        ledger.append(entry("note"), at(10)).await.unwrap();
        assert_eq!(ledger.verify().await.unwrap(), Some(if together { 4 } else { 3 }), "{together}");
    }
}

#[tokio::test]
async fn a_ledger_that_was_emptied_or_is_gone_misses_its_first_row() {
    let folder = folder();
    let file = folder.path().join("ledger.db");
    let ledger = with_rows(&file, 3).await;
    for suffix in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(folder.path().join(format!("ledger.db{suffix}")));
    }
    assert_eq!(ledger.verify().await.unwrap(), Some(1));
    std::fs::write(&file, "").unwrap();
    assert_eq!(ledger.verify().await.unwrap(), Some(1));
}

#[test]
fn threads_that_add_rows_at_once_make_one_chain() {
    let folder = folder();
    let file = folder.path().join("ledger.db");
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| add_rows(&file, 8));
        }
    });
    assert_one_chain(&file, 48);
}

#[test]
fn processes_that_add_rows_at_once_make_one_chain_and_use_a_key_once() {
    let folder = folder();
    let file = folder.path().join("ledger.db");
    let children: Vec<Child> = (0..4).map(|_| child(&file)).collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    // Four times eight rows, and the one row with the key that all of them wanted.
    assert_one_chain(&file, 33);
}

const CHILD: &str = "AFTERSALE_TEST_LEDGER";

fn child(file: &Path) -> Child {
    let this = std::env::current_exe().unwrap();
    Command::new(this)
        .args(["--exact", "ledger::the_work_of_one_process"])
        .env(CHILD, file)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// Not a test of its own: does nothing unless the test above started it.
#[test]
fn the_work_of_one_process() {
    let Some(file) = std::env::var_os(CHILD) else { return };
    add_rows(Path::new(&file), 8);
    let ledger = Ledger::new(Path::new(&file));
    match block_on(ledger.append(once("wanted by all"), at(1))) {
        Ok(_) => {}
        Err(error) => assert_eq!(error.kind, ErrorKind::Guard, "{error}"),
    }
}

fn add_rows(file: &Path, count: i64) {
    let ledger = Ledger::new(file);
    for number in 0..count {
        block_on(ledger.append(entry("note"), at(number))).unwrap();
    }
}

fn assert_one_chain(file: &Path, rows: i64) {
    assert_eq!(block_on(Ledger::new(file).verify()).unwrap(), None);
    let found = Connection::open(file).unwrap().query_row("SELECT count(*), max(seq) FROM entries", [], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
    });
    assert_eq!(found.unwrap(), (rows, rows));
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}
