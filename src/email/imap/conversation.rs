//! Commands and their answers, one at a time: every answer is read to its end, within time and size, and none that was
//! refused or cut off is taken for an empty one.

use super::refusal::Status;
use crate::email::wire::{Line, Secret, Timeouts, said};
use crate::error::{Error, Result};
use imap_proto::{AttributeValue, Response};
use std::borrow::Cow;
use std::time::Duration;
use tokio::time::timeout;

/// What may arrive for a command that fetches no bodies.
pub(super) const SMALL: usize = 8 * 1024 * 1024;
/// The slowest line that is still waited for, in bytes a second.
const SLOWEST: u64 = 8 * 1024;
/// Brackets in a row this deep are an attack on whoever reads them, not a message.
const DEEPEST: usize = 64;

/// Something that arrived before the end of an answer.
pub(super) enum Heard<'a> {
    /// A row of data.
    Data(Response<'a>),
    /// `* OK [CODE …]`, and the like.
    Status(Status),
    /// A row that cannot be read.
    Strange,
}

/// A connection that takes commands.
pub(super) struct Conversation {
    pub host: String,
    pub timeouts: Timeouts,
    /// What the server can do, in capitals.
    pub capabilities: Vec<String>,
    line: Line,
    number: u32,
}

/// A command: what it is, what may arrive, and what to send when the server asks for more.
pub(super) struct Command<'a> {
    pub text: &'a str,
    /// What is being tried, for messages: "open the folder `Sent`".
    pub what: &'a str,
    pub most: usize,
    /// Sent one after the other, each when the server says `+`.
    pub more: &'a [&'a [u8]],
    /// Kept out of every message.
    pub secret: Option<&'a Secret>,
}

impl<'a> Command<'a> {
    pub fn new(text: &'a str, what: &'a str) -> Self {
        Self { text, what, most: SMALL, more: &[], secret: None }
    }
}

impl Conversation {
    pub fn new(line: Line, host: &str, timeouts: Timeouts) -> Self {
        Self { host: host.to_owned(), timeouts, capabilities: Vec::new(), line, number: 0 }
    }

    /// Whether the server said it can do this; `name` in capitals.
    pub fn can(&self, name: &str) -> bool {
        self.capabilities.iter().any(|capability| capability == name)
    }

    /// The server's first line.
    pub async fn greeting(&mut self) -> Result<Status> {
        let read = timeout(self.timeouts.command, self.row(SMALL)).await;
        let (row, _) = read.map_err(|_| self.line.silent(self.timeouts.command))??;
        let status = text_of(&row).strip_prefix("* ").and_then(Status::read);
        match status {
            Some(status) if status.word == "OK" || status.word == "PREAUTH" => Ok(status),
            Some(status) => Err(status.refusal(&self.host, "accept the connection")),
            None => Err(Error::failed(format!("`{}` does not speak IMAP: {}", self.host, said(&row, None)))),
        }
    }

