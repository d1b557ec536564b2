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
    /// The wall time of an instant in the user's zone.
    pub wall: fn(Instant) -> NaiveTime,
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
    /// Whether it is told earlier than its threshold says, because the sink must not disturb later.
    pub early: bool,
}

/// What must be told now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Every alert that is to go out, sink by sink, the most urgent first.
    pub dues: Vec<Due>,
    /// What should be told of, and no sink takes.
    pub nowhere: Vec<Lost>,
}

/// What should be told of, and no sink takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Lost {
    /// What would make it go out.
    pub threshold: Threshold,
    /// What it tells of.
    pub item: AlertItem,
}

/// A deadline so soon after the quiet hours counts as one within them: whoever is first told then has no time left.
const AFTER_QUIET_MILLIS: i64 = 3_600_000;
const DAY_MILLIS: i64 = 24 * 3_600_000;

/// What must be told now. Of several thresholds that a deadline has passed, only the most urgent one counts; what was given already
/// is left out.
pub fn plan(items: &[AlertItem], memory: &Memory, config: &Alerts, now: Now) -> Plan {
    let mut found: Vec<Due> = Vec::new();
    let mut seen = HashSet::new();
    let direct = config.sinks.values().flat_map(|sink| items.iter().map(move |item| (sink, item)));
    for (sink, item) in direct.filter(|(sink, item)| sink.is_told(item)) {
        let quiet = sink.quiet.as_ref();
        let begins = quiet.zip(item.due_at).and_then(|(quiet, due)| quiet_before(quiet, due, now.wall));
        let ladder = config.ladder(item.severity);
        let Some(threshold) = reached(item, ladder, now.at, begins.zip(quiet)) else { continue };
        let early = reached(item, ladder, now.at, None) != Some(threshold);
        if memory.is_snoozed(item, now.at) {
            continue;
        }
        let mut wanted = vec![(sink, threshold, None, early)];
        wanted.extend(escalation(config, memory, sink, item, now).map(|(to, told, from)| (to, told, from, false)));
        for (sink, threshold, from, early) in wanted {
            let key = key(sink, item, now);
            if memory.is_given(&key, threshold) || !seen.insert((key.clone(), threshold.to_string())) {
                continue;
            }
            let attempts = memory.find(&key, threshold).map_or(0, |told| told.attempts);
            let held = sink.quiet.as_ref().is_some_and(|quiet| is_quiet(quiet, threshold, (now.wall)(now.at)));
            found.push(Due { key, threshold, item: item.clone(), escalated_from: from, attempts, held, early });
        }
    }
    let order = |due: &Due| (due.key.sink.clone(), due.item.due_at.is_none(), due.item.due_at, due.threshold.rank());
    found.sort_by_key(order);
    Plan { dues: found, nowhere: nowhere(items, memory, config, now) }
}

/// What has reached a threshold and goes through no sink at all. A case that is snoozed is not meant to.
fn nowhere(items: &[AlertItem], memory: &Memory, config: &Alerts, now: Now) -> Vec<Lost> {
    let untold = items.iter().filter(|item| !config.sinks.values().any(|sink| sink.is_told(item)));
    let lost = untold.filter(|item| !memory.is_snoozed(item, now.at)).filter_map(|item| {
        let threshold = reached(item, config.ladder(item.severity), now.at, None)?;
        Some(Lost { threshold, item: item.clone() })
    });
    lost.collect()
}

