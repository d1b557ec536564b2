//! Pattern packs as TOML: the built-in ones and, laid over them, those of the user. A mistake is named with its file and line.

use super::words::Languages;
use super::written::{File, Written, name, outcome};
use crate::error::{Error, Result};
use regex::{Regex, RegexBuilder};
use sha2::{Digest, Sha256};
use std::path::Path;
use toml::Spanned;

/// The compiled-in packs, as name and text.
pub const BUILT_IN: [(&str, &str); 3] = [
    ("rules/mail/languages.toml", include_str!("../../../rules/mail/languages.toml")),
    ("rules/mail/allegro.toml", include_str!("../../../rules/mail/allegro.toml")),
    ("rules/mail/aliexpress.toml", include_str!("../../../rules/mail/aliexpress.toml")),
];

/// What a compiled pattern may take of memory. The engine does not backtrack, so time is bounded by text and pattern.
const MOST_MEMORY: usize = 8 << 20;
/// The longest pattern.
const MOST_LETTERS: usize = 1_000;

/// What kind of mail there is.
#[derive(Clone, Debug)]
pub struct MailKind {
    /// Its name, snake_case.
    pub name: String,
    /// Whether mails of this kind are answered by mail.
    pub repliable: bool,
    /// Where they are answered instead, as the end of a sentence.
    pub answered: Option<String>,
    /// Whether such a mail makes a case of its own.
    pub case: bool,
    /// Whether the marketplace waits for the seller.
    pub waits: bool,
    /// Whether it ends what came before it.
    pub closes: bool,
    /// Whether it tells of a case that is answered elsewhere, so that the time in it counts there.
    pub notice: bool,
    /// Whether it only repeats what was asked before.
    pub reminds: bool,
    /// What such a mail always says of the application, such as `withdrawn`.
    pub outcome: Option<String>,
    pub(super) grants: Option<Regex>,
    pub(super) denies: Option<Regex>,
    pub(super) subject: Option<Regex>,
    pub(super) body: Option<Regex>,
}

/// What is known of one marketplace's mails.
#[derive(Debug, Default)]
pub struct Sender {
    /// The marketplace's name as in the configuration.
    pub marketplace: String,
    /// Domains that are the marketplace.
    pub domains: Vec<String>,
    /// Domains that are its sandbox.
    pub sandbox: Vec<String>,
    /// Domains through which others write.
    pub relays: Vec<String>,
    /// Domains that are genuine and about other things.
    pub others: Vec<String>,
    /// Names that only the marketplace may carry.
    pub brands: Vec<String>,
    /// Where forgeries are reported.
    pub report_to: Option<String>,
    /// Whether anything is answered by mail.
    pub answers: bool,
    /// Kinds in the order in which they are tried.
    pub kinds: Vec<MailKind>,
    pub(super) case_number: Option<Regex>,
    pub(super) order: Option<Regex>,
    pub(super) offer: Option<Regex>,
    pub(super) buyer_link: Option<Regex>,
    pub(super) buyer_subject: Option<Regex>,
    case_words: Vec<String>,
    case_forms: Vec<String>,
}

/// All packs laid over each other.
#[derive(Default)]
pub struct Packs {
    senders: Vec<Sender>,
    languages: Languages,
    digest: Sha256,
}

/// Where in which file.
pub(super) struct Place<'t> {
    pub file: &'t str,
    pub text: &'t str,
}

impl Place<'_> {
    /// A usage error at an offset of the file.
    pub fn wrong(&self, offset: usize, message: &str) -> Error {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let message = message.trim().replace('\n', ", ");
        Error::usage(format!("{} line {line}, column {column}: {message}", self.file))
            .hint("mend the file, or move it away to use the built-in patterns")
    }

    /// A pattern alone, so that a wrong one is named by itself.
    pub fn check(&self, pattern: &Written) -> Result<String> {
        let text = pattern.get_ref();
        if text.is_empty() || text.len() > MOST_LETTERS {
            let message = format!("a pattern has between 1 and {MOST_LETTERS} letters");
            return Err(self.wrong(pattern.span().start, &message));
        }
        compile(&spaced(text)).map_err(|error| {
            let why = error.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
            self.wrong(pattern.span().start, &format!("`{text}` is no pattern: {why}"))
        })?;
        Ok(text.clone())
    }
}

/// A blank in a pattern stands for any white space.
pub(super) fn spaced(pattern: &str) -> String {
    pattern.replace(' ', r"\s+").replace(r"\s+?", r"\s*")
}

