//! Claims, through the built binary against the simulator: what is sent, in which order, and how often.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop, ran};
use image::{DynamicImage, ImageFormat, RgbImage};
use lopdf::{Document, Object, dictionary};
use serde_json::{Value, json};
use std::io::Cursor;
use std::process::Stdio;

const WHY: &str = "Klosz pękł od upadku na posadzkę, co widać na zdjęciach.";

/// A shop with one claim in it; its id.
fn shop() -> (Shop, String) {
    let shop = Shop::new(World::Empty);
    let claim = open(&shop, "CLAIM");
    assert_eq!(shop.run(&["sync"]).code, 0);
    (shop, claim)
}

fn open(shop: &Shop, kind: &str) -> String {
    let opened = shop.post("/_simulator/events", json!({"op": "open_issue", "type": kind}));
    opened["issue"].as_str().unwrap().to_owned()
}

/// What was carried out, as `kind type-or-status`, in order.
fn effects(shop: &Shop) -> Vec<String> {
    let word = |effect: &Value| {
        let detail = &effect["detail"];
        let word = detail["type"].as_str().or(detail["status"].as_str()).unwrap_or_default();
        format!("{} {word}", effect["kind"].as_str().unwrap())
    };
    details(shop).iter().map(word).collect()
}

fn details(shop: &Shop) -> Vec<Value> {
    shop.get("/_simulator/effects")["effects"].as_array().unwrap().clone()
}

fn file(shop: &Shop, name: &str, bytes: &[u8]) -> String {
    let path = shop.home.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

fn picture(shade: u8) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image = RgbImage::from_pixel(8, 8, image::Rgb([shade, 90, 10]));
    DynamicImage::ImageRgb8(image).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn label() -> Vec<u8> {
    let mut pdf = Document::with_version("1.5");
    let pages = pdf.new_object_id();
    let page = pdf.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "MediaBox" => vec![0.into(), 0.into(), 300.into(), 400.into()],
    });
    let kids: Vec<Object> = vec![page.into()];
    pdf.objects.insert(pages, dictionary! {"Type" => "Pages", "Kids" => kids, "Count" => 1}.into());
    let root = pdf.add_object(dictionary! {"Type" => "Catalog", "Pages" => pages});
    pdf.trailer.set("Root", root);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

