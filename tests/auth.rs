//! Accounts, logins and the doctor, through the built binary against the simulator.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(unix)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop, command, ran, run_with};
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

fn run(home: &Path, args: &[&str]) -> Ran {
    ran(command(home, args).stdin(Stdio::null()).output().unwrap())
}

/// A home folder that keeps secrets in the file.
fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(home.path().join("config")).unwrap();
    std::fs::write(config_file(home.path()), "# mine\n[secrets]\nbackend = \"file\"\n").unwrap();
    home
}

fn config_file(home: &Path) -> std::path::PathBuf {
    home.join("config/config.toml")
}

fn config(home: &Path) -> String {
    std::fs::read_to_string(config_file(home)).unwrap()
}

fn secrets(home: &Path) -> Value {
    std::fs::read_to_string(home.join("data/secrets.json"))
        .map_or(json!({}), |text| serde_json::from_str(&text).unwrap())
}

const ADD: [&str; 7] = ["account", "add", "main", "--client-id", "abc", "--app-name", "my-shop"];

// ---- account ----

#[test]
fn an_account_is_added_with_its_secret_listed_shown_and_removed() {
    let home = home();
    let before = config(home.path());
    let added = run_with(command(home.path(), &[&ADD[..], &["--secret-stdin"]].concat()), "hush-hush\n");
    assert_eq!((added.code, added.stdout.as_str()), (0, ""), "{added:?}");
    let secrets_file = home.path().join("data/secrets.json");
    assert!(added.stderr.contains(&config_file(home.path()).display().to_string()), "{added:?}");
    assert!(added.stderr.contains(&format!("file {}", secrets_file.display())), "said where it is: {added:?}");
    assert!(added.stderr.contains("hint: aftersale auth login --account main"), "{added:?}");
    let table = "[accounts.main]\nmarketplace = \"allegro\"\nenvironment = \"production\"\nclient_id = \"abc\"\napp_name = \"my-shop\"\n";
    assert!(config(home.path()).contains(table) && config(home.path()).contains(&before), "{}", config(home.path()));
    assert_eq!(secrets(home.path()), json!({"main.client_secret": "hush-hush"}));

    let listed = run(home.path(), &["account", "list", "--json"]);
    let row = json!({"account": "main", "marketplace": "allegro", "environment": "production", "login": null,
        "state": "no-login", "synced_at": null, "expires_at": null, "refresh_expires_at": null});
    assert_eq!((listed.code, listed.json()), (0, json!([row])));
    assert!(!home.path().join("cache").exists(), "a command that only reads makes no cache");
    let shown = run(home.path(), &["account", "show", "main", "--json"]);
    assert_eq!(shown.json()["client_id"], "abc");
    assert!(!shown.stdout.contains("hush"), "{shown:?}");

    let refused = run(home.path(), &["account", "remove", "main"]);
    assert_eq!(refused.code, 6, "{refused:?}");
    assert!(refused.stderr.contains("hint: add --yes to agree"), "{refused:?}");
    assert!(config(home.path()).contains(table));
    let planned = run(home.path(), &["account", "remove", "main", "--dry-run"]);
    assert_eq!(planned.code, 0, "{planned:?}");
    assert!(planned.stdout.contains("would remove [accounts.main]"), "{planned:?}");
    let removed = run(home.path(), &["account", "remove", "main", "--yes"]);
    assert_eq!(removed.code, 0, "{removed:?}");
    assert!(removed.stderr.contains("the ledger keeps its entries"), "{removed:?}");
    assert_eq!((config(home.path()), secrets(home.path())), (before, json!({})));
}

