//! What went out today and in this run, and what the limits still let through.

use super::caps::{Caps, Day, Doubt, by_currency};
use crate::domain::Money;
use crate::error::Result;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Minor units by currency.
type Sums = BTreeMap<String, i64>;

/// The limits of a run, and how much of them is used up.
#[derive(Debug)]
pub struct Purse {
    caps: Caps,
    /// Of the day, this run's among it; empty where the day has no limit.
    day: RefCell<Day>,
    /// By this run.
    sent: RefCell<Sums>,
}

impl Purse {
    /// A purse of which so much went out today, or may have, before this run.
    pub fn new(caps: Caps, day: Day) -> Self {
        Self { caps, day: RefCell::new(day), sent: RefCell::default() }
    }

    /// The limits.
    pub fn caps(&self) -> &Caps {
        &self.caps
    }

    /// Refuses what would bring the run or the day over its limit. Whatever may have gone out counts.
    pub fn check(&self, more: &Sums) -> Result<()> {
        let day = self.day.borrow();
        self.caps.check_day(&day.went_out, &by_currency(day.doubts.iter().map(|doubt| &doubt.total)), more)?;
        self.check_run(more)
    }

    /// The same, and counts it.
    pub fn take(&self, more: &Sums) -> Result<()> {
        self.check(more)?;
        add(&mut self.day.borrow_mut().went_out, more, 1);
        add(&mut self.sent.borrow_mut(), more, 1);
        Ok(())
    }

    /// What was taken did not go out.
    pub fn put_back(&self, sums: &Sums) {
        add(&mut self.day.borrow_mut().went_out, sums, -1);
        add(&mut self.sent.borrow_mut(), sums, -1);
    }

    /// Nobody knows whether what was taken went out.
    pub fn doubt(&self, journal: Option<&str>, total: &Money) {
        let mut day = self.day.borrow_mut();
        add(&mut day.went_out, &by_currency([total]), -1);
        day.doubts.push(Doubt { journal: journal.map(str::to_owned), total: total.clone(), is_missing: false });
    }

    /// Whether an action counts for the day as one of which nobody knows.
    pub fn is_doubted(&self, journal: &str) -> bool {
        self.day.borrow().doubts.iter().any(|doubt| doubt.journal.as_deref() == Some(journal))
    }

    /// Takes a refund that was lost once more. It counts once; and what else was lost and is known not to be there leaves its place to the
    /// first that is asked for, since each was agreed on before, within the limits of then.
    pub fn take_again(&self, journal: &str, total: &Money) -> Result<()> {
        let more = by_currency([total]);
        self.caps.check_one(total)?;
        self.check_run(&more)?;
        let mut day = self.day.borrow_mut();
        let is_own = |doubt: &Doubt| doubt.journal.as_deref() == Some(journal);
        let others = day.doubts.iter().filter(|doubt| !is_own(doubt) && !doubt.is_missing);
        let others = by_currency(others.map(|doubt| &doubt.total));
        self.caps.check_day(&day.went_out, &others, &more)?;
        day.doubts.retain(|doubt| !is_own(doubt));
        day.doubts.push(Doubt { journal: Some(journal.into()), total: total.clone(), is_missing: false });
        add(&mut self.sent.borrow_mut(), &more, 1);
        Ok(())
    }

    /// Refuses what would bring this run over what was typed for all of it.
    fn check_run(&self, more: &Sums) -> Result<()> {
        let mut all = self.sent.borrow().clone();
        add(&mut all, more, 1);
        self.caps.check_total(&all)
    }
}

fn add(to: &mut Sums, sums: &Sums, sign: i64) {
    for (currency, minor) in sums {
        *to.entry(currency.clone()).or_default() += sign * minor;
    }
}
