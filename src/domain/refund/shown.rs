//! What the refunds of an order show of one return of it. A refund says of which lines it is, and not for which return: where several
//! came back, the journal says it of ours, and of the others it is said only where it cannot be otherwise.

use super::{Ending, counts, ending, left, returned, worth};
use crate::domain::{Instant, Order, Refund, RefundLine};

/// What they show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// No refund of its goods, and none that was called off.
    Nothing,
    /// One that was called off, and none that counts.
    CalledOff,
    /// One that is under way.
    UnderWay,
    /// A part of what its goods cost went back.
    Part,
    /// All that its goods cost went back.
    All,
    /// Money went back that may be for it, or for another return or claim of the order.
    Unclear,
}

/// A return of an order.
#[derive(Clone, Debug)]
pub struct Back {
    /// The marketplace's id.
    pub id: String,
    /// What came back: offer and pieces.
    pub items: Vec<(String, i64)>,
    /// When it was declared.
    pub opened_at: Instant,
}

/// What a refund was made for, as far as is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum For {
    /// The return of this id.
    Return(String),
    /// A claim, or another case that is no return.
    OtherCase,
    /// Somebody else made it.
    Unknown,
}

/// What the refunds show of the return `own`, where `others` are the other returns of the order that the seller is to refund. A refund
/// that names no lines may be for any goods, so it counts for all of them.
pub fn shown(own: &Back, others: &[Back], order: &Order, made_for: impl Fn(&Refund) -> For) -> Shown {
    let told: Vec<(&Refund, For)> = order.refunds.iter().map(|refund| (refund, made_for(refund))).collect();
    let of = |back| Due::of(back, order, &told);
    let (me, rest) = (of(own), others.iter().map(of).collect::<Vec<_>>());
    Weighed { order, told, me, rest }.shown()
}

/// What a return is to bring its buyer, and what the journal or the lack of another return says that it brought.
struct Due {
    id: String,
    opened_at: Instant,
    lines: Vec<RefundLine>,
    cost: i64,
    /// What the journal says was refunded for it.
    gone: i64,
}

impl Due {
    fn of(back: &Back, order: &Order, told: &[(&Refund, For)]) -> Self {
        let lines = returned(&back.items, order).unwrap_or_else(|_| of_offers(&back.items, order));
        let cost = lines.iter().filter_map(|line| worth(line, order)).map(|money| money.minor).sum();
        let mut due = Self { id: back.id.clone(), opened_at: back.opened_at, lines, cost, gone: 0 };
        let own = told.iter().filter(|(refund, made)| counts(refund) && due.is_of(made));
        due.gone = own.map(|(refund, _)| due.share(refund, order)).sum();
        due
    }

    fn is_of(&self, made: &For) -> bool {
        matches!(made, For::Return(id) if *id == self.id)
    }

    fn has(&self, line_id: &str) -> bool {
        self.lines.iter().any(|own| own.line_id == line_id)
    }

    /// How much of a refund may be for these goods.
    fn share(&self, refund: &Refund, order: &Order) -> i64 {
        if refund.lines.is_empty() {
            return of_nothing_named(refund);
        }
        let lines = refund.lines.iter().filter(|line| self.has(&line.line_id));
        lines.filter_map(|line| worth(line, order)).map(|money| money.minor).sum()
    }

    /// Whether a refund is of goods of its kind.
    fn touches(&self, refund: &Refund) -> bool {
        match refund.lines.as_slice() {
            [] => of_nothing_named(refund) > 0,
            lines => lines.iter().any(|line| self.has(&line.line_id)),
        }
    }

    /// Whether what a refund has for the one may as well be for the other. One that was made before a return was declared is not for it.
    fn contests(&self, other: &Self, refund: &Refund) -> bool {
        let was_there = refund.created_at.is_none_or(|at| self.opened_at <= at);
        let both = |line: &RefundLine| self.has(&line.line_id) && other.has(&line.line_id);
        was_there && self.touches(refund) && (refund.lines.is_empty() || refund.lines.iter().any(both))
    }

    fn need(&self) -> i64 {
        (self.cost - self.gone).max(0)
    }
}

struct Weighed<'a> {
    order: &'a Order,
    told: Vec<(&'a Refund, For)>,
    me: Due,
    rest: Vec<Due>,
}

