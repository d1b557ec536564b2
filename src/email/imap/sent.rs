//! Sent mail: whether a message is there, whether something was answered already, and filing a copy once.

use super::Settings;
use super::conversation::{Command, Conversation, SMALL};
use super::folders::{self, Folder, Role};
use super::rows::{self, Rows};
use super::sync::retried;
use crate::error::{Error, ErrorKind, Result};

/// Messages compared one by one where the server's search finds nothing: Yahoo, iCloud and Exchange search headers badly.
const COMPARED: u32 = 200;
/// Hits that are looked at: a server that takes the search for one by words may give thousands.
const HITS: usize = 50;
/// The fields that name messages. Outlook gives sent mail a new Message-ID and keeps ours in a field of its own.
const FIELDS: &str =
    "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID X-MICROSOFT-ORIGINAL-MESSAGE-ID IN-REPLY-TO REFERENCES FROM)]";
const OWN: [&str; 2] = ["message-id", "x-microsoft-original-message-id"];
const ANSWERED: [&str; 2] = ["in-reply-to", "references"];

/// Where a message lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// The folder's name.
    pub folder: String,
    /// Its number there.
    pub uid: u64,
    /// The numbering.
    pub uid_validity: u64,
}

/// What became of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filed {
    /// It was there already: the server files by itself, or an earlier run did.
    Already(Located),
    /// It was put into this folder.
    Appended(String),
}

/// Looks for a message of ours by its Message-ID: in Sent, then in All Mail, then in the inbox (a copy to oneself). `None`
/// proves nothing where the server does not file sent mail by itself.
pub async fn find_sent(settings: &Settings, message_id: &str) -> Result<Option<Located>> {
    find(settings, message_id, Wanted::OWN).await
}

/// Looks for an answer of ours to a message: something in Sent or All Mail that names it in In-Reply-To or References. All Mail
/// holds what the other side wrote too, so there only what is from one of our `own` addresses counts.
pub async fn find_answer(settings: &Settings, original_id: &str, own: &[String]) -> Result<Option<Located>> {
    find(settings, original_id, Wanted { fields: &ANSWERED, own }).await
}

/// Puts a copy of a sent message into Sent, marked as read, unless it is there. Never tried again by itself: when the
/// connection is lost meanwhile the copy may be there, and the next call looks first.
pub async fn file_sent(settings: &Settings, message_id: &str, bytes: &[u8]) -> Result<Filed> {
    check(message_id)?;
    let mut talk = settings.open().await?;
    let all = folders::list(&mut talk).await?;
    let sent = folders::of_role(&all, Role::Sent).ok_or_else(|| {
        Error::not_found("the mailbox has no folder for sent mail").hint("make a folder called `Sent` in it")
    })?;
    if let Some(there) = find_in(&mut talk, sent, message_id, Wanted::OWN).await? {
        talk.close().await;
        return Ok(Filed::Already(there));
    }
    let text = format!("APPEND {} (\\Seen) {{{}}}", folders::quoted(&sent.raw), bytes.len());
    let what = format!("take a copy into `{}`", sent.name);
    talk.run(&Command { more: &[bytes], ..Command::new(&text, &what) }, |_| {}).await?;
    talk.close().await;
    Ok(Filed::Appended(sent.name.clone()))
}

/// What is looked for: the fields that may name it, and in All Mail who wrote it; anybody when empty.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    fields: &'a [&'a str],
    own: &'a [String],
}

impl Wanted<'_> {
    /// A message by its own id.
    pub const OWN: Wanted<'static> = Wanted { fields: &OWN, own: &[] };
}

