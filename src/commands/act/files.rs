//! The files that go with an answer: read, made to fit, kept.

use super::Desk;
use crate::domain::Enclosure;
use crate::error::{Error, Result};
use crate::evidence::fit::{Fitted, check_for, fit_for};
use crate::evidence::{Book, Tagged};
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
    let book = Book::built_in()?;
    let tagged: Vec<Tagged> = given.evidence.iter().map(|text| Tagged::parse(text, &book)).collect();
    let paths: Vec<PathBuf> = tagged.iter().map(|file| file.path.clone()).collect();
    fitted(desk, &paths, given.no_fit)
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
    let files = if no_fit { check_for(limits, paths) } else { fit_for(limits, paths) };
    let guide = desk.next("evidence guide");
    let files = files.map_err(|error| error.hint(format!("{guide} says what counts")))?;
    files.into_iter().map(|file| enclosed(desk, file)).collect()
}

fn enclosed(desk: &Desk<'_>, file: Fitted) -> Result<Enclosure> {
    if !file.notes.is_empty() {
        desk.app.talk().say(&Note::Info(format!("{}: {}", file.name, file.notes.join(", "))));
    }
    let sha256 = desk.gate().enclosures().keep(&file.bytes)?;
    Ok(Enclosure {
        name: file.name,
        media_type: file.media_type.mime().into(),
        size: file.bytes.len() as u64,
        original_sha256: (file.original_sha256 != sha256).then_some(file.original_sha256),
        sha256,
    })
}
