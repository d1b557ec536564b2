//! What the seller does to a case, or to the order behind it: plain data, enough to send it, to show it beforehand, and to look for
//! it at the marketplace afterwards (design §5).

use super::{Kind, Money};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// A file that goes with an action. Its bytes are kept under their SHA-256 before anything is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosure {
    /// The name that the other side sees, with an ending that fits the content.
    pub name: String,
    /// Such as `image/jpeg`, decided by the content.
    pub media_type: String,
    /// The size in bytes.
    pub size: u64,
    /// The SHA-256 of the bytes that are sent, in hexadecimal digits.
    pub sha256: String,
    /// The SHA-256 of the file that the seller gave, where it had to be made to fit.
    #[serde(default)]
    pub original_sha256: Option<String>,
}

/// Whether and how the goods of a claim must come back (allegro-api §4.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnDecision {
    /// The buyer keeps them.
    NotRequired,
    /// They come back with the label that is enclosed.
    OwnLabel,
    /// They come back as the text says.
    Custom,
}

/// One line of a refund: so many pieces, or so much money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefundLine {
    /// The order line's own id.
    pub line_id: String,
    /// How many pieces, where pieces are refunded.
    pub quantity: Option<i64>,
    /// How much, where an amount is refunded.
    pub amount: Option<Money>,
}

/// A sum that goes back for one thing besides the goods: the deposit of an order line, or a surcharge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefundPart {
    /// The order line's id, or the surcharge's.
    pub id: String,
    /// How much.
    pub amount: Money,
}

/// What is changed at the marketplace. Each marketplace takes those that it has an API for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// A message in the talk of a case.
    Message {
        /// What it says; may be empty when files say it.
        text: String,
        /// What comes with it.
        files: Vec<Enclosure>,
    },
    /// The request to the buyer to close a discussion: once in its life (allegro-api §4.6).
    Closure {
        /// What it says.
        text: String,
    },
    /// Whether the goods of a claim must come back.
    ReturnDecision {
        /// The decision.
        decision: ReturnDecision,
        /// What the buyer is told.
        text: String,
        /// The label, where the seller sends one.
        files: Vec<Enclosure>,
    },
    /// The verdict on a claim.
    Verdict {
        /// The marketplace's word, such as `ACCEPTED_REFUND`.
        verdict: String,
        /// The reasons that the buyer is told.
        text: String,
        /// The sum of a partial refund.
        partial_refund: Option<Money>,
    },
    /// A message thread is marked as read.
    Read,
    /// A proposal of the buyer or the platform is accepted: final.
    Agreement {
        /// The proposal's id.
        proposal_id: String,
        /// Where the goods go back to, where the proposal is a return.
        return_address_id: Option<String>,
    },
    /// A proposal of the seller's is made, or changed.
    Proposal {
        /// The seller's own proposal that is changed; `None` for a new one.
        modifies: Option<String>,
        /// The buyer's proposal that a new one refuses.
        refuses: Option<String>,
        /// `refund` or `return_and_refund`. In the ledger it has a name of its own, since an action has a `kind` already.
        #[serde(rename = "remedy")]
        kind: String,
        /// The money, in the buyer's currency.
        amount: Money,
        /// Whether the sum is written without decimals.
        #[serde(default)]
        whole: bool,
        /// Where the goods go back to, for a new return.
        return_address_id: Option<String>,
        /// The explanation that the buyer reads.
        text: String,
    },
    /// A picture is put into a dispute as evidence.
    Evidence {
        /// The picture.
        file: Enclosure,
    },
    /// A buyer's request to cancel an order is answered.
    Cancellation {
        /// Whether the order is cancelled.
        accept: bool,
        /// Why not, where it is refused.
        reason: Option<String>,
    },
    /// Money goes back to the buyer (allegro-api §7.1).
    Refund {
        /// The key that makes a repetition harmless.
        command_id: String,
        /// The payment that is refunded.
        payment_id: String,
        /// The marketplace's reason code, such as `REFUND`.
        reason: String,
        /// The lines.
        lines: Vec<RefundLine>,
        /// How much of the delivery cost.
        delivery: Option<Money>,
        /// Deposits by order line.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        deposits: Vec<RefundPart>,
        /// Surcharges that the buyer paid afterwards.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        surcharges: Vec<RefundPart>,
        /// How much of the additional services.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        services: Option<Money>,
        /// How much of what was paid too much.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        overpaid: Option<Money>,
        /// All of it together, for caps and receipts; not sent.
        total: Money,
        /// A note for the seller's own books.
        comment: Option<String>,
    },
    /// A return is rejected as a whole (allegro-api §6.3).
    ReturnRejection {
        /// The marketplace's reason code.
        code: String,
        /// What the buyer is told, 1–250 characters.
        reason: String,
    },
    /// The commission of an order line is claimed back (allegro-api §8).
    CommissionClaim {
        /// The order line.
        line_id: String,
        /// How many pieces.
        quantity: i64,
    },
    /// A claim of commission is taken back.
    CommissionCancellation {
        /// The claim.
        claim_id: String,
    },
    /// A parcel is added to an order (allegro-api §9.2).
    Shipment {
        /// The carrier.
        carrier_id: String,
        /// Its name, where the carrier is `OTHER`.
        carrier_name: Option<String>,
        /// The tracking number.
        waybill: String,
        /// The order lines in it; all of them when empty.
        lines: Vec<String>,
    },
    /// An answer by e-mail to a mail of the marketplace.
    Mail {
        /// Its own Message-ID, in angle brackets: what finds it again.
        message_id: String,
        /// Who it is from.
        from: String,
        /// The one recipient.
        to: String,
        /// The subject.
        subject: String,
        /// What it says, with what it quotes.
        text: String,
        /// What comes with it.
        files: Vec<Enclosure>,
        /// The exact bytes that are sent.
        whole: Enclosure,
        /// The mailbox, as the configuration names it.
        mailbox: String,
        /// The mail that is answered: the SHA-256 of all of it.
        answers: String,
        /// The Message-ID of that mail, in angle brackets.
        original_id: String,
        /// The newest word of the marketplace that this answers: the SHA-256 of that mail.
        basis: String,
        /// The guards that the seller set aside, as the flags he typed.
        overrides: Vec<String>,
    },
    /// A call that the seller wrote himself.
    Raw {
        /// The HTTP method, or the gateway's method name.
        method: String,
        /// The path, empty where the method says it all.
        path: String,
        /// The query or the method's own parameters.
        params: Vec<(String, String)>,
        /// The body.
        body: Option<Value>,
    },
}

