//! The worlds to start with.

use crate::shop::Shop;
use aftersale::simulator::{Options, World};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const DAY: i64 = 86_400_000;

async fn demo(clock: &str) -> Shop {
    let clock = Some(chrono::DateTime::parse_from_rfc3339(clock).unwrap().timestamp_millis());
    let shop = Shop::with(Options { clock, ..Options::default() }).await;
    shop.set("/clock", json!({"now": clock, "frozen": true})).await;
    shop
}

fn rows<'a>(seller: &'a Value, list: &str) -> &'a Vec<Value> {
    seller[list].as_array().unwrap()
}

fn words(rows: &[Value], field: &str) -> BTreeSet<String> {
    rows.iter().filter_map(|row| row.pointer(field)).filter_map(Value::as_str).map(str::to_owned).collect()
}

#[tokio::test]
async fn the_demo_has_a_case_for_everything() {
    let shop = Shop::new(World::Demo).await;
    let seller = shop.seller().await;
    let cases: usize = ["issues", "returns", "threads"].iter().map(|list| rows(&seller, list).len()).sum();
    assert!(cases >= 40, "{cases}");
    let issues = shop.read("/sale/issues?limit=100").await["issues"].as_array().unwrap().clone();
    let statuses = words(&issues, "/currentState/status");
    for status in [
        "DISPUTE_ONGOING",
        "DISPUTE_UNRESOLVED",
        "DISPUTE_CLOSED",
        "CLAIM_SUBMITTED",
        "CLAIM_ACCEPTED",
        "CLAIM_REJECTED",
        "DISPUTE_PAUSED",
    ] {
        assert!(statuses.contains(status), "no {status}");
    }
    for status in ["NEW", "SELLER_REPLIED", "BUYER_REPLIED", "ALLEGRO_ADVISOR_REPLIED"] {
        assert!(words(&issues, "/chat/lastMessage/status").contains(status), "no {status}");
    }
    assert!(issues.iter().all(|issue| issue["currentState"]["statusDueDate"].is_string()));
    assert!(issues.iter().any(|issue| issue["chat"]["initialMessage"]["text"] == "TODO"));
    assert!(issues.iter().any(|issue| issue["buyer"]["login"].is_null()));
    let decisions: BTreeSet<String> = issues
        .iter()
        .filter(|issue| issue["currentState"]["status"] == "CLAIM_SUBMITTED")
        .map(|issue| issue["currentState"]["returnRequired"].to_string())
        .collect();
    assert_eq!(decisions.into_iter().collect::<Vec<_>>(), ["false", "null", "true"]);
    let chats = seller["issues"].to_string();
    for part in ["Chatbot Allina", "\\u001b[31m", "\u{202e}", "PARTNER", "FULFILLMENT"] {
        assert!(chats.contains(part), "no {part:?}");
    }
    let returns = words(rows(&seller, "returns"), "/status");
    for status in "CREATED DISPATCHED IN_TRANSIT DELIVERED FINISHED FINISHED_APT REJECTED COMMISSION_REFUND_CLAIMED \
        COMMISSION_REFUNDED WAREHOUSE_DELIVERED WAREHOUSE_VERIFICATION"
        .split_whitespace()
    {
        assert!(returns.contains(status), "no {status}");
    }
    let orders = rows(&seller, "orders");
    assert_eq!(words(orders, "/items/0/price/currency").len(), 4);
    assert_eq!(words(orders, "/site").len(), 4);
    let known = words(orders, "/id");
    assert!(
        words(&issues, "/checkoutForm/id").is_subset(&known)
            && words(rows(&seller, "returns"), "/order_id").is_subset(&known)
    );
    assert!(rows(&seller, "threads").iter().any(|thread| thread["interlocutor"].is_null()));
}

#[tokio::test]
async fn the_demo_has_something_late_something_near_and_something_calm_on_every_day() {
    // A Monday, a Saturday, Christmas, the hour after midnight, the last second of a day, both clock changes.
    let starts = [
        "2026-11-23T08:00:00Z",
        "2026-11-21T15:00:00Z",
        "2026-12-26T11:00:00Z",
        "2026-12-31T23:30:00Z",
        "2027-01-05T22:59:59Z",
        "2027-03-28T01:00:00Z",
        "2026-10-25T01:00:00Z",
        "2028-02-29T12:00:00Z",
    ];
    for start in starts {
        let shop = demo(start).await;
        let now = shop.ask("/clock").await["now_ms"].as_i64().unwrap();
        let seller = shop.seller().await;
        let waiting = |issue: &&Value| issue["status"] == "CLAIM_SUBMITTED";
        let due: Vec<i64> = rows(&seller, "issues")
            .iter()
            .filter(waiting)
            .map(|issue| issue["decision_due"].as_i64().unwrap() - now)
            .collect();
        assert!(due.iter().any(|left| *left < 0), "{start}: no late claim");
        assert!(due.iter().any(|left| (0..DAY).contains(left)), "{start}: no claim due today");
        assert!(due.iter().any(|left| *left > 5 * DAY), "{start}: no calm claim");
        let undecided = |issue: &&Value| waiting(issue) && issue["return_required"].is_null();
        let opened: Vec<i64> = rows(&seller, "issues")
            .iter()
            .filter(undecided)
            .map(|issue| now - issue["opened_at"].as_i64().unwrap())
            .collect();
        assert!(
            opened.iter().any(|age| (69 * DAY / 24..72 * DAY / 24).contains(age)),
            "{start}: no return decision near"
        );
        let unanswered: Vec<i64> = rows(&seller, "issues")
            .iter()
            .filter(|issue| issue["status"] == "DISPUTE_ONGOING")
            .filter_map(|issue| issue["chat"].as_array().unwrap().last().cloned())
            .filter(|entry| entry["role"] == "BUYER" || entry["role"] == "SYSTEM")
            .map(|entry| now - entry["at"].as_i64().unwrap())
            .collect();
        assert!(unanswered.iter().any(|age| *age > 8 * DAY), "{start}: no late discussion");
        assert!(unanswered.iter().any(|age| *age < DAY / 24), "{start}: no fresh discussion");
        let times = |list: &str, field: &str| -> Vec<i64> {
            rows(&seller, list)
                .iter()
                .flat_map(|row| row[field].as_array().unwrap().clone())
                .map(|entry| entry["at"].as_i64().unwrap())
                .collect()
        };
        let future: Vec<i64> = [times("issues", "chat"), times("threads", "letters")]
            .concat()
            .into_iter()
            .filter(|at| *at > now)
            .collect();
        assert!(future.is_empty(), "{start}: {future:?} are still to come at {now}");
    }
}

