//! JSON values as plain text for cells.

use super::Row;
use serde_json::Value;

/// The value of a field; `a.b` reaches into an object. `Null` where there is none.
pub fn field<'a>(row: &'a Row, path: &str) -> &'a Value {
    let mut names = path.split('.');
    let first = names.next().and_then(|name| row.get(name));
    names.fold(first, |value, name| value?.get(name)).unwrap_or(&Value::Null)
}

/// A field's text, or `None` when it is null, missing or no text.
pub fn text<'a>(row: &'a Row, path: &str) -> Option<&'a str> {
    field(row, path).as_str()
}

/// A value as one text, not yet safe for a terminal: null is empty, a list of plain values is joined with commas, money is
/// `249.00 PLN`, anything else is JSON.
pub fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.iter().all(|item| !item.is_array() && !item.is_object()) => {
            items.iter().map(plain).collect::<Vec<_>>().join(", ")
        }
        Value::Object(_) => money(value).unwrap_or_else(|| value.to_string()),
        other => other.to_string(),
    }
}

/// `249.00 PLN` from an object of exactly amount and currency.
fn money(value: &Value) -> Option<String> {
    let object = value.as_object().filter(|object| object.len() == 2)?;
    Some(format!("{} {}", object.get("amount")?.as_str()?, object.get("currency")?.as_str()?))
}

#[cfg(test)]
mod tests {
    use super::{field, plain};
    use serde_json::json;

    #[test]
    fn reaches_into_objects_and_prints_plainly() {
        let row =
            crate::output::row(json!({"at_risk": {"amount": "1.50", "currency": "PLN"}, "list": ["a", 2], "n": null}));
        assert_eq!(plain(field(&row, "at_risk.amount")), "1.50");
        assert_eq!(plain(field(&row, "at_risk")), "1.50 PLN");
        assert_eq!(plain(field(&row, "list")), "a, 2");
        assert_eq!(plain(field(&row, "n.m")), "");
        assert_eq!(plain(&json!([{"a": 1}])), r#"[{"a":1}]"#);
    }
}
