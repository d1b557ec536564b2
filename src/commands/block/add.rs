//! `block add`: a buyer is to be blocked.

use super::book::{self, ADDED, Added, Block, STEP_ON};
use super::roll::Roll;
use super::{known, list};
use crate::app::App;
use crate::blocks::{Reason, remarks};
use crate::commands::show as cases;
use crate::config::Account;
use crate::domain::{Author, Buyer, Enclosure, Instant, Kind};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Enclosures, Handoff, HandoffState, Handoffs, fresh_id};
use crate::marketplaces::{Identity, Marketplace};
use crate::output::{Body, Outcome, Record, View};
use crate::store::NewEntry;
use crate::templates::{FindingKind, Limits, check as findings};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// No proof is larger.
const MOST_BYTES: u64 = 25 * 1024 * 1024;

/// Who is to be blocked, and why, as typed.
#[derive(Clone, Debug, Default)]
pub struct Add {
    /// The exact login or user id.
    pub buyer: String,
    /// The reason's code.
    pub reason: String,
    /// The seller's own words.
    pub note: Option<String>,
    /// The case that it is about.
    pub case: Option<String>,
    /// Files that prove it.
    pub evidence: Vec<PathBuf>,
    /// Whether he is blocked although nothing is known of him.
    pub unknown: bool,
    /// Since when he is on the marketplace's list already: a date or an instant.
    pub blocked_on: Option<String>,
    /// The language of the way through the page.
    pub language: Option<String>,
}

/// Puts a buyer on the list and prepares the hand-off. One who is on it already for the same reason stays as he is; for another reason
/// it is a guard error.
pub async fn add(app: &App, options: Add) -> Result<Outcome> {
    let reason: Reason = options.reason.parse().map_err(|why: String| Error::usage(format!("--reason: {why}")))?;
    let note = own_words(options.note.as_deref(), reason)?;
    let account = app.one_account()?;
    let blocked_at = options.blocked_on.as_deref().map(|text| since(app, text)).transpose()?;
    let (buyer, unknown) = known::resolve(app, account, &options.buyer, options.unknown).await?;
    if let Some(block) = standing(app, account, &buyer).await? {
        return already(app, &block, reason);
    }
    let (case_id, messages) = proof(app, account, &buyer, options.case.as_deref())?;
    let evidence = options.evidence.iter().map(|path| enclose(app, path)).collect::<Result<Vec<_>>>()?;
    let added = Added {
        id: new_id(),
        marketplace: account.marketplace.clone(),
        buyer,
        reason,
        note,
        case_id,
        evidence,
        messages: messages.map(|text| keep(app, "messages.json", "application/json", text.as_bytes())).transpose()?,
        blocked_at,
        unknown,
        imported: false,
    };
    let warnings = warnings(app, &added);
    if app.settings.dry_run {
        let name = added.buyer.login.as_deref().or(added.buyer.id.as_deref()).unwrap_or_default();
        let outcome = Outcome::done().info(format!("would be put on the list of {}: {name} ({reason})", account.name));
        return Ok(warnings.into_iter().fold(outcome, Outcome::warning));
    }
    let language = language(app, account, options.language.as_deref());
    let id = added.id.clone();
    let blocks = book::read_all(app).await?;
    // Another run may have put him on the list since; both questions are answered by one reading, so that the once-only key covers the rest.
    if let Some(block) = standing_in(&blocks, account, &added.buyer) {
        return already(app, block, reason);
    }
    let round = Roll::of(&blocks, &account.name).rounds(&added.buyer);
    let rows = rows(account, added, round, &language, app.clock())?;
    match app.ledger().append_all(rows, app.clock()).await {
        Ok(()) => {}
        // Another run has put him on the list just now.
        Err(error) if error.kind == ErrorKind::Guard => {
            let buyer = known::resolve(app, account, &options.buyer, true).await?.0;
            let block = standing(app, account, &buyer).await?.ok_or(error)?;
            return already(app, &block, reason);
        }
        Err(error) => return Err(error),
    }
    let block = super::pick(book::read(app).await?, &id)?;
    let text = page(app, &block);
    let outcome = Outcome::new(Body::Record(Record { row: list::row_of(app, &block), view: View::Text(text) }));
    let outcome = warnings.into_iter().fold(outcome, Outcome::warning);
    Ok(match block.open_step() {
        Some(step) => outcome.hint(format!("when you have done it: aftersale handoff done {}", step.id)),
        None => outcome.hint(format!("aftersale block show {}", block.added.id)),
    })
}

/// A new entry's name.
pub(super) fn new_id() -> String {
    format!("b{}", &fresh_id()[..9])
}

