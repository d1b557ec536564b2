//! `schedule print`.

use super::parts::{object, text, text_or_null};
use serde_json::Value;

/// A row of `schedule print`: one entry for a scheduler.
pub fn entry() -> Value {
    object(vec![
        ("system", text("the scheduler")),
        ("name", text("what the scheduler calls the job")),
        ("command", text("what the job runs, without the program")),
        ("file", text_or_null("the file that the entry belongs in; null where it is a line of a common file")),
        ("content", text("the entry")),
    ])
}
