//! What went out today and in this run, and what the limits still let through.

use super::caps::{Caps, by_currency};
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
    spent: RefCell<Sums>,
    /// By this run.
    sent: RefCell<Sums>,
}

impl Purse {
    /// A purse of which so much went out today, before this run.
    pub fn new(caps: Caps, spent: Sums) -> Self {
        Self { caps, spent: RefCell::new(spent), sent: RefCell::default() }
    }

    /// The limits.
    pub fn caps(&self) -> &Caps {
        &self.caps
    }

    /// Refuses what would bring the run or the day over its limit.
    pub fn check(&self, more: &Sums) -> Result<()> {
        self.caps.check_day(&self.spent.borrow(), more)?;
        self.check_run(more)
    }

    /// The same, and counts it.
    pub fn take(&self, more: &Sums) -> Result<()> {
        self.check(more)?;
        add(&mut self.spent.borrow_mut(), more, 1);
        add(&mut self.sent.borrow_mut(), more, 1);
        Ok(())
    }

    /// What was taken did not go out.
    pub fn put_back(&self, sums: &Sums) {
        add(&mut self.spent.borrow_mut(), sums, -1);
        add(&mut self.sent.borrow_mut(), sums, -1);
    }

    /// Takes a refund that was lost once more. One of today `counts_today` already, as what may have gone out.
    pub fn take_again(&self, total: &Money, counts_today: bool) -> Result<()> {
        let more = by_currency([total]);
        self.caps.check_one(total)?;
        self.check_run(&more)?;
        let mut spent = self.spent.borrow().clone();
        add(&mut spent, &more, if counts_today { -1 } else { 0 });
        self.caps.check_day(&spent, &more)?;
        add(&mut self.spent.borrow_mut(), &more, if counts_today { 0 } else { 1 });
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
