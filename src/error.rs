//! What can go wrong, as a sentence for a seller: kind, message, hints, and the exit code that scripts rely on.
//!
//! Every error says what failed, why, and what to do next; the marketplace's trace id travels with it. Rendering for people
//! and for machines is in `output::error`.

use serde::Serialize;
use std::fmt;

/// The result type of everything that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// The kinds of failure; each has one exit code (design §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// Failed or refused for a definite reason: exit 1.
    Failed,
    /// Used wrongly: exit 2.
    Usage,
    /// Partly done: exit 3.
    Partial,
    /// Login needed or expired: exit 4.
    Login,
    /// Not found, or ambiguous: exit 5.
    NotFound,
    /// Refused by a guard: exit 6.
    Guard,
    /// Outcome unknown: exit 7.
    Unknown,
    /// Temporary: network, rate limit, another run holds the lock: exit 75.
    Temporary,
    /// Interrupted: exit 130.
    Interrupted,
}

impl ErrorKind {
    /// Every kind, in the order of the exit codes.
    pub const ALL: [Self; 9] = [
        Self::Failed,
        Self::Usage,
        Self::Partial,
        Self::Login,
        Self::NotFound,
        Self::Guard,
        Self::Unknown,
        Self::Temporary,
        Self::Interrupted,
    ];

    /// The process's exit code.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Partial => 3,
            Self::Login => 4,
            Self::NotFound => 5,
            Self::Guard => 6,
            Self::Unknown => 7,
            Self::Temporary => 75,
            Self::Interrupted => 130,
        }
    }

    /// What the exit code means, for the manual.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Failed => "failed or refused by the marketplace, for a definite reason",
            Self::Usage => "used wrongly",
            Self::Partial => "partly done: what could be had is printed, what failed is named on stderr",
            Self::Login => "login needed or expired",
            Self::NotFound => "not found",
            Self::Guard => "refused by a guard: once-only, stale view, cap, confirmation missing",
            Self::Unknown => "outcome unknown: journal reconcile",
            Self::Temporary => "temporary: network, rate limit, another run holds the lock",
            Self::Interrupted => "interrupted",
        }
    }
}

/// One failure.
#[derive(Debug)]
pub struct Error {
    /// The kind, which decides the exit code.
    pub kind: ErrorKind,
    /// One sentence without a final period: what failed and why. Never holds a secret.
    pub message: String,
    /// What to do next, one command or step each.
    pub hints: Vec<String>,
    /// Lines between message and hints, such as the candidates of an ambiguous name.
    pub details: Vec<String>,
    /// The marketplace's trace or request id.
    pub trace_id: Option<String>,
    /// The marketplace's own machine word for a refusal, such as `VALIDATION_ERROR`.
    pub code: Option<String>,
    /// The account concerned.
    pub account: Option<String>,
    /// What caused it, for `-v`.
    pub cause: Option<anyhow::Error>,
}

impl Error {
    /// A failure of `kind`, said as `message`.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            hints: Vec::new(),
            details: Vec::new(),
            trace_id: None,
            code: None,
            account: None,
            cause: None,
        }
    }

    /// A definite failure (exit 1).
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Failed, message)
    }

    /// A wrong use (exit 2).
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Usage, message)
    }

    /// Something named that is not there (exit 5).
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::NotFound, message)
    }

    /// A failure that may pass by itself (exit 75).
    pub fn temporary(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Temporary, message)
    }

    /// A login that is missing or has ended (exit 4), with the command that mends it.
    pub fn login(account: &str, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Login, message)
            .for_account(account)
            .hint(format!("aftersale auth login --account {account}"))
    }

    /// Adds a next step.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        let hint = hint.into();
        if !self.hints.contains(&hint) {
            self.hints.push(hint);
        }
        self
    }

    /// Adds a line below the message.
    pub fn detail(mut self, line: impl Into<String>) -> Self {
        self.details.push(line.into());
        self
    }

    /// Adds the marketplace's trace id.
    pub fn trace(mut self, trace_id: Option<String>) -> Self {
        self.trace_id = self.trace_id.or(trace_id);
        self
    }

    /// Names the account concerned.
    pub fn for_account(mut self, account: &str) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Keeps the cause for `-v`.
    pub fn caused_by(mut self, cause: impl Into<anyhow::Error>) -> Self {
        self.cause = Some(cause.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
