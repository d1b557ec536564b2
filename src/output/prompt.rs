//! Questions on a terminal.

use crate::error::{Error, ErrorKind, Result};
use inquire::{Confirm, InquireError, Password, PasswordDisplayMode, Text};
use secrecy::SecretString;

/// Asks for a secret without showing it; Esc or Ctrl-C is an interrupted error. Call only when stdin and stderr are terminals.
pub fn ask_secret(prompt: &str) -> Result<SecretString> {
    Password::new(prompt)
        .without_confirmation()
        .with_display_mode(PasswordDisplayMode::Hidden)
        .prompt()
        .map(SecretString::from)
        .map_err(failed)
}

/// Asks for a line of text; Esc or Ctrl-C is an interrupted error. Call only when stdin and stderr are terminals.
pub fn ask_line(question: &str) -> Result<String> {
    Text::new(question).prompt().map_err(failed)
}

/// Asks yes or no, no by default.
pub fn confirm(question: &str) -> Result<bool> {
    Confirm::new(question).with_default(false).prompt().map_err(failed)
}

fn failed(error: InquireError) -> Error {
    match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => {
            Error::new(ErrorKind::Interrupted, "interrupted: nothing was answered, so nothing was done")
        }
        InquireError::NotTTY => Error::usage("an answer is needed, and there is no terminal to ask on"),
        other => Error::failed("the terminal could not be read").caused_by(other),
    }
}
