//! `config.toml`: what is read from it, how its mistakes are told, and how single accounts are added and removed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use aftersale::config::{self, Account, Config};
use aftersale::domain::Span;
use aftersale::error::{Error, ErrorKind};
use std::path::{Path, PathBuf};

const KNOWN: [&str; 2] = ["allegro", "aliexpress"];

struct File {
    _dir: tempfile::TempDir,
    path: PathBuf,
}

fn file(text: impl AsRef<[u8]>) -> File {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("config.toml");
    std::fs::write(&path, text).unwrap();
    File { _dir: dir, path }
}

fn read(text: &str) -> Config {
    config::load(&file(text).path, Some(&KNOWN)).unwrap()
}

fn refused(text: impl AsRef<[u8]>) -> Error {
    let error = config::load(&file(text).path, Some(&KNOWN)).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Usage, "{error}");
    error
}

fn account(name: &str) -> Account {
    Account {
        name: name.into(),
        marketplace: "allegro".into(),
        environment: "sandbox".into(),
        client_id: Some("id".into()),
        ..Account::default()
    }
}

#[test]
fn an_absent_file_is_the_default_configuration() {
    let config = config::load(Path::new("/nowhere/at/all/config.toml"), Some(&KNOWN)).unwrap();
    assert!(config.accounts.is_empty());
    assert_eq!(config.deadlines.reply_reading, "business-clock");
    assert_eq!(config.sync.max_age, Span::from_millis(900_000));
    assert_eq!(config.secrets.backend, None);
    let empty = read("");
    assert_eq!((empty.accounts, empty.deadlines, empty.sync), (config.accounts, config.deadlines, config.sync));
    assert_eq!(empty.secrets, config.secrets);
}

#[test]
fn every_key_is_read() {
    let file = file(
        r#"
[accounts.main]
marketplace = "allegro"
client_id = "abc"
app_name = "shop"

[accounts.lab_2]
marketplace = "allegro"
environment = "custom"
api_url = "http://127.0.0.1:1"
auth_url = "http://127.0.0.1:2"
upload_url = "http://127.0.0.1:3"

[accounts.ali]
marketplace = "aliexpress"
environment = "custom"
app_key = "k"
gateway_url = "http://127.0.0.1:4"

[deadlines]
reply_reading = "roll"
warn_before = ["1h", "2d", "6h"]
off = ["AL-D01"]
on = ["AL-X"]
readings = { AL-C01 = "AL-C01.eod" }
[deadlines.calendars]
allegro-cz = "CZ"

[sync]
max_age = "5m"
reread_open = "2h"
look_back = "90d"

[secrets]
backend = "command"
path = "own/secrets.json"
read_command = ["pass", "show", "{name}"]
write_command = ["pass", "insert", "{name}"]
"#,
    );
    let config = config::load(&file.path, Some(&KNOWN)).unwrap();
    let main = &config.accounts["main"];
    assert_eq!((main.name.as_str(), main.environment.as_str()), ("main", "production"));
    assert_eq!((main.client_id.as_deref(), main.app_name.as_deref()), (Some("abc"), Some("shop")));
    let lab = &config.accounts["lab_2"];
    assert_eq!(lab.api_url.as_deref(), Some("http://127.0.0.1:1"));
    assert_eq!(lab.auth_url.as_deref(), Some("http://127.0.0.1:2"));
    assert_eq!(lab.upload_url.as_deref(), Some("http://127.0.0.1:3"));
    let ali = &config.accounts["ali"];
    assert_eq!((ali.app_key.as_deref(), ali.gateway_url.as_deref()), (Some("k"), Some("http://127.0.0.1:4")));
    assert_eq!(config.deadlines.reply_reading, "roll");
    assert_eq!(config.deadlines.warn_before, [Span::hours(48), Span::hours(6), Span::hours(1)], "longest first");
    assert_eq!(config.deadlines.readings["AL-C01"], "AL-C01.eod");
    assert_eq!(config.deadlines.calendars["allegro-cz"], "CZ");
    assert_eq!((config.deadlines.off, config.deadlines.on), (vec!["AL-D01".into()], vec!["AL-X".into()]));
    assert_eq!(config.sync.max_age, Span::from_millis(300_000));
    assert_eq!(config.sync.reread_open, Span::hours(2));
    assert_eq!(config.sync.look_back, Span::hours(90 * 24));
    assert_eq!(config.secrets.backend.as_deref(), Some("command"));
    assert_eq!(config.secrets.path, Some(file.path.with_file_name("own/secrets.json")), "beside the configuration");
    assert_eq!(config.secrets.read_command, ["pass", "show", "{name}"]);
    assert_eq!(config.secrets.write_command, ["pass", "insert", "{name}"]);
}

