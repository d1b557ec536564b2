//! From a dispute to a case.

use crate::support::*;
use aftersale::domain::{Author, Case, Kind, Money, Move, at_risk};
use serde_json::{Value, json};

/// The case of a dispute whose details are changed.
async fn changed(change: impl FnOnce(&mut Value)) -> Case {
    let mut detail = detail();
    change(&mut detail);
    world().await.case(row(), detail).await
}

fn kinds(case: &Case) -> Vec<&str> {
    case.events.iter().map(|event| event.kind.as_str()).collect()
}

fn marks(case: &Case) -> Vec<&str> {
    case.marks.iter().map(String::as_str).collect()
}

#[tokio::test]
async fn a_new_dispute_is_the_seller_s_turn_with_the_platform_s_date() {
    let case = changed(|_| {}).await;
    assert_eq!((case.key.account.as_str(), case.key.id.as_str()), ("ali", ID), "the id in the details is another");
    assert_eq!((case.kind, case.marketplace.as_str(), case.problem.as_deref()), (Kind::Dispute, "aliexpress", None));
    assert_eq!((case.open, case.turn, case.status.as_str()), (true, Move::Seller, "wait_for_seller_response"));
    assert_eq!(case.reason.as_deref(), Some("Product not as described"));
    assert_eq!(case.subject.as_deref(), Some("Цвет не тот"));
    assert_eq!(case.buyer.login.as_deref(), Some("us1234567890abc"));
    assert_eq!(case.order_id.as_deref(), Some("8031234567880124"), "orders are found by the parent's id");
    assert_eq!(case.opened_at, at("2026-01-09T08:11:51Z"));
    assert_eq!(case.last_event_at, Some(at("2026-01-10T09:00:00Z")));
    assert_eq!(case.claimed, Some(Money::new(1250, "EUR")));
    assert_eq!(case.items_total, Some(Money::new(2500, "EUR")));
    assert_eq!(case.items, [("1005001234567890".to_owned(), 2)]);
    assert_eq!(case.allowed_actions, ["dispute accept", "dispute refuse", "dispute propose", "dispute evidence"]);
    assert_eq!(marks(&case), ["answer-due"]);
    let date = &case.platform_dates[0];
    assert_eq!((date.rule.as_str(), date.field.as_str()), ("AE-R02", "timeout_trigger_time"));
    assert_eq!(date.due_at, at("2026-01-14T08:11:51Z"));
}

#[tokio::test]
async fn times_are_read_in_the_zone_that_the_account_names() {
    for (zone, opened) in
        [("-08:00", "2026-01-09T08:11:51Z"), ("Asia/Shanghai", "2026-01-08T16:11:51Z"), ("UTC", "2026-01-09T00:11:51Z")]
    {
        let case = world_in(Some(zone)).await.case(row(), detail()).await;
        assert_eq!(case.opened_at, at(opened), "{zone}");
    }
}

#[tokio::test]
async fn proposals_stand_side_by_side_with_both_sums() {
    let case = changed(|detail| {
        detail["seller_solution_list"] = json!([solution(77, "return_and_refund", "wait_buyer_accept", "25")]);
        let mut pseudo = solution(-2, "refund", "", "6.25");
        pseudo.as_object_mut().unwrap().remove("status");
        detail["platform_solution_list"] = json!({"solution_api_dto": pseudo});
        detail["reverse_detail_status"] = "wait_ae_final_feedback".into();
    })
    .await;
    let sides: Vec<_> = case.proposals.iter().map(|one| (one.side, one.kind.as_str(), one.id.as_deref())).collect();
    assert_eq!(
        sides,
        [
            (Author::Buyer, "refund", Some("6010915445171470")),
            (Author::Seller, "return_and_refund", Some("77")),
            (Author::Platform, "refund", None)
        ]
    );
    let buyer = &case.proposals[0];
    assert_eq!(
        (buyer.amount.clone(), buyer.amount_other.clone()),
        (Some(Money::new(1250, "EUR")), Some(Money::new(1357, "USD")))
    );
    assert_eq!((buyer.cost_bearer.as_deref(), buyer.status.as_deref()), (Some("seller"), Some("wait_seller_accept")));
    assert_eq!(buyer.note.as_deref(), Some("Colour is wrong"));
    let platform = &case.proposals[2];
    assert!(platform.note.as_ref().unwrap().contains("cannot be accepted") && platform.status.is_none());
    assert_eq!(case.turn, Move::Platform);
    assert!(case.marks.contains("escalated") && case.marks.contains("countered"));
}

