//! A file of patterns as it is written, each part with its place so that a mistake can be named.

use super::pack::Place;
use super::words::WrittenLanguage;
use crate::error::Result;
use serde::Deserialize;
use toml::Spanned;

/// A pattern with its place in the file.
pub(super) type Written = Spanned<String>;

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub marketplace: Option<String>,
    #[serde(default)]
    pub domains: Vec<Written>,
    #[serde(default)]
    pub sandbox: Vec<Written>,
    #[serde(default)]
    pub relays: Vec<Written>,
    #[serde(default)]
    pub others: Vec<Written>,
    #[serde(default)]
    pub brands: Vec<Written>,
    pub report_to: Option<Written>,
    pub answers: Option<Spanned<bool>>,
    #[serde(default)]
    pub case_words: Vec<Written>,
    #[serde(default)]
    pub case_forms: Vec<Written>,
    pub order_form: Option<Written>,
    pub offer_form: Option<Written>,
    pub buyer_link: Option<Written>,
    pub buyer_subject: Option<Written>,
    #[serde(default, rename = "kind")]
    pub kinds: Vec<WrittenKind>,
    #[serde(default, rename = "language")]
    pub languages: Vec<WrittenLanguage>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenKind {
    pub name: Spanned<String>,
    #[serde(default)]
    pub subject: Vec<Written>,
    #[serde(default)]
    pub body: Vec<Written>,
    #[serde(default)]
    pub repliable: bool,
    pub answered: Option<String>,
    #[serde(default)]
    pub case: bool,
    #[serde(default)]
    pub waits: bool,
    #[serde(default)]
    pub closes: bool,
    #[serde(default)]
    pub notice: bool,
    #[serde(default)]
    pub reminds: bool,
    pub outcome: Option<Written>,
    #[serde(default)]
    pub grants: Vec<Written>,
    #[serde(default)]
    pub denies: Vec<Written>,
}

impl File {
    /// Where the first thing stands that means nothing without a marketplace.
    pub fn of_a_marketplace(&self) -> Option<usize> {
        let lists = [
            &self.domains,
            &self.sandbox,
            &self.relays,
            &self.others,
            &self.brands,
            &self.case_words,
            &self.case_forms,
        ];
        let forms = [&self.order_form, &self.offer_form, &self.buyer_link, &self.buyer_subject, &self.report_to];
        let answers = self.answers.iter().map(|answers| answers.span().start);
        let kinds = self.kinds.iter().map(|kind| kind.name.span().start);
        let written = lists.into_iter().flatten().chain(forms.into_iter().flatten());
        written.map(|written| written.span().start).chain(answers).chain(kinds).min()
    }
}

/// What a mail can say of an application, for whoever reads that.
const OUTCOMES: [&str; 3] = ["granted", "denied", "withdrawn"];

pub(super) fn outcome(written: &Written, place: &Place<'_>) -> Result<String> {
    let outcome = written.get_ref();
    match OUTCOMES.contains(&outcome.as_str()) {
        true => Ok(outcome.clone()),
        false => {
            let message = format!("an outcome is granted, denied or withdrawn, not `{outcome}`");
            Err(place.wrong(written.span().start, &message))
        }
    }
}

/// What mails are called that no kind fits, or that cannot be read.
const RESERVED: [&str; 2] = ["other", "unreadable"];

pub(super) fn name(written: &Written, place: &Place<'_>) -> Result<String> {
    let name = written.get_ref();
    if RESERVED.contains(&name.as_str()) {
        let message = format!("no kind can be called `{name}`: the program uses that name itself");
        return Err(place.wrong(written.span().start, &message));
    }
    let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    match plain {
        true => Ok(name.clone()),
        false => Err(place.wrong(written.span().start, "a kind's name is made of small letters and _")),
    }
}
