//! What is refused, why, and what the seller may set aside.

use crate::faulty::{At, Fault};
use crate::support::{Office, WORDS};
use std::fs;

#[test]
fn an_answer_is_threaded_and_goes_out_once() {
    let office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    let id = office.only();
    let picture = office.post.home.path().join("dowód nadania.png");
    image::RgbImage::new(8, 8).save(&picture).unwrap();
    let evidence = picture.to_str().unwrap();
    let planned = office.reply(&id, &["--evidence", evidence, "--dry-run", "--json"]);
    assert_eq!((planned.code, &planned.json()["dry_run"]), (0, &true.into()), "{planned:?}");
    assert_eq!(office.server.mails(), 0);
    let sent = office.reply(&id, &["--evidence", evidence, "--json"]);
    assert_eq!(sent.code, 0, "{sent:?}");
    let sent = sent.json();
    assert_eq!((&sent["to"], &sent["state"]), (&"powiadomienia@allegro.pl".into(), &"sent".into()));
    let mails = office.server.delivered.lock().unwrap().clone();
    let [mail] = mails.as_slice() else { panic!("{mails:?}") };
    let read = mail_parser::MessageParser::default().parse(mail.as_bytes()).unwrap();
    assert_eq!(read.subject(), Some("Re: Wniosek o rekompensatę - sprawa AP-2026-0098431"));
    assert_eq!(read.in_reply_to().as_text(), Some("01-application-pl@allegro.pl"));
    assert_eq!(read.references().as_text(), Some("01-application-pl@allegro.pl"));
    assert_eq!(format!("<{}>", read.message_id().unwrap()), sent["message_id"].as_str().unwrap());
    assert_eq!(read.from().unwrap().first().unwrap().address(), Some("sklep@example.com"));
    assert_eq!(read.attachment_count(), 1);
    let text = read.body_text(0).unwrap();
    assert!(text.starts_with(WORDS) && text.contains("> Kupujący jan.kowal_77"), "{text}");
    // What was sent is in the list, in the case and nowhere due any more.
    let row = &office.rows()[0];
    assert_eq!((&row["answer_state"], &row["refused"]), (&"answered".into(), &"ANSWERED".into()), "{row}");
    let cases = office.run(&["list", "--kind", "protection", "--json"]).json();
    assert_eq!((&cases[0]["due_at"], &cases[0]["move"]), (&serde_json::Value::Null, &"platform".into()), "{cases}");
    let shown = office.run(&["show", cases[0]["id"].as_str().unwrap(), "--json"]).json();
    let ours = shown["messages"].as_array().unwrap().iter().filter(|message| message["author"] == "seller").count();
    assert_eq!((ours, &shown["allowed_actions"]), (1, &serde_json::json!([])), "{shown}");
    let again = office.reply(&id, &[]);
    assert_eq!(again.code, 6, "{again:?}");
    assert!(again.stderr.contains("answered already"), "{again:?}");
    assert_eq!(office.server.mails(), 1);
    let again = office.reply(&id, &["--again"]);
    assert_eq!((again.code, office.server.mails()), (0, 2), "{again:?}");
    assert!(again.stderr.contains("answered before"), "{again:?}");
    // A lost cache knows it again from the journal.
    fs::remove_dir_all(office.post.home.path().join("cache")).unwrap();
    office.post.know_order();
    assert_eq!(office.rows()[0]["answer_state"], "answered");
}

#[test]
fn every_refusal_says_why_and_sends_nothing() {
    for (mail, word) in [
        ("21-no-results.eml", "NOT_VERIFIED"),
        ("20-forged-exact-from.eml", "VERIFICATION_FAILED"),
        ("16-lookalike-domain.eml", "LOOKALIKE"),
        ("30-duplicate-from.eml", "DUPLICATE_HEADER"),
        ("15-relay-buyer.eml", "RELAY"),
        ("34-reply-to-added.eml", "REPLY_TO_NOT_TRUSTED"),
        ("54-no-reply-in-application.eml", "NO_REPLY_NOTICE"),
        ("11-discussion-html-only.eml", "NO"),
        ("37-replay-other-seller.eml", "UNLINKED"),
        ("38-no-message-id.eml", "NO_MESSAGE_ID"),
    ] {
        let office = Office::new(At::Greeting, Fault::None, &[mail]);
        let ran = office.reply(&office.only(), &[]);
        assert_eq!(ran.code, 6, "{mail}: {ran:?}");
        assert!(ran.stderr.contains(word) && ran.stderr.contains("nothing was sent"), "{mail}: {ran:?}");
        assert!(office.server.lines.lock().unwrap().is_empty() && office.states().is_empty(), "{mail}");
    }
}

