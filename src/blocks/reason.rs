//! Why buyers are blocked (AL-B01).

use std::fmt;
use std::str::FromStr;

/// A reason for a block. Since 2024 an entry on Allegro's list needs a current, objective and individual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// He does not pay for what he bought or won.
    Unpaid,
    /// He does not collect parcels that are paid on delivery.
    Uncollected,
    /// He complains and opens disputes without a ground.
    UnfoundedComplaints,
    /// He sends harassing messages.
    Harassment,
    /// He gives negative opinions and does not try to solve anything.
    NegativeOpinions,
    /// He rates down on purpose.
    DownRating,
    /// He uses several accounts to cheat.
    SeveralAccounts,
    /// Something else, said in the seller's own words.
    Other,
}

impl Reason {
    /// Every reason, in the order of the guide.
    pub const ALL: [Self; 8] = [
        Self::Unpaid,
        Self::Uncollected,
        Self::UnfoundedComplaints,
        Self::Harassment,
        Self::NegativeOpinions,
        Self::DownRating,
        Self::SeveralAccounts,
        Self::Other,
    ];

    /// The word in commands, JSON and the ledger.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unpaid => "unpaid",
            Self::Uncollected => "uncollected",
            Self::UnfoundedComplaints => "unfounded-complaints",
            Self::Harassment => "harassment",
            Self::NegativeOpinions => "negative-opinions",
            Self::DownRating => "down-rating",
            Self::SeveralAccounts => "several-accounts",
            Self::Other => "other",
        }
    }

    /// Why the marketplace's terms make it a risky one, and what to say instead; `None` where it is none.
    pub const fn risk(self) -> Option<&'static str> {
        match self {
            Self::UnfoundedComplaints => Some(
                "a complaint is the buyer's right, so \"unfounded\" is a risky reason: name what was decided about it and when, \
                 such as \"complaint 547843/2026 of 3 May 2026 on goods that the tracking shows delivered\"",
            ),
            Self::NegativeOpinions | Self::DownRating => Some(
                "an opinion is the buyer's right, so it is a risky reason: name what he did besides, such as an order that he did \
                 not pay or a message of a given day",
            ),
            _ => None,
        }
    }

    /// How to say it: objective, current and individual. In Polish, as it stands on Allegro's list, and in English.
    pub const fn wording(self) -> (&'static str, &'static str) {
        match self {
            Self::Unpaid => ("Brak zapłaty za zamówienie nr … z dnia …", "Order no. … of … was not paid"),
            Self::Uncollected => (
                "Nieodebrana przesyłka pobraniowa do zamówienia nr … z dnia …",
                "The cash-on-delivery parcel of order no. … of … was not collected",
            ),
            Self::UnfoundedComplaints => {
                ("Reklamacja nr … z dnia … odrzucona: …", "Complaint no. … of … was rejected because …")
            }
            Self::Harassment => {
                ("Obraźliwe wiadomości z dnia … w sprawie zamówienia nr …", "Insulting messages of … about order no. …")
            }
            Self::NegativeOpinions | Self::DownRating => (
                "Zamówienie nr … z dnia …: brak odpowiedzi na propozycje rozwiązania z dnia …",
                "Order no. … of …: no answer to the solutions offered on …",
            ),
            Self::SeveralAccounts => (
                "Zamówienie nr … z dnia … złożone z innego konta tej samej osoby",
                "Order no. … of … was placed from another account of the same person",
            ),
            Self::Other => ("Zamówienie nr … z dnia …: …", "Order no. … of …: …"),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Reason {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wanted = text.trim().to_lowercase().replace('_', "-");
        Self::ALL.into_iter().find(|reason| reason.as_str() == wanted).ok_or_else(|| {
            let words: Vec<&str> = Self::ALL.iter().map(|reason| reason.as_str()).collect();
            format!("`{text}` is none of {}", words.join(", "))
        })
    }
}
