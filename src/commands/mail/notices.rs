//! Notices of discussions and disputes that state by when the seller must reply. That time often stands in the mail alone (email.md §0.5,
//! §2): it counts in the case of the marketplace as long as nobody has answered there, and where the cache has no such case, in a row of
//! its own. A notice is never answered by mail.

use super::Desk;
use super::belongs::{class, id_of};
use super::cases::{STATED_IN, id_in_link, is_own};
use crate::app::App;
use crate::commands::sync::recompute_case;
use crate::deadlines::{Engine, Rule};
use crate::domain::{Case, CaseKey, Kind, Mail, MailDueSource, MailVerdict, Move, PlatformDate};
use crate::email::Letter;
use crate::error::Result;
use crate::store::MailsBy;

/// The mark by which the rules know that a notice waits.
const WAITS: &str = "mail-notice";
/// Where the links of notices to discussions lead.
const TALKS: &str = "/dyskusje/";

/// Whether a mail is a notice that states a time.
pub(in crate::commands) fn is_notice(mail: &Mail) -> bool {
    mail.notice && mail.due_at.is_some() && mail.due_source == Some(MailDueSource::Stated)
}

/// The case with the times of its notices that the seller has not answered yet.
pub(in crate::commands) fn laid_over(app: &App, case: &Case) -> Result<Case> {
    let mut case = case.clone();
    if !case.open || !matches!(case.kind, Kind::Dispute | Kind::Claim) {
        return Ok(case);
    }
    let answered = case.last_answer();
    let mut mails = app.cache()?.mails_by(MailsBy::Case(&case.key.id))?;
    mails.retain(|mail| {
        mail.account.as_ref() == Some(&case.key.account)
            && mail.verdict == MailVerdict::Verified
            && is_notice(mail)
            && mail.answer_state != "answered"
            && answered.is_none_or(|at| at < mail.received_at)
    });
    wait(app.engine()?, &mut case, &mails);
    Ok(case)
}

/// Puts the times of notices into a case.
fn wait(engine: &Engine, case: &mut Case, mails: &[Mail]) {
    let is_meant = |rule: &&Rule| {
        rule.marketplace == case.marketplace
            && rule.clocks.iter().any(|clock| clock.all.iter().any(|mark| mark == WAITS))
    };
    let Some(rule) = engine.rules().iter().find(is_meant) else { return };
    for mail in mails {
        let Some(due_at) = mail.due_at else { continue };
        let doubt = if mail.verdict == MailVerdict::Verified { "" } else { ", which is not verified" };
        let field = format!("{STATED_IN} {}{doubt}", mail.short());
        case.platform_dates.push(PlatformDate { rule: rule.id.clone(), field, due_at });
        case.marks.insert(WAITS.into());
    }
}

/// Whose turn it is in a case that is made of notices alone.
pub(super) fn standing(engine: &Engine, case: &mut Case, mails: &[Mail]) {
    let answered = mails.iter().rposition(|mail| mail.answer_state == "answered").map_or(0, |at| at + 1);
    let waiting = mails.get(answered..).unwrap_or_default();
    case.open = !waiting.is_empty();
    case.turn = if case.open { Move::Seller } else { Move::None };
    wait(engine, case, waiting);
}

impl Desk<'_> {
    /// The case that a notice is about, where the cache has it, else one of its own. What its link names counts before its order; a case
    /// that was over before is not meant.
    pub(super) fn case_of_notice(&self, mail: &Mail, letter: &Letter, linked: Option<&str>) -> Result<Option<String>> {
        let (Some(account), Some(class)) = (&mail.account, class(mail.verdict)) else { return Ok(None) };
        let cache = self.app.cache()?;
        let own = id_of(mail, &format!("{class}\nnotice\n{}", mail.order_id.as_ref().unwrap_or(&mail.hash)));
        let mut names_another = false;
        for link in letter.links.iter().take(50) {
            let Some(id) = id_in_link(link) else { continue };
            let key = CaseKey { account: account.clone(), id };
            if cache.load(&key)?.is_some_and(|stored| is_dispute(stored.case.kind)) {
                return Ok(Some(key.id));
            }
            names_another |= path_of(link).contains(TALKS);
        }
        let mut ids: Vec<String> = match &mail.order_id {
            Some(order) => cache.cases_of_order(account, order)?.into_iter().rev().map(|case| case.key.id).collect(),
            None => linked.map(str::to_owned).into_iter().collect(),
        };
        ids.retain(|id| !names_another && !is_own(id));
        for id in ids {
            let Some(stored) = cache.load(&CaseKey { account: account.clone(), id: id.clone() })? else { continue };
            let lives = stored.case.open || stored.case.last_event_at.is_some_and(|last| last >= mail.received_at);
            if lives && is_dispute(stored.case.kind) {
                return Ok(Some(id));
            }
        }
        Ok(Some(own))
    }

    /// Works the deadlines of the marketplace's case out again that a notice is about.
    pub(super) async fn tell_notice(&self, mail: &Mail) -> Result<()> {
        let case = mail.case.as_ref().filter(|id| is_notice(mail) && !is_own(id));
        if let Some((account, id)) = mail.account.clone().zip(case.cloned()) {
            recompute_case(self.app, &CaseKey { account, id }).await?;
        }
        Ok(())
    }
}

fn path_of(link: &str) -> &str {
    link.split(['?', '#']).next().unwrap_or_default()
}

const fn is_dispute(kind: Kind) -> bool {
    matches!(kind, Kind::Dispute | Kind::Claim)
}
