//! What the seller answers: agreeing, refusing, proposing, changing, and showing pictures.

use super::seller::{HOUR, START, Seller};
use serde_json::{Value, json};

const ADDRESS: &str = "90012345";

#[tokio::test]
async fn agreeing_to_a_refund_ends_it() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"amount": "7.00"})).await;
    let claim = &case["solutions"][0]["id"];
    seller.clock(START + HOUR).await;
    assert!(seller.agree(&case, claim, None).await.done());
    let detail = seller.detail(&case).await;
    assert_eq!(detail["issue_status"], "finish");
    assert_eq!(detail["reverse_detail_status"], "refund_success");
    assert_eq!(detail["refund_money_max_local"], "0.00");
    assert!(detail.get("timeout_type").is_none());
    let solution = &detail["buyer_solution_list"][0];
    assert_eq!(solution["status"], "reached");
    assert_eq!(solution["reached_type"], "negotiation_consensus");
    assert_eq!(solution["seller_accept_time"], "2026-06-01 02:00:00");
    let actions: Vec<_> =
        detail["process_dto_list"].as_array().unwrap().iter().map(|act| &act["action_type"]).collect();
    assert_eq!(actions, ["perform_solution", "seller_accept", "initiate"], "newest first");
    assert_eq!(seller.agree(&case, claim, None).await.refused(), "ISSUE_STATUS_ERROR");
    let effects = seller.look("effects").await;
    assert_eq!(effects["count"], 1);
    assert_eq!(effects["effects"][0]["kind"], "aliexpress.issue.solution.agree");
}

#[tokio::test]
async fn agreeing_to_a_return_needs_an_address_of_the_shop() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"reason": "damaged", "type": "return_and_refund"})).await;
    let claim = &case["solutions"][0]["id"];
    assert_eq!(seller.agree(&case, claim, None).await.refused(), "RETURN_ADDRESS_REQUIRED");
    assert_eq!(seller.agree(&case, claim, Some("1")).await.refused(), "RETURN_ADDRESS_NOT_EXIST");
    assert!(seller.agree(&case, claim, Some(ADDRESS)).await.done());
    let detail = seller.detail(&case).await;
    assert_eq!(detail["issue_status"], "processing", "the goods are still there");
    assert_eq!(detail["reverse_detail_status"], "wait_for_buyer_return");
    assert!(!seller.agree(&case, claim, Some(ADDRESS)).await.done(), "there is nothing left to agree to");
}

#[tokio::test]
async fn there_must_be_something_to_agree_to() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    assert_eq!(seller.agree(&case, &json!(42), None).await.refused(), "SOLUTION_NOT_EXIST");
    assert!(seller.save(&case, json!({})).await.done());
    let own = seller.detail(&case).await["seller_solution_list"][0]["id"].clone();
    assert_eq!(seller.agree(&case, &own, None).await.refused(), "SOLUTION_NOT_EXIST", "not one's own");
    let mut stranger = case.clone();
    stranger["buyer_login_id"] = json!("us0");
    assert_eq!(seller.agree(&stranger, &own, None).await.refused(), "ISSUE_NOT_EXIST");
}

#[tokio::test]
async fn refusing_is_a_proposal_of_nothing() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    assert!(seller.save(&case, json!({"refund_amount": "0.00", "add_solution_type": "refund"})).await.done());
    let detail = seller.detail(&case).await;
    assert_eq!(detail["reverse_detail_status"], "wait_for_buyer_response");
    assert_eq!(detail["buyer_solution_list"][0]["status"], "wait_seller_accept");
    let own = &detail["seller_solution_list"][0];
    assert_eq!((own["refund_money"].as_str(), own["status"].as_str()), (Some("0.00"), Some("wait_buyer_accept")));
    assert_eq!(own["is_default"], true);
    assert_eq!(detail["timeout_trigger_time"], "2026-06-08 01:00:00", "the end of the negotiation");
}

#[tokio::test]
async fn there_are_two_proposals_at_most_and_one_of_a_type() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"reason": "quality"})).await;
    assert!(seller.save(&case, json!({})).await.done());
    assert_eq!(seller.save(&case, json!({})).await.refused(), "SOLUTION_LIMIT_EXCEEDED");
    let back = |address: Value| json!({"add_solution_type": "return_and_refund", "return_good_address_id": address});
    assert_eq!(seller.save(&case, back(json!(0))).await.refused(), "RETURN_ADDRESS_REQUIRED");
    assert_eq!(seller.save(&case, back(json!(7))).await.refused(), "RETURN_ADDRESS_NOT_EXIST");
    assert!(seller.save(&case, back(json!(ADDRESS))).await.done());
    assert_eq!(seller.save(&case, back(json!(ADDRESS))).await.refused(), "SOLUTION_LIMIT_EXCEEDED");
    let own = seller.detail(&case).await["seller_solution_list"].clone();
    assert_eq!(own.as_array().unwrap().len(), 2);
    assert_eq!(own[1]["logistics_fee_bear_role"], "buyer");
    assert_eq!(own[1]["logistics_fee_amount"], 1.01);

    let change =
        json!({"add_seller_solution": "false", "modify_seller_solution_id": own[0]["id"], "refund_amount": "8"});
    assert!(seller.save(&case, change).await.done());
    let own = seller.detail(&case).await["seller_solution_list"][0].clone();
    assert_eq!((own["refund_money"].as_str(), own["version"].as_i64()), (Some("8.00"), Some(2)));
    let foreign = json!({"add_seller_solution": false, "modify_seller_solution_id": case["solutions"][0]["id"]});
    assert_eq!(seller.save(&case, foreign).await.refused(), "SOLUTION_NOT_EXIST");
}

