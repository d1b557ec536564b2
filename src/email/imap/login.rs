//! From a host name to a logged-in conversation.

use super::Settings;
use super::conversation::{Command, Conversation};
use super::refusal::Status;
use crate::email::wire::{Secret, Security, connect, login_refused, plain, xoauth2};
use crate::error::{Error, ErrorKind, Result};

/// Connects and logs in. Exit 4 when the login is refused, 75 when the server is away, 1 when it cannot be trusted.
pub(super) async fn open(settings: &Settings) -> Result<Conversation> {
    let (mut talk, greeting) = reach(settings).await?;
    if greeting.word != "PREAUTH" {
        authenticate(&mut talk, settings).await?;
        talk.ask_capabilities().await?;
    }
    introduce(&mut talk).await?;
    Ok(talk)
}

async fn reach(settings: &Settings) -> Result<(Conversation, Status)> {
    let server = settings.server();
    let (line, _) = connect(&server).await?;
    let mut talk = Conversation::new(line, &settings.host, settings.timeouts);
    let greeting = talk.greeting().await?;
    talk.ask_capabilities().await?;
    if settings.security != Security::StartTls {
        return Ok((talk, greeting));
    }
    // A clear-text PREAUTH would skip STARTTLS, and with it every check of who this is.
    if greeting.word == "PREAUTH" || !talk.can("STARTTLS") {
        return Err(Error::failed(format!("`{}` offers no TLS on port {}", settings.host, settings.port))
            .hint("use port 993; nothing is sent without TLS"));
    }
    talk.run(&Command::new("STARTTLS", "begin TLS"), |_| {}).await?;
    let line = server.secure(talk.into_line().into_stream()?).await?;
    let mut talk = Conversation::new(line, &settings.host, settings.timeouts);
    talk.ask_capabilities().await?;
    Ok((talk, greeting))
}

/// The initial response is never put into the command (SASL-IR): some servers offer that and then refuse it.
async fn authenticate(talk: &mut Conversation, settings: &Settings) -> Result<()> {
    let Settings { user, secret, .. } = settings;
    let run = match secret {
        Secret::XOAuth2(_) => {
            let answer = xoauth2(user, secret.expose());
            // A refused token is explained in a second `+`, which wants an empty line before the NO.
            sasl(talk, "AUTHENTICATE XOAUTH2", &[answer.as_bytes(), b""], secret).await
        }
        Secret::Password(_) if talk.can("AUTH=PLAIN") => {
            let answer = plain(user, secret.expose());
            sasl(talk, "AUTHENTICATE PLAIN", &[answer.as_bytes()], secret).await
        }
        Secret::Password(_) if talk.can("LOGINDISABLED") => {
            return Err(Error::new(ErrorKind::Login, format!("`{}` takes no passwords", settings.host))
                .hint("use `auth = \"xoauth2\"` with a `token_command`"));
        }
        Secret::Password(_) => {
            let text = format!("LOGIN {{{}}}", user.len());
            let rest = format!(" {{{}}}", secret.expose().len());
            let user = [user.as_bytes(), rest.as_bytes()].concat();
            sasl(talk, &text, &[&user, secret.expose().as_bytes()], secret).await
        }
    };
    run.map_err(|error| refused(settings, error))
}

async fn sasl(talk: &mut Conversation, text: &str, more: &[&[u8]], secret: &Secret) -> Result<()> {
    let command = Command { more, secret: Some(secret), ..Command::new(text, "accept the login") };
    talk.run(&command, |_| {}).await.map(|_| ())
}

/// A NO to a login is about the login, whatever its code, unless the code says that it may pass.
fn refused(settings: &Settings, error: Error) -> Error {
    if error.kind == ErrorKind::Temporary {
        return error;
    }
    let words = error.message.split_once("accept the login: ").map_or(error.message.as_str(), |(_, words)| words);
    login_refused(&settings.host, &settings.user, &settings.secret, words)
}

/// Says who we are: Coremail (163.com, 126.com) refuses every SELECT of a client that has not.
async fn introduce(talk: &mut Conversation) -> Result<()> {
    if !talk.can("ID") {
        return Ok(());
    }
    let text = format!("ID (\"name\" \"aftersale\" \"version\" \"{}\")", env!("CARGO_PKG_VERSION"));
    match talk.run(&Command::new(&text, "take our name"), |_| {}).await {
        Err(error) if error.kind == ErrorKind::Temporary => Err(error),
        // A server that dislikes our name may still serve us.
        _ => Ok(()),
    }
}
