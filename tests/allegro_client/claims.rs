//! Claims: the verdict, the return decision, and a chat that ignores paging.

use crate::support::*;
use aftersale::domain::{Kind, Money, Move};
use serde_json::json;
use wiremock::ResponseTemplate;

const SHOP: Option<&str> = Some("MyShop");

#[tokio::test]
async fn a_claim_is_the_seller_s_until_it_is_decided() {
    let case = with_chat(claim("c1"), vec![said("m2", 20, "SELLER", SHOP)]).await;
    assert_eq!((case.kind, case.turn, case.open), (Kind::Claim, Move::Seller, true));
    assert_eq!(case.reference.as_deref(), Some("547843/2026"));
    assert_eq!(case.claimed, Some(Money::new(24_900, "PLN")));
    assert_eq!(case.items, [("12345678901".to_owned(), 2)]);
    assert_eq!(case.reason.as_deref(), Some("DEFECT_FOUND_DURING_USE"));
    let dates: Vec<_> =
        case.platform_dates.iter().map(|date| (date.rule.as_str(), date.field.as_str(), date.due_at)).collect();
    assert_eq!(
        dates,
        [
            ("AL-C02", "decisionDueDate", at("2026-12-04T22:59:59Z")),
            ("AL-C02", "currentState.statusDueDate", at("2026-12-03T22:59:59Z"))
        ]
    );
    assert_eq!(case.marks.iter().map(String::as_str).collect::<Vec<_>>(), ["return-undecided", "undecided"]);
    assert_eq!(case.allowed_actions, ["claim message", "claim return-decision", "claim accept", "claim reject"]);
    assert!(case.events.iter().any(|event| event.text == "buyer asks for a refund of 249.00 PLN"), "{:?}", case.events);
    assert!(case.events.iter().any(|event| event.text == "buyer asks for a repair"));
    assert_eq!(case.proposals.len(), 3);
}

#[tokio::test]
async fn what_is_left_to_do_follows_the_state() {
    let state = |status: &str, required: Option<bool>, active: bool| {
        let mut issue = claim("c1");
        issue["currentState"] = json!({"status": status, "returnRequired": required, "chatActive": active});
        issue
    };
    let told = with_chat(state("CLAIM_SUBMITTED", Some(true), false), vec![]).await;
    assert_eq!(told.allowed_actions, ["claim accept", "claim reject"]);
    assert!(told.marks.contains("return-required") && !told.marks.contains("return-undecided"));
    let rejected = with_chat(state("CLAIM_REJECTED", Some(false), true), vec![]).await;
    assert_eq!((rejected.open, rejected.turn), (false, Move::None));
    assert_eq!(rejected.allowed_actions, ["claim message", "claim accept"]);
    assert!(rejected.platform_dates.is_empty());
    let accepted = with_chat(state("CLAIM_ACCEPTED", None, false), vec![]).await;
    assert!(accepted.allowed_actions.is_empty() && !accepted.marks.contains("undecided"));
    let strange = with_chat(state("CLAIM_IN_MEDIATION", None, true), vec![]).await;
    assert_eq!((strange.status.as_str(), strange.open, strange.turn), ("CLAIM_IN_MEDIATION", true, Move::Seller));
    assert!(strange.marks.contains("undecided"));
}

#[tokio::test]
async fn an_issue_may_turn_from_a_discussion_into_a_claim() {
    assert_eq!(with_chat(dispute("x"), vec![]).await.kind, Kind::Dispute);
    assert_eq!(with_chat(claim("x"), vec![]).await.kind, Kind::Claim);
    let mut odd = claim("x");
    odd["type"] = "MEDIATION".into();
    assert_eq!(with_chat(odd, vec![]).await.kind, Kind::Claim, "told by its status");
}

#[tokio::test]
async fn the_not_received_branch_is_marked() {
    for (reason, marked) in [
        ("NO_PRODUCT_RECEIVED", true),
        ("DID_NOT_RECEIVE_GOODS_AFTER_PAYMENT", true),
        ("NO_PRODUCT_IN_PARCEL", false),
        ("SOMETHING_NEW", false),
    ] {
        let mut issue = claim("c1");
        issue["reason"]["type"] = reason.into();
        let case = with_chat(issue, vec![]).await;
        assert_eq!((case.marks.contains("not-received"), case.reason.as_deref()), (marked, Some(reason)));
    }
}

#[tokio::test]
async fn a_chat_that_repeats_its_page_ends_and_says_that_more_may_be_missing() {
    for (count, requests, full) in [(99, 1, false), (100, 2, true)] {
        let world = world().await;
        // As Allegro does it for claims: `offset` changes nothing.
        let page: Vec<_> = (0..count).map(|n| said(&format!("m{n}"), n, "BUYER", Some("anna_k"))).collect();
        world.answer("/sale/issues/c1/chat", move |_| json!({ "chat": page })).await;
        let case = world.case("issues", claim("c1")).await.unwrap();
        assert_eq!(world.count("/sale/issues/c1/chat").await, requests);
        assert_eq!(case.messages.len(), count as usize);
        let told = case.problem.as_deref() == Some("chat may be longer than the 100 messages Allegro gives");
        assert_eq!(told, full, "{:?}", case.problem);
        assert!(case.open && case.turn == Move::Seller);
        assert_eq!(case.marks.contains("chat-unread"), full, "the newest messages may be missing");
    }
}

#[tokio::test]
async fn a_finished_claim_whose_chat_is_gone_is_still_a_case() {
    for (status, body) in [
        (404, json!({"errors": [{"code": "POST_PURCHASE_ISSUE_NOT_FOUND"}]})),
        (403, json!({"errors": [{"code": "Forbidden", "message": "not yours"}]})),
    ] {
        let world = world().await;
        world.get("/sale/issues/c1/chat", ResponseTemplate::new(status).set_body_json(body)).await;
        let mut issue = claim("c1");
        issue["currentState"]["status"] = "CLAIM_ACCEPTED".into();
        let case = world.case("issues", issue).await.unwrap();
        assert_eq!((case.open, case.turn), (false, Move::None));
        assert!(case.problem.unwrap().contains("the chat of issue c1") && case.marks.contains("chat-unread"));
    }
}

#[tokio::test]
async fn strange_sums_are_named_and_cost_nothing_else() {
    let mut issue = claim("c1");
    issue["expectations"] = json!([{"name": "REFUND", "refund": {"amount": 12.5, "currency": "CZK"}},
        {"name": "REFUND", "refund": {"amount": "a lot", "currency": "PLN"}},
        {"name": "REFUND", "refund": {"amount": "0.00", "currency": "PLN"}}, {"name": null, "refund": null}]);
    let case = with_chat(issue, vec![]).await;
    assert_eq!(case.claimed, Some(Money::new(1_250, "CZK")));
    assert_eq!(case.problem.as_deref(), Some("`expectations.refund` is no sum of money"));
    assert_eq!(case.proposals.len(), 4);
}
