//! E-mail.

use super::Keys;
use crate::alerts::message::Notice;
use crate::config::alerts::{Sink, Way};
use crate::error::{Error, Result};
use lettre::message::{Mailbox, header::ContentType};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use secrecy::ExposeSecret;
use std::time::Duration;

/// The port on which TLS begins at once; on every other one it is begun by STARTTLS, and demanded.
const TLS_FROM_THE_START: u16 = 465;

/// Sends the message to all recipients.
pub(super) async fn send(sink: &Sink, keys: &Keys, notice: &Notice, limit: Duration) -> Result<()> {
    let Way::Smtp { host, port, user, from, to, plain } = &sink.way else {
        return Err(Error::failed("this is no e-mail sink"));
    };
    let message = message(from, to, notice)?;
    let tls = match plain {
        true => Tls::None,
        false => {
            let parameters = TlsParameters::new(host.clone())
                .map_err(|cause| Error::failed("TLS cannot be set up for the mail server").caused_by(cause))?;
            if *port == TLS_FROM_THE_START { Tls::Wrapper(parameters) } else { Tls::Required(parameters) }
        }
    };
    let mut server = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host.as_str())
        .port(*port)
        .tls(tls)
        .timeout(Some(limit));
    if let Some(user) = user {
        let password = keys.needed(sink, "password")?;
        server = server.credentials(Credentials::new(user.clone(), password.expose_secret().to_owned()));
    }
    match server.build().send(message).await {
        Ok(_) => Ok(()),
        Err(cause) => Err(refused(host, cause)),
    }
}

fn message(from: &str, to: &[String], notice: &Notice) -> Result<Message> {
    let mailbox = |text: &str| {
        text.parse::<Mailbox>().map_err(|cause| Error::usage(format!("`{text}` is no e-mail address: {cause}")))
    };
    let sender = mailbox(from)?;
    // The same alert sent twice has the same id, so that a mailbox can show it once.
    let id = format!("<{}@{}>", notice.id, sender.email.domain());
    let mut mail = Message::builder().from(sender).message_id(Some(id)).subject(&notice.subject);
    for recipient in to {
        mail = mail.to(mailbox(recipient)?);
    }
    mail.header(ContentType::TEXT_PLAIN)
        .body(notice.text.clone())
        .map_err(|cause| Error::failed("the e-mail could not be written").caused_by(cause))
}

/// What the server said, without anything that a login may have held.
fn refused(host: &str, cause: lettre::transport::smtp::Error) -> Error {
    let passing = cause.is_transient() || cause.is_timeout() || !(cause.is_permanent() || cause.is_tls());
    let said = match cause.status() {
        Some(code) => format!("the mail server {host} answered {code}"),
        None if cause.is_timeout() => format!("the mail server {host} did not answer in time"),
        None if cause.is_tls() => format!("no secure connection to the mail server {host}"),
        None => format!("the mail server {host} could not be spoken to"),
    };
    let error = if passing { Error::temporary(said) } else { Error::failed(said) };
    error.caused_by(cause)
}
