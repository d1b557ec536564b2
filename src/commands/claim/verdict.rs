//! What accepting and rejecting have in common: the evidence goes first, then the verdict, which takes no files (allegro-api §4.7).

use super::{check_chat, warn};
use crate::commands::act::{Desk, Plan, Question, Step, files, text};
use crate::domain::{Change, Deadline, Money};
use crate::error::{Error, Result};
use crate::output::{Outcome, time};
use crate::templates::Limits;

/// The rule by which a claim must be decided.
const DECIDE: &str = "AL-C02";

/// A verdict that is about to be given.
pub(super) struct Verdict {
    /// The command.
    pub command: &'static str,
    /// The marketplace's word.
    pub word: String,
    /// The usual template.
    pub template: Option<&'static str>,
    /// Variables of it that the command knows.
    pub known: Vec<(&'static str, String)>,
    /// The question's first line.
    pub title: String,
    /// What the verdict means, for the question; empty lines are left out.
    pub law: Vec<String>,
    /// What is said once it is given.
    pub done: String,
    /// That money must be moved by another step.
    pub money: Option<String>,
    /// The sum of a partial refund.
    pub partial_refund: Option<Money>,
    /// The refund that follows at once.
    pub pays: Option<Money>,
    /// Why the state of the claim does not allow it.
    pub refusal: Option<Error>,
}

/// Sends the evidence and then the verdict. What the seller ought to know first is said before the question.
pub(super) async fn give(
    desk: &Desk<'_>,
    verdict: Verdict,
    given: &text::Given,
    evidence: &files::Given,
) -> Result<Outcome> {
    let Verdict { command, word, template, known, title, law, done, money, partial_refund, pays, refusal } = verdict;
    // Where no verdict can follow, no evidence goes out either.
    let files = if refusal.is_none() { files::enclose(desk, evidence)? } else { Vec::new() };
    if !files.is_empty() {
        check_chat(desk)?;
    }
    let limits = Limits::verdict(&desk.case().marketplace);
    let text = text::words(desk, given, template, &known, &limits)?.unwrap_or_default();
    let change = Change::Verdict { verdict: word, text, partial_refund };
    if let Some(refusal) = refusal {
        desk.refuse_unless_done(command, &change, refusal).await?;
    } else {
        caution(desk);
    }
    let mut lines: Vec<String> = law.into_iter().filter(|line| !line.is_empty()).collect();
    lines.extend(change.text().map(|text| format!("The buyer reads: \"{}\"", short(text))));
    lines.extend(files.iter().map(|file| format!("Evidence before it: {}", file.name)));
    lines.extend(money.clone());
    // One file a message is what Allegro takes for certain (allegro-api §4.8), and a broken upload repeats only itself.
    let mut steps: Vec<Step> = files
        .into_iter()
        .map(|file| {
            let done = format!("Evidence sent: {}", file.name);
            Step { change: Change::Message { text: String::new(), files: vec![file] }, done }
        })
        .collect();
    steps.push(Step { change, done });
    let ask = match pays {
        Some(total) => format!("Send the verdict and refund {total}?"),
        None => "Send the verdict?".into(),
    };
    let question = Some(Question { title, lines, ask });
    desk.act(Plan { command, steps, question, warnings: money.into_iter().collect(), hints: Vec::new() }).await
}

/// Says that the date of the decision has passed, and that Allegro's panel asks about the goods first.
fn caution(desk: &Desk<'_>) {
    let due = |deadline: &&Deadline| deadline.rule == DECIDE && deadline.due_at <= desk.app.now();
    if let Some(missed) = desk.stored.deadlines.iter().filter(due).min_by_key(|deadline| deadline.due_at) {
        let follows = missed.if_missed.trim_end_matches('.');
        warn(desk, format!("the decision was due {}: {follows}", time::ago(missed.due_at, desk.app.now())));
    }
    if desk.case().marks.contains("return-undecided") {
        let next = desk.next("claim return-decision");
        warn(
            desk,
            format!("whether the goods must come back is not said yet, which Allegro's panel wants first: {next}"),
        );
    }
}

fn short(text: &str) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((at, _)) = line.char_indices().nth(160) {
        line.truncate(at);
        line.push('…');
    }
    line
}
