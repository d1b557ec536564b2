//! `schema`: JSON Schema of what `--json` prints.

mod alert;
mod block;
mod calendar;
mod cases;
mod check;
mod claim;
mod commission;
mod deeds;
mod digest;
mod evidence;
mod mail;
mod order;
mod parts;
mod refund;
mod rest;
mod returns;
mod schedule;
mod template;

use crate::error::{Error, Result};
use crate::output::{Body, Outcome, Record, Row, View};
use serde_json::{Value, json};

/// The dialect of the schemas.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of one command's JSON, such as `list` or `account list`; one object with all of them without a command.
pub fn run(command: Option<&str>) -> Result<Outcome> {
    let row: Row = match command {
        None => all().into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect(),
        Some(wanted) => {
            let wanted = wanted.split(['-', ' ']).collect::<Vec<_>>().join(" ");
            let found = all().into_iter().find(|(name, _)| *name == wanted);
            let (_, schema) = found.ok_or_else(|| unknown(&wanted))?;
            crate::output::row(schema)
        }
    };
    let text = serde_json::to_string_pretty(&row).unwrap_or_default();
    Ok(Outcome::new(Body::Record(Record { row, view: View::Verbatim(text) })))
}

/// The schemas by command.
fn all() -> Vec<(&'static str, Value)> {
    vec![
        ("list", array("Cases in order of urgency", cases::list())),
        ("show", titled("One case with all that belongs to it", cases::show())),
        ("dispute", titled("What a command that answers a dispute has done", deeds::outcome())),
        ("order cancel request", titled("The answer to a request to cancel an order", deeds::cancel_request())),
        ("handoff prepare", titled("A step in a web page", deeds::handoff())),
        ("handoff show", titled("A step in a web page", deeds::handoff())),
        ("claim accept", titled("What was sent, or would be", claim::accepted())),
        ("claim reject", titled("What was sent, or would be", claim::answer())),
        ("claim return decision", titled("What was sent, or would be", claim::answer())),
        ("claim message", titled("What was sent, or would be", claim::answer())),
        ("message list", array("Message threads in order of urgency", cases::list())),
        ("message show", titled("One thread with all that belongs to it", cases::show())),
        ("message reply", titled("What was sent, or would be", claim::answer())),
        ("message read", array("Threads, and whether they were read already", claim::read())),
        ("calendar", array("Entries of the calendar file", calendar::entry())),
        ("schedule print", array("Entries for a scheduler", schedule::entry())),
        ("check", titled("What monitoring is told", check::check())),
        ("digest", titled("What came in, what was answered, and what is due", digest::digest())),
        ("order show", titled("One order with all that hangs on it", order::show())),
        ("order ship", titled("What adding a parcel came to", order::acted())),
        ("commission list", array("What can be claimed, and claims", commission::list())),
        ("commission claim", titled("What filing claims came to", order::acted())),
        ("commission cancel", titled("What taking a claim back came to", order::acted())),
        ("commission plan", titled("A line of a plan", commission::plan())),
        ("commission apply", titled("A receipt", commission::receipt())),
        ("sync", array("How the sync of each resource went", rest::sync())),
        ("account list", array("Accounts", rest::account())),
        ("auth status", array("Logins", rest::login())),
        ("rules list", array("Rules", rest::rule())),
        ("template list", array("Templates", template::line())),
        ("template show", titled("One template", template::page())),
        ("template lint", array("What is wrong with templates", template::problem())),
        ("template render", titled("The text of a letter", template::letter())),
        ("alert run", array("Alerts and what became of them", alert::run())),
        ("alert list", array("Alerts that wait, are snoozed, or were given", alert::list())),
        ("alert test", titled("A test of a sink", alert::test())),
        ("alert snooze", titled("A snoozed case", alert::snooze())),
        ("block list", array("Blocked buyers", block::list())),
        ("block show", titled("One block", block::show())),
        ("block review", array("Blocks that want a look", block::review())),
        ("block check", array("Orders and cases of listed buyers, and hints at their other accounts", block::check())),
        ("block import", array("Lines of an import and what they do", block::import())),
        ("block export", array("The list, as an import reads it", block::export())),
        ("block stats", titled("What blocked buyers did before and after", block::stats())),
        ("doctor", array("Findings", rest::finding())),
        ("evidence guide", titled("What counts as evidence", evidence::guide())),
        ("evidence lint", array("Remarks on the evidence of a case", evidence::lint())),
        ("evidence fit", array("Files made to fit", evidence::fit())),
        ("mail list", array("Mails, those due first", mail::row())),
        ("mail purge", array("Mails whose texts are deleted, and those that stay", mail::purge())),
        ("mail import", array("The mails that were imported", mail::row())),
        ("mail show", titled("One mail", mail::show())),
        ("mail verify", titled("The steps of a verdict", mail::verify())),
        ("mail reply", titled("An answer that was sent, or would be", mail::reply())),
        ("mail sync", array("How the reading of each mailbox went", mail::sync())),
        ("refund list", array("Refunds, the newest first", refund::row())),
        ("refund show", titled("One refund with all that belongs to it", refund::page())),
        ("refund retry", titled("What became of it", refund::retried())),
        ("return list", array("Returns in order of urgency", returns::row())),
        ("return find", array("Returns with a parcel", returns::row())),
        ("return show", titled("One return with all that belongs to it", returns::page())),
        ("return confirm", titled("What became of a refund", returns::receipt())),
        ("return plan", titled("A line of a plan", returns::line())),
        ("return apply", titled("A line of what became of refunds", returns::receipt())),
        ("error", titled("A line on stderr when something failed", rest::error())),
    ]
}

fn array(title: &str, items: Value) -> Value {
    json!({"$schema": DIALECT, "title": title, "type": "array", "items": items})
}

fn titled(title: &str, mut schema: Value) -> Value {
    schema["$schema"] = DIALECT.into();
    schema["title"] = title.into();
    schema
}

fn unknown(wanted: &str) -> Error {
    let names: Vec<_> = all().into_iter().map(|(name, _)| name).collect();
    Error::usage(format!("there is no schema for `{wanted}`")).hint(format!("schemas: {}", names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::{all, run};
    use crate::output::Body;
    use serde_json::Value;

    /// Every object of a schema names its fields and demands all of them.
    fn check(schema: &Value, path: &str) {
        if let Some(fields) = schema["properties"].as_object() {
            let names: Vec<&str> = fields.keys().map(String::as_str).collect();
            let required: Vec<&str> = schema["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
            assert_eq!(names, required, "{path}");
            fields.iter().for_each(|(name, field)| check(field, &format!("{path}.{name}")));
        }
        if schema["items"].is_object() {
            check(&schema["items"], &format!("{path}[]"));
        }
        schema["anyOf"].as_array().into_iter().flatten().for_each(|part| check(part, path));
    }

    #[test]
    fn every_schema_demands_every_field() {
        all().iter().for_each(|(name, schema)| check(schema, name));
    }

    #[test]
    fn a_command_is_named_with_a_space_or_a_hyphen() {
        for name in ["account list", "account-list"] {
            let Body::Record(record) = run(Some(name)).unwrap().body else { panic!("no record") };
            assert_eq!(record.row["type"], "array");
        }
        let wrong = run(Some("lists")).err().unwrap();
        assert!(wrong.hints[0].contains("list, show"), "{:?}", wrong.hints);
    }
}
