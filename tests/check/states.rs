//! The decision, row by row.

use crate::desk::{Desk, HOUR, MINUTE, at, deadline, only_line, stored};
use aftersale::domain::{Kind, Move};
use aftersale::store::{MarkState, StoredCase};

const OK: i32 = 0;
const WARNING: i32 = 1;
const CRITICAL: i32 = 2;
const UNKNOWN: i32 = 3;

/// What is the matter with the desk, what the state is, and words that the line must hold.
type Row = (&'static str, fn(&Desk), i32, &'static [&'static str]);

fn stale(desk: &Desk) {
    desk.mark("ali", MarkState::Complete, Some(-2 * HOUR), None);
}

fn failed(desk: &Desk) {
    desk.mark("ali", MarkState::Failed, Some(-MINUTE), Some("the login has expired"));
}

fn partial(desk: &Desk) {
    desk.mark("ali", MarkState::Partial, Some(-MINUTE), Some("2 rows could not be read"));
}

fn unreadable(desk: &Desk) {
    let mut case = stored("main", "torn01", Kind::Return);
    case.case.problem = Some("no `id`".into());
    desk.put(&case);
}

const TABLE: &[Row] = &[
    ("nothing is due", |_| {}, OK, &["nothing due within 24 h", "oldest data 1 min"]),
    ("due after the warning span", |desk| desk.due("main", "c1", 24 * HOUR + 1), OK, &["nothing due"]),
    ("due at the end of the warning span", |desk| desk.due("main", "c1", 24 * HOUR), WARNING, &["1 due within 24 h"]),
    ("due after the critical span", |desk| desk.due("main", "c1", 6 * HOUR + 1), WARNING, &["1 due within 24 h"]),
    ("due at the end of the critical span", |desk| desk.due("main", "c1", 6 * HOUR), CRITICAL, &["1 due within 6 h"]),
    ("due this instant, which is not yet missed", |desk| desk.due("main", "c1", 0), CRITICAL, &["1 due within 6 h"]),
    ("missed by a millisecond", |desk| desk.due("main", "c1", -1), CRITICAL, &["1 overdue"]),
    (
        "one of each",
        |desk| [-HOUR, HOUR, 12 * HOUR].iter().for_each(|due| desk.due("main", &format!("c{due}"), *due)),
        CRITICAL,
        &["1 overdue", "1 due within 6 h", "2 due within 24 h"],
    ),
    (
        "a deadline that does not bind",
        |desk| {
            let free = aftersale::domain::Deadline { binding: false, ..deadline(-HOUR) };
            desk.put(&StoredCase { deadlines: vec![free], ..stored("main", "c1", Kind::Claim) });
        },
        OK,
        &[],
    ),
    (
        "a deadline of the buyer's",
        |desk| {
            let theirs = aftersale::domain::Deadline { who: Move::Buyer, ..deadline(-HOUR) };
            desk.put(&StoredCase { deadlines: vec![theirs], ..stored("main", "c1", Kind::Claim) });
        },
        OK,
        &[],
    ),
    (
        "a done case",
        |desk| {
            let mut done = StoredCase { deadlines: vec![deadline(-HOUR)], ..stored("main", "c1", Kind::Claim) };
            done.case.open = false;
            desk.put(&done);
        },
        OK,
        &[],
    ),
    (
        "old data",
        stale,
        UNKNOWN,
        &["not known: ali: its data is from 2 h ago, older than 15 min", "oldest data 2 h (ali)"],
    ),
    ("a sync that failed", failed, UNKNOWN, &["not known: ali: its last sync failed", "the login has expired"]),
    ("a sync that left something out", partial, UNKNOWN, &["not known: ali: its last sync", "left something out"]),
    (
        "a first sync that never ended",
        |desk| {
            desk.cache().forget_account("ali").unwrap();
            desk.mark("ali", MarkState::Running, None, None);
        },
        UNKNOWN,
        &["not known: ali", "has not ended"],
    ),
    (
        "an account that was never synced",
        |desk| desk.cache().forget_account("ali").unwrap(),
        UNKNOWN,
        &["not known: ali: it was never synced"],
    ),
    (
        "a sync under way over data that is fresh",
        |desk| desk.mark("ali", MarkState::Running, Some(-MINUTE), None),
        OK,
        &[],
    ),
    (
        "a first sync that was cut between two lists",
        |desk| {
            desk.cache().forget_account("main").unwrap();
            desk.mark_one("main", "issues", MarkState::Complete, Some(-MINUTE), None);
        },
        UNKNOWN,
        &["not known: main: its first sync began 1 min ago and has not ended (returns, threads)"],
    ),
    (
        "a sync under way after one that failed",
        |desk| {
            failed(desk);
            desk.cache().begin("ali", "issues", at(-MINUTE)).unwrap();
        },
        UNKNOWN,
        &["not known: ali: its last sync failed, and one that began 1 min ago has not ended: the login has expired"],
    ),
    (
        "a sync under way after one that left something out",
        |desk| {
            partial(desk);
            desk.cache().begin("ali", "issues", at(-MINUTE)).unwrap();
        },
        UNKNOWN,
        &["not known: ali: its last sync left something out", "2 rows could not be read"],
    ),
    (
        "an account whose name stood for another shop",
        |desk| {
            desk.due("ali", "c1", -HOUR);
            desk.cache().set_note("shop ali", "[\"aliexpress\",\"production\",null,\"another\"]").unwrap();
        },
        UNKNOWN,
        &["not known: ali: it was never synced"],
    ),
    ("a case that cannot be read", unreadable, UNKNOWN, &["not known: 1 case cannot be read in full"]),
    (
        "a done case that cannot be read",
        |desk| {
            let mut case = stored("main", "torn01", Kind::Return);
            (case.case.problem, case.case.open) = (Some("no `id`".into()), false);
            desk.put(&case);
        },
        OK,
        &[],
    ),
    (
        "deadlines worked out by other rules",
        |desk| desk.cache().set_note("rules", "others").unwrap(),
        UNKNOWN,
        &["not known: the deadlines were worked out by other rules"],
    ),
    (
        "old data and a warning",
        |desk| {
            stale(desk);
            desk.due("main", "c1", 12 * HOUR);
        },
        UNKNOWN,
        &["1 due within 24 h", "not known: ali"],
    ),
    (
        "old data and a missed deadline of another account",
        |desk| {
            stale(desk);
            desk.due("main", "c1", -HOUR);
        },
        CRITICAL,
        &["1 overdue", "not known: ali"],
    ),
    (
        "a missed deadline in the old data itself: the alarm is not silenced",
        |desk| {
            stale(desk);
            desk.due("ali", "c1", -HOUR);
        },
        CRITICAL,
        &["1 overdue", "not known: ali"],
    ),
    (
        "a failed sync and something due very soon",
        |desk| {
            failed(desk);
            desk.due("main", "c1", HOUR);
        },
        CRITICAL,
        &["1 due within 6 h", "not known: ali"],
    ),
    (
        "a case that cannot be read, and a missed one",
        |desk| {
            unreadable(desk);
            desk.due("main", "c1", -HOUR);
        },
        CRITICAL,
        &["1 overdue", "not known: 1 case cannot be read"],
    ),
    ("an action under way", |desk| desk.pending("a1", -MINUTE), WARNING, &["the outcome of 1 action is unknown"]),
    (
        "an outcome that is said to be unknown",
        |desk| {
            desk.pending("a1", -HOUR);
            desk.settled("a1", "unknown", -HOUR);
        },
        WARNING,
        &["the outcome of 1 action is unknown"],
    ),
    (
        "an outcome that needs a person",
        |desk| {
            desk.pending("a1", -HOUR);
            desk.settled("a1", "needs-person", -HOUR);
        },
        WARNING,
        &["the outcome of 1 action is unknown"],
    ),
    (
        "outcomes that are known",
        |desk| {
            for (id, state) in [("a1", "sent"), ("a2", "refused"), ("a3", "absent")] {
                desk.pending(id, -HOUR);
                desk.settled(id, "unknown", -HOUR);
                desk.settled(id, state, -HOUR);
            }
        },
        OK,
        &[],
    ),
    (
        "an action that was settled and begun again",
        |desk| {
            desk.pending("a1", -2 * HOUR);
            desk.settled("a1", "absent", -2 * HOUR);
            desk.pending("a2", -HOUR);
        },
        WARNING,
        &["the outcome of 1 action is unknown"],
    ),
    (
        "an outcome unknown for as long as the critical span",
        |desk| desk.pending("a1", -6 * HOUR),
        WARNING,
        &["the outcome of 1 action is unknown"],
    ),
    ("an outcome unknown for longer", |desk| desk.pending("a1", -6 * HOUR - 1), CRITICAL, &["the outcome of 1 action"]),
    (
        "an old unknown outcome and old data",
        |desk| {
            desk.pending("a1", -7 * HOUR);
            stale(desk);
        },
        CRITICAL,
        &["the outcome of 1 action", "not known: ali"],
    ),
    (
        "a young unknown outcome and old data",
        |desk| {
            desk.pending("a1", -HOUR);
            stale(desk);
        },
        UNKNOWN,
        &["the outcome of 1 action", "not known: ali"],
    ),
];

#[test]
fn every_row_of_the_decision() {
    for (what, arrange, code, parts) in TABLE {
        let desk = Desk::new();
        arrange(&desk);
        let ran = desk.run(&["check"]);
        let line = only_line(&ran);
        let word = ["OK", "WARNING", "CRITICAL", "UNKNOWN"][usize::try_from(*code).unwrap()];
        assert_eq!(ran.code, *code, "{what}: {ran:?}");
        assert!(line.starts_with(&format!("{word}: ")), "{what}: {line}");
        for part in *parts {
            assert!(line.contains(part), "{what}: no `{part}` in {line}");
        }
        assert_eq!(
            line.contains("not known"),
            desk.run(&["check", "--json"]).json()["not_known"] != serde_json::json!([])
        );
    }
}

#[test]
fn thresholds_come_from_options_and_from_the_configuration() {
    let desk = Desk::new();
    desk.due("main", "c1", 12 * HOUR);
    desk.pending("a1", -2 * HOUR);
    desk.settled("a1", "sent", -HOUR);
    for (args, code) in [
        (vec!["check"], WARNING),
        (vec!["check", "--warning", "11h"], OK),
        (vec!["check", "--critical", "12h"], CRITICAL),
        (vec!["check", "--max-age", "59s"], UNKNOWN),
        (vec!["check", "--max-age", "60s"], WARNING),
    ] {
        assert_eq!(desk.run(&args).code, code, "{args:?}");
    }
    desk.pending("a2", -2 * HOUR);
    assert_eq!(desk.run(&["check", "--unknown-age", "1h"]).code, CRITICAL);
    assert_eq!(desk.run(&["check", "--unknown-age", "3h"]).code, WARNING);
    desk.settled("a2", "sent", -HOUR);
    desk.configure("[check]\nwarning = \"10h\"\ncritical = \"2h\"\nmax_age = \"30s\"\n");
    assert_eq!(desk.run(&["check"]).code, UNKNOWN);
    assert_eq!(desk.run(&["check", "--max-age", "1h"]).code, OK);
    assert_eq!(desk.run(&["check", "--max-age", "1h", "--warning", "1d"]).code, WARNING);
    desk.configure("[sync]\nmax_age = \"30s\"\n");
    assert_eq!(desk.run(&["check"]).code, UNKNOWN, "what is old for a list is old here");
}

#[test]
fn accounts_narrow_the_check() {
    let desk = Desk::new();
    desk.due("main", "c1", -HOUR);
    stale(&desk);
    desk.pending("a1", -7 * HOUR);
    assert_eq!(desk.run(&["check"]).code, CRITICAL);
    let ali = desk.run(&["check", "--account", "ali"]);
    assert_eq!(ali.code, UNKNOWN, "{ali:?}");
    assert!(!ali.stdout.contains("main") && ali.stdout.contains("unknown_outcomes=0"), "{ali:?}");
    desk.mark("ali", MarkState::Complete, Some(-MINUTE), None);
    assert_eq!(desk.run(&["check", "--account", "ali"]).code, OK);
    let nobody = desk.run(&["check", "--account", "nobody"]);
    assert_eq!((nobody.code, only_line(&nobody)), (UNKNOWN, "UNKNOWN: there is no account `nobody`"));
}

#[test]
fn a_clock_that_went_back_is_not_believed() {
    let desk = Desk::new();
    let far = aftersale::domain::Instant::from(chrono::Utc::now()).plus_millis(48 * HOUR);
    let cache = desk.cache();
    for resource in ["issues", "returns", "threads"] {
        cache.begin("main", resource, far).unwrap();
        cache.finish("main", resource, far, MarkState::Complete, None).unwrap();
    }
    let ran = crate::common::ran(
        crate::common::command(desk.home.path(), &["check", "--max-age", "9999d"]).output().unwrap(),
    );
    assert_eq!(ran.code, UNKNOWN, "{ran:?}");
    assert!(ran.stdout.contains("clock was set back"), "{ran:?}");
}
