//! What happens to a dispute when time passes, and what buyers and the platform do to it.

use super::seller::{DAY, START, Seller};
use serde_json::{Value, json};

const ADDRESS: &str = "90012345";

#[tokio::test]
async fn an_unanswered_claim_is_executed_after_five_days() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"amount": "9.50"})).await;
    assert_eq!(seller.detail(&case).await["timeout_type"], "WAIT_SOLUTION_TIMEOUT");
    seller.clock(START + 5 * DAY - 1).await;
    assert_eq!(seller.detail(&case).await["issue_status"], "processing");
    seller.clock(START + 5 * DAY).await;
    let detail = seller.detail(&case).await;
    assert_eq!(
        (detail["issue_status"].as_str(), detail["reverse_detail_status"].as_str()),
        (Some("finish"), Some("refund_success"))
    );
    let claim = &detail["buyer_solution_list"][0];
    assert_eq!(
        (claim["refund_money"].as_str(), claim["reached_type"].as_str()),
        (Some("9.50"), Some("seller_reponse_timeout"))
    );
    assert_eq!(claim["reached_time"], "2026-06-06 01:00:00");
}

#[tokio::test]
async fn a_modification_by_the_buyer_starts_the_clock_again() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"amount": "9.50"})).await;
    seller.clock(START + DAY).await;
    seller
        .event(json!({"op": "ali_buyer_modify", "issue_id": case["issue_id"], "amount": "12.00", "text": "More."}))
        .await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["reverse_detail_status"], "wait_for_your_response");
    assert_eq!(detail["timeout_trigger_time"], "2026-06-07 01:00:00");
    assert_eq!(detail["buyer_solution_list"][0]["version"], 2);
    assert_eq!(detail["buyer_solution_list"][0]["refund_money"], "12.00");
    assert_eq!(detail["process_dto_list"][0]["action_type"], "buyer_modify_solution");
    let row = seller.list(json!({"current_page": 1, "page_size": 1})).await.body["data_list"][0].clone();
    assert_eq!(
        (row["gmt_create"].as_str(), row["gmt_modified"].as_str()),
        (Some("2026-06-01 01:00:00"), Some("2026-06-02 01:00:00"))
    );
    seller.clock(START + 6 * DAY - 1).await;
    assert_eq!(seller.detail(&case).await["issue_status"], "processing");
    seller.clock(START + 6 * DAY).await;
    assert_eq!(seller.detail(&case).await["issue_status"], "finish");
}

#[tokio::test]
async fn the_platform_steps_in_after_seven_days_and_decides() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"reason": "quality"})).await;
    seller.clock(START + DAY).await;
    assert!(seller.save(&case, json!({})).await.done());
    seller.clock(START + 7 * DAY - 1).await;
    assert_eq!(seller.detail(&case).await["reverse_detail_status"], "wait_for_buyer_response");
    seller.clock(START + 7 * DAY).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["reverse_detail_status"], "wait_for_AE_feedback");
    assert!(detail.get("timeout_trigger_time").is_none());
    seller.clock(START + 9 * DAY).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["platform_solution_list"][0]["solution_owner"], "platform");
    seller.clock(START + 12 * DAY).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["issue_status"], "finish");
    assert_eq!(detail["platform_solution_list"][0]["reached_type"], "platform_arbitrate");
    assert_eq!(detail["process_dto_list"][1]["action_type"], "platform_force_reach");
    // The others keep what they were.
    assert_eq!(detail["buyer_solution_list"][0]["status"], "wait_seller_accept");
    assert_eq!(detail["seller_solution_list"][0]["status"], "wait_buyer_accept");
}

#[tokio::test]
async fn a_platforms_proposal_can_be_agreed_to_unless_it_is_a_pseudo_one() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"reason": "quality"})).await;
    let id = &case["issue_id"];
    seller.event(json!({"op": "ali_buyer_arbitrate", "issue_id": id, "text": "Help."})).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["process_dto_list"][0]["action_type"], "buyer_initiate_arbitration");
    seller.event(json!({"op": "ali_platform_hint", "issue_id": id, "amount": "3.00"})).await;
    let detail = seller.detail(&case).await;
    let pseudo = &detail["platform_solution_list"][0];
    assert_eq!(pseudo["id"], -2);
    assert!(pseudo.get("status").is_none());
    assert_eq!(detail["reverse_detail_status"], "wait_ae_final_feedback");
    assert_eq!(seller.agree(&case, &json!(-2), None).await.refused(), "SOLUTION_NOT_EXIST");
    seller.event(json!({"op": "ali_platform_propose", "issue_id": id, "amount": "4.00"})).await;
    let proposal = seller.detail(&case).await["platform_solution_list"][1].clone();
    assert_eq!(proposal["status"], "wait_buyer_and_seller_accept");
    assert!(seller.agree(&case, &proposal["id"], None).await.done());
    assert_eq!(seller.detail(&case).await["issue_status"], "finish");
}

#[tokio::test]
async fn the_buyer_can_accept_refuse_and_give_up() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    let id = &case["issue_id"];
    assert!(seller.save(&case, json!({})).await.done());
    seller.event(json!({"op": "ali_buyer_refuse", "issue_id": id, "text": "No."})).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["seller_solution_list"][0]["status"], "buyer_refused");
    assert_eq!(detail["reverse_detail_status"], "wait_for_your_response");
    let change =
        json!({"add_seller_solution": false, "modify_seller_solution_id": detail["seller_solution_list"][0]["id"]});
    assert!(seller.save(&case, change).await.done());
    seller.event(json!({"op": "ali_buyer_accept", "issue_id": id})).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["issue_status"], "finish");
    assert_eq!(detail["buyer_solution_list"][0]["status"], "wait_seller_accept", "stale, as the real ones are");
    assert_eq!(seller.save(&case, json!({})).await.refused(), "ISSUE_STATUS_ERROR");

    let other = seller.dispute(json!({})).await;
    seller.event(json!({"op": "ali_buyer_cancel", "issue_id": other["issue_id"]})).await;
    assert_eq!(seller.detail(&other).await["issue_status"], "canceled_issue");
}