async fn find(settings: &Settings, id: &str, wanted: Wanted<'_>) -> Result<Option<Located>> {
    check(id)?;
    retried(settings, async |talk| {
        let all = folders::list(talk).await?;
        let mut places: Vec<&Folder> =
            [Role::Sent, Role::All].iter().filter_map(|role| folders::of_role(&all, *role)).collect();
        if wanted.fields == OWN {
            places.extend(folders::named(&all, "INBOX"));
        }
        for place in places {
            let own = if place.role == Some(Role::All) { wanted.own } else { &[] };
            if let Some(found) = find_in(talk, place, id, Wanted { own, ..wanted }).await? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    })
    .await
}

async fn find_in(talk: &mut Conversation, folder: &Folder, id: &str, wanted: Wanted<'_>) -> Result<Option<Located>> {
    let opened = rows::open(talk, folder, false).await?;
    if opened.exists == 0 {
        return Ok(None);
    }
    let uid = match by_search(talk, id, wanted).await? {
        Some(uid) => Some(uid),
        None => by_comparison(talk, opened.exists, id, wanted).await?,
    };
    Ok(uid.map(|uid| Located { folder: folder.name.clone(), uid: u64::from(uid), uid_validity: opened.uid_validity }))
}

/// Searches in the folder that is open. Hits are compared, because servers search for parts of words.
pub(super) async fn by_search(talk: &mut Conversation, id: &str, wanted: Wanted<'_>) -> Result<Option<u32>> {
    let id_text = folders::quoted(id);
    let names: Vec<String> = wanted.fields.iter().map(|field| format!("HEADER {field} {id_text}")).collect();
    let query = names[1..].iter().fold(names[0].clone(), |query, name| format!("OR {query} {name}"));
    let hits = match rows::search(talk, &query).await {
        Ok(hits) => hits,
        Err(error) if error.kind == ErrorKind::Temporary => return Err(error),
        // A server that cannot search can still be read.
        Err(_) => Vec::new(),
    };
    if hits.is_empty() {
        return Ok(None);
    }
    let newest = hits[hits.len().saturating_sub(HITS)..].iter().copied();
    let found = rows::fetch(talk, &format!("UID FETCH {} (UID {FIELDS})", rows::set(newest)), SMALL).await?;
    Ok(naming(&found, id, wanted))
}

/// Compares the newest messages of the folder that is open.
pub(super) async fn by_comparison(
    talk: &mut Conversation,
    exists: u32,
    id: &str,
    wanted: Wanted<'_>,
) -> Result<Option<u32>> {
    let from = exists.saturating_sub(COMPARED - 1).max(1);
    let found = rows::fetch(talk, &format!("FETCH {from}:* (UID {FIELDS})"), SMALL).await?;
    Ok(naming(&found, id, wanted))
}

/// The newest message that names `id` in one of these fields.
fn naming(rows: &Rows, id: &str, wanted: Wanted<'_>) -> Option<u32> {
    let names = |header: &[u8]| {
        wanted.fields.iter().any(|field| ids(header, field).any(|found| found == id)) && is_from(header, wanted.own)
    };
    rows.iter().rev().find(|(_, row)| row.header.as_deref().is_some_and(names)).map(|(uid, _)| *uid)
}

/// Whether the From of a header names one of these addresses; true where there are none to compare with.
fn is_from(header: &[u8], own: &[String]) -> bool {
    let text = String::from_utf8_lossy(header).to_lowercase().replace("\r\n ", " ").replace("\r\n\t", " ");
    let mut froms = text.lines().filter_map(|line| line.strip_prefix("from:"));
    own.is_empty()
        || froms.any(|from| {
            let mut words = from.split([' ', '<', '>', ',', '"', '\t']);
            words.any(|word| own.iter().any(|own| own.to_lowercase() == word))
        })
}

/// The ids in a field of a header, angle brackets included.
fn ids(header: &[u8], field: &str) -> impl Iterator<Item = String> {
    let text = String::from_utf8_lossy(header).replace("\r\n ", " ").replace("\r\n\t", " ");
    let mut found = Vec::new();
    for line in text.lines() {
        if let Some((name, value)) = line.split_once(':')
            && name.trim_end().eq_ignore_ascii_case(field)
        {
            found.extend(value.split_inclusive('>').filter_map(|piece| Some(piece[piece.find('<')?..].to_owned())));
        }
    }
    found.into_iter()
}

/// Refuses (exit 1) an id that cannot be one, before it becomes part of a command.
pub(super) fn check(id: &str) -> Result<()> {
    let fits =
        id.len() <= 900 && id.starts_with('<') && id.ends_with('>') && id.bytes().all(|byte| byte.is_ascii_graphic());
    if fits {
        Ok(())
    } else {
        Err(Error::failed("the Message-ID is missing or malformed, so it cannot be searched for"))
    }
}

#[cfg(test)]
mod tests {
    use super::{ANSWERED, Wanted, check, ids, naming};
    use crate::email::imap::rows::{Row, Rows};

    const HEADER: &[u8] =
        b"From: Shop <seller@x.pl>\r\nmessage-id:\r\n <a@b>\r\nReferences: <1@x>\r\n\t<2@x> <3@x>\r\nIn-Reply-To: <3@x> junk\r\n\r\n";

    #[test]
    fn ids_are_read_from_folded_fields() {
        assert_eq!(ids(HEADER, "message-id").collect::<Vec<_>>(), ["<a@b>"]);
        assert_eq!(ids(HEADER, "references").collect::<Vec<_>>(), ["<1@x>", "<2@x>", "<3@x>"]);
        assert_eq!(ids(HEADER, "in-reply-to").collect::<Vec<_>>(), ["<3@x>"]);
    }

    #[test]
    fn a_message_is_named_by_the_whole_id_only() {
        let mut rows = Rows::new();
        rows.insert(4, Row { header: Some(HEADER.to_vec()), ..Row::default() });
        rows.insert(
            5,
            Row { header: Some(b"X-Microsoft-Original-Message-ID: <own@b>\r\n".to_vec()), ..Row::default() },
        );
        assert_eq!(naming(&rows, "<a@b>", Wanted::OWN), Some(4));
        assert_eq!(naming(&rows, "<own@b>", Wanted::OWN), Some(5));
        assert_eq!(naming(&rows, "<@b>", Wanted::OWN), None);
        let answered = |own: &[String]| naming(&rows, "<2@x>", Wanted { fields: &ANSWERED, own });
        assert_eq!(answered(&[]), Some(4));
        assert_eq!(naming(&rows, "<2@x>", Wanted::OWN), None);
        assert_eq!(answered(&["shop@x.pl".into()]), None, "the other side wrote it");
        assert_eq!(answered(&["Seller@x.pl".into()]), Some(4));
    }

    #[test]
    fn ids_that_would_break_a_command_are_refused() {
        assert!(check("<a.b-c@d>").is_ok());
        for id in ["", "a@b", "<a@b>\r\nA1 LOGOUT", "<a b@c>", "<a\0@b>", "<ż@b>"] {
            assert!(check(id).is_err(), "{id:?}");
        }
    }
}
