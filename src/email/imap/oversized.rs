//! Messages that are too large to fetch: their header and their text, without what is attached.

use super::conversation::{Command, Conversation, Heard, SMALL};
use super::rows::LARGEST_HEADER;
use crate::error::{ErrorKind, Result};
use imap_proto::{AttributeValue, BodyStructure, MessageSection, Response, SectionPath};

/// As much of the text as is fetched: 1 MiB.
const TEXT: usize = 1024 * 1024;

/// Header and text of a message, as a message that a parser reads like the whole one. `None` when the server gives nothing
/// that can be read.
pub(super) async fn header_and_text(talk: &mut Conversation, uid: u32) -> Result<Option<Vec<u8>>> {
    let mut head = Head::default();
    let text = format!("UID FETCH {uid} (UID BODYSTRUCTURE BODY.PEEK[HEADER]<0.{LARGEST_HEADER}>)");
    let asked = talk.run(&Command::new(&text, "describe a large message"), |heard| head.hear(heard)).await;
    if let Err(error) = asked
        && error.kind == ErrorKind::Temporary
    {
        return Err(error);
    }
    if let (Some(header), Some(boundary), Some(path)) = (&head.header, &head.boundary, &head.path) {
        let (mime, part) = part(talk, uid, path).await?;
        if let (Some(mime), Some(part)) = (mime, part) {
            return Ok(Some(rebuilt(header, boundary, &mime, &part)));
        }
    }
    beginning(talk, uid).await
}

/// The first bytes of a message: for one without parts, and where its structure is not told.
async fn beginning(talk: &mut Conversation, uid: u32) -> Result<Option<Vec<u8>>> {
    let most = LARGEST_HEADER + TEXT;
    Ok(super::rows::bodies(talk, &[uid], most, SMALL).await?.remove(&uid))
}

/// The header and the content of one part.
async fn part(talk: &mut Conversation, uid: u32, path: &[u32]) -> Result<(Option<Vec<u8>>, Option<Vec<u8>>)> {
    let number = path.iter().map(u32::to_string).collect::<Vec<_>>().join(".");
    let text = format!("UID FETCH {uid} (UID BODY.PEEK[{number}.MIME] BODY.PEEK[{number}]<0.{TEXT}>)");
    let (mut mime, mut content) = (None, None);
    let hear = |heard: Heard<'_>| {
        let Heard::Data(Response::Fetch(_, attributes)) = heard else { return };
        for attribute in attributes {
            if let AttributeValue::BodySection { section: Some(SectionPath::Part(found, what)), data, .. } = attribute
                && found == path
            {
                match what {
                    Some(MessageSection::Mime) => mime = data.map(|data| data.into_owned()),
                    None => content = data.map(|data| data.into_owned()),
                    _ => {}
                }
            }
        }
    };
    talk.run(&Command::new(&text, "give a part of a large message"), hear).await?;
    Ok((mime, content))
}

/// The message with this one part: its header untouched, so that what is read from it stays true.
fn rebuilt(header: &[u8], boundary: &str, mime: &[u8], part: &[u8]) -> Vec<u8> {
    let mut message = header.to_vec();
    if !message.ends_with(b"\r\n\r\n") {
        message.extend_from_slice(b"\r\n\r\n");
    }
    message.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
    message.extend_from_slice(mime);
    if !mime.ends_with(b"\r\n\r\n") {
        message.extend_from_slice(b"\r\n");
    }
    message.extend_from_slice(part);
    message.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    message
}

#[derive(Default)]
struct Head {
    header: Option<Vec<u8>>,
    boundary: Option<String>,
    path: Option<Vec<u32>>,
}

impl Head {
    fn hear(&mut self, heard: Heard<'_>) {
        let Heard::Data(Response::Fetch(_, attributes)) = heard else { return };
        for attribute in attributes {
            match attribute {
                AttributeValue::BodyStructure(structure) => self.structure(&structure),
                AttributeValue::BodySection { section: Some(SectionPath::Full(_)), data, .. } => {
                    self.header = data.map(|data| data.into_owned());
                }
                _ => {}
            }
        }
    }

    fn structure(&mut self, structure: &BodyStructure<'_>) {
        let BodyStructure::Multipart { common, .. } = structure else { return };
        let mut parameters = common.ty.params.iter().flatten();
        self.boundary =
            parameters.find(|(name, _)| name.eq_ignore_ascii_case("boundary")).map(|(_, at)| at.to_string());
        self.path = text_part(structure, "plain").or_else(|| text_part(structure, "html"));
    }
}

/// Where the first text of this kind stands that is not an attachment.
fn text_part(structure: &BodyStructure<'_>, kind: &str) -> Option<Vec<u32>> {
    match structure {
        BodyStructure::Text { common, .. } => {
            let attached = common.disposition.as_ref().is_some_and(|how| how.ty.eq_ignore_ascii_case("attachment"));
            (common.ty.subtype.eq_ignore_ascii_case(kind) && !attached).then(Vec::new)
        }
        BodyStructure::Multipart { bodies, .. } => (1..).zip(bodies).find_map(|(number, body)| {
            let below = text_part(body, kind)?;
            Some([vec![number], below].concat())
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Head, rebuilt};
    use crate::email::imap::conversation::Heard;
    use imap_proto::Response;

    fn head(structure: &str) -> Head {
        let row = format!("* 1 FETCH (UID 9 BODYSTRUCTURE {structure} BODY[HEADER]<0> {{6}}\r\nA: b\r\n)\r\n");
        let mut head = Head::default();
        head.hear(Heard::Data(Response::parse(row.as_bytes()).unwrap().1));
        head
    }

    #[test]
    fn the_text_is_found_below_other_parts() {
        let text = |kind| format!(r#"("text" "{kind}" ("charset" "utf-8") NIL NIL "base64" 10 1 NIL NIL NIL NIL)"#);
        let pdf = r#"("application" "pdf" NIL NIL NIL "base64" 9000 NIL ("attachment" NIL) NIL NIL)"#;
        let inner = format!(r#"({}{} "alternative" ("boundary" "in") NIL NIL NIL)"#, text("html"), text("plain"));
        let found = head(&format!(r#"({pdf}{inner} "mixed" ("boundary" "o=ut") NIL NIL NIL)"#));
        assert_eq!(found.path, Some(vec![2, 2]));
        assert_eq!(found.boundary.as_deref(), Some("o=ut"));
        assert_eq!(found.header.as_deref(), Some(&b"A: b\r\n"[..]));
        let single = head(&text("plain"));
        assert_eq!((single.path, single.boundary), (None, None));
    }

    #[test]
    fn what_is_put_together_reads_like_the_whole() {
        let header = b"Subject: x\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n";
        let message = rebuilt(header, "b", b"Content-Type: text/plain\r\n\r\n", b"hello");
        let parsed = mail_parser::MessageParser::default().parse(&message).unwrap();
        assert_eq!(parsed.body_text(0).unwrap().trim(), "hello");
        assert_eq!(parsed.subject(), Some("x"));
    }
}
