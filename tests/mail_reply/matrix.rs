//! Every fault at every step, and a kill at every step: never two mails, and every case ends sent, refused, or waits for a person.

use crate::faulty::{At, Fault, STEPS};
use crate::support::{Office, WORDS};
use std::process::Stdio;
use std::time::{Duration, Instant};

/// Goes on as a person would: looks, says what he must, and answers again where that is allowed; the mails that went out in all.
fn ends_well(office: &mut Office, id: &str, told: &str) -> usize {
    let before = office.replace(At::Greeting, Fault::None);
    let looked = office.run(&["journal", "reconcile", "--json"]);
    assert!([0, 7].contains(&looked.code), "{told}: {looked:?}");
    let state = office.states().pop().unwrap_or_else(|| "none".into());
    let again = office.reply(id, &[]);
    match state.as_str() {
        "sent" => assert_eq!(again.code, 6, "{told}: {again:?}"),
        // Nothing went out, so it may be tried again.
        "none" | "refused" | "absent" => assert_eq!(again.code, 0, "{told}: {again:?}"),
        "needs-person" => {
            assert_eq!(again.code, 7, "{told}: {again:?}");
            assert!(again.stderr.contains("mail resolve"), "{told}: {again:?}");
            assert_eq!(office.server.mails(), 0, "{told}: nothing is sent while nobody knows");
            let arrived = before.mails() > 0;
            let said = if arrived { "--sent" } else { "--not-sent" };
            let resolved = office.run(&["mail", "resolve", id, said, "--yes"]);
            assert_eq!(resolved.code, 0, "{told}: {resolved:?}");
            let after = office.reply(id, &[]);
            assert_eq!(after.code, if arrived { 6 } else { 0 }, "{told}: {after:?}");
        }
        other => panic!("{told}: ends {other}"),
    }
    before.mails() + office.server.mails()
}

#[test]
fn whatever_the_server_does_one_mail_arrives() {
    let faults = [Fault::Close, Fault::Temporary, Fault::Permanent, Fault::Garbage];
    let early = STEPS.into_iter().flat_map(|at| faults.map(|fault| (at, fault)));
    let late = [
        (At::Verdict, Fault::None),
        (At::Verdict, Fault::Close),
        (At::Verdict, Fault::Temporary),
        (At::Verdict, Fault::Permanent),
        (At::Verdict, Fault::TooLarge),
        (At::Verdict, Fault::Garbage),
        (At::Verdict, Fault::DeliverAndClose),
        (At::Body, Fault::Close),
        (At::Body, Fault::Permanent),
    ];
    let all: Vec<(At, Fault)> = early.chain(late).collect();
    let trials: Vec<_> = all
        .chunks(all.len().div_ceil(2))
        .map(|some| {
            let some = some.to_vec();
            std::thread::spawn(move || some.into_iter().for_each(|(at, fault)| one(at, fault)))
        })
        .collect();
    trials.into_iter().for_each(|trial| trial.join().unwrap());
}

fn one(at: At, fault: Fault) {
    let told = format!("{at:?} {fault:?}");
    let mut office = Office::new(at, fault, &["01-application-pl.eml"]);
    let id = office.only();
    let ran = office.reply(&id, &[]);
    let expected: &[i32] = match (at, fault) {
        (At::Verdict, Fault::None) => &[0],
        (At::Verdict, Fault::Close | Fault::Garbage | Fault::DeliverAndClose) | (At::Body, Fault::Close) => &[7],
        _ => &[1, 4, 75],
    };
    // A body that fits into one packet is out before the server's word in its middle is read.
    assert!(expected.contains(&ran.code) || (at == At::Body && ran.code == 7), "{told}: {ran:?}");
    assert!(!ran.stderr.contains("sekret"), "{told}");
    assert_eq!(ends_well(&mut office, &id, &told), 1, "{told}");
}

#[test]
fn a_kill_at_any_step_leads_to_one_mail() {
    for (at, fault, seen) in [
        (At::Greeting, Fault::Silence, ""),
        (At::Ehlo, Fault::Silence, "EHLO"),
        (At::Auth, Fault::Silence, "AUTH"),
        (At::Mail, Fault::Silence, "MAIL"),
        (At::Rcpt, Fault::Silence, "RCPT"),
        (At::Data, Fault::Silence, "DATA"),
        (At::Verdict, Fault::Silence, "."),
        (At::Verdict, Fault::DeliverAndSilence, "+"),
    ] {
        let told = format!("killed at {at:?} {fault:?}");
        let mut office = Office::new(at, fault, &["01-application-pl.eml"]);
        let id = office.only();
        let mut command =
            crate::common::command(office.post.home.path(), &["mail", "reply", &id, "-m", WORDS, "--yes"]);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let started = Instant::now();
        let arrived = || match seen {
            "" => office.states().iter().any(|state| state == "pending"),
            // The whole mail is there once the ledger says that its body began, and DATA was answered.
            "." => journal_has(&office, "body-begun"),
            "+" => office.server.mails() > 0,
            word => office.server.lines.lock().unwrap().iter().any(|line| line.starts_with(word)),
        };
        while !arrived() {
            assert!(started.elapsed() < Duration::from_secs(60), "{told}: it never came so far");
            assert!(child.try_wait().unwrap().is_none(), "{told}: it ended by itself");
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let mails = ends_well(&mut office, &id, &told);
        assert_eq!(mails, 1, "{told}");
    }
}

fn journal_has(office: &Office, word: &str) -> bool {
    let files = std::fs::read_dir(office.post.home.path().join("data")).into_iter().flatten().flatten();
    files
        .map(|file| std::fs::read(file.path()).unwrap_or_default())
        .any(|bytes| bytes.windows(word.len()).any(|window| window == word.as_bytes()))
}

#[test]
fn two_processes_at_once_send_one_mail() {
    let office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    let id = office.only();
    let start = || {
        let mut command =
            crate::common::command(office.post.home.path(), &["mail", "reply", &id, "-m", WORDS, "--yes"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let children: Vec<_> = (0..4).map(|_| start()).collect();
    let mut codes: Vec<i32> =
        children.into_iter().map(|child| crate::common::ran(child.wait_with_output().unwrap()).code).collect();
    codes.sort_unstable();
    assert_eq!((codes, office.server.mails()), (vec![0, 6, 6, 6], 1));
}
