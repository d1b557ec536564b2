//! What can be claimed of an order: a pure judgement.

use crate::domain::{CommissionClaim, Ground, Instant, Order, OrderLine, OrderReturn, claimable};
use serde::Serialize;

/// Where an order line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It can be claimed.
    Claimable,
    /// It is claimed already, by anyone.
    Claimed,
    /// It could have been claimed.
    Expired,
    /// The buyer has nothing back of it.
    Ungrounded,
}

impl State {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Claimable => "claimable",
            Self::Claimed => "claimed",
            Self::Expired => "expired",
            Self::Ungrounded => "ungrounded",
        }
    }
}

/// An order line with what can be claimed of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The order.
    pub order_id: String,
    /// The line.
    pub line: OrderLine,
    /// Where it stands.
    pub state: State,
    /// How many pieces can be claimed, or are.
    pub quantity: i64,
    /// Why it can be claimed.
    pub ground: Option<Ground>,
    /// When it was bought.
    pub bought_at: Option<Instant>,
    /// Until when it can be claimed.
    pub due_at: Option<Instant>,
    /// The claim that counts.
    pub claim: Option<CommissionClaim>,
}

/// Judges every line of an order. `due` says until when a line bought then can be claimed. A claim that was taken back does not count.
pub fn judge(
    order: &Order,
    returns: &[OrderReturn],
    claims: &[CommissionClaim],
    now: Instant,
    due: impl Fn(Option<Instant>) -> Option<Instant>,
) -> Vec<Line> {
    let one = |line: &OrderLine| {
        let grounded = claimable(order, line, returns);
        let live = |claim: &&CommissionClaim| claim.line_id == line.id && !claim.is_cancelled();
        let claim = claims.iter().find(live).cloned();
        let bought_at = line.bought_at.or(order.bought_at);
        let due_at = due(bought_at);
        let state = match (&claim, grounded, due_at) {
            (Some(_), ..) => State::Claimed,
            (None, _, Some(due)) if now > due => State::Expired,
            (None, Some(_), _) => State::Claimable,
            (None, None, _) => State::Ungrounded,
        };
        let claimed = claim.as_ref().and_then(|claim| claim.quantity);
        Line {
            order_id: order.id.clone(),
            quantity: claimed.or(grounded.map(|(count, _)| count)).unwrap_or(line.quantity),
            ground: grounded.map(|(_, ground)| ground),
            line: line.clone(),
            state,
            bought_at,
            due_at,
            claim,
        }
    };
    order.lines.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::{State, judge};
    use crate::domain::{CommissionClaim, Ground, Instant, Money, Order, OrderLine, Refund, RefundLine};

    const DAY: i64 = 86_400_000;

    fn order(refunded: bool) -> Order {
        let at = Instant::from_millis(0);
        let price = Money::new(1000, "PLN");
        let line = OrderLine {
            deposit: None,
            id: "l".into(),
            offer_id: "1".into(),
            name: "x".into(),
            quantity: 3,
            price,
            bought_at: Some(at),
        };
        let part = RefundLine { line_id: "l".into(), quantity: Some(2), amount: None };
        let refund = Refund {
            delivery: None,
            deposits: Vec::new(),
            surcharges: Vec::new(),
            services: None,
            overpaid: None,
            order_id: None,
            comment: None,
            id: "r".into(),
            status: "SUCCESS".into(),
            total: Money::new(2000, "PLN"),
            created_at: None,
            reason: None,
            lines: vec![part],
        };
        Order {
            id: "o".into(),
            lines: vec![line],
            refunds: Vec::from_iter(refunded.then_some(refund)),
            ..Order::default()
        }
    }

    fn claim(status: &str, automatic: bool) -> CommissionClaim {
        CommissionClaim {
            id: "c".into(),
            status: status.into(),
            automatic,
            line_id: "l".into(),
            offer_id: None,
            quantity: Some(1),
            commission: None,
            created_at: None,
            bought_at: None,
        }
    }

    fn state(refunded: bool, claims: &[CommissionClaim], day: i64) -> (State, i64, Option<Ground>) {
        let due = |at: Option<Instant>| at.map(|at| at.plus_millis(45 * DAY));
        let lines = judge(&order(refunded), &[], claims, Instant::from_millis(day * DAY), due);
        (lines[0].state, lines[0].quantity, lines[0].ground)
    }

    #[test]
    fn a_line_is_claimable_once_and_in_time() {
        let refunded = Some(Ground::Refunded);
        assert_eq!(state(true, &[], 45), (State::Claimable, 2, refunded));
        assert_eq!(state(true, &[], 46), (State::Expired, 2, refunded));
        assert_eq!(state(false, &[], 1), (State::Ungrounded, 3, None));
        for live in ["IN_PROGRESS", "GRANTED", "REJECTED", "SOMETHING_NEW"] {
            assert_eq!(state(true, &[claim(live, true)], 50), (State::Claimed, 1, refunded), "{live}");
        }
        assert_eq!(state(true, &[claim("CANCELLED", false)], 1), (State::Claimable, 2, refunded));
    }
}
