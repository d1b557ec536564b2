//! Each account: its login, the marketplace's machines, the age of its data.

use super::Finding;
use crate::app::App;
use crate::commands::account::{identity, marks};
use crate::commands::auth::{Standing, ends_soon};
use crate::config::Account;
use crate::domain::{Instant, Span};
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::{Client, Reached};
use crate::store::{Mark, MarkState};
use futures::future::join_all;
use std::collections::{HashMap, HashSet};

/// A login's instants are wrong by as much as the clock is.
const MOST_SKEW: Span = Span::from_millis(5 * 60_000);

/// All accounts at once, because an unreachable machine takes its time to be found out.
pub(super) async fn check(app: &App) -> Vec<Finding> {
    let Ok(config) = app.config() else { return Vec::new() };
    if config.accounts.is_empty() {
        return Vec::new();
    }
    match app.accounts() {
        Ok(accounts) => {
            let checks = accounts.into_iter().map(|account| one(app, account));
            let mut findings: Vec<Finding> = join_all(checks).await.into_iter().flatten().collect();
            findings.extend(twice(app, &config.accounts.values().collect::<Vec<_>>()));
            without_repeats(findings)
        }
        Err(error) => vec![Finding::error("accounts", &error)],
    }
}

/// Accounts of one marketplace share its machines; each machine is told once.
fn without_repeats(findings: Vec<Finding>) -> Vec<Finding> {
    let mut told = HashSet::new();
    findings.into_iter().filter(|finding| told.insert(finding.check.clone())).collect()
}

async fn one(app: &App, account: &Account) -> Vec<Finding> {
    let mut findings = match app.client(account) {
        Ok(client) => {
            let now = Instant::from(chrono::Utc::now());
            let mut findings: Vec<_> = client.reach().await.iter().map(|host| reached(host, now)).collect();
            findings.push(login(app, account, &client).await);
            findings
        }
        Err(error) => vec![Finding::error(format!("account {}", account.name), &error)],
    };
    findings.extend(data(app, account).unwrap_or_else(|error| vec![Finding::error("data", &error)]));
    findings
}

/// One seller under two names, as far as the syncs learnt who the accounts are: everything of his is shown, alerted and answered twice.
fn twice(app: &App, accounts: &[&Account]) -> Vec<Finding> {
    let mut first: HashMap<(&str, &str, String), &str> = HashMap::new();
    let mut findings = Vec::new();
    for account in accounts {
        let Ok(Some(me)) = identity(app, account) else { continue };
        if !me.is_known() {
            continue;
        }
        let name = account.name.as_str();
        let other = *first.entry((&account.marketplace, account.environment.as_str(), me.id)).or_insert(name);
        if other != name {
            let said =
                format!("{other} and {name} are the same seller, {}: all of it is shown and alerted twice", me.login);
            findings.push(Finding::warning(format!("seller {name}"), said, format!("aftersale account remove {name}")));
        }
    }
    findings
}

/// Whether a machine answers, and how far its clock and ours are apart.
fn reached(host: &Reached, now: Instant) -> Finding {
    let check = format!("network {}", host.host);
    match &host.clock {
        Err(error) => {
            let why = error.message.split_once(": ").map_or(error.message.as_str(), |(_, why)| why);
            let mend = "check the connection, the proxy and the firewall";
            let hints = if error.hints.is_empty() { vec![mend.into()] } else { error.hints.clone() };
            Finding::error(check, &Error { hints, ..Error::failed(format!("no answer: {why}")) })
        }
        Ok(None) => Finding::ok(check, "answers"),
        Ok(Some(theirs)) => {
            let skew = now.since(*theirs);
            if skew.abs() <= MOST_SKEW.millis() {
                return Finding::ok(check, "answers, and its clock agrees with ours");
            }
            let span = Span::from_millis(skew.abs() / 1000 * 1000);
            let side = if skew > 0 { "ahead of" } else { "behind" };
            let finding =
                format!("this machine's clock is {span} {side} the marketplace's, so deadlines are off by that");
            Finding::warning(check, finding, "set the clock, for example: timedatectl set-ntp true")
        }
    }
}

/// Whether the login works. One that cannot be tried for want of a network is not wrong by that.
async fn login(app: &App, account: &Account, client: &Client) -> Finding {
    let check = format!("login {}", account.name);
    match Standing::of(app, account).await {
        Err(error) => return Finding::error(check, &error),
        Ok(standing) if standing.needs_login() => {
            let what = if standing.token.is_some() { "its login has ended" } else { "it has no login" };
            return Finding::error(check, &Error::login(&account.name, what));
        }
        Ok(_) => {}
    }
    match client.check_login().await {
        Ok(token) => {
            if let Some(ends) = ends_soon(&token, app.clock()) {
                let mend = format!("aftersale auth login --account {}", account.name);
                return Finding::warning(check, format!("works, and ends for good at {ends}"), mend);
            }
            let until = token.refresh_expires_at.unwrap_or(token.expires_at);
            Finding::ok(check, format!("works, until {until}"))
        }
        Err(error) if error.kind == ErrorKind::Temporary => Finding::error(check, &error).only_a_warning(),
        Err(error) => Finding::error(check, &error),
    }
}

