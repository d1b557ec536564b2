//! Messages in threads (allegro-api §10).

use super::errors::{invalid, refuse};
use super::paging::{Bounds, Window};
use super::threads::find;
use super::{Desk, attachments};
use crate::simulator::clock::{read, stamp};
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::{File, Interlocutor, Letter, Thread};
use serde_json::{Value, json};

const MAX_TEXT: usize = 2000;
/// How long a new message is looked at before it goes out.
const VERIFIED_AFTER: i64 = 2000;
/// How long a file is scanned for.
const SCANNED_AFTER: i64 = 3000;

/// `GET /messaging/threads/{id}/messages`: the newest first.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let bounds = Bounds { default: 20, max: 20, max_offset: 15_000, status: 422 };
    let window = Window::of(desk.call, bounds)?;
    let at = find(desk)?;
    let instant = |name: &str, other: i64| match desk.call.param(name) {
        None => Ok(other),
        Some(text) => read(&text).ok_or_else(|| invalid(name, "not an ISO 8601 date-time")),
    };
    let (after, before) = (instant("after", i64::MIN)?, instant("before", i64::MAX)?);
    if desk.call.param("before").is_some() && desk.call.param("offset").is_some() {
        return Err(invalid("before", "before cannot be used with offset"));
    }
    let thread = &desk.seller.threads[at];
    let rows = thread.letters.iter().rev().filter(|letter| after < letter.at && letter.at < before);
    let messages: Vec<_> = window.cut(rows).into_iter().map(|letter| render(letter, &thread.id, desk)).collect();
    Ok(desk.reply(200, &json!({"messages": messages, "offset": window.offset, "limit": window.limit})))
}

/// `POST /messaging/threads/{id}/messages`.
pub(crate) fn answer(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    let body = desk.call.json();
    let text = text(&body)?;
    if desk.seller.threads[at].interlocutor.is_none() {
        return Err(refuse(403, "FORBIDDEN", "The other side of the thread does not exist any more"));
    }
    desk.keep_pace()?;
    let files = attachments::claim(desk, &body, true)?;
    append(desk, at, text, None, files, body)
}

/// `POST /messaging/messages`: to a buyer, about an order of his.
pub(crate) fn begin(desk: &mut Desk<'_>) -> Answer {
    let body = desk.call.json();
    let text = text(&body)?;
    let login = body["recipient"]["login"].as_str().unwrap_or_default().to_owned();
    let order = body["order"]["id"].as_str().unwrap_or_default().to_owned();
    let theirs = desk.seller.orders.iter().any(|each| each.id == order && each.buyer_login == login);
    if !theirs {
        return Err(invalid("order.id", "An order of the recipient must be given"));
    }
    desk.keep_pace()?;
    let files = attachments::claim(desk, &body, true)?;
    let with = |thread: &Thread| thread.interlocutor.as_ref().is_some_and(|other| other.login == login);
    let at = match desk.seller.threads.iter().position(with) {
        Some(at) => at,
        None => {
            let id = format!("t{}", desk.ids.decimal(18));
            let interlocutor = Some(Interlocutor { login });
            desk.seller.threads.push(Thread { id, read: true, interlocutor, letters: Vec::new() });
            desk.seller.threads.len() - 1
        }
    };
    append(desk, at, text, Some(order), files, body)
}

/// The text of a new message.
fn text(body: &Value) -> Result<String, Reply> {
    let text = body["text"].as_str().unwrap_or_default();
    if text.is_empty() || text.chars().count() > MAX_TEXT {
        return Err(invalid("text", "text must have 1 to 2000 characters"));
    }
    Ok(text.into())
}

fn append(
    desk: &mut Desk<'_>,
    at: usize,
    text: String,
    order: Option<String>,
    files: Vec<File>,
    body: Value,
) -> Answer {
    let letter = Letter {
        id: desk.ids.uuid(),
        at: desk.now,
        login: desk.seller.me.login.clone(),
        text,
        kind: "MESSAGE_CENTER".into(),
        order,
        files,
        ..Letter::default()
    };
    let id = desk.seller.threads[at].id.clone();
    let shown = render(&letter, &id, desk);
    let thread = &mut desk.seller.threads[at];
    thread.letters.push(letter);
    thread.read = true;
    let about = format!("{id} {}", body["text"].as_str().unwrap_or_default());
    desk.money_effect("thread.message", &id, &about, None, body);
    Ok(desk.reply(201, &shown))
}

/// `GET /messaging/messages/{id}`.
pub(crate) fn one(desk: &mut Desk<'_>) -> Answer {
    let (thread, letter) = locate(desk)?;
    let thread = &desk.seller.threads[thread];
    Ok(desk.reply(200, &render(&thread.letters[letter], &thread.id, desk)))
}

/// `DELETE /messaging/messages/{id}`: one's own only.
pub(crate) fn delete(desk: &mut Desk<'_>) -> Answer {
    let (thread, letter) = locate(desk)?;
    let letters = &mut desk.seller.threads[thread].letters;
    if letters[letter].from_buyer {
        return Err(refuse(403, "FORBIDDEN", "Only own messages can be deleted"));
    }
    let gone = letters.remove(letter);
    desk.effect("message.delete", &gone.id, Value::Null);
    Ok(Reply::empty(204))
}

/// Thread and place of the message of the path.
fn locate(desk: &Desk<'_>) -> Result<(usize, usize), Reply> {
    let id = desk.call.segment(2);
    let in_thread = |thread: &Thread| thread.letters.iter().position(|letter| letter.id == id);
    let places = desk.seller.threads.iter().enumerate();
    let found = places.filter_map(|(at, thread)| in_thread(thread).map(|letter| (at, letter))).next();
    found.ok_or_else(|| refuse(404, "NOT_FOUND", "Message not found"))
}

fn render(letter: &Letter, thread: &str, desk: &Desk<'_>) -> Value {
    let age = desk.now - letter.at;
    let usual = if age < VERIFIED_AFTER && !letter.from_buyer { "VERIFYING" } else { "DELIVERED" };
    json!({
        "id": letter.id,
        "status": letter.status.as_deref().unwrap_or(usual),
        "type": letter.kind,
        "createdAt": stamp(letter.at),
        "thread": {"id": thread},
        "author": {"login": letter.login, "isInterlocutor": letter.from_buyer},
        "text": letter.text,
        "subject": letter.subject,
        "relatesTo": {
            "offer": letter.offer.as_ref().map(|id| json!({"id": id})),
            "order": letter.order.as_ref().map(|id| json!({"id": id})),
        },
        "hasAdditionalAttachments": letter.more_files,
        "attachments": letter.files.iter().map(|file| attachment(file, age, desk)).collect::<Vec<_>>(),
        "additionalInformation": null,
    })
}

/// A file in a message: without type and address while it is scanned.
fn attachment(file: &File, age: i64, desk: &Desk<'_>) -> Value {
    if age < SCANNED_AFTER {
        return json!({"fileName": file.name, "status": "NEW"});
    }
    let kind = desk.seller.files.get(&file.id).map(|upload| upload.content_type.as_str());
    json!({
        "fileName": file.name,
        "mimeType": kind,
        // The host that this address names answers 403; only the id in it is of use.
        "url": format!("https://upload.allegro.pl/message-center/message-attachments/{}", file.id),
        "status": "SAFE",
    })
}
