//! An order that this run alone acts on, and what keeps it from being refunded.

use super::{Terms, guards, key};
use crate::commands::compensation::Compensation;
use crate::config::Account;
use crate::domain::refund::{Obstacle, Parts, beyond, covered};
use crate::domain::{Case, Kind, Order};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Hold, Record, State};
use crate::marketplaces::Client;
use crate::store::StoredCase;

/// An order that this run alone acts on, with the case that money is for, read afresh.
pub struct Counter {
    /// The account.
    pub account: Account,
    /// Its marketplace.
    pub client: Client,
    /// The case as it is now.
    pub stored: StoredCase,
    /// The order as it is now, with everybody's refunds.
    pub order: Order,
    /// What a protection programme is known to have paid for the order.
    pub compensation: Option<Compensation>,
    /// What only e-mails that nobody vouches for say of that, a sentence each.
    pub hearsay: Vec<String>,
    pub(super) hold: Hold,
    pub(super) records: Vec<Record>,
}

impl Counter {
    /// The case as it is now.
    pub fn case(&self) -> &Case {
        &self.stored.case
    }

    /// The refunds that were sent for the case and not called off, oldest first.
    fn sent(&self) -> impl Iterator<Item = &Record> {
        let of_case = |record: &&Record| record.action.case_id == self.case().key.id && record.state == State::Sent;
        key::refunds(&self.records).filter(of_case).filter(|record| !key::called_off(record, &self.order))
    }

    /// The newest of them.
    pub fn sent_before(&self) -> Option<&Record> {
        self.sent().last()
    }

    /// Whether these parts have nothing in common with what was sent for the case before.
    pub fn is_apart(&self, parts: &Parts) -> bool {
        self.sent().filter_map(|record| Parts::of(&record.action.change)).all(|before| before.is_apart_from(parts))
    }

    /// How to ask for another piece of a line of which as many went back before: the same words are the same wish, which is never paid
    /// twice, and a sum is another one. `None` where nothing of it is left.
    pub fn another_piece(&self, parts: &Parts) -> Option<String> {
        let [line] = parts.lines.as_slice() else { return None };
        let bought = self.order.lines.iter().find(|bought| bought.id == line.line_id)?;
        let sum = bought.price.times(line.quantity?)?;
        let is_left = covered(&self.order, parts).is_ok() && self.beyond(parts).is_empty();
        let more = if line.quantity == Some(1) { "one more of them" } else { "as many more of them" };
        is_left.then(|| format!("for {more} give the money: --more --item {}={}", line.line_id, sum.amount()))
    }

    /// What of these parts goes beyond the goods that came back in the return, with what was sent for it before.
    pub fn beyond(&self, parts: &Parts) -> Vec<String> {
        if self.case().kind != Kind::Return {
            return Vec::new();
        }
        let before: Vec<Parts> = self.sent().filter_map(|record| Parts::of(&record.action.change)).collect();
        beyond(&self.case().items, &self.order, &before, parts)
    }

    /// Refuses what may not be refunded whatever its parts are: an unknown outcome, a case that is none of the seller's, and what a
    /// protection programme paid. What was sent before is no longer asked about, unless more is to follow.
    pub fn allowed(&self, terms: Terms<'_>) -> Result<()> {
        self.undecided()?;
        if self.sent_before().is_some() && !terms.more {
            return Ok(());
        }
        if self.case().kind == Kind::Return {
            guards::refundable(self.case(), &self.order, terms.beside)?;
        }
        guards::not_compensated(self.case(), self.compensation.as_ref(), terms.beside)
    }

    /// Refuses while nobody knows what became of an earlier refund of the order.
    fn undecided(&self) -> Result<()> {
        let Some(open) = key::refunds(&self.records).find(|record| record.state.is_unsettled()) else { return Ok(()) };
        let said = format!(
            "nobody knows yet what became of the refund of {} (journal {}) of order {}; nothing is sent until that is clear",
            open.at, open.id, self.order.id
        );
        let error = Error::new(ErrorKind::Unknown, said).for_account(&self.account.name);
        Err(match open.state {
            State::NeedsPerson => error.detail(open.note.clone().unwrap_or_default()).hint(format!(
                "look at the marketplace, then: aftersale journal resolve {} --sent, or --not-sent",
                open.id
            )),
            _ => error.hint("aftersale journal reconcile"),
        })
    }
}

/// What stands in the way of a refund, as an error of the right kind.
pub fn objection(case: &Case, obstacle: Obstacle) -> Error {
    let key = &case.key;
    match obstacle {
        Obstacle::Wrong(said) => Error::usage(format!("{}: {said}", key.id)).for_account(&key.account),
        Obstacle::Ambiguous(said, lines) => {
            let error = Error::usage(format!("{}: {said}", key.id)).for_account(&key.account);
            let error = lines.iter().fold(error, |error, (id, what)| error.detail(format!("{id}  {what}")));
            error.hint("name what came back: --item LINE, --item LINE=PIECES or --item LINE=12.50")
        }
        Obstacle::Refunded(said) | Obstacle::UnderWay(said) | Obstacle::TooMuch(said) => {
            guard(case, said).hint(look(case))
        }
        Obstacle::Unpaid(said) => {
            let order = case.order_id.as_ref().map_or_else(|| look(case), |id| format!("aftersale order show {id}"));
            guard(case, said).hint(order)
        }
        Obstacle::Barred(said) => guard(case, said)
            .hint("transfer the money to the buyer's bank account, or refund it in the marketplace's own pages"),
    }
}

/// The command that shows a case with its money.
pub(super) fn look(case: &Case) -> String {
    let show = if case.kind == Kind::Return { "return show" } else { "show" };
    format!("aftersale {show} {}", case.key)
}

pub(super) fn guard(case: &Case, said: String) -> Error {
    let name = case.reference.as_deref().unwrap_or(&case.key.id);
    Error::new(ErrorKind::Guard, format!("{name} is not refunded: {said}")).for_account(&case.key.account)
}
