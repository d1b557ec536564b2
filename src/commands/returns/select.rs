//! Which returns are meant.

use crate::app::App;
use crate::domain::{Case, Kind};
use crate::error::Result;
use crate::store::{After, CaseSummary, Filter, StoredCase};

const PAGE: u64 = 500;

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
/// no list of their own.
pub fn cached(app: &App, wanted: &Wanted) -> Result<Vec<(CaseSummary, StoredCase)>> {
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
        let Some(last) = page.last() else { return Ok(found) };
        after = Some(After::of(last));
        for summary in page {
            let Some(stored) = cache.load(&summary.key)? else { continue };
            if is_return(&stored.case) {
                found.push((summary, stored));
            }
        }
    }
}

/// Whether a case is a return, or a dispute in which goods are on their way back.
pub fn is_return(case: &Case) -> bool {
    case.kind == Kind::Return || is_leg(case)
}

/// Whether the goods of a dispute are on their way back.
pub fn is_leg(case: &Case) -> bool {
    case.kind == Kind::Dispute && case.marks.contains("parcel-sent")
}
