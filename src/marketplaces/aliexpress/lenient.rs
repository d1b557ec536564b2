//! Values as the gateway writes them: numbers as text, empty lists as objects, stray NULs (aliexpress-api §5).
//!
//! Nothing here fails: what cannot be read is absent, so that one odd field never costs a whole dispute. What a dispute cannot
//! do without is asked for where it is read.

use crate::domain::Money;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// The fields of an answer.
pub(super) type Fields = Map<String, Value>;

/// Text; a number counts as its digits. Blank text is absent. NULs and blanks around it are taken off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Text(Option<String>);

impl Text {
    pub(super) fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }

    pub(super) fn owned(&self) -> Option<String> {
        self.0.clone()
    }
}

/// An id, from a number or from text. Ids have up to 19 digits, so they never pass through a float.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Id(Option<String>);

impl Id {
    pub(super) fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }

    pub(super) fn owned(&self) -> Option<String> {
        self.0.clone()
    }
}

/// A word of an open set, in small letters: NULs and blanks are taken off, unknown words are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Word(Option<String>);

impl Word {
    pub(super) fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }

    pub(super) fn is(&self, word: &str) -> bool {
        self.0.as_deref() == Some(word)
    }

    pub(super) fn owned(&self) -> Option<String> {
        self.0.clone()
    }
}

/// Yes or no, also as text; absent when it is neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Flag(pub(super) Option<bool>);

/// A list in any of its forms: absent, null, `""`, `{}`, `[]`, `[…]`, `{name: […]}`, `{name: {…}}`, or a single object.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct List(pub(super) Vec<Value>);

/// Text of a value that is text or a number, without NULs and blanks around it.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => {
            let clean = text.replace('\0', "");
            let clean = clean.trim();
            (!clean.is_empty()).then(|| clean.to_owned())
        }
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The digits of an id. A fraction or an exponent is no id: the digits it once had are lost.
pub(super) fn id(value: &Value) -> Option<String> {
    let text = text(value)?;
    let digits = text.strip_prefix('-').unwrap_or(&text);
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

/// Yes or no.
pub(super) fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        _ => match text(value)?.to_ascii_lowercase().as_str() {
            "true" | "1" | "y" => Some(true),
            "false" | "0" | "n" => Some(false),
            _ => None,
        },
    }
}

/// The elements of a list.
pub(super) fn list(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items.clone(),
        Value::Object(fields) if fields.is_empty() => Vec::new(),
        Value::Object(fields) => match (fields.len(), fields.values().next()) {
            (1, Some(Value::Null)) => Vec::new(),
            (1, Some(Value::String(text))) if text.trim().is_empty() => Vec::new(),
            (1, Some(Value::Array(items))) => items.clone(),
            (1, Some(Value::Object(only))) if only.is_empty() => Vec::new(),
            (1, Some(only @ Value::Object(_))) => vec![only.clone()],
            _ => vec![value.clone()],
        },
        other if text(other).is_none() => Vec::new(),
        other => vec![other.clone()],
    }
}

/// Money from a decimal string or number and a currency. Places beyond the second are rounded half up: the equivalent in
/// dollars is a conversion.
pub(super) fn money(amount: &Text, currency: &Text) -> Option<Money> {
    let (amount, currency) = (amount.get()?, currency.get()?);
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
    if fraction.len() <= 2 || !fraction.is_ascii() {
        return Money::parse(amount, currency);
    }
    let (kept, rest) = fraction.split_at(2);
    let cut = Money::parse(&format!("{whole}.{kept}"), currency)?;
    let up = i64::from(rest.as_bytes().first().is_some_and(|digit| *digit >= b'5'));
    let sign = if whole.starts_with('-') { -1 } else { 1 };
    rest.bytes().all(|byte| byte.is_ascii_digit()).then(|| Money::new(cut.minor + sign * up, cut.currency))
}

macro_rules! reads {
    ($type:ident, $read:expr) => {
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = Value::deserialize(deserializer)?;
                Ok(Self($read(&value)))
            }
        }
    };
}
reads!(Text, text);
reads!(Id, id);
reads!(Word, |value| text(value).map(|word: String| word.to_lowercase()));
reads!(Flag, flag);
reads!(List, list);

