//! The header block: fields as they stand, and the few that are decoded.

use crate::domain::Instant;
use mail_parser::{Address, HeaderValue, MessageParser};

/// More than this is no header of a mail (email.md §6.2).
const MOST_BYTES: usize = 256 * 1024;
/// More fields than any mail has.
const MOST_FIELDS: usize = 2_000;
/// Addresses of one field that are looked at.
const MOST_ADDRESSES: usize = 100;
/// Message-IDs that are kept.
const MOST_IDS: usize = 100;

/// One header field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in small letters.
    pub name: String,
    /// Its value unfolded, not decoded.
    pub value: String,
    /// Name, colon, value and line end, byte for byte, as a signature covers them.
    pub raw: Vec<u8>,
}

/// A header block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    fields: Vec<Field>,
}

/// A name and an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mailbox {
    /// The name that mail programs show.
    pub name: String,
    /// The address as written.
    pub address: String,
}

impl Mailbox {
    /// The address in one form: the domain in ASCII, in small letters and without a dot at its end; `None` when it is no plain address.
    pub fn plain(&self) -> Option<String> {
        let (local, _) = self.address.rsplit_once('@')?;
        let plain = !local.is_empty() && local.bytes().all(|byte| byte.is_ascii_graphic());
        self.domain().filter(|_| plain).map(|domain| format!("{local}@{domain}"))
    }

    /// The domain in ASCII and small letters; `None` when it is no domain.
    pub fn domain(&self) -> Option<String> {
        let (_, domain) = self.address.rsplit_once('@')?;
        let ascii = idna::domain_to_ascii(domain.trim().trim_end_matches('.')).ok()?;
        (!ascii.is_empty()).then(|| ascii.to_ascii_lowercase())
    }
}

impl Headers {
    /// Splits a mail into its header fields and the offset of its body.
    pub fn split(bytes: &[u8]) -> Result<(Self, usize), String> {
        let end = header_end(bytes, MOST_BYTES).ok_or("its header block is larger than 256 KiB")?;
        let mut fields: Vec<Field> = Vec::new();
        let mut rest = &bytes[..end];
        // mbox files put a line of their own above the header.
        if rest.starts_with(b"From ") || rest.starts_with(b">From ") {
            rest = &rest[line_end(rest)..];
        }
        while !rest.is_empty() {
            let mut length = line_end(rest);
            while rest.get(length).is_some_and(|byte| matches!(byte, b' ' | b'\t')) {
                length += line_end(&rest[length..]);
            }
            let (raw, after) = rest.split_at(length);
            rest = after;
            if let Some(field) = Field::read(raw) {
                fields.push(field);
            }
            if fields.len() > MOST_FIELDS {
                return Err("it has more than 2,000 header fields".into());
            }
        }
        if fields.is_empty() {
            return Err("it has no header".into());
        }
        Ok((Self { fields }, body_start(bytes, end)))
    }

    /// The fields of that name (in small letters), topmost first.
    pub fn all<'a>(&'a self, name: &'a str) -> impl DoubleEndedIterator<Item = &'a Field> {
        self.fields.iter().filter(move |field| field.name == name)
    }

    /// How many fields have that name.
    pub fn count(&self, name: &str) -> usize {
        self.all(name).count()
    }

    /// Whether any field holds a carriage return that ends no line: some readers begin a new field behind it.
    pub fn has_bare_return(&self) -> bool {
        let bare = |raw: &[u8]| {
            let end = raw.strip_suffix(b"\n").unwrap_or(raw);
            let end = end.strip_suffix(b"\r").unwrap_or(end);
            end.iter().enumerate().any(|(at, byte)| *byte == b'\r' && end.get(at + 1) != Some(&b'\n'))
        };
        self.fields.iter().any(|field| bare(&field.raw))
    }

    /// The topmost field of that name, unfolded.
    pub fn first<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.all(name).next().map(|field| field.value.as_str())
    }

    /// The topmost field of that name with its encoded words decoded, on one line.
    pub fn decoded(&self, name: &str) -> Option<String> {
        let value = self.first(name)?;
        let parsed = parse("Subject", value);
        match parsed.as_ref().and_then(|(_, value)| value.as_text()) {
            Some(text) => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
            None => Some(String::new()),
        }
    }

    /// The mailboxes of every field of that name, and whether any of them is a group.
    pub fn mailboxes(&self, name: &str) -> (Vec<Mailbox>, bool) {
        let (mut found, mut group) = (Vec::new(), false);
        for field in self.all(name).take(MOST_ADDRESSES) {
            let Some((_, HeaderValue::Address(address))) = parse("From", &field.value) else { continue };
            group |= matches!(address, Address::Group(_));
            found.extend(address.iter().take(MOST_ADDRESSES).map(|one| Mailbox {
                name: one.name.as_deref().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "),
                address: one.address.as_deref().unwrap_or_default().trim().to_owned(),
            }));
        }
        (found, group)
    }

    /// The date of the mail, when it is one.
    pub fn date(&self) -> Option<Instant> {
        date(self.first("date")?)
    }

    /// The well-formed ids of a field, without brackets. Others could break a header in an answer (email.md §3).
    pub fn ids(&self, name: &str) -> Vec<String> {
        let Some(value) = self.first(name) else { return Vec::new() };
        let inner = value.split('<').skip(1).filter_map(|part| part.split_once('>').map(|(id, _)| id));
        let mut ids: Vec<String> = inner.filter(|id| is_id(id)).map(str::to_owned).collect();
        // The first names the thread, the last ones where in it this is.
        if ids.len() > MOST_IDS {
            ids.drain(1..=ids.len() - MOST_IDS);
        }
        ids
    }

    /// The mails before this one, the first of the thread first.
    pub fn references(&self) -> Vec<String> {
        let found = self.ids("references");
        if found.is_empty() { self.ids("in-reply-to") } else { found }
    }
}

