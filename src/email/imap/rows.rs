//! What FETCH and SEARCH give, gathered by UID. A message that the server has but does not give, or gives in a form that
//! cannot be read, stays in the list: it is shown as unreadable, never left out.

use super::conversation::{Command, Conversation, Heard, SMALL};
use super::folders::{Folder, quoted};
use crate::domain::Instant;
use crate::error::Result;
use chrono::DateTime;
use imap_proto::{AttributeValue, MailboxDatum, MessageSection, Response, SectionPath};
use std::collections::{BTreeMap, BTreeSet};

/// Messages beyond this are never fetched whole: 25 MiB.
pub(super) const LARGEST: usize = 25 * 1024 * 1024;
/// Headers beyond this are not read on: 256 KiB.
pub(super) const LARGEST_HEADER: usize = 256 * 1024;

/// What is known of a message before its body is fetched.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub flags: Vec<String>,
    pub received_at: Option<Instant>,
    pub size: Option<usize>,
    pub header: Option<Vec<u8>>,
}

pub(super) type Rows = BTreeMap<u32, Row>;

/// A folder as EXAMINE or SELECT tells of it.
#[derive(Debug, Default)]
pub(super) struct Opened {
    pub uid_validity: u64,
    pub uid_next: Option<u32>,
    pub exists: u32,
    /// What may be kept of flags; `None` when the server did not say, which means all of them.
    pub permanent_flags: Option<String>,
    pub read_only: bool,
}

/// Opens a folder: to read (EXAMINE) or, when `to_write`, to set flags (SELECT).
pub(super) async fn open(talk: &mut Conversation, folder: &Folder, to_write: bool) -> Result<Opened> {
    let text = format!("{} {}", if to_write { "SELECT" } else { "EXAMINE" }, quoted(&folder.raw));
    let what = format!("open the folder `{}`", folder.name);
    let mut opened = Opened::default();
    let hear = |heard: Heard<'_>| match heard {
        Heard::Status(status) => {
            let number = |name| status.of(name).and_then(|number| number.trim().parse::<u32>().ok());
            opened.uid_validity = number("UIDVALIDITY").map_or(opened.uid_validity, u64::from);
            opened.uid_next = number("UIDNEXT").or(opened.uid_next);
            if let Some(flags) = status.of("PERMANENTFLAGS") {
                opened.permanent_flags = Some(flags.to_ascii_lowercase());
            }
        }
        Heard::Data(Response::MailboxData(MailboxDatum::Exists(count))) => opened.exists = count,
        _ => {}
    };
    let status = talk.run(&Command::new(&text, &what), hear).await?;
    opened.read_only = status.of("READ-ONLY").is_some();
    Ok(opened)
}

/// The UIDs that a search finds, in order.
pub(super) async fn search(talk: &mut Conversation, query: &str) -> Result<Vec<u32>> {
    let text = format!("UID SEARCH {query}");
    let mut found = BTreeSet::new();
    let hear = |heard: Heard<'_>| {
        if let Heard::Data(Response::MailboxData(MailboxDatum::Search(uids))) = heard {
            found.extend(uids);
        }
    };
    talk.run(&Command::new(&text, "search"), hear).await?;
    Ok(found.into_iter().collect())
}

/// Runs a FETCH (or UID FETCH) that asks for the UID and more, and gathers what comes by UID.
pub(super) async fn fetch(talk: &mut Conversation, text: &str, most: usize) -> Result<Rows> {
    let mut rows = Rows::new();
    let hear = |heard: Heard<'_>| {
        if let Heard::Data(Response::Fetch(_, attributes)) = heard {
            gather(&mut rows, attributes);
        }
    };
    talk.run(&Command { most, ..Command::new(text, "give messages") }, hear).await?;
    Ok(rows)
}

/// The first `each` bytes of these messages, as far as the server gives them, by UID; `most` may come in all.
pub(super) async fn bodies(
    talk: &mut Conversation,
    uids: &[u32],
    each: usize,
    most: usize,
) -> Result<BTreeMap<u32, Vec<u8>>> {
    let text = format!("UID FETCH {} (UID BODY.PEEK[]<0.{each}>)", set(uids.iter().copied()));
    let command = Command { most, ..Command::new(&text, "give messages") };
    let mut bodies: BTreeMap<u32, Vec<u8>> = talk.run_for_bodies(&command).await?.into_iter().collect();
    bodies.retain(|uid, _| uids.contains(uid));
    Ok(bodies)
}

