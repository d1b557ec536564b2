//! Questions on a terminal.

use crate::error::Result;
use secrecy::SecretString;

/// Asks for a secret without showing it; Esc or Ctrl-C is an interrupted error. Call only when stdin and stderr are terminals.
pub fn ask_secret(_prompt: &str) -> Result<SecretString> {
    todo!()
}

/// Asks yes or no, no by default.
pub fn confirm(_question: &str) -> Result<bool> {
    todo!()
}
