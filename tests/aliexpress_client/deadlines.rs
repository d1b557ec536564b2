//! Disputes with the deadlines that the rules give them.

use crate::support::*;
use aftersale::config;
use aftersale::deadlines::Engine;
use aftersale::domain::{Deadline, Move, Source, primary};
use serde_json::{Value, json};

async fn deadlines(change: impl FnOnce(&mut Value)) -> Vec<Deadline> {
    let mut detail = detail();
    change(&mut detail);
    let case = world().await.case(row(), detail).await;
    let folder = tempfile::tempdir().unwrap();
    let engine = Engine::new(&config::Deadlines::default(), folder.path()).unwrap();
    engine.deadlines(&case, None, at("2026-01-10T00:00:00Z"))
}

fn first(deadlines: &[Deadline]) -> (&str, Source, String) {
    let first = primary(deadlines).unwrap();
    (first.rule.as_str(), first.source, first.due_at.to_string())
}

fn without_date(detail: &mut Value) {
    detail.as_object_mut().unwrap().remove("timeout_trigger_time");
}

#[tokio::test]
async fn the_platform_s_date_counts_and_the_computed_one_stands_beside_it() {
    let found = deadlines(|detail| detail["timeout_trigger_time"] = "2026-01-15 00:00:00".into()).await;
    assert_eq!(first(&found), ("AE-R02", Source::Platform, "2026-01-15T08:00:00Z".into()));
    let computed = found.iter().find(|one| one.rule == "AE-R02" && one.source == Source::Computed).unwrap();
    assert_eq!((computed.binding, computed.due_at.to_string()), (false, "2026-01-14T08:11:51Z".into()));
}

#[tokio::test]
async fn without_a_date_five_days_run_from_the_filing() {
    let found = deadlines(without_date).await;
    assert_eq!(first(&found), ("AE-R02", Source::Computed, "2026-01-14T08:11:51Z".into()));
}

#[tokio::test]
async fn a_modification_shows_the_later_date_and_the_earlier_one_counts() {
    let modified = step("buyer_modify_solution", "buyer", "2026-01-10 00:00:00", "more");
    let found = deadlines(|detail| {
        without_date(detail);
        detail["process_dto_list"] = json!([modified, detail["process_dto_list"][0]]);
    })
    .await;
    assert_eq!(first(&found).2, "2026-01-14T08:11:51Z");
    assert!(found.iter().any(|one| !one.binding && one.due_at == at("2026-01-15T08:00:00Z") && one.rule == "AE-R02"));
}

#[tokio::test]
async fn after_a_counter_proposal_only_the_buyer_s_return_starts_the_time() {
    let found = deadlines(|detail| {
        without_date(detail);
        detail["seller_solution_list"] = json!([solution(7, "refund", "buyer_refused", "1.00")]);
        detail["reverse_detail_status"] = "wait_for_your_response".into();
        detail["process_dto_list"] = json!([
            step("buyer_refuse", "buyer", "2026-01-12 00:00:00", "no"),
            step("seller_create_solution", "seller", "2026-01-10 00:00:00", "here"),
            detail["process_dto_list"][0],
        ]);
    })
    .await;
    assert_eq!(first(&found), ("AE-R02", Source::Computed, "2026-01-17T08:00:00Z".into()));
}

#[tokio::test]
async fn each_step_of_a_return_has_its_rule() {
    let mut agreed = solution(5, "return_and_refund", "reached", "20.00");
    agreed["reached_time"] = "2026-01-10 00:00:00".into();
    for (status, timeout, rule, computed) in [
        ("wait_for_seller_set_return_address", "WAIT_SELLER_FILL_ADDRESS_TIMEOUT", "AE-F06", "2026-01-13T08:00:00Z"),
        ("wait_for_seller_confirmation", "WAIT_RECEIVE_ITEM_TIMEOUT", "AE-R05", "2026-02-09T08:00:00Z"),
    ] {
        for stated in [true, false] {
            let found = deadlines(|detail| {
                detail["buyer_solution_list"] = json!([agreed]);
                detail["reverse_detail_status"] = status.into();
                detail["timeout_type"] = timeout.into();
                detail["timeout_trigger_time"] = if stated { "2026-01-11 00:00:00".into() } else { json!("") };
                detail["buyer_return_no"] = if rule == "AE-R05" { "PK1".into() } else { json!(null) };
            })
            .await;
            let due = if stated { "2026-01-11T08:00:00Z" } else { computed };
            let source = if stated { Source::Platform } else { Source::Computed };
            assert_eq!(first(&found), (rule, source, due.into()), "{status}");
        }
    }
}

