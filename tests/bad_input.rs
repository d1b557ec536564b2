//! What a broken machine, a wrong file or a wrong line must not do: lose a case, hide a failure, or panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod common;

use aftersale::simulator::World;
use common::{Shop, command, on_terminal, ran};
use std::fs;
use std::process::Stdio;

#[test]
fn a_wrong_config_key_is_named_with_its_place_and_the_nearest_right_one() {
    let shop = Shop::new(World::Empty);
    shop.write_config("[accounts.main]\nmarketplace = \"allegro\"\nclient_id = \"x\"\n\nenviroment = \"sandbox\"\n");
    let ran = shop.run(&["list"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    for part in ["line 5", "column 1", "enviroment", "[accounts.main]", "did you mean `environment`?"] {
        assert!(ran.stderr.contains(part), "{part} in {}", ran.stderr);
    }
    let json = shop.run(&["list", "--json"]);
    assert_eq!(json.stdout, "");
    let line: serde_json::Value = serde_json::from_str(json.stderr.trim()).unwrap();
    assert_eq!((&line["error"]["kind"], &line["error"]["exit_code"]), (&"usage".into(), &2.into()));
}

#[test]
fn a_marketplace_that_does_not_exist_is_named_with_its_place() {
    let shop = Shop::new(World::Empty);
    shop.write_config(&format!("{}\n[accounts.other]\nmarketplace = \"alegro\"\n", shop.config()));
    let line = shop.config().lines().count() + 3;
    let ran = shop.run(&["list"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    for part in [&format!("line {line}, column 15")[..], "`marketplace` cannot be `alegro`", "did you mean `allegro`?"]
    {
        assert!(ran.stderr.contains(part), "{part} in {}", ran.stderr);
    }
}

#[test]
fn without_configuration_it_says_how_to_begin() {
    let home = tempfile::tempdir().unwrap();
    let piped = ran(command(home.path(), &[]).stdin(Stdio::null()).output().unwrap());
    assert_eq!(piped.code, 5, "{piped:?}");
    assert!(piped.stderr.contains("aftersale account add") && piped.stderr.contains("--demo list"), "{piped:?}");
    let Some(screen) = on_terminal(command(home.path(), &[])) else { return };
    assert_eq!(screen.code, 0, "{}", screen.text);
    assert!(screen.text.contains("aftersale --demo list") && screen.text.contains("aftersale account add"));
    assert!(screen.text.trim().lines().count() <= 6, "{}", screen.text);
}

#[test]
fn without_a_home_it_names_the_variable_that_helps() {
    let home = tempfile::tempdir().unwrap();
    let mut nowhere = command(home.path(), &["list"]);
    nowhere.env_remove("HOME").env_remove("AFTERSALE_HOME");
    let ran = ran(nowhere.stdin(Stdio::null()).output().unwrap());
    // Where the system knows a home folder without HOME, the account is what is missing.
    assert!([1, 5].contains(&ran.code), "{ran:?}");
    if ran.code == 1 {
        assert!(ran.stderr.contains("AFTERSALE_HOME"), "{ran:?}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("file");
    fs::write(&file, "in the way").unwrap();
    let ran = ran(command(&file, &["--demo", "list"]).stdin(Stdio::null()).output().unwrap());
    assert!([1, 75].contains(&ran.code), "{ran:?}");
    assert!(ran.stderr.contains(file.to_str().unwrap()), "{ran:?}");
}

#[test]
fn a_cache_of_somebody_else_is_left_alone() {
    let shop = Shop::new(World::Generated(5));
    let cache = shop.home.path().join("cache/cache.db");
    fs::create_dir_all(cache.parent().unwrap()).unwrap();
    fs::write(&cache, "this is not a database, it is a letter").unwrap();
    let ran = shop.run(&["list"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stderr.contains("cache.db"), "{}", ran.stderr);
    assert_eq!(fs::read_to_string(&cache).unwrap(), "this is not a database, it is a letter");
}

#[test]
fn a_deleted_cache_comes_back() {
    let shop = Shop::new(World::Generated(25));
    let before = shop.json(&["list", "--all", "--json=id,due_at"]);
    fs::remove_dir_all(shop.home.path().join("cache")).unwrap();
    assert_eq!(shop.json(&["list", "--all", "--json=id,due_at"]), before);
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let shop = Shop::new(World::Generated(400));
    shop.run(&["sync"]);
    let mut child = shop.command(&["list", "--json"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn pretending_an_instant_is_for_reading_only() {
    let shop = Shop::new(World::Generated(5));
    assert_eq!(shop.run(&["sync", "--at", "2026-01-01T00:00:00Z"]).code, 2);
    assert_eq!(shop.run(&["list", "--at", "yesterday"]).code, 2);
    let later = shop.run(&["list", "--at", "2099-01-01T00:00:00Z", "--overdue", "--json=id"]);
    assert_eq!(later.code, 0, "{later:?}");
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let shop = Shop::new(World::Generated(300));
    let disk = shop.home.path().join("cache");
    fs::create_dir_all(&disk).unwrap();
    let mounted = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=160k", "tmpfs", disk.to_str().unwrap()])
        .stderr(Stdio::null())
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        eprintln!("SKIPPED: a small disk cannot be mounted here");
        return;
    }
    let full = shop.run(&["sync"]);
    let listed = shop.run(&["list"]);
    let unmounted = std::process::Command::new("umount").arg(&disk).status().unwrap();
    assert!(unmounted.success());
    assert_ne!(full.code, 0, "{full:?}");
    assert!(full.stderr.contains("full") || full.stderr.contains("space"), "{full:?}");
    assert_ne!(listed.code, 0, "half a list is not the whole: {listed:?}");
    assert_eq!(shop.run(&["sync"]).code, 0);
}
