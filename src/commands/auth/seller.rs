//! Whose login it is. One seller under two names of this home would be two accounts with the same cases: each would be answered twice.

use crate::app::{App, blocking};
use crate::config::Account;
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::{Identity, Token, TokenStore};
use crate::output::Note;
use secrecy::SecretString;
use std::any::Any;
use std::sync::{Arc, Mutex};

/// A login that is not kept anywhere yet.
struct Held {
    account: String,
    token: Mutex<Option<Token>>,
    secret: Option<SecretString>,
}

fn broken<T>(_: T) -> Error {
    Error::failed("a part of the program broke down")
}

impl TokenStore for Held {
    fn account(&self) -> &str {
        &self.account
    }

    fn load(&self) -> Result<Option<Token>> {
        Ok(self.token.lock().map_err(broken)?.clone())
    }

    fn save(&self, token: &Token) -> Result<()> {
        *self.token.lock().map_err(broken)? = Some(token.clone());
        Ok(())
    }

    fn clear(&self) -> Result<()> {
        *self.token.lock().map_err(broken)? = None;
        Ok(())
    }

    fn client_secret(&self) -> Result<Option<SecretString>> {
        Ok(self.secret.clone())
    }

    fn lock(&self) -> Result<Box<dyn Any + Send>> {
        Ok(Box::new(()))
    }
}

/// The login, once it is certain that its seller stands in this home under no other name; renewed where finding that out took it. One that
/// does is a guard error. Where nobody says whose it is, that is said and the login counts: the journal knows an order under any name.
/// Nothing is asked where no other account is at the same place.
pub(super) async fn checked(app: &App, account: &Account, token: Token, secret: Option<SecretString>) -> Result<Token> {
    let others: Vec<&Account> = app.config()?.accounts.values().filter(|other| is_beside(account, other)).collect();
    if others.is_empty() {
        return Ok(token);
    }
    let stored = app.tokens(account)?;
    let secret = match secret {
        Some(secret) => Some(secret),
        None => blocking(move || stored.client_secret()).await?,
    };
    let held = Arc::new(Held { account: account.name.clone(), token: Mutex::new(Some(token.clone())), secret });
    let me = match app.client_with(account, held.clone())?.identity().await {
        Ok(me) if me.is_known() => me,
        Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
        Ok(_) => return unknown(app, account, &held, token, "the marketplace does not say"),
        Err(error) => return unknown(app, account, &held, token, &error.message),
    };
    for other in others {
        match known(app, other).await {
            Ok(Some(id)) if id == me.id => return Err(twice(account, other, &me)),
            Ok(_) => {}
            Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
            Err(error) => {
                let said = format!("whether {} is the same seller could not be read: {}", other.name, error.message);
                app.talk().say(&Note::Warning(said));
            }
        }
    }
    Ok(held.load()?.unwrap_or(token))
}

fn unknown(app: &App, account: &Account, held: &Held, token: Token, why: &str) -> Result<Token> {
    let said =
        format!("which seller {} is could not be read, so it may be one of your other accounts: {why}", account.name);
    app.talk().say(&Note::Warning(said));
    Ok(held.load()?.unwrap_or(token))
}

/// Whether the other account is one of the same marketplace at the same place.
fn is_beside(account: &Account, other: &Account) -> bool {
    let place = |one: &Account| {
        let Account { marketplace, environment, api_url, gateway_url, .. } = one;
        (marketplace.clone(), environment.clone(), api_url.clone(), gateway_url.clone())
    };
    other.name != account.name && place(other) == place(account)
}

/// The seller behind an account: as the marketplace says now, else as it last said; `None` where it never was logged in.
async fn known(app: &App, account: &Account) -> Result<Option<String>> {
    let cached = match app.paths.cache_file().exists() {
        true => app.cache()?.identity(&account.name)?,
        false => None,
    };
    let cached = cached.and_then(|(text, _)| serde_json::from_str::<Identity>(&text).ok());
    let cached = cached.filter(Identity::is_known).map(|me| me.id);
    let tokens = app.tokens(account)?;
    if blocking(move || tokens.load()).await?.is_none() {
        return Ok(cached);
    }
    match app.client(account)?.identity().await {
        Ok(me) => Ok(Some(me.id)),
        Err(error) if error.kind == ErrorKind::Interrupted => Err(error),
        Err(error) => cached.map(Some).ok_or(error),
    }
}

fn twice(account: &Account, other: &Account, me: &Identity) -> Error {
    let (name, first) = (&account.name, &other.name);
    let said = format!("{} is the seller of account {first} already, so {name} is not logged in", me.login);
    Error::new(ErrorKind::Guard, said)
        .for_account(name)
        .detail("one seller under two names would be shown, alerted and answered twice")
        .hint(format!("go on with --account {first}"))
        .hint(format!("or rather as {name}: aftersale account remove {first}, then log in again"))
}