#[tokio::test]
async fn evidence_is_due_three_days_after_the_platform_s_word() {
    let found = deadlines(|detail| {
        without_date(detail);
        detail.as_object_mut().unwrap().remove("timeout_type");
        detail["reverse_detail_status"] = "wait_for_your_evidence".into();
        detail["process_dto_list"] = json!([step("judgment_for_cc", "waiter", "2026-01-12 00:00:00", "prove it")]);
    })
    .await;
    assert_eq!(first(&found), ("AE-E3", Source::Computed, "2026-01-15T08:00:00Z".into()));
}

#[tokio::test]
async fn an_arbitration_is_the_platform_s_and_nothing_is_due_from_the_seller() {
    let found = deadlines(|detail| {
        without_date(detail);
        detail["reverse_detail_status"] = "wait_for_AE_feedback".into();
        detail["process_dto_list"] = json!([step("seller_initiate_arbitration", "seller", "2026-01-12 00:00:00", "")]);
    })
    .await;
    assert!(primary(&found).is_none(), "{found:?}");
    assert!(found.iter().any(|one| one.rule == "AE-R06"));
}

#[tokio::test]
async fn a_proposal_of_the_platform_starts_the_time_anew() {
    let found = deadlines(|detail| {
        without_date(detail);
        detail["reverse_detail_status"] = "wait_for_your_response".into();
        detail["platform_solution_list"] = json!([solution(9, "refund", "wait_buyer_and_seller_accept", "6.00")]);
        detail["process_dto_list"] = json!([
            step("judgment_for_cc", "waiter", "2026-01-15 00:00:00", "half"),
            step("buyer_initiate_arbitration", "buyer", "2026-01-12 00:00:00", ""),
            detail["process_dto_list"][0],
        ]);
    })
    .await;
    assert_eq!(first(&found), ("AE-R02", Source::Computed, "2026-01-20T08:00:00Z".into()));
}

#[tokio::test]
async fn licences_have_seven_days_and_the_platform_s_date_belongs_to_them() {
    for (stated, due) in [(None, "2026-01-19T08:00:00Z"), (Some("2026-01-14 00:00:00"), "2026-01-14T08:00:00Z")] {
        let found = deadlines(|detail| {
            detail["timeout_trigger_time"] = stated.into();
            detail["timeout_type"] = "".into();
            detail["issue_reason"] = "Counterfeit goods".into();
            detail["reverse_detail_status"] = "wait_for_your_evidence".into();
            detail["process_dto_list"] = json!([step("judgment_for_cc", "waiter", "2026-01-12 00:00:00", "prove it")]);
        })
        .await;
        let first = first(&found);
        assert_eq!((first.0, first.2.as_str()), ("AE-E7", due));
    }
}

#[tokio::test]
async fn a_date_of_somebody_else_s_step_is_shown_and_does_not_bind() {
    for (status, timeout, parcel, who) in [
        ("wait_for_buyer_response", "WAIT_SOLUTION_TIMEOUT", "", Move::Buyer),
        ("wait_for_buyer_response", "WAIT_SELLER_FILL_ADDRESS_TIMEOUT", "", Move::Buyer),
        ("wait_for_buyer_return", "WAIT_BUYER_RETURN_TIMEOUT", "", Move::Buyer),
        ("wait_for_buyer_return", "WAIT_BUYER_RETURN_TIMEOUT", "PK1", Move::Buyer),
        ("wait_for_ae_feedback", "WAIT_SOLUTION_TIMEOUT", "", Move::Platform),
        ("ae_feedback_finish", "", "", Move::Platform),
        ("wait_for_warehouse_confirmation", "WAIT_SOLUTION_TIMEOUT", "", Move::Platform),
        ("return_success", "", "", Move::Platform),
    ] {
        let found = deadlines(|detail| {
            detail["buyer_solution_list"] = json!([]);
            detail["reverse_detail_status"] = status.into();
            detail["timeout_type"] = timeout.into();
            detail["buyer_return_no"] = parcel.into();
        })
        .await;
        let stated: Vec<_> = found.iter().filter(|one| one.source == Source::Platform).collect();
        let told: Vec<_> = stated.iter().map(|one| (one.who, one.binding, one.due_at)).collect();
        assert_eq!(told, [(who, false, at("2026-01-14T08:11:51Z"))], "{status} {timeout} {parcel}");
        assert!(!stated[0].if_missed.contains("executes the refund"), "{status}: that is the seller's own");
    }
}
