//! Which returns are meant.

use super::money::{Deeds, Money};
use crate::app::App;
use crate::domain::{Case, Kind};
use crate::error::Result;
use crate::store::{After, CaseSummary, Filter, StoredCase};

const PAGE: u64 = 500;
/// A return that the marketplace closed with another one of its order is looked for so long after that was refunded, in milliseconds.
const OWED_FOR: i64 = 180 * 86_400_000;

/// Which returns are wanted; every part that is given must fit.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only this reason code.
    pub reason: Option<String>,
    /// Only this buyer, by login or id.
    pub buyer: Option<String>,
    /// Done ones too.
    pub all: bool,
}

/// The returns of the selected accounts in order of urgency, and the disputes in which goods are on their way back where returns are
/// no list of their own. Done ones are those of which nothing is owed any more, whatever the marketplace calls them.
pub fn cached(app: &App, wanted: &Wanted, deeds: &Deeds) -> Result<Vec<(CaseSummary, StoredCase)>> {
    let filter = Filter {
        accounts: app.settings.accounts.clone(),
        kinds: vec![Kind::Return, Kind::Dispute],
        reason: wanted.reason.clone(),
        buyer: wanted.buyer.clone(),
        all: wanted.all,
        ..Filter::default()
    };
    let cache = app.cache()?;
    let mut found = Vec::new();
    let mut after: Option<After> = None;
    loop {
        let page = cache.list(&filter, after.as_ref(), PAGE)?;
        let Some(last) = page.last() else { break };
        after = Some(After::of(last));
        for summary in page {
            let Some(stored) = cache.load(&summary.key)? else { continue };
            if is_return(&stored.case) {
                found.push((summary, stored));
            }
        }
    }
    if !wanted.all {
        found.extend(owed(app, wanted, deeds)?);
    }
    Ok(found)
}

/// Returns that the marketplace calls over because another one of their order was refunded.
fn owed(app: &App, wanted: &Wanted, deeds: &Deeds) -> Result<Vec<(CaseSummary, StoredCase)>> {
    let (cache, mut found) = (app.cache()?, Vec::new());
    let same = |given: &Option<String>, known: &Option<String>| {
        given.as_ref().is_none_or(|given| known.as_ref().is_some_and(|known| known.eq_ignore_ascii_case(given)))
    };
    for (account, order) in deeds.orders_since(app.now().plus_millis(-OWED_FOR)) {
        let accounts = &app.settings.accounts;
        if !accounts.is_empty() && !accounts.iter().any(|name| name == account) {
            continue;
        }
        let returns = cache.cases_of_order(account, order)?.into_iter().filter(|case| case.kind == Kind::Return);
        let closed: Vec<CaseSummary> = returns.filter(|case| !case.open).collect();
        for summary in closed {
            let buyer = same(&wanted.buyer, &summary.buyer) || same(&wanted.buyer, &summary.buyer_id);
            let Some(stored) = cache.load(&summary.key)?.filter(|_| buyer && same(&wanted.reason, &summary.reason))
            else {
                continue;
            };
            if Money::of(cache, &stored, deeds)?.is_owed(&stored.case) {
                found.push((summary, stored));
            }
        }
    }
    Ok(found)
}

/// Whether a case is a return, or a dispute in which goods are on their way back.
pub fn is_return(case: &Case) -> bool {
    case.kind == Kind::Return || is_leg(case)
}

/// Whether the goods of a dispute are on their way back.
pub fn is_leg(case: &Case) -> bool {
    case.kind == Kind::Dispute && case.marks.contains("parcel-sent")
}
