//! Connections to whatever else the user has set up, such as the services that take alerts.

use super::tls::{is_loopback, loopback_client, remote_client};
use crate::error::{Error, Result};
use reqwest::Client;
use url::Url;

/// A client for `url` with the same TLS, time limits and refusal of redirects as for a marketplace. Plain http is a usage error
/// except on this machine; the address stays out of the message, for it may be a secret.
pub fn outbound(url: &Url) -> Result<Client> {
    match url.scheme() {
        "https" => remote_client(),
        "http" if is_loopback(url) => loopback_client(),
        _ => Err(Error::usage("its address must begin with https://; plain http is only for this machine")),
    }
}

#[cfg(test)]
mod tests {
    use super::outbound;
    use url::Url;

    #[test]
    fn only_https_leaves_this_machine() {
        for (text, fine) in [
            ("https://example.com/hush", true),
            ("http://127.0.0.1:1/x", true),
            ("http://example.com/hush", false),
            ("http://127.0.0.1.example.com/hush", false),
            ("file:///etc/passwd", false),
        ] {
            let made = outbound(&Url::parse(text).unwrap());
            assert_eq!(made.is_ok(), fine, "{text}");
            assert!(made.err().is_none_or(|error| !error.message.contains("hush")));
        }
    }
}
