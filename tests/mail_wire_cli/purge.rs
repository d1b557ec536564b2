//! Mails that cannot be read are rows like others, and what is old is deleted for good.

use crate::faulty::{At, Fault};
use crate::post::{Post, mail};
use crate::support::Office;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Delivered in 2017, whatever the clock of this machine says.
const LONG_AGO: u64 = 1_500_000_000;

fn put(post: &Post, number: u64, bytes: &[u8]) {
    post.put(&format!("new/{}.{number}.h", LONG_AGO + number), bytes);
}

fn rows(post: &Post) -> Vec<Value> {
    let ran = post.run(&["mail", "list", "--json"]);
    let rows = ran.json().as_array().unwrap().clone();
    // What cannot be read is named until it is purged (design: a row that cannot be read makes the exit code 3).
    let unreadable = rows.iter().any(|row| row["mail_kind"] == "unreadable");
    assert_eq!(ran.code, if unreadable { 3 } else { 0 }, "{ran:?}");
    rows
}

/// Every file below a folder that holds these bytes.
fn holding(place: &Path, text: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else if fs::read(&path).unwrap_or_default().windows(text.len()).any(|window| window == text.as_bytes()) {
            found.push(path);
        }
    }
    found
}

fn decision() -> Vec<u8> {
    let first = String::from_utf8(mail("01-application-pl.eml")).unwrap();
    let text = first
        .replace("Wniosek o rekompensatę - sprawa", "Decyzja w sprawie")
        .replace("01-application-pl@", "decision@")
        .replace(
            "Kupujący jan.kowal_77 złożył wniosek o rekompensatę.",
            "Podjęliśmy decyzję. Przyznaliśmy rekompensatę.",
        )
        .replace("Odpowiedz na tę wiadomość do 20.11.2026 18:00 (CET).", "");
    text.into_bytes()
}

#[test]
fn a_mail_that_cannot_be_read_is_a_row_with_its_problem_until_it_is_deleted() {
    let post = Post::new("");
    for (number, name) in (1..).zip(["49-nesting-bomb.eml", "50-too-many-parts.eml", "53-no-header.eml"]) {
        put(&post, number, &mail(name));
    }
    let synced = post.run(&["mail", "sync", "--json"]);
    assert_eq!((synced.code, &synced.json()[0]["unreadable"]), (3, &3.into()), "{synced:?}");
    for _ in 0..2 {
        let found = rows(&post);
        assert_eq!(found.len(), 3);
        assert!(found.iter().all(|row| row["mail_kind"] == "unreadable" && row["problem"].is_string()), "{found:?}");
    }
    let listed = post.run(&["mail", "list"]);
    assert!(listed.stderr.contains("3 mails cannot be read") && listed.stderr.contains("200 parts"), "{listed:?}");
    let parts = |row: &&Value| row["problem"].as_str().unwrap().contains("parts are nested");
    let id = rows(&post).iter().find(parts).unwrap()["id"].as_str().unwrap().to_owned();
    assert_eq!(post.run(&["mail", "purge", &id]).code, 6, "a yes is needed");
    assert_eq!(rows(&post).len(), 3);
    assert_eq!(post.run(&["mail", "purge", &id, "--yes"]).code, 0);
    assert_eq!(rows(&post).len(), 2);
    assert_eq!(post.run(&["mail", "purge", "--older-than", "30", "--yes"]).code, 0);
    // Neither a sync nor a lost cache brings them back.
    fs::remove_dir_all(post.home.path().join("cache")).unwrap();
    for _ in 0..2 {
        assert_eq!(post.run(&["mail", "sync"]).code, 0);
        assert_eq!(rows(&post), [] as [Value; 0]);
    }
    // Whoever imports one by hand wants it.
    let file = post.maildir().join(format!("new/{}.1.h", LONG_AGO + 1));
    post.run(&["mail", "import", file.to_str().unwrap()]);
    assert_eq!(rows(&post).len(), 1);
}

