//! Discussions and claims: list and details (allegro-api §4.1–4.4).

use super::errors::{invalid, refuse};
use super::paging::{Bounds, Window};
use super::{Desk, money};
use crate::simulator::clock::stamp;
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::{Entry, File, Issue, Role};
use crate::simulator::world::texts;
use serde_json::{Value, json};
use std::cmp::Reverse;

const STATUSES: [&str; 6] =
    ["DISPUTE_CLOSED", "DISPUTE_ONGOING", "DISPUTE_UNRESOLVED", "CLAIM_SUBMITTED", "CLAIM_ACCEPTED", "CLAIM_REJECTED"];

/// `GET /sale/issues`: the most recently opened first, and no word on how many there are.
pub(crate) fn list(desk: &mut Desk<'_>) -> Answer {
    let window = Window::of(desk.call, Bounds { default: 10, max: 100, max_offset: usize::MAX, status: 422 })?;
    let statuses = desk.call.params("status");
    if let Some(unknown) = statuses.iter().find(|status| !STATUSES.contains(&status.as_str())) {
        return Err(invalid("status", &format!("unknown status {unknown}")));
    }
    let order = desk.call.param("checkoutForm.id");
    let filtered = !statuses.is_empty() || order.is_some();
    let hidden = |issue: &Issue| filtered && desk.switches.filtered_list_misses.contains(&issue.id);
    let mut rows: Vec<&Issue> = desk
        .seller
        .issues
        .iter()
        .filter(|issue| statuses.is_empty() || statuses.contains(&issue.status))
        .filter(|issue| order.as_deref().is_none_or(|order| issue.order_id == order))
        .filter(|issue| !hidden(issue))
        .collect();
    rows.sort_by_key(|issue| (Reverse(issue.opened_at), issue.id.clone()));
    let issues: Vec<_> = window.cut(rows).into_iter().map(|issue| render(issue, desk)).collect();
    let reply = desk.reply(200, &json!({"issues": issues}));
    shift(desk);
    Ok(reply)
}

/// Moves the list under a caller that is paging through it, when that is switched on.
fn shift(desk: &mut Desk<'_>) {
    let now = desk.now;
    let issues = &mut desk.seller.issues;
    if desk.switches.list_shifts
        && let Some(oldest) = issues.iter_mut().min_by_key(|issue| issue.opened_at)
    {
        oldest.opened_at = now;
    }
    let open = |issue: &&mut Issue| issue.status == "DISPUTE_ONGOING";
    if desk.switches.list_shrinks
        && let Some(newest) = issues.iter_mut().filter(open).max_by_key(|issue| issue.opened_at)
    {
        newest.status = "DISPUTE_CLOSED".into();
        newest.chat_active = false;
    }
}

/// `GET /sale/issues/{id}`.
pub(crate) fn one(desk: &mut Desk<'_>) -> Answer {
    let issue = &desk.seller.issues[find(desk)?];
    Ok(desk.reply(200, &render(issue, desk)))
}

/// Where the issue of the path is; 404 when the seller has none of that id.
pub(crate) fn find(desk: &Desk<'_>) -> Result<usize, Reply> {
    let id = desk.call.segment(2);
    let at = desk.seller.issues.iter().position(|issue| issue.id == id);
    at.ok_or_else(|| refuse(404, "POST_PURCHASE_ISSUE_NOT_FOUND", "Issue not found"))
}

/// An issue as it goes over the wire.
fn render(issue: &Issue, desk: &Desk<'_>) -> Value {
    let base = &desk.call.base;
    let claim = issue.kind == "CLAIM";
    let seen = match issue.chat.split_last() {
        Some((_, earlier)) if desk.switches.lagging_rows.contains(&issue.id) && !earlier.is_empty() => earlier,
        _ => &issue.chat[..],
    };
    let expectations: Vec<_> = issue
        .expectations
        .iter()
        .map(|wish| json!({"name": wish.name, "refund": wish.refund.as_ref().map(money)}))
        .collect();
    json!({
        "id": issue.id,
        "type": issue.kind,
        "referenceNumber": issue.reference,
        "decisionDueDate": issue.decision_due.map(stamp),
        "openedDate": stamp(issue.opened_at),
        "subject": texts::subject(&issue.subject, desk.call.header("accept-language")),
        "buyer": {"id": issue.buyer_id, "login": issue.buyer_login},
        "checkoutForm": {"id": issue.order_id, "createdAt": stamp(issue.ordered_at)},
        "currentState": {
            "status": issue.status,
            "statusDueDate": issue.status_due.map(stamp),
            "returnRequired": issue.return_required,
            "chatActive": issue.chat_active,
        },
        "chat": {
            "lastMessage": {
                "status": last_status(seen),
                "createdAt": seen.last().map(|entry| stamp(entry.at)),
            },
            // Entries of the marketplace itself are not counted, which makes the number unreliable.
            "messagesCount": seen.iter().filter(|entry| matches!(entry.role, Role::Buyer | Role::Seller)).count(),
            "initialMessage": initial(issue, base),
        },
        "expectations": if claim { json!(expectations) } else { json!([]) },
        "description": issue.description,
        "offer": issue.offer.as_ref().map(|(id, quantity)| json!({"id": id, "quantity": quantity})),
        "product": issue.product.as_ref().map(|id| json!({"id": id})),
        "reason": issue.reason.as_ref().map(|reason| json!({"type": reason.code, "description": reason.words})),
        "right": issue.right,
        "attachments": files(&issue.files, base),
    })
}

/// The first message; discussions moved from the old system have a placeholder instead.
fn initial(issue: &Issue, base: &str) -> Value {
    let Some(first) = issue.chat.first() else { return Value::Null };
    let mut message = entry(first, base);
    if issue.migrated {
        message["id"] = json!("TODO");
        message["text"] = json!("TODO");
    }
    message
}

/// Who spoke last, as far as the row tells. Entries of the system do not count, a bot passes for the seller, and a message of
/// the buyer that is only a file does not show once the seller has written.
fn last_status(chat: &[Entry]) -> &'static str {
    let spoke = |entry: &&Entry| entry.role != Role::System;
    let seller_wrote = chat.iter().any(|entry| entry.role == Role::Seller);
    let shows = |entry: &&Entry| !(seller_wrote && entry.role == Role::Buyer && entry.text.is_empty());
    match chat.iter().filter(spoke).rfind(shows).map(|entry| &entry.role) {
        _ if !seller_wrote => "NEW",
        Some(Role::Seller) => "SELLER_REPLIED",
        Some(Role::Admin) => "ALLEGRO_ADVISOR_REPLIED",
        _ => "BUYER_REPLIED",
    }
}

/// A chat entry as it goes over the wire. The marketplace's own voices have no login.
pub(crate) fn entry(entry: &Entry, base: &str) -> Value {
    let mut author = json!({"role": entry.role});
    if matches!(entry.role, Role::Buyer | Role::Seller) {
        author["login"] = json!(entry.login);
    }
    json!({
        "id": entry.id,
        "text": entry.text,
        "attachments": files(&entry.files, base),
        "author": author,
        "createdAt": stamp(entry.at),
    })
}

/// Files as they go over the wire; some lead to a host where they cannot be had.
fn files(files: &[File], base: &str) -> Vec<Value> {
    let url = |file: &File| match file.misplaced {
        true => format!("https://upload.allegro.pl/message-center/message-attachments/{}", file.id),
        false => format!("{base}/sale/issues/attachments/{}", file.id),
    };
    files.iter().map(|file| json!({"fileName": file.name, "url": url(file)})).collect()
}
