//! Odd ways of AliExpress that are off by default. Tests switch them on with the other faults, under `aliexpress`.

use serde::{Deserialize, Serialize};

/// What is switched on.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Settings {
    /// How lists are written.
    pub lists: Lists,
    /// Ids are texts rather than numbers.
    pub text_ids: bool,
    /// Methods that the app has no permission for; `aliexpress.issue.*` means all that begin so.
    pub denied: Vec<String>,
    /// Methods that have been switched off for good.
    pub retired: Vec<String>,
    /// Whoever authorises the app from now on does it with a buyer's login.
    pub buyer_login: bool,
    /// Pictures are no longer taken.
    pub no_images: bool,
    /// Writes answer `false` and do nothing.
    pub false_writes: bool,
    /// After each page of the list a new dispute is opened: rows move to later pages.
    pub shifting_list: bool,
    /// The gateway's clock is ahead of everybody else's by so many seconds.
    pub skew_seconds: i64,
}

/// How lists are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Lists {
    /// Wrapped, and `{}` when empty, in plain answers; bare arrays in simplified ones.
    #[default]
    Usual,
    /// Empty ones are `[]`.
    EmptyArray,
    /// Empty ones are `""`.
    EmptyText,
    /// Empty ones are `null`.
    Null,
    /// Empty ones are left out.
    Missing,
    /// A list of one is the element itself, inside its wrapper if there is one.
    Single,
}

impl Settings {
    /// Whether the app may not call a method.
    pub fn denies(&self, method: &str) -> bool {
        covers(&self.denied, method)
    }

    /// Whether a method has been switched off.
    pub fn retires(&self, method: &str) -> bool {
        covers(&self.retired, method)
    }
}

fn covers(patterns: &[String], method: &str) -> bool {
    patterns.iter().any(|pattern| match pattern.strip_suffix('*') {
        Some(start) => method.starts_with(start),
        None => method == pattern,
    })
}
