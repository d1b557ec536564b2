//! Steps that have no API: prepared with page, words, files and deadline, and closed by the seller's own word.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "common/ali.rs"]
mod ali;
mod common;

use aftersale::simulator::World;
use ali::{dispute, happen, shop};
use common::Shop;
use image::{Rgb, RgbImage};
use serde_json::{Value, json};

fn filing(kind: &str) -> Value {
    json!({"reason": "quality", "currency": "EUR", "amount": "10.00", "type": kind, "text": "It does not work."})
}

/// A dispute whose goods are on their way back.
fn returning(shop: &Shop) -> String {
    let case = dispute(shop, filing("return_and_refund"));
    let ran = shop.run(&["dispute", "accept", &case, "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    happen(shop, "ali_return_tracking", &case, json!({"number": "RR123", "company": "Post"}));
    shop.run(&["sync", "--full"]);
    shop.run(&["show", &case]);
    case
}

#[test]
fn a_step_has_page_words_files_and_the_deadline_of_its_rule() {
    let shop = shop(World::Empty);
    let case = returning(&shop);
    let photo = shop.home.path().join("box.png");
    RgbImage::from_pixel(30, 30, Rgb([1, 2, 3])).save(&photo).unwrap();
    let photo = photo.to_str().unwrap();
    let bare = shop.run(&["handoff", "prepare", "escalate", &case]);
    assert_eq!(bare.code, 2, "an escalation needs words: {bare:?}");
    let args = ["handoff", "prepare", "escalate", &case, "-m", "The box came back empty.", "--evidence", photo];
    let dry = shop.run(&[&args[..], &["--dry-run"]].concat());
    assert_eq!(dry.code, 0, "{dry:?}");
    assert_eq!(shop.json(&["handoff", "list", "--json"]), json!([]));

    let step = shop.json(&[&args[..], &["--json"]].concat());
    assert_eq!((step["state"].as_str(), step["rule"].as_str()), (Some("open"), Some("AE-R05")));
    let shown = shop.json(&["show", &case, "--json"]);
    let due = shown["deadlines"].as_array().unwrap().iter().find(|one| one["rule"] == "AE-R05").unwrap();
    assert_eq!(step["due_at"], due["due_at"]);
    assert!(step["path"].to_string().contains(&case) && step["if_missed"].as_str().unwrap().contains("refunds"));
    let kept = shop.home.path().join("data/enclosures").join(step["files"][0]["sha256"].as_str().unwrap());
    assert!(kept.exists() || step["files"][0]["sha256"].as_str().unwrap().len() == 64);
    assert_eq!(shown["handoffs"][0], step);
    let page = shop.run(&["show", &case]);
    assert!(page.stdout.contains("In a web page") && page.stdout.contains("[ ] Escalate"), "{page:?}");

    let twice = shop.run(&args);
    assert!(twice.code == 0 && twice.stderr.contains("stays as it was"), "{twice:?}");
    assert_eq!(shop.json(&["handoff", "list", "--json"]).as_array().unwrap().len(), 1);
    let id = step["id"].as_str().unwrap();
    assert_eq!(shop.run(&["handoff", "done", id, "--note", "sent at noon"]).code, 0);
    assert_eq!(shop.run(&["handoff", "done", id]).code, 6, "once");
    assert_eq!(shop.json(&["show", &case, "--json"])["handoffs"][0]["state"], "done");
}

#[test]
fn a_step_that_does_not_fit_the_case_is_refused_and_an_unknown_one_lists_those_that_do() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, filing("refund"));
    for (step, code, said) in [
        ("confirm-receipt", 6, "parcel sent"),
        ("cancel-arbitration", 6, "escalated"),
        ("appeal", 6, "decided"),
        ("delete-proposal", 6, "countered"),
        ("nonsense", 2, "delete-evidence"),
    ] {
        let ran = shop.run(&["handoff", "prepare", step, &case, "-m", "Some words."]);
        assert!(ran.code == code && ran.stderr.contains(said), "{step}: {ran:?}");
    }
    let back = returning(&shop);
    let hinted = shop.run(&["show", &back]);
    assert!(hinted.stderr.contains("handoff prepare confirm-receipt"), "{hinted:?}");
    let confirm = shop.run(&["handoff", "prepare", "confirm-receipt", &back]);
    assert!(confirm.code == 0 && confirm.stderr.contains("cannot be undone"), "{confirm:?}");
}

#[test]
fn an_appeal_is_possible_once_within_seven_days_of_the_ruling() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, filing("refund"));
    happen(&shop, "ali_buyer_arbitrate", &case, json!({"text": "Please decide."}));
    happen(&shop, "ali_platform_decide", &case, json!({}));
    shop.run(&["sync", "--full"]);
    shop.run(&["show", &case]);
    let args = ["handoff", "prepare", "appeal", &case, "-m", "The ruling leaves out our evidence.", "--json"];
    let step = shop.json(&args);
    let shown = shop.json(&["show", &case, "--json"]);
    let ruled = shown["events"].as_array().unwrap().iter().find(|event| event["kind"] == "decided").unwrap();
    let at = |value: &Value| chrono::DateTime::parse_from_rfc3339(value.as_str().unwrap()).unwrap();
    assert_eq!((at(&step["due_at"]) - at(&ruled["at"])).num_days(), 7);
    assert_eq!(shop.run(&["handoff", "done", step["id"].as_str().unwrap()]).code, 0);
    let second = shop.run(&args);
    assert!(second.code == 6 && second.stderr.contains("only once"), "{second:?}");
}

#[test]
fn the_other_marketplace_has_steps_of_its_own() {
    let shop = Shop::new(World::Empty);
    let shown = shop.post("/_simulator/events", json!({"op": "open_issue", "type": "CLAIM"}));
    let case = shown["issue"].as_str().unwrap();
    shop.run(&["sync", "--full"]);
    let step = shop.json(&["handoff", "prepare", "ask-information", case, "--lang", "en", "--json"]);
    assert!(step["text"].as_str().unwrap().contains("serial number"));
    assert!(step["page"].as_str().unwrap().ends_with(case) && step["due_at"].is_string());
    assert_eq!(shop.run(&["handoff", "prepare", "allegro-label", case]).code, 0);
    assert_eq!(shop.run(&["handoff", "prepare", "confirm-receipt", case]).code, 2);
}