/// The entry of a buyer that stands, if there is one.
pub(super) async fn standing(app: &App, account: &Account, buyer: &Buyer) -> Result<Option<Block>> {
    Ok(standing_in(&book::read_all(app).await?, account, buyer).cloned())
}

fn standing_in<'a>(blocks: &'a [Block], account: &Account, buyer: &Buyer) -> Option<&'a Block> {
    Roll::of(blocks, &account.name).standing(buyer)
}

fn already(app: &App, block: &Block, reason: Reason) -> Result<Outcome> {
    let id = &block.added.id;
    if block.added.reason != reason {
        let message = format!(
            "{} is on the list since {} for another reason, {}",
            block.buyer(),
            block.added_at,
            block.added.reason
        );
        return Err(Error::new(ErrorKind::Guard, message)
            .for_account(&block.account)
            .hint(format!("aftersale block show {id}"))
            .hint(format!("aftersale block remove {id} takes him off first")));
    }
    let view = View::Text(page(app, block));
    let outcome = Outcome::new(Body::Record(Record { row: list::row_of(app, block), view }));
    Ok(outcome.info(format!("{} is on the list already, since {}", block.buyer(), block.added_at)))
}

/// The rows of a new entry: the entry, and the hand-off where the seller must still block him.
pub(super) fn rows(
    account: &Account,
    added: Added,
    round: usize,
    language: &str,
    at: Instant,
) -> Result<Vec<NewEntry>> {
    let who = match (&added.buyer.id, &added.buyer.login) {
        (Some(id), _) => format!("id {id}"),
        (None, Some(login)) => format!("login {}", login.to_lowercase()),
        (None, None) => return Err(Error::usage("a buyer is named by his login or his id")),
    };
    let entry = NewEntry {
        kind: ADDED.into(),
        account: Some(account.name.clone()),
        case_id: Some(added.id.clone()),
        body: serde_json::to_value(&added).unwrap_or_default(),
        once_key: Some(format!("block/{}/{who}#{round}", account.name)),
    };
    let mut rows = vec![entry];
    if added.blocked_at.is_none() {
        let (polish, english) = added.reason.wording();
        let words = added.note.clone().unwrap_or_else(|| format!("„{polish}” ({english})"));
        let step = step(account, &added.id, &added.buyer, Some(words), language, false)?;
        rows.push(Handoffs::opening(step, 0, at).1);
    }
    Ok(rows)
}

/// The step in the marketplace's page; with the words of the reason, where one is asked for.
pub(super) fn step(
    account: &Account,
    block: &str,
    buyer: &Buyer,
    reason: Option<String>,
    language: &str,
    off: bool,
) -> Result<Handoff> {
    let name = buyer.login.as_deref().or(buyer.id.as_deref()).unwrap_or_default().to_owned();
    let mut ban = Marketplace::named(&account.marketplace)?.ban_page(language, off);
    ban.path.extend(reason.map(|words| format!("reason: {words}")));
    Ok(Handoff {
        id: String::new(),
        account: account.name.clone(),
        subject: block.into(),
        step: if off { book::STEP_OFF } else { STEP_ON }.into(),
        title: format!("{} buyer {name}", if off { "Unblock" } else { "Block" }),
        page: ban.page.map(str::to_owned),
        path: ban.path,
        text: Some(name),
        files: Vec::new(),
        due_at: None,
        if_missed: Some(ban.if_missed.into()),
        rule: ban.rule.map(str::to_owned),
        opened_at: at_once(),
        state: HandoffState::Open,
        closed_at: None,
        note: None,
    })
}

/// Stands until the step is written down.
const fn at_once() -> Instant {
    Instant::from_millis(0)
}

/// The seller's language: as asked for, else that of his home site.
pub(super) fn language(app: &App, account: &Account, asked: Option<&str>) -> String {
    let site = || {
        let (text, _) =
            app.paths.cache_file().exists().then(|| app.cache().ok()?.identity(&account.name).ok()?)??;
        serde_json::from_str::<Identity>(&text).ok()?.site
    };
    let of_site = |site: String| match site.rsplit('-').next() {
        Some("cz") => "cs",
        Some("sk") => "sk",
        Some("hu") => "hu",
        _ => "pl",
    };
    let usual = Marketplace::named(&account.marketplace).map_or("en", Marketplace::page_language);
    asked.map_or_else(|| site().map_or(usual, of_site).to_owned(), str::to_owned)
}