impl Weighed<'_> {
    fn shown(&self) -> Shown {
        let (me, order) = (&self.me, self.order);
        let counted = || self.told.iter().filter(|(refund, _)| counts(refund) && me.touches(refund));
        let is_open = |refund: &Refund| ending(&refund.status) == Ending::Open;
        // What somebody else made is this return's where no other one can have it, or where it is enough for all.
        let of_others = |(refund, made): &&(&Refund, For)| *made == For::Unknown && !self.is_older(refund);
        let foreign = || counted().filter(of_others).map(|(refund, _)| *refund);
        let (shared, sole): (Vec<&Refund>, Vec<&Refund>) = foreign().partition(|refund| self.is_contested(refund));
        let sum = |refunds: &[&Refund]| refunds.iter().map(|refund| me.share(refund, order)).sum::<i64>();
        let (mut sure, mut maybe) = (me.gone + sum(&sole), sum(&shared));
        let rivals = self.rest.iter().filter(|due| shared.iter().any(|refund| due.contests(me, refund)));
        if maybe > 0 && maybe >= (me.cost - sure).max(0) + rivals.map(Due::need).sum::<i64>() {
            (sure, maybe) = (sure + maybe, 0);
        }
        let contests = |due: &&Due| due.lines.iter().any(|line| me.has(&line.line_id));
        maybe += self.rest.iter().filter(contests).map(|due| (due.gone - due.cost).max(0)).sum::<i64>();
        let claims: Vec<&Refund> =
            counted().filter(|(_, made)| *made == For::OtherCase).map(|(refund, _)| *refund).collect();
        let of_claims = sum(&claims);
        let own_open = counted().any(|(refund, made)| is_open(refund) && me.is_of(made))
            || sole.iter().chain(&claims).any(|refund| is_open(refund));
        let spent = self.spent();
        match () {
            () if sure + maybe + of_claims + spent == 0 => self.called_off(),
            () if own_open => Shown::UnderWay,
            () if sure >= me.cost => Shown::All,
            () if spent >= me.cost && counted().any(|(refund, _)| is_open(refund)) => Shown::UnderWay,
            () if spent >= me.cost => Shown::All,
            () if maybe > 0 || sure + of_claims >= me.cost => Shown::Unclear,
            () => Shown::Part,
        }
    }

    /// Whether another return that is still to be refunded may have it.
    fn is_contested(&self, refund: &Refund) -> bool {
        self.rest.iter().any(|due| due.contests(&self.me, refund) && due.need() > 0)
    }

    /// Whether it was made before this return was declared, when another one was there that it can be for.
    fn is_older(&self, refund: &Refund) -> bool {
        let before = refund.created_at.is_some_and(|at| at < self.me.opened_at);
        before && self.rest.iter().any(|due| due.contests(&self.me, refund))
    }

    /// How much of what these goods cost cannot be paid any more, whatever it went back for.
    fn spent(&self) -> i64 {
        let (me, order) = (&self.me, self.order);
        let lines = order.lines.iter().filter(|line| me.has(&line.id));
        let bought: i64 = lines.filter_map(|line| line.price.times(line.quantity)).map(|money| money.minor).sum();
        let counted = order.refunds.iter().filter(|refund| counts(refund) && !refund.lines.is_empty());
        let gone: i64 = counted.map(|refund| me.share(refund, order)).sum();
        let any = left(order).map_or(i64::MAX, |left| left.minor);
        (me.cost - (bought - gone).min(any)).clamp(0, me.cost)
    }

    fn called_off(&self) -> Shown {
        let of_me = |(refund, made): &(&Refund, For)| {
            let foreign = *made == For::Unknown
                && self.me.touches(refund)
                && !self.is_contested(refund)
                && !self.is_older(refund);
            !counts(refund) && (self.me.is_of(made) || foreign)
        };
        if self.told.iter().any(of_me) { Shown::CalledOff } else { Shown::Nothing }
    }
}

/// How much of a refund is not said to be for anything.
fn of_nothing_named(refund: &Refund) -> i64 {
    let singles = [&refund.delivery, &refund.services, &refund.overpaid].into_iter().flatten();
    let parts = refund.deposits.iter().chain(&refund.surcharges).map(|part| &part.amount);
    refund.total.minor - singles.chain(parts).map(|money| money.minor).sum::<i64>()
}

/// The lines of these offers, as many pieces of each as came back.
fn of_offers(items: &[(String, i64)], order: &Order) -> Vec<RefundLine> {
    let back = |offer: &str| items.iter().filter(|(other, _)| other == offer).map(|(_, count)| count).sum::<i64>();
    let lines = order.lines.iter().filter(|line| back(&line.offer_id) > 0);
    lines
        .map(|line| RefundLine {
            line_id: line.id.clone(),
            quantity: Some(back(&line.offer_id).min(line.quantity)),
            amount: None,
        })
        .collect()
}