#[test]
fn without_a_yes_nothing_goes_out_and_the_text_is_kept() {
    let office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    let ran = office.run(&["mail", "reply", &office.only(), "-m", WORDS]);
    assert_eq!(ran.code, 6, "{ran:?}");
    assert!(ran.stderr.contains("needs a yes") && ran.stderr.contains("your text is kept"), "{ran:?}");
    let drafts: Vec<_> = fs::read_dir(office.post.home.path().join("data/drafts")).unwrap().collect();
    assert_eq!(drafts.len(), 1, "once: {drafts:?}");
    assert_eq!(fs::read_to_string(drafts[0].as_ref().unwrap().path()).unwrap(), WORDS, "without what it quotes");
    let ran = office.run(&["mail", "reply", &office.only(), "--yes"]);
    assert_eq!(ran.code, 2, "words are needed: {ran:?}");
    assert_eq!(office.server.mails(), 0);
}

#[test]
fn doubts_are_set_aside_only_with_the_whole_address_and_a_yes() {
    let office = Office::new(At::Greeting, Fault::None, &["21-no-results.eml"]);
    let id = office.only();
    let trust = ["--trust-unverified", "--to"];
    let to = |address| [trust[0], trust[1], address];
    assert_eq!(office.reply(&id, &["--trust-unverified"]).code, 2, "an address is needed");
    assert_eq!(office.reply(&id, &to("case")).code, 2, "a whole one");
    let relay = office.reply(&id, &to("abc+def@allegromail.pl"));
    assert_eq!(relay.code, 6, "{relay:?}");
    let args = [&["mail", "reply", &id, "-m", WORDS][..], &to("case@allegro.pl")].concat();
    assert_eq!(office.run(&args).code, 6, "a yes is needed");
    assert_eq!(office.server.mails(), 0);
    let sent = office.reply(&id, &to("case@allegro.pl"));
    assert_eq!((sent.code, office.server.mails()), (0, 1), "{sent:?}");
    let journal = office.run(&["journal", "list", "--json"]).json();
    let shown = office.run(&["journal", "show", journal[0]["id"].as_str().unwrap(), "--json"]).json();
    assert_eq!(shown["payload"]["overrides"], serde_json::json!(["--trust-unverified", "--to case@allegro.pl"]));

    let office = Office::new(At::Greeting, Fault::None, &["16-lookalike-domain.eml"]);
    let id = office.only();
    assert_eq!(office.reply(&id, &to("case@allegro.pl")).code, 6, "a second flag is needed for a look-alike");
    assert_eq!(office.server.mails(), 0);
}

#[test]
fn an_unlinked_mail_is_answered_only_when_that_is_said() {
    let office = Office::new(At::Greeting, Fault::None, &["37-replay-other-seller.eml"]);
    let ran = office.reply(&office.only(), &["--unlinked"]);
    assert_eq!((ran.code, office.server.mails()), (0, 1), "{ran:?}");
}

fn in_case(kind: &str, id: &str, hour: u32) -> Vec<u8> {
    let first = String::from_utf8(crate::post::mail("01-application-pl.eml")).unwrap();
    let subject = match kind {
        "reminder" => "Przypomnienie: sprawa AP-2026-0098431",
        "decision" => "Decyzja w sprawie AP-2026-0098431",
        _ => "Wniosek o rekompensatę - sprawa AP-2026-0098431",
    };
    let body = match kind {
        "decision" => "Podjęliśmy decyzję: przyznaliśmy rekompensatę.",
        _ => "Odpowiedz na tę wiadomość.",
    };
    let head = first.split("\n\n").next().unwrap();
    let head: Vec<String> = head
        .lines()
        .map(|line| match line.split(':').next().unwrap() {
            "Subject" => format!("Subject: {subject}"),
            "Message-ID" => format!("Message-ID: <{id}@allegro.pl>\nReferences: <01-application-pl@allegro.pl>"),
            "Date" => format!("Date: Thu, 19 Nov 2026 {hour}:00:00 +0100"),
            _ => line.to_owned(),
        })
        .collect();
    let facts = "Numer sprawy: AP-2026-0098431\nZamówienie: 7f3c2b10-9d41-11f0-8a5e-0242ac120002\nKwota: 249,00 zł";
    format!("{}\n\n{body}\n{facts}\n", head.join("\n")).into_bytes()
}

#[test]
fn a_reminder_does_not_open_a_case_again_and_a_new_word_does() {
    let office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    let first = office.only();
    assert_eq!(office.reply(&first, &[]).code, 0);
    office.put(10, &in_case("reminder", "reminder", 10));
    let ids = office.ids();
    let id_of = |ids: &[(String, String)], name: &str| {
        ids.iter().find(|(message, _)| message.starts_with(name)).unwrap().1.clone()
    };
    let ran = office.reply(&id_of(&ids, "reminder"), &[]);
    assert_eq!(ran.code, 6, "{ran:?}");
    let case = office.run(&["list", "--kind", "protection", "--json"]).json();
    assert_eq!(case[0]["move"], "platform", "{case}");
    // Answering after a decision is allowed, and the decision came meanwhile: it must be read first.
    office.put(20, &in_case("decision", "decision", 12));
    let stale = office.reply(&first, &[]);
    assert_eq!(stale.code, 6, "{stale:?}");
    assert!(stale.stderr.contains("written meanwhile"), "{stale:?}");
    let ids = office.ids();
    let old = office.reply(&first, &[]);
    assert!(old.code == 6 && old.stderr.contains("answered already"), "its own question was answered: {old:?}");
    let ran = office.reply(&id_of(&ids, "decision"), &[]);
    assert_eq!((ran.code, office.server.mails()), (0, 2), "{ran:?}");
}

