//! Making files such that a marketplace takes them: the right type, the right size, a harmless name, and nothing in them that
//! tells where and with what they were made.
//!
//! [`fit()`] works on bytes alone; [`fit_for`] and [`check_for`] are for those who send files and read them first. What a file is
//! is told by its content, never by its name. Nothing is unpacked before its size is known, because what a buyer sent may be made
//! to fill the memory.

mod gif;
mod jpeg;
mod limits;
mod name;
mod pdf;
mod pdf_parts;
mod picture;
mod png;
mod read;
mod shrink;
mod sniff;
mod tiff;

pub use limits::{Limits, MediaType};
pub use read::{MOST_BYTES, check_for, fit_for, read};

use crate::error::{Error, Result};
use sha2::{Digest, Sha256};
use sniff::Content;

/// A file that a marketplace takes.
#[derive(Clone, PartialEq, Eq)]
pub struct Fitted {
    /// Its name: ASCII, with the ending of its type, never a path.
    pub name: String,
    /// What it is.
    pub media_type: MediaType,
    /// Its content.
    pub bytes: Vec<u8>,
    /// SHA-256 of the content, in hex.
    pub sha256: String,
    /// SHA-256 of the file that it was made from, in hex; the same where nothing had to be changed.
    pub original_sha256: String,
    /// What was done to it, in a few words each.
    pub notes: Vec<String>,
}

impl std::fmt::Debug for Fitted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({} bytes, {}, {:?})", self.name, self.bytes.len(), self.sha256, self.notes)
    }
}

/// One file out of what was made of another.
struct Made {
    media_type: MediaType,
    bytes: Vec<u8>,
    notes: Vec<String>,
}

/// Makes `bytes`, which came as a file called `name`, into files within `limits`: one, or several where a document has to be
/// split. What cannot be made to fit is a definite failure that says why.
pub fn fit(name: &str, bytes: &[u8], limits: &Limits) -> Result<Vec<Fitted>> {
    let made = guarded(|| make(bytes, limits)).map_err(|error| cannot(name, error))?;
    let original_sha256 = sha256(bytes);
    let parts = made.len();
    let fitted = made.into_iter().enumerate().map(|(at, made)| {
        let part = (parts > 1).then_some(at + 1);
        let called = name::safe(name, made.media_type, part);
        let mut notes = made.notes;
        if let Some(part) = part {
            notes.insert(0, format!("part {part} of {parts}"));
        }
        if !name::ends_right(name, made.media_type) && made.bytes == bytes {
            notes.push(format!("named after its content, {}", made.media_type.title()));
        }
        let (sha256, original_sha256) = (sha256(&made.bytes), original_sha256.clone());
        Fitted { name: called, media_type: made.media_type, bytes: made.bytes, sha256, original_sha256, notes }
    });
    Ok(fitted.collect())
}

/// Takes the file as it is, or says why the marketplace would not: its type, its size, its name.
pub fn check(name: &str, bytes: Vec<u8>, limits: &Limits) -> Result<Fitted> {
    let media_type = as_it_is(name, &bytes, limits).map_err(|error| cannot(name, error))?;
    let sha256 = sha256(&bytes);
    Ok(Fitted {
        name: name::last(name).to_owned(),
        media_type,
        bytes,
        original_sha256: sha256.clone(),
        sha256,
        notes: Vec::new(),
    })
}

fn as_it_is(name: &str, bytes: &[u8], limits: &Limits) -> Result<MediaType> {
    let media_type = match sniff::content(bytes) {
        Content::Sendable(media_type) if limits.types.contains(&media_type) => media_type,
        Content::Sendable(_) | Content::Webp => return Err(Error::failed(limits.takes())),
        Content::Other(what) => return Err(what.refused(limits)),
    };
    if bytes.len() > limits.max_bytes {
        let (size, most) = (spoken(bytes.len()), spoken(limits.max_bytes));
        return Err(Error::failed(format!("it has {size}, {} takes {most}", limits.platform)));
    }
    name::check(name, media_type)?;
    Ok(media_type)
}

fn make(bytes: &[u8], limits: &Limits) -> Result<Vec<Made>> {
    match sniff::content(bytes) {
        Content::Sendable(MediaType::Pdf) if limits.types.contains(&MediaType::Pdf) => pdf::fit(bytes, limits),
        Content::Sendable(MediaType::Pdf) => {
            Err(Error::failed(limits.takes()).hint("save its pages as pictures, such as: pdftoppm -jpeg FILE page"))
        }
        Content::Sendable(MediaType::Tiff) => tiff::fit(bytes, limits),
        Content::Sendable(media_type) => Ok(vec![picture::fit(bytes, Some(media_type), limits)?]),
        Content::Webp => Ok(vec![picture::fit(bytes, None, limits)?]),
        Content::Other(what) => Err(what.refused(limits)),
    }
}

/// The decoders are others' work and see what strangers made: one that gives up must not end the program.
fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    result.unwrap_or_else(|_| Err(Error::failed("it is damaged in a way that cannot be read")))
}

fn cannot(name: &str, error: Error) -> Error {
    Error { message: format!("{name} cannot be sent: {}", error.message), ..error }
}

/// SHA-256 in hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A size as a person reads it: `812 bytes`, `34 KiB`, `2.0 MiB`.
pub fn spoken(bytes: usize) -> String {
    match bytes {
        0..1024 => format!("{bytes} bytes"),
        1024..1_048_576 => format!("{} KiB", bytes.div_ceil(1024)),
        _ => {
            let tenths = bytes.saturating_mul(10).div_ceil(1_048_576);
            format!("{}.{} MiB", tenths / 10, tenths % 10)
        }
    }
}
