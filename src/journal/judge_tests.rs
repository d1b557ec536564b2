use super::judge;
use crate::domain::{Action, Again, Change, Enclosure, Instant, Money};
use crate::error::ErrorKind;
use crate::journal::{Record, State};
use crate::marketplaces::Class;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
use serde_json::Value;

fn action(change: Change) -> Action {
    Action {
        account: "main".into(),
        marketplace: "allegro".into(),
        command: "test".into(),
        case_id: "c1".into(),
        kind: None,
        order_id: None,
        buyer: None,
        change,
    }
}

fn record(change: Change, attempt: usize, state: State) -> Record {
    Record {
        id: format!("id{attempt}"),
        seq: attempt as i64 + 1,
        at: Instant::from_millis(1_760_000_000_000),
        slot: change.slot(),
        digest: change.digest(),
        action: action(change),
        attempt,
        class: Class::Blind,
        survey: Value::Null,
        terminal: true,
        state,
        settled_at: None,
        unknown_since: None,
        by: None,
        remote_id: None,
        answer: None,
        error: None,
        trace_id: None,
        note: None,
        steps: Vec::new(),
    }
}

fn closure() -> Change {
    Change::Closure { text: "Zamykamy?".into() }
}

fn message(text: &str) -> Change {
    Change::Message { text: text.into(), files: Vec::new() }
}

fn verdict(word: &str) -> Change {
    Change::Verdict { verdict: word.into(), text: format!("Decyzja {word}"), partial_refund: None }
}

fn evidence(sha256: &str) -> Change {
    let file = Enclosure {
        name: "a.png".into(),
        media_type: "image/png".into(),
        size: 1,
        sha256: sha256.into(),
        original_sha256: None,
    };
    Change::Evidence { file }
}

fn proposal(minor: i64) -> Change {
    Change::Proposal {
        modifies: None,
        refuses: Some("1".into()),
        kind: "refund".into(),
        amount: Money::new(minor, "EUR"),
        whole: false,
        return_address_id: None,
        text: "Some euros.".into(),
    }
}

fn agreement(id: &str) -> Change {
    Change::Agreement { proposal_id: id.into(), return_address_id: None }
}

/// What judging gives: the attempt that may be made, or that it is done already, or the kind of refusal.
fn judged(records: &[Record], change: Change, again: bool) -> Result<(bool, usize), ErrorKind> {
    match judge(records, &action(change), again) {
        Ok(verdict) => Ok((verdict.already.is_some(), verdict.attempt)),
        Err(error) => Err(error.kind),
    }
}

#[test]
fn a_closure_is_asked_for_once_whatever_became_of_it() {
    assert_eq!(judged(&[], closure(), false), Ok((false, 0)));
    for state in [State::Pending, State::Sent, State::Unknown, State::NeedsPerson] {
        for again in [false, true] {
            let before = [record(closure(), 0, state)];
            assert_eq!(judged(&before, closure(), again), Err(ErrorKind::Guard), "{state:?}");
            let other = Change::Closure { text: "Inaczej?".into() };
            assert_eq!(judged(&before, other, again), Err(ErrorKind::Guard), "{state:?}");
        }
    }
    let error = judge(&[record(closure(), 0, State::Sent)], &action(closure()), false).err().unwrap();
    assert!(error.message.contains("2025-10-09T08:53:20Z") && error.message.contains("id0"), "{error}");
    for state in [State::Refused, State::Absent] {
        assert_eq!(judged(&[record(closure(), 0, state)], closure(), false), Ok((false, 1)));
    }
}

#[test]
fn the_same_again_is_done_already_and_another_answer_is_refused_or_takes_its_place() {
    let sent = |change| [record(change, 0, State::Sent)];
    assert_eq!(judged(&sent(message("a")), message("a"), false), Ok((true, 1)));
    assert_eq!(judged(&sent(message("a")), message("a"), true), Ok((false, 1)));
    assert_eq!(judged(&sent(message("a")), message("b"), false), Ok((false, 0)));
    assert_eq!(judged(&sent(agreement("1")), agreement("1"), false), Ok((true, 1)));
    assert_eq!(judged(&sent(agreement("1")), agreement("2"), false), Err(ErrorKind::Guard));
    assert_eq!(judged(&sent(verdict("A")), verdict("A"), false), Ok((true, 1)));
    assert_eq!(judged(&sent(verdict("A")), verdict("B"), false), Ok((false, 1)));
    assert_eq!(judged(&sent(proposal(100)), proposal(50), false), Ok((false, 1)));
}

#[test]
fn what_is_unknown_bars_its_slot_and_whatever_looks_like_it() {
    let unknown = |change| [record(change, 0, State::Unknown)];
    for (before, after, barred) in [
        (message("a"), message("a"), true),
        (message("a"), message("b"), false),
        (message("a  b"), verdict_with("a b"), true),
        (message("Zamykamy?"), closure(), true),
        (closure(), message("Zamykamy?"), true),
        (evidence("1"), evidence("2"), true),
        (evidence("1"), message("a"), false),
        (verdict("A"), verdict("B"), true),
        (proposal(1), proposal(2), true),
    ] {
        let expected = if barred { Err(ErrorKind::Unknown) } else { Ok((false, 0)) };
        assert_eq!(judged(&unknown(before.clone()), after.clone(), true), expected, "{before:?} {after:?}");
    }
}

fn verdict_with(text: &str) -> Change {
    Change::Verdict { verdict: "A".into(), text: text.into(), partial_refund: None }
}

/// A change, by number.
fn any_change() -> impl Strategy<Value = Change> {
    (0_usize..8).prop_map(|number| match number {
        0 => closure(),
        1 => message("a"),
        2 => verdict("A"),
        3 => verdict("B"),
        4 => agreement("1"),
        5 => agreement("2"),
        6 => evidence("1"),
        _ => proposal(1),
    })
}

fn any_end() -> impl Strategy<Value = State> {
    (0_usize..5)
        .prop_map(|number| [State::Sent, State::Refused, State::Unknown, State::Absent, State::NeedsPerson][number])
}

proptest! {
    /// Whatever was done before, in any order: what judging lets through follows its rules, and no attempt has the number of an
    /// earlier one, since that number is what the database allows once.
    #[test]
    fn no_history_lets_an_action_through_that_may_have_had_its_effect(
        steps in proptest::collection::vec((any_change(), any_end(), proptest::bool::ANY), 0..12),
    ) {
        let mut records: Vec<Record> = Vec::new();
        for (change, end, again) in steps {
            let (slot, rule) = (change.slot(), change.again());
            let of_slot: Vec<Record> = records.iter().filter(|record| record.slot == slot).cloned().collect();
            let effective = of_slot.iter().any(|record| !record.state.had_no_effect());
            match judge(&records, &action(change.clone()), again) {
                Ok(verdict) if verdict.already.is_none() => {
                    prop_assert!(of_slot.iter().all(|record| !record.state.is_unsettled()));
                    prop_assert!(of_slot.iter().all(|record| record.attempt != verdict.attempt));
                    prop_assert!(!(effective && rule == Again::Never));
                    prop_assert!(!(effective && rule == Again::SameIsDone && !again));
                    records.push(record(change, verdict.attempt, end));
                }
                Ok(verdict) => {
                    let earlier = verdict.already.unwrap();
                    prop_assert_eq!(earlier.digest, change.digest());
                    prop_assert!(!earlier.state.had_no_effect() && !earlier.state.is_unsettled());
                }
                Err(error) => prop_assert!(matches!(error.kind, ErrorKind::Guard | ErrorKind::Unknown)),
            }
        }
    }
}
