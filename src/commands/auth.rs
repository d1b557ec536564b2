//! `auth`: the logins of the accounts.

mod seller;
mod standing;

pub use standing::LoginState;
pub(super) use standing::{Standing, ends_soon};

use super::account::{keep_secret, secret_in};
use crate::app::{App, VaultTokens, blocking};
use crate::config::Account;
use crate::domain::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::{Client, LoginPrompt, Marketplace, Token, TokenStore};
use crate::output::{self, Column, Note, Outcome, row};
use crate::secrets::client_secret_name;
use secrecy::SecretString;
use serde_json::{Value, json};
use std::io::{BufRead, IsTerminal, Read};

/// A token document is a few kilobytes.
const MOST_DOCUMENT_BYTES: u64 = 256 * 1024;
/// An address with a code in it is shorter.
const MOST_LINE_BYTES: u64 = 16 * 1024;

/// How to log in.
#[derive(Clone, Copy, Debug)]
pub struct Login {
    /// Whether the token document comes on stdin; otherwise a person confirms the login in a browser.
    pub with_token: bool,
}

/// Logs one account in.
pub async fn login(app: &App, options: Login) -> Result<Outcome> {
    outside_demo(app)?;
    let account = app.one_account()?;
    let (client, tokens) = (app.client(account)?, app.tokens(account)?);
    let name = &account.name;
    if app.settings.dry_run {
        return Ok(Outcome::text(format!("would log {name} in, and keep the login in {}", app.vault()?.describe())));
    }
    let token = match options.with_token {
        true => from_document(app, account, &client, &tokens).await?,
        false => by_person(app, account, &client, &tokens).await?,
    };
    let until = token.refresh_expires_at.unwrap_or(token.expires_at);
    let renews = if token.refresh.is_some() { ", and renews itself until then when it is used" } else { "" };
    Ok(Outcome::done()
        .info(format!("{name} is logged in until {}{renews}", date(until)))
        .info(format!("secrets are kept in {}", app.vault()?.describe()))
        .hint(format!("aftersale sync --account {name}")))
}

/// Takes the login from a token document on stdin.
async fn from_document(app: &App, account: &Account, client: &Client, tokens: &VaultTokens) -> Result<Token> {
    let document = document(&stdin_bytes(MOST_DOCUMENT_BYTES)?)?;
    let token = client.token_from_document(&document, app.clock())?;
    let field = Marketplace::named(&account.marketplace)?.secret_field();
    let secret = document.get(field).and_then(Value::as_str).map(SecretString::from);
    let secret = secret.as_ref().and_then(secret_in);
    let token = seller::checked(app, account, token, secret.clone()).await?;
    if let Some(secret) = secret {
        keep_secret(app, &account.name, &secret).await?;
    }
    save(tokens, &token).await?;
    Ok(token)
}

/// The JSON object in these bytes. What is wrong with it is told without repeating any of it.
fn document(bytes: &Option<Vec<u8>>) -> Result<Value> {
    let wrong = |why: &str| {
        Error::usage(format!("stdin does not hold a token document: {why}"))
            .hint("give one JSON object: {\"access_token\": \"…\", \"refresh_token\": \"…\", \"expires_in\": 43199}")
    };
    let bytes = bytes.as_ref().ok_or_else(|| wrong("it is too long"))?;
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(object)) => Ok(Value::Object(object)),
        Ok(_) => Err(wrong("it is JSON, and no object")),
        Err(_) if bytes.trim_ascii().is_empty() => Err(wrong("it is empty")),
        Err(error) => Err(wrong(&format!("it is no JSON from line {}, column {} on", error.line(), error.column()))),
    }
}

/// All of stdin; `None` when it is longer than `most`.
pub(super) fn stdin_bytes(most: u64) -> Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(most + 1).read_to_end(&mut bytes);
    read.map_err(|error| Error::failed("stdin cannot be read").caused_by(error))?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// Has a person confirm the login in a browser. A client secret typed for it stays only when the login succeeds, so that a
