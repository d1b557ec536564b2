//! `account`: the accounts of this configuration.

use super::auth::{Standing, outside_demo, stdin_bytes};
use crate::app::{App, blocking};
use crate::config::{self, Account};
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::{Identity, Marketplace, TokenStore};
use crate::output::{self, Column, Outcome, Row, row};
use crate::secrets::{Vault, client_secret_name, token_name};
use crate::store::Mark;
use secrecy::SecretString;
use serde_json::json;
use std::sync::Arc;

/// More than this is no client secret.
const MOST_SECRET_BYTES: u64 = 4096;

/// What to add.
#[derive(Clone, Debug)]
pub struct Add {
    /// The account, as it is to stand in the configuration.
    pub account: Account,
    /// Whether the client secret comes on stdin; otherwise it is asked for on a terminal, or at the first login.
    pub secret_stdin: bool,
}

/// Adds an account to the configuration, and its client secret to the place where secrets are kept.
pub async fn add(app: &App, options: Add) -> Result<Outcome> {
    outside_demo(app)?;
    let Add { account, secret_stdin } = options;
    let name = account.name.as_str();
    config::check_account_name(name).map_err(Error::usage)?;
    if app.config()?.accounts.contains_key(name) {
        return Err(config::taken(name));
    }
    app.client(&account)?;
    let word = Marketplace::named(&account.marketplace)?.secret_word();
    let path = &app.paths.config_file;
    if app.settings.dry_run {
        let secret = if secret_stdin { format!("\nwould keep its {word} from stdin") } else { String::new() };
        return Ok(Outcome::text(format!("would add [accounts.{name}] to {}{secret}", path.display())));
    }
    let secret = typed_secret(app, &word, secret_stdin)?;
    let outcome = match &secret {
        Some(secret) => {
            let kept = keep_secret(app, name, secret).await?;
            let added = config::add_account(path, &account);
            if added.is_err() {
                forget(app.vault()?, vec![client_secret_name(name)]).await?;
            }
            added?;
            Outcome::done().info(format!("{name} is added to {}; its {word} is kept in {kept}", path.display()))
        }
        None => {
            config::add_account(path, &account)?;
            let later = format!("its {word} is asked for at the first login");
            Outcome::done().info(format!("{name} is added to {}; {later}", path.display()))
        }
    };
    Ok(outcome.hint(format!("aftersale auth login --account {name}")))
}

/// The application's secret, which the marketplace calls `word`: from stdin, or asked for on a terminal.
fn typed_secret(app: &App, word: &str, from_stdin: bool) -> Result<Option<SecretString>> {
    if from_stdin {
        let wrong = |why: &str| Error::usage(format!("the {word} on stdin {why}"));
        let bytes = stdin_bytes(MOST_SECRET_BYTES)?.ok_or_else(|| wrong("is too long to be one"))?;
        let text = SecretString::from(String::from_utf8(bytes).map_err(|_| wrong("is not text"))?);
        return secret_in(&text)
            .map(Some)
            .ok_or_else(|| wrong("is empty").hint("pass show … | aftersale account add …"));
    }
    if !app.settings.may_ask {
        return Ok(None);
    }
    Ok(secret_in(&output::ask_secret(&format!("The {word} of your application (Enter to give it later):"))?))
}

/// The secret without the line end around it; `None` when nothing is left.
pub(super) fn secret_in(text: &SecretString) -> Option<SecretString> {
    use secrecy::ExposeSecret;
    let text = text.expose_secret().trim();
    (!text.is_empty()).then(|| text.into())
}

/// Keeps the client secret and says where.
pub(super) async fn keep_secret(app: &App, account: &str, secret: &SecretString) -> Result<String> {
    let (vault, name, secret) = (app.vault()?.clone(), client_secret_name(account), secret.clone());
    let place = vault.describe();
    blocking(move || vault.set(&name, &secret)).await?;
    Ok(place)
}

async fn forget(vault: &Arc<dyn Vault>, names: Vec<String>) -> Result<()> {
    let vault = vault.clone();
    blocking(move || names.iter().try_for_each(|name| vault.delete(name))).await
}

/// All accounts, with their login and the age of their data.
pub async fn list(app: &App) -> Result<Outcome> {
    let columns = vec![
        Column::new("account", "ACCOUNT"),
        Column::new("marketplace", "MARKETPLACE"),
        Column::new("environment", "ENVIRONMENT"),
        Column::new("login", "LOGIN"),
        Column::new("state", "STATE"),
        Column::new("synced_at", "SYNCED"),
    ];
    let mut rows = Vec::new();
    let mut unknown = None;
    let accounts = if app.config()?.accounts.is_empty() { Vec::new() } else { app.accounts()? };
    for account in accounts {
        let standing = Standing::of(app, account).await;
        let mut record = overview(app, account, standing.as_ref().ok())?;
        record.shift_remove("scope");
        rows.push(record);
        unknown = unknown.or(standing.err());
    }
    let outcome = Outcome::table(columns, rows, "No account is configured yet. Begin with: aftersale account add");
    Ok(match unknown {
        Some(error) => outcome.warning(format!("who is logged in is not known: {error}")),
        None => outcome,
    })
}

