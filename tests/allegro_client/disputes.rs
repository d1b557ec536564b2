//! Discussions: who wrote, whose turn it is, and the chat's traps.

use crate::support::*;
use aftersale::domain::{Author, Case, Kind, Move};
use aftersale::error::ErrorKind;
use serde_json::json;
use wiremock::ResponseTemplate;

const SHOP: Option<&str> = Some("myshop");
const ANNA: Option<&str> = Some("anna_k");
const BOT: Option<&str> = Some("Chatbot Allina");

fn authors(case: &Case) -> Vec<(&str, Author)> {
    case.messages.iter().map(|message| (message.id.as_str(), message.author)).collect()
}

#[tokio::test]
async fn a_new_discussion_is_the_seller_s_turn() {
    let case = with_chat(dispute("d1"), vec![]).await;
    assert_eq!((case.kind, case.turn, case.open), (Kind::Dispute, Move::Seller, true));
    assert_eq!((case.key.account.as_str(), case.key.id.as_str(), case.marketplace.as_str()), ("main", "d1", "allegro"));
    assert_eq!(authors(&case), [("m0", Author::Buyer)], "the opening is merged in");
    assert_eq!(case.opened_at, at("2026-11-20T10:00:00Z"));
    assert_eq!(case.order_id.as_deref(), Some("order-1"));
    assert_eq!((case.buyer.id.as_deref(), case.buyer.login.as_deref()), (Some("7"), ANNA));
    assert_eq!(case.platform_dates.len(), 1);
    assert_eq!(
        (case.platform_dates[0].rule.as_str(), case.platform_dates[0].due_at),
        ("AL-D01", at("2026-11-27T10:00:00Z"))
    );
    assert_eq!(
        case.allowed_actions,
        ["dispute message", "dispute accept", "dispute refuse", "dispute evidence", "dispute close"]
    );
    assert_eq!(case.events.iter().map(|event| event.kind.as_str()).collect::<Vec<_>>(), ["opened"]);
    assert_eq!((case.marks.len(), case.problem), (0, None));
}

#[tokio::test]
async fn authors_are_told_by_their_login_and_order_by_time() {
    let chat = vec![
        said("m5", 50, "SYSTEM", None),
        said("m4", 40, "FULFILLMENT", None),
        said("m3b", 30, "SELLER", SHOP),
        said("m3a", 30, "SELLER", BOT),
        said("m2", 20, "ADMIN", None),
        said("m1", 10, "SELLER", None),
        said("m0", 0, "BUYER", ANNA),
        said("m6", 60, "ROBOT", ANNA),
        said("m7", 70, "ROBOT", Some("r2")),
    ];
    let case = with_chat(dispute("d1"), chat).await;
    assert_eq!(
        authors(&case),
        [
            ("m0", Author::Buyer),
            ("m1", Author::Platform),
            ("m2", Author::Platform),
            ("m3a", Author::Platform),
            ("m3b", Author::Seller),
            ("m4", Author::Platform),
            ("m5", Author::System),
            ("m6", Author::Buyer),
            ("m7", Author::Platform),
        ]
    );
    assert_eq!(case.last_event_at, Some(at("2026-11-20T11:10:00Z")));
}

#[tokio::test]
async fn whose_turn_it_is_comes_from_the_chat_alone() {
    let answered = said("m2", 20, "SELLER", SHOP);
    let cases = [
        (vec![answered.clone()], Move::Buyer, "answered"),
        (vec![said("m1", 10, "SELLER", BOT)], Move::Seller, "a bot's word is no answer"),
        (vec![answered.clone(), said("m3", 30, "SELLER", BOT)], Move::Buyer, "a bot asks for nothing"),
        (vec![answered.clone(), said("m3", 30, "SYSTEM", None)], Move::Buyer, "nor does a notice"),
        (vec![answered.clone(), said("m3", 30, "ADMIN", None)], Move::Seller, "an adviser does"),
        (vec![answered.clone(), said("m3", 30, "BUYER", ANNA)], Move::Seller, "so does the buyer"),
        (vec![answered.clone(), said("m3", 30, "BUYER", None)], Move::Seller, "without a login too"),
        (
            vec![said("m1", 10, "BUYER", ANNA), answered.clone(), said("m3", 30, "SELLER", None)],
            Move::Buyer,
            "all answered",
        ),
    ];
    for (chat, turn, why) in cases {
        let mut issue = dispute("d1");
        for lie in ["NEW", "SELLER_REPLIED", "BUYER_REPLIED", "ALLEGRO_ADVISOR_REPLIED", "SOMETHING"] {
            issue["chat"]["lastMessage"]["status"] = lie.into();
            assert_eq!(with_chat(issue.clone(), chat.clone()).await.turn, turn, "{why}, {lie}");
        }
    }
}

#[tokio::test]
async fn a_file_without_text_is_a_message() {
    let mut file = said("m3", 30, "BUYER", ANNA);
    file["text"] = "".into();
    file["attachments"] = json!([{"fileName": "../a.jpg", "url": "https://x/1"}]);
    let case = with_chat(dispute("d1"), vec![said("m2", 20, "SELLER", SHOP), file]).await;
    assert_eq!(case.turn, Move::Seller);
    let last = case.messages.last().unwrap();
    assert_eq!((last.text.as_str(), last.attachments[0].name.as_str()), ("", "../a.jpg"));
}

