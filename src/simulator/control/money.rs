//! What happens to money and goods on command.
//!
//! | `op` | does |
//! |---|---|
//! | `place_order` | a buyer pays: `buyer`, `site`, `payment_type`, `delivery_cents`, `surcharge_cents`, `overpaid_cents`, `age_days`, `commission_free`, `lines` of `goods`, `quantity`, `cents`, `original_cents`, `deposit_cents`, `service_cents` |
//! |  | and, where they matter, `buyer_id`, `first_name`, `last_name`, `street`, `zip`, `city`, `phone`, `point`, `unpaid`, `status` |
//! | `place_orders` | the same for each of `orders` |
//! | `order_status` | the order `order` gets `status` |
//! | `open_return` | he declares a return of `order`: `lines` of `line` and `quantity` (all by default), `status` (`DELIVERED`), `fulfillment`, `bank` |
//! | `panel_refund` | the seller refunds all of `order`, or `cents` of it, in the web panel |
//! | `auto_refund` | the marketplace refunds `return` by itself |
//! | `apt_payout` | the marketplace's protection pays the buyer of `return` |
//! | `refund_status` | the refund `refund` gets `status` |
//! | `balance` | `cents` of `currency` are there for refunds; without end when `cents` is null |
//! | `top_up` | so many `cents` of `currency` come to it |
//! | `auto_claim` | the marketplace files for the commissions of `order` by itself |
//! | `claim_status` | the commission claim `claim` gets `status` |
//! | `bill`, `wallet` | an entry: `type`, `cents`, `currency`, `order` |
//! | `parcel_arrives` | the parcel of `waybill` is delivered |

use super::Outcome;
use super::events::Scene;
use crate::simulator::allegro::{billing, claims, refunds, settle};
use crate::simulator::clock::DAY;
use crate::simulator::model::{AccountEntry, Item, Money, Order, Service, Step, Surcharge};
use crate::simulator::world::{returns, shop};
use serde_json::{Value, json};

/// The statuses that a refund can have.
const REFUND_STATUSES: [&str; 7] =
    ["NEW", "VALIDATED", "VALIDATE_FAILED", "IN_PROGRESS", "PARTIAL", "SUCCESS", "CANCELED"];