#[test]
fn what_was_answered_is_deleted_and_not_answered_twice() {
    let office = Office::new(At::Greeting, Fault::None, &[]);
    put(&office.post, 1, &mail("01-application-pl.eml"));
    let id = office.only();
    let picture = office.post.home.path().join("Maildir.png");
    image::RgbImage::new(8, 8).save(&picture).unwrap();
    assert_eq!(office.run(&["mail", "reply", &id, "-m", "x"]).code, 6, "a draft is left");
    let sent = office.reply(&id, &["--evidence", picture.to_str().unwrap()]);
    assert_eq!(sent.code, 0, "{sent:?}");
    let home = office.post.home.path().to_owned();
    let (data, cache) = (home.join("data"), home.join("cache"));
    let buyers_words = "złożył wniosek o rekompensatę";
    assert!(!holding(&data, buyers_words).is_empty() && !holding(&cache, buyers_words).is_empty());
    // What went out today is kept for as long.
    let planned = office.run(&["mail", "purge", "--older-than", "30", "--dry-run", "--json"]);
    assert_eq!((planned.code, &planned.json()[0]["state"]), (0, &"would be deleted".into()), "{planned:?}");
    assert!(!planned.stderr.contains("copies"), "{planned:?}");
    let planned = office.run(&["mail", "purge", "--older-than", "0", "--dry-run"]);
    assert!(planned.stderr.contains("copies of what was sent") && planned.stderr.contains("1 draft"), "{planned:?}");
    assert!(!holding(&data, buyers_words).is_empty(), "nothing was deleted yet");
    let journal = office.run(&["journal", "list", "--json"]).stdout;
    let purged = office.run(&["mail", "purge", "--older-than", "0", "--yes"]);
    assert_eq!(purged.code, 0, "{purged:?}");
    assert_eq!(holding(&data, buyers_words), [] as [PathBuf; 0]);
    assert_eq!(holding(&cache, buyers_words), [] as [PathBuf; 0]);
    for folder in ["enclosures", "drafts"] {
        assert_eq!(fs::read_dir(data.join(folder)).unwrap().count(), 0, "{folder}");
    }
    assert_eq!(office.run(&["journal", "list", "--json"]).stdout, journal, "the journal stays");
    assert!(office.run(&["mail", "show", &id]).stderr.contains("was deleted with `mail purge`"));
    let gone = office.reply(&id, &[]);
    assert!(gone.code == 6 && gone.stderr.contains("answered already"), "{gone:?}");
    // The same mail comes once more, in other words: it was answered.
    let again = String::from_utf8(mail("01-application-pl.eml")).unwrap().replace("Odpowiedz", "Prosimy, odpowiedz");
    put(&office.post, 9, again.as_bytes());
    fs::remove_dir_all(&cache).unwrap();
    office.post.know_order();
    let ids = office.ids();
    assert_eq!(ids.len(), 1, "{ids:?}");
    let twice = office.reply(&ids[0].1, &[]);
    assert!(twice.code == 6 && twice.stderr.contains("answered already"), "{twice:?}");
    assert_eq!(office.server.mails(), 1);
}

#[test]
fn what_waits_stays_and_what_was_decided_is_known_ever_after() {
    let post = Post::new("");
    put(&post, 1, &mail("01-application-pl.eml"));
    post.json(&["mail", "sync", "--json"]);
    let purged = post.run(&["mail", "purge", "--older-than", "30", "--yes", "--json"]);
    assert_eq!((purged.code, &purged.json()[0]["why"]), (0, &"its case waits for you".into()), "{purged:?}");
    let id = post.run(&["list", "--kind", "protection", "--json"]).json()[0]["id"].as_str().unwrap().to_owned();
    put(&post, 2, &decision());
    post.json(&["mail", "sync", "--json"]);
    let granted = |post: &Post| post.run(&["show", &id, "--json"]).json()["compensation"].clone();
    let before = granted(&post);
    assert_eq!(before["charge_back"]["amount"], "249.00", "{before}");
    let purged = post.run(&["mail", "purge", "--older-than", "30", "--yes", "--json"]).json();
    assert!(purged.as_array().unwrap().iter().all(|row| row["state"] == "deleted"), "{purged}");
    assert_eq!(granted(&post), before, "nothing is refunded twice");
    fs::remove_dir_all(post.home.path().join("cache")).unwrap();
    post.know_order();
    post.json(&["mail", "sync", "--json"]);
    assert_eq!(granted(&post), before);
    assert_eq!(rows(&post), [] as [Value; 0]);
}

#[test]
fn an_answer_of_which_nobody_knows_keeps_its_mail() {
    let office = Office::new(At::Verdict, Fault::Close, &[]);
    put(&office.post, 1, &mail("01-application-pl.eml"));
    let id = office.only();
    assert_eq!(office.reply(&id, &[]).code, 7);
    for which in [&["--older-than", "0"][..], &[id.as_str()]] {
        let ran = office.run(&[&["mail", "purge", "--yes", "--json"], which].concat());
        let why = ran.json()[0]["why"].as_str().unwrap_or_default().to_owned();
        assert!(ran.code == 0 && why.contains("nobody knows"), "{ran:?}");
    }
    assert_eq!(office.rows().len(), 1);
}

#[test]
fn whoever_resolves_an_answer_is_told_both_words() {
    let post = Post::new("");
    for (noun, wrong) in [("mail", &[][..]), ("mail", &["--sent", "--not-sent"]), ("journal", &[])] {
        let ran = post.run(&[&[noun, "resolve", "4f1c"], wrong].concat());
        assert!(ran.code == 2 && ran.stderr.contains("--sent|--not-sent"), "{noun}: {ran:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_to_which_nobody_writes_is_no_mail() {
    let post = Post::new("");
    let pipe = post.home.path().join("pipe.eml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let ran = post.run(&["mail", "import", pipe.to_str().unwrap()]);
    assert!(ran.code == 2 && ran.stderr.contains("is no file"), "{ran:?}");
}
