//! `mail reply`: one answer to a mail of the marketplace, sent once (email.md §6.4).

use super::draft::{Answer, Making, question};
use super::place::Place;
use super::post::{Post, file_words, no_way_out};
use super::refusals::{Overrides, in_words, recipient};
use super::{Desk, fetch, find, settle};
use crate::app::App;
use crate::commands::act::{action_row, files, forget_text, keep_text, tell, text};
use crate::commands::list::program;
use crate::config;
use crate::domain::{Action, CaseKey, Change, Instant, Kind, Mail};
use crate::email::imap;
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Gate, Hold, Record, Resend, State};
use crate::output::{Body, Note, Outcome, View, row};
use serde_json::json;

/// Mails of a case to which an answer is looked for, besides the one that is answered.
const MOST_ORIGINALS: usize = 5;

/// What to answer, and how.
#[derive(Clone, Debug, Default)]
pub struct ReplyOptions {
    /// The first letters of the mail's id.
    pub mail: String,
    /// Where the words come from.
    pub text: text::Given,
    /// What comes with them.
    pub evidence: files::Given,
    /// The guards that the seller sets aside.
    pub overrides: Overrides,
}

/// A mail under this run's lock, read afresh.
struct Case<'a> {
    app: &'a App,
    desk: Desk<'a>,
    mailbox: config::Mail,
    mail: Mail,
    mails: Vec<Mail>,
    account: String,
    key: CaseKey,
    gate: Gate,
    hold: Hold,
}

/// Answers a mail. Every refusal is a guard error (exit 6) that says why; an outcome that nobody knows is exit 7.
pub async fn reply(app: &App, options: ReplyOptions) -> Result<Outcome> {
    let case = Case::open(app, &options.mail).await?;
    let (_, raw) = case.desk.kept.load(&case.mail.hash)?;
    let read = case.desk.read(&case.mailbox, &raw)?;
    let to = recipient(&case.mail, &read.checked, &options.overrides, &case.desk.book)?;
    let basis = case.desk.basis(&case.mails, case.mails.len().saturating_sub(1));
    let earlier = case.earlier(basis).await?;
    if let Some(first) = earlier.first().filter(|_| !options.overrides.again) {
        let id = case.mail.short();
        let error = Error::new(ErrorKind::Guard, format!("mail {id} was answered already: {first}; nothing was sent"));
        let error = earlier.iter().skip(1).fold(error, |error, more| error.detail(more));
        return Err(error.hint("--again sends another answer all the same"));
    }
    earlier.iter().for_each(|said| app.talk().say(&Note::Warning(format!("answered before: {said}"))));
    case.warn_of_doubts(&to, &options);
    let making = Making {
        app,
        gate: &case.gate,
        mailbox: &case.mailbox,
        mail: &case.mail,
        letter: read.letter.as_ref().ok_or_else(|| Error::failed("the mail cannot be read"))?,
        key: &case.key,
        to,
        basis: case.mails.get(basis).map_or_else(|| case.mail.hash.clone(), |mail| mail.hash.clone()),
        overrides: &options.overrides,
    };
    let answer = making.answer(&options.text, &options.evidence)?;
    case.send(answer, &options).await
}

impl<'a> Case<'a> {
    /// Takes the case of the mail for this run alone, finds out what became of earlier answers, and reads the mailbox afresh. What came
    /// meanwhile must be read first.
    async fn open(app: &'a App, name: &str) -> Result<Self> {
        let desk = Desk::open(app).await?;
        desk.refresh().await?;
        let known = find(app, name)?;
        if let Some(first) = desk.answers.to(&known).next().filter(|_| known.purged_at.is_some()) {
            let said = format!("mail {} was answered already (journal {})", known.short(), first.id);
            return Err(Error::new(ErrorKind::Guard, format!("{said}, and its text deleted since; nothing was sent")));
        }
        let (mailbox, _) = desk.kept.load(&known.hash)?;
        let mailbox = desk.mailbox(&mailbox)?;
        if mailbox.send.is_none() {
            return Err(no_way_out(&mailbox));
        }
        let account = known.account.clone().unwrap_or_default();
        app.account(&account)?;
        let key = CaseKey {
            account: account.clone(),
            id: known.case.clone().unwrap_or_else(|| format!("mail-{}", known.id)),
        };
        let gate = app.gate()?;
        let hold = gate.hold(&account, &format!("case {}", key.id)).await?;
        for recovered in gate.recover(&hold, &Post { app, mailbox: &mailbox }, Resend::No).await? {
            tell(app, &recovered);
            super::brought_up(app, &recovered.record).await?;
        }
        let before = desk.conversation(&known)?;
        fetch::freshen(&desk, &mailbox).await?;
        // Anew: the journal may know more than before.
        let desk = Desk::open(app).await?;
        desk.bring_up(&known).await?;
        let mail = find(app, &known.id)?;
        let mails = desk.conversation(&mail)?;
        let case = Self { app, desk, mailbox, mail, mails, account, key, gate, hold };
        case.check_news(&before)?;
        Ok(case)
    }

