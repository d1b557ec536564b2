//! The two shapes of an answer (aliexpress-api §5). Methods write the simplified one; the plain one is made from it.

use super::refusal::Refusal;
use super::settings::{Lists, Settings};
use crate::simulator::http::Reply;
use serde_json::{Map, Value, json};

/// The key that wraps the elements of each list in a plain answer.
const WRAPPERS: [(&str, &str); 14] = [
    ("data_list", "issue_api_issue_dto"),
    ("buyer_solution_list", "solution_api_dto"),
    ("seller_solution_list", "solution_api_dto"),
    ("platform_solution_list", "solution_api_dto"),
    ("process_dto_list", "api_issue_process_dto"),
    ("attachments", "api_attachment_dto"),
    ("sender_seller_address_list", "senderselleraddresslist"),
    ("pickup_seller_address_list", "pickupselleraddresslist"),
    ("refund_seller_address_list", "refundselleraddresslist"),
    ("target_list", "aeop_order_item_dto"),
    ("product_list", "aeop_order_product_dto"),
    ("child_order_list", "aeop_tp_child_order_dto"),
    ("logistic_info_list", "aeop_tp_logistics_info_dto"),
    ("opr_log_dto_list", "aeop_tp_operation_log_dto"),
];

/// What a method gave, as it goes over the wire. `method` is the dotted name; calls to `/rest` are always flat.
pub(crate) fn success(method: &str, simplified: bool, mut body: Value, request_id: &str, settings: &Settings) -> Reply {
    shape(&mut body, simplified, settings);
    if simplified {
        body["code"] = json!("0");
        body["request_id"] = json!(request_id);
        return json_reply(200, &body);
    }
    body["request_id"] = json!(request_id);
    body["_trace_id_"] = json!(format!("21{request_id}"));
    let root = format!("{}_response", method.replace('.', "_"));
    json_reply(200, &Value::Object(Map::from_iter([(root, body)])))
}

/// A refusal as `/sync` or `/rest` writes it.
pub(crate) fn refused(refusal: &Refusal, rest: bool, request_id: &str) -> Reply {
    let body = if rest { refusal.flat(request_id) } else { refusal.wrapped(request_id) };
    json_reply(refusal.status, &body)
}

/// A JSON reply with the content type of the gateway.
pub(crate) fn json_reply(status: u16, body: &Value) -> Reply {
    Reply::typed(status, "application/json;charset=utf-8", body.to_string().into_bytes())
}

/// Gives every list below `value` the form that was asked for, and ids theirs.
fn shape(value: &mut Value, simplified: bool, settings: &Settings) {
    match value {
        Value::Array(elements) => elements.iter_mut().for_each(|element| shape(element, simplified, settings)),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                shape(field, simplified, settings);
                if settings.text_ids && field.is_number() && (name == "id" || name.ends_with("_id")) {
                    *field = json!(field.to_string());
                }
                if let Value::Array(elements) = field {
                    *field = list(name, std::mem::take(elements), simplified, settings.lists);
                }
            }
            if settings.lists == Lists::Missing {
                fields.retain(|_, field| !field.as_array().is_some_and(Vec::is_empty));
            }
        }
        _ => {}
    }
}

/// One list in its form.
fn list(name: &str, mut elements: Vec<Value>, simplified: bool, lists: Lists) -> Value {
    match (elements.len(), lists) {
        (0, Lists::EmptyText) => return json!(""),
        (0, Lists::Null) => return Value::Null,
        (0, Lists::EmptyArray | Lists::Missing) => return json!([]),
        (0, _) if simplified => return json!([]),
        (0, _) => return json!({}),
        _ => {}
    }
    let content = match elements.len() {
        1 if lists == Lists::Single => elements.remove(0),
        _ => Value::Array(elements),
    };
    let wrapper = WRAPPERS.iter().find(|(list, _)| *list == name);
    match wrapper {
        Some((_, wrapper)) if !simplified => json!({*wrapper: content}),
        _ => content,
    }
}

