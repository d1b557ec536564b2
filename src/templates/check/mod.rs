//! What must not be sent: texts over the limit, texts that were not filled in, and contact data or links that lead a buyer away from
//! the marketplace.

mod mail;
mod phone;

use super::Limits;
use crate::error::{Error, ErrorKind, Result};
use serde::Serialize;

/// What kind of thing was found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// Nothing but white space.
    Empty,
    /// Fewer characters than are needed.
    TooShort,
    /// More characters than are allowed.
    TooLong,
    /// A part of a template that was not filled in.
    Placeholder,
    /// A control character, or a mark that turns the reading direction around.
    Control,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A link to somewhere else than the marketplace.
    Link,
}

impl FindingKind {
    /// Whether `--force` may send the text all the same: only what a person may judge better than a rule.
    pub const fn may_force(self) -> bool {
        matches!(self, Self::Phone | Self::Email | Self::Link)
    }
}

/// One thing that speaks against sending a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// What it is, as a part of a sentence.
    pub message: String,
    /// The place in the text, where there is one.
    pub quote: Option<String>,
    /// Whether `--force` may send the text all the same.
    pub may_force: bool,
}

impl Finding {
    fn new(kind: FindingKind, message: impl Into<String>, quote: Option<String>) -> Self {
        Self { kind, message: message.into(), quote, may_force: kind.may_force() }
    }
}

/// Everything that speaks against sending `text`; nothing when it is sound. Characters are counted as Unicode scalar values.
pub fn check(text: &str, limits: &Limits) -> Vec<Finding> {
    let mut found = Vec::new();
    let count = text.chars().count();
    if text.trim().is_empty() {
        found.push(Finding::new(FindingKind::Empty, "the text is empty", None));
    } else if text.trim().chars().count() < limits.min {
        let message = format!("the text has {count} characters, and {} are needed", limits.min);
        found.push(Finding::new(FindingKind::TooShort, message, None));
    }
    if let Some(max) = limits.max.filter(|max| count > *max) {
        let message = format!("the text has {count} characters, and {max} are allowed");
        found.push(Finding::new(FindingKind::TooLong, message, None));
    }
    found.extend(placeholder(text));
    found.extend(control(text));
    let all = |kind, word: &str, quotes: Vec<String>| {
        let word = word.to_owned();
        quotes.into_iter().map(move |quote| Finding::new(kind, format!("{word} `{quote}`"), Some(quote)))
    };
    found.extend(all(FindingKind::Phone, "the telephone number", phone::find(text)));
    found.extend(all(FindingKind::Email, "the e-mail address", mail::addresses(text)));
    found.extend(all(FindingKind::Link, "the outside link", mail::links(text, limits.hosts)));
    found
}

/// Refuses a text with findings (exit 6), unless all of them may be forced and `force` was given.
pub fn refuse(findings: &[Finding], force: bool) -> Result<()> {
    let against: Vec<&Finding> = findings.iter().filter(|finding| !(force && finding.may_force)).collect();
    let Some(first) = against.first() else { return Ok(()) };
    let message = format!("the text cannot be sent: {}", first.message);
    let more = against
        .iter()
        .skip(1)
        .fold(Error::new(ErrorKind::Guard, message), |error, finding| error.detail(&*finding.message));
    match against.iter().all(|finding| finding.may_force) {
        true => Err(more.hint("marketplaces punish contact outside of them; --force sends it all the same")),
        false => Err(more),
    }
}

/// The first part of a template that was not filled in.
fn placeholder(text: &str) -> Option<Finding> {
    let at = ["{{", "}}", "{%", "%}"].iter().filter_map(|mark| text.find(mark)).min()?;
    let quote: String = text.get(at..)?.lines().next().unwrap_or_default().chars().take(30).collect();
    Some(Finding::new(FindingKind::Placeholder, format!("`{quote}` was not filled in"), Some(quote)))
}