#[test]
fn a_wrong_key_is_told_with_its_place_and_the_nearest_right_one() {
    let text =
        "# my shop\n\n[accounts.main]\nmarketplace = \"allegro\"\nclient_id = \"a\"\n\nenviroment = \"sandbox\"\n";
    let error = refused(text);
    assert_eq!(error.message, "config.toml line 7, column 1: unknown key `enviroment` in [accounts.main]");
    assert_eq!(error.hints, ["did you mean `environment`?"]);
}

#[test]
fn every_mistake_names_its_place_and_what_would_be_right() {
    let allegro = "[accounts.a]\nmarketplace = \"allegro\"\n";
    let cases: &[(String, &str, &str)] = &[
        ("[acounts.main]".into(), "line 1, column 2: unknown section [acounts]", "did you mean [accounts]?"),
        (
            "quux = 1".into(),
            "line 1, column 1: unknown key `quux`",
            "possible here: accounts, deadlines, sync, secrets, alerts, blocks, check, journal, limits, mail, templates",
        ),
        ("accounts = 7".into(), "line 1, column 12: `accounts` must be a section [accounts], and is a number", ""),
        (
            "[accounts]\nmain = \"x\"".into(),
            "line 2, column 8: `main` must be a section [accounts.main], and is text",
            "",
        ),
        (
            "[accounts.a]".into(),
            "line 1, column 11: [accounts.a] does not say its marketplace",
            "marketplace = \"allegro\"",
        ),
        (
            "[accounts.a]\nclient_id = \"a\"\nmarketplace = \"alegro\"".into(),
            "line 3, column 15: `marketplace` cannot be `alegro`",
            "did you mean `allegro`?",
        ),
        (
            "[accounts.a]\nmarketplace = \"ebay\"".into(),
            "line 2, column 15: `marketplace` cannot be `ebay`",
            "possible here: allegro, aliexpress",
        ),
        (
            "[accounts.\"a/b\"]\nmarketplace = \"allegro\"".into(),
            "line 1, column 11: `a/b` cannot be an account's name: use letters, digits, - and _",
            "",
        ),
        (
            format!("{allegro}client_id = 5"),
            "line 3, column 13: `client_id` must be text in quotes, and is a number",
            "",
        ),
        (format!("{allegro}client_id = \" \""), "line 3, column 13: `client_id` is empty", ""),
        (
            format!("{allegro}environment = \"prodution\""),
            "line 3, column 15: `environment` cannot be `prodution`",
            "did you mean `production`?",
        ),
        (
            format!("{allegro}environment = \"live\""),
            "line 3, column 15: `environment` cannot be `live`",
            "possible here: production, sandbox, custom",
        ),
        (
            format!("{allegro}api_url = \"http://127.0.0.1\""),
            "line 3, column 11: `api_url` is only for accounts with environment = \"custom\"",
            "",
        ),
        (
            format!("{allegro}client_secret = \"hush\""),
            "line 3, column 1: unknown key `client_secret` in [accounts.a]",
            "secrets are not kept in this file: aftersale auth login asks for them",
        ),
        (
            "[deadlines]\nreply_reading = \"plain\"".into(),
            "line 2, column 17: `reply_reading` cannot be `plain`",
            "did you mean `plain24`?",
        ),
        (
            "[deadlines]\nwarn_before = [\"6h\", \"soon\"]".into(),
            "line 2, column 22: `warn_before`: `soon` is no span of time; write one such as 90m, 6h or 2d",
            "",
        ),
        ("[deadlines]\nwarn_before = []".into(), "line 2, column 15: `warn_before` is empty", ""),
        ("[deadlines]\noff = \"AL-D01\"".into(), "line 2, column 7: `off` must be a list in [ ], and is text", ""),
        (
            "[deadlines]\non = [1]".into(),
            "line 2, column 7: `on` must be a list of texts in quotes, and is a number",
            "",
        ),
        (
            "[sync]\nmax_age = 15".into(),
            "`max_age` must be a span of time in quotes, such as \"6h\", and is a number",
            "",
        ),
        ("[sync]\nmax_age = \"0s\"".into(), "`max_age`: `0s` is no span of time", ""),
        (
            "[sync]\nlook_back = \"59d\"".into(),
            "line 2, column 13: `look_back` must be 60d or more, so that no open case is missed",
            "",
        ),
        (
            "[secrets]\nbackend = \"keychain\"".into(),
            "line 2, column 11: `backend` cannot be `keychain`",
            "did you mean `keyring`?",
        ),
        (
            "[secrets]\nbackend = \"command\"".into(),
            "line 2, column 11: `backend = \"command\"` needs a read_command",
            "read_command = [\"pass\", \"show\", \"aftersale/{name}\"]",
        ),
        ("[sync\nmax_age = 1".into(), "config.toml line 1, column 6: ", ""),
        ("[sync]\n[sync]".into(), "config.toml line 2, column 2: ", ""),
    ];
    for (text, message, hint) in cases {
        let error = refused(text);
        assert!(error.message.contains(message), "{text}\ngave: {error}");
        assert!(!error.message.contains('\n') && !error.message.contains("hush"), "{error}");
        assert_eq!(error.hints.first().map_or("", String::as_str), *hint, "{text}");
    }
}

