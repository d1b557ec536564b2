//! Filing one claim, under its order's lock and against the state of things now.

use super::Term;
use super::lines::{Line, State, judge};
use crate::app::App;
use crate::commands::act::{Bench, Carried, Stopped, Way};
use crate::commands::order::find;
use crate::config::Account;
use crate::domain::{Change, CommissionClaim, Order};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::State as Journalled;
use crate::marketplaces::Client;

/// An order under this run's lock, with its lines judged by what the marketplace says now.
pub struct Filing<'a> {
    /// The lines.
    pub lines: Vec<Line>,
    order: Order,
    bench: Bench<'a>,
    claims: Vec<CommissionClaim>,
    rule: &'static str,
}

/// What filing a claim came to.
pub enum Filed {
    /// It was carried out, or sketched.
    Carried(Carried),
    /// There is a claim already; the sentence says whose.
    Already(String),
}

impl<'a> Filing<'a> {
    /// Takes the order, and reads it, its returns and its buyer's claims.
    pub async fn open(app: &'a App, account: &Account, client: Client, order_id: &str) -> Result<Self> {
        let rule = client.commission_rule().ok_or_else(|| super::none_of_it(account))?;
        let term = Term::new(app, rule);
        let bench = Bench::open(app, account, client, &format!("order {order_id}")).await?;
        let order = find::fresh(app, account, &bench.client, order_id).await?;
        let since = order.bought_at.unwrap_or_default();
        let (returns, claims) = futures::join!(
            bench.client.returns(Some(order_id), since),
            bench.client.commission_claims(order.buyer_id.as_deref(), since),
        );
        let (returns, claims) = (returns?, claims?);
        let dues = order.lines.iter().map(|line| line.bought_at.or(order.bought_at));
        let dues = dues.map(|at| Ok((at, term.due(at)?))).collect::<Result<Vec<_>>>()?;
        let due = |at| dues.iter().find(|(bought, _)| *bought == at).and_then(|(_, due)| *due);
        let lines = judge(&order, &returns, &claims, app.now(), due);
        Ok(Self { lines, order, bench, claims, rule })
    }

    /// The line of that id.
    pub fn line(&self, id: &str) -> Result<&Line> {
        let found = self.lines.iter().find(|line| line.line.id == id);
        found.ok_or_else(|| Error::not_found(format!("order {} has no line {id}", self.order.id)))
    }

    /// Refuses more pieces than the buyer has money back for.
    pub fn covers(&self, line: &Line, quantity: i64) -> Result<()> {
        let back = if line.state == State::Ungrounded { 0 } else { line.quantity };
        if line.claim.is_some() || quantity <= back {
            return Ok(());
        }
        let bought = &line.line;
        let said = format!("{back} of {} × {} went back to the buyer so far", bought.quantity, bought.name);
        let error = Error::new(ErrorKind::Guard, format!("{said}, so {quantity} cannot be claimed"))
            .for_account(&self.bench.account.name);
        Err(if back > 0 { error.hint(format!("claim what went back: --quantity {back}")) } else { error })
    }

    /// Files for so many pieces of the line; a claim that is there already, by anyone, is enough.
    pub async fn file(&self, line: &Line, quantity: i64) -> Result<Filed> {
        if let Some(claim) = &line.claim {
            return Ok(Filed::Already(whose(claim)));
        }
        self.check(line, quantity)?;
        let change = Change::CommissionClaim { line_id: line.line.id.clone(), quantity };
        let again = self.was_cancelled(&change).await?;
        let action = self.bench.on_order("commission claim", &self.order, change);
        let way = Way { again, ..Way::default() };
        match self.bench.carry_out(std::slice::from_ref(&action), way).await {
            Ok(carried) => Ok(Filed::Carried(carried)),
            // Somebody filed in the meantime.
            Err(Stopped { error, .. }) if self.bench.client.says_claimed(&error) => {
                let buyer = self.order.buyer_id.as_deref();
                let since = self.order.bought_at.unwrap_or_default();
                let claims = self.bench.client.commission_claims(buyer, since).await.unwrap_or_default();
                let live = claims.iter().find(|claim| claim.line_id == line.line.id && !claim.is_cancelled());
                Ok(Filed::Already(live.map_or_else(|| "claimed already, as the marketplace says".into(), whose)))
            }
            Err(Stopped { error, .. }) => Err(error),
        }
    }

    fn check(&self, line: &Line, quantity: i64) -> Result<()> {
        let (name, most) = (&line.line.id, line.line.quantity);
        if !(1..=most).contains(&quantity) {
            return Err(Error::usage(format!("line {name} has {most} pieces, so {quantity} cannot be claimed")));
        }
        match (line.state, line.due_at) {
            (State::Expired, Some(due)) => Err(Error::new(
                ErrorKind::Guard,
                format!("the commission of line {name} could be claimed until {due}, rule {}", self.rule),
            )
            .for_account(&self.bench.account.name)
            .hint(format!("aftersale rules show {}", self.rule))),
            _ => Ok(()),
        }
    }

    /// Whether the claim that we filed was taken back since, here or in the panel, so that another one may follow.
    async fn was_cancelled(&self, change: &Change) -> Result<bool> {
        let (records, slot) = (self.bench.records(&self.order.id).await?, change.slot());
        let last = records.iter().rev().find(|record| record.slot == slot && record.state == Journalled::Sent);
        let Some(last) = last else { return Ok(false) };
        let Change::CommissionClaim { line_id, .. } = change else { return Ok(false) };
        let own = |claim: &&CommissionClaim| match &last.remote_id {
            Some(id) => claim.id == *id,
            None => claim.line_id == *line_id,
        };
        Ok(self.claims.iter().filter(own).any(CommissionClaim::is_cancelled))
    }
}

/// A claim that is there, and who filed it.
fn whose(claim: &CommissionClaim) -> String {
    let who = if claim.automatic { "by the marketplace itself" } else { "by hand" };
    let sum = claim.commission.as_ref().map(|sum| format!(", {sum}")).unwrap_or_default();
    format!("claimed already {who}: claim {} is {}{sum}", claim.id, claim.status)
}
