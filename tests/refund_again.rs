//! Refunds that are asked for once more: lost ones, ones that are there already, ones that were cut off, and further pieces.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop, command, ran, run_with};
use serde_json::{Value, json};
use std::process::{Child, Command, Stdio};

/// A shop whose refunds are paid at the next look.
fn shop() -> Shop {
    let shop = Shop::new(World::Empty);
    steps(&shop, 0);
    shop
}

/// So many milliseconds lie between the steps of a refund.
fn steps(shop: &Shop, ms: u64) {
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_ms": [ms, ms, ms]}}));
}

fn event(shop: &Shop, body: Value) -> Value {
    shop.post("/_simulator/events", body)
}

/// An order of 2 × 19.99 with 12.99 for the delivery and whatever `more` says, with the return of it.
fn returned(shop: &Shop, more: Value) -> (Value, String) {
    let lines = json!([{"goods": 1, "quantity": 2, "cents": 1999}]);
    let mut order = json!({"op": "place_order", "lines": lines, "delivery_cents": 1299});
    order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let order = event(shop, order);
    let back = event(shop, json!({"op": "open_return", "order": order["order"]}));
    assert_eq!(shop.run(&["sync"]).code, 0);
    (order, back["return"].as_str().unwrap().to_owned())
}

fn simple(shop: &Shop) -> String {
    returned(shop, json!({})).1
}

fn claim(shop: &Shop) -> (Value, String) {
    let made = event(shop, json!({"op": "open_issue", "type": "CLAIM"}));
    assert_eq!(shop.run(&["sync"]).code, 0);
    (made["order"].clone(), made["issue"].as_str().unwrap().to_owned())
}

fn confirm(shop: &Shop, id: &str, more: &[&str]) -> Ran {
    shop.run(&[&["return", "confirm", id, "--yes", "--json"], more].concat())
}

fn accept<'a>(claim: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let words = ["claim", "accept", claim, "--remedy", "partial-refund", "--amount", "1", "--pay", "-m", "Uznajemy."];
    [&words, &["--yes"][..], more].concat()
}

/// How many refunds the marketplace made.
fn made(shop: &Shop) -> usize {
    shop.get("/_simulator/effects?kind=payment.refund")["effects"].as_array().unwrap().len()
}

fn fault(shop: &Shop, kind: &str) {
    let rule = json!({"path_prefix": "/payments/refunds", "method": "POST", "kind": kind, "times": 1});
    shop.post("/_simulator/faults", json!({ "rules": [rule] }));
}

/// A return whose refund was struck by this fault on its way.
fn struck(shop: &Shop, kind: &str, more: &[&str]) -> String {
    let id = simple(shop);
    fault(shop, kind);
    assert_eq!(confirm(shop, &id, more).code, 7);
    id
}

fn cap(shop: &Shop, sum: &str) {
    shop.write_config(&format!("{}\n[limits]\nmax_refunds_per_day = \"{sum} PLN\"\n", shop.config()));
}

/// The line of the plan for this return.
fn planned(shop: &Shop, id: &str) -> String {
    let plan = shop.run(&["return", "plan"]).stdout;
    plan.lines().find(|line| line.contains(id)).unwrap().to_owned() + "\n"
}

#[test]
fn a_lost_refund_counts_once_for_the_day() {
    for how in [&["return", "apply", "-"][..], &["return", "confirm", "--stdin"]] {
        let shop = shop();
        let id = simple(&shop);
        let plan = planned(&shop, &id);
        let input = if how[1] == "apply" { &plan } else { &id };
        fault(&shop, "reset");
        let again = || shop.run_with(&[how, &["--yes"]].concat(), input);
        assert_eq!((again().code, made(&shop)), (7, 0), "{how:?}");
        cap(&shop, "60");
        let other = simple(&shop);
        let over = confirm(&shop, &other, &[]);
        assert_eq!((over.code, made(&shop)), (6, 0), "{over:?}");
        assert!(over.stderr.contains("52.97 PLN went out today, or may have, and 52.97 PLN more"), "{over:?}");
        let done = again();
        assert_eq!((done.code, made(&shop)), (0, 1), "{how:?} {done:?}");
        let over = confirm(&shop, &other, &[]);
        assert!(over.code == 6 && over.stderr.contains("52.97 PLN went out today already"), "{over:?}");
    }
}

