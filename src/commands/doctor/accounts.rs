//! Each account: its login, the marketplace's machines, the age of its data.

use super::Finding;
use crate::app::App;
use crate::commands::{account::marks, auth::Standing};
use crate::config::Account;
use crate::domain::{Instant, Span};
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::{Client, Reached};
use crate::store::{Mark, MarkState};
use futures::future::join_all;

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
            join_all(checks).await.into_iter().flatten().collect()
        }
        Err(error) => vec![Finding::error("accounts", &error)],
    }
}

async fn one(app: &App, account: &Account) -> Vec<Finding> {
    let mut findings = match app.client(account) {
        Ok(client) => {
            let now = Instant::from(chrono::Utc::now());
            let mut findings: Vec<_> = client.reach().await.iter().map(|host| reached(host, account, now)).collect();
            findings.push(login(app, account, &client).await);
            findings
        }
        Err(error) => vec![Finding::error(format!("account {}", account.name), &error)],
    };
    findings.extend(data(app, account).unwrap_or_else(|error| vec![Finding::error("data", &error)]));
    findings
}

/// Whether a machine answers, and how far its clock and ours are apart.
fn reached(host: &Reached, account: &Account, now: Instant) -> Finding {
    let check = format!("network {} ({})", host.host, account.name);
    match &host.clock {
        Err(error) => Finding::error(check, error),
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
