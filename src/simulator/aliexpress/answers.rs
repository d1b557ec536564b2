//! The seller's answers: `aliexpress.issue.solution.agree` and `.save` (aliexpress-api §7.3, §7.4).
//!
//! What the real methods say when they refuse is not published. A wrong parameter and a closed dispute are errors here; a
//! proposal that cannot be agreed to any more is `false`.

use super::Job;
use super::detail::unknown;
use super::dispute::{Dispute, Remedy, Side, stage};
use super::machine::Terms;
use super::money;
use super::params::{flag, int, text};
use super::refusal::Refusal;
use super::script::solution_id;
use serde_json::{Value, json};

/// The seller's text, in characters.
const TEXT: std::ops::RangeInclusive<usize> = 5..=500;

/// Accepts a proposal of the buyer or of the platform. Money alone ends the dispute.
pub(crate) fn agree(job: &mut Job<'_>) -> Result<Value, Refusal> {
    let buyer = job.params.need("buyer_login_id")?.to_owned();
    let (id, solution_id) = (job.params.need_int("issue_id")?, job.params.need_int("solution_id")?);
    let address = job.params.get("return_address_id").map(|_| job.params.need_int("return_address_id")).transpose()?;
    let known = address.is_none_or(|address| job.shop.takes_returns_at(address));
    let (now, off) = (job.now, job.settings.false_writes);
    let dispute = open(job, id, &buyer)?;
    let naming = dispute.stage == stage::RETURN_ADDRESS;
    let solution = dispute.solution(solution_id).filter(|solution| solution.side != Side::Seller || naming);
    let solution = solution.filter(|solution| solution.status.is_some());
    let solution =
        solution.ok_or_else(|| Refusal::business("SOLUTION_NOT_EXIST", "There is no such solution to agree to"))?;
    if solution.remedy == Remedy::ReturnAndRefund && address.is_none() {
        return Err(Refusal::business("RETURN_ADDRESS_REQUIRED", "A return address must be given"));
    }
    if !known {
        return Err(Refusal::business("RETURN_ADDRESS_NOT_EXIST", "There is no such return address"));
    }
    let waits = matches!(solution.status.as_deref(), Some("wait_seller_accept" | "wait_buyer_and_seller_accept"));
    let named_now = naming && solution.status.as_deref() == Some("reached");
    if off || !(waits || named_now) {
        return Ok(json!({"result_object": false}));
    }
    if named_now {
        solution.address = address;
        dispute.send_back(now);
    } else {
        dispute.seller_accept(now, solution_id, address);
    }
    job.effect(
        "aliexpress.issue.solution.agree",
        id,
        json!({"solution_id": solution_id, "return_address_id": address}),
    );
    Ok(json!({"result_object": true}))
}

/// Refuses the buyer's proposal and makes another, or changes one's own.
pub(crate) fn save(job: &mut Job<'_>) -> Result<Value, Refusal> {
    let body = job.params.need_object("param_dto")?;
    let need = |name: &str| text(&body[name]).ok_or_else(|| Refusal::missing(name));
    let buyer = need("buyer_login_id")?;
    let id = int(&body["issue_id"]).ok_or_else(|| Refusal::missing("issue_id"))?;
    let adding = flag(&body["add_seller_solution"]).ok_or_else(|| Refusal::missing("add_seller_solution"))?;
    let content = need("solution_context")?;
    if !TEXT.contains(&content.chars().count()) {
        return Err(Refusal::parameter("solution_context", "it must have 5 to 500 characters"));
    }
    let (amount, currency) = (need("refund_amount")?, need("refund_amount_currency")?);
    let address = int(&body["return_good_address_id"]).filter(|address| *address != 0);
    let known = address.is_none_or(|address| job.shop.takes_returns_at(address));
    let (now, off, new_id) = (job.now, job.settings.false_writes, solution_id(job.ids));
    let dispute = open(job, id, &buyer)?;
    let refund = checked_amount(dispute, &amount, &currency)?;
    if !known {
        return Err(Refusal::business("RETURN_ADDRESS_NOT_EXIST", "There is no such return address"));
    }
    if off || !dispute.is_undecided() {
        return Ok(json!({"result_object": false}));
    }
    let terms = Terms { remedy: Remedy::Refund, refund, content };
    let saved = if adding {
        add(dispute, &body, now, new_id, address, terms)?
    } else {
        modify(dispute, &body, now, address, terms)?
    };
    job.effect("aliexpress.issue.solution.save", id, json!({"solution_id": saved, "param_dto": body}));
    Ok(json!({"result_object": true}))
}

