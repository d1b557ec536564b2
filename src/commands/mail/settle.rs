//! After an answer went out: the copy in Sent, the flag of the original, and what is known of answers whose outcome was not. Nothing
//! here ever sends a mail again.

use super::Desk;
use super::answers::ANSWERED;
use super::fetch::original;
use super::place::Place;
use super::post::{FILING_PATIENCE, Post, files_by_itself};
use crate::app::App;
use crate::config::Mail;
use crate::domain::{self, Change};
use crate::email::imap;
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Gate, Record, Recovered, Resend, State};

/// The copy lies in Sent, or cannot.
const FILED: &str = "filed";
/// The original is marked as answered, or cannot be.
const FLAGGED: &str = "flagged";
/// How long filing and flagging is tried again, in milliseconds: 30 days.
const TRIED: i64 = 30 * 24 * 3_600_000;
/// Waiting mails whose flags are looked at in one sync.
const MOST_WAITING: usize = 50;

/// Looks for an answer of which nobody knows what became of it: `None` while a living run is at its case.
pub async fn reconcile(app: &App, record: Record) -> Result<Option<Recovered>> {
    let Change::Mail { mailbox, .. } = &record.action.change else {
        return Err(Error::failed(format!("{} is no mail", record.id)));
    };
    let desk = Desk::open(app).await?;
    let mailbox = desk.mailbox(mailbox)?;
    let recovered = app.gate()?.reconcile(&Post { app, mailbox: &mailbox }, record, Resend::No).await?;
    if let Some(recovered) = &recovered {
        brought_up(app, &recovered.record).await?;
    }
    Ok(recovered)
}

/// Brings the list and the case up to what the journal says of an answer now.
pub async fn brought_up(app: &App, record: &Record) -> Result<()> {
    // Anew, because the journal has changed since.
    Desk::open(app).await?.bring_up_answered(record).await
}

impl Desk<'_> {
    /// Brings the mail that an answer was given to, and its case, up to the journal as this desk has read it.
    pub(super) async fn bring_up_answered(&self, record: &Record) -> Result<()> {
        let Change::Mail { answers, .. } = &record.action.change else { return Ok(()) };
        let id: String = answers.chars().take(16).collect();
        match self.app.cache()?.find_mails(&id)?.into_iter().find(|mail| mail.hash == *answers) {
            Some(mail) => self.bring_up(&mail).await,
            None => Ok(()),
        }
    }
}

/// In a sync: answers of which nobody knows, copies and flags that are missing, and answers that were given elsewhere.
pub(super) async fn catch_up(desk: &Desk<'_>, mailbox: &Mail, place: &Place) -> Result<Vec<Error>> {
    let (app, mut errors) = (desk.app, Vec::new());
    let gate = app.gate()?;
    for record in desk.answers.all() {
        let Change::Mail { mailbox: own, .. } = &record.action.change else { continue };
        if *own != mailbox.name {
            continue;
        }
        let mut record = record.clone();
        if matches!(record.state, State::Pending | State::Unknown) {
            match gate.reconcile(&Post { app, mailbox }, record.clone(), Resend::No).await? {
                Some(recovered) => {
                    brought_up(app, &recovered.record).await?;
                    errors.extend(recovered.error.filter(|_| recovered.record.state.is_unsettled()));
                    record = recovered.record;
                }
                None => continue,
            }
        }
        let young = app.clock().since(record.at) < TRIED;
        if record.state == State::Sent && young && !(record.has_step(FILED) && record.has_step(FLAGGED)) {
            // A run that is at the case does this itself.
            let Some(_hold) = gate.hold_now(&record.action.account, &record.action.subject())? else { continue };
            let now = gate.with_id(&record.id).await?.pop();
            errors.extend(follow(app, &gate, mailbox, place, &mut now.unwrap_or(record)).await);
        }
        // A server that fails now keeps each of a hundred answers waiting as long as the first: the next sync goes on.
        if errors.iter().any(|error| error.kind == ErrorKind::Temporary) {
            return Ok(errors);
        }
    }
    errors.extend(flags(desk, mailbox, place).await?);
    Ok(errors)
}

