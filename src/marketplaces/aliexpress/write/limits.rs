//! The limits of AliExpress on what is written, checked before anything is sent (aliexpress-api §7.4, §7.8).

use crate::domain::{Enclosure, Money};
use crate::error::{Error, Result};

/// The shortest and the longest explanation of a proposal, in characters.
const TEXT: std::ops::RangeInclusive<usize> = 5..=500;
/// The largest picture.
const PICTURE: u64 = 2 * 1024 * 1024;

pub(super) fn proposal(kind: &str, amount: &Money, text: &str) -> Result<()> {
    if !["refund", "return_and_refund"].contains(&kind) {
        return Err(Error::usage(format!("`{kind}` is no kind of proposal")).hint("refund or return_and_refund"));
    }
    if amount.minor < 0 {
        return Err(Error::usage("a proposal cannot be less than nothing"));
    }
    let length = text.trim().chars().count();
    if TEXT.contains(&length) {
        return Ok(());
    }
    Err(Error::usage(format!(
        "the explanation has {length} characters, and AliExpress takes {} to {}",
        TEXT.start(),
        TEXT.end()
    ))
    .hint("the buyer reads it beside the proposal: --message"))
}

/// The ending that stands for the picture's type.
pub(super) fn extension(file: &Enclosure) -> Result<&'static str> {
    if file.size > PICTURE {
        return Err(Error::usage(format!("{} has {} bytes, and AliExpress takes 2 MiB", file.name, file.size)));
    }
    match file.media_type.as_str() {
        "image/jpeg" => Ok("jpg"),
        "image/png" => Ok("png"),
        "image/gif" => Ok("gif"),
        other => {
            Err(Error::usage(format!("{} is {other}, and AliExpress takes pictures alone: JPEG, PNG, GIF", file.name)))
        }
    }
}