fn fault(shop: &Shop, template: &str, kind: &str, status: u16, code: &str) {
    let rule =
        json!({"template": template, "method": "POST", "kind": kind, "status": status, "code": code, "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
}

fn reject<'a>(claim: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["claim", "reject", claim, "--reason", "product-damaged-by-user", "-m", WHY, "--yes"], more].concat()
}

fn refused(ran: &Ran, code: i32, words: &str) {
    assert_eq!(ran.code, code, "{ran:?}");
    assert!(ran.stderr.contains(words), "no `{words}` in {}", ran.stderr);
    assert_eq!(ran.stdout, "");
}

/// Runs a command on a pseudo-terminal and types this.
fn answered(shop: &Shop, args: &[&str], typed: &str) -> Ran {
    let command = shop.command(args);
    let quoted = |text: &std::ffi::OsStr| format!("'{}'", text.to_str().unwrap());
    let line: Vec<_> = std::iter::once(command.get_program()).chain(command.get_args()).map(quoted).collect();
    let mut script = std::process::Command::new("script");
    script.args(["-qec", &format!("stty cols 200; {}", line.join(" ")), "/dev/null"]).env_clear();
    for (name, value) in command.get_envs() {
        script.env(name, value.unwrap_or_default());
    }
    script.env("TERM", "xterm-256color").env("SHELL", "/bin/sh");
    common::run_with(script, typed)
}

#[test]
fn evidence_goes_first_and_then_the_verdict_each_once() {
    let (shop, claim) = shop();
    let (one, two) = (file(&shop, "one.png", &picture(1)), file(&shop, "two.png", &picture(2)));
    let args = reject(&claim, &["--evidence", &one, "--evidence", &two, "--json"]);
    let done = shop.json(&args);
    assert_eq!(
        effects(&shop),
        ["issue.message REGULAR", "issue.message REGULAR", "issue.status REJECTED_PRODUCT_DAMAGED_BY_USER"]
    );
    let sent = details(&shop);
    assert_eq!(sent[2]["detail"]["message"], WHY);
    assert_ne!(sent[0]["detail"]["attachments"], sent[1]["detail"]["attachments"]);
    assert_eq!((&done["status"], &done["move"]), (&json!("CLAIM_REJECTED"), &json!("none")));
    let already = |done: &Value| -> Vec<bool> {
        done["actions"].as_array().unwrap().iter().map(|action| action["already"].as_bool().unwrap()).collect()
    };
    assert_eq!(already(&done), [false, false, false]);
    let again = shop.json(&args);
    assert_eq!(already(&again), [true], "the verdict stands, so no evidence goes out any more");
    assert_eq!(effects(&shop).len(), 3);
}

#[test]
fn what_stopped_half_way_goes_on_where_it_stopped() {
    let (shop, claim) = shop();
    let (one, two) = (file(&shop, "one.png", &picture(1)), file(&shop, "two.png", &picture(2)));
    let args = [
        "claim",
        "accept",
        &claim,
        "--remedy",
        "repair",
        "--evidence",
        &one,
        "--evidence",
        &two,
        "--yes",
        "-m",
        "Naprawimy.",
    ];
    fault(&shop, "/sale/issues/{id}/status", "status", 400, "VALIDATION_ERROR");
    let stopped = shop.run(&args);
    assert_eq!(stopped.code, 1, "{stopped:?}");
    assert!(stopped.stderr.contains("before it: Evidence sent: two.png"), "{}", stopped.stderr);
    assert!(stopped.stderr.contains("your text is kept in"), "{}", stopped.stderr);
    assert_eq!(shop.run(&args).code, 0);
    assert_eq!(effects(&shop), ["issue.message REGULAR", "issue.message REGULAR", "issue.status ACCEPTED_REPAIR"]);
}

#[test]
fn a_second_file_is_not_taken_for_the_first_when_nobody_answers() {
    let (shop, claim) = shop();
    let (one, two) = (file(&shop, "one.png", &picture(1)), file(&shop, "two.png", &picture(2)));
    let args = [
        "claim",
        "accept",
        &claim,
        "--remedy",
        "repair",
        "--evidence",
        &one,
        "--evidence",
        &two,
        "--yes",
        "-m",
        "Naprawimy.",
    ];
    // The second message is not carried out, and no answer comes.
    let rule =
        json!({"template": "/sale/issues/{id}/message", "method": "POST", "kind": "reset", "skip": 1, "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
    assert_eq!(shop.run(&args).code, 7);
    std::fs::OpenOptions::new()
        .append(true)
        .open(shop.config_file())
        .map(|mut config| {
            use std::io::Write;
            config.write_all(b"\n[journal]\nabsence_after = \"0s\"\n").unwrap();
        })
        .unwrap();
    let done = shop.run(&args);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.stderr.contains("did not arrive"), "{}", done.stderr);
    assert_eq!(effects(&shop), ["issue.message REGULAR", "issue.message REGULAR", "issue.status ACCEPTED_REPAIR"]);
}

#[test]
fn every_reason_is_the_marketplace_s_own_word() {
    for (word, status) in [
        ("additional-requirements-not-completed", "REJECTED_ADDITIONAL_REQUIREMENTS_NOT_COMPLETED"),
        ("product-not-returned", "REJECTED_PRODUCT_NOT_RETURNED"),
        ("product-damaged-by-user", "REJECTED_PRODUCT_DAMAGED_BY_USER"),
        ("product-conforms-to-contract", "REJECTED_PRODUCT_CONFORMS_TO_CONTRACT"),
        ("minor-defect", "REJECTED_MINOR_DEFECT"),
        ("other", "REJECTED_OTHER"),
        ("claim-withdrawn-by-buyer", "REJECTED_CLAIM_WITHDRAWN_BY_BUYER"),
    ] {
        let (shop, claim) = shop();
        let ran = shop.run(&["claim", "reject", &claim, "--reason", word, "-m", WHY, "--yes"]);
        assert_eq!(ran.code, 0, "{word} {ran:?}");
        assert_eq!(effects(&shop), [format!("issue.status {status}")]);
    }
}

#[test]
fn a_verdict_moves_only_toward_the_buyer() {
    let (shop, claim) = shop();
    assert_eq!(shop.run(&reject(&claim, &[])).code, 0);
    let other = ["claim", "reject", &claim, "--reason", "other", "-m", "Inny powód odmowy.", "--yes"];
    let error = shop.run(&other);
    refused(&error, 6, "is rejected already by your REJECTED_PRODUCT_DAMAGED_BY_USER");
    assert!(error.stderr.contains("aftersale claim accept"), "{}", error.stderr);
    assert!(error.stderr.contains("your text is kept in"), "{}", error.stderr);
    refused(&shop.run(&reject(&claim, &["--again"])), 6, "it can only be accepted now");

    assert_eq!(shop.run(&["claim", "accept", &claim, "--remedy", "refund", "--yes"]).code, 0);
    assert_eq!(shop.run(&["claim", "accept", &claim, "--remedy", "exchange", "--yes"]).code, 0, "another way");
    refused(&shop.run(&other), 6, "only another way of accepting it is possible now");
    assert_eq!(
        effects(&shop),
        [
            "issue.status REJECTED_PRODUCT_DAMAGED_BY_USER",
            "issue.status ACCEPTED_REFUND",
            "issue.status ACCEPTED_EXCHANGE"
        ]
    );
}

#[test]
fn a_verdict_from_elsewhere_counts_too() {
    let (shop, claim) = shop();
    let mut state = shop.get("/_simulator/state");
    state["sellers"][0]["issues"][0]["status"] = json!("CLAIM_REJECTED");
    shop.put("/_simulator/state", state);
    refused(&shop.run(&reject(&claim, &[])), 6, "is rejected already; it can only be accepted now");
    assert!(effects(&shop).is_empty());
}

#[test]
fn a_partial_refund_is_checked_against_what_was_paid() {
    let (shop, claim) = shop();
    let paid = shop.json(&["show", &claim, "--json=order"])["order"]["total"].clone();
    assert_eq!(paid["currency"], "PLN");
    let partial = |amount: &str| {
        shop.run(&["claim", "accept", &claim, "--remedy", "partial-refund", "--amount", amount, "--yes", "--json"])
    };
    for (amount, words) in [
        ("0", "is no amount"),
        ("-5", "is no amount"),
        ("12.505", "is no amount"),
        ("1,2,5", "is no amount"),
        ("abc", "is no amount"),
        ("", "is no amount"),
        ("12.50 EUR", "was paid in PLN, not in EUR"),
    ] {
        // A leading hyphen must not pass for an option.
        let ran = shop.run(&[
            "claim",
            "accept",
            &claim,
            "--remedy",
            "partial-refund",
            &format!("--amount={amount}"),
            "--yes",
        ]);
        refused(&ran, 2, words);
    }
    refused(&partial("99999.99"), 6, "is more than the buyer paid");
    refused(&shop.run(&["claim", "accept", &claim, "--remedy", "partial-refund", "--yes"]), 2, "needs its amount");
    for remedy in ["refund", "repair", "exchange"] {
        let ran = shop.run(&["claim", "accept", &claim, "--remedy", remedy, "--amount", "1", "--yes"]);
        refused(&ran, 2, "only a partial refund takes an amount");
    }
    assert!(effects(&shop).is_empty());
    let done = partial("12,5 pln");
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.stderr.contains("accepting moves no money"), "{}", done.stderr);
    assert!(!done.stderr.contains("aftersale refund"), "that command is not there");
    let sent = details(&shop);
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0]["detail"]["partialRefund"], json!({"amount": "12.50", "currency": "PLN"}));
    let text = sent[0]["detail"]["message"].as_str().unwrap();
    assert!(text.contains("12,50"), "the letter names the sum: {text}");
}