/// The words that go with the reason. What must never stand in the ledger, which forgets nothing, is refused.
pub(super) fn own_words(note: Option<&str>, reason: Reason) -> Result<Option<String>> {
    let note = note.map(str::trim).filter(|note| !note.is_empty());
    if reason == Reason::Other && note.is_none() {
        return Err(Error::usage("the reason `other` needs your own words").hint("--note \"…\""));
    }
    let Some(note) = note else { return Ok(None) };
    let limits = Limits { max: Some(1000), ..Limits::of("", Kind::Protection) };
    let wrong = |kind| !matches!(kind, FindingKind::Link | FindingKind::Placeholder | FindingKind::TooShort);
    match findings(note, &limits).into_iter().find(|finding| wrong(finding.kind)) {
        None => Ok(Some(note.to_owned())),
        Some(finding) => Err(Error::new(ErrorKind::Guard, format!("the note holds {}", finding.message))
            .hint("what is written to the ledger stays for ever; keep such things in a file: --evidence FILE")),
    }
}

fn warnings(app: &App, added: &Added) -> Vec<String> {
    let reason = added.reason;
    let mut said: Vec<String> = reason.risk().map(|why| format!("`{reason}`: {why} (AL-B01)")).into_iter().collect();
    let today = app.now().utc().date_naive();
    let found = added.note.iter().flat_map(|note| remarks(note, today));
    said.extend(found.map(|remark| format!("the note is not {}: {}", remark.lacks, remark.message)));
    if reason.risk().is_some() || !said.is_empty() {
        let (polish, english) = reason.wording();
        said.push(format!("a reason must be objective, current and individual, such as „{polish}” ({english})"));
    }
    if added.evidence.is_empty() && added.messages.is_none() && added.blocked_at.is_none() {
        said.push("nothing is kept as proof; --case keeps the buyer's messages, --evidence a file (AL-B08)".into());
    }
    if added.unknown {
        said.push("no order and no case of this buyer is known: make sure that the login is exact (AL-B04)".into());
    }
    said
}

/// The case, and what was written in it. It must be this buyer's.
fn proof(app: &App, account: &Account, buyer: &Buyer, case: Option<&str>) -> Result<(Option<String>, Option<String>)> {
    let Some(name) = case else { return Ok((None, None)) };
    let key = cases::find(app, name)?;
    let stored = app.cache()?.load(&key)?.ok_or_else(|| Error::not_found(format!("there is no case `{name}`")))?;
    if key.account != account.name || !book::same_buyer(&stored.case.buyer, buyer) {
        let of = stored.case.buyer.login.or(stored.case.buyer.id).unwrap_or_else(|| "nobody known".into());
        return Err(Error::usage(format!("case {} is of {of}, not of this buyer", key.id)));
    }
    let said = stored.case.messages.iter().filter(|message| message.author != Author::System);
    let messages: Vec<Value> = said.map(|message| json!(message)).collect();
    let text = serde_json::to_string_pretty(&json!({"case": key.id, "messages": messages})).unwrap_or_default();
    Ok((Some(key.id), (!messages.is_empty()).then_some(text)))
}

fn enclose(app: &App, path: &Path) -> Result<Enclosure> {
    let shown = path.display();
    let cannot = |cause: std::io::Error| Error::usage(format!("{shown} cannot be read: {cause}"));
    if std::fs::metadata(path).map_err(cannot)?.len() > MOST_BYTES {
        return Err(Error::usage(format!("{shown} is larger than 25 MiB")));
    }
    let bytes = std::fs::read(path).map_err(cannot)?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    keep(app, &name, "application/octet-stream", &bytes)
}

/// Keeps bytes as a file of its own, under their SHA-256; with `--dry-run` they are only looked at.
fn keep(app: &App, name: &str, media_type: &str, bytes: &[u8]) -> Result<Enclosure> {
    let kept = Enclosures::new(&app.paths.data_dir);
    let sha256 = if app.settings.dry_run { String::new() } else { kept.keep(bytes)? };
    Ok(Enclosure {
        name: name.to_owned(),
        media_type: media_type.to_owned(),
        size: bytes.len() as u64,
        original_sha256: None,
        sha256,
    })
}

/// An instant, or the beginning of a day, that lies in the past.
pub(super) fn since(app: &App, text: &str) -> Result<Instant> {
    let at = Instant::parse(text).or_else(|| crate::output::time::start_of_date(text));
    let at = at.ok_or_else(|| Error::usage(format!("`{text}` is no day; write it as 2026-11-20")))?;
    if at > app.clock() {
        return Err(Error::usage(format!("`{text}` lies ahead; a block that is still to be made needs no day")));
    }
    Ok(at)
}

/// The entry and its step as a page.
pub(super) fn page(app: &App, block: &Block) -> String {
    let head = format!("{} · {} · {} · {}", block.buyer(), block.account, block.added.reason, block.state.as_str());
    match block.open_step() {
        Some(step) => format!("{head}\n\n{}", crate::commands::handoff::page::of(app, step)),
        None => head,
    }
}
