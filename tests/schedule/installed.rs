//! What is put in place, taken away, and left alone.

use super::common::{Shop, ran};
use super::place::{Place, cron_lines, names, run_line, shell_word, systemd_words, unit_values};
use aftersale::simulator::World;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};

#[test]
fn the_crontab_keeps_everything_else_byte_for_byte() {
    let place = Place::new();
    let table = place.fake_crontab();
    for old in [None, Some(&b"MAILTO=me@example.com\n\n5 4 * * * rest \\% \xff\n"[..]), Some(b"0 1 * * * no line end")]
    {
        match old {
            Some(old) => fs::write(&table, old).unwrap(),
            None => drop(fs::remove_file(&table)),
        }
        let before = old.unwrap_or_default();
        let dry = place.run(&["schedule", "install", "cron", "--dry-run"]);
        assert_eq!((dry.code, fs::read(&table).unwrap_or_default()), (0, before.to_vec()), "{dry:?}");
        assert!(dry.stdout.contains("alert run --sync"), "{dry:?}");
        let unasked = place.run(&["schedule", "install", "cron"]);
        assert_eq!((unasked.code, fs::read(&table).unwrap_or_default()), (6, before.to_vec()), "{unasked:?}");
        let installed = place.run(&["schedule", "install", "cron", "--yes"]);
        assert_eq!(installed.code, 0, "{installed:?}");
        let after = fs::read(&table).unwrap();
        assert!(after.starts_with(before) && String::from_utf8_lossy(&after).contains("alert run --sync"));
        let again = place.run(&["schedule", "install", "cron", "--yes"]);
        assert_eq!((again.code, fs::read(&table).unwrap()), (0, after.clone()), "{again:?}");
        let changed = place.run(&["schedule", "install", "cron", "--yes", "--command", "sync"]);
        assert_eq!(changed.code, 0, "{changed:?}");
        let text = String::from_utf8_lossy(&fs::read(&table).unwrap()).into_owned();
        assert!(text.contains("--quiet sync") && !text.contains("alert run"), "{text}");
        let removed = place.run(&["schedule", "remove", "cron", "--yes"]);
        assert_eq!(removed.code, 0, "{removed:?}");
        assert_eq!(fs::read(&table).ok(), old.map(<[u8]>::to_vec));
        let nothing = place.run(&["schedule", "remove", "cron", "--yes"]);
        assert_eq!((nothing.code, fs::read(&table).ok()), (0, old.map(<[u8]>::to_vec)), "{nothing:?}");
    }
}

#[test]
fn two_homes_have_lines_of_their_own() {
    let place = Place::new();
    let table = place.fake_crontab();
    assert_eq!(place.run(&["schedule", "install", "cron", "--yes"]).code, 0);
    let first = fs::read(&table).unwrap();
    let other = |args: &[&str]| {
        let mut command = place.command(args);
        ran(command.env("AFTERSALE_HOME", place.path("other home")).output().unwrap())
    };
    assert_eq!(other(&["schedule", "install", "cron", "--yes"]).code, 0);
    assert_eq!(place.run(&["--profile", "shop", "schedule", "install", "cron", "--yes"]).code, 0);
    let text = String::from_utf8(fs::read(&table).unwrap()).unwrap();
    assert_eq!(text.matches(">>>\n").count(), 3, "{text}");
    assert_eq!(other(&["schedule", "remove", "cron", "--yes"]).code, 0);
    assert_eq!(place.run(&["--profile", "shop", "schedule", "remove", "cron", "--yes"]).code, 0);
    assert_eq!(fs::read(&table).unwrap(), first);
}

