//! Writing cases.

use super::Cache;
use super::row::{NEVER, to_json, weight};
use crate::domain::{CaseKey, Deadline, Instant, Money, primary};
use crate::error::Result;
use crate::store::StoredCase;
use rusqlite::{Connection, OptionalExtension, named_params, params};

const INSERT: &str = "INSERT INTO cases (
        account, id, marketplace, kind, status, open, turn, reason, subject, buyer_id, buyer_login, order_id, reference,
        opened_at, last_event_at, deadline, due, risk_minor, risk_currency, weight, allowed_actions, problem,
        resource, fingerprint, details_at, seen_at
    ) VALUES (
        :account, :id, :marketplace, :kind, :status, :open, :turn, :reason, :subject, :buyer_id, :buyer_login, :order_id,
        :reference, :opened_at, :last_event_at, NULL, :never, :risk_minor, :risk_currency, :weight, :allowed_actions,
        :problem, :resource, :fingerprint, :details_at, :seen_at
    )";

impl Cache {
    /// Stores cases, each with all it holds, in one transaction. What was stored of them before is gone.
    pub fn put(&self, cases: &[StoredCase]) -> Result<()> {
        self.db.write(|conn| cases.iter().try_for_each(|case| put(conn, case)))
    }

    /// Stores the deadlines of cases anew, in one transaction, and leaves the rest of them; a case that is not in the cache
    /// stays unknown.
    pub fn put_deadlines(&self, cases: &[(CaseKey, Vec<Deadline>)]) -> Result<()> {
        self.db.write(|conn| {
            cases.iter().try_for_each(|(key, deadlines)| match seq(conn, key)? {
                Some(seq) => put_deadlines(conn, seq, deadlines),
                None => Ok(()),
            })
        })
    }

    /// Notes that a list showed these cases unchanged.
    pub fn seen(&self, account: &str, ids: &[String], at: Instant) -> Result<()> {
        self.db.write(|conn| {
            let mut update = conn.prepare_cached("UPDATE cases SET seen_at = ? WHERE account = ? AND id = ?")?;
            ids.iter().try_for_each(|id| update.execute(params![at.millis(), account, id]).map(drop))
        })
    }

    /// Forgets a case that the marketplace no longer knows.
    pub fn forget(&self, key: &CaseKey) -> Result<()> {
        self.db.write(|conn| forget(conn, key))
    }

    /// Forgets what a marketplace said of an account that now stands for another shop. What its mailboxes hold stays.
    pub fn forget_shop(&self, account: &str) -> Result<()> {
        self.db.write(|conn| {
            [
                "DELETE FROM cases WHERE account = ? AND kind <> 'protection'",
                "DELETE FROM marks WHERE account = ? AND resource NOT LIKE 'mail %'",
                "DELETE FROM orders WHERE account = ?",
                "DELETE FROM identities WHERE account = ?",
                "DELETE FROM tracking WHERE account = ?",
            ]
            .iter()
            .try_for_each(|sql| conn.execute(sql, [account]).map(drop))
        })
    }

    /// Forgets all of an account.
    pub fn forget_account(&self, account: &str) -> Result<()> {
        self.db.write(|conn| {
            ["cases", "orders", "marks", "identities", "mails", "tracking"].iter().try_for_each(|table| {
                conn.execute(&format!("DELETE FROM {table} WHERE account = ?"), [account]).map(drop)
            })
        })
    }
}

fn put(conn: &Connection, stored: &StoredCase) -> rusqlite::Result<()> {
    let case = &stored.case;
    forget(conn, &case.key)?;
    conn.prepare_cached(INSERT)?.execute(named_params! {
        ":account": case.key.account,
        ":id": case.key.id,
        ":marketplace": case.marketplace,
        ":kind": case.kind.as_str(),
        ":status": case.status,
        ":open": case.open,
        ":turn": case.turn.as_str(),
        ":reason": case.reason,
        ":subject": case.subject,
        ":buyer_id": case.buyer.id,
        ":buyer_login": case.buyer.login,
        ":order_id": case.order_id,
        ":reference": case.reference,
        ":opened_at": case.opened_at.millis(),
        ":last_event_at": case.last_event_at.map(Instant::millis),
        ":never": NEVER,
        ":risk_minor": stored.at_risk.as_ref().map(|money| money.minor),
        ":risk_currency": stored.at_risk.as_ref().map(|money| &money.currency),
        ":weight": weight(stored.at_risk.as_ref().map_or(0, Money::rank)),
        ":allowed_actions": to_json(&case.allowed_actions)?,
        ":problem": case.problem,
        ":resource": stored.resource,
        ":fingerprint": stored.fingerprint,
        ":details_at": stored.details_at.millis(),
        ":seen_at": stored.seen_at.millis(),
    })?;
    let seq = conn.last_insert_rowid();
    conn.prepare_cached("INSERT INTO bodies (seq, body) VALUES (?, ?)")?.execute(params![seq, to_json(case)?])?;
    super::parcels::put_waybills(conn, seq, case)?;
    put_deadlines(conn, seq, &stored.deadlines)
}

fn put_deadlines(conn: &Connection, seq: i64, deadlines: &[Deadline]) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM deadlines WHERE seq = ?")?.execute([seq])?;
    let mut insert = conn.prepare_cached("INSERT INTO deadlines (seq, place, due, body) VALUES (?, ?, ?, ?)")?;
    for (place, deadline) in (0_i64..).zip(deadlines) {
        insert.execute(params![seq, place, deadline.due_at.millis(), to_json(deadline)?])?;
    }
    let first = primary(deadlines);
    conn.prepare_cached("UPDATE cases SET deadline = ?, due = ? WHERE seq = ?")?.execute(params![
        first.map(to_json).transpose()?,
        first.map_or(NEVER, |deadline| deadline.due_at.millis()),
        seq
    ])?;
    Ok(())
}

/// Removes a case; its body and its deadlines go with it.
fn forget(conn: &Connection, key: &CaseKey) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM cases WHERE account = ? AND id = ?")?.execute([&key.account, &key.id]).map(drop)
}

/// The number of a case within this file.
fn seq(conn: &Connection, key: &CaseKey) -> rusqlite::Result<Option<i64>> {
    conn.prepare_cached("SELECT seq FROM cases WHERE account = ? AND id = ?")?
        .query_row([&key.account, &key.id], |row| row.get(0))
        .optional()
}