/// One account: its keys, its login, the age of its data.
pub async fn show(app: &App, name: &str) -> Result<Outcome> {
    let account = app.account(name)?;
    let standing = Standing::of(app, account).await;
    let mut record = overview(app, account, standing.as_ref().ok())?;
    record.extend(account.keys().map(|(key, value)| (key.to_owned(), json!(value))));
    let addresses = identity(app, account)?.and_then(|identity| identity.return_addresses);
    record.insert("return_addresses".into(), json!(addresses));
    record.insert("secrets".into(), json!(app.vault().map(|vault| vault.describe()).ok()));
    record.insert("config_file".into(), json!(app.paths.config_file));
    let outcome = Outcome::record(record);
    Ok(match standing.err() {
        Some(error) => outcome.warning(format!("whether {name} is logged in is not known: {error}")),
        None => outcome,
    })
}

/// What `list` and `show` say of an account.
fn overview(app: &App, account: &Account, standing: Option<&Standing>) -> Result<Row> {
    let token = standing.and_then(|standing| standing.token.as_ref());
    Ok(row(json!({
        "account": account.name,
        "marketplace": account.marketplace,
        "environment": account.environment,
        "login": identity(app, account)?.map(|identity| identity.login),
        "state": standing.map_or("unknown", |standing| standing.state.name()),
        "synced_at": data_age(&marks(app, account)?),
        "expires_at": token.map(|token| token.expires_at),
        "refresh_expires_at": token.and_then(|token| token.refresh_expires_at),
        "scope": token.and_then(|token| token.scope.clone()),
    })))
}

/// Who the account is, as the last sync learnt it. A command that only reads makes no cache.
pub(super) fn identity(app: &App, account: &Account) -> Result<Option<Identity>> {
    if !app.paths.cache_file().exists() {
        return Ok(None);
    }
    let found = app.cache()?.identity(&account.name)?;
    Ok(found.and_then(|(text, _)| serde_json::from_str(&text).ok()))
}

/// How the syncs of an account went; none without a cache.
pub(super) fn marks(app: &App, account: &Account) -> Result<Vec<Mark>> {
    if !app.paths.cache_file().exists() {
        return Ok(Vec::new());
    }
    Ok(super::sync::marks(app, app.cache()?)?.into_iter().filter(|mark| mark.account == account.name).collect())
}

/// Data is as old as its oldest part; `None` while a part was never complete.
fn data_age(marks: &[Mark]) -> Option<Instant> {
    let complete: Option<Vec<Instant>> = marks.iter().map(|mark| mark.complete_at).collect();
    complete?.into_iter().min()
}

/// Removes an account, its login and its cached data. The ledger keeps its entries.
pub async fn remove(app: &App, name: &str) -> Result<Outcome> {
    outside_demo(app)?;
    let account = app.account(name)?;
    let path = &app.paths.config_file;
    if app.settings.dry_run {
        return Ok(Outcome::text(format!(
            "would remove [accounts.{name}] from {}, its login, its cached data and its kept mails; the ledger keeps its \
             entries",
            path.display()
        )));
    }
    agreed(
        app,
        &format!("Remove {name}, its login, its cached data and its kept mails? The ledger keeps its entries."),
    )?;
    let mut outcome = Outcome::done();
    let mailboxes = super::mail::mailboxes_of(app, name)?;
    if let Err(error) = forget_login(app, account, super::mail::secrets_of(&mailboxes)).await {
        let message = format!("the login of {name} could not be deleted: {error}");
        outcome = outcome.failure(Error { message, ..error }.for_account(name));
    }
    if app.paths.cache_file().exists() {
        app.cache()?.forget_account(name)?;
    }
    super::block::forget_account(app, name)?;
    let mails = super::mail::forget(app, &mailboxes)?;
    config::remove_account(path, name)?;
    let outcome = outcome.info(format!("{name} is removed from {}; the ledger keeps its entries", path.display()));
    let outcome = if mails > 0 { outcome.info(format!("{mails} kept mails are deleted")) } else { outcome };
    let still =
        mailboxes.iter().map(|mailbox| format!("take [mail.{mailbox}] out of {}, which names {name}", path.display()));
    Ok(still.fold(outcome, Outcome::hint))
}

/// Under the account's lock, so that no other run stores a refreshed login afterwards.
async fn forget_login(app: &App, account: &Account, more: Vec<String>) -> Result<()> {
    let (tokens, vault) = (app.tokens(account)?, app.vault()?.clone());
    let mut names = vec![token_name(&account.name), client_secret_name(&account.name)];
    names.extend(more);
    blocking(move || {
        let _lock = tokens.lock()?;
        names.iter().try_for_each(|name| vault.delete(name))
    })
    .await
}

/// Whether the seller agrees: by `--yes`, or asked on a terminal. A guard error when not.
pub(super) fn agreed(app: &App, question: &str) -> Result<()> {
    if app.settings.yes || app.settings.may_ask && output::confirm(question)? {
        return Ok(());
    }
    let why = if app.settings.may_ask { "not agreed to" } else { "this has to be agreed to" };
    Err(Error::new(ErrorKind::Guard, format!("{why}, so nothing was changed")).hint("add --yes to agree"))
}
