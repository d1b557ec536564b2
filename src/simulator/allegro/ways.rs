//! How money moves, where the documents leave it open or it depends on the day. Tests set it with the other switches, under
//! `money`.

use crate::simulator::clock::DAY;
use serde::{Deserialize, Serialize};

/// What is set.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct MoneyWays {
    /// After how many milliseconds a refund is validated, under way, and through.
    pub refund_steps_ms: [i64; 3],
    /// How often it must have been looked at before each of these steps. A step is taken when both are reached.
    pub refund_steps_polls: [u32; 3],
    /// The status that new refunds end in, whatever the balance; such as `PARTIAL` or `VALIDATE_FAILED`.
    pub refund_ends_as: Option<String>,
    /// What a command id that comes again with another body gives.
    pub other_body: OtherBody,
    /// After how many days in the seller's hands a return is refunded by the marketplace; never when null.
    pub auto_refund_days: Option<i64>,
    /// How many milliseconds after a refund the marketplace files for the commission by itself; never when null.
    pub auto_claim_ms: Option<i64>,
    /// How many milliseconds after it was filed, and the buyer was refunded, a commission is granted; never when null.
    pub claim_granted_ms: Option<i64>,
    /// Whether the documented limits of calls a second are kept.
    pub rate_limits: bool,
}

/// What a command id that comes again with another body gives: no document says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OtherBody {
    /// The first refund.
    #[default]
    First,
    /// A refusal.
    Refuse,
}

impl Default for MoneyWays {
    fn default() -> Self {
        Self {
            refund_steps_ms: [500, 1000, 3000],
            refund_steps_polls: [0; 3],
            refund_ends_as: None,
            other_body: OtherBody::default(),
            auto_refund_days: None,
            auto_claim_ms: None,
            claim_granted_ms: Some(2 * DAY),
            rate_limits: false,
        }
    }
}

impl MoneyWays {
    /// How many steps a refund of this age has taken that was looked at so often.
    pub fn steps(&self, age: i64, polls: u32) -> usize {
        let taken = self.refund_steps_ms.iter().zip(&self.refund_steps_polls);
        taken.take_while(|(ms, least)| age >= **ms && polls >= **least).count()
    }
}
