//! Where a parcel is.

use super::{Instant, ParcelStep};
use serde::{Deserialize, Serialize};

/// A parcel's way as its carrier tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tracking {
    /// The carrier, as the marketplace names him.
    pub carrier: String,
    /// His number.
    pub waybill: String,
    /// The steps, oldest first; none for a parcel that the carrier does not know.
    pub steps: Vec<ParcelStep>,
}

impl Tracking {
    /// When it was delivered, for the first time.
    pub fn delivered_at(&self) -> Option<Instant> {
        self.steps.iter().filter(|step| step.code == "DELIVERED").map(|step| step.at).min()
    }

    /// Where it is now.
    pub fn last(&self) -> Option<&ParcelStep> {
        self.steps.iter().max_by_key(|step| step.at)
    }
}

/// A waybill as it is compared: blanks and small letters do not matter. Scanners and people write them in either way.
pub fn waybill_key(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waybills_are_the_same_however_they_are_typed() {
        assert_eq!(waybill_key(" 6200 1234\tab "), "62001234AB");
        assert_eq!(waybill_key("\u{a0} "), "");
    }

    #[test]
    fn the_first_delivery_counts() {
        let step = |at, code: &str| ParcelStep { at: Instant::from_millis(at), code: code.into() };
        let steps = vec![step(1, "IN_TRANSIT"), step(5, "DELIVERED"), step(3, "DELIVERED"), step(9, "RETURNED")];
        let tracking = Tracking { steps, ..Tracking::default() };
        assert_eq!(tracking.delivered_at(), Some(Instant::from_millis(3)));
        assert_eq!(tracking.last().map(|step| step.code.as_str()), Some("RETURNED"));
        assert_eq!(Tracking::default().delivered_at(), None);
    }
}
