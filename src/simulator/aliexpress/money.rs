//! Amounts: whole numbers of a currency's smallest unit here, decimal texts in major units on the wire.

/// How many digits after the point the currency has.
pub(crate) fn digits(currency: &str) -> usize {
    match currency {
        "CLP" | "JPY" | "KRW" => 0,
        _ => 2,
    }
}

/// So many smallest units as a decimal text, such as `12.50`.
pub(crate) fn decimal(minor: i64, currency: &str) -> String {
    match digits(currency) {
        0 => minor.to_string(),
        _ => format!("{}{}.{:02}", if minor < 0 { "-" } else { "" }, minor.abs() / 100, minor.abs() % 100),
    }
}

/// Reads a decimal text; `None` when it is none, is negative, or has more digits than the currency.
pub(crate) fn read(text: &str, currency: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let is_number = |part: &str| part.chars().all(|digit| digit.is_ascii_digit());
    let digits = digits(currency);
    // Zeros that say nothing are allowed: 500.00 JPY is 500.
    let kept = fraction.trim_end_matches('0');
    if whole.is_empty() || whole.len() > 12 || kept.len() > digits || !is_number(whole) || !is_number(fraction) {
        return None;
    }
    format!("{whole}{kept:0<digits$}").parse().ok()
}

/// `part` of `whole`, applied to `other`, rounded half up: how amounts go from one currency to the other.
pub(crate) fn share(part: i64, whole: i64, other: i64) -> i64 {
    if whole <= 0 {
        return 0;
    }
    let (part, whole, other) = (i128::from(part), i128::from(whole), i128::from(other));
    i64::try_from((2 * part * other + whole) / (2 * whole)).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{decimal, read, share};

    #[test]
    fn reads_what_it_writes() {
        for (text, currency) in [("0.00", "EUR"), ("12.50", "RUB"), ("1980", "JPY"), ("0.07", "USD")] {
            assert_eq!(decimal(read(text, currency).unwrap(), currency), text);
        }
        assert_eq!(read("500.00", "JPY"), Some(500));
        assert_eq!(read("7", "EUR"), Some(700));
        for bad in ["", "-1", "1,5", "1.234", "NaN", ".5", "1e3"] {
            assert_eq!(read(bad, "EUR"), None, "{bad}");
        }
        assert_eq!(read("1.5", "KRW"), None);
    }

    #[test]
    fn converts_by_ratio() {
        assert_eq!(share(500, 1000, 1234), 617);
        assert_eq!(share(1, 3, 100), 33);
        assert_eq!(share(5, 0, 100), 0);
    }
}
