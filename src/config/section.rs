//! One table of the configuration file with its place in it, so that every error names line and column.

use super::load::{full_path, positive_span};
use crate::domain::Span;
use crate::error::{Error, Result};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The text of the file and the name by which messages call it.
pub(super) struct Source<'t> {
    name: String,
    path: &'t Path,
    text: &'t str,
}

/// A table and what messages call it: empty for the file as a whole, else such as `accounts.main`.
pub(super) struct Section<'t> {
    source: &'t Source<'t>,
    label: String,
    place: Range<usize>,
    table: DeTable<'t>,
}

impl<'t> Source<'t> {
    pub(super) fn new(path: &'t Path, text: &'t str) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Self { name, path, text }
    }

    /// The file as one table of tables.
    pub(super) fn parse(&'t self) -> Result<Section<'t>> {
        let parsed = DeTable::parse(self.text).map_err(|error| {
            let message = error.message().lines().collect::<Vec<_>>().join(", ");
            self.wrong(error.span().unwrap_or_default(), message)
        })?;
        Ok(Section { source: self, label: String::new(), place: 0..0, table: parsed.into_inner() })
    }

    /// A usage error at a place of the file.
    fn wrong(&self, place: Range<usize>, message: String) -> Error {
        let before = self.text.get(..place.start).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Error::usage(format!("{} line {line}, column {column}: {message}", self.name))
    }
}

impl<'t> Section<'t> {
    /// An error at the first key that is not among `known`, with the nearest one.
    pub(super) fn allow(&self, known: &[&str]) -> Result<()> {
        let unknown = self.table.keys().filter(|key| !known.contains(&key.get_ref().as_ref()));
        let Some(key) = unknown.min_by_key(|key| key.span().start) else { return Ok(()) };
        let value = self.table.get(key.get_ref().as_ref());
        let is_section = self.label.is_empty() && value.is_some_and(|value| value.get_ref().is_table());
        let message = match (is_section, self.label.as_str()) {
            (true, _) => format!("unknown section [{}]", key.get_ref()),
            (false, "") => format!("unknown key `{}`", key.get_ref()),
            (false, label) => format!("unknown key `{}` in [{label}]", key.get_ref()),
        };
        Err(self.source.wrong(key.span(), message).hint(nearest(key.get_ref(), known, is_section)))
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The table below `key`.
    pub(super) fn section(&self, key: &str) -> Result<Option<Section<'t>>> {
        let Some((found, value)) = self.table.get_key_value(key) else { return Ok(None) };
        self.below(found.get_ref(), value, found.span()).map(Some)
    }

    /// All tables below this one, by name.
    pub(super) fn sections(&self) -> Result<Vec<(String, Section<'t>)>> {
        let below = |(key, value): (&Spanned<_>, _)| {
            let name: &std::borrow::Cow<str> = key.get_ref();
            Ok((name.to_string(), self.below(name, value, key.span())?))
        };
        self.table.iter().map(below).collect()
    }

