//! The parts of a mail, found in one pass over its lines.

use super::headers::{Headers, body_start, header_end, is_blank, line_end};
use mail_parser::{ContentType, HeaderValue, MessageParser, PartType};

/// Parts that a mail may have, and how deep they may be nested (email.md §6.2).
const MOST_PARTS: usize = 200;
const MOST_NESTING: usize = 20;
/// The largest header of a part.
const MOST_HEADER: usize = 64 * 1024;

/// A part that holds no further parts.
#[derive(Clone, Debug)]
pub struct Part {
    kind: String,
    charset: Option<String>,
    name: Option<String>,
    attached: bool,
    encoding: String,
    body: (usize, usize),
}

/// What is enclosed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Attached {
    /// The name as the sender wrote it: data, never a path.
    pub name: String,
    /// The media type that the sender claims.
    pub media_type: String,
    /// About how many bytes it has.
    pub size: usize,
}

impl Part {
    /// Whether it is the text of the mail, of this media type.
    pub fn is_text(&self, kind: &str) -> bool {
        !self.attached && self.kind == kind
    }

    pub fn is_attachment(&self) -> bool {
        self.attached || !matches!(self.kind.as_str(), "text/plain" | "text/html")
    }

    pub fn charset(&self) -> Option<&str> {
        self.charset.as_deref()
    }

    pub fn attached(&self) -> Attached {
        let length = self.body.1 - self.body.0;
        let size = if self.encoding == "base64" { length / 4 * 3 } else { length };
        let name = self.name.clone().unwrap_or_else(|| match self.kind.as_str() {
            "message/rfc822" => "message.eml".into(),
            _ => "attachment".into(),
        });
        Attached { name, media_type: self.kind.clone(), size }
    }

    /// The content with its transfer encoding undone, `most` bytes of it or a little more.
    pub fn decoded(&self, mail: &[u8], most: usize) -> Vec<u8> {
        let (start, end) = self.body;
        // Quoted-printable takes up to three bytes for one, soft line breaks some more.
        let encoded = match self.encoding.as_str() {
            "quoted-printable" => most.saturating_mul(4),
            "base64" => most.saturating_mul(2),
            _ => most,
        };
        let body = &mail[start..end.min(start.saturating_add(encoded))];
        let mut flat =
            format!("Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: {}\r\n\r\n", self.encoding)
                .into_bytes();
        flat.extend_from_slice(body);
        let parsed = MessageParser::default().parse(&flat);
        let content = parsed.and_then(|message| message.into_owned().parts.into_iter().next());
        let mut bytes = match content.map(|part| part.body) {
            Some(PartType::Binary(bytes) | PartType::InlineBinary(bytes)) => bytes.into_owned(),
            Some(PartType::Text(text) | PartType::Html(text)) => text.into_owned().into_bytes(),
            _ => body.to_vec(),
        };
        bytes.truncate(most);
        bytes
    }
}

/// The parts of the mail whose header is `headers` and whose body starts at `body`.
pub fn walk(mail: &[u8], headers: &Headers, body: usize) -> Result<Vec<Part>, String> {
    let mut walk = Walk { mail, boundaries: Vec::new(), open: None, parts: Vec::new(), entities: 0 };
    let top: Vec<u8> = ["content-type", "content-transfer-encoding", "content-disposition"]
        .into_iter()
        .flat_map(|name| headers.all(name).next())
        .flat_map(|field| field.raw.clone())
        .collect();
    walk.begin(&top, body)?;
    let mut at = body;
    while at < mail.len() {
        let next = at + line_end(&mail[at..]);
        match walk.delimiter(&mail[at..next]) {
            None => at = next,
            Some((level, last)) => {
                walk.close(at);
                walk.boundaries.truncate(if last { level } else { level + 1 });
                at = if last { next } else { walk.entity(next)? };
            }
        }
    }
    walk.close(mail.len());
    Ok(walk.parts)
}

struct Walk<'m> {
    mail: &'m [u8],
    boundaries: Vec<Vec<u8>>,
    open: Option<Part>,
    parts: Vec<Part>,
    entities: usize,
}

