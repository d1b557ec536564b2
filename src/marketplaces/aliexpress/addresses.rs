//! The seller's return addresses (aliexpress-api §11.3): a proposal to take goods back must name one of them.

use super::gateway::{Ask, Gateway, ORDERS};
use super::lenient;
use super::sign::Params;
use crate::domain::ReturnAddress;
use crate::error::{Error, Result};
use serde_json::{Map, Value};
use std::sync::Arc;

const ADDRESSES: &str = "aliexpress.logistics.redefining.getlogisticsselleraddresses";

/// The addresses for returned goods; those without an id, which no proposal could name, are left out.
pub(super) async fn returns(gateway: &Arc<Gateway>) -> Result<Vec<ReturnAddress>> {
    let params = Params::default().with("seller_address_query", "refund".to_owned());
    let fields = gateway.read(&Ask { what: "the return addresses", method: ADDRESSES, group: ORDERS, params }).await?;
    if fields.get("result_success").and_then(lenient::flag) == Some(false) {
        let why = fields.get("error_desc").and_then(lenient::text).unwrap_or_default();
        return Err(Error::failed(format!("AliExpress does not give the return addresses: {why}"))
            .for_account(&gateway.session.account)
            .trace(super::envelope::request_id(&fields)));
    }
    let listed = fields.get("refund_seller_address_list").map(lenient::list).unwrap_or_default();
    Ok(listed.iter().filter_map(Value::as_object).filter_map(address).collect())
}

fn address(fields: &Map<String, Value>) -> Option<ReturnAddress> {
    let text = |name: &str| fields.get(name).and_then(lenient::text).filter(|text| !text.trim().is_empty());
    let street = text("street_address").or_else(|| text("street"));
    let parts = [street, text("county"), text("city"), text("province"), text("postcode"), text("country")];
    Some(ReturnAddress {
        id: fields.get("address_id").and_then(lenient::id)?,
        name: text("name"),
        text: parts.into_iter().flatten().collect::<Vec<_>>().join(", "),
        is_default: fields.get("is_default").and_then(lenient::id).as_deref() == Some("1"),
    })
}

#[cfg(test)]
mod tests {
    use super::address;
    use serde_json::json;

    #[test]
    fn an_address_becomes_one_line_and_keeps_a_long_id() {
        let fields = json!({
            "address_id": 90_071_992_547_409_931_u64, "name": "李雷", "street_address": "No. 8 Lake Road", "county": "",
            "city": "Hangzhou", "province": "Zhejiang", "postcode": "310000", "country": "CN", "is_default": 1,
        });
        let read = address(fields.as_object().unwrap()).unwrap();
        assert_eq!(read.id, "90071992547409931");
        assert_eq!(read.text, "No. 8 Lake Road, Hangzhou, Zhejiang, 310000, CN");
        assert!(read.is_default);
        assert!(address(json!({ "name": "no id" }).as_object().unwrap()).is_none());
    }
}
