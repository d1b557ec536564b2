//! The envelope around every answer, in both of its shapes, and both shapes of a refusal (aliexpress-api §5, §6.1).

use super::lenient::{Fields, flag, text};
use serde_json::Value;

/// What an answer holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Envelope {
    /// The fields of a success.
    Fields(Fields),
    /// A refusal, whatever the HTTP status.
    Refused(Refused),
    /// Neither: JSON that is not the gateway's own.
    Foreign,
}

/// What the gateway says of a refusal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Refused {
    /// The code, such as `IllegalAccessToken`.
    pub(super) code: String,
    /// The finer code, such as `isv.invalid-parameter`.
    pub(super) sub_code: Option<String>,
    /// The sentence, of the finer code where there is one.
    pub(super) message: Option<String>,
    /// What its support asks for.
    pub(super) request_id: Option<String>,
}

/// Takes an answer out of its envelope.
pub(super) fn open(answer: &Value) -> Envelope {
    let Value::Object(outer) = answer else { return Envelope::Foreign };
    if let Some(Value::Object(error)) = outer.get("error_response") {
        return Envelope::Refused(refused(error, outer));
    }
    let fields = unwrapped(outer);
    match refusal(&fields) {
        Some(refused) => Envelope::Refused(refused),
        None if fields.is_empty() => Envelope::Foreign,
        None => Envelope::Fields(fields),
    }
}

/// The id of the request, wherever the answer holds it.
pub(super) fn request_id(fields: &Fields) -> Option<String> {
    let shown = fields.get("request_id").and_then(text)?;
    // It goes into messages, so it must look like an id.
    (shown.len() <= 64 && shown.bytes().all(|byte| byte.is_ascii_graphic())).then_some(shown)
}

/// The inner object when there is one field alone that ends in `_response`, with the request id of the outer one.
fn unwrapped(outer: &Fields) -> Fields {
    let mut inside = outer.iter().filter(|(name, value)| name.ends_with("_response") && value.is_object());
    let (Some((_, Value::Object(inner))), None) = (inside.next(), inside.next()) else {
        return outer.clone();
    };
    let mut inner = inner.clone();
    if let (None, Some(id)) = (inner.get("request_id"), outer.get("request_id")) {
        inner.insert("request_id".into(), id.clone());
    }
    inner
}

/// A refusal inside the fields: an error of its own, a code, or a result that says no.
fn refusal(fields: &Fields) -> Option<Refused> {
    let says_no = |name: &str| fields.get(name).and_then(flag) == Some(false);
    if let Some(Value::Object(error)) = fields.get("error_response") {
        return Some(refused(error, fields));
    }
    if fields.get("code").and_then(text).is_some_and(|code| code != "0") {
        return Some(refused(fields, fields));
    }
    if let Some(Value::Object(result)) = fields.get("result")
        && result.get("success").and_then(flag) == Some(false)
    {
        return Some(refused(result, fields));
    }
    (says_no("result_success") || says_no("result_object")).then(|| refused(fields, fields))
}

fn refused(error: &Fields, around: &Fields) -> Refused {
    let first = |names: &[&str]| names.iter().find_map(|name| error.get(*name).and_then(text));
    Refused {
        code: first(&["code", "error_code", "result_error_code"]).unwrap_or_default(),
        sub_code: first(&["sub_code"]),
        message: first(&["sub_msg", "msg", "message", "error_message", "error_desc"]),
        request_id: request_id(error).or_else(|| request_id(around)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Envelope, Refused, open};
    use serde_json::{Value, json};

    fn refused(answer: Value) -> Refused {
        match open(&answer) {
            Envelope::Refused(refused) => refused,
            other => panic!("{answer} counts as {other:?}"),
        }
    }

    fn fields(answer: Value) -> Value {
        match open(&answer) {
            Envelope::Fields(fields) => Value::Object(fields),
            other => panic!("{answer} counts as {other:?}"),
        }
    }

    #[test]
    fn both_shapes_of_success_are_the_same() {
        let inner = json!({"total_item": 0, "data_list": {}, "request_id": "r1"});
        assert_eq!(fields(json!({"aliexpress_issue_issuelist_get_response": inner})), inner);
        assert_eq!(fields(inner.clone()), inner);
        let outside = json!({"x_response": {"total_item": 0}, "request_id": "r1"});
        assert_eq!(fields(outside), json!({"total_item": 0, "request_id": "r1"}));
        let code = json!({"total_item": 0, "code": "0", "request_id": "r1"});
        assert_eq!(fields(code.clone()), code);
        assert!(fields(json!({"access_token": "a", "code": 0}))["access_token"].is_string());
    }

    #[test]
    fn every_shape_of_refusal_is_found() {
        let nested = json!({"error_response": {"type": "ISV", "code": "15", "msg": "Remote service error",
            "sub_code": "isv.permission-denied", "sub_msg": "no right", "request_id": "r2"}});
        let said = refused(nested);
        assert_eq!((said.code.as_str(), said.sub_code.as_deref()), ("15", Some("isv.permission-denied")));
        assert_eq!((said.message.as_deref(), said.request_id.as_deref()), (Some("no right"), Some("r2")));

        let flat = refused(json!({"type": "ISP", "code": "IllegalRefreshToken", "message": "bad", "request_id": "r3"}));
        assert_eq!((flat.code.as_str(), flat.message.as_deref()), ("IllegalRefreshToken", Some("bad")));
        assert_eq!(flat.request_id.as_deref(), Some("r3"));

        let order = json!({"x_response": {"result": {"success": "false", "error_code": "B1", "error_message": "closed"},
            "request_id": "r4"}});
        let order = refused(order);
        assert_eq!((order.code.as_str(), order.message.as_deref()), ("B1", Some("closed")));
        assert_eq!(order.request_id.as_deref(), Some("r4"));

        let address = refused(json!({"result_success": false, "error_desc": "no address", "request_id": "r5"}));
        assert_eq!(address.message.as_deref(), Some("no address"));
        let done = refused(json!({"x_response": {"result_object": false, "request_id": "r6"}}));
        assert_eq!((done.code.as_str(), done.request_id.as_deref()), ("", Some("r6")));
        let inside = refused(json!({"x_response": {"error_response": {"code": "27", "msg": "x"}, "request_id": "r7"}}));
        assert_eq!((inside.code.as_str(), inside.request_id.as_deref()), ("27", Some("r7")));
    }

    #[test]
    fn nothing_at_all_is_never_an_empty_list() {
        for answer in [json!([]), json!({}), json!({"x_response": {}}), json!("ok"), json!(null)] {
            assert_eq!(open(&answer), Envelope::Foreign, "{answer}");
        }
    }

    #[test]
    fn a_result_that_is_an_object_is_no_refusal() {
        let detail = json!({"result_object": {"id": 1}, "request_id": "r"});
        assert_eq!(fields(json!({"aliexpress_issue_detail_get_response": detail})), detail);
    }

    #[test]
    fn a_request_id_that_is_no_id_stays_out_of_messages() {
        let long = "x".repeat(65);
        for id in [json!(long), json!("two words"), json!("\u{1b}[31m"), json!({})] {
            let said = refused(json!({"error_response": {"code": "1", "msg": "m", "request_id": id}}));
            assert_eq!(said.request_id, None, "{id}");
        }
    }
}
