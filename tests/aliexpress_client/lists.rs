//! The list of disputes: passes, pages, and what must not be lost between them.

use crate::support::*;
use aftersale::domain::Instant;
use aftersale::error::ErrorKind;
use serde_json::{Value, json};
use std::sync::Mutex;

const EVER: Instant = Instant::from_millis(0);

fn query(form: &Form) -> Value {
    serde_json::from_str(&form["query_dto"]).unwrap()
}

fn numbered(id: u64) -> Value {
    let mut row = row();
    row["issue_id"] = id.into();
    row
}

/// A page of these ids, as the gateway cuts it.
fn cut(form: &Form, ids: &[u64]) -> Value {
    let page = usize::try_from(query(form)["current_page"].as_u64().unwrap()).unwrap();
    let rows: Vec<Value> = ids.iter().skip((page - 1) * 50).take(50).map(|id| numbered(*id)).collect();
    json!({"total_item": ids.len(), "current_page": page, "page_size": 50, "data_list": rows})
}

#[tokio::test]
async fn what_is_open_comes_first_and_every_status_to_its_end() {
    let world = world().await;
    world.on(LIST, |form| {
        let ids: Vec<u64> = match query(form)["issue_status"].as_str().unwrap() {
            "processing" => (1..=120).collect(),
            "finish" => vec![900],
            _ => vec![],
        };
        simple(cut(form, &ids))
    });
    let pages = world.pages(EVER).await.unwrap();
    let ids: Vec<_> = pages.iter().flat_map(|page| &page.rows).map(|row| row.id.clone()).collect();
    assert_eq!(ids.len(), 121);
    assert_eq!((ids[0].as_str(), ids[120].as_str()), ("1", "900"));
    assert!(pages.iter().all(|page| !page.newest_first), "the order is that of opening, not of change");
    let asked = world.asked(LIST).await;
    let queries: Vec<_> = asked.iter().map(query).collect();
    let seen: Vec<_> = queries
        .iter()
        .map(|one| (one["issue_status"].as_str().unwrap(), one["current_page"].as_u64().unwrap()))
        .collect();
    assert_eq!(seen, [("processing", 1), ("processing", 2), ("processing", 3), ("finish", 1), ("canceled_issue", 1)]);
    assert!(queries.iter().all(|one| one["page_size"] == 50));
    for (name, value) in [("session", "access-0"), ("format", "json"), ("v", "2.0"), ("method", LIST)] {
        assert!(asked.iter().all(|form| form[name] == value), "{name}");
    }
}

#[tokio::test]
async fn finished_disputes_are_read_back_to_the_asked_day_and_open_ones_all() {
    let world = world().await;
    world.on(LIST, |form| simple(cut(form, &(1..=500).collect::<Vec<_>>())));
    let pages = world.pages(at("2026-01-09T08:11:52Z")).await.unwrap();
    let rows: Vec<_> = pages.iter().map(|page| page.rows.len()).collect();
    assert_eq!(rows, [vec![50; 10], vec![50], vec![50]].concat(), "all rows are of one second before the asked day");
}

#[tokio::test]
async fn a_dispute_that_moves_up_between_two_pages_is_not_lost() {
    let world = world().await;
    let ids = Mutex::new((1..=120).collect::<Vec<u64>>());
    world.on(LIST, move |form| {
        let mut ids = ids.lock().unwrap();
        if query(form)["issue_status"] != "processing" {
            return simple(cut(form, &[]));
        }
        if query(form)["current_page"] == 2 && ids.len() == 120 {
            ids.retain(|id| *id != 3);
        }
        simple(cut(form, &ids))
    });
    let pages = world.pages(EVER).await.unwrap();
    let seen: std::collections::BTreeSet<u64> =
        pages.iter().flat_map(|page| &page.rows).map(|row| row.id.parse().unwrap()).collect();
    assert_eq!(seen.len(), 120, "number 51 moved onto the page that had been read");
}