#[test]
fn of_several_lost_refunds_the_day_lets_one_out_again() {
    for how in ["confirm", "apply", "stdin", "reconcile"] {
        let shop = shop();
        let ids: Vec<String> = (0..3).map(|_| simple(&shop)).collect();
        let plan = shop.run(&["return", "plan"]).stdout;
        for id in &ids {
            fault(&shop, "reset");
            assert_eq!(confirm(&shop, id, &[]).code, 7);
        }
        cap(&shop, "60");
        let ran = match how {
            "confirm" => confirm(&shop, &ids[1], &[]),
            "apply" => shop.run_with(&["return", "apply", "-", "--yes"], &plan),
            "stdin" => shop.run_with(&["return", "confirm", "--stdin", "--yes"], &ids.join("\n")),
            _ => shop.run(&["journal", "reconcile"]),
        };
        let code = match how {
            "confirm" => 0,
            "reconcile" => 6,
            _ => 3,
        };
        assert_eq!((ran.code, made(&shop)), (code, 1), "{how} {ran:?}");
        let rest = shop.run(&["journal", "reconcile"]);
        assert_eq!((rest.code, made(&shop)), (6, 1), "{how} {rest:?}");
        shop.write_config(&shop.config());
        let rest = shop.run(&["journal", "reconcile"]);
        assert_eq!((rest.code, made(&shop)), (0, 3), "{how} {rest:?}");
    }
    // What the marketplace has is not lost.
    let shop = shop();
    struck(&shop, "commit_then_504", &[]);
    let id = struck(&shop, "reset", &[]);
    cap(&shop, "60");
    let over = confirm(&shop, &id, &[]);
    assert_eq!((over.code, made(&shop)), (6, 1), "{over:?}");
}

#[test]
fn a_refund_that_is_there_is_not_said_to_be_paid_now() {
    for more in [&[][..], &["--beside-refunds"]] {
        let shop = shop();
        let id = struck(&shop, "commit_then_504", &["--amount", "5"]);
        let journal = shop.json(&["journal", "list", "--json"])[0]["id"].as_str().unwrap().to_owned();
        assert_eq!(shop.run(&["journal", "resolve", &journal, "--not-sent", "--yes"]).code, 0);
        // Another one beside it is our own doing.
        let other = confirm(&shop, &id, &["--amount", "6"]);
        assert_eq!((other.code, made(&shop)), (6, 1), "{other:?}");
        assert!(!other.stderr.contains("somebody else") && other.stderr.contains(&journal), "{other:?}");
        let words = [&["return", "confirm", &id, "--yes", "--amount", "5", "--format", "table"], more].concat();
        let found = shop.run(&words);
        assert_eq!((found.code, made(&shop)), (0, 1), "{more:?} {found:?}");
        assert!(found.stdout.contains("the marketplace had it already, so nothing more was paid"), "{found:?}");
        assert_eq!(confirm(&shop, &id, &["--amount", "5"]).json()["already"], json!(true));
    }
}