#[test]
fn a_mail_that_comes_once_more_is_not_answered_once_more() {
    let office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    let first = office.only();
    assert_eq!(office.reply(&first, &[]).code, 0);
    office.put(10, &in_case("application", "01-application-pl", 15));
    let ids: Vec<String> = office.ids().into_iter().map(|(_, id)| id).collect();
    assert_eq!(ids.len(), 2, "{ids:?}");
    for id in ids {
        let ran = office.reply(&id, &[]);
        assert!(ran.code == 6 && ran.stderr.contains("answered already"), "{ran:?}");
    }
    assert_eq!(office.server.mails(), 1);
    assert!(office.rows().iter().all(|row| row["answer_state"] == "answered"), "{:?}", office.rows());
}

#[test]
fn what_the_server_cannot_take_is_refused_with_the_size_of_each_file() {
    let mut office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    office.replace_with("250-SIZE 300\r\n250-8BITMIME\r\n250 AUTH PLAIN\r\n");
    let picture = office.post.home.path().join("a.png");
    image::RgbImage::new(8, 8).save(&picture).unwrap();
    let ran = office.reply(&office.only(), &["--evidence", picture.to_str().unwrap()]);
    assert_eq!(ran.code, 6, "{ran:?}");
    assert!(ran.stderr.contains("MiB") && ran.stderr.contains("a.png, "), "{ran:?}");
    assert_eq!((office.states(), office.server.mails()), (vec!["refused".to_owned()], 0));
}

/// A folder for sent mail beside the inbox.
fn sent_folder(office: &Office) -> std::path::PathBuf {
    let folder = office.post.maildir().join(".Sent");
    ["cur", "new", "tmp"].iter().for_each(|part| fs::create_dir_all(folder.join(part)).unwrap());
    folder
}

fn names(folder: &std::path::Path) -> Vec<String> {
    fs::read_dir(folder.join("cur")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn an_answer_from_a_maildir_is_filed_and_marked_once() {
    let office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    let sent = sent_folder(&office);
    let id = office.only();
    let answer = office.reply(&id, &["--json"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert_eq!(answer.json()["steps"], serde_json::json!(["body-begun", "filed", "flagged"]), "{answer:?}");
    assert_eq!(names(&sent).len(), 1);
    assert!(names(&office.post.maildir())[0].ends_with(":2,R"), "{:?}", names(&office.post.maildir()));
    // Our own answer is no mail of the marketplace.
    assert_eq!(office.only(), id);
    assert_eq!((names(&sent).len(), office.reply(&id, &[]).code, office.server.mails()), (1, 6, 1));
}

#[test]
fn an_answer_that_lies_in_the_maildir_counts_for_the_reminder_too() {
    let office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    let sent = sent_folder(&office);
    let other = "From: <sklep@example.com>\nTo: <powiadomienia@allegro.pl>\nMessage-ID: <other@example.com>\n\
                 In-Reply-To: <01-application-pl@allegro.pl>\n\nx\n";
    fs::write(sent.join("cur/1795000500.9.h:2,S"), other).unwrap();
    office.put(10, &in_case("reminder", "reminder", 10));
    for (_, id) in office.ids() {
        let ran = office.reply(&id, &[]);
        assert_eq!(ran.code, 6, "{ran:?}");
        assert!(ran.stderr.contains("lies in Sent"), "{ran:?}");
    }
    assert_eq!(office.server.mails(), 0);
}

#[test]
fn a_copy_in_the_maildir_settles_what_nobody_knew() {
    let office = Office::new(At::Verdict, Fault::DeliverAndClose, &["01-application-pl.eml"]);
    let sent = sent_folder(&office);
    let id = office.only();
    assert_eq!(office.reply(&id, &[]).code, 7);
    let copy = office.server.delivered.lock().unwrap()[0].clone();
    fs::write(sent.join("cur/1795000900.9.h:2,S"), copy.replace("\r\n", "\n")).unwrap();
    let looked = office.run(&["journal", "reconcile", "--json"]);
    assert_eq!((looked.code, &looked.json()[0]["state"]), (0, &"sent".into()), "{looked:?}");
    assert_eq!((office.reply(&id, &[]).code, office.server.mails()), (6, 1));
}

#[test]
fn a_typed_address_that_only_looks_like_the_marketplace_is_not_taken() {
    let office = Office::new(At::Greeting, Fault::None, &["21-no-results.eml"]);
    let id = office.only();
    for address in ["case@al1egro.pl", "case@\u{430}llegro.pl", "case@allegro-pomoc.example"] {
        let ran = office.reply(&id, &["--trust-unverified", "--to", address]);
        assert_eq!(ran.code, 6, "{address}: {ran:?}");
        assert!(ran.stderr.contains("is not taken"), "{address}: {ran:?}");
    }
    assert_eq!(office.server.mails(), 0);
}