/// wrong one is asked for again.
async fn by_person(app: &App, account: &Account, client: &Client, tokens: &VaultTokens) -> Result<Token> {
    let typed = ensure_client_secret(app, account, tokens).await?;
    let mut show = |prompt: &LoginPrompt| say_prompt(app, prompt);
    let mut ask = |question: &str| pasted(app, &account.name, question);
    let result = match client.login(&mut show, &mut ask).await {
        Ok(token) => seller::checked(app, account, token, None).await,
        Err(error) => Err(error),
    };
    let result = match result {
        Ok(token) => save(tokens, &token).await.map(|()| token),
        Err(error) => Err(error),
    };
    if typed && result.is_err() {
        let (vault, name) = (app.vault()?.clone(), client_secret_name(&account.name));
        blocking(move || vault.delete(&name)).await?;
    }
    result
}

/// Asks for the client secret where it is missing; whether it was asked for.
async fn ensure_client_secret(app: &App, account: &Account, tokens: &VaultTokens) -> Result<bool> {
    let name = &account.name;
    let reader = tokens.clone();
    if blocking(move || reader.client_secret()).await?.is_some() {
        return Ok(false);
    }
    let marketplace = Marketplace::named(&account.marketplace)?;
    let (field, word) = (marketplace.secret_field(), marketplace.secret_word());
    let missing = || {
        Error::new(ErrorKind::Login, format!("{name} has no {word}, which a login takes"))
            .for_account(name)
            .hint(format!("aftersale auth login --account {name}, on a terminal, asks for it"))
            .hint(format!("or give it with the token: aftersale auth login --with-token, with the field {field}"))
    };
    if !app.settings.may_ask {
        return Err(missing());
    }
    let typed = output::ask_secret(&format!("The {word} of the application of {name}:"))?;
    keep_secret(app, name, &secret_in(&typed).ok_or_else(missing)?).await?;
    Ok(true)
}

/// What to do in the browser. Without it nobody can log in, so it is said even where talk is left out.
fn say_prompt(app: &App, prompt: &LoginPrompt) {
    let url = &prompt.url;
    let valid = prompt.valid_millis.map(|millis| format!(" (valid for {} min)", millis / 60_000)).unwrap_or_default();
    let text = match &prompt.code {
        Some(code) => format!("Open {url} and confirm the code {code}{valid}."),
        None => format!("Open {url} and allow the access{valid}."),
    };
    let style = &app.settings.style;
    let is_left_out = style.quiet || style.shows_json();
    let talk = app.talk();
    talk.say(&if is_left_out { Note::Warning(text) } else { Note::Info(text) });
    if prompt.code.is_some() {
        talk.say(&Note::Info("Waiting for the confirmation; Ctrl-C ends it and changes nothing.".into()));
    }
}

/// The line that a person brings back from the browser: asked for on a terminal, else the first line of stdin.
fn pasted(app: &App, account: &str, question: &str) -> Result<String> {
    if app.settings.may_ask {
        return output::ask_line(question);
    }
    let missing = || {
        Error::new(ErrorKind::Login, format!("{account} was not logged in: there is no terminal to paste the code on"))
            .for_account(account)
            .hint(format!("aftersale auth login --account {account}, on a terminal"))
            .hint("or give the tokens: aftersale auth login --with-token < token.json")
    };
    if std::io::stdin().is_terminal() {
        return Err(missing());
    }
    let mut line = String::new();
    let read = std::io::stdin().lock().take(MOST_LINE_BYTES).read_line(&mut line);
    read.map_err(|error| Error::failed("stdin cannot be read").caused_by(error))?;
    if line.trim().is_empty() { Err(missing()) } else { Ok(line) }
}

