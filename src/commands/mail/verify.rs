//! `mail verify ID`: the verdict again, with every step that led to it.

use super::refusals::{asks_for_order, in_words};
use super::{Desk, find};
use crate::app::App;
use crate::domain::MailVerdict;
use crate::error::Result;
use crate::output::{Body, Outcome, Record, View, row};
use serde_json::json;

/// Checks a mail anew by the settings of now and explains each step. Says where forgeries are reported.
pub async fn verify(app: &App, id: &str) -> Result<Outcome> {
    let desk = Desk::fresh(app).await?;
    let known = find(app, id)?;
    let (mailbox, raw) = desk.kept.load(&known.hash)?;
    let read = desk.read(&desk.mailbox(&mailbox)?, &raw)?;
    let (mut mail, checked) = (read.mail, read.checked);
    if mail != known {
        desk.replace(&known, &mail).await?;
        mail = find(app, &mail.id)?;
    }
    let lines = checked.steps.iter().map(|step| format!("{:<5} {:<13} {}", step.state, step.step, step.finding));
    let mut page = vec![format!("mail {}: {}", mail.id, mail.verdict), String::new()];
    page.extend(lines);
    page.push(String::new());
    page.push(match (&mail.refused, &mail.reply_to) {
        (Some(why), _) => format!("It will not be answered: {} ({why}).", in_words(why)),
        (None, Some(to)) => format!("An answer would go to {to}."),
        (None, None) => "It will not be answered.".into(),
    });
    let data = row(json!({
        "id": mail.id,
        "verdict": mail.verdict,
        "refused": mail.refused,
        "reply_to": mail.reply_to,
        "steps": checked.steps,
        "remarks": mail.remarks,
    }));
    let outcome = Outcome::new(Body::Record(Record { row: data, view: View::Text(page.join("\n")) }));
    let forged = matches!(mail.verdict, MailVerdict::Lookalike | MailVerdict::Failed | MailVerdict::DuplicateHeader);
    let report = desk.book.senders().iter().find_map(|sender| sender.report_to.clone()).filter(|_| forged);
    let outcome = match mail.refused.as_deref() {
        Some("UNLINKED") => outcome.hint(asks_for_order(&mail)),
        _ => outcome,
    };
    Ok(match report {
        Some(address) => outcome.hint(format!("forgeries are reported to {address}")),
        None => outcome,
    })
}