/// How old the data is, and how the last sync of each part went.
fn data(app: &App, account: &Account) -> Result<Vec<Finding>> {
    let (now, max_age) = (app.now(), app.config()?.sync.max_age);
    let marks = marks(app, account)?;
    if marks.is_empty() {
        let sync = sync(account);
        return Ok(vec![Finding::warning(format!("data {}", account.name), "it was never synced", sync)]);
    }
    Ok(marks.iter().map(|mark| age(account, mark, now, max_age)).collect())
}

fn age(account: &Account, mark: &Mark, now: Instant, max_age: Span) -> Finding {
    let check = format!("data {} {}", account.name, mark.resource);
    let Some(complete) = mark.complete_at else {
        return Finding::warning(check, format!("it was never synced completely{}", why(mark)), sync(account));
    };
    let span = Span::from_millis(now.since(complete).max(0) / 1000 * 1000);
    let finding = format!("complete {span} ago{}", why(mark));
    let is_fine = span <= max_age && matches!(mark.state, MarkState::Complete | MarkState::Running);
    if is_fine { Finding::ok(check, finding) } else { Finding::warning(check, finding, sync(account)) }
}

/// What came of the last run, where it was not complete.
fn why(mark: &Mark) -> String {
    let what = match mark.state {
        MarkState::Complete => return String::new(),
        MarkState::Running => "a run has begun and not ended",
        MarkState::Partial => "the last run was partial",
        MarkState::Failed => "the last run failed",
    };
    mark.error.as_ref().map_or_else(|| format!("; {what}"), |error| format!("; {what}: {error}"))
}

fn sync(account: &Account) -> String {
    format!("aftersale sync --account {}", account.name)
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::{Account, Error, Instant, Mark, MarkState, Reached, Span, age, reached};

    const NOW: Instant = Instant::from_millis(1_800_000_000_000);

    #[test]
    fn a_clock_that_is_far_off_is_a_warning() {
        let look = |skew: i64| {
            let clock = Ok(Some(NOW.plus_millis(-skew)));
            reached(&Reached { host: "api.example.com".into(), clock }, NOW)
        };
        assert_eq!(look(300_000).state, State::Ok);
        assert_eq!(look(-300_000).state, State::Ok);
        let ahead = look(301_000);
        assert_eq!(ahead.state, State::Warning);
        assert!(ahead.finding.contains("5m1s ahead of the marketplace's"), "{ahead:?}");
        assert!(look(-3_600_000).finding.contains("1h behind the marketplace's"));
    }

    #[test]
    fn an_answer_that_did_not_come_is_an_error_with_its_reason() {
        let clock = Err(Error::temporary("cannot reach h of account `main`: connection refused: port 1"));
        let found = reached(&Reached { host: "h".into(), clock }, NOW);
        assert_eq!((found.state, found.finding.as_str()), (State::Error, "no answer: connection refused: port 1"));
        assert!(found.mend.is_some());
    }

    #[test]
    fn old_partial_and_missing_data_is_a_warning() {
        let account = Account { name: "main".into(), ..Account::default() };
        let look = |complete: Option<i64>, state, error: Option<&str>| {
            let mark = Mark {
                account: "main".into(),
                resource: "issues".into(),
                started_at: NOW,
                finished_at: Some(NOW),
                complete_at: complete.map(|age| NOW.plus_millis(-age)),
                state,
                error: error.map(str::to_owned),
            };
            age(&account, &mark, NOW, Span::from_millis(900_000))
        };
        let fresh = look(Some(60_000), MarkState::Complete, None);
        assert_eq!((fresh.state, fresh.finding.as_str()), (State::Ok, "complete 1m ago"));
        assert_eq!(look(Some(901_000), MarkState::Complete, None).state, State::Warning);
        let failed = look(Some(60_000), MarkState::Failed, Some("no network"));
        assert_eq!(failed.state, State::Warning);
        assert_eq!(failed.finding, "complete 1m ago; the last run failed: no network");
        let never = look(None, MarkState::Partial, None);
        assert_eq!(never.finding, "it was never synced completely; the last run was partial");
        assert_eq!(never.mend.as_deref(), Some("aftersale sync --account main"));
    }
}
