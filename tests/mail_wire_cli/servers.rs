//! Servers that misbehave, seen from the seller's side: the exit code, the words, and that what is known stays listed.

use crate::copies::{heard, went_out};
use crate::faulty::{At, Fault};
use crate::post::Post;
use crate::stub::{Act, Stub, say};
use crate::support::{Office, WORDS};
use aftersale::marketplaces::{Delivery, Receipt};
use std::fs;
use tokio::runtime::Runtime;

/// A mailbox over IMAP at this port of this machine, and answers to that one, with more keys there.
pub fn configure(post: &Post, imap: u16, smtp: Option<(u16, &str)>, more: &str) {
    let path = post.home.path().join("config/config.toml");
    let text = fs::read_to_string(&path).unwrap();
    let accounts = text.split("[mail.main]").next().unwrap();
    let user = "user = \"sklep@example.com\", security = \"none\"";
    let way_out = |(port, keys)| format!("send = {{ smtp = \"127.0.0.1:{port}\", {user}, {keys} }}\n");
    let send = smtp.map(way_out).unwrap_or_default();
    let secret =
        if more.contains("_command") { String::new() } else { "password_command = [\"printf\", \"sekret\"]\n".into() };
    let text = format!(
        "{accounts}[mail.main]\naccount = \"main\"\nsource = {{ imap = \"127.0.0.1:{imap}\", {user} }}\n{send}{secret}\
         authserv_ids = [\"mx.sklep.example\"]\nidentities = [\"sklep@example.com\"]\n{more}\n"
    );
    fs::write(path, text).unwrap();
}

pub fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

#[test]
fn what_a_server_refuses_is_told_with_the_way_out() {
    let runtime = runtime();
    for (at, answer, code, words) in [
        ("", "* BYE too many connections\r\n", 75, "ended the connection: too many connections"),
        ("", "* NO go away\r\n", 1, "did not accept the connection"),
        ("", "HTTP/1.1 400 Bad Request\r\n", 1, "does not speak IMAP"),
        ("CAPABILITY", "TAG BAD what\r\n", 1, "did not say what it can do"),
        ("AUTHENTICATE PLAIN", "TAG NO [AUTHENTICATIONFAILED] no\r\n", 4, "refused the login"),
        ("AUTHENTICATE PLAIN", "TAG NO [UNAVAILABLE] later\r\n", 75, "later"),
        ("LIST \"\" \"*\"", "TAG NO [OVERQUOTA] mailbox is full\r\n", 1, "make room in it"),
        ("EXAMINE \"INBOX\"", "TAG NO [OVERQUOTA] mailbox is full\r\n", 3, "make room in it"),
        ("EXAMINE \"INBOX\"", "* BYE going down\r\n", 3, "ended the connection"),
        ("UID SEARCH SINCE", "TAG NO [LIMIT] slow down\r\n", 3, "run this again later"),
        ("UID FETCH", "TAG NO internal error\r\n", 3, "the folder `INBOX` was not read to its end"),
    ] {
        let stub = runtime.block_on(Stub::start(move |_, line| {
            let is_it = if at.is_empty() { line.is_empty() } else { line.starts_with(at) };
            is_it.then(|| Act::Say(answer.into()))
        }));
        let post = Post::new("");
        configure(&post, stub.port, None, "timeout = \"20s\"");
        let ran = post.run(&["mail", "sync", "--json"]);
        let told = format!("{at}: {answer:?}: {ran:?}");
        assert_eq!(ran.code, code, "{told}");
        assert!(ran.stderr.contains(words) && !ran.stderr.contains("sekret"), "{told}");
        assert!(["failed", "partial"].map(Into::into).contains(&ran.json()[0]["state"]), "{told}");
    }
}

#[test]
fn many_answers_that_wait_to_be_filed_do_not_each_wait_for_a_silent_server() {
    let runtime = runtime();
    let post = Post::new("");
    for number in 0..6 {
        went_out(post.home.path(), &format!("<own{number}@example.com>"), 120, Delivery::Sent(Receipt::default()));
    }
    let stub = runtime.block_on(Stub::start(|_, line| line.starts_with("EXAMINE \"Sent\"").then_some(Act::Silence)));
    configure(&post, stub.port, None, "timeout = \"1s\"");
    let ran = post.run(&["mail", "sync"]);
    assert!(ran.code == 3 && ran.stderr.contains("its copy was not put into Sent"), "{ran:?}");
    assert_eq!(heard(&stub, "EXAMINE \"Sent\""), 1, "the others wait for the next sync: {:?}", stub.lines());
}

