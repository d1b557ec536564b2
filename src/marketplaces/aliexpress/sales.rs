//! The list of orders (aliexpress-api §11.1). It names buyers and recipients and no address: those are masked everywhere.

use super::gateway::{Ask, Gateway, ORDERS};
use super::lenient::{Id, List, Text, Word};
use super::sign::Params;
use super::time::Zone;
use crate::domain::{Buyer, Instant, Person, Sale, Sales};
use crate::error::{Error, Result};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

const METHOD: &str = "aliexpress.trade.seller.orderlist.get";
const SIZE: u64 = 50;
const DAY: i64 = 86_400_000;
/// How far back a window reaches: a little less than is allowed, so that a change of the clocks does not make it too wide.
const OPEN_DAYS: i64 = 179;
const FINISHED_DAYS: i64 = 29;

/// A row of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct SaleRow {
    order_id: Id,
    order_status: Word,
    buyer_login_id: Text,
    buyer_signer_fullname: Text,
    gmt_create: Text,
    gmt_pay_time: Text,
    end_reason: Text,
}

/// Where a scan stands: the orders that go on first, then the finished ones, which must be asked for apart.
struct Place {
    finished: bool,
    page: u64,
    from: Instant,
}

/// One page.
pub(super) async fn page(
    gateway: &Arc<Gateway>,
    zone: Zone,
    mark: Option<&str>,
    since: Instant,
    now: Instant,
) -> Result<Sales> {
    let place = mark.and_then(read_mark).unwrap_or(Place { finished: false, page: 1, from: since });
    let days = if place.finished { FINISHED_DAYS } else { OPEN_DAYS };
    let mut query = json!({
        "create_date_start": zone.wall(place.from.max(now.plus_millis(-days * DAY))),
        "create_date_end": zone.wall(now),
        "current_page": place.page,
        "page_size": SIZE,
    });
    if place.finished {
        query["order_status"] = "FINISH".into();
    }
    let rows = list(gateway, &query).await?;
    let full = rows.len() as u64 >= SIZE;
    let next = match (full, place.finished) {
        (true, finished) => format!("{} {} {}", if finished { "finished" } else { "open" }, place.page + 1, place.from),
        (false, false) => format!("finished 1 {}", place.from),
        // What goes on may still end: the next look begins a month back.
        (false, true) => format!("open 1 {}", now.plus_millis(-FINISHED_DAYS * DAY)),
    };
    Ok(Sales { mark: Some(next), more: full || !place.finished, ..read_rows(&rows, zone) })
}

/// The latest orders of one login.
pub(super) async fn to_buyer(gateway: &Arc<Gateway>, zone: Zone, login: &str, now: Instant) -> Result<Sales> {
    let query = json!({
        "create_date_start": zone.wall(now.plus_millis(-OPEN_DAYS * DAY)),
        "create_date_end": zone.wall(now),
        "buyer_login_id": login,
        "current_page": 1,
        "page_size": 10,
    });
    Ok(read_rows(&list(gateway, &query).await?, zone))
}

fn read_mark(mark: &str) -> Option<Place> {
    let mut words = mark.splitn(3, ' ');
    let finished = words.next()? == "finished";
    Some(Place { finished, page: words.next()?.parse().ok()?, from: Instant::parse(words.next()?)? })
}

async fn list(gateway: &Arc<Gateway>, query: &Value) -> Result<Vec<Value>> {
    let params = Params::default().with("param_aeop_order_query", query.to_string());
    let fields = gateway.read(&Ask { what: "the list of orders", method: METHOD, group: ORDERS, params }).await?;
    let result = fields.get("result").cloned().unwrap_or_else(|| Value::Object(fields.clone()));
    let account = &gateway.session.account;
    if result["success"] == false {
        let why = result["error_message"].as_str().unwrap_or("no reason given");
        return Err(Error::failed(format!("AliExpress gave no list of orders of account `{account}`: {why}"))
            .for_account(account)
            .trace(super::envelope::request_id(&fields)));
    }
    Ok(List::deserialize(&result["target_list"]).unwrap_or_default().0)
}

fn read_rows(rows: &[Value], zone: Zone) -> Sales {
    let mut sales = Sales::default();
    for raw in rows {
        let row = SaleRow::deserialize(raw).unwrap_or_default();
        let at = row.gmt_create.get().and_then(|text| zone.instant(text));
        let (Some(order_id), Some(bought_at)) = (row.order_id.owned(), at) else {
            sales.unreadable.push("an order has no id or no time".into());
            continue;
        };
        let name = row.buyer_signer_fullname.get().unwrap_or_default();
        let (first, last) = name.rsplit_once(' ').unwrap_or(("", name));
        let names = if name.is_empty() { Vec::new() } else { vec![(first.to_owned(), last.to_owned())] };
        sales.sales.push(Sale {
            order_id,
            buyer: Buyer { id: None, login: row.buyer_login_id.owned() },
            bought_at,
            cancelled: row.order_status.is("in_cancel")
                || row.end_reason.get().is_some_and(|reason| reason.to_lowercase().contains("cancel")),
            paid: row.gmt_pay_time.get().is_some(),
            person: Person { names, ..Person::default() },
        });
    }
    sales
}
