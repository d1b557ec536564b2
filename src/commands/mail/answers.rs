//! What was answered: the journal's word laid over what the mailbox's flags say.

use super::Desk;
use super::cases::is_own;
use crate::app::App;
use crate::domain::{Change, Mail};
use crate::error::Result;
use crate::journal::{Record, State};
use crate::store::MailsBy;

/// The word for why an answered mail is not answered again.
pub(super) const ANSWERED: &str = "ANSWERED";
/// The same where nobody knows whether it was.
pub(super) const UNKNOWN: &str = "UNKNOWN_OUTCOME";

/// Every answer that the journal knows of, oldest first.
#[derive(Debug, Default)]
pub(super) struct Answers(Vec<Record>);

impl Answers {
    /// Reads them from the journal.
    pub async fn load(app: &App) -> Result<Self> {
        if !app.ledger().exists() {
            return Ok(Self::default());
        }
        let mut records = app.gate()?.all().await?;
        records.retain(|record| record.action.change.is_mail());
        Ok(Self(records))
    }

    /// Those that may have gone out in a conversation.
    pub fn of<'a>(&'a self, mails: &'a [Mail]) -> impl Iterator<Item = &'a Record> {
        self.0.iter().filter(|record| !record.state.had_no_effect() && position(mails, record).is_some())
    }

    /// Those that may have gone out to a mail of that Message-ID: a copy of it that came once more is the same mail.
    pub fn to<'a>(&'a self, mail: &'a Mail) -> impl Iterator<Item = &'a Record> {
        let bare = |id: &str| id.trim().trim_start_matches('<').trim_end_matches('>').to_owned();
        let wanted = mail.message_id.as_deref().map(bare).filter(|id| !id.is_empty());
        self.0.iter().filter(move |record| {
            let Change::Mail { original_id, .. } = &record.action.change else { return false };
            let is_ours = mail.account.as_ref().is_none_or(|account| *account == record.action.account);
            !record.state.had_no_effect() && is_ours && wanted.as_ref().is_some_and(|id| bare(original_id) == *id)
        })
    }

    /// All of them.
    pub fn all(&self) -> &[Record] {
        &self.0
    }
}

/// Where in a conversation the word of the marketplace stands that an answer is about.
fn position(mails: &[Mail], record: &Record) -> Option<usize> {
    let Change::Mail { basis, .. } = &record.action.change else { return None };
    mails.iter().position(|mail| mail.hash == *basis)
}

impl Desk<'_> {
    /// The mails that belong to one answer, oldest first: those of its case, or the mail alone.
    pub(super) fn conversation(&self, mail: &Mail) -> Result<Vec<Mail>> {
        let Some(case) = mail.case.as_ref().filter(|id| is_own(id)) else { return Ok(vec![mail.clone()]) };
        let mut mails = self.app.cache()?.mails_by(MailsBy::Case(case))?;
        mails.retain(|other| other.account == mail.account);
        if !mails.iter().any(|other| other.hash == mail.hash) {
            mails.push(mail.clone());
        }
        Ok(mails)
    }

    /// The newest word of the marketplace up to this place of a conversation: a mere reminder is none, unless nothing came before it, and
    /// neither is a copy of what was said before.
    pub(super) fn basis(&self, mails: &[Mail], at: usize) -> usize {
        let reminds = |mail: &Mail| self.kind(mail).is_some_and(|kind| kind.reminds);
        let repeats = |at: usize| {
            let id = mails.get(at).and_then(|mail| mail.message_id.as_ref());
            id.is_some() && mails.iter().take(at).any(|earlier| earlier.message_id.as_ref() == id)
        };
        let words = mails.iter().enumerate().take(at + 1);
        let newest = words.filter(|(at, mail)| !reminds(mail) && !repeats(*at)).map(|(at, _)| at).next_back();
        newest.unwrap_or(at.min(mails.len().saturating_sub(1)))
    }

    /// Lays the answers over the mails of a conversation; whether anything changed.
    pub(super) fn lay_answers_over(&self, mails: &mut [Mail]) -> bool {
        let answers: Vec<(usize, State)> =
            self.answers.of(mails).filter_map(|record| Some((position(mails, record)?, record.state))).collect();
        let flagged = mails.iter().rposition(|mail| mail.flagged);
        let states: Vec<&str> = (0..mails.len())
            .map(|at| {
                let basis = self.basis(mails, at);
                let since = || answers.iter().filter(|(answered, _)| *answered >= basis);
                let to_it: Vec<State> = self.answers.to(&mails[at]).map(|record| record.state).collect();
                let sent = since().any(|(_, state)| *state == State::Sent) || to_it.contains(&State::Sent);
                match sent || flagged.is_some_and(|flagged| flagged >= basis) {
                    true => "answered",
                    false if since().next().is_some() || !to_it.is_empty() => "unknown",
                    false => "none",
                }
            })
            .collect();
        let mut changed = false;
        for (mail, state) in mails.iter_mut().zip(states) {
            let before = (mail.answer_state.clone(), mail.refused.clone());
            mail.answer_state = state.into();
            let laid = |word: &String| word == ANSWERED || word == UNKNOWN;
            mail.refused = mail.refused.take().filter(|word| !laid(word)).or(match state {
                "answered" => Some(ANSWERED.into()),
                "unknown" => Some(UNKNOWN.into()),
                _ => None,
            });
            changed |= before != (mail.answer_state.clone(), mail.refused.clone());
        }
        changed
    }

    /// Brings the rows of a mail's conversation, and its case, up to what the journal says now.
    pub(super) async fn bring_up(&self, mail: &Mail) -> Result<()> {
        let mut mails = self.conversation(mail)?;
        if self.lay_answers_over(&mut mails) {
            self.app.cache()?.put_mails(&mails, &[])?;
        }
        match (&mail.account, mail.case.as_ref().filter(|id| is_own(id))) {
            (Some(account), Some(case)) => self.rebuild(account, case).await,
            _ => Ok(()),
        }
    }
}