    fn below(&self, name: &str, value: &Spanned<DeValue<'t>>, place: Range<usize>) -> Result<Section<'t>> {
        let label = if self.label.is_empty() { name.to_owned() } else { format!("{}.{name}", self.label) };
        match value.get_ref() {
            DeValue::Table(table) => Ok(Section { source: self.source, label, place, table: table.clone() }),
            other => Err(self.wrong_type(name, value.span(), &format!("be a section [{label}]"), other)),
        }
    }

    pub(super) fn text(&self, key: &str) -> Result<Option<String>> {
        let Some(value) = self.table.get(key) else { return Ok(None) };
        let what = "be text in quotes";
        let text = value.get_ref().as_str().ok_or_else(|| self.wrong_type(key, value.span(), what, value.get_ref()))?;
        match text.trim().is_empty() {
            true => Err(self.wrong_value(key, format!("`{key}` is empty"))),
            false => Ok(Some(text.to_owned())),
        }
    }

    /// A path, in full: see [`full_path`].
    pub(super) fn path(&self, key: &str) -> Result<Option<PathBuf>> {
        Ok(self.text(key)?.map(|text| full_path(&text, self.source.path)))
    }

    /// One of `allowed`.
    pub(super) fn choice(&self, key: &str, allowed: &[&str]) -> Result<Option<String>> {
        let text = self.text(key)?;
        match &text {
            Some(text) if !allowed.contains(&text.as_str()) => {
                let message = format!("`{key}` cannot be `{text}`");
                Err(self.wrong_value(key, message).hint(nearest(text, allowed, false)))
            }
            _ => Ok(text),
        }
    }

    /// True or false.
    pub(super) fn flag(&self, key: &str) -> Result<Option<bool>> {
        let Some(value) = self.table.get(key) else { return Ok(None) };
        match value.get_ref() {
            DeValue::Boolean(flag) => Ok(Some(*flag)),
            other => Err(self.wrong_type(key, value.span(), "be true or false", other)),
        }
    }

    pub(super) fn span(&self, key: &str) -> Result<Option<Span>> {
        let Some(value) = self.table.get(key) else { return Ok(None) };
        self.span_in(key, value).map(Some)
    }

    /// At least one span.
    pub(super) fn spans(&self, key: &str) -> Result<Option<Vec<Span>>> {
        let Some(values) = self.list(key)? else { return Ok(None) };
        if values.is_empty() {
            return Err(self.wrong_value(key, format!("`{key}` is empty")));
        }
        values.iter().map(|value| self.span_in(key, value)).collect::<Result<_>>().map(Some)
    }

    fn span_in(&self, key: &str, value: &Spanned<DeValue>) -> Result<Span> {
        let what = "be a span of time in quotes, such as \"6h\"";
        let text = value.get_ref().as_str().ok_or_else(|| self.wrong_type(key, value.span(), what, value.get_ref()))?;
        positive_span(text).map_err(|message| self.source.wrong(value.span(), format!("`{key}`: {message}")))
    }

    pub(super) fn texts(&self, key: &str) -> Result<Option<Vec<String>>> {
        let Some(values) = self.list(key)? else { return Ok(None) };
        let text = |value: &Spanned<DeValue>| {
            let what = "be a list of texts in quotes";
            let text = value.get_ref().as_str().map(str::to_owned);
            text.ok_or_else(|| self.wrong_type(key, value.span(), what, value.get_ref()))
        };
        values.iter().map(text).collect::<Result<_>>().map(Some)
    }

    /// Texts that must all be among `known`; the error at the first other one names the nearest.
    pub(super) fn texts_among(&self, key: &str, known: &[&str]) -> Result<Option<Vec<String>>> {
        let Some(texts) = self.texts(key)? else { return Ok(None) };
        let values = self.list(key)?.into_iter().flatten();
        for (text, value) in texts.iter().zip(values) {
            if !known.contains(&text.as_str()) {
                let message = format!("`{key}`: there is no `{text}`");
                return Err(self.source.wrong(value.span(), message).hint(nearest(text, known, false)));
            }
        }
        Ok(Some(texts))
    }

    fn list(&self, key: &str) -> Result<Option<&toml::de::DeArray<'t>>> {
        let Some(value) = self.table.get(key) else { return Ok(None) };
        match value.get_ref() {
            DeValue::Array(values) => Ok(Some(values)),
            other => Err(self.wrong_type(key, value.span(), "be a list in [ ]", other)),
        }
    }

    /// The texts of the table below `key`, by name.
    pub(super) fn pairs(&self, key: &str) -> Result<BTreeMap<String, String>> {
        let Some(part) = self.section(key)? else { return Ok(BTreeMap::new()) };
        let keys: Vec<_> = part.table.keys().map(|key| key.get_ref().to_string()).collect();
        keys.into_iter().map(|key| Ok((key.clone(), part.text(&key)?.unwrap_or_default()))).collect()
    }

    /// An error at the name of this table.
    pub(super) fn wrong_here(&self, message: String) -> Error {
        self.source.wrong(self.place.clone(), message)
    }

    /// An error at the value of `key`.
    pub(super) fn wrong_value(&self, key: &str, message: String) -> Error {
        self.source.wrong(self.table.get(key).map(Spanned::span).unwrap_or_default(), message)
    }

    fn wrong_type(&self, key: &str, place: Range<usize>, must: &str, found: &DeValue) -> Error {
        self.source.wrong(place, format!("`{key}` must {must}, and is {}", kind(found)))
    }
}

/// What a value is, in words.
fn kind(value: &DeValue) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a section",
    }
}

/// Which name was meant; the names there are where none is near. A secret that someone put here is told where it belongs.
fn nearest(name: &str, known: &[&str], is_section: bool) -> String {
    if ["secret", "token", "password"].iter().any(|word| name.to_lowercase().contains(word))
        && !known.contains(&"secrets")
    {
        return "secrets are not kept in this file: aftersale auth login asks for them".into();
    }
    let score = |candidate: &&str| strsim::normalized_damerau_levenshtein(name, candidate);
    let best = known.iter().copied().max_by(|one, other| score(one).total_cmp(&score(other)));
    match best.filter(|best| score(best) >= 0.5) {
        Some(best) if is_section => format!("did you mean [{best}]?"),
        Some(best) => format!("did you mean `{best}`?"),
        None => format!("possible here: {}", known.join(", ")),
    }
}
