//! Every write that was carried out, and what can be told of them in one look.

use crate::simulator::allegro::{amount, money};
use crate::simulator::clock::stamp;
use crate::simulator::http::Call;
use crate::simulator::model::Effect;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The effects, all or those of a `kind`, and a summary of them: how many of each kind, the money of each kind by currency, and
/// what happened more than once that should happen once. With `summary` there are no rows.
pub(super) fn shown(call: &Call, effects: &[Effect]) -> Value {
    let kind = call.param("kind");
    let wanted: Vec<&Effect> =
        effects.iter().filter(|effect| kind.as_ref().is_none_or(|kind| effect.kind == *kind)).collect();
    let mut body = json!({"count": wanted.len(), "summary": summary(&wanted)});
    if call.param("summary").is_none() {
        body["effects"] = wanted.iter().map(|effect| row(effect)).collect();
    }
    body
}

fn row(effect: &Effect) -> Value {
    json!({
        "at": stamp(effect.at),
        "kind": effect.kind,
        "target": effect.target,
        "about": effect.about,
        "amount": effect.amount.as_ref().map(money),
        "detail": effect.detail,
    })
}

fn summary(effects: &[&Effect]) -> Value {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut sums: BTreeMap<&str, BTreeMap<&str, i64>> = BTreeMap::new();
    let mut times: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for effect in effects {
        *counts.entry(&effect.kind).or_default() += 1;
        *times.entry((&effect.kind, &effect.about)).or_default() += 1;
        if let Some(money) = &effect.amount {
            *sums.entry(&effect.kind).or_default().entry(&money.currency).or_default() += money.cents;
        }
    }
    let totals = |by_currency: &BTreeMap<&str, i64>| -> Value {
        by_currency.iter().map(|(currency, cents)| amount(*cents, currency)).collect()
    };
    let sums: BTreeMap<&str, Value> = sums.iter().map(|(kind, sums)| (*kind, totals(sums))).collect();
    let again = times.iter().filter(|(_, times)| **times > 1);
    let repeated: Vec<Value> =
        again.map(|((kind, about), times)| json!({"kind": kind, "about": about, "times": times})).collect();
    json!({"counts": counts, "sums": sums, "distinct": times.len(), "repeated": repeated})
}
