//! The sum that a mail is about.

use super::words::{For, Languages};
use super::{before, pack::compile};
use crate::domain::Money;
use regex::Regex;
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

const NUMBER: &str = r"[0-9]{1,3}(?:[ .,'][0-9]{3})+(?:[.,][0-9]{2})?|[0-9]{1,9}(?:[.,][0-9]{2})?";

/// The sum beside a word for sums; without such a word the only sum there is.
pub fn find(languages: &Languages, text: &str) -> Option<Money> {
    let found: Vec<(usize, Money)> = all(text);
    let near = found.iter().find(|(at, _)| {
        let window = before(text, *at, 80);
        languages.says(For::Amount, window.rsplit("\n\n").next().unwrap_or(window))
    });
    if let Some((_, money)) = near {
        return Some(money.clone());
    }
    let (_, first) = found.first()?;
    found.iter().all(|(_, other)| other == first).then(|| first.clone())
}

/// Every sum with its place.
fn all(text: &str) -> Vec<(usize, Money)> {
    static PATTERN: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = PATTERN.get_or_init(|| {
        let words: Vec<String> = WORDS.iter().map(|(word, _)| regex::escape(word)).collect();
        let words = words.join("|");
        compile(&format!(r"({words})\s?({NUMBER})|({NUMBER})\s?({words})")).ok()
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
        if letter(text[..whole.start()].chars().next_back()) || letter(text[whole.end()..].chars().next()) {
            return None;
        }
        let (_, currency) = WORDS.iter().find(|(known, _)| known.to_lowercase() == word.to_lowercase())?;
        Some((whole.start(), Money::parse(&plain(number), currency)?))
    };
    pattern.captures_iter(text).take(100).filter_map(money).collect()
}

/// The last mark with exactly two digits behind it is the decimal one (email.md §1.4).
fn plain(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let decimal = number.len() > 3 && matches!(number.as_bytes().get(number.len() - 3), Some(b'.' | b','));
    match decimal && digits.len() > 2 {
        true => format!("{}.{}", &digits[..digits.len() - 2], &digits[digits.len() - 2..]),
        false => digits,
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
        ] {
            let found: Vec<String> = all(text).into_iter().map(|(_, money)| money.to_string()).collect();
            assert_eq!(found, [said], "{text}");
        }
        assert!(all("zamówienie 123 złożone, A12Ft7").is_empty());
    }
}
