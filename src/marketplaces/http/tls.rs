//! Connections: one TLS provider for the whole program, roots that are always there, time limits, no redirects.

use crate::error::{Error, Result};
use crate::net::{self, install_provider};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, ClientBuilder};
use std::time::Duration;
use url::{Host, Url};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// A client for the internet: the system's roots and proxy, or the bundled roots where the system has none, as in slim
/// containers.
pub(super) fn remote_client() -> Result<Client> {
    base().build().or_else(|_| base().tls_certs_only(bundled_roots()).build()).map_err(unusable)
}

/// A client for plain http on this machine: no proxy may see it, and no missing root may stop it.
pub(super) fn loopback_client() -> Result<Client> {
    base().no_proxy().tls_certs_only(bundled_roots()).build().map_err(unusable)
}

/// Whether a URL points at this machine.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        None => false,
    }
}

/// A redirect is never followed: the login would travel with it to wherever the answer says.
fn base() -> ClientBuilder {
    install_provider();
    Client::builder()
        .redirect(Policy::none())
        .referer(false)
        .retry(reqwest::retry::never())
        .gzip(true)
        .connect_timeout(CONNECT_TIMEOUT)
        .read_timeout(READ_TIMEOUT)
}

fn bundled_roots() -> Vec<Certificate> {
    net::bundled_roots().iter().filter_map(|der| Certificate::from_der(der).ok()).collect()
}

fn unusable(cause: reqwest::Error) -> Error {
    Error::failed("secure connections cannot be set up on this machine").caused_by(cause)
}

#[cfg(test)]
mod tests {
    use super::{is_loopback, loopback_client, remote_client};
    use url::Url;

    #[test]
    fn clients_are_built_twice_without_a_panic() {
        for _ in 0..2 {
            assert!(remote_client().is_ok());
            assert!(loopback_client().is_ok());
        }
    }

    #[test]
    fn loopback_is_told_from_names_that_look_like_it() {
        for text in ["http://127.0.0.1:9000", "http://127.8.9.1", "http://localhost/x", "http://[::1]:1"] {
            assert!(is_loopback(&Url::parse(text).unwrap()), "{text}");
        }
        for text in ["http://127.0.0.1.example.com", "http://localhost.example.com", "http://10.0.0.1", "http://[::2]"]
        {
            assert!(!is_loopback(&Url::parse(text).unwrap()), "{text}");
        }
    }
}
