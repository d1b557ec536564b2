//! Marks by which a change in a row of a list is seen.

use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A mark of everything in a value, whatever the order of its fields.
pub(crate) fn fingerprint(value: &Value) -> String {
    let mut hasher = Sha256::new();
    feed(value, &mut hasher);
    let mut hex = String::with_capacity(64);
    for byte in hasher.finalize() {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

fn feed(value: &Value, hasher: &mut Sha256) {
    match value {
        Value::Object(map) => {
            let mut fields: Vec<_> = map.iter().collect();
            fields.sort_by_key(|(name, _)| name.as_str());
            hasher.update(format!("{{{}", fields.len()));
            for (name, value) in fields {
                feed(&Value::String(name.clone()), hasher);
                feed(value, hasher);
            }
        }
        Value::Array(items) => {
            hasher.update(format!("[{}", items.len()));
            items.iter().for_each(|item| feed(item, hasher));
        }
        plain => hasher.update(format!("{plain},")),
    }
}

#[cfg(test)]
mod tests {
    use super::fingerprint;
    use serde_json::json;

    #[test]
    fn fingerprints_see_every_change_and_no_order() {
        let one = fingerprint(&json!({"a": 1, "b": [1, 2], "c": {"x": null}}));
        assert_eq!(one, fingerprint(&json!({"c": {"x": null}, "b": [1, 2], "a": 1})));
        for other in [
            json!({"a": 1, "b": [2, 1], "c": {"x": null}}),
            json!({"a": 1, "b": [1, 2], "c": {}}),
            json!({"a": "1", "b": [1, 2], "c": {"x": null}}),
        ] {
            assert_ne!(one, fingerprint(&other), "{other}");
        }
        assert_ne!(fingerprint(&json!([["a"], "b"])), fingerprint(&json!([["a", "b"]])));
    }
}
