//! Sums and dates as a reader of each language writes them.

use super::Language;
use crate::domain::{Instant, Money};
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

/// Keeps a number and its unit on one line.
const HARD_SPACE: char = '\u{a0}';

/// A sum, such as `1 234,50 zł` in Polish or `1,234.50 PLN` in English.
pub fn money(money: &Money, language: Language) -> String {
    let (group, decimal) = match language {
        Language::En | Language::Zh => (',', '.'),
        Language::Es => ('.', ','),
        _ => (HARD_SPACE, ','),
    };
    let minor = money.minor.unsigned_abs();
    let whole = grouped(minor / 100, group);
    // Nobody writes parts of a forint; a sum that has them all the same is not rounded.
    let number = match (money.currency.as_str(), minor % 100) {
        ("HUF", 0) => whole,
        (_, cents) => format!("{whole}{decimal}{cents:02}"),
    };
    let sign = if money.minor < 0 { "-" } else { "" };
    format!("{sign}{number}{HARD_SPACE}{}", unit(&money.currency, language))
}

fn grouped(number: u64, separator: char) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// The sign or name of a currency where every reader of the language knows it, else its code.
fn unit(currency: &str, language: Language) -> &str {
    match (language, currency) {
        (Language::En, code) => code,
        (Language::Zh, "PLN") => "波兰兹罗提",
        (Language::Zh, "CZK") => "捷克克朗",
        (Language::Zh, "HUF") => "匈牙利福林",
        (Language::Zh, "EUR") => "欧元",
        (Language::Zh, "USD") => "美元",
        (Language::Zh, "CNY") => "元",
        (Language::Zh, code) => code,
        (_, "PLN") => "zł",
        (_, "CZK") => "Kč",
        (_, "HUF") => "Ft",
        (_, "EUR") => "€",
        (_, code) => code,
    }
}

/// The day of an instant in `zone`. Midnight is the end of the day before: what is due then is due on that day (rules.md §3.1,
/// fact 4).
pub fn due_day(at: Instant, zone: Tz, language: Language) -> String {
    day(at.plus_millis(-1), zone, language)
}

/// The day of an instant in `zone`.
pub fn day(at: Instant, zone: Tz, language: Language) -> String {
    date(at.utc().with_timezone(&zone).date_naive(), language)
}

/// A date with the name of its month, such as `24 listopada 2026`.
pub fn date(date: NaiveDate, language: Language) -> String {
    let (year, day) = (date.year(), date.day());
    let month = month(date, language);
    match language {
        Language::En | Language::Pl => format!("{day} {month} {year}"),
        Language::Cs | Language::Sk => format!("{day}. {month} {year}"),
        Language::Hu => format!("{year}. {month} {day}."),
        Language::Es => format!("{day} de {month} de {year}"),
        Language::Zh => format!("{year}年{}月{day}日", date.month()),
    }
}

/// The month in the form that stands in a date.
fn month(date: NaiveDate, language: Language) -> &'static str {
    let names: [&str; 12] = match language {
        Language::En | Language::Zh => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Language::Pl => [
            "stycznia",
            "lutego",
            "marca",
            "kwietnia",
            "maja",
            "czerwca",
            "lipca",
            "sierpnia",
            "września",
            "października",
            "listopada",
            "grudnia",
        ],
        Language::Cs => [
            "ledna",
            "února",
            "března",
            "dubna",
            "května",
            "června",
            "července",
            "srpna",
            "září",
            "října",
            "listopadu",
            "prosince",
        ],
        Language::Sk => [
            "januára",
            "februára",
            "marca",
            "apríla",
            "mája",
            "júna",
            "júla",
            "augusta",
            "septembra",
            "októbra",
            "novembra",
            "decembra",
        ],
        Language::Hu => [
            "január",
            "február",
            "március",
            "április",
            "május",
            "június",
            "július",
            "augusztus",
            "szeptember",
            "október",
            "november",
            "december",
        ],
        Language::Es => [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
    };
    names.get(date.month0() as usize).copied().unwrap_or_default()
}

/// A value that was typed, as the language writes it: a sum such as `12.50 PLN` and a date such as `2026-11-24`. Anything else
/// stays as it is.
pub fn typed(value: &str, language: Language) -> String {
    let trimmed = value.trim();
    if let Some((amount, currency)) = trimmed.split_once(' ')
        && currency.len() == 3
        && currency.bytes().all(|letter| letter.is_ascii_uppercase())
        && let Some(sum) = Money::parse(amount, currency)
    {
        return money(&sum, language);
    }
    match NaiveDate::parse_from_str(trimmed, "%Y-%m-%d") {
        Ok(found) if trimmed.len() == 10 => date(found, language),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, due_day, money, typed};
    use crate::domain::{Instant, Money};

    #[test]
    fn sums_are_written_as_in_each_language() {
        let written = |minor, currency, language| money(&Money::new(minor, currency), language).replace('\u{a0}', " ");
        assert_eq!(written(123_450, "PLN", Language::Pl), "1 234,50 zł");
        assert_eq!(written(123_450, "PLN", Language::En), "1,234.50 PLN");
        assert_eq!(written(123_450, "EUR", Language::Es), "1.234,50 €");
        assert_eq!(written(1_250_000, "HUF", Language::Hu), "12 500 Ft");
        assert_eq!(written(1_250_050, "HUF", Language::Hu), "12 500,50 Ft");
        assert_eq!(written(24_900, "CZK", Language::Cs), "249,00 Kč");
        assert_eq!(written(4_120, "EUR", Language::Zh), "41.20 欧元");
        assert_eq!(written(-5, "USD", Language::Sk), "-0,05 USD");
    }

    #[test]
    fn midnight_is_the_end_of_the_day_before() {
        let at = |text| Instant::parse(text).unwrap();
        let zone = chrono_tz::Europe::Warsaw;
        assert_eq!(due_day(at("2026-11-24T23:00:00Z"), zone, Language::Pl), "24 listopada 2026");
        assert_eq!(due_day(at("2026-11-24T23:00:01Z"), zone, Language::Hu), "2026. november 25.");
        assert_eq!(due_day(at("2026-11-24T12:00:00Z"), zone, Language::Zh), "2026年11月24日");
    }

    #[test]
    fn only_a_whole_sum_or_date_is_written_anew() {
        assert_eq!(typed("12.5 PLN", Language::Pl), "12,50\u{a0}zł");
        assert_eq!(typed("2026-11-24", Language::Es), "24 de noviembre de 2026");
        for same in
            ["620012345678901234567890", "547843/2025", "RR 123456789 PL", "12.50", "2026-13-01", "2026-1-1", "9 PLN!"]
        {
            assert_eq!(typed(same, Language::Pl), same);
        }
    }
}
