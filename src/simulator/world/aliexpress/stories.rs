//! The demo's AliExpress stories, as they are written in `disputes.toml`, and how they are told.

use super::super::super::aliexpress::{Deed, Remedy, Shop, act};
use super::super::super::model::Ids;
use super::super::stories::Span;
use super::{Filing, file, place};
use crate::simulator::clock::{DAY, HOUR};
use anyhow::{Context as _, anyhow};
use serde::Deserialize;
use serde::de::{Error as _, IntoDeserializer as _};

/// All of them.
#[derive(Deserialize)]
struct Stories {
    dispute: Vec<Story>,
}

/// One dispute.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Story {
    /// The buyer's login.
    buyer: String,
    /// His country.
    country: String,
    /// His currency.
    currency: String,
    /// The number of the goods.
    goods: usize,
    /// The key of the reason.
    reason: String,
    /// Whether he wants to send the goods back.
    #[serde(default)]
    goes_back: bool,
    /// Which share of the price he asks for, in percent; all by default.
    share: Option<i64>,
    /// How many pieces; one by default.
    quantity: Option<i64>,
    /// How long before the start he filed it.
    opened: Span,
    /// How late the platform is with what should happen by itself.
    lag: Option<Span>,
    /// Whether it is about a warranty.
    #[serde(default)]
    warranty: bool,
    /// Whether its enum texts hold stray NUL characters.
    #[serde(default)]
    stray_nuls: bool,
    /// The buyer's words.
    words: String,
    /// What happened then.
    #[serde(default)]
    then: Vec<Line>,
}

/// One deed: when, counted from the opening; the verb; and, as the verb needs them, `40%` of the price, `back` for goods that
/// go back, a state or a number after `#`, and the words.
struct Line {
    time: Span,
    deed: Deed,
    percent: Option<i64>,
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parts = Vec::<String>::deserialize(deserializer)?;
        let [time, verb, rest @ ..] = parts.as_slice() else {
            return Err(D::Error::custom("a line needs a time and a verb"));
        };
        let time = Span::deserialize(time.as_str().into_deserializer())?;
        let mut line = Self { time, deed: Deed { verb: verb.clone(), ..Deed::default() }, percent: None };
        for part in rest {
            let percent = part.strip_suffix('%').and_then(|number| number.parse().ok());
            match (percent, part.strip_prefix('#'), part.as_str()) {
                (Some(percent), _, _) => line.percent = Some(percent),
                (None, Some(name), _) => line.deed.name = name.into(),
                (None, None, "back") => line.deed.remedy = Some(Remedy::ReturnAndRefund),
                (None, None, "keep") => line.deed.remedy = Some(Remedy::Refund),
                (None, None, words) => line.deed.text = words.into(),
            }
        }
        Ok(line)
    }
}

/// Tells all stories to a shop.
pub(super) fn tell(shop: &mut Shop, ids: &mut Ids, now: i64) -> anyhow::Result<()> {
    let stories: Stories = toml::from_str(include_str!("disputes.toml")).context("the demo's AliExpress stories")?;
    for story in stories.dispute {
        let buyer = story.buyer.clone();
        one(shop, ids, now, story).map_err(|why| anyhow!("the AliExpress story of {buyer}: {why}"))?;
    }
    for (index, buyer) in ["fr4410552097xmno", "it2093311840qrst", "us7718820035lkji"].iter().enumerate() {
        quiet_order(shop, ids, now, index, buyer);
    }
    Ok(())
}

fn one(shop: &mut Shop, ids: &mut Ids, now: i64, story: Story) -> Result<(), String> {
    let opened = now - story.opened.0;
    let filing = Filing {
        buyer: story.buyer,
        country: story.country,
        currency: story.currency,
        goods: story.goods,
        quantity: story.quantity.unwrap_or(1),
        reason: story.reason,
        remedy: if story.goes_back { Remedy::ReturnAndRefund } else { Remedy::Refund },
        words: story.words,
        ..Filing::default()
    };
    let address = shop.addresses.iter().find(|address| address.role == "refund").map(|address| address.id);
    let dispute = file(shop, ids, opened, &filing)?;
    let most = dispute.most;
    let share = |percent: i64| most * percent / 100;
    if let (Some(percent), Some(claim)) = (story.share, dispute.claim()) {
        claim.refund = share(percent);
    }
    dispute.warranty = story.warranty;
    dispute.stray_nuls = story.stray_nuls;
    for Line { time, mut deed, percent } in story.then {
        deed.refund = percent.map(share);
        // An agreement without an address is what makes the platform ask for one.
        deed.address = address.filter(|_| deed.name != "no address");
        let verb = deed.verb.clone();
        act(dispute, ids, opened + time.0, deed).map_err(|why| format!("{verb}: {why}"))?;
    }
    let lag = story.lag.map_or(0, |lag| lag.0);
    dispute.timers.iter_mut().for_each(|timer| timer.lag = lag);
    Ok(())
}

/// An order without a dispute; the buyer of the first one wants to cancel it before it is shipped.
fn quiet_order(shop: &mut Shop, ids: &mut Ids, now: i64, index: usize, buyer: &str) {
    let filing =
        Filing { buyer: buyer.into(), country: buyer[..2].to_uppercase(), goods: index + 4, ..Filing::default() };
    let at = now - if index == 0 { 9 * HOUR } else { 12 * DAY };
    let id = place(shop, ids, at, &filing).id;
    let Some(order) = shop.orders.iter_mut().find(|order| order.id == id && index == 0) else { return };
    order.sent_at = None;
    order.parcel = None;
    order.status = "IN_CANCEL".into();
    order.cancel_reason = Some("buyerChangeAddress".into());
}
