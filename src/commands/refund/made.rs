//! Refunds as they were made, by us and by others: what the marketplace shows, joined with what the journal has.

use super::key;
use crate::app::App;
use crate::commands::order::find::within;
use crate::config::Account;
use crate::domain::refund::{Ending, INVALID, Parts, ending, mark};
use crate::domain::{Change, Instant, Kind, Money, Refund};
use crate::error::{Error, Result};
use crate::journal::{Record, State};
use crate::marketplaces::Client;
use serde::Serialize;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// How far back a refund is looked for by the first letters of its id, in milliseconds.
const FOUND_BACK: i64 = 90 * 86_400_000;

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The buyer has his money.
    Paid,
    /// The marketplace has it, and has not paid yet.
    UnderWay,
    /// Called off: the balance did not cover it.
    NoFunds,
    /// Called off: it was not valid.
    Invalid,
    /// Nobody knows whether it was made.
    Unknown,
    /// We wanted to make it, and it did not arrive.
    Absent,
}

/// A refund that the marketplace shows, one that the journal alone knows, or both in one.
#[derive(Clone, Debug)]
pub struct Made {
    /// The account.
    pub account: Account,
    /// What the marketplace shows.
    pub refund: Option<Refund>,
    /// The action of ours that made it.
    pub record: Option<Record>,
}

impl Stage {
    /// The word in JSON and on the screen.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::UnderWay => "under-way",
            Self::NoFunds => "no-funds",
            Self::Invalid => "invalid",
            Self::Unknown => "unknown",
            Self::Absent => "absent",
        }
    }

    /// All of them.
    pub const ALL: [Self; 6] = [Self::Paid, Self::UnderWay, Self::NoFunds, Self::Invalid, Self::Unknown, Self::Absent];
}

impl Made {
    /// Where it stands: by the marketplace, else by the journal.
    pub fn stage(&self) -> Stage {
        match (&self.refund, self.record.as_ref().map(|record| record.state)) {
            (Some(refund), _) => match ending(&refund.status) {
                Ending::Paid => Stage::Paid,
                Ending::CalledOff if refund.status == INVALID => Stage::Invalid,
                Ending::CalledOff => Stage::NoFunds,
                Ending::Open => Stage::UnderWay,
            },
            // The marketplace took it and does not show it yet.
            (None, Some(State::Sent)) => Stage::UnderWay,
            (None, Some(State::Absent | State::Refused)) => Stage::Absent,
            (None, _) => Stage::Unknown,
        }
    }

    /// The marketplace's id.
    pub fn id(&self) -> Option<&str> {
        let of_record = || self.record.as_ref().and_then(|record| record.remote_id.as_deref());
        self.refund.as_ref().map(|refund| refund.id.as_str()).or_else(of_record)
    }

    /// The order.
    pub fn order_id(&self) -> Option<&str> {
        let of_record = || self.record.as_ref().and_then(|record| record.action.order_id.as_deref());
        self.refund.as_ref().and_then(|refund| refund.order_id.as_deref()).or_else(of_record)
    }

    /// What it consists of.
    pub fn parts(&self) -> Option<Parts> {
        let of_record = || self.record.as_ref().and_then(|record| Parts::of(&record.action.change));
        let shown = self.refund.as_ref().map(|refund| Parts {
            lines: refund.lines.clone(),
            delivery: refund.delivery.clone(),
            deposits: refund.deposits.clone(),
            surcharges: refund.surcharges.clone(),
            services: refund.services.clone(),
            overpaid: refund.overpaid.clone(),
            total: refund.total.clone(),
        });
        shown.or_else(of_record)
    }

    /// All of it.
    pub fn total(&self) -> Option<Money> {
        self.parts().map(|parts| parts.total)
    }

    /// The marketplace's reason code.
    pub fn reason(&self) -> Option<&str> {
        let of_record = || match &self.record.as_ref()?.action.change {
            Change::Refund { reason, .. } => Some(reason.as_str()),
            _ => None,
        };
        self.refund.as_ref().and_then(|refund| refund.reason.as_deref()).or_else(of_record)
    }

    /// Whether this is another, later attempt at the same debt: of the same order and sum, and of the same lines as far as both tell
    /// them. Each return is a debt of its own.
    pub fn succeeds(&self, earlier: &Self) -> bool {
        let later = match self.at().cmp(&earlier.at()) {
            Ordering::Equal => self.id() > earlier.id(),
            order => order == Ordering::Greater,
        };
        let lines = |made: &Self| -> BTreeSet<String> {
            made.parts().into_iter().flat_map(|parts| parts.lines).map(|line| line.line_id).collect()
        };
        let (own, its) = (lines(self), lines(earlier));
        let back = |made: &Self| {
            let action = made.record.as_ref().map(|record| &record.action)?;
            (action.kind == Some(Kind::Return)).then(|| action.case_id.clone())
        };
        let other_return = matches!((back(self), back(earlier)), (Some(own), Some(its)) if own != its);
        later
            && !other_return
            && self.account.name == earlier.account.name
            && self.order_id() == earlier.order_id()
            && self.total() == earlier.total()
            && (own == its || own.is_empty() || its.is_empty())
    }

