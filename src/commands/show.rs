//! `show`: one case with its deadlines, timeline and messages, read from the cache, and what the ledger has about it.

mod deeds;
pub(super) mod evidence;

use super::block::Listed;
use super::list::{Ages, Facts, program, row_of, soon};
use super::mail::is_mailbox;
use crate::app::App;
use crate::commands::compensation::compensated;
use crate::domain::{Case, CaseKey, DueState, Instant, Order, primary};
use crate::error::{Error, Result};
use crate::evidence::Book;
use crate::marketplaces::Marketplace;
use crate::output::{Body, Outcome, Record, Row, View, case_words, time};
use crate::store::{CaseSummary, Found, Mark, MarkState, StoredCase};
use serde_json::{Value, json};
use std::collections::HashMap;

/// Which case to show.
#[derive(Clone, Debug)]
pub struct Options {
    /// The first letters of its id, its reference number, or `account:id`.
    pub case: String,
}

/// Shows a cached case. No such case, or several, is not found (exit 5). Where the last sync of its account may have missed
/// something of it, that is a failure beside the case, as in a list.
pub async fn run(app: &App, options: &Options) -> Result<Outcome> {
    let (cache, config, now) = (app.cache()?, app.config()?, app.now());
    let unlaid = super::mail::lay_over(app).await.err();
    let key = find(app, &options.case)?;
    let mut stored = cache.load(&key)?.ok_or_else(|| unknown(&options.case))?;
    super::mail::join(app, &mut stored.case)?;
    let order = match &stored.case.order_id {
        Some(id) => cache.order(&key.account, id)?.map(|(order, _)| order),
        None => None,
    };
    let short = cache.short_names(std::slice::from_ref(&key))?.pop().unwrap_or_else(|| key.id.clone());
    let marks = marks_of(&stored, cache.marks()?);
    let synced = synced_at(&stored, &marks);
    let (blocked, unmarked) = match Listed::read(app).await {
        Ok(listed) => (listed, None),
        Err(error) => (Listed::default(), Some(error)),
    };
    let facts = Facts {
        now,
        soon: soon(&config.deadlines.warn_before),
        synced: HashMap::from([(key.account.clone(), synced)]),
        blocked,
    };
    let mut row = page_of(&stored, order.as_ref(), &short, &facts);
    if let Some(id) = &stored.case.order_id {
        row.insert("compensation".into(), json!(compensated(app, &key.account, id).await?));
    }
    evidence::add(&mut row, &Book::built_in()?.wanted(&stored.case));
    super::act::remember(app, &stored.case);
    let deeds = deeds::Deeds::of(app, &stored.case).await;
    deeds.as_ref().unwrap_or(&deeds::Deeds::default()).fill(&mut row);
    let mut outcome = Outcome::new(Body::Record(Record { row, view: View::Case }));
    outcome = match deeds {
        Ok(deeds) => deeds.warn(outcome),
        // A ledger that cannot be read must not hide what is due.
        Err(error) => outcome.failure(error),
    };
    outcome = deeds::hint(outcome, &stored.case, &stored.deadlines, &short)?;
    let ages = Ages::new(std::slice::from_ref(&key.account), &marks, config.sync.max_age, now);
    outcome.failures.extend(ages.failures(program(app)));
    outcome.failures.extend(unmarked.or_else(|| facts.blocked.failure()));
    outcome.failures.extend(unlaid);
    Ok(match stale(synced, now, config.sync.max_age.millis()) {
        Some(said) => outcome.warning(said),
        None => outcome,
    })
}

/// The case of that name among the selected accounts. No such case, or several, is not found (exit 5).
pub fn find(app: &App, name: &str) -> Result<CaseKey> {
    let cache = app.cache()?;
    match cache.find(name, &app.settings.accounts)? {
        Found::One(key) => Ok(key),
        Found::Many(cases) => {
            let keys: Vec<CaseKey> = cases.iter().map(|case| case.key.clone()).collect();
            Err(ambiguous(name, &cases, &cache.short_names(&keys)?))
        }
        Found::Nothing => Err(unknown(name)),
    }
}

