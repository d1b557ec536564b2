//! A dispute: what it consists of (aliexpress-api §7.2–7.7). What can happen to it is in `machine`.

use serde::{Deserialize, Serialize};

/// The fine states, `reverse_detail_status`, that the simulator itself goes through. The world holds others besides.
pub(crate) mod stage {
    /// The buyer has opened it.
    pub const SELLER_RESPONSE: &str = "wait_for_seller_response";
    /// A proposal waits for the seller.
    pub const YOUR_RESPONSE: &str = "wait_for_your_response";
    /// The platform wants evidence from the seller.
    pub const YOUR_EVIDENCE: &str = "wait_for_your_evidence";
    /// The seller must name an address for the return.
    pub const RETURN_ADDRESS: &str = "wait_for_seller_set_return_address";
    /// The seller must confirm that the return has arrived.
    pub const SELLER_CONFIRMATION: &str = "wait_for_seller_confirmation";
    /// A proposal waits for the buyer.
    pub const BUYER_RESPONSE: &str = "wait_for_buyer_response";
    /// The buyer must send the goods back.
    pub const BUYER_RETURN: &str = "wait_for_buyer_return";
    /// The platform is thinking.
    pub const PLATFORM: &str = "wait_for_AE_feedback";
    /// The platform has made a proposal that nobody can agree to, and will decide.
    pub const PLATFORM_FINAL: &str = "wait_ae_final_feedback";
    /// The goods came back and the money too.
    pub const RETURNED: &str = "return_success";
    /// The money went back.
    pub const REFUNDED: &str = "refund_success";
    /// Nothing went back.
    pub const REJECTED: &str = "refund_reject";
}

/// Whose a solution is, or who did something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Side {
    /// The buyer.
    #[default]
    Buyer,
    /// The seller.
    Seller,
    /// The platform deciding.
    Platform,
    /// The platform's clockwork.
    System,
    /// A person of the platform's customer service.
    Waiter,
}

/// What a solution offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Remedy {
    /// Money alone.
    #[default]
    Refund,
    /// Money for goods.
    ReturnAndRefund,
}

impl Remedy {
    /// Its name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Refund => "refund",
            Self::ReturnAndRefund => "return_and_refund",
        }
    }

    /// The remedy of this name.
    pub fn read(name: &str) -> Option<Self> {
        [Self::Refund, Self::ReturnAndRefund].into_iter().find(|remedy| remedy.name() == name)
    }
}

/// A dispute.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Dispute {
    /// The number that all calls use.
    pub id: i64,
    /// Another number, which the details call the id.
    pub line_id: i64,
    /// The order's line.
    pub child_id: i64,
    /// The order.
    pub order_id: i64,
    /// The buyer's login.
    pub buyer: String,
    /// `processing`, `canceled_issue` or `finish`.
    pub status: String,
    /// The fine state, see [`stage`].
    pub stage: String,
    /// When it was opened.
    pub opened_at: i64,
    /// When it last changed.
    pub changed_at: i64,
    /// Why.
    pub reason: Reason,
    /// How many pieces it is about.
    pub quantity: i64,
    /// The most that can be given back, in the smallest unit of `currency`.
    pub most: i64,
    /// The buyer's currency.
    pub currency: String,
    /// The most that can be given back, in cents of a US dollar.
    pub most_usd: i64,
    /// Whether it is about a warranty.
    pub warranty: bool,
    /// Proposals of all sides, oldest first.
    pub solutions: Vec<Solution>,
    /// What happened, oldest first.
    pub history: Vec<Act>,
    /// The parcel on its way back.
    pub leg: Option<Leg>,
    /// What will happen when nobody does anything.
    pub timers: Vec<Timer>,
    /// Whether its enum texts hold stray NUL characters.
    pub stray_nuls: bool,
}

/// Why a dispute was opened.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Reason {
    /// The number.
    pub id: i64,
    /// In Chinese.
    pub chinese: String,
    /// In English.
    pub english: String,
    /// Whether the goods are said to be not as described, which is when they may be asked back.
    pub not_as_described: bool,
}

