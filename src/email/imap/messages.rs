//! The messages themselves, few at a time: whatever lies in a mailbox, one large message or some small ones are in memory.

use super::conversation::{Conversation, SMALL};
use super::oversized::header_and_text;
use super::rows::{self, Row, Rows};
use super::sync::Receiver;
use crate::email::Raw;
use crate::error::Result;
use std::collections::BTreeMap;

/// Bodies are fetched and stored together up to this many bytes.
const TOGETHER: usize = 4 * 1024 * 1024;

/// Where messages lie, and how much of one is fetched.
pub(super) struct Place<'a> {
    pub folder: &'a str,
    pub validity: u64,
    pub largest: usize,
}

/// What is known of the messages that are wanted, by UID.
pub(super) async fn wanted_heads(talk: &mut Conversation, uids: &[u32], receiver: &mut impl Receiver) -> Result<Rows> {
    let mut heads = rows::heads(talk, uids).await?;
    heads.retain(|_, row| row.header.take().is_none_or(|header| receiver.wanted(&header)));
    Ok(heads)
}

/// Takes as many messages as are fetched together off the beginning: at least one, where there is one.
pub(super) fn together(heads: &mut Rows, largest: usize) -> Rows {
    let (mut taken, mut sum) = (Rows::new(), 0);
    while let Some(next) = heads.first_entry() {
        sum += next.get().size.unwrap_or(largest).min(largest);
        if sum > TOGETHER && !taken.is_empty() {
            break;
        }
        let (uid, row) = next.remove_entry();
        taken.insert(uid, row);
    }
    taken
}

/// The messages of these rows, without those that are gone. Of one that is too large its header and text; what came in no readable form is
/// asked for once more by itself.
pub(super) async fn messages(talk: &mut Conversation, rows: Rows, place: &Place<'_>) -> Result<Vec<Raw>> {
    let fits = |row: &Row| row.size.filter(|size| *size <= place.largest);
    let small: Vec<u32> = rows.iter().filter(|(_, row)| fits(row).is_some()).map(|(uid, _)| *uid).collect();
    let sum: usize = rows.values().filter_map(fits).sum();
    let mut bodies = match small.as_slice() {
        [] => BTreeMap::new(),
        // A server may be wrong about sizes; the sum of what it gives has a limit all the same.
        _ => rows::bodies(talk, &small, place.largest, SMALL + sum.max(place.largest)).await?,
    };
    let mut messages = Vec::new();
    for (uid, row) in rows {
        let body = bodies.remove(&uid);
        messages.extend(message(talk, uid, row, body, place).await?);
    }
    Ok(messages)
}

async fn message(
    talk: &mut Conversation,
    uid: u32,
    row: Row,
    body: Option<Vec<u8>>,
    place: &Place<'_>,
) -> Result<Option<Raw>> {
    let largest = place.largest;
    let oversized = row.size.is_some_and(|size| size > largest);
    let body = match body {
        Some(body) => Some(body),
        None if oversized => header_and_text(talk, uid).await?,
        None => rows::bodies(talk, &[uid], largest, SMALL + largest).await?.remove(&uid),
    };
    if body.is_none() && rows::still_there(talk, &[uid]).await?.is_empty() {
        return Ok(None);
    }
    let bytes = body.unwrap_or_default();
    Ok(Some(Raw {
        folder: place.folder.to_owned(),
        uid: Some(u64::from(uid)),
        uid_validity: Some(place.validity),
        flags: row.flags,
        received_at: row.received_at,
        // A message of just this size is whole where the server said so.
        truncated: oversized || (bytes.len() >= largest && row.size != Some(bytes.len())),
        bytes,
    }))
}
