//! `mail sync`: what is new in the mailboxes.

use super::Desk;
use super::take::Taken;
use crate::app::App;
use crate::config::{Mail, MailSource, files};
use crate::email;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Column, Outcome, Row, row};
use crate::store::MailSeen;
use serde_json::json;
use std::fs::File;
use std::time::Duration;

/// How long one run waits for another at the same mailbox.
const PATIENCE: Duration = Duration::from_secs(60);
/// The cache's note of when a mailbox was last read.
const SYNCED: &str = "mail-synced:";

/// How the reading of one mailbox went.
#[derive(Debug, Default)]
struct Report {
    mailbox: String,
    source: &'static str,
    looked_at: u64,
    kept: u64,
    unreadable: u64,
    errors: Vec<Error>,
    stopped: bool,
}

impl Report {
    fn state(&self) -> &'static str {
        match (self.stopped, self.errors.is_empty()) {
            (true, _) => "failed",
            (false, true) => "complete",
            (false, false) => "partial",
        }
    }

    fn row(&self) -> Row {
        row(json!({
            "mailbox": self.mailbox,
            "source": self.source,
            "state": self.state(),
            "looked_at": self.looked_at,
            "kept": self.kept,
            "unreadable": self.unreadable,
            "error": self.errors.first().map(|error| error.message.clone()),
        }))
    }

    fn count(&mut self, taken: Taken) {
        self.looked_at += 1;
        self.kept += u64::from(matches!(taken, Taken::Kept | Taken::Unreadable));
        self.unreadable += u64::from(taken == Taken::Unreadable);
    }
}

/// Reads every mailbox, or those of the accounts that `--account` names. What fails in one does not stop the others.
pub async fn sync(app: &App) -> Result<Outcome> {
    let mailboxes = mailboxes(app)?;
    if mailboxes.is_empty() {
        return Err(Error::not_found("no mailbox is configured")
            .hint("[mail.main] with account and source in the configuration names one")
            .hint("aftersale mail import FILE reads single mails"));
    }
    let reports = read_all(app, &mailboxes).await?;
    let columns = vec![
        Column::new("mailbox", "MAILBOX"),
        Column::hidden("source"),
        Column::new("state", "STATE"),
        Column::new("looked_at", "LOOKED AT"),
        Column::new("kept", "NEW"),
        Column::new("unreadable", "UNREADABLE"),
        Column::new("error", "PROBLEM"),
    ];
    let failed = reports.iter().all(|report| report.stopped);
    let unreadable: u64 = reports.iter().map(|report| report.unreadable).sum();
    let mut outcome = Outcome::table(columns, reports.iter().map(Report::row).collect(), "nothing to read");
    if unreadable > 0 {
        outcome = outcome.warning(format!("{unreadable} mails cannot be read; they are listed all the same"));
    }
    outcome.failures = reports.into_iter().flat_map(|report| report.errors).collect();
    if failed {
        outcome.exit = outcome.failures.first().map(|error| error.kind.exit_code());
    }
    let program = crate::commands::list::program(app);
    Ok(if outcome.failures.is_empty() { outcome.hint(format!("{program} mail list")) } else { outcome })
}

/// Reads those mailboxes that were never read, so that a list has something to show. Mailboxes on this machine alone: a
/// connection is only made when it is asked for, except in the demo, which has none.
pub async fn ensure(app: &App) -> Result<Vec<Error>> {
    let mut new = mailboxes(app)?;
    new.retain(|mailbox| matches!(mailbox.source, MailSource::Maildir(_)));
    let mut unread = Vec::new();
    for mailbox in new {
        if app.settings.demo || app.cache()?.note(&format!("{SYNCED}{}", mailbox.name))?.is_none() {
            unread.push(mailbox);
        }
    }
    let reports = if unread.is_empty() { Vec::new() } else { read_all(app, &unread).await? };
    Ok(reports.into_iter().flat_map(|report| report.errors).collect())
}

