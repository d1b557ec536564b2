//! The seller himself (allegro-api §13).

use super::Desk;
use super::errors::refuse;
use crate::simulator::clock::{DAY, date};
use crate::simulator::http::{Answer, Reply};
use serde_json::{Value, json};

/// `GET /me`.
pub(crate) fn me(desk: &mut Desk<'_>) -> Answer {
    let me = &desk.seller.me;
    let body = json!({
        "id": me.id,
        "login": me.login,
        "firstName": "Alicja",
        "lastName": "Domowa",
        "email": format!("{}@shop.example", me.login),
        "baseMarketplace": {"id": me.site},
        "company": {"name": me.company, "taxId": "5260001246"},
        "features": ["SUPER_SELLER"],
    });
    Ok(desk.reply(200, &body))
}

/// What `GET /me` answers to a token without a user.
pub(crate) fn fallen_over() -> Reply {
    refuse(500, "INTERNAL_SERVER_ERROR", "")
}

/// `GET /sale/quality`: up to thirty days; some are missing.
pub(crate) fn quality(desk: &mut Desk<'_>) -> Answer {
    let days = (1..=30).filter(|back| back % 9 != 0);
    let quality: Vec<Value> = days.map(|back| day(desk.now - back * DAY, back)).collect();
    Ok(desk.reply(200, &json!({"quality": quality})))
}

fn day(at: i64, back: i64) -> Value {
    let score = 430 - back * 3 % 40;
    json!({
        "resultFor": date(at),
        "score": score,
        "grade": if score > 400 { "GOOD" } else { "NEUTRAL" },
        "maxScore": 500,
        "metrics": [
            {"code": "BUYER_SATISFACTION", "name": "Buyer satisfaction", "score": score - 250, "maxScore": 250},
            {"code": "DISPATCH_IN_TIME", "name": "Dispatch in time", "score": 150, "maxScore": 150},
            {"code": "NO_RETURNS", "name": "Few returns", "score": 100},
        ],
    })
}