/// How a slot may be used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Never, not even with the same payload.
    Never,
    /// The same payload is done already; another one is refused.
    SameIsDone,
    /// The same payload is done already; another one takes its place, where the state of the case allows it.
    MayReplace,
}

/// One thing the seller does to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// The account's local name.
    pub account: String,
    /// The marketplace's name as in the configuration.
    pub marketplace: String,
    /// The command that asked for it, such as `dispute close`.
    pub command: String,
    /// The case, or the order where no case is concerned.
    pub case_id: String,
    /// The kind of case; `None` for an order or a raw call.
    pub kind: Option<Kind>,
    /// The order behind it.
    pub order_id: Option<String>,
    /// The buyer as the marketplace's calls name him.
    pub buyer: Option<String>,
    /// What is changed; under a name of its own, since some changes have a `kind` too.
    pub change: Change,
}

impl Change {
    /// The one use that the change makes of its case: a second action in the same slot is a repetition or another answer to the
    /// same question, never something unrelated.
    pub fn slot(&self) -> String {
        match self {
            // Every message is its own, so what it says is what it must not say twice.
            Self::Message { .. } | Self::Raw { .. } => format!("{}/{}", self.name(), self.digest()),
            Self::Evidence { file } => format!("evidence/{}", file.sha256),
            // One answer to each word of the marketplace, whatever it says.
            Self::Mail { basis, .. } => format!("mail/{basis}"),
            Self::Proposal { kind, .. } => format!("proposal/{kind}"),
            Self::Refund { command_id, .. } => format!("refund/{command_id}"),
            Self::CommissionClaim { line_id, .. } => format!("commission/{line_id}"),
            Self::CommissionCancellation { claim_id } => format!("commission-cancellation/{claim_id}"),
            Self::Shipment { waybill, .. } => format!("shipment/{waybill}"),
            _ => self.name().to_owned(),
        }
    }

    /// How the slot may be used again.
    pub fn again(&self) -> Again {
        match self {
            Self::Closure { .. } => Again::Never,
            Self::Verdict { .. } | Self::Proposal { .. } | Self::ReturnDecision { .. } => Again::MayReplace,
            _ => Again::SameIsDone,
        }
    }

