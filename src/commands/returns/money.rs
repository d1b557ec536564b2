//! The money of a return: what the marketplace shows of it, and what the journal knows.

use super::select::is_leg;
use crate::app::App;
use crate::commands::refund::{barrier, doubt, made_by};
use crate::domain::refund::{Back, For, Shown, counts, shown};
use crate::domain::{self, Action, Case, Change, Instant, Kind, Order, Refund};
use crate::error::Result;
use crate::journal::{Record, State};
use crate::store::{Cache, StoredCase};
use std::collections::BTreeSet;

/// What the journal knows of returns that no marketplace may show yet.
#[derive(Debug)]
pub struct Deeds(Vec<Record>);

impl Deeds {
    /// All of it.
    pub async fn read(app: &App) -> Result<Self> {
        app.gate()?.all().await.map(Self)
    }

    /// What concerns a return, or the money of its order, and may have had its effect.
    fn of(&self, case: &Case) -> impl Iterator<Item = &Record> {
        self.0.iter().filter(|record| {
            let action = &record.action;
            // An order is one of its kind at its marketplace, whatever the account is called here.
            let same_order = action.order_id.is_some() && action.order_id == case.order_id && is_refund(record);
            let same_case = action.account == case.key.account && action.case_id == case.key.id;
            (same_case || same_order) && !record.state.had_no_effect()
        })
    }

    /// What a refund was made for, as far as it was made from here.
    pub fn made_for(&self, refund: &Refund) -> For {
        match self.0.iter().rfind(|record| made_by(record, refund)).map(|record| &record.action) {
            Some(action) if action.kind == Some(Kind::Return) => For::Return(action.case_id.clone()),
            Some(_) => For::OtherCase,
            None => For::Unknown,
        }
    }

    /// The case that a refund was made for from here, where that is another one than this.
    pub fn other_case(&self, case: &Case, refund: &Refund) -> Option<&Action> {
        let action = self.0.iter().rfind(|record| made_by(record, refund)).map(|record| &record.action)?;
        (action.case_id != case.key.id).then_some(action)
    }

    /// What the refunds of an order, as it is told here, show of a return of it.
    pub fn shown(&self, cache: &Cache, case: &Case, order: &Order) -> Result<Shown> {
        let mut others = Vec::new();
        for other in cache.cases_of_order(&case.key.account, &order.id)? {
            if other.kind == Kind::Return && other.key != case.key {
                others
                    .extend(cache.load(&other.key)?.map(|stored| stored.case).filter(|other| barrier(other).is_none()));
            }
        }
        let back = |case: &Case| Back { id: case.key.id.clone(), items: case.items.clone(), opened_at: case.opened_at };
        let others: Vec<Back> = others.iter().map(back).collect();
        Ok(shown(&back(case), &others, order, |refund| self.made_for(refund)))
    }

    /// The orders of which a return was refunded from here since then, by account.
    pub fn orders_since(&self, since: Instant) -> BTreeSet<(&str, &str)> {
        let of_return = |record: &&Record| is_refund(record) && record.action.kind == Some(Kind::Return);
        let sent = self.0.iter().filter(of_return).filter(|record| record.state == State::Sent && record.at >= since);
        sent.filter_map(|record| Some((record.action.account.as_str(), record.action.order_id.as_deref()?))).collect()
    }

    /// What nobody knows whether it arrived.
    pub fn doubtful(&self, case: &Case) -> Vec<&Record> {
        self.of(case).filter(|record| record.state.is_unsettled()).collect()
    }

    /// Refunds that were sent, for another return none, and that the order as it was read last does not show.
    pub fn unseen(&self, case: &Case, order: Option<&Order>) -> Vec<&Record> {
        let shown = |record: &Record| {
            let mut refunds = order.into_iter().flat_map(|order| &order.refunds);
            refunds.any(|refund| Some(&refund.id) == record.remote_id.as_ref())
        };
        let of_other_return =
            |record: &&Record| record.action.kind == Some(Kind::Return) && record.action.case_id != case.key.id;
        let sent = self.of(case).filter(|record| is_refund(record) && record.state == State::Sent);
        sent.filter(|record| !of_other_return(record) && !shown(record)).collect()
    }
}

