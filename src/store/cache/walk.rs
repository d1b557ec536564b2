//! Ways through the cases in the order of the list.
//!
//! A filter is answered by walking along stretches of an index within which the cases already stand in the order of the
//! list: by due instant, then by weight, account and id. The narrowest part of the filter picks the index, the rest is
//! tested on the way, and where several stretches are needed their fronts are merged. Nothing is ever sorted or scanned
//! whole, so the first page costs the same in a small and in a large cache. Each query names its index, because SQLite
//! would otherwise guess by what it knows of the data, which here is nothing.

use super::row::weight;
use crate::domain::{Kind, Move};
use crate::store::{After, Filter};
use rusqlite::types::Value;
use std::collections::BTreeSet;

/// One stretch of one index.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    index: &'static str,
    tests: Vec<String>,
    values: Vec<Value>,
    /// The account, where the index holds those of one account together and thus does not order by it.
    account: Option<String>,
}

/// The stretches that together hold the cases of `filter`, each case in one of them only.
pub(super) fn walks(filter: &Filter) -> Vec<Walk> {
    let opens: &[i64] = if filter.all { &[1, 0] } else { &[1] };
    let heads = heads(filter);
    let fitting =
        heads.iter().flat_map(|head| opens.iter().map(|open| head.clone().test("open = ?", [Value::from(*open)])));
    let fitting = fitting.map(|walk| if filter.at_risk { walk.test("risk_minor IS NOT NULL", []) } else { walk });
    match filter.due_until {
        Some(until) => fitting.map(|walk| walk.test("due <= ?", [Value::from(until.millis())])).collect(),
        None => fitting.collect(),
    }
}

fn heads(filter: &Filter) -> Vec<Walk> {
    let accounts: BTreeSet<_> = filter.accounts.iter().map(String::as_str).collect();
    let kinds: BTreeSet<_> = filter.kinds.iter().map(|kind| kind.as_str()).collect();
    let turns: BTreeSet<_> = filter.turns.iter().map(|turn| turn.as_str()).collect();
    if let Some(buyer) = &filter.buyer {
        let by_login = Walk::on("cases_by_login").test("buyer_login = ?", [text(buyer)]);
        let by_id =
            Walk::on("cases_by_buyer").test("buyer_id = ?", [text(buyer)]).test("buyer_login IS NOT ?", [text(buyer)]);
        let rest = |walk: Walk| {
            let walk = filter.reason.iter().fold(walk, |walk, reason| walk.test("reason = ?", [text(reason)]));
            walk.one_of("kind", &kinds).one_of("turn", &turns).one_of("account", &accounts)
        };
        return [by_login, by_id].map(rest).into();
    }
    if let Some(reason) = &filter.reason {
        let walk = Walk::on("cases_by_reason").test("reason = ?", [text(reason)]);
        return vec![walk.one_of("kind", &kinds).one_of("turn", &turns).one_of("account", &accounts)];
    }
    if !kinds.is_empty() || !turns.is_empty() {
        return steps(filter).map(|walk| walk.one_of("account", &accounts)).collect();
    }
    if !accounts.is_empty() {
        return accounts.into_iter().map(Walk::of_account).collect();
    }
    vec![Walk::on("cases_by_due")]
}

/// One stretch per kind and turn: together they stand for each kind, each turn, and each pair of them.
fn steps(filter: &Filter) -> impl Iterator<Item = Walk> {
    let kinds = Kind::ALL.into_iter().filter(|kind| filter.kinds.is_empty() || filter.kinds.contains(kind));
    kinds.flat_map(|kind| {
        let turns = Move::ALL.into_iter().filter(|turn| filter.turns.is_empty() || filter.turns.contains(turn));
        turns.map(move |turn| {
            Walk::on("cases_by_step").test("kind = ? AND turn = ?", [text(kind.as_str()), text(turn.as_str())])
        })
    })
}

impl Walk {
    fn on(index: &'static str) -> Self {
        Self { index, tests: Vec::new(), values: Vec::new(), account: None }
    }

    fn of_account(account: &str) -> Self {
        let walk = Self::on("cases_by_account").test("account = ?", [text(account)]);
        Self { account: Some(account.into()), ..walk }
    }

    /// Only cases that pass this test, too.
    pub fn test(mut self, sql: impl Into<String>, values: impl IntoIterator<Item = Value>) -> Self {
        self.tests.push(sql.into());
        self.values.extend(values);
        self
    }

    fn one_of(self, column: &str, words: &BTreeSet<&str>) -> Self {
        if words.is_empty() {
            return self;
        }
        let marks = vec!["?"; words.len()].join(", ");
        // The plus keeps the column out of the choice of the stretch, which the index has made.
        self.test(format!("+{column} IN ({marks})"), words.iter().map(|word| text(word)))
    }

    /// Only cases that come after this place in the list.
    pub fn after(self, after: &After) -> Self {
        let [due, weight] = [Value::from(after.due), Value::from(weight(after.rank))];
        let [account, id] = [text(&after.key.account), text(&after.key.id)];
        match self.account.as_deref().map(|own| own.cmp(after.key.account.as_str())) {
            None => self.test("(due, weight, account, id) > (?, ?, ?, ?)", [due, weight, account, id]),
            Some(std::cmp::Ordering::Less) => self.test("(due, weight) > (?, ?)", [due, weight]),
            Some(std::cmp::Ordering::Equal) => self.test("(due, weight, id) > (?, ?, ?)", [due, weight, id]),
            Some(std::cmp::Ordering::Greater) => self.test("(due, weight) >= (?, ?)", [due, weight]),
        }
    }

    /// The query for sort keys and row numbers, at most `most` of them.
    pub fn keys(&self, most: i64) -> (String, Vec<Value>) {
        let order = if self.account.is_some() { "due, weight, id" } else { "due, weight, account, id" };
        self.query(&format!("due, weight, account, id, seq FROM {} ORDER BY {order} LIMIT ?", self.place()), most)
    }

    /// The query for the number of cases, counted to `most`.
    pub fn count(&self, most: i64) -> (String, Vec<Value>) {
        self.query(&format!("count(*) FROM (SELECT 1 FROM {} LIMIT ?)", self.place()), most)
    }

    fn place(&self) -> String {
        format!("cases INDEXED BY {} WHERE {}", self.index, self.tests.join(" AND "))
    }

    fn query(&self, select: &str, most: i64) -> (String, Vec<Value>) {
        let mut values = self.values.clone();
        values.push(Value::from(most));
        (format!("SELECT {select}"), values)
    }
}

fn text(text: &str) -> Value {
    Value::from(text.to_owned())
}
