//! `block import` and `block export`: CSV, JSON, or a login a line. Nothing is half-imported: every line is good, or nothing happens.

mod lines;

use super::add::{language, new_id, rounds, rows};
use super::book::{self, Added, Block};
use super::{known, list};
use crate::app::App;
use crate::blocks::Reason;
use crate::commands::act::Question;
use crate::config::Account;
use crate::domain::{Buyer, Instant};
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Body, Column, Note, Outcome, Row, row};
use lines::Line;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// No list is longer.
const MOST_BYTES: u64 = 8 * 1024 * 1024;
/// What an export holds of an entry, and an import reads.
const FIELDS: [&str; 8] = ["login", "user_id", "reason", "note", "blocked_on", "account", "state", "added_at"];

/// What to import, as typed.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The file; `-` is stdin.
    pub file: PathBuf,
    /// The reason of lines that name none.
    pub reason: Option<String>,
    /// Whether names that are nearly those of known buyers are taken as they are.
    pub unknown: bool,
}

/// What to export.
#[derive(Clone, Debug, Default)]
pub struct Export {
    /// Expired and removed ones too.
    pub all: bool,
}

/// One line and what it would do.
struct Step {
    line: Line,
    buyer: Buyer,
    /// `add`, `same` or `changed`: on the list for another reason, and left as it is.
    action: &'static str,
    unknown: bool,
}

/// Shows what changes, asks, and adds all of it in one go. Any bad line makes it a wrong use that names all of them.
pub async fn import(app: &App, options: Import) -> Result<Outcome> {
    let account = app.one_account()?;
    let usual: Option<Reason> = options
        .reason
        .as_deref()
        .map(|text| text.parse().map_err(|why: String| Error::usage(format!("--reason: {why}"))))
        .transpose()?;
    let (read, mut wrong) = lines::read(&text_of(&options.file)?, usual, app.clock());
    let blocks = book::read_all(app).await?;
    let known = known::buyers(app, &account.name, &blocks)?;
    let mut steps: Vec<Step> = Vec::new();
    for line in read {
        match step(account, &blocks, &known, line, options.unknown) {
            Ok(one) => match steps.iter().find(|other| book::same_buyer(&other.buyer, &one.buyer)) {
                Some(other) => wrong.push((one.line.number, format!("the same buyer as line {}", other.line.number))),
                None => steps.push(one),
            },
            Err(bad) => wrong.push(bad),
        }
    }
    if !wrong.is_empty() {
        wrong.sort();
        let count = wrong.len();
        let error = Error::usage(format!("{count} of the lines cannot be imported, so nothing was"));
        let error =
            wrong.into_iter().fold(error, |error, (number, why)| error.detail(format!("  line {number}: {why}")));
        return Err(error.hint("mend them and import the file again"));
    }
    let count = steps.iter().filter(|step| step.action == "add").count();
    if app.settings.dry_run || count == 0 {
        let outcome = preview(&steps);
        let said = if count == 0 { "nothing changes".into() } else { format!("would be added: {count}") };
        return Ok(outcome.info(said));
    }
    agree(app, account, &steps, count)?;
    let language = language(app, account, None);
    let mut entries = Vec::new();
    for step in steps.iter().filter(|step| step.action == "add") {
        let round = rounds(&blocks, account, &step.buyer);
        entries.extend(rows(account, added(account, step), round, &language, app.clock())?);
    }
    app.ledger().append_all(entries, app.clock()).await.map_err(|error| match error.kind {
        ErrorKind::Guard => {
            Error::new(ErrorKind::Guard, "another run has changed the list meanwhile, so nothing was imported")
                .hint("import the file again")
        }
        _ => error,
    })?;
    Ok(preview(&steps).info(format!("added: {count}")).hint("aftersale handoff list"))
}

/// What a line would do, or its number and what is wrong with it.
fn step(
    account: &Account,
    blocks: &[Block],
    known: &[Buyer],
    line: Line,
    insist: bool,
) -> std::result::Result<Step, (usize, String)> {
    let typed = line.login.as_deref().or(line.user_id.as_deref()).unwrap_or_default();
    let found = known::exact(known, typed).or_else(|| known::exact(known, line.user_id.as_deref()?));
    let unknown = found.is_none();
    if let (Some(found), Some(id)) = (&found, &line.user_id)
        && found.id.as_ref().is_some_and(|known| known != id)
    {
        return Err((line.number, format!("the login is known with another user id than {id}")));
    }
    if unknown
        && !insist
        && let Some(near) = known::near(known, typed).first()
    {
        let near = near.login.clone().or_else(|| near.id.clone()).unwrap_or_default();
        let why = format!("nobody is called `{typed}`, but somebody `{near}`; --unknown takes it as it is");
        return Err((line.number, why));
    }
    let buyer = Buyer {
        id: line.user_id.clone().or_else(|| found.as_ref()?.id.clone()),
        login: found.and_then(|found| found.login).or_else(|| line.login.clone()),
    };
    let standing =
        blocks.iter().rev().find(|block| block.account == account.name && block.is_of(&buyer) && block.state.stands());
    let action = match standing {
        None => "add",
        Some(block) if block.added.reason == line.reason => "same",
        Some(_) => "changed",
    };
    Ok(Step { line, buyer, action, unknown })
}