    /// Refuses when the marketplace wrote after what the seller knew when he asked for this. A reminder is no news.
    fn check_news(&self, before: &[Mail]) -> Result<()> {
        let known = |mail: &&Mail| before.iter().any(|old| old.hash == mail.hash);
        let reminds = |mail: &Mail| self.desk.kind(mail).is_some_and(|kind| kind.reminds);
        let news: Vec<&Mail> = self.mails.iter().filter(|mail| !known(mail) && !reminds(mail)).collect();
        let Some(newest) = news.last() else { return Ok(()) };
        let id = newest.short();
        let error = Error::new(ErrorKind::Guard, "the marketplace has written meanwhile, so nothing was sent");
        Err(news
            .iter()
            .fold(error, |error, mail| error.detail(format!("{}: {}", mail.mail_kind, mail.subject)))
            .hint(format!("{} mail show {id}", program(self.app))))
    }

    /// Every answer to the newest word of the marketplace, in words: of the journal, of the flags, of the mailbox itself. One of which
    /// nobody knows whether it went out is an error.
    async fn earlier(&self, basis: usize) -> Result<Vec<String>> {
        let since = |record: &&Record| {
            let Change::Mail { basis: own, .. } = &record.action.change else { return false };
            self.mails.iter().position(|mail| mail.hash == *own).is_some_and(|at| at >= basis)
        };
        let mut records: Vec<&Record> = self.desk.answers.of(&self.mails).filter(since).collect();
        // Whatever came since, the mail itself is answered once.
        let known = |record: &Record, all: &[&Record]| all.iter().any(|other| other.id == record.id);
        let to_it: Vec<&Record> = self.desk.answers.to(&self.mail).filter(|record| !known(record, &records)).collect();
        records.extend(to_it);
        if let Some(open) = records.iter().find(|record| record.state.is_unsettled()) {
            return Err(undecided(open, &self.mail, &self.when(open.at)));
        }
        let mut said: Vec<String> =
            records.iter().map(|record| format!("sent on {} (journal {})", self.when(record.at), record.id)).collect();
        if self.mails.iter().skip(basis).any(|mail| mail.flagged) {
            said.push("the mailbox marks it as answered".into());
        }
        let Some(place) = Place::of(self.app, &self.mailbox).await? else { return Ok(said) };
        // An answer to the notice is one to its reminder too.
        let since = self.mails.iter().skip(basis).filter(|mail| mail.hash != self.mail.hash);
        let originals: Vec<imap::Original> =
            since.rev().take(MOST_ORIGINALS).chain([&self.mail]).filter_map(fetch::original).collect();
        if said.is_empty() && place.answered(&originals).await?.contains(&true) {
            said.push("the mailbox marks it as answered".into());
        }
        for original in &originals {
            if let Some(found) = place.find_answer(&original.message_id, &self.mailbox.own_addresses()).await? {
                said.push(format!("an answer to it lies in {}", found.folder));
                break;
            }
        }
        Ok(said)
    }

    fn when(&self, at: Instant) -> String {
        self.app.settings.style.clock().date(at)
    }

    /// Says where the answer goes whenever the marketplace is not known to stand behind that address, whether or not anybody is asked.
    fn warn_of_doubts(&self, to: &str, options: &ReplyOptions) {
        if !options.overrides.trust_unverified {
            return;
        }
        let why = self.mail.refused.as_deref().map(in_words).unwrap_or_default();
        let said = format!("this answer and its files go to {to}, which you typed and nobody vouches for: {why}");
        self.app.talk().say(&Note::Warning(said));
    }

    fn action(&self, change: Change) -> Action {
        Action {
            account: self.account.clone(),
            marketplace: self.mail.marketplace.clone().unwrap_or_default(),
            command: "mail reply".into(),
            case_id: self.key.id.clone(),
            kind: Some(Kind::Protection),
            order_id: self.mail.order_id.clone(),
            buyer: self.mail.buyer.clone(),
            change,
        }
    }

