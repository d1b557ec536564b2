//! The AliExpress half of the worlds: a shop, its goods, its buyers, and the disputes they file.

mod stories;

use super::super::aliexpress::{Dispute, Market, Order, Parcel, Product, Reason, Remedy, Shop, Terms, solution_id};
use super::super::clock::{DAY, HOUR};
use super::super::model::Ids;

/// Fills the demo's shop.
pub(super) fn demo(market: &mut Market, ids: &mut Ids, now: i64) -> anyhow::Result<()> {
    let mut shop = Shop::numbered(0);
    stories::tell(&mut shop, ids, now)?;
    market.shops = vec![shop];
    Ok(())
}

/// Over how long generated disputes are spread.
const SPREAD: i64 = 40 * DAY;

/// Adds so many disputes to the first shop, the oldest first. Six in ten are open, and stay open whatever time it gets.
pub(crate) fn generate(market: &mut Market, ids: &mut Ids, now: i64, disputes: usize) {
    if market.shops.is_empty() {
        market.shops.push(Shop::numbered(0));
    }
    let Some(shop) = market.shops.first_mut() else { return };
    let step = SPREAD / i64::try_from(disputes.max(1)).unwrap_or(1);
    let mut at = now - SPREAD;
    for index in 0..disputes {
        let buyer = format!("us{}", ids.decimal(10));
        let reason = REASONS[index % REASONS.len()].0.to_owned();
        let filing = Filing { buyer, reason, goods: index, ..Filing::default() };
        let open = ids.below(10) < 6;
        // A new order each time: nothing to refuse.
        if let Ok(dispute) = file(shop, ids, at, &filing) {
            if open {
                dispute.timers.iter_mut().for_each(|timer| timer.lag = 1000 * DAY);
            } else {
                dispute.finish(at + HOUR, "refund_success");
            }
        }
        at += step;
    }
}

/// What a buyer files.
#[derive(Clone, Debug)]
pub(crate) struct Filing {
    /// The buyer's login.
    pub buyer: String,
    /// The buyer's country.
    pub country: String,
    /// The buyer's currency.
    pub currency: String,
    /// The number of the goods, when the order is a new one.
    pub goods: usize,
    /// The order; a new one by default.
    pub order: Option<i64>,
    /// How many pieces.
    pub quantity: i64,
    /// The key of the reason.
    pub reason: String,
    /// What he asks for.
    pub remedy: Remedy,
    /// How much, in the smallest unit; all by default.
    pub refund: Option<i64>,
    /// His words.
    pub words: String,
}

impl Default for Filing {
    fn default() -> Self {
        Self {
            buyer: "us1234567890abc".into(),
            country: "ES".into(),
            currency: "EUR".into(),
            goods: 0,
            order: None,
            quantity: 1,
            reason: "not_received".into(),
            remedy: Remedy::Refund,
            refund: None,
            words: "The parcel has not arrived.".into(),
        }
    }
}

/// A buyer files a dispute at `at`.
pub(crate) fn file<'a>(shop: &'a mut Shop, ids: &mut Ids, at: i64, filing: &Filing) -> Result<&'a mut Dispute, String> {
    let reason = reason(&filing.reason).ok_or_else(|| format!("`{}` is no reason", filing.reason))?;
    let order = match filing.order {
        None => place(shop, ids, at - 24 * DAY, filing),
        Some(id) => shop.orders.iter().find(|order| order.id == id).ok_or("there is no such order")?.clone(),
    };
    let mut dispute = Dispute {
        // Seventeen digits: more than a floating-point number can hold. The last four are those of the order.
        id: 14_281_000_000_000_000
            + random(ids, 900_000_000) * 1_000_000
            + random(ids, 99) * 10_000
            + order.id % 10_000,
        child_id: order.child_id,
        order_id: order.id,
        buyer: order.buyer.clone(),
        reason,
        quantity: filing.quantity,
        most: order.paid,
        most_usd: order.paid_usd,
        currency: order.currency.clone(),
        ..Dispute::default()
    };
    dispute.line_id = dispute.id + 100_000;
    let refund = filing.refund.unwrap_or(order.paid).min(order.paid);
    dispute.open(at, solution_id(ids), Terms { remedy: filing.remedy, refund, content: filing.words.clone() });
    shop.disputes.push(dispute);
    shop.disputes.last_mut().ok_or_else(|| "it was just added".into())
}