#[test]
fn an_account_that_cannot_be_is_refused_and_nothing_written() {
    let home = home();
    let before = config(home.path());
    let cases: &[(&[&str], &str)] = &[
        (&["account", "add", "a b"], "`a b` cannot be an account's name"),
        (&["account", "add", "x", "--marketplace", "ebay", "--client-id", "a"], "marketplace `ebay` is not known"),
        (&["account", "add", "x", "--environment", "custom", "--client-id", "a"], "api_url"),
        (
            &[
                "account",
                "add",
                "x",
                "--environment",
                "custom",
                "--client-id",
                "a",
                "--api-url",
                "http://api.example.com",
                "--auth-url",
                "https://api.example.com",
                "--upload-url",
                "https://api.example.com",
            ],
            "plain http",
        ),
        (&["account", "add", "x", "--client-id", "a", "--api-url", "https://api.example.com"], "custom"),
    ];
    for (args, message) in cases {
        let ran = run(home.path(), args);
        assert_eq!(ran.code, 2, "{args:?} {ran:?}");
        assert!(ran.stderr.contains(message), "{args:?} {ran:?}");
        assert_eq!(config(home.path()), before, "{args:?}");
    }
    for (input, message) in [("", "is empty"), (" \n", "is empty"), (&"x".repeat(5000), "is too long to be one")] {
        let ran = run_with(command(home.path(), &[&ADD[..], &["--secret-stdin"]].concat()), input);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.stderr.contains(message), "{ran:?}");
        assert_eq!(config(home.path()), before);
    }
    assert_eq!(run(home.path(), &ADD).code, 0);
    let again = run(home.path(), &ADD);
    assert_eq!(again.code, 2, "{again:?}");
    assert!(again.stderr.contains("there is already an account `main`"), "{again:?}");
    assert!(again.stderr.contains("hint: aftersale account show main"), "{again:?}");
}

#[test]
fn a_dry_run_of_adding_writes_nothing() {
    let home = home();
    let before = config(home.path());
    let ran = run_with(command(home.path(), &[&ADD[..], &["--secret-stdin", "--dry-run"]].concat()), "hush\n");
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.contains("would add [accounts.main] to"), "{ran:?}");
    assert!(!format!("{ran:?}").contains("hush"));
    assert_eq!((config(home.path()), secrets(home.path())), (before, json!({})));
}

#[test]
fn two_runs_that_add_at_once_both_get_their_account_in() {
    let home = home();
    let children: Vec<_> = (0..8)
        .map(|number| {
            let name = format!("shop{number}");
            let args = ["account", "add", &name, "--client-id", "a", "--app-name", "b", "--secret-stdin"];
            let mut child = command(home.path(), &args).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            std::io::Write::write_all(&mut child.stdin.take().unwrap(), name.as_bytes()).unwrap();
            child
        })
        .collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let listed = run(home.path(), &["account", "list", "--json=account"]);
    assert_eq!(listed.json().as_array().unwrap().len(), 8);
    assert_eq!(secrets(home.path()).as_object().unwrap().len(), 8);
}

#[test]
fn without_a_keyring_nothing_falls_back_to_a_file_unasked() {
    let home = tempfile::tempdir().unwrap();
    let ran = run_with(command(home.path(), &[&ADD[..], &["--secret-stdin"]].concat()), "hush-hush\n");
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stderr.contains("the system keyring cannot be used"), "{ran:?}");
    assert!(ran.stderr.contains("backend = \"file\""), "{ran:?}");
    assert!(!ran.stderr.contains("hush"), "{ran:?}");
    assert!(!config_file(home.path()).exists() && !home.path().join("data/secrets.json").exists());
}

#[test]
fn a_wrong_key_in_the_configuration_is_told_by_every_command() {
    let home = home();
    let text =
        "# my shop\n\n[accounts.main]\nmarketplace = \"allegro\"\nclient_id = \"a\"\n\nenviroment = \"sandbox\"\n";
    std::fs::write(config_file(home.path()), text).unwrap();
    for args in [&["account", "list"][..], &["auth", "status"], &["auth", "logout"], &ADD] {
        let ran = run(home.path(), args);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{args:?} {ran:?}");
        assert_eq!(
            ran.stderr,
            "error: config.toml line 7, column 1: unknown key `enviroment` in [accounts.main]\n\
             hint: did you mean `environment`?\n",
            "{args:?}"
        );
    }
    assert_eq!(config(home.path()), text);
}

#[test]
fn unknown_accounts_are_not_found() {
    let home = home();
    assert_eq!(run(home.path(), &["auth", "status"]).code, 5);
    assert_eq!(run(home.path(), &["account", "list", "--json"]).stdout.trim(), "[]");
    assert_eq!(run(home.path(), &ADD).code, 0);
    for args in [
        &["account", "show", "other"][..],
        &["account", "remove", "other", "--yes"],
        &["auth", "status", "--account", "other"],
    ] {
        let ran = run(home.path(), args);
        assert_eq!(ran.code, 5, "{args:?} {ran:?}");
        assert!(ran.stderr.contains("there is no account `other`") && ran.stderr.contains("main"), "{args:?} {ran:?}");
    }
}

// ---- auth ----

