//! `mail import FILE…`: single mails.

use super::Desk;
use super::list::{columns, row_of};
use super::take::Taken;
use crate::app::App;
use crate::config::Mail;
use crate::domain::Mail as Row;
use crate::email::read_file;
use crate::error::{Error, Result};
use crate::output::Outcome;
use std::path::{Path, PathBuf};

/// What imported mails are said to lie in where no mailbox is configured.
const IMPORTED: &str = "import";

/// Reads these files as mails of a mailbox: the one named, or the only one there is. Each mail of them is kept, whatever it is,
/// because the user named it. A file that cannot be read is a failure beside the others.
pub async fn import(app: &App, files: &[PathBuf], mailbox: Option<&str>) -> Result<Outcome> {
    let desk = Desk::open(app).await?;
    let mailbox = choose(&desk, mailbox)?;
    let _held = desk.lock(&mailbox.name)?;
    desk.refresh().await?;
    let (mut rows, mut failures) = (Vec::new(), Vec::new());
    for file in files {
        match one(&desk, &mailbox, file).await {
            Ok((Taken::Unreadable, mail)) => {
                let why = mail.remarks.first().cloned().unwrap_or_default();
                failures.push(Error::failed(format!("{}: {why}", file.display())).hint("it is listed all the same"));
                rows.push(mail);
            }
            Ok((_, mail)) => rows.push(mail),
            Err(error) => failures.push(error),
        }
    }
    let all_failed = rows.is_empty();
    let rows = rows.iter().map(row_of).collect();
    let mut outcome = Outcome::table(columns(), rows, "nothing was imported");
    outcome.failures = failures;
    if all_failed {
        outcome.exit = outcome.failures.first().map(|error| error.kind.exit_code());
    }
    Ok(outcome)
}

async fn one(desk: &Desk<'_>, mailbox: &Mail, file: &Path) -> Result<(Taken, Row)> {
    let mut raw = read_file(file, &file.display().to_string(), mailbox.max_size)?;
    // When a file was made says nothing of when its mail arrived; its own date and the stamps of servers say more.
    raw.received_at = crate::email::arrival(&raw.bytes).or(raw.received_at);
    desk.take(mailbox, &raw, None, true).await
}

fn choose(desk: &Desk<'_>, name: Option<&str>) -> Result<Mail> {
    let known = &desk.app.config()?.mail;
    let names = || known.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
    match name {
        Some(name) => known.get(name).cloned().ok_or_else(|| {
            let configured = if known.is_empty() { "none".into() } else { names() };
            Error::not_found(format!("there is no mailbox `{name}`")).hint(format!("configured: {configured}"))
        }),
        None => match known.values().collect::<Vec<_>>().as_slice() {
            [] => desk.mailbox(IMPORTED),
            [only] => Ok((*only).clone()),
            _ => Err(Error::usage("this needs one mailbox").hint(format!("add --mailbox with one of: {}", names()))),
        },
    }
}