#[test]
fn a_token_command_that_fails_is_named_with_its_key() {
    let runtime = runtime();
    let stub = runtime.block_on(Stub::start(|_, _| None));
    let post = Post::new("");
    configure(&post, stub.port, None, "token_command = [\"sh\", \"-c\", \"echo no token >&2; exit 3\"]");
    let ran = post.run(&["mail", "sync"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(ran.stderr.contains("token_command in [mail.main]") && ran.stderr.contains("no token"), "{ran:?}");
    assert!(!ran.stderr.contains("[secrets]"), "{ran:?}");
    configure(&post, stub.port, None, "token_command = [\"true\"]");
    let ran = post.run(&["mail", "sync"]);
    assert!(ran.code == 4 && ran.stderr.contains("printed nothing"), "{ran:?}");
}

#[test]
fn a_token_is_asked_for_once_in_a_run() {
    let runtime = runtime();
    let stub = runtime.block_on(Stub::start(|_, _| None));
    let smtp = runtime.block_on(crate::faulty::Faulty::start(At::Greeting, Fault::None));
    let post = Post::new("");
    let asked = post.home.path().join("asked");
    let command = format!("token_command = [\"sh\", \"-c\", \"echo x >> {}; echo token\"]", asked.display());
    configure(&post, stub.port, Some((smtp.port, "files_copies = false")), &command);
    let notice = crate::post::corpus().join("01-application-pl.eml");
    let rows = post.run(&["mail", "import", notice.to_str().unwrap(), "--json"]).json();
    let id = rows[0]["id"].as_str().unwrap().to_owned();
    let sent = post.run(&["mail", "reply", &id, "-m", WORDS, "--yes"]);
    assert_eq!((sent.code, smtp.mails()), (0, 1), "{sent:?}");
    assert!(smtp.lines.lock().unwrap().iter().any(|line| line.starts_with("AUTH XOAUTH2")));
    assert_eq!(fs::read_to_string(asked).unwrap().lines().count(), 1, "{:?}", stub.lines());
}

#[test]
fn a_server_that_is_full_at_the_greeting_or_says_no_later_sends_nothing() {
    for (at, fault, code) in [
        (At::Greeting, Fault::Temporary, 75),
        (At::Greeting, Fault::Permanent, 1),
        (At::Rcpt, Fault::TooLarge, 1),
        (At::Mail, Fault::TooLarge, 1),
    ] {
        let office = Office::new(at, fault, &["01-application-pl.eml"]);
        let id = office.only();
        let ran = office.run(&["mail", "reply", &id, "-m", WORDS, "--yes", "--json"]);
        assert_eq!((ran.code, office.server.mails()), (code, 0), "{at:?} {fault:?}: {ran:?}");
        assert_eq!(office.states(), ["refused"], "{at:?} {fault:?}");
    }
}

#[test]
fn a_folder_in_other_letters_is_read_by_the_name_that_people_see() {
    let runtime = runtime();
    let stub = runtime.block_on(Stub::start(|_, line| match line {
        "LIST \"\" \"*\"" => say(
            "* LIST () \".\" INBOX\r\n* LIST () \".\" \"INBOX.&Zi9ibg-\"\r\n* LIST () \".\" \"INBOX.Wys&AUI-ane\"\r\nTAG OK done\r\n",
        ),
        "EXAMINE \"INBOX.&Zi9ibg-\"" => say("* 0 EXISTS\r\n* OK [UIDVALIDITY 4] ok\r\nTAG OK done\r\n"),
        _ => None,
    }));
    let post = Post::new("");
    configure(&post, stub.port, None, "folders = [\"INBOX\", \"INBOX/是扮\"]");
    let ran = post.run(&["mail", "sync", "--json"]);
    assert!(stub.lines().iter().any(|line| line.contains("&Zi9ibg-")), "{:?} {ran:?}", stub.lines());
    let missing = "folders = [\"INBOX\", \"Klienci\"]";
    configure(&post, stub.port, None, missing);
    let ran = post.run(&["mail", "sync"]);
    assert!(ran.code == 3 && ran.stderr.contains("no folder `Klienci`") && ran.stderr.contains("Wysłane"), "{ran:?}");
}
