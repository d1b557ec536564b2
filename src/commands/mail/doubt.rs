//! What speaks against taking a case made of mails for the marketplace's word about an order of the seller's (email.md §5.3): such a
//! case is shown with its clock, because a real deadline may hide behind it, but nothing in it is claimed.

use super::notices::is_notice;
use crate::domain::{Case, Kind, Mail, MailVerdict, Move};
use crate::marketplaces::Marketplace;
use crate::store::CaseSummary;

/// Why a case made of mails is doubted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It is genuine, and may be meant for another seller.
    Unlinked,
    /// Nobody who is believed vouches for it.
    Unverified,
    /// It failed the checks.
    Failed,
    /// It is a genuine notice of a discussion or dispute that the cache does not have.
    Uncached,
}

const NOT_VERIFIED: &str = "NOT_VERIFIED";
const NOT_LINKED: &str = "NOT_LINKED";
const NOT_SYNCED: &str = "NOT_SYNCED";
/// The status of a case of which nobody knows whether it was answered.
pub(super) const ANSWER_UNKNOWN: &str = "ANSWER_UNKNOWN";

impl Doubt {
    const ALL: [Self; 4] = [Self::Unlinked, Self::Unverified, Self::Failed, Self::Uncached];

    /// That of the mails of one case.
    pub(super) fn of(mails: &[Mail]) -> Option<Self> {
        match mails.last()?.verdict {
            MailVerdict::Verified if mails.iter().any(is_notice) => Some(Self::Uncached),
            MailVerdict::Verified if mails.iter().any(|mail| mail.linked) => None,
            MailVerdict::Verified => Some(Self::Unlinked),
            MailVerdict::Unverified => Some(Self::Unverified),
            _ => Some(Self::Failed),
        }
    }

    /// That of a case; `None` for one of the marketplace's own too.
    pub fn of_case(case: &Case) -> Option<Self> {
        Self::ALL.into_iter().find(|doubt| case.marks.contains(doubt.mark()))
    }

    /// The mark by which the rules know it.
    pub(super) const fn mark(self) -> &'static str {
        match self {
            Self::Unlinked => "mail-unlinked",
            Self::Unverified => "mail-unverified",
            Self::Failed => "mail-failed",
            Self::Uncached => "mail-uncached",
        }
    }

    /// The status of its case.
    pub(super) const fn status(self) -> &'static str {
        match self {
            Self::Unlinked => NOT_LINKED,
            Self::Uncached => NOT_SYNCED,
            Self::Unverified | Self::Failed => NOT_VERIFIED,
        }
    }

    /// The subject of its case, marked as in the list of mails.
    pub(super) fn subject(self, subject: &str) -> String {
        match self {
            Self::Unlinked => format!("? order not known: {subject}"),
            Self::Unverified => format!("? not verified: {subject}"),
            Self::Failed => format!("! may be forged: {subject}"),
            Self::Uncached => format!("? case not known: {subject}"),
        }
    }

    /// What its mails are to be called, without a word of theirs.
    pub fn called(self, marketplace: &str) -> String {
        let title =
            Marketplace::named(marketplace).map_or_else(|_| marketplace.to_owned(), |known| known.title().to_owned());
        match self {
            Self::Unlinked => format!("an e-mail from {title} about an order that is not known here"),
            Self::Unverified => format!("an e-mail that says it is from {title}, not verified"),
            Self::Failed => format!("an e-mail that says it is from {title} and failed the checks"),
            Self::Uncached => format!("a notice from {title} of a case that is not known here"),
        }
    }

    /// The command that its case allows.
    pub(super) const fn step(self) -> &'static str {
        match self {
            Self::Uncached => "sync",
            Self::Unlinked | Self::Unverified | Self::Failed => "mail verify",
        }
    }
}

/// What to type next in a case made of mails, where that is not to answer; `short` is the case's own name.
pub fn next(case: &CaseSummary, short: &str) -> Option<String> {
    if case.kind != Kind::Protection || case.turn != Move::Seller {
        return None;
    }
    match case.status.as_str() {
        NOT_VERIFIED | NOT_LINKED => Some(format!("mail verify {short}")),
        // Where the rule names another place, its own words say where.
        NOT_SYNCED if case.primary.as_ref().is_some_and(|due| due.action.starts_with("sync")) => Some("sync".into()),
        ANSWER_UNKNOWN => Some("journal reconcile".into()),
        _ => None,
    }
}
