//! The chat of an issue (allegro-api §4.5, §4.6).

use super::errors::{invalid, refuse};
use super::issues::{entry, find};
use super::paging::{Bounds, Window};
use super::{Desk, attachments};
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::{Entry, Issue, Role};
use serde_json::json;

const MAX_TEXT: usize = 20_000;

/// `GET /sale/issues/{id}/chat`: newest first for discussions; oldest first, and deaf to `offset`, for claims.
pub(crate) fn read(desk: &mut Desk<'_>) -> Answer {
    let bounds = Bounds { default: 10, max: 100, max_offset: usize::MAX, status: 422 };
    let mut window = Window::of(desk.call, bounds)?;
    if desk.switches.chat_cap_20 && window.limit > 20 {
        return Err(refuse(400, "ERROR", "Bad Request"));
    }
    let issue = &desk.seller.issues[find(desk)?];
    let mut chat: Vec<&Entry> = issue.chat.iter().collect();
    if issue.kind == "CLAIM" {
        window.offset = 0;
    } else {
        chat.reverse();
    }
    let chat: Vec<_> = window.cut(chat).into_iter().map(|each| entry(each, &desk.call.base)).collect();
    Ok(desk.reply(200, &json!({"chat": chat})))
}

/// `POST /sale/issues/{id}/message`.
pub(crate) fn write(desk: &mut Desk<'_>) -> Answer {
    let at = find(desk)?;
    let body = desk.call.json();
    let kind = body["type"].as_str().unwrap_or_default().to_owned();
    let text = body["text"].as_str().unwrap_or_default().to_owned();
    check_text(&text, attachments::ids(&body).is_empty())?;
    let issue = &desk.seller.issues[at];
    check_kind(issue, &kind)?;
    if !issue.chat_active {
        return Err(refuse(409, "DISPUTE_ALREADY_RESOLVED", "Dispute is in a state that forbids adding new messages"));
    }
    if kind == "END_REQUEST" && issue.end_requested_at.is_some() {
        let message = "END_REQUEST has already been used in this dispute";
        return Err(match desk.switches.end_request_conflict {
            true => refuse(409, "VALIDATION_ERROR", message),
            false => invalid("type", message),
        });
    }
    let mut files = attachments::claim(desk, &body, false)?;
    if kind == "RETURN_REQUIRED_SELLER_LABEL" && desk.switches.label_lost {
        files.clear();
    }
    let login = Some(desk.seller.me.login.clone());
    let message = Entry { id: desk.ids.uuid(), at: desk.now, role: Role::Seller, login, text, files };
    let shown = entry(&message, &desk.call.base);
    let now = desk.now;
    let issue = &mut desk.seller.issues[at];
    issue.chat.push(message);
    match kind.as_str() {
        "END_REQUEST" => issue.end_requested_at = Some(now),
        "RETURN_REQUIRED_SELLER_LABEL" | "RETURN_REQUIRED_CUSTOM" => issue.return_required = Some(true),
        "RETURN_NOT_REQUIRED" => issue.return_required = Some(false),
        _ => {}
    }
    let id = issue.id.clone();
    let text = body["text"].as_str().unwrap_or_default();
    let about = if kind == "END_REQUEST" { format!("{id} {kind}") } else { format!("{id} {kind} {text}") };
    desk.money_effect("issue.message", &id, &about, None, body);
    Ok(desk.reply(201, &shown))
}

/// Text or a file must be there, and the text must fit.
fn check_text(text: &str, no_files: bool) -> Result<(), Reply> {
    if text.is_empty() && no_files {
        return Err(invalid("text", "text or attachment must be given"));
    }
    if text.chars().count() > MAX_TEXT {
        return Err(invalid("text", "text must not be longer than 20000 characters"));
    }
    Ok(())
}

/// Closure is asked for in discussions, goods are asked back in claims.
fn check_kind(issue: &Issue, kind: &str) -> Result<(), Reply> {
    let claim = issue.kind == "CLAIM";
    match kind {
        "REGULAR" => Ok(()),
        "END_REQUEST" if claim => Err(invalid("type", "END_REQUEST is not allowed for claims")),
        "END_REQUEST" => Ok(()),
        "RETURN_REQUIRED_SELLER_LABEL" | "RETURN_REQUIRED_CUSTOM" | "RETURN_NOT_REQUIRED" if claim => Ok(()),
        "RETURN_REQUIRED_SELLER_LABEL" | "RETURN_REQUIRED_CUSTOM" | "RETURN_NOT_REQUIRED" => {
            Err(invalid("type", "return decisions are allowed for claims only"))
        }
        _ => Err(refuse(400, "ERROR", "Bad Request")),
    }
}
