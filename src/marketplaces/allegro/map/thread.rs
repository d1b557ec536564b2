//! A message thread, as a case. It is open while the buyer's message is the last one.

use super::super::wire::lenient::fingerprint;
use super::super::wire::thread::{Delivery, Post, Thread};
use super::{Reader, attachments, blank, newest, same_login};
use crate::domain::{Author, Buyer, Case, CaseKey, Event, Instant, Kind, Message, Move};
use crate::marketplaces::Identity;

/// The newest part of a thread's messages.
#[derive(Debug, Default)]
pub(in super::super) struct Posts {
    /// The messages, in any order.
    pub(in super::super) posts: Vec<Post>,
    /// What could not be read of them.
    pub(in super::super) problems: Vec<String>,
}

/// Whether a message answers the buyer: the seller's own, and not one that Allegro still holds back (allegro-api §10).
pub(in super::super) fn is_answer(post: &Post, thread: &Thread, me: &Identity) -> bool {
    author(post, thread, me) == Author::Seller && !is_held(post)
}

/// The case of a thread. `seen_at` stands in for dates that cannot be read.
pub(in super::super) fn case(
    key: CaseKey,
    thread: &Thread,
    posts: Posts,
    problems: Vec<String>,
    me: &Identity,
    seen_at: Instant,
) -> Case {
    let mut reader = Reader::after(problems);
    posts.problems.iter().for_each(|problem| reader.note(problem));
    let listed = reader.instant("lastMessageDateTime", thread.last_message_date_time.as_deref());
    let status = thread.read.map(|read| if read { "READ" } else { "UNREAD" });
    let mut case = blank(key, Kind::Message, status, listed.unwrap_or(seen_at));
    case.buyer = Buyer { id: None, login: thread.interlocutor.as_ref().and_then(|other| other.login.clone()) };
    let mut posts = posts.posts;
    posts.sort_by(|a, b| (&a.created_at, &a.id).cmp(&(&b.created_at, &b.id)));
    case.subject = posts.iter().rev().find_map(|post| post.subject.clone().filter(|text| !text.trim().is_empty()));
    case.order_id = posts.iter().rev().find_map(|post| post.relates_to.as_ref()?.order.as_ref()?.id.clone());
    for post in &posts {
        let message = message(&mut reader, post, thread, me, case.opened_at);
        if message.author == Author::Seller && is_held(post) {
            case.events.push(held(post, message));
        } else {
            case.messages.push(message);
        }
    }
    case.messages.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    case.open = case.messages.last().is_some_and(|last| last.author == Author::Buyer);
    case.turn = if case.open { Move::Seller } else { Move::None };
    let oldest = case.oldest_unanswered(Author::Buyer).or(case.messages.first());
    case.opened_at = oldest.map_or(case.opened_at, |message| message.at);
    case.last_event_at = newest(&case).max(listed);
    case.allowed_actions = vec!["message reply".into(), "message read".into()];
    case.problem = reader.problem();
    case
}

fn message(reader: &mut Reader, post: &Post, thread: &Thread, me: &Identity, listed: Instant) -> Message {
    let at = reader.instant("messages.createdAt", post.created_at.as_deref());
    if at.is_none() {
        reader.note("a message has no readable date");
    }
    let text = post.text.clone().unwrap_or_default();
    let made_up = || format!("unreadable-{}", fingerprint(&serde_json::json!([text, post.created_at])));
    Message {
        id: post.id.clone().unwrap_or_else(made_up),
        at: at.unwrap_or(listed),
        author: author(post, thread, me),
        login: post.author.as_ref().and_then(|writer| writer.login.clone()),
        text,
        attachments: attachments(post.attachments.as_ref()),
    }
}

/// There are two sides in a thread. Where Allegro does not say which one wrote, the login decides, and in doubt it was the
/// buyer: a question too many is better than one overlooked.
fn author(post: &Post, thread: &Thread, me: &Identity) -> Author {
    let writer = post.author.as_ref();
    let login = writer.and_then(|writer| writer.login.as_deref());
    let other = thread.interlocutor.as_ref().and_then(|other| other.login.as_deref());
    match writer.and_then(|writer| writer.is_interlocutor) {
        Some(true) => Author::Buyer,
        Some(false) => Author::Seller,
        None if same_login(login, Some(&me.login)) && !same_login(login, other) => Author::Seller,
        None => Author::Buyer,
    }
}

fn is_held(post: &Post) -> bool {
    matches!(post.status, Some(Delivery::Verifying | Delivery::Blocked))
}

/// A message that may not have reached the buyer is no answer, so it stands in the timeline and not in the talk.
fn held(post: &Post, message: Message) -> Event {
    let why = match post.status {
        Some(Delivery::Blocked) => "Allegro blocked this message of the seller's",
        _ => "Allegro still checks this message of the seller's",
    };
    Event {
        at: message.at,
        author: Author::Seller,
        kind: "message-held".into(),
        text: format!("{why}: {}", message.text),
    }
}
