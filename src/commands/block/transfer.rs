//! `block import` and `block export`: CSV, JSON, or a login a line. Nothing is half-imported: every line is good, or nothing happens.

mod lines;

use super::add::{language, new_id, rows};
use super::book::{self, Added, Block};
use super::known::{self, Known};
use super::list;
use super::roll::Roll;
use crate::app::App;
use crate::blocks::Reason;
use crate::commands::act::Question;
use crate::config::Account;
use crate::domain::{Buyer, Instant};
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Body, Column, Outcome, Row, csv_text, row};
use lines::Line;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet, HashMap};
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
struct Step<'a> {
    line: Line,
    account: &'a Account,
    buyer: Buyer,
    /// `add`, `same`, `changed`: on the list for another reason, and left as it is; or `past`: it was over where it comes from.
    action: &'static str,
    unknown: bool,
}

/// What the lines of one account are judged by.
struct Side<'a> {
    account: &'a Account,
    known: Known,
    roll: Roll<'a>,
    /// The buyers of earlier lines, by id and by login.
    seen: HashMap<String, Vec<(usize, Buyer)>>,
}

/// A line's number and what is wrong with it.
type Wrong = (usize, String);

/// Shows what changes, asks, and adds all of it in one go. Any bad line makes it a wrong use that names all of them.
pub async fn import(app: &App, options: Import) -> Result<Outcome> {
    let usual: Option<Reason> = options
        .reason
        .as_deref()
        .map(|text| text.parse().map_err(|why: String| Error::usage(format!("--reason: {why}"))))
        .transpose()?;
    let lines::Read { lines, mut wrong, unread } = lines::read(&text_of(&options.file)?, usual, app.clock());
    let blocks = book::read_all(app).await?;
    let mut sides: BTreeMap<&str, Side> = BTreeMap::new();
    let mut steps: Vec<Step> = Vec::new();
    for line in lines {
        let account = match of_line(app, &line)? {
            Ok(account) => account,
            Err(why) => {
                wrong.push((line.number, why));
                continue;
            }
        };
        if !sides.contains_key(account.name.as_str()) {
            let known = known::buyers(app, &account.name, &blocks)?;
            let roll = Roll::of(&blocks, &account.name);
            sides.insert(&account.name, Side { account, known, roll, seen: HashMap::new() });
        }
        let Some(side) = sides.get_mut(account.name.as_str()) else { continue };
        match step(side, line, options.unknown) {
            Ok(step) => steps.push(step),
            Err(bad) => wrong.push(bad),
        }
    }
    if !wrong.is_empty() {
        return Err(refused(wrong));
    }
    let count = steps.iter().filter(|step| step.action == "add").count();
    let told = |outcome: Outcome| match unread.is_empty() {
        true => outcome,
        false => {
            outcome.warning(format!("columns that are not read: {}; read are {}", unread.join(", "), lines::names()))
        }
    };
    if app.settings.dry_run || count == 0 {
        let said = if count == 0 { "nothing changes".into() } else { format!("would be added: {count}") };
        return Ok(told(preview(&steps)).info(said));
    }
    agree(app, &steps, count)?;
    let mut entries = Vec::new();
    for step in steps.iter().filter(|step| step.action == "add") {
        let round = sides.get(step.account.name.as_str()).map_or(0, |side| side.roll.rounds(&step.buyer));
        entries.extend(rows(step.account, added(step), round, &language(app, step.account, None), app.clock())?);
    }
    app.ledger().append_all(entries, app.clock()).await.map_err(|error| match error.kind {
        ErrorKind::Guard => {
            Error::new(ErrorKind::Guard, "another run has changed the list meanwhile, so nothing was imported")
                .hint("import the file again")
        }
        _ => error,
    })?;
    Ok(told(preview(&steps)).info(format!("added: {count}")).hint("aftersale handoff list"))
}

/// The account that a line names, else the one that is chosen; or what is wrong with the line.
fn of_line<'a>(app: &'a App, line: &Line) -> Result<std::result::Result<&'a Account, String>> {
    let Some(name) = &line.account else { return app.one_account().map(Ok) };
    let chosen = &app.settings.accounts;
    Ok(match app.accounts()?.into_iter().find(|account| account.name == *name) {
        Some(account) => Ok(account),
        None if chosen.is_empty() => Err(format!("there is no account `{name}`")),
        None => Err(format!("it is of account `{name}`, and not of {}", chosen.join(", "))),
    })
}

fn refused(mut wrong: Vec<Wrong>) -> Error {
    wrong.sort();
    let error = Error::usage(format!("{} of the lines cannot be imported, so nothing was", wrong.len()));
    let error = wrong.into_iter().fold(error, |error, (number, why)| error.detail(format!("  line {number}: {why}")));
    error.hint("mend them and import the file again")
}

