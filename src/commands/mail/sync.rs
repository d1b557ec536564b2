//! `mail sync`: what is new in the mailboxes.

use super::Desk;
use super::take::Taken;
use crate::app::App;
use crate::config::{Mail, MailSource, files};
use crate::email;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Column, Outcome, Row, row};
use crate::store::{MailSeen, Mark, MarkState};
use serde_json::json;
use std::fs::File;
use std::time::Duration;

/// How long one run waits for another at the same mailbox.
const PATIENCE: Duration = Duration::from_secs(60);
/// What a mailbox is called among the resources of its account.
const RESOURCE: &str = "mail";

/// How the reading of one mailbox went.
#[derive(Debug, Default)]
pub struct Report {
    /// The mailbox.
    pub mailbox: String,
    /// The account whose mailbox it is.
    pub account: String,
    /// `imap` or `maildir`.
    pub source: &'static str,
    /// Mails that were new or changed.
    pub looked_at: u64,
    /// Mails that were kept.
    pub kept: u64,
    /// Mails that cannot be read.
    pub unreadable: u64,
    /// What failed.
    pub errors: Vec<Error>,
    /// Whether nothing more could be read.
    pub stopped: bool,
}

impl Report {
    pub(super) fn of(mailbox: &Mail) -> Self {
        let source = match mailbox.source {
            MailSource::Imap(_) => "imap",
            MailSource::Maildir(_) => "maildir",
        };
        Self { mailbox: mailbox.name.clone(), account: mailbox.account.clone(), source, ..Self::default() }
    }

    /// How it went.
    pub fn state(&self) -> MarkState {
        match (self.stopped, self.errors.is_empty()) {
            (true, _) => MarkState::Failed,
            (false, true) => MarkState::Complete,
            (false, false) => MarkState::Partial,
        }
    }

    fn row(&self) -> Row {
        row(json!({
            "mailbox": self.mailbox,
            "source": self.source,
            "state": self.state().as_str(),
            "looked_at": self.looked_at,
            "kept": self.kept,
            "unreadable": self.unreadable,
            "error": self.errors.first().map(|error| error.message.clone()),
        }))
    }

