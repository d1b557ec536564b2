//! `list` and `show` through the built binary, on a terminal and in a pipe.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Shop, on_terminal};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const FIELDS: [&str; 19] = [
    "id",
    "account",
    "marketplace",
    "kind",
    "status",
    "move",
    "reason",
    "buyer",
    "order_id",
    "reference",
    "opened_at",
    "last_event_at",
    "due_at",
    "due_state",
    "due_rule",
    "due_source",
    "if_missed",
    "at_risk",
    "allowed_actions",
];

fn rows(value: &Value) -> Vec<Value> {
    value.as_array().unwrap().clone()
}

/// A JSON listing of the demo; its unreadable rows make the exit code 3.
fn demo_list(shop: &Shop, more: &[&str]) -> Vec<Value> {
    let args: Vec<&str> = ["list", "--json"].iter().chain(more).copied().collect();
    let ran = shop.run(&args);
    assert!([0, 3].contains(&ran.code), "{ran:?}");
    rows(&ran.json())
}

#[test]
fn the_demo_has_every_kind_of_case_in_every_degree_of_urgency() {
    let shop = Shop::new(World::Demo);
    let cases = demo_list(&shop, &["--all"]);
    assert!(cases.len() >= 40, "{} cases", cases.len());
    let values = |field: &str| -> BTreeSet<String> {
        cases.iter().filter_map(|case| case[field].as_str().map(str::to_owned)).collect()
    };
    for kind in ["dispute", "claim", "return", "message"] {
        assert!(values("kind").contains(kind), "no {kind}");
    }
    for state in ["overdue", "soon", "ok", "none"] {
        assert!(values("due_state").contains(state), "no {state}");
    }
    for source in ["platform", "computed"] {
        assert!(values("due_source").contains(source), "no {source}");
    }
    let currencies: BTreeSet<_> = cases.iter().filter_map(|case| case["at_risk"]["currency"].as_str()).collect();
    assert!(currencies.len() >= 3, "{currencies:?}");
}

#[test]
fn json_has_every_field_of_every_case() {
    let shop = Shop::new(World::Demo);
    for case in demo_list(&shop, &["--all"]) {
        for field in FIELDS {
            assert!(case.get(field).is_some(), "{field} is missing in {case}");
        }
        for instant in ["opened_at", "due_at"] {
            if let Some(text) = case[instant].as_str() {
                assert!(text.ends_with('Z') && text.contains('T'), "{instant} {text}");
            }
        }
        if let Some(amount) = case["at_risk"].get("amount") {
            assert!(amount.as_str().unwrap().contains('.'), "money is a decimal string: {amount}");
        }
    }
}

#[test]
fn overdue_cases_come_first_then_the_due_instant() {
    let shop = Shop::new(World::Demo);
    let cases = demo_list(&shop, &[]);
    let dues: Vec<String> = cases.iter().map(|case| case["due_at"].as_str().unwrap_or("9999").to_owned()).collect();
    assert!(dues.is_sorted(), "{dues:?}");
    assert_eq!(cases[0]["due_state"], "overdue");
    assert!(cases.iter().all(|case| case["status"] != "DISPUTE_CLOSED"), "done cases only with --all");
}

#[test]
fn filters_keep_what_they_say() {
    let shop = Shop::new(World::Demo);
    for (args, field, value) in [
        (["--kind", "claim"], "kind", "claim"),
        (["--move", "seller"], "move", "seller"),
        (["--kind", "return"], "kind", "return"),
    ] {
        let cases = demo_list(&shop, &args);
        assert!(!cases.is_empty(), "{args:?}");
        assert!(cases.iter().all(|case| case[field] == value), "{args:?}");
    }
    assert!(demo_list(&shop, &["--overdue"]).iter().all(|case| case["due_state"] == "overdue"));
    let soon = demo_list(&shop, &["--due-within", "24h"]);
    assert!(soon.iter().any(|case| case["due_state"] == "soon"));
    assert!(soon.iter().all(|case| case["due_state"] != "none"));
    let buyer = soon[0]["buyer"].as_str().unwrap().to_owned();
    let of_buyer = demo_list(&shop, &["--buyer", &buyer.to_uppercase(), "--all"]);
    assert!(!of_buyer.is_empty() && of_buyer.iter().all(|case| case["buyer"] == buyer.as_str()));
    let claim = demo_list(&shop, &["--kind", "claim"]).remove(0);
    let reason = claim["reason"].as_str().unwrap();
    let of_reason = demo_list(&shop, &["--reason", reason]);
    assert!(of_reason.iter().all(|case| case["reason"] == reason));
    assert_eq!(demo_list(&shop, &["--limit", "3"]).len(), 3);
    assert_eq!(shop.run(&["list", "--kind", "quarrel"]).code, 2);
    assert_eq!(shop.run(&["list", "--due-within", "soon"]).code, 2);
    assert_eq!(shop.run(&["list", "--account", "nobody"]).code, 5);
}