#[tokio::test]
async fn an_empty_answer_is_never_an_empty_list() {
    let world = world().await;
    let incomplete = [
        json!({"current_page": 1}),
        json!({"total_item": 7, "data_list": []}),
        json!({"total_item": "7"}),
        json!({"total_item": 7, "data_list": {}}),
    ];
    for body in incomplete {
        let error = world.refused(simple(body.clone())).await;
        assert_eq!(error.kind, ErrorKind::Temporary, "{body}");
        assert_eq!(error.trace_id.as_deref(), Some("2140aabb"), "{body}");
    }
    for body in [json!({"total_item": 0}), json!({"total_item": "0", "data_list": ""}), json!({"data_list": {}})] {
        world.says(LIST, body.clone());
        let pages = world.pages(EVER).await.unwrap();
        assert!(pages.iter().all(|page| page.rows.is_empty()) && pages.len() == 3, "{body}");
    }
}

#[tokio::test]
async fn a_row_that_cannot_be_read_is_listed_with_its_reason() {
    let world = world().await;
    let mut nameless = row();
    nameless["buyer_login_id"] = "".into();
    world.says(LIST, json!({"total_item": 3, "data_list": {"issue_api_issue_dto": [row(), "torn", nameless]}}));
    let page = world.client.page(world.resource(), None, EVER).await.unwrap();
    assert_eq!(page.rows.len(), 3);
    assert!(page.rows[0].problem.is_none() && page.rows[0].id == ID);
    assert_eq!(page.rows[0].at, Some(at("2026-01-09T08:11:51Z")));
    assert!(page.rows[1].id.starts_with("unreadable-") && page.rows[1].open);
    assert!(page.rows[2].problem.as_ref().unwrap().contains("buyer") && page.rows[2].id == ID);
    let case = world.client.case(world.resource(), &page.rows[1], &me()).await.unwrap();
    assert!(case.open && case.problem.is_some());
}

#[tokio::test]
async fn the_mark_of_a_row_follows_its_content_alone() {
    let world = world().await;
    let mark = world.listed(row()).await.fingerprint;
    assert_eq!(world.listed(row()).await.fingerprint, mark);
    let mut changed = row();
    changed["gmt_modified"] = "2026-01-10 01:00:01".into();
    assert_ne!(world.listed(changed).await.fingerprint, mark);
}

#[tokio::test]
async fn a_case_that_no_list_shows_is_read_by_its_details() {
    let world = world().await;
    let mut ended = detail();
    ended["issue_status"] = "finish".into();
    ended["reverse_detail_status"] = "refund_success".into();
    world.says(DETAIL, json!({ "result_object": ended }));
    let row = world.client.row(world.resource(), &known(Some("us1234567890abc"))).await.unwrap().unwrap();
    assert_eq!((row.id.as_str(), row.open, row.problem.as_deref()), (ID, false, None));
    let case = world.client.case(world.resource(), &row, &me()).await.unwrap();
    assert!(!case.open);
    assert_eq!(case.reason.as_deref(), Some("Product not as described"));
    let asked = world.asked(DETAIL).await;
    assert_eq!(asked.len(), 1, "the details are not asked for twice");
    assert_eq!((asked[0]["issue_id"].as_str(), asked[0]["buyer_login_id"].as_str()), (ID, "us1234567890abc"));

    world.on(DETAIL, |_| refusal("ISSUE_NOT_EXIST", Some("isv.issue-not-exist"), "The issue does not exist"));
    assert!(world.client.row(world.resource(), &known(Some("x"))).await.unwrap().is_none());
    world.on(DETAIL, |_| refusal("B100", None, "no"));
    assert!(world.client.row(world.resource(), &known(Some("x"))).await.is_err(), "a refusal says nothing of that");
    assert!(world.client.row(world.resource(), &known(None)).await.is_err(), "without a buyer nobody can ask");
}
