//! Where things are kept: secrets, cache, ledger.

use super::Finding;
use crate::app::{App, blocking};
use crate::error::Error;
use crate::secrets::token_name;

pub(super) async fn check(app: &App) -> Vec<Finding> {
    vec![secrets(app).await, cache(app), ledger(app).await]
}

/// Really asks for a secret. Without an account any name will do.
async fn secrets(app: &App) -> Finding {
    let Ok(config) = app.config() else {
        return Finding::warning(
            "secrets",
            "not known while the configuration is wrong",
            "mend the configuration first",
        );
    };
    let name = token_name(config.accounts.keys().next().map_or("doctor", String::as_str));
    let vault = match app.vault() {
        Ok(vault) => vault.clone(),
        Err(error) => return Finding::error("secrets", &error),
    };
    let place = vault.describe();
    match blocking(move || vault.get(&name).map(drop)).await {
        Ok(()) => Finding::ok("secrets", place),
        Err(error) => Finding::error("secrets", &error),
    }
}

fn cache(app: &App) -> Finding {
    let path = app.paths.cache_file();
    if !path.exists() {
        return Finding::ok("cache", "there is none yet; the first sync makes it");
    }
    match app.cache().and_then(|cache| cache.marks()) {
        Ok(_) => Finding::ok("cache", path.display().to_string()),
        Err(error) => Finding::error("cache", &error),
    }
}

async fn ledger(app: &App) -> Finding {
    let (ledger, path) = (app.ledger(), app.paths.ledger_file());
    if let Err(error) = ledger.intact().await {
        return Finding::error("ledger", &error);
    }
    if !ledger.exists() {
        return Finding::ok("ledger", "there is none yet; the first entry makes it");
    }
    match ledger.verify().await {
        Ok(None) => Finding::ok("ledger", format!("{}, all rows follow from one another", path.display())),
        Ok(Some(row)) => {
            let message = format!("{}: row {row} does not follow from the rows before it", path.display());
            Finding::error("ledger", &Error::failed(message).hint("somebody changed it; compare it with a backup"))
        }
        Err(error) => Finding::error("ledger", &error),
    }
}