#[tokio::test]
async fn a_platform_proposal_with_a_number_can_be_accepted() {
    let case = changed(|detail| {
        detail["buyer_solution_list"] = json!({});
        detail["platform_solution_list"] = json!([solution(88, "refund", "wait_buyer_and_seller_accept", "6.25")]);
        detail["reverse_detail_status"] = "ae_feedback_finish".into();
    })
    .await;
    assert_eq!(case.turn, Move::Seller);
    assert_eq!(case.allowed_actions, ["dispute accept", "dispute propose", "dispute evidence"]);
}

#[tokio::test]
async fn a_finished_dispute_with_a_stale_proposal_is_done() {
    for status in ["finish", "canceled_issue", "FINISH\u{0}"] {
        let case = changed(|detail| {
            detail["issue_status"] = status.into();
            detail["reverse_detail_status"] = "refund_success".into();
        })
        .await;
        assert_eq!((case.open, case.turn), (false, Move::None), "{status}");
        assert!(case.allowed_actions.is_empty() && case.platform_dates.is_empty());
        assert!(!case.marks.contains("answer-due"));
        assert_eq!(case.proposals[0].status.as_deref(), Some("wait_seller_accept"), "as the platform says it");
    }
}

#[tokio::test]
async fn unknown_words_are_kept_and_the_seller_s_to_look_at() {
    let case = changed(|detail| {
        detail["reverse_detail_status"] = "wait_for_the_moon".into();
        detail["timeout_type"] = "WAIT_MOON_TIMEOUT".into();
        detail["process_dto_list"] = json!([step("moon_rises", "moon", "2026-01-10 00:00:00", "")]);
        detail["issue_status"] = "paused".into();
    })
    .await;
    assert_eq!((case.open, case.turn, case.status.as_str()), (true, Move::Seller, "wait_for_the_moon"));
    assert_eq!(case.platform_dates[0].rule, "AE-R02", "a date that the platform states is never dropped");
    assert!(case.marks.contains("answer-due"));
    assert!(kinds(&case).contains(&"moon-rises"));
}

#[tokio::test]
async fn the_history_is_told_oldest_first_with_who_really_wrote() {
    let case = changed(|detail| {
        let mut proof = step("seller_create_proof", "seller", "2026-01-11 10:00:00", "");
        proof["attachments"] =
            json!({"api_attachment_dto": {"file_path": "https://img.example/a/b.jpg?x=1", "owner": "seller"}});
        detail["process_dto_list"] = json!([
            step("judgment_for_cc", "waiter", "2026-01-12 10:00:00", "Please wait"),
            proof,
            step("buyer_initiate_arbitration", "", "2026-01-11 09:00:00", ""),
            step("buyer_modify_solution", "buyer", "2026-01-11 08:00:00", "I want more"),
            step("seller_create_solution", "seller", "2026-01-10 08:00:00", "Трек показывает вручение"),
            step("initiate", "buyer", "2026-01-09 00:11:51", "颜色不对"),
        ]);
    })
    .await;
    assert_eq!(
        kinds(&case),
        ["opened", "counter-made", "proposal-modified", "escalated", "evidence-added", "platform-notice"]
    );
    assert_eq!(case.events[3].author, Author::Buyer, "the name of the action says it");
    assert!(case.marks.contains("escalated"));
    let said: Vec<_> = case.messages.iter().map(|message| (message.author, message.text.as_str())).collect();
    assert_eq!(
        said,
        [
            (Author::Buyer, "颜色不对"),
            (Author::Seller, "Трек показывает вручение"),
            (Author::Buyer, "I want more"),
            (Author::Seller, ""),
            (Author::Platform, "Please wait"),
        ]
    );
    assert_eq!(case.messages[0].login.as_deref(), Some("us1234567890abc"));
    let file = &case.messages[3].attachments[0];
    assert_eq!((file.name.as_str(), file.url.as_deref()), ("b.jpg", Some("https://img.example/a/b.jpg?x=1")));
    let ids: std::collections::BTreeSet<_> = case.messages.iter().map(|message| &message.id).collect();
    assert_eq!(ids.len(), 5, "every message has an id of its own");
}

