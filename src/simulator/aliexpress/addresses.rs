//! Who the shop is and where its parcels come back to (aliexpress-api §11.3, §11.7).

use super::refusal::Refusal;
use super::{Address, Job};
use serde_json::{Value, json};

const ROLES: [&str; 3] = ["sender", "pickup", "refund"];

/// `aliexpress.logistics.redefining.getlogisticsselleraddresses`: takes the roles as a comma list or as a JSON array.
pub(crate) fn get(job: &mut Job<'_>) -> Result<Value, Refusal> {
    let query = job.params.need("seller_address_query")?;
    let roles: Vec<String> =
        serde_json::from_str(query).unwrap_or_else(|_| query.split(',').map(|role| role.trim().to_owned()).collect());
    if let Some(role) = roles.iter().find(|role| !ROLES.contains(&role.as_str())) {
        let why = format!("there is no kind of address called {role}");
        return Ok(json!({"result_success": false, "result_error_code": 3, "error_desc": why}));
    }
    let list = |role: &str| -> Vec<Value> {
        let asked = roles.iter().any(|asked| asked == role);
        job.shop.addresses.iter().filter(|address| asked && address.role == role).map(render).collect()
    };
    Ok(json!({
        "sender_seller_address_list": list("sender"),
        "pickup_seller_address_list": list("pickup"),
        "refund_seller_address_list": list("refund"),
        "result_success": true,
    }))
}

fn render(address: &Address) -> Value {
    json!({
        "address_id": address.id,
        "name": address.name,
        "phone": address.phone,
        "country": address.country,
        "province": address.province,
        "city": address.city,
        "street": address.street,
        "street_address": address.street,
        "postcode": address.postcode,
        "is_default": i32::from(address.default),
        "language": "en",
        "need_to_update": false,
    })
}

/// `aliexpress.solution.merchant.profile.get`.
pub(crate) fn profile(job: &mut Job<'_>) -> Result<Value, Refusal> {
    let shop = &job.shop;
    Ok(json!({
        "shop_id": shop.id,
        "shop_name": shop.name,
        "shop_url": format!("//www.aliexpress.com/store/{}", shop.id),
        "shop_type": "official",
        "country_code": shop.country,
        "merchant_login_id": shop.login,
        "product_posting_forbidden": false,
    }))
}
