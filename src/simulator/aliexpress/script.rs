//! Deeds of buyers, of the platform, and of a seller in his browser: what the demo's stories are told in, and what tests let
//! happen through `/_simulator/events`.

use super::course::PSEUDO;
use super::dispute::{Dispute, Leg, Remedy, Side, stage};
use super::machine::{Done, Terms};
use crate::simulator::model::Ids;

/// One deed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Deed {
    /// Which; see [`act`].
    pub verb: String,
    /// The money of a proposal, in the smallest unit; what the buyer asks for by default.
    pub refund: Option<i64>,
    /// What a proposal offers; what the buyer asks for by default.
    pub remedy: Option<Remedy>,
    /// The words.
    pub text: String,
    /// A state, or the number of a parcel.
    pub name: String,
    /// The proposal that is meant.
    pub solution: Option<i64>,
    /// The return address that a proposal of the seller names.
    pub address: Option<i64>,
}

/// Lets a deed happen at an instant, after everything that happens by itself until then.
pub(crate) fn act(dispute: &mut Dispute, ids: &mut Ids, at: i64, deed: Deed) -> Done {
    dispute.settle(at);
    let claim =
        dispute.claim().map(|claim| (claim.id, claim.remedy, claim.refund)).ok_or("the buyer asks for nothing")?;
    let terms = Terms {
        remedy: deed.remedy.unwrap_or(claim.1),
        refund: deed.refund.unwrap_or(claim.2),
        content: deed.text.clone(),
    };
    match deed.verb.as_str() {
        "buyer_modify" => dispute.buyer_modify(at, terms),
        "buyer_accept" => dispute.buyer_accept(at, deed.solution),
        "buyer_refuse" => dispute.buyer_refuse(at, &deed.text),
        "buyer_arbitrate" => dispute.arbitrate(at, Side::Buyer, &deed.text),
        "buyer_cancel" => dispute.cancel(at),
        "buyer_evidence" => evidence(dispute, ids, at, &deed.text),
        "platform_propose" => dispute.platform_propose(at, solution_id(ids), terms),
        "platform_hint" => dispute.platform_propose(at, PSEUDO, terms),
        "platform_decide" => dispute.decide(at),
        "ask_evidence" => dispute.ask_evidence(at, &deed.text),
        "return_tracking" => dispute.return_tracking(at, leg(ids, at, deed)),
        "seller_propose" => {
            dispute.seller_propose(at, solution_id(ids), deed.address, terms);
            Ok(())
        }
        "seller_accept" => {
            dispute.seller_accept(at, claim.0, deed.address);
            Ok(())
        }
        "seller_confirm" => dispute.confirm_return(at),
        "seller_escalate" => dispute.escalate_return(at, &deed.text),
        "finish" => {
            dispute.finish(at, if deed.name.is_empty() { stage::REFUNDED } else { &deed.name });
            Ok(())
        }
        "stage" => {
            dispute.stage = deed.name;
            dispute.changed_at = at;
            Ok(())
        }
        _ => Err("there is no such deed"),
    }
}

/// An id for a proposal, of sixteen digits.
pub(crate) fn solution_id(ids: &mut Ids) -> i64 {
    6_010_000_000_000_000 + i64::try_from(ids.below(9_000_000_000_000)).unwrap_or_default()
}

/// The buyer sends in a picture.
fn evidence(dispute: &mut Dispute, ids: &mut Ids, at: i64, text: &str) -> Done {
    let name = format!("H{}.jpg", ids.decimal(18));
    dispute.note(at, "buyer_create_proof", Side::Buyer, text).pictures.push(name);
    Ok(())
}

fn leg(ids: &mut Ids, at: i64, deed: Deed) -> Leg {
    let company = if deed.text.is_empty() { "Correos".into() } else { deed.text };
    Leg { company, lp: format!("LP00{}", ids.decimal(12)), number: deed.name, at }
}
