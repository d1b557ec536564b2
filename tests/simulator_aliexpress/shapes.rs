//! The two shapes of answers, the forms of lists and ids, and the pages of the list.

use super::seller::{HOUR, START, Seller};
use serde_json::{Value, json};

#[tokio::test]
async fn plain_and_simplified_answers_hold_the_same() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({"reason": "damaged"})).await;
    let (id, buyer) = (case["issue_id"].to_string(), case["buyer_login_id"].as_str().unwrap());
    let extra = [("issue_id", id.as_str()), ("buyer_login_id", buyer)];
    let plain = seller.signed(seller.system("aliexpress.issue.detail.get", &extra)).await.body;
    let root = &plain["aliexpress_issue_detail_get_response"];
    assert_eq!(plain.as_object().unwrap().len(), 1);
    assert!(root["request_id"].is_string());
    let plain = &root["result_object"];
    let simple = seller.detail(&case).await;
    assert_eq!(plain["buyer_solution_list"]["solution_api_dto"], simple["buyer_solution_list"]);
    assert_eq!(plain["seller_solution_list"], json!({}), "an empty list");
    assert_eq!(simple["seller_solution_list"], json!([]));
    let process = &plain["process_dto_list"]["api_issue_process_dto"][0];
    assert_eq!(process["attachments"], json!({}));
    assert_eq!(process["action_type"], simple["process_dto_list"][0]["action_type"]);
    for name in ["issue_status", "timeout_trigger_time", "refund_money_max_local", "gmt_create"] {
        assert_eq!(plain[name], simple[name], "{name}");
    }
}

#[tokio::test]
async fn ids_are_too_long_for_floating_point_and_differ_from_each_other() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    let id = case["issue_id"].as_i64().unwrap();
    assert!(id > 1 << 53 && id.to_string().len() == 17, "{id}");
    let detail = seller.detail(&case).await;
    assert_ne!(detail["id"], id);
    assert_eq!(detail["buyer_solution_list"][0]["issue_id"], id);
    assert_eq!(id % 10_000, case["order_id"].as_i64().unwrap() % 10_000);
    seller.switch(json!({"text_ids": true})).await;
    assert_eq!(seller.detail(&case).await["buyer_solution_list"][0]["issue_id"], id.to_string());
}

#[tokio::test]
async fn lists_take_the_forms_that_are_switched_on() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    for (form, empty) in [("empty_text", json!("")), ("null", Value::Null), ("empty_array", json!([]))] {
        seller.switch(json!({"lists": form})).await;
        assert_eq!(seller.detail(&case).await["seller_solution_list"], empty, "{form}");
    }
    seller.switch(json!({"lists": "missing"})).await;
    assert!(seller.detail(&case).await.get("seller_solution_list").is_none());
    seller.switch(json!({"lists": "single"})).await;
    assert_eq!(seller.detail(&case).await["buyer_solution_list"]["solution_owner"], "buyer");
}

#[tokio::test]
async fn times_are_wall_time_of_los_angeles() {
    let seller = Seller::new().await;
    let case = seller.dispute(json!({})).await;
    let detail = seller.detail(&case).await;
    assert_eq!(detail["gmt_create"], "2026-06-01 01:00:00", "seven hours behind in June");
    assert_eq!(detail["timeout_trigger_time"], "2026-06-06 01:00:00");
    assert_eq!(detail["buyer_solution_list"][0]["reached_time"], "");
}

#[tokio::test]
async fn the_list_has_the_newest_first_and_at_most_fifty_rows() {
    let seller = Seller::new().await;
    for day in 0..3 {
        seller.clock(START + day * HOUR).await;
        seller.dispute(json!({"buyer": format!("us{day}")})).await;
    }
    let page = seller.list(json!({"current_page": 1, "page_size": 2, "issue_status": "processing"})).await.body;
    assert_eq!((page["total_item"].as_u64(), page["page_size"].as_u64()), (Some(3), Some(2)));
    let buyers = |page: &Value| -> Vec<String> {
        let rows = page["data_list"].as_array().unwrap();
        rows.iter().map(|row| row["buyer_login_id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(buyers(&page), ["us2", "us1"]);
    let page = seller.list(json!({"current_page": "2", "page_size": "2"})).await.body;
    assert_eq!(buyers(&page), ["us0"]);
    let since = json!({"current_page": 1, "page_size": 50, "create_time_start": (START + HOUR).to_string()});
    assert_eq!(buyers(&seller.list(since).await.body), ["us2", "us1"]);
    let until = json!({"current_page": 1, "page_size": 50, "create_time_end": START});
    assert_eq!(buyers(&seller.list(until).await.body), ["us0"]);
    for wrong in [
        json!({"current_page": 1, "page_size": 51}),
        json!({"current_page": 0, "page_size": 50}),
        json!({"current_page": 1}),
        json!({"current_page": 1, "page_size": 5, "issue_status": "open"}),
    ] {
        assert_eq!(seller.list(wrong).await.refused(), "InvalidParameter");
    }
}

#[tokio::test]
async fn the_list_is_kept_apart_by_status_and_by_order_line() {
    let seller = Seller::new().await;
    let open = seller.dispute(json!({"buyer": "us1"})).await;
    let over = seller.dispute(json!({"buyer": "us2"})).await;
    let gone = seller.dispute(json!({"buyer": "us3"})).await;
    seller.event(json!({"op": "ali_finish", "issue_id": over["issue_id"]})).await;
    seller.event(json!({"op": "ali_buyer_cancel", "issue_id": gone["issue_id"]})).await;
    for (status, case) in [("processing", &open), ("finish", &over), ("canceled_issue", &gone)] {
        let page = seller.list(json!({"current_page": 1, "page_size": 9, "issue_status": status})).await.body;
        assert_eq!(page["total_item"], 1);
        assert_eq!(page["data_list"][0]["issue_id"], case["issue_id"]);
        assert_eq!(page["data_list"][0]["order_id"], case["child_id"]);
        assert_eq!(page["data_list"][0]["parent_order_id"], case["order_id"]);
    }
    let query = json!({"current_page": 1, "page_size": 9, "order_no": open["child_id"]});
    assert_eq!(seller.list(query).await.body["total_item"], 1);
    let query = json!({"current_page": 1, "page_size": 9, "order_no": open["order_id"]});
    assert_eq!(seller.list(query).await.body["total_item"], 0, "the line counts, not the order");
}

#[tokio::test]
async fn rows_can_move_while_the_list_is_paged_through() {
    let seller = Seller::new().await;
    seller.dispute(json!({"buyer": "us1"})).await;
    seller.dispute(json!({"buyer": "us2"})).await;
    seller.clock(START + HOUR).await;
    seller.switch(json!({"shifting_list": true})).await;
    let first = seller.list(json!({"current_page": 1, "page_size": 2})).await.body["data_list"][1].clone();
    let second = seller.list(json!({"current_page": 2, "page_size": 2})).await.body["data_list"][0].clone();
    assert_eq!(first, second, "the last row of the first page comes again");
}

#[tokio::test]
async fn details_need_the_right_buyer() {
    let seller = Seller::new().await;
    let mut case = seller.dispute(json!({})).await;
    seller.detail(&case).await;
    case["buyer_login_id"] = json!("somebody");
    let (id, buyer) = (case["issue_id"].to_string(), "somebody");
    let answer = seller.sync("aliexpress.issue.detail.get", &[("issue_id", &id), ("buyer_login_id", buyer)]).await;
    assert_eq!(answer.refused(), "ISSUE_NOT_EXIST");
}
