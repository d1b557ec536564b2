//! `schedule` through the built binary: what is printed is read back as each scheduler reads it, and really run.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]
#![cfg(unix)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop, ran};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A folder's name with everything that a scheduler might trip over.
const HOSTILE: &str = "a b'c\"d%e%%f\\g\\%h\\\\i$HOME&<j>;`k` ~#é客 -- !";

/// A home whose every path is hostile, with a copy of the program in it and fake `crontab` and `systemctl`.
struct Place {
    dir: TempDir,
}

/// Puts a copy of the program there. Another process writes it: a child that this one forks meanwhile would hold a file open for writing,
/// and the system runs no such file.
fn copy_program(to: &Path) {
    let done = Command::new("cp").arg(env!("CARGO_BIN_EXE_aftersale")).arg(to).status().unwrap();
    assert!(done.success());
}

impl Place {
    fn new() -> Self {
        let place = Self { dir: tempfile::tempdir().unwrap() };
        for folder in ["home/config", "bin", "fake", "xdg"] {
            fs::create_dir_all(place.path(folder)).unwrap();
        }
        copy_program(&place.path("bin/aftersale"));
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(HOSTILE).join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    /// The program in its hostile place, with nothing but what is set here. The fakes come first on its way.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(self.path("bin/aftersale"));
        let path = format!("{}:/usr/bin:/bin", self.dir.path().join("fake").display());
        command.args(args).env_clear().env("PATH", path).env("AFTERSALE_HOME", self.path("home"));
        command.env("XDG_CONFIG_HOME", self.dir.path().join("xdg")).stdin(Stdio::null());
        command
    }

    fn run(&self, args: &[&str]) -> Ran {
        ran(self.command(args).output().unwrap())
    }

    fn printed(&self, args: &[&str]) -> String {
        let ran = self.run(&[&["schedule", "print"], args].concat());
        assert_eq!(ran.code, 0, "{args:?} {ran:?}");
        ran.stdout
    }

    /// A program of the test's own on the way of the binary.
    fn fake(&self, name: &str, script: &str) {
        let folder = self.dir.path().join("fake");
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(name);
        fs::write(&file, format!("#!/bin/sh\nD='{}'\n{script}\n", self.dir.path().display())).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// A `crontab` that keeps its table in a file of the test.
    fn fake_crontab(&self) -> PathBuf {
        self.fake(
            "crontab",
            "case \"$1\" in\n\
             -l) [ -f \"$D/table\" ] || { echo 'no crontab for seller' >&2; exit 1; }; exec cat \"$D/table\" ;;\n\
             -r) exec rm \"$D/table\" ;;\n\
             -) exec cat >\"$D/table\" ;;\n\
             *) exit 2 ;;\nesac",
        );
        self.dir.path().join("table")
    }

    /// A `systemctl` that writes down what it was told.
    fn fake_systemctl(&self) -> PathBuf {
        self.fake("systemctl", "echo \"$@\" >>\"$D/told\"");
        self.dir.path().join("told")
    }

    fn units(&self) -> PathBuf {
        self.dir.path().join("xdg/systemd/user")
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .map(|entries| entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect())
        .unwrap_or_default();
    names.sort();
    names
}

/// The times and the command of a crontab's lines, as cron splits them.
fn cron_lines(text: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let parts: Vec<&str> = line.splitn(6, ' ').collect();
            (parts[..5].join(" "), parts[5].to_owned())
        })
        .collect()
}

/// What cron gives to the shell: up to the first percent sign that no backslash escapes. Of two backslashes one crony cron
/// keeps both and another one; `pairs` is which.
fn as_cron(command: &str, pairs: bool) -> String {
    let mut out = String::new();
    let mut letters = command.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('%') => out.push('%'),
                Some('\\') if pairs => out.push('\\'),
                Some(other) => out.extend(['\\', other]),
                None => out.push('\\'),
            },
            '%' => break,
            other => out.push(other),
        }
    }
    out
}

/// Runs a line of a crontab as cron does: with `sh -c`, hardly any environment and no HOME.
fn run_line(command: &str, pairs: bool, more: &[(&str, &str)]) -> Ran {
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", &as_cron(command, pairs)]).env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::null());
    shell.envs(more.iter().copied()).current_dir("/");
    ran(shell.output().unwrap())
}

