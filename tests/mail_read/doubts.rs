//! Mails that nobody vouches for, that failed the checks, or that are about unknown orders: shown, and never believed (email.md §5.3).

use crate::common::{command, on_terminal};
use crate::support::{ORDER, Post, mail};
use aftersale::domain::{Case, CaseKey, Instant, Kind};
use aftersale::store::{Cache, StoredCase};
use serde_json::Value;

fn with(posts: &[(&str, &str)]) -> Post {
    let post = Post::new("");
    for (place, name) in posts {
        post.put(place, &mail(name));
    }
    post.json(&["mail", "sync", "--json"]);
    post
}

fn listed(post: &Post) -> Vec<Value> {
    post.run(&["list", "--kind", "protection", "--json"]).json().as_array().unwrap().clone()
}

/// The mail of that Message-ID.
fn row(post: &Post, message_id: &str) -> Value {
    let rows = post.json(&["mail", "list", "--json"]);
    let found = rows.as_array().unwrap().iter().find(|row| row["message_id"] == message_id);
    found.unwrap_or_else(|| panic!("{message_id} is not in {rows}")).clone()
}

#[test]
fn a_mail_in_doubt_is_to_be_checked_and_not_to_be_answered() {
    for (name, status, mark) in [
        ("21-no-results.eml", "NOT_VERIFIED", "? not verified"),
        ("20-forged-exact-from.eml", "NOT_VERIFIED", "! may be forged"),
        ("37-replay-other-seller.eml", "NOT_LINKED", "? order not known"),
    ] {
        let post = with(&[("new/1795000000.1.h", name)]);
        let rows = listed(&post);
        let [case] = rows.as_slice() else { panic!("{name}: {rows:?}") };
        assert_eq!(case["status"], status, "{name}: {case}");
        assert!(case["subject"].as_str().unwrap().starts_with(mark), "{name}: {case}");
        let short = case["short"].as_str().unwrap();
        assert_eq!(case["next"], format!("mail verify {short}"), "{name}: {case}");
        assert_eq!(case["allowed_actions"], serde_json::json!(["mail verify"]), "{name}");
        assert_eq!(case["at_risk"], Value::Null, "{name}: {case}");
        assert_eq!(post.run(&["list", "--at-risk", "--json"]).json(), serde_json::json!([]), "{name}");
        let mails = post.json(&["mail", "list", "--json"]);
        assert_eq!(mails[0]["repliable"], false, "{name}: {mails}");
        assert!(mails[0]["refused"].is_string() && mails[0]["due_at"].is_string(), "{name}: {mails}");
        if status == "NOT_LINKED" {
            let hints = post.run(&["mail", "show", short]).stderr;
            assert!(hints.contains("aftersale order show 00000000-9d41"), "{hints}");
        }
        // What `next` says can be typed.
        assert_eq!(post.json(&["mail", "verify", short, "--json"])["id"], mails[0]["id"], "{name}");
    }
}

#[test]
fn a_mail_that_failed_the_checks_binds_nobody_and_its_numbers_lead_nowhere() {
    let post =
        with(&[("new/1795000000.1.h", "01-application-pl.eml"), ("new/1795000500.2.h", "20-forged-exact-from.eml")]);
    let rows = listed(&post);
    let forged = rows.iter().find(|row| row["status"] == "NOT_VERIFIED").unwrap();
    for field in ["due_at", "order_id", "reference", "buyer"] {
        assert_eq!(forged[field], Value::Null, "{field}: {forged}");
    }
    let shown = post.run(&["show", "AP-2026-0098431", "--json"]).json();
    assert_eq!(shown["status"], "PROTECTION_APPLICATION", "the number is the genuine one's alone: {shown}");
    let page = post.run(&["show", forged["id"].as_str().unwrap(), "--format", "table"]);
    assert!(!page.stdout.contains("Allegro decides") && !page.stdout.contains("Allegro's own date"), "{page:?}");
}

/// The alerts of a world with this one mail, which arrived just now.
fn alerts(name: &str) -> Vec<Value> {
    let post = Post::new("\n[alerts.sinks.out]\ntype = \"stdout\"\n");
    let now = chrono::Utc::now();
    let text = String::from_utf8(mail(name)).unwrap();
    let text =
        text.replace("Wed, 18 Nov 2026 10:00:00 +0100", &now.to_rfc2822()).replace(" do 20.11.2026 18:00 (CET)", "");
    post.put(&format!("new/{}.1.h", now.timestamp()), text.as_bytes());
    post.json(&["mail", "sync", "--json"]);
    let rows = post.run(&["alert", "run", "--dry-run", "--json"]).json();
    rows.as_array().unwrap().iter().filter(|row| row["kind"] == "protection").cloned().collect()
}