#[tokio::test]
async fn goods_are_asked_back_only_when_they_are_not_as_described() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"reason": "not_received"})).await;
    let back = json!({"add_solution_type": "return_and_refund", "return_good_address_id": ADDRESS});
    assert_eq!(seller.save(&case, back).await.refused(), "InvalidParameter");
}

#[tokio::test]
async fn proposals_are_checked() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    for (wrong, code) in [
        (json!({"solution_context": "No."}), "InvalidParameter"),
        (json!({"solution_context": "é".repeat(501)}), "InvalidParameter"),
        (json!({"refund_amount": "1000.00"}), "REFUND_AMOUNT_EXCEEDED"),
        (json!({"refund_amount": "-1"}), "InvalidParameter"),
        (json!({"refund_amount": "1,50"}), "InvalidParameter"),
        (json!({"refund_amount_currency": "USD"}), "InvalidParameter"),
        (json!({"buyer_solution_id": 5}), "SOLUTION_NOT_EXIST"),
        (json!({"buyer_solution_id": null}), "MissingParameter"),
        (json!({"issue_id": 5}), "ISSUE_NOT_EXIST"),
        (json!({"add_seller_solution": null}), "MissingParameter"),
    ] {
        let answer = seller.save(&case, wrong.clone()).await;
        assert_eq!(answer.refused(), code, "{wrong}");
    }
    assert_eq!(seller.detail(&case).await["seller_solution_list"], json!([]), "nothing was saved");
    assert!(seller.save(&case, json!({"solution_context": "é".repeat(500)})).await.done());
}

#[tokio::test]
async fn currencies_without_cents_have_no_decimals() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"currency": "JPY", "amount": "1200"})).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["buyer_solution_list"][0]["refund_money"], "1200");
    assert_eq!(detail["refund_money_max_local_currency"], "JPY");
    assert!(!detail["refund_money_max_local"].as_str().unwrap().contains('.'));
    assert_eq!(detail["refund_money_max"], "18.90", "in US dollars");
    let half = json!({"refund_amount": "600.00", "refund_amount_currency": "JPY"});
    assert!(seller.save(&case, half).await.done());
}

#[tokio::test]
async fn writes_can_say_no_without_a_reason() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    seller.switch(json!({"false_writes": true})).await;
    assert!(!seller.agree(&case, &case["solutions"][0]["id"], None).await.done());
    assert!(!seller.save(&case, json!({})).await.done());
    assert!(!seller.upload(&case, "jpg", vec![1]).await.done());
    assert_eq!(seller.look("effects").await["count"], 0);
    assert_eq!(seller.detail(&case).await["reverse_detail_status"], "wait_for_seller_response");
}

#[tokio::test]
async fn pictures_join_the_history() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    assert!(seller.upload(&case, "jpg", vec![0xFF, 0xD8, 0x0D, 0x0A, 0x0D, 0x0A]).await.done());
    let act = seller.detail(&case).await["process_dto_list"][0].clone();
    assert_eq!(act["action_type"], "seller_create_proof");
    assert_eq!(act["attachments"][0]["owner"], "seller");
    let picture = act["attachments"][0]["file_path"].as_str().unwrap();
    let bytes = seller.http.get(picture).send().await.unwrap().bytes().await.unwrap();
    assert_eq!(bytes.as_ref(), [0xFF, 0xD8, 0x0D, 0x0A, 0x0D, 0x0A], "as it was sent");
    assert_eq!(seller.upload(&case, "bmp", vec![1]).await.refused(), "InvalidParameter");
    assert_eq!(seller.upload(&case, "png", vec![0; 2_097_153]).await.refused(), "InvalidParameter");
    assert!(seller.upload(&case, "png", vec![0; 2_097_152]).await.done());
    seller.switch(json!({"no_images": true})).await;
    let answer = seller.upload(&case, "jpg", vec![1]).await;
    assert_eq!(answer.refused(), "API_NOT_SUPPORTED");
    assert!(answer.body["error_response"]["msg"].as_str().unwrap().contains("no longer supported"));
}
