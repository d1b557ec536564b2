//! The files that go with an answer: read, made to fit, kept.

use super::Desk;
use crate::app::App;
use crate::domain::Enclosure;
use crate::error::{Error, Result};
use crate::evidence::fit::{Fitted, Limits, check_for, fit_for};
use crate::evidence::{Book, Tagged};
use crate::journal::Gate;
use crate::output::Note;
use std::path::PathBuf;

/// The files as the seller named them.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// `[KIND=]FILE`, one each.
    pub evidence: Vec<String>,
    /// Whether they are sent as they are.
    pub no_fit: bool,
}

/// Reads the files, makes them fit for the marketplace, and keeps the bytes that will be sent. What was done to them is said. A file
/// that cannot be sent is a definite failure; nothing was sent then.
pub fn enclose(desk: &Desk<'_>, given: &Given) -> Result<Vec<Enclosure>> {
    fitted(desk, &paths(given)?, given.no_fit)
}

/// The same for files without a tag, such as a label.
pub fn fitted(desk: &Desk<'_>, paths: &[PathBuf], no_fit: bool) -> Result<Vec<Enclosure>> {
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let (book, case) = (Book::built_in()?, desk.case());
    let limits = book.limits(&case.marketplace, case.kind).ok_or_else(|| {
        Error::usage(format!("{} takes no files on a {}", case.marketplace, case.kind)).hint(desk.next("show"))
    })?;
    let guide = desk.next("evidence guide");
    fitted_within(desk.app, desk.gate(), limits, paths, no_fit)
        .map_err(|error| error.hint(format!("{guide} says what counts")))
}

/// The files that were named as evidence, without their tags.
pub fn paths(given: &Given) -> Result<Vec<PathBuf>> {
    let book = Book::built_in()?;
    Ok(given.evidence.iter().map(|text| Tagged::parse(text, &book).path).collect())
}

/// Files made fit for these limits and kept, for an answer that no desk was opened for.
pub fn fitted_within(
    app: &App,
    gate: &Gate,
    limits: &Limits,
    paths: &[PathBuf],
    no_fit: bool,
) -> Result<Vec<Enclosure>> {
    let files = if no_fit { check_for(limits, paths) } else { fit_for(limits, paths) };
    files?.into_iter().map(|file| enclosed(app, gate, file)).collect()
}

fn enclosed(app: &App, gate: &Gate, file: Fitted) -> Result<Enclosure> {
    if !file.notes.is_empty() {
        app.talk().say(&Note::Info(format!("{}: {}", file.name, file.notes.join(", "))));
    }
    let sha256 = gate.enclosures().keep(&file.bytes)?;
    Ok(Enclosure {
        name: file.name,
        media_type: file.media_type.mime().into(),
        size: file.bytes.len() as u64,
        original_sha256: (file.original_sha256 != sha256).then_some(file.original_sha256),
        sha256,
    })
}
