//! Between rows and the types of the domain.

use crate::domain::{Instant, Money};
use crate::store::{After, CaseSummary};
use rusqlite::types::{FromSql, Type};
use rusqlite::{Error, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::str::FromStr;

/// The due instant that stands for none, and the place after all others.
pub(super) const NEVER: i64 = i64::MAX;

/// The columns that [`summary`] reads, in its order.
pub(super) const SUMMARY: &str = "account, id, marketplace, kind, status, open, turn, reason, subject, \
    coalesce(buyer_login, buyer_id), order_id, reference, opened_at, last_event_at, deadline, risk_minor, \
    risk_currency, allowed_actions, problem, buyer_id";

/// A case as `list` shows it.
pub(super) fn summary(row: &Row<'_>) -> rusqlite::Result<CaseSummary> {
    let mut fields = Fields::of(row);
    Ok(CaseSummary {
        key: crate::domain::CaseKey { account: fields.take()?, id: fields.take()? },
        marketplace: fields.take()?,
        kind: fields.word()?,
        status: fields.take()?,
        open: fields.take()?,
        turn: fields.word()?,
        reason: fields.take()?,
        subject: fields.take()?,
        buyer: fields.take()?,
        order_id: fields.take()?,
        reference: fields.take()?,
        opened_at: fields.instant()?,
        last_event_at: fields.maybe_instant()?,
        primary: fields.maybe_json()?,
        at_risk: fields.money()?,
        allowed_actions: fields.json()?,
        problem: fields.take()?,
        buyer_id: fields.take()?,
    })
}

/// A value as the JSON that [`Fields::json`] reads.
pub(super) fn to_json<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(|error| Error::ToSqlConversionFailure(error.into()))
}

/// The rank as stored: ascending numbers for descending ranks, without a number that would not fit.
pub(super) const fn weight(rank: i64) -> i64 {
    !rank
}

impl After {
    /// The place of this case in the list, to go on after it.
    pub fn of(case: &CaseSummary) -> Self {
        Self {
            due: case.primary.as_ref().map_or(NEVER, |deadline| deadline.due_at.millis()),
            rank: case.at_risk.as_ref().map_or(0, Money::rank),
            key: case.key.clone(),
        }
    }
}

/// The fields of a row, one after the other.
pub(super) struct Fields<'row, 'stmt> {
    row: &'row Row<'stmt>,
    next: usize,
}

impl<'row, 'stmt> Fields<'row, 'stmt> {
    /// All fields of `row`.
    pub fn of(row: &'row Row<'stmt>) -> Self {
        Self { row, next: 0 }
    }

    /// The next field.
    pub fn take<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        self.next += 1;
        self.row.get(self.next - 1)
    }

    /// The next field as one of a fixed set of words.
    pub fn word<T: FromStr<Err = String>>(&mut self) -> rusqlite::Result<T> {
        let text: String = self.take()?;
        text.parse().map_err(|reason: String| self.unreadable(reason))
    }

    /// The next field as an instant.
    pub fn instant(&mut self) -> rusqlite::Result<Instant> {
        self.take().map(Instant::from_millis)
    }

    /// The next field as an instant, if there is one.
    pub fn maybe_instant(&mut self) -> rusqlite::Result<Option<Instant>> {
        Ok(self.take::<Option<i64>>()?.map(Instant::from_millis))
    }

    /// The next two fields as money, if there is any.
    pub fn money(&mut self) -> rusqlite::Result<Option<Money>> {
        let (minor, currency): (Option<i64>, Option<String>) = (self.take()?, self.take()?);
        Ok(minor.zip(currency).map(|(minor, currency)| Money::new(minor, currency)))
    }

    /// The next field out of its JSON.
    pub fn json<T: DeserializeOwned>(&mut self) -> rusqlite::Result<T> {
        let text: String = self.take()?;
        serde_json::from_str(&text).map_err(|error| self.unreadable(error))
    }

    /// The next field out of its JSON, if there is one.
    pub fn maybe_json<T: DeserializeOwned>(&mut self) -> rusqlite::Result<Option<T>> {
        let text: Option<String> = self.take()?;
        text.map(|text| serde_json::from_str(&text)).transpose().map_err(|error| self.unreadable(error))
    }

    fn unreadable(&self, reason: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        Error::FromSqlConversionFailure(self.next - 1, Type::Text, reason.into())
    }
}