#[tokio::test]
async fn the_demo_is_the_same_at_the_same_start_and_has_the_same_ids_at_any() {
    let (first, second) = (demo("2026-11-23T08:00:00Z").await, demo("2026-11-23T08:00:00Z").await);
    // The clock runs for some milliseconds before it is stopped.
    let ids = |seller: &Value| words(rows(seller, "issues"), "/id");
    let (one, two) = (first.seller().await, second.seller().await);
    assert_eq!(ids(&one), ids(&two));
    assert_eq!(words(rows(&one, "returns"), "/reference"), words(rows(&two, "returns"), "/reference"));
    assert_eq!(ids(&demo("2027-05-01T08:00:00Z").await.seller().await), ids(&one));
}

#[tokio::test]
async fn the_demo_has_returns_that_are_hard_to_refund() {
    let shop = demo("2026-11-23T08:00:00Z").await;
    let list = async |query: &str| {
        shop.read(&format!("/order/checkout-forms?limit=100&{query}")).await["checkoutForms"].clone()
    };
    assert_eq!(list("fulfillment.provider.id=ALLEGRO").await.as_array().unwrap().len(), 2, "the warehouse's");
    let forms = list("").await.as_array().unwrap().clone();
    let twice = |form: &&Value| form["lineItems"][1]["offer"]["id"] == form["lineItems"][0]["offer"]["id"];
    assert!(forms.iter().any(|form| twice(&form)), "no offer stands twice in an order");
    assert!(forms.iter().any(|form| form["lineItems"][1]["deposit"].is_object() && form["surcharges"][0].is_object()));
    assert!(forms.iter().any(|form| form["payment"]["type"] == "CASH_ON_DELIVERY"));
    let refunds = shop.read("/payments/refunds?status=CANCELED").await["refunds"].clone();
    let order = refunds[0]["order"]["id"].as_str().unwrap().to_owned();
    let waiting = shop.read(&format!("/order/customer-returns?orderId={order}")).await;
    assert_eq!(waiting["customerReturns"][0]["status"], "DELIVERED", "there was no money for it");
    let claims = shop.read("/order/refund-claims").await["refundClaims"].clone();
    assert_eq!(words(claims.as_array().unwrap(), "/type").len(), 2, "by hand and by itself");
}

#[tokio::test]
async fn claims_end_with_the_warsaw_day() {
    let shop = demo("2026-11-23T08:00:00Z").await;
    let issues = shop.read("/sale/issues?limit=100&status=CLAIM_SUBMITTED").await;
    for issue in issues["issues"].as_array().unwrap() {
        let due = issue["decisionDueDate"].as_str().unwrap();
        assert!(due.ends_with("T22:59:59Z") || due.ends_with("T21:59:59Z"), "{due}");
    }
    let due = issues["issues"].as_array().unwrap().iter().map(|issue| issue["decisionDueDate"].as_str().unwrap());
    assert!(due.collect::<BTreeSet<_>>().contains("2026-11-23T22:59:59Z"), "one is due today");
}

#[tokio::test]
async fn a_generated_world_has_as_many_cases_as_asked_for() {
    let shop = Shop::new(World::Generated(401)).await;
    let seller = shop.seller().await;
    let (issues, returns, threads) = (rows(&seller, "issues"), rows(&seller, "returns"), rows(&seller, "threads"));
    assert_eq!(issues.len() + returns.len() + threads.len(), 401);
    assert_eq!(issues.len(), 201);
    let open = issues
        .iter()
        .filter(|issue| ["DISPUTE_ONGOING", "CLAIM_SUBMITTED"].contains(&issue["status"].as_str().unwrap()));
    let share = open.count() * 100 / issues.len();
    assert!((50..70).contains(&share), "{share} % open");
    let empty = Shop::new(World::Empty).await;
    assert_eq!(empty.read("/order/customer-returns").await, json!({"count": 0, "customerReturns": []}));
}

#[tokio::test]
async fn the_subject_follows_the_language() {
    let shop = Shop::new(World::Empty).await;
    let issue = shop.open("CLAIM").await;
    let path = format!("/sale/issues/{issue}");
    let english = shop.read(&path).await["subject"].clone();
    let polish = shop.request(reqwest::Method::GET, &path).header("accept-language", "pl-PL").send().await.unwrap();
    let polish: Value = polish.json().await.unwrap();
    assert_ne!(polish["subject"], english);
    let quality = shop.read("/sale/quality").await;
    assert!((20..30).contains(&quality["quality"].as_array().unwrap().len()), "some days are missing");
}