#[test]
fn columns_count_letters_and_not_bytes() {
    let error = refused("[accounts.a] # żółw\nmarketplace = \"żółw\" \u{1f40c}");
    assert!(error.message.contains("line 2, column 22"), "{error}");
}

#[test]
fn files_that_are_no_configuration_are_refused() {
    assert!(refused(b"\xff\xfe[").message.ends_with("config.toml is not UTF-8 text"));
    assert!(refused(vec![b'#'; (1 << 20) + 1]).message.contains("larger than 1 MiB"));
    let dir = tempfile::tempdir().unwrap();
    let error = config::load(dir.path(), Some(&KNOWN)).unwrap_err();
    assert!(error.message.starts_with(&format!("cannot read {}", dir.path().display())), "{error}");
}

#[test]
fn adding_and_removing_leaves_everything_else_as_it_was() {
    let text = "# Shops of Marek\n\n[accounts.main] # the first\nmarketplace = 'allegro'   # odd quotes\n\n# Warn early.\n[deadlines]\nwarn_before = [ \"2d\" ]\n# the end\n";
    let file = file(text);
    config::add_account(&file.path, &account("test")).unwrap();
    let added = std::fs::read_to_string(&file.path).unwrap();
    let table = "\n[accounts.test]\nmarketplace = \"allegro\"\nenvironment = \"sandbox\"\nclient_id = \"id\"\n";
    assert!(added.contains(table), "{added}");
    assert_eq!(added.replace(table, ""), text);
    assert_eq!(config::load(&file.path, Some(&KNOWN)).unwrap().accounts["test"], account("test"));
    config::remove_account(&file.path, "test").unwrap();
    assert_eq!(std::fs::read_to_string(&file.path).unwrap(), text);
}