#[tokio::test]
async fn a_return_is_followed_to_the_seller_s_hands() {
    let agreed = |detail: &mut Value| {
        let mut solution = solution(5, "return_and_refund", "reached", "20.00");
        solution["reached_time"] = "2026-01-12 00:00:00".into();
        detail["buyer_solution_list"] = json!([solution]);
    };
    let waits = changed(|detail| {
        agreed(detail);
        detail["reverse_detail_status"] = "wait_for_seller_set_return_address".into();
        detail["timeout_type"] = "WAIT_SELLER_FILL_ADDRESS_TIMEOUT".into();
    })
    .await;
    assert_eq!((waits.turn, waits.platform_dates[0].rule.as_str()), (Move::Seller, "AE-F06"));
    assert_eq!(marks(&waits), ["address-due", "agreed"]);
    assert_eq!(waits.claimed, Some(Money::new(2000, "EUR")), "what was agreed upon is what will be paid");
    assert_eq!(waits.allowed_actions, ["dispute evidence"]);

    let back = changed(|detail| {
        agreed(detail);
        detail["reverse_detail_status"] = "wait_for_buyer_return".into();
        detail.as_object_mut().unwrap().remove("timeout_trigger_time");
    })
    .await;
    assert_eq!(back.turn, Move::Buyer);
    assert!(kinds(&back).contains(&"return-agreed") && !back.marks.contains("parcel-sent"));
    assert!(back.platform_dates.is_empty());

    let arrives = changed(|detail| {
        agreed(detail);
        detail["reverse_detail_status"] = "wait_for_seller_confirmation".into();
        detail["timeout_type"] = "WAIT_RECEIVE_ITEM_TIMEOUT".into();
        detail["buyer_return_logistics_company"] = "Correos".into();
        detail["buyer_return_no"] = "PK123ES".into();
    })
    .await;
    assert_eq!((arrives.turn, arrives.platform_dates[0].rule.as_str()), (Move::Seller, "AE-R05"));
    assert_eq!(marks(&arrives), ["agreed", "parcel-sent"]);
    let event = arrives.events.iter().find(|event| event.kind == "return-tracking-entered").unwrap();
    assert!(event.text.contains("Correos \"PK123ES\""), "{}", event.text);
    assert_eq!(event.at, at("2026-01-12T08:00:00Z"), "no earlier than the agreement");
}

#[tokio::test]
async fn a_wish_for_evidence_starts_at_the_platform_s_word() {
    let case = changed(|detail| {
        detail["reverse_detail_status"] = "wait_for_your_evidence".into();
        detail.as_object_mut().unwrap().remove("timeout_type");
        detail["process_dto_list"] = json!([
            step("judgment_for_cc", "waiter", "2026-01-12 10:00:00", "Show the weight"),
            step("initiate", "buyer", "2026-01-09 00:11:51", "x"),
        ]);
    })
    .await;
    let event = case.events.iter().find(|event| event.kind == "evidence-requested").unwrap();
    assert_eq!(event.at, at("2026-01-12T18:00:00Z"));
    assert_eq!(marks(&case), ["evidence-due"]);
    assert_eq!(case.platform_dates[0].rule, "AE-E3");
}

#[tokio::test]
async fn reasons_are_told_by_their_words_in_both_languages() {
    let table = [
        ("Products not received by buyer", "", 9, "not-received"),
        ("The parcel has not arrived", "", 9, "not-received"),
        ("", "未收到货物", 9, "not-received"),
        ("", "", 115, "not-received"),
        ("Counterfeit goods", "", 9, "counterfeit"),
        ("", "卖家售假,假货", 9, "counterfeit"),
    ];
    for (english, chinese, id, mark) in table {
        let mut row = row();
        row["reason_english"] = english.into();
        row["reason_chinese"] = chinese.into();
        let mut detail = detail();
        detail["issue_reason"] = "".into();
        detail["issue_reason_id"] = id.into();
        let case = world().await.case(row, detail).await;
        assert!(case.marks.contains(mark), "{english} {chinese} {id}: {:?}", case.marks);
        if english.is_empty() {
            assert_eq!(case.reason, Some(id.to_string()));
        }
    }
    let plain = changed(|_| {}).await;
    assert!(!plain.marks.contains("not-received") && !plain.marks.contains("counterfeit"));
}