fn gather(rows: &mut Rows, attributes: Vec<AttributeValue<'_>>) {
    let uid = attributes.iter().find_map(|attribute| match attribute {
        AttributeValue::Uid(uid) => Some(*uid),
        _ => None,
    });
    // A row without a UID is news of a flag that nobody asked for.
    let Some(uid) = uid else { return };
    let row = rows.entry(uid).or_default();
    for attribute in attributes {
        match attribute {
            // `\Recent` says which session asks, nothing of the message.
            AttributeValue::Flags(flags) => {
                row.flags = flags.into_iter().filter(|flag| flag != "\\Recent").map(String::from).collect();
            }
            AttributeValue::Rfc822Size(size) => row.size = Some(size as usize),
            AttributeValue::InternalDate(date) => row.received_at = internal_date(&date),
            AttributeValue::BodySection { section: Some(SectionPath::Full(MessageSection::Header)), data, .. } => {
                row.header = data.map(|data| data.into_owned());
            }
            _ => {}
        }
    }
}

/// ` 7-Nov-2026 10:00:00 +0100`; the day may be padded with a space.
fn internal_date(text: &str) -> Option<Instant> {
    DateTime::parse_from_str(text.trim(), "%d-%b-%Y %H:%M:%S %z").ok().map(Instant::from)
}

/// Flags, date, size and header of these messages. Each that still exists has a row, an empty one when nothing of it could be
/// read.
pub(super) async fn heads(talk: &mut Conversation, uids: &[u32]) -> Result<Rows> {
    let text = format!(
        "UID FETCH {} (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER]<0.{LARGEST_HEADER}>)",
        set(uids.iter().copied())
    );
    let mut rows = fetch(talk, &text, SMALL + uids.len() * LARGEST_HEADER).await?;
    rows.retain(|uid, _| uids.contains(uid));
    let missing: Vec<u32> = uids.iter().copied().filter(|uid| !rows.contains_key(uid)).collect();
    for uid in still_there(talk, &missing).await? {
        rows.insert(uid, Row::default());
    }
    Ok(rows)
}

/// Which of these the folder still holds.
pub(super) async fn still_there(talk: &mut Conversation, uids: &[u32]) -> Result<Vec<u32>> {
    if uids.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = search(talk, &format!("UID {}", set(uids.iter().copied()))).await?;
    found.retain(|uid| uids.contains(uid));
    Ok(found)
}

/// UIDs as a set: `3,4,9`.
pub(super) fn set(uids: impl Iterator<Item = u32>) -> String {
    uids.map(|uid| uid.to_string()).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::{Rows, gather, internal_date, set};
    use imap_proto::Response;

    #[test]
    fn rows_are_gathered_by_uid_from_several_answers() {
        let mut rows = Rows::new();
        for text in [
            "* 3 FETCH (UID 7 FLAGS (\\Seen $Junk) RFC822.SIZE 44 INTERNALDATE \" 7-Nov-2026 10:00:00 +0100\")\r\n",
            "* 3 FETCH (BODY[HEADER]<0> {4}\r\na: b UID 7)\r\n",
            "* 3 FETCH (UID 7 BODY[]<0> NIL)\r\n",
            "* 3 FETCH (FLAGS (\\Deleted))\r\n",
        ] {
            match Response::parse(text.as_bytes()) {
                Ok((_, Response::Fetch(_, attributes))) => gather(&mut rows, attributes),
                other => panic!("{text}: {other:?}"),
            }
        }
        assert_eq!(rows.len(), 1);
        let row = &rows[&7];
        assert_eq!(row.flags, ["\\Seen", "$Junk"]);
        assert_eq!(row.size, Some(44));
        assert_eq!(row.header.as_deref(), Some(&b"a: b"[..]));
        assert_eq!(row.received_at.unwrap().to_string(), "2026-11-07T09:00:00Z");
    }

    #[test]
    fn dates_and_sets_are_read_and_written() {
        assert!(internal_date("17-Nov-2026 10:00:00 +0000").is_some());
        assert!(internal_date("yesterday").is_none());
        assert_eq!(set([1, 2, 9].into_iter()), "1,2,9");
    }
}