#[test]
fn alerts_claim_nothing_that_only_a_mail_in_doubt_says() {
    let genuine = serde_json::to_string(&alerts("01-application-pl.eml")).unwrap();
    assert!(genuine.contains("Allegro decides"), "{genuine}");
    for (name, said) in [
        ("21-no-results.eml", "an e-mail that says it is from Allegro, not verified"),
        ("20-forged-exact-from.eml", "an e-mail that says it is from Allegro and failed the checks"),
    ] {
        let found = alerts(name);
        let [alert] = found.as_slice() else { panic!("{name}: {found:?}") };
        let text = alert.to_string();
        assert!(text.contains(said) && text.contains("mail verify mail-"), "{name}: {text}");
        for claim in ["Allegro decides", "249.00", "rekompensat", "jan.kowal"] {
            assert!(!text.contains(claim), "{name}: {claim}: {text}");
        }
    }
    for name in ["16-lookalike-domain.eml", "30-duplicate-from.eml", "15-relay-buyer.eml"] {
        assert_eq!(alerts(name), Vec::<Value>::new(), "{name}");
    }
}

/// A discussion about the order that the mails name.
fn know_dispute(post: &Post) {
    let key = CaseKey { account: "main".into(), id: "6f552f00-1111-4222-8333-444455556666".into() };
    let at = Instant::from_millis(1_794_990_000_000);
    let mut case = Case::unreadable(key, "allegro", Kind::Dispute, String::new(), at);
    (case.problem, case.status, case.order_id) = (None, "DISPUTE_ONGOING".into(), Some(ORDER.into()));
    let cache = Cache::open(&post.home.path().join("cache/cache.db")).unwrap();
    let (resource, fingerprint) = ("issues".to_owned(), String::new());
    let stored =
        StoredCase { case, deadlines: Vec::new(), at_risk: None, resource, fingerprint, details_at: at, seen_at: at };
    cache.put(&[stored]).unwrap();
}