#[test]
fn another_home_is_told_that_it_is_there() {
    let shop = shop();
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(home.path().join("config")).unwrap();
    std::fs::write(home.path().join("config/config.toml"), shop.config()).unwrap();
    let mut document = shop.login()["token"].clone();
    document["client_secret"] = shop.login()["client_secret"].clone();
    let there = |args: &[&str]| ran(command(home.path(), args).stdin(Stdio::null()).output().unwrap());
    let login = run_with(command(home.path(), &["auth", "login", "--with-token"]), &document.to_string());
    assert_eq!(login.code, 0, "{login:?}");
    for (count, more) in [(1, &["--amount", "5"][..]), (2, &[])] {
        let id = simple(&shop);
        assert_eq!(there(&["sync"]).code, 0);
        assert_eq!(confirm(&shop, &id, more).json()["already"], json!(false));
        let words = [&["return", "confirm", &id, "--yes", "--json"], more].concat();
        let dry = there(&[&words[..], &["--dry-run"]].concat());
        assert_eq!((dry.code, &dry.json()["already"]), (0, &json!(true)), "{dry:?}");
        shop.clear_requests();
        let found = there(&words);
        assert_eq!((found.code, made(&shop)), (0, count), "{found:?}");
        assert!(!shop.requests().iter().any(|line| line.starts_with("POST /payments")), "nothing is sent: {found:?}");
        assert_eq!((&found.json()["already"], &found.json()["state"]), (&json!(true), &json!("paid")), "{found:?}");
    }
    // One that was called off and made anew there is found too.
    let id = simple(&shop);
    assert_eq!(there(&["sync"]).code, 0);
    event(&shop, json!({"op": "balance", "cents": 0}));
    assert_eq!(confirm(&shop, &id, &[]).code, 1);
    event(&shop, json!({"op": "top_up", "cents": 1_000_000}));
    assert_eq!(confirm(&shop, &id, &[]).code, 0);
    let count = made(&shop);
    let found = there(&["return", "confirm", &id, "--yes", "--json"]);
    assert_eq!((found.code, &found.json()["already"], made(&shop)), (0, &json!(true), count), "{found:?}");
}

#[test]
fn a_lost_refund_of_a_claim_is_said_to_be_sent_again() {
    for json in [true, false] {
        let shop = shop();
        let (_, id) = claim(&shop);
        fault(&shop, "reset");
        let words = accept(&id, if json { &["--json"] } else { &["--format", "table"] });
        assert_eq!(shop.run(&words).code, 7);
        let done = shop.run(&words);
        assert_eq!((done.code, made(&shop)), (0, 1), "{done:?}");
        match json {
            true => assert_eq!(done.json()["refund"]["already"], json!(false), "{done:?}"),
            false => {
                assert!(done.stdout.contains("sent again now") && !done.stdout.contains("already sent"), "{done:?}")
            }
        }
        let again = shop.run(&accept(&id, &["--json"]));
        assert_eq!((again.code, &again.json()["refund"]["already"], made(&shop)), (0, &json!(true), 1), "{again:?}");
    }
}

/// Interrupts a run once it looks whether what it sent is paid.
fn interrupted(shop: &Shop, args: &[&str]) -> Ran {
    shop.clear_requests();
    let pipe = Stdio::piped;
    let child: Child = shop.command(args).stdin(Stdio::null()).stdout(pipe()).stderr(pipe()).spawn().unwrap();
    let looks = |requests: &[String]| {
        let sent = requests.iter().position(|line| line == "POST /payments/refunds");
        sent.is_some_and(|at| {
            requests[at..].iter().filter(|line| line.starts_with("GET /payments/refunds")).count() > 1
        })
    };
    assert!((0..10_000).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        looks(&shop.requests())
    }));
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    ran(child.wait_with_output().unwrap())
}

