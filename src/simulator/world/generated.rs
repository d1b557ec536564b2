//! Worlds of any size, made cheaply: half of the cases are discussions and claims, the others returns and threads; some
//! sixty in a hundred are open.

use super::stories::{Line, Span, Who};
use super::{returns, shop};
use crate::simulator::clock::{DAY, HOUR, MINUTE};
use crate::simulator::model::{Expectation, Ids, Interlocutor, Issue, Letter, Money, Reason, Seller, Thread};

/// Over how long the cases are spread.
const SPREAD: i64 = 55 * DAY;

/// Adds so many cases to a seller, the oldest first.
pub(super) fn fill(seller: &mut Seller, ids: &mut Ids, now: i64, cases: usize) {
    let step = SPREAD / cases.max(1) as i64;
    for index in 0..cases {
        let at = now - SPREAD + step * index as i64 - 5 * HOUR;
        let open = ids.below(10) < 6;
        let buyer = shop::buyer(index);
        match index % 4 {
            0 => issue(seller, ids, at, buyer, open, false),
            1 => issue(seller, ids, at, buyer, open, true),
            2 => {
                let status = if open { "DELIVERED" } else { "COMMISSION_REFUNDED" };
                returns::declare(seller, ids, at, buyer, index, status);
            }
            _ => thread(seller, ids, at, &format!("kupujacy-{index}"), open),
        }
    }
}

fn issue(seller: &mut Seller, ids: &mut Ids, at: i64, buyer: &str, open: bool, claim: bool) {
    let goods = ids.below(12) as usize;
    let order = shop::order(seller, ids, at - 4 * DAY, buyer, goods, 1);
    let mut issue: Issue = shop::issue(ids, &order, claim, at);
    let length = 1 + ids.below(3) as usize;
    shop::tell(seller, ids, &mut issue, &chat()[..length]);
    if claim {
        let refund = Some(Money::new(1000 + ids.below(20_000) as i64, order.currency()));
        issue.expectations = vec![Expectation { name: "PARTIAL_REFUND".into(), refund }];
        issue.reason = Some(Reason { code: "DEFECT_FOUND_DURING_USE".into(), words: None });
        issue.return_required = [None, Some(true), Some(false)][ids.below(3) as usize];
    }
    if !open {
        issue.status = if claim { "CLAIM_ACCEPTED" } else { "DISPUTE_CLOSED" }.into();
        issue.chat_active = claim;
    }
    seller.issues.push(issue);
}

/// Asked, answered, asked again.
fn chat() -> [Line; 3] {
    let line =
        |minutes: i64, who, text: &str| Line { time: Span(minutes * MINUTE), who, text: text.into(), file: None };
    [
        line(0, Who::Buyer, "Dzień dobry, jest problem z zamówieniem."),
        line(90, Who::Seller, "Dzień dobry, sprawdzamy."),
        line(200, Who::Buyer, "Czy coś już wiadomo?"),
    ]
}

fn thread(seller: &mut Seller, ids: &mut Ids, at: i64, login: &str, open: bool) {
    let mut letters = vec![letter(ids, at, login, true, "Dzień dobry, mam pytanie o dostawę.")];
    if !open {
        letters.push(letter(ids, at + 40 * MINUTE, &seller.me.login, false, "Dzień dobry, wysyłamy jutro."));
    }
    let id = format!("t{}", ids.decimal(18));
    let interlocutor = Some(Interlocutor { login: login.into() });
    seller.threads.push(Thread { id, read: !open, interlocutor, letters });
}

fn letter(ids: &mut Ids, at: i64, login: &str, from_buyer: bool, text: &str) -> Letter {
    let (login, text, kind) = (login.into(), text.into(), "MESSAGE_CENTER".into());
    Letter { id: ids.uuid(), at, login, from_buyer, text, kind, ..Letter::default() }
}
