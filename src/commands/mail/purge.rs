//! `mail purge`: deletes the texts of old mails and the files of their answers for good (email.md §6.5). What answers and refunds must still
//! know stays: the journal, the Message-IDs, what was decided about which order.

use super::cases::is_own;
use super::purge_files::{self, Files};
use super::{Desk, find};
use crate::app::App;
use crate::commands::act::Question;
use crate::domain::{CaseKey, Instant, Mail, Move};
use crate::error::Result;
use crate::journal::Hold;
use crate::output::{Column, Outcome, Row, row};
use serde_json::json;
use std::collections::BTreeSet;

/// More than there are.
const MOST: u64 = 100_000;
const DAY: i64 = 24 * 3_600_000;
/// A case that the marketplace has not decided after this long, in milliseconds, is none that it still decides: 90 days.
const UNDECIDED: i64 = 90 * DAY;
/// The cache's note that bytes of deleted mails may still be in its file.
const UNCLEAN: &str = "mail-unclean";

/// Which mails.
#[derive(Clone, Debug)]
pub enum Which {
    /// Those that came more than this many days ago, but for what still waits.
    OlderThan(u32),
    /// These, by the first letters of their ids.
    Named(Vec<String>),
}

/// A mail, and why it stays.
struct Verdict {
    mail: Mail,
    stays: Option<String>,
}

/// What is deleted.
struct Plan {
    mails: Vec<Verdict>,
    files: Files,
}

/// Deletes for good, after a question. `--dry-run` says what would go. What stays is named with the reason.
pub async fn purge(app: &App, which: Which) -> Result<Outcome> {
    let desk = Desk::open(app).await?;
    desk.refresh().await?;
    let plan = desk.plan(&which).await?;
    if app.settings.dry_run || (plan.goes().next().is_none() && plan.files.is_empty()) {
        if !app.settings.dry_run {
            clean(app)?;
        }
        return Ok(plan.outcome(app, "would be deleted"));
    }
    plan.question().put(app)?;
    // A sync must not take in what is being deleted, nor an answer begin.
    let names: BTreeSet<String> = plan.mails.iter().map(|one| one.mail.mailbox.clone()).collect();
    let _held = names.iter().map(|name| desk.lock(name)).collect::<Result<Vec<_>>>()?;
    let desk = Desk::open(app).await?;
    let agreed: BTreeSet<String> = plan.goes().map(|mail| mail.hash.clone()).collect();
    let mut plan = desk.plan(&which).await?;
    plan.mails.retain(|one| one.stays.is_some() || agreed.contains(&one.mail.hash));
    let mut holds: Vec<Hold> = Vec::new();
    for one in plan.mails.iter_mut().filter(|one| one.stays.is_none()) {
        match desk.hold(&one.mail, &holds)? {
            Held::Already => {}
            Held::Now(hold) => holds.push(hold),
            Held::Busy => one.stays = Some("another run is at its case".into()),
        }
    }
    app.cache()?.set_note(UNCLEAN, "yes")?;
    let at = app.clock();
    for mail in plan.goes() {
        desk.kept.purge(mail.purged(at))?;
        app.cache()?.put_mails(&[mail.purged(at)], &[])?;
    }
    let cases: BTreeSet<(String, String)> =
        plan.goes().filter_map(|mail| mail.account.clone().zip(mail.case.clone())).collect();
    for (account, case) in cases.iter().filter(|(_, case)| is_own(case)) {
        desk.rebuild(account, case).await?;
    }
    plan.files.delete(app)?;
    clean(app)?;
    Ok(plan.outcome(app, "deleted"))
}

/// Takes the bytes of what was deleted out of the cache, where that was not done yet.
fn clean(app: &App) -> Result<()> {
    let cache = app.cache()?;
    if cache.note(UNCLEAN)?.is_none_or(|note| note.is_empty()) {
        return Ok(());
    }
    cache.scrub().map_err(|error| error.hint("run this again when it has ended; the mails themselves are gone"))?;
    cache.set_note(UNCLEAN, "")
}

/// The lock of a mail's case.
enum Held {
    Already,
    Now(Hold),
    Busy,
}

