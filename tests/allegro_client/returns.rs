//! Customer returns.

use crate::support::*;
use aftersale::domain::{Case, Money, Move};
use serde_json::{Value, json};

fn returned(status: &str) -> Value {
    json!({"id": "r1", "referenceNumber": "1234/Z04A", "orderId": "order-1", "createdAt": "2026-11-18T08:00:00.12Z",
        "isFulfillment": false, "buyer": {"email": null, "login": "anna_k"}, "marketplaceId": "allegro-cz", "status": status,
        "items": [
            {"offerId": "111", "quantity": 2, "name": "Hrnek", "price": {"amount": "100.50", "currency": "CZK"},
                "reason": {"type": "DAMAGED", "userComment": "rozbité"}},
            {"offerId": "222", "quantity": 1, "name": "Lžíce", "price": {"amount": "49.00", "currency": "CZK"}, "reason": null}],
        "refund": {"bankAccount": {"owner": "Anna", "iban": "CZ650800"}}, "rejection": null,
        "parcels": [{"createdAt": "2026-11-19T08:00:00Z", "waybill": "W1", "carrierId": "ALLEGRO",
            "transportingWybill": null, "transportingWaybill": "T9", "transportingCarrierId": "INPOST",
            "sender": {"phoneNumber": "600100200"}}]})
}

async fn case_of(raw: Value) -> Case {
    let world = world().await;
    let case = world.case("returns", raw).await.unwrap();
    assert_eq!(world.requests().await.len(), 1, "a return costs no request of its own");
    case
}

#[tokio::test]
async fn a_return_holds_what_the_row_says() {
    let case = case_of(returned("DELIVERED")).await;
    assert_eq!((case.status.as_str(), case.open, case.turn), ("DELIVERED", true, Move::Seller));
    assert_eq!((case.site.as_deref(), case.reference.as_deref()), (Some("allegro-cz"), Some("1234/Z04A")));
    assert_eq!(case.items_total, Some(Money::new(25_000, "CZK")));
    assert_eq!(case.items, [("111".to_owned(), 2), ("222".to_owned(), 1)]);
    assert_eq!((case.reason.as_deref(), case.subject.as_deref()), (Some("DAMAGED"), Some("Hrnek")));
    assert_eq!(case.marks.iter().map(String::as_str).collect::<Vec<_>>(), ["parcel-delivered", "parcel-sent"]);
    assert_eq!(case.allowed_actions, ["return confirm", "return reject"]);
    let events: Vec<_> = case.events.iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(events, ["opened", "comment", "parcel-sent"]);
    assert!(case.events[2].text.contains("T9 (INPOST)"), "{}", case.events[2].text);
    assert_eq!(case.last_event_at, Some(at("2026-11-19T08:00:00Z")));
    assert!(!format!("{case:?}").contains("CZ650800"), "bank accounts are not kept");
}

#[tokio::test]
async fn whose_turn_a_return_is() {
    for (status, turn, open, actions) in [
        ("CREATED", Move::Buyer, true, 2),
        ("DISPATCHED", Move::Buyer, true, 2),
        ("IN_TRANSIT", Move::Buyer, true, 2),
        ("DELIVERED", Move::Seller, true, 2),
        ("SOMETHING_NEW", Move::Seller, true, 2),
        ("WAREHOUSE_DELIVERED", Move::Platform, true, 0),
        ("WAREHOUSE_VERIFICATION", Move::Platform, true, 0),
        ("FINISHED", Move::None, false, 0),
        ("FINISHED_APT", Move::None, false, 0),
        ("REJECTED", Move::None, false, 0),
        ("COMMISSION_REFUND_CLAIMED", Move::None, false, 0),
        ("COMMISSION_REFUNDED", Move::None, false, 0),
    ] {
        let case = case_of(returned(status)).await;
        assert_eq!((case.turn, case.open, case.allowed_actions.len()), (turn, open, actions), "{status}");
    }
    let mut handled = returned("DELIVERED");
    handled["isFulfillment"] = true.into();
    let handled = case_of(handled).await;
    assert_eq!((handled.turn, handled.open), (Move::Platform, true));
    assert!(handled.marks.contains("fulfilment") && handled.allowed_actions.is_empty());
}

#[tokio::test]
async fn a_rejection_and_missing_parts_are_told() {
    let mut raw = returned("REJECTED");
    raw["rejection"] = json!({"code": "REFUND_REJECTED", "reason": "worn", "createdAt": "2026-11-20T08:00:00Z"});
    raw["items"][1]["price"] = json!(null);
    raw["parcels"] = json!([{"waybill": ""}]);
    let case = case_of(raw).await;
    assert_eq!(case.items_total, None, "a sum with a part missing is none");
    assert_eq!(case.events.last().unwrap().text, "seller rejected the return: REFUND_REJECTED: worn");
    assert!(!case.marks.contains("parcel-sent"));

    let bare = case_of(json!({"id": "r1"})).await;
    assert_eq!((bare.open, bare.turn, bare.status.as_str()), (true, Move::Seller, "UNKNOWN"));
    assert!(bare.problem.is_some());
}
