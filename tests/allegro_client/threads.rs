//! Message threads: open while the buyer's message is the last one.

use crate::support::*;
use aftersale::domain::{Author, Move};
use serde_json::{Value, json};

fn thread() -> Value {
    json!({"id": "t/1=", "read": false, "lastMessageDateTime": "2026-11-20T12:00:00Z",
        "interlocutor": {"login": "anna_k", "avatarUrl": "https://x"}})
}

fn post(id: &str, minute: u32, from_buyer: bool, status: &str) -> Value {
    json!({"id": id, "status": status, "type": "MAIL", "createdAt": format!("2026-11-20T{:02}:{:02}:00Z", 10 + minute / 60, minute % 60),
        "thread": {"id": "t/1="}, "author": {"login": if from_buyer { "anna_k" } else { "MyShop" }, "isInterlocutor": from_buyer},
        "text": format!("text of {id}"), "subject": "size", "relatesTo": {"offer": null, "order": {"id": "order-9"}},
        "hasAdditionalAttachments": false, "attachments": [{"fileName": "a.pdf", "status": "NEW"}]})
}

async fn case_of(thread: Value, posts: Vec<Value>) -> (aftersale::domain::Case, usize) {
    let world = world().await;
    let at = "/messaging/threads/t%2F1=/messages";
    world
        .answer(at, move |request| {
            assert_eq!(number(request, "limit"), 20);
            let rows: Vec<_> = posts.iter().skip(number(request, "offset")).take(20).cloned().collect();
            json!({"messages": rows, "offset": 0, "limit": 20})
        })
        .await;
    let case = world.case("threads", thread).await.unwrap();
    let count = world.count(at).await;
    (case, count)
}

#[tokio::test]
async fn a_question_is_open_until_it_is_answered() {
    let question =
        [post("p2", 30, true, "DELIVERED"), post("p1", 20, true, "DELIVERED"), post("p0", 10, false, "DELIVERED")];
    let (case, requests) = case_of(thread(), question.to_vec()).await;
    assert_eq!((case.open, case.turn, requests), (true, Move::Seller, 1));
    assert_eq!(case.opened_at, at("2026-11-20T10:20:00Z"), "the oldest unanswered question counts");
    assert_eq!(case.last_event_at, Some(at("2026-11-20T12:00:00Z")));
    assert_eq!((case.order_id.as_deref(), case.subject.as_deref()), (Some("order-9"), Some("size")));
    assert_eq!(case.buyer.login.as_deref(), Some("anna_k"));
    assert_eq!(case.allowed_actions, ["message reply", "message read"]);
    assert_eq!(case.messages[0].attachments[0].name, "a.pdf");

    let answered = [post("p3", 40, false, "DELIVERED")].into_iter().chain(question).collect();
    let (case, _) = case_of(thread(), answered).await;
    assert_eq!((case.open, case.turn), (false, Move::None));
    let (case, _) = case_of(thread(), vec![]).await;
    assert_eq!((case.open, case.turn), (false, Move::None));
}

#[tokio::test]
async fn a_message_that_allegro_holds_back_is_no_answer() {
    for status in ["VERIFYING", "BLOCKED"] {
        let posts = vec![post("p2", 30, false, status), post("p1", 20, true, "DELIVERED")];
        let (case, _) = case_of(thread(), posts).await;
        assert_eq!((case.open, case.turn, case.messages.len()), (true, Move::Seller, 1), "{status}");
        assert_eq!(case.events[0].kind, "message-held");
        assert!(case.events[0].text.contains("text of p2"));
    }
    for status in ["DELIVERED", "INTERACTING", "SOMETHING_NEW"] {
        let posts = vec![post("p2", 30, false, status), post("p1", 20, true, "DELIVERED")];
        assert!(!case_of(thread(), posts).await.0.open, "{status}");
    }
}

#[tokio::test]
async fn pages_are_read_back_to_the_last_answer_and_not_further() {
    let mut posts: Vec<_> = (0..200).map(|n| post(&format!("p{n}"), 300 - n, true, "DELIVERED")).collect();
    posts[45] = post("p45", 255, false, "DELIVERED");
    let (case, requests) = case_of(thread(), posts.clone()).await;
    assert_eq!((requests, case.open), (3, true));
    assert_eq!(case.opened_at, at("2026-11-20T14:16:00Z"));
    assert_eq!(case.problem, None);

    posts[45] = post("p45", 255, true, "DELIVERED");
    let (case, requests) = case_of(thread(), posts).await;
    assert_eq!((requests, case.messages.len(), case.open), (5, 100, true));
    assert!(case.problem.unwrap().contains("newest 100 messages"));
}

#[tokio::test]
async fn a_deleted_account_and_an_unknown_author_are_no_reason_to_fail() {
    let mut gone = thread();
    gone["interlocutor"] = json!(null);
    let mut question = post("p1", 20, true, "DELIVERED");
    question["author"] = json!(null);
    let (case, _) = case_of(gone.clone(), vec![question]).await;
    assert_eq!((case.open, case.messages[0].author), (true, Author::Buyer));
    let mut own = post("p1", 20, false, "DELIVERED");
    own["author"] = json!({"login": "MYSHOP"});
    let (case, _) = case_of(gone, vec![own]).await;
    assert_eq!((case.open, case.messages[0].author), (false, Author::Seller));
}
