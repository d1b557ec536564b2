//! A return that no API confirms: the page, the way, the date, and the evidence for the other way out (rules AE-R05, AE-F14, AE-F15).

use crate::app::App;
use crate::commands::handoff::{page, row_of};
use crate::domain::Deadline;
use crate::error::Result;
use crate::evidence::Book;
use crate::journal::{Handoff, HandoffState};
use crate::output::{Body, Outcome, Record, View};
use crate::store::StoredCase;

/// The clock of the seller's confirmation.
const RECEIPT: &str = "AE-R05";

/// Prepares the step. While it is open, the same one is shown again.
pub async fn confirm(app: &App, stored: &StoredCase, web: (&str, &[&str])) -> Result<Outcome> {
    let case = &stored.case;
    let due: Option<&Deadline> = stored.deadlines.iter().find(|deadline| deadline.rule.starts_with(RECEIPT));
    let wanted = Handoff {
        id: String::new(),
        account: case.key.account.clone(),
        subject: case.key.id.clone(),
        step: "confirm-receipt".into(),
        title: format!(
            "confirm that the return of {} has arrived, or escalate",
            case.buyer.login.as_deref().unwrap_or("the buyer")
        ),
        page: Some(web.0.to_owned()),
        path: web.1.iter().map(|part| (*part).to_owned()).collect(),
        text: Some(advice(stored)?),
        files: Vec::new(),
        due_at: due.map(|due| due.due_at),
        if_missed: due.map(|due| due.if_missed.clone()),
        rule: due.map(|due| due.rule.clone()),
        opened_at: app.clock(),
        state: HandoffState::Open,
        closed_at: None,
        note: None,
    };
    if app.settings.dry_run {
        let wanted = Handoff { id: "not prepared yet".into(), ..wanted };
        return Ok(outcome(app, &wanted).info("nothing was noted; this is what would be prepared"));
    }
    let (handoff, _) = app.handoffs().prepare(wanted, app.clock()).await?;
    Ok(outcome(app, &handoff).hint(format!("when you have done it: aftersale handoff done {}", handoff.id)))
}

fn outcome(app: &App, handoff: &Handoff) -> Outcome {
    Outcome::new(Body::Record(Record { row: row_of(handoff), view: View::Text(page::of(app, handoff)) }))
}

/// Both ways out, with what to bring for the second.
fn advice(stored: &StoredCase) -> Result<String> {
    let mut lines = vec![
        "The goods are all right: confirm. The refund then runs at once and cannot be taken back.".to_owned(),
        "They are not, or nothing came: escalate before the date, with proof of what is wrong:".to_owned(),
    ];
    for guide in Book::built_in()?.wanted(&stored.case) {
        lines.extend(guide.kinds.iter().map(|kind| format!("- {}", kind.text)));
    }
    lines.push("- photos of the parcel with its label, and of what was in it".to_owned());
    Ok(lines.join("\n"))
}
