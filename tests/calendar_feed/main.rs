//! `calendar` through the built binary: what a calendar program would read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod life;
mod reader;

use aftersale::simulator::World;
use common::{Ran, Shop, on_terminal};
use reader::Component;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// A shop with these cases, each named by what opens it.
fn shop_with(kinds: &[&str]) -> (Shop, Vec<String>) {
    let shop = Shop::new(World::Empty);
    let ids = kinds.iter().map(|kind| open(&shop, kind)).collect();
    assert_eq!(shop.run(&["sync"]).code, 0);
    (shop, ids)
}

fn open(shop: &Shop, kind: &str) -> String {
    let opened = shop.post("/_simulator/events", json!({ "op": "open_issue", "type": kind }));
    opened["issue"].as_str().unwrap().to_owned()
}

fn happens(shop: &Shop, op: &str, issue: &str) {
    shop.post("/_simulator/events", json!({ "op": op, "issue": issue, "text": "Dzień dobry" }));
}

/// What a run printed, read by the strict reader.
fn read(ran: &Ran) -> Component {
    reader::read(ran.stdout.as_bytes()).unwrap_or_else(|why| panic!("{why}\n{}", ran.stdout))
}

/// The calendar of a shop of which everything is known.
fn calendar(shop: &Shop, more: &[&str]) -> Component {
    let ran = shop.run(&[&["calendar"], more].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    read(&ran)
}

/// The rows of `calendar --json`, without bringing anything up to date that was not.
fn rows(shop: &Shop) -> Vec<Value> {
    shop.run(&["calendar", "--json"]).json().as_array().unwrap().clone()
}

fn row_of<'a>(rows: &'a [Value], issue: &str, rule: &str) -> &'a Value {
    let wanted = |row: &&Value| row["id"] == issue && row["rule"].as_str().unwrap().starts_with(rule);
    rows.iter().find(wanted).unwrap_or_else(|| panic!("no {rule} of {issue} in {rows:?}"))
}

fn uid<'a>(rows: &'a [Value], issue: &str, rule: &str) -> &'a str {
    row_of(rows, issue, rule)["uid"].as_str().unwrap()
}