fn control(text: &str) -> Option<Finding> {
    let letters: Vec<char> = text.chars().collect();
    let joins = |at: usize| {
        let pictured =
            |place: Option<usize>| place.and_then(|place| letters.get(place)).is_some_and(|one| is_picture(*one));
        letters[at] == JOINER && pictured(at.checked_sub(1)) && pictured(at.checked_add(1))
    };
    let bad = (0..letters.len())
        .find(|at| unseen(letters[*at]) && letters[*at] != '\n' && !joins(*at))
        .map(|at| letters[at])?;
    let name = format!("U+{:04X}", u32::from(bad));
    Some(Finding::new(FindingKind::Control, format!("the control character {name}"), Some(name)))
}

/// What joins pictures into one, as in a family; between letters it hides.
const JOINER: char = '\u{200d}';

/// Emoji, and the marks that may follow one.
fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// Control characters and marks that are not seen but change what is seen. Line breaks and tabs count; callers except them.
pub(super) fn unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::{FindingKind, check, refuse};
    use crate::domain::Kind;
    use crate::templates::Limits;

    fn kinds(text: &str, kind: Kind) -> Vec<FindingKind> {
        check(text, &Limits::of("allegro", kind)).into_iter().map(|finding| finding.kind).collect()
    }

    #[test]
    fn limits_count_characters_and_not_bytes() {
        assert_eq!(kinds(&"ż".repeat(250), Kind::Return), []);
        assert_eq!(kinds(&"ż".repeat(251), Kind::Return), [FindingKind::TooLong]);
        assert_eq!(kinds(&"您".repeat(2000), Kind::Message), []);
        assert_eq!(kinds(&"a".repeat(20_001), Kind::Claim), [FindingKind::TooLong]);
        assert_eq!(kinds(&"a".repeat(20_001), Kind::Protection), []);
        assert_eq!(kinds(" \n", Kind::Claim), [FindingKind::Empty]);
        let short = check(" abc  ", &Limits::of("aliexpress", Kind::Dispute));
        assert_eq!(short[0].kind, FindingKind::TooShort);
        assert!(check(&"x".repeat(500), &Limits::of("aliexpress", Kind::Dispute)).is_empty());
        assert!(check(&"x".repeat(30_000), &Limits::verdict("allegro")).is_empty());
    }

    #[test]
    fn what_was_not_filled_in_and_control_characters_are_found() {
        assert_eq!(kinds("Dzień dobry {{ buyer }}", Kind::Claim), [FindingKind::Placeholder]);
        assert_eq!(kinds("a {% if x %}", Kind::Claim), [FindingKind::Placeholder]);
        for bad in ['\u{1b}', '\u{0}', '\u{202e}', '\t', '\r'] {
            assert_eq!(kinds(&format!("a{bad}b"), Kind::Claim), [FindingKind::Control], "{bad:?}");
        }
        assert_eq!(kinds("one\ntwo", Kind::Claim), []);
        assert_eq!(kinds("👨\u{200d}👩\u{200d}👧 ❤\u{fe0f}\u{200d}🔥", Kind::Claim), []);
        assert_eq!(kinds("a\u{200d}b", Kind::Claim), [FindingKind::Control]);
    }

    #[test]
    fn only_contacts_and_links_may_be_forced() {
        let found = check("Tel. 600 700 800, shop@example.com, www.example.com", &Limits::of("allegro", Kind::Claim));
        assert_eq!(found.len(), 3, "{found:?}");
        let refused = refuse(&found, false).unwrap_err();
        assert_eq!((refused.kind.exit_code(), refused.details.len()), (6, 2));
        assert!(refused.hints[0].contains("--force"));
        assert!(refuse(&found, true).is_ok());
        let found = check("Tel. 600 700 800 {{ x }}", &Limits::of("allegro", Kind::Claim));
        assert!(refuse(&found, true).unwrap_err().hints.is_empty());
    }
}
