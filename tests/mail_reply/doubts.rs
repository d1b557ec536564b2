//! What was cut off in flight is told as not known at once, and guards that were set aside are told wherever the answer is.

use crate::faulty::{At, Fault};
use crate::support::{Office, WORDS};
use serde_json::{Value, json};
use std::process::Stdio;
use std::time::{Duration, Instant};

/// A mailbox whose answer was killed while the server had its body; the mail's id.
fn cut_off() -> (Office, String) {
    let office = Office::new(At::Verdict, Fault::DeliverAndSilence, &["01-application-pl.eml"]);
    let id = office.only();
    let mut command = crate::common::command(office.post.home.path(), &["mail", "reply", &id, "-m", WORDS, "--yes"]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let started = Instant::now();
    while office.server.mails() == 0 {
        assert!(started.elapsed() < Duration::from_secs(60), "it never came so far");
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(office.states(), ["pending"]);
    (office, id)
}

#[test]
fn an_answer_that_was_cut_off_is_told_as_not_known_by_whatever_is_asked_first() {
    for first in ["mail list", "mail show", "list", "show", "alert"] {
        let (office, id) = cut_off();
        match first {
            "mail show" => {
                let shown = office.run(&["mail", "show", &id, "--json"]).json();
                assert_eq!((&shown["answer_state"], &shown["refused"]), (&"unknown".into(), &"UNKNOWN_OUTCOME".into()));
                let page = office.run(&["mail", "show", &id]);
                assert!(page.stdout.contains("nobody knows whether an answer went out"), "{page:?}");
                assert!(!page.stdout.contains("may be answered"), "{page:?}");
            }
            "show" => {
                let name = "AP-2026-0098431";
                let shown = office.run(&["show", name, "--json"]).json();
                assert_eq!((&shown["status"], &shown["move"]), (&"ANSWER_UNKNOWN".into(), &"seller".into()), "{shown}");
                assert_eq!(shown["allowed_actions"], json!(["mail resolve"]), "{shown}");
            }
            "alert" => {
                let rows = office.run(&["alert", "list", "--json"]);
                assert!(!rows.stdout.contains("mail reply"), "{rows:?}");
            }
            _ => {}
        }
        let rows = office.run(&["list", "--kind", "protection", "--json"]).json();
        assert_eq!(rows[0]["next"], "journal reconcile", "{first}: {rows}");
        assert_eq!(rows[0]["allowed_actions"], json!(["mail resolve"]), "{first}: {rows}");
        assert!(rows[0]["due_at"].is_string(), "{first}: its clock still runs: {rows}");
        let row = &office.rows()[0];
        assert_eq!((&row["answer_state"], &row["repliable"]), (&"unknown".into(), &false.into()), "{first}: {row}");
        // A person knows better, and the list follows at once.
        let resolved = office.run(&["mail", "resolve", &id, "--sent", "--yes"]);
        assert_eq!(resolved.code, 0, "{resolved:?}");
        let rows = office.run(&["list", "--kind", "protection", "--json"]).json();
        assert_eq!((&rows[0]["move"], &rows[0]["next"]), (&"platform".into(), &Value::Null), "{first}: {rows}");
    }
}

#[test]
fn a_verified_mail_is_answered_to_its_own_sender_alone() {
    let office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    let id = office.only();
    for to in ["someone@evil.example", "powiadomienia@allegro.pl"] {
        let ran = office.reply(&id, &["--trust-unverified", "--to", to]);
        assert_eq!((ran.code, office.server.mails()), (6, 0), "{to}: {ran:?}");
        assert!(ran.stderr.contains("is verified") && ran.stderr.contains("powiadomienia@allegro.pl alone"), "{ran:?}");
    }
    assert_eq!(office.reply(&id, &["--to", "someone@evil.example"]).code, 6);
    let sent = office.reply(&id, &["--to", "powiadomienia@allegro.pl"]);
    assert_eq!((sent.code, office.server.mails()), (0, 1), "{sent:?}");
}

#[test]
fn a_guard_that_was_set_aside_is_told_before_and_after() {
    let office = Office::new(At::Greeting, Fault::None, &["21-no-results.eml"]);
    let id = office.only();
    let args = ["--trust-unverified", "--to", "case@allegro.pl"];
    let sent = office.reply(&id, &args);
    assert_eq!((sent.code, office.server.mails()), (0, 1), "{sent:?}");
    assert!(sent.stderr.contains("go to case@allegro.pl, which you typed"), "{sent:?}");
    assert!(sent.stdout.contains("to case@allegro.pl"), "{sent:?}");
    let journal = office.run(&["journal", "list", "--json"]).json();
    let shown = office.run(&["journal", "show", journal[0]["id"].as_str().unwrap()]);
    assert!(shown.stdout.contains("set aside   --trust-unverified --to case@allegro.pl"), "{shown:?}");
    assert!(shown.stdout.contains("to          case@allegro.pl"), "{shown:?}");
    let case = office.run(&["list", "--kind", "protection", "--all", "--json"]).json()[0]["id"].clone();
    let shown = office.run(&["show", case.as_str().unwrap(), "--json"]).json();
    let events = shown["events"].to_string();
    assert!(events.contains("guards set aside: --trust-unverified --to case@allegro.pl"), "{events}");
}

#[test]
fn a_forged_mail_needs_a_second_flag_and_a_yes() {
    for name in ["16-lookalike-domain.eml", "20-forged-exact-from.eml", "30-duplicate-from.eml"] {
        let office = Office::new(At::Greeting, Fault::None, &[name]);
        let id = office.only();
        let once = ["--trust-unverified", "--to", "case@allegro.pl"];
        assert_eq!(office.reply(&id, &once).code, 6, "{name}");
        let twice = [&once[..], &["--even-if-forged"]].concat();
        let unasked = office.run(&[&["mail", "reply", &id, "-m", WORDS][..], &twice].concat());
        assert!(unasked.code == 6 && unasked.stderr.contains("go to case@allegro.pl"), "{name}: {unasked:?}");
        assert_eq!(office.server.mails(), 0, "{name}");
        let sent = office.reply(&id, &twice);
        assert_eq!((sent.code, office.server.mails()), (0, 1), "{name}: {sent:?}");
    }
}

#[test]
fn what_chose_the_language_of_a_letter_is_told_as_it_was() {
    let office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    let id = office.only();
    let letter = |more: &[&str]| {
        let args = [
            "mail",
            "reply",
            &id,
            "--use",
            "protection-answer",
            "--var",
            "events=x",
            "--var",
            "solution=y",
            "--var",
            "signature=z",
        ];
        office.run(&[&args[..], &["--dry-run"], more].concat()).stderr
    };
    let usual = letter(&[]);
    assert!(usual.contains("in Polish, because the e-mail is in it") && !usual.contains("--lang"), "{usual}");
    let typed = letter(&["--lang", "en"]);
    assert!(typed.contains("in English, because --lang says so"), "{typed}");
}
