//! The languages that letters are written in, and how the language of a buyer is chosen.

use super::guess;
use crate::domain::{Author, Case, Order};
use std::fmt;
use std::str::FromStr;

/// A language of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English.
    En,
    /// Polish.
    Pl,
    /// Czech.
    Cs,
    /// Slovak.
    Sk,
    /// Hungarian.
    Hu,
    /// Spanish.
    Es,
    /// Chinese.
    Zh,
}

impl Language {
    /// Every language; English first, because it holds the headers of the built-in templates.
    pub const ALL: [Self; 7] = [Self::En, Self::Pl, Self::Cs, Self::Sk, Self::Hu, Self::Es, Self::Zh];

    /// The ISO 639-1 code, as in `--lang` and in the names of folders.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Pl => "pl",
            Self::Cs => "cs",
            Self::Sk => "sk",
            Self::Hu => "hu",
            Self::Es => "es",
            Self::Zh => "zh",
        }
    }

    /// The name in English.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Pl => "Polish",
            Self::Cs => "Czech",
            Self::Sk => "Slovak",
            Self::Hu => "Hungarian",
            Self::Es => "Spanish",
            Self::Zh => "Chinese",
        }
    }

    /// The language of a site such as `allegro-cz` or `allegro-business-cz`; `None` where its name does not tell.
    pub fn of_site(site: &str) -> Option<Self> {
        match site.rsplit('-').next()? {
            "pl" => Some(Self::Pl),
            "cz" => Some(Self::Cs),
            "sk" => Some(Self::Sk),
            "hu" => Some(Self::Hu),
            _ => None,
        }
    }

    /// The language of a currency that is used where one of these languages alone is spoken. The euro, the dollar and others
    /// say nothing.
    fn of_currency(currency: &str) -> Option<Self> {
        match currency {
            "PLN" => Some(Self::Pl),
            "CZK" => Some(Self::Cs),
            "HUF" => Some(Self::Hu),
            "MXN" | "CLP" | "COP" | "PEN" | "ARS" | "UYU" => Some(Self::Es),
            "CNY" => Some(Self::Zh),
            _ => None,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|language| language.code() == text).ok_or_else(|| {
            let codes: Vec<_> = Self::ALL.iter().map(|language| language.code()).collect();
            format!("`{text}` is no language of letters; there are {}", codes.join(", "))
        })
    }
}

/// A language and why it was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The language.
    pub language: Language,
    /// Why, as a part of a sentence: `the site is allegro-cz`.
    pub reason: String,
    /// What speaks for another language, as a sentence.
    pub doubt: Option<String>,
}

/// Chooses the language of a letter: the one that is `wanted`; else that of the site the order was made on, or where there are
/// no sites the only language of its currency; else the one that the buyer's own messages are written in; else that of the
/// seller's `home` site; else Polish on a marketplace with sites and English elsewhere. A site decides before the messages, because
/// it is the language that the buyer chose to read.
pub fn choose(wanted: Option<Language>, case: &Case, order: Option<&Order>, home: Option<&str>) -> Choice {
    let plain = |language, reason: String| Choice { language, reason, doubt: None };
    if let Some(language) = wanted {
        return plain(language, "--lang says so".into());
    }
    let guessed = guessed(case);
    if let Some((language, reason)) = certain(case, order) {
        let other = guessed.filter(|guess| guess.language != language);
        let doubt = other.map(|guess| {
            format!(
                "the buyer's own messages look {} ({}): --lang {}",
                guess.language.name(),
                guess.evidence,
                guess.language
            )
        });
        return Choice { language, reason, doubt };
    }
    if let Some(guess) = guessed {
        return plain(guess.language, format!("the buyer's messages have {}", guess.evidence));
    }
    let by_home = home.and_then(|site| Some((Language::of_site(site)?, site)));
    match (by_home, has_sites(&case.marketplace)) {
        (Some((language, site)), _) => {
            plain(language, format!("nothing tells the buyer's, and the account's site is {site}"))
        }
        (None, true) => plain(Language::Pl, "nothing tells the buyer's, and Polish is the marketplace's own".into()),
        (None, false) => plain(Language::En, "nothing tells the buyer's with certainty".into()),
    }
}

/// Whether the marketplace names the site that an order was made on.
fn has_sites(marketplace: &str) -> bool {
    marketplace == "allegro"
}

fn certain(case: &Case, order: Option<&Order>) -> Option<(Language, String)> {
    let site = order.and_then(|order| order.site.as_deref()).or(case.site.as_deref());
    if let Some(site) = site
        && let Some(language) = Language::of_site(site)
    {
        return Some((language, format!("the site is {site}")));
    }
    if has_sites(&case.marketplace) {
        return None;
    }
    let money = case.claimed.as_ref().or(case.items_total.as_ref());
    let money = money.or_else(|| order.and_then(|order| order.total.as_ref()))?;
    let language = Language::of_currency(&money.currency)?;
    Some((language, format!("the buyer pays in {}", money.currency)))
}

fn guessed(case: &Case) -> Option<guess::Guess> {
    let texts = case.messages.iter().filter(|message| message.author == Author::Buyer);
    guess::guess(texts.map(|message| message.text.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{Language, choose};
    use crate::domain::{Attachment, Author, Case, CaseKey, Instant, Kind, Message, Money};

    fn case(marketplace: &str, text: &str) -> Case {
        let at = Instant::from_millis(0);
        let key = CaseKey { account: "main".into(), id: "73cc".into() };
        let mut case = Case::unreadable(key, marketplace, Kind::Dispute, String::new(), at);
        let attachments: Vec<Attachment> = Vec::new();
        let message = |author, text: &str| Message {
            id: "1".into(),
            at,
            author,
            login: None,
            text: text.into(),
            attachments: attachments.clone(),
        };
        case.messages = vec![message(Author::Buyer, text), message(Author::Seller, "Dziękujemy, prosimy o zdjęcie.")];
        case
    }

    #[test]
    fn the_site_decides_before_the_messages_and_says_when_they_differ() {
        let mut case = case("allegro", "Dobrý den, balík ještě nepřišel, prosím o vrácení peněz.");
        assert_eq!(choose(None, &case, None, Some("allegro-pl")).language, Language::Cs);
        case.site = Some("allegro-sk".into());
        let choice = choose(None, &case, None, Some("allegro-pl"));
        assert_eq!((choice.language, choice.reason.as_str()), (Language::Sk, "the site is allegro-sk"));
        assert!(choice.doubt.unwrap().ends_with("--lang cs"));
        assert_eq!(choose(Some(Language::Zh), &case, None, None).language, Language::Zh);
    }

    #[test]
    fn without_a_site_only_a_certain_currency_decides() {
        let mut case = case("elsewhere", "ok");
        assert_eq!(choose(None, &case, None, None).language, Language::En);
        for (currency, language) in [("EUR", Language::En), ("CZK", Language::Cs), ("MXN", Language::Es)] {
            case.claimed = Some(Money::new(100, currency));
            assert_eq!(choose(None, &case, None, None).language, language, "{currency}");
        }
        case.marketplace = "allegro".into();
        assert_eq!(choose(None, &case, None, None).language, Language::Pl);
        assert_eq!(choose(None, &case, None, Some("allegro-hu")).language, Language::Hu);
    }
}
