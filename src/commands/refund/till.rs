//! From a case to a refund that is on its way.

use super::bill::{Asked, Bill, Terms, Way};
use super::caps::{Caps, Day, by_currency, spent_today, total_of};
use super::counter::{Counter, guard, objection};
use super::key::{self, Standing, Wish, own_id, standing};
use super::purse::Purse;
use crate::app::App;
use crate::commands::act;
use crate::commands::compensation::{compensated, hearsay};
use crate::commands::sync;
use crate::config::Account;
use crate::domain::refund::{Parts, beside, covered, mark};
use crate::domain::{Action, Case, CaseKey, Change, Kind};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Done, Gate, Hold, Record, Resend};
use crate::marketplaces::Client;
use crate::output::{safe_line, time};
use crate::store::StoredCase;
use chrono::Local;
use serde_json::json;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// Where the refunds of a run go through.
pub struct Till<'a> {
    /// The app.
    pub app: &'a App,
    /// What may still go out.
    pub purse: Purse,
    gate: Gate,
    clients: RefCell<HashMap<String, (Account, Client)>>,
    /// The actions that were lost, and that this run sent again.
    resent: RefCell<HashSet<String>>,
    /// Where a day has a limit, one run at a time counts.
    _day: Option<Hold>,
}

impl<'a> Till<'a> {
    /// Opens it. Where a limit of the day is set, another run that has it open is waited for.
    pub async fn open(app: &'a App, caps: Caps) -> Result<Self> {
        let gate = app.gate()?;
        let mut day = None;
        let mut spent = Day::default();
        if !caps.day.is_empty() {
            day = Some(gate.hold("all accounts", "the day's refunds").await?);
            spent = spent_today(app, &gate).await?;
        }
        Ok(Self {
            app,
            purse: Purse::new(caps, spent),
            gate,
            clients: RefCell::default(),
            resent: RefCell::default(),
            _day: day,
        })
    }

    /// The gate that everything goes through.
    pub fn gate(&self) -> &Gate {
        &self.gate
    }

    /// An account and its client, made once.
    pub fn client(&self, account: &str) -> Result<(Account, Client)> {
        if let Some(known) = self.clients.borrow().get(account) {
            return Ok(known.clone());
        }
        let config = self.app.account(account)?.clone();
        let client = self.app.client(&config)?;
        self.clients.borrow_mut().insert(account.to_owned(), (config.clone(), client.clone()));
        Ok((config, client))
    }

    /// A case as the cache has it; where it has none, as much of it as it takes to be read afresh.
    pub fn case(&self, key: &CaseKey, kind: Kind, order_id: &str) -> Result<StoredCase> {
        if let Some(known) = self.app.cache()?.load(key)? {
            return Ok(known);
        }
        let (account, client) = self.client(&key.account)?;
        // Claims come in one list with disputes.
        let listed = if kind == Kind::Claim { Kind::Dispute } else { kind };
        let list = client.resources().iter().find(|list| list.kind == listed);
        let list = list.ok_or_else(|| Error::usage(format!("account `{}` has no {kind}s to refund", key.account)))?;
        let at = self.app.clock();
        let mut case = Case::unreadable(key.clone(), &account.marketplace, kind, String::new(), at);
        case.order_id = Some(order_id.to_owned());
        Ok(StoredCase {
            case,
            deadlines: Vec::new(),
            at_risk: None,
            resource: list.name.into(),
            fingerprint: String::new(),
            details_at: at,
            seen_at: at,
        })
    }