impl Field {
    fn read(raw: &[u8]) -> Option<Self> {
        let colon = raw.iter().position(|byte| *byte == b':')?;
        let name = std::str::from_utf8(&raw[..colon]).ok()?.trim_end();
        let named = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic());
        let value = String::from_utf8_lossy(&raw[colon + 1..]).replace(['\r', '\n'], "");
        named.then(|| Self { name: name.to_ascii_lowercase(), value: value.trim().to_owned(), raw: raw.to_vec() })
    }
}

/// The date of a header field.
pub(super) fn date(text: &str) -> Option<Instant> {
    let (_, value) = parse("Date", text)?;
    let date = value.as_datetime().filter(|date| date.is_valid())?;
    Some(Instant::from_millis(date.to_timestamp().checked_mul(1000)?))
}

/// `<!-;=?-~ @ !-;=?-~>` without the brackets (email.md §3).
fn is_id(id: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| matches!(byte, b'!'..=b';' | b'=' | b'?'..=b'~') && byte != b'@')
    };
    id.len() <= 500 && id.split_once('@').is_some_and(|(left, right)| plain(left) && plain(right))
}

/// Has mail-parser read one field under a name of which it knows the form.
fn parse(name: &str, value: &str) -> Option<(String, HeaderValue<'static>)> {
    let text = format!("{name}: {}\r\n\r\n", padded(value));
    let message = MessageParser::default().parse_headers(text.as_bytes())?;
    let header = message.into_owned().parts.into_iter().next()?.headers.into_iter().next()?;
    Some((header.name.as_str().to_owned(), header.value))
}

/// The value with its base64 words filled up: mail-parser loses the last letter of those without `=` (email.md §3).
fn padded(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    let mut rest = value;
    while let Some(start) = rest.find("=?") {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let mut marks = rest.match_indices('?').map(|(at, _)| at).skip(1);
        let word = (marks.next(), marks.next());
        let (Some(encoding), Some(data)) = word else { break };
        let Some(end) = rest[data + 1..].find("?=").map(|length| data + 1 + length) else { break };
        out.push_str(&rest[..end]);
        let letters = end - data - 1;
        if rest[encoding + 1..data].eq_ignore_ascii_case("b") && letters % 4 > 1 {
            out.push_str(&"=".repeat(4 - letters % 4));
        }
        out.push_str("?=");
        rest = &rest[end + 2..];
    }
    out.push_str(rest);
    out
}

/// The length of the first line with its end.
pub(super) fn line_end(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1)
}

/// Whether a line is empty but for its end.
pub(super) fn is_blank(line: &[u8]) -> bool {
    matches!(line, b"\n" | b"\r\n" | b"\r" | b"")
}

/// Where the header block ends; `None` when that is not within `most` bytes.
pub(super) fn header_end(bytes: &[u8], most: usize) -> Option<usize> {
    let mut at = 0;
    while at < bytes.len() {
        let line = &bytes[at..at + line_end(&bytes[at..])];
        if is_blank(line) {
            return Some(at);
        }
        at += line.len();
        if at > most {
            return None;
        }
    }
    Some(at)
}

/// Where the body starts behind a header that ends at `end`.
pub(super) fn body_start(bytes: &[u8], end: usize) -> usize {
    end + line_end(&bytes[end..]).min(2)
}

#[cfg(test)]
mod tests {
    use super::{Headers, is_id, padded};

    #[test]
    fn an_unpadded_word_keeps_its_last_letter() {
        let (headers, _) = Headers::split(b"Subject: =?utf-8?B?U3ByYXdhIDEyMzQ1Njc?=\r\n\r\n").unwrap();
        assert_eq!(headers.decoded("subject").as_deref(), Some("Sprawa 1234567"));
        assert_eq!(padded("a =?utf-8?q?b?= =?x"), "a =?utf-8?q?b?= =?x");
        assert_eq!(padded("=?utf-8?q?=C2=AE?= x"), "=?utf-8?q?=C2=AE?= x", "a word may begin with `=`");
    }

    #[test]
    fn fields_are_unfolded_counted_and_kept_in_order() {
        let mail = b"Subject: one\r\n two\r\nX: 1\r\nsubject : again\r\nbroken line\r\n\r\nbody";
        let (headers, body) = Headers::split(mail).unwrap();
        assert_eq!((headers.count("subject"), headers.first("subject")), (2, Some("one two")));
        assert_eq!(&mail[body..], b"body");
        assert!(Headers::split(&[b"A: ", vec![b'x'; 300 * 1024].as_slice(), b"\r\n\r\n"].concat()).is_err());
    }

    #[test]
    fn of_a_long_thread_the_first_and_the_last_mails_are_known() {
        let ids: Vec<String> = (0..3_000).map(|number| format!("<r{number}@y>")).collect();
        let headers = Headers::split(format!("References: {}\r\n\r\n", ids.join(" ")).as_bytes()).unwrap().0;
        let found = headers.ids("references");
        assert_eq!((found.len(), found[0].as_str(), found[1].as_str()), (100, "r0@y", "r2901@y"));
        assert_eq!(found.last().map(String::as_str), Some("r2999@y"));
    }

    #[test]
    fn ids_that_could_break_a_header_are_left_out() {
        assert!(is_id("a.b@allegro.pl") && !is_id("a b@c") && !is_id("ab") && !is_id("a@b@c") && !is_id("a\r\n@b"));
    }
}
