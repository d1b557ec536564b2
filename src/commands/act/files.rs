//! The files that go with an answer: read, made to fit, kept.

use super::Desk;
use crate::domain::Enclosure;
use crate::error::{Error, Result};

/// The files as the seller named them.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// `[KIND=]FILE`, one each.
    pub evidence: Vec<String>,
    /// Whether they are sent as they are.
    pub no_fit: bool,
}

/// Reads the files, makes them fit for the marketplace, and keeps the bytes that will be sent.
pub fn enclose(_desk: &Desk<'_>, given: &Given) -> Result<Vec<Enclosure>> {
    if given.evidence.is_empty() { Ok(Vec::new()) } else { Err(Error::usage("files cannot be sent yet")) }
}