#[test]
fn an_interruption_tells_what_was_accepted() {
    let shop = shop();
    steps(&shop, 600_000);
    let (id, (_, claim)) = (simple(&shop), claim(&shop));
    let confirm = ["return", "confirm", &id, "--yes", "--amount", "5", "--wait", "10m"];
    for (sum, args) in [("5.00 PLN", confirm.to_vec()), ("1.00 PLN", accept(&claim, &["--wait", "10m"]))] {
        let ended = interrupted(&shop, &args);
        let rows = shop.json(&["journal", "list", "--json"]);
        let record = rows.as_array().unwrap().iter().find(|row| row["what"].to_string().contains(sum));
        let journal = record.unwrap_or(&rows[0])["id"].as_str().unwrap().to_owned();
        assert_eq!(ended.code, 130, "{ended:?}");
        for word in [sum, "was accepted", &journal, "aftersale refund show "] {
            assert!(ended.stderr.contains(word), "{word}: {ended:?}");
        }
        let hint = ended.stderr.split("aftersale refund show ").nth(1).unwrap().lines().next().unwrap();
        assert_eq!(shop.run(&["refund", "show", hint]).code, 0, "{ended:?}");
    }
    let id = simple(&shop);
    let file = shop.home.path().join("plan.ndjson");
    std::fs::write(&file, planned(&shop, &id)).unwrap();
    let ended = interrupted(&shop, &["return", "apply", file.to_str().unwrap(), "--yes", "--wait", "10m"]);
    assert_eq!(ended.code, 130, "{ended:?}");
    let receipt: Value = serde_json::from_str(ended.stdout.lines().next().unwrap()).unwrap();
    assert_eq!((&receipt["state"], &receipt["return"]), (&json!("accepted"), &json!(id)), "{ended:?}");
    assert!(receipt["refund_id"].is_string() && receipt["journal"].is_string(), "{receipt}");
    assert_eq!(ended.stdout.lines().count(), 1, "{ended:?}");
    assert!(ended.stderr.contains("52.97 PLN") && ended.stderr.contains("was accepted"), "{ended:?}");
}

#[test]
fn what_a_later_refund_of_the_case_replaced_is_no_debt() {
    let shop = shop();
    let (order, id) = returned(&shop, json!({}));
    event(&shop, json!({"op": "balance", "cents": 0}));
    let off = confirm(&shop, &id, &["--amount", "10"]);
    assert_eq!(off.code, 1, "{off:?}");
    let refund = off.json()["refund_id"].as_str().unwrap().to_owned();
    let open = || shop.json(&["refund", "list", "--unsettled", "--json"]).as_array().unwrap().len();
    let alerts = || shop.run(&["alert", "list"]);
    assert_eq!((open(), alerts().stdout.contains("refund of 10.00")), (1, true), "{:?}", alerts());
    event(&shop, json!({"op": "top_up", "cents": 1_000_000}));
    assert_eq!(confirm(&shop, &id, &["--amount", "12"]).code, 0);
    let shown = shop.run(&["refund", "list", "--format", "table"]);
    assert_eq!(open(), 0, "{shown:?}");
    assert!(!shown.stderr.contains("refund retry") && !alerts().stdout.contains("refund of 10.00"), "{shown:?}");
    assert_eq!(shop.run(&["refund", "retry", &refund, "--yes"]).code, 6);
    // What has nothing in common with the later one is owed still.
    event(&shop, json!({"op": "balance", "cents": 0}));
    assert_eq!(confirm(&shop, &id, &["--more", "--delivery", "12.99"]).code, 1);
    event(&shop, json!({"op": "top_up", "cents": 1_000_000}));
    let line = order["lines"][0].as_str().unwrap();
    let more = confirm(&shop, &id, &["--more", "--item", &format!("{line}=1")]);
    assert_eq!((more.code, open()), (0, 1), "{more:?}");
}