    /// Takes the order behind a case: waits for another run that has it, finds out what became of earlier actions on it, and reads case,
    /// order and refunds afresh. Nothing is sent when any of this fails.
    pub async fn take(&self, known: &StoredCase) -> Result<Counter> {
        let key = &known.case.key;
        let (account, client) = self.client(&key.account)?;
        let order_id = known.case.order_id.clone().ok_or_else(|| no_order(key))?;
        let hold = self.gate.hold(&key.account, &format!("order {order_id}")).await?;
        let may = |record: &Record| self.may_send_again(record);
        let agreed = self.app.settings.yes && !self.app.settings.dry_run;
        let resend = if agreed { Resend::If(&may) } else { Resend::No };
        for recovered in self.gate.recover(&hold, &client, resend).await? {
            match recovered.error {
                // The limits forbid it.
                Some(error) if error.kind == ErrorKind::Guard => return Err(error),
                _ => act::tell(self.app, &recovered),
            }
            self.resent.borrow_mut().extend(Some(recovered.record.id).filter(|_| recovered.resent));
        }
        let asked = self.app.clock();
        let fresh = sync::one(self.app, &account, &client, known).await?;
        if let Some(error) = fresh.order_error {
            return Err(error);
        }
        let is_fresh = self.app.cache()?.order(&key.account, &order_id)?.is_some_and(|(_, at)| at >= asked);
        let order = match fresh.order {
            Some(order) if is_fresh && fresh.stored.case.open => order,
            _ => client.order(&order_id).await?.ok_or_else(|| gone(key, &order_id))?,
        };
        let records = self.gate.records(&key.account, &key.id, Some(&order_id)).await?;
        let compensation = compensated(self.app, &key.account, &order_id).await?;
        let hearsay = hearsay(self.app, &key.account, &order_id)?;
        Ok(Counter { account, client, stored: fresh.stored, order, compensation, hearsay, hold, records })
    }

    /// Whether a refund that was lost may go out once more: under the limits of now, which may be others than at its first try.
    pub fn may_send_again(&self, record: &Record) -> Result<()> {
        let Some(total) = total_of(record) else { return Ok(()) };
        self.purse.take_again(&record.id, total).map_err(|mut error: Error| {
            let (at, id) = (time::date(record.at, self.app.now(), &Local), &record.id);
            error.message = format!(
                "the refund of {at} (journal {id}) was lost and is not sent again: {}",
                error.message.trim_end_matches("; nothing was sent")
            );
            error.for_account(&record.action.account)
        })
    }

    /// Weighs a refund. One that was sent before is given back with what was sent; an obstacle is an error, nothing was sent then.
    pub fn bill(&self, at: &Counter, parts: Parts, terms: Terms<'_>) -> Result<Bill> {
        let case = at.case();
        let payment = at.order.payment_id.as_deref().ok_or_else(|| {
            guard(case, "the order names no payment that could be refunded".into())
                .hint("refund it in the marketplace's own pages")
        })?;
        let wish = Wish { order: &at.order.id, case: &case.key.id, payment, reason: terms.reason, parts: &parts };
        at.allowed(terms)?;
        let (command_id, earlier, there) = match standing(&at.records, &wish, &at.order) {
            Standing::Asked(record) => (own_id(&record).unwrap_or_default().to_owned(), Some(record), None),
            Standing::There(id, refund) => (id, None, Some(refund)),
            Standing::Open(id) => (id, None, None),
        };
        if earlier.is_none() && there.is_none() {
            self.check(at, &parts, terms)?;
        }
        let is_before = earlier.as_ref().is_some_and(|record| !self.resent.borrow().contains(&record.id));
        let instead = (is_before && terms.more).then(|| at.another_piece(&parts)).flatten();
        let refunds: Vec<&str> = at.order.refunds.iter().map(|refund| refund.id.as_str()).collect();
        let comment = format!("{} ({})", case.reference.as_deref().unwrap_or(&case.key.id), mark(&command_id));
        let change = Change::Refund {
            payment_id: payment.to_owned(),
            reason: terms.reason.to_owned(),
            lines: parts.lines.clone(),
            delivery: parts.delivery.clone(),
            deposits: parts.deposits.clone(),
            surcharges: parts.surcharges.clone(),
            services: parts.services.clone(),
            overpaid: parts.overpaid.clone(),
            total: parts.total.clone(),
            comment: Some(safe_line(&comment).chars().take(250).collect()),
            command_id,
        };
        let action = Action {
            account: case.key.account.clone(),
            marketplace: case.marketplace.clone(),
            command: terms.command.into(),
            case_id: case.key.id.clone(),
            kind: Some(case.kind),
            order_id: Some(at.order.id.clone()),
            buyer: case.buyer.login.clone().or_else(|| case.buyer.id.clone()),
            change,
        };
        let survey = json!({ "refunds": refunds });
        Ok(Bill { parts, action, earlier, there, instead, survey })
    }