/// The dispute of a write; it must be open.
fn open<'a>(job: &'a mut Job<'_>, id: i64, buyer: &str) -> Result<&'a mut Dispute, Refusal> {
    let dispute = job.shop.dispute(id, buyer).ok_or_else(unknown)?;
    if dispute.is_open() {
        return Ok(dispute);
    }
    Err(Refusal::business("ISSUE_STATUS_ERROR", "The issue is closed, its solutions cannot be changed any more"))
}

/// The amount: between nothing and what can be given back, in the buyer's currency.
fn checked_amount(dispute: &Dispute, amount: &str, currency: &str) -> Result<i64, Refusal> {
    if currency != dispute.currency {
        let why = format!("the currency of this issue is {}", dispute.currency);
        return Err(Refusal::parameter("refund_amount_currency", &why));
    }
    let refund = money::read(amount, currency).ok_or_else(|| Refusal::parameter("refund_amount", "it is no amount"))?;
    if refund > dispute.most {
        return Err(Refusal::business("REFUND_AMOUNT_EXCEEDED", "The refund amount is above the maximum"));
    }
    Ok(refund)
}

/// Adds a proposal: one of a kind, and goods back only where they are said to be not as described.
fn add(
    dispute: &mut Dispute,
    body: &Value,
    now: i64,
    id: i64,
    address: Option<i64>,
    terms: Terms,
) -> Result<i64, Refusal> {
    let name = text(&body["add_solution_type"]).unwrap_or_else(|| "refund".into());
    let remedy = Remedy::read(&name);
    let remedy =
        remedy.ok_or_else(|| Refusal::parameter("add_solution_type", "it must be refund or return_and_refund"))?;
    let rejected = int(&body["buyer_solution_id"]).ok_or_else(|| Refusal::missing("buyer_solution_id"))?;
    if !dispute.solution(rejected).is_some_and(|solution| solution.side == Side::Buyer) {
        return Err(Refusal::business("SOLUTION_NOT_EXIST", "The buyer has made no such solution"));
    }
    if remedy == Remedy::ReturnAndRefund {
        if !dispute.reason.not_as_described {
            return Err(Refusal::parameter("add_solution_type", "goods cannot be asked back for this reason"));
        }
        if address.is_none() {
            return Err(Refusal::business("RETURN_ADDRESS_REQUIRED", "A return address must be given"));
        }
    }
    let own: Vec<_> = dispute.solutions.iter().filter(|solution| solution.side == Side::Seller).collect();
    if own.len() >= 2 || own.iter().any(|solution| solution.remedy == remedy) {
        let text = "There can be two solutions at most, one of each type; the existing one can be modified";
        return Err(Refusal::business("SOLUTION_LIMIT_EXCEEDED", text));
    }
    dispute.seller_propose(now, id, address, Terms { remedy, ..terms });
    Ok(id)
}

/// Changes a proposal of one's own; its type stays.
fn modify(dispute: &mut Dispute, body: &Value, now: i64, address: Option<i64>, terms: Terms) -> Result<i64, Refusal> {
    let missing = || Refusal::missing("modify_seller_solution_id");
    let id = int(&body["modify_seller_solution_id"]).ok_or_else(missing)?;
    if dispute.seller_modify(now, id, address, terms) {
        return Ok(id);
    }
    Err(Refusal::business("SOLUTION_NOT_EXIST", "The seller has made no such solution"))
}