impl Scene<'_> {
    /// One event of this file.
    pub fn money(&mut self, op: &str) -> Outcome {
        match op {
            "place_order" => self.place_order(),
            "place_orders" => self.place_orders(),
            "order_status" => self.order_status(),
            "open_return" => self.open_return(),
            "panel_refund" => self.panel_refund(),
            "auto_refund" => self.auto_refund(),
            "apt_payout" => self.apt_payout(),
            "refund_status" => self.refund_status(),
            "balance" | "top_up" => self.balance(op),
            "auto_claim" => self.auto_claim(),
            "claim_status" => self.claim_status(),
            "bill" | "wallet" => self.entry(op),
            "parcel_arrives" => self.parcel_arrives(),
            _ => Err(format!("`{op}` is no event")),
        }
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.body[name].as_i64()
    }

    fn order(&self) -> Result<Order, String> {
        let id = self.text("order").unwrap_or_default();
        let found = self.seller.orders.iter().find(|order| order.id == id);
        found.cloned().ok_or_else(|| format!("there is no order `{id}`"))
    }

    fn place_order(&mut self) -> Outcome {
        let login = self.text("buyer").unwrap_or_else(|| "anna.kowal82".into());
        let at = self.at - self.number("age_days").unwrap_or(5) * DAY;
        let lines = self.body["lines"].as_array().cloned().unwrap_or_else(|| vec![json!({})]);
        let first = shop::order(self.seller, self.ids, at, &login, goods(lines.first()), 1);
        let currency = first.currency().to_owned();
        let mut items = Vec::new();
        for line in &lines {
            let id = if items.is_empty() { first.items[0].id.clone() } else { self.ids.uuid() };
            items.push(item(line, id, &currency));
        }
        let surcharge =
            self.number("surcharge_cents").map(|cents| Surcharge { id: self.ids.uuid(), cents, at: at + DAY });
        let (payment, delivery) = (self.text("payment_type"), self.number("delivery_cents"));
        let (overpaid, free) = (self.number("overpaid_cents").unwrap_or(0), self.body["commission_free"] == true);
        let order = self.seller.orders.last_mut().ok_or("it was just placed")?;
        for shipment in &mut order.shipments {
            shipment.lines = items.iter().map(|item| item.id.clone()).collect();
        }
        order.items = items;
        order.surcharges = surcharge.into_iter().collect();
        order.overpaid = overpaid;
        order.commission_free = free;
        if let Some(payment) = payment {
            order.payment_type = payment;
        }
        if let Some(cents) = delivery {
            order.delivery.cost = Money::new(cents, &currency);
        }
        dress(order, self.body);
        Ok(json!({
            "order": order.id,
            "payment": order.payment_id,
            "lines": order.items.iter().map(|item| &item.id).collect::<Vec<_>>(),
            "surcharge": order.surcharges.first().map(|each| &each.id),
            "paid_cents": order.paid(),
            "currency": currency,
        }))
    }

    fn place_orders(&mut self) -> Outcome {
        let orders = self.body["orders"].as_array().ok_or("orders is needed")?;
        let mut placed = Vec::new();
        for body in orders {
            let mut scene = Scene { body, at: self.at, seller: self.seller, ids: self.ids };
            placed.push(scene.place_order()?["order"].clone());
        }
        Ok(json!({"orders": placed}))
    }

    fn order_status(&mut self) -> Outcome {
        let (id, at) = (self.text("order").unwrap_or_default(), self.at);
        let status = self.text("status").ok_or("status is needed")?;
        let found = self.seller.orders.iter_mut().find(|order| order.id == id);
        let order = found.ok_or_else(|| format!("there is no order `{id}`"))?;
        order.status = status;
        order.changes.push(at);
        Ok(json!({"order": id}))
    }

    fn open_return(&mut self) -> Outcome {
        let order = self.order()?;
        let status = self.text("status").unwrap_or_else(|| "DELIVERED".into());
        let at = self.text("at").map_or(self.at - 3 * DAY, |_| self.at).max(order.at);
        let row = returns::back(self.seller, self.ids, at, &order, &status);
        if let Some(lines) = self.body["lines"].as_array() {
            let asked = |item: &Item| {
                lines.iter().find(|line| line["line"] == item.id.as_str()).map(|line| line["quantity"].as_i64())
            };
            row.items = order
                .items
                .iter()
                .filter_map(|item| Some(returns::piece(item, asked(item)?.unwrap_or(item.quantity))))
                .collect();
        }
        row.fulfillment = self.body["fulfillment"] == true;
        row.bank = self.body["bank"] == true;
        Ok(json!({"return": row.id, "order": order.id, "waybill": row.parcels.first().map(|parcel| &parcel.waybill)}))
    }

    fn panel_refund(&mut self) -> Outcome {
        let order = self.order()?;
        let mut refund = refunds::elsewhere(&order, self.number("cents"));
        refund.id = self.ids.uuid();
        refund.at = self.at;
        refund.ended_at = Some(self.at);
        refund.reason = self.text("reason").unwrap_or_else(|| "REFUND".into());
        let shown = json!({"refund": refund.id});
        self.seller.refunds.push(refund);
        Ok(shown)
    }

    fn auto_refund(&mut self) -> Outcome {
        let id = self.text("return").unwrap_or_default();
        let refund = settle::refund_automatically(self.seller, &id, self.at);
        refund.map(|refund| json!({"refund": refund})).ok_or_else(|| format!("there is no return `{id}`"))
    }

    fn apt_payout(&mut self) -> Outcome {
        let id = self.text("return").unwrap_or_default();
        let row = self.seller.returns.iter_mut().find(|row| row.id == id);
        row.ok_or_else(|| format!("there is no return `{id}`"))?.status = "FINISHED_APT".into();
        Ok(json!({"return": id}))
    }

    fn refund_status(&mut self) -> Outcome {
        let (id, status) = (self.text("refund").unwrap_or_default(), self.text("status").unwrap_or_default());
        if !REFUND_STATUSES.contains(&status.as_str()) {
            return Err(format!("status must be one of {}", REFUND_STATUSES.join(", ")));
        }
        let at = self.at;
        let refund = self.seller.refunds.iter_mut().find(|refund| refund.id == id);
        let refund = refund.ok_or_else(|| format!("there is no refund `{id}`"))?;
        refund.status = status;
        refund.ended_at = refund.is_over().then_some(at);
        Ok(json!({"refund": id, "status": refund.status}))
    }

    fn balance(&mut self, op: &str) -> Outcome {
        let currency = self.text("currency").unwrap_or_else(|| "PLN".into());
        match (op, self.number("cents")) {
            ("balance", None) => {
                self.seller.balance.remove(&currency);
            }
            ("balance", Some(cents)) => {
                self.seller.balance.insert(currency.clone(), cents);
            }
            (_, cents) => {
                let cents = cents.ok_or("cents are needed")?;
                *self.seller.balance.entry(currency.clone()).or_default() += cents;
                let value = Money::new(cents, &currency);
                let (id, at) = (self.ids.uuid(), self.at);
                self.seller.wallet.push(AccountEntry { id, at, kind: "TOP_UP".into(), value, order_id: None });
            }
        }
        Ok(json!({"currency": currency, "cents": self.seller.balance.get(&currency)}))
    }

    fn auto_claim(&mut self) -> Outcome {
        let order = self.order()?;
        let filed = claims::file_automatically(self.seller, &order.id, self.at);
        let claims = self.seller.claims.iter().filter(|claim| claim.order_id == order.id);
        Ok(json!({"filed": filed, "claims": claims.map(|claim| &claim.id).collect::<Vec<_>>()}))
    }

    fn claim_status(&mut self) -> Outcome {
        let (id, status) = (self.text("claim").unwrap_or_default(), self.text("status").unwrap_or_default());
        if !claims::is_status(&status) {
            return Err(format!("`{status}` is no status of a claim"));
        }
        let at = self.at;
        let claim = self.seller.claims.iter_mut().find(|claim| claim.id == id);
        let claim = claim.ok_or_else(|| format!("there is no claim `{id}`"))?;
        claim.status = status;
        claim.ended_at = (!claim.is_open()).then_some(at);
        Ok(json!({"claim": id, "status": claim.status}))
    }

    fn entry(&mut self, op: &str) -> Outcome {
        let bill = op == "bill";
        let kind = self.text("type").unwrap_or_else(|| if bill { "PKR" } else { "COMPENSATION" }.into());
        if bill && !billing::is_type(&kind) {
            return Err(format!("`{kind}` is not on the bill"));
        }
        let cents = self.number("cents").ok_or("cents are needed")?;
        let value = Money::new(cents, self.text("currency").as_deref().unwrap_or("PLN"));
        let row = AccountEntry { id: self.ids.uuid(), at: self.at, kind, value, order_id: self.text("order") };
        let shown = json!({"id": row.id});
        if bill {
            self.seller.bill.push(row)
        } else {
            self.seller.wallet.push(row)
        }
        Ok(shown)
    }

    fn parcel_arrives(&mut self) -> Outcome {
        let waybill = self.text("waybill").unwrap_or_default();
        let at = self.at;
        let parcel = self.seller.parcels.iter_mut().find(|parcel| parcel.waybill == waybill);
        let parcel = parcel.ok_or_else(|| format!("there is no parcel `{waybill}`"))?;
        parcel.steps.retain(|step| step.at <= at && step.code != "DELIVERED");
        parcel.steps.push(Step { at, code: "DELIVERED".into() });
        let row = self.seller.returns.iter_mut().find(|row| row.parcels.iter().any(|parcel| parcel.waybill == waybill));
        if let Some(row) = row.filter(|row| ["CREATED", "DISPATCHED", "IN_TRANSIT"].contains(&row.status.as_str())) {
            row.status = "DELIVERED".into();
        }
        Ok(json!({"waybill": waybill}))
    }
}

