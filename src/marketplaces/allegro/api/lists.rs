//! The three lists and how they are paged (allegro-api §3.5): none says how long it is, and rows shift while one reads.

use super::super::auth::Auth;
use super::super::client::{Area, Ask, ISSUES, MESSAGING, RETURNS, find, read};
use super::rows::{array, row};
use crate::domain::{Instant, Kind};
use crate::error::{Error, Result};
use crate::marketplaces::{Cursor, Page, Resource, Row};
use std::sync::Arc;

/// No list is so long; a server that ignores `offset` must not keep the tool reading for ever.
const LONGEST: u64 = 1_000_000;

/// Returns are asked for so much further back than other lists: there is no filter for open ones, and one that lies unrefunded for
/// months is still open. A page holds a thousand, so this costs little.
const RETURNS_FURTHER_MILLIS: i64 = 305 * 86_400_000;

/// How one list is read.
struct List {
    what: &'static str,
    area: Area,
    path: &'static [&'static str],
    array: &'static str,
    limit: u64,
    newest_first: bool,
}

const ISSUE_LIST: List = List {
    what: "the list of discussions and claims",
    area: ISSUES,
    path: &["sale", "issues"],
    array: "issues",
    limit: 100,
    newest_first: false,
};
const RETURN_LIST: List = List {
    what: "the list of returns",
    area: RETURNS,
    path: &["order", "customer-returns"],
    array: "customerReturns",
    limit: 1000,
    newest_first: false,
};
const THREAD_LIST: List = List {
    what: "the list of message threads",
    area: MESSAGING,
    path: &["messaging", "threads"],
    array: "threads",
    limit: 20,
    newest_first: true,
};

/// The states of an issue in which something is left to do.
const OPEN: [(&str, &str); 3] =
    [("status", "DISPUTE_ONGOING"), ("status", "DISPUTE_UNRESOLVED"), ("status", "CLAIM_SUBMITTED")];

fn list(resource: Resource) -> &'static List {
    match resource.kind {
        Kind::Return => &RETURN_LIST,
        Kind::Message => &THREAD_LIST,
        _ => &ISSUE_LIST,
    }
}

/// One page. Issues take two passes: the open ones of any age, then all back to `since`, because filtered lists have missed
/// issues before. Returns come by the date of declaration, oldest first; threads by their last message.
pub(in super::super) async fn page(
    auth: &Arc<Auth>,
    resource: Resource,
    cursor: Option<Cursor>,
    since: Instant,
) -> Result<Page> {
    let list = list(resource);
    let cursor = cursor.unwrap_or(Cursor { pass: 0, offset: 0 });
    if cursor.offset >= LONGEST {
        return Err(Error::failed(format!("{} of account `{}` does not end", list.what, auth.account)));
    }
    let returns_since = since.plus_millis(-RETURNS_FURTHER_MILLIS);
    let (limit, offset, from) = (list.limit.to_string(), cursor.offset.to_string(), returns_since.to_string());
    let only_open = resource.kind == Kind::Dispute && cursor.pass == 0;
    let mut query = vec![("limit", limit.as_str()), ("offset", offset.as_str())];
    if only_open {
        query.extend(OPEN);
    }
    if resource.kind == Kind::Return {
        query.push(("createdAt.gte", &from));
    }
    let ask = Ask { what: list.what, area: list.area, path: list.path, query: &query };
    let raws = array(read(auth, &ask).await?, list.array, &auth.account)?;
    let rows: Vec<Row> = raws.into_iter().map(|raw| row(resource, raw)).collect();
    let last = (rows.len() as u64) < list.limit;
    let far_enough = !only_open && resource.kind != Kind::Return && reaches_back(&rows, since);
    let next = match (last || far_enough, only_open) {
        (false, _) => Some(Cursor { offset: cursor.offset + list.limit, ..cursor }),
        (true, true) => Some(Cursor { pass: cursor.pass + 1, offset: 0 }),
        (true, false) => None,
    };
    Ok(Page { rows, next, newest_first: list.newest_first })
}

fn reaches_back(rows: &[Row], since: Instant) -> bool {
    rows.iter().filter_map(|row| row.at).min().is_some_and(|oldest| oldest < since)
}

/// One row by id; `None` when Allegro does not know it.
pub(in super::super) async fn row_by_id(auth: &Arc<Auth>, resource: Resource, id: &str) -> Result<Option<Row>> {
    let list = list(resource);
    let path: Vec<&str> = list.path.iter().copied().chain([id]).collect();
    let what = format!("{} {id}", resource.kind);
    let found = find(auth, &Ask { what: &what, area: list.area, path: &path, query: &[] }).await?;
    Ok(found.map(|raw| row(resource, raw)))
}