    /// Runs a command and hands over each row. Fails when the server says NO or BAD, leaves, is silent or sends too much;
    /// after a failure of kind temporary the conversation is over.
    pub async fn run(&mut self, command: &Command<'_>, mut hear: impl FnMut(Heard<'_>)) -> Result<Status> {
        self.rows(command, |row, too_deep| hear(understood(&row, too_deep))).await
    }

    /// Runs a command that gives bodies, and hands each row over as the bytes that came, so that a large one is in memory once.
    /// [`body`] takes it out of its row.
    pub async fn run_for_bodies(&mut self, command: &Command<'_>) -> Result<Vec<(u32, Vec<u8>)>> {
        let mut bodies = Vec::new();
        self.rows(command, |row, too_deep| bodies.extend(body(row, too_deep))).await?;
        Ok(bodies)
    }

    async fn rows(&mut self, command: &Command<'_>, hear: impl FnMut(Vec<u8>, bool)) -> Result<Status> {
        let large =
            command.most.saturating_sub(SMALL) as u64 + command.more.iter().map(|more| more.len() as u64).sum::<u64>();
        let most = self.timeouts.command + Duration::from_secs(large / SLOWEST);
        let done = timeout(most, self.exchange(command, hear)).await;
        done.map_err(|_| self.line.silent(most))?
    }

    async fn exchange(&mut self, command: &Command<'_>, mut hear: impl FnMut(Vec<u8>, bool)) -> Result<Status> {
        self.number += 1;
        let tag = format!("a{} ", self.number);
        self.line.write(format!("{tag}{}\r\n", command.text).as_bytes()).await?;
        let mut more = command.more.iter();
        let mut left = command.most;
        loop {
            let (row, too_deep) = self.row(left).await?;
            left -= row.len();
            if let Some(text) = row.strip_prefix(tag.as_bytes()) {
                return self.ended(command, text);
            }
            if row.starts_with(b"+") {
                let piece = more.next().ok_or_else(|| self.lost_thread(command, &row))?;
                self.line.write(piece).await?;
                self.line.write(b"\r\n").await?;
                continue;
            }
            match row.strip_prefix(b"* ").and_then(|rest| Status::read(&text_of(rest))) {
                Some(status) if status.word == "BYE" && command.text != "LOGOUT" => {
                    return Err(status.refusal(&self.host, command.what));
                }
                _ => hear(row, too_deep),
            }
        }
    }

    fn ended(&self, command: &Command<'_>, text: &[u8]) -> Result<Status> {
        match Status::read(&said(text, command.secret)) {
            Some(status) if status.word == "OK" => Ok(status),
            Some(status) => Err(status.refusal(&self.host, command.what)),
            None => Err(self.lost_thread(command, text)),
        }
    }

    fn lost_thread(&self, command: &Command<'_>, row: &[u8]) -> Error {
        let words = said(row, command.secret);
        Error::temporary(format!("`{}` did not {}: unexpected answer `{words}`", self.host, command.what))
    }

    /// One whole row: a line, and where it ends in `{n}` the n bytes and the line after them. And whether its brackets nest
    /// deeper than a message has reason to: the parser goes down as deep as they do.
    async fn row(&mut self, most: usize) -> Result<(Vec<u8>, bool)> {
        let mut row = Vec::new();
        self.line.read_line(&mut row, most).await?;
        if is_text(&row) {
            return Ok((row, false));
        }
        let mut depth = Depth::default();
        depth.add(&row);
        let mut from = 0;
        while let Some(count) = literal(&row[from..]) {
            self.line.read_bytes(count, &mut row, most).await?;
            from = row.len();
            self.line.read_line(&mut row, most).await?;
            depth.add(&row[from..]);
        }
        Ok((row, depth.most > DEEPEST))
    }

    /// Asks what the server can do; it may be more after TLS and after the login.
    pub async fn ask_capabilities(&mut self) -> Result<()> {
        let mut found = Vec::new();
        let mut listen = |heard: Heard<'_>| {
            if let Heard::Status(status) = heard
                && let Some(list) = status.of("CAPABILITY")
            {
                found = list.split_ascii_whitespace().map(str::to_ascii_uppercase).collect();
            }
        };
        self.run(&Command::new("CAPABILITY", "say what it can do"), &mut listen).await?;
        self.capabilities = found;
        Ok(())
    }

    /// Says goodbye; whether it is heard changes nothing.
    pub async fn close(&mut self) {
        let _ = self.run(&Command::new("LOGOUT", "log out"), |_| {}).await;
    }

    /// The line, to put TLS on it.
    pub fn into_line(self) -> Line {
        self.line
    }
}

/// Rows that hold words for people: nothing in them is a literal.
fn is_text(row: &[u8]) -> bool {
    match row.strip_prefix(b"* ") {
        Some(rest) => Status::read(&text_of(rest)).is_some(),
        None => true,
    }
}

/// The n of a line that ends in `{n}`.
fn literal(line: &[u8]) -> Option<usize> {
    let line = line.strip_suffix(b"\n")?;
    let line = line.strip_suffix(b"\r").unwrap_or(line).strip_suffix(b"}")?;
    let digits = line.rsplit(|byte| *byte == b'{').next()?;
    (digits.len() < line.len() && !digits.is_empty()).then_some(())?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}

fn understood(row: &[u8], too_deep: bool) -> Heard<'_> {
    let rest = row.strip_prefix(b"* ").unwrap_or_default();
    if let Some(status) = Status::read(&text_of(rest)) {
        return Heard::Status(status);
    }
    // Read here rather than by the parser, which wants IMAP4rev1 among them and drops the row otherwise.
    if rest.len() > 11 && rest[..11].eq_ignore_ascii_case(b"CAPABILITY ") {
        return Heard::Status(Status { word: "OK".into(), code: text_of(rest).trim().into(), text: String::new() });
    }
    if too_deep {
        return Heard::Strange;
    }
    match Response::parse(row) {
        // What is left unread was not understood: the parser stops at the first thing that it does not know.
        Ok((rest, response)) if rest.iter().all(u8::is_ascii_whitespace) => Heard::Data(response),
        _ => Heard::Strange,
    }
}

