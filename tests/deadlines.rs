//! Which deadlines a case has, and why: the engine through the library.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use aftersale::config;
use aftersale::deadlines::{Engine, Manual};
use aftersale::domain::{Author, Case, CaseKey, Deadline, Instant, Kind, Message, Move, PlatformDate, Source, primary};
use std::path::Path;

/// Tuesday noon, with no holiday near.
const OPENED: &str = "2026-11-17T12:00:00+01:00";

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap_or_else(|| panic!("{text}"))
}

fn engine(settings: config::Deadlines) -> Engine {
    Engine::new(&settings, Path::new("no such folder")).unwrap()
}

fn case(kind: Kind, marks: &[&str]) -> Case {
    let key = CaseKey { account: "main".into(), id: "73cc39".into() };
    let mut case = Case::unreadable(key, "allegro", kind, String::new(), at(OPENED));
    case.status = "OPEN".into();
    case.problem = None;
    case.marks = marks.iter().map(ToString::to_string).collect();
    case
}

/// Appends messages written as author and time on 17 November and later.
fn talk(mut case: Case, messages: &[(Author, &str)]) -> Case {
    for (author, when) in messages {
        let id = case.messages.len().to_string();
        let text = String::new();
        case.messages.push(Message { id, at: at(when), author: *author, login: None, text, attachments: vec![] });
    }
    case
}

fn of(case: &Case) -> Vec<Deadline> {
    engine(config::Deadlines::default()).deadlines(case, None, at(OPENED))
}

/// Rule, due instant, source and whether it binds, of the deadlines that `keep` keeps.
fn lines(deadlines: &[Deadline], keep: impl Fn(&Deadline) -> bool) -> Vec<String> {
    let line = |d: &Deadline| {
        format!("{} {} {} {}", d.rule, d.due_at, d.source.as_str(), if d.binding { "binds" } else { "informs" })
    };
    deadlines.iter().filter(|d| keep(d)).map(line).collect()
}

fn all(deadlines: &[Deadline]) -> Vec<String> {
    lines(deadlines, |_| true)
}

fn sellers(deadlines: &[Deadline]) -> Vec<String> {
    lines(deadlines, |d| d.who == Move::Seller)
}

fn stated(mut case: Case, rule: &str, dates: &[(&str, &str)]) -> Case {
    for (field, due) in dates {
        case.platform_dates.push(PlatformDate { rule: rule.into(), field: (*field).into(), due_at: at(due) });
    }
    case
}

use Author::{Buyer, Platform, Seller, System};

#[test]
fn a_new_dispute_is_due_24_business_hours_after_its_opening() {
    let found = of(&talk(case(Kind::Dispute, &[]), &[(Buyer, "2026-11-17T12:00:03+01:00")]));
    let first = primary(&found).unwrap();
    assert_eq!((first.rule.as_str(), first.due_at), ("AL-D01", at("2026-11-18T12:00:00+01:00")));
    assert_eq!((first.started_at, first.calendar.as_deref()), (Some(at(OPENED)), Some("PL")));
    assert_eq!((first.reading.as_str(), first.zone.as_str()), ("business-clock", "Europe/Warsaw"));
    assert_eq!((first.action.as_str(), first.who, first.source), ("reply", Move::Seller, Source::Computed));
    assert!(first.start_event.contains("opened") && !first.if_missed.is_empty() && first.note.is_none());
    assert_eq!(sellers(&of(&case(Kind::Dispute, &[]))).len(), 1, "an opening without any message counts too");
}

#[test]
fn the_oldest_unanswered_message_starts_the_clock_of_a_follow_up() {
    let found = of(&talk(
        case(Kind::Dispute, &[]),
        &[
            (Buyer, "2026-11-17T12:00:00+01:00"),
            (Seller, "2026-11-17T13:00:00+01:00"),
            (Buyer, "2026-11-18T09:00:00+01:00"),
            (System, "2026-11-18T09:30:00+01:00"),
            (Buyer, "2026-11-19T10:00:00+01:00"),
        ],
    ));
    assert_eq!(sellers(&found), ["AL-D02 2026-11-19T08:00:00Z computed binds"]);
}

