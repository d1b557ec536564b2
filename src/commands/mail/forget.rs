//! The mails of an account that is removed.

use crate::app::App;
use crate::email::Kept;
use crate::error::Result;
use crate::secrets::mail_secret_name;

/// The mailboxes of an account.
pub fn mailboxes_of(app: &App, account: &str) -> Result<Vec<String>> {
    let all = app.config()?.mail.values().filter(|mailbox| mailbox.account == account);
    Ok(all.map(|mailbox| mailbox.name.clone()).collect())
}

/// What the passwords of mailboxes are called in the vault.
pub fn secrets_of(mailboxes: &[String]) -> Vec<String> {
    mailboxes.iter().map(|name| mail_secret_name(name)).collect()
}

/// Deletes the kept mails of mailboxes; how many there were. What was answered stays in the ledger.
pub fn forget(app: &App, mailboxes: &[String]) -> Result<usize> {
    Kept::within(&app.paths.data_dir).forget(mailboxes)
}