/// A dispute whose goods are on their way back.
async fn returning(seller: &Seller) -> Value {
    let case = seller.dispute(json!({"reason": "damaged", "type": "return_and_refund"})).await;
    assert!(seller.agree(&case, &case["solutions"][0]["id"], Some(ADDRESS)).await.done());
    case
}

#[tokio::test]
async fn a_return_counts_as_arrived_after_thirty_days() {
    let seller = Seller::new().await;
    let case = returning(&seller).await;
    seller.clock(START + 2 * DAY).await;
    let tracking =
        json!({"op": "ali_return_tracking", "issue_id": case["issue_id"], "number": "RR1", "company": "Correos"});
    seller.event(tracking).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["buyer_return_no"], "RR1");
    assert_eq!(detail["buyer_return_logistics_company"], "Correos");
    assert_eq!(detail["reverse_detail_status"], "wait_for_seller_confirmation");
    assert_eq!(detail["timeout_type"], "WAIT_RECEIVE_ITEM_TIMEOUT");
    assert_eq!(detail["timeout_trigger_time"], "2026-07-03 01:00:00");
    seller.clock(START + 32 * DAY).await;
    let detail = seller.detail(&case).await;
    assert_eq!(
        (detail["issue_status"].as_str(), detail["reverse_detail_status"].as_str()),
        (Some("finish"), Some("return_success"))
    );
}

#[tokio::test]
async fn a_buyer_who_sends_nothing_back_gets_nothing() {
    let seller = Seller::new().await;
    let case = returning(&seller).await;
    seller.clock(START + 10 * DAY).await;
    let detail = seller.detail(&case).await;
    assert_eq!(
        (detail["issue_status"].as_str(), detail["reverse_detail_status"].as_str()),
        (Some("finish"), Some("refund_reject"))
    );
}

#[tokio::test]
async fn an_escalated_return_sets_the_agreement_aside() {
    let seller = Seller::new().await;
    let case = returning(&seller).await;
    let id = &case["issue_id"];
    seller.event(json!({"op": "ali_return_tracking", "issue_id": id, "number": "tomorrow"})).await;
    seller.event(json!({"op": "ali_seller_escalate", "issue_id": id, "text": "An empty box came."})).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["buyer_solution_list"][0]["status"], "reach_cancle");
    assert_eq!(detail["reverse_detail_status"], "wait_for_AE_feedback");
}

#[tokio::test]
async fn an_agreement_without_an_address_waits_for_one() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"reason": "damaged", "type": "return_and_refund"})).await;
    // In the browser, without an address.
    seller.event(json!({"op": "ali_seller_accept", "issue_id": case["issue_id"]})).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["reverse_detail_status"], "wait_for_seller_set_return_address");
    assert_eq!(detail["timeout_type"], "WAIT_SELLER_FILL_ADDRESS_TIMEOUT");
    assert!(seller.agree(&case, &case["solutions"][0]["id"], Some(ADDRESS)).await.done());
    assert_eq!(seller.detail(&case).await["reverse_detail_status"], "wait_for_buyer_return");
}

#[tokio::test]
async fn evidence_can_be_asked_for_and_runs_out() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    seller
        .event(json!({"op": "ali_ask_evidence", "issue_id": case["issue_id"], "text": "Proof of delivery, please."}))
        .await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["reverse_detail_status"], "wait_for_your_evidence");
    assert_eq!(detail["process_dto_list"][0]["submit_member_type"], "waiter");
    seller.clock(START + 3 * DAY).await;
    assert_eq!(seller.detail(&case).await["reverse_detail_status"], "wait_ae_final_feedback");
    seller.clock(START + 6 * DAY).await;
    assert_eq!(seller.detail(&case).await["issue_status"], "finish");
}

#[tokio::test]
async fn a_deadline_can_move_without_a_trace_in_the_list() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    let query = json!({"current_page": 1, "page_size": 1});
    let before = seller.list(query.clone()).await.body["data_list"].clone();
    seller.clock(START + DAY).await;
    seller.event(json!({"op": "ali_postpone", "issue_id": case["issue_id"], "days": 3})).await;
    assert_eq!(seller.detail(&case).await["timeout_trigger_time"], "2026-06-09 01:00:00");
    assert_eq!(seller.list(query).await.body["data_list"], before);
}

#[tokio::test]
async fn what_cannot_happen_is_refused() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    let url = format!("{}/_simulator/events", seller.simulator.url);
    for body in [
        json!({"op": "ali_return_tracking", "issue_id": case["issue_id"], "number": "1"}),
        json!({"op": "ali_buyer_accept", "issue_id": case["issue_id"]}),
        json!({"op": "ali_dance", "issue_id": case["issue_id"]}),
        json!({"op": "ali_buyer_modify", "issue_id": 1}),
        json!({"op": "ali_buyer_modify", "issue_id": case["issue_id"], "amount": "much"}),
        json!({"op": "ali_open_dispute", "reason": "moon"}),
    ] {
        let response = seller.http.post(&url).json(&body).send().await.unwrap();
        assert_eq!(response.status(), 400, "{body}");
        assert!(response.json::<Value>().await.unwrap()["error"].is_string());
    }
}
