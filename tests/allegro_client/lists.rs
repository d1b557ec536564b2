//! Lists: headers, paging, strange rows.

use crate::support::*;
use aftersale::domain::Instant;
use aftersale::error::ErrorKind;
use aftersale::marketplaces::Client;
use aftersale::marketplaces::http::Http;
use serde_json::{Value, json};
use std::sync::Arc;
use wiremock::{Request, ResponseTemplate};

/// `count` issues, the newest first, one an hour.
fn issues(request: &Request, count: usize) -> Value {
    let (limit, offset) = (number(request, "limit"), number(request, "offset"));
    let rows = (offset..count.min(offset + limit)).map(|n| {
        let mut row = dispute(&format!("i{n}"));
        row["openedDate"] = Instant::from_millis(1_795_000_000_000 - n as i64 * 3_600_000).to_string().into();
        row
    });
    json!({"issues": rows.collect::<Vec<_>>()})
}

#[tokio::test]
async fn issues_come_open_ones_first_and_then_all_back_to_the_day_asked_for() {
    let world = world().await;
    world
        .answer("/sale/issues", |request| {
            issues(request, if query(request, "status").is_empty() { 1_000 } else { 230 })
        })
        .await;
    let since = Instant::from_millis(1_795_000_000_000 - 150 * 3_600_000);
    let pages = world.pages("issues", since).await;
    let sizes: Vec<_> = pages.iter().map(|page| page.rows.len()).collect();
    assert_eq!(sizes, [100, 100, 30, 100, 100], "three filtered pages, two unfiltered ones back to the date");
    assert!(pages.iter().all(|page| !page.newest_first));
    let requests = world.requests().await;
    let open = ["DISPUTE_ONGOING", "DISPUTE_UNRESOLVED", "CLAIM_SUBMITTED"];
    assert!(requests[..3].iter().all(|request| query(request, "status") == open));
    assert!(requests[3..].iter().all(|request| query(request, "status").is_empty()));
    assert_eq!(requests.iter().map(|request| number(request, "offset")).collect::<Vec<_>>(), [0, 100, 200, 0, 100]);
}

#[tokio::test]
async fn returns_come_by_their_date_and_threads_until_they_are_too_old() {
    let world = world().await;
    world
        .answer("/order/customer-returns", |request| {
            let count = if number(request, "offset") == 0 { 1_000 } else { 1 };
            let rows: Vec<_> = (0..count).map(|n| json!({"id": format!("r{n}"), "status": "DELIVERED"})).collect();
            json!({"count": 1_001, "customerReturns": rows})
        })
        .await;
    world
        .answer("/messaging/threads", |request| {
            let offset = number(request, "offset");
            let rows = (offset..offset + 20).map(|n| {
                let at = Instant::from_millis(1_795_000_000_000 - n as i64 * 3_600_000).to_string();
                json!({"id": format!("t{n}"), "read": true, "lastMessageDateTime": at, "interlocutor": null})
            });
            json!({"threads": rows.collect::<Vec<_>>(), "offset": offset, "limit": 20})
        })
        .await;
    let since = Instant::from_millis(1_795_000_000_000 - 30 * 3_600_000);
    let returns = world.pages("returns", since).await;
    assert_eq!(returns.iter().map(|page| page.rows.len()).collect::<Vec<_>>(), [1_000, 1]);
    assert!(returns[0].rows[0].open);
    let threads = world.pages("threads", since).await;
    assert_eq!(threads.len(), 2);
    assert!(threads.iter().all(|page| page.newest_first));
    let requests = world.requests().await;
    // 305 days further back: a return that lies unrefunded for months is still open.
    assert_eq!(query(&requests[0], "createdAt.gte"), [since.plus_millis(-305 * 86_400_000).to_string()]);
    assert_eq!(number(&requests[0], "limit"), 1_000);
    assert_eq!(number(&requests[2], "limit"), 20);
}

#[tokio::test]
async fn every_request_bears_what_allegro_demands() {
    let world = world().await;
    world.get("/me", ResponseTemplate::new(200).set_body_json(json!({"id": "1", "login": "MyShop"}))).await;
    world.answer("/sale/issues/x/chat", |_| json!({"chat": []})).await;
    world.answer("/order/customer-returns", |_| json!({"customerReturns": []})).await;
    world.answer("/messaging/threads", |_| json!({"threads": []})).await;
    world.get("/order/checkout-forms/o", ResponseTemplate::new(200).set_body_json(json!({"id": "o"}))).await;
    world.answer("/payments/refunds", |_| json!({"refunds": []})).await;
    world.client.identity().await.unwrap();
    world.case("issues", dispute("x")).await.unwrap();
    world.pages("returns", now()).await;
    world.pages("threads", now()).await;
    world.client.order("o").await.unwrap();
    let requests = world.requests().await;
    assert_eq!(requests.len(), 7);
    let agent = format!("my-shop/{} (+https://", env!("CARGO_PKG_VERSION"));
    for request in &requests {
        let header = |name: &str| request.headers[name].to_str().unwrap();
        let beta = ["/sale/issues", "/order/customer-returns"].iter().any(|at| request.url.path().starts_with(at));
        assert_eq!(header("accept"), if beta { BETA } else { PUBLIC }, "{}", request.url);
        assert!(header("user-agent").starts_with(&agent) && header("user-agent").ends_with(')'));
        assert_eq!(header("accept-language"), "en-US");
        assert_eq!(header("authorization"), "Bearer access-0");
    }
}

