//! What may need an alert. Whoever has more to tell of adds his items in [`collect`].

use crate::alerts::AlertItem;
use crate::app::App;
use crate::commands::block;
use crate::commands::list::{Ages, Facts, after, program, row_of};
use crate::commands::look;
use crate::commands::mail;
use crate::commands::mail::Doubt;
use crate::commands::refund;
use crate::domain::{Deadline, Instant, Kind, Move, Severity, Source};
use crate::error::Result;
use crate::output::{case_words, line_up_to};
use crate::store::{CaseSummary, Filter};
use std::collections::BTreeMap;

const PAGE: u64 = 200;
/// How many cases that could not be read are counted, and how many of them are named.
const COUNTED: u64 = 100;
const NAMED: usize = 5;
/// How long a mail that failed the checks is worth a note, in milliseconds: three days.
const FORGED_FOR: i64 = 3 * 24 * 3_600_000;

/// Everything that may need an alert, from all sources, with its texts made safe to show.
pub(super) async fn collect(
    app: &App,
    accounts: &[String],
    ages: &Ages,
    unasked: &[(String, String)],
    now: Instant,
) -> Result<Vec<AlertItem>> {
    mail::lay_over(app).await?;
    let mut found = match look::own_accounts(app, Some(app.cache()?))? {
        Some(own) => {
            let own = if own.is_empty() { accounts } else { &own };
            let mut found = deadlines(app, own, now)?;
            found.extend(forged(app, own, now)?);
            found
        }
        None => Vec::new(),
    };
    let horizon = now.plus_millis(app.config()?.alerts.horizon());
    found.extend(block::alerts::items(app, accounts, horizon).await?);
    found.extend(refund::alerts(app, accounts).await?);
    found.extend(troubles(app, accounts, ages, unasked)?);
    Ok(found.into_iter().map(safe).collect())
}

/// The deadlines that bind the seller and are near enough for any threshold. Reading ends with the first case beyond.
fn deadlines(app: &App, accounts: &[String], now: Instant) -> Result<Vec<AlertItem>> {
    let horizon = now.plus_millis(app.config()?.alerts.horizon());
    let filter = Filter { accounts: accounts.to_vec(), due_until: Some(horizon), ..Filter::default() };
    let cache = app.cache()?;
    let mut found = Vec::new();
    let mut from = None;
    loop {
        let page = cache.list(&filter, from.as_ref(), PAGE)?;
        for case in &page {
            of_case(app, case, horizon, &mut found)?;
        }
        from = page.last().map(after);
        if u64::try_from(page.len()).is_ok_and(|count| count < PAGE) {
            return Ok(found);
        }
    }
}

/// All deadlines of a case that bind the seller, or the one that he entered instead of them.
fn of_case(app: &App, case: &CaseSummary, horizon: Instant, found: &mut Vec<AlertItem>) -> Result<()> {
    let Some(stored) = app.cache()?.load(&case.key)? else { return Ok(()) };
    let short = app.cache()?.short_names(std::slice::from_ref(&case.key))?.pop();
    let short = short.unwrap_or_else(|| case.key.to_string());
    let doubt = Doubt::of_case(&stored.case);
    // Of a mail in doubt nothing is passed on that it says itself.
    let words = doubt.map(|doubt| doubt.called(&case.marketplace));
    let words = words.unwrap_or_else(|| case_words(&row_of(case, &short, &Facts::default())));
    let title = format!("{words} ({short})");
    let next_command = match mail::next(case, &short) {
        Some(next) => format!("{} {next}", program(app)),
        None => format!("{} show {short}", program(app)),
    };
    let binding = || stored.deadlines.iter().filter(|deadline| deadline.binding && deadline.who == Move::Seller);
    let by_hand = binding().any(|deadline| deadline.source == Source::Manual);
    for deadline in binding().filter(|deadline| !by_hand || deadline.source == Source::Manual) {
        if deadline.due_at > horizon {
            continue;
        }
        found.push(AlertItem {
            account: case.key.account.clone(),
            kind: case.kind.to_string(),
            case_id: Some(case.key.id.clone()),
            title: title.clone(),
            step: deadline.title.clone(),
            rule: deadline.rule.clone(),
            due_at: Some(deadline.due_at),
            happened_at: None,
            severity: severity(app, deadline)?,
            if_missed: Some(deadline.if_missed.clone()),
            at_risk: case.at_risk.clone(),
            next_command: next_command.clone(),
        });
    }
    Ok(())
}