/// Files the copy and marks the original, each unless it was done before. What fails is told and tried again in the next sync.
pub(super) async fn follow(app: &App, gate: &Gate, mailbox: &Mail, place: &Place, record: &mut Record) -> Vec<Error> {
    let mut errors = Vec::new();
    if !record.has_step(FILED) {
        let filed = file(app, gate, mailbox, place, record).await;
        errors
            .extend(noted(gate, record, FILED, filed).await.map(|error| told("its copy was not put into Sent", error)));
    }
    if !record.has_step(FLAGGED) && errors.iter().all(|error| error.kind != ErrorKind::Temporary) {
        let flagged = flag(app, place, record).await.map(Some);
        let said = "the mail was not marked as answered";
        errors.extend(noted(gate, record, FLAGGED, flagged).await.map(|error| told(said, error)));
    }
    errors
}

/// Writes a step down that was taken, or that never can be: `None` is for later.
async fn noted(gate: &Gate, record: &mut Record, step: &str, done: Result<Option<String>>) -> Option<Error> {
    let (note, error) = match done {
        Ok(None) => return None,
        Ok(Some(note)) => (note, None),
        Err(error) if error.kind == ErrorKind::NotFound => (error.message.clone(), Some(error)),
        Err(error) => return Some(error),
    };
    gate.afterwards(record, step, Some(&note)).await.err().or(error)
}

fn told(what: &str, error: Error) -> Error {
    Error { message: format!("the answer was sent, but {what}: {}", error.message), ..error }
        .hint("nothing is sent again; aftersale mail sync tries this once more")
}

/// Puts the copy into Sent once. Where the provider does so itself, its own copy is waited for.
async fn file(app: &App, gate: &Gate, mailbox: &Mail, place: &Place, record: &Record) -> Result<Option<String>> {
    let Change::Mail { message_id, whole, .. } = &record.action.change else { return Ok(None) };
    if files_by_itself(mailbox) && app.clock().since(record.at) < FILING_PATIENCE {
        let found = place.find_sent(message_id).await?;
        return Ok(found.map(|found| format!("the provider filed it in {}", found.folder)));
    }
    let bytes = gate.enclosures().bytes(whole)?;
    Ok(Some(match place.file_sent(message_id, &bytes).await? {
        imap::Filed::Already(there) => format!("it was in {} already", there.folder),
        imap::Filed::Appended(folder) => format!("put into {folder}"),
    }))
}

async fn flag(app: &App, place: &Place, record: &Record) -> Result<String> {
    let Change::Mail { answers, original_id, .. } = &record.action.change else { return Ok(String::new()) };
    let id: String = answers.chars().take(16).collect();
    let known = app.cache()?.find_mails(&id)?.into_iter().find(|mail| mail.hash == *answers);
    // What was imported from a file lies where its Message-ID is found.
    let is_placed = |lies: &imap::Original| lies.uid.is_some() || !matches!(place, Place::Imap(_));
    let lies = known.as_ref().and_then(original).filter(is_placed).unwrap_or_else(|| imap::Original {
        folder: "INBOX".into(),
        uid: None,
        uid_validity: None,
        message_id: original_id.clone(),
    });
    Ok(match place.mark_answered(&lies).await? {
        imap::Marked::Set => "marked".into(),
        imap::Marked::Already => "was marked already".into(),
        imap::Marked::NotKept => format!("the folder `{}` keeps no such mark", lies.folder),
    })
}

/// Answers that the seller gave with another program show in the flags of mails that wait here.
async fn flags(desk: &Desk<'_>, mailbox: &Mail, place: &Place) -> Result<Option<Error>> {
    let waits = |mail: &domain::Mail| {
        mail.mailbox == mailbox.name
            && mail.repliable
            && mail.uid.is_some()
            && mail.answer_state == "none"
            && mail.purged_at.is_none()
    };
    let waiting: Vec<domain::Mail> =
        desk.app.cache()?.mails(1_000)?.into_iter().filter(waits).take(MOST_WAITING).collect();
    let (mails, places): (Vec<_>, Vec<_>) =
        waiting.into_iter().filter_map(|mail| original(&mail).map(|place| (mail, place))).unzip();
    if places.is_empty() {
        return Ok(None);
    }
    let marked = match place.answered(&places).await {
        Ok(marked) => marked,
        Err(error) => return Ok(Some(error)),
    };
    for (mut mail, _) in mails.into_iter().zip(marked).filter(|(_, marked)| *marked) {
        mail.flagged = true;
        mail.refused = mail.refused.or(Some(ANSWERED.into()));
        if let Ok((name, mut raw)) = desk.kept.load(&mail.hash) {
            raw.flags.push("\\Answered".into());
            desk.kept.keep(&name, &raw)?;
        }
        desk.app.cache()?.put_mails(std::slice::from_ref(&mail), &[])?;
        desk.bring_up(&mail).await?;
    }
    Ok(None)
}
