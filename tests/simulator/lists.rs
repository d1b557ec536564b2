//! Lists: limits, order, and what they leave out.

use crate::shop::{Shop, code, column};
use aftersale::simulator::World;
use serde_json::{Value, json};

#[tokio::test]
async fn the_list_of_issues_has_ten_rows_newest_first_and_no_total() {
    let shop = Shop::new(World::Generated(80)).await;
    let body = shop.read("/sale/issues").await;
    assert_eq!(body.as_object().unwrap().keys().collect::<Vec<_>>(), ["issues"]);
    let opened = column(&body["issues"], "openedDate");
    assert_eq!(opened.len(), 10);
    assert!(opened.is_sorted_by(|newer, older| newer >= older), "{opened:?}");
    let all = shop.read("/sale/issues?limit=100").await;
    assert_eq!(all["issues"].as_array().unwrap().len(), 40);
    let second = shop.read("/sale/issues?limit=15&offset=30").await;
    assert_eq!(column(&second["issues"], "id"), column(&all["issues"], "id")[30..]);
}

#[tokio::test]
async fn a_limit_above_the_largest_is_refused() {
    let shop = Shop::new(World::Demo).await;
    let issue = column(&shop.read("/sale/issues").await["issues"], "id").remove(0);
    let thread = column(&shop.read("/messaging/threads").await["threads"], "id").remove(0);
    let cases = [
        ("/sale/issues?limit=101".to_owned(), 422),
        ("/sale/issues?limit=0".to_owned(), 422),
        ("/sale/issues?offset=-1".to_owned(), 422),
        (format!("/sale/issues/{issue}/chat?limit=101"), 422),
        ("/order/customer-returns?limit=1001".to_owned(), 400),
        ("/payments/refunds?limit=101".to_owned(), 422),
        ("/messaging/threads?limit=21".to_owned(), 422),
        (format!("/messaging/threads/{thread}/messages?limit=21"), 422),
        ("/order/checkout-forms?limit=101".to_owned(), 422),
        ("/order/checkout-forms?offset=9990".to_owned(), 422),
        ("/sale/issues?status=DISPUTE_PAUSED".to_owned(), 422),
    ];
    for (path, status) in cases {
        assert_eq!(shop.get(&path).await.0, status, "{path}");
    }
}

#[tokio::test]
async fn issues_can_be_filtered_by_status_and_order() {
    let shop = Shop::new(World::Demo).await;
    let open = shop.read("/sale/issues?limit=100&status=CLAIM_SUBMITTED&status=DISPUTE_UNRESOLVED").await;
    let statuses: std::collections::BTreeSet<String> =
        open["issues"].as_array().unwrap().iter().map(|row| text(&row["currentState"]["status"])).collect();
    assert_eq!(statuses.into_iter().collect::<Vec<_>>(), ["CLAIM_SUBMITTED", "DISPUTE_UNRESOLVED"]);
    let order = text(&open["issues"][0]["checkoutForm"]["id"]);
    let of_order = shop.read(&format!("/sale/issues?checkoutForm.id={order}")).await;
    assert_eq!(column(&of_order["issues"], "id"), [text(&open["issues"][0]["id"])]);
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_filtered_list_can_be_made_to_miss_an_issue() {
    let shop = Shop::new(World::Empty).await;
    let id = shop.open("DISPUTE").await;
    let path = "/sale/issues?status=DISPUTE_ONGOING";
    assert_eq!(column(&shop.read(path).await["issues"], "id"), [id.clone()]);
    shop.set("/switches", json!({"filtered_list_misses": [id]})).await;
    assert_eq!(shop.read(path).await["issues"], json!([]));
    assert_eq!(column(&shop.read("/sale/issues").await["issues"], "id"), [id]);
}

#[tokio::test]
async fn a_list_can_be_made_to_shift_under_the_reader() {
    let shop = Shop::new(World::Generated(80)).await;
    shop.set("/switches", json!({"list_shifts": true})).await;
    let first = column(&shop.read("/sale/issues?limit=20").await["issues"], "id");
    let second = column(&shop.read("/sale/issues?limit=20&offset=20").await["issues"], "id");
    assert_eq!(second[0], first[19], "the last row comes again");
    shop.set("/switches", json!({"list_shifts": false, "list_shrinks": true})).await;
    let path = "/sale/issues?status=DISPUTE_ONGOING&limit=5";
    let before = column(&shop.read(path).await["issues"], "id");
    let after = column(&shop.read(path).await["issues"], "id");
    assert_eq!(before[1..], after[..4], "a row is gone from the front");
}

#[tokio::test]
async fn unknown_switches_and_faults_are_refused_by_name() {
    let shop = Shop::new(World::Empty).await;
    for path in ["/switches", "/faults", "/oauth"] {
        let (status, body) = shop.try_control(reqwest::Method::POST, path, json!({"latncy": 1})).await;
        assert_eq!(status, 400);
        assert!(text(&body["error"]).contains("`latncy`"), "{body}");
    }
}

#[tokio::test]
async fn returns_come_oldest_first_with_a_cursor() {
    let shop = Shop::new(World::Demo).await;
    let all = shop.read("/order/customer-returns").await;
    let rows = &all["customerReturns"];
    assert_eq!(all["count"], rows.as_array().unwrap().len());
    assert!(column(rows, "createdAt").is_sorted());
    let ids = column(rows, "id");
    let after = shop.read(&format!("/order/customer-returns?from={}&limit=3", ids[4])).await;
    assert_eq!(column(&after["customerReturns"], "id"), ids[5..8]);
    let since =
        shop.read(&format!("/order/customer-returns?createdAt.gte={}", rows[9]["createdAt"].as_str().unwrap())).await;
    assert_eq!(column(&since["customerReturns"], "id"), ids[9..]);
    let delivered = shop.read("/order/customer-returns?status=DELIVERED").await;
    assert!(column(&delivered["customerReturns"], "status").iter().all(|status| status == "DELIVERED"));
    assert_eq!(shop.get("/order/customer-returns?from=nobody").await.0, 400);
    let (status, body) = shop.get("/order/customer-returns/nobody").await;
    assert_eq!((status, code(&body)), (404, "NO_RESCISSION"));
}

#[tokio::test]
async fn an_order_is_known_for_365_days() {
    let shop = Shop::new(World::Demo).await;
    let forms = shop.read("/order/checkout-forms?limit=100").await;
    assert_eq!(forms["count"], forms["totalCount"]);
    let id = column(&forms["checkoutForms"], "id").remove(0);
    assert_eq!(shop.get(&format!("/order/checkout-forms/{id}")).await.0, 200);
    assert_eq!(shop.get("/order/checkout-forms/not-a-uuid").await.0, 422);
    assert_eq!(shop.get("/order/checkout-forms/00000000-0000-4000-8000-000000000000").await.0, 404);
    shop.set("/clock", json!({"advance_ms": 366 * 86_400_000_i64})).await;
    let shop = Shop { token: text(&shop.set("/tokens", json!({})).await["access_token"]), ..shop };
    assert_eq!(shop.get(&format!("/order/checkout-forms/{id}")).await.0, 404);
}
