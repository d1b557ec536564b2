//! A digest as data: what JSON shows, and what the two pages are made from.

use super::tally::{Tallies, Tally};
use super::window::Window;
use crate::domain::Instant;
use crate::output::Row;
use crate::store::Counts;
use serde_json::{Value, json};

/// All of it.
pub struct Digest {
    /// From when until when.
    pub window: Window,
    /// When it was made.
    pub now: Instant,
    /// Each account.
    pub accounts: Vec<OfAccount>,
    /// What is overdue or due today, most urgent first.
    pub due: Vec<Row>,
    /// How many more are.
    pub more: u64,
    /// What is not known beside what the accounts lack.
    pub doubts: Vec<String>,
}

/// One account.
#[derive(Default)]
pub struct OfAccount {
    /// Its name.
    pub account: String,
    /// When its data was last complete.
    pub complete_at: Option<Instant>,
    /// What of it is not known.
    pub problem: Option<String>,
    /// What happened, by kind.
    pub tallies: Tallies,
    /// What is due; `None` where nothing was ever had of the account, and then nothing is told of what happened either.
    pub counts: Option<Counts>,
    /// The actions of the seller's; `None` where the ledger cannot be read.
    pub actions: Option<Actions>,
}

/// What became of the seller's actions.
#[derive(Clone, Copy, Default)]
pub struct Actions {
    /// Those that were sent within the window.
    pub sent: u64,
    /// Those that were refused within it.
    pub refused: u64,
    /// Those whose outcome is not known now.
    pub unknown: u64,
}

impl Digest {
    /// As JSON.
    pub fn json(&self) -> Value {
        json!({
            "since": self.window.since,
            "until": self.window.until,
            "made_at": self.now,
            "accounts": self.accounts.iter().map(|account| account.json(self.now)).collect::<Vec<_>>(),
            "kinds": self.known().next().map(|_| kinds(&self.all())),
            "due": self.due,
            "due_more": self.more,
            "not_known": self.not_known(),
        })
    }

    /// The accounts of which anything was ever had.
    pub fn known(&self) -> impl Iterator<Item = &OfAccount> {
        self.accounts.iter().filter(|account| account.counts.is_some())
    }

    /// The tallies of all accounts together.
    pub fn all(&self) -> Tallies {
        let mut all = Tallies::new();
        for (kind, tally) in self.accounts.iter().flat_map(|account| &account.tallies) {
            all.entry(*kind).or_default().add(tally);
        }
        all
    }

    /// Everything that is not known, as sentences.
    pub fn not_known(&self) -> Vec<String> {
        let of_account = |account: &OfAccount| Some(format!("{}: {}", account.account, account.problem.as_ref()?));
        self.accounts.iter().filter_map(of_account).chain(self.doubts.iter().cloned()).collect()
    }
}

impl OfAccount {
    fn json(&self, now: Instant) -> Value {
        json!({
            "account": self.account,
            "synced_at": self.complete_at,
            "age_seconds": self.complete_at.map(|at| now.since(at).max(0) / 1000),
            "problem": self.problem,
            "overdue": self.counts.map(|counts| counts.overdue),
            "due_today": self.counts.map(|counts| counts.today),
            "open": self.counts.map(|counts| counts.open),
            "kinds": self.counts.map(|_| kinds(&self.tallies)),
            "actions_sent": self.actions.map(|actions| actions.sent),
            "actions_refused": self.actions.map(|actions| actions.refused),
            "unknown_outcomes": self.actions.map(|actions| actions.unknown),
        })
    }
}

fn kinds(tallies: &Tallies) -> Vec<Value> {
    let of_kind = |(kind, tally): (&crate::domain::Kind, &Tally)| {
        let slowest = tally.slowest();
        json!({
            "kind": kind,
            "came_in": tally.came_in,
            "buyer_messages": tally.buyer_messages,
            "answered": tally.answers.len(),
            "median_seconds": tally.median().map(|millis| millis / 1000),
            "slowest_seconds": slowest.map(|answer| answer.millis / 1000),
            "slowest_case": slowest.map(|answer| answer.key.to_string()),
        })
    };
    tallies.iter().map(of_kind).collect()
}