    /// When it was made, or was to be.
    pub fn at(&self) -> Option<Instant> {
        let of_record = || self.record.as_ref().map(|record| record.at);
        self.refund.as_ref().and_then(|refund| refund.created_at).or_else(of_record)
    }
}

/// The refunds of an account that the marketplace shows, each with the action of ours that made it, and those that only the journal
/// knows: unknown ones, ones that did not arrive and were not made since, and ones that were taken after `since` and are not shown.
pub fn joined(account: &Account, shown: Vec<Refund>, records: &[Record], since: Option<Instant>) -> Vec<Made> {
    let own: Vec<&Record> = key::refunds(records).filter(|record| record.action.account == account.name).collect();
    let mut known = std::collections::HashSet::new();
    let mut all: Vec<Made> = Vec::new();
    for refund in shown {
        // It may have been made while the account had another name.
        let made = key::refunds(records).filter(|record| made_by(record, &refund)).last();
        let record = made.cloned();
        known.extend(record.iter().map(|record| record.id.clone()));
        all.push(Made { account: account.clone(), refund: Some(refund), record });
    }
    for record in own.iter().filter(|record| !known.contains(&record.id)) {
        let sent_since = || own.iter().any(|other| other.slot == record.slot && other.seq > record.seq);
        let told = match record.state {
            State::Pending | State::Unknown | State::NeedsPerson => true,
            State::Absent => !sent_since(),
            State::Sent => since.is_some_and(|since| record.at >= since),
            State::Refused => false,
        };
        if told {
            all.push(Made { account: account.clone(), refund: None, record: Some((*record).clone()) });
        }
    }
    all
}

/// Whether an action made a refund: by the id that the marketplace answered with, or by our mark in the note where its answer was lost.
pub fn made_by(record: &Record, refund: &Refund) -> bool {
    let Change::Refund { command_id, .. } = &record.action.change else { return false };
    match &record.remote_id {
        Some(id) => *id == refund.id,
        None => refund.comment.as_deref().is_some_and(|comment| comment.contains(mark(command_id))),
    }
}

/// The one refund of that name: the first letters of the marketplace's id, or the action's name in the journal; `account:` may stand
/// before it. None, or several, is not found.
pub async fn named(app: &App, name: &str) -> Result<Made> {
    let (accounts, name) = within(app, name.trim())?;
    let name = name.to_lowercase();
    if name.is_empty() {
        return Err(
            Error::usage("a refund must be named").hint("the first letters of its id, or its name in the journal")
        );
    }
    let records = app.gate()?.all().await?;
    let (mut found, mut failed) = (Vec::new(), None);
    for account in accounts {
        match of_account(app, account, &name, &records).await {
            Ok(some) => found.extend(some),
            Err(error) => failed = Some(error),
        }
    }
    match (found.pop(), found.as_slice(), failed) {
        (Some(only), [], _) => Ok(only),
        (Some(last), others, _) => Err(ambiguous(&name, others, &last)),
        (None, _, Some(error)) => Err(error),
        (None, _, None) => Err(Error::not_found(format!("no refund is called `{name}`")).hint("aftersale refund list")),
    }
}

async fn of_account(app: &App, account: &Account, name: &str, records: &[Record]) -> Result<Vec<Made>> {
    let client = app.client(account)?;
    let of_account = |record: &&Record| record.action.account == account.name;
    let own: Vec<&Record> = key::refunds(records).filter(of_account).collect();
    let by_journal = own.iter().find(|record| record.id == name);
    let by_id = own.iter().filter(|record| record.remote_id.as_deref().is_some_and(|id| id.starts_with(name)));
    let known: Vec<&&Record> = by_journal.map_or_else(|| by_id.collect(), |record| vec![record]);
    let mut found = Vec::new();
    for record in &known {
        let refund = shown(&client, record).await?;
        found.push(Made { account: account.clone(), refund, record: Some((**record).clone()) });
    }
    if !found.is_empty() {
        return Ok(found);
    }
    let refunds = match client.is_order_id(name) {
        // Refunds and orders have ids of the same form.
        true => client.refund(name).await?.into_iter().collect(),
        false => client.refunds_since(app.clock().plus_millis(-FOUND_BACK)).await?,
    };
    let refunds = refunds.into_iter().filter(|refund| refund.id.starts_with(name)).collect();
    Ok(joined(account, refunds, records, None).into_iter().filter(|made| made.refund.is_some()).collect())
}

/// What the marketplace shows of a refund of ours. Where its answer was lost, it may be there all the same.
async fn shown(client: &Client, record: &Record) -> Result<Option<Refund>> {
    if let Some(id) = &record.remote_id {
        return client.refund(id).await;
    }
    let Some(order) = &record.action.order_id else { return Ok(None) };
    let refunds = client.order(order).await?.map(|order| order.refunds).unwrap_or_default();
    Ok(refunds.into_iter().find(|refund| made_by(record, refund)))
}

fn ambiguous(name: &str, others: &[Made], last: &Made) -> Error {
    let error = Error::not_found(format!("`{name}` fits several refunds"));
    let all = others.iter().chain([last]).take(10);
    all.fold(error, |error, made| {
        let total = made.total().map(|total| total.to_string()).unwrap_or_default();
        error.detail(format!("{}:{}  {total}", made.account.name, made.id().unwrap_or("–")))
    })
    .hint("type more letters")
}