/// The row of a case with all that belongs to it; what counts as evidence is not filled in.
pub fn page_of(stored: &StoredCase, order: Option<&Order>, short: &str, facts: &Facts) -> Row {
    let case = &stored.case;
    let mut row = row_of(&summary(stored), short, facts);
    let deadlines = stored.deadlines.iter().map(|deadline| {
        let mut value = json!(deadline);
        value["due_state"] = json!(DueState::at(Some(deadline.due_at), facts.now, facts.soon));
        value
    });
    let name = |offer: &str| order.and_then(|order| order.lines.iter().find(|line| line.offer_id == offer));
    let items = case.items.iter().map(|(offer, quantity)| {
        json!({"offer_id": offer, "quantity": quantity, "name": name(offer).map(|line| &line.name)})
    });
    // A cache may hold cases of a marketplace that this version does not know.
    let marketplace = Marketplace::named(&case.marketplace).ok();
    let nothing_yet = Value::Array(Vec::new());
    for (field, value) in [
        ("marketplace_title", json!(marketplace.map_or(case.marketplace.as_str(), |known| known.title()))),
        ("site", json!(case.site)),
        ("buyer_id", json!(case.buyer.id)),
        ("items", items.collect()),
        ("order", json!(order)),
        ("last_event", json!(case.last_event())),
        ("deadlines", deadlines.collect()),
        ("events", json!(case.events)),
        ("messages", json!(case.messages)),
        ("proposals", proposals(case, marketplace)),
        ("evidence_guide", nothing_yet.clone()),
        ("evidence", nothing_yet.clone()),
        ("handoffs", nothing_yet.clone()),
        ("actions", nothing_yet),
        ("compensation", Value::Null),
    ] {
        row.insert(field.into(), value);
    }
    row
}

/// The proposals with what their status says.
fn proposals(case: &Case, marketplace: Option<Marketplace>) -> Value {
    let said = case.proposals.iter().map(|proposal| {
        let mut value = json!(proposal);
        value["status_text"] = json!(marketplace.and_then(|known| known.proposal_status(case, proposal)));
        value
    });
    said.collect()
}

/// The error for a name that fits several cases, with the candidates.
pub fn ambiguous(name: &str, cases: &[CaseSummary], shorts: &[String]) -> Error {
    let facts = Facts::default();
    let same_account = cases.windows(2).all(|pair| pair[0].key.account == pair[1].key.account);
    let lines = cases.iter().zip(shorts).map(|(case, short)| {
        // A short name that another account shares has the account already.
        let whole = same_account || *short == case.key.to_string();
        let typed = if whole { short.clone() } else { format!("{}:{short}", case.key.account) };
        let buyer = case.buyer.clone().unwrap_or_default();
        (typed, case_words(&row_of(case, short, &facts)), buyer)
    });
    let lines: Vec<_> = lines.collect();
    let widest = |of: fn(&(String, String, String)) -> &String| lines.iter().map(|line| of(line).chars().count()).max();
    let (first, second) = (widest(|line| &line.0).unwrap_or(0), widest(|line| &line.1).unwrap_or(0).min(48));
    // The cache names ten at most, so ten may be more.
    let count = if cases.len() < 10 { cases.len().to_string() } else { "10 or more".to_owned() };
    let error = Error::not_found(format!("`{name}` fits {count} cases"));
    let error = lines.iter().fold(error, |error, (typed, words, buyer)| {
        error.detail(format!("{typed:first$}  {words:second$}  {buyer}").trim_end())
    });
    error.hint(if same_account { "type more letters" } else { "type more letters, or the account too" })
}

fn unknown(name: &str) -> Error {
    Error::not_found(format!("no case is called `{name}`"))
        .hint("aftersale list --all names every case known here")
        .hint("aftersale sync asks the marketplaces for new ones")
}

/// What the runs over the account of a case say of this case. One that left out other cases only was complete for it.
fn marks_of(stored: &StoredCase, mut marks: Vec<Mark>) -> Vec<Mark> {
    marks.retain(|mark| mark.account == stored.case.key.account);
    for mark in marks.iter_mut().filter(|mark| mark.state == MarkState::Partial) {
        let read = stored.seen_at >= mark.started_at && stored.case.problem.is_none();
        if mark.resource != stored.resource || read {
            mark.state = MarkState::Complete;
            mark.complete_at = Some(mark.started_at);
        }
    }
    marks
}

