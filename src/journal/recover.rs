//! Finding out what became of actions, by reading the marketplace.

use super::record::{By, SENT_AGAIN, Settlement};
use super::{Gate, Hold, Permit, Record, Remote, State};
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::{Class, Delivery, Finding};

/// The longest that a run may be at work between recording an action and sending its last byte: files, renewed logins, and waits that
/// the marketplace asks for. In milliseconds.
const LONGEST_RUN: i64 = 30 * 60_000;

/// What looking for one action came to.
#[derive(Debug)]
pub struct Recovered {
    /// The action as it stands now.
    pub record: Record,
    /// Why it could not be looked for, or may not be sent again, when that is so.
    pub error: Option<crate::error::Error>,
    /// Whether it was sent again just now.
    pub resent: bool,
}

/// Whether finding out may send once more what the marketplace knows by its key, and what therefore moves money at most once.
#[derive(Clone, Copy)]
pub enum Resend<'a> {
    /// It was asked for, by a confirmed refund or by the wish to know what became of it; where the limits of today allow it. An error
    /// of theirs keeps it from being sent.
    If(&'a dyn Fn(&Record) -> Result<()>),
    /// Something else is done, or nothing is to be done at all.
    No,
}

impl Recovered {
    /// An action as it stands, with nothing to add.
    fn of(record: Record) -> Self {
        Self { record, error: None, resent: false }
    }
}

impl Gate {
    /// Looks for every action on the held subject of which nobody knows what became of it. With the lock held, none of them is
    /// being sent by a living run. One that waits for a person is left to him, and what another place took to that place.
    pub async fn recover(&self, hold: &Hold, remote: &impl Remote, resend: Resend<'_>) -> Result<Vec<Recovered>> {
        let mut recovered = Vec::new();
        let (case, order) = match hold.subject().split_once(' ') {
            Some(("order", id)) => ("", Some(id)),
            Some((_, id)) => (id, None),
            None => ("", None),
        };
        for record in self.records(&hold.account, case, order).await? {
            let here = record.action.subject() == hold.subject() && remote.takes(&record.action);
            if here && record.state.is_unsettled() && record.state != State::NeedsPerson {
                recovered.push(self.recover_one(remote, record, resend).await?);
            }
        }
        Ok(recovered)
    }

    /// Looks for one action: `None` when a living run is at its case. One that waits for a person is left to him.
    pub async fn reconcile(
        &self,
        remote: &impl Remote,
        record: Record,
        resend: Resend<'_>,
    ) -> Result<Option<Recovered>> {
        let Some(_hold) = Hold::attempt(&self.data_dir, &record.action.account, &record.action.subject())? else {
            return Ok(None);
        };
        // It may have been settled before the lock was had.
        let now = self.with_id(&record.id).await?.pop().unwrap_or(record);
        if !now.state.is_unsettled() || now.state == State::NeedsPerson {
            return Ok(Some(Recovered::of(now)));
        }
        self.recover_one(remote, now, resend).await.map(Some)
    }

    /// Settles an action as a person says. `note` is his reason. One whose outcome is known, or became known while another run was at
    /// it, is a guard error.
    pub async fn resolve(&self, record: Record, sent: bool, note: Option<&str>) -> Result<Record> {
        let _hold = self.hold(&record.action.account, &record.action.subject()).await?;
        let mut record = self.with_id(&record.id).await?.pop().unwrap_or(record);
        if !record.state.is_unsettled() {
            return Err(known(&record));
        }
        let state = if sent { State::Sent } else { State::Absent };
        let settlement = Settlement { note: note.map(str::to_owned), ..Settlement::of(&record, state, By::Person) };
        self.settle(&mut record, settlement).await?;
        Ok(record)
    }

    async fn recover_one(&self, remote: &impl Remote, record: Record, resend: Resend<'_>) -> Result<Recovered> {
        match record.class {
            Class::ServerKeyed if !record.survey.is_null() => self.look(remote, record, resend).await,
            Class::ServerKeyed => self.repeat_keyed(remote, record, resend).await,
            Class::Idempotent => self.repeat(remote, record, "sent again").await,
            Class::Blind => self.look(remote, record, resend).await,
            Class::Once => {
                let note = "it cannot be read back, and it works once: a person must look";
                self.settle_found(record, State::NeedsPerson, note.into()).await
            }
        }
    }

    /// Sends again what its key makes harmless, where that is wished and allowed. It is written down before it goes out, since it may
    /// move money on another day than the first try.
    async fn repeat_keyed(&self, remote: &impl Remote, record: Record, resend: Resend<'_>) -> Result<Recovered> {
        let Resend::If(allowed) = resend else { return Ok(Recovered::of(record)) };
        if let Err(error) = allowed(&record) {
            return Ok(Recovered { error: Some(error), ..Recovered::of(record) });
        }
        let mut record = record;
        self.afterwards(&mut record, SENT_AGAIN, None).await?;
        let said = match record.survey.is_null() {
            true => "sent again with the same key",
            false => "the marketplace did not have it, so it was sent again",
        };
        let mut recovered = self.repeat(remote, record, said).await?;
        recovered.resent = recovered.record.state == State::Sent;
        Ok(recovered)
    }

