//! Which alerts must go out now, and through which sinks.

use super::item::{AlertItem, Key};
use super::memory::Memory;
use crate::config::Alerts;
use crate::config::alerts::{Quiet, Sink, Threshold};
use crate::domain::Instant;
use chrono::NaiveTime;
use std::collections::HashSet;

/// Now, as far as it matters here.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// The instant.
    pub at: Instant,
    /// The wall time in the user's zone.
    pub wall: NaiveTime,
    /// An instant that stands for the user's day, such as its end.
    pub today: Instant,
}

/// One alert for one sink.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// What it is known by.
    pub key: Key,
    /// What makes it go out.
    pub threshold: Threshold,
    /// What it tells of.
    pub item: AlertItem,
    /// The sink that it was escalated from.
    pub escalated_from: Option<String>,
    /// How often it was claimed before.
    pub attempts: u32,
    /// Whether it waits for the end of the sink's quiet hours.
    pub held: bool,
}

/// Every alert that is to go out now, sink by sink, the most urgent first. Of several thresholds that a deadline has passed, only
/// the most urgent one counts; what was given already is left out.
pub fn plan(items: &[AlertItem], memory: &Memory, config: &Alerts, now: Now) -> Vec<Due> {
    let mut found: Vec<Due> = Vec::new();
    let mut seen = HashSet::new();
    let direct = config.sinks.values().flat_map(|sink| items.iter().map(move |item| (sink, item)));
    for (sink, item) in direct.filter(|(sink, item)| !sink.escalations_only && takes(sink, item)) {
        let Some(threshold) = reached(item, config.ladder(item.severity), now.at) else { continue };
        if memory.is_snoozed(item, now.at) {
            continue;
        }
        let mut wanted = vec![(sink, threshold, None)];
        wanted.extend(escalation(config, memory, sink, item, now));
        for (sink, threshold, from) in wanted {
            let key = key(sink, item, now);
            if memory.is_given(&key, threshold) || !seen.insert((key.clone(), threshold.to_string())) {
                continue;
            }
            let attempts = memory.find(&key, threshold).map_or(0, |told| told.attempts);
            let held = sink.quiet.as_ref().is_some_and(|quiet| is_quiet(quiet, threshold, now.wall));
            found.push(Due { key, threshold, item: item.clone(), escalated_from: from, attempts, held });
        }
    }
    let order = |due: &Due| (due.key.sink.clone(), due.item.due_at.is_none(), due.item.due_at, due.threshold.rank());
    found.sort_by_key(order);
    found
}

/// The most urgent threshold that has been passed. At the due instant itself the deadline is not yet missed.
fn reached(item: &AlertItem, ladder: &[Threshold], now: Instant) -> Option<Threshold> {
    let Some(due) = item.due_at else { return Some(Threshold::Daily) };
    let passed = |threshold: &Threshold| match threshold {
        Threshold::Before(span) => due.since(now) <= span.millis(),
        Threshold::Missed => now > due,
        Threshold::Escalated | Threshold::Daily => false,
    };
    ladder.iter().copied().filter(passed).min_by_key(|threshold| threshold.rank())
}

/// What the sink's second sink must be told.
fn escalation<'a>(
    config: &'a Alerts,
    memory: &Memory,
    sink: &Sink,
    item: &AlertItem,
    now: Now,
) -> Option<(&'a Sink, Threshold, Option<String>)> {
    let escalate = sink.escalate.as_ref()?;
    let to = config.sinks.get(&escalate.to)?;
    let told = match escalate.after {
        None => item.due_at.is_some_and(|due| now.at > due).then_some(Threshold::Missed)?,
        Some(span) => {
            let first = memory.first_at(&key(sink, item, now))?;
            (now.at.since(first) >= span.millis()).then_some(Threshold::Escalated)?
        }
    };
    Some((to, told, Some(sink.name.clone())))
}

fn key(sink: &Sink, item: &AlertItem, now: Now) -> Key {
    Key {
        sink: sink.name.clone(),
        account: item.account.clone(),
        case_id: item.case_id.clone(),
        rule: item.rule.clone(),
        due_at: item.due_at.or(item.happened_at).unwrap_or(now.today),
    }
}

/// Whether alerts of this item go through the sink at all.
fn takes(sink: &Sink, item: &AlertItem) -> bool {
    let fits = |wanted: &[String], value: &String| wanted.is_empty() || wanted.contains(value);
    fits(&sink.accounts, &item.account)
        && fits(&sink.kinds, &item.kind)
        && (sink.severities.is_empty() || sink.severities.contains(&item.severity))
}

/// Whether the sink must not disturb at this wall time. Hours from 22:00 until 07:00 go over midnight.
fn is_quiet(quiet: &Quiet, threshold: Threshold, wall: NaiveTime) -> bool {
    let inside = match quiet.from <= quiet.until {
        true => quiet.from <= wall && wall < quiet.until,
        false => wall >= quiet.from || wall < quiet.until,
    };
    inside && !quiet.except.contains(&threshold)
}

#[cfg(test)]
mod tests {
    use super::{is_quiet, reached};
    use crate::alerts::AlertItem;
    use crate::config::Alerts;
    use crate::config::alerts::{Quiet, Threshold};
    use crate::domain::{Instant, Severity};
    use chrono::NaiveTime;

    const DUE: Instant = Instant::from_millis(100 * 3_600_000);

    fn item(severity: Severity) -> AlertItem {
        AlertItem {
            account: "main".into(),
            kind: "claim".into(),
            case_id: Some("1".into()),
            title: "claim".into(),
            step: "verdict".into(),
            rule: "AL-C02".into(),
            due_at: Some(DUE),
            happened_at: None,
            severity,
            if_missed: None,
            at_risk: None,
            next_command: String::new(),
        }
    }

    #[test]
    fn only_the_most_urgent_threshold_counts_and_the_due_instant_is_not_missed() {
        let config = Alerts::default();
        for (before, hard, soft) in [
            (24 * 3_600_000 + 1, None, None),
            (24 * 3_600_000, Some("1d"), None),
            (6 * 3_600_000, Some("6h"), Some("6h")),
            (3_599_999, Some("1h"), Some("6h")),
            (0, Some("1h"), Some("6h")),
            (-1, Some("missed"), Some("missed")),
        ] {
            let now = DUE.plus_millis(-before);
            for (severity, expected) in [(Severity::Hard, hard), (Severity::Soft, soft)] {
                let found = reached(&item(severity), config.ladder(severity), now);
                assert_eq!(found.map(|threshold| threshold.to_string()).as_deref(), expected, "{before}");
            }
        }
    }

    #[test]
    fn quiet_hours_go_over_midnight_and_have_exceptions() {
        let time = |text| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        let quiet = Quiet { from: time("22:00"), until: time("07:00"), except: vec![Threshold::Missed] };
        for (wall, expected) in [("21:59", false), ("22:00", true), ("00:00", true), ("06:59", true), ("07:00", false)]
        {
            assert_eq!(is_quiet(&quiet, Threshold::Daily, time(wall)), expected, "{wall}");
            assert!(!is_quiet(&quiet, Threshold::Missed, time(wall)));
        }
        let noon = Quiet { from: time("12:00"), until: time("13:00"), except: Vec::new() };
        assert!(
            is_quiet(&noon, Threshold::Missed, time("12:30")) && !is_quiet(&noon, Threshold::Missed, time("13:00"))
        );
    }
}
