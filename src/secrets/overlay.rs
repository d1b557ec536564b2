//! A place that can only be read, with an owner-only file on top for what changes.
//!
//! A refresh token is good for one use, so the new pair must be kept even where the first one came from a read-only place.
//! What is in the file wins; forgetting a secret removes it from the file, and the source shows through again.

use super::{Vault, file::File};
use crate::error::Result;
use secrecy::SecretString;

/// A read-only source under an owner-only file.
pub struct Overlay {
    source: Box<dyn Vault>,
    file: File,
}

impl Overlay {
    /// `file` on top of `source`.
    pub fn new(source: Box<dyn Vault>, file: File) -> Self {
        Self { source, file }
    }
}

impl Vault for Overlay {
    fn describe(&self) -> String {
        format!("{}, changes in {}", self.source.describe(), self.file.describe())
    }

    fn get(&self, name: &str) -> Result<Option<SecretString>> {
        match self.file.get(name)? {
            Some(value) => Ok(Some(value)),
            None => self.source.get(name),
        }
    }

    fn set(&self, name: &str, value: &SecretString) -> Result<()> {
        self.file.set(name, value)
    }

    fn delete(&self, name: &str) -> Result<()> {
        self.file.delete(name)
    }
}