#[test]
fn what_cannot_be_checked_is_not_promised() {
    let (shop, claim) = shop();
    let mut state = shop.get("/_simulator/state");
    state["sellers"][0]["issues"][0]["order_id"] = json!("9c8a6b34-0000-4000-8000-000000000000");
    shop.put("/_simulator/state", state);
    let ran = shop.run(&["claim", "accept", &claim, "--remedy", "partial-refund", "--amount", "5", "--yes"]);
    refused(&ran, 6, "is not known, so the amount cannot be checked");
}

#[test]
fn nothing_is_sent_without_a_yes() {
    let (shop, claim) = shop();
    for args in [
        vec!["claim", "accept", &claim, "--remedy", "refund"],
        vec!["claim", "reject", &claim, "--reason", "other", "-m", WHY],
        vec!["claim", "return-decision", &claim, "not-required"],
    ] {
        refused(&shop.run(&args), 6, "needs a yes, and there is no terminal to ask on");
    }
    let args = ["claim", "reject", &claim, "--reason", "other", "-m", WHY];
    let no = answered(&shop, &args, "n\r");
    for words in ["A verdict is a legal statement", "neither reject it again", WHY, "Send the verdict?"] {
        assert!(no.stdout.contains(words), "no `{words}` in {}", no.stdout);
    }
    assert!(no.stdout.contains("claim return-decision"), "the panel's order: {}", no.stdout);
    assert_eq!(no.code, 6);
    assert!(effects(&shop).is_empty());
    assert_eq!(answered(&shop, &args, "y\r").code, 0);
    assert_eq!(effects(&shop), ["issue.status REJECTED_OTHER"]);
}

