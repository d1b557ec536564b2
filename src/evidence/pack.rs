//! Evidence packs as TOML: reading and checking them, and finding what a reason calls for.

use super::guide::{Guide, Refusal, Wanted, Within};
use super::{Limits, Question, words};
use crate::domain::Kind;
use crate::error::{Error, Result};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The compiled-in packs, as name and text.
pub const BUILT_IN: [(&str, &str); 2] = [
    ("rules/evidence/allegro.toml", include_str!("../../rules/evidence/allegro.toml")),
    ("rules/evidence/aliexpress.toml", include_str!("../../rules/evidence/aliexpress.toml")),
];

/// One file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    marketplace: String,
    /// Its proper name.
    title: String,
    /// What counts where no reason fits.
    otherwise: Vec<String>,
    #[serde(default)]
    files: Vec<Limits>,
    #[serde(rename = "time")]
    times: Vec<Time>,
    #[serde(default, rename = "refusal")]
    refusals: Vec<Refusal>,
    #[serde(rename = "guide")]
    guides: Vec<Written>,
    #[serde(rename = "reason")]
    reasons: Vec<Reason>,
    #[serde(default, rename = "state")]
    states: Vec<State>,
}

/// A time allowed, on the kinds of case that it is meant for; on all where it names none.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Time {
    rule: String,
    #[serde(default)]
    cases: Vec<Kind>,
    text: String,
}

/// A guide as it is written: times and refusals by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    rule: String,
    title: String,
    holds: String,
    /// Rules of the times; the first that fits the kind of case is the one.
    #[serde(default)]
    times: Vec<String>,
    #[serde(default)]
    refuses: Vec<String>,
    kinds: Vec<Wanted>,
}

/// A reason: how it is told, and which guides it calls for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    name: String,
    /// What the marketplace's code or id is, whole.
    #[serde(default)]
    codes: Vec<String>,
    /// What stands in the marketplace's text.
    #[serde(default)]
    words: Vec<String>,
    /// Counts only where no narrower reason fits.
    #[serde(default)]
    broad: bool,
    guides: Vec<String>,
}

/// What any of these marks of a case calls for, whatever the reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct State {
    marks: Vec<String>,
    guides: Vec<String>,
}

impl Pack {
    /// Reads the pack `text` of `file` and checks that every name in it exists.
    pub fn read(file: &str, text: &str) -> Result<Self> {
        let wrong = |problem: &str| Error::failed(format!("{file}: {}", problem.trim().replace('\n', ", ")));
        let mut pack: Self = toml::from_str(text).map_err(|error| wrong(&error.to_string()))?;
        pack.check().map_err(|problem| wrong(&problem))?;
        for word in pack.reasons.iter_mut().flat_map(|reason| &mut reason.words) {
            *word = words::plain(word);
        }
        for limits in &mut pack.files {
            limits.platform.clone_from(&pack.title);
        }
        Ok(pack)
    }

    /// The marketplace, as in the configuration.
    pub fn marketplace(&self) -> &str {
        &self.marketplace
    }

    /// Which files may be sent, by what they are sent with.
    pub fn files(&self) -> &[Limits] {
        &self.files
    }