#[tokio::test]
async fn a_reopened_discussion_asks_again() {
    let mut issue = dispute("d1");
    issue["openedDate"] = "2026-11-21T09:00:00Z".into();
    let case = with_chat(issue, vec![said("m2", 20, "SELLER", SHOP)]).await;
    assert_eq!((case.turn, case.opened_at), (Move::Seller, at("2026-11-21T09:00:00Z")));
    let events: Vec<_> = case.events.iter().map(|event| (event.kind.as_str(), event.at)).collect();
    assert_eq!(events, [("opened", at("2026-11-20T10:00:00Z")), ("reopened", at("2026-11-21T09:00:00Z"))]);
}

#[tokio::test]
async fn states_that_are_known_and_unknown() {
    let state = |status: &str, active: bool| {
        let mut issue = dispute("d1");
        issue["currentState"]["status"] = status.into();
        issue["currentState"]["chatActive"] = active.into();
        issue
    };
    let closed = with_chat(state("DISPUTE_CLOSED", false), vec![]).await;
    assert_eq!((closed.open, closed.turn), (false, Move::None));
    assert!(
        closed.allowed_actions.is_empty() && closed.platform_dates.is_empty() && closed.marks.contains("chat-closed")
    );

    let unresolved = with_chat(state("DISPUTE_UNRESOLVED", false), vec![]).await;
    assert_eq!((unresolved.open, unresolved.turn), (true, Move::Platform));
    assert!(unresolved.marks.contains("escalated"));
    let asked = with_chat(state("DISPUTE_UNRESOLVED", true), vec![]).await;
    assert_eq!(asked.turn, Move::Seller);
    assert_eq!(
        asked.allowed_actions,
        ["dispute message", "dispute accept", "dispute refuse", "dispute evidence"],
        "no closing now"
    );
    let quiet = with_chat(state("DISPUTE_UNRESOLVED", true), vec![said("m2", 20, "SELLER", SHOP)]).await;
    assert_eq!(quiet.turn, Move::Platform);

    let strange = with_chat(state("DISPUTE_PAUSED", true), vec![]).await;
    assert_eq!((strange.status.as_str(), strange.open, strange.turn), ("DISPUTE_PAUSED", true, Move::Seller));
    let mut bare = dispute("d1");
    bare["currentState"] = json!(null);
    bare["openedDate"] = json!("2025-06-29T18:12:12.000.019Z");
    let bare = with_chat(bare, vec![]).await;
    assert_eq!((bare.status.as_str(), bare.open, bare.turn), ("UNKNOWN", true, Move::Seller));
    assert!(bare.problem.as_ref().is_some_and(|problem| problem.contains("openedDate")), "{:?}", bare.problem);
}

#[tokio::test]
async fn openings_of_the_old_system_are_left_out() {
    let mut issue = dispute("d1");
    issue["chat"]["initialMessage"]["id"] = "TODO".into();
    issue["chat"]["initialMessage"]["text"] = "TODO".into();
    let case = with_chat(issue, vec![said("m1", 10, "BUYER", ANNA)]).await;
    assert_eq!(authors(&case), [("m1", Author::Buyer)]);
    let twice = with_chat(dispute("d1"), vec![said("m0", 0, "BUYER", ANNA)]).await;
    assert_eq!(twice.messages.len(), 1);
}

#[tokio::test]
async fn a_long_chat_is_read_to_its_end_though_it_shifts() {
    let world = world().await;
    world
        .answer("/sale/issues/d1/chat", |request| {
            assert_eq!(number(request, "limit"), 100);
            // Newest first; one message comes in after the first page and shifts the rest.
            let offset = number(request, "offset").saturating_sub(usize::from(number(request, "offset") > 0));
            let rows = (offset..250.min(offset + 100)).map(|n| said(&format!("m{n}"), 250 - n as u32, "BUYER", ANNA));
            json!({"chat": rows.collect::<Vec<_>>()})
        })
        .await;
    let case = world.case("issues", dispute("d1")).await.unwrap();
    assert_eq!(case.messages.len(), 250, "the opening is one of them, and the row that shifted counts once");
    assert_eq!(world.count("/sale/issues/d1/chat").await, 3);
    assert!(case.messages.is_sorted_by_key(|message| message.at));
    assert_eq!(case.problem, None);
}

#[tokio::test]
async fn a_chat_that_cannot_be_had_just_now_is_an_error_and_one_that_is_refused_is_not() {
    let world = world().await;
    world.get("/sale/issues/d1/chat", ResponseTemplate::new(503)).await;
    assert_eq!(world.case("issues", dispute("d1")).await.unwrap_err().kind, ErrorKind::Temporary);

    let world = crate::support::world().await;
    let refused = json!({"errors": [{"code": "POST_PURCHASE_ISSUE_NOT_FOUND", "message": "x"}]});
    world.get("/sale/issues/d1/chat", ResponseTemplate::new(404).set_body_json(refused)).await;
    let case = world.case("issues", dispute("d1")).await.unwrap();
    assert!(case.marks.contains("chat-unread") && case.problem.is_some());
    assert_eq!((case.turn, case.messages.len()), (Move::Seller, 1), "the opening at least is known");
}

#[tokio::test]
async fn unreadable_entries_of_a_chat_still_ask_for_an_answer() {
    for odd in [json!(5), json!(null), json!({"id": "m9", "author": {"role": "BUYER"}, "createdAt": "yesterday"})] {
        let case = with_chat(dispute("d1"), vec![said("m2", 20, "SELLER", SHOP), odd.clone()]).await;
        assert_eq!(case.turn, Move::Seller, "{odd}");
        assert!(case.problem.is_some());
    }
}
