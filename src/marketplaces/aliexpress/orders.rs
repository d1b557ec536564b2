//! The order behind a dispute, and the shop itself (aliexpress-api §11.1, §11.7).

use super::gateway::{Ask, Gateway, ORDERS, SHOP};
use super::map::Reader;
use super::sign::Params;
use super::time::Zone;
use super::wire::{ChildOrder, LogisticInfo, OrderDetail, Profile, RefundInfo, Sum};
use crate::domain::{Money, Order, OrderLine, Parcel, ParcelStep, Refund};
use crate::error::{Error, Result};
use crate::marketplaces::{CancelRequest, Identity};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

const ORDER: &str = "aliexpress.trade.new.redefining.findorderbyid";
/// The status of an order that the buyer wants to cancel.
const IN_CANCEL: &str = "IN_CANCEL";
const PROFILE: &str = "aliexpress.solution.merchant.profile.get";

/// An order with what became of its money; `None` when the gateway does not know it.
pub(super) async fn order(gateway: &Arc<Gateway>, zone: Zone, id: &str) -> Result<Option<Order>> {
    let Some(target) = target(gateway, id).await? else { return Ok(None) };
    Ok(Some(read(id, &OrderDetail::deserialize(&target).unwrap_or_default(), zone)))
}

/// The status of an order, such as `IN_CANCEL`; `None` when the gateway does not say it.
pub(super) async fn status(gateway: &Arc<Gateway>, id: &str) -> Result<Option<String>> {
    let target = target(gateway, id).await?;
    Ok(target.and_then(|target| target.get("order_status").and_then(super::lenient::text)))
}

/// A buyer's wish to cancel the order, as it stands now.
pub(super) async fn cancel_request(gateway: &Arc<Gateway>, id: &str) -> Result<Option<CancelRequest>> {
    let Some(target) = target(gateway, id).await? else { return Ok(None) };
    let text = |name: &str| target.get(name).and_then(super::lenient::text).filter(|text| !text.trim().is_empty());
    let detail = OrderDetail::deserialize(&target).unwrap_or_default();
    let buyer = target.get("buyer_info").and_then(|buyer| super::lenient::text(buyer.get("login_id")?));
    let status = text("order_status").unwrap_or_default();
    Ok(Some(CancelRequest {
        buyer: text("buyerloginid").or(buyer),
        open: status.eq_ignore_ascii_case(IN_CANCEL),
        status,
        reason: text("cancel_request_reason"),
        total: sum(&detail.order_amount).or_else(|| sum(&detail.init_oder_amount)),
    }))
}

async fn target(gateway: &Arc<Gateway>, id: &str) -> Result<Option<Value>> {
    let what = format!("order {id}");
    // Digits go in as a number, as the gateway's own libraries send them.
    let number = id.parse::<u64>().map_or_else(|_| Value::from(id), Value::from);
    let params = Params::default().with("param1", json!({"order_id": number}).to_string());
    let ask = Ask { what: &what, method: ORDER, group: ORDERS, params };
    let Some(fields) = gateway.find(&ask).await? else { return Ok(None) };
    let target = fields.get("target").filter(|target| target.is_object()).cloned();
    target.map(Some).ok_or_else(|| {
        let account = &gateway.session.account;
        Error::temporary(format!("AliExpress gave no details of {what} of account `{account}`"))
            .for_account(account)
            .trace(super::envelope::request_id(&fields))
            .hint("try again in a few minutes")
    })
}

/// What can be read of an order: it only serves to tell what is at stake, so what cannot be read is left out.
fn read(id: &str, detail: &OrderDetail, zone: Zone) -> Order {
    let mut reader = Reader::new(zone);
    let children: Vec<ChildOrder> = reader.each("child_order_list", &detail.child_order_list.0);
    let lines = children.iter().filter_map(line).collect();
    let whole = refund(&mut reader, detail.id.get().unwrap_or(id), &detail.refund_info);
    let refunds = match whole {
        Some(refund) => vec![refund],
        None => children
            .iter()
            .filter_map(|child| refund(&mut reader, child_id(child).unwrap_or(id), &child.refund_info))
            .collect(),
    };
    let parcels: Vec<LogisticInfo> = reader.each("logistic_info_list", &detail.logistic_info_list.0);
    let parcels = parcels.iter().filter_map(|parcel| self::parcel(&mut reader, parcel)).collect();
    Order {
        id: id.into(),
        bought_at: reader.instant("gmt_create", &detail.gmt_create),
        total: sum(&detail.order_amount).or_else(|| sum(&detail.init_oder_amount)),
        lines,
        payment_type: detail.payment_type.owned(),
        refunds,
        status: detail.order_status.owned(),
        fulfillment: detail.logistics_status.owned(),
        paid_at: reader.instant("gmt_pay_success", &detail.gmt_pay_success),
        buyer_login: detail.buyerloginid.owned(),
        parcels,
        ..Order::default()
    }
}