#[test]
fn the_demo_is_a_calendar_with_an_entry_for_each_deadline_of_the_seller() {
    let shop = Shop::new(World::Demo);
    let ran = shop.run(&["calendar"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let events = read(&ran).inside;
    let uids: BTreeSet<String> = events.iter().map(|event| event.text("UID")).collect();
    assert_eq!(uids.len(), events.len(), "every UID once");
    let ends: Vec<String> = events.iter().map(|event| event.instant("DTEND")).collect();
    assert!(ends.is_sorted(), "{ends:?}");
    let mut wanted = 0;
    for case in shop.run(&["list", "--json"]).json().as_array().unwrap() {
        let Some(due) = case["due_at"].as_str() else { continue };
        let show = format!("aftersale show {}:{}", case["account"].as_str().unwrap(), case["id"].as_str().unwrap());
        let of_case = |event: &&Component| event.text("DESCRIPTION").ends_with(&show);
        let found: Vec<_> = events.iter().filter(of_case).collect();
        let due = format!("{}Z", &due[..19]);
        let most_urgent = found.iter().find(|event| event.instant("DTEND") == due).unwrap_or_else(|| panic!("{case}"));
        assert_eq!(most_urgent.raw("STATUS").as_deref(), Some("CONFIRMED"));
        let description = most_urgent.text("DESCRIPTION");
        let said = |start: &str| {
            description
                .lines()
                .find_map(|line| line.strip_prefix(start))
                .unwrap_or_else(|| panic!("{start} in {description}"))
        };
        assert!(said("Rule: ").starts_with(case["due_rule"].as_str().unwrap()), "{description}");
        assert_eq!(said("If missed: "), case["if_missed"].as_str().unwrap());
        assert!(!said("Source: ").is_empty());
        wanted += 1;
    }
    assert!(wanted >= 20, "only {wanted} cases with a deadline");
}

#[test]
fn alarms_are_those_asked_for_and_told_from_the_start_of_the_block() {
    let (shop, _) = shop_with(&["DISPUTE"]);
    let triggers = |more: &[&str]| calendar(&shop, more).inside[0].triggers();
    assert_eq!(triggers(&[]), ["-PT23H30M", "-PT5H30M", "-PT30M"], "24h, 6h and 1h before the end of half an hour");
    assert_eq!(triggers(&["--alarm", "1h", "--alarm", "24h", "--alarm", "1h"]), ["-PT23H30M", "-PT30M"]);
    assert_eq!(triggers(&["--alarm", "0s", "--alarm", "30m"]), ["PT0S", "PT30M"]);
    assert!(triggers(&["--no-alarm"]).is_empty());
    let event = calendar(&shop, &[]).inside.remove(0);
    let [start, end] =
        ["DTSTART", "DTEND"].map(|name| aftersale::domain::Instant::parse(&event.instant(name)).unwrap());
    assert_eq!(end.since(start), 30 * 60_000);
    shop.write_config(&format!("{}\n[deadlines]\nwarn_before = [\"2h\"]\n", shop.config()));
    assert_eq!(triggers(&[]), ["-PT1H30M"]);
}

#[test]
fn the_same_state_gives_the_same_bytes_and_leaves_the_file_alone() {
    let (shop, _) = shop_with(&["DISPUTE", "CLAIM"]);
    let file = shop.home.path().join("deadlines.ics");
    let run = || shop.run(&["calendar", "--output", file.to_str().unwrap()]);
    let first = run();
    assert_eq!((first.code, first.stdout.as_str()), (0, ""), "{first:?}");
    assert!(first.stderr.contains("written to"), "{first:?}");
    let bytes = fs::read(&file).unwrap();
    reader::read(&bytes).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "it names buyers");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    }
    let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
    fs::File::options().write(true).open(&file).unwrap().set_modified(old).unwrap();
    let again = run();
    assert!(again.stderr.contains("is up to date"), "{again:?}");
    assert_eq!(file.metadata().unwrap().modified().unwrap(), old, "unchanged bytes leave the file untouched");
    assert_eq!(shop.run(&["calendar", "--output", "-"]).stdout.into_bytes(), bytes);
    fs::remove_dir_all(shop.home.path().join("cache")).unwrap();
    assert_eq!(shop.run(&["sync"]).code, 0);
    assert!(run().stderr.contains("is up to date"), "a deleted cache changes nothing");
    assert_eq!(fs::read(&file).unwrap(), bytes);
    open(&shop, "CLAIM");
    let refreshed = shop.run(&["calendar", "--refresh", "--output", file.to_str().unwrap()]);
    assert_eq!(refreshed.code, 0, "{refreshed:?}");
    assert!(reader::read(&fs::read(&file).unwrap()).unwrap().inside.len() > reader::read(&bytes).unwrap().inside.len());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o644, "the mode given to it stays");
    }
}

