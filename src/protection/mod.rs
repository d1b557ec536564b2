//! Buyer-protection programmes as data (`rules/protection/`): what they pay at most, by marketplace, currency and day, and which words
//! of a marketplace say that they have paid (AL-P01, AL-P08).

use crate::domain::{Instant, Money};
use crate::error::{Error, Result};
use chrono::NaiveDate;
use serde::Deserialize;
use toml::value::Datetime;

/// The compiled-in packs, as name and text.
pub const BUILT_IN: [(&str, &str); 1] =
    [("rules/protection/allegro.toml", include_str!("../../rules/protection/allegro.toml"))];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    marketplace: String,
    #[serde(default)]
    paid_returns: Vec<String>,
    #[serde(default, rename = "limit")]
    limits: Vec<Written>,
    #[serde(default, rename = "total")]
    totals: Vec<Written>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    programme: String,
    currency: String,
    most: String,
    #[serde(default)]
    years: Option<u32>,
    from: Option<Datetime>,
    until: Option<Datetime>,
}

/// What a programme pays at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The programme's name.
    pub programme: String,
    /// The sum.
    pub most: Money,
    /// The calendar years over which it counts for one buyer; `None` for one application.
    pub years: Option<u32>,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

/// All that is known of the programmes.
#[derive(Debug)]
pub struct Limits {
    packs: Vec<Known>,
}

#[derive(Debug)]
struct Known {
    pack: Pack,
    limits: Vec<Limit>,
}

impl Limits {
    /// The compiled-in packs.
    pub fn built_in() -> Result<Self> {
        let read = |(file, text): &(&str, &str)| {
            let wrong = |problem: String| Error::failed(format!("{file}: {}", problem.trim().replace('\n', ", ")));
            let pack: Pack = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
            let limits = pack.limits.iter().chain(&pack.totals).map(limit).collect::<Option<_>>();
            let limits = limits.ok_or_else(|| wrong("a limit has no sum or no day".into()))?;
            Ok(Known { pack, limits })
        };
        Ok(Self { packs: BUILT_IN.iter().map(read).collect::<Result<_>>()? })
    }

    /// Every limit that counts for an application made then, in this currency.
    pub fn of(&self, marketplace: &str, currency: &str, at: Instant) -> impl Iterator<Item = &Limit> {
        let day = at.utc().date_naive();
        let known = self.packs.iter().filter(move |known| known.pack.marketplace == marketplace);
        known.flat_map(|known| &known.limits).filter(move |limit| limit.most.currency == currency && limit.holds(day))
    }

    /// What the programme pays of this sum for one application, and the limit that cut it off.
    pub fn capped(&self, marketplace: &str, at: Instant, money: Money) -> (Money, Option<&Limit>) {
        let mut of_one = self.of(marketplace, &money.currency, at).filter(|limit| limit.years.is_none());
        let cut = of_one.find(|limit| limit.most.minor < money.minor);
        drop(of_one);
        match cut {
            Some(limit) => (limit.most.clone(), Some(limit)),
            None => (money, None),
        }
    }

    /// Whether a return in this status was paid by the programme.
    pub fn paid_return(&self, marketplace: &str, status: &str) -> bool {
        self.pack(marketplace).is_some_and(|pack| pack.paid_returns.iter().any(|word| word == status))
    }

    fn pack(&self, marketplace: &str) -> Option<&Pack> {
        self.packs.iter().map(|known| &known.pack).find(|pack| pack.marketplace == marketplace)
    }
}

impl Limit {
    fn holds(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| day >= from) && self.until.is_none_or(|until| day < until)
    }
}

fn limit(written: &Written) -> Option<Limit> {
    let day = |at: &Option<Datetime>| match at {
        None => Some(None),
        Some(at) => {
            let date = at.date?;
            NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day)).map(Some)
        }
    };
    Some(Limit {
        programme: written.programme.clone(),
        most: Money::parse(&written.most, &written.currency)?,
        years: written.years,
        from: day(&written.from)?,
        until: day(&written.until)?,
    })
}

#[cfg(test)]
mod tests {
    use super::Limits;
    use crate::domain::{Instant, Money};

    #[test]
    fn the_day_and_the_currency_choose_the_limit() {
        let limits = Limits::built_in().unwrap();
        let capped = |day: &str, minor, currency: &str| {
            let at = Instant::parse(&format!("{day}T12:00:00Z")).unwrap();
            let (money, limit) = limits.capped("allegro", at, Money::new(minor, currency));
            (money.minor, limit.map(|limit| limit.programme.clone()))
        };
        assert_eq!(capped("2022-09-04", 1_500_000, "PLN"), (1_000_000, Some("Program Ochrony Kupujących".into())));
        assert_eq!(capped("2022-09-05", 1_500_000, "PLN"), (1_500_000, None));
        assert_eq!(capped("2026-11-20", 2_500_000, "PLN"), (2_000_000, Some("Allegro Protect".into())));
        assert_eq!(capped("2026-11-20", 12_000_000, "CZK").0, 10_000_000);
        assert_eq!(capped("2026-11-20", 99_000_000, "EUR"), (99_000_000, None));
        let at = Instant::parse("2026-11-20T12:00:00Z").unwrap();
        let years: Vec<_> = limits.of("allegro", "PLN", at).filter_map(|limit| limit.years).collect();
        assert_eq!(years, [2]);
    }

    #[test]
    fn only_the_words_of_the_programme_say_that_it_paid() {
        let limits = Limits::built_in().unwrap();
        assert!(limits.paid_return("allegro", "FINISHED_APT"));
        assert!(!limits.paid_return("allegro", "FINISHED") && !limits.paid_return("other", "FINISHED_APT"));
    }
}