#[test]
fn a_dry_run_shows_the_requests_in_order_and_sends_nothing() {
    let (shop, claim) = shop();
    let one = file(&shop, "one.png", &picture(1));
    let shown = shop.json(&reject(&claim, &["--evidence", &one, "--dry-run", "--json"]));
    assert_eq!((&shown["dry_run"], &shown["changes"]), (&json!(true), &json!(["message", "verdict"])));
    let methods: Vec<_> =
        shown["requests"].as_array().unwrap().iter().map(|one| one["method"].as_str().unwrap()).collect();
    assert_eq!(methods, ["POST", "PUT", "POST", "POST"]);
    assert_eq!(shown["requests"][3]["body"], json!({"status": "REJECTED_PRODUCT_DAMAGED_BY_USER", "message": WHY}));
    assert!(effects(&shop).is_empty());
    assert_eq!(shop.json(&["journal", "list", "--json"]), json!([]));
}

#[test]
fn a_decision_date_that_has_passed_is_said() {
    let (shop, claim) = shop();
    let mut state = shop.get("/_simulator/state");
    let issue = &mut state["sellers"][0]["issues"][0];
    for field in ["decision_due", "status_due"] {
        issue[field] = json!(issue["opened_at"].as_i64().unwrap() - 3_600_000);
    }
    shop.put("/_simulator/state", state);
    let ran = shop.run(&reject(&claim, &[]));
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("the decision was due 1"), "{}", ran.stderr);
}

