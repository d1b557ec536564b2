//! Applications, device codes and tokens.

use serde::{Deserialize, Serialize};

/// A registered application.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct ClientApp {
    /// The client id.
    pub id: String,
    /// The client secret.
    pub secret: String,
}

/// How logins behave.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct LoginSettings {
    /// The least number of seconds between two polls of a device code.
    pub interval: i64,
    /// Confirms a device code by itself at this many polls.
    pub auto_confirm_after: Option<u32>,
}

impl Default for LoginSettings {
    fn default() -> Self {
        Self { interval: 5, auto_confirm_after: None }
    }
}

/// A device code handed out.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Device {
    /// The secret half.
    pub device_code: String,
    /// The half that a person types.
    pub user_code: String,
    /// When it was handed out.
    pub at: i64,
    /// Seconds between polls, longer after each poll that came too soon.
    pub interval: i64,
    /// The last poll.
    pub polled_at: Option<i64>,
    /// How often it was polled.
    pub polls: u32,
    /// Where it stands.
    pub state: DeviceState,
}

/// Where a device code stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DeviceState {
    /// Nobody has answered yet.
    Pending,
    /// Confirmed for this seller.
    Confirmed(usize),
    /// Refused.
    Denied,
    /// Declared expired.
    Expired,
    /// Its tokens have been fetched.
    Used,
}

/// A pair of tokens.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Tokens {
    /// The access token.
    pub access: String,
    /// The refresh token; none for an application of its own.
    pub refresh: Option<String>,
    /// The seller it speaks for; none for an application of its own.
    pub seller: Option<usize>,
    /// The scopes, separated by blanks.
    pub scope: String,
    /// When it was handed out.
    pub at: i64,
    /// When the access token ends.
    pub ends_at: i64,
    /// When the refresh token was first used.
    pub refreshed_at: Option<i64>,
}
