//! A claim of commission.

use super::super::wire::order::RefundClaim;
use super::Reader;
use crate::domain::{CommissionClaim, Instant};

/// The claim, or what is missing that must not be: a claim that cannot be read must not be passed over, or it would be filed again.
pub(in super::super) fn claim(claim: &RefundClaim) -> Result<CommissionClaim, String> {
    let id = claim.id.clone().ok_or("a claim has no id")?;
    let line = claim.line_item.as_ref();
    let line_id = line.and_then(|line| line.id.clone()).ok_or_else(|| format!("claim {id} names no order line"))?;
    Ok(CommissionClaim {
        line_id,
        status: claim.status.clone().unwrap_or_else(|| super::NO_STATUS.into()),
        automatic: claim.kind.as_deref() == Some("AUTOMATIC"),
        offer_id: line.and_then(|line| line.offer.as_ref()?.id.clone()),
        quantity: claim.quantity,
        commission: Reader::default().money("commission", claim.commission.as_ref()),
        created_at: claim.created_at.as_deref().and_then(Instant::parse),
        bought_at: line.and_then(|line| Instant::parse(line.bought_at.as_deref()?)),
        id,
    })
}
