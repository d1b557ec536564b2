//! `commission cancel`: a claim is taken back, for good.

use crate::app::App;
use crate::commands::act::{Bench, Question, Stopped, Way};
use crate::commands::order::{Said, outcome};
use crate::config::Account;
use crate::domain::{Change, CommissionClaim};
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::Client;
use crate::output::Outcome;

/// How far back a claim is looked for by the first letters of its id, in milliseconds.
const BACK: i64 = 365 * 86_400_000;

/// Takes a claim back. One that was taken back already is success; one that is decided is a guard error.
pub async fn cancel(app: &App, name: &str) -> Result<Outcome> {
    let (account, client, id) = find(app, name.trim()).await?;
    let bench = Bench::open(app, &account, client, &format!("case {id}")).await?;
    let claim = bench.client.commission_claim(&id).await?.ok_or_else(|| unknown(&id))?;
    let mut said = Said { account: account.name.clone(), command: "commission cancel", ..Said::default() };
    if claim.is_cancelled() {
        said.already = vec![format!("Claim {id} was taken back already")];
        return Ok(outcome(app, said, None));
    }
    if !claim.is_open() {
        let message = format!("claim {id} is {}: it was processed, so it cannot be taken back", claim.status);
        return Err(Error::new(ErrorKind::Guard, message).for_account(&account.name).hint("aftersale commission list"));
    }
    said.steps = vec![format!("Claim {id} taken back")];
    let action = bench.on("commission cancel", &id, Change::CommissionCancellation { claim_id: id.clone() });
    let question = question(&account, &claim);
    let way = Way { question: Some(&question), ..Way::default() };
    let carried = bench.carry_out(std::slice::from_ref(&action), way).await.map_err(|Stopped { error, .. }| error)?;
    Ok(outcome(app, said, Some(carried)))
}

fn question(account: &Account, claim: &CommissionClaim) -> Question {
    let sum = claim.commission.as_ref().map(|sum| format!(" of {sum}")).unwrap_or_default();
    let who = if claim.automatic { "The marketplace filed it by itself." } else { "It was filed by hand." };
    Question {
        title: format!("Take back the claim{sum} on commission? ({})", account.name),
        lines: vec![
            format!("{who} It is {}.", claim.status),
            "It cannot be undone; another claim can be filed while there is time.".into(),
        ],
        ask: "Take it back?".into(),
    }
}

/// The claim whose id begins so, and its account.
async fn find(app: &App, name: &str) -> Result<(Account, Client, String)> {
    let (mut found, mut asked) = (Vec::new(), false);
    for account in app.accounts()? {
        let client = app.client(account)?;
        if client.commission_rule().is_none() {
            continue;
        }
        asked = true;
        if client.is_order_id(name) {
            let claim = client.commission_claim(&name.to_lowercase()).await?;
            found.extend(claim.map(|claim| (account.clone(), client.clone(), claim.id)));
            continue;
        }
        let since = app.now().plus_millis(-BACK);
        let claims = client.commission_claims(None, since).await?;
        let fits = claims.into_iter().filter(|claim| !name.is_empty() && claim.id.starts_with(&name.to_lowercase()));
        found.extend(fits.map(|claim| (account.clone(), client.clone(), claim.id)));
    }
    match (found.pop(), found.is_empty()) {
        (Some(only), true) => Ok(only),
        (Some(_), false) => Err(Error::not_found(format!("`{name}` fits several claims")).hint("type more letters")),
        (None, _) if !asked => Err(super::none_of_it(app.one_account()?)),
        (None, _) => Err(unknown(name)),
    }
}

fn unknown(name: &str) -> Error {
    Error::not_found(format!("there is no claim of commission `{name}`")).hint("aftersale commission list")
}