#[test]
fn the_last_word_of_the_seller_leaves_nothing_binding() {
    let found = of(&talk(case(Kind::Dispute, &[]), &[(Seller, "2026-11-17T13:00:00+01:00")]));
    assert_eq!(all(&found), ["AL-D03.elapsed 2026-11-24T11:00:00Z computed informs"]);
    assert!(primary(&found).is_none());
}

#[test]
fn a_reopened_dispute_starts_again() {
    let found = of(&talk(
        case(Kind::Dispute, &[]),
        &[(Buyer, "2026-11-02T12:00:00+01:00"), (Seller, "2026-11-03T12:00:00+01:00")],
    ));
    assert_eq!(sellers(&found), ["AL-D01 2026-11-18T11:00:00Z computed binds"]);
    let thanks =
        talk(case(Kind::Dispute, &[]), &[(Seller, "2026-11-02T12:00:00+01:00"), (Buyer, "2026-11-03T12:00:00+01:00")]);
    assert_eq!(sellers(&of(&thanks)), ["AL-D01 2026-11-18T11:00:00Z computed binds"], "thanks before the closing");
    let same_instant = talk(case(Kind::Dispute, &[]), &[(Seller, OPENED)]);
    assert_eq!(sellers(&of(&same_instant)), [""; 0], "the opening is not later than the answer");
}

#[test]
fn the_platform_stepping_in_starts_a_clock_of_its_own() {
    let found = of(&talk(
        case(Kind::Dispute, &["escalated", "advisor-unanswered"]),
        &[(Seller, "2026-11-17T13:00:00+01:00"), (Platform, "2026-11-18T08:00:00+01:00")],
    ));
    assert_eq!(all(&found), ["AL-D04 2026-11-19T07:00:00Z computed binds"]);
    let bot = of(&talk(
        case(Kind::Dispute, &[]),
        &[(Seller, "2026-11-17T13:00:00+01:00"), (Platform, "2026-11-18T08:00:00+01:00")],
    ));
    assert_eq!(sellers(&bot), [""; 0], "a bot's guidance asks for no answer");
    let unreceived = of(&case(Kind::Dispute, &["not-received"]));
    assert_eq!(
        sellers(&unreceived),
        ["AL-D01 2026-11-18T11:00:00Z computed binds", "AL-D04 2026-11-18T11:00:00Z computed binds"]
    );
    let answered = of(&talk(case(Kind::Dispute, &["not-received"]), &[(Seller, "2026-11-17T13:00:00+01:00")]));
    assert_eq!(sellers(&answered), [""; 0]);
}

#[test]
fn the_buyer_may_escalate_after_7_days_or_14() {
    let buyers = |case: &Case| lines(&of(case), |d| d.who == Move::Buyer);
    let mut known = case(Kind::Dispute, &[]);
    assert_eq!(buyers(&known), ["AL-D03.elapsed 2026-11-24T11:00:00Z computed informs"]);
    known.reason = Some("ITEM_IS_DAMAGED".into());
    assert_eq!(buyers(&known), ["AL-D05.elapsed 2026-12-01T11:00:00Z computed informs"]);
    known.marks.insert("not-received".into());
    assert_eq!(buyers(&known), ["AL-D03.elapsed 2026-11-24T11:00:00Z computed informs"]);
}

#[test]
fn a_platform_date_of_a_dispute_is_only_shown() {
    let case = stated(case(Kind::Dispute, &[]), "AL-D01", &[("statusDueDate", "2026-11-18T08:00:00Z")]);
    let found = of(&case);
    assert_eq!(
        sellers(&found),
        ["AL-D01 2026-11-18T11:00:00Z computed binds", "AL-D01 2026-11-18T08:00:00Z platform informs"]
    );
    let beside = found.iter().find(|d| d.source == Source::Platform).unwrap();
    assert_eq!((beside.start_event.as_str(), beside.note.is_some()), ("statusDueDate", true));
    let answered = talk(case, &[(Seller, "2026-11-17T13:00:00+01:00")]);
    assert_eq!(sellers(&of(&answered)), ["AL-D01 2026-11-18T08:00:00Z platform informs"]);
}