    /// What keeps a new refund from going out.
    fn check(&self, at: &Counter, parts: &Parts, terms: Terms<'_>) -> Result<()> {
        let case = at.case();
        if let Some(other) = at.sent_before().filter(|_| !terms.more) {
            let at = time::date(other.at, self.app.now(), &Local);
            let said = format!("another refund for it was sent before, {at} (journal {})", other.id);
            return Err(guard(case, said).hint(format!("aftersale journal show {}", other.id)).hint(
                "a part that has not gone back yet: --more with what to give back, such as --more --surcharges",
            ));
        }
        covered(&at.order, parts).map_err(|obstacle| objection(case, obstacle))?;
        let beyond = at.beyond(parts);
        if !beyond.is_empty() && !terms.beyond {
            return Err(guard(case, format!("that is more than came back: {}", beyond.join("; ")))
                .hint("if it is meant: --beyond-return"));
        }
        let ours: Vec<&str> = key::refunds(&at.records).filter_map(|record| record.remote_id.as_deref()).collect();
        if let Some(refund) = beside(&at.order, parts, case.opened_at, &ours).filter(|_| !terms.beside) {
            let (total, id) = (&refund.total, &refund.id);
            if let Some(own) = key::refunds(&at.records).find(|record| key::made_by(record, refund)) {
                let (journal, state) = (&own.id, own.state.as_str());
                let said = format!(
                    "{total} was refunded from here (refund {id}, {}), though the journal has it as {state} ({journal})",
                    refund.status
                );
                return Err(guard(case, said)
                    .hint(format!("aftersale journal show {journal}"))
                    .hint("if this one is to follow it: --beside-refunds"));
            }
            let said = match refund.is_paid() {
                true => format!("{total} was refunded by somebody else since (refund {id}, {})", refund.status),
                false => format!("a refund of {total} by somebody else is under way (refund {id}, {})", refund.status),
            };
            return Err(guard(case, said).hint("if that was for something else: --beside-refunds"));
        }
        let named = |mut error: Error| {
            let name = case.reference.as_deref().unwrap_or(&case.key.id);
            error.message = format!("{name} is not refunded: {}", error.message);
            error.for_account(&case.key.account)
        };
        self.purse.caps().check_one(&parts.total).map_err(named)?;
        self.purse.check(&by_currency([&parts.total])).map_err(named)
    }

    /// Sends a bill, or tells what was sent before.
    pub async fn send(&self, at: &Counter, bill: &Bill) -> Result<Asked> {
        let asked = |record: Record, way: Way| Asked {
            key: at.case().key.clone(),
            order_id: at.order.id.clone(),
            refund_id: record.remote_id.clone(),
            total: bill.parts.total.clone(),
            record,
            way,
        };
        if let Some(earlier) = &bill.earlier {
            let way = if self.resent.borrow().contains(&earlier.id) { Way::Again } else { Way::Before };
            return Ok(asked((**earlier).clone(), way));
        }
        if let Some(id) = &bill.there {
            let record = self.gate.adopt(&at.hold, &at.client, &bill.action, bill.survey.clone(), id).await?;
            return Ok(asked(record, Way::There));
        }
        let counted = by_currency([&bill.parts.total]);
        self.purse.take(&counted)?;
        let done = self.gate.run(&at.hold, &at.client, &bill.action, bill.survey.clone(), false).await;
        match done {
            Ok(Done::Now(record)) => {
                let had = |id: &String| at.order.refunds.iter().any(|refund| refund.id == *id);
                let way = if record.remote_id.as_ref().is_some_and(had) { Way::There } else { Way::Now };
                Ok(asked(record, way))
            }
            Ok(Done::Before(record)) => Ok(asked(record, Way::Before)),
            Err(error) => {
                let journal = error.details.iter().find_map(|line| line.strip_prefix("journal "));
                match error.kind {
                    ErrorKind::Unknown => self.purse.doubt(journal, &bill.parts.total),
                    _ => self.purse.put_back(&counted),
                }
                Err(error)
            }
        }
    }
}

fn no_order(key: &CaseKey) -> Error {
    Error::failed(format!("the order behind {} is not known, so it cannot be refunded", key.id))
        .for_account(&key.account)
}

fn gone(key: &CaseKey, order: &str) -> Error {
    Error::not_found(format!("order {order} behind {} is not known to the marketplace any more", key.id))
        .for_account(&key.account)
        .hint("orders older than a year are refunded in the marketplace's own pages")
}