    /// Every kind of evidence that a guide names.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.guides.iter().flat_map(|guide| &guide.kinds).map(|wanted| wanted.kind.as_str())
    }

    /// What the narrowest reasons that fit call for, else what counts in any case.
    pub fn by_reason(&self, question: Question<'_>) -> Vec<Guide> {
        let texts: Vec<String> = question.texts.iter().map(|text| words::plain(text)).collect();
        let fitting: Vec<&Reason> = self.reasons.iter().filter(|reason| reason.fits(question.texts, &texts)).collect();
        let narrow = fitting.iter().any(|reason| !reason.broad);
        let chosen: Vec<&String> =
            fitting.iter().filter(|reason| reason.broad != narrow).flat_map(|reason| &reason.guides).collect();
        let known = !chosen.is_empty();
        let names = if known { chosen } else { self.otherwise.iter().collect() };
        let guides = self.named(names, question.kind);
        guides.into_iter().map(|guide| Guide { reason_known: known, ..guide }).collect()
    }

    /// What the marks of a case call for.
    pub fn by_state(&self, kind: Kind, marks: &BTreeSet<String>) -> Vec<Guide> {
        let states = self.states.iter().filter(|state| state.marks.iter().any(|mark| marks.contains(mark)));
        self.named(states.flat_map(|state| &state.guides).collect(), kind)
    }

    /// Every guide.
    pub fn all(&self, kind: Kind) -> Vec<Guide> {
        self.guides.iter().map(|written| self.guide(written, kind)).collect()
    }

    /// The guides of these names, each once.
    fn named(&self, names: Vec<&String>, kind: Kind) -> Vec<Guide> {
        let mut seen = BTreeSet::new();
        let names = names.into_iter().filter(|name| seen.insert(*name));
        names.filter_map(|name| self.written(name)).map(|written| self.guide(written, kind)).collect()
    }

    fn written(&self, name: &str) -> Option<&Written> {
        self.guides.iter().find(|guide| guide.name == name)
    }

    fn guide(&self, written: &Written, kind: Kind) -> Guide {
        let times = written.times.iter().filter_map(|rule| self.times.iter().find(|time| time.rule == *rule));
        let time = times.into_iter().find(|time| time.cases.is_empty() || time.cases.contains(&kind));
        let refused = |refusal: &&Refusal| written.refuses.contains(&refusal.name);
        let calls = self.reasons.iter().filter(|reason| reason.guides.contains(&written.name));
        Guide {
            marketplace: self.marketplace.clone(),
            platform: self.title.clone(),
            codes: calls.flat_map(|reason| &reason.codes).cloned().collect(),
            name: written.name.clone(),
            rule: written.rule.clone(),
            title: written.title.clone(),
            holds: written.holds.clone(),
            kinds: written.kinds.clone(),
            within: time.map(|time| Within { rule: time.rule.clone(), text: time.text.clone() }),
            refuses: self.refusals.iter().filter(refused).cloned().collect(),
            reason_known: true,
        }
    }

    /// What serde cannot see: names that must exist elsewhere in the file, and names that must not be there twice.
    fn check(&self) -> std::result::Result<(), String> {
        unique("guide", self.guides.iter().map(|guide| &guide.name))?;
        unique("reason", self.reasons.iter().map(|reason| &reason.name))?;
        let asked =
            self.reasons.iter().map(|reason| &reason.guides).chain(self.states.iter().map(|state| &state.guides));
        let names = asked.flatten().chain(&self.otherwise);
        known("guide", names, |name| self.written(name).is_some())?;
        let times = self.guides.iter().flat_map(|guide| &guide.times);
        known("time", times, |rule| self.times.iter().any(|time| time.rule == rule))?;
        let refusals = self.guides.iter().flat_map(|guide| &guide.refuses);
        known("refusal", refusals, |name| self.refusals.iter().any(|refusal| refusal.name == name))
    }
}

impl Reason {
    /// Whether one of the texts, as written and [`words::plain`], is or holds what the reason is told by.
    fn fits(&self, written: &[&str], plain: &[String]) -> bool {
        let code = |text: &&str| self.codes.iter().any(|code| text.trim().eq_ignore_ascii_case(code));
        let word = |text: &String| self.words.iter().any(|word| words::holds(text, word));
        written.iter().any(code) || plain.iter().any(word)
    }
}

fn unique<'a>(what: &str, names: impl Iterator<Item = &'a String>) -> std::result::Result<(), String> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(format!("there are two {what}s `{name}`"));
        }
    }
    Ok(())
}

fn known<'a>(
    what: &str,
    mut names: impl Iterator<Item = &'a String>,
    there: impl Fn(&str) -> bool,
) -> std::result::Result<(), String> {
    names.find(|name| !there(name)).map_or(Ok(()), |name| Err(format!("there is no {what} `{name}`")))
}

#[cfg(test)]
mod tests {
    use super::{BUILT_IN, Pack};

    /// A pack of one guide, with `from` replaced by `to`.
    fn read(from: &str, to: &str) -> Result<Pack, String> {
        let text = r#"
marketplace = "shop"
title = "Shop"
otherwise = ["any"]
[[time]]
rule = "R-1"
text = "1 day"
[[guide]]
name = "any"
rule = "R-2"
title = "any case"
holds = "It counts."
times = ["R-1"]
kinds = []
[[reason]]
name = "other"
guides = ["any"]
"#;
        assert!(text.contains(from), "{from}");
        Pack::read("shop.toml", &text.replace(from, to)).map_err(|error| error.message)
    }

    #[test]
    fn the_built_in_packs_are_sound() {
        for (file, text) in BUILT_IN {
            assert_eq!(Pack::read(file, text).map_err(|error| error.message).err(), None);
        }
    }

    #[test]
    fn a_name_that_is_not_there_is_said_with_its_file() {
        assert!(read("shop", "shop").is_ok());
        for (from, to, said) in [
            ("otherwise = [\"any\"]", "otherwise = [\"all\"]", "shop.toml: there is no guide `all`"),
            ("\nguides = [\"any\"]", "\nguides = [\"one\"]", "shop.toml: there is no guide `one`"),
            ("times = [\"R-1\"]", "times = [\"R-3\"]", "shop.toml: there is no time `R-3`"),
            ("kinds = []", "kinds = []\nrefuses = [\"x\"]", "shop.toml: there is no refusal `x`"),
            (
                "[[reason]]",
                "[[reason]]\nname = \"other\"\nguides = []\n[[reason]]",
                "shop.toml: there are two reasons `other`",
            ),
        ] {
            assert_eq!(read(from, to).err().as_deref(), Some(said));
        }
        assert!(read("kinds", "kind").is_err_and(|said| said.starts_with("shop.toml: ") && said.contains("kind")));
    }
}
