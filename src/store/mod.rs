//! The stores: the disposable cache, the precious ledger (design §4), and what is known of the people behind orders. Nothing outside this module sees SQL.

mod blocks;
mod cache;
mod ledger;
mod sqlite;

pub use blocks::{People, SeenSale};
pub use cache::Cache;
pub use ledger::{Entry, Find, Ledger, NewEntry, Reader};

use crate::domain::{Case, CaseKey, Deadline, Instant, Kind, Money, Move};

/// A case as the cache keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredCase {
    /// The case itself, with messages and events.
    pub case: Case,
    /// All its deadlines, worked out.
    pub deadlines: Vec<Deadline>,
    /// What the seller loses if he does nothing.
    pub at_risk: Option<Money>,
    /// The list it came from, such as `issues`.
    pub resource: String,
    /// The list row's fingerprint when the details were last read.
    pub fingerprint: String,
    /// When the details were last read.
    pub details_at: Instant,
    /// When a list last showed it.
    pub seen_at: Instant,
}

/// What `list` needs of a case; read from columns alone.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseSummary {
    /// Account and id.
    pub key: CaseKey,
    /// The marketplace's name.
    pub marketplace: String,
    /// What kind of case.
    pub kind: Kind,
    /// The marketplace's status word.
    pub status: String,
    /// Whether anything is left to do.
    pub open: bool,
    /// Whose turn it is.
    pub turn: Move,
    /// The reason code.
    pub reason: Option<String>,
    /// The marketplace's own title.
    pub subject: Option<String>,
    /// The buyer's login, else his id.
    pub buyer: Option<String>,
    /// The buyer's id, the steadier of the two.
    pub buyer_id: Option<String>,
    /// The order behind it.
    pub order_id: Option<String>,
    /// The human number.
    pub reference: Option<String>,
    /// The most recent opening.
    pub opened_at: Instant,
    /// The newest thing known of it.
    pub last_event_at: Option<Instant>,
    /// The most urgent deadline that binds the seller.
    pub primary: Option<Deadline>,
    /// What the seller loses if he does nothing.
    pub at_risk: Option<Money>,
    /// Command names that this state allows.
    pub allowed_actions: Vec<String>,
    /// What could not be read of it.
    pub problem: Option<String>,
}

/// Which cases to list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Only these accounts; all when empty.
    pub accounts: Vec<String>,
    /// Only these kinds; all when empty.
    pub kinds: Vec<Kind>,
    /// Only these turns; all when empty.
    pub turns: Vec<Move>,
    /// Only cases due at or before this instant.
    pub due_until: Option<Instant>,
    /// Only this reason code, whatever its case.
    pub reason: Option<String>,
    /// Only this buyer, by login (whatever its case) or id.
    pub buyer: Option<String>,
    /// Done cases too.
    pub all: bool,
    /// Only cases with money at risk.
    pub at_risk: bool,
}

/// Where a listing stands: the sort key of the last case read.
#[derive(Clone, Debug, PartialEq)]
pub struct After {
    /// Its due instant in UTC milliseconds; the greatest number when none.
    pub due: i64,
    /// Its rank by money at risk.
    pub rank: i64,
    /// Its account and id.
    pub key: CaseKey,
}

/// Counts for the head line. Counting stops at [`Counts::MOST`], so that it costs the same in any store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Due before now.
    pub overdue: u64,
    /// Due later today.
    pub today: u64,
    /// Open in all.
    pub open: u64,
}

impl Counts {
    /// The number at which counting stops.
    pub const MOST: u64 = 1_000;
}

/// How urgent the open cases are, and how many of them could not be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Urgency {
    /// Missed.
    pub overdue: u64,
    /// Due within the critical span.
    pub due_critical: u64,
    /// Due within the warning span, the critical ones among them.
    pub due_warning: u64,
    /// Open cases that could not be read in full.
    pub unreadable: u64,
}

impl Urgency {
    /// The number at which counting of deadlines stops, so that it costs the same in any store.
    pub const MOST: u64 = Counts::MOST;
}

/// A case in which something happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The newest thing known of it.
    pub at: Instant,
    /// The case.
    pub key: CaseKey,
}

/// What a name stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// One case.
    One(CaseKey),
    /// Several; at most ten of them.
    Many(Vec<CaseSummary>),
    /// No case.
    Nothing,
}

/// How a sync of one resource of one account went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The account.
    pub account: String,
    /// The resource, such as `issues`.
    pub resource: String,
    /// When the last run began.
    pub started_at: Instant,
    /// When the last run ended; `None` while it runs or when it was killed.
    pub finished_at: Option<Instant>,
    /// When a run was last complete: the age of the data.
    pub complete_at: Option<Instant>,
    /// How the last run that ended did; a later one may be under way.
    pub state: MarkState,
    /// What failed in it, as a sentence.
    pub error: Option<String>,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkState {
    /// None has ended yet.
    Running,
    /// Everything was read.
    Complete,
    /// Some rows or details could not be read.
    Partial,
    /// Nothing new could be had.
    Failed,
}

/// What the cache knows of a listed row, to tell whether it has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The fingerprint when its details were last read.
    pub fingerprint: String,
    /// When its details were last read.
    pub details_at: Instant,
    /// Whether it was open.
    pub open: bool,
    /// What could not be read of it.
    pub problem: bool,
}

/// One thing that lies in a mailbox, as the source names it: a file of a Maildir, a UID of an IMAP folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailSeen {
    /// The mailbox as the configuration names it.
    pub mailbox: String,
    /// The folder.
    pub folder: String,
    /// The name within the folder, without its flags.
    pub name: String,
    /// The flags when it was last looked at, sorted and separated by blanks.
    pub flags: String,
    /// The mail that was kept of it; `None` when it was of no interest.
    pub mail_id: Option<String>,
}

/// By what mails are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailsBy<'a> {
    /// The case they belong to.
    Case(&'a str),
    /// The order they name.
    Order(&'a str),
    /// The application's number.
    Number(&'a str),
    /// Their Message-ID.
    Message(&'a str),
}
