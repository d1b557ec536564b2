//! `commission claim`: one order, or one line of it.

use super::file::{Filed, Filing};
use super::lines::{Line, State};
use crate::app::App;
use crate::commands::act::Carried;
use crate::commands::list::program;
use crate::commands::order::find::{self, Named};
use crate::commands::order::{Said, outcome};
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Note, Outcome};

/// What to claim, as typed.
#[derive(Clone, Debug)]
pub struct Claim {
    /// An order or an order line: the first letters of its id, or all of it.
    pub what: String,
    /// How many pieces; as many as the buyer has back by default.
    pub quantity: Option<i64>,
}

/// Files a claim for each line that is meant. A line that is claimed already is success; one that fails ends it, with what was filed before
/// it named.
pub async fn claim(app: &App, given: &Claim) -> Result<Outcome> {
    let named = find::order_or_line(app, &given.what).await?;
    let client = app.client(&named.account)?;
    let filing = Filing::open(app, &named.account, client, &named.order_id).await?;
    let lines = meant(&filing, &named)?;
    if given.quantity.is_some() && lines.len() > 1 {
        return Err(Error::usage("--quantity is about one line, and the order has several").hint(shown(&lines)));
    }
    let mut said = Said {
        account: named.account.name.clone(),
        order_id: Some(named.order_id.clone()),
        command: "commission claim",
        ..Said::default()
    };
    let (mut done, mut sketches) = (Vec::new(), Vec::new());
    for line in lines {
        let quantity = given.quantity.unwrap_or(line.quantity);
        if line.state == State::Ungrounded {
            app.talk().say(&Note::Warning(format!(
                "nothing of `{}` was paid back yet: the claim waits until it is",
                line.line.name
            )));
        } else {
            filing.covers(line, quantity)?;
        }
        let filed = filing.file(line, quantity).await;
        match filed
            .map_err(|error| said.steps.iter().fold(error, |error, step| error.detail(format!("before it: {step}"))))?
        {
            Filed::Already(how) => said.already.push(format!("{}: {how}", line.line.name)),
            Filed::Carried(carried) => {
                said.steps.push(format!("Commission of {quantity} × {} claimed", line.line.name));
                match carried {
                    Carried::Done(all) => done.extend(all),
                    Carried::Sketched(all) => sketches.extend(all),
                }
            }
        }
    }
    let carried = match (done.is_empty(), sketches.is_empty()) {
        (true, true) => None,
        (_, true) => Some(Carried::Done(done)),
        _ => Some(Carried::Sketched(sketches)),
    };
    Ok(outcome(app, said, carried).hint(format!("{} commission list shows what becomes of it", program(app))))
}

/// The line that was named; of an order the only one, else those that the buyer has money back for.
fn meant<'a>(filing: &'a Filing<'_>, named: &Named) -> Result<Vec<&'a Line>> {
    if let Some(id) = &named.line_id {
        return filing.line(id).map(|line| vec![line]);
    }
    if let [only] = filing.lines.as_slice() {
        return Ok(vec![only]);
    }
    let all: Vec<&Line> = filing.lines.iter().collect();
    let grounded: Vec<&Line> =
        all.iter().copied().filter(|line| matches!(line.state, State::Claimable | State::Claimed)).collect();
    if !grounded.is_empty() {
        return Ok(grounded);
    }
    let error = Error::new(
        ErrorKind::Guard,
        format!(
            "the buyer has nothing back of order {}, or it is too late: name the line that is meant",
            named.order_id
        ),
    );
    Err(error.for_account(&named.account.name).hint(shown(&all)))
}

fn shown(lines: &[&Line]) -> String {
    let lines: Vec<&str> = lines.iter().map(|line| line.line.id.as_str()).collect();
    format!("its lines: {}", lines.join(", "))
}
