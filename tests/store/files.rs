//! Files and folders: who may read them, whose they are, and what is said when something is wrong with them.

use super::support::{at, cache_file, case, folder, full, key};
use aftersale::error::{Error, ErrorKind};
use aftersale::store::{Cache, Filter, Ledger};
use rusqlite::Connection;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

fn mode(path: impl AsRef<Path>) -> u32 {
    path.as_ref().metadata().unwrap().permissions().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}{ending}", file.display()))
}

/// The error of opening this file as a cache; names the file and a way out.
pub fn refused(file: &Path) -> Error {
    let error = Cache::open(file).err().unwrap();
    assert!(error.message.contains(&file.display().to_string()), "{error}");
    assert!(!error.hints.is_empty(), "{error}");
    error
}

#[test]
fn only_the_owner_may_look_into_what_is_made() {
    let folder = folder();
    let file = folder.path().join("a/b/cache.db");
    let cache = Cache::open(&file).unwrap();
    cache.put(&[case("main", "1")]).unwrap();
    assert_eq!([mode(folder.path().join("a")), mode(folder.path().join("a/b"))], [0o700, 0o700]);
    assert_eq!([mode(&file), mode(beside(&file, "-wal")), mode(beside(&file, "-shm"))], [0o600; 3]);
}

#[test]
fn what_is_open_to_others_is_closed() {
    let folder = folder();
    let file = cache_file(folder.path());
    fs::create_dir(file.parent().unwrap()).unwrap();
    set_mode(file.parent().unwrap(), 0o755);
    Cache::open(&file).unwrap();
    assert_eq!(mode(file.parent().unwrap()), 0o700);
    set_mode(file.parent().unwrap(), 0o755);
    set_mode(&file, 0o644);
    Cache::open(&file).unwrap();
    assert_eq!([mode(file.parent().unwrap()), mode(&file)], [0o700, 0o600]);
}

#[test]
fn a_folder_that_many_share_stays_open() {
    let folder = folder();
    set_mode(folder.path(), 0o1777);
    let file = folder.path().join("cache.db");
    Cache::open(&file).unwrap();
    assert_eq!([mode(folder.path()), mode(&file)], [0o1777, 0o600]);
}

#[test]
fn the_cache_writes_a_log_and_other_connections_see_it() {
    let folder = folder();
    let file = cache_file(folder.path());
    let [one, other] = [(); 2].map(|()| Cache::open(&file).unwrap());
    one.put(&[case("main", "1")]).unwrap();
    other.put(&[case("main", "2")]).unwrap();
    assert_eq!(one.count(&Filter::default()).unwrap(), 2);
    let mode: String =
        Connection::open(&file).unwrap().pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
}

#[test]
fn a_file_of_something_else_is_named_and_left_alone() {
    let folder = folder();
    let database = |name: &str, sql: &str| {
        let file = folder.path().join(name);
        Connection::open(&file).unwrap().execute_batch(sql).unwrap();
        file
    };
    let text = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::write(&file, text).unwrap();
        file
    };
    for (file, reason) in [
        (database("a.db", "CREATE TABLE photos (id); PRAGMA user_version = 1"), "but not the cache"),
        (
            database("b.db", "PRAGMA application_id = 7; CREATE TABLE photos (id); PRAGMA journal_mode = WAL"),
            "but not the cache",
        ),
        (database("c.db", "PRAGMA journal_mode = WAL"), "but not the cache"),
        (text("d.db", "not a database at all"), "not a SQLite database"),
        (text("e.db", &"x".repeat(100_000)), "not a SQLite database"),
        (text("f.db", "S"), "not a SQLite database"),
    ] {
        set_mode(&file, 0o640);
        let before = fs::read(&file).unwrap();
        let error = refused(&file);
        assert!(error.message.contains(reason) && error.kind == ErrorKind::Failed, "{error}");
        assert_eq!((fs::read(&file).unwrap(), mode(&file)), (before, 0o640), "{error}");
        assert!(!beside(&file, "-wal").exists() && !beside(&file, "-shm").exists(), "{error}");
    }
}

#[tokio::test]
async fn each_store_refuses_the_file_of_the_other() {
    let folder = folder();
    let [cache, ledger] = ["cache.db", "ledger.db"].map(|name| folder.path().join(name));
    Cache::open(&cache).unwrap();
    Ledger::new(&ledger).append(super::ledger::entry("note"), at(1)).await.unwrap();
    assert!(refused(&ledger).message.contains("not the cache"));
    let error = Ledger::new(&cache).entries("note", None).await.unwrap_err();
    assert!(error.message.contains("not the ledger"), "{error}");
    assert_eq!(Ledger::new(&ledger).entries("note", None).await.unwrap().len(), 1);
}

#[test]
fn an_empty_file_becomes_a_cache() {
    let folder = folder();
    let file = folder.path().join("cache.db");
    fs::write(&file, "").unwrap();
    Cache::open(&file).unwrap().put(&[case("main", "1")]).unwrap();
    assert_eq!(Cache::open(&file).unwrap().count(&Filter::default()).unwrap(), 1);
}