#[test]
fn no_mail_in_doubt_speaks_as_the_marketplace_in_a_timeline() {
    let post = Post::new("");
    know_dispute(&post);
    let names =
        ["01-application-pl", "16-lookalike-domain", "20-forged-exact-from", "21-no-results", "30-duplicate-from"];
    for (number, name) in names.iter().enumerate() {
        post.put(&format!("new/{}.{number}.h", 1_795_000_000 + number), &mail(&format!("{name}.eml")));
    }
    let relayed = String::from_utf8(mail("15-relay-buyer.eml")).unwrap();
    post.put("new/1795000100.9.h", format!("{relayed}\nZamówienie: {ORDER}\n").as_bytes());
    post.json(&["mail", "sync", "--json"]);
    let shown = post.run(&["show", "6f552f", "--json"]).json();
    let events = shown["events"].as_array().unwrap();
    let of = |author: &str| {
        let found = events.iter().filter(|event| event["author"] == author);
        found.map(|event| event["text"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let (platform, others) = (of("platform"), of("system"));
    assert_eq!(platform.len(), 1, "{platform:?}");
    assert!(platform[0].contains("verified: Wniosek"), "{platform:?}");
    assert_eq!(others.len(), 5, "{others:?}");
    for forged in others.iter().filter(|text| text.starts_with('!')) {
        assert!(forged.contains("not to be trusted") && !forged.contains("Wniosek"), "{forged}");
    }
    assert_eq!(others.iter().filter(|text| text.starts_with('!')).count(), 3, "{others:?}");
    assert!(others.iter().any(|text| text.contains("of a buyer or a carrier")), "{others:?}");
    let page = post.run(&["show", "6f552f", "--format", "table"]).stdout;
    let said: Vec<&str> = page.lines().filter(|line| line.contains("  Allegro  ")).collect();
    assert_eq!(said.len(), 1, "{page}");
    assert_eq!(page.lines().filter(|line| line.contains("  e-mail?  ")).count(), 5, "{page}");
}

/// A mail of Allegro that names the application alone.
fn number_alone(id: &str, number: &str, order: &str) -> Vec<u8> {
    let text = String::from_utf8(mail("07-reminder.eml")).unwrap();
    let text = text.replace("07-reminder@", &format!("{id}@")).replace("AP-2026-0098431", number);
    let named = format!("Zamówienie: {ORDER}");
    assert!(text.contains(&named), "{text}");
    text.replace(&named, order).into_bytes()
}

#[test]
fn a_case_number_that_a_linked_mail_named_links_those_that_name_nothing_else() {
    let post = Post::new("");
    // The reminder is read first, as a sync may.
    post.put("new/1795000900.2.h", &number_alone("reminder", "AP-2026-0098431", ""));
    post.put("new/1795000901.3.h", &number_alone("other", "AP-2026-0555555", ""));
    let elsewhere = "Zamówienie: 99999999-9d41-11f0-8a5e-0242ac120002";
    post.put("new/1795000902.4.h", &number_alone("twisted", "AP-2026-0098431", elsewhere));
    post.json(&["mail", "sync", "--json"]);
    assert_eq!(row(&post, "reminder@allegro.pl")["refused"], "UNLINKED");
    post.put("new/1795000000.1.h", &mail("01-application-pl.eml"));
    post.json(&["mail", "sync", "--json"]);
    let reminder = row(&post, "reminder@allegro.pl");
    assert_eq!((&reminder["refused"], &reminder["repliable"]), (&Value::Null, &true.into()), "{reminder}");
    assert_eq!(reminder["case"], row(&post, "01-application-pl@allegro.pl")["case"]);
    assert_eq!(row(&post, "other@allegro.pl")["refused"], "UNLINKED");
    assert_eq!(row(&post, "twisted@allegro.pl")["refused"], "UNLINKED", "an unknown order beside a known number");
    // A lost cache comes to the same.
    std::fs::remove_dir_all(post.home.path().join("cache")).unwrap();
    post.know_order();
    assert_eq!(row(&post, "reminder@allegro.pl")["refused"], Value::Null);
}

#[test]
fn a_number_that_only_an_unverified_mail_named_links_nothing() {
    let post = with(&[("new/1795000000.1.h", "21-no-results.eml")]);
    post.put("new/1795000900.2.h", &number_alone("reminder", "AP-2026-0098431", ""));
    post.json(&["mail", "sync", "--json"]);
    assert_eq!(row(&post, "reminder@allegro.pl")["refused"], "UNLINKED");
}

#[test]
fn a_sender_that_readers_understand_differently_is_never_verified() {
    let genuine = String::from_utf8(mail("01-application-pl.eml")).unwrap();
    for (number, from) in [
        "<@evil.example:powiadomienia@allegro.pl>",
        "Allegro <@evil.example:powiadomienia@allegro.pl>",
        "Allegro <@a.example,@evil.example:powiadomienia@allegro.pl>",
        "<powiadomienia@allegro.pl> <x@evil.example>",
        "Allegro <x@evil.example> <powiadomienia@allegro.pl>",
        "Allegro <\"x@evil.example\"@allegro.pl>",
        "Allegro <powiadomienia@allegro.pl>@evil.example",
        "x@evil.example <powiadomienia@allegro.pl>",
    ]
    .iter()
    .enumerate()
    {
        let post = Post::new("");
        let text = genuine.replace("From: Allegro <powiadomienia@allegro.pl>", &format!("From: {from}"));
        let file = post.home.path().join(format!("{number}.eml"));
        std::fs::write(&file, text).unwrap();
        let rows = post.json(&["mail", "import", "--json", file.to_str().unwrap()]);
        assert_ne!(rows[0]["verdict"], "verified", "{from}: {rows}");
        assert_eq!(rows[0]["repliable"], false, "{from}");
    }
}

#[test]
fn times_are_local_for_a_person_and_exact_in_a_pipe() {
    let post = with(&[("new/1795000000.1.h", "01-application-pl.eml")]);
    let id = post.json(&["mail", "list", "--json"])[0]["id"].as_str().unwrap().to_owned();
    let piped = post.run(&["mail", "show", &id]).stdout;
    assert!(piped.contains("due        2026-11-20T17:00:00Z (stated"), "{piped}");
    let Some(screen) = on_terminal(command(post.home.path(), &["mail", "show", &id])) else { return };
    assert!(screen.text.contains("Fri 20 Nov, 18:00") && !screen.text.contains("T17:00:00Z"), "{}", screen.text);
}

#[test]
fn a_case_goes_when_its_mails_come_to_belong_to_another() {
    let post = with(&[("new/1795000000.1.h", "01-application-pl.eml")]);
    assert_eq!(listed(&post)[0]["status"], "PROTECTION_APPLICATION");
    post.configure("authserv_ids = [\"mx.other.example\"]");
    post.json(&["mail", "list", "--json"]);
    let rows = listed(&post);
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(rows[0]["status"], "NOT_VERIFIED");
}

#[test]
fn doctor_tells_of_a_mailbox_in_which_everything_fails() {
    let post = Post::new("");
    let text = String::from_utf8(mail("20-forged-exact-from.eml")).unwrap();
    for number in 0..3 {
        let other = text.replace("20-forged-exact-from@", &format!("{number}@"));
        post.put(&format!("new/179500000{number}.1.h"), other.as_bytes());
    }
    post.json(&["mail", "sync", "--json"]);
    let found = || {
        let rows = post.run(&["doctor", "--json"]).json();
        rows.as_array().unwrap().iter().find(|row| row["check"] == "mail main").unwrap().clone()
    };
    let row = found();
    assert_eq!(row["state"], "warning", "{row}");
    assert!(row["finding"].as_str().unwrap().contains("behind a forwarder"), "{row}");
    post.put("new/1795000900.2.h", &mail("01-application-pl.eml"));
    post.json(&["mail", "sync", "--json"]);
    assert_eq!(found()["state"], "ok");
}
