//! One deadline in the words of a calendar entry.

use crate::domain::{Case, Deadline, Instant, Kind, Money, Move, Source, primary};
use chrono::{Datelike, Timelike};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Letters of a case's id that stand for it where it has no number.
const SHORT: usize = 8;

/// What a calendar says of one deadline of the seller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The account's local name.
    #[serde(skip)]
    pub account: String,
    /// The case's id.
    #[serde(skip)]
    pub case_id: String,
    /// What kind of case.
    pub kind: Kind,
    /// The rule; together with account and case it is what the entry is known by.
    pub rule: String,
    /// When the time runs out.
    pub due_at: Instant,
    /// One line: what to do, for which case.
    pub summary: String,
    /// Rule, source, consequence and next command, one line each.
    pub description: String,
}

impl Entry {
    /// The identifier by which every calendar knows the entry again, whatever else of it changes.
    pub fn uid(&self) -> String {
        let name = format!("aftersale\n{}\n{}\n{}", self.account, self.case_id, self.rule);
        format!("{}@aftersale", Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()))
    }
}

/// The entries of one case: the deadlines that bind the seller, the earliest of each rule. The one that a deadline set by hand
/// outranks is left out. `program` is what to type before a command.
pub fn entries(case: &Case, deadlines: &[Deadline], at_risk: Option<&Money>, program: &str) -> Vec<Entry> {
    let (by_hand, others): (Vec<Deadline>, Vec<Deadline>) = deadlines
        .iter()
        .filter(|deadline| deadline.binding && deadline.who == Move::Seller)
        .cloned()
        .partition(|deadline| deadline.source == Source::Manual);
    let outranked = primary(&others).filter(|_| !by_hand.is_empty()).cloned();
    let mut found: BTreeMap<&str, &Deadline> = BTreeMap::new();
    for deadline in by_hand.iter().chain(&others).filter(|deadline| Some(*deadline) != outranked.as_ref()) {
        let kept = found.entry(&deadline.rule).or_insert(deadline);
        if deadline.due_at < kept.due_at {
            *kept = deadline;
        }
    }
    found.into_values().map(|deadline| entry(case, deadline, at_risk, program)).collect()
}

fn entry(case: &Case, deadline: &Deadline, at_risk: Option<&Money>, program: &str) -> Entry {
    let name = case.reference.clone().unwrap_or_else(|| case.key.id.chars().take(SHORT).collect());
    let buyer = case.buyer.login.as_ref().or(case.buyer.id.as_ref());
    let of_buyer = buyer.map_or(String::new(), |buyer| format!(", {buyer}"));
    let account = &case.key.account;
    let summary = format!("{} \u{2013} {} {name}{of_buyer} ({account})", capital(&deadline.action), case.kind);
    let lines = [
        Some(format!("{}, due {}", capital(&deadline.title), wall(deadline))),
        Some(format!("Rule: {} ({})", deadline.rule, deadline.reading)),
        Some(format!("Source: {}", source(deadline))),
        Some(format!("If missed: {}", deadline.if_missed)),
        deadline.note.as_ref().map(|note| format!("Note: {note}")),
        case.subject.as_ref().map(|subject| format!("Subject: {subject}")),
        at_risk.map(|money| format!("At risk: {} {}", money.amount(), money.currency)),
        Some(format!("Next: {program} show {}", case.key)),
    ];
    Entry {
        account: account.clone(),
        case_id: case.key.id.clone(),
        kind: case.kind,
        rule: deadline.rule.clone(),
        due_at: deadline.due_at,
        summary: one_line(&summary),
        description: lines.into_iter().flatten().map(|line| one_line(&line)).collect::<Vec<_>>().join("\n"),
    }
}

fn source(deadline: &Deadline) -> String {
    match (deadline.source, deadline.started_at, &deadline.calendar) {
        (Source::Platform, ..) if deadline.start_event.starts_with("stated in e-mail ") => deadline.start_event.clone(),
        (Source::Platform, ..) => format!("the marketplace states it ({})", deadline.start_event),
        (Source::Manual, ..) => "you entered it".into(),
        (Source::Computed, Some(at), Some(calendar)) => {
            format!("computed from {at}, {}, on calendar {calendar}", deadline.start_event)
        }
        (Source::Computed, Some(at), None) => format!("computed from {at}, {}", deadline.start_event),
        (Source::Computed, None, _) => format!("computed: {}", deadline.start_event),
    }
}

