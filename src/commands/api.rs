//! `api METHOD PATH`: a call that the seller wrote himself. Reads go out freely; a write is an action like any other.

use crate::app::App;
use crate::commands::act::{Question, action_row};
use crate::config::Account;
use crate::domain::{Action, Case, CaseKey, Change};
use crate::error::{Error, Result};
use crate::marketplaces::Marketplace;
use crate::output::{Body, Outcome, Record, Row, View};
use serde_json::Value;

/// A call.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The HTTP method, or the name of a gateway's method.
    pub method: String,
    /// The path; `None` where the method says it all.
    pub path: Option<String>,
    /// `NAME=VALUE`, one each.
    pub params: Vec<String>,
    /// The body's text.
    pub data: Option<String>,
    /// Whether a gateway's method changes something.
    pub write: bool,
    /// Whether what was sent before is sent once more.
    pub again: bool,
}

/// Makes the call and gives back what the marketplace answered.
pub async fn run(app: &App, options: &Options) -> Result<Outcome> {
    let params = pairs(&options.params)?;
    let verb = options.method.to_uppercase();
    let is_http = ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&verb.as_str());
    let target = match (&options.path, is_http) {
        (Some(path), true) => path.clone(),
        (None, true) => return Err(Error::usage("a path is missing").hint("aftersale api GET /sale/issues")),
        (None, false) => options.method.clone(),
        (Some(_), false) => {
            return Err(
                Error::usage(format!("`{}` is no HTTP method", options.method)).hint("GET, POST, PUT, PATCH, DELETE")
            );
        }
    };
    let is_write = if is_http { verb != "GET" } else { options.write || !only_asks(&options.method) };
    if !is_write && options.data.is_some() {
        return Err(Error::usage("a read has no body").hint("give it as --query NAME=VALUE"));
    }
    if is_write {
        return write(app, options, if is_http { verb } else { options.method.clone() }, params).await;
    }
    let client = app.client(account(app, is_http)?)?;
    answer(client.ask(&target, &params).await?)
}

/// The account that is meant: among several, the only one whose marketplace is called so.
fn account(app: &App, by_path: bool) -> Result<&Account> {
    let called_so = |account: &Account| {
        Marketplace::named(&account.marketplace).is_ok_and(|marketplace| marketplace.has_paths() == by_path)
    };
    let account = app.one_account_that(called_so)?;
    match (called_so(account), by_path) {
        (true, _) => Ok(account),
        (false, true) => {
            Err(Error::usage(format!("{} is called by the names of methods, and not by paths", account.marketplace))
                .hint("aftersale api METHOD -F name=value"))
        }
        (false, false) => Err(Error::usage(format!("{} is called by a method and a path", account.marketplace))
            .hint("aftersale api GET /sale/issues")),
    }
}

/// Whether a gateway's method only asks, by the name that it has: one that nobody knows may change something, and is sent as a write.
fn only_asks(method: &str) -> bool {
    let last = method.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    ["get", "find", "query", "search", "list"].iter().any(|word| last.starts_with(word))
}

async fn write(app: &App, options: &Options, method: String, params: Vec<(String, String)>) -> Result<Outcome> {
    let account = account(app, options.path.is_some())?;
    let client = app.client(account)?;
    let path = options.path.clone().unwrap_or_default();
    let body = options.data.as_deref().map(json).transpose()?;
    let subject = format!("{method} {path}").trim().to_owned();
    let case = named(app, &account.name, &path, &params, body.as_ref())?;
    let action = Action {
        account: account.name.clone(),
        marketplace: account.marketplace.clone(),
        command: "api".into(),
        case_id: case.as_ref().map_or_else(|| subject.clone(), |case| case.key.id.clone()),
        kind: case.map(|case| case.kind),
        order_id: None,
        buyer: None,
        change: Change::Raw { method, path, params, body },
    };
    let sketches = client.sketch(&action)?;
    if app.settings.dry_run {
        return answer(serde_json::to_value(&sketches).unwrap_or_default());
    }
    let gate = app.gate()?;
    let hold = gate.hold(&account.name, &action.subject()).await?;
    if gate.barred(&action, options.again).await?.is_none() {
        let title = format!("Send {subject} to {} ({})?", account.marketplace, account.name);
        let lines = vec!["It changes something, and no rule of aftersale knows what.".into()];
        Question { title, lines, ask: "Send it?".into() }.put(app)?;
    }
    let done = gate.run(&hold, &client, &action, Value::Null, options.again).await?;
    let record = done.record();
    let mut row = action_row(record);
    row.insert("answer".into(), record.answer.clone().unwrap_or_default());
    let text = serde_json::to_string_pretty(&record.answer).unwrap_or_default();
    let said = match done {
        crate::journal::Done::Now(_) => format!("sent (journal {})", record.id),
        crate::journal::Done::Before(_) => {
            format!("already done, {} (journal {}); --again sends it once more", record.at, record.id)
        }
    };
    Ok(Outcome::new(Body::Record(Record { row, view: View::Verbatim(text) })).info(said))
}

/// The cached case that a call names by its id, wherever it does: what becomes of the call is then known wherever the case is.
fn named(
    app: &App,
    account: &str,
    path: &str,
    params: &[(String, String)],
    body: Option<&Value>,
) -> Result<Option<Case>> {
    let mut all = format!("{path} {}", body.map(ToString::to_string).unwrap_or_default());
    params.iter().for_each(|(_, value)| all.extend([" ", value]));
    let ids = all.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').filter(|id| id.len() >= 6);
    let cache = app.cache()?;
    for id in ids {
        let key = CaseKey { account: account.to_owned(), id: id.to_owned() };
        if let Some(stored) = cache.load(&key)? {
            return Ok(Some(stored.case));
        }
    }
    Ok(None)
}

/// Whatever the marketplace answered, as JSON in every format.
fn answer(value: Value) -> Result<Outcome> {
    let text = serde_json::to_string_pretty(&value).unwrap_or_default();
    let row = match value {
        Value::Object(row) => row,
        other => Row::from_iter([("answer".to_owned(), other)]),
    };
    Ok(Outcome::new(Body::Record(Record { row, view: View::Verbatim(text) })))
}

fn pairs(params: &[String]) -> Result<Vec<(String, String)>> {
    let pair = |text: &String| {
        let (name, value) = text
            .split_once('=')
            .filter(|(name, _)| !name.is_empty())
            .ok_or_else(|| Error::usage(format!("`{text}` is no NAME=VALUE")))?;
        Ok((name.to_owned(), value.to_owned()))
    };
    params.iter().map(pair).collect()
}

fn json(text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|cause| Error::usage(format!("the body is no JSON: {cause}")))
}
