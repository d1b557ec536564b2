//! Mails, and what was seen of mailboxes.

use super::Cache;
use super::row::{Fields, NEVER, to_json};
use crate::domain::Mail;
use crate::error::{Error, Result};
use crate::store::{MailSeen, MailsBy};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashMap;

/// How many candidates of an ambiguous name are told.
const CANDIDATES: i64 = 10;
/// After all letters of an id.
const LAST: char = '\u{10FFFF}';
/// Mails that are looked at by one key.
const MOST: i64 = 500;

impl Cache {
    /// Stores mails with what was seen of them, in one transaction; what was stored of them before is replaced.
    pub fn put_mails(&self, mails: &[Mail], seen: &[MailSeen]) -> Result<()> {
        self.db.write(|conn| {
            mails.iter().try_for_each(|mail| put(conn, mail))?;
            let sql = "INSERT OR REPLACE INTO mail_seen (mailbox, folder, name, flags, mail_id) VALUES (?, ?, ?, ?, ?)";
            let mut insert = conn.prepare_cached(sql)?;
            seen.iter().try_for_each(|one| {
                insert.execute(params![one.mailbox, one.folder, one.name, one.flags, one.mail_id]).map(drop)
            })
        })
    }

    /// What was seen of a folder: flags and mail by name.
    pub fn mail_seen(&self, mailbox: &str, folder: &str) -> Result<HashMap<String, (String, Option<String>)>> {
        self.db.read(|conn| {
            let sql = "SELECT name, flags, mail_id FROM mail_seen WHERE mailbox = ? AND folder = ?";
            let mut select = conn.prepare_cached(sql)?;
            let rows = select.query_map([mailbox, folder], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
            rows.collect()
        })
    }

    /// Forgets what was seen of mailboxes, so that everything is looked at again.
    pub fn forget_mail_seen(&self) -> Result<()> {
        self.db.write(|conn| conn.execute("DELETE FROM mail_seen", []).map(drop))
    }

    /// Forgets what was seen of one folder, because the server has numbered it anew.
    pub fn forget_mail_folder(&self, mailbox: &str, folder: &str) -> Result<()> {
        self.db.write(|conn| {
            conn.execute("DELETE FROM mail_seen WHERE mailbox = ? AND folder = ?", [mailbox, folder]).map(drop)
        })
    }

    /// Up to `most` mails: those due first, then the newest.
    pub fn mails(&self, most: u64) -> Result<Vec<Mail>> {
        self.db.read(|conn| {
            let sql = "SELECT body FROM mails INDEXED BY mails_by_due ORDER BY due, received_at DESC, id LIMIT ?";
            let mut select = conn.prepare_cached(sql)?;
            select.query_map([i64::try_from(most).unwrap_or(i64::MAX)], |row| Fields::of(row).json())?.collect()
        })
    }

    /// Mails whose id begins like this, at most ten of them.
    pub fn find_mails(&self, prefix: &str) -> Result<Vec<Mail>> {
        self.db.read(|conn| {
            let mut select =
                conn.prepare_cached("SELECT body FROM mails WHERE id >= ? AND id < ? ORDER BY id LIMIT ?")?;
            let end = format!("{prefix}{LAST}");
            select.query_map(params![prefix, end, CANDIDATES], |row| Fields::of(row).json())?.collect()
        })
    }

    /// The mails of a case, an order, a number or a Message-ID, oldest first.
    pub fn mails_by(&self, by: MailsBy<'_>) -> Result<Vec<Mail>> {
        let (index, column, value) = match by {
            MailsBy::Case(value) => ("mails_by_case", "case_id", value),
            MailsBy::Order(value) => ("mails_by_order", "order_id", value),
            MailsBy::Number(value) => ("mails_by_number", "case_number", value),
            MailsBy::Message(value) => ("mails_by_message", "message_id", value),
        };
        let sql = format!(
            "SELECT body FROM mails INDEXED BY {index} WHERE {column} = ? ORDER BY received_at, id LIMIT {MOST}"
        );
        self.db.read(|conn| conn.prepare_cached(&sql)?.query_map([value], |row| Fields::of(row).json())?.collect())
    }

    /// Writes the file anew, so that the bytes of what was deleted are gone from it and from its log. Another run that reads just now is a
    /// temporary failure.
    pub fn scrub(&self) -> Result<()> {
        let busy: i64 = self.db.outside(|conn| {
            conn.execute_batch("VACUUM")?;
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
        })?;
        match busy {
            0 => Ok(()),
            _ => Err(Error::temporary("another run reads the cache, which still holds bytes of what was deleted")),
        }
    }

    /// Whether an account has this order, as an order or behind a case of a marketplace.
    pub fn knows_order(&self, account: &str, order_id: &str) -> Result<bool> {
        self.db.read(|conn| {
            let order = conn
                .prepare_cached("SELECT 1 FROM orders WHERE account = ? AND id = ?")?
                .query_row([account, order_id], |_| Ok(()))
                .optional()?;
            let sql = "SELECT 1 FROM cases INDEXED BY cases_by_order
                       WHERE order_id = ? AND account = ? AND kind <> 'protection' LIMIT 1";
            let case = conn.prepare_cached(sql)?.query_row([order_id, account], |_| Ok(())).optional()?;
            Ok(order.or(case).is_some())
        })
    }
}

fn put(conn: &Connection, mail: &Mail) -> rusqlite::Result<()> {
    let sql =
        "INSERT OR REPLACE INTO mails (id, account, case_id, order_id, case_number, message_id, due, received_at, body)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    conn.prepare_cached(sql)?
        .execute(params![
            mail.id,
            mail.account,
            mail.case,
            mail.order_id,
            mail.case_number,
            mail.message_id,
            mail.due_at.map_or(NEVER, |due| due.millis()),
            mail.received_at.millis(),
            to_json(mail)?,
        ])
        .map(drop)
}
