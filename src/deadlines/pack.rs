//! Rule packs as TOML: reading them, with the place of every mistake, and laying one over the other.

use super::calendar::{BusinessDays, Calendar, Written};
use super::rule::{Clock, Count, MARKS, PlatformWeight, Rule};
use crate::domain::{Kind, Move, Severity};
use crate::error::{Error, Result};
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::path::Path;
use toml::Spanned;

/// The compiled-in packs and calendars, as name and text.
pub const BUILT_IN: [(&str, &str); 7] = [
    ("rules/calendars/PL.toml", include_str!("../../rules/calendars/PL.toml")),
    ("rules/calendars/CZ.toml", include_str!("../../rules/calendars/CZ.toml")),
    ("rules/calendars/SK.toml", include_str!("../../rules/calendars/SK.toml")),
    ("rules/calendars/HU.toml", include_str!("../../rules/calendars/HU.toml")),
    ("rules/calendars/CN.toml", include_str!("../../rules/calendars/CN.toml")),
    ("rules/allegro.toml", include_str!("../../rules/allegro.toml")),
    ("rules/aliexpress.toml", include_str!("../../rules/aliexpress.toml")),
];

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    marketplace: Option<String>,
    #[serde(default, deserialize_with = "zone")]
    naive_zone: Option<Tz>,
    #[serde(default, rename = "rule")]
    rules: Vec<WrittenRule>,
    #[serde(default)]
    calendars: BTreeMap<String, Written>,
}

/// A rule as it is written: what is missing comes from the rule that it is like.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRule {
    id: Spanned<String>,
    like: Option<String>,
    reading: Option<String>,
    title: Option<String>,
    marketplace: Option<String>,
    kinds: Option<Vec<Kind>>,
    count: Option<Count>,
    #[serde(default, deserialize_with = "zone")]
    zone: Option<Tz>,
    calendar: Option<String>,
    #[serde(default, deserialize_with = "zone")]
    naive_zone: Option<Tz>,
    who: Option<Move>,
    action: Option<String>,
    if_missed: Option<String>,
    source: Option<String>,
    severity: Option<Severity>,
    binding: Option<bool>,
    active: Option<bool>,
    inform: Option<bool>,
    on: Option<bool>,
    platform: Option<PlatformWeight>,
    setting: Option<String>,
    valid_from: Option<NaiveDate>,
    valid_until: Option<NaiveDate>,
    clocks: Option<Vec<Clock>>,
}

/// Where a rule was written, for the message about what is wrong with it.
#[derive(Clone)]
struct Place {
    file: String,
    line: usize,
    column: usize,
}

/// All packs laid over each other, not yet checked.
#[derive(Default)]
pub struct Packs {
    rules: Vec<(WrittenRule, Place)>,
    calendars: BTreeMap<String, Calendar>,
}

impl Packs {
    /// Lays the pack `text` of `file` over what is there: rules with an id that is known replace that rule, days are added to
    /// a calendar that is known. A mistake is a usage error with file, line and column.
    pub fn add(&mut self, file: &str, text: &str) -> Result<()> {
        let pack: Pack = toml::from_str(text).map_err(|error| {
            let at = place(file, text, error.span().map_or(0, |span| span.start));
            wrong(&at, error.message())
        })?;
        for (name, written) in pack.calendars {
            self.calendars.entry(name).or_default().add(written);
        }
        for mut rule in pack.rules {
            rule.marketplace = rule.marketplace.or_else(|| pack.marketplace.clone());
            rule.naive_zone = rule.naive_zone.or(pack.naive_zone);
            let at = place(file, text, rule.id.span().start);
            self.lay(rule, at);
        }
        Ok(())
    }

    fn lay(&mut self, rule: WrittenRule, at: Place) {
        let Some(known) = self.rules.iter_mut().find(|(known, _)| known.id.get_ref() == rule.id.get_ref()) else {
            return self.rules.push((rule, at));
        };
        // A rule that is like itself changes the one it replaces and keeps its standing.
        let itself = rule.like.as_deref() == Some(rule.id.get_ref().as_str());
        let rule = if itself { rule.instead_of(&known.0) } else { rule };
        *known = (rule, at);
    }

    /// The complete, checked rules in the order of their first mention, and the calendars.
    pub fn finish(self) -> Result<(Vec<Rule>, BTreeMap<String, Calendar>)> {
        let mut rules = Vec::with_capacity(self.rules.len());
        for (written, at) in &self.rules {
            let rule = self.whole(written, at)?.complete().map_err(|problem| wrong(at, &problem))?;
            check(&rule, &self.calendars).map_err(|problem| wrong(at, &problem))?;
            rules.push(rule);
        }
        let counted = |rule: &Rule| rules.iter().any(|other| other.active && other.base() == rule.base());
        if let Some((rule, (_, at))) = rules.iter().zip(&self.rules).find(|(rule, _)| !counted(rule)) {
            return Err(wrong(at, &format!("no reading of `{}` is active, so it would never count", rule.base())));
        }
        Ok((rules, self.calendars))
    }

    /// `written` with everything that it takes from others.
    fn whole(&self, written: &WrittenRule, at: &Place) -> Result<WrittenRule> {
        let mut whole = written.clone();
        let mut like = written.like.clone();
        for _ in 0..self.rules.len() {
            let Some(id) = like else { return Ok(whole) };
            let Some((base, _)) = self.rules.iter().find(|(rule, _)| *rule.id.get_ref() == id) else {
                return Err(wrong(at, &format!("there is no rule `{id}` to be like")));
            };
            whole = whole.over(base);
            like = base.like.clone();
        }
        Err(wrong(at, "rules are like each other in a circle"))
    }
}