/// What a line would do, or its number and what is wrong with it.
fn step<'a>(side: &mut Side<'a>, line: Line, insist: bool) -> std::result::Result<Step<'a>, Wrong> {
    let typed = line.login.as_deref().or(line.user_id.as_deref()).unwrap_or_default();
    let found = side.known.exact(typed).or_else(|| side.known.exact(line.user_id.as_deref()?));
    let unknown = found.is_none();
    if let (Some(found), Some(id)) = (found, &line.user_id)
        && found.id.as_ref().is_some_and(|known| known != id)
    {
        return Err((line.number, format!("the login is known with another user id than {id}")));
    }
    let buyer = Buyer {
        id: line.user_id.clone().or_else(|| found?.id.clone()),
        login: found.and_then(|found| found.login.clone()).or_else(|| line.login.clone()),
    };
    let action = match side.roll.standing(&buyer) {
        _ if line.over => "past",
        None => "add",
        Some(block) if block.added.reason == line.reason => "same",
        Some(_) => "changed",
    };
    if unknown
        && !insist
        && action == "add"
        && let Some(near) = side.known.near(typed).first()
    {
        let near = near.login.as_ref().or(near.id.as_ref()).map_or("", String::as_str);
        let why = format!("nobody is called `{typed}`, but somebody `{near}`; --unknown takes it as it is");
        return Err((line.number, why));
    }
    // A list with its past may name a buyer more than once, but only once as one who is to be kept out now.
    if action != "past" {
        side.only_once(line.number, &buyer)?;
    }
    Ok(Step { line, account: side.account, buyer, action, unknown })
}

impl Side<'_> {
    fn only_once(&mut self, number: usize, buyer: &Buyer) -> std::result::Result<(), Wrong> {
        let id = buyer.id.as_ref().map(|id| format!("id {id}"));
        let names: Vec<String> =
            id.into_iter().chain(buyer.login.as_ref().map(|login| format!("login {}", login.to_lowercase()))).collect();
        for name in &names {
            let same = |(_, other): &&(usize, Buyer)| book::same_buyer(other, buyer);
            if let Some((earlier, _)) = self.seen.get(name).and_then(|seen| seen.iter().find(same)) {
                return Err((number, format!("the same buyer as line {earlier}")));
            }
        }
        for name in names {
            self.seen.entry(name).or_default().push((number, buyer.clone()));
        }
        Ok(())
    }
}

fn added(step: &Step) -> Added {
    Added {
        id: new_id(),
        marketplace: step.account.marketplace.clone(),
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
fn agree(app: &App, steps: &[Step], count: usize) -> Result<()> {
    let mut by_action: BTreeMap<&str, usize> = BTreeMap::new();
    steps.iter().for_each(|step| *by_action.entry(step.action).or_default() += 1);
    let said: Vec<String> = by_action.iter().map(|(action, count)| format!("{count} {action}")).collect();
    let unknown = steps.iter().filter(|step| step.unknown && step.action == "add").count();
    let mut lines = vec![format!("{}; {unknown} of them nobody has ordered as", said.join(", "))];
    let names = steps.iter().filter(|step| step.action == "add").take(10);
    lines.extend(names.map(|step| format!("+ {} ({})", name(&step.buyer), step.line.reason)));
    if app.settings.style.talk_terminal && count > 10 {
        app.talk().show(&format!("{count} lines; --dry-run shows all of them"));
    }
    let accounts: BTreeSet<&str> = steps.iter().map(|step| step.account.name.as_str()).collect();
    let lists = accounts.into_iter().collect::<Vec<_>>().join(", ");
    let title = format!("Add {count} buyers to the list of {lists}?");
    Question { title, lines, ask: "Add them?".into() }.put(app)
}

fn preview(steps: &[Step]) -> Outcome {
    let told = steps.iter().map(|step| {
        row(json!({
            "action": step.action, "account": step.account.name, "line": step.line.number, "buyer": name(&step.buyer), "login": step.buyer.login,
            "user_id": step.buyer.id, "reason": step.line.reason, "note": step.line.note,
            "blocked_on": step.line.blocked_at, "unknown": step.unknown,
        }))
    });
    let columns = vec![
        Column::new("action", "DOES"),
        Column::new("line", "LINE"),
        Column::new("buyer", "BUYER"),
        Column::new("reason", "REASON"),
        Column::hidden("account"),
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
    String::from_utf8(bytes).map_err(|_| {
        Error::usage(format!("{} is no text in UTF-8", file.display()))
            .hint("in Excel: save it as \"CSV UTF-8 (Comma delimited)\"")
            .hint("elsewhere: iconv -f WINDOWS-1250 -t UTF-8 FILE")
    })
}

/// The list for another machine: CSV unless another format is asked for.
pub async fn export(app: &App, options: Export) -> Result<Outcome> {
    let blocks = book::read(app).await?;
    let chosen = blocks.iter().filter(|block| options.all || block.state.stands());
    let told: Vec<Row> = chosen.map(|block| exported(app, block)).collect();
    let style = &app.settings.style;
    let columns: Vec<Column> = FIELDS.into_iter().map(|field| Column::new(field, field)).collect();
    if style.format.is_some() || style.jq.is_some() || style.template.is_some() {
        return Ok(Outcome::table(columns, told, "nobody is on the list"));
    }
    Ok(Outcome::new(Body::Text(csv_text(&columns, told)?)))
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