/// The mailboxes that are meant.
pub(super) fn mailboxes(app: &App) -> Result<Vec<&Mail>> {
    let wanted = &app.settings.accounts;
    let meant = |mailbox: &&Mail| wanted.is_empty() || wanted.contains(&mailbox.account);
    Ok(app.config()?.mail.values().filter(meant).collect())
}

async fn read_all(app: &App, mailboxes: &[&Mail]) -> Result<Vec<Report>> {
    let desk = Desk::open(app)?;
    desk.refresh().await?;
    let mut reports = Vec::new();
    for mailbox in mailboxes {
        reports.push(desk.read_mailbox(mailbox).await?);
    }
    desk.link_again().await?;
    Ok(reports)
}

impl Desk<'_> {
    async fn read_mailbox(&self, mailbox: &Mail) -> Result<Report> {
        let mut report = Report { mailbox: mailbox.name.clone(), ..Report::default() };
        if !self.app.config()?.accounts.contains_key(&mailbox.account) {
            let message =
                format!("[mail.{}] names the account `{}`, which there is not", mailbox.name, mailbox.account);
            report.errors.push(Error::usage(message).hint("aftersale account list names the accounts"));
            report.stopped = true;
            return Ok(report);
        }
        let _held = match self.lock(&mailbox.name) {
            Ok(held) => held,
            Err(error) if error.kind == ErrorKind::Temporary => {
                report.errors.push(error);
                report.stopped = true;
                return Ok(report);
            }
            Err(error) => return Err(error),
        };
        let read = match &mailbox.source {
            MailSource::Maildir(path) => {
                report.source = "maildir";
                self.read_maildir(mailbox, path, &mut report).await
            }
            MailSource::Imap(server) => {
                report.source = "imap";
                Err(Error::failed(format!("mail at {} cannot be read by this version over IMAP", server.host))
                    .hint("source = { maildir = \"…\" } reads a copy that a mail program keeps on this machine"))
            }
        };
        match read {
            Ok(()) if report.errors.is_empty() => {
                let now = self.app.clock().to_string();
                self.app.cache()?.set_note(&format!("{SYNCED}{}", mailbox.name), &now)?;
            }
            Ok(()) => {}
            Err(error) => {
                report.errors.push(error);
                report.stopped = true;
            }
        }
        Ok(report)
    }

    async fn read_maildir(&self, mailbox: &Mail, path: &std::path::Path, report: &mut Report) -> Result<()> {
        let cache = self.app.cache()?;
        let lying = email::look(path, &mailbox.folders)?;
        let progress = self.app.talk().progress(&format!("reading {}", mailbox.name));
        let mut folder = None;
        let mut known = std::collections::HashMap::new();
        for (count, one) in lying.iter().enumerate() {
            if folder.as_ref() != Some(&one.folder) {
                known = cache.mail_seen(&mailbox.name, &one.folder)?;
                folder = Some(one.folder.clone());
            }
            let flags = one.flags.join(" ");
            if known.get(&one.name).is_some_and(|(before, mail)| *before == flags || mail.is_none()) {
                continue;
            }
            let seen = MailSeen {
                mailbox: mailbox.name.clone(),
                folder: one.folder.clone(),
                name: one.name.clone(),
                flags,
                mail_id: None,
            };
            match one.read(mailbox.max_size) {
                Ok(raw) => report.count(self.take(mailbox, &raw, Some(seen), false).await?.0),
                Err(error) => report.errors.push(error),
            }
            progress.set(count as u64 + 1, Some(lying.len() as u64));
        }
        Ok(())
    }

    /// One run at a mailbox at a time.
    pub(super) fn lock(&self, mailbox: &str) -> Result<File> {
        files::lock(&self.app.paths.data_dir.join("locks").join(format!("mail-{mailbox}.lock")), PATIENCE)
    }
}
