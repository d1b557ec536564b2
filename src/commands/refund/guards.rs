//! When a return may be refunded at all (allegro-api §6.4, §14; rules AL-P09, AL-X02), and what keeps any order from it.

use crate::commands::compensation::Compensation;
use crate::domain::refund::counts;
use crate::domain::{Case, Kind, Order};
use crate::error::{Error, ErrorKind, Result};

/// What lets through what is doubtful.
const PERMIT: &str = "if the buyer has nothing yet: --beside-refunds";

/// Refuses what is no return of the seller's, or one whose money went back. `beside` lets through what is no more than doubtful.
pub fn refundable(case: &Case, order: &Order, beside: bool) -> Result<()> {
    let doubt = || doubt(case, order).filter(|_| !beside).map(|said| (said, Some(PERMIT.to_owned())));
    let Some((said, hint)) = barrier(case).or_else(doubt) else { return Ok(()) };
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
    None
}

/// Why it is not known whether the buyer has his money: the marketplace calls the return over, and shows no refund of the order that could
/// be the reason. It does so for all returns of an order when one of them is refunded, and when the money went another way.
pub fn doubt(case: &Case, order: &Order) -> Option<String> {
    let is_over = case.kind == Kind::Return && !case.open && barrier(case).is_none();
    (is_over && !order.refunds.iter().any(counts)).then(|| {
        format!(
            "the marketplace calls it {}, and shows no refund of the order: the money may have gone another way",
            case.status
        )
    })
}

/// Refuses what a protection programme has paid, or may have paid, to the buyer already (AL-P09): `beside` lets through what is no more
/// than doubtful.
pub fn not_compensated(case: &Case, known: Option<&Compensation>, beside: bool) -> Result<()> {
    let Some(known) = known.filter(|known| known.is_certain() || !beside) else { return Ok(()) };
    let name = case.reference.as_deref().unwrap_or(&case.key.id);
    let (said, hint) = match known.is_certain() {
        true => ("a protection programme has paid the buyer already", "aftersale show"),
        false => ("a protection programme may have paid the buyer already", "if it did not: --beside-refunds"),
    };
    let error = Error::new(ErrorKind::Guard, format!("{name} is not refunded: {said} (AL-P09): {}", known.why()))
        .for_account(&case.key.account);
    Err(match known.is_certain() {
        true => error.hint(format!("{hint} {}", case.key)),
        false => error.hint(hint),
    })
}
