//! Commands and replies, one at a time, each within time and size.

use super::Settings;
use super::reply::Reply;
use crate::email::wire::{Line, Security, Server, connect};
use crate::error::{Error, Result};
use std::net::IpAddr;
use std::time::Duration;
use tokio::time::timeout;

/// Bytes of one reply, all lines together.
const LONGEST_REPLY: usize = 64 * 1024;

/// A connection that takes commands.
pub(super) struct Dialogue {
    pub host: String,
    line: Line,
    limit: Duration,
    /// What EHLO told, in capitals but for arguments: `SIZE 36700160`.
    extensions: Vec<String>,
    /// How we name ourselves: our address, as RFC 5321 §4.1.3 wants it of hosts without a name of their own.
    name: String,
}

impl Dialogue {
    /// Connects and reads the greeting. With [`Security::StartTls`] still in clear text.
    pub async fn connect(settings: &Settings, server: &Server<'_>) -> Result<Self> {
        let (line, own) = connect(server).await?;
        let name = match own {
            IpAddr::V4(address) => format!("[{address}]"),
            IpAddr::V6(address) => format!("[IPv6:{address}]"),
        };
        let limit = settings.timeouts.command;
        Ok(Self { host: settings.host.clone(), line, limit, extensions: Vec::new(), name })
    }

    /// Reads the greeting.
    pub async fn greeting(&mut self) -> Result<()> {
        let greeting = self.reply(self.limit).await?;
        if greeting.code == 220 { Ok(()) } else { Err(greeting.refusal(&self.host, "accept the connection")) }
    }

    /// Begins TLS, or fails: there is no going on without.
    pub async fn start_tls(mut self, server: &Server<'_>) -> Result<Self> {
        if server.security != Security::StartTls {
            return Ok(self);
        }
        if !self.can("STARTTLS") {
            return Err(Error::failed(format!("`{}` offers no TLS on port {}", self.host, server.port))
                .hint("use port 465; nothing is sent without TLS"));
        }
        self.ask("STARTTLS", "begin TLS", 220).await?;
        let line = server.secure(self.line.into_stream()?).await?;
        let mut secured = Self { line, extensions: Vec::new(), ..self };
        secured.hello().await?;
        Ok(secured)
    }

    /// Says EHLO and remembers what the server can do.
    pub async fn hello(&mut self) -> Result<()> {
        let text = format!("EHLO {}", self.name);
        let reply = self.ask(&text, "answer EHLO", 250).await?;
        self.extensions = reply.lines.iter().skip(1).map(|line| line.trim().to_ascii_uppercase()).collect();
        Ok(())
    }

    /// Whether EHLO told of this extension.
    pub fn can(&self, name: &str) -> bool {
        self.arguments(name).is_some()
    }

    /// The arguments of an extension: `36700160` of `SIZE 36700160`. Some servers still write `AUTH=` for `AUTH `.
    pub fn arguments(&self, name: &str) -> Option<&str> {
        self.extensions.iter().find_map(|line| {
            let rest = line.strip_prefix(name)?;
            if rest.is_empty() { Some(rest) } else { rest.strip_prefix([' ', '=']) }
        })
    }

    /// Sends a command that must be answered with `code`; another answer is a refusal.
    pub async fn ask(&mut self, text: &str, what: &str, code: u16) -> Result<Reply> {
        let reply = self.say(text).await?;
        if reply.code == code { Ok(reply) } else { Err(reply.refusal(&self.host, what)) }
    }

    /// Sends a line and reads the reply to it.
    pub async fn say(&mut self, text: &str) -> Result<Reply> {
        self.write(format!("{text}\r\n").as_bytes()).await?;
        self.reply(self.limit).await
    }

    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.line.write(bytes).await
    }

    /// Reads a whole reply.
    pub async fn reply(&mut self, limit: Duration) -> Result<Reply> {
        let read = timeout(limit, self.lines()).await;
        read.map_err(|_| self.line.silent(limit))?
    }

    async fn lines(&mut self) -> Result<Reply> {
        let mut lines = Vec::new();
        let mut size = 0;
        loop {
            let mut line = Vec::new();
            self.line.read_line(&mut line, LONGEST_REPLY - size).await?;
            size += line.len();
            let Some((code, last, words)) = Reply::line(&line) else {
                return Err(Error::temporary(format!("`{}` sent something that is no SMTP reply", self.host)));
            };
            lines.push(String::from_utf8_lossy(words).into_owned());
            if last {
                return Ok(Reply::new(code, lines));
            }
        }
    }

    /// While the mail is being judged, silence is no fault: the wait has its own limit.
    pub fn be_patient(&mut self, idle: Duration) {
        self.line.set_idle(idle);
    }

    /// Says goodbye; whether it is heard changes nothing.
    pub async fn quit(mut self) {
        self.line.set_idle(self.limit.min(Duration::from_secs(5)));
        let _ = self.say("QUIT").await;
    }
}
