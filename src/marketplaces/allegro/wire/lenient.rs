//! Reading what does not quite fit: one wrong field costs that field and never the row.

use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::Value;
use serde_path_to_error::Segment;

pub(crate) use crate::marketplaces::fingerprint::fingerprint;

/// So many wrong fields are left out of a row before it counts as unreadable.
const MOST_PROBLEMS: usize = 20;

/// Reads `value`. A field that does not fit is left out and named with its path; `None` when nothing of it can be read.
pub(crate) fn read<T: DeserializeOwned>(value: &Value) -> (Option<T>, Vec<String>) {
    let mut problems = Vec::new();
    let mut patched: Option<Value> = None;
    while problems.len() <= MOST_PROBLEMS {
        let cause = match serde_path_to_error::deserialize(patched.as_ref().unwrap_or(value)) {
            Ok(read) => return (Some(read), problems),
            Err(cause) => cause,
        };
        problems.push(described(&cause));
        let path: Vec<_> = cause.path().iter().collect();
        if !leave_out(patched.get_or_insert_with(|| value.clone()), &path) {
            break;
        }
    }
    (None, problems)
}

/// The path and what is wrong there. The value itself is left out of the message: it may be long or private.
fn described(cause: &serde_path_to_error::Error<serde_json::Error>) -> String {
    let reason = cause.inner().to_string();
    let expected = reason.split_once("expected ").map_or(reason.as_str(), |(_, expected)| expected);
    let expected = match expected {
        name if name.starts_with("struct ") => "an object",
        "i64" => "a whole number",
        "a boolean" => "true or false",
        other => other,
    };
    format!("`{}` cannot be read: expected {expected}", cause.path())
}

/// Makes the value at `path` null, or the nearest one above it that is not null already; false when there is none.
fn leave_out(value: &mut Value, path: &[&Segment]) -> bool {
    for depth in (1..=path.len()).rev() {
        if let Some(found) = at(value, &path[..depth])
            && !found.is_null()
        {
            *found = Value::Null;
            return true;
        }
    }
    false
}

fn at<'a>(value: &'a mut Value, path: &[&Segment]) -> Option<&'a mut Value> {
    path.iter().try_fold(value, |value, segment| match segment {
        Segment::Seq { index } => value.get_mut(*index),
        Segment::Map { key } => value.get_mut(key.as_str()),
        _ => None,
    })
}

/// An id or an amount: text, or a number taken as its text.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "text or a number")]
    enum Written {
        Text(String),
        Number(serde_json::Number),
    }
    Ok(Option::<Written>::deserialize(deserializer)?.map(|written| match written {
        Written::Text(text) => text,
        Written::Number(number) => number.to_string(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug, Default, Deserialize)]
    struct Row {
        #[serde(default, deserialize_with = "text")]
        id: Option<String>,
        inner: Option<Inner>,
        list: Option<Vec<Inner>>,
    }
    #[derive(Debug, Default, Deserialize)]
    struct Inner {
        name: Option<String>,
        count: Option<i64>,
    }

    #[test]
    fn one_wrong_field_costs_that_field() {
        let (row, problems) =
            read::<Row>(&json!({"id": 5, "inner": {"name": ["x"], "count": 2}, "list": [{"count": "y"}]}));
        let row = row.unwrap();
        assert_eq!(row.id.as_deref(), Some("5"));
        assert_eq!(row.inner.as_ref().unwrap().count, Some(2));
        assert!(row.inner.unwrap().name.is_none());
        assert_eq!(row.list.unwrap().len(), 1);
        assert_eq!(
            problems,
            [
                "`inner.name` cannot be read: expected a string",
                "`list[0].count` cannot be read: expected a whole number"
            ]
        );
    }

    #[test]
    fn a_null_where_none_may_be_costs_the_value_above() {
        let (row, problems) = read::<Row>(&json!({"id": "a", "list": [null]}));
        assert!(row.unwrap().list.is_none());
        assert!(!problems.is_empty());
    }

    #[test]
    fn what_is_no_row_at_all_is_said_to_be_none() {
        for value in [json!("x"), json!(5), json!(null)] {
            let (row, problems) = read::<Row>(&value);
            assert!(row.is_none() && !problems.is_empty(), "{value}");
        }
    }
}