#[test]
fn reasons_come_from_the_template_and_a_missing_one_is_named() {
    let (shop, claim) = shop();
    let missing = shop.run(&["claim", "reject", &claim, "--reason", "other", "--yes"]);
    refused(&missing, 2, "reason");
    let done = shop.run(&[
        "claim",
        "reject",
        &claim,
        "--reason",
        "other",
        "--var",
        "reason=Uszkodzenie powstało po odbiorze.",
        "--yes",
    ]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.stderr.contains("template claim-reject-other"), "{}", done.stderr);
    let text = details(&shop)[0]["detail"]["message"].as_str().unwrap().to_owned();
    assert!(text.contains("Uszkodzenie powstało po odbiorze."), "{text}");
}

#[test]
fn a_text_that_must_not_be_sent_stops_everything() {
    let (shop, claim) = shop();
    let one = file(&shop, "one.png", &picture(1));
    let phone = "Prosimy o telefon pod numer 601 202 303.";
    for args in [
        vec!["claim", "reject", &claim, "--reason", "other", "-m", phone, "--evidence", &one, "--yes"],
        vec!["claim", "accept", &claim, "--remedy", "refund", "-m", phone, "--evidence", &one, "--yes"],
        vec!["claim", "message", &claim, "-m", phone, "--evidence", &one],
        vec!["claim", "return-decision", &claim, "custom", "-m", phone, "--yes"],
    ] {
        let ran = shop.run(&args);
        refused(&ran, 6, "601 202 303");
        assert!(ran.stderr.contains("your text is kept in"), "{}", ran.stderr);
    }
    assert!(effects(&shop).is_empty());
    assert!(!shop.requests().iter().any(|line| line.starts_with("POST /sale") || line.starts_with("PUT")));
    assert_eq!(shop.run(&["claim", "message", &claim, "-m", phone, "--force"]).code, 0);
}

#[test]
fn whether_the_goods_come_back_is_said_once() {
    let (shop, claim) = shop();
    let args = ["claim", "return-decision", &claim, "not-required", "--yes"];
    let done = shop.run(&args);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(effects(&shop), ["issue.message RETURN_NOT_REQUIRED"]);
    assert!(!details(&shop)[0]["detail"]["text"].as_str().unwrap().is_empty());
    let again = shop.run(&args);
    assert_eq!(again.code, 0, "{again:?}");
    assert!(again.stdout.contains("already done"), "{}", again.stdout);
    let label = file(&shop, "label.pdf", &label());
    for args in [
        vec!["claim", "return-decision", &claim, "custom", "-m", "Proszę odesłać na adres sklepu.", "--yes"],
        vec!["claim", "return-decision", &claim, "own-label", &label, "--yes"],
        vec!["claim", "return-decision", &claim, "not-required", "--again", "--yes"],
    ] {
        refused(&shop.run(&args), 6, "was told already that the goods need not come back");
    }
    assert_eq!(effects(&shop).len(), 1);
}

#[test]
fn a_decision_after_the_verdict_is_warned_of_and_sent() {
    let (shop, claim) = shop();
    assert_eq!(shop.run(&["claim", "accept", &claim, "--remedy", "exchange", "--yes"]).code, 0);
    let args = [
        "claim",
        "return-decision",
        &claim,
        "custom",
        "--var",
        "instructions=Proszę odesłać na adres sklepu.",
        "--yes",
    ];
    let done = shop.run(&args);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.stderr.contains("the verdict was given already"), "{}", done.stderr);
    assert_eq!(effects(&shop), ["issue.status ACCEPTED_EXCHANGE", "issue.message RETURN_REQUIRED_CUSTOM"]);
}

#[test]
fn a_label_goes_with_the_decision() {
    let (shop, claim) = shop();
    let label = file(&shop, "label.pdf", &label());
    let done = shop.run(&["claim", "return-decision", &claim, "own-label", &label, "--yes"]);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(effects(&shop), ["issue.message RETURN_REQUIRED_SELLER_LABEL"]);
    assert_eq!(details(&shop)[0]["detail"]["attachments"].as_array().unwrap().len(), 1);
}

