//! What the seller entered about a case and only he knows: deadlines and flags. It is kept in the ledger and laid over what the
//! marketplace says whenever deadlines are worked out.

use crate::app::App;
use crate::commands::list::program;
use crate::commands::{show, sync};
use crate::deadlines::{Manual, SELLER_MARKS};
use crate::domain::{Case, CaseKey, primary};
use crate::error::{Error, Result};
use crate::output::{Outcome, row};
use crate::store::{Entry, NewEntry};
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};

/// A kind of ledger entry: a deadline is entered.
pub const DEADLINE_SET: &str = "deadline-set";
/// A deadline is taken back.
pub const DEADLINE_CLEAR: &str = "deadline-clear";
/// A flag is set.
pub const CASE_FLAG: &str = "case-flag";
/// A flag is taken back.
pub const CASE_UNFLAG: &str = "case-unflag";

/// What the seller entered about one case and has not taken back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entered {
    /// The deadline.
    pub manual: Option<Manual>,
    /// The flags.
    pub flags: BTreeSet<String>,
}

impl Entered {
    /// The case with the flags as marks, as far as they say anything about a case of its kind.
    pub fn laid_over(&self, case: &Case) -> Case {
        let mut case = case.clone();
        for (flag, needs, _) in SELLER_MARKS {
            case.marks.remove(flag);
            if self.flags.contains(flag) && (needs.is_empty() || case.marks.contains(needs)) {
                case.marks.insert(flag.into());
            }
        }
        case
    }
}

/// What was entered for the cases of an account, by case id.
pub async fn of_account(app: &App, account: &str) -> Result<HashMap<String, Entered>> {
    let ledger = app.ledger();
    let mut entries = Vec::new();
    for kind in [DEADLINE_SET, DEADLINE_CLEAR, CASE_FLAG, CASE_UNFLAG] {
        entries.extend(ledger.entries(kind, Some(account)).await?);
    }
    entries.sort_by_key(|entry| entry.seq);
    let mut found: HashMap<String, Entered> = HashMap::new();
    for entry in &entries {
        if let Some(case_id) = &entry.case_id {
            apply(found.entry(case_id.clone()).or_default(), entry)?;
        }
    }
    Ok(found)
}

fn apply(entered: &mut Entered, entry: &Entry) -> Result<()> {
    let flag = || entry.body["flag"].as_str().unwrap_or_default().to_owned();
    match entry.kind.as_str() {
        DEADLINE_SET => entered.manual = Some(manual(entry)?),
        DEADLINE_CLEAR => entered.manual = None,
        CASE_FLAG => drop(entered.flags.insert(flag())),
        _ => drop(entered.flags.remove(&flag())),
    }
    Ok(())
}

fn manual(entry: &Entry) -> Result<Manual> {
    serde_json::from_value(entry.body.clone()).map_err(|cause| {
        Error::failed(format!("row {} of the ledger holds a deadline that cannot be read", entry.seq))
            .hint("aftersale doctor checks the ledger")
            .caused_by(cause)
    })
}

/// Writes what the seller entered to the ledger, works the deadlines of the case out again, and says what counts now.
pub(super) async fn record(app: &App, key: &CaseKey, kind: &str, body: Value, done: String) -> Result<Outcome> {
    if app.settings.dry_run {
        return Ok(Outcome::done().info(format!("would be written to the ledger: {kind} {key} {body}")));
    }
    let entry = NewEntry {
        kind: kind.into(),
        account: Some(key.account.clone()),
        case_id: Some(key.id.clone()),
        body,
        once_key: None,
    };
    app.ledger().append(entry, app.clock()).await?;
    let deadlines = sync::recompute_case(app, key).await?;
    let counts = primary(&deadlines);
    let data = json!({
        "id": key.id,
        "account": key.account,
        "due_at": counts.map(|deadline| deadline.due_at),
        "due_rule": counts.map(|deadline| deadline.rule.clone()),
        "due_source": counts.map(|deadline| deadline.source),
    });
    // The id alone may be that of a case of another account too.
    let short = app.cache()?.short_names(std::slice::from_ref(key))?.pop().unwrap_or_else(|| key.to_string());
    Ok(Outcome::record(row(data)).info(done).hint(format!("{} show {short}", program(app))))
}

/// Sets a flag on a case, or takes it back. An unknown flag is a usage error that lists the known ones.
pub async fn flag(app: &App, case: &str, flag: &str, off: bool) -> Result<Outcome> {
    let Some((name, needs, meaning)) = SELLER_MARKS.into_iter().find(|(name, _, _)| *name == flag) else {
        let known: Vec<_> = SELLER_MARKS.iter().map(|(name, _, meaning)| format!("{name}: {meaning}")).collect();
        return Err(Error::usage(format!("there is no flag `{flag}`")).hint(known.join("; ")));
    };
    let key = show::find(app, case)?;
    if off {
        return record(app, &key, CASE_UNFLAG, json!({ "flag": name }), format!("{} is no longer {name}", key.id))
            .await;
    }
    let outcome =
        record(app, &key, CASE_FLAG, json!({ "flag": name }), format!("{} is {name}: {meaning}", key.id)).await?;
    let fits = app.cache()?.load(&key)?.is_some_and(|stored| needs.is_empty() || stored.case.marks.contains(needs));
    Ok(if fits { outcome } else { outcome.warning(format!("nothing changes while the case is not {needs}")) })
}
