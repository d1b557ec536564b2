//! The deadline engine: pure functions of a case, the rules and the user's choice. No marketplace and no rule is named in
//! this code; what they demand is data in `rules/`.
//!
//! A rule pack is a TOML file with rules and calendars. A [`Rule`] counts time in one of the [`Style`]s, on a calendar and in
//! a zone; each of its [`Clock`]s names the event that starts the time ([`Selector`]) and the marks a case must carry
//! ([`MARKS`]). Rules that share the id before the first dot are readings of one rule: the `active` one counts unless the
//! user picks another, those with `inform` are shown beside it.
//!
//! Files in the user's `rules/` folder have the same format and are laid over the built-in ones: a rule with a known id
//! replaces that rule (one that is `like` itself changes only what it says), days given for a calendar are added to it.

mod calendar;
mod case;
mod choice;
mod count;
mod pack;
mod rule;
mod start;

pub use rule::{Clock, Count, MARKS, PlatformWeight, Rule, SELLER_MARKS, Selector, Style};

use crate::config;
use crate::domain::{Case, Deadline, Instant};
use crate::error::{Error, Result};
use calendar::{BusinessDays, Calendar};
use choice::Use;
use chrono::{NaiveDateTime, SecondsFormat};
use chrono_tz::Tz;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// The rules with the user's choice of readings.
#[derive(Debug)]
pub struct Engine {
    rules: Vec<Rule>,
    calendars: BTreeMap<String, Calendar>,
    uses: BTreeMap<String, Use>,
    /// Site → calendar, as the user chose.
    sites: BTreeMap<String, String>,
    digest: String,
}

/// A deadline that the seller entered by hand.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Manual {
    /// The instant.
    pub due_at: Instant,
    /// Where it comes from, in the seller's words.
    pub note: Option<String>,
}

/// What a rule makes of an event. Prints as RFC 3339 in the rule's zone, with the zone's offset at that instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// When the clock runs out.
    pub due_at: Instant,
    /// The rule's zone.
    pub zone: Tz,
    /// Why the result may be wrong: a calendar whose days are not yet known, or a rule that was not in force.
    pub caution: Option<String>,
}

impl Engine {
    /// The compiled-in rule packs, those in `overrides` (a folder that may be absent) on top, and the user's readings. A file
    /// or a setting that is wrong is a usage error that names the place, and the nearest right name.
    pub fn new(settings: &config::Deadlines, overrides: &Path) -> Result<Self> {
        let mut packs = pack::Packs::default();
        // The version stands for the arithmetic, which may change without any rule.
        let mut digest = Sha256::new_with_prefix(env!("CARGO_PKG_VERSION"));
        for (name, text) in pack::BUILT_IN {
            packs.add(name, text)?;
            feed(&mut digest, text);
        }
        for (name, text) in pack::overrides(overrides)? {
            packs.add(&name, &text)?;
            feed(&mut digest, &text);
        }
        let (rules, calendars) = packs.finish()?;
        choice::check_calendars(&calendars, settings)?;
        let uses = choice::choose(&rules, settings)?;
        let config::Deadlines { reply_reading, readings, calendars: sites, off, on, .. } = settings;
        feed(&mut digest, &format!("{:?}", (reply_reading, readings, sites, off, on)));
        let digest = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { rules, calendars, uses, sites: sites.clone(), digest })
    }

    /// All deadlines of a case, those that bind first, then by due instant. They do not depend on `now`, because they are kept
    /// in the cache and must not go stale there.
    pub fn deadlines(&self, case: &Case, manual: Option<&Manual>, _now: Instant) -> Vec<Deadline> {
        case::deadlines(self, case, manual)
    }

    /// Changes whenever any rule, calendar or chosen reading does: SHA-256 in hex.
    pub fn digest(&self) -> String {
        self.digest.clone()
    }

    /// Every rule, in the order of the packs.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule of that id. The id that readings share, where no rule has it to itself, means the reading in use. Not found
    /// otherwise, with the nearest ids.
    pub fn rule(&self, id: &str) -> Result<&Rule> {
        let by_id = || self.rules.iter().find(|rule| rule.id == id);
        let in_use = || self.rules.iter().find(|rule| rule.base() == id && self.counts(rule));
        let default = || self.rules.iter().find(|rule| rule.base() == id && rule.active);
        by_id().or_else(in_use).or_else(default).ok_or_else(|| {
            let ids = self.rules.iter().map(|rule| rule.id.as_str());
            choice::suggest(Error::not_found(format!("there is no rule `{id}`")), id, ids)
        })
    }

    /// Whether this reading of the rule is the one that counts.
    pub fn counts(&self, rule: &Rule) -> bool {
        self.usage(rule) == Use::Counts
    }

    /// When the clock of rule `id` runs out that `event` started. The event is RFC 3339 with an offset; where the rule's
    /// marketplace writes times without one, such a time is read in its zone (rules.md §3.5), else it is a usage error.
    pub fn evaluate(&self, id: &str, event: &str) -> Result<Evaluation> {
        let rule = self.rule(id)?;
        let start = read_event(rule, event)?;
        let far = || Error::usage(format!("`{event}` is too far away to count days from"));
        let (due_at, estimate) = self.due(rule, rule.calendar.as_deref(), start).ok_or_else(far)?;
        let day = count::local(start, rule.zone).date();
        let caution =
            if rule.valid_on(day) { estimate } else { Some(format!("{} was not in force on {day}", rule.id)) };
        Ok(Evaluation { due_at, zone: rule.zone, caution })
    }

    /// The due instant by `calendar`, and a sentence when the calendar's days are not known that far.
    fn due(&self, rule: &Rule, calendar: Option<&str>, start: Instant) -> Option<(Instant, Option<String>)> {
        let name = calendar.unwrap_or_default();
        let days = BusinessDays::named(&self.calendars, name).unwrap_or_default();
        let due = count::due(rule.count, rule.zone, &days, start)?;
        let [from, until] = [start, due].map(|instant| count::local(instant, rule.zone).date());
        let estimate = || format!("an estimate: not all days off of calendar {name} are known from {from} to {until}");
        Some((due, (!days.knows(from, until)).then(estimate)))
    }

    fn usage(&self, rule: &Rule) -> Use {
        self.uses.get(&rule.id).copied().unwrap_or(Use::Unused)
    }
}

impl fmt::Display for Evaluation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = if self.due_at.millis() % 1000 == 0 { SecondsFormat::Secs } else { SecondsFormat::Millis };
        f.write_str(&self.due_at.utc().with_timezone(&self.zone).to_rfc3339_opts(digits, false))
    }
}

fn read_event(rule: &Rule, text: &str) -> Result<Instant> {
    if let Some(at) = Instant::parse(text) {
        return Ok(at);
    }
    let wall = || {
        let text = text.trim().replacen(' ', "T", 1);
        NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.f").ok()
    };
    rule.naive_zone.and_then(|zone| count::resolve(zone, wall()?)).ok_or_else(|| {
        Error::usage(format!("`{text}` is no instant that {} can count from", rule.id))
            .hint("write it as RFC 3339 with an offset, such as 2026-12-23T18:00:00+01:00")
    })
}

/// Adds `text` with its length, so that no two lists of texts look alike.
fn feed(digest: &mut Sha256, text: &str) {
    digest.update(text.len().to_le_bytes());
    digest.update(text);
}