    pub(super) fn count(&mut self, taken: Taken) {
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
    let reports = read_these(app, &mailboxes).await?;
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
    outcome.failures = reports.into_iter().flat_map(|report| report.errors).collect();
    if unreadable > 0 {
        let what = if unreadable == 1 { "1 new mail".into() } else { format!("{unreadable} new mails") };
        let said = format!("{what} cannot be read; `mail list` names them, and their problems");
        outcome.failures.push(Error::new(ErrorKind::Partial, said));
    }
    if failed {
        outcome.exit = outcome.failures.first().map(|error| error.kind.exit_code());
    }
    let program = crate::commands::list::program(app);
    Ok(if outcome.failures.is_empty() { outcome.hint(format!("{program} mail list")) } else { outcome })
}

/// Reads every mailbox that is meant; what fails in one does not stop the others.
pub async fn read_mailboxes(app: &App) -> Result<Vec<Report>> {
    let mailboxes = mailboxes(app)?;
    if mailboxes.is_empty() {
        // Single mails may have been imported, and may be about what was synced just now.
        if !app.cache()?.mails(1)?.is_empty() {
            Desk::open(app).await?.link_again().await?;
        }
        return Ok(Vec::new());
    }
    read_these(app, &mailboxes).await
}

/// Reads those mailboxes that were never tried, so that a list has something to show; in the demo, where it costs nothing, all of them.
pub async fn ensure(app: &App) -> Result<Vec<Error>> {
    let marks = app.cache()?.marks()?;
    let mut new = mailboxes(app)?;
    new.retain(|mailbox| app.settings.demo || !tried(&marks, mailbox));
    let reports = if new.is_empty() { Vec::new() } else { read_these(app, &new).await? };
    Ok(reports.into_iter().flat_map(|report| report.errors).collect())
}

/// Whether a mailbox was tried since it was configured.
fn tried(marks: &[Mark], mailbox: &Mail) -> bool {
    marks.iter().any(|mark| mark.account == mailbox.account && mark.resource == resource(&mailbox.name))
}

/// The mailboxes of these accounts that nobody has tried to read yet, as sentences: what they hold is not known.
pub(in crate::commands) fn untried(app: &App, marks: &[Mark]) -> Result<Vec<String>> {
    let untried = mailboxes(app)?.into_iter().filter(|mailbox| !tried(marks, mailbox));
    Ok(untried.map(|mailbox| format!("the mailbox {} was never read", mailbox.name)).collect())
}

/// What a mailbox is called among the resources of its account.
fn resource(mailbox: &str) -> String {
    format!("{RESOURCE} {mailbox}")
}

/// Whether a mark is of a mailbox.
pub(in crate::commands) fn is_mailbox(mark: &Mark) -> bool {
    mark.resource.starts_with("mail ")
}

/// The mailboxes that are meant.
pub(super) fn mailboxes(app: &App) -> Result<Vec<&Mail>> {
    let wanted = &app.settings.accounts;
    let meant = |mailbox: &&Mail| wanted.is_empty() || wanted.contains(&mailbox.account);
    Ok(app.config()?.mail.values().filter(meant).collect())
}

async fn read_these(app: &App, mailboxes: &[&Mail]) -> Result<Vec<Report>> {
    let desk = Desk::open(app).await?;
    desk.refresh().await?;
    forget_others(app)?;
    let mut reports = Vec::new();
    for mailbox in mailboxes {
        reports.push(desk.read_mailbox(mailbox).await?);
    }
    desk.link_again().await?;
    Ok(reports)
}

/// A mailbox that is not configured any more must not count as unread for ever.
fn forget_others(app: &App) -> Result<()> {
    let (cache, known) = (app.cache()?, &app.config()?.mail);
    for mark in cache.marks()?.iter().filter(|mark| is_mailbox(mark)) {
        let fits = |mailbox: &Mail| mailbox.account == mark.account && resource(&mailbox.name) == mark.resource;
        if !known.values().any(fits) {
            cache.forget_mark(&mark.account, &mark.resource)?;
        }
    }
    Ok(())
}

impl Desk<'_> {
    /// Reads one mailbox, and marks how that went.
    async fn read_mailbox(&self, mailbox: &Mail) -> Result<Report> {
        let mut report = Report::of(mailbox);
        if !self.app.config()?.accounts.contains_key(&mailbox.account) {
            let message =
                format!("[mail.{}] names the account `{}`, which there is not", mailbox.name, mailbox.account);
            report.errors.push(Error::usage(message).hint("aftersale account list names the accounts"));
            report.stopped = true;
            return Ok(report);
        }
        let (cache, resource, started) = (self.app.cache()?, resource(&mailbox.name), self.app.clock());
        cache.begin(&mailbox.account, &resource, started)?;
        let read = match self.lock(&mailbox.name) {
            Err(error) if error.kind != ErrorKind::Temporary => return Err(error),
            Err(error) => Err(error),
            Ok(_held) => match &mailbox.source {
                MailSource::Maildir(path) => self.read_maildir(mailbox, path, &mut report).await,
                MailSource::Imap(_) => self.read_imap(mailbox, &mut report).await,
            },
        };
        if let Err(error) = read {
            report.errors.insert(0, error);
            report.stopped = true;
        }
        let name = &mailbox.name;
        for error in &mut report.errors {
            error.message = format!("mailbox {name}: {}", error.message);
            error.account = Some(mailbox.account.clone());
        }
        let error = report.errors.first().map(|error| error.message.as_str());
        cache.finish(&mailbox.account, &resource, self.app.clock(), report.state(), error)?;
        Ok(report)
    }

    pub(super) async fn read_maildir(&self, mailbox: &Mail, path: &std::path::Path, report: &mut Report) -> Result<()> {
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
        drop(progress);
        self.settle(mailbox, report).await
    }

    /// One run at a mailbox at a time.
    pub(super) fn lock(&self, mailbox: &str) -> Result<File> {
        files::lock(&self.app.paths.data_dir.join("locks").join(format!("mail-{mailbox}.lock")), PATIENCE)
    }
}
