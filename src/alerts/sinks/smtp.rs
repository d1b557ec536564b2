//! E-mail.

use super::Keys;
use crate::alerts::message::Notice;
use crate::config::alerts::{Sink, Way};
use crate::email::smtp::{Settings, notify};
use crate::email::wire::{Secret, Security, Timeouts};
use crate::error::{Error, Result};
use lettre::Message;
use lettre::message::{
    Mailbox,
    header::{ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0},
};
use std::time::Duration;

/// Sends the message to all recipients. On port 465 TLS begins at once, on every other one by STARTTLS, and is demanded.
pub(super) async fn send(sink: &Sink, keys: &Keys, notice: &Notice, limit: Duration) -> Result<()> {
    let Way::Smtp { host, port, user, from, to, plain, ca_file } = &sink.way else {
        return Err(Error::failed("this is no e-mail sink"));
    };
    let message = message(from, to, notice)?;
    let secret = user.as_ref().map(|_| keys.needed(sink, "password").cloned()).transpose()?;
    let settings = Settings {
        host: host.clone(),
        port: *port,
        security: if *plain { Security::Plain } else { Settings::security_of(*port) },
        user: user.clone().unwrap_or_default(),
        secret: secret.map(Secret::Password),
        ca_file: ca_file.clone(),
        timeouts: Timeouts::within(limit),
    };
    let sender = message.envelope().from().map(ToString::to_string).unwrap_or_default();
    let recipients: Vec<String> = message.envelope().to().iter().map(ToString::to_string).collect();
    notify(&settings, &sender, &recipients, &message.formatted()).await
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
    let mut mail = mail
        .header(MIME_VERSION_1_0)
        .header(ContentType::TEXT_PLAIN)
        .body(notice.text.clone())
        .map_err(|cause| Error::failed("the e-mail could not be written").caused_by(cause))?;
    // So that nobody's holiday notice answers it (RFC 3834).
    let by_machine = HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into());
    mail.headers_mut().insert_raw(by_machine);
    Ok(mail)
}