#[test]
fn a_line_of_cron_finds_program_home_config_and_profile_wherever_they_are() {
    let place = Place::new();
    let config = place.text("home/other config.toml");
    fs::write(&config, "[deadlines]\nwarn_before = [\"3h\"]\n").unwrap();
    let log = place.text("out put.log");
    let lines = place.printed(&[
        "cron",
        "--config",
        &config,
        "--profile",
        "shop",
        "--account",
        "main",
        "--log",
        &log,
        "--command",
        "account list --json",
    ]);
    let [(when, command)] = cron_lines(&lines).try_into().unwrap();
    assert_eq!(when, "*/10 * * * *");
    for (number, pairs) in [true, false].into_iter().enumerate() {
        let said = run_line(&command, pairs, &[]);
        assert_eq!((said.stdout.as_str(), said.stderr.as_str()), ("", ""), "everything goes to the log: {command}");
        let logged = fs::read_to_string(&log).unwrap_or_else(|error| panic!("{error}: {command} {said:?}"));
        assert_eq!(logged.lines().count(), number + 1, "{logged}");
        assert!(logged.contains("no account is configured") || logged.starts_with('['), "{logged}");
    }
    fs::write(&config, "[oops]\n").unwrap();
    run_line(&command, true, &[]);
    let logged = fs::read_to_string(&log).unwrap();
    assert!(logged.contains("other config.toml line 1") || logged.contains("unknown section [oops]"), "{logged}");
}

#[test]
fn the_usual_jobs_are_alerts_every_ten_minutes_and_a_digest_in_the_morning() {
    let place = Place::new();
    let lines = cron_lines(&place.printed(&["cron"]));
    let ends = |line: &(String, String), end: &str| line.1.ends_with(end);
    assert_eq!(lines[0].0, "*/10 * * * *");
    assert!(ends(&lines[0], " --no-input alert run --sync"), "{lines:?}");
    assert_eq!(lines[1].0, "0 7 * * *");
    assert!(ends(&lines[1], " --no-input digest --since yesterday"), "{lines:?}");
    assert_eq!(lines.len(), 2);
    let times = |args: &[&str]| cron_lines(&place.printed(&[&["cron", "--command", "sync"], args].concat())).remove(0);
    assert_eq!(times(&["--every", "1h"]).0, "0 * * * *");
    assert_eq!(times(&["--every", "4h"]).0, "0 */4 * * *");
    assert_eq!(times(&["--every", "1m"]).0, "* * * * *");
    assert!(times(&[]).1.ends_with(" --no-input --quiet sync >/dev/null"), "its table is not mailed every ten minutes");
    let daily = place.printed(&["cron", "--daily", "list --overdue", "--daily-at", "18:30"]);
    assert_eq!(cron_lines(&daily).remove(0).0, "30 18 * * *");
}

#[test]
fn what_cannot_be_scheduled_is_refused_now_and_not_at_night() {
    let place = Place::new();
    for (args, said) in [
        (vec!["cron", "--every", "7m"], "does not divide"),
        (vec!["cron", "--daily-at", "noon"], "is no time"),
        (vec!["cron", "--command", "lsit"], "cannot be scheduled"),
        (vec!["cron", "--command", "list --due-wthin 6h"], "cannot be scheduled"),
        (vec!["cron", "--command", ""], "empty"),
        (vec!["cron", "--command", "list --buyer 'x"], "not closed"),
        (vec!["cron", "--log", "/a\nb"], "control character"),
        (vec!["cron", "--program", "/nowhere/aftersale"], "is no program"),
        (vec!["windows", "--command", "list --buyer 'a\nb'"], "control character"),
    ] {
        let ran = place.run(&[&["schedule", "print"], args.as_slice()].concat());
        assert_eq!(ran.code, 2, "{args:?} {ran:?}");
        assert!(ran.stderr.contains(said), "{args:?} {ran:?}");
    }
    let mut long = place.command(&["schedule", "print", "cron"]);
    long.env("PATH", format!("/usr/bin:/{}", "x".repeat(1000)));
    let long = ran(long.output().unwrap());
    assert_eq!(long.code, 2, "{long:?}");
    assert!(long.stderr.contains("cron reads 998"), "{long:?}");
}

/// Splits a line of a unit into words as systemd does, specifiers included.
fn systemd_words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == ' ' {
            continue;
        }
        assert_eq!(letter, '"', "{line}");
        let mut word = String::new();
        loop {
            match letters.next().unwrap() {
                '"' => break,
                '\\' => word.push(letters.next().filter(|next| "\\\"".contains(*next)).unwrap()),
                '%' => {
                    assert_eq!(letters.next(), Some('%'), "a specifier in {line}");
                    word.push('%');
                }
                other => word.push(other),
            }
        }
        words.push(word);
    }
    words
}

