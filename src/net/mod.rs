//! What every connection shares: one TLS provider, one rule for whose certificates are believed, and what counts as this
//! machine.

mod tls;

pub use tls::{bundled_roots, client_config, install_provider};

use std::net::IpAddr;

/// Whether a host name or address is this machine: the only place to which anything goes without TLS.
pub fn is_this_machine(host: &str) -> bool {
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    bare.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::is_this_machine;

    #[test]
    fn this_machine_is_told_from_names_that_look_like_it() {
        for host in ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1", "[::1]"] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in ["localhost.example.com", "127.0.0.1.example.com", "10.0.0.1", "::2", "mail.example.com", ""] {
            assert!(!is_this_machine(host), "{host}");
        }
    }
}
