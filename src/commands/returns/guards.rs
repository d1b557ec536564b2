//! When a return may be refunded at all (allegro-api §6.4, §14; rules AL-P09, AL-X02).

use crate::domain::{Case, Kind};
use crate::error::{Error, ErrorKind, Result};

/// Refuses what is no return of the seller's, or one whose money went back.
pub fn refundable(case: &Case) -> Result<()> {
    let Some((said, hint)) = barrier(case) else { return Ok(()) };
    let name = case.reference.as_deref().unwrap_or(&case.key.id);
    Err(Error::new(ErrorKind::Guard, format!("return {name} is not refunded: {said}"))
        .for_account(&case.key.account)
        .hint(hint.unwrap_or_else(|| format!("aftersale return show {}:{}", case.key.account, case.key.id))))
}

/// Why a return may not be refunded, and what to do about it.
pub fn barrier(case: &Case) -> Option<(String, Option<String>)> {
    if case.kind != Kind::Return {
        return Some((format!("it is a {}", case.kind), None));
    }
    if case.marks.contains("fulfilment") {
        let said = "the marketplace's own warehouse has the goods, and the marketplace refunds them";
        return Some((said.into(), Some("nothing is to be done".into())));
    }
    if case.marks.contains("paid-by-platform") {
        return Some(("the marketplace's protection has paid the buyer already (AL-P09)".into(), None));
    }
    if case.marks.contains("rejected") {
        return Some((
            "you rejected it, which cannot be taken back".into(),
            Some(
                "if the buyer is to have his money all the same, refund the order in the marketplace's own pages"
                    .into(),
            ),
        ));
    }
    if !case.open {
        return Some((format!("it is {}: its money went back already", case.status), None));
    }
    None
}