/// A proposal.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Solution {
    /// The id; -2 for proposals of the platform that nobody can agree to.
    pub id: i64,
    /// Whose it is.
    pub side: Side,
    /// What it offers.
    pub remedy: Remedy,
    /// The status; none for pseudo proposals.
    pub status: Option<String>,
    /// Whether it is the main one of its side.
    pub main: bool,
    /// The words.
    pub content: String,
    /// The money, in the smallest unit of the dispute's currency.
    pub refund: i64,
    /// Who pays for sending the goods back, and how much in cents of a US dollar.
    pub freight: Option<(Side, i64)>,
    /// How it was agreed upon.
    pub reached: Option<String>,
    /// When it was agreed upon.
    pub reached_at: Option<i64>,
    /// When the buyer accepted it.
    pub buyer_at: Option<i64>,
    /// When the seller accepted it.
    pub seller_at: Option<i64>,
    /// When it was made.
    pub at: i64,
    /// When it last changed.
    pub changed_at: i64,
    /// Counts its changes.
    pub version: i64,
    /// Where the goods are to be sent.
    pub address: Option<i64>,
}

/// One step of the history.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Act {
    /// What was done, such as `initiate`.
    pub action: String,
    /// Who did it.
    pub side: Side,
    /// The words.
    pub content: String,
    /// When.
    pub at: i64,
    /// Whether the buyer says that he has the goods.
    pub received: bool,
    /// Whether a video of the buyer hangs on it.
    pub buyer_video: bool,
    /// The names of pictures.
    pub pictures: Vec<String>,
}

/// A parcel on its way back.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Leg {
    /// The carrier.
    pub company: String,
    /// The platform's own number for it.
    pub lp: String,
    /// What the buyer typed as its number; may be any sentence.
    pub number: String,
    /// When the buyer typed it.
    pub at: i64,
}

/// What happens by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step {
    /// The seller has not answered: the buyer gets what he asked for.
    ExecuteClaim,
    /// Nobody agreed: the platform takes over.
    TakeOver,
    /// The platform makes its proposal.
    Propose,
    /// The platform decides.
    Force,
    /// The seller named no address: the one of the registration counts.
    DefaultAddress,
    /// The buyer has sent nothing back: the seller keeps the money.
    BuyerLate,
    /// The seller said nothing about the return: it counts as arrived.
    AssumeReceipt,
    /// The term for evidence is over.
    EvidenceOver,
}

impl Step {
    /// The `timeout_type` under which the details announce it; some are not announced.
    pub fn timeout(self) -> Option<&'static str> {
        match self {
            Self::ExecuteClaim | Self::TakeOver => Some("WAIT_SOLUTION_TIMEOUT"),
            Self::DefaultAddress => Some("WAIT_SELLER_FILL_ADDRESS_TIMEOUT"),
            Self::AssumeReceipt => Some("WAIT_RECEIVE_ITEM_TIMEOUT"),
            Self::Propose | Self::Force | Self::BuyerLate | Self::EvidenceOver => None,
        }
    }
}

/// When something happens by itself.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Timer {
    /// What.
    pub step: Step,
    /// When it is due.
    pub at: i64,
    /// How long after that the platform gets round to it, in milliseconds.
    pub lag: i64,
}

impl Dispute {
    /// Whether it is still going on.
    pub fn is_open(&self) -> bool {
        self.status == "processing"
    }

    /// Whether the two sides are still talking.
    pub fn is_negotiating(&self) -> bool {
        let talking = [stage::SELLER_RESPONSE, stage::YOUR_RESPONSE, stage::BUYER_RESPONSE];
        self.is_open() && talking.contains(&self.stage.as_str())
    }

    /// Whether it is still going on and nothing has been agreed upon.
    pub fn is_undecided(&self) -> bool {
        self.is_open() && !self.solutions.iter().any(|solution| solution.status.as_deref() == Some("reached"))
    }

    /// The announced timeout: the seller's own before the end of the negotiation.
    pub fn timeout(&self) -> Option<(&'static str, i64)> {
        let announced = self.timers.iter().filter_map(|timer| Some((timer.step.timeout()?, timer)));
        let first = announced.min_by_key(|(_, timer)| (timer.step == Step::TakeOver, timer.at));
        first.map(|(name, timer)| (name, timer.at))
    }

    /// The proposal of this id.
    pub fn solution(&mut self, id: i64) -> Option<&mut Solution> {
        self.solutions.iter_mut().find(|solution| solution.id == id)
    }

    /// What the buyer asks for in the first place.
    pub fn claim(&mut self) -> Option<&mut Solution> {
        self.solutions.iter_mut().find(|solution| solution.side == Side::Buyer && solution.main)
    }
}