pub(super) fn compile(pattern: &str) -> std::result::Result<Regex, String> {
    RegexBuilder::new(pattern)
        .case_insensitive(true)
        .multi_line(true)
        .size_limit(MOST_MEMORY)
        .dfa_size_limit(MOST_MEMORY)
        .build()
        .map_err(|error| error.to_string())
}

/// One pattern out of many; none of none.
pub(super) fn any_of<'p>(patterns: impl IntoIterator<Item = &'p String>) -> Result<Option<Regex>> {
    let parts: Vec<String> = patterns.into_iter().map(|pattern| format!("(?:{})", spaced(pattern))).collect();
    if parts.is_empty() {
        return Ok(None);
    }
    compile(&parts.join("|")).map(Some).map_err(|why| too_many(&why))
}

fn too_many(why: &str) -> Error {
    Error::usage(format!("the patterns for mails are too many together: {}", why.lines().last().unwrap_or_default()))
        .hint("leave out some patterns of your own in the folder rules/mail")
}

impl Packs {
    /// The built-in packs and those in `overrides`, a folder that may be absent.
    pub fn read(overrides: &Path) -> Result<Self> {
        let mut packs = Self::default();
        for (file, text) in BUILT_IN {
            packs.add(&Place { file, text }, true)?;
        }
        for (file, text) in user_files(overrides)? {
            packs.add(&Place { file: &file, text: &text }, false)?;
        }
        Ok(packs)
    }

    /// Lays one file over what is there.
    fn add(&mut self, place: &Place<'_>, built_in: bool) -> Result<()> {
        self.digest.update(place.text.len().to_le_bytes());
        self.digest.update(place.text);
        let file: File = toml::from_str(place.text)
            .map_err(|error| place.wrong(error.span().map_or(0, |span| span.start), error.message()))?;
        for language in &file.languages {
            self.languages.add(language, place, built_in)?;
        }
        let Some(marketplace) = &file.marketplace else {
            let message = "this needs a line `marketplace = \"…\"` at the top of the file";
            return file.of_a_marketplace().map_or(Ok(()), |at| Err(place.wrong(at, message)));
        };
        let known = self.senders.iter().position(|sender| sender.marketplace == *marketplace);
        let index = known.unwrap_or_else(|| {
            self.senders.push(Sender { marketplace: marketplace.clone(), ..Sender::default() });
            self.senders.len() - 1
        });
        let Some(sender) = self.senders.get_mut(index) else { return Ok(()) };
        sender.add(file, place, built_in)
    }

    /// Everything compiled, and a digest of all that was read.
    pub fn finish(mut self) -> Result<(Vec<Sender>, Languages, String)> {
        for sender in &mut self.senders {
            sender.finish()?;
        }
        self.languages.finish()?;
        let digest = self.digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok((self.senders, self.languages, digest))
    }
}

impl Sender {
    fn add(&mut self, file: File, place: &Place<'_>, built_in: bool) -> Result<()> {
        let lower = |domains: Vec<Written>| domains.into_iter().map(|domain| domain.get_ref().to_ascii_lowercase());
        self.domains.extend(lower(file.domains));
        self.sandbox.extend(lower(file.sandbox));
        self.relays.extend(lower(file.relays));
        self.others.extend(lower(file.others));
        self.brands.extend(lower(file.brands));
        self.report_to = file.report_to.map(Spanned::into_inner).or(self.report_to.take());
        self.answers = file.answers.map_or(self.answers, Spanned::into_inner);
        // Patterns of the project are tried by a test; only those of others need to be tried one by one.
        let checked = |patterns: &[Written]| -> Result<Vec<String>> {
            let one = |pattern: &Written| if built_in { Ok(pattern.get_ref().clone()) } else { place.check(pattern) };
            patterns.iter().map(one).collect()
        };
        self.case_words.extend(checked(&file.case_words)?);
        self.case_forms.extend(checked(&file.case_forms)?);
        for (slot, written) in [
            (&mut self.order, &file.order_form),
            (&mut self.offer, &file.offer_form),
            (&mut self.buyer_link, &file.buyer_link),
            (&mut self.buyer_subject, &file.buyer_subject),
        ] {
            if let Some(written) = written {
                let text = place.check(written)?;
                *slot = Some(compile(&spaced(&text)).map_err(|why| place.wrong(written.span().start, &why))?);
            }
        }
        let mut kinds = Vec::new();
        for kind in file.kinds {
            kinds.push(MailKind {
                subject: any_of(&checked(&kind.subject)?)?,
                body: any_of(&checked(&kind.body)?)?,
                name: name(&kind.name, place)?,
                repliable: kind.repliable,
                answered: kind.answered,
                case: kind.case,
                waits: kind.waits,
                closes: kind.closes,
                notice: kind.notice,
                reminds: kind.reminds,
                outcome: kind.outcome.as_ref().map(|written| outcome(written, place)).transpose()?,
                grants: any_of(&checked(&kind.grants)?)?,
                denies: any_of(&checked(&kind.denies)?)?,
            });
        }
        self.kinds.splice(0..0, kinds);
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        if self.case_words.is_empty() || self.case_forms.is_empty() {
            return Ok(());
        }
        let joined = |parts: &[String]| parts.iter().map(|part| spaced(part)).collect::<Vec<_>>().join("|");
        // A number does not end before a mark with more of it behind.
        let pattern = format!(
            r"(?:{})[\s:：.,#№\[(-]{{0,6}}(?:(?:nr|no|č)\.?\s*)?({})(?:[^0-9A-Za-z/-]|[/-](?:[^0-9A-Za-z]|$)|$)",
            joined(&self.case_words),
            joined(&self.case_forms)
        );
        self.case_number = Some(compile(&pattern).map_err(|why| too_many(&why))?);
        Ok(())
    }

