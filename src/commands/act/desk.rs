//! A case that this run alone acts on.

use super::{Bench, Guards, view};
use crate::app::App;
use crate::commands::list::program;
use crate::commands::{show, sync};
use crate::config::Account;
use crate::domain::{Action, Case, Change, Order};
use crate::error::{Error, Result};
use crate::journal::Gate;
use crate::marketplaces::{Client, Identity};
use crate::output::Note;
use crate::store::StoredCase;

/// A case under this run's lock, read afresh.
pub struct Desk<'a> {
    /// The app.
    pub app: &'a App,
    /// The account of the case.
    pub account: Account,
    /// Its marketplace.
    pub client: Client,
    /// Who the account is.
    pub me: Identity,
    /// The case as the marketplace tells it now.
    pub stored: StoredCase,
    /// The order behind it, where it could be had.
    pub order: Option<Order>,
    /// The shortest name of the case, for hints.
    pub short: String,
    pub(super) bench: Bench<'a>,
    pub(super) guards: Guards,
}

impl<'a> Desk<'a> {
    /// Takes the case of that name: waits for another run that has it, finds out what became of earlier actions, reads it afresh, and
    /// refuses when there is something that the seller has not seen. Nothing is sent when any of this fails.
    pub async fn open(app: &'a App, name: &str, guards: Guards) -> Result<Self> {
        Self::open_on(app, name, guards, |case| format!("case {}", case.key.id)).await
    }

    /// The same for what changes the order behind the case: its money, its parcels, its return.
    pub async fn open_order(app: &'a App, name: &str, guards: Guards) -> Result<Self> {
        let subject = |case: &Case| match &case.order_id {
            Some(order) => format!("order {order}"),
            None => format!("case {}", case.key.id),
        };
        Self::open_on(app, name, guards, subject).await
    }

    async fn open_on(app: &'a App, name: &str, guards: Guards, subject: impl Fn(&Case) -> String) -> Result<Self> {
        sync::ensure(app, false).await?;
        let key = show::find(app, name)?;
        let known = app.cache()?.load(&key)?.ok_or_else(|| Error::not_found(format!("no case is called `{name}`")))?;
        let account = app.account(&key.account)?.clone();
        let client = app.client(&account)?;
        let bench = Bench::open(app, &account, client.clone(), &subject(&known.case)).await?;
        let seen = match &guards.if_last_event {
            Some(event) => Some(event.clone()),
            None => view::seen(app, &key)?.or_else(|| known.case.last_event()),
        };
        let fresh = sync::one(app, &account, &client, &known).await?;
        let short = app.cache()?.short_names(std::slice::from_ref(&key))?.pop().unwrap_or_else(|| key.to_string());
        if let Err(stale) = view::check(app, &fresh.stored.case, seen.as_deref(), program(app), &short) {
            // The cache has the news now. Where it stands for what the seller saw, the same command again must not pass for that.
            if view::seen(app, &key)?.is_none() {
                view::remember(app, &known.case);
            }
            return Err(stale);
        }
        if let Some(problem) = &fresh.stored.case.problem {
            app.talk().say(&Note::Warning(format!("{} could not be read in full: {problem}", key.id)));
        }
        if let Some(error) = fresh.order_error {
            app.talk().say(&Note::Warning(format!("the order behind it could not be read: {}", error.message)));
        }
        let sync::Fresh { stored, order, me, .. } = fresh;
        Ok(Self { app, account, client, me, stored, order, short, bench, guards })
    }

    /// The case as it is now.
    pub fn case(&self) -> &Case {
        &self.stored.case
    }

    /// Where bytes to send are kept until they are sent.
    pub fn gate(&self) -> &Gate {
        &self.bench.gate
    }

    /// The action that `change` is on this case, asked for by `command`.
    pub fn action(&self, command: &str, change: Change) -> Action {
        let case = self.case();
        Action {
            account: self.account.name.clone(),
            marketplace: case.marketplace.clone(),
            command: command.into(),
            case_id: case.key.id.clone(),
            kind: Some(case.kind),
            order_id: case.order_id.clone(),
            buyer: case.buyer.login.clone().or_else(|| case.buyer.id.clone()),
            change,
        }
    }

    /// A next step on this case, as it must be typed.
    pub fn next(&self, command: &str) -> String {
        format!("{} {command} {}", program(self.app), self.short)
    }

    pub(super) async fn read_again(&self) -> Result<sync::Fresh> {
        sync::one(self.app, &self.account, &self.client, &self.stored).await
    }
}