#[tokio::test]
async fn what_cannot_be_read_is_said_and_the_rest_is_shown() {
    let case = changed(|detail| {
        detail["timeout_trigger_time"] = "soon".into();
        detail["gmt_create"] = "".into();
        detail["buyer_solution_list"] = json!(["torn", solution(5, "refund", "wait_seller_accept", "1,5")]);
        detail["process_dto_list"] = json!([step("initiate", "buyer", "yesterday", "x")]);
        detail["product_price"] = json!({"cents": 5});
    })
    .await;
    let problem = case.problem.unwrap();
    for part in ["timeout_trigger_time", "1 of 2 elements of `buyer_solution_list`", "refund_money", "readable date"] {
        assert!(problem.contains(part), "{part}: {problem}");
    }
    assert_eq!((case.open, case.turn, case.opened_at), (true, Move::Seller, at("2026-01-09T08:11:51Z")));
    assert_eq!(case.proposals.len(), 1);
    assert_eq!(case.messages[0].text, "x");
}

#[tokio::test]
async fn details_without_a_dispute_are_an_error_and_no_empty_case() {
    let world = world().await;
    let row = world.listed(row()).await;
    for body in [json!({"result_object": {}}), json!({"result_object": null}), json!({"other": 1})] {
        world.says(DETAIL, body.clone());
        let error = world.client.case(world.resource(), &row, &me()).await.unwrap_err();
        assert!(error.message.contains(ID) && error.trace_id.is_some(), "{body}: {error}");
    }
    world.says(DETAIL, json!({"result_object": false}));
    assert!(world.client.case(world.resource(), &row, &me()).await.is_err());
}

#[tokio::test]
async fn other_names_of_a_step_mean_the_same() {
    for (name, other) in [
        ("wait_for_seller_confirmation", "wait_for_seller_confirm"),
        ("wait_for_buyer_return", "wait_for_buyer_returnid"),
    ] {
        let read = |status: &'static str| {
            changed(move |detail| {
                detail["reverse_detail_status"] = status.into();
                detail["timeout_type"] = "WAIT_RECEIVE_ITEM_TIMEOUT".into();
            })
        };
        let (named, otherwise) = (read(name).await, read(other).await);
        assert_eq!(otherwise.status, other, "as the platform says it");
        assert_eq!(Case { status: named.status.clone(), ..otherwise }, named);
    }
}

#[tokio::test]
async fn a_step_that_ends_the_dispute_closes_it_before_its_status_does() {
    for (status, proposal, open) in [
        ("refund_success", "wait_seller_accept", false),
        ("REFUND_REJECT\u{0}", "wait_seller_accept", false),
        ("return_success", "reached", false),
        ("return_success", "perform", false),
        ("return_success", "wait_seller_accept", true),
    ] {
        let case = changed(|detail| {
            detail["reverse_detail_status"] = status.into();
            detail["buyer_solution_list"] = json!([solution(5, "return_and_refund", proposal, "12.50")]);
        })
        .await;
        assert_eq!((case.open, case.turn), (open, Move::None), "{status} {proposal}");
        assert_eq!(case.platform_dates.is_empty(), !open, "{status} {proposal}");
    }
}

#[tokio::test]
async fn without_a_wish_of_the_buyer_the_most_that_can_be_refunded_is_at_risk() {
    let silent = |max: &'static str, quantity: Value| {
        changed(move |detail| {
            detail["buyer_solution_list"] = json!([]);
            detail["refund_money_max_local"] = max.into();
            detail["issue_quantity"] = quantity;
            detail["product_price"] = "9.00".into();
        })
    };
    let risk = |case: &Case| at_risk(case, None).unwrap();
    assert_eq!(risk(&silent("24.10", json!(2)).await), Money::new(2410, "EUR"));
    assert_eq!(risk(&silent("0.00", json!(2)).await), Money::new(1800, "EUR"));
    assert_eq!(risk(&silent("", json!(null)).await), Money::new(900, "EUR"));
    let asked = changed(|detail| detail["refund_money_max_local"] = "24.10".into()).await;
    assert_eq!(risk(&asked), Money::new(1250, "EUR"));
}
