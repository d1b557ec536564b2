//! What the server answers.

use crate::email::wire::said;
use crate::error::{Error, ErrorKind};

/// A server's reply: a code and words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// 200 to 599.
    pub code: u16,
    /// The words, lines joined by spaces, cleaned for a terminal. Some providers tell the real id of the mail here.
    pub text: String,
    /// The lines as they came, without their codes.
    pub(super) lines: Vec<String>,
}

impl Reply {
    /// One line of a reply: its code, whether it is the last, its words.
    pub(super) fn line(line: &[u8]) -> Option<(u16, bool, &[u8])> {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let (digits, rest) = line.split_at_checked(3)?;
        let code = std::str::from_utf8(digits).ok()?.parse().ok().filter(|code| (200..600).contains(code))?;
        match rest.split_first() {
            None => Some((code, true, rest)),
            Some((b' ', words)) => Some((code, true, words)),
            Some((b'-', words)) => Some((code, false, words)),
            Some(_) => None,
        }
    }

    pub(super) fn new(code: u16, lines: Vec<String>) -> Self {
        Self { code, text: said(lines.join(" ").as_bytes(), None), lines }
    }

    /// Whether it is a 2xx.
    pub const fn is_yes(&self) -> bool {
        self.code / 100 == 2
    }

    /// Whether it is a definite no: 4xx or 5xx.
    pub const fn is_no(&self) -> bool {
        matches!(self.code / 100, 4 | 5)
    }

    /// The failure that this reply is: 4xx may pass (exit 75), 5xx is for good (exit 1).
    pub(super) fn refusal(&self, host: &str, what: &str) -> Error {
        let kind = if self.code / 100 == 4 { ErrorKind::Temporary } else { ErrorKind::Failed };
        let error = Error::new(kind, format!("`{host}` did not {what}: {} {}", self.code, self.text));
        match self.code {
            552 | 523 => error.hint("the mail is too large for this server: send fewer or smaller files"),
            400..500 => error.hint("nothing was sent; try again later"),
            _ => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Reply;
    use crate::error::ErrorKind;

    #[test]
    fn lines_of_replies_are_read() {
        assert_eq!(Reply::line(b"250-SIZE 10\r\n"), Some((250, false, &b"SIZE 10"[..])));
        assert_eq!(Reply::line(b"250 ok\n"), Some((250, true, &b"ok"[..])));
        assert_eq!(Reply::line(b"354\r\n"), Some((354, true, &b""[..])));
        for line in [&b"25 ok\r\n"[..], b"199 no\r\n", b"600 no\r\n", b"abc ok\r\n", b"250_ok\r\n", b"\r\n"] {
            assert_eq!(Reply::line(line), None, "{line:?}");
        }
    }

    #[test]
    fn refusals_pass_or_stay() {
        assert_eq!(Reply::new(451, vec!["later".into()]).refusal("h", "x").kind, ErrorKind::Temporary);
        let error = Reply::new(552, vec!["big\u{1b}[2J".into()]).refusal("h", "x");
        assert_eq!(error.kind, ErrorKind::Failed);
        assert!(!error.message.contains('\u{1b}') && error.hints[0].contains("too large"));
    }
}
