//! `handoff prepare`: a step with its page, its words and its files, by when it is due and what happens otherwise.

use super::pack::{self, Need, Step};
use super::{page, row_of};
use crate::app::App;
use crate::commands::act::{Desk, Guards, files, text};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Handoff, HandoffState};
use crate::output::{Body, Outcome, Record, View};
use crate::templates::Limits;

/// Prepares a step of a case; nothing is sent. A step that does not fit the case, and one that can be done only once and was, are
/// refused by a guard. While the same step is open, that one is given back.
pub async fn prepare(
    app: &App,
    step: &str,
    case: &str,
    given: &text::Given,
    evidence: &files::Given,
    guards: Guards,
) -> Result<Outcome> {
    let desk = Desk::open(app, case, guards).await?;
    let step = find(&desk, step)?;
    let before = app.handoffs().of(Some(&desk.account.name), Some(&desk.case().key.id)).await?;
    check(&desk, &step, &before)?;
    let given_now = given.text.is_some() || !evidence.evidence.is_empty();
    let handoff = filled_in(&desk, &step, given, evidence)?;
    if app.settings.dry_run {
        return Ok(told(app, &handoff, &step).info("nothing was noted: --dry-run"));
    }
    let (handoff, is_new) = app.handoffs().prepare(handoff, app.clock()).await?;
    let outcome = told(app, &handoff, &step);
    let outcome = match (is_new, given_now) {
        (true, _) => outcome,
        (false, false) => outcome.info(format!("it was prepared before, as {}", handoff.id)),
        (false, true) => outcome.warning(format!(
            "it was prepared before, as {}, and stays as it was; for other words or files: aftersale handoff cancel {0}",
            handoff.id
        )),
    };
    Ok(outcome.hint(format!("when you have done it: aftersale handoff done {}", handoff.id)))
}

fn find(desk: &Desk<'_>, name: &str) -> Result<Step> {
    let mut steps = pack::steps(&desk.case().marketplace)?;
    if let Some(at) = steps.iter().position(|step| step.name == name) {
        return Ok(steps.swap_remove(at));
    }
    let error = Error::usage(format!("there is no step `{name}` for {}", desk.case().key.id));
    let fitting = steps.iter().filter(|step| step.fits(desk.case()).is_ok());
    let lines: Vec<String> = fitting.map(|step| format!("{:20}{}", step.name, step.title)).collect();
    Err(match lines.is_empty() {
        true => error.hint(desk.next("show")),
        false => lines.into_iter().fold(error.detail("these fit it now:"), Error::detail),
    })
}

fn check(desk: &Desk<'_>, step: &Step, before: &[Handoff]) -> Result<()> {
    let guard =
        |message: String| Error::new(ErrorKind::Guard, message).for_account(&desk.account.name).hint(desk.next("show"));
    step.fits(desk.case()).map_err(|why| guard(format!("`{}` does not fit {} now: {why}", step.name, desk.short)))?;
    let done = before.iter().find(|one| step.once && one.step == step.name && one.state == HandoffState::Done);
    match done {
        None => Ok(()),
        Some(done) => Err(guard(format!(
            "{} was done on {} (hand-off {}), and it can be done only once",
            step.title,
            done.closed_at.unwrap_or(done.opened_at),
            done.id
        ))),
    }
}

fn filled_in(desk: &Desk<'_>, step: &Step, given: &text::Given, evidence: &files::Given) -> Result<Handoff> {
    let case = desk.case();
    let text = text::words(desk, given, step.template.as_deref(), &[], &Limits::verdict(&case.marketplace))?;
    if step.text == Need::Required && text.is_none() {
        return Err(Error::usage(format!("{}: what is to be said there?", step.title)).hint("--message TEXT"));
    }
    let text = match text {
        None => step.advice(case)?,
        words => words,
    };
    let files = files::enclose(desk, evidence)?;
    if step.files == Need::Required && files.is_empty() {
        return Err(Error::usage(format!("{}: which files?", step.title)).hint("--evidence FILE"));
    }
    let due = step.due(case, &desk.stored.deadlines);
    Ok(Handoff {
        id: String::new(),
        account: desk.account.name.clone(),
        subject: case.key.id.clone(),
        step: step.name.clone(),
        title: step.title.clone(),
        page: Some(step.page(case)),
        path: step.path(case),
        text,
        files,
        due_at: due.at,
        if_missed: Some(due.if_missed),
        rule: due.rule,
        opened_at: desk.app.clock(),
        state: HandoffState::Open,
        closed_at: None,
        note: None,
    })
}

fn told(app: &App, handoff: &Handoff, step: &Step) -> Outcome {
    let text = page::of(app, handoff);
    let outcome = Outcome::new(Body::Record(Record { row: row_of(handoff), view: View::Verbatim(text) }));
    let outcome = outcome.info(format!("Why: {}.", step.source));
    let outcome = step.caution.iter().fold(outcome, Outcome::warning);
    match handoff.due_at {
        Some(due) if due < app.now() => {
            outcome.warning("the time for this has run out; the marketplace may not take it")
        }
        _ => outcome,
    }
}
