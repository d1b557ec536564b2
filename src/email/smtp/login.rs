//! Logging in to send (RFC 4954).

use super::Settings;
use super::dialogue::Dialogue;
use super::reply::Reply;
use crate::email::wire::{Secret, login_refused, plain, said, xoauth2};
use crate::error::{Error, ErrorKind, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Logs in, if the settings say how. Exit 4 when that is refused.
pub(super) async fn log_in(talk: &mut Dialogue, settings: &Settings) -> Result<()> {
    let Some(secret) = &settings.secret else { return Ok(()) };
    let offered: Vec<String> =
        talk.arguments("AUTH").unwrap_or_default().split_ascii_whitespace().map(str::to_owned).collect();
    let offers = |name: &str| offered.iter().any(|mechanism| mechanism == name);
    let (user, text) = (&settings.user, secret.expose());
    let reply = match secret {
        Secret::XOAuth2(_) if offers("XOAUTH2") => {
            let reply = talk.say(&format!("AUTH XOAUTH2 {}", xoauth2(user, text))).await?;
            // A refused token is explained first; the refusal itself comes after an empty line.
            if reply.code == 334 { talk.say("").await? } else { reply }
        }
        Secret::Password(_) if offers("PLAIN") => talk.say(&format!("AUTH PLAIN {}", plain(user, text))).await?,
        Secret::Password(_) if offers("LOGIN") => by_questions(talk, user, text).await?,
        _ => return Err(not_offered(settings, secret, &offered)),
    };
    if reply.code == 235 { Ok(()) } else { Err(refused(settings, secret, &reply)) }
}

async fn by_questions(talk: &mut Dialogue, user: &str, password: &str) -> Result<Reply> {
    let mut reply = talk.say("AUTH LOGIN").await?;
    for answer in [user, password] {
        if reply.code == 334 {
            reply = talk.say(&STANDARD.encode(answer)).await?;
        }
    }
    Ok(reply)
}

/// A 4xx is the server's trouble, not the login's.
fn refused(settings: &Settings, secret: &Secret, reply: &Reply) -> Error {
    if reply.code / 100 == 4 {
        return reply.refusal(&settings.host, "check the login");
    }
    let words = said(format!("{} {}", reply.code, reply.text).as_bytes(), Some(secret));
    login_refused(&settings.host, &settings.user, secret, &words)
}

fn not_offered(settings: &Settings, secret: &Secret, offered: &[String]) -> Error {
    let wanted = match secret {
        Secret::Password(_) => "a password",
        Secret::XOAuth2(_) => "an OAuth token",
    };
    let offers = if offered.is_empty() { "no login at all".to_owned() } else { offered.join(", ") };
    Error::new(ErrorKind::Login, format!("`{}` does not take {wanted} to log in; it offers {offers}", settings.host))
}