#[test]
fn an_empty_result_is_an_empty_array_and_a_sentence() {
    let shop = Shop::new(World::Empty);
    let json = shop.run(&["list", "--json"]);
    assert_eq!((json.code, json.stdout.trim()), (0, "[]"));
    let piped = shop.run(&["list"]);
    assert_eq!((piped.code, piped.stdout.as_str()), (0, ""), "{piped:?}");
    let Some(screen) = on_terminal(shop.command(&["list"])) else { return };
    assert!(screen.text.contains("Nothing is open on main (synced"), "{}", screen.text);
}

#[test]
fn a_pipe_gets_tabs_and_instants_and_a_terminal_gets_words() {
    let shop = Shop::new(World::Demo);
    let piped = shop.run(&["list", "--limit", "5"]);
    let lines: Vec<&str> = piped.stdout.lines().collect();
    assert_eq!(lines.len(), 5, "no title in a pipe: {piped:?}");
    assert!(lines.iter().all(|line| line.matches('\t').count() >= 10), "{lines:?}");
    assert!(lines[0].contains("overdue") && lines[0].contains('Z'), "{}", lines[0]);
    assert!(!piped.stdout.contains('\u{1b}'), "no colour in a pipe");
    let Some(screen) = on_terminal(shop.command(&["list", "--limit", "5"])) else { return };
    assert!(screen.text.contains("AT RISK") && screen.text.contains("overdue "), "{}", screen.text);
    assert!(screen.text.contains("--limit 0 shows all"), "{}", screen.text);
    assert!(screen.raw.contains('\u{1b}'), "colour on a terminal");
    let wide: Vec<_> = screen.text.lines().filter(|line| unicode_width::UnicodeWidthStr::width(*line) > 80).collect();
    assert!(wide.is_empty(), "wider than 80 columns: {wide:?}");
    let Some(plain) = on_terminal(shop.command_with(&["list", "--limit", "5"], &[("NO_COLOR", "1")])) else { return };
    assert!(!plain.raw.contains("\u{1b}[3"), "NO_COLOR is obeyed");
}

#[test]
fn show_tells_the_whole_case() {
    let shop = Shop::new(World::Demo);
    let claim = demo_list(&shop, &["--kind", "claim", "--move", "seller"]).remove(0);
    let id = claim["id"].as_str().unwrap();
    let case = shop.json(&["show", id, "--json"]);
    for field in FIELDS {
        assert_eq!(case[field], claim[field], "{field} differs between list and show");
    }
    for field in ["deadlines", "events", "messages", "proposals", "evidence", "handoffs", "actions"] {
        assert!(case[field].is_array(), "{field} in {case}");
    }
    let verdict = case["deadlines"].as_array().unwrap().iter().find(|deadline| deadline["rule"] == "AL-C02").unwrap();
    for field in ["due_at", "source", "start_event", "calendar", "reading", "if_missed"] {
        assert!(verdict.get(field).is_some(), "{field} in {verdict}");
    }
    assert_eq!(verdict["source"], "platform");
    let message = &case["messages"][0];
    for field in ["id", "at", "author", "login", "text", "attachments"] {
        assert!(message.get(field).is_some(), "{field} in {message}");
    }
    let page = shop.run(&["show", id]);
    assert_eq!(page.code, 0, "{page:?}");
    assert!(page.stdout.contains("AL-C01") && page.stdout.contains("Deadlines"), "{}", page.stdout);
}

