//! `evidence guide`, `evidence lint` and `evidence fit`.

use super::cases;
use super::parts::{flag, list, object, text, text_or_null, whole, word};
use serde_json::Value;

/// The object of `evidence guide`.
pub fn guide() -> Value {
    object(vec![
        ("case", text_or_null("the case that was asked about")),
        ("account", text_or_null("its account")),
        ("kind", text_or_null("the kind of case; null for disputes and claims together")),
        ("reason", text_or_null("the reason that was asked about, or that the case has")),
        ("evidence_guide", list(cases::evidence_guide())),
        ("evidence", list(cases::evidence())),
    ])
}

/// A row of `evidence lint`.
pub fn lint() -> Value {
    let states = ["ok", "missing", "open", "warning", "unknown", "error"];
    object(vec![
        ("state", word("how it is to be taken; the exit code is 1 with `missing` and `error`", &states)),
        ("about", text_or_null("the kind of evidence, or the name of what is not accepted")),
        ("file", text_or_null("the file concerned, as it was given")),
        ("finding", text("what there is to say")),
        ("rule", text_or_null("the rule that it stands on")),
    ])
}

/// A row of `evidence fit`.
pub fn fit() -> Value {
    object(vec![
        ("file", text("the file as it was given")),
        (
            "made_into",
            text("where it is now, or would be with --dry-run; the file itself where nothing had to be done"),
        ),
        ("size", text("both sizes for people")),
        ("done", list(text("what was done to it"))),
        ("size_before", whole("bytes of the original")),
        ("size_after", whole("bytes of what was made")),
        ("media_type", text("what it is")),
        ("sums", text("the beginnings of both SHA-256, for people")),
        ("original_sha256", text("SHA-256 of the original, in hex")),
        ("sha256", text("SHA-256 of what was made, in hex")),
        ("written", flag("whether a file was written")),
    ])
}