fn goods(line: Option<&Value>) -> usize {
    line.and_then(|line| line["goods"].as_u64()).and_then(|number| usize::try_from(number).ok()).unwrap_or(0)
}

/// A line as the order describes it. The same `goods` twice are the same offer twice.
fn item(line: &Value, id: String, currency: &str) -> Item {
    let (offer, name, usual) = shop::goods(goods(Some(line)), currency);
    let number = |name: &str| line[name].as_i64();
    let service = |cents| Service { id: "CARRY_IN".into(), name: "Wniesienie".into(), cents };
    Item {
        id,
        offer,
        name,
        quantity: number("quantity").unwrap_or(1),
        price: number("cents").map_or(usual, |cents| Money::new(cents, currency)),
        original: number("original_cents"),
        deposit: number("deposit_cents").unwrap_or(0),
        service: number("service_cents").map(service),
    }
}

/// Writes into an order what is said of its buyer and of how it went.
fn dress(order: &mut Order, body: &Value) {
    let set = |name: &str, place: &mut String| {
        if let Some(text) = body[name].as_str() {
            place.replace_range(.., text);
        }
    };
    set("buyer_id", &mut order.buyer_id);
    set("first_name", &mut order.buyer_name.0);
    set("last_name", &mut order.buyer_name.1);
    set("street", &mut order.home.street);
    set("zip", &mut order.home.zip);
    set("phone", &mut order.home.phone);
    set("city", &mut order.delivery.city);
    set("status", &mut order.status);
    order.home.point = body["point"].as_str().map(str::to_owned);
    order.unpaid = body["unpaid"] == true;
}
