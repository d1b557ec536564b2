//! `template`: letters to buyers. [`letter`] is also how commands that send a text make one from a template.

mod pages;

pub use pages::{lint, list, show};

use crate::app::App;
use crate::commands::show::find;
use crate::domain::{Case, CaseKey};
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::Identity;
use crate::output::{Body, Outcome, Record, View, row};
use crate::templates::{
    Choice, Context, Facts, Finding, FindingKind, Language, Library, Limits, Template, check, choose,
};
use serde_json::json;

/// Which letter is wanted.
#[derive(Clone, Debug, Default)]
pub struct Ask {
    /// The template's name.
    pub name: String,
    /// `--lang`.
    pub language: Option<String>,
    /// `--var`, each as `name=value`.
    pub vars: Vec<String>,
    /// What the command knows by itself, such as `amount`; a template need not use it.
    pub known: Vec<(String, String)>,
    /// Whether a person finishes it in an editor, so that what is missing may stay open.
    pub draft: bool,
}

/// A letter that is ready to be checked and sent.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The text.
    pub text: String,
    /// Its language, and why.
    pub choice: Choice,
    /// The template it was made from.
    pub template: Template,
}

/// The compiled-in templates with the user's own over them.
pub fn library(app: &App) -> Result<Library> {
    Library::load(&app.paths.config_dir.join("templates"))
}

impl Ask {
    /// Whether name, language and variables can be meant at all; errors as of [`letter`].
    pub fn check(&self, app: &App) -> Result<()> {
        self.pairs()?;
        let library = library(app)?;
        match language(self.language.as_deref())? {
            Some(language) => library.pick(&self.name, language).map(drop),
            None => library.known(&self.name),
        }
    }

    /// `--var` as names and values.
    fn pairs(&self) -> Result<Vec<(&str, &str)>> {
        self.vars
            .iter()
            .map(|var| {
                let (name, value) = var.split_once('=').map(|(name, value)| (name.trim(), value)).unwrap_or_default();
                match name.is_empty() || value.trim().is_empty() {
                    true => Err(Error::usage(format!("`{var}` gives no variable a value"))
                        .hint("write it as --var tracking=620012345678")),
                    false => Ok((name, value)),
                }
            })
            .collect()
    }
}

/// Makes the letter for a cached case. Not found (exit 5): the case, the template, or its language. A wrong use (exit 2): a broken
/// template, a missing variable, or one that the template does not have.
pub fn letter(app: &App, key: &CaseKey, ask: &Ask) -> Result<Letter> {
    let cache = app.cache()?;
    let gone = || Error::not_found(format!("{key} is not known here any more")).hint("aftersale sync");
    let stored = cache.load(key)?.ok_or_else(gone)?;
    let case = &stored.case;
    let order = match &case.order_id {
        Some(id) => cache.order(&key.account, id)?.map(|(order, _)| order),
        None => None,
    };
    let me: Option<Identity> = cache.identity(&key.account)?.and_then(|(json, _)| serde_json::from_str(&json).ok());
    let me = me.filter(Identity::is_known);
    let home = me.as_ref().and_then(|me| me.site.as_deref());
    let choice = choose(language(ask.language.as_deref())?, case, order.as_ref(), home);
    let library = library(app)?;
    let template = library.pick(&ask.name, choice.language)?;
    let config = &app.config()?.templates;
    let facts = Facts {
        case,
        order: order.as_ref(),
        deadlines: &stored.deadlines,
        at_risk: stored.at_risk.as_ref(),
        shop: config.shop.as_deref().or(me.as_ref().map(|me| me.login.as_str())),
        signature: config.signature.as_deref(),
        now: app.now(),
    };
    let empty = Context::of(&facts, choice.language).draft(ask.draft);
    let known = ask.known.iter().fold(empty, |context, (name, value)| context.know(name, value));
    let context = ask.pairs()?.into_iter().fold(known, |context, (name, value)| context.give(name, value));
    let text = template.render(&context)?;
    Ok(Letter { text, choice, template: template.clone() })
}

/// The language of that code.
fn language(code: Option<&str>) -> Result<Option<Language>> {
    code.map(str::parse).transpose().map_err(|message: String| Error::usage(message))
}

/// Prints the letter for a case, with what would keep it from being sent. With `strict`, a text that is too long or too short is
/// refused (exit 6); it is printed all the same.
pub fn render(app: &App, case: &str, ask: &Ask, strict: bool) -> Result<Outcome> {
    let key = find(app, case)?;
    let letter = letter(app, &key, ask)?;
    let Some(stored) = app.cache()?.load(&key)? else { return Err(Error::not_found(format!("{key} is gone"))) };
    let limits = Limits::of(&stored.case.marketplace, stored.case.kind);
    let findings = check(&letter.text, &limits);
    let Letter { text, choice, template } = letter;
    let fields = row(json!({
        "template": template.name,
        "origin": template.origin,
        "case": key.to_string(),
        "language": choice.language.code(),
        "language_reason": choice.reason,
        "decision": template.header.decision,
        "text": text,
        "characters": text.chars().count(),
        "most_characters": limits.max,
        "findings": findings,
    }));
    let outcome = Outcome::new(Body::Record(Record { row: fields, view: View::Verbatim(text) })).info(format!(
        "In {}, because {}.",
        choice.language.name(),
        choice.reason
    ));
    let warnings = choice.doubt.clone().into_iter().chain(misplaced(&template, &stored.case));
    let outcome = warnings.fold(outcome, Outcome::warning);
    Ok(findings.iter().fold(outcome, |outcome, finding| said(outcome, finding, strict)))
}

/// A finding as a warning, or as a failure where it was asked for.
fn said(outcome: Outcome, finding: &Finding, strict: bool) -> Outcome {
    let length = matches!(finding.kind, FindingKind::TooLong | FindingKind::TooShort | FindingKind::Empty);
    if !(strict && length) {
        return outcome.warning(format!("this would not be sent: {}", finding.message));
    }
    let mut outcome = outcome.failure(Error::new(ErrorKind::Guard, finding.message.clone()));
    outcome.exit = Some(ErrorKind::Guard.exit_code());
    outcome
}

/// That a template is written for other cases than this one.
fn misplaced(template: &Template, case: &Case) -> Option<String> {
    let header = &template.header;
    let kinds: Vec<&str> = header.kinds.iter().map(|kind| kind.as_str()).collect();
    if !kinds.is_empty() && !header.kinds.contains(&case.kind) {
        return Some(format!("`{}` is written for {}, and this is a {}", template.name, kinds.join(", "), case.kind));
    }
    let other = !header.marketplaces.is_empty() && !header.marketplaces.contains(&case.marketplace);
    other.then(|| {
        format!("`{}` is written for {}, not {}", template.name, header.marketplaces.join(", "), case.marketplace)
    })
}
