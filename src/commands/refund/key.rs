//! The key of a refund: the same wish has the same command id for ever, so that no crash and no second run pays it twice. It names nothing
//! that is of this machine: orders, cases and payments have ids of their own at the marketplace, so that another home, and the same login
//! under another name, ask for the same refund by the same id.

use crate::domain::refund::{Ending, Parts, counts, ending, mark};
use crate::domain::{CaseKey, Change, Order, Refund};
use crate::journal::{Record, State};
use uuid::Uuid;

/// Our own name space, made once at random.
const SPACE: Uuid = Uuid::from_u128(0x6f1b_39c2_7d54_4f0e_9a83_51e2_c4d7_08ab);

/// The reason of a refund for returned goods (allegro-api §6.4).
pub const RETURN: &str = "REFUND";
/// The reason of a refund that an accepted claim grants (allegro-api §4.7).
pub const CLAIM: &str = "COMPLAINT";

/// What a refund is for and of.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The order.
    pub order: &'a str,
    /// The case that it is made for.
    pub case: &'a str,
    /// The payment.
    pub payment: &'a str,
    /// The marketplace's reason code.
    pub reason: &'a str,
    /// What it consists of.
    pub parts: &'a Parts,
}

/// The command id of a wish. A refund that was called off has used its id up: the retry is of the next `generation`.
pub fn command_id(wish: &Wish<'_>, generation: u32) -> String {
    let Wish { order, case, payment, reason, parts } = wish;
    let name = serde_json::json!([order, case, payment, reason, parts, generation]).to_string();
    Uuid::new_v5(&SPACE, name.as_bytes()).to_string()
}

/// What the journal says of a wish.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// It was not sent yet, or was called off: this is the command id to send it by.
    Open(String),
    /// The marketplace has it by this command id, and the journal does not know: sent from another home, or taken for lost. With its id.
    There(String, String),
    /// It was sent, and was not called off as far as is known.
    Asked(Box<Record>),
}

/// Looks for the wish by what it is and not by its id, which earlier versions made in another way. One that was sent is passed over only
/// when the marketplace itself says that it was called off. One that had no effect keeps its id: its first try may be under way still.
pub fn standing(records: &[Record], wish: &Wish<'_>, order: &Order) -> Standing {
    let same: Vec<&Record> = refunds(records).filter(|record| is_of(record, wish)).collect();
    let (gone, sent): (Vec<&Record>, Vec<&Record>) =
        same.iter().copied().filter(|record| record.state == State::Sent).partition(|record| called_off(record, order));
    if let Some(record) = sent.last() {
        return Standing::Asked(Box::new((*record).clone()));
    }
    let lost = same.iter().filter(|record| record.state.had_no_effect()).filter_map(|record| own_id(record));
    let made = (0..=order.refunds.len()).map(|at| command_id(wish, u32::try_from(at).unwrap_or(u32::MAX)));
    let there = |id: String| {
        let refund = order.refunds.iter().find(|refund| counts(refund) && is_marked(refund, &id))?;
        Some(Standing::There(id, refund.id.clone()))
    };
    if let Some(there) = lost.map(str::to_owned).chain(made).find_map(there) {
        return there;
    }
    match same.last().filter(|record| record.state.had_no_effect()).and_then(|record| own_id(record)) {
        Some(id) => Standing::Open(id.to_owned()),
        None => Standing::Open(command_id(wish, u32::try_from(gone.len()).unwrap_or(u32::MAX))),
    }
}

/// The command id of a refund.
pub fn own_id(record: &Record) -> Option<&str> {
    match &record.action.change {
        Change::Refund { command_id, .. } => Some(command_id),
        _ => None,
    }
}

/// Whether the note of a refund has the mark of this command id.
fn is_marked(refund: &Refund, command_id: &str) -> bool {
    refund.comment.as_deref().is_some_and(|comment| comment.contains(mark(command_id)))
}

/// Whether an action made a refund: by the id that the marketplace answered with, or by our mark in the note where its answer was lost.
pub fn made_by(record: &Record, refund: &Refund) -> bool {
    match (&record.remote_id, own_id(record)) {
        (Some(id), Some(_)) => *id == refund.id,
        (None, Some(own)) => is_marked(refund, own),
        (_, None) => false,
    }
}

fn is_of(record: &Record, wish: &Wish<'_>) -> bool {
    let action = &record.action;
    let Change::Refund { payment_id, reason, .. } = &action.change else { return false };
    action.order_id.as_deref() == Some(wish.order)
        && action.case_id == wish.case
        && payment_id == wish.payment
        && reason == wish.reason
        && Parts::of(&action.change).as_ref() == Some(wish.parts)
}

/// What the journal alone says of the refund of a return.
pub fn standing_of(records: &[Record], key: &CaseKey, order_id: &str, payment: &str, parts: &Parts) -> Standing {
    let wish = Wish { order: order_id, case: &key.id, payment, reason: RETURN, parts };
    standing(records, &wish, &Order::default())
}

/// Whether the marketplace says that a refund of ours was called off.
pub fn called_off(record: &Record, order: &Order) -> bool {
    let id = record.remote_id.as_deref();
    order.refunds.iter().any(|refund| Some(refund.id.as_str()) == id && ending(&refund.status) == Ending::CalledOff)
}

/// The records of refunds.
pub fn refunds(records: &[Record]) -> impl Iterator<Item = &Record> {
    records.iter().filter(|record| matches!(record.action.change, Change::Refund { .. }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Money, RefundLine};

    #[test]
    fn every_part_of_a_wish_and_its_generation_count() {
        let parts = |minor| Parts {
            lines: vec![RefundLine { line_id: "l".into(), quantity: Some(1), amount: None }],
            delivery: None,
            deposits: Vec::new(),
            surcharges: Vec::new(),
            services: None,
            overpaid: None,
            total: Money::new(minor, "PLN"),
        };
        let (one, other) = (parts(1), parts(2));
        let wish = Wish { order: "o", case: "r", payment: "p", reason: "REFUND", parts: &one };
        let ids = [
            command_id(&wish, 0),
            command_id(&wish, 1),
            command_id(&Wish { order: "b", ..wish }, 0),
            command_id(&Wish { case: "b", ..wish }, 0),
            command_id(&Wish { reason: "b", ..wish }, 0),
            command_id(&Wish { parts: &other, ..wish }, 0),
        ];
        let distinct: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len());
        assert_eq!(command_id(&wish, 0), ids[0]);
    }
}
