//! Changing single keys of `config.toml`; comments and everything else stay as they are.

use super::Account;
use crate::error::Result;
use std::path::Path;

/// Appends `[accounts.NAME]`; an error when the name is taken.
pub fn add_account(_path: &Path, _account: &Account) -> Result<()> {
    todo!()
}

/// Removes `[accounts.NAME]`; an error when there is none.
pub fn remove_account(_path: &Path, _name: &str) -> Result<()> {
    todo!()
}