#[test]
fn a_case_is_named_by_prefix_reference_or_account_and_id() {
    let shop = Shop::new(World::Demo);
    let claim = demo_list(&shop, &["--kind", "claim"]).remove(0);
    let id = claim["id"].as_str().unwrap();
    let reference = claim["reference"].as_str().unwrap();
    for name in [&id[..12], reference, &format!("main:{}", &id[..12])] {
        assert_eq!(shop.json(&["show", name, "--json=id"])["id"], id, "{name}");
    }
    let unknown = shop.run(&["show", "zzzz"]);
    assert_eq!(unknown.code, 5, "{unknown:?}");
    assert!(unknown.stderr.contains("zzzz"), "{unknown:?}");
    let all = demo_list(&shop, &["--all"]);
    let first = |case: &Value| case["id"].as_str().unwrap()[..1].to_owned();
    let shared = all.iter().map(first).find(|letter| all.iter().filter(|case| first(case) == *letter).count() > 1);
    let ambiguous = shop.run(&["show", &shared.unwrap()]);
    assert_eq!(ambiguous.code, 5, "{ambiguous:?}");
    assert!(ambiguous.stderr.contains("fits") && ambiguous.stderr.contains("type more letters"), "{ambiguous:?}");
}

#[test]
fn what_a_buyer_writes_cannot_steer_the_terminal() {
    let shop = Shop::new(World::Demo);
    let id = demo_list(&shop, &["--kind", "dispute", "--move", "seller"])[0]["id"].as_str().unwrap().to_owned();
    let evil = "\u{1b}[2J\u{1b}]0;owned\u{7}czerwony\u{202e}tekst\u{9b}31m\r\nkoniec";
    shop.post("/_simulator/events", json!({ "op": "buyer_message", "issue": id, "text": evil }));
    shop.run(&["sync"]);
    for args in [vec!["show", &id], vec!["list"], vec!["show", &id, "--format", "tsv"], vec!["list", "--format", "csv"]]
    {
        let ran = shop.run(&args);
        for bad in ['\u{1b}', '\u{202e}', '\u{9b}', '\u{7}'] {
            assert!(!ran.stdout.contains(bad) && !ran.stderr.contains(bad), "{bad:?} in {args:?}");
        }
    }
    let case = shop.run(&["show", &id, "--json"]).json();
    let texts: Vec<_> = case["messages"].as_array().unwrap().iter().map(|message| &message["text"]).collect();
    assert!(texts.contains(&&json!(evil)), "JSON keeps what was written");
}

#[test]
fn a_megabyte_of_text_is_shown_shortened_and_kept_whole() {
    let shop = Shop::new(World::Demo);
    let id = demo_list(&shop, &["--kind", "dispute"])[0]["id"].as_str().unwrap().to_owned();
    let long = "żółw ".repeat(200_000);
    shop.post("/_simulator/events", json!({ "op": "buyer_message", "issue": id, "text": long }));
    shop.run(&["sync"]);
    if let Some(page) = on_terminal(shop.command(&["show", &id])) {
        assert_eq!(page.code, 0);
        assert!(page.text.len() < 100_000, "{} bytes on the page", page.text.len());
        assert!(page.text.contains("--json shows all"), "what is left out is said");
    }
    let case = shop.run(&["show", &id, "--json"]).json();
    let kept = case["messages"].as_array().unwrap().iter().any(|message| message["text"] == long.as_str());
    assert!(kept, "the whole text is in the cache");
}

#[test]
fn an_entered_deadline_wins_and_can_be_taken_back() {
    let shop = Shop::new(World::Demo);
    let case = demo_list(&shop, &["--kind", "claim", "--move", "seller"]).remove(0);
    let id = case["id"].as_str().unwrap();
    let set = shop.run(&["deadline", "set", id, "2031-01-02T12:00:00+01:00", "--note", "pismo z 20 listopada"]);
    assert_eq!(set.code, 0, "{set:?}");
    std::fs::remove_dir_all(shop.home.path().join("cache")).unwrap();
    let entered = shop.run(&["show", id, "--json"]).json();
    assert_eq!(entered["due_at"], "2031-01-02T11:00:00Z", "the ledger outlives the cache");
    assert_eq!((&entered["due_source"], &entered["due_rule"]), (&json!("manual"), &json!("manual")));
    assert_eq!(shop.run(&["deadline", "clear", id]).code, 0);
    assert_eq!(shop.run(&["show", id, "--json"]).json()["due_at"], case["due_at"]);
    assert_eq!(shop.run(&["deadline", "set", id, "tomorrow"]).code, 2);
    assert_eq!(shop.run(&["deadline", "set", "zzzz", "2031-01-02T12:00:00Z"]).code, 5);
}