/// Gives every value but the id of one row of the first list another type. An answer without a list is itself the row.
pub(crate) fn spoil(mut reply: Reply, row: usize) -> Reply {
    let Ok(mut body) = serde_json::from_slice::<Value>(&reply.body) else { return reply };
    if let Some(fields) = target(&mut body, row).and_then(Value::as_object_mut) {
        for (_, value) in
            fields.iter_mut().filter(|(name, _)| !matches!(name.as_str(), "id" | "issue_id" | "request_id"))
        {
            *value = if value.is_number() { "seven".into() } else { 7.into() };
        }
    }
    reply.body = body.to_string().into_bytes();
    reply
}

/// The row of a list answer, or the result of any other.
fn target(body: &mut Value, row: usize) -> Option<&mut Value> {
    let root = match body.as_object()?.keys().next()? {
        name if name.ends_with("_response") => name.clone(),
        _ => return inner(body, row),
    };
    inner(&mut body[root.as_str()], row)
}

fn inner(body: &mut Value, row: usize) -> Option<&mut Value> {
    if body.get("data_list").is_some() {
        let list = &mut body["data_list"];
        let rows = if list.is_object() { list.as_object_mut()?.values_mut().next()? } else { list };
        return rows.get_mut(row);
    }
    if body.get("result_object").is_some_and(Value::is_object) { body.get_mut("result_object") } else { Some(body) }
}

#[cfg(test)]
mod tests {
    use super::super::settings::{Lists, Settings};
    use super::{spoil, success};
    use serde_json::{Value, json};

    fn rendered(simplified: bool, settings: &Settings) -> Value {
        let body = json!({"data_list": [{"issue_id": 14_281_554_778_848_390_i64, "attachments": []}]});
        let reply = success("aliexpress.issue.issuelist.get", simplified, body, "r1", settings);
        serde_json::from_slice(&reply.body).unwrap()
    }

    #[test]
    fn plain_answers_have_roots_and_wrappers() {
        let row = json!({"issue_id": 14_281_554_778_848_390_i64, "attachments": {}});
        let body = json!({"data_list": {"issue_api_issue_dto": [row]}, "request_id": "r1", "_trace_id_": "21r1"});
        let expected = json!({"aliexpress_issue_issuelist_get_response": body});
        assert_eq!(rendered(false, &Settings::default()), expected);
    }

    #[test]
    fn simplified_answers_have_neither() {
        let row = json!({"issue_id": 14_281_554_778_848_390_i64, "attachments": []});
        assert_eq!(rendered(true, &Settings::default()), json!({"data_list": [row], "code": "0", "request_id": "r1"}));
    }

    #[test]
    fn lists_and_ids_take_other_forms() {
        let forms = [
            (Lists::EmptyArray, json!([{"issue_id": "14281554778848390", "attachments": []}])),
            (Lists::EmptyText, json!([{"issue_id": "14281554778848390", "attachments": ""}])),
            (Lists::Null, json!([{"issue_id": "14281554778848390", "attachments": null}])),
            (Lists::Missing, json!([{"issue_id": "14281554778848390"}])),
            (Lists::Single, json!({"issue_id": "14281554778848390", "attachments": []})),
        ];
        for (lists, expected) in forms {
            let settings = Settings { lists, text_ids: true, ..Settings::default() };
            assert_eq!(rendered(true, &settings)["data_list"], expected, "{lists:?}");
        }
    }

    #[test]
    fn spoils_a_row_and_keeps_its_id() {
        let body = json!({"data_list": [{"issue_id": 1, "issue_status": "processing"}]});
        let reply = spoil(success("a.b", false, body, "r", &Settings::default()), 0);
        let body: Value = serde_json::from_slice(&reply.body).unwrap();
        let row = &body["a_b_response"]["data_list"]["issue_api_issue_dto"][0];
        assert_eq!(row, &json!({"issue_id": 1, "issue_status": 7}));
    }
}
