//! The deadlines of one case.

use super::rule::{Clock, PlatformWeight, Rule, base};
use super::start::{self, Start};
use super::{Engine, Manual, Use, count};
use crate::domain::{Case, Deadline, Move, PlatformDate, Source, primary};

/// The status of a case of which only the id is known (see [`Case::unreadable`]).
const UNREADABLE: &str = "UNREADABLE";

/// All deadlines of `case`, those that bind first, then by due instant.
pub fn deadlines(engine: &Engine, case: &Case, manual: Option<&Manual>) -> Vec<Deadline> {
    let mut found = Vec::new();
    if case.open && case.status != UNREADABLE {
        for rule in engine.rules.iter().filter(|rule| rule.marketplace == case.marketplace) {
            of_rule(engine, rule, case, &mut found);
        }
    }
    found.extend(manual.map(|manual| by_hand(manual, case, primary(&found))));
    found.sort_by(|a, b| (!a.binding, a.due_at, &a.rule).cmp(&(!b.binding, b.due_at, &b.rule)));
    found
}

fn of_rule(engine: &Engine, rule: &Rule, case: &Case, found: &mut Vec<Deadline>) {
    let usage = engine.usage(rule);
    if usage == Use::Unused {
        return;
    }
    let mut clocks = rule.clocks.iter().filter(|clock| clock.applies(rule, case)).peekable();
    let stated = match (usage, clocks.peek()) {
        (Use::Counts, Some(clock)) => platform_date(rule, case).map(|date| by_platform(rule, clock, date)),
        _ => None,
    };
    let outranked = stated.as_ref().is_some_and(|deadline| deadline.binding);
    found.extend(stated);
    for clock in clocks {
        let Some(mut computed) = by_rule(engine, rule, clock, case) else { continue };
        if usage == Use::Informs {
            computed.binding = false;
        } else if outranked && computed.binding {
            computed.binding = false;
            add_note(&mut computed, "the marketplace's own date counts");
        }
        found.push(computed);
    }
}

/// The earliest date that the marketplace states for this step.
fn platform_date<'a>(rule: &Rule, case: &'a Case) -> Option<&'a PlatformDate> {
    case.platform_dates.iter().filter(|date| base(&date.rule) == rule.base()).min_by_key(|date| date.due_at)
}

fn by_platform(rule: &Rule, clock: &Clock, date: &PlatformDate) -> Deadline {
    let preferred = rule.platform == PlatformWeight::Prefer;
    Deadline {
        due_at: date.due_at,
        source: Source::Platform,
        start_event: date.field.clone(),
        calendar: None,
        reading: Source::Platform.as_str().into(),
        binding: preferred && clock.binding.unwrap_or(rule.binding),
        note: (!preferred).then(|| "the marketplace's date, for comparison; the computed one counts".into()),
        ..blank(rule, clock)
    }
}

fn by_rule(engine: &Engine, rule: &Rule, clock: &Clock, case: &Case) -> Option<Deadline> {
    let Start { at, guessed } = start::find(clock, case)?;
    if !rule.valid_on(count::local(at, rule.zone).date()) {
        return None;
    }
    let calendar = rule.calendar.as_ref().map(|own| chosen_calendar(engine, case).unwrap_or(own));
    let mut deadline = Deadline {
        started_at: Some(at),
        calendar: calendar.cloned(),
        binding: clock.binding.unwrap_or(rule.binding),
        note: clock.note.clone(),
        ..blank(rule, clock)
    };
    match engine.due(rule, calendar.map(String::as_str), at) {
        Some((due, estimate)) => {
            deadline.due_at = due;
            estimate.into_iter().for_each(|text| add_note(&mut deadline, &text));
        }
        // Only a calendar that leaves hardly any day can do this. Due at once is the safe side.
        None => {
            deadline.due_at = at;
            add_note(&mut deadline, "could not be counted on this calendar, so it is shown as due at once");
        }
    }
    if guessed {
        add_note(&mut deadline, "the talk could not be read: an answer already given may be missing here");
    }
    Some(deadline)
}

/// The calendar that the user chose for the case's site.
fn chosen_calendar<'a>(engine: &'a Engine, case: &Case) -> Option<&'a String> {
    engine.sites.get(case.site.as_ref()?)
}

/// What the rule and the clock say whatever the case; the instants are still to come.
fn blank(rule: &Rule, clock: &Clock) -> Deadline {
    let or = |own: &Option<String>, otherwise: &String| own.as_ref().unwrap_or(otherwise).clone();
    Deadline {
        rule: rule.id.clone(),
        title: or(&clock.title, &rule.title),
        due_at: Default::default(),
        source: Source::Computed,
        start_event: clock.after.clone(),
        started_at: None,
        calendar: None,
        reading: rule.reading.clone(),
        zone: rule.zone.name().into(),
        who: clock.who.unwrap_or(rule.who),
        action: or(&clock.action, &rule.action),
        if_missed: or(&clock.if_missed, &rule.if_missed),
        binding: false,
        note: None,
    }
}

/// The seller's own deadline; it says what to do in the words of the one that it outranks.
fn by_hand(manual: &Manual, case: &Case, outranked: Option<&Deadline>) -> Deadline {
    let of = |word: fn(&Deadline) -> &String, otherwise: &str| outranked.map_or(otherwise.into(), |d| word(d).clone());
    let mut deadline = Deadline {
        rule: "manual".into(),
        title: "deadline set by hand".into(),
        due_at: manual.due_at,
        source: Source::Manual,
        start_event: "you entered it".into(),
        started_at: None,
        calendar: None,
        reading: "manual".into(),
        zone: of(|d| &d.zone, "UTC"),
        who: Move::Seller,
        action: of(|d| &d.action, "act"),
        if_missed: of(|d| &d.if_missed, "the deadline that you set passes"),
        binding: case.open,
        note: manual.note.clone(),
    };
    if !case.open {
        add_note(&mut deadline, "the case is closed");
    }
    deadline
}

fn add_note(deadline: &mut Deadline, text: &str) {
    match &mut deadline.note {
        Some(note) => {
            note.push_str("; ");
            note.push_str(text);
        }
        None => deadline.note = Some(text.into()),
    }
}
