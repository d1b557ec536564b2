//! Any mix of the gateway's forms gives the same case.

use crate::support::*;
use aftersale::domain::Case;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};
use wiremock::ResponseTemplate;

/// How one dispute is written.
#[derive(Clone, Debug)]
struct Forms {
    /// Whether the root has a wrapper of its own.
    wrapped: bool,
    /// A choice for every value, used in turn.
    choices: Vec<u8>,
}

fn forms() -> impl Strategy<Value = Forms> {
    (any::<bool>(), prop::collection::vec(any::<u8>(), 1..40)).prop_map(|(wrapped, choices)| Forms { wrapped, choices })
}

/// Writes values with one choice after the other.
struct Writer<'a> {
    choices: std::iter::Cycle<std::slice::Iter<'a, u8>>,
}

impl Writer<'_> {
    fn next(&mut self, most: u8) -> u8 {
        self.choices.next().unwrap() % most
    }

    fn write(&mut self, value: &Value, name: &str) -> Value {
        match value {
            Value::Object(fields) => Value::Object(self.object(fields)),
            Value::Array(items) => {
                let items: Vec<Value> = items.iter().map(|item| self.write(item, name)).collect();
                self.list(items)
            }
            Value::Number(number) if number.is_u64() && self.next(2) == 0 => json!(number.to_string()),
            Value::Bool(flag) if self.next(2) == 0 => json!(flag.to_string()),
            Value::String(text) if is_word(name) => match self.next(4) {
                0 => json!(format!("{text}\u{0}")),
                1 => json!(format!(" \u{0}{text}")),
                2 => json!(text.to_uppercase()),
                _ => json!(text),
            },
            other => other.clone(),
        }
    }

    /// An empty text is as good as nothing, and so is nothing.
    fn object(&mut self, fields: &Map<String, Value>) -> Map<String, Value> {
        let mut written = Map::new();
        for (name, value) in fields {
            let empty = value == "" || value.as_array().is_some_and(Vec::is_empty);
            match if empty { self.next(6) } else { 5 } {
                0 => continue,
                1 => written.insert(name.clone(), Value::Null),
                2 => written.insert(name.clone(), json!("")),
                3 if value.is_array() => written.insert(name.clone(), json!({})),
                4 if value.is_array() => written.insert(name.clone(), json!({"dto": {}})),
                _ => written.insert(name.clone(), self.write(value, name)),
            };
        }
        written
    }

    fn list(&mut self, items: Vec<Value>) -> Value {
        match (items.len(), self.next(4)) {
            (_, 0) => Value::Array(items),
            (1, 1) => items[0].clone(),
            (1, 2) => json!({"some_dto": items[0]}),
            _ => json!({ "some_dto": items }),
        }
    }
}

fn is_word(name: &str) -> bool {
    ["status", "_type", "_role", "action_type"].iter().any(|end| name.ends_with(end))
}

fn write(value: &Value, forms: &Forms, api: &str) -> ResponseTemplate {
    let mut writer = Writer { choices: forms.choices.iter().cycle() };
    let mut body = writer.write(value, "");
    body["request_id"] = "r".into();
    if forms.wrapped {
        body = json!({ (format!("{}_response", api.replace('.', "_"))): body });
    }
    ResponseTemplate::new(200).set_body_json(body)
}

/// A dispute with something in every list.
fn rich() -> Value {
    let mut detail = detail();
    let mut proof = step("seller_create_proof", "seller", "2026-01-11 10:00:00", "see the picture");
    proof["attachments"] = json!([{"file_path": "https://img.example/b.jpg", "owner": "seller"}]);
    detail["process_dto_list"] = json!([proof, step("initiate", "buyer", "2026-01-09 00:11:51", "Colour is wrong")]);
    detail["seller_solution_list"] = json!([solution(77, "refund", "wait_buyer_accept", "1.00")]);
    detail["platform_solution_list"] = json!([]);
    detail
}

async fn case(world: &World, listed: &Forms, detailed: &Forms) -> Case {
    let list = json!({"total_item": 1_u64, "current_page": 1_u64, "page_size": 50_u64, "data_list": [row()]});
    let (list, detail) = (write(&list, listed, LIST), write(&json!({"result_object": rich()}), detailed, DETAIL));
    world.on(LIST, move |_| list.clone());
    world.on(DETAIL, move |_| detail.clone());
    let page = world.client.page(world.resource(), None, at("2026-01-01T00:00:00Z")).await.unwrap();
    assert_eq!(page.rows.len(), 1);
    world.client.case(world.resource(), &page.rows[0], &me()).await.unwrap()
}

#[test]
fn any_mix_of_list_forms_and_id_forms_gives_the_same_case() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let world = runtime.block_on(world());
    let plain = Forms { wrapped: false, choices: vec![255, 251] };
    let expected = runtime.block_on(case(&world, &plain, &plain));
    assert_eq!(expected.key.id, ID);
    assert!(expected.problem.is_none() && expected.messages.len() == 2 && expected.proposals.len() == 2);
    let mut runner = TestRunner::new(Config { cases: 96, failure_persistence: None, ..Config::default() });
    runner
        .run(&(forms(), forms()), |(listed, detailed)| {
            let found = runtime.block_on(case(&world, &listed, &detailed));
            prop_assert_eq!(&found, &expected);
            Ok(())
        })
        .unwrap();
}