/// One note for each mail of late that says it is a marketplace's and failed the checks: a broken forwarder may stand behind it, and so may
/// a forger. Nothing that it says is passed on, and nothing is due because of it.
fn forged(app: &App, accounts: &[String], now: Instant) -> Result<Vec<AlertItem>> {
    let filter = Filter { accounts: accounts.to_vec(), kinds: vec![Kind::Protection], ..Filter::default() };
    let mut found = Vec::new();
    for case in app.cache()?.list(&filter, None, PAGE)?.iter().filter(|case| case.primary.is_none()) {
        let arrived = case.last_event_at.filter(|at| now.since(*at) < FORGED_FOR);
        let Some((happened_at, stored)) = arrived.zip(app.cache()?.load(&case.key)?) else { continue };
        if Doubt::of_case(&stored.case) != Some(Doubt::Failed) {
            continue;
        }
        let short = app.cache()?.short_names(std::slice::from_ref(&case.key))?.pop();
        let short = short.unwrap_or_else(|| case.key.to_string());
        found.push(AlertItem {
            account: case.key.account.clone(),
            kind: case.kind.to_string(),
            case_id: Some(case.key.id.clone()),
            title: format!("{} ({short})", Doubt::Failed.called(&case.marketplace)),
            step: "it may be forged: check it before you believe anything that it says".into(),
            rule: "mail".into(),
            due_at: None,
            happened_at: Some(happened_at),
            severity: Severity::Soft,
            if_missed: None,
            at_risk: None,
            next_command: format!("{} mail verify {short}", program(app)),
        });
    }
    Ok(found)
}

/// How bad missing it is, as the rule packs say; what no rule knows, such as an entered deadline, counts as hard.
fn severity(app: &App, deadline: &Deadline) -> Result<Severity> {
    Ok(app.engine()?.rule(&deadline.rule).map_or(Severity::Hard, |rule| rule.severity))
}

/// One item for each account of which not all is known: no news is not good news.
fn troubles(app: &App, accounts: &[String], ages: &Ages, unasked: &[(String, String)]) -> Result<Vec<AlertItem>> {
    let mut said: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for account in accounts {
        let keys = app.cache()?.open_with_problem(account, COUNTED)?;
        if !keys.is_empty() {
            let names: Vec<&str> = keys.iter().take(NAMED).map(|key| key.id.as_str()).collect();
            let more = if keys.len() > NAMED { ", …" } else { "" };
            let cases = if keys.len() == 1 { "1 open case".into() } else { format!("{} open cases", keys.len()) };
            let text = format!("{cases} could not be read in full: {}{more}", names.join(", "));
            said.entry(account).or_default().push(text);
        }
    }
    let others = unasked.iter().map(|(account, why)| (account.as_str(), why.clone()));
    for (account, why) in ages.troubles().into_iter().chain(others) {
        // A long reason must not hide the next one.
        said.entry(account).or_default().push(line_up_to(&why, 200));
    }
    let item = |(account, why): (&str, Vec<String>)| AlertItem {
        account: account.into(),
        kind: "account".into(),
        case_id: None,
        title: "not all is known of this account, so a deadline may be missing here".into(),
        step: why.join("; "),
        rule: "data".into(),
        due_at: None,
        happened_at: None,
        severity: Severity::Hard,
        if_missed: None,
        at_risk: None,
        next_command: format!("{} sync --account {account}", program(app)),
    };
    Ok(said.into_iter().map(item).collect())
}

/// The item with every text on one line, without control characters, and short enough for a message of any service.
fn safe(item: AlertItem) -> AlertItem {
    AlertItem {
        account: line_up_to(&item.account, 60),
        title: safe_title(&item.title),
        step: line_up_to(&item.step, 600),
        if_missed: item.if_missed.map(|text| line_up_to(&text, 240)),
        next_command: line_up_to(&item.next_command, 120),
        ..item
    }
}

/// A title that is cut in its middle, so that the case's name at its end stays.
fn safe_title(title: &str) -> String {
    match title.rsplit_once(" (").filter(|(_, name)| name.ends_with(')') && name.len() < 60) {
        Some((words, name)) => format!("{} ({}", line_up_to(words, 120), line_up_to(name, 60)),
        None => line_up_to(title, 160),
    }
}
