//! Rows that cannot be read.

use super::http::Reply;
use serde_json::Value;

/// Spoils one row of a list, counted from 0. An answer that is no list is itself the row.
pub(crate) fn row(reply: Reply, row: usize) -> Reply {
    change(reply, |body| {
        let target = match list(body) {
            Some(rows) => rows.get_mut(row),
            None => Some(body),
        };
        target.into_iter().for_each(spoil);
    })
}

/// Spoils the rows of these ids, in lists and alone.
pub(crate) fn known(reply: Reply, ids: &[String]) -> Reply {
    if ids.is_empty() {
        return reply;
    }
    let wanted = |row: &&mut Value| row["id"].as_str().is_some_and(|id| ids.iter().any(|wanted| wanted == id));
    change(reply, |body| match list(body) {
        Some(rows) => rows.iter_mut().filter(wanted).for_each(spoil),
        None => Some(body).filter(wanted).into_iter().for_each(spoil),
    })
}

/// The list in an answer that has one and no id of its own.
fn list(body: &mut Value) -> Option<&mut Vec<Value>> {
    let fields = body.as_object_mut().filter(|fields| !fields.contains_key("id"))?;
    fields.values_mut().find_map(Value::as_array_mut)
}

fn change(mut reply: Reply, change: impl FnOnce(&mut Value)) -> Reply {
    if let Ok(mut body) = serde_json::from_slice(&reply.body) {
        change(&mut body);
        reply.body = body.to_string().into_bytes();
    }
    reply
}

/// Gives every value but the id another type.
fn spoil(row: &mut Value) {
    for (_, value) in row.as_object_mut().into_iter().flatten().filter(|(name, _)| *name != "id") {
        *value = if value.is_number() { "seven".into() } else { 7.into() };
    }
}