/// Whether an action gave money back.
pub fn is_refund(record: &Record) -> bool {
    matches!(record.action.change, Change::Refund { .. })
}

/// What is known here of the money of a return.
#[derive(Clone, Debug)]
pub struct Money {
    /// The order as it was read last.
    pub order: Option<Order>,
    /// Whether it was read no earlier than the return as it is known: an older one cannot show what made the return what it is.
    is_fresh: bool,
    shown: Shown,
    /// Whether a refund was sent that the order does not show yet.
    is_unseen: bool,
}

impl Money {
    /// What is in the cache and in the journal.
    pub fn of(cache: &Cache, stored: &StoredCase, deeds: &Deeds) -> Result<Self> {
        let case = &stored.case;
        let known = match &case.order_id {
            Some(id) => cache.order(&case.key.account, id)?,
            None => None,
        };
        let is_fresh = known.as_ref().is_some_and(|(_, at)| *at >= stored.details_at);
        let order = known.map(|(order, _)| order);
        let shown = order.as_ref().map_or(Ok(Shown::Nothing), |order| deeds.shown(cache, case, order))?;
        let is_unseen = !deeds.unseen(case, order.as_ref()).is_empty();
        Ok(Self { order, is_fresh, shown, is_unseen })
    }

    /// What became of it, in a word.
    pub fn state(&self, case: &Case, deeds: &Deeds) -> &'static str {
        match self.shown {
            _ if deeds.doubtful(case).into_iter().any(is_refund) => "unknown",
            _ if case.marks.contains("paid-by-platform") => "paid-by-marketplace",
            Shown::All => "paid",
            Shown::Part => "part-paid",
            Shown::Nothing | Shown::CalledOff if self.is_unseen => "under-way",
            Shown::UnderWay => "under-way",
            Shown::CalledOff => "no-funds",
            Shown::Unclear => "unclear",
            // The marketplace calls it over, and no refund shows how.
            Shown::Nothing if self.is_over(case) && !self.is_owed(case) => "finished",
            Shown::Nothing => "none",
        }
    }

    /// How much of the order went back or is on its way.
    pub fn refunded(&self) -> Option<domain::Money> {
        let refunds = self.order.iter().flat_map(|order| &order.refunds).filter(|refund| counts(refund));
        refunds.map(|refund| refund.total.clone()).reduce(|sum, more| sum.plus(&more).unwrap_or(sum))
    }

    fn is_over(&self, case: &Case) -> bool {
        !case.open && !case.marks.contains("rejected") && !is_leg(case)
    }

    /// Whether the marketplace calls it over, and what went back of its order was all for other cases: a buyer who waits for his money.
    pub fn is_owed(&self, case: &Case) -> bool {
        let has_nothing = matches!(self.shown, Shown::Nothing | Shown::CalledOff) && !self.is_unseen && self.is_fresh;
        let may = |order: &Order| order.barrier.is_none() && doubt(case, order).is_none();
        self.is_over(case) && barrier(case).is_none() && has_nothing && self.order.as_ref().is_some_and(may)
    }

    /// Why it is not refunded, as a sentence part; `None` where it may be.
    pub fn why_not(&self, case: &Case) -> Option<String> {
        if is_leg(case) {
            return None;
        }
        let doubt = |order: &Order| match doubt(case, order) {
            Some(_) if self.is_unseen => Some("a refund of it was sent".into()),
            Some(_) if !self.is_fresh => Some(format!(
                "the marketplace calls it {}, and the refunds of its order were read before that: \
                 aftersale order show {}",
                case.status, order.id
            )),
            other => other,
        };
        let of_order = |order: &Order| match self.shown {
            Shown::All => Some("what its goods cost went back already".into()),
            Shown::UnderWay => Some("a refund of its goods is under way".into()),
            _ => doubt(order).or_else(|| order.barrier.clone()),
        };
        barrier(case).map(|(said, _)| said).or_else(|| self.order.as_ref().and_then(of_order))
    }
}
