//! Whether a template is sound: rendered with made-up data, it must keep to the limits, and its header must tell what it needs.

use super::context::KNOWN;
use super::{Context, FindingKind, Limits, Template, check};
use crate::domain::Kind;
use std::collections::BTreeSet;

/// Values as a case of somebody else might have them.
const SAMPLES: [(&str, &str); 16] = [
    ("amount", "1234.50 PLN"),
    ("bought", "2026-11-02"),
    ("buyer", "marek_w"),
    ("due", "2026-11-24"),
    ("items", "1 × Ekspres do kawy XL, 2 × Filtr do wody"),
    ("opened", "2026-11-10"),
    ("order", "29738e61-7f6a-11e8-ac45-09db60ede9d6"),
    ("reference", "547843/2025"),
    ("shop", "Sklep Jana"),
    ("signature", "Jan Kowalski, Sklep Jana"),
    ("today", "2026-11-12"),
    ("tracking", "620012345678901234567890"),
    ("carrier", "InPost"),
    ("ship_by", "2026-11-20"),
    ("arrives", "2026-11-25"),
    ("asked_on", "2026-11-11"),
];
/// Stands for a sentence that the seller writes.
const SENTENCE: &str = "Lorem ipsum dolor sit amet, consectetur elit";

impl Template {
    /// What is wrong with the template, as sentences; nothing when it is sound.
    pub fn lint(&self) -> Vec<String> {
        let used = self.used();
        let mut wrong = self.declared(&used);
        let without = self.samples(&used, false);
        let texts = [self.render(&self.samples(&used, true)), self.render(&without)];
        for text in texts {
            match text {
                Ok(text) => wrong.extend(self.against_limits(&text)),
                Err(error) => wrong.push(error.message),
            }
        }
        let mut once = BTreeSet::new();
        wrong.retain(|problem| once.insert(problem.clone()));
        wrong
    }

    /// Variables declared against variables used, and words that nothing else knows.
    fn declared(&self, used: &BTreeSet<String>) -> Vec<String> {
        let known = |name: &String| KNOWN.iter().any(|(known, _)| known == name);
        let declared: BTreeSet<&String> = self.header.variables.keys().chain(self.header.optional.keys()).collect();
        let mut wrong = Vec::new();
        if !self.has_header {
            wrong.push("it has no header, a title at least, between two lines of +++".to_owned());
        }
        let missing = used.iter().filter(|name| !known(name) && !declared.contains(name));
        wrong.extend(missing.map(|name| format!("the text uses `{name}`, which the header does not declare")));
        let idle = declared.iter().filter(|name| !used.contains(**name));
        wrong.extend(idle.map(|name| format!("the header declares `{name}`, which the text does not use")));
        let strange =
            self.header.marketplaces.iter().filter(|name| !Limits::marketplaces().any(|known| known == *name));
        wrong.extend(strange.map(|name| format!("marketplace `{name}` is not known")));
        wrong
    }

    /// A value for every variable that is used, or for every one that must be there.
    fn samples(&self, used: &BTreeSet<String>, optional: bool) -> Context {
        let wanted = used.iter().filter(|name| optional || !self.header.optional.contains_key(*name));
        wanted.fold(Context::empty(self.language), |context, name| {
            let sample = SAMPLES.iter().find(|(known, _)| known == name).map_or(SENTENCE, |(_, sample)| sample);
            context.know(name, sample)
        })
    }

    /// What would keep the text from being sent where the header says that it is for.
    fn against_limits(&self, text: &str) -> Vec<String> {
        let all: Vec<String> = Limits::marketplaces().map(str::to_owned).collect();
        let marketplaces = if self.header.marketplaces.is_empty() { &all } else { &self.header.marketplaces };
        // What is for any kind is a message of a case; shorter limits are for those who name them.
        let kinds: &[Kind] = if self.header.kinds.is_empty() { &[Kind::Claim] } else { &self.header.kinds };
        let pairs = marketplaces.iter().flat_map(|marketplace| kinds.iter().map(move |kind| (marketplace, *kind)));
        let found = pairs.flat_map(|(marketplace, kind)| {
            let findings = check(text, &Limits::of(marketplace, kind)).into_iter();
            findings.map(move |finding| match finding.kind {
                FindingKind::TooLong | FindingKind::TooShort => format!("{marketplace}, {kind}: {}", finding.message),
                _ => finding.message,
            })
        });
        found.collect()
    }
}
