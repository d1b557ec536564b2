//! The only way to change anything: record, send, settle.

use super::judge::judge;
use super::record::{By, Intent, PENDING, SETTLED, STEP, Settlement, Step, Taken, UNSETTLED};
use super::underway;
use super::{Enclosures, Hold, Permit, Record, Remote, State};
use crate::domain::{Action, Change, Instant};
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::Delivery;
use crate::store::{Find, Ledger, NewEntry};
use rand::Rng;
use serde_json::Value;
use std::collections::HashSet;
use std::path::PathBuf;

/// The letters of an action's id: no two of them look alike.
const LETTERS: &[u8] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The gate of one profile.
pub struct Gate {
    pub(super) ledger: Ledger,
    pub(super) enclosures: Enclosures,
    pub(super) data_dir: PathBuf,
    /// How long after it was sent an action that is not found counts as absent, in milliseconds.
    pub(super) absence_after: i64,
    /// Whether a person sits at a terminal.
    terminal: bool,
    clock: Box<dyn Fn() -> Instant>,
}

/// What running an action came to, where it is known and good.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// It was sent now.
    Now(Record),
    /// The same was sent before; nothing was done.
    Before(Record),
}

impl Done {
    /// The action.
    pub fn record(&self) -> &Record {
        match self {
            Self::Now(record) | Self::Before(record) => record,
        }
    }
}

impl Gate {
    /// A gate over a ledger. `absence_after` is in milliseconds; `terminal` says whether a person is at one.
    pub fn new(
        ledger: Ledger,
        data_dir: PathBuf,
        absence_after: i64,
        terminal: bool,
        clock: Box<dyn Fn() -> Instant>,
    ) -> Self {
        let enclosures = Enclosures::new(&data_dir);
        Self { ledger, enclosures, data_dir, absence_after, terminal, clock }
    }

    /// Where the files of actions are kept.
    pub fn enclosures(&self) -> &Enclosures {
        &self.enclosures
    }

    /// The sole right to act on `subject` (see [`Action::subject`]); waits for another run that has it.
    pub async fn hold(&self, account: &str, subject: &str) -> Result<Hold> {
        Hold::take(&self.data_dir, account, subject).await
    }

    /// The sole right to act on `subject`, or `None` while another run has it.
    pub fn hold_now(&self, account: &str, subject: &str) -> Result<Option<Hold>> {
        Hold::attempt(&self.data_dir, account, subject)
    }

    /// Every action, oldest first.
    pub async fn all(&self) -> Result<Vec<Record>> {
        self.find(Find::default()).await
    }

    /// Everything that was ever done to a case, or to the order behind it, oldest first. What was done to an order counts under whatever
    /// name the account had then, or has besides: an order's id is one of its kind at its marketplace.
    pub async fn records(&self, account: &str, case_id: &str, order_id: Option<&str>) -> Result<Vec<Record>> {
        let of_case = Find { account: Some(account.into()), case_id: Some(case_id.into()), ..Find::default() };
        let mut found = self.find(of_case).await?;
        if let Some(order) = order_id {
            let of_order = self.find(Find { order_id: Some(order.into()), ..Find::default() }).await?;
            let known: HashSet<String> = found.iter().map(|record| record.id.clone()).collect();
            found.extend(of_order.into_iter().filter(|record| !known.contains(&record.id)));
            found.sort_by_key(|record| record.seq);
        }
        Ok(found)
    }

    /// The actions whose id begins so, oldest first.
    pub async fn with_id(&self, id: &str) -> Result<Vec<Record>> {
        self.find(Find { id: Some(id.into()), ..Find::default() }).await
    }