impl Desk<'_> {
    async fn plan(&self, which: &Which) -> Result<Plan> {
        let (app, wanted) = (self.app, &self.app.settings.accounts);
        let (before, mails) = match which {
            Which::OlderThan(days) => {
                let before = app.clock().plus_millis(-i64::from(*days) * DAY);
                (before, app.cache()?.mails(MOST)?)
            }
            Which::Named(ids) => {
                let mails: Vec<Mail> = ids.iter().map(|id| find(app, id)).collect::<Result<_>>()?;
                (Instant::from_millis(i64::MAX), mails)
            }
        };
        let of_account =
            |mail: &Mail| wanted.is_empty() || mail.account.as_ref().is_some_and(|account| wanted.contains(account));
        let named = matches!(which, Which::Named(_));
        let mut verdicts = Vec::new();
        let mut seen = BTreeSet::new();
        for mail in mails {
            let is_there = mail.purged_at.is_none() || self.kept.has(&mail.hash);
            if is_there && mail.received_at < before && of_account(&mail) && seen.insert(mail.hash.clone()) {
                let stays = self.stays(&mail, named)?;
                verdicts.push(Verdict { mail, stays });
            }
        }
        let stay: BTreeSet<&str> =
            verdicts.iter().filter(|one| one.stays.is_some()).map(|one| one.mail.hash.as_str()).collect();
        let goes: BTreeSet<&str> =
            verdicts.iter().filter(|one| one.stays.is_none()).map(|one| one.mail.hash.as_str()).collect();
        let gone = |hash: &str| goes.contains(hash) || (!stay.contains(hash) && self.kept.purged(hash).is_some());
        let drafts_before = if named { None } else { Some(before) };
        let files = purge_files::find(app, &gone, before, drafts_before).await?;
        Ok(Plan { mails: verdicts, files })
    }

    /// Why a mail must stay. One that was named goes even while its case is open, but not while nobody knows whether it was answered.
    fn stays(&self, mail: &Mail, named: bool) -> Result<Option<String>> {
        let unsettled = self.answers.all().iter().any(|record| {
            let is_answer = self.answers.to(mail).any(|answer| answer.id == record.id);
            record.state.is_unsettled() && (is_answer || answers(record, mail))
        });
        if unsettled || mail.answer_state == "unknown" {
            return Ok(Some("nobody knows whether its answer went out".into()));
        }
        let key = mail.account.clone().zip(mail.case.clone()).map(|(account, id)| CaseKey { account, id });
        let Some(stored) = key.filter(|_| !named).map(|key| self.app.cache()?.load(&key)).transpose()?.flatten() else {
            return Ok(None);
        };
        let case = stored.case;
        let last = case.last_event_at.unwrap_or(case.opened_at);
        Ok(match (case.open, case.turn) {
            (false, _) => None,
            (true, Move::Seller) => Some("its case waits for you".into()),
            (true, _) if is_own(&case.key.id) && self.app.clock().since(last) > UNDECIDED => None,
            (true, _) => Some("its case is open".into()),
        })
    }

    fn hold(&self, mail: &Mail, holds: &[Hold]) -> Result<Held> {
        let Some(account) = &mail.account else { return Ok(Held::Already) };
        let id = mail.case.clone().unwrap_or_else(|| format!("mail-{}", mail.id));
        let subject = format!("case {id}");
        if holds.iter().any(|hold| hold.is_for(account, &subject)) {
            return Ok(Held::Already);
        }
        Ok(self.app.gate()?.hold_now(account, &subject)?.map_or(Held::Busy, Held::Now))
    }
}

fn answers(record: &crate::journal::Record, mail: &Mail) -> bool {
    matches!(&record.action.change, crate::domain::Change::Mail { answers, basis, .. } if [answers, basis].contains(&&mail.hash))
}

impl Plan {
    fn goes(&self) -> impl Iterator<Item = &Mail> {
        self.mails.iter().filter(|one| one.stays.is_none()).map(|one| &one.mail)
    }

    fn question(&self) -> Question {
        let count = self.goes().count();
        let mut lines: Vec<String> = self
            .goes()
            .take(20)
            .map(|mail| {
                let id = mail.short();
                let open = if mail.answer_state == "none" && mail.repliable && mail.refused.is_none() {
                    " (not answered)"
                } else {
                    ""
                };
                format!("{id}  {}  {}{open}", mail.received_at.utc().format("%Y-%m-%d"), mail.mail_kind)
            })
            .collect();
        if count > 20 {
            lines.push(format!("and {} more", count - 20));
        }
        lines.extend(self.files.words());
        lines.push("The journal, the Message-IDs and what was decided about which order stay.".into());
        Question { title: format!("Delete the texts of {}?", mails(count)), lines, ask: "Delete them for good?".into() }
    }

    fn outcome(&self, app: &App, becomes: &str) -> Outcome {
        let (goes, stays) = (self.goes().count(), self.mails.len() - self.goes().count());
        let rows = self.mails.iter().map(|one| one.row(becomes)).collect();
        let columns = vec![
            Column::new("short", "MAIL"),
            Column::hidden("id"),
            Column::new("mail_kind", "WHAT"),
            Column::new("received_at", "RECEIVED"),
            Column::hidden("case"),
            Column::new("state", "STATE"),
            Column::new("why", "WHY"),
        ];
        let mut outcome = Outcome::table(columns, rows, "No mail is that old.");
        let verb = if app.settings.dry_run { "would be deleted" } else { "deleted" };
        for line in self.files.words() {
            outcome = outcome.info(format!("{verb}: {line}"));
        }
        if stays > 0 {
            outcome =
                outcome.info(format!("{} {}, {goes} {verb}", mails(stays), if stays == 1 { "stays" } else { "stay" }));
        }
        outcome
    }
}

impl Verdict {
    fn row(&self, becomes: &str) -> Row {
        row(json!({
            "id": self.mail.id,
            "mail_kind": self.mail.mail_kind,
            "received_at": self.mail.received_at,
            "case": self.mail.case,
            "state": if self.stays.is_some() { "stays" } else { becomes },
            "why": self.stays,
            "short": self.mail.short(),
        }))
    }
}

fn mails(count: usize) -> String {
    if count == 1 { "1 mail".into() } else { format!("{count} mails") }
}
