//! What is printed, for every scheduler.

use super::common::ran;
use super::place::{Place, copy_program, cron_lines, names, run_line, systemd_words, unit_values};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

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
    let zoned = super::common::ran(zoned.env("TZ", "Europe/Warsaw").output().unwrap()).stdout;
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
