//! What was told when, as the ledger has it.

use super::item::{AlertItem, Key};
use crate::config::alerts::Threshold;
use crate::domain::Instant;
use std::collections::HashMap;

/// The life of one alert.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What it was about.
    pub title: String,
    /// When it was first claimed.
    pub first_at: Instant,
    /// When it was last claimed.
    pub last_at: Instant,
    /// How often it was claimed.
    pub attempts: u32,
    /// When a sink took it.
    pub given_at: Option<Instant>,
    /// Why the last attempt failed, as far as known.
    pub error: Option<String>,
}

/// A case that is not to be told of for a while.
#[derive(Clone, Debug, PartialEq)]
pub struct Snooze {
    /// Until when.
    pub until: Instant,
    /// Whether even a missed deadline is not told.
    pub even_missed: bool,
    /// Why, in the seller's words.
    pub note: Option<String>,
}

/// All alerts that were ever claimed, and the snoozes.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    told: HashMap<Key, Vec<(Threshold, Told)>>,
    snoozes: HashMap<(String, String), Snooze>,
}

impl Memory {
    /// Notes a claim.
    pub fn claimed(&mut self, key: Key, threshold: Threshold, title: &str, at: Instant) {
        let fresh = Told { title: title.into(), first_at: at, last_at: at, attempts: 0, given_at: None, error: None };
        let of_key = self.told.entry(key).or_default();
        let place = of_key.iter().position(|(other, _)| *other == threshold).unwrap_or_else(|| {
            of_key.push((threshold, fresh));
            of_key.len() - 1
        });
        let told = &mut of_key[place].1;
        told.attempts += 1;
        told.last_at = at;
        told.error = None;
    }

    /// Notes that a sink took the alert.
    pub fn given(&mut self, key: &Key, threshold: Threshold, at: Instant) {
        if let Some(told) = self.find_mut(key, threshold) {
            told.given_at = Some(at);
            told.error = None;
        }
    }

    /// Notes that an attempt failed.
    pub fn failed(&mut self, key: &Key, threshold: Threshold, error: &str) {
        if let Some(told) = self.find_mut(key, threshold) {
            told.error = Some(error.into());
        }
    }

    fn find_mut(&mut self, key: &Key, threshold: Threshold) -> Option<&mut Told> {
        let of_key = self.told.get_mut(key)?;
        of_key.iter_mut().find(|(other, _)| *other == threshold).map(|(_, told)| told)
    }

    /// Sets or lifts the snooze of a case.
    pub fn snooze(&mut self, account: &str, case_id: &str, snooze: Option<Snooze>) {
        let case = (account.to_owned(), case_id.to_owned());
        match snooze {
            Some(snooze) => drop(self.snoozes.insert(case, snooze)),
            None => drop(self.snoozes.remove(&case)),
        }
    }

    /// What is known of one alert.
    pub fn find(&self, key: &Key, threshold: Threshold) -> Option<&Told> {
        self.told.get(key)?.iter().find(|(other, _)| *other == threshold).map(|(_, told)| told)
    }

    /// Every alert, in no order.
    pub fn all(&self) -> impl Iterator<Item = (&Key, Threshold, &Told)> {
        self.told.iter().flat_map(|(key, list)| list.iter().map(move |(threshold, told)| (key, *threshold, told)))
    }

    /// Every snooze with its account and case, in no order.
    pub fn snoozes(&self) -> impl Iterator<Item = (&str, &str, &Snooze)> {
        self.snoozes.iter().map(|((account, case), snooze)| (account.as_str(), case.as_str(), snooze))
    }

    /// Whether any sink was told on the day that `today` stands for that not all is known of an account.
    pub fn told_today(&self, account: &str, today: Instant) -> bool {
        let fits = |key: &Key| key.account == account && key.case_id.is_none() && key.due_at == today;
        self.all().any(|(key, threshold, told)| fits(key) && threshold == Threshold::Daily && told.given_at.is_some())
    }

    /// Whether this alert, or a more urgent one of the same deadline, was given.
    pub(super) fn is_given(&self, key: &Key, threshold: Threshold) -> bool {
        let escalated = threshold == Threshold::Escalated;
        let covers = |other: &Threshold| match (escalated, *other == Threshold::Escalated) {
            (true, true) => true,
            (false, false) => other.rank() <= threshold.rank(),
            _ => false,
        };
        let of_key = self.told.get(key).into_iter().flatten();
        of_key.into_iter().any(|(other, told)| told.given_at.is_some() && covers(other))
    }

    /// When the first alert of a deadline was due to go out through a sink, whether or not it arrived.
    pub(super) fn first_at(&self, key: &Key) -> Option<Instant> {
        self.told.get(key)?.iter().map(|(_, told)| told.first_at).min()
    }

    /// Whether the seller does not want to hear of this now. A missed deadline is told all the same unless he said otherwise.
    pub(super) fn is_snoozed(&self, item: &AlertItem, now: Instant) -> bool {
        let case = item.case_id.as_ref().map(|case| (item.account.clone(), case.clone()));
        let snooze = case.and_then(|case| self.snoozes.get(&case)).filter(|snooze| now < snooze.until);
        let missed = item.due_at.is_some_and(|due| now > due);
        snooze.is_some_and(|snooze| snooze.even_missed || !missed)
    }
}
