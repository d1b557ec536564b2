//! Notices of discussions and disputes: never answered by mail, and their times are never lost (email.md §0.5, §2).

use crate::support::{NOTHING, ORDER, PASS, Post, letter};
use aftersale::domain::{Author, Case, CaseKey, Instant, Kind, Message};
use aftersale::store::{Cache, StoredCase};
use serde_json::Value;

const DISPUTE: &str = "6f552f00-1111-4222-8333-444455556666";
const DUE: &str = "2026-11-22T19:11:00Z";

fn notice(results: &str) -> Vec<u8> {
    let text = format!(
        "ola-wawa zgłosił problem z zamówieniem.\nzakupu z  18.11.2026 {ORDER}\nJeśli nie wypowiesz się do 22.11.2026 20:11 (CET), \
         włączymy się do dyskusji.\nWiadomość została wysłana automatycznie, dlatego na nią nie odpowiadaj."
    );
    letter("notice", results, "", "Dyskusja - ola-wawa zgłosił problem z zamówieniem", &text)
}

/// A case of the marketplace about the order, with the seller's answers at these instants.
fn know(post: &Post, kind: Kind, open: bool, answers: &[i64]) {
    let key = CaseKey { account: "main".into(), id: DISPUTE.into() };
    let at = Instant::from_millis(1_794_900_000_000);
    let mut case = Case::unreadable(key, "allegro", kind, String::new(), at);
    (case.problem, case.status, case.order_id, case.open) = (None, "DISPUTE_ONGOING".into(), Some(ORDER.into()), open);
    case.last_event_at = Some(at);
    case.messages.extend(answers.iter().map(|at| Message {
        id: at.to_string(),
        at: Instant::from_millis(*at),
        author: Author::Seller,
        login: None,
        text: "Dzień dobry".into(),
        attachments: Vec::new(),
    }));
    let (resource, fingerprint) = ("issues".to_owned(), String::new());
    let stored =
        StoredCase { case, deadlines: Vec::new(), at_risk: None, resource, fingerprint, details_at: at, seen_at: at };
    Cache::open(&post.home.path().join("cache/cache.db")).unwrap().put(&[stored]).unwrap();
}

fn sync(post: &Post, mail: &[u8]) {
    post.put("new/1795000000.1.h", mail);
    post.json(&["mail", "sync", "--json"]);
}

fn listed(post: &Post) -> Vec<Value> {
    post.run(&["list", "--json"]).json().as_array().unwrap().clone()
}

fn times(post: &Post) -> Vec<Value> {
    let shown = post.run(&["show", DISPUTE, "--json"]).json();
    let all = shown["deadlines"].as_array().unwrap().iter();
    all.filter(|due| due["rule"] == "AL-M01").cloned().collect()
}

#[test]
fn the_time_of_a_notice_counts_in_the_discussion_until_the_seller_answers() {
    let post = Post::new("");
    know(&post, Kind::Dispute, true, &[]);
    sync(&post, &notice(PASS));
    let rows = listed(&post);
    assert_eq!(rows.len(), 1, "no row of its own: {rows:?}");
    let found = times(&post);
    let [due] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((&due["due_at"], &due["binding"]), (&DUE.into(), &true.into()), "{due}");
    assert!(due["start_event"].as_str().unwrap().starts_with("stated in e-mail "), "{due}");
    // An answer before the notice is none to it; one after it is.
    for (at, count) in [(1_794_999_000_000, 1), (1_795_000_500_000, 0)] {
        let post = Post::new("");
        know(&post, Kind::Dispute, true, &[at]);
        sync(&post, &notice(PASS));
        assert_eq!(times(&post).len(), count, "{at}");
    }
    // Nobody vouches for this one.
    let post = Post::new("");
    know(&post, Kind::Dispute, true, &[]);
    sync(&post, &notice(NOTHING));
    assert_eq!((times(&post).len(), listed(&post).len()), (0, 1));
}

#[test]
fn a_notice_of_an_unknown_discussion_has_a_row_until_the_discussion_is_there() {
    let post = Post::new("\n[alerts.sinks.out]\ntype = \"stdout\"\n");
    // A return of the order, and a discussion that was over before, are not what it is about.
    know(&post, Kind::Return, true, &[]);
    sync(&post, &notice(PASS));
    let own = |post: &Post| listed(post).into_iter().filter(|row| row["kind"] == "protection").collect::<Vec<_>>();
    let rows = own(&post);
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((&row["due_at"], &row["due_rule"]), (&DUE.into(), &"AL-M01".into()), "{row}");
    assert_eq!((&row["status"], &row["next"]), (&"NOT_SYNCED".into(), &"sync".into()), "{row}");
    assert!(row["subject"].as_str().unwrap().starts_with("? case not known"), "{row}");
    assert_eq!((&row["at_risk"], &row["allowed_actions"]), (&Value::Null, &serde_json::json!(["sync"])), "{row}");
    let id = row["id"].as_str().unwrap();
    let table = post.run(&["list", "--format", "table"]).stdout;
    assert!(table.contains("case not known") && table.contains("  sync\n"), "{table}");
    assert!(!table.contains("answer the"), "{table}");
    assert!(post.run(&["calendar"]).stdout.contains("BEGIN:VEVENT"));
    know(&post, Kind::Dispute, false, &[]);
    post.json(&["mail", "list", "--json"]);
    assert_eq!(own(&post).len(), 1, "one that was over before");
    know(&post, Kind::Dispute, true, &[]);
    post.json(&["mail", "list", "--json"]);
    assert_eq!((own(&post).len(), times(&post).len()), (0, 1));
    assert_eq!(post.run(&["show", id]).code, 5, "gone");
}

#[test]
fn a_notice_that_nobody_vouches_for_is_to_be_checked() {
    let post = Post::new("");
    sync(&post, &notice(NOTHING));
    let rows = listed(&post);
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((&row["status"], &row["due_at"]), (&"NOT_VERIFIED".into(), &DUE.into()), "{row}");
    assert!(row["next"].as_str().unwrap().starts_with("mail verify "), "{row}");
}

#[test]
fn a_notice_of_aliexpress_that_states_a_time_is_told_and_never_answered_by_mail() {
    let post = Post::new("");
    let results = "dkim=pass header.d=notice.aliexpress.com; dmarc=pass header.from=notice.aliexpress.com";
    let text = "Order number: 8195700433920117. Please respond by 25 November 2026, 12:00.";
    let mail = String::from_utf8(letter("ali", results, "", "Order 8195700433920117: dispute opened", text)).unwrap();
    sync(&post, mail.replace("Allegro <powiadomienia@allegro.pl>", "<transaction@notice.aliexpress.com>").as_bytes());
    let rows = listed(&post);
    let [row] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!((&row["due_rule"], &row["status"]), (&"AE-M01".into(), &"NOT_SYNCED".into()), "{row}");
    assert!(row["due_at"].is_string() && row["next"] == "answer in the dispute page", "{row}");
    let shown = post.run(&["show", row["id"].as_str().unwrap(), "--json"]).json();
    assert_eq!(shown["deadlines"][0]["action"], "answer in the dispute page", "{shown}");
}
