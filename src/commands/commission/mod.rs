//! `commission`: the commission of goods whose price the buyer has back (allegro-api §8, rule AL-X04).
//!
//! `lines` judges from an order, its returns and its claims what can be claimed; `gather` reads these for an account, `file` files one
//! claim under the order's lock.

mod apply;
mod cancel;
mod claim;
mod file;
mod gather;
mod lines;
mod list;
mod plan;

pub use apply::apply;
pub use cancel::cancel;
pub use claim::{Claim, claim};
pub use list::{List, list};
pub use plan::{Plan, plan};

use crate::app::App;
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::marketplaces::Marketplace;

/// The kind of the lines of a plan.
const PLAN: &str = "commission claim";

/// The rule that says until when, with what it makes of a purchase.
#[derive(Clone, Copy)]
pub(in crate::commands) struct Term<'a> {
    app: &'a App,
    /// The rule's id.
    pub rule: &'static str,
}

impl<'a> Term<'a> {
    fn new(app: &'a App, rule: &'static str) -> Self {
        Self { app, rule }
    }

    /// The term of a marketplace; `None` where no claim of the kind can be filed.
    pub fn of(app: &'a App, marketplace: &str) -> Option<Self> {
        Marketplace::named(marketplace).ok()?.commission_rule().map(|rule| Self::new(app, rule))
    }

    /// Until when the commission of something bought then can be claimed; `None` where the user switched the rule off.
    pub fn due(self, bought_at: Option<Instant>) -> Result<Option<Instant>> {
        let engine = self.app.engine()?;
        let Some(bought_at) = bought_at.filter(|_| engine.rule(self.rule).is_ok_and(|rule| engine.counts(rule))) else {
            return Ok(None);
        };
        engine.evaluate(self.rule, &bought_at.to_string()).map(|found| Some(found.due_at))
    }

    /// How long ago something may have been bought whose commission can still be claimed, in milliseconds.
    pub fn longest(self) -> Result<i64> {
        let days = self.app.engine()?.rule(self.rule)?.count.days;
        Ok((i64::from(days) + 1) * 86_400_000)
    }
}

/// The error where an account's marketplace knows nothing of the kind.
fn none_of_it(account: &crate::config::Account) -> Error {
    let title = Marketplace::named(&account.marketplace).map(|known| known.title());
    Error::usage(format!("{} has no claims of commission", title.unwrap_or(&account.marketplace)))
        .for_account(&account.name)
}
