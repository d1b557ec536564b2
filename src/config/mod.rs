//! `config.toml`: accounts and settings, without secrets (design §7).

pub mod alerts;
mod blocks;
mod check;
mod edit;
pub mod files;
mod journal;
mod limits;
mod load;
mod mail;
mod paths;
mod section;
mod templates;

pub use alerts::Alerts;
pub use blocks::Blocks;
pub use check::Check;
pub use edit::{add_account, remove_account, taken};
pub use journal::Journal;
pub use limits::Limits;
pub use load::{check_account_name, load};
pub use mail::{Mail, MailSecurity, MailSend, MailServer, MailSource};
pub use paths::Paths;
pub use templates::Templates;

use crate::domain::Span;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The whole configuration, checked and with defaults filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// The file it was read from, whether or not it exists.
    pub path: PathBuf,
    /// The accounts by local name.
    pub accounts: BTreeMap<String, Account>,
    /// `[deadlines]`.
    pub deadlines: Deadlines,
    /// `[sync]`.
    pub sync: Sync,
    /// `[secrets]`.
    pub secrets: Secrets,
    /// `[journal]`.
    pub journal: Journal,
    /// `[limits]`.
    pub limits: Limits,
    /// `[templates]`.
    pub templates: Templates,
    /// `[check]`.
    pub check: Check,
    /// `[alerts]`.
    pub alerts: Alerts,
    /// `[mail.NAME]` by local name: the mailboxes that the marketplaces write to.
    pub mail: BTreeMap<String, Mail>,
    /// `[blocks]`.
    pub blocks: Blocks,
}

/// `[accounts.NAME]`: one seller login on one marketplace. Which keys are needed is the marketplace's to say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account {
    /// The local name.
    pub name: String,
    /// The marketplace's name, such as `allegro`.
    pub marketplace: String,
    /// `production`, `sandbox` or `custom`.
    pub environment: String,
    /// With `custom`: the API's address.
    pub api_url: Option<String>,
    /// With `custom`: the login service's address.
    pub auth_url: Option<String>,
    /// With `custom`: the address that takes uploads.
    pub upload_url: Option<String>,
    /// The registered application's id.
    pub client_id: Option<String>,
    /// The registered application's name, for the User-Agent.
    pub app_name: Option<String>,
    /// The key of the registered application, where the marketplace speaks of keys.
    pub app_key: Option<String>,
    /// With `custom`: the gateway's address.
    pub gateway_url: Option<String>,
    /// Where the browser goes once a login is allowed, as registered for the application.
    pub callback_url: Option<String>,
    /// The zone of times that the marketplace states without an offset, such as `America/Los_Angeles` or `-08:00`.
    pub zone: Option<String>,
}

/// `[deadlines]`: which reading of a rule counts, and how early to warn.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadlines {
    /// `business-clock`, `roll` or `plain24`: the reading of the 24 hours.
    pub reply_reading: String,
    /// Warning spans, longest first; the first one is also what `soon` means.
    pub warn_before: Vec<Span>,
    /// Rule id → id of the reading to use, such as `AL-C01 = "AL-C01.eod"`.
    pub readings: BTreeMap<String, String>,
    /// Site such as `allegro-cz` → calendar such as `CZ`.
    pub calendars: BTreeMap<String, String>,
    /// Rule ids to leave out.
    pub off: Vec<String>,
    /// Rule ids to switch on that are off by default.
    pub on: Vec<String>,
}

/// `[sync]`: how fresh data must be.
#[derive(Clone, Debug, PartialEq)]
pub struct Sync {
    /// Data older than this is named on the first line of a list. 15 minutes by default.
    pub max_age: Span,
    /// The chat of an open case is read again at least this often, because the marks of change lag. 6 hours by default.
    pub reread_open: Span,
    /// How far back unfiltered lists are scanned. 60 days by default, and never less.
    pub look_back: Span,
}

/// `[secrets]`: where secrets are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Secrets {
    /// `keyring`, `file`, `command` or `credentials-dir`; `None` when the user has not chosen.
    pub backend: Option<String>,
    /// For `file`: its path; in the data folder by default.
    pub path: Option<PathBuf>,
    /// For `command`: program and arguments that print a secret; `{name}` becomes its name.
    pub read_command: Vec<String>,
    /// For `command`: program and arguments that store what they read from stdin; `{name}` becomes its name.
    pub write_command: Vec<String>,
}

impl Account {
    /// The keys of `[accounts.NAME]`, in the order in which they are written.
    pub const KEYS: [&str; 11] = [
        "marketplace",
        "environment",
        "client_id",
        "app_name",
        "app_key",
        "api_url",
        "auth_url",
        "upload_url",
        "gateway_url",
        "callback_url",
        "zone",
    ];

    /// The keys that are set, with their values, in the order in which they are written.
    pub fn keys(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let values = [
            Some(&self.marketplace),
            Some(&self.environment),
            self.client_id.as_ref(),
            self.app_name.as_ref(),
            self.app_key.as_ref(),
            self.api_url.as_ref(),
            self.auth_url.as_ref(),
            self.upload_url.as_ref(),
            self.gateway_url.as_ref(),
            self.callback_url.as_ref(),
            self.zone.as_ref(),
        ];
        Self::KEYS.into_iter().zip(values).filter_map(|(key, value)| Some((key, value?.as_str())))
    }
}

impl Default for Deadlines {
    fn default() -> Self {
        Self {
            reply_reading: "business-clock".into(),
            warn_before: vec![Span::hours(24), Span::hours(6), Span::hours(1)],
            readings: BTreeMap::new(),
            calendars: BTreeMap::new(),
            off: Vec::new(),
            on: Vec::new(),
        }
    }
}

impl Default for Sync {
    fn default() -> Self {
        Self { max_age: Span::from_millis(15 * 60_000), reread_open: Span::hours(6), look_back: Span::hours(60 * 24) }
    }
}
