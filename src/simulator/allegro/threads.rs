//! Message threads (allegro-api §10).

use super::Desk;
use super::errors::{invalid, refuse};
use super::paging::{Bounds, Window};
use crate::simulator::clock::stamp;
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::Thread;
use serde_json::{Value, json};
use std::cmp::Reverse;

/// `GET /messaging/threads`: the one with the newest message first.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let bounds = Bounds { default: 20, max: 20, max_offset: 15_000_000, status: 422 };
    let window = Window::of(desk.call, bounds)?;
    let mut rows: Vec<&Thread> = desk.seller.threads.iter().collect();
    rows.sort_by_key(|thread| (Reverse(thread.letters.last().map(|letter| letter.at)), thread.id.clone()));
    let threads: Vec<_> = window.cut(rows).into_iter().map(render).collect();
    Ok(desk.reply(200, &json!({"threads": threads, "offset": window.offset, "limit": window.limit})))
}

/// `GET /messaging/threads/{id}`.
pub(crate) fn one(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    Ok(desk.reply(200, &render(&desk.seller.threads[at])))
}

/// `PUT /messaging/threads/{id}/read`.
pub(crate) fn mark_read(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    let body = desk.call.json();
    let read = body["read"].as_bool().ok_or_else(|| invalid("read", "read must be given"))?;
    let thread = &mut desk.seller.threads[at];
    thread.read = read;
    let (id, shown) = (thread.id.clone(), render(thread));
    desk.effect("thread.read", &id, body);
    Ok(desk.reply(200, &shown))
}

/// Where the thread of the path is.
pub(crate) fn find(desk: &Desk<'_>) -> Result<usize, Reply> {
    let id = desk.call.segment(2);
    let at = desk.seller.threads.iter().position(|thread| thread.id == id);
    at.ok_or_else(|| refuse(404, "NOT_FOUND", "Thread not found"))
}

/// A thread as it goes over the wire; without the other side when its account is gone.
fn render(thread: &Thread) -> Value {
    let avatar = "https://a.allegroimg.example/original/avatar.png";
    json!({
        "id": thread.id,
        "read": thread.read,
        "lastMessageDateTime": thread.letters.last().map(|letter| stamp(letter.at)),
        "interlocutor": thread.interlocutor.as_ref().map(|other| json!({"login": other.login, "avatarUrl": avatar})),
    })
}
