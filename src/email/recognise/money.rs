//! The sum that a mail is about.

use super::words::{For, Languages};
use super::{before, pack::compile};
use crate::domain::Money;
use regex::Regex;
use std::ops::Range;
use std::sync::OnceLock;

/// Currencies as they are written; longer words first.
const WORDS: [(&str, &str); 17] = [
    ("PLN", "PLN"),
    ("zł", "PLN"),
    ("zl", "PLN"),
    ("CZK", "CZK"),
    ("Kč", "CZK"),
    ("HUF", "HUF"),
    ("Ft", "HUF"),
    ("EUR", "EUR"),
    ("€", "EUR"),
    ("USD", "USD"),
    ("US$", "USD"),
    ("$", "USD"),
    ("CNY", "CNY"),
    ("RMB", "CNY"),
    ("￥", "CNY"),
    ("¥", "CNY"),
    ("元", "CNY"),
];

const NUMBER: &str = r"[0-9]{1,3}(?:[ .,'][0-9]{3})+(?:[.,][0-9]{1,2})?|[0-9]{1,9}(?:[.,][0-9]{1,2})?";

/// The different sums beside words for sums; without any such word the only sum there is. The first is the one to take.
pub fn find(languages: &Languages, text: &str) -> Vec<Money> {
    let found = all(text);
    let mut named: Vec<Money> = Vec::new();
    let mut last = 0;
    for (place, money) in &found {
        // A word speaks of the next sum behind it.
        let window = before(text, place.start, 80.min(place.start.saturating_sub(last)));
        let label = window.rsplit("\n\n").next().unwrap_or(window);
        if languages.says(For::Amount, label) && !named.contains(money) {
            named.push(money.clone());
        }
        last = place.end;
    }
    match (named.is_empty(), found.as_slice()) {
        (true, [(_, first), rest @ ..]) if rest.iter().all(|(_, other)| other == first) => vec![first.clone()],
        _ => named,
    }
}

/// Where sums stand.
pub fn places(text: &str) -> Vec<Range<usize>> {
    all(text).into_iter().map(|(place, _)| place).collect()
}

/// Every sum with its place.
fn all(text: &str) -> Vec<(Range<usize>, Money)> {
    static PATTERN: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = PATTERN.get_or_init(|| {
        let words: Vec<String> = WORDS.iter().map(|(word, _)| regex::escape(word)).collect();
        let words = words.join("|");
        compile(&format!(r"({words})\s?({NUMBER})|(?-u:\b)({NUMBER})(?:[.,]-)?\s?({words})")).ok()
    });
    let Some(pattern) = pattern else { return Vec::new() };
    let money = |found: regex::Captures<'_>| {
        let whole = found.get(0)?;
        let (word, number) = match (found.get(1), found.get(2), found.get(3), found.get(4)) {
            (Some(word), Some(number), ..) | (_, _, Some(number), Some(word)) => (word.as_str(), number.as_str()),
            _ => return None,
        };
        // `12Ft` within `x12Fts` is no sum.
        let letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
        let ahead = &text[..whole.start()];
        if letter(ahead.chars().next_back()) || letter(text[whole.end()..].chars().next()) {
            return None;
        }
        // The rest of a larger number is none either.
        if ahead.strip_suffix(['.', ',']).is_some_and(|ahead| letter(ahead.chars().next_back()))
            && found.get(3).is_some()
        {
            return None;
        }
        let (_, currency) = WORDS.iter().find(|(known, _)| known.to_lowercase() == word.to_lowercase())?;
        Some((whole.range(), Money::parse(&plain(number), currency)?))
    };
    pattern.captures_iter(text).take(100).filter_map(money).collect()
}

/// The last mark with one or two digits behind it is the decimal one (email.md §1.4).
fn plain(number: &str) -> String {
    let only_digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match number.rsplit_once(['.', ',']) {
        Some((whole, part)) if part.len() <= 2 => format!("{}.{part:0<2}", only_digits(whole)),
        _ => only_digits(number),
    }
}

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn sums_of_every_country() {
        for (text, said) in [
            ("249,00 zł", "249.00 PLN"),
            ("PLN 1,199.50", "1199.50 PLN"),
            ("1 249,00 Kč", "1249.00 CZK"),
            ("159 zł", "159.00 PLN"),
            ("€ 12.50", "12.50 EUR"),
            ("12 990 Ft", "12990.00 HUF"),
            ("1.234.567,89 EUR", "1234567.89 EUR"),
            ("3,99 zł", "3.99 PLN"),
            ("金额：128.00元", "128.00 CNY"),
            ("US$ 45.10", "45.10 USD"),
            ("249,5 zł", "249.50 PLN"),
            ("1 249,5 zł", "1249.50 PLN"),
            ("1.249 zł", "1249.00 PLN"),
            ("249,- zł", "249.00 PLN"),
            ("20.11.2026 249,00 zł", "249.00 PLN"),
        ] {
            let found: Vec<String> = all(text).into_iter().map(|(_, money)| money.to_string()).collect();
            assert_eq!(found, [said], "{text}");
        }
        for text in ["zamówienie 123 złożone, A12Ft7", "249,5555 zł", "1234567890123,00 zł"] {
            assert!(all(text).is_empty(), "{text}");
        }
    }
}