#[test]
fn a_crontab_that_cannot_be_read_is_left_alone() {
    let place = Place::new();
    let table = place.fake_crontab();
    fs::write(&table, "0 1 * * * precious\n").unwrap();
    place.fake(
        "crontab",
        "case \"$1\" in -l) echo 'you may not use crontab' >&2; exit 1 ;; *) exec cat >\"$D/table\" ;; esac",
    );
    let refused = place.run(&["schedule", "install", "cron", "--yes"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.stderr.contains("you may not use crontab"), "{refused:?}");
    assert_eq!(fs::read_to_string(&table).unwrap(), "0 1 * * * precious\n");
    place.fake_crontab();
    let text = "# >>> aftersale schedule: ";
    let installed = place.run(&["schedule", "install", "cron", "--yes"]);
    assert_eq!(installed.code, 0, "{installed:?}");
    let whole = fs::read_to_string(&table).unwrap();
    let damaged = whole.lines().filter(|line| !line.starts_with("# <<<")).collect::<Vec<_>>().join("\n") + "\n";
    assert!(damaged.contains(text));
    fs::write(&table, &damaged).unwrap();
    for action in ["install", "remove"] {
        let refused = place.run(&["schedule", action, "cron", "--yes"]);
        assert_eq!((refused.code, fs::read_to_string(&table).unwrap()), (1, damaged.clone()), "{refused:?}");
    }
    let mut none = place.command(&["schedule", "install", "cron", "--yes"]);
    let none = ran(none.env("PATH", place.dir.path()).output().unwrap());
    assert_eq!(none.code, 1, "{none:?}");
    assert!(none.stderr.contains("`crontab` cannot be run"), "{none:?}");
}

#[test]
fn systemd_gets_the_units_and_gives_back_exactly_those() {
    let place = Place::new();
    let told = place.fake_systemctl();
    fs::create_dir_all(place.units()).unwrap();
    fs::write(place.units().join("aftersale-mine.service"), "[Service]\nExecStart=/bin/true\n").unwrap();
    let before = names(&place.units());
    let dry = place.run(&["schedule", "install", "systemd", "--dry-run"]);
    assert_eq!((dry.code, names(&place.units()), told.exists()), (0, before.clone(), false), "{dry:?}");
    assert!(dry.stderr.contains("would be written") && dry.stderr.contains("enable --now"), "{dry:?}");
    let unasked = place.run(&["schedule", "install", "systemd"]);
    assert_eq!((unasked.code, names(&place.units())), (6, before.clone()), "{unasked:?}");
    let installed = place.run(&["schedule", "install", "systemd", "--yes"]);
    assert_eq!(installed.code, 0, "{installed:?}");
    let after = names(&place.units());
    assert_eq!(after.len(), before.len() + 4, "{after:?}");
    let said = fs::read_to_string(&told).unwrap();
    assert!(said.lines().all(|line| line.starts_with("--user ")), "{said}");
    assert!(said.contains("daemon-reload") && said.contains("enable --now aftersale-"), "{said}");
    let contents: BTreeMap<_, _> =
        after.iter().map(|name| (name, fs::read(place.units().join(name)).unwrap())).collect();
    assert_eq!(place.run(&["schedule", "install", "systemd", "--yes"]).code, 0);
    assert!(contents.iter().all(|(name, old)| fs::read(place.units().join(name)).unwrap() == *old), "twice is once");
    fs::write(&told, "").unwrap();
    assert_eq!(place.run(&["schedule", "install", "systemd", "--yes", "--command", "sync"]).code, 0);
    assert_eq!(names(&place.units()).len(), before.len() + 2, "what is no longer wanted is gone");
    assert!(fs::read_to_string(&told).unwrap().contains("disable --now aftersale-"));
    let removed = place.run(&["schedule", "remove", "systemd", "--yes"]);
    assert_eq!((removed.code, names(&place.units())), (0, before.clone()), "{removed:?}");
    assert!(fs::read_to_string(&told).unwrap().trim_end().ends_with("daemon-reload"));
    let nothing = place.run(&["schedule", "remove", "systemd", "--yes"]);
    assert_eq!(nothing.code, 0, "{nothing:?}");
}

#[test]
fn without_a_user_manager_nothing_is_written() {
    let place = Place::new();
    place.fake("systemctl", "echo 'Failed to connect to bus: No medium found' >&2; exit 1");
    let ran = place.run(&["schedule", "install", "systemd", "--yes"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stderr.contains("no systemd user manager") && ran.stderr.contains("No medium found"), "{ran:?}");
    assert!(ran.stderr.contains("enable-linger"), "{ran:?}");
    assert_eq!(names(&place.units()), [""; 0]);
}

#[test]
fn a_unit_of_somebody_else_is_not_overwritten() {
    let place = Place::new();
    place.fake_systemctl();
    let rows: Value = serde_json::from_str(&place.printed(&["systemd", "--json", "--command", "sync"])).unwrap();
    let file = place.units().join(rows[0]["file"].as_str().unwrap());
    fs::create_dir_all(place.units()).unwrap();
    fs::write(&file, "[Service]\n").unwrap();
    let refused = place.run(&["schedule", "install", "systemd", "--yes", "--command", "sync"]);
    assert_eq!((refused.code, fs::read_to_string(&file).unwrap().as_str()), (1, "[Service]\n"), "{refused:?}");
}

/// The whole way: a login that systemd hands out, no HOME, no terminal, an environment with nothing in it.
#[test]
fn a_job_of_cron_and_one_of_systemd_work_without_a_home_and_with_the_credentials_folder() {
    let shop = Shop::new(World::Empty);
    shop.post("/_simulator/events", json!({ "op": "open_issue" }));
    let place = Place::new();
    for backend in ["", "[secrets]\nbackend = \"credentials-dir\"\n"] {
        let config = shop.config().split("[secrets]").next().unwrap().to_owned();
        fs::write(place.path("home/config/config.toml"), config + backend).unwrap();
        let credentials = place.path("credentials");
        fs::create_dir_all(&credentials).unwrap();
        let login = shop.login();
        fs::write(credentials.join("aftersale.main.client_secret"), login["client_secret"].as_str().unwrap()).unwrap();
        let token = match &login["token"] {
            Value::String(text) => text.clone(),
            object => object.to_string(),
        };
        fs::write(credentials.join("aftersale.main.token"), token).unwrap();
        let ics = place.text("home/deadlines 100%.ics");
        let calendar = format!("calendar --refresh --output {}", shell_word(&ics));
        let lines = cron_lines(&place.printed(&["cron", "--command", &calendar]));
        let env = [("CREDENTIALS_DIRECTORY", credentials.to_str().unwrap())];
        let ran = run_line(&lines[0].1, true, &env);
        assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""), "{backend} {}", lines[0].1);
        assert!(fs::read_to_string(&ics).unwrap().contains("BEGIN:VEVENT"));
        fs::remove_file(&ics).unwrap();

        let unit = place.printed(&["systemd", "--command", &calendar]);
        let words = systemd_words(unit_values(&unit, "ExecStart")[0]);
        let mut job = Command::new(words[0].strip_prefix(':').unwrap());
        job.args(&words[1..]).env_clear().env("CREDENTIALS_DIRECTORY", &credentials).stdin(Stdio::null());
        for pair in unit_values(&unit, "Environment").into_iter().flat_map(systemd_words) {
            let (name, value) = pair.split_once('=').unwrap();
            job.env(name, value);
        }
        let ran = super::common::ran(job.output().unwrap());
        assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""), "{unit}");
        assert!(fs::read_to_string(&ics).unwrap().contains("BEGIN:VEVENT"));
        fs::remove_dir_all(place.path("home/data")).unwrap();
        fs::remove_dir_all(place.path("home/cache")).unwrap();
    }
}
