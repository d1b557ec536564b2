//! What e-mails say of a compensation, before a refund goes out (AL-P09).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop, answered};
use serde_json::{Value, json};
use std::path::PathBuf;

const NUMBER: &str = "Numer sprawy: AP-2026-5551111";
const PASS: &str =
    "Authentication-Results: mx.sklep.example; dkim=pass header.d=allegro.pl; dmarc=pass header.from=allegro.pl\n";
const FAIL: &str = "Authentication-Results: mx.sklep.example; dmarc=fail header.from=allegro.pl\n";

/// A shop with a mailbox, and a return with its order.
fn shop() -> (Shop, String, String) {
    let shop = Shop::new(World::Empty);
    shop.post("/_simulator/switches", json!({"money": {"refund_steps_ms": [0, 0, 0]}}));
    let maildir = shop.home.path().join("Maildir");
    for part in ["cur", "new", "tmp"] {
        std::fs::create_dir_all(maildir.join(part)).unwrap();
    }
    let source = format!("source = {{ maildir = \"{}\" }}", maildir.display());
    let mailbox = format!("[mail.main]\naccount = \"main\"\nauthserv_ids = [\"mx.sklep.example\"]\n{source}\n");
    shop.write_config(&format!("{}\n{mailbox}", shop.config()));
    let lines = json!([{"goods": 1, "quantity": 2, "cents": 1999}]);
    let order = shop.post("/_simulator/events", json!({"op": "place_order", "lines": lines}));
    let back = shop.post("/_simulator/events", json!({"op": "open_return", "order": order["order"]}));
    assert_eq!(shop.run(&["sync"]).code, 0);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (shop, text(&back["return"]), text(&order["order"]))
}

fn import(shop: &Shop, id: &str, results: &str, subject: &str, text: &str) {
    let mail = format!(
        "{results}From: Allegro <powiadomienia@allegro.pl>\nTo: <sklep@example.com>\nSubject: {subject}\n\
         Date: Wed, 18 Nov 2026 10:00:00 +0100\nMessage-ID: <{id}@allegro.pl>\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    );
    let file: PathBuf = shop.home.path().join(format!("{id}.eml"));
    std::fs::write(&file, mail).unwrap();
    let ran = shop.run(&["mail", "import", file.to_str().unwrap(), "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

fn apply(shop: &Shop, results: &str, order: &str) {
    let text = format!("Kupujący złożył wniosek o rekompensatę.\n{NUMBER}\nZamówienie: {order}\nKwota: 39,98 zł");
    import(shop, "application", results, "Wniosek o rekompensatę", &text);
}

fn grant(shop: &Shop, results: &str, named: &str) {
    let text = format!("Podjęliśmy decyzję. Wypłaciliśmy kupującemu 39,98 zł.\n{named}");
    import(shop, "decision", results, "Decyzja w sprawie wniosku", &text);
}

fn confirm(shop: &Shop, id: &str) -> Ran {
    shop.run(&["return", "confirm", id, "--yes", "--json"])
}

fn made(shop: &Shop) -> usize {
    shop.get("/_simulator/effects?kind=payment.refund")["effects"].as_array().unwrap().len()
}

#[test]
fn a_decision_that_names_the_application_alone_blocks_the_refund_of_its_order() {
    let (shop, back, order) = shop();
    apply(&shop, PASS, &order);
    grant(&shop, PASS, NUMBER);
    let refused = confirm(&shop, &back);
    assert_eq!((refused.code, made(&shop)), (6, 0), "{refused:?}");
    assert!(refused.stderr.contains("AL-P09"), "{refused:?}");
    // The denial of another application about the order takes nothing back.
    let text = format!(
        "Podjęliśmy decyzję. Nie przyznaliśmy rekompensaty.\nNumer sprawy: AP-2026-5552222\nZamówienie: {order}"
    );
    import(&shop, "denial", PASS, "Decyzja w sprawie wniosku", &text);
    assert_eq!((confirm(&shop, &back).code, made(&shop)), (6, 0));
}

#[test]
fn a_decision_that_nobody_vouches_for_is_told_and_blocks_nothing() {
    let (shop, back, order) = shop();
    grant(&shop, "", &format!("Zamówienie: {order}"));
    let said = "an e-mail that is not verified says that Allegro has paid 39.98 PLN";
    let planned = shop.run(&["return", "plan"]);
    assert!(planned.stderr.contains(said) && planned.stderr.contains("mail verify "), "{planned:?}");
    let file = shop.home.path().join("plan.ndjson");
    std::fs::write(&file, &planned.stdout).unwrap();
    let dry = shop.run(&["return", "apply", file.to_str().unwrap(), "--dry-run"]);
    assert!(dry.stderr.contains(said), "{dry:?}");
    // On a terminal the question shows it.
    let command = shop.command(&["return", "confirm", &back]);
    if let Some((code, screen)) = answered(&command, "Refund it?", "n\n") {
        let screen = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(code != 0 && screen.contains("n e-mail that is not verified says"), "{screen}");
    }
    let done = confirm(&shop, &back);
    assert_eq!((done.code, made(&shop)), (0, 1), "{done:?}");
    assert!(done.stderr.contains(said), "{done:?}");
    let again = confirm(&shop, &back);
    assert!(again.code == 0 && !again.stderr.contains(said), "what went out before: {again:?}");
}

#[test]
fn a_plan_that_is_applied_warns_as_well() {
    let (shop, _, order) = shop();
    let planned = shop.run(&["return", "plan"]);
    grant(&shop, "", &format!("Zamówienie: {order}"));
    let file = shop.home.path().join("plan.ndjson");
    std::fs::write(&file, &planned.stdout).unwrap();
    let done = shop.run(&["return", "apply", file.to_str().unwrap(), "--yes"]);
    assert_eq!((done.code, made(&shop)), (0, 1), "{done:?}");
    assert!(done.stderr.contains("an e-mail that is not verified says"), "{done:?}");
}

#[test]
fn a_genuine_decision_that_only_a_doubtful_mail_connects_with_the_order_is_told_too() {
    let (shop, back, order) = shop();
    apply(&shop, "", &order);
    grant(&shop, PASS, NUMBER);
    let done = confirm(&shop, &back);
    assert_eq!((done.code, made(&shop)), (0, 1), "{done:?}");
    assert!(done.stderr.contains("which only an e-mail that is not verified connects"), "{done:?}");
}

#[test]
fn what_failed_the_checks_says_nothing() {
    let (shop, back, order) = shop();
    grant(&shop, FAIL, &format!("Zamówienie: {order}"));
    let done = confirm(&shop, &back);
    assert_eq!((done.code, made(&shop)), (0, 1), "{done:?}");
    assert!(!done.stderr.contains("e-mail"), "{done:?}");
}

#[test]
fn a_claim_that_is_paid_warns_as_well() {
    let (shop, ..) = shop();
    let made_of = shop.post("/_simulator/events", json!({"op": "open_issue", "type": "CLAIM"}));
    let (claim, order) = (made_of["issue"].as_str().unwrap(), made_of["order"].as_str().unwrap());
    assert_eq!(shop.run(&["sync"]).code, 0);
    grant(&shop, "", &format!("Zamówienie: {order}"));
    let words = ["claim", "accept", claim, "--remedy", "refund", "--pay", "-m", "Uznajemy.", "--yes"];
    let done = shop.run(&words);
    assert_eq!((done.code, made(&shop)), (0, 1), "{done:?}");
    assert_eq!(done.stderr.matches("an e-mail that is not verified says").count(), 1, "{done:?}");
}
