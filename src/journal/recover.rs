//! Finding out what became of actions, by reading the marketplace.

use super::record::{By, Settlement};
use super::{Gate, Hold, Permit, Record, State};
use crate::error::{ErrorKind, Result};
use crate::marketplaces::{Class, Client, Finding};

/// What looking for one action came to.
#[derive(Debug)]
pub struct Recovered {
    /// The action as it stands now.
    pub record: Record,
    /// Why it could not be looked for, when it could not.
    pub error: Option<crate::error::Error>,
}

impl Gate {
    /// Looks for every action on the held subject of which nobody knows what became of it. With the lock held, none of them is
    /// being sent by a living run. One that waits for a person is left to him.
    pub async fn recover(&self, hold: &Hold, client: &Client) -> Result<Vec<Recovered>> {
        let mut recovered = Vec::new();
        let (case, order) = match hold.subject().split_once(' ') {
            Some(("order", id)) => ("", Some(id)),
            Some((_, id)) => (id, None),
            None => ("", None),
        };
        for record in self.records(&hold.account, case, order).await? {
            let here = record.action.subject() == hold.subject();
            if here && record.state.is_unsettled() && record.state != State::NeedsPerson {
                recovered.push(self.recover_one(client, record).await?);
            }
        }
        Ok(recovered)
    }

    /// Looks for one action: `None` when a living run is at its case. One that waits for a person is left to him.
    pub async fn reconcile(&self, client: &Client, record: Record) -> Result<Option<Recovered>> {
        let Some(_hold) = Hold::attempt(&self.data_dir, &record.action.account, &record.action.subject())? else {
            return Ok(None);
        };
        // It may have been settled before the lock was had.
        let now = self.with_id(&record.id).await?.pop().unwrap_or(record);
        if !now.state.is_unsettled() || now.state == State::NeedsPerson {
            return Ok(Some(Recovered { record: now, error: None }));
        }
        self.recover_one(client, now).await.map(Some)
    }

    /// Settles an action as a person says, whatever it is that he knows. `note` is his reason.
    pub async fn resolve(&self, mut record: Record, sent: bool, note: Option<&str>) -> Result<Record> {
        let _hold = self.hold(&record.action.account, &record.action.subject()).await?;
        let state = if sent { State::Sent } else { State::Absent };
        let settlement = Settlement { note: note.map(str::to_owned), ..Settlement::of(&record, state, By::Person) };
        self.settle(&mut record, settlement).await?;
        Ok(record)
    }

    async fn recover_one(&self, client: &Client, record: Record) -> Result<Recovered> {
        match record.class {
            Class::ServerKeyed if !record.survey.is_null() => self.look(client, record).await,
            Class::ServerKeyed | Class::Idempotent => self.send_again(client, record).await,
            Class::Blind => self.look(client, record).await,
            Class::Once => {
                let note = "it cannot be read back, and it works once: a person must look";
                self.settle_found(record, State::NeedsPerson, note.into()).await
            }
        }
    }

    /// Sends once more what the marketplace knows by its key, or what is the same twice.
    async fn send_again(&self, client: &Client, mut record: Record) -> Result<Recovered> {
        let delivery = {
            let permit = Permit::for_recorded(&record.id, &self.enclosures);
            client.perform(&permit, &record.action).await.settled_kind()
        };
        let error = self.settle_delivery(&mut record, delivery, By::Reconcile).await.err();
        Ok(Recovered { record, error })
    }

    async fn look(&self, client: &Client, mut record: Record) -> Result<Recovered> {
        match client.look(&record.action, &record.survey, record.at).await {
            Ok(Finding::Sent(receipt)) => {
                let settlement = Settlement {
                    remote_id: receipt.remote_id,
                    answer: receipt.answer,
                    note: receipt.warning.or_else(|| Some("found at the marketplace".into())),
                    ..Settlement::of(&record, State::Sent, By::Reconcile)
                };
                self.settle(&mut record, settlement).await?;
                Ok(Recovered { record, error: None })
            }
            // Its key makes a repetition harmless, even while the first one is on its way.
            Ok(Finding::Absent) if record.class == Class::ServerKeyed => self.send_again(client, record).await,
            // What was sent a moment ago may still be on its way into the marketplace.
            Ok(Finding::Absent) if self.now().since(record.at) < self.absence_after => {
                let wait = (self.absence_after - self.now().since(record.at)).max(0) / 1000 + 1;
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
            Err(error) => Ok(Recovered { record, error: Some(error) }),
        }
    }

    async fn settle_found(&self, mut record: Record, state: State, note: String) -> Result<Recovered> {
        let settlement = Settlement { note: Some(note), ..Settlement::of(&record, state, By::Reconcile) };
        self.settle(&mut record, settlement).await?;
        Ok(Recovered { record, error: None })
    }
}