#[test]
fn what_was_never_paid_is_not_refunded() {
    let shop = shop();
    let (order, id) = returned(&shop, json!({"unpaid": true}));
    let refused = confirm(&shop, &id, &[]);
    assert_eq!((refused.code, made(&shop)), (6, 0), "{refused:?}");
    assert!(
        refused.stderr.contains("nothing was paid") && refused.stderr.contains("aftersale order show"),
        "{refused:?}"
    );
    let name = order["order"].as_str().unwrap();
    assert_eq!(shop.run(&["order", "show", name]).code, 0);
    let plan = shop.run(&["return", "plan"]);
    assert!(!plan.stdout.contains(&id) && plan.stderr.contains("never paid"), "{plan:?}");
    for (kind, code, word) in
        [("CASH_ON_DELIVERY", 6, "paid on delivery"), ("EXTENDED_TERM", 6, "later date"), ("SPLIT_PAYMENT", 0, "paid")]
    {
        let (_, id) = returned(&shop, json!({ "payment_type": kind }));
        let ran = confirm(&shop, &id, &[]);
        assert_eq!(ran.code, code, "{kind} {ran:?}");
        assert!(format!("{ran:?}").contains(word), "{kind} {ran:?}");
    }
    assert_eq!(made(&shop), 1);
}

#[test]
fn the_hint_of_a_refused_claim_shows_the_claim() {
    let shop = shop();
    let (order, id) = claim(&shop);
    event(&shop, json!({"op": "panel_refund", "order": order}));
    let refused = shop.run(&["claim", "accept", &id, "--remedy", "refund", "--pay", "-m", "Uznajemy.", "--yes"]);
    assert_eq!((refused.code, made(&shop)), (6, 0), "{refused:?}");
    let hint = refused.stderr.lines().find_map(|line| line.strip_prefix("hint: aftersale ")).unwrap();
    let words: Vec<&str> = hint.split(' ').collect();
    assert_eq!((words[0], shop.run(&words).code), ("show", 0), "{refused:?}");
}

#[test]
fn another_piece_is_told_how_to_be_given_and_never_by_accident() {
    let shop = shop();
    let (order, id) = returned(&shop, json!({}));
    let pick = format!("{}=1", order["lines"][0].as_str().unwrap());
    assert_eq!(confirm(&shop, &id, &["--item", &pick]).code, 0);
    let plain = confirm(&shop, &id, &["--item", &pick]);
    assert_eq!(plain.json()["note"], json!(null));
    let again = || confirm(&shop, &id, &["--more", "--item", &pick]);
    let asked = again();
    assert_eq!((asked.code, &asked.json()["already"], made(&shop)), (0, &json!(true), 1), "{asked:?}");
    let note = asked.json()["note"].as_str().unwrap().to_owned();
    let (_, sum) = note.split_once("--more --item ").unwrap();
    assert!(sum.ends_with("=19.99"), "{asked:?}");
    let page = shop.run(&["return", "confirm", &id, "--yes", "--format", "table", "--more", "--item", &pick]);
    assert!(page.stderr.contains(sum) && made(&shop) == 1, "{page:?}");
    let second = confirm(&shop, &id, &["--more", "--item", sum]);
    assert_eq!((second.code, &second.json()["already"], made(&shop)), (0, &json!(false), 2), "{second:?}");
    let none = again();
    assert_eq!((none.code, made(&shop)), (0, 2), "{none:?}");
    assert_eq!(none.json()["note"], json!(null), "nothing is left");
}

#[test]
fn doctor_knows_one_seller_under_two_names() {
    let shop = shop();
    let config = shop.config();
    let (main, rest) = config.split_once("[secrets]").unwrap();
    let other = main.replace("accounts.main", "accounts.other");
    let plain = shop.run(&["doctor"]);
    assert!(!plain.stdout.contains("same seller"), "{plain:?}");
    shop.write_config(&format!("{other}[secrets]{rest}"));
    shop.log_in("other");
    shop.write_config(&format!("{main}{other}[secrets]{rest}"));
    assert_eq!(shop.run(&["sync"]).code, 0);
    let rows = shop.run(&["doctor", "--json"]).json();
    let row = rows.as_array().unwrap().iter().find(|row| row["finding"].to_string().contains("same seller")).unwrap();
    assert_eq!(row["state"], "warning");
    assert!(row["mend"].as_str().unwrap().starts_with("aftersale account remove "), "{row}");
}