/// The due instant on the clock of the rule's zone. Midnight belongs to the day that it ends (rules.md §3.1, fact 4).
fn wall(deadline: &Deadline) -> String {
    let zone: chrono_tz::Tz = deadline.zone.parse().unwrap_or(chrono_tz::UTC);
    let at = deadline.due_at.utc().with_timezone(&zone).naive_local();
    let midnight = at.num_seconds_from_midnight() == 0;
    let (day, time) = match at.date().pred_opt().filter(|_| midnight) {
        Some(before) => (before, "24:00".into()),
        None => (at.date(), at.format("%H:%M").to_string()),
    };
    format!("{} {}, {time} ({zone})", day.format("%a %-d %b"), day.year())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Text of others on one line, without control characters and without marks that turn the reading direction around.
fn one_line(text: &str) -> String {
    let safe = text.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter });
    let safe: String = safe.filter(|letter| !letter.is_control() && !turns(*letter)).collect();
    safe.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn turns(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{Entry, entries};
    use crate::domain::{Buyer, Case, CaseKey, Deadline, Instant, Kind, Money, Move, Source};

    fn deadline(rule: &str, due: &str, source: Source, who: Move, binding: bool) -> Deadline {
        Deadline {
            rule: rule.into(),
            title: "first reply".into(),
            due_at: Instant::parse(due).unwrap(),
            source,
            start_event: "the buyer opened it".into(),
            started_at: None,
            calendar: Some("PL".into()),
            reading: "business-clock".into(),
            zone: "Europe/Warsaw".into(),
            who,
            action: "reply".into(),
            if_missed: "Allegro may step in".into(),
            binding,
            note: None,
        }
    }

    fn case() -> Case {
        let key = CaseKey { account: "main".into(), id: "73cc39f0-1".into() };
        let mut case = Case::unreadable(key, "allegro", Kind::Dispute, String::new(), Instant::from_millis(0));
        case.problem = None;
        case.buyer = Buyer { id: None, login: Some("an\u{202e}na\r\nBEGIN:VEVENT\u{7}".into()) };
        case
    }

    fn rules(found: &[Entry]) -> Vec<(&str, String)> {
        found.iter().map(|entry| (entry.rule.as_str(), entry.due_at.to_string())).collect()
    }

    #[test]
    fn only_what_binds_the_seller_is_an_entry_and_a_rule_has_one() {
        let found = [
            deadline("AL-D01", "2026-11-28T00:00:00+01:00", Source::Computed, Move::Seller, true),
            deadline("AL-D01", "2026-11-27T00:00:00+01:00", Source::Computed, Move::Seller, true),
            deadline("AL-D03", "2026-11-26T00:00:00+01:00", Source::Computed, Move::Buyer, true),
            deadline("AL-D01.roll", "2026-11-25T00:00:00+01:00", Source::Computed, Move::Seller, false),
        ];
        let made = entries(&case(), &found, Some(&Money::new(12_900, "PLN")), "aftersale");
        assert_eq!(rules(&made), [("AL-D01", "2026-11-26T23:00:00Z".to_owned())]);
        assert_eq!(made[0].summary, "Reply \u{2013} dispute 73cc39f0, anna BEGIN:VEVENT (main)");
        let lines: Vec<&str> = made[0].description.lines().collect();
        assert_eq!(lines[0], "First reply, due Thu 26 Nov 2026, 24:00 (Europe/Warsaw)");
        assert_eq!(lines[1], "Rule: AL-D01 (business-clock)");
        assert_eq!(lines[3], "If missed: Allegro may step in");
        assert_eq!(lines[4..], ["At risk: 129.00 PLN", "Next: aftersale show main:73cc39f0-1"]);
    }

    #[test]
    fn a_deadline_set_by_hand_takes_the_place_of_the_one_that_it_outranks() {
        let found = [
            deadline("AL-C01", "2026-11-26T12:00:00Z", Source::Computed, Move::Seller, true),
            deadline("AL-C02", "2026-12-04T12:00:00Z", Source::Platform, Move::Seller, true),
            deadline("manual", "2026-11-30T12:00:00Z", Source::Manual, Move::Seller, true),
        ];
        let made = entries(&case(), &found, None, "aftersale");
        assert_eq!(
            rules(&made),
            [("AL-C02", "2026-12-04T12:00:00Z".to_owned()), ("manual", "2026-11-30T12:00:00Z".to_owned())]
        );
    }

    #[test]
    fn account_case_and_rule_alone_decide_the_uid() {
        let one = &entries(
            &case(),
            &[deadline("AL-D01", "2026-11-28T00:00:00Z", Source::Computed, Move::Seller, true)],
            None,
            "aftersale",
        )[0];
        let moved = Entry { due_at: Instant::from_millis(5), summary: "other".into(), ..one.clone() };
        assert_eq!(one.uid(), moved.uid());
        for other in [
            Entry { account: "ali".into(), ..one.clone() },
            Entry { case_id: "73cc39f0-2".into(), ..one.clone() },
            Entry { rule: "AL-D02".into(), ..one.clone() },
        ] {
            assert_ne!(one.uid(), other.uid());
        }
    }
}
