//! The phased send.

use super::Settings;
use super::body::stuffed;
use super::dialogue::Dialogue;
use super::login::log_in;
use super::reply::Reply;
use crate::error::{Error, ErrorKind, Result};
use crate::journal::Permit;
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// How often the watcher hears that the server is still thinking.
const TICK: Duration = Duration::from_secs(10);
/// The slowest line that is still waited for, in bytes a second.
const SLOWEST: u64 = 8 * 1024;

/// Who the mail is from and for, as bare addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Where bounces go.
    pub from: String,
    /// The one recipient.
    pub to: String,
    /// The sender's own mailbox, where a copy proves that the mail was taken. It is named in no field of the mail.
    pub copy_to: Option<String>,
}

/// Where a send is. Up to [`Phase::Data`] nothing has been sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Reaching the server, with TLS where it begins at once.
    Connect,
    /// Its greeting, and EHLO.
    Hello,
    /// STARTTLS.
    Tls,
    /// Logging in.
    Login,
    /// MAIL FROM.
    Sender,
    /// RCPT TO.
    Recipient,
    /// DATA, up to the server's go.
    Data,
    /// The message itself.
    Body,
    /// Waiting for the server's verdict.
    Verdict,
}

/// What became of a mail.
#[derive(Debug)]
pub enum Outcome {
    /// Not one byte of it left; it may be sent again.
    NotSent {
        /// How far it came.
        phase: Phase,
        /// Why it went no further.
        error: Error,
    },
    /// The server has it, and says so.
    Accepted(Reply),
    /// The server had it all and said no.
    Refused {
        /// What it said.
        reply: Reply,
        /// The same as a failure: exit 75 for 4xx, 1 for 5xx.
        error: Error,
    },
    /// It may have arrived or not: never to be sent again without a look (exit 7).
    Unknown {
        /// Where it was lost.
        phase: Phase,
        /// How.
        error: Error,
    },
}

/// Who follows a send.
pub trait Watcher {
    /// A phase begins.
    fn phase(&mut self, _phase: Phase) {}

    /// The server has been thinking for this long.
    fn waiting(&mut self, _since: Duration) {}
}

/// Sends `message`, whole with its header, to one recipient. Everything that can happen is in the [`Outcome`]. Before the first
/// byte of the body it is written down, with the permit, that the mail may be out from now on; where that fails nothing is sent.
pub async fn send(
    permit: &Permit<'_>,
    settings: &Settings,
    envelope: &Envelope,
    message: &[u8],
    watcher: &mut impl Watcher,
) -> Outcome {
    let copy = envelope.copy_to.as_deref().map(|own| (own, "accept the copy to yourself (`bcc_self`)"));
    let to: Vec<Recipient<'_>> = [(envelope.to.as_str(), RECIPIENT)].into_iter().chain(copy).collect();
    // A failure of the permit leaves DATA open; without its final dot the server throws it away.
    exchange(settings, &envelope.from, &to, message, watcher, permit.begin_body()).await
}

/// Tells the seller something by mail. It takes no permit, because it changes nothing for anybody else: what is sent twice has the
/// same Message-ID. A refusal by any recipient's server is one for all; an outcome that nobody knows is one that may be tried again
/// (exit 75).
pub async fn notify(settings: &Settings, from: &str, to: &[String], message: &[u8]) -> Result<()> {
    let to: Vec<Recipient<'_>> = to.iter().map(|to| (to.as_str(), RECIPIENT)).collect();
    match exchange(settings, from, &to, message, &mut Unwatched, async { Ok(()) }).await {
        Outcome::Accepted(_) => Ok(()),
        Outcome::NotSent { error, .. } | Outcome::Refused { error, .. } => Err(error),
        Outcome::Unknown { error, .. } => Err(Error { kind: ErrorKind::Temporary, ..error }),
    }
}

/// Nobody follows it.
struct Unwatched;
impl Watcher for Unwatched {}

