//! How the servers of a mailbox are reached, and where their password comes from.

use crate::app::{App, blocking};
use crate::commands::auth::stdin_bytes;
use crate::config::{Mail, MailSecurity, MailServer, MailSource};
use crate::email::wire::{Secret, Security, Timeouts};
use crate::email::{imap, smtp};
use crate::error::{Error, ErrorKind, Result};
use crate::output::{self, Outcome};
use crate::secrets::{mail_secret_name, printed_by};
use secrecy::{ExposeSecret, SecretString};
use std::io::IsTerminal;
use std::time::Duration;

/// No password is longer.
const MOST_PASSWORD: u64 = 16 * 1024;

/// How the mailbox is read over IMAP; `None` where it lies on this machine. A missing password is exit 4.
pub(super) async fn imap(app: &App, mailbox: &Mail) -> Result<Option<imap::Settings>> {
    let MailSource::Imap(server) = &mailbox.source else { return Ok(None) };
    Ok(Some(imap::Settings {
        host: server.host.clone(),
        port: server.port,
        security: security(server).unwrap_or_else(|| imap::Settings::security_of(server.port)),
        user: server.user.clone(),
        secret: secret(app, mailbox, server).await?,
        ca_file: mailbox.ca_file.clone(),
        folders: mailbox.folders.clone(),
        largest: mailbox.max_size,
        timeouts: timeouts(mailbox),
    }))
}

/// How the mailbox's answers are handed in at this server.
pub(super) async fn smtp(app: &App, mailbox: &Mail, server: &MailServer) -> Result<smtp::Settings> {
    Ok(smtp::Settings {
        host: server.host.clone(),
        port: server.port,
        security: security(server).unwrap_or_else(|| smtp::Settings::security_of(server.port)),
        user: server.user.clone(),
        secret: Some(secret(app, mailbox, server).await?),
        ca_file: mailbox.ca_file.clone(),
        timeouts: timeouts(mailbox),
    })
}

/// `mail login NAME`: keeps the password of a mailbox in the vault. It is asked for on a terminal, else it is the first line of stdin.
pub async fn login(app: &App, name: &str) -> Result<Outcome> {
    crate::commands::auth::outside_demo(app)?;
    let known = &app.config()?.mail;
    let mailbox = known.get(name).ok_or_else(|| {
        let names: Vec<&str> = known.keys().map(String::as_str).collect();
        let configured = if names.is_empty() { "none".into() } else { names.join(", ") };
        Error::not_found(format!("there is no mailbox `{name}`")).hint(format!("configured: {configured}"))
    })?;
    if !mailbox.password_command.is_empty() || !mailbox.token_command.is_empty() {
        return Err(Error::usage(format!("the mailbox {name} has a command for its password in the configuration"))
            .hint("take the command out first, or change what it prints"));
    }
    let (vault, kept_as) = (app.vault()?.clone(), mail_secret_name(name));
    let place = vault.describe();
    if app.settings.dry_run {
        return Ok(Outcome::text(format!("would keep the password of the mailbox {name} in {place}")));
    }
    let password = match app.settings.may_ask {
        true => output::ask_secret(&format!("The password of the mailbox {name}:"))?,
        false => from_stdin()?,
    };
    let line = password.expose_secret().lines().next().unwrap_or_default();
    if line.is_empty() {
        return Err(Error::usage("no password was given, so none is kept"));
    }
    let line = SecretString::from(line);
    blocking(move || vault.set(&kept_as, &line)).await?;
    Ok(Outcome::done()
        .info(format!("the password of the mailbox {name} is kept in {place}"))
        .hint("aftersale mail sync"))
}

fn from_stdin() -> Result<SecretString> {
    if std::io::stdin().is_terminal() {
        return Err(Error::usage("nobody may be asked for the password here").hint("give it on stdin, in one line"));
    }
    let bytes = stdin_bytes(MOST_PASSWORD)?.ok_or_else(|| Error::usage("that is too long to be a password"))?;
    let text = String::from_utf8(bytes).map_err(|_| Error::usage("the password on stdin is not UTF-8"))?;
    Ok(SecretString::from(text))
}

async fn secret(app: &App, mailbox: &Mail, server: &MailServer) -> Result<Secret> {
    let (name, user) = (mailbox.name.clone(), server.user.clone());
    let missing = |what: &str| {
        Error::new(ErrorKind::Login, format!("there is no {what} for the mailbox {}", mailbox.name))
            .for_account(&mailbox.account)
    };
    for (command, is_token) in [(&mailbox.token_command, true), (&mailbox.password_command, false)] {
        if command.is_empty() {
            continue;
        }
        let of = format!("{}\n{user}", mailbox.name);
        if let Some(known) = app.printed(&of) {
            return Ok(if is_token { Secret::XOAuth2(known) } else { Secret::Password(known) });
        }
        let (command, user) = (command.clone(), user.clone());
        let word = if is_token { "access token" } else { "password" };
        let key = if is_token { "token_command" } else { "password_command" };
        let printed = blocking(move || printed_by(&command, &user)).await.map_err(|error| Error {
            kind: ErrorKind::Login,
            message: error.message.replacen("the secrets command", &format!("the {key}"), 1),
            hints: vec![format!("check {key} in [mail.{name}], and try it by hand")],
            account: Some(mailbox.account.clone()),
            ..error
        })?;
        let name = &mailbox.name;
        let printed = printed.ok_or_else(|| missing(word).hint(format!("its command printed nothing for {name}")))?;
        app.remember_printed(&of, &printed);
        return Ok(if is_token { Secret::XOAuth2(printed) } else { Secret::Password(printed) });
    }
    let (vault, kept_as) = (app.vault()?.clone(), mail_secret_name(&mailbox.name));
    let kept = blocking(move || vault.get(&kept_as)).await?;
    kept.map(Secret::Password).ok_or_else(|| {
        missing("password")
            .hint(format!("aftersale mail login {}", mailbox.name))
            .hint("or a `password_command` or `token_command` in the configuration")
    })
}

fn security(server: &MailServer) -> Option<Security> {
    Some(match server.security? {
        MailSecurity::Tls => Security::Tls,
        MailSecurity::StartTls => Security::StartTls,
        MailSecurity::Off => Security::Plain,
    })
}

fn timeouts(mailbox: &Mail) -> Timeouts {
    let span = mailbox.timeout.map(|span| Duration::from_millis(span.millis().unsigned_abs()));
    span.map_or_else(Timeouts::default, Timeouts::within)
}