#[test]
fn a_label_that_allegro_loses_goes_once_more_as_a_message() {
    let (shop, claim) = shop();
    let label = file(&shop, "label.pdf", &label());
    shop.post("/_simulator/switches", json!({"label_lost": true}));
    let args = ["claim", "return-decision", &claim, "own-label", &label, "--yes"];
    let done = shop.run(&args);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.stdout.contains("Label sent once more"), "{}", done.stdout);
    let both = ["issue.message RETURN_REQUIRED_SELLER_LABEL", "issue.message REGULAR"];
    assert_eq!(effects(&shop), both);
    assert_eq!(shop.json(&["journal", "list", "--json"]).as_array().unwrap().len(), 2);
    assert_eq!(shop.run(&args).code, 0);
    assert_eq!(effects(&shop), both, "the same again sends neither");
}

#[test]
fn a_lost_label_is_seen_to_after_an_answer_that_never_came_and_after_a_failure() {
    let (shop, claim) = shop();
    let label = file(&shop, "label.pdf", &label());
    shop.post("/_simulator/switches", json!({"label_lost": true}));
    let args = ["claim", "return-decision", &claim, "own-label", &label, "--yes"];
    fault(&shop, "/sale/issues/{id}/message", "commit_then_504", 504, "");
    assert_eq!(shop.run(&args).code, 7);
    let rule = json!({"template": "/sale/issues/{id}/message", "method": "POST", "body": "REGULAR", "kind": "status", "status": 422, "times": 1});
    shop.post("/_simulator/faults", json!({"rules": [rule]}));
    let half = shop.run(&args);
    assert_eq!(half.code, 1, "{half:?}");
    assert!(half.stderr.contains("did arrive") && half.stderr.contains("before it: Told"), "{}", half.stderr);
    assert_eq!(shop.run(&args).code, 0);
    assert_eq!(effects(&shop), ["issue.message RETURN_REQUIRED_SELLER_LABEL", "issue.message REGULAR"]);
}

#[test]
fn a_label_must_be_a_file_that_allegro_takes() {
    let (shop, claim) = shop();
    let text = file(&shop, "label.txt", b"not a label");
    let decide = |rest: &[&str]| shop.run(&[&["claim", "return-decision", &claim, "--yes"], rest].concat());
    refused(&decide(&["own-label"]), 2, "own-label needs the label as a file");
    refused(&decide(&["not-required", &text]), 2, "only own-label takes a file");
    refused(&decide(&["custom", &text]), 2, "only own-label takes a file");
    refused(&decide(&["soon"]), 2, "not-required");
    assert_ne!(decide(&["own-label", &text]).code, 0);
    assert_ne!(decide(&["own-label", "no-such-file.pdf"]).code, 0);
    refused(&decide(&["custom"]), 2, "instructions");
    assert!(effects(&shop).is_empty());
}

#[test]
fn a_message_goes_out_with_its_files_also_after_the_verdict() {
    let (shop, claim) = shop();
    let one = file(&shop, "one.png", &picture(1));
    assert_eq!(shop.run(&["claim", "accept", &claim, "--remedy", "repair", "--yes"]).code, 0);
    let args = ["claim", "message", &claim, "-m", "Paczka dotarła.", "--evidence", &one];
    assert_eq!(shop.run(&args).code, 0);
    assert_eq!(shop.run(&args).code, 0, "already done");
    assert_eq!(effects(&shop), ["issue.status ACCEPTED_REPAIR", "issue.message REGULAR"]);
    let again = [&args[..], &["--again"]].concat();
    assert_eq!(shop.run(&again).code, 0);
    assert_eq!(effects(&shop).len(), 3);
    refused(&shop.run(&["claim", "message", &claim]), 2, "neither a text nor a file");
}