impl WrittenRule {
    /// This rule with what it does not say taken from the one that it replaces.
    fn instead_of(self, known: &Self) -> Self {
        Self {
            like: known.like.clone(),
            reading: self.reading.clone().or_else(|| known.reading.clone()),
            active: self.active.or(known.active),
            inform: self.inform.or(known.inform),
            ..self.over(known)
        }
    }

    /// This rule with what it does not say taken from `base`. Reading, `active` and `inform` are always its own.
    fn over(self, base: &Self) -> Self {
        Self {
            title: self.title.or_else(|| base.title.clone()),
            marketplace: self.marketplace.or_else(|| base.marketplace.clone()),
            kinds: self.kinds.or_else(|| base.kinds.clone()),
            count: self.count.or(base.count),
            zone: self.zone.or(base.zone),
            calendar: self.calendar.or_else(|| base.calendar.clone()),
            naive_zone: self.naive_zone.or(base.naive_zone),
            who: self.who.or(base.who),
            action: self.action.or_else(|| base.action.clone()),
            if_missed: self.if_missed.or_else(|| base.if_missed.clone()),
            source: self.source.or_else(|| base.source.clone()),
            severity: self.severity.or(base.severity),
            binding: self.binding.or(base.binding),
            on: self.on.or(base.on),
            platform: self.platform.or(base.platform),
            setting: self.setting.or_else(|| base.setting.clone()),
            valid_from: self.valid_from.or(base.valid_from),
            valid_until: self.valid_until.or(base.valid_until),
            clocks: self.clocks.or_else(|| base.clocks.clone()),
            ..self
        }
    }

    fn complete(self) -> std::result::Result<Rule, String> {
        let id = self.id.into_inner();
        let need = |key: &str| format!("rule `{id}` says no `{key}`");
        Ok(Rule {
            reading: self.reading.ok_or_else(|| need("reading"))?,
            title: self.title.ok_or_else(|| need("title"))?,
            marketplace: self.marketplace.ok_or_else(|| need("marketplace"))?,
            kinds: self.kinds.ok_or_else(|| need("kinds"))?,
            count: self.count.ok_or_else(|| need("count"))?,
            zone: self.zone.ok_or_else(|| need("zone"))?,
            who: self.who.ok_or_else(|| need("who"))?,
            action: self.action.ok_or_else(|| need("action"))?,
            if_missed: self.if_missed.ok_or_else(|| need("if_missed"))?,
            source: self.source.ok_or_else(|| need("source"))?,
            severity: self.severity.ok_or_else(|| need("severity"))?,
            clocks: self.clocks.ok_or_else(|| need("clocks"))?,
            calendar: self.calendar,
            naive_zone: self.naive_zone,
            binding: self.binding.unwrap_or(true),
            active: self.active.unwrap_or(false),
            inform: self.inform.unwrap_or(false),
            on: self.on.unwrap_or(true),
            platform: self.platform.unwrap_or_default(),
            setting: self.setting,
            valid_from: self.valid_from,
            valid_until: self.valid_until,
            id,
        })
    }
}

/// What serde cannot see: names that must exist elsewhere, and combinations that mean nothing.
fn check(rule: &Rule, calendars: &BTreeMap<String, Calendar>) -> std::result::Result<(), String> {
    let id = &rule.id;
    if rule.count.days == 0 {
        return Err(format!("rule `{id}` counts no days"));
    }
    match &rule.calendar {
        None if rule.count.style.needs_calendar() => {
            return Err(format!("rule `{id}` counts by a calendar and names none"));
        }
        None => {}
        Some(name) => {
            let missing = BusinessDays::named(calendars, name).err();
            if let Some(missing) = missing {
                return Err(format!("rule `{id}` names the calendar `{missing}`, which there is not"));
            }
        }
    }
    let known = |mark: &str| MARKS.iter().any(|(word, _)| *word == mark);
    match rule.clocks.iter().flat_map(Clock::marks).find(|mark| !known(mark)) {
        Some(mark) => {
            let words: Vec<_> = MARKS.iter().map(|(word, _)| *word).collect();
            Err(format!("rule `{id}` asks for the mark `{mark}`, which is none of {}", words.join(", ")))
        }
        None => Ok(()),
    }
}

fn place(file: &str, text: &str, offset: usize) -> Place {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Place {
        file: file.into(),
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

fn wrong(at: &Place, problem: &str) -> Error {
    let Place { file, line, column } = at;
    // The parser's message may run over several lines; an error is one sentence.
    let problem = problem.trim().replace('\n', ", ");
    Error::usage(format!("{file} line {line}, column {column}: {problem}"))
        .hint("aftersale rules list shows the rules in force once the file is mended or moved away")
}

fn zone<'de, D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Option<Tz>, D::Error> {
    let name = String::deserialize(deserializer)?;
    let unknown =
        || serde::de::Error::custom(format!("there is no time zone `{name}`; write one such as Europe/Warsaw"));
    name.parse().map(Some).map_err(|_| unknown())
}

/// The TOML files of `folder` as name and text, in the order of their names; none when there is no such folder.
pub fn overrides(folder: &Path) -> Result<Vec<(String, String)>> {
    let unreadable = |path: &Path, error: std::io::Error| {
        Error::usage(format!("{} cannot be read: {error}", path.display()))
            .hint("check who may read it, or move it away to use the built-in rules")
    };
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(folder, error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| unreadable(folder, error))?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&path, error))?;
        Ok((path.display().to_string(), text))
    };
    paths.into_iter().map(read).collect()
}
