//! `commission apply`: a plan, line by line.

use super::PLAN;
use super::file::{Filed, Filing};
use crate::app::App;
use crate::commands::act::{Carried, Question};
use crate::commands::batch::{self, Form, Line, ReadLine, Receipt, State};
use crate::config::Account;
use crate::error::{Error, Result};
use crate::marketplaces::Client;
use crate::output::Outcome;
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::Path;

/// What a line of the plan says.
#[derive(Clone, Debug, Deserialize)]
struct Planned {
    account: String,
    order_id: String,
    line_id: String,
    quantity: i64,
}

/// How receipts look.
const RECEIPT: Form = Form { named: &["account", "order_id", "line_id", "name", "quantity"], id: "remote_id" };

/// Files the claims of a plan. Each line is checked against the marketplace first; what is claimed already costs no call that changes
/// anything.
pub async fn apply(app: &App, path: &Path) -> Result<Outcome> {
    let lines = batch::read::<Planned>(app, path, &json!(PLAN), "commission apply")?;
    let clients = clients(app, &lines);
    if !app.settings.dry_run && lines.iter().any(std::result::Result::is_ok) {
        ask(app, &lines)?;
    }
    let receipts = batch::run(app, lines, &RECEIPT, |line| one(app, &clients, line)).await?;
    Ok(receipts.told(&batch::again(app, "commission apply", path)))
}

type Clients = BTreeMap<String, (Account, Client)>;

/// One client for each account, so that its login is read once.
fn clients(app: &App, lines: &[ReadLine<Planned>]) -> Clients {
    let mut clients = Clients::new();
    for line in lines.iter().flatten() {
        let name = &line.planned.account;
        if clients.contains_key(name) {
            continue;
        }
        if let Ok(account) = app.account(name)
            && let Ok(client) = app.client(account)
        {
            clients.insert(name.clone(), (account.clone(), client));
        }
    }
    clients
}

fn ask(app: &App, lines: &[ReadLine<Planned>]) -> Result<()> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in lines.iter().flatten() {
        *counts.entry(&line.planned.account).or_default() += 1;
    }
    let told: Vec<String> = counts.iter().map(|(account, count)| format!("{count} on {account}")).collect();
    let question = Question {
        title: format!("File these claims of commission? ({})", told.join(", ")),
        lines: vec!["Each is checked first; what is claimed already is left alone.".into()],
        ask: "Go on?".into(),
    };
    question.put(app)
}

async fn one(app: &App, clients: &Clients, line: Line<Planned>) -> Receipt {
    match file(app, clients, &line.planned).await {
        Ok(receipt) => receipt,
        Err(error) => Receipt::failed(error),
    }
}

async fn file(app: &App, clients: &Clients, planned: &Planned) -> Result<Receipt> {
    let Some((account, client)) = clients.get(&planned.account) else {
        return Err(app
            .account(&planned.account)
            .and_then(|account| app.client(account))
            .err()
            .unwrap_or_else(|| Error::failed(format!("account `{}` cannot be used", planned.account))));
    };
    let filing = Filing::open(app, account, client.clone(), &planned.order_id).await?;
    let line = filing.line(&planned.line_id)?;
    filing.covers(line, planned.quantity)?;
    Ok(match filing.file(line, planned.quantity).await? {
        Filed::Already(how) => Receipt::new(State::Already).note(how),
        Filed::Carried(Carried::Sketched(_)) => Receipt::new(State::Planned),
        Filed::Carried(Carried::Done(done)) => done.first().map_or_else(|| Receipt::new(State::Done), Receipt::of),
    })
}