/// The body that a row brings, and whose it is. It keeps the memory of its row.
fn body(mut row: Vec<u8>, too_deep: bool) -> Option<(u32, Vec<u8>)> {
    let Heard::Data(Response::Fetch(_, attributes)) = understood(&row, too_deep) else { return None };
    let (mut uid, mut found) = (None, None);
    for attribute in attributes {
        match attribute {
            AttributeValue::Uid(number) => uid = Some(number),
            AttributeValue::BodySection { section: None, data, .. } => found = data,
            _ => {}
        }
    }
    let (uid, found) = (uid?, found?);
    let (start, length) = match found {
        Cow::Borrowed(bytes) => (bytes.as_ptr().addr() - row.as_ptr().addr(), bytes.len()),
        Cow::Owned(bytes) => return Some((uid, bytes)),
    };
    row.truncate(start + length);
    row.drain(..start);
    Some((uid, row))
}

/// How deep brackets outside of quoted words nest.
#[derive(Default)]
struct Depth {
    now: usize,
    most: usize,
}

impl Depth {
    fn add(&mut self, line: &[u8]) {
        let (mut quoted, mut escaped) = (false, false);
        for byte in line {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                b'(' if !quoted => self.now += 1,
                b')' if !quoted => self.now = self.now.saturating_sub(1),
                _ => {}
            }
            self.most = self.most.max(self.now);
        }
    }
}

fn text_of(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    // A status is short; a fetched body that is looked at in passing need not be decoded whole.
    String::from_utf8_lossy(&bytes[..bytes.len().min(16 * 1024)])
}

#[cfg(test)]
mod tests {
    use super::{Depth, Heard, body, literal, understood};

    #[test]
    fn literals_are_seen_at_the_end_of_a_line_only() {
        assert_eq!(literal(b"* 1 FETCH (BODY[] {12}\r\n"), Some(12));
        assert_eq!(literal(b"* 1 FETCH (BODY[] ~{3}\r\n"), Some(3));
        for line in [&b"{12} \r\n"[..], b"{}\r\n", b"12}\r\n", b"{-1}\r\n", b"{99999999999999999999999}\r\n"] {
            assert_eq!(literal(line), None, "{:?}", String::from_utf8_lossy(line));
        }
    }

    #[test]
    fn a_body_is_cut_out_of_its_row_wherever_it_stands() {
        for row in [
            "* 1 FETCH (UID 7 BODY[] {5}\r\na\r\n)x FLAGS (\\Seen))\r\n",
            "* 1 FETCH (BODY[]<0> {5}\r\na\r\n)x UID 7)\r\n",
        ] {
            assert_eq!(body(row.as_bytes().to_vec(), false), Some((7, b"a\r\n)x".to_vec())), "{row}");
        }
        assert_eq!(body(b"* 1 FETCH (UID 7 BODY[] \"a\\\"b\")\r\n".to_vec(), false).unwrap().0, 7);
        for row in ["* 1 FETCH (UID 7 BODY[] NIL)\r\n", "* 1 FETCH (BODY[] {1}\r\na)\r\n", "* 3 EXISTS\r\n"] {
            assert_eq!(body(row.as_bytes().to_vec(), false), None, "{row}");
        }
    }

    #[test]
    fn nonsense_and_deep_structures_are_strange_rows() {
        assert!(matches!(understood(b"* 1 FETCH nonsense\r\n", false), Heard::Strange));
        assert!(matches!(understood(b"* 1 FETCH (UID 4)\r\n", true), Heard::Strange));
        assert!(matches!(understood(b"* SEARCH 1 2\r\n", false), Heard::Data(_)));
        assert!(matches!(understood(b"* CAPABILITY IMAP4REV2 ID\r\n", false), Heard::Status(_)));
        let mut depth = Depth::default();
        depth.add(b"((\"(((\\\"((\" ((");
        depth.add(b")(");
        assert_eq!(depth.most, 4);
    }
}
