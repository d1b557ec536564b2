//! Returns in batches: a plan that is reviewed, applied, killed, edited, capped, and applied again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop};
use rand::Rng;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::Stdio;

/// A shop with so many returns whose refunds are paid at the next look.
fn shop(returns: usize) -> Shop {
    let shop = Shop::new(World::Returns(returns));
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_ms": [0, 0, 0]}}));
    shop
}

/// A plan in a file, with its lines.
fn plan(shop: &Shop, more: &[&str]) -> (PathBuf, Vec<Value>) {
    let ran = shop.run(&[&["return", "plan", "--arrived"], more].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    let path = shop.home.path().join("plan.ndjson");
    std::fs::write(&path, &ran.stdout).unwrap();
    (path, ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

fn apply(shop: &Shop, plan: &std::path::Path, more: &[&str]) -> Ran {
    shop.run(&[&["return", "apply", plan.to_str().unwrap(), "--yes"], more].concat())
}

fn cents(money: &Value) -> i64 {
    money["amount"].as_str().unwrap().replace('.', "").parse().unwrap()
}

fn total(lines: &[Value]) -> i64 {
    lines.iter().map(|line| cents(&line["total"])).sum()
}

/// How many refunds were made, and how many cents in PLN; none of them twice.
fn made(shop: &Shop) -> (usize, i64) {
    let shown = shop.get("/_simulator/effects?summary=1&kind=payment.refund");
    assert_eq!(shown["summary"]["repeated"], json!([]), "refunded twice");
    let sum = &shown["summary"]["sums"]["payment.refund"][0];
    let sum = if sum.is_null() { 0 } else { cents(sum) };
    (usize::try_from(shown["count"].as_u64().unwrap()).unwrap(), sum)
}

fn receipts(ran: &Ran) -> Vec<Value> {
    ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn states(receipts: &[Value]) -> BTreeMap<String, usize> {
    let mut states = BTreeMap::new();
    for receipt in receipts {
        *states.entry(receipt["state"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    states
}

fn writes(shop: &Shop) -> usize {
    shop.requests().iter().filter(|line| !line.starts_with("GET ")).count()
}

#[test]
fn a_plan_is_applied_once_however_often_it_is_run() {
    let shop = shop(20);
    let (path, lines) = plan(&shop, &[]);
    assert_eq!(lines.len(), 20);
    assert_eq!(made(&shop), (0, 0));
    let asked = shop.run(&["return", "apply", path.to_str().unwrap()]);
    assert_eq!((asked.code, made(&shop)), (6, (0, 0)), "{asked:?}");
    let done = apply(&shop, &path, &[]);
    assert_eq!((done.code, states(&receipts(&done))), (0, BTreeMap::from([("paid".into(), 20)])), "{done:?}");
    assert_eq!(made(&shop), (20, total(&lines)));
    shop.clear_requests();
    let again = apply(&shop, &path, &[]);
    assert_eq!((again.code, writes(&shop)), (0, 0), "{again:?}");
    assert!(receipts(&again).iter().all(|receipt| receipt["already"] == true && receipt["state"] == "paid"));
    assert_eq!(made(&shop), (20, total(&lines)));
    let empty = shop.run(&["return", "plan", "--refresh"]);
    assert_eq!((empty.code, empty.stdout.as_str()), (0, ""), "{empty:?}");
}

#[test]
fn a_plan_says_what_it_leaves_out_and_why() {
    let shop = shop(12);
    let all = plan(&shop, &[]).1;
    let cap = all.iter().map(|line| cents(&line["total"])).max().unwrap() - 1;
    let cap = format!("{}.{:02}", cap / 100, cap % 100);
    let ran = shop.run(&["return", "plan", "--max-amount", &cap]);
    assert_eq!(ran.stdout.lines().count(), 11);
    assert!(ran.stderr.contains("1 left out: 1 over"), "{ran:?}");
    let reason = shop.run(&["return", "plan", "--reason", "TOO_SMALL"]);
    assert_eq!(reason.stdout.lines().count(), 3, "{reason:?}");
    let order = all[0]["order_id"].clone();
    shop.post("/_simulator/events", json!({"op": "panel_refund", "order": order}));
    let ran = shop.run(&["return", "plan"]);
    assert!(ran.stderr.contains("11 returns") && ran.stderr.contains("1 refunded already"), "{ran:?}");
    assert_eq!(shop.run(&["return", "plan", "--older-than", "soon"]).code, 2);
    assert_eq!(made(&shop), (0, 0));
}

#[test]
fn edited_and_broken_lines_are_refused_and_the_others_done() {
    let shop = shop(6);
    let (path, lines) = plan(&shop, &[]);
    let text = std::fs::read_to_string(&path).unwrap();
    let mut edited: Vec<String> = text.lines().map(str::to_owned).collect();
    let amount = lines[1]["total"]["amount"].as_str().unwrap();
    edited[1] = edited[1].replace(&format!("\"{amount}\""), "\"1.00\"");
    edited[3] = edited[3][..40].to_owned();
    edited.push(edited[0].clone());
    std::fs::write(&path, edited.join("\n")).unwrap();
    let done = apply(&shop, &path, &[]);
    assert_eq!(done.code, 3, "{done:?}");
    let counted = BTreeMap::from([("double".into(), 1), ("paid".into(), 4), ("refused".into(), 2)]);
    assert_eq!(states(&receipts(&done)), counted, "{done:?}");
    assert!(!done.stderr.contains("run it again"), "a refusal does not get better by running again: {done:?}");
    assert!(done.stderr.contains("line 2 ") && done.stderr.contains("line 4 "), "{done:?}");
    assert_eq!(made(&shop), (4, total(&lines) - cents(&lines[1]["total"]) - cents(&lines[3]["total"])));
}

#[test]
fn a_plan_over_its_cap_is_refused_before_the_first_call() {
    let shop = shop(8);
    let (path, lines) = plan(&shop, &[]);
    let under = total(&lines) - 1;
    let under = format!("{}.{:02}", under / 100, under % 100);
    shop.clear_requests();
    let refused = apply(&shop, &path, &["--max-total", &under]);
    assert_eq!((refused.code, shop.requests().len()), (6, 0), "{refused:?}");
    shop.write_config(&(shop.config() + &format!("\n[limits]\nmax_refunds_per_day = \"{under} PLN\"\n")));
    let refused = apply(&shop, &path, &[]);
    assert_eq!((refused.code, shop.requests().len()), (6, 0), "{refused:?}");
    shop.write_config(&shop.config());
    let all = format!("{}.{:02}", total(&lines) / 100, total(&lines) % 100);
    let done = apply(&shop, &path, &["--max-total", &all]);
    assert_eq!((done.code, made(&shop)), (0, (8, total(&lines))), "{done:?}");
}

#[test]
fn without_funds_the_rest_waits_for_the_next_run() {
    let shop = shop(10);
    let (path, lines) = plan(&shop, &[]);
    let most = lines.iter().map(|line| cents(&line["total"])).max().unwrap();
    shop.post("/_simulator/events", json!({"op": "balance", "cents": total(&lines) - most}));
    let poor = apply(&shop, &path, &[]);
    let counted = states(&receipts(&poor));
    assert_eq!(poor.code, 3, "{poor:?}");
    assert!(counted["no_funds"] >= 1 && poor.stderr.contains("top up the balance"), "{poor:?}");
    shop.post("/_simulator/events", json!({"op": "top_up", "cents": 10_000_000}));
    // What was called off goes out anew, and is asked about like everything that goes out.
    let sent = shop.get("/_simulator/state")["sellers"][0]["refunds"].as_array().unwrap().len();
    let unasked = shop.run(&["return", "apply", path.to_str().unwrap(), "--no-input"]);
    assert!(unasked.code == 6 && unasked.stderr.contains("needs a yes"), "{unasked:?}");
    assert_eq!(shop.get("/_simulator/state")["sellers"][0]["refunds"].as_array().unwrap().len(), sent);
    let done = apply(&shop, &path, &[]);
    assert_eq!((done.code, states(&receipts(&done))), (0, BTreeMap::from([("paid".into(), 10)])), "{done:?}");
    let paid = shop.get("/_simulator/state")["sellers"][0]["refunds"].as_array().unwrap().clone();
    let paid: Vec<_> = paid.iter().filter(|refund| refund["status"] == "SUCCESS").collect();
    assert_eq!(paid.iter().map(|refund| refund["total"]["cents"].as_i64().unwrap()).sum::<i64>(), total(&lines));
    assert_eq!(paid.len(), 10);
}

#[test]
fn no_bar_is_drawn_into_the_question() {
    let shop = shop(3);
    let (path, _) = plan(&shop, &[]);
    let command = shop.command(&["return", "apply", path.to_str().unwrap()]);
    let Some((code, shown)) = common::answered(&command, "Go on?", "n\r") else { return };
    assert!(code == 6 && shown.contains("3 refunds") && !shown.contains('░'), "{code} {shown}");
}

#[test]
fn nothing_is_begun_after_an_unknown_outcome() {
    let shop = shop(60);
    let (path, lines) = plan(&shop, &[]);
    let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": "commit_then_504", "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
    let stopped = apply(&shop, &path, &[]);
    assert_eq!(stopped.code, 7, "{stopped:?}");
    assert!(stopped.stderr.contains("not begun") && made(&shop).0 < 40, "{stopped:?}");
    let done = apply(&shop, &path, &[]);
    assert_eq!((done.code, made(&shop)), (0, (60, total(&lines))), "{done:?}");
}

#[test]
fn what_changed_since_the_plan_is_refused_alone() {
    let shop = shop(5);
    let (path, lines) = plan(&shop, &[]);
    let (hand, own) = (&lines[0], &lines[1]);
    shop.post("/_simulator/events", json!({"op": "panel_refund", "order": hand["order_id"]}));
    shop.post("/_simulator/events", json!({"op": "auto_refund", "return": own["return"]}));
    let done = apply(&shop, &path, &[]);
    assert_eq!(done.code, 3, "{done:?}");
    assert_eq!(states(&receipts(&done)), BTreeMap::from([("paid".into(), 3), ("refused".into(), 2)]), "{done:?}");
    assert_eq!(made(&shop), (3, total(&lines[2..])));
}

#[test]
fn ids_from_stdin_are_confirmed() {
    let shop = shop(4);
    let (_, lines) = plan(&shop, &[]);
    let ids: Vec<&str> = lines.iter().take(3).map(|line| line["return"].as_str().unwrap()).collect();
    let input = format!("{}\n\n{}\n", ids.join("\n"), ids[0]);
    let done = shop.run_with(&["return", "confirm", "--stdin", "--yes"], &input);
    assert_eq!((done.code, made(&shop)), (0, (3, total(&lines[..3]))), "{done:?}");
    let wrong = shop.run_with(&["return", "confirm", "--stdin", "--yes"], "nothing-of-ours\n");
    assert_eq!(wrong.code, 3, "{wrong:?}");
}

fn fault(shop: &Shop, kind: &str) {
    let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": kind, "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
}

fn ids_of(lines: &[Value]) -> String {
    lines.iter().map(|line| format!("{}\n", line["return"].as_str().unwrap())).collect()
}

#[test]
fn ids_from_stdin_are_confirmed_once_with_a_receipt_for_each_line() {
    let shop = shop(4);
    let (_, lines) = plan(&shop, &[]);
    let input = format!("\u{feff}{}nothing-of-ours\r\n", ids_of(&lines).replace('\n', "\r\n"));
    let run = |input: &str| shop.run_with(&["return", "confirm", "--stdin", "--yes"], input);
    let first = run(&input);
    let counted = BTreeMap::from([("paid".into(), 4), ("refused".into(), 1)]);
    assert_eq!((first.code, states(&receipts(&first))), (3, counted), "{first:?}");
    assert!(first.stderr.contains("4 done, 1 refused") && !first.stderr.contains("again"), "{first:?}");
    // Refunded returns are over, and their receipts come all the same.
    shop.run(&["sync"]);
    shop.clear_requests();
    let second = run(&ids_of(&lines));
    assert_eq!((second.code, writes(&shop)), (0, 0), "{second:?}");
    let told = receipts(&second);
    assert_eq!(states(&told), BTreeMap::from([("paid".into(), 4)]), "{second:?}");
    assert!(told.iter().all(|receipt| receipt["already"] == true && receipt["journal"].is_string()), "{second:?}");
    assert_eq!(made(&shop), (4, total(&lines)));
}

#[test]
fn an_outcome_that_nobody_knows_stays_unknown_however_it_is_asked_for() {
    let shop = shop(2);
    shop.write_config(&(shop.config() + "\n[journal]\nabsence_after = \"1h\"\n"));
    let (_, lines) = plan(&shop, &[]);
    let one = ids_of(&lines[..1]);
    let run = || shop.run_with(&["return", "confirm", "--stdin", "--no-input", "--yes"], &one);
    fault(&shop, "commit_then_504");
    let first = run();
    assert_eq!((first.code, states(&receipts(&first))), (7, BTreeMap::from([("unknown".into(), 1)])), "{first:?}");
    let id = one.trim();
    let shown = shop.run(&["return", "show", id]);
    assert!(shown.stdout.contains("nobody knows whether the refund of"), "{shown:?}");
    assert!(shown.stderr.contains("journal reconcile") && !shown.stderr.contains("return confirm"), "{shown:?}");
    let row = shop.json(&["return", "show", id, "--json"]);
    assert_eq!(row["refund_state"], "unknown");
    let journal = receipts(&first)[0]["journal"].clone();
    assert!(journal.is_string() && row["refund_journal"] == journal, "{row}");
    let listed = shop.json(&["return", "list", "--json"]);
    assert!(listed.as_array().unwrap().iter().any(|row| row["id"] == id && row["refund_state"] == "unknown"));
    let planned = shop.run(&["return", "plan"]);
    assert!(planned.stderr.contains("1 with an unknown outcome"), "{planned:?}");
    // The marketplace cannot be read, so that it stays unknown; a second run says so, and not that it is done.
    let rule = json!({"path_prefix": "/payments/refunds", "method": "GET", "kind": "status", "status": 503});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
    let second = run();
    assert!(second.code == 7 || second.code == 3, "{second:?}");
    assert!(receipts(&second).iter().all(|receipt| receipt["state"] != "paid"), "{second:?}");
    shop.delete("/_simulator/faults");
    let third = run();
    assert_eq!((third.code, states(&receipts(&third))), (0, BTreeMap::from([("paid".into(), 1)])), "{third:?}");
    assert_eq!(receipts(&third)[0]["already"], true);
    assert_eq!(made(&shop).0, 1);
}

#[test]
fn a_refund_under_way_is_not_called_done() {
    let shop = shop(2);
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_ms": [0, 0, 100_000_000]}}));
    let (path, lines) = plan(&shop, &[]);
    let sent = shop.run_with(&["return", "confirm", "--stdin", "--yes", "--wait", "0s"], &ids_of(&lines[..1]));
    assert_eq!((sent.code, states(&receipts(&sent))), (3, BTreeMap::from([("accepted".into(), 1)])), "{sent:?}");
    let planned = shop.run(&["return", "plan", "--refresh"]);
    assert!(planned.stderr.contains("1 with a refund under way"), "{planned:?}");
    let shown = shop.run(&["return", "show", lines[0]["return"].as_str().unwrap()]);
    assert!(!shown.stderr.contains("return confirm"), "{shown:?}");
    let again = shop.run_with(&["return", "confirm", "--stdin", "--yes", "--wait", "0s"], &ids_of(&lines[..1]));
    let told = receipts(&again);
    assert_eq!(
        (again.code, &told[0]["state"], &told[0]["already"]),
        (3, &json!("accepted"), &json!(true)),
        "{again:?}"
    );
    assert!(again.stderr.contains("look again later"), "{again:?}");
    let dry = apply(&shop, &path, &["--dry-run"]);
    assert_eq!(states(&receipts(&dry)), BTreeMap::from([("accepted".into(), 1), ("planned".into(), 1)]), "{dry:?}");
    assert_eq!(made(&shop).0, 1);
}

#[test]
fn a_plan_may_be_empty_or_come_in_any_form_of_text() {
    let shop = shop(3);
    let (path, lines) = plan(&shop, &[]);
    let text = std::fs::read_to_string(&path).unwrap();
    let run = |input: &str| shop.run_with(&["return", "apply", "-", "--yes"], input);
    let nothing = run("\n\r\n");
    assert_eq!((nothing.code, nothing.stdout.as_str()), (0, ""), "{nothing:?}");
    assert!(nothing.stderr.contains("nothing to do"), "{nothing:?}");
    let odd = format!("\u{feff}{}\r\n\r\n", text.trim_end().replace('\n', "\r\n"));
    let done = run(&odd);
    assert_eq!((done.code, made(&shop)), (0, (3, total(&lines))), "{done:?}");
    let again = run("{\"plan\":2}\nno json\n[]\n");
    assert_eq!((again.code, states(&receipts(&again))), (3, BTreeMap::from([("refused".into(), 3)])), "{again:?}");
    assert!(!again.stderr.contains("again: "), "{again:?}");
    assert_eq!(made(&shop).0, 3);
}

#[test]
fn receipts_have_the_fields_that_are_asked_for_and_no_format_that_they_cannot_have() {
    let shop = shop(2);
    let (path, _) = plan(&shop, &[]);
    for wrong in [&["--jq", ".[]"][..], &["--template", "{{ line }}"], &["--format", "csv"], &["--json=gone"]] {
        let refused = apply(&shop, &path, wrong);
        assert_eq!((refused.code, made(&shop).0), (2, 0), "{refused:?}");
    }
    let done = apply(&shop, &path, &["--json=line,state"]);
    let mut lines: Vec<&str> = done.stdout.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, [r#"{"line":1,"state":"paid"}"#, r#"{"line":2,"state":"paid"}"#], "{done:?}");
    let schema = shop.json(&["schema", "return apply", "--json"]);
    let names: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    let again = apply(&shop, &path, &[]);
    assert_eq!(receipts(&again)[0].as_object().unwrap().keys().collect::<Vec<_>>(), names);
    assert!(again.stderr.contains("all of them sent before"), "{again:?}");
}

/// The same seller under two names, which nobody should have: each order is refunded once all the same.
#[test]
fn a_plan_of_two_accounts_is_applied_to_the_ones_that_are_named() {
    let shop = shop(3);
    shop.log_in_twice("second");
    assert_eq!(shop.run(&["sync"]).code, 0);
    let (path, lines) = plan(&shop, &[]);
    assert_eq!(lines.iter().filter(|line| line["account"] == "second").count(), 3);
    assert_eq!(apply(&shop, &path, &["--account", "nobody"]).code, 5);
    let one = apply(&shop, &path, &["--account", "second"]);
    assert_eq!((one.code, receipts(&one).len(), made(&shop).0), (0, 3, 3), "{one:?}");
    assert!(receipts(&one).iter().all(|receipt| receipt["account"] == "second"), "{one:?}");
    let rest = apply(&shop, &path, &[]);
    // It is one seller: what went out under one name is known under the other.
    let counted = BTreeMap::from([("paid".into(), 6)]);
    assert_eq!((rest.code, states(&receipts(&rest)), made(&shop).0), (0, counted, 3), "{rest:?}");
    assert!(receipts(&rest).iter().all(|receipt| receipt["already"] == true), "{rest:?}");
}

#[test]
fn a_reader_that_leaves_early_stops_nothing() {
    let shop = shop(30);
    let (path, lines) = plan(&shop, &[]);
    let mut command = shop.command(&["return", "apply", path.to_str().unwrap(), "--yes"]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // As `| head -1` does.
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let ended = common::ran(child.wait_with_output().unwrap());
    assert_eq!((ended.code, made(&shop)), (0, (30, total(&lines))), "{ended:?}");
    assert!(ended.stderr.contains("30 done"), "{ended:?}");
}

#[test]
fn two_plans_one_after_the_other_are_not_two_refunds() {
    let shop = shop(2);
    let (path, lines) = plan(&shop, &[]);
    let first = std::fs::read_to_string(&path).unwrap();
    let second = shop.run(&["return", "plan", "--arrived"]).stdout;
    assert_ne!(first, second, "a plan says when it was made");
    std::fs::write(&path, format!("{first}{second}")).unwrap();
    let done = apply(&shop, &path, &["--account", "main"]);
    let counted = BTreeMap::from([("paid".into(), 2), ("refused".into(), 2)]);
    assert_eq!((done.code, states(&receipts(&done)), made(&shop)), (3, counted, (2, total(&lines))), "{done:?}");
    assert!(done.stderr.contains("stands in line 1 too"), "{done:?}");
}

/// One debt: the refund that was called off, and what was sent anew for it.
#[test]
fn a_debt_is_listed_once_and_only_what_is_ours_is_to_be_sent_anew() {
    let shop = shop(2);
    let (path, lines) = plan(&shop, &[]);
    shop.post("/_simulator/events", json!({"op": "balance", "cents": 0}));
    assert_eq!(apply(&shop, &path, &[]).code, 3);
    // The same again: both are called off once more.
    assert_eq!(apply(&shop, &path, &[]).code, 3);
    let open = shop.json(&["refund", "list", "--unsettled", "--json"]);
    assert_eq!(open.as_array().unwrap().len(), 2, "{open}");
    assert_eq!(open.as_array().unwrap().iter().map(|row| cents(&row["total"])).sum::<i64>(), total(&lines));
    assert_eq!(shop.json(&["refund", "list", "--json"]).as_array().unwrap().len(), 4);
    let alerts = shop.run(&["alert", "run", "--json"]);
    assert_eq!(alerts.stdout.matches("no-funds").count(), 2, "{alerts:?}");
}

#[test]
fn what_others_made_is_not_said_to_be_sent_anew_from_here() {
    let shop = shop(1);
    let order = plan(&shop, &[]).1[0]["order_id"].clone();
    let refund = shop.post("/_simulator/events", json!({"op": "panel_refund", "order": order}));
    shop.post("/_simulator/events", json!({"op": "refund_status", "refund": refund["refund"], "status": "CANCELED"}));
    let listed = shop.run(&["refund", "list"]);
    assert!(listed.stderr.contains("made elsewhere") && !listed.stderr.contains("refund retry"), "{listed:?}");
}

#[test]
fn tables_tear_no_word_and_pipes_read_no_words_for_dates() {
    let home = tempfile::tempdir().unwrap();
    let demo = |args: &[&str]| common::command(home.path(), &[&["--demo"], args].concat());
    let leg = common::ran(demo(&["return", "list", "--json"]).output().unwrap()).json();
    let leg = leg.as_array().unwrap().iter().find(|row| row["kind"] == "dispute").unwrap()["id"].clone();
    assert_eq!(demo(&["return", "confirm", leg.as_str().unwrap()]).output().unwrap().status.code(), Some(0));
    let added = ["block", "add", "marek_w", "--account", "main", "--reason", "unpaid", "--note", "order 9409", "--yes"];
    assert_eq!(demo(&added).output().unwrap().status.code(), Some(0));
    for list in ["return", "refund", "commission", "journal", "handoff", "block"] {
        let piped = common::ran(demo(&[list, "list"]).output().unwrap());
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "in ", "ago"];
        let cells: Vec<&str> = piped.stdout.lines().flat_map(|line| line.split('\t')).collect();
        let worded = |cell: &&str| cell.len() < 20 && months.iter().any(|month| cell.contains(month));
        assert!(!cells.iter().any(|cell| worded(cell) && cell.contains(char::is_numeric)), "{list}: {piped:?}");
    }
    for list in ["return", "refund", "commission"] {
        let Some(screen) = common::on_terminal(demo(&[list, "list", "--quiet"])) else { return };
        assert!(screen.text.lines().all(|line| line.chars().count() <= 80), "{}", screen.text);
        let rows = common::ran(demo(&[list, "list", "--json"]).output().unwrap()).json();
        for row in rows.as_array().unwrap() {
            for field in ["buyer", "value", "total", "commission", "short"] {
                let cell = match &row[field] {
                    Value::String(text) => text.clone(),
                    Value::Object(_) => {
                        format!(
                            "{} {}",
                            row[field]["amount"].as_str().unwrap(),
                            row[field]["currency"].as_str().unwrap()
                        )
                    }
                    _ => continue,
                };
                assert!(screen.text.contains(&cell), "{list}: {cell} is torn\n{}", screen.text);
            }
        }
    }
}

#[test]
fn a_single_refund_over_its_cap_is_refused_alone() {
    let shop = shop(8);
    let (path, lines) = plan(&shop, &[]);
    let most = lines.iter().map(|line| cents(&line["total"])).max().unwrap();
    let fit = lines.iter().filter(|line| cents(&line["total"]) < most).count();
    let cap = format!("{}.{:02}", (most - 1) / 100, (most - 1) % 100);
    let done = apply(&shop, &path, &["--max-amount", &cap]);
    assert_eq!((done.code, made(&shop).0), (3, fit), "{done:?}");
    let refused = lines.iter().find(|line| cents(&line["total"]) == most).unwrap();
    let name = refused["reference"].as_str().unwrap();
    assert!(done.stderr.contains(name) && done.stderr.contains("--max-amount"), "{name}: {done:?}");
}

#[test]
fn an_interrupted_batch_says_so_and_goes_on() {
    let shop = shop(40);
    let (path, lines) = plan(&shop, &[]);
    let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": "stall", "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
    let mut command = shop.command(&["return", "apply", path.to_str().unwrap(), "--yes"]);
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // One call hangs, so that it cannot have come to its end.
    shop.get("/_simulator/faults/wait");
    let asked = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(asked.success());
    let ended = common::ran(child.wait_with_output().unwrap());
    assert_eq!(ended.code, 130, "{ended:?}");
    assert!(ended.stderr.contains("nothing is done twice"), "{ended:?}");
    shop.post("/_simulator/faults/release", json!({"then": "reset"}));
    let done = apply(&shop, &path, &[]);
    assert_eq!((done.code, made(&shop)), (0, (40, total(&lines))), "{done:?}");
}

/// A thousand returns, killed ten times at random places, end with a thousand refunds that add up.
#[test]
fn a_thousand_returns_killed_ten_times_are_refunded_once_each() {
    let shop = shop(1000);
    let (path, lines) = plan(&shop, &[]);
    assert_eq!(lines.len(), 1000);
    let mut rng = rand::rng();
    let mut after = Vec::new();
    for _ in 0..10 {
        let mut command = shop.command(&["return", "apply", path.to_str().unwrap(), "--yes", "--quiet"]);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        // Some eighty more are under way when the goal is reached: ten kills must not see the end of a thousand.
        let goal = rng.random_range(1..20);
        // Lines of earlier runs come first; new ones are counted.
        let new = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let _ = new.filter(|line| line.contains("\"already\":false")).take(goal).count();
        child.kill().unwrap();
        child.wait().unwrap();
        after.push(made(&shop).0);
    }
    eprintln!("refunds after each kill: {after:?}");
    assert!(after[9] < 1000 && after.windows(2).all(|pair| pair[0] <= pair[1]), "{after:?}");
    let done = apply(&shop, &path, &["--quiet"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert_eq!(receipts(&done).len(), 1000);
    assert_eq!(made(&shop), (1000, total(&lines)));
    shop.clear_requests();
    assert_eq!((apply(&shop, &path, &["--quiet"]).code, writes(&shop)), (0, 0));
    assert_eq!(shop.run(&["journal", "verify"]).code, 0);
}