/// An address, and what the server must do with it.
type Recipient<'a> = (&'a str, &'static str);
const RECIPIENT: &str = "accept the recipient";

/// `before_body` is done when the server waits for the first byte of the mail; where it fails nothing is sent.
async fn exchange(
    settings: &Settings,
    from: &str,
    to: &[Recipient<'_>],
    message: &[u8],
    watcher: &mut impl Watcher,
    before_body: impl Future<Output = Result<()>>,
) -> Outcome {
    let mut phase = Phase::Connect;
    let ready = async {
        let mut talk = up_to_data(settings, from, to, message, watcher, &mut phase).await?;
        before_body.await?;
        talk.be_patient(settings.timeouts.command);
        Ok(talk)
    };
    match ready.await {
        Ok(talk) => body(settings, talk, message, watcher).await,
        Err(error) => Outcome::NotSent { phase, error },
    }
}

async fn up_to_data(
    settings: &Settings,
    from: &str,
    to: &[Recipient<'_>],
    message: &[u8],
    watcher: &mut impl Watcher,
    phase: &mut Phase,
) -> Result<Dialogue> {
    let mut enter = |next: Phase| {
        *phase = next;
        watcher.phase(next);
    };
    check_address(from)?;
    to.iter().try_for_each(|(to, _)| check_address(to))?;
    let server = settings.server();
    enter(Phase::Connect);
    let mut talk = Dialogue::connect(settings, &server).await?;
    enter(Phase::Hello);
    talk.greeting().await?;
    talk.hello().await?;
    enter(Phase::Tls);
    let mut talk = talk.start_tls(&server).await?;
    enter(Phase::Login);
    log_in(&mut talk, settings).await?;
    enter(Phase::Sender);
    let parameters = parameters(&talk, from, to, message)?;
    talk.ask(&format!("MAIL FROM:<{from}>{parameters}"), "accept the sender", 250).await?;
    enter(Phase::Recipient);
    for (to, what) in to {
        let reply = talk.say(&format!("RCPT TO:<{to}>")).await?;
        if !matches!(reply.code, 250 | 251) {
            return Err(reply.refusal(&settings.host, what));
        }
    }
    enter(Phase::Data);
    talk.ask("DATA", "accept the mail", 354).await?;
    Ok(talk)
}

/// The parameters of MAIL FROM. Fails when the server cannot take this mail: too large, or in letters that it does not carry.
fn parameters(talk: &Dialogue, from: &str, to: &[Recipient<'_>], message: &[u8]) -> Result<String> {
    let mut parameters = String::new();
    if let Some(most) = talk.arguments("SIZE") {
        let most: usize = most.trim().parse().unwrap_or(0);
        // 0 means that there is no fixed limit (RFC 1870).
        if most > 0 && message.len() > most {
            let mib = |bytes: usize| bytes as f64 / 1_048_576.0;
            let (size, most) = (mib(message.len()), mib(most));
            let message = format!("the mail has {size:.1} MiB and `{}` takes {most:.1} MiB", talk.host);
            return Err(Error::new(ErrorKind::Guard, message)
                .hint("send fewer or smaller files; in a mail a file takes a third more than on disk"));
        }
        parameters.push_str(&format!(" SIZE={}", message.len()));
    }
    let lacks = |what: &str| Error::failed(format!("`{}` does not carry {what}", talk.host));
    if !message.is_ascii() {
        if !talk.can("8BITMIME") {
            return Err(lacks("mail that is not plain ASCII (8BITMIME)"));
        }
        parameters.push_str(" BODY=8BITMIME");
    }
    let header = message.windows(4).position(|end| end == b"\r\n\r\n").map_or(message, |end| &message[..end]);
    if !(header.is_ascii() && from.is_ascii() && to.iter().all(|(to, _)| to.is_ascii())) {
        if !talk.can("SMTPUTF8") {
            return Err(lacks("addresses and headers in such letters (SMTPUTF8)"));
        }
        parameters.push_str(" SMTPUTF8");
    }
    Ok(parameters)
}

/// An address that can stand in a command: one mailbox, nothing that could end it or begin another.
fn check_address(address: &str) -> Result<()> {
    let (local, domain) = address.rsplit_once('@').unwrap_or_default();
    let wrong = |letter: char| letter.is_control() || letter.is_whitespace() || "<>,;:\\\"()[]@".contains(letter);
    if local.is_empty() || domain.is_empty() || address.len() > 254 || local.contains(wrong) || domain.contains(wrong) {
        return Err(Error::failed(format!("`{}` is no address that mail can be sent to", address.escape_debug())));
    }
    Ok(())
}

/// From here on only what the server says decides.
async fn body(settings: &Settings, mut talk: Dialogue, message: &[u8], watcher: &mut impl Watcher) -> Outcome {
    watcher.phase(Phase::Body);
    if let Err(error) = written(settings, &mut talk, &stuffed(message)).await {
        // A server that refuses in the middle (too large, shutting down) says why and stops reading. Its no is definite; a yes
        // to half a mail is not.
        return match talk.reply(settings.timeouts.command).await {
            Ok(reply) if reply.is_no() => refused(settings, reply),
            _ => unknown(Phase::Body, error),
        };
    }
    watcher.phase(Phase::Verdict);
    match verdict(settings, &mut talk, watcher).await {
        Ok(reply) if reply.code == 250 => {
            talk.quit().await;
            Outcome::Accepted(reply)
        }
        Ok(reply) if reply.is_no() => {
            talk.quit().await;
            refused(settings, reply)
        }
        Ok(reply) => unknown(Phase::Verdict, reply.refusal(&settings.host, "say clearly whether it took the mail")),
        Err(error) => unknown(Phase::Verdict, error),
    }
}

/// Hands the body over, within a time that grows with its size: a server that takes a few bytes now and then is none that works.
async fn written(settings: &Settings, talk: &mut Dialogue, bytes: &[u8]) -> Result<()> {
    let most = settings.timeouts.command + Duration::from_secs(bytes.len() as u64 / SLOWEST);
    match tokio::time::timeout(most, talk.write(bytes)).await {
        Ok(written) => written,
        Err(_) => Err(Error::temporary(format!("`{}` took the mail too slowly: {} s", settings.host, most.as_secs()))),
    }
}

async fn verdict(settings: &Settings, talk: &mut Dialogue, watcher: &mut impl Watcher) -> Result<Reply> {
    let most = settings.timeouts.accepted;
    talk.be_patient(most);
    let started = Instant::now();
    let reply = talk.reply(most);
    tokio::pin!(reply);
    let mut next = started + TICK;
    loop {
        tokio::select! {
            reply = &mut reply => return reply,
            () = sleep_until(next) => watcher.waiting(started.elapsed()),
        }
        next += TICK;
    }
}

fn refused(settings: &Settings, reply: Reply) -> Outcome {
    let error = reply.refusal(&settings.host, "take the mail");
    Outcome::Refused { reply, error }
}

fn unknown(phase: Phase, cause: Error) -> Outcome {
    let mut error =
        Error::new(ErrorKind::Unknown, format!("it is not known whether the mail was taken: {}", cause.message));
    error.cause = cause.cause;
    Outcome::Unknown { phase, error }
}

#[cfg(test)]
mod tests {
    use super::check_address;

    #[test]
    fn an_address_cannot_carry_a_second_command() {
        for address in ["a@b.c", "shop+x@example.com", "żółw@przykład.pl"] {
            assert!(check_address(address).is_ok(), "{address}");
        }
        for address in ["", "a", "@b", "a@", "a@b\r\nRCPT TO:<x@y>", "a@b> <c@d", "a b@c", "a@b,c@d", "a\0@b", "a@b@c"]
        {
            assert!(check_address(address).is_err(), "{address:?}");
        }
    }
}