/// The most urgent threshold that has been passed. At the due instant itself the deadline is not yet missed. One that ends in quiet
/// hours counts from where they begin, but for thresholds that may disturb in them.
fn reached(
    item: &AlertItem,
    ladder: &[Threshold],
    now: Instant,
    quiet: Option<(Instant, &Quiet)>,
) -> Option<Threshold> {
    let Some(due) = item.due_at else { return Some(Threshold::Daily) };
    let end = |threshold: &Threshold| match quiet {
        Some((begins, quiet)) if !quiet.except.contains(threshold) => begins,
        _ => due,
    };
    let passed = |threshold: &Threshold| match threshold {
        Threshold::Before(span) => end(threshold).since(now) <= span.millis(),
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

impl Sink {
    /// Whether alerts of this item go out through the sink by themselves.
    fn is_told(&self, item: &AlertItem) -> bool {
        !self.escalations_only && self.takes(&item.account, &item.kind, item.severity)
    }
}

/// When the quiet hours begin that a deadline falls into, or ends so soon after; `None` when it does neither.
fn quiet_before(quiet: &Quiet, due: Instant, wall: fn(Instant) -> NaiveTime) -> Option<Instant> {
    let length = (quiet.until - quiet.from).num_milliseconds().rem_euclid(DAY_MILLIS);
    let into = (wall(due) - quiet.from).num_milliseconds().rem_euclid(DAY_MILLIS);
    if length == 0 || into > length + AFTER_QUIET_MILLIS {
        return None;
    }
    let begins = due.plus_millis(-into);
    // In a night in which the clocks change that is an hour off.
    let off = (wall(begins) - quiet.from).num_milliseconds();
    let off = (off + DAY_MILLIS / 2).rem_euclid(DAY_MILLIS) - DAY_MILLIS / 2;
    Some(begins.plus_millis(-off))
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
    use super::{is_quiet, quiet_before, reached};
    use crate::alerts::AlertItem;
    use crate::config::Alerts;
    use crate::config::alerts::{Quiet, Threshold};
    use crate::domain::{Instant, Severity, Span};
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
            (24 * 3_600_000, Some("24h"), None),
            (6 * 3_600_000, Some("6h"), Some("6h")),
            (3_599_999, Some("1h"), Some("6h")),
            (0, Some("1h"), Some("6h")),
            (-1, Some("missed"), Some("missed")),
        ] {
            let now = DUE.plus_millis(-before);
            for (severity, expected) in [(Severity::Hard, hard), (Severity::Soft, soft)] {
                let found = reached(&item(severity), config.ladder(severity), now, None);
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

    #[test]
    fn a_deadline_in_the_quiet_hours_counts_from_where_they_begin() {
        use chrono_tz::Europe::Warsaw;
        let wall: fn(Instant) -> NaiveTime = |at| at.utc().with_timezone(&Warsaw).time();
        let time = |text| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        let at = |text: &str| Instant::parse(text).unwrap();
        let night = Quiet { from: time("22:00"), until: time("07:00"), except: Vec::new() };
        for (due, begins) in [
            ("2026-11-18T22:00:00+01:00", Some("2026-11-18T22:00:00+01:00")),
            ("2026-11-19T03:00:00+01:00", Some("2026-11-18T22:00:00+01:00")),
            ("2026-11-19T08:00:00+01:00", Some("2026-11-18T22:00:00+01:00")),
            ("2026-11-19T08:00:01+01:00", None),
            ("2026-11-18T21:59:59+01:00", None),
            // The clocks change in these nights.
            ("2026-10-25T06:00:00+01:00", Some("2026-10-24T22:00:00+02:00")),
            ("2026-03-29T06:00:00+02:00", Some("2026-03-28T22:00:00+01:00")),
        ] {
            assert_eq!(quiet_before(&night, at(due), wall), begins.map(at), "{due}");
        }
        let none = Quiet { until: time("22:00"), ..night.clone() };
        assert_eq!(quiet_before(&none, at("2026-11-18T22:00:00+01:00"), wall), None);
        let ladder = [Threshold::Before(Span::hours(6)), Threshold::Before(Span::hours(1)), Threshold::Missed];
        let item = AlertItem { due_at: Some(at("2026-11-19T03:00:00+01:00")), ..item(Severity::Hard) };
        let told = |now: &str, quiet: &Quiet| {
            let begins = quiet_before(quiet, at("2026-11-19T03:00:00+01:00"), wall).unwrap();
            reached(&item, &ladder, at(now), Some((begins, quiet))).map(|threshold| threshold.to_string())
        };
        assert_eq!(told("2026-11-18T15:59:00+01:00", &night), None);
        assert_eq!(told("2026-11-18T16:00:00+01:00", &night).as_deref(), Some("6h"));
        assert_eq!(told("2026-11-18T21:00:00+01:00", &night).as_deref(), Some("1h"));
        let loud = Quiet { except: vec![Threshold::Before(Span::hours(1))], ..night };
        assert_eq!(told("2026-11-18T21:00:00+01:00", &loud).as_deref(), Some("6h"), "the hour may disturb by itself");
        assert_eq!(told("2026-11-19T02:00:00+01:00", &loud).as_deref(), Some("1h"));
    }
}