#[tokio::test]
async fn one_strange_row_costs_neither_itself_nor_the_page() {
    let world = world().await;
    let mut odd = claim("odd");
    odd["buyer"] = json!("anna");
    odd["chat"]["messagesCount"] = json!("many");
    let rows = json!([dispute("a"), 17, odd, {"type": "CLAIM"}, dispute("b")]);
    world.answer("/sale/issues", move |_| json!({ "issues": rows })).await;
    world.answer("/sale/issues/odd/chat", |_| json!({"chat": []})).await;
    let page = world.client.page(world.resource("issues"), None, now()).await.unwrap();
    let ids: Vec<_> = page.rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!((ids[0], ids[2], ids[4]), ("a", "odd", "b"));
    assert!(ids[1].starts_with("unreadable-") && ids[3].starts_with("unreadable-") && ids[1] != ids[3]);
    let problems: Vec<_> = page.rows.iter().map(|row| row.problem.is_some()).collect();
    assert_eq!(problems, [false, true, false, true, false]);

    let issues = world.resource("issues");
    let odd = world.client.case(issues, &page.rows[2], &me()).await.unwrap();
    assert_eq!(odd.problem.as_deref(), Some("`buyer` cannot be read: expected an object"));
    assert_eq!((odd.status.as_str(), odd.platform_dates.len()), ("CLAIM_SUBMITTED", 2), "the rest is all there");
    for row in [&page.rows[1], &page.rows[3]] {
        let case = world.client.case(issues, row, &me()).await.unwrap();
        assert!(case.open && case.problem.is_some() && case.key.id == row.id, "{case:?}");
        assert_eq!(case.turn.as_str(), "seller");
    }
}

#[tokio::test]
async fn an_answer_without_its_list_is_not_taken_for_an_empty_one() {
    for body in [json!({}), json!({"issues": null}), json!([]), json!({"issues": {}})] {
        let world = world().await;
        world.answer("/sale/issues", move |_| body.clone()).await;
        let error = world.client.page(world.resource("issues"), None, now()).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Temporary);
    }
}

#[tokio::test]
async fn a_row_by_id_may_be_gone() {
    let world = world().await;
    let gone = json!({"errors": [{"code": "POST_PURCHASE_ISSUE_NOT_FOUND", "message": "no"}]});
    world.get("/sale/issues/gone", ResponseTemplate::new(404).set_body_json(gone)).await;
    world.get("/order/customer-returns/r1", ResponseTemplate::new(200).set_body_json(json!({"id": "r1"}))).await;
    world.get("/sale/issues/web", ResponseTemplate::new(404).set_body_string("<html>not found</html>")).await;
    assert_eq!(world.row("issues", "gone").await.unwrap(), None);
    assert_eq!(world.row("returns", "r1").await.unwrap().unwrap().id, "r1");
    assert_eq!(world.row("issues", "web").await.unwrap_err().kind, ErrorKind::Temporary, "a gateway knows nothing");
}

type Change = fn(&mut aftersale::config::Account);

#[tokio::test]
async fn a_wrong_account_is_known_before_anything_is_sent() {
    let world = world().await;
    let made = |change: Change| {
        let mut account = account(&world.server);
        change(&mut account);
        Client::new(&account, Http::paced(None, SECOND), Arc::new(Memory::default())).err()
    };
    assert!(made(|_| {}).is_none());
    let wrong: [(Change, &str); 6] = [
        (|account| account.client_id = None, "client_id"),
        (|account| account.client_id = Some(" ".into()), "client_id"),
        (|account| account.api_url = None, "api_url"),
        (|account| account.auth_url = Some("http://example.com".into()), "auth_url"),
        (|account| account.environment = "staging".into(), "staging"),
        (|account| account.environment = "production".into(), "custom"),
    ];
    for (change, named) in wrong {
        let error = made(change).unwrap();
        assert_eq!(error.kind, ErrorKind::Usage);
        assert!(error.message.contains(named) && !error.hints.is_empty(), "{error}");
    }
    assert!(world.requests().await.is_empty());
}