#[test]
fn a_login_is_told_by_status_and_forgotten_by_logout() {
    let shop = Shop::new(World::Empty);
    let status = shop.json(&["auth", "status", "--json"]);
    assert_eq!((status[0]["account"].as_str(), status[0]["state"].as_str()), (Some("main"), Some("ok")));
    let keys: Vec<&String> = status[0].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["account", "marketplace", "state", "expires_at", "refresh_expires_at", "scope", "secrets"]);
    assert_eq!(status[0]["secrets"], format!("file {}", shop.home.path().join("data/secrets.json").display()));
    let logout = shop.run(&["auth", "logout"]);
    assert_eq!(logout.code, 0, "{logout:?}");
    assert!(logout.stderr.contains("main is logged out; its client secret stays in file"), "{logout:?}");
    let kept = secrets(shop.home.path());
    assert_eq!(kept.as_object().unwrap().keys().collect::<Vec<_>>(), ["main.client_secret"]);
    let status = shop.run(&["auth", "status", "--json"]);
    assert_eq!((status.code, status.json()[0]["state"].as_str()), (4, Some("no-login")));
    let status = shop.run(&["auth", "status"]);
    assert!(status.stderr.contains("hint: aftersale auth login --account main"), "{status:?}");
}

#[test]
fn secrets_that_cannot_be_read_are_never_a_missing_login() {
    let shop = Shop::new(World::Empty);
    let path = shop.home.path().join("data/secrets.json");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let status = shop.run(&["auth", "status", "--format", "json"]);
    assert_eq!((status.code, status.json()[0]["state"].as_str()), (3, Some("unknown")), "{status:?}");
    let listed = shop.run(&["account", "list"]);
    assert_eq!(listed.code, 0, "{listed:?}");
    assert!(listed.stdout.starts_with("main\tallegro\tcustom\t\tunknown\t"), "{listed:?}");
    for ran in [status, listed] {
        assert!(ran.stderr.contains("is open to others (mode 644)"), "{ran:?}");
    }
}

#[test]
fn a_token_document_that_is_none_is_refused_without_repeating_it() {
    let shop = Shop::new(World::Empty);
    let before = secrets(shop.home.path());
    let long = format!("{{\"access_token\": \"{}\"}}", "hush".repeat(100_000));
    for input in [
        "",
        "hush",
        "[\"hush\"]",
        "\"hush\"",
        "{\"access_token\": \"hush",
        "{\"token\": \"hush\"}",
        "{\"access_token\": [\"hush\"]}",
        &long,
    ] {
        let ran = shop.run_with(&["auth", "login", "--with-token"], input);
        assert_eq!(ran.code, 2, "{input:.40} {ran:?}");
        assert!(!ran.stderr.contains("hush") && ran.stderr.contains("access_token"), "{ran:?}");
        assert_eq!(secrets(shop.home.path()), before);
    }
}

#[test]
fn a_login_needs_one_account() {
    let shop = Shop::new(World::Empty);
    shop.write_config(
        &shop
            .config()
            .replace("[secrets]", "[accounts.two]\nmarketplace = \"allegro\"\nclient_id = \"a\"\n\n[secrets]"),
    );
    for args in [["auth", "login"], ["auth", "logout"]] {
        let ran = shop.run(&args);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.stderr.contains("hint: add --account with one of: main, two"), "{ran:?}");
    }
}

