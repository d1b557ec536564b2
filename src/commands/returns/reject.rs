//! `return reject`: the whole return, once, for ever (allegro-api §6.3).

use crate::app::App;
use crate::commands::act::{Desk, Guards, Plan, Question, Step, text};
use crate::commands::refund::barrier;
use crate::domain::refund::counts;
use crate::domain::{Change, Kind};
use crate::error::{Error, ErrorKind, Result};
use crate::output::Outcome;
use crate::templates::Limits;

/// The marketplace's codes and what they say.
pub const CODES: [(&str, &str); 7] = [
    ("refund-rejected", "the refund is refused"),
    ("new-item-sent", "another item was sent instead"),
    ("item-fixed", "the item was repaired"),
    ("missing-part-sent", "the missing part was sent"),
    ("item-mismatch", "something else came back"),
    ("business-purchase", "a business bought it"),
    ("no-return-right", "there is no right of return"),
];

/// The most characters of a reason.
const MOST: usize = 250;

/// What to reject, and why.
#[derive(Clone, Debug, Default)]
pub struct Reject {
    /// The return.
    pub case: String,
    /// One of [`CODES`], or the marketplace's own word.
    pub reason: String,
    /// What the buyer is told.
    pub text: text::Given,
    /// What must hold.
    pub guards: Guards,
}

/// Rejects a return as a whole. One that was refunded, rejected, or is none of the seller's is refused before anything is sent.
pub async fn reject(app: &App, options: Reject) -> Result<Outcome> {
    let code = code(&options.reason)?;
    let desk = Desk::open_order(app, &options.case, options.guards).await?;
    let case = desk.case();
    if case.kind != Kind::Return {
        return Err(Error::usage(format!("{} is a {}: only a return is rejected so", case.key.id, case.kind))
            .hint(desk.next("show")));
    }
    let barred = |said: String| {
        let name = case.reference.as_deref().unwrap_or(&case.key.id);
        Error::new(ErrorKind::Guard, format!("return {name} is not rejected: {said}")).for_account(&case.key.account)
    };
    let change = |reason: String| Change::ReturnRejection { code: code.to_owned(), reason };
    let earlier = desk.gate().records(&case.key.account, &case.key.id, case.order_id.as_deref()).await?;
    let rejected = earlier.iter().any(|record| record.slot == "return-rejection" && !record.state.had_no_effect());
    if !rejected && !case.allowed_actions.iter().any(|action| action == "return reject") {
        let why = barrier(case).map_or_else(|| format!("it is {}", case.status), |(said, _)| said);
        return Err(barred(why).hint(desk.next("show")));
    }
    if let Some(open) = earlier
        .iter()
        .find(|record| matches!(record.action.change, Change::Refund { .. }) && record.state.is_unsettled())
    {
        return Err(Error::new(
            ErrorKind::Unknown,
            format!("nobody knows yet what became of its refund (journal {}), so it is not rejected", open.id),
        )
        .hint("aftersale journal reconcile"));
    }
    let refunds = desk.order.iter().flat_map(|order| &order.refunds);
    let mut since = refunds.filter(|refund| counts(refund) && refund.created_at.is_none_or(|at| at >= case.opened_at));
    if let Some(refund) = since.next_back().filter(|_| !rejected) {
        let (total, id) = (&refund.total, &refund.id);
        return Err(barred(match refund.is_paid() {
            true => format!("{total} of the order went back since (refund {id})"),
            false => format!("a refund of {total} of the order is under way (refund {id})"),
        }));
    }
    let limits = Limits::of(&case.marketplace, Kind::Return);
    let words = text::words(&desk, &options.text, None, &[], &limits)?.unwrap_or_default();
    let length = words.chars().count();
    if length == 0 || length > MOST {
        return Err(Error::usage(format!("the message has {length} characters, and must have 1 to {MOST}"))
            .hint("give it with --message"));
    }
    let buyer = case.buyer.login.as_deref().unwrap_or("the buyer");
    let question = Question {
        title: format!("Reject the whole return of {buyer}? ({})", desk.account.name),
        lines: vec![
            format!("{code}: \"{words}\""),
            "It concerns every item of the return, and cannot be taken back.".into(),
        ],
        ask: "Reject it?".into(),
    };
    let plan = Plan {
        command: "return reject",
        steps: vec![Step { change: change(words), done: "Return rejected".into() }],
        question: Some(question),
        warnings: Vec::new(),
        hints: Vec::new(),
    };
    desk.act(plan).await
}

/// The marketplace's word for a code, however it is typed.
fn code(typed: &str) -> Result<String> {
    let plain = typed.trim().to_lowercase().replace('_', "-");
    match CODES.iter().any(|(code, _)| *code == plain) {
        true => Ok(plain.to_uppercase().replace('-', "_")),
        false => {
            let known: Vec<&str> = CODES.iter().map(|(code, _)| *code).collect();
            Err(Error::usage(format!("`{typed}` is no reason to reject a return"))
                .hint(format!("reasons: {}", known.join(", "))))
        }
    }
}
