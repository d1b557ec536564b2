//! `mail list`: the mails that are known, most urgent first.

use super::{Desk, sync};
use crate::app::App;
use crate::domain::{Mail, MailDueSource, MailVerdict};
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Column, Outcome, Row, row};
use serde_json::{Value, json};

/// More than a list has.
const MOST: u64 = 10_000;

/// The fields of a row, in order; money stands in two columns.
pub const FIELDS: [&str; 32] = [
    "id",
    "mail_kind",
    "from",
    "subject",
    "received_at",
    "language",
    "repliable",
    "refused",
    "verdict",
    "reply_to",
    "case_number",
    "order_id",
    "offer_id",
    "buyer",
    "amount.amount",
    "amount.currency",
    "due_at",
    "due_source",
    "case",
    "answer_state",
    "message_id",
    "outcome",
    "mailbox",
    "account",
    "folder",
    "marketplace",
    "thread",
    "remarks",
    "problem",
    "short",
    "mark",
    "sha256",
];

/// Lists the mails, those due first, then the newest. What cannot be read is a row like the others, with its problem, and makes the exit
/// code 3 until it is purged.
pub async fn list(app: &App, limit: Option<u64>) -> Result<Outcome> {
    let failures = sync::ensure(app).await?;
    Desk::fresh(app).await?;
    let wanted = &app.settings.accounts;
    let mut mails = app.cache()?.mails(MOST)?;
    mails.retain(|mail| mail.purged_at.is_none());
    mails.retain(|mail| wanted.is_empty() || mail.account.as_ref().is_some_and(|account| wanted.contains(account)));
    mails.truncate(
        limit.filter(|limit| *limit > 0).map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX)),
    );
    let unreadable: Vec<&Mail> = mails.iter().filter(|mail| mail.mail_kind == "unreadable").collect();
    let said = unreadable.iter().take(10).filter_map(|mail| Some(format!("{:.8}  {}", mail.id, problem(mail)?)));
    let doubtful = mails.iter().filter(|mail| mail.verdict != MailVerdict::Verified).count();
    let rows = mails.iter().map(row_of).collect();
    let mut outcome = Outcome::table(columns(), rows, "No mail of a marketplace is known.");
    outcome.failures = failures;
    if !unreadable.is_empty() {
        let count = unreadable.len();
        let what = if count == 1 { "1 mail cannot be read".into() } else { format!("{count} mails cannot be read") };
        let said: Vec<String> = said.collect();
        let program = crate::commands::list::program(app);
        let error = Error::new(ErrorKind::Partial, format!("{what}; open it with your mail program"));
        let error = said.into_iter().fold(error, Error::detail);
        outcome = outcome.failure(error.hint(format!("{program} mail purge MAIL takes one off this list")));
    }
    let waits = |mail: &&Mail| mail.answer_state == "none" && mail.due_source == Some(MailDueSource::Assumed);
    let assumed = mails.iter().filter(waits).count();
    if assumed > 0 {
        outcome =
            outcome.info(format!("{assumed} of the times are assumed, because the mail states none (mail show ID)"));
    }
    if doubtful > 0 {
        let program = crate::commands::list::program(app);
        outcome = outcome
            .info(format!("{doubtful} of {} are not verified (? unverified, ! not to be trusted)", mails.len()))
            .hint(format!("{program} mail verify ID"));
    }
    Ok(outcome)
}

/// The columns: a terminal shows five of them.
pub(super) fn columns() -> Vec<Column> {
    let column = |field: &'static str| match field {
        "short" => Column::new(field, "MAIL"),
        "mark" => Column::new(field, " "),
        "mail_kind" => Column::new(field, "WHAT"),
        "due_at" => Column::new(field, "DUE"),
        "subject" => Column::new(field, "SUBJECT"),
        _ => Column::hidden(field),
    };
    let order = ["short", "mark", "mail_kind", "due_at", "subject"];
    let shown = order.into_iter().map(column);
    let hidden = FIELDS.into_iter().filter(|field| !order.contains(field)).map(column);
    shown.chain(hidden).collect()
}

/// Why a mail cannot be read; `None` where it can.
fn problem(mail: &Mail) -> Option<&str> {
    let why = mail.remarks.first().filter(|_| mail.mail_kind == "unreadable")?;
    Some(why.strip_prefix("it cannot be read: ").unwrap_or(why))
}

/// The row of a mail. Every key is always there.
pub(super) fn row_of(mail: &Mail) -> Row {
    let mark = match mail.verdict {
        MailVerdict::Verified => "✓",
        MailVerdict::Unverified => "?",
        _ => "!",
    };
    row(json!({
        "id": mail.id,
        "mail_kind": mail.mail_kind,
        "from": mail.from,
        "subject": mail.subject,
        "received_at": mail.received_at,
        "language": mail.language,
        "repliable": mail.may_be_answered(),
        "refused": mail.refused,
        "verdict": mail.verdict,
        "reply_to": mail.reply_to,
        "case_number": mail.case_number,
        "order_id": mail.order_id,
        "offer_id": mail.offer_id,
        "buyer": mail.buyer,
        "amount": mail.amount.as_ref().map_or(Value::Null, |amount| json!(amount)),
        "due_at": mail.due_at,
        "due_source": mail.due_source,
        "case": mail.case,
        "answer_state": mail.answer_state,
        "message_id": mail.message_id,
        "outcome": mail.outcome,
        "mailbox": mail.mailbox,
        "account": mail.account,
        "folder": mail.folder,
        "marketplace": mail.marketplace,
        "thread": mail.thread,
        "remarks": mail.remarks,
        "problem": problem(mail),
        "short": mail.short(),
        "mark": mark,
        "sha256": mail.hash,
    }))
}