#[test]
fn what_people_write_is_escaped_and_folded_and_comes_back_whole() {
    let (shop, ids) = shop_with(&["DISPUTE"]);
    let buyer = "王小明,\u{202e};\\n\u{7}zażółć";
    shop.post("/_simulator/events", json!({ "op": "rename_buyer", "buyer": "anna.kowal82", "login": buyer }));
    let note = format!(
        "{}, {}; \\ \"end\"\r\nBEGIN:VALARM\r\n\u{1b}[31m",
        "Zażółć gęślą jaźń, ".repeat(12),
        "客户要求退款；".repeat(30)
    );
    let set = shop.run(&["deadline", "set", &ids[0], "2027-03-01T10:00:00Z", "--note", &note]);
    assert_eq!(set.code, 0, "{set:?}");
    let ran = shop.run(&["calendar", "--refresh"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let found = read(&ran);
    let rows = rows(&shop);
    let event = found.event(uid(&rows, &ids[0], "manual"));
    assert!(event.text("SUMMARY").contains("王小明,;\\nzażółć"), "{}", event.text("SUMMARY"));
    let description = event.text("DESCRIPTION");
    let line = description.lines().find_map(|line| line.strip_prefix("Note: ")).unwrap();
    let whole = note.replace("\r\n", " ").replace('\u{1b}', "");
    assert_eq!(line, whole);
    assert!(
        event.inside.iter().all(|alarm| alarm.name == "VALARM" && alarm.text("DESCRIPTION") == event.text("SUMMARY"))
    );
    assert_eq!(row_of(&rows, &ids[0], "manual")["description"], description, "JSON says the same");
}

#[test]
fn two_runs_at_once_agree() {
    let (shop, _) = shop_with(&["DISPUTE", "CLAIM", "DISPUTE", "CLAIM"]);
    let file = shop.home.path().join("deadlines.ics");
    let runs: Vec<_> = (0..4)
        .map(|_| {
            let mut command = shop.command(&["calendar", "--output", file.to_str().unwrap()]);
            command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let said: Vec<Ran> = runs.into_iter().map(|run| common::ran(run.wait_with_output().unwrap())).collect();
    assert!(said.iter().all(|ran| ran.code == 0), "{said:?}");
    assert_eq!(said.iter().filter(|ran| ran.stderr.contains("written to")).count(), 1, "one of them writes: {said:?}");
    let entries = reader::read(&fs::read(&file).unwrap()).unwrap().inside;
    assert!(entries.len() >= 4 && entries.iter().all(|event| event.sequence() == 0));
    assert_eq!(ledger_rows(&shop), entries.len(), "one row for each entry");
}

/// How many rows the ledger has about the calendar.
fn ledger_rows(shop: &Shop) -> usize {
    let ledger = aftersale::store::Ledger::new(&shop.home.path().join("data/ledger.db"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let rows = runtime.block_on(async {
        assert_eq!(ledger.verify().await.unwrap(), None);
        ledger.entries("calendar-entry", None).await.unwrap()
    });
    rows.len()
}

#[test]
fn filters_choose_and_leave_the_others_alone() {
    let (shop, _) = shop_with(&["DISPUTE", "CLAIM"]);
    let all = calendar(&shop, &[]).inside.len();
    let rows_before = ledger_rows(&shop);
    let claims = calendar(&shop, &["--kind", "claim"]).inside;
    assert!(!claims.is_empty() && claims.len() < all);
    assert!(claims.iter().all(|event| event.raw("CATEGORIES").as_deref() == Some("claim")));
    assert_eq!(calendar(&shop, &["--kind", "claim,dispute", "--account", "main"]).inside.len(), all);
    assert_eq!(calendar(&shop, &[]).inside.len(), all, "nothing was cancelled by a filter");
    assert_eq!(ledger_rows(&shop), rows_before);
    for (args, code) in [
        (vec!["--kind", "quarrel"], 2),
        (vec!["--alarm", "soon"], 2),
        (vec!["--keep", "long"], 2),
        (vec!["--alarm", "1h", "--no-alarm"], 2),
        (vec!["--account", "nobody"], 5),
        (vec!["--output", "/dev/null"], 2),
    ] {
        let ran = shop.run(&[&["calendar"], args.as_slice()].concat());
        assert_eq!(ran.code, code, "{args:?} {ran:?}");
    }
    let folder: PathBuf = shop.home.path().join("folder");
    fs::create_dir(&folder).unwrap();
    assert_eq!(shop.run(&["calendar", "--output", folder.to_str().unwrap()]).code, 2);
    assert_eq!(shop.run(&["calendar", "--at", "2027-01-01T00:00:00Z"]).code, 2, "the ledger is written now");
}

#[test]
fn a_terminal_gets_a_table_and_a_dry_run_writes_nothing() {
    let (shop, ids) = shop_with(&["CLAIM"]);
    let file = shop.home.path().join("deadlines.ics");
    let dry = shop.run(&["calendar", "--dry-run", "--output", file.to_str().unwrap()]);
    assert_eq!(dry.code, 0, "{dry:?}");
    assert!(dry.stderr.contains("would be written to") && !file.exists());
    assert_eq!(ledger_rows(&shop), 0);
    let rows = rows(&shop);
    let row = row_of(&rows, &ids[0], "AL-C02");
    for field in ["uid", "account", "kind", "due_at", "changed_at", "summary", "description"] {
        assert!(row[field].is_string(), "{field} in {row}");
    }
    assert_eq!((&row["state"], &row["sequence"]), (&json!("confirmed"), &json!(0)));
    let Some(screen) = on_terminal(shop.command(&["calendar"])) else { return };
    assert!(screen.text.contains("WHAT") && !screen.text.contains("VCALENDAR"), "{}", screen.text);
    assert!(screen.text.contains("aftersale calendar --output FILE"), "{}", screen.text);
    let wide: Vec<_> = screen.text.lines().filter(|line| unicode_width::UnicodeWidthStr::width(*line) > 80).collect();
    assert!(wide.is_empty(), "{wide:?}");
}
