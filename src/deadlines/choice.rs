//! Which rules are in use: the packs' defaults with the user's choice on top.

use super::calendar::{BusinessDays, Calendar};
use super::rule::{Rule, base};
use crate::config;
use crate::error::{Error, Result};
use std::collections::{BTreeMap, BTreeSet};

/// The key of `[deadlines]` whose word picks a reading in every rule that names it as its `setting`.
const REPLY_READING: &str = "reply_reading";

/// What a rule is good for at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// It is the reading that counts.
    Counts,
    /// It is shown beside the one that counts.
    Informs,
    /// Only `rules` commands know it.
    Unused,
}

/// What each rule, by id, is good for. A name in the settings that fits nothing is a usage error with the nearest one.
pub fn choose(rules: &[Rule], settings: &config::Deadlines) -> Result<BTreeMap<String, Use>> {
    check_ids("on", &settings.on, rules)?;
    check_ids("off", &settings.off, rules)?;
    check_reply_reading(rules, &settings.reply_reading)?;
    check_readings(rules, &settings.readings)?;
    let listed = |list: &[String], rule: &Rule| list.iter().any(|id| *id == rule.id || *id == rule.base());
    let using = |rule: &Rule| {
        let on = (rule.on || listed(&settings.on, rule)) && !listed(&settings.off, rule);
        match picked(rules, rule.base(), settings) {
            _ if !on => Use::Unused,
            Some(id) if id == rule.id => Use::Counts,
            None if rule.active => Use::Counts,
            _ if rule.inform => Use::Informs,
            _ => Use::Unused,
        }
    };
    Ok(rules.iter().map(|rule| (rule.id.clone(), using(rule))).collect())
}

/// The reading that the user picked for the rules of `group`, if he did.
fn picked<'a>(rules: &'a [Rule], group: &str, settings: &'a config::Deadlines) -> Option<&'a str> {
    if let Some(id) = settings.readings.get(group) {
        return Some(id);
    }
    let fits = |rule: &&Rule| rule.setting.as_deref() == Some(REPLY_READING) && rule.reading == settings.reply_reading;
    rules.iter().filter(|rule| rule.base() == group).find(fits).map(|rule| rule.id.as_str())
}

/// Checks that every calendar that the user chose for a site exists.
pub fn check_calendars(calendars: &BTreeMap<String, Calendar>, settings: &config::Deadlines) -> Result<()> {
    for (site, name) in &settings.calendars {
        if let Err(missing) = BusinessDays::named(calendars, name) {
            let message = format!("[deadlines.calendars] {site}: there is no calendar `{missing}`");
            return Err(suggest(Error::usage(message), &missing, calendars.keys().map(String::as_str)));
        }
    }
    Ok(())
}

fn check_ids(key: &str, ids: &[String], rules: &[Rule]) -> Result<()> {
    for id in ids {
        if !rules.iter().any(|rule| rule.id == *id || rule.base() == id) {
            let error = Error::usage(format!("[deadlines] {key}: there is no rule `{id}`"));
            return Err(suggest(error, id, rules.iter().map(|rule| rule.id.as_str())));
        }
    }
    Ok(())
}

/// The word must be a reading of every rule that the setting picks for, else some of them would silently keep another.
fn check_reply_reading(rules: &[Rule], reading: &str) -> Result<()> {
    let governed = || rules.iter().filter(|rule| rule.setting.as_deref() == Some(REPLY_READING));
    let groups: BTreeSet<_> = governed().map(Rule::base).collect();
    let everywhere =
        |word: &str| groups.iter().all(|group| governed().any(|rule| rule.base() == *group && rule.reading == word));
    if groups.is_empty() || everywhere(reading) {
        return Ok(());
    }
    let words: BTreeSet<_> = governed().map(|rule| rule.reading.as_str()).filter(|word| everywhere(word)).collect();
    let error = Error::usage(format!("[deadlines] {REPLY_READING}: there is no reading `{reading}`"));
    Err(suggest(error, reading, words))
}

fn check_readings(rules: &[Rule], readings: &BTreeMap<String, String>) -> Result<()> {
    for (group, id) in readings {
        if !rules.iter().any(|rule| rule.base() == group) {
            let error = Error::usage(format!("[deadlines.readings]: there is no rule `{group}`"));
            return Err(suggest(error, group, rules.iter().map(Rule::base).collect::<BTreeSet<_>>()));
        }
        if base(id) != group || !rules.iter().any(|rule| rule.id == *id) {
            let error = Error::usage(format!("[deadlines.readings] {group}: `{id}` is no reading of it"));
            let of_group = rules.iter().filter(|rule| rule.base() == group).map(|rule| rule.id.as_str());
            return Err(suggest(error, id, of_group));
        }
    }
    Ok(())
}

/// Adds the nearest of `known` to `error` as hints, the likeliest first; all of them when nothing is near and they are few.
pub fn suggest<'a>(error: Error, wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Error {
    const NEAR: f64 = 0.75;
    let mut scored: Vec<_> = known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&wrong.to_lowercase(), &name.to_lowercase()), name))
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let near: Vec<_> = scored.iter().filter(|(score, _)| *score >= NEAR).take(3).map(|(_, name)| *name).collect();
    match near.as_slice() {
        [] if scored.len() <= 8 => {
            let names: Vec<_> = scored.iter().map(|(_, name)| *name).collect();
            error.hint(format!("known: {}", names.join(", ")))
        }
        [] => error.hint("aftersale rules list"),
        _ => error.hint(format!(
            "did you mean {}?",
            near.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ")
        )),
    }
}
