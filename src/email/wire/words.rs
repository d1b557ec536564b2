//! What servers say, made fit for a sentence of ours.

use super::Secret;
use crate::error::{Error, ErrorKind};

/// A server's words in one line: no control characters, no more than 300 letters, and without the secret, which some servers
/// repeat.
pub(in crate::email) fn said(bytes: &[u8], secret: Option<&Secret>) -> String {
    let mut text: String = String::from_utf8_lossy(bytes)
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .take(300)
        .collect();
    if let Some(secret) = secret.map(Secret::expose).filter(|secret| !secret.is_empty()) {
        text = text.replace(secret, "***");
    }
    text.trim().to_owned()
}

/// A refused login (exit 4), with what helps at this provider.
pub(in crate::email) fn login_refused(host: &str, user: &str, secret: &Secret, words: &str) -> Error {
    let error = Error::new(ErrorKind::Login, format!("`{host}` refused the login of `{user}`: {words}"));
    match (provider_hint(host), secret) {
        (Some(hint), Secret::Password(_)) => error.hint(hint),
        (_, Secret::XOAuth2(_)) => error.hint("let the token command print a fresh access token for mail"),
        (None, Secret::Password(_)) => {
            error.hint("check user and password; most providers want the full address as the user")
        }
    }
}

/// Why a right password may be refused there.
fn provider_hint(host: &str) -> Option<&'static str> {
    let host = host.to_ascii_lowercase();
    let of = |domains: &[&str]| domains.iter().any(|domain| host == *domain || host.ends_with(&format!(".{domain}")));
    if of(&["gmail.com", "googlemail.com"]) {
        return Some("Gmail wants an app password (with 2-step verification on) or OAuth; Workspace wants OAuth");
    }
    if of(&["office365.com", "outlook.com", "hotmail.com"]) {
        return Some("Microsoft takes no passwords for mail: use `auth = \"xoauth2\"` with a `token_command`");
    }
    if of(&["163.com", "126.com", "qq.com", "yeah.net"]) {
        return Some("switch IMAP/SMTP on in the webmail's settings and use the authorisation code it shows");
    }
    if of(&["icloud.com", "me.com", "yahoo.com", "wp.pl", "onet.pl", "interia.pl", "o2.pl"]) {
        return Some("this provider may want an app password, and access by mail programs switched on in its webmail");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{login_refused, said};
    use crate::email::wire::Secret;

    #[test]
    fn words_of_a_server_are_one_line_without_the_secret() {
        let secret = Secret::Password("sekret".to_owned().into());
        assert_eq!(said(b"535 sekret\x1b[31m\r\nno\0", Some(&secret)), "535 *** [31m  no");
        assert_eq!(said(&[b'x'; 5000], None).len(), 300);
    }

    #[test]
    fn providers_are_known_by_their_domain() {
        let secret = Secret::Password("x".to_owned().into());
        let hint = |host| login_refused(host, "u", &secret, "no").hints[0].clone();
        assert!(hint("imap.gmail.com").contains("app password"));
        assert!(hint("outlook.office365.com").contains("xoauth2"));
        assert!(hint("imap.notgmail.com").contains("full address"));
    }
}