    /// The actions of which something was written after this row of the ledger, each once.
    pub async fn since(&self, row: i64) -> Result<Vec<Record>> {
        let kinds = vec![PENDING, SETTLED, STEP];
        let entries = self.ledger.find(Find { kinds, after: Some(row), ..Find::default() }).await?;
        let mut ids: Vec<&str> = entries.iter().filter_map(|entry| entry.body["id"].as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        let mut records = Vec::new();
        for id in ids {
            records.extend(self.with_id(id).await?.into_iter().filter(|record| record.id == id));
        }
        Ok(records)
    }

    /// The actions of which nobody knows what became of them, oldest first; those that are being sent just now too.
    pub async fn unsettled(&self) -> Result<Vec<Record>> {
        let entries = self.ledger.open(PENDING, SETTLED, UNSETTLED).await?;
        let mut records = Vec::new();
        for entry in entries {
            let id = entry.body["id"].as_str().unwrap_or_default().to_owned();
            records.extend(self.with_id(&id).await?);
        }
        Ok(records)
    }

    async fn find(&self, wanted: Find) -> Result<Vec<Record>> {
        Record::fold(&self.ledger.find(Find { kinds: vec![PENDING, SETTLED, STEP], ..wanted }).await?)
    }

    /// Whether the action may be sent now: `None` when it may, the earlier action when the same was sent before. An earlier
    /// action that bars it is a guard error, one of which nobody knows what became of it is an unknown outcome. With `again`, what
    /// was sent before is sent once more, where the marketplace can take it twice.
    pub async fn barred(&self, action: &Action, again: bool) -> Result<Option<Record>> {
        let records = self.records(&action.account, &action.case_id, action.order_id.as_deref()).await?;
        judge(&records, action, again).map(|verdict| verdict.already)
    }

    /// Records the intent, sends, and settles. `survey` is what the marketplace had before. A refusal is the marketplace's error;
    /// an unknown outcome is exit 7, and nothing is sent again until it is clear.
    pub async fn run(
        &self,
        hold: &Hold,
        remote: &impl Remote,
        action: &Action,
        survey: Value,
        again: bool,
    ) -> Result<Done> {
        check_hold(hold, action)?;
        let records = self.records(&action.account, &action.case_id, action.order_id.as_deref()).await?;
        let verdict = judge(&records, action, again)?;
        if let Some(earlier) = verdict.already {
            return Ok(Done::Before(earlier));
        }
        let mut record = self.record(remote, action, survey, verdict.attempt).await?;
        let delivery = {
            let permit = Permit::for_recorded(&record, self);
            underway::begin(action.change.name(), &record.id);
            remote.perform(&permit, action).await.settled_kind()
        };
        let settled = self.settle_delivery(&mut record, delivery, By::Answer).await;
        underway::end(&record.id);
        settled.map(|()| Done::Now(record))
    }

    /// Records an action that the marketplace is known to have by its key, as `remote_id`, and of which the journal did not know. Nothing
    /// is sent. Earlier actions bar it as they bar sending.
    pub async fn adopt(
        &self,
        hold: &Hold,
        remote: &impl Remote,
        action: &Action,
        survey: Value,
        remote_id: &str,
    ) -> Result<Record> {
        check_hold(hold, action)?;
        let records = self.records(&action.account, &action.case_id, action.order_id.as_deref()).await?;
        let verdict = judge(&records, action, false)?;
        if let Some(earlier) = verdict.already {
            return Ok(earlier);
        }
        let mut record = self.record(remote, action, survey, verdict.attempt).await?;
        let settlement = Settlement {
            remote_id: Some(remote_id.to_owned()),
            note: Some("found at the marketplace; nothing was sent".into()),
            ..Settlement::of(&record, State::Sent, By::Reconcile)
        };
        self.settle(&mut record, settlement).await?;
        Ok(record)
    }

    /// Writes the pending row; the database refuses a second one for the same attempt at the slot.
    async fn record(&self, remote: &impl Remote, action: &Action, survey: Value, attempt: usize) -> Result<Record> {
        self.ledger.intact().await?;
        let (slot, id) = (action.change.slot(), fresh_id());
        let intent = Intent {
            id,
            order_id: action.order_id.clone(),
            digest: action.change.digest(),
            attempt,
            class: remote.class(action),
            action: action.clone(),
            survey,
            terminal: self.terminal,
            version: env!("CARGO_PKG_VERSION").into(),
            slot: slot.clone(),
        };
        let entry = NewEntry {
            kind: PENDING.into(),
            account: Some(action.account.clone()),
            case_id: Some(action.case_id.clone()),
            body: serde_json::to_value(&intent).unwrap_or_default(),
            once_key: Some(once_key(action, &slot, attempt)),
        };
        let entry = self.ledger.append(entry, (self.clock)()).await?;
        let mut records = Record::fold(&[entry])?;
        records.pop().ok_or_else(|| Error::failed("the ledger did not keep the intent"))
    }

    /// Settles a record by what sending it came to; a refusal and an unknown outcome are given back as errors.
    pub(super) async fn settle_delivery(&self, record: &mut Record, delivery: Delivery, by: By) -> Result<()> {
        let blank = Settlement::of(record, State::Sent, by);
        let (settlement, error) = match delivery {
            Delivery::Sent(receipt) => (
                Settlement { remote_id: receipt.remote_id, answer: receipt.answer, note: receipt.warning, ..blank },
                None,
            ),
            Delivery::Refused(error) | Delivery::NotSent(error) => (blank.failed(State::Refused, &error), Some(error)),
            Delivery::Unknown(error) => (blank.failed(State::Unknown, &error), Some(unknown(record, error))),
        };
        match self.settle(record, settlement).await {
            Ok(()) => error.map_or(Ok(()), Err),
            // It was sent, and only the ledger does not know it yet.
            Err(cause) => Err(error.unwrap_or_else(|| unknown(record, cause))),
        }
    }

    /// Adds the row that says where the action stands now.
    pub(super) async fn settle(&self, record: &mut Record, settlement: Settlement) -> Result<()> {
        let entry = NewEntry {
            kind: SETTLED.into(),
            account: Some(record.action.account.clone()),
            case_id: Some(record.action.case_id.clone()),
            body: serde_json::to_value(&settlement).unwrap_or_default(),
            once_key: None,
        };
        let entry = self.ledger.append(entry, (self.clock)()).await?;
        record.settle(settlement, entry.at);
        Ok(())
    }

    /// Writes down how far an action has come. It is on disk when this returns.
    pub(super) async fn step(&self, record: &Record, name: &str, note: Option<&str>) -> Result<()> {
        let taken = Taken {
            id: record.id.clone(),
            order_id: record.action.order_id.clone(),
            step: name.into(),
            note: note.map(str::to_owned),
        };
        let entry = NewEntry {
            kind: STEP.into(),
            account: Some(record.action.account.clone()),
            case_id: Some(record.action.case_id.clone()),
            body: serde_json::to_value(&taken).unwrap_or_default(),
            once_key: None,
        };
        self.ledger.append(entry, (self.clock)()).await.map(drop)
    }

    /// Writes down what was done after an action was sent, such as filing a copy.
    pub async fn afterwards(&self, record: &mut Record, name: &str, note: Option<&str>) -> Result<()> {
        self.step(record, name, note).await?;
        record.steps.push(Step { name: name.into(), at: (self.clock)(), note: note.map(str::to_owned) });
        Ok(())
    }

    pub(super) fn now(&self) -> Instant {
        (self.clock)()
    }
}

impl Settlement {
    pub(super) fn of(record: &Record, state: State, by: By) -> Self {
        Self {
            id: record.id.clone(),
            order_id: record.action.order_id.clone(),
            state,
            by,
            remote_id: None,
            answer: None,
            error: None,
            trace_id: None,
            note: None,
        }
    }

