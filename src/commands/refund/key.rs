//! The key of a refund: the same wish has the same command id for ever, so that no crash and no second run pays it twice.

use crate::domain::refund::{Ending, Parts, ending};
use crate::domain::{CaseKey, Change, Order};
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
    /// The account.
    pub account: &'a str,
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
    let Wish { account, order, case, payment, reason, parts } = wish;
    let name = serde_json::json!([account, order, case, payment, reason, parts, generation]).to_string();
    Uuid::new_v5(&SPACE, name.as_bytes()).to_string()
}

/// What the journal says of a wish.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// It was not sent yet, or was called off: this is the command id to send it by.
    Open(String),
    /// It was sent, and was not called off as far as is known.
    Asked(Box<Record>),
}

/// Walks through the generations. One is passed over only when the marketplace itself says that it was called off.
pub fn standing(records: &[Record], wish: &Wish<'_>, order: &Order) -> Standing {
    for generation in 0.. {
        let id = command_id(wish, generation);
        let slot = format!("refund/{id}");
        let sent = records.iter().rev().find(|record| record.slot == slot && record.state == State::Sent);
        match sent {
            Some(record) if called_off(record, order) => {}
            Some(record) => return Standing::Asked(Box::new(record.clone())),
            None => return Standing::Open(id),
        }
    }
    Standing::Open(command_id(wish, u32::MAX))
}

/// What the journal alone says of the refund of a return.
pub fn standing_of(records: &[Record], key: &CaseKey, order_id: &str, payment: &str, parts: &Parts) -> Standing {
    let wish = Wish { account: &key.account, order: order_id, case: &key.id, payment, reason: RETURN, parts };
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
            total: Money::new(minor, "PLN"),
        };
        let (one, other) = (parts(1), parts(2));
        let wish = Wish { account: "main", order: "o", case: "r", payment: "p", reason: "REFUND", parts: &one };
        let ids = [
            command_id(&wish, 0),
            command_id(&wish, 1),
            command_id(&Wish { account: "b", ..wish }, 0),
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
