//! The ping of a dead-man's switch: a service that raises the alarm when it hears nothing. Its address is a secret, because whoever
//! knows it can keep the alarm quiet.

use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::http::outbound;
use reqwest::Client;
use std::time::Duration;
use url::Url;

/// How long the service may take to hear that a check begins, which matters little.
const START: Duration = Duration::from_secs(2);
/// How long it may take to hear how the check ended.
const END: Duration = Duration::from_secs(5);

/// The address of a dead-man's switch.
pub struct Ping {
    url: Url,
    client: Client,
}

impl Ping {
    /// A ping to `address`: https, or plain http on this machine. Anything else is a usage error that does not repeat it.
    pub fn new(address: &str) -> Result<Self> {
        let wrong = || Error::usage("--ping needs an https address, or plain http on this machine");
        let url = Url::parse(address.trim()).ok().filter(Url::has_host).ok_or_else(wrong)?;
        let client = outbound(&url).map_err(|error| if error.kind == ErrorKind::Usage { wrong() } else { error })?;
        Ok(Self { client, url })
    }

    /// Says that a check begins.
    pub async fn start(&self) -> Result<()> {
        self.send(Some("start"), START).await
    }

    /// Says how the check ended: `URL` for 0, `URL/<exit code>` for anything else.
    pub async fn end(&self, exit_code: u8) -> Result<()> {
        match exit_code {
            0 => self.send(None, END).await,
            code => self.send(Some(&code.to_string()), END).await,
        }
    }

    async fn send(&self, suffix: Option<&str>, limit: Duration) -> Result<()> {
        let answer = self.client.get(below(&self.url, suffix)).timeout(limit).send().await;
        let why = match answer {
            Ok(answer) if answer.status().is_success() => return Ok(()),
            Ok(answer) => format!("it answered {}", answer.status().as_u16()),
            Err(error) if error.is_timeout() => format!("it did not answer within {} s", limit.as_secs()),
            Err(error) if error.is_connect() => "it cannot be reached".into(),
            Err(_) => "the connection was lost".into(),
        };
        Err(Error::temporary(format!("the ping to {} failed: {why}", masked(self.url.as_str()))))
    }
}

/// The address with one more step at the end of its path; the query stays.
fn below(url: &Url, suffix: Option<&str>) -> Url {
    let mut url = url.clone();
    if let (Some(suffix), Ok(mut path)) = (suffix, url.path_segments_mut()) {
        path.pop_if_empty().push(suffix);
    }
    url
}

/// The text with nothing left of the addresses in it but how they begin, so that a secret one is not told.
pub fn masked(text: &str) -> String {
    let mut parts = text.split("://");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|letter: char| letter.is_whitespace() || "'\"`<>".contains(letter)).unwrap_or(part.len());
        out.push_str("://…");
        out.push_str(&part[end..]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Ping, below, masked};
    use url::Url;

    #[test]
    fn the_step_stands_before_the_query() {
        for (url, with) in [
            ("https://hc.example/id", "https://hc.example/id/start"),
            ("https://hc.example/id/", "https://hc.example/id/start"),
            ("https://hc.example/key/slug?create=1", "https://hc.example/key/slug/start?create=1"),
        ] {
            assert_eq!(below(&Url::parse(url).unwrap(), Some("start")).as_str(), with);
        }
    }

    #[test]
    fn only_safe_addresses_are_taken_and_none_is_repeated() {
        assert!(Ping::new("https://hc.example/secret").is_ok());
        assert!(Ping::new("http://127.0.0.1:9/secret").is_ok());
        for wrong in ["http://hc.example/secret", "ftp://hc.example/secret", "secret", "", "file:///secret"] {
            let error = Ping::new(wrong).err().unwrap();
            assert!(!error.message.contains("secret") && error.kind.exit_code() == 2, "{error}");
        }
        let said = masked("unexpected argument 'https://hc.example/secret' found, or http://x/y z");
        assert_eq!(said, "unexpected argument 'https://…' found, or http://… z");
    }
}