    pub(super) fn failed(self, state: State, error: &Error) -> Self {
        Self { state, error: Some(error.message.clone()), trace_id: error.trace_id.clone(), ..self }
    }
}

/// What the database lets in once. Of a refund it does not name the account, which may stand here under two names.
fn once_key(action: &Action, slot: &str, attempt: usize) -> String {
    let owner = match action.change {
        Change::Refund { .. } => &action.marketplace,
        _ => &action.account,
    };
    format!("action/{owner}/{}/{slot}#{attempt}", action.subject())
}

/// A run that holds another subject may not act on this one.
fn check_hold(hold: &Hold, action: &Action) -> Result<()> {
    let is_order = hold.subject.starts_with("order ");
    if (is_order || hold.account == action.account) && hold.subject == action.subject() {
        return Ok(());
    }
    Err(Error::failed(format!("the lock of {} was taken for an action on {}", hold.subject, action.subject())))
}

/// What the seller is told when nobody knows.
fn unknown(record: &Record, cause: Error) -> Error {
    let mut error = Error::new(
        ErrorKind::Unknown,
        format!(
            "nobody knows whether the {} arrived: {}; nothing will be sent again until that is clear",
            record.action.change.name(),
            cause.message
        ),
    )
    .for_account(&record.action.account)
    .trace(cause.trace_id.clone())
    .detail(format!("journal {}", record.id))
    .hint("aftersale journal reconcile");
    error.cause = cause.cause;
    error
}

/// A new name in the ledger: ten letters and digits.
pub fn fresh_id() -> String {
    let mut rng = rand::rng();
    (0..10).map(|_| char::from(LETTERS[rng.random_range(0..LETTERS.len())])).collect()
}
