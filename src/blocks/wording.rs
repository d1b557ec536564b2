//! Whether a reason in the seller's own words is objective, current and individual.

use super::fold;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// One thing that makes a text a poor reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// `objective`, `current` or `individual`: what the text is not.
    pub lacks: &'static str,
    /// Why, as a sentence.
    pub message: String,
}

/// Words that judge a person instead of telling a fact; the beginnings of words, without diacritics.
const JUDGING: [&str; 26] = [
    "oszust",
    "zlodziej",
    "zlodziejk",
    "naciagacz",
    "kretyn",
    "idiot",
    "debil",
    "cham",
    "krzykacz",
    "wariat",
    "kombinator",
    "hochsztapler",
    "podly",
    "bezczeln",
    "glupi",
    "szantaz",
    "fraudster",
    "thief",
    "liar",
    "crook",
    "stupid",
    "scammer",
    "podvodnik",
    "zlodej",
    "csalo",
    "tolvaj",
];
/// Words that say something of everybody.
const GENERAL: [&str; 14] = [
    "zawsze",
    "nigdy",
    "wszyscy",
    "tacy klienci",
    "tacy ludzie",
    "ciagle",
    "always",
    "never",
    "everyone",
    "such people",
    "vzdy",
    "nikdy",
    "mindig",
    "soha",
];
/// Words about opinions, which are the buyer's right.
const OPINION: [&str; 12] = [
    "negatyw",
    "opini",
    "komentarz",
    "gwiazdk",
    "ocen",
    "rating",
    "review",
    "feedback",
    "opinion",
    "hodnocen",
    "hodnoten",
    "ertekel",
];

/// What is wrong with a reason. `today` tells how old the dates in it are.
pub fn remarks(text: &str, today: NaiveDate) -> Vec<Remark> {
    let plain = fold(text);
    let begins = |word: &&&str| plain.starts_with(**word) || plain.contains(&format!(" {word}"));
    let mut found = Vec::new();
    if let Some(word) = JUDGING.iter().find(begins) {
        let message = format!("`{word}…` judges the person; say what he did");
        found.push(Remark { lacks: "objective", message });
    }
    if let Some(word) = OPINION.iter().find(begins) {
        let message =
            format!("`{word}…` is about an opinion, and opinions are the buyer's right; say what he did besides");
        found.push(Remark { lacks: "objective", message });
    }
    if let Some(word) = GENERAL.iter().find(begins) {
        found.push(Remark {
            lacks: "individual",
            message: format!("`{word}` says it of everything; name the one order or day"),
        });
    }
    if !text.chars().any(|letter| letter.is_ascii_digit()) {
        let message = "it names no order, case or day of this buyer".to_owned();
        found.push(Remark { lacks: "individual", message });
    }
    if let Some(year) = newest_year(text).filter(|year| *year + 1 < today.year()) {
        found.push(Remark { lacks: "current", message: format!("the newest year in it is {year}") });
    }
    found
}

/// The newest year that the text names.
fn newest_year(text: &str) -> Option<i32> {
    let numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| digits.len() == 4);
    numbers.filter_map(|digits| digits.parse().ok()).filter(|year| (2000..2100).contains(year)).max()
}

#[cfg(test)]
mod tests {
    use super::remarks;
    use chrono::NaiveDate;

    fn lacks(text: &str) -> Vec<&'static str> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        remarks(text, today).into_iter().map(|remark| remark.lacks).collect()
    }

    #[test]
    fn a_fact_with_its_order_and_day_is_a_reason() {
        assert!(lacks("Brak zapłaty za zamówienie nr 9409cc33 z dnia 3.11.2026").is_empty());
        assert!(lacks("Parcel 63 of 2 May 2026 came back uncollected").is_empty());
    }

    #[test]
    fn judgements_generalities_and_old_stories_are_not() {
        assert_eq!(lacks("Oszust i złodziej"), ["objective", "individual"]);
        assert_eq!(lacks("Negatywna opinia o zamówieniu 12 z 2026"), ["objective"]);
        assert_eq!(lacks("Zawsze tak robi, zamówienie 7"), ["individual"]);
        assert_eq!(lacks("Nie odebrał paczki 17 w 2021"), ["current"]);
        assert_eq!(lacks("Po prostu nie"), ["individual"]);
    }
}
