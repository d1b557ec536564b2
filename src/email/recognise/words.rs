//! The words of languages, and which language a text is in.

use super::dates::Times;
use super::pack::{Place, any_of};
use super::written::Written;
use crate::error::Result;
use regex::Regex;
use serde::Deserialize;
use std::sync::OnceLock;

/// A language as it is written.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenLanguage {
    name: String,
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    months: Vec<String>,
    #[serde(default)]
    deadline: Vec<Written>,
    #[serde(default)]
    within: Vec<Written>,
    #[serde(default)]
    hours: Vec<Written>,
    #[serde(default)]
    amount: Vec<Written>,
    #[serde(default)]
    buyer: Vec<Written>,
    #[serde(default)]
    order: Vec<Written>,
    #[serde(default)]
    no_reply: Vec<Written>,
    #[serde(default)]
    invite: Vec<Written>,
    #[serde(default)]
    quote: Vec<Written>,
    #[serde(default)]
    quoted_from: Vec<Written>,
    #[serde(default)]
    quoted_more: Vec<Written>,
    #[serde(default)]
    days: Vec<Written>,
    #[serde(default)]
    answer: Vec<Written>,
    #[serde(default)]
    clock: Vec<Written>,
    #[serde(default)]
    day: Vec<Written>,
    #[serde(default)]
    hour_word: Vec<Written>,
    #[serde(default)]
    hour_unit: Vec<Written>,
    #[serde(default)]
    morning: Vec<Written>,
    #[serde(default)]
    afternoon: Vec<Written>,
    #[serde(default)]
    hour_like: Vec<Written>,
    #[serde(default)]
    elsewhere: Vec<Written>,
}

/// How many purposes there are.
const LISTS: usize = 21;

/// The words by what they are for; each list holds those of all languages, because mails mix them.
#[derive(Debug, Default)]
pub struct Languages {
    /// Language and the words that tell it.
    tell: Vec<(String, Vec<String>)>,
    /// Month name in small letters and its number from 1.
    pub(super) months: Vec<(String, u32)>,
    lists: [Vec<String>; LISTS],
    compiled: [Option<Regex>; LISTS],
    times: OnceLock<Times>,
}

/// What words are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum For {
    Deadline,
    Within,
    Hours,
    Amount,
    Buyer,
    Order,
    NoReply,
    Invite,
    Quote,
    QuotedFrom,
    QuotedMore,
    Days,
    Answer,
    Clock,
    Day,
    HourWord,
    HourUnit,
    Morning,
    Afternoon,
    HourLike,
    Elsewhere,
}

impl Languages {
    pub(super) fn add(&mut self, written: &WrittenLanguage, place: &Place<'_>, built_in: bool) -> Result<()> {
        let known = self.tell.iter().position(|(name, _)| *name == written.name);
        let words = written.words.iter().map(|word| word.to_lowercase());
        match known.and_then(|at| self.tell.get_mut(at)) {
            Some((_, told)) => told.extend(words),
            None => self.tell.push((written.name.clone(), words.collect())),
        }
        for (names, number) in written.months.iter().zip(1..=12) {
            self.months.extend(names.split('|').map(|name| (name.to_lowercase(), number)));
        }
        let lists = [
            &written.deadline,
            &written.within,
            &written.hours,
            &written.amount,
            &written.buyer,
            &written.order,
            &written.no_reply,
            &written.invite,
            &written.quote,
            &written.quoted_from,
            &written.quoted_more,
            &written.days,
            &written.answer,
            &written.clock,
            &written.day,
            &written.hour_word,
            &written.hour_unit,
            &written.morning,
            &written.afternoon,
            &written.hour_like,
            &written.elsewhere,
        ];
        for (list, patterns) in self.lists.iter_mut().zip(lists) {
            for pattern in patterns {
                list.push(if built_in { pattern.get_ref().clone() } else { place.check(pattern)? });
            }
        }
        Ok(())
    }

    pub(super) fn finish(&mut self) -> Result<()> {
        for (compiled, list) in self.compiled.iter_mut().zip(&self.lists) {
            *compiled = any_of(list)?;
        }
        Ok(())
    }

    pub(super) fn get(&self, purpose: For) -> Option<&Regex> {
        self.compiled.get(purpose as usize).and_then(Option::as_ref)
    }

    /// Whether any of these words stands in the text.
    pub(super) fn says(&self, purpose: For, text: &str) -> bool {
        self.get(purpose).is_some_and(|words| words.is_match(text))
    }

    /// These words as the part of a larger pattern.
    pub(super) fn alternatives(&self, purpose: For) -> String {
        let words = self.lists.get(purpose as usize).map(Vec::as_slice).unwrap_or_default();
        words.iter().map(|word| super::pack::spaced(word)).collect::<Vec<_>>().join("|")
    }

    /// The patterns of times, made at their first use.
    pub(super) fn times(&self) -> &Times {
        self.times.get_or_init(|| Times::new(self))
    }

    /// The language whose words the text has most of.
    pub(super) fn of(&self, text: &str) -> Option<String> {
        let text: String = text.chars().take(20_000).collect::<String>().to_lowercase();
        if text.chars().filter(|letter| ('\u{4e00}'..='\u{9fff}').contains(letter)).count() > 10 {
            return Some("zh".into());
        }
        let words: std::collections::HashSet<&str> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
        let score = |told: &[String]| told.iter().filter(|word| words.contains(word.as_str())).count();
        let scored = self.tell.iter().map(|(name, told)| (score(told), name));
        scored.rev().filter(|(score, _)| *score > 0).max_by_key(|(score, _)| *score).map(|(_, name)| name.clone())
    }
}