/// Stores a login under the account's lock, so that no other run refreshes the old one meanwhile.
async fn save(tokens: &VaultTokens, token: &Token) -> Result<()> {
    let (tokens, token) = (tokens.clone(), token.clone());
    blocking(move || {
        let _lock = tokens.lock()?;
        tokens.save(&token)
    })
    .await
}

/// Which accounts are logged in, and until when.
pub async fn status(app: &App) -> Result<Outcome> {
    let columns = vec![
        Column::new("account", "ACCOUNT"),
        Column::new("marketplace", "MARKETPLACE"),
        Column::new("state", "STATE"),
        Column::new("expires_at", "TOKEN UNTIL"),
        Column::new("refresh_expires_at", "LOGIN UNTIL"),
        Column::hidden("scope"),
        Column::new("secrets", "SECRETS"),
    ];
    let secrets = app.vault()?.describe();
    let (mut rows, mut notes, mut failures, mut needed) = (Vec::new(), Vec::new(), Vec::new(), false);
    for account in app.accounts()? {
        let standing = Standing::of(app, account).await;
        if standing.as_ref().is_ok_and(Standing::needs_login) {
            needed = true;
            notes.push(Note::Hint(format!("aftersale auth login --account {}", account.name)));
        }
        if let Some(ends) = standing.as_ref().ok().and_then(|standing| standing.ends_soon(app.now())) {
            notes.push(Note::Warning(format!(
                "the login of {} ends on {}: log in again before",
                account.name,
                date(ends)
            )));
            notes.push(Note::Hint(format!("aftersale auth login --account {}", account.name)));
        }
        let token = standing.as_ref().ok().and_then(|standing| standing.token.as_ref());
        rows.push(row(json!({
            "account": account.name,
            "marketplace": account.marketplace,
            "state": standing.as_ref().map_or("unknown", |standing| standing.state.name()),
            "expires_at": token.map(|token| token.expires_at),
            "refresh_expires_at": token.and_then(|token| token.refresh_expires_at),
            "scope": token.and_then(|token| token.scope.clone()),
            "secrets": secrets,
        })));
        failures.extend(standing.err());
    }
    let table = Outcome::table(columns, rows, "No account is configured yet.");
    Ok(Outcome { notes, failures, exit: needed.then_some(ErrorKind::Login.exit_code()), ..table })
}

/// Forgets the login of one account.
pub async fn logout(app: &App) -> Result<Outcome> {
    outside_demo(app)?;
    let account = app.one_account()?;
    let (name, place) = (&account.name, app.vault()?.describe());
    if app.settings.dry_run {
        return Ok(Outcome::text(format!("would forget the login of {name} in {place}")));
    }
    // Whoever leaves a marketplace that is not known any more may log out all the same.
    let word = Marketplace::named(&account.marketplace).map_or_else(|_| "secret".into(), Marketplace::secret_word);
    let tokens = app.tokens(account)?;
    let still_there = blocking(move || {
        let _lock = tokens.lock()?;
        tokens.clear()?;
        // One that cannot be read is there all the same.
        Ok(tokens.load().map_or(true, |token| token.is_some()))
    })
    .await?;
    let outcome = Outcome::done();
    if still_there {
        return Ok(outcome.warning(format!("{name} is still logged in: its login comes from {place}; remove it there")));
    }
    Ok(outcome
        .info(format!("{name} is logged out; its {word} stays in {place}"))
        .hint(format!("aftersale account remove {name} deletes that too")))
}

/// The demo logs its account in by itself, afresh for each command.
pub(super) fn outside_demo(app: &App) -> Result<()> {
    match app.settings.demo {
        true => Err(Error::usage("the demo has an account and a login of its own").hint("leave out --demo")),
        false => Ok(()),
    }
}

/// An instant in the user's zone, as a person says it.
fn date(at: Instant) -> String {
    at.utc().with_timezone(&chrono::Local).format("%-d %b %Y, %H:%M").to_string()
}