#[cfg(test)]
mod tests {
    use super::{Flag, Id, List, Text, Word, money};
    use crate::domain::Money;
    use serde::Deserialize;
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    fn read<T: DeserializeOwned>(text: &str) -> T {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn ids_keep_every_digit() {
        for (written, digits) in [
            ("14281554778848390", Some("14281554778848390")),
            ("\"14281554778848391\"", Some("14281554778848391")),
            ("9223372036854775807", Some("9223372036854775807")),
            ("\" 42\\u0000\"", Some("42")),
            ("-2", Some("-2")),
            ("1.4281554778848390e16", None),
            ("\"abc\"", None),
            ("\"-\"", None),
            ("null", None),
            ("{}", None),
            ("true", None),
        ] {
            assert_eq!(read::<Id>(written).get(), digits, "{written}");
            let through_a_value: Id = serde_json::from_value(read::<Value>(written)).unwrap();
            assert_eq!(through_a_value.get(), digits, "{written}");
        }
    }

    #[test]
    fn every_form_of_a_list_is_read() {
        #[derive(Deserialize)]
        struct Holder {
            #[serde(default)]
            list: List,
        }
        let two = json!([{"id": 1}, {"id": 2}]);
        for (form, count) in [
            (json!({}), 0),
            (json!({"list": null}), 0),
            (json!({"list": ""}), 0),
            (json!({"list": {}}), 0),
            (json!({"list": []}), 0),
            (json!({"list": {"dto": null}}), 0),
            (json!({"list": {"dto": ""}}), 0),
            (json!({"list": {"dto": {}}}), 0),
            (json!({"list": {"dto": []}}), 0),
            (json!({"list": two}), 2),
            (json!({"list": {"dto": two}}), 2),
            (json!({"list": {"dto": {"id": 1}}}), 1),
            (json!({"list": {"id": 1, "name": "x"}}), 1),
        ] {
            let holder: Holder = serde_json::from_value(form.clone()).unwrap();
            assert_eq!(holder.list.0.len(), count, "{form}");
            assert!(holder.list.0.iter().all(|item| item["id"].is_u64()), "{form}");
        }
    }

    #[test]
    fn words_lose_what_does_not_belong_to_them_and_unknown_ones_stay() {
        assert_eq!(read::<Word>("\"wait_for_AE_feedback\\u0000 \"").get(), Some("wait_for_ae_feedback"));
        assert!(read::<Word>("\"\\u0000finish\"").is("finish"));
        assert_eq!(read::<Word>("\"something_new\"").get(), Some("something_new"));
        assert_eq!(read::<Word>("\" \\u0000\"").get(), None);
        assert_eq!(read::<Text>("12.5").get(), Some("12.5"));
        assert_eq!(read::<Text>("[1]").get(), None);
    }

    #[test]
    fn yes_and_no_come_as_text_too() {
        for (written, flag) in [
            ("true", Some(true)),
            ("\"TRUE\"", Some(true)),
            ("\"false\"", Some(false)),
            ("0", Some(false)),
            ("\"\"", None),
        ] {
            assert_eq!(read::<Flag>(written).0, flag, "{written}");
        }
    }

    #[test]
    fn money_is_read_without_floats_and_rounded_where_it_was_converted() {
        let of = |amount: &str| money(&read(amount), &read("\"usd\""));
        for (amount, minor) in
            [("\"12.50\"", 1250), ("1.01", 101), ("7", 700), ("\"3.14159\"", 314), ("\"0.005\"", 1), ("\"-0.019\"", -2)]
        {
            assert_eq!(of(amount), Some(Money::new(minor, "USD")), "{amount}");
        }
        for amount in ["\"\"", "null", "\"1,5\"", "\"1.0x5\"", "\"free\""] {
            assert_eq!(of(amount), None, "{amount}");
        }
        assert_eq!(money(&read("\"5\""), &Text::default()), None);
    }
}