fn unit_values<'a>(unit: &'a str, key: &str) -> Vec<&'a str> {
    unit.lines().filter_map(|line| line.strip_prefix(key)?.strip_prefix('=')).collect()
}

#[test]
fn units_name_program_environment_and_times() {
    let place = Place::new();
    let units = place.path("units");
    let ran = place.run(&["schedule", "print", "systemd", "--output", units.to_str().unwrap(), "--every", "5m"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let found = names(&units);
    assert_eq!(found.len(), 4, "{found:?}");
    let file = |end: &str| {
        let name = found.iter().find(|name| name.ends_with(end)).unwrap();
        fs::read_to_string(units.join(name)).unwrap()
    };
    let service = file("-alert-run.service");
    let [line] = unit_values(&service, "ExecStart").try_into().unwrap();
    let words = systemd_words(line);
    // systemd itself starts no program of such a name.
    let program = place.text("bin/aftersale");
    assert_eq!(words[..4], [":/bin/sh", "-c", "exec \"$0\" \"$@\"", &program]);
    assert_eq!(words[4..], ["--no-input", "alert", "run", "--sync"]);
    let env: Vec<String> = unit_values(&service, "Environment").into_iter().flat_map(systemd_words).collect();
    assert!(env.contains(&format!("AFTERSALE_HOME={}", place.text("home"))), "{env:?}");
    assert!(env.iter().any(|pair| pair.starts_with("PATH=")), "{env:?}");
    assert_eq!(unit_values(&service, "NoNewPrivileges"), ["yes"]);
    let timer = file("-alert-run.timer");
    assert_eq!(unit_values(&timer, "OnCalendar"), ["*-*-* *:00/5:00"]);
    assert_eq!(
        (unit_values(&timer, "Persistent"), unit_values(&timer, "RandomizedDelaySec")),
        (vec!["true"], vec!["30"])
    );
    assert_eq!(unit_values(&file("-digest.timer"), "OnCalendar"), ["*-*-* 07:00:00"]);
    let mut zoned = place.command(&["schedule", "print", "systemd", "--daily", "list"]);
    let zoned = common::ran(zoned.env("TZ", "Europe/Warsaw").output().unwrap()).stdout;
    assert_eq!(unit_values(&zoned, "OnCalendar"), ["*-*-* 07:00:00 Europe/Warsaw"]);
    assert!(zoned.contains("Environment=\"TZ=Europe/Warsaw\""), "{zoned}");
    verify_with_systemd(&units, &found);
}

#[test]
fn a_program_with_blanks_in_its_path_is_started_by_systemd_itself() {
    let place = Place::new();
    let folder = place.dir.path().join("blanks % $HOME ż");
    fs::create_dir(&folder).unwrap();
    let program = folder.join("aftersale");
    copy_program(&program);
    fs::write(place.path("home/config/config.toml"), "[accounts.main]\nmarketplace = \"allegro\"\nclient_id = \"x\"\napp_name = \"y\"\n[secrets]\nbackend = \"credentials-dir\"\n").unwrap();
    let units = place.path("units");
    let args = ["schedule", "print", "systemd", "--command", "sync", "--program", program.to_str().unwrap()];
    let ran = place.run(&[&args[..], &["--log", &place.text("a log"), "--output", units.to_str().unwrap()]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    let found = names(&units);
    let service = fs::read_to_string(units.join(&found[0])).unwrap();
    let words = systemd_words(unit_values(&service, "ExecStart")[0]);
    assert_eq!(words, [&format!(":{}", program.display()), "--no-input", "--quiet", "sync"]);
    let log = format!("append:{}", place.text("a log").replace('%', "%%"));
    assert_eq!(
        (unit_values(&service, "StandardOutput"), unit_values(&service, "StandardError")),
        (vec![&*log], vec![&*log])
    );
    verify_with_systemd(&units, &found);
}

/// systemd's own judgement, where there is one.
fn verify_with_systemd(units: &Path, names: &[String]) {
    let files: Vec<PathBuf> = names.iter().map(|name| units.join(name)).collect();
    let mut command = Command::new("systemd-analyze");
    command.args(["verify", "--user", "--man=no", "--recursive-errors=no"]).args(&files);
    let runtime = tempfile::tempdir().unwrap();
    let Ok(output) = command.env("XDG_RUNTIME_DIR", runtime.path()).output() else {
        eprintln!("SKIPPED: no `systemd-analyze` on this machine, so the units were not verified");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let ours: Vec<&str> = said.lines().filter(|line| line.contains("aftersale")).collect();
    if !output.status.success() && ours.is_empty() {
        eprintln!("SKIPPED: `systemd-analyze` cannot work on this machine: {said}");
        return;
    }
    assert!(output.status.success() && ours.is_empty(), "{said}");
}

#[test]
fn secrets_of_systemd_are_loaded_where_the_configuration_says_so() {
    let place = Place::new();
    let account = "[accounts.main]\nmarketplace = \"allegro\"\nclient_id = \"x\"\napp_name = \"y\"\n";
    let file = place.path("home/config/config.toml");
    fs::write(&file, account).unwrap();
    let remark = place.run(&["schedule", "print", "systemd", "--command", "sync"]);
    assert_eq!(unit_values(&remark.stdout, "LoadCredential"), [""; 0]);
    assert!(remark.stdout.contains("#LoadCredential=aftersale.main.token:"), "{remark:?}");
    assert!(remark.stderr.contains("keyring"), "{remark:?}");
    fs::write(&file, format!("{account}[secrets]\nbackend = \"credentials-dir\"\n")).unwrap();
    let loaded = place.run(&["schedule", "print", "systemd", "--command", "sync"]);
    let folder = place.text("home/config/credentials").replace('%', "%%");
    assert_eq!(
        unit_values(&loaded.stdout, "LoadCredential"),
        [
            format!("aftersale.main.client_secret:{folder}/aftersale.main.client_secret"),
            format!("aftersale.main.token:{folder}/aftersale.main.token")
        ]
    );
    assert!(!loaded.stderr.contains("keyring"), "{loaded:?}");
}

#[test]
fn every_secret_that_a_run_needs_is_loaded() {
    let place = Place::new();
    let config = "[accounts.main]\nmarketplace = \"allegro\"\nclient_id = \"x\"\napp_name = \"y\"\n\
        [secrets]\nbackend = \"credentials-dir\"\n\
        [alerts.sinks.chat]\ntype = \"slack\"\n\
        [alerts.sinks.hook]\ntype = \"webhook\"\nurl = \"https://example.com/\"\nsecret_command = [\"cat\", \"x\"]\n\
        [alerts.sinks.phone]\ntype = \"ntfy\"\n\
        [alerts.sinks.post]\ntype = \"smtp\"\nserver = \"smtp.example.com:465\"\nuser = \"me\"\nfrom = \"a@b.pl\"\nto = [\"a@b.pl\"]\n\
        [mail.shop]\naccount = \"main\"\nsource = { imap = \"imap.example.com:993\", user = \"me@b.pl\" }\n";
    fs::write(place.path("home/config/config.toml"), config).unwrap();
    let folder = place.path("home/config/credentials");
    let names = |printed: &str| {
        let loaded = unit_values(printed, "LoadCredential").into_iter();
        loaded
            .map(|line| line.split(':').next().unwrap().trim_start_matches("aftersale.").to_owned())
            .collect::<Vec<_>>()
    };
    let print = ["schedule", "print", "systemd", "--command", "alert run"];
    let bare = place.run(&["schedule", "print", "cron"]);
    assert!(bare.stderr.contains("run this again, so that CREDENTIALS_DIRECTORY stands"), "{bare:?}");
    let printed = place.run(&print);
    let needed = [
        "main.client_secret",
        "main.token",
        "alert.chat.url",
        "alert.phone.url",
        "alert.post.password",
        "mail.shop.password",
    ];
    assert_eq!(names(&printed.stdout), needed, "{printed:?}");
    assert!(
        printed.stderr.contains("secrets are not there yet") && printed.stderr.contains("alert.chat.url"),
        "{printed:?}"
    );
    fs::create_dir_all(&folder).unwrap();
    for name in needed.iter().chain(&["alert.phone.token"]) {
        fs::write(folder.join(format!("aftersale.{name}")), "x").unwrap();
    }
    let printed = place.run(&print);
    assert!(
        names(&printed.stdout).contains(&"alert.phone.token".to_owned()) && !printed.stderr.contains("not there yet"),
        "{printed:?}"
    );
    // Whoever else starts the run must say where the secrets are.
    let lines = cron_lines(&place.printed(&["cron", "--command", "alert run"]));
    assert!(lines[0].1.contains("CREDENTIALS_DIRECTORY="), "{lines:?}");
    let json: Value = serde_json::from_str(&place.printed(&["launchd", "--json"])).unwrap();
    assert!(json[0]["content"].as_str().unwrap().contains("<key>CREDENTIALS_DIRECTORY</key>"), "{json}");
}

#[test]
fn alerts_that_only_a_log_would_see_are_warned_of() {
    let place = Place::new();
    let account = "[accounts.main]\nmarketplace = \"allegro\"\nclient_id = \"x\"\napp_name = \"y\"\n[secrets]\nbackend = \"file\"\n";
    let file = place.path("home/config/config.toml");
    for (sinks, warned) in [
        ("", true),
        (
            "[alerts.sinks.out]\ntype = \"stdout\"\n[alerts.sinks.boss]\ntype = \"slack\"\nescalations_only = true\n",
            true,
        ),
        ("[alerts.sinks.phone]\ntype = \"ntfy\"\n", false),
    ] {
        fs::write(&file, format!("{account}{sinks}")).unwrap();
        for (args, to_log) in [
            (&["schedule", "print", "systemd"][..], true),
            (&["schedule", "print", "launchd"], true),
            (&["schedule", "print", "windows"], true),
            (&["schedule", "print", "cron", "--log", "x.log"], true),
            (&["schedule", "print", "cron"], false),
            (&["schedule", "print", "systemd", "--command", "sync"], false),
        ] {
            let ran = place.run(args);
            let found =
                ran.stderr.contains("nobody is told of a deadline") && ran.stderr.contains("aftersale alert test");
            assert_eq!(found, warned && to_log, "{args:?} {sinks} {ran:?}");
        }
    }
}

/// An XML element, its text and the elements inside it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    text: String,
    inside: Vec<Element>,
}

/// A small strict reader of XML without name spaces: one root, tags that pair, no bare `&` or `<`.
fn xml(document: &str) -> Element {
    let mut rest = document.strip_prefix("<?xml version=\"1.0\"").expect(document);
    rest = rest.split_once("?>").unwrap().1;
    let mut open = vec![Element::default()];
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        open.last_mut().unwrap().text.push_str(&unescaped(text));
        if let Some(comment) = tag.strip_prefix("<!--") {
            let (inner, after) = comment.split_once("-->").expect("a comment that ends");
            assert!(!inner.contains("--") && !inner.ends_with('-'), "{inner}");
            rest = after;
            continue;
        }
        let (tag, after) = tag[1..].split_once('>').expect("a tag that ends");
        rest = after;
        if tag.starts_with('!') {
            continue;
        }
        match tag.strip_prefix('/') {
            Some(name) => {
                let ended = open.pop().unwrap();
                assert_eq!(ended.name, name);
                open.last_mut().unwrap().inside.push(ended);
            }
            None => open.push(Element { name: tag.split(' ').next().unwrap().into(), ..Element::default() }),
        }
    }
    assert!(rest.trim().is_empty() && open.len() == 1 && open[0].inside.len() == 1, "{document}");
    open.remove(0).inside.remove(0)
}

fn unescaped(text: &str) -> String {
    let whole = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    assert_eq!(
        text.matches('&').count(),
        ["&lt;", "&gt;", "&quot;", "&amp;"].iter().map(|e| text.matches(e).count()).sum::<usize>()
    );
    whole.replace("&amp;", "&")
}

impl Element {
    fn get(&self, path: &str) -> &Element {
        path.split('/').fold(self, |at, name| {
            at.inside.iter().find(|one| one.name == name).unwrap_or_else(|| panic!("no {name} in {at:?}"))
        })
    }

    /// The value of a key of a property list.
    fn value(&self, key: &str) -> &Element {
        let place = self.inside.iter().position(|one| one.name == "key" && one.text == key);
        &self.inside[place.unwrap_or_else(|| panic!("no {key} in {self:?}")) + 1]
    }
}

#[test]
fn property_lists_are_xml_with_every_path_whole() {
    let place = Place::new();
    let log = place.text("log <&>.txt");
    let plist =
        xml(&place.printed(&["launchd", "--command", "calendar --output 'x y.ics'", "--every", "15m", "--log", &log]));
    let dict = plist.get("dict");
    let words: Vec<&str> = dict.value("ProgramArguments").inside.iter().map(|one| one.text.as_str()).collect();
    let file = std::env::current_dir().unwrap().join("x y.ics").display().to_string();
    assert_eq!(words, [&place.text("bin/aftersale"), "--no-input", "--quiet", "calendar", "--output", &file]);
    assert_eq!(dict.value("EnvironmentVariables").value("AFTERSALE_HOME").text, place.text("home"));
    assert_eq!(dict.value("StartInterval").text, "900");
    assert_eq!((&dict.value("StandardOutPath").text, &dict.value("StandardErrorPath").text), (&log, &log));
    let daily = xml(&place.printed(&["launchd", "--daily", "list", "--daily-at", "06:05"]));
    let at = daily.get("dict").value("StartCalendarInterval");
    assert_eq!((at.value("Hour").text.as_str(), at.value("Minute").text.as_str()), ("6", "5"));
    assert!(
        daily.get("dict").value("StandardOutPath").text.ends_with("schedule.log"),
        "launchd keeps nothing by itself"
    );
}

/// What `CommandLineToArgvW` makes of a command line.
fn windows_words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut word, mut quoted, mut slashes) = (None::<String>, false, 0);
    for letter in line.chars() {
        if letter == '\\' {
            slashes += 1;
            continue;
        }
        let kept = if letter == '"' { slashes / 2 } else { slashes };
        if kept > 0 {
            word.get_or_insert_default().push_str(&"\\".repeat(kept));
        }
        match letter {
            '"' if slashes % 2 == 1 => word.get_or_insert_default().push('"'),
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' if !quoted => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
        slashes = 0;
    }
    assert!(!quoted, "{line}");
    if slashes > 0 {
        word.get_or_insert_default().push_str(&"\\".repeat(slashes));
    }
    words.extend(word);
    words
}

/// The literals of a script of PowerShell, in order; those put together with `[char]37` count as one.
fn powershell_literals(script: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut letters = script.chars().peekable();
    let mut between = String::new();
    while let Some(letter) = letters.next() {
        if letter != '\'' {
            between.push(letter);
            continue;
        }
        let mut literal = String::new();
        while let Some(inner) = letters.next() {
            if inner != '\'' {
                literal.push(inner);
            } else if letters.next_if_eq(&'\'').is_some() {
                literal.push('\'');
            } else {
                break;
            }
        }
        match found.last_mut().filter(|_| between == "+[char]37+") {
            Some(before) => before.push_str(&format!("%{literal}")),
            None => found.push(literal),
        }
        between.clear();
    }
    found
}

#[test]
fn tasks_of_windows_are_xml_with_every_path_whole() {
    let place = Place::new();
    let task =
        xml(&place.printed(&["windows", "--profile", "shop", "--command", "list --buyer 'a \"b\"'", "--every", "2h"]));
    let arguments = &task.get("Actions/Exec/Arguments").text;
    assert!(!arguments.contains('%'), "the Task Scheduler would read a variable: {arguments}");
    let words = windows_words(arguments);
    assert_eq!(words[..5], ["-NoProfile", "-NonInteractive", "-WindowStyle", "Hidden", "-Command"]);
    assert_eq!(words.len(), 6, "the script is one word: {words:?}");
    let literals = powershell_literals(&words[5]);
    let log = format!("{}/data/profiles/shop/schedule.log", place.text("home"));
    assert_eq!(literals[0], place.text("home"));
    let from = literals.len() - 8;
    assert_eq!(
        literals[from..],
        [&place.text("bin/aftersale"), "--profile", "shop", "--no-input", "list", "--buyer", "a \\\"b\\\"", &log]
    );
    assert_eq!(task.get("Triggers/CalendarTrigger/Repetition/Interval").text, "PT120M");
    assert_eq!(task.get("Settings/MultipleInstancesPolicy").text, "IgnoreNew");
}

#[test]
fn json_gives_each_entry_with_its_file() {
    let place = Place::new();
    let rows: Value = serde_json::from_str(&place.printed(&["systemd", "--json"])).unwrap();
    for row in rows.as_array().unwrap() {
        for field in ["system", "name", "command", "file", "content"] {
            assert!(row[field].is_string(), "{field} in {row}");
        }
    }
    let rows: Value = serde_json::from_str(&place.printed(&["cron", "--json"])).unwrap();
    assert_eq!((&rows[0]["file"], &rows[0]["name"]), (&Value::Null, &json!("alert-run")));
}

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
        let ran = common::ran(job.output().unwrap());
        assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""), "{unit}");
        assert!(fs::read_to_string(&ics).unwrap().contains("BEGIN:VEVENT"));
        fs::remove_dir_all(place.path("home/data")).unwrap();
        fs::remove_dir_all(place.path("home/cache")).unwrap();
    }
}

fn shell_word(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