#[test]
fn old_data_is_named_on_the_first_line() {
    let shop = Shop::new(World::Demo);
    shop.run(&["sync"]);
    shop.write_config(&format!("{}\n[sync]\nmax_age = \"1s\"\n", shop.config()));
    std::thread::sleep(std::time::Duration::from_millis(1500));
    let Some(screen) = on_terminal(shop.command(&["list", "--limit", "2"])) else { return };
    let first = screen.text.lines().find(|line| !line.trim().is_empty()).unwrap();
    assert!(first.contains("main"), "{}", screen.text);
    let piped = shop.run(&["list", "--limit", "2"]);
    assert!(piped.stderr.contains("main"), "{piped:?}");
}

#[test]
fn jq_and_templates_see_the_same_fields() {
    let shop = Shop::new(World::Demo);
    let first = demo_list(&shop, &["--limit", "1"]).remove(0);
    let id = first["id"].as_str().unwrap();
    assert_eq!(shop.run(&["list", "--limit", "1", "--jq", ".[0].id"]).stdout.trim().trim_matches('"'), id);
    assert_eq!(shop.run(&["list", "--limit", "1", "--template", "{{ id }}"]).stdout.trim(), id);
    let wrong = shop.run(&["list", "--json=id,colour"]);
    assert_eq!(wrong.code, 2, "{wrong:?}");
    assert!(wrong.stderr.contains("due_at"), "the error lists what there is: {}", wrong.stderr);
}

#[test]
fn show_says_that_the_last_sync_failed() {
    let mut shop = Shop::new(World::Demo);
    let id = demo_list(&shop, &["--kind", "claim"])[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(shop.run(&["show", &id]).code, 0);
    shop.close();
    assert_ne!(shop.run(&["sync"]).code, 0);
    let (listed, shown) = (shop.run(&["list"]), shop.run(&["show", &id]));
    assert_eq!((listed.code, shown.code), (3, 3), "{shown:?}");
    let why = shown.stderr.lines().find(|line| line.contains("not all is known of main: its last sync failed"));
    assert!(listed.stderr.contains(why.unwrap_or_else(|| panic!("{shown:?}"))), "{listed:?}");
    assert!(shown.stderr.contains("aftersale sync --account main") && shown.stdout.starts_with("Claim "), "{shown:?}");
}

#[test]
fn two_accounts_with_the_same_cases_are_told_apart() {
    let shop = Shop::new(World::Demo);
    shop.log_in_twice("other");
    shop.run(&["sync"]);
    let id = demo_list(&shop, &["--kind", "claim", "--account", "main"])[0]["id"].as_str().unwrap().to_owned();
    let ambiguous = shop.run(&["show", &id]);
    assert_eq!(ambiguous.code, 5, "{ambiguous:?}");
    assert!(ambiguous.stderr.contains(&format!("  other:{id} ")), "{ambiguous:?}");
    assert!(!ambiguous.stderr.contains("other:other:"), "{ambiguous:?}");
    let set = common::on_terminal(shop.command(&["deadline", "set", &format!("other:{id}"), "2031-01-02T12:00:00Z"]));
    let Some(set) = set else { return };
    assert!(set.text.replace(['\r', '\n'], "").contains(&format!("aftersale show other:{id}")), "{}", set.text);
}

#[test]
fn a_demo_that_was_only_looked_at_is_fresh_again_after_a_day() {
    let home = tempfile::tempdir().unwrap();
    let demo = |at: &str, more: &[&str]| {
        let args: Vec<&str> = ["--demo", "--at", at].iter().chain(more).copied().collect();
        common::ran(common::command(home.path(), &args).output().unwrap())
    };
    let states = |ran: &common::Ran| -> BTreeSet<String> {
        rows(&ran.json()).iter().map(|case| case["due_state"].as_str().unwrap().to_owned()).collect()
    };
    let list = ["list", "--json"];
    let all: BTreeSet<String> = ["overdue", "soon", "ok", "none"].map(str::to_owned).into();
    assert_eq!(states(&demo("2026-11-23T12:00:00+01:00", &list)), all);
    assert_eq!(states(&demo("2026-12-24T12:00:00+01:00", &list)), all, "a month later, on a holiday");
    let ran = demo("2026-12-24T12:00:00+01:00", &list);
    let id = rows(&ran.json())[0]["id"].as_str().unwrap().to_owned();
    let set = demo("2026-12-24T12:00:00+01:00", &["deadline", "set", &id, "2027-06-01T00:00:00Z"]);
    assert_eq!(set.code, 0, "{set:?}");
    let kept = demo("2027-01-24T12:00:00+01:00", &["show", &id, "--json"]);
    assert_eq!(kept.json()["due_source"], "manual", "what was done in the demo is kept");
}