#[test]
fn a_closed_chat_takes_neither_message_nor_evidence() {
    let (shop, claim) = shop();
    let one = file(&shop, "one.png", &picture(1));
    let mut state = shop.get("/_simulator/state");
    state["sellers"][0]["issues"][0]["chat_active"] = json!(false);
    shop.put("/_simulator/state", state);
    refused(&shop.run(&["claim", "message", &claim, "-m", "Dzień dobry."]), 6, "takes no more messages");
    refused(&shop.run(&["claim", "return-decision", &claim, "not-required", "--yes"]), 6, "takes no more messages");
    refused(&shop.run(&reject(&claim, &["--evidence", &one])), 6, "takes no more messages");
    assert_eq!(shop.run(&reject(&claim, &[])).code, 0, "the verdict itself is another call");
}

#[test]
fn what_the_seller_has_not_seen_stops_him() {
    let (shop, claim) = shop();
    let seen = shop.json(&["show", &claim, "--json=last_event"])["last_event"].as_str().unwrap().to_owned();
    let news = json!({"op": "buyer_message", "issue": claim, "text": "Wycofuję reklamację."});
    let newest = shop.post("/_simulator/events", news)["message"].as_str().unwrap().to_owned();
    let stale = shop.run(&reject(&claim, &[]));
    refused(&stale, 6, "has news that you have not seen");
    assert!(stale.stderr.contains("Wycofuję reklamację."), "{}", stale.stderr);
    refused(&shop.run(&reject(&claim, &["--if-last-event", &seen])), 6, "has news");
    assert!(effects(&shop).is_empty());
    assert_eq!(shop.run(&reject(&claim, &["--if-last-event", &newest])).code, 0);
    assert_eq!(shop.json(&["show", &claim, "--json=last_event"])["last_event"], newest.as_str());
}

