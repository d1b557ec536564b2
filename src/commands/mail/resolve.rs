//! `mail resolve`: a person says whether an answer went out.

use super::{Desk, find};
use crate::app::App;
use crate::commands::journal;
use crate::error::{Error, ErrorKind, Result};
use crate::output::Outcome;

/// Notes whether the answer to a mail was sent, where nobody knows. The mail is named by its id, or the answer by its id in the
/// journal. Where everything is known it is a guard error.
pub async fn resolve(app: &App, id: &str, sent: bool, note: Option<&str>) -> Result<Outcome> {
    let desk = Desk::fresh(app).await?;
    let typed = id.trim().to_lowercase();
    let by_journal =
        desk.answers.all().iter().filter(|record| !typed.is_empty() && record.id.starts_with(&typed)).count() == 1;
    let mail = match find(app, id) {
        Err(_) if by_journal => return journal::resolve(app, &typed, sent, note).await,
        other => other?,
    };
    let mails = desk.conversation(&mail)?;
    let open = desk.answers.of(&mails).filter(|record| record.state.is_unsettled()).last();
    let record = open.ok_or_else(|| {
        let short = mail.short();
        Error::new(
            ErrorKind::Guard,
            format!("there is no answer to mail {short} of which nobody knows what became of it"),
        )
        .hint("aftersale journal list --unknown")
    })?;
    journal::resolve(app, &record.id, sent, note).await
}
