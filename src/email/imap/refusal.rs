//! NO, BAD and BYE: what each means for the seller (RFC 5530).

use crate::email::wire::said;
use crate::error::{Error, ErrorKind};

/// The end of a command's answer, or a status between: `NO [OVERQUOTA] mailbox is full`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Status {
    /// `OK`, `NO`, `BAD`, `BYE` or `PREAUTH`.
    pub word: String,
    /// The code in brackets with its arguments, such as `UIDVALIDITY 31`.
    pub code: String,
    /// The words for people.
    pub text: String,
}

impl Status {
    /// Reads `OK [CODE args] words`; `None` when it begins with no status word.
    pub fn read(line: &str) -> Option<Self> {
        let line = line.trim_end();
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let word = word.to_ascii_uppercase();
        if !["OK", "NO", "BAD", "BYE", "PREAUTH"].contains(&word.as_str()) {
            return None;
        }
        let rest = rest.trim_start();
        let (code, text) = match rest.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
            Some((code, text)) => (code.to_owned(), text.trim_start().to_owned()),
            None => (String::new(), rest.to_owned()),
        };
        Some(Self { word, code, text })
    }

    /// The code's argument when it is this one: `of("UIDNEXT")` of `UIDNEXT 7` is `7`.
    pub fn of(&self, name: &str) -> Option<&str> {
        let (word, rest) = self.code.split_once(' ').unwrap_or((&self.code, ""));
        word.eq_ignore_ascii_case(name).then_some(rest)
    }

    /// The failure that this status is. `what` is what was tried, such as "open the folder `Sent`".
    pub fn refusal(&self, host: &str, what: &str) -> Error {
        let code = self.code.split(' ').next().unwrap_or_default().to_ascii_uppercase();
        let said = said(self.text.as_bytes(), None);
        let words = if said.is_empty() { "no reason given" } else { &said };
        let bracket = if code.is_empty() { String::new() } else { format!("[{code}] ") };
        if self.word == "BYE" {
            return Error::temporary(format!("`{host}` ended the connection: {bracket}{words}"));
        }
        let kind = match code.as_str() {
            "AUTHENTICATIONFAILED" | "AUTHORIZATIONFAILED" | "EXPIRED" | "PRIVACYREQUIRED" | "WEBALERT" => {
                ErrorKind::Login
            }
            "UNAVAILABLE" | "INUSE" | "LIMIT" | "THROTTLED" => ErrorKind::Temporary,
            "NONEXISTENT" | "TRYCREATE" => ErrorKind::NotFound,
            _ => ErrorKind::Failed,
        };
        let error = Error::new(kind, format!("`{host}` did not {what}: {bracket}{words}"));
        match code.as_str() {
            "OVERQUOTA" => error.hint("the mailbox is full: make room in it, then run this again"),
            "UNAVAILABLE" | "INUSE" | "LIMIT" | "THROTTLED" => error.hint("run this again later"),
            _ => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Status;
    use crate::error::ErrorKind;

    fn kind(line: &str) -> ErrorKind {
        Status::read(line).unwrap().refusal("h", "do it").kind
    }

    #[test]
    fn statuses_are_read_with_and_without_codes() {
        let status = Status::read("ok [PERMANENTFLAGS (\\Answered \\*)] Flags permitted.\r\n").unwrap();
        assert_eq!(status.word, "OK");
        assert_eq!(status.of("permanentflags"), Some("(\\Answered \\*)"));
        assert_eq!(status.text, "Flags permitted.");
        assert_eq!(Status::read("BYE"), Some(Status { word: "BYE".into(), ..Status::default() }));
        assert_eq!(Status::read("1 EXISTS"), None);
    }

    #[test]
    fn refusals_are_told_apart() {
        assert_eq!(kind("NO [AUTHENTICATIONFAILED] no"), ErrorKind::Login);
        assert_eq!(kind("NO [UNAVAILABLE] backend down"), ErrorKind::Temporary);
        assert_eq!(kind("NO [OVERQUOTA] full"), ErrorKind::Failed);
        assert_eq!(kind("NO [NONEXISTENT] what"), ErrorKind::NotFound);
        assert_eq!(kind("NO no"), ErrorKind::Failed);
        assert_eq!(kind("BAD [CLIENTBUG] what"), ErrorKind::Failed);
        assert_eq!(kind("BYE shutting down"), ErrorKind::Temporary);
    }
}