/// The goods: name and price in cents of a US dollar.
const GOODS: [(&str, &str, i64); 10] = [
    ("Folding paper lantern, 40 cm, set of 3", "LNT-40-3", 1890),
    ("Rechargeable camping lantern 600 lm, USB-C", "CMP-600", 2490),
    ("Ceramic tea set, 6 cups, celadon green", "TEA-6-GRN", 4290),
    ("Bamboo desk organiser with drawer", "DSK-BMB", 2150),
    ("Bluetooth speaker with warm night light", "SPK-NL2", 3390),
    ("Silk eye mask, charcoal grey", "EYE-SLK-G", 990),
    ("Stainless steel vacuum flask 750 ml", "FLK-750", 1750),
    ("LED string lights 20 m, warm white", "LED-20W", 1290),
    ("Wool felt slippers, size 41", "SLP-41", 2250),
    ("Brass incense burner, lotus", "INC-LTS", 3690),
];

/// Ten thousandths of a US dollar for one major unit.
fn rate(currency: &str) -> i64 {
    match currency {
        "EUR" => 10_820,
        "GBP" => 12_650,
        "RUB" => 125,
        "PLN" => 2540,
        "MXN" => 548,
        "BRL" => 1780,
        "CLP" => 11,
        "JPY" => 66,
        "KRW" => 7,
        _ => 10_000,
    }
}

/// Places an order at `at` and ships it two days later.
fn place(shop: &mut Shop, ids: &mut Ids, at: i64, filing: &Filing) -> Order {
    let index = filing.goods % GOODS.len();
    let (name, sku, cents) = GOODS[index];
    let paid_usd = cents * filing.quantity;
    let minor = if matches!(filing.currency.as_str(), "CLP" | "JPY" | "KRW") { 100 } else { 10_000 };
    let paid = paid_usd * minor / rate(&filing.currency);
    let id = 8_190_000_000_000_000 + random(ids, 800_000_000_000_000);
    let number = i64::try_from(index).unwrap_or_default();
    let order = Order {
        id,
        // Usually, but not always, the number of the order plus ten thousand.
        child_id: if ids.below(20) == 0 { id + 20_000 } else { id + 10_000 },
        status: "WAIT_BUYER_ACCEPT_GOODS".into(),
        buyer: filing.buyer.clone(),
        buyer_name: format!("{} {}", filing.buyer, filing.country),
        country: filing.country.clone(),
        at,
        paid_at: at + HOUR / 6,
        sent_at: Some(at + 2 * DAY),
        changed_at: at + 2 * DAY,
        product: Product {
            id: 1_005_006_200_000_000 + 7919 * number,
            name: name.into(),
            sku: sku.into(),
            picture: format!("https://ae01.alicdn.com/kf/S{sku}.jpg"),
        },
        quantity: filing.quantity,
        paid,
        currency: filing.currency.clone(),
        paid_usd,
        parcel: Some(Parcel {
            number: format!("LP00{}", ids.decimal(12)),
            service: "CAINIAO_STANDARD".into(),
            service_name: "AliExpress Standard Shipping".into(),
            received_at: (!filing.reason.starts_with("not_received")).then_some(at + 20 * DAY),
        }),
        ..Order::default()
    };
    shop.orders.push(order.clone());
    order
}

fn random(ids: &mut Ids, bound: u64) -> i64 {
    i64::try_from(ids.below(bound)).unwrap_or_default()
}

/// The reasons: key, number, Chinese, English, and whether the goods are said to be not as described.
const REASONS: [(&str, i64, &str, &str, bool); 12] = [
    ("not_received", 115, "未收到货物", "Goods not received", false),
    ("no_tracking", 116, "物流信息不更新", "Tracking shows no movement", false),
    ("customs", 117, "包裹被海关扣留", "Parcel held by customs", false),
    ("colour", 201, "颜色与描述不符", "Colour differs from the description", true),
    ("size", 202, "尺寸与描述不符", "Size differs from the description", true),
    ("damaged", 203, "商品破损", "Item arrived damaged", true),
    ("short", 204, "数量短缺", "Fewer pieces than ordered", true),
    ("quality", 205, "质量有问题", "Item does not work properly", true),
    ("counterfeit", 206, "疑似假冒商品", "Item seems to be counterfeit", true),
    ("wrong_item", 207, "发错商品", "Another item was sent", true),
    ("refused_customs_duty", 118, "买家拒付关税", "Import duty not accepted", false),
    ("own_reasons", 301, "买家个人原因", "Personal reasons of the buyer", false),
];

fn reason(key: &str) -> Option<Reason> {
    let (_, id, chinese, english, not_as_described) = REASONS.iter().find(|(known, ..)| *known == key)?;
    Some(Reason {
        id: *id,
        chinese: (*chinese).into(),
        english: (*english).into(),
        not_as_described: *not_as_described,
    })
}
