//! Whether every alert has a sink that takes it.

use super::Finding;
use crate::app::App;
use crate::config::{Account, Alerts, Config};
use crate::domain::{Kind, Severity};
use crate::marketplaces::Client;

pub(super) fn check(app: &App) -> Option<Finding> {
    let config = app.config().ok().filter(|config| !config.accounts.is_empty())?;
    let lost: Vec<String> = config.accounts.values().flat_map(|account| lost(config, account)).collect();
    let names: Vec<&str> = config.alerts.sinks.keys().map(String::as_str).collect();
    if lost.is_empty() {
        return Some(Finding::ok("alerts", format!("every alert has a sink: {}", names.join(", "))));
    }
    let mend = "widen `accounts`, `kinds` or `severities` of a sink under [alerts.sinks], or add one";
    Some(Finding::warning("alerts", format!("no sink takes: {}", lost.join("; ")), mend))
}

/// What may have to be told of an account and goes through no sink.
fn lost(config: &Config, account: &Account) -> Option<String> {
    let alerts = &config.alerts;
    let mut kinds: Vec<Kind> = Client::resources_of(account).iter().map(|resource| resource.kind).collect();
    if account.marketplace == "allegro" {
        // Its disputes become claims.
        kinds.push(Kind::Claim);
    }
    if config.mail.values().any(|mailbox| mailbox.account == account.name) {
        kinds.push(Kind::Protection);
    }
    let mut found = Vec::new();
    for kind in kinds {
        let severities = Severity::ALL.into_iter().filter(|severity| !alerts.ladder(*severity).is_empty());
        let lost: Vec<&str> = severities
            .filter(|severity| !is_told(alerts, &account.name, kind.as_str(), *severity))
            .map(|severity| severity.as_str())
            .collect();
        if !lost.is_empty() {
            found.push(format!("{} ({})", kind.as_str(), lost.join(", ")));
        }
    }
    if !is_told(alerts, &account.name, "account", Severity::Hard) {
        found.push("account (that not all is known of it)".into());
    }
    (!found.is_empty()).then(|| format!("{}: {}", account.name, found.join(", ")))
}

fn is_told(alerts: &Alerts, account: &str, kind: &str, severity: Severity) -> bool {
    alerts.sinks.values().any(|sink| !sink.escalations_only && sink.takes(account, kind, severity))
}
