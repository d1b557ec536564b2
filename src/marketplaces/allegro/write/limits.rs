//! Allegro's limits on what is written, checked before anything is sent.

use crate::error::{Error, Result};

/// The longest message in a discussion or a claim, in characters (allegro-api §4.6).
const ISSUE_TEXT: usize = 20_000;
/// The longest message in a thread (§10).
const THREAD_TEXT: usize = 2_000;
/// The longest reason of a rejected return (§6.3).
const REJECTION_TEXT: usize = 250;
/// The longest note on a refund (§7.1).
const COMMENT: usize = 250;
/// The longest tracking number and carrier name (§9.2).
const WAYBILL: usize = 64;
const CARRIER: usize = 30;

/// A text of an issue: there must be one, or a file.
pub(super) fn issue_text(text: &str, files: usize) -> Result<()> {
    if text.trim().is_empty() && files == 0 {
        return Err(Error::usage("there is neither a text nor a file to send").hint("give the text with --message"));
    }
    at_most("the message", text, ISSUE_TEXT)
}

/// A text of a thread, which files alone cannot stand for.
pub(super) fn thread_text(text: &str) -> Result<()> {
    required("the message", text)?;
    at_most("the message", text, THREAD_TEXT)
}

/// The text of a verdict: required, without a stated end (§4.7).
pub(super) fn verdict_text(text: &str) -> Result<()> {
    required("the reasons for the verdict", text)?;
    at_most("the text of the verdict", text, ISSUE_TEXT)
}

pub(super) fn rejection_text(text: &str) -> Result<()> {
    required("the reason of the rejection", text)?;
    at_most("the reason of the rejection", text, REJECTION_TEXT)
}

pub(super) fn comment(text: Option<&str>) -> Result<()> {
    text.map_or(Ok(()), |text| at_most("the note on the refund", text, COMMENT))
}

pub(super) fn shipment(waybill: &str, carrier_name: Option<&str>) -> Result<()> {
    required("the tracking number", waybill)?;
    at_most("the tracking number", waybill, WAYBILL)?;
    carrier_name.map_or(Ok(()), |name| at_most("the carrier's name", name, CARRIER))
}

fn required(what: &str, text: &str) -> Result<()> {
    if text.trim().is_empty() { Err(Error::usage(format!("{what} must not be empty"))) } else { Ok(()) }
}

fn at_most(what: &str, text: &str, most: usize) -> Result<()> {
    let length = text.chars().count();
    if length <= most {
        return Ok(());
    }
    Err(Error::usage(format!("{what} has {length} characters, and Allegro takes {most}"))
        .hint(format!("shorten it by {}", length - most)))
}