/// As of when the case is as it is shown: a run shows it, or was complete, so that a change of it would have been seen.
fn synced_at(stored: &StoredCase, marks: &[Mark]) -> Instant {
    // Cases made of mails come from all mailboxes of the account.
    let of_case = |mark: &&Mark| mark.resource == stored.resource || (stored.resource == "mail" && is_mailbox(mark));
    let complete = marks.iter().filter(of_case).map(|mark| mark.complete_at).min().flatten();
    complete.map_or(stored.seen_at, |at| at.max(stored.seen_at))
}

fn stale(synced: Instant, now: Instant, max_age: i64) -> Option<String> {
    let old = now.since(synced) > max_age;
    old.then(|| format!("this is from {}; --refresh asks the marketplace again", time::ago(synced, now)))
}

/// What the list says of a case.
fn summary(stored: &StoredCase) -> CaseSummary {
    let case = stored.case.clone();
    CaseSummary {
        key: case.key,
        marketplace: case.marketplace,
        kind: case.kind,
        status: case.status,
        open: case.open,
        turn: case.turn,
        reason: case.reason,
        subject: case.subject,
        buyer: case.buyer.login.or_else(|| case.buyer.id.clone()),
        buyer_id: case.buyer.id,
        order_id: case.order_id,
        reference: case.reference,
        opened_at: case.opened_at,
        last_event_at: case.last_event_at,
        primary: primary(&stored.deadlines).cloned(),
        at_risk: stored.at_risk.clone(),
        allowed_actions: case.allowed_actions,
        problem: case.problem,
    }
}

#[cfg(test)]
mod tests {
    use super::{marks_of, synced_at};
    use crate::domain::{Case, CaseKey, Instant, Kind};
    use crate::store::{Mark, MarkState, StoredCase};

    fn stored(seen_at: i64) -> StoredCase {
        let at = Instant::from_millis(seen_at);
        let key = CaseKey { account: "main".into(), id: "73cc39".into() };
        let mut case = Case::unreadable(key, "allegro", Kind::Claim, String::new(), at);
        case.problem = None;
        let (resource, fingerprint) = ("issues".into(), String::new());
        StoredCase { case, deadlines: Vec::new(), at_risk: None, resource, fingerprint, details_at: at, seen_at: at }
    }

    fn mark(account: &str, resource: &str, state: MarkState, complete_at: Option<i64>) -> Mark {
        let started_at = Instant::from_millis(100);
        let complete_at = complete_at.map(Instant::from_millis);
        let (account, resource) = (account.into(), resource.into());
        Mark { account, resource, started_at, finished_at: Some(started_at), complete_at, state, error: None }
    }

    fn states(stored: &StoredCase, marks: Vec<Mark>) -> Vec<MarkState> {
        marks_of(stored, marks).into_iter().map(|mark| mark.state).collect()
    }

    #[test]
    fn a_partial_run_counts_only_where_it_may_have_missed_the_case() {
        let partial = |resource| vec![mark("main", resource, MarkState::Partial, None)];
        assert_eq!(states(&stored(100), partial("issues")), [MarkState::Complete], "it was read in that run");
        assert_eq!(states(&stored(99), partial("issues")), [MarkState::Partial], "it was not");
        assert_eq!(states(&stored(99), partial("returns")), [MarkState::Complete], "it is of another list");
        let mut unreadable = stored(100);
        unreadable.case.problem = Some("no `id`".into());
        assert_eq!(states(&unreadable, partial("issues")), [MarkState::Partial]);
        let failed = |account| vec![mark(account, "returns", MarkState::Failed, Some(50))];
        assert_eq!(states(&stored(100), failed("main")), [MarkState::Failed]);
        assert_eq!(states(&stored(100), failed("ali")), [], "another account says nothing of it");
    }

    #[test]
    fn a_failed_run_makes_nothing_younger_and_a_complete_one_does() {
        let synced = |complete_at| {
            let marks = [mark("main", "issues", MarkState::Failed, complete_at)];
            synced_at(&stored(60), &marks).millis()
        };
        assert_eq!((synced(None), synced(Some(50)), synced(Some(90))), (60, 60, 90));
    }
}
