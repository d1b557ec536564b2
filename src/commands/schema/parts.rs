//! The pieces that schemas are made of.

use serde_json::{Value, json};

/// An object with exactly these fields, all of them always there.
pub fn object(fields: Vec<(&str, Value)>) -> Value {
    let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    let properties: serde_json::Map<String, Value> =
        fields.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    json!({"type": "object", "properties": properties, "required": required})
}

/// A list.
pub fn list(items: Value) -> Value {
    json!({"type": "array", "items": items})
}

/// A list of such items, or null where nothing can be listed.
pub fn list_or_null(items: Value) -> Value {
    json!({"type": ["array", "null"], "items": items})
}

/// This, or null where it is not known.
pub fn or_null(schema: Value) -> Value {
    json!({"anyOf": [schema, {"type": "null"}]})
}

/// A text.
pub fn text(about: &str) -> Value {
    json!({"type": "string", "description": about})
}

/// A text, or null.
pub fn text_or_null(about: &str) -> Value {
    json!({"type": ["string", "null"], "description": about})
}

/// One of these words.
pub fn word(about: &str, words: &[&str]) -> Value {
    json!({"type": "string", "enum": words, "description": about})
}

/// An instant.
pub fn instant(about: &str) -> Value {
    json!({"type": "string", "format": "date-time", "description": format!("{about}; RFC 3339 in UTC")})
}

/// An instant, or null.
pub fn instant_or_null(about: &str) -> Value {
    json!({"type": ["string", "null"], "format": "date-time", "description": format!("{about}; RFC 3339 in UTC")})
}

/// Yes or no.
pub fn flag(about: &str) -> Value {
    json!({"type": "boolean", "description": about})
}

/// A whole number.
pub fn whole(about: &str) -> Value {
    json!({"type": "integer", "description": about})
}

/// A whole number, or null where it is not known.
pub fn whole_or_null(about: &str) -> Value {
    json!({"type": ["integer", "null"], "description": about})
}

/// A sum of money.
pub fn money() -> Value {
    object(vec![("amount", text("decimal number with two places")), ("currency", text("ISO 4217 code"))])
}
