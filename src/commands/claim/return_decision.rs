//! `claim return-decision`: whether and how the goods must come back (allegro-api §4.6).

use super::{buyer, check_chat, guard, name, open, warn};
use crate::app::App;
use crate::commands::act::{Desk, Guards, Plan, Question, Sequel, Step, files, text};
use crate::domain::{Author, Case, Change, Enclosure, Kind, Message, ReturnDecision};
use crate::error::{Error, Result};
use crate::journal::Done;
use crate::output::Outcome;
use crate::templates::Limits;
use std::path::PathBuf;

const COMMAND: &str = "claim return-decision";

/// A decision as it was typed.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The decision.
    pub decision: ReturnDecision,
    /// The seller's label, for [`ReturnDecision::OwnLabel`] alone.
    pub label: Option<PathBuf>,
    /// Send the label as it is.
    pub no_fit: bool,
}

impl Decision {
    /// The template where the seller gives no words of his own.
    const fn template(&self) -> &'static str {
        match self.decision {
            ReturnDecision::NotRequired => "return-not-required",
            ReturnDecision::OwnLabel => "return-own-label",
            ReturnDecision::Custom => "return-custom",
        }
    }

    /// What the buyer is told to do.
    const fn words(&self) -> &'static str {
        match self.decision {
            ReturnDecision::NotRequired => "the goods need not come back",
            ReturnDecision::OwnLabel => "the goods come back with your label",
            ReturnDecision::Custom => "the goods come back as your text says",
        }
    }

    fn check(&self) -> Result<()> {
        match (self.decision, &self.label) {
            (ReturnDecision::OwnLabel, None) => Err(Error::usage("own-label needs the label as a file")
                .hint("aftersale claim return-decision CASE own-label label.pdf")),
            (ReturnDecision::NotRequired | ReturnDecision::Custom, Some(_)) => {
                Err(Error::usage("only own-label takes a file"))
            }
            _ => Ok(()),
        }
    }
}

/// Says whether the goods must come back, once: a claim in which that is said already is a guard error.
pub async fn return_decision(
    app: &App,
    case: &str,
    wanted: &Decision,
    given: &text::Given,
    guards: Guards,
) -> Result<Outcome> {
    wanted.check()?;
    let desk = open(app, case, guards).await?;
    let label: Vec<PathBuf> = wanted.label.iter().cloned().collect();
    let files = files::fitted(&desk, &label, wanted.no_fit)?;
    let limits = Limits::of(&desk.case().marketplace, Kind::Claim);
    let text = text::words(&desk, given, Some(wanted.template()), &[], &limits)?.unwrap_or_default();
    let change = Change::ReturnDecision { decision: wanted.decision, text: text.clone(), files: files.clone() };
    if let Err(refusal) = undecided(&desk) {
        desk.refuse_unless_done(COMMAND, &change, refusal).await?;
    } else if !desk.case().marks.contains("undecided") {
        warn(&desk, "the verdict was given already; Allegro's panel wants this decision before it".into());
    }
    let plan = Plan {
        command: COMMAND,
        steps: vec![Step { change, done: format!("Told {}: {}", buyer(desk.case()), wanted.words()) }],
        question: Some(question(&desk, wanted, &files)),
        warnings: Vec::new(),
        hints: Vec::new(),
    };
    desk.act_then(plan, |case, done| label_again(case, done, &text, files)).await
}

fn undecided(desk: &Desk<'_>) -> Result<()> {
    let case = desk.case();
    let said = |mark: &str| case.marks.contains(mark);
    let decided = match (said("return-required"), said("return-not-required")) {
        (true, _) => "the goods must come back",
        (_, true) => "the goods need not come back",
        _ => return check_chat(desk),
    };
    Err(guard(desk, format!("the buyer of {} was told already that {decided}", name(case)))
        .hint(desk.next("claim message"))
        .hint(desk.next("show")))
}

fn question(desk: &Desk<'_>, wanted: &Decision, files: &[Enclosure]) -> Question {
    let case = desk.case();
    let mut lines = vec!["It is said once for a claim and cannot be taken back.".to_owned()];
    lines.extend(files.iter().map(|file| format!("Enclosed: {} ({} bytes)", file.name, file.size)));
    Question {
        title: format!("Tell {} of claim {} that {}? ({})", buyer(case), name(case), wanted.words(), desk.account.name),
        lines,
        ask: "Send the decision?".into(),
    }
}

/// Allegro takes a label and may not show it in the chat (#13388): then it goes once more, as a message of its own.
fn label_again(case: Option<&Case>, done: &[Done], text: &str, files: Vec<Enclosure>) -> Sequel {
    let unseen = |why: &str| Sequel {
        warnings: vec![format!("whether the buyer sees the label could not be told, because {why}; look in the chat")],
        ..Sequel::default()
    };
    if files.is_empty() {
        return Sequel::default();
    }
    let Some(case) = case else { return unseen("the case could not be read again") };
    let id = done.first().and_then(|done| done.record().remote_id.as_deref());
    match decision_in(case, id, text) {
        None => unseen("the chat does not show the decision"),
        Some(message) if message.attachments.len() >= files.len() => Sequel::default(),
        Some(_) => Sequel {
            steps: vec![Step {
                change: Change::Message { text: String::new(), files },
                done: "Label sent once more, because the chat did not show it".into(),
            }],
            ..Sequel::default()
        },
    }
}

/// The seller's message with the decision: of that id, else the newest one with its words.
fn decision_in<'a>(case: &'a Case, id: Option<&str>, text: &str) -> Option<&'a Message> {
    let same = |message: &&Message| message.text.split_whitespace().eq(text.split_whitespace());
    let own = || case.messages.iter().filter(|message| message.author == Author::Seller);
    own().find(|message| id == Some(message.id.as_str())).or_else(|| own().rfind(same))
}