    /// The change in one word, as it stands in the ledger.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Message { .. } => "message",
            Self::Closure { .. } => "closure",
            Self::ReturnDecision { .. } => "return-decision",
            Self::Verdict { .. } => "verdict",
            Self::Read => "read",
            Self::Agreement { .. } => "agreement",
            Self::Proposal { .. } => "proposal",
            Self::Evidence { .. } => "evidence",
            Self::Cancellation { .. } => "cancellation",
            Self::Refund { .. } => "refund",
            Self::ReturnRejection { .. } => "return-rejection",
            Self::CommissionClaim { .. } => "commission-claim",
            Self::CommissionCancellation { .. } => "commission-cancellation",
            Self::Shipment { .. } => "shipment",
            Self::Mail { .. } => "e-mail",
            Self::Raw { .. } => "call",
        }
    }

    /// Which of several it was, as the marketplace words it or as a sum: what a list of actions adds to the name.
    pub fn what(&self) -> Option<String> {
        match self {
            Self::Verdict { verdict, partial_refund, .. } => {
                let sum = partial_refund.as_ref().map(|sum| format!(", {sum}")).unwrap_or_default();
                Some(format!("{verdict}{sum}"))
            }
            Self::ReturnDecision { decision, .. } => serde_json::to_value(decision).ok()?.as_str().map(str::to_owned),
            Self::Proposal { kind, amount, .. } => Some(format!("{kind}, {amount}")),
            Self::Agreement { proposal_id, .. } => Some(proposal_id.clone()),
            Self::Cancellation { accept, .. } => Some(if *accept { "accepted" } else { "refused" }.into()),
            Self::Refund { total, .. } => Some(total.to_string()),
            Self::ReturnRejection { code, .. } => Some(code.clone()),
            Self::CommissionClaim { line_id, .. } => Some(line_id.clone()),
            Self::CommissionCancellation { claim_id } => Some(claim_id.clone()),
            Self::Shipment { waybill, .. } => Some(waybill.clone()),
            Self::Mail { to, .. } => Some(to.clone()),
            Self::Raw { method, path, .. } => Some(format!("{method} {path}").trim().to_owned()),
            Self::Message { .. } | Self::Closure { .. } | Self::Read | Self::Evidence { .. } => None,
        }
    }

    /// The SHA-256 of the payload, in hexadecimal digits. Equal payloads have equal digests. An offer is the same whether it was made
    /// anew or took the place of an earlier one.
    pub fn digest(&self) -> String {
        let text = match self {
            Self::Proposal { kind, amount, return_address_id, text, .. } => {
                serde_json::to_string(&("proposal", kind, amount, return_address_id, text))
            }
            Self::Raw { method, path, params, body } => {
                serde_json::to_string(&("raw", method, path, params, body.as_ref().map(sorted)))
            }
            change => serde_json::to_string(change),
        }
        .unwrap_or_default();
        Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether it goes by e-mail and not to a marketplace's API.
    pub const fn is_mail(&self) -> bool {
        matches!(self, Self::Mail { .. })
    }

    /// The files that go with it.
    pub fn files(&self) -> &[Enclosure] {
        match self {
            Self::Message { files, .. } | Self::ReturnDecision { files, .. } | Self::Mail { files, .. } => files,
            Self::Evidence { file } => std::slice::from_ref(file),
            _ => &[],
        }
    }

    /// What the other side reads.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Message { text, .. }
            | Self::Closure { text }
            | Self::ReturnDecision { text, .. }
            | Self::Verdict { text, .. }
            | Self::Proposal { text, .. }
            | Self::Mail { text, .. } => Some(text),
            Self::ReturnRejection { reason, .. } => Some(reason),
            Self::Cancellation { reason, .. } => reason.as_deref(),
            _ => None,
        }
    }
}

/// The same value with the keys of its objects in order, so that equal bodies are equal texts.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<(String, Value)> =
                fields.iter().map(|(name, field)| (name.clone(), sorted(field))).collect();
            fields.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(fields.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

impl Action {
    /// Whether one of the two, read back at the marketplace, may be taken for the other: pictures have no ids, and messages are known
    /// by their words.
    pub fn looks_like(&self, other: &Self) -> bool {
        fn words(change: &Change) -> Option<Vec<&str>> {
            match change {
                Change::Message { text, .. }
                | Change::Closure { text }
                | Change::ReturnDecision { text, .. }
                | Change::Verdict { text, .. } => Some(text.split_whitespace().collect()),
                _ => None,
            }
        }
        if self.account != other.account || self.case_id != other.case_id {
            return false;
        }
        match (&self.change, &other.change) {
            (Change::Evidence { .. }, Change::Evidence { .. }) => true,
            (one, two) => words(one).is_some_and(|words_of_one| words(two) == Some(words_of_one)),
        }
    }

    /// What only one run at a time may change: the order where money, parcels or a return are concerned, else the case.
    pub fn subject(&self) -> String {
        match (&self.change, &self.order_id) {
            (
                Change::Refund { .. }
                | Change::ReturnRejection { .. }
                | Change::CommissionClaim { .. }
                | Change::CommissionCancellation { .. }
                | Change::Shipment { .. }
                | Change::Cancellation { .. },
                Some(order),
            ) => format!("order {order}"),
            _ => format!("case {}", self.case_id),
        }
    }
}