    /// Whether the domain is the marketplace's own, or below one of its own.
    pub fn owns(&self, domain: &str, sandbox: bool) -> bool {
        let more = if sandbox { self.sandbox.as_slice() } else { &[] };
        within(domain, self.domains.iter().chain(more))
    }

    /// Whether others write through this domain.
    pub fn relays(&self, domain: &str) -> bool {
        within(domain, &self.relays)
    }
}

/// Whether the domain is one of these or below one of them.
pub(in crate::email) fn within<'d>(domain: &str, domains: impl IntoIterator<Item = &'d String>) -> bool {
    domains
        .into_iter()
        .any(|known| domain == known || domain.strip_suffix(known.as_str()).is_some_and(|rest| rest.ends_with('.')))
}

/// The TOML files of a folder as name and text, in the order of their names.
fn user_files(folder: &Path) -> Result<Vec<(String, String)>> {
    let unreadable = |path: &Path, error: &std::io::Error| {
        Error::usage(format!("{} cannot be read: {error}", path.display()))
            .hint("check who may read it, or move it away to use the built-in patterns")
    };
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(folder, &error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry.map_err(|error| unreadable(folder, &error))?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let read = |path: std::path::PathBuf| {
        let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
        Ok((path.display().to_string(), text))
    };
    paths.into_iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::{BUILT_IN, File, Packs, Place};
    use std::path::Path;

    #[test]
    fn the_built_in_packs_are_sound_and_their_names_plain() {
        let (senders, ..) = Packs::read(Path::new("/nonexistent")).unwrap().finish().unwrap();
        assert_eq!(senders.len(), 2);
        for (file, text) in BUILT_IN {
            let place = Place { file, text };
            let read: File = toml::from_str(text).unwrap();
            let patterns = read
                .kinds
                .iter()
                .flat_map(|kind| kind.subject.iter().chain(&kind.body).chain(&kind.grants).chain(&kind.denies));
            patterns
                .chain(&read.case_words)
                .chain(&read.case_forms)
                .for_each(|pattern| drop(place.check(pattern).unwrap()));
        }
    }

    #[test]
    fn a_mistake_of_the_user_is_named_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        for (text, said) in [
            (
                "marketplace = \"allegro\"\n[[kind]]\nname = \"own\"\nsubject = [\"a(b\"]",
                "line 4, column 12: `a(b` is no pattern",
            ),
            ("marketplace = \"allegro\"\n[[kind]]\nname = \"Own Kind\"", "line 3, column 8: a kind's name"),
            ("[[kind]]\nname = \"own\"", "line 2, column 8: this needs a line `marketplace"),
            ("answers = true", "line 1, column 11: this needs a line `marketplace"),
            (
                "marketplace = \"allegro\"\n[[kind]]\nname = \"own\"\noutcome = \"weird\"",
                "line 4, column 11: an outcome is granted, denied or withdrawn, not `weird`",
            ),
            (
                "marketplace = \"allegro\"\n[[kind]]\nname = \"unreadable\"",
                "line 3, column 8: no kind can be called `unreadable`",
            ),
            ("\n\nmarketplaces = 1", "line 3, column 1: unknown field `marketplaces`"),
            ("marketplace = \"allegro\"\ncase_forms = [\"(?:a{1000}){1000}\"]", "line 2, column 15"),
        ] {
            let path = folder.path().join("own.toml");
            std::fs::write(&path, text).unwrap();
            let error = Packs::read(folder.path()).err().unwrap().message;
            assert!(error.contains(&format!("own.toml {said}")), "{error}");
        }
    }
}