#[test]
fn the_earlier_platform_date_of_a_claim_counts() {
    let dates = [("decisionDueDate", "2026-12-02T22:59:59Z"), ("statusDueDate", "2026-12-01T22:59:59Z")];
    let found = of(&stated(case(Kind::Claim, &["undecided"]), "AL-C02", &dates));
    assert_eq!(
        all(&found),
        [
            "AL-C02 2026-12-01T22:59:59Z platform binds",
            "AL-C02 2026-12-01T22:59:59Z computed informs",
            "AL-C02.legal 2026-12-01T22:59:59Z computed informs",
        ]
    );
    assert_eq!(primary(&found).unwrap().start_event, "statusDueDate");
    assert!(found[1].note.as_ref().unwrap().contains("own date"));
}

#[test]
fn without_a_platform_date_the_computed_verdict_binds() {
    let found = of(&case(Kind::Claim, &["undecided"]));
    assert_eq!(
        all(&found),
        ["AL-C02 2026-12-01T22:59:59Z computed binds", "AL-C02.legal 2026-12-01T22:59:59Z computed informs"]
    );
    assert_eq!(primary(&found).unwrap().action, "decide");
    assert_eq!(all(&of(&case(Kind::Claim, &[]))), [""; 0], "decided");
}

#[test]
fn a_claim_wants_a_return_decision_and_answers() {
    let claim = talk(case(Kind::Claim, &["return-undecided"]), &[(Buyer, "2026-11-18T07:00:00+01:00")]);
    let found = of(&claim);
    let steps: Vec<_> = found.iter().map(|d| (d.rule.as_str(), d.action.as_str(), d.binding, d.due_at)).collect();
    assert_eq!(
        steps,
        [
            ("AL-C01.72h", "say if it returns", true, at("2026-11-20T12:00:00+01:00")),
            ("AL-C01.72h", "reply", true, at("2026-11-21T07:00:00+01:00")),
        ]
    );
}

#[test]
fn a_site_of_another_country_adds_its_statute() {
    let mut claim = case(Kind::Claim, &["undecided"]);
    claim.site = Some("allegro-cz".into());
    let statutory = lines(&of(&claim), |d| d.rule.starts_with("AL-X03"));
    assert_eq!(statutory, ["AL-X03.cz30 2026-12-17T22:59:59Z computed informs"]);
}

#[test]
fn a_refund_binds_once_the_goods_are_on_their_way() {
    let waiting = of(&case(Kind::Return, &[]));
    assert_eq!(all(&waiting), ["AL-X02 2026-12-01T22:59:59Z computed informs"]);
    assert!(waiting[0].note.as_ref().unwrap().contains("wait"));
    for mark in ["parcel-sent", "parcel-delivered"] {
        assert_eq!(all(&of(&case(Kind::Return, &[mark]))), ["AL-X02 2026-12-01T22:59:59Z computed binds"], "{mark}");
    }
    let on = engine(config::Deadlines { on: vec!["AL-X02b".into()], ..Default::default() });
    let found = on.deadlines(&case(Kind::Return, &[]), None, at(OPENED));
    assert_eq!(primary(&found).map(|d| d.rule.as_str()), Some("AL-X02b"));
}

#[test]
fn a_thread_waits_from_its_oldest_unanswered_message() {
    let waiting = [(Seller, "2026-11-10T10:00:00+01:00"), (Buyer, "2026-11-14T10:00:00+01:00")];
    let thread = talk(case(Kind::Message, &[]), &waiting);
    assert_eq!(all(&of(&thread)), ["AL-D02 2026-11-16T23:00:00Z computed binds"]);
    assert_eq!(all(&of(&case(Kind::Message, &[]))), [""; 0]);
}

