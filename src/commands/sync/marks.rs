//! What the sync marks say of the accounts as they are configured now.

use crate::app::App;
use crate::commands::mail::is_mailbox;
use crate::config::Account;
use crate::domain::Instant;
use crate::error::Result;
use crate::marketplaces::Client;
use crate::store::{Cache, Mark, MarkState};
use serde_json::json;

/// The marks in `cache`. A list that its marketplace has and that was never begun, because a first sync was cut short before its
/// turn came, counts as one that has not ended; an account that stood for another shop then has no marks.
pub fn marks(app: &App, cache: &Cache) -> Result<Vec<Mark>> {
    let mut marks = cache.marks()?;
    for account in app.config()?.accounts.values() {
        if is_foreign(cache, account)? {
            marks.retain(|mark| mark.account != account.name || is_mailbox(mark));
        }
        let of_account = |mark: &&Mark| mark.account == account.name && !is_mailbox(mark);
        let Some(began) = marks.iter().filter(of_account).map(|mark| mark.started_at).min() else { continue };
        for resource in Client::resources_of(account) {
            let has = |mark: &Mark| mark.account == account.name && mark.resource == resource.name;
            if !marks.iter().any(has) {
                marks.push(never(account, resource.name, began));
            }
        }
    }
    Ok(marks)
}

fn never(account: &Account, resource: &str, started_at: Instant) -> Mark {
    Mark {
        account: account.name.clone(),
        resource: resource.into(),
        started_at,
        finished_at: None,
        complete_at: None,
        state: MarkState::Running,
        error: None,
    }
}

/// Whether what the cache holds under the account's name is another shop's.
pub fn is_foreign(cache: &Cache, account: &Account) -> Result<bool> {
    Ok(cache.note(&note(account))?.is_some_and(|known| known != shop(account)))
}

/// Notes which shop the account's data is of. What was had of another one under this name is forgotten.
pub(super) fn take_shop(cache: &Cache, account: &Account) -> Result<()> {
    let (note, shop) = (note(account), shop(account));
    let known = cache.note(&note)?;
    if known.as_ref() == Some(&shop) {
        return Ok(());
    }
    if known.is_some() {
        cache.forget_shop(&account.name)?;
    }
    cache.set_note(&note, &shop)
}

fn note(account: &Account) -> String {
    format!("shop {}", account.name)
}

/// What tells one shop from another. Addresses do not: the same shop may move behind another one.
fn shop(account: &Account) -> String {
    let Account { marketplace, environment, client_id, app_key, .. } = account;
    json!([marketplace, environment, client_id, app_key]).to_string()
}