fn added(account: &Account, step: &Step) -> Added {
    Added {
        id: new_id(),
        marketplace: account.marketplace.clone(),
        buyer: step.buyer.clone(),
        reason: step.line.reason,
        note: step.line.note.clone(),
        case_id: None,
        evidence: Vec::new(),
        messages: None,
        blocked_at: step.line.blocked_at,
        unknown: step.unknown,
        imported: true,
    }
}

/// Shows the counts by what happens, and asks.
fn agree(app: &App, account: &Account, steps: &[Step], count: usize) -> Result<()> {
    let mut by_action: BTreeMap<&str, usize> = BTreeMap::new();
    steps.iter().for_each(|step| *by_action.entry(step.action).or_default() += 1);
    let said: Vec<String> = by_action.iter().map(|(action, count)| format!("{count} {action}")).collect();
    let unknown = steps.iter().filter(|step| step.unknown && step.action == "add").count();
    let mut lines = vec![format!("{}; {unknown} of them nobody has ordered as", said.join(", "))];
    let names = steps.iter().filter(|step| step.action == "add").take(10);
    lines.extend(names.map(|step| format!("+ {} ({})", name(&step.buyer), step.line.reason)));
    if app.settings.style.talk_terminal && count > 10 {
        app.talk().say(&Note::Info(format!("{count} lines; --dry-run shows all of them")));
    }
    let title = format!("Add {count} buyers to the list of {}?", account.name);
    Question { title, lines, ask: "Add them?".into() }.put(app)
}

fn preview(steps: &[Step]) -> Outcome {
    let told = steps.iter().map(|step| {
        row(json!({
            "action": step.action, "line": step.line.number, "buyer": name(&step.buyer), "login": step.buyer.login,
            "user_id": step.buyer.id, "reason": step.line.reason, "note": step.line.note,
            "blocked_on": step.line.blocked_at, "unknown": step.unknown,
        }))
    });
    let columns = vec![
        Column::new("action", "DOES"),
        Column::new("line", "LINE"),
        Column::new("buyer", "BUYER"),
        Column::new("reason", "REASON"),
        Column::hidden("login"),
        Column::hidden("user_id"),
        Column::hidden("note"),
        Column::hidden("blocked_on"),
        Column::new("unknown", "UNKNOWN"),
    ];
    Outcome::table(columns, told.collect(), "the file holds no buyer")
}

fn name(buyer: &Buyer) -> &str {
    buyer.login.as_deref().or(buyer.id.as_deref()).unwrap_or_default()
}

fn text_of(file: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    let wrong = |cause: std::io::Error| Error::usage(format!("{} cannot be read: {cause}", file.display()));
    if file == Path::new("-") {
        std::io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(wrong)?;
    } else {
        std::fs::File::open(file).and_then(|open| open.take(MOST_BYTES + 1).read_to_end(&mut bytes)).map_err(wrong)?;
    }
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Error::usage(format!("{} is larger than 8 MiB, which no list of buyers is", file.display())));
    }
    String::from_utf8(bytes).map_err(|_| Error::usage(format!("{} is no text in UTF-8", file.display())))
}

/// The list for another machine: CSV unless another format is asked for.
pub async fn export(app: &App, options: Export) -> Result<Outcome> {
    let blocks = book::read(app).await?;
    let chosen = blocks.iter().filter(|block| options.all || block.state.stands());
    let told: Vec<Row> = chosen.map(|block| exported(app, block)).collect();
    let style = &app.settings.style;
    if style.format.is_some() || style.jq.is_some() || style.template.is_some() {
        let columns = FIELDS.into_iter().map(|field| Column::new(field, field)).collect();
        return Ok(Outcome::table(columns, told, "nobody is on the list"));
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |cause: csv::Error| Error::failed("the list cannot be written as CSV").caused_by(cause);
    writer.write_record(FIELDS).map_err(failed)?;
    for row in &told {
        writer.write_record(FIELDS.map(|field| row[field].as_str().unwrap_or_default())).map_err(failed)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|cause| Error::failed("the list cannot be written as CSV").caused_by(cause.into_error()))?;
    Ok(Outcome::new(Body::Text(String::from_utf8_lossy(&bytes).into_owned())))
}

fn exported(app: &App, block: &Block) -> Row {
    let row = list::row_of(app, block);
    let at = |at: Option<Instant>| at.map(|at| at.to_string());
    crate::output::row(json!({
        "login": block.added.buyer.login,
        "user_id": block.added.buyer.id,
        "reason": block.added.reason,
        "note": block.added.note,
        "blocked_on": at(block.blocked_at),
        "account": block.account,
        "state": row["state"],
        "added_at": block.added_at,
    }))
}
