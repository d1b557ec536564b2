//! A mail of a marketplace, or one that claims to be.

use super::{Instant, Money};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Whether a mail is really the marketplace's (email.md §5.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailVerdict {
    /// A check that is believed says so, and nothing contradicts it.
    Verified,
    /// Nobody who is believed says anything, or not enough.
    #[default]
    Unverified,
    /// A check that is believed says that it is not.
    Failed,
    /// It looks like the marketplace's and comes from elsewhere.
    Lookalike,
    /// It came through the marketplace's relay for buyers and carriers: others wrote it.
    Relay,
    /// It does not claim to be the marketplace's.
    NotMarketplace,
    /// A header field stands twice that may stand once, so that readers may see different mails.
    DuplicateHeader,
}

impl MailVerdict {
    /// The word used on screen, in JSON and in the stores.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::Unverified => "unverified",
            Self::Failed => "failed",
            Self::Lookalike => "lookalike",
            Self::Relay => "relay",
            Self::NotMarketplace => "not-marketplace",
            Self::DuplicateHeader => "duplicate-header",
        }
    }

    /// Every verdict, from the best to the worst.
    pub const ALL: [Self; 7] = [
        Self::Verified,
        Self::Unverified,
        Self::Failed,
        Self::Lookalike,
        Self::Relay,
        Self::NotMarketplace,
        Self::DuplicateHeader,
    ];
}

impl fmt::Display for MailVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Where the due instant of a mail comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailDueSource {
    /// The mail states it.
    Stated,
    /// The mail states none; 24 hours are assumed (email.md §1.3).
    Assumed,
}

impl Mail {
    /// What stays of a mail whose text is deleted: what answers and refunds must still know of it, and nothing of what people wrote.
    pub fn purged(&self, at: Instant) -> Self {
        let from = if self.verdict == MailVerdict::Verified { self.from.clone() } else { String::new() };
        Self {
            from,
            subject: String::new(),
            reply_to: None,
            buyer: None,
            due_at: None,
            due_source: None,
            remarks: vec!["its text was deleted with `mail purge`".into()],
            purged_at: Some(at),
            ..self.clone()
        }
    }
}

/// What is kept of one mail, without its text: that lies in the data folder under its hash.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mail {
    /// The first letters of the SHA-256 of the whole mail.
    pub id: String,
    /// The SHA-256 of the whole mail, in hexadecimal digits.
    pub hash: String,
    /// The mailbox as the configuration names it.
    pub mailbox: String,
    /// The account whose cases it may be about.
    pub account: Option<String>,
    /// The folder in the mailbox.
    pub folder: String,
    /// The IMAP UID, where there is one.
    pub uid: Option<u64>,
    /// The UIDVALIDITY that the UID belongs to.
    pub uid_validity: Option<u64>,
    /// What kind of mail, as the patterns name it; `other` or `unreadable` where none fits.
    pub mail_kind: String,
    /// The marketplace that it speaks for, as in the configuration.
    pub marketplace: Option<String>,
    /// The sender's address.
    pub from: String,
    /// The subject, decoded; not yet safe for a terminal.
    pub subject: String,
    /// When the mailbox took it in; the mail's own date where that is not known.
    pub received_at: Instant,
    /// The language, such as `pl`.
    pub language: Option<String>,
    /// Whether mails of this kind are answered by mail at all; see [`Mail::may_be_answered`].
    pub repliable: bool,
    /// Why it will not be answered, as a stable word such as `NO_REPLY_NOTICE`.
    pub refused: Option<String>,
    /// Whether it is really the marketplace's.
    pub verdict: MailVerdict,
    /// Where an answer goes by policy.
    pub reply_to: Option<String>,
    /// The marketplace's number of the application; text, because of leading zeros.
    pub case_number: Option<String>,
    /// The order.
    pub order_id: Option<String>,
    /// The offer.
    pub offer_id: Option<String>,
    /// The buyer's login.
    pub buyer: Option<String>,
    /// The sum that is asked for.
    pub amount: Option<Money>,
    /// By when an answer is due.
    pub due_at: Option<Instant>,
    /// Where that comes from.
    pub due_source: Option<MailDueSource>,
    /// The id of the case that it belongs to.
    pub case: Option<String>,
    /// `none`, `answered`, or `unknown` where nobody knows whether an answer went out.
    pub answer_state: String,
    /// Whether the mailbox marks it as answered, by whichever program.
    #[serde(default)]
    pub flagged: bool,
    /// Whether it ends what came before it: a decision, or that the application was taken back.
    #[serde(default)]
    pub closes: bool,
    /// Whether it tells of a case that is answered elsewhere, so that the time in it counts there.
    #[serde(default)]
    pub notice: bool,
    /// Whether its order or its case is known here; else it may be meant for another seller.
    #[serde(default)]
    pub linked: bool,
    /// What a decision says: `granted`, `denied` or `withdrawn`; `None` where it does not say so clearly.
    #[serde(default)]
    pub outcome: Option<String>,
    /// The Message-ID without angle brackets.
    pub message_id: Option<String>,
    /// The Message-ID of the first mail of the thread.
    pub thread: Option<String>,
    /// What a reader must know beside all this, each a sentence.
    pub remarks: Vec<String>,
    /// When its text was deleted for good; `None` while it is kept.
    #[serde(default)]
    pub purged_at: Option<Instant>,
}

impl Mail {
    /// Whether it would be answered as it is: of a kind that is answered by mail, and nothing refuses it.
    pub fn may_be_answered(&self) -> bool {
        self.repliable && self.refused.is_none()
    }

    /// What to type for it.
    pub fn short(&self) -> String {
        self.id.chars().take(8).collect()
    }
}