    /// Asks, sends through the gate, and does what follows.
    async fn send(&self, answer: Answer, options: &ReplyOptions) -> Result<Outcome> {
        let asked = question(&answer, &self.account);
        let Answer { change, shown, bytes } = answer;
        let (app, action) = (self.app, self.action(change));
        let words = action.change.text().unwrap_or_default();
        let kept = |error| keep_text(app, &format!("mail{}", self.mail.id), words, error);
        if app.settings.dry_run {
            let text = format!("Nothing was sent. This would be:\n\n{}", asked.lines.join("\n"));
            return Ok(self.outcome(&action.change, &shown, None, text));
        }
        asked.put(app).map_err(kept)?;
        self.gate.enclosures().keep(&bytes).map_err(kept)?;
        let survey = json!({"mailbox": self.mailbox.name, "folder": self.mail.folder, "uid": self.mail.uid});
        let post = Post { app, mailbox: &self.mailbox };
        let done = self.gate.run(&self.hold, &post, &action, survey, options.overrides.again).await;
        let mut record = match done {
            // Anew, with the steps that it went through.
            Ok(done) => self.gate.with_id(&done.record().id).await?.pop().unwrap_or_else(|| done.record().clone()),
            Err(error) => {
                // The list says that it is not known, where it is not.
                Desk::open(app).await?.bring_up(&self.mail).await?;
                let id = self.mail.short();
                return Err(match error.kind {
                    ErrorKind::Unknown => error
                        .hint(format!("or, once you know: {} mail resolve {id} --sent, or --not-sent", program(app))),
                    _ => kept(error),
                });
            }
        };
        forget_text(app, words);
        let mut undone = Vec::new();
        match Place::of(app, &self.mailbox).await {
            Ok(Some(place)) => {
                undone = settle::follow(app, &self.gate, &self.mailbox, &place, &mut record).await;
            }
            Ok(None) => {}
            Err(error) => undone.push(error),
        }
        Desk::open(app).await?.bring_up(&self.mail).await?;
        let text = format!("✔ Answer sent (journal {}){}", record.id, where_to(&record));
        let outcome = self.outcome(&action.change, &shown, Some(&record), text);
        let outcome = undone.into_iter().fold(outcome, |outcome, error| outcome.warning(error.message));
        Ok(match self.mail.case.is_some() {
            true => outcome.hint(format!("{} show {}", program(app), self.key)),
            false => outcome.hint(format!("{} mail list", program(app))),
        })
    }

    fn outcome(&self, change: &Change, shown: &str, record: Option<&Record>, text: String) -> Outcome {
        let Change::Mail { message_id, from, to, subject, files, whole, overrides, .. } = change else {
            return Outcome::done();
        };
        let data = json!({
            "mail": self.mail.id,
            "account": self.account,
            "case": self.mail.case,
            "from": from,
            "to": to,
            "subject": subject,
            "message_id": message_id,
            "text": shown,
            "files": files.iter().map(|file| json!({"name": file.name, "size": file.size, "sha256": file.sha256})).collect::<Vec<_>>(),
            "size": whole.size,
            "sha256": whole.sha256,
            "overrides": overrides,
            "dry_run": record.is_none(),
            "state": record.map(|record| record.state),
            "steps": record.map_or_else(Vec::new, |record| record.steps.iter().map(|step| step.name.clone()).collect()),
            "answer": record.and_then(|record| record.answer.clone()),
            "journal": record.map(action_row),
        });
        let mut page = text;
        for file in files.iter().filter(|_| record.is_some()) {
            page.push_str(&format!("\n  with {}", file_words(file)));
        }
        Outcome::new(Body::Record(crate::output::Record { row: row(data), view: View::Verbatim(page) }))
    }
}

/// Where the answer went, as the server or the demo says it.
fn where_to(record: &Record) -> String {
    let answer = record.answer.clone().unwrap_or_default();
    match (answer["file"].as_str(), answer["reply"].as_str(), &record.action.change) {
        (Some(file), _, Change::Mail { to, .. }) => {
            format!(" to {to}\n  nothing left this machine; it lies in {file}")
        }
        (None, Some(reply), Change::Mail { to, .. }) => format!(" to {to}\n  the server says: {reply}"),
        (None, None, Change::Mail { to, .. }) => format!(" to {to}"),
        _ => String::new(),
    }
}

fn undecided(open: &Record, mail: &Mail, when: &str) -> Error {
    let id = mail.short();
    let state = if open.state == State::NeedsPerson { "a person must say" } else { "nobody knows yet" };
    Error::new(
        ErrorKind::Unknown,
        format!(
            "{state} whether the answer of {when} (journal {}) went out; nothing is sent until that is clear",
            open.id
        ),
    )
    .for_account(&open.action.account)
    .hint("aftersale journal reconcile")
    .hint(format!("or look at the mailbox, then: aftersale mail resolve {id} --sent, or --not-sent"))
}