#[test]
fn a_cache_of_another_version_is_made_anew() {
    let folder = folder();
    let file = cache_file(folder.path());
    for version in [99, 0, i32::MAX, -1] {
        let cache = Cache::open(&file).unwrap();
        cache.put(&[full("main", "1")]).unwrap();
        cache.set_note("n", "v").unwrap();
        drop(cache);
        let grown = file.metadata().unwrap().len();
        let conn = Connection::open(&file).unwrap();
        conn.execute_batch(&format!(
            "PRAGMA user_version = {version}; DROP INDEX cases_by_due; CREATE TABLE \"la\"\"ter\" (id);
             CREATE VIEW view_later AS SELECT * FROM notes;
             CREATE TRIGGER trigger_later AFTER INSERT ON notes BEGIN DELETE FROM notes; END"
        ))
        .unwrap();
        drop(conn);
        let cache = Cache::open(&file).unwrap();
        assert_eq!(cache.note("n").unwrap(), None, "{version}");
        assert_eq!(cache.list(&Filter { all: true, ..Filter::default() }, None, 9).unwrap(), [], "{version}");
        cache.set_note("n", "w").unwrap();
        assert_eq!(cache.note("n").unwrap().as_deref(), Some("w"));
        drop(cache);
        assert!(file.metadata().unwrap().len() < grown / 2, "{version}");
        let tables: i64 = Connection::open(&file)
            .unwrap()
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name LIKE '%later%' OR name LIKE 'la%'", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(tables, 0, "{version}");
    }
}

#[test]
fn a_place_where_no_file_can_be_is_an_error_with_a_way_out() {
    let folder = folder();
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    let error = refused(&file.join("cache/cache.db"));
    assert!(error.message.contains("cannot be opened") && error.hints[0].contains("AFTERSALE_HOME"), "{error:?}");
    assert!(refused(folder.path()).message.contains("cannot be opened"));
}

#[test]
fn damage_is_told_with_the_way_to_mend_it() {
    let folder = folder();
    let file = cache_file(folder.path());
    let cache = Cache::open(&file).unwrap();
    cache.put(&[full("main", "1")]).unwrap();
    Connection::open(&file)
        .unwrap()
        .execute_batch("UPDATE bodies SET body = 'torn'; UPDATE cases SET kind = 'x'")
        .unwrap();
    for error in [cache.load(&key("main", "1")).unwrap_err(), cache.list(&Filter::default(), None, 9).unwrap_err()] {
        assert!(error.message.contains("is damaged") && error.hints[0].contains("aftersale sync"), "{error:?}");
        assert!(error.hints[0].contains(&file.display().to_string()), "{error:?}");
    }
    drop(cache);
    let mut bytes = fs::read(&file).unwrap();
    bytes[4096..].fill(0xAA);
    fs::write(&file, bytes).unwrap();
    let error = Cache::open(&file).and_then(|cache| cache.list(&Filter::default(), None, 9)).unwrap_err();
    assert!(error.message.contains("is damaged"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_file_that_another_run_holds_names_the_cause_and_the_way_out() {
    let folder = folder();
    let [cache_file, ledger_file] = ["cache.db", "ledger.db"].map(|name| folder.path().join(name));
    let (cache, ledger) = (Cache::open(&cache_file).unwrap(), Ledger::new(&ledger_file));
    ledger.append(super::ledger::entry("note"), at(1)).await.unwrap();
    let held = [&cache_file, &ledger_file].map(|file| {
        let conn = Connection::open(file).unwrap();
        conn.execute_batch("BEGIN IMMEDIATE").unwrap();
        conn
    });
    let waiting = tokio::spawn(async move { ledger.append(super::ledger::entry("note"), at(2)).await });
    let errors = [cache.put(&[case("main", "1")]).unwrap_err(), waiting.await.unwrap().unwrap_err()];
    for (error, file) in errors.into_iter().zip([&cache_file, &ledger_file]) {
        assert_eq!(error.kind, ErrorKind::Temporary);
        assert!(error.message.contains(&file.display().to_string()), "{error}");
        assert!(error.message.contains("another aftersale run"), "{error}");
        assert!(error.hints[0].contains("run the command again"), "{error:?}");
    }
    assert_eq!(cache.count(&Filter::default()).unwrap(), 0, "reading goes on");
    drop(held);
    cache.put(&[case("main", "1")]).unwrap();
}

#[test]
fn where_no_log_can_be_written_the_cache_can_still_be_read() {
    let folder = folder();
    let file = cache_file(folder.path());
    Cache::open(&file).unwrap().put(&[full("main", "1")]).unwrap();
    fs::create_dir(beside(&file, "-shm")).unwrap();
    let cache = Cache::open(&file).unwrap();
    assert_eq!(cache.load(&key("main", "1")).unwrap(), Some(full("main", "1")));
    let error = cache.put(&[case("main", "2")]).unwrap_err();
    assert!(error.message.contains("cannot be written") && error.message.contains("cache.db"), "{error}");
}