#[test]
fn removing_takes_the_account_with_its_own_comment_only() {
    let file = file(
        "# All shops\n\n# the old one\n[accounts.old]\nmarketplace = \"allegro\"\n\n# the new one\n[accounts.new]\nmarketplace = \"allegro\"\n",
    );
    config::remove_account(&file.path, "old").unwrap();
    let rest = "# All shops\n\n# the new one\n[accounts.new]\nmarketplace = \"allegro\"\n";
    assert_eq!(std::fs::read_to_string(&file.path).unwrap(), rest);
    config::remove_account(&file.path, "new").unwrap();
    assert_eq!(std::fs::read_to_string(&file.path).unwrap(), "# All shops\n");
}

#[test]
fn accounts_written_in_other_ways_can_be_removed_and_added_to() {
    for text in [
        "[accounts]\nmain = { marketplace = \"allegro\" }\n",
        "accounts = { main = { marketplace = \"allegro\" } }\n",
        "accounts.main.marketplace = \"allegro\"\n",
    ] {
        let file = file(text);
        config::add_account(&file.path, &account("two")).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(config::load(&file.path, Some(&KNOWN)).unwrap().accounts.len(), 2, "{text}");
        config::remove_account(&file.path, "main").unwrap();
        let left = config::load(&file.path, Some(&KNOWN)).unwrap().accounts;
        assert_eq!(left.keys().collect::<Vec<_>>(), ["two"], "{text}");
    }
}

#[test]
fn line_ends_stay_as_they_are() {
    let file = file("# mine\r\n[accounts.main]\r\nmarketplace = \"allegro\"\r\n");
    config::add_account(&file.path, &account("two")).unwrap();
    let text = std::fs::read_to_string(&file.path).unwrap();
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{text:?}");
    config::remove_account(&file.path, "two").unwrap();
    let text = std::fs::read_to_string(&file.path).unwrap();
    assert_eq!(text, "# mine\r\n[accounts.main]\r\nmarketplace = \"allegro\"\r\n");
}

#[test]
fn what_cannot_be_done_changes_nothing() {
    let text = "[accounts.main]\nmarketplace = \"allegro\"\n";
    let file = file(text);
    assert_eq!(config::add_account(&file.path, &account("main")).unwrap_err().kind, ErrorKind::Usage);
    assert_eq!(config::add_account(&file.path, &account("a b")).unwrap_err().kind, ErrorKind::Usage);
    assert_eq!(config::remove_account(&file.path, "other").unwrap_err().kind, ErrorKind::NotFound);
    assert_eq!(std::fs::read_to_string(&file.path).unwrap(), text);
    std::fs::write(&file.path, "[oops").unwrap();
    assert_eq!(config::add_account(&file.path, &account("two")).unwrap_err().kind, ErrorKind::Usage);
    assert_eq!(std::fs::read_to_string(&file.path).unwrap(), "[oops");
}

#[test]
fn many_at_once_all_get_in() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("new/config.toml");
    std::thread::scope(|scope| {
        for number in 0..16 {
            let path = &path;
            scope.spawn(move || config::add_account(path, &account(&format!("shop-{number}"))).unwrap());
        }
    });
    assert_eq!(config::load(&path, Some(&KNOWN)).unwrap().accounts.len(), 16);
}

#[cfg(unix)]
#[test]
fn new_files_are_their_owners_alone_and_old_ones_keep_mode_and_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("fresh/config.toml");
    config::add_account(&path, &account("main")).unwrap();
    assert_eq!((mode(path.parent().unwrap()), mode(&path)), (0o700, 0o600));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).unwrap();
    let link = dir.path().join("link.toml");
    symlink(&path, &link).unwrap();
    config::add_account(&link, &account("two")).unwrap();
    assert_eq!(mode(&path), 0o640);
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(config::load(&path, Some(&KNOWN)).unwrap().accounts.len(), 2);
}