impl Walk<'_> {
    /// Which boundary the line is, and whether it is the last of its kind.
    fn delimiter(&self, line: &[u8]) -> Option<(usize, bool)> {
        let text = line.strip_prefix(b"--")?.trim_ascii_end();
        self.boundaries.iter().enumerate().rev().find_map(|(level, boundary)| {
            let rest = text.strip_prefix(boundary.as_slice())?;
            match rest {
                b"" => Some((level, false)),
                b"--" => Some((level, true)),
                _ => None,
            }
        })
    }

    /// Reads the header of the entity at `start`; where its body begins.
    fn entity(&mut self, start: usize) -> Result<usize, String> {
        let bytes = &self.mail[start..];
        let end = header_end(bytes, MOST_HEADER).ok_or("the header of a part is larger than 64 KiB")?;
        // A part may end before its header does.
        let mut length = 0;
        while length < end {
            let line = &bytes[length..length + line_end(&bytes[length..])];
            if self.delimiter(line).is_some() {
                self.begin(&bytes[..length], start + length)?;
                return Ok(start + length);
            }
            length += line.len();
        }
        let body = start + body_start(bytes, end);
        self.begin(&bytes[..end], body)?;
        Ok(body)
    }

    /// Begins the entity with this header.
    fn begin(&mut self, header: &[u8], body: usize) -> Result<(), String> {
        self.entities += 1;
        if self.entities > MOST_PARTS {
            return Err(format!("it has more than {MOST_PARTS} parts"));
        }
        let Described { kind, charset, name, attached, encoding, boundary } = Described::read(header);
        match boundary.filter(|_| kind.starts_with("multipart/")) {
            Some(boundary) if self.boundaries.len() < MOST_NESTING => self.boundaries.push(boundary),
            Some(_) => return Err(format!("its parts are nested more than {MOST_NESTING} deep")),
            None => self.open = Some(Part { kind, charset, name, attached, encoding, body: (body, body) }),
        }
        Ok(())
    }

    /// Ends the open part before the line at `at`: the line end before a boundary belongs to the boundary.
    fn close(&mut self, at: usize) {
        let Some(mut part) = self.open.take() else { return };
        let start = part.body.0;
        let mut end = at.max(start);
        if end < self.mail.len() {
            for byte in [b'\n', b'\r'] {
                if end > start && self.mail[end - 1] == byte {
                    end -= 1;
                }
            }
        }
        part.body = (start, end);
        self.parts.push(part);
    }
}

/// What the header of an entity says.
struct Described {
    kind: String,
    charset: Option<String>,
    name: Option<String>,
    attached: bool,
    encoding: String,
    boundary: Option<Vec<u8>>,
}

impl Described {
    fn read(header: &[u8]) -> Self {
        let mut text = header.to_vec();
        if !is_blank(header) && !header.ends_with(b"\n") {
            text.extend_from_slice(b"\r\n");
        }
        text.extend_from_slice(b"\r\n");
        let parsed = MessageParser::default().parse_headers(&text);
        let headers = parsed.map(|message| message.into_owned().parts).unwrap_or_default();
        let headers = headers.into_iter().next().map(|part| part.headers).unwrap_or_default();
        let value = |name: &str| headers.iter().find(|header| header.name.as_str().eq_ignore_ascii_case(name));
        let typed = |name: &str| value(name).and_then(|header| header.value.as_content_type());
        let (content, disposition) = (typed("content-type"), typed("content-disposition"));
        let attribute = |of: Option<&ContentType>, name: &str| of.and_then(|of| of.attribute(name)).map(str::to_owned);
        let name = attribute(disposition, "filename").or_else(|| attribute(content, "name"));
        let encoding = match value("content-transfer-encoding").map(|header| &header.value) {
            Some(HeaderValue::Text(text)) => text.trim().to_ascii_lowercase(),
            _ => String::new(),
        };
        Self {
            kind: content.map_or_else(|| "text/plain".into(), kind),
            charset: attribute(content, "charset"),
            attached: name.is_some() || disposition.is_some_and(ContentType::is_attachment),
            name,
            encoding: match encoding.as_str() {
                known @ ("base64" | "quoted-printable") => known.into(),
                _ => "8bit".into(),
            },
            boundary: content
                .and_then(|content| content.attribute("boundary"))
                .filter(|boundary| !boundary.is_empty())
                .map(|boundary| boundary.as_bytes().to_vec()),
        }
    }
}

fn kind(content: &ContentType) -> String {
    format!("{}/{}", content.ctype(), content.subtype().unwrap_or("plain")).to_ascii_lowercase()
}