#[test]
fn a_talk_that_could_not_be_read_does_not_stop_the_clock() {
    let mut dispute = case(Kind::Dispute, &["chat-unread"]);
    dispute.last_event_at = Some(at("2026-11-18T09:00:00+01:00"));
    let found = of(&dispute);
    assert_eq!(sellers(&found), ["AL-D01 2026-11-18T11:00:00Z computed binds"]);
    assert!(primary(&found).unwrap().note.as_ref().unwrap().contains("could not be read"));
    let partly = talk(dispute.clone(), &[(Seller, "2026-11-17T13:00:00+01:00")]);
    assert_eq!(sellers(&of(&partly)), ["AL-D02 2026-11-19T08:00:00Z computed binds"]);
    let answered = talk(dispute.clone(), &[(Seller, "2026-11-18T09:00:00+01:00")]);
    assert_eq!(sellers(&of(&answered)), [""; 0], "the last sign of life is the seller's own answer");
    let mut thread = Case { kind: Kind::Message, ..dispute };
    assert_eq!(all(&of(&thread)), ["AL-D02 2026-11-19T08:00:00Z computed binds"]);
    thread.last_event_at = None;
    assert_eq!(all(&of(&thread)), ["AL-D02 2026-11-18T11:00:00Z computed binds"]);
}

#[test]
fn a_manual_deadline_wins_and_the_others_stay() {
    let manual = Manual { due_at: at("2026-11-25T12:00:00+01:00"), note: Some("as the e-mail says".into()) };
    let engine = engine(config::Deadlines::default());
    let found = engine.deadlines(&case(Kind::Dispute, &[]), Some(&manual), at(OPENED));
    let first = primary(&found).unwrap();
    assert_eq!((first.rule.as_str(), first.due_at, first.action.as_str()), ("manual", manual.due_at, "reply"));
    assert_eq!(first.note.as_deref(), Some("as the e-mail says"));
    assert!(found.iter().any(|d| d.rule == "AL-D01" && d.binding));

    let closed = Case { open: false, ..case(Kind::Dispute, &[]) };
    assert_eq!(
        all(&engine.deadlines(&closed, Some(&manual), at(OPENED))),
        ["manual 2026-11-25T11:00:00Z manual informs"]
    );
    assert_eq!(all(&of(&closed)), [""; 0]);
}

#[test]
fn an_unreadable_case_and_a_foreign_one_have_no_deadline() {
    let key = CaseKey { account: "main".into(), id: "x".into() };
    let unreadable = Case::unreadable(key, "allegro", Kind::Dispute, "not JSON".into(), at(OPENED));
    assert_eq!(all(&of(&unreadable)), [""; 0]);
    assert_eq!(all(&of(&Case { marketplace: "elsewhere".into(), ..case(Kind::Dispute, &[]) })), [""; 0]);
}

#[test]
fn a_rule_counts_only_while_it_is_in_force() {
    let mut claim = case(Kind::Claim, &["undecided", "return-undecided"]);
    claim.opened_at = at("2025-06-30T12:00:00+02:00");
    assert!(lines(&of(&claim), |d| d.rule.starts_with("AL-C01")).is_empty());
    claim.opened_at = at("2025-07-01T12:00:00+02:00");
    assert_eq!(lines(&of(&claim), |d| d.rule.starts_with("AL-C01")).len(), 1);
}

#[test]
fn an_open_issue_elsewhere_must_be_answered_in_5_days() {
    let mut issue = case(Kind::Dispute, &["answer-due"]);
    issue.marketplace = "aliexpress".into();
    let found = of(&issue);
    let [rules, due] = [primary(&found).unwrap().rule.clone(), primary(&found).unwrap().due_at.to_string()];
    assert_eq!((rules.as_str(), due.as_str()), ("AE-R02", "2026-11-22T11:00:00Z"));
    issue.marks.insert("worry-free".into());
    assert!(primary(&of(&issue)).is_none());
}