#[test]
fn a_talk_that_is_not_shown_whole_is_warned_of() {
    let (shop, claim) = shop();
    for number in 0..101 {
        shop.post(
            "/_simulator/events",
            json!({"op": "buyer_message", "issue": claim, "text": format!("Pytanie {number}")}),
        );
    }
    assert_eq!(shop.run(&["sync"]).code, 3);
    assert!(shop.run(&["show", &claim]).code != 5);
    let label = file(&shop, "label.pdf", &label());
    let ran = shop.run(&["claim", "return-decision", &claim, "own-label", &label, "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stderr.contains("could not be read in full"), "{}", ran.stderr);
    assert!(ran.stderr.contains("whether the buyer sees the label could not be told"), "{}", ran.stderr);
    assert_eq!(effects(&shop), ["issue.message RETURN_REQUIRED_SELLER_LABEL"]);
    assert_eq!(shop.run(&reject(&claim, &[])).code, 0);
}

#[test]
fn two_copies_at_once_send_one_verdict() {
    let (shop, claim) = shop();
    let one = file(&shop, "one.png", &picture(1));
    let args = reject(&claim, &["--evidence", &one]);
    let start =
        || shop.command(&args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let copies: Vec<_> = (0..3).map(|_| start()).collect();
    for copy in copies {
        let ran = ran(copy.wait_with_output().unwrap());
        assert_eq!(ran.code, 0, "{ran:?}");
    }
    assert_eq!(effects(&shop), ["issue.message REGULAR", "issue.status REJECTED_PRODUCT_DAMAGED_BY_USER"]);
}

#[test]
fn a_token_that_ends_in_the_middle_is_renewed_and_the_verdict_sent_once() {
    let paths = ["/sale/issues/attachments", "/upload", "/sale/issues/{id}/message", "/sale/issues/{id}/status"];
    for path in paths {
        let (shop, claim) = shop();
        let one = file(&shop, "one.png", &picture(1));
        let whole = if path == "/upload" { "path_prefix" } else { "template" };
        let method = if path == "/upload" { "PUT" } else { "POST" };
        let rule = json!({whole: path, "method": method, "kind": "expired_token", "times": 1});
        shop.post("/_simulator/faults", json!({"rules": [rule]}));
        let ran = shop.run(&reject(&claim, &["--evidence", &one]));
        assert_eq!(ran.code, 0, "{path} {ran:?}");
        assert_eq!(
            effects(&shop),
            ["issue.message REGULAR", "issue.status REJECTED_PRODUCT_DAMAGED_BY_USER"],
            "{path}"
        );
        assert_eq!(shop.get("/_simulator/faults")["rules"][0]["times"], 0, "{path}");
    }
}

#[test]
fn a_missing_scope_sends_nothing() {
    let (shop, claim) = shop();
    fault(&shop, "/sale/issues/{id}/status", "status", 403, "AccessDenied");
    let ran = shop.run(&reject(&claim, &[]));
    refused(&ran, 4, "allegro:api:disputes");
    assert!(ran.stderr.contains("your text is kept in"), "{}", ran.stderr);
    assert!(effects(&shop).is_empty());
    assert_eq!(shop.run(&reject(&claim, &[])).code, 0, "it was refused, so it may be tried again");
}

#[test]
fn an_unknown_outcome_is_looked_for_and_not_repeated() {
    let (shop, claim) = shop();
    fault(&shop, "/sale/issues/{id}/status", "commit_then_504", 504, "");
    assert_eq!(shop.run(&reject(&claim, &[])).code, 7);
    assert_eq!(shop.run(&["journal", "reconcile"]).code, 0);
    let again = shop.run(&reject(&claim, &[]));
    assert_eq!(again.code, 0, "{again:?}");
    assert!(again.stdout.contains("already done"), "{}", again.stdout);
    assert_eq!(effects(&shop), ["issue.status REJECTED_PRODUCT_DAMAGED_BY_USER"]);
}

#[test]
fn what_is_no_claim_or_no_word_is_refused() {
    let (shop, claim) = shop();
    let dispute = open(&shop, "DISPUTE");
    assert_eq!(shop.run(&["sync"]).code, 0);
    refused(&shop.run(&reject(&dispute, &[])), 2, "is a dispute, and this is for claims");
    refused(&shop.run(&["claim", "message", &dispute, "-m", "x"]), 2, "is a dispute");
    refused(&shop.run(&["claim", "accept", &dispute, "--remedy", "refund", "--yes"]), 2, "is a dispute");
    refused(&shop.run(&["claim", "return-decision", &dispute, "not-required", "--yes"]), 2, "is a dispute");
    refused(&shop.run(&reject("nothing-like-it", &[])), 5, "no case is called");
    refused(&shop.run(&["claim", "accept", &claim, "--remedy", "money"]), 2, "partial-refund");
    refused(&shop.run(&["claim", "accept", &claim]), 2, "--remedy");
    refused(&shop.run(&["claim", "reject", &claim, "--reason", "because", "-m", WHY]), 2, "claim-withdrawn-by-buyer");
    refused(&shop.run(&reject(&claim, &["--message-file", "x"])), 2, "--message-file");
    refused(&shop.run(&["claim", "reject", &claim, "--reason", "other", "-m", "  ", "--yes"]), 6, "the text is empty");
    refused(&shop.run(&reject(&claim, &["--use", "refuse"])), 2, "give one of them");
    refused(&shop.run(&["claim", "accept", &claim, "--remedy", "refund", "--use", "nonsense", "--yes"]), 5, "nonsense");
    refused(&shop.run(&["claim", "accept", &claim, "--remedy", "refund", "--lang", "xx", "--yes"]), 2, "xx");
    refused(&shop.run(&["claim", "accept", &claim, "--remedy", "refund", "--var", "x", "--yes"]), 2, "--var");
    assert_ne!(shop.run(&reject(&claim, &["--evidence", "no-such-file.png"])).code, 0);
    refused(&shop.run(&reject(&claim, &["--at", "2026-11-20T10:00:00Z"])), 2, "--at is only for commands that read");
    assert!(effects(&shop).is_empty());
}