/// A parcel with the two steps of its way that the order tells.
fn parcel(reader: &mut Reader, info: &LogisticInfo) -> Option<Parcel> {
    let sent = reader.instant("gmt_send", &info.gmt_send);
    let received = reader.instant("gmt_received", &info.gmt_received);
    let code = info.receive_status.owned().unwrap_or_else(|| "received".into());
    let step = |at, code: &str| ParcelStep { at, code: code.into() };
    let steps = sent.map(|at| step(at, "sent")).into_iter().chain(received.map(|at| step(at, &code)));
    Some(Parcel {
        waybill: info.logistics_no.owned()?,
        carrier: info.logistics_type_code.owned(),
        carrier_name: info.logistics_service_name.owned(),
        lines: Vec::new(),
        added_at: sent,
        steps: Some(steps.collect()),
    })
}

fn line(child: &ChildOrder) -> Option<OrderLine> {
    Some(OrderLine {
        id: child_id(child)?.to_owned(),
        offer_id: child.product_id.owned()?,
        name: child.product_name.owned().unwrap_or_default(),
        quantity: child.product_count.get().and_then(|count| count.split('.').next()?.parse().ok()).unwrap_or(1),
        price: sum(&child.product_price)?,
        bought_at: None,
        deposit: None,
    })
}

fn child_id(child: &ChildOrder) -> Option<&str> {
    child.child_order_id.get().or(child.id.get())
}

fn refund(reader: &mut Reader, id: &str, info: &Value) -> Option<Refund> {
    let info = RefundInfo::deserialize(info).ok()?;
    Some(Refund {
        id: id.into(),
        status: info.refund_status.owned()?,
        total: sum(&info.refund_cash_amt)?,
        created_at: reader.instant("refund_time", &info.refund_time),
        reason: None,
        lines: Vec::new(),
        delivery: None,
        deposits: Vec::new(),
        surcharges: Vec::new(),
        services: None,
        overpaid: None,
        comment: None,
        order_id: None,
    })
}

fn sum(value: &Value) -> Option<Money> {
    let sum = Sum::deserialize(value).ok()?;
    super::lenient::money(&sum.amount, &sum.currency_code)
}

/// Who the account is.
pub(super) async fn identity(gateway: &Arc<Gateway>) -> Result<Identity> {
    let ask = Ask { what: "the shop's profile", method: PROFILE, group: SHOP, params: Params::default() };
    let fields = gateway.read(&ask).await?;
    let id = super::envelope::request_id(&fields);
    let profile = Profile::deserialize(&Value::Object(fields)).unwrap_or_default();
    let login = profile.merchant_login_id.owned().or_else(|| profile.shop_name.owned());
    let login = login.or_else(|| profile.shop_id.owned()).ok_or_else(|| {
        let account = &gateway.session.account;
        Error::temporary(format!("AliExpress does not say whose shop account `{account}` is"))
            .for_account(account)
            .trace(id)
            .hint("try again in a few minutes")
    })?;
    let id = profile.shop_id.owned().unwrap_or_else(|| login.clone());
    Ok(Identity { id, login, site: None, return_addresses: None })
}

#[cfg(test)]
mod tests {
    use super::{OrderDetail, read};
    use crate::domain::Money;
    use crate::marketplaces::aliexpress::time::Zone;
    use serde_json::json;

    #[test]
    fn an_order_is_read_in_both_shapes() {
        let child = json!({"child_order_id": "8031234567890124", "product_id": 1005001234567890_u64, "product_name": "Lamp",
            "product_count": 2, "product_price": {"amount": "12.50", "currency_code": "EUR", "cent": 1250},
            "refund_info": {"refund_status": "refund_ok", "refund_cash_amt": {"amount": "3.00", "currency_code": "EUR"},
                "refund_time": "2026-01-16 15:12:01"}});
        for children in [json!([child]), json!({"aeop_tp_child_order_dto": [child]}), json!({"dto": child})] {
            let detail: OrderDetail = serde_json::from_value(json!({"id": 8031234567880124_u64, "refund_info": null,
                "gmt_create": "2026-01-09 00:11:51", "child_order_list": children,
                "order_amount": {"amount": "29.90", "currency_code": "EUR"}}))
            .unwrap();
            let order = read("8031234567880124", &detail, Zone::PACIFIC);
            assert_eq!(order.total, Some(Money::new(2990, "EUR")));
            assert_eq!(order.bought_at.unwrap().to_string(), "2026-01-09T08:11:51Z");
            assert_eq!((order.lines[0].id.as_str(), order.lines[0].quantity), ("8031234567890124", 2));
            assert_eq!(order.lines[0].price, Money::new(1250, "EUR"));
            assert_eq!(order.refunds[0].total, Money::new(300, "EUR"));
        }
    }

    #[test]
    fn an_order_of_which_little_can_be_read_is_still_one() {
        let detail: OrderDetail =
            serde_json::from_value(json!({"order_amount": "many", "child_order_list": {}})).unwrap();
        let order = read("1", &detail, Zone::PACIFIC);
        assert!(order.total.is_none() && order.lines.is_empty() && order.refunds.is_empty());
    }
}
