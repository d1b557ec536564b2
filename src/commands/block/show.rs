//! `block show`: one entry with its history, and what is known of the buyer.

use super::book::{self, Block};
use super::watch::{Watch, clear};
use super::{list, pick};
use crate::app::App;
use crate::domain::{Enclosure, Instant};
use crate::error::Result;
use crate::journal::Enclosures;
use crate::output::{Body, Outcome, Record, Row, View, time};
use chrono::Local;
use serde_json::{Value, json};

/// Shows an entry.
pub async fn show(app: &App, name: &str) -> Result<Outcome> {
    let block = pick(book::read(app).await?, name)?;
    let mut row = list::row_of(app, &block);
    let history = history(&block);
    let orders = orders(app, &block).await?;
    let cases = cases(app, &block)?;
    let files: Vec<Value> = block.added.evidence.iter().map(|file| kept(app, file)).collect();
    let messages = block.added.messages.as_ref().map(|file| kept(app, file));
    let text = page(app, &block, &history, &orders, &cases, &files, messages.as_ref());
    for (field, value) in [
        ("removal_note", json!(block.removal_note)),
        ("rule", json!(block.rule)),
        ("unknown", json!(block.added.unknown)),
        ("imported", json!(block.added.imported)),
        ("history", history.iter().map(|(at, what)| json!({"at": at, "what": what})).collect()),
        ("orders", json!(orders)),
        ("cases", json!(cases)),
        ("evidence", json!(files)),
        ("messages", json!(messages)),
    ] {
        row.insert(field.into(), value);
    }
    let outcome = Outcome::new(Body::Record(Record { row, view: View::Text(text) }));
    Ok(match block.open_step() {
        Some(step) => outcome.hint(format!("aftersale handoff show {}", step.id)),
        None => outcome,
    })
}

/// What happened to the entry, oldest first.
fn history(block: &Block) -> Vec<(Instant, String)> {
    let mut found = vec![(block.added_at, "put on the list".to_owned())];
    found.extend(block.added.blocked_at.map(|at| (at, "blocked on the marketplace, as you said".to_owned())));
    for step in &block.handoffs {
        let said = match step.state {
            crate::journal::HandoffState::Open => continue,
            crate::journal::HandoffState::Done => "done, as you said",
            crate::journal::HandoffState::Cancelled => "cancelled",
        };
        found.extend(step.closed_at.map(|at| (at, format!("{}: {said}", step.title))));
    }
    found.extend(block.reviewed_at.map(|at| (at, "reviewed".to_owned())));
    found.extend(block.removed_at.map(|at| (at, "off the list".to_owned())));
    found.extend(block.expires_at.map(|at| (at, format!("ends by itself ({})", block.rule.as_deref().unwrap_or("")))));
    found.sort();
    found
}

async fn orders(app: &App, block: &Block) -> Result<Vec<Row>> {
    if !app.paths.people_file().exists() {
        return Ok(Vec::new());
    }
    let sales = Watch::open(app).await?.of_buyer(&block.account, &block.added.buyer)?;
    let told = sales.iter().map(|sale| {
        crate::output::row(json!({
            "order_id": clear(sale).map(|clear| clear.order_id),
            "bought_at": sale.bought_at,
            "cancelled": sale.cancelled,
            "paid": sale.paid,
            "since_block": block.blocked_at.is_some_and(|at| sale.bought_at >= at),
        }))
    });
    Ok(told.collect())
}

fn cases(app: &App, block: &Block) -> Result<Vec<Row>> {
    if !app.paths.cache_file().exists() {
        return Ok(Vec::new());
    }
    let cache = app.cache()?;
    let mut found = Vec::new();
    for key in cache.cases_of(&block.account, &block.added.buyer)? {
        if let Some(stored) = cache.load(&key)? {
            let case = stored.case;
            found.push(crate::output::row(json!({
                "id": key.id, "kind": case.kind, "status": case.status, "open": case.open, "reason": case.reason,
                "opened_at": case.opened_at, "order_id": case.order_id,
            })));
        }
    }
    Ok(found)
}

fn kept(app: &App, file: &Enclosure) -> Value {
    let path = app.paths.data_dir.join("enclosures").join(&file.sha256);
    let intact = Enclosures::new(&app.paths.data_dir).bytes(file).is_ok();
    json!({
        "name": file.name, "size": file.size, "sha256": file.sha256, "path": path, "there": path.exists(), "intact": intact,
    })
}

fn page(
    app: &App,
    block: &Block,
    history: &[(Instant, String)],
    orders: &[Row],
    cases: &[Row],
    files: &[Value],
    messages: Option<&Value>,
) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let stamp =
        |value: &Value| Instant::parse(&text(value)).map(|at| time::stamp(at, app.now(), &Local)).unwrap_or_default();
    let mut lines = vec![super::add::page(app, block)];
    lines.extend(block.added.note.as_ref().map(|note| format!("Note: {note}")));
    lines.push("\nHistory".into());
    lines.extend(history.iter().map(|(at, what)| format!("  {}  {what}", time::stamp(*at, app.now(), &Local))));
    if !orders.is_empty() {
        lines.push(format!("\nOrders ({})", orders.len()));
        lines.extend(orders.iter().map(|order| {
            let mut said =
                vec![stamp(&order["bought_at"]), order["order_id"].as_str().unwrap_or("(its id is erased)").to_owned()];
            said.extend((order["cancelled"] == true).then(|| "cancelled".to_owned()));
            said.extend((order["paid"] != true).then(|| "not paid".to_owned()));
            said.extend((order["since_block"] == true).then(|| "AFTER THE BLOCK".to_owned()));
            format!("  {}", said.join("  "))
        }));
    }
    if !cases.is_empty() {
        lines.push(format!("\nCases ({})", cases.len()));
        lines.extend(cases.iter().map(|case| {
            let open = if case["open"] == true { "open" } else { "done" };
            format!("  {}  {} {}  {open}", stamp(&case["opened_at"]), text(&case["kind"]), text(&case["id"]))
        }));
    }
    if !files.is_empty() || messages.is_some() {
        lines.push("\nKept as proof, each file under its SHA-256".into());
        lines.extend(files.iter().chain(messages).flat_map(|file| {
            let state = match (file["there"] == true, file["intact"] == true) {
                (true, true) => "",
                (true, false) => "  CHANGED since it was kept",
                (false, _) => "  (deleted)",
            };
            [format!("  {}{state}", text(&file["name"])), format!("    {}", text(&file["path"]))]
        }));
    }
    lines.join("\n")
}