#[test]
fn a_login_by_a_person_without_a_client_secret_says_how_to_give_it() {
    let shop = Shop::new(World::Empty);
    std::fs::remove_file(shop.home.path().join("data/secrets.json")).unwrap();
    let ran = shop.run(&["auth", "login"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(ran.stderr.contains("main has no client secret"), "{ran:?}");
}

#[test]
fn a_person_logs_in_with_a_code() {
    let shop = Shop::new(World::Empty);
    assert_eq!(shop.run(&["auth", "logout"]).code, 0);
    shop.post("/_simulator/oauth", json!({ "interval": 1 }));
    for args in [&["auth", "login"][..], &["auth", "login", "--json"], &["auth", "login", "-q"]] {
        let mut child =
            shop.command(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let mut err = std::io::BufReader::new(child.stderr.take().unwrap());
        std::io::BufRead::read_line(&mut err, &mut line).unwrap();
        let code = line.split("confirm the code ").nth(1).unwrap_or_else(|| panic!("no code in {line}"));
        let code: String = code.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '-').collect();
        shop.post("/_simulator/events", json!({ "op": "confirm_device", "user_code": code }));
        assert!(child.wait().unwrap().success());
        assert_eq!(shop.json(&["auth", "status", "--json"])[0]["state"], "ok");
    }
}

#[test]
fn an_interrupted_login_changes_nothing() {
    let shop = Shop::new(World::Empty);
    let before = secrets(shop.home.path());
    let mut child = shop.command(&["auth", "login"]).stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    let mut err = std::io::BufReader::new(child.stderr.take().unwrap());
    std::io::BufRead::read_line(&mut err, &mut line).unwrap();
    assert!(line.contains("confirm the code"), "{line}");
    let killed = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(secrets(shop.home.path()), before);
}

#[test]
fn a_removed_account_loses_its_cached_data_and_its_login() {
    let shop = Shop::new(World::Generated(5));
    assert_eq!(shop.run(&["sync"]).code, 0);
    assert!(!shop.json(&["list", "--json"]).as_array().unwrap().is_empty());
    assert_eq!(shop.run(&["account", "remove", "main", "--yes"]).code, 0);
    assert_eq!(secrets(shop.home.path()), json!({}));
    shop.write_config(&shop.config());
    let listed = shop.run(&["account", "list", "--json"]);
    assert_eq!((&listed.json()[0]["synced_at"], &listed.json()[0]["login"]), (&Value::Null, &Value::Null));
}

// ---- doctor ----

fn finding<'a>(rows: &'a Value, check: &str) -> &'a Value {
    let found = rows.as_array().unwrap().iter().find(|row| row["check"].as_str().unwrap().starts_with(check));
    found.unwrap_or_else(|| panic!("no {check} in {rows:#}"))
}

#[test]
fn a_healthy_set_up_has_no_error() {
    let shop = Shop::new(World::Empty);
    assert_eq!(shop.run(&["sync"]).code, 0);
    let ran = shop.run(&["doctor", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let rows = ran.json();
    for check in
        ["configuration", "clock", "secrets", "cache", "ledger", "network 127.0.0.1", "login main", "data main issues"]
    {
        assert_eq!(finding(&rows, check)["state"], "ok", "{:#}", finding(&rows, check));
    }
}

#[test]
fn the_doctor_runs_with_a_broken_configuration_and_shows_it() {
    let shop = Shop::new(World::Empty);
    shop.write_config("[accounts.main]\nmarketplace = \"allegro\"\nenviroment = \"sandbox\"\n");
    let ran = shop.run(&["doctor", "--json"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let found = finding(&ran.json(), "configuration").clone();
    assert_eq!(found["state"], "error");
    assert_eq!(found["finding"], "config.toml line 3, column 1: unknown key `enviroment` in [accounts.main]");
    assert_eq!(found["mend"], "did you mean `environment`?");
    assert_eq!(finding(&ran.json(), "clock")["state"], "ok");
}

#[test]
fn the_doctor_names_a_missing_login_an_unreachable_marketplace_and_an_open_file() {
    let mut shop = Shop::new(World::Empty);
    assert_eq!(shop.run(&["auth", "logout"]).code, 0);
    let rows = shop.run(&["doctor", "--json"]);
    assert_eq!(rows.code, 1, "{rows:?}");
    assert_eq!(finding(&rows.json(), "login main")["state"], "error");
    assert_eq!(finding(&rows.json(), "login main")["mend"], "aftersale auth login --account main");
    assert_eq!(finding(&rows.json(), "data main")["mend"], "aftersale sync --account main");
    let path = shop.home.path().join("data/secrets.json");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    shop.close();
    let rows = shop.run(&["doctor", "--json"]).json();
    let network = finding(&rows, "network 127.0.0.1");
    assert_eq!(network["state"], "error", "{network:#}");
    assert!(network["finding"].as_str().unwrap().starts_with("no answer: "), "{network:#}");
    let mend = finding(&rows, "secrets")["mend"].as_str().unwrap();
    assert!(mend.starts_with(&format!("chmod 600 {}", path.display())), "{mend}");
}

#[test]
fn the_doctor_tells_an_unknown_variable_from_a_known_one() {
    let shop = Shop::new(World::Empty);
    let output = shop.command_with(&["doctor", "--json"], &[("AFTERSALE_HOM", "/tmp")]).output().unwrap();
    let found = finding(&ran(output).json(), "environment").clone();
    assert_eq!(
        (found["state"].as_str(), found["finding"].as_str()),
        (Some("warning"), Some("AFTERSALE_HOM means nothing here"))
    );
}