    /// Sends again what may be sent again. That the repetition did not get through says nothing of the first try, and neither does a
    /// refusal where the marketplace may have carried the first one out.
    async fn repeat(&self, remote: &impl Remote, mut record: Record, said: &str) -> Result<Recovered> {
        let delivery = {
            let permit = Permit::for_recorded(&record, self);
            remote.perform(&permit, &record.action).await.settled_kind()
        };
        let passing = [ErrorKind::Login, ErrorKind::Temporary, ErrorKind::Interrupted];
        match delivery {
            Delivery::NotSent(error) => Ok(Recovered { error: Some(error), ..Recovered::of(record) }),
            Delivery::Refused(error) if passing.contains(&error.kind) => {
                Ok(Recovered { error: Some(error), ..Recovered::of(record) })
            }
            Delivery::Refused(error) if record.class == Class::ServerKeyed => {
                let note = format!(
                    "sent again with the same key, and refused, which need not be said of the first try: {}",
                    error.message
                );
                self.settle_found(record, State::NeedsPerson, note).await
            }
            mut delivery => {
                if let Delivery::Sent(receipt) = &mut delivery {
                    receipt.warning.get_or_insert_with(|| said.into());
                }
                let error = self.settle_delivery(&mut record, delivery, By::Reconcile).await.err();
                Ok(Recovered { error, ..Recovered::of(record) })
            }
        }
    }

    async fn look(&self, remote: &impl Remote, mut record: Record, resend: Resend<'_>) -> Result<Recovered> {
        match remote.look(&record).await {
            Ok(Finding::Sent(receipt)) => {
                let settlement = Settlement {
                    remote_id: receipt.remote_id,
                    answer: receipt.answer,
                    note: receipt.warning.or_else(|| Some("found at the marketplace".into())),
                    ..Settlement::of(&record, State::Sent, By::Reconcile)
                };
                self.settle(&mut record, settlement).await?;
                Ok(Recovered::of(record))
            }
            Ok(Finding::NeverLeft(why)) => self.settle_found(record, State::Absent, why).await,
            Ok(Finding::CameBack(error)) => {
                let settlement = Settlement::of(&record, State::Refused, By::Reconcile).failed(State::Refused, &error);
                self.settle(&mut record, settlement).await?;
                Ok(Recovered { error: Some(error), ..Recovered::of(record) })
            }
            // Its key makes a repetition harmless, even while the first one is on its way.
            Ok(Finding::Absent) if record.class == Class::ServerKeyed => {
                self.repeat_keyed(remote, record, resend).await
            }
            // What was sent a moment ago may still be on its way into the marketplace.
            Ok(Finding::Absent) if self.may_arrive_for(&record) > 0 => {
                let wait = (self.may_arrive_for(&record) + 999) / 1000;
                let note = format!("not there yet; it counts as absent when it is not there in {wait} s either");
                self.settle_found(record, State::Unknown, note).await
            }
            Ok(Finding::Absent) => {
                self.settle_found(record, State::Absent, "looked for at the marketplace, and not there".into()).await
            }
            Ok(Finding::Unclear(why)) => {
                self.settle_found(record, State::NeedsPerson, format!("it cannot be told, because {why}")).await
            }
            Err(error) if error.kind == ErrorKind::Interrupted => Err(error),
            Err(error) => Ok(Recovered { error: Some(error), ..Recovered::of(record) }),
        }
    }

    async fn settle_found(&self, mut record: Record, state: State, note: String) -> Result<Recovered> {
        let settlement = Settlement { note: Some(note), ..Settlement::of(&record, state, By::Reconcile) };
        self.settle(&mut record, settlement).await?;
        Ok(Recovered::of(record))
    }

    /// How many milliseconds an action that is not found may still be on its way. When its last byte went out is not written down: it
    /// was before an earlier look called the action unknown, and before now, since the lock is free; and a run does not last for ever.
    fn may_arrive_for(&self, record: &Record) -> i64 {
        let now = self.now();
        let ended = match record.unknown_since {
            Some(since) => since,
            None => now.min(record.at.plus_millis(LONGEST_RUN)),
        };
        arrives_within(ended, now, self.absence_after)
    }
}

/// What is left of `patience` after `ended`. A clock that was set back makes the wait no longer than all of it.
fn arrives_within(ended: Instant, now: Instant, patience: i64) -> i64 {
    (patience - now.since(ended).max(0)).max(0)
}

fn known(record: &Record) -> Error {
    Error::new(ErrorKind::Guard, format!("it is known what became of {}: {}", record.id, record.state.as_str()))
        .hint(format!("aftersale journal show {}", record.id))
}
