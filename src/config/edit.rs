//! Changing single keys of `config.toml`; comments and everything else stay as they are.

use super::load::{self, check_account_name};
use super::{Account, files};
use crate::error::{Error, Result};
use std::path::Path;
use std::time::Duration;
use toml_edit::{DocumentMut, Item, RawString, Table, value};

/// Editing takes milliseconds; a run that holds the lock longer hangs.
const WAIT: Duration = Duration::from_secs(10);

/// Appends `[accounts.NAME]`; an error when the name is taken.
pub fn add_account(path: &Path, account: &Account) -> Result<()> {
    check_account_name(&account.name).map_err(Error::usage)?;
    edit(path, |document| {
        let is_first = document.is_empty();
        let accounts = document.entry("accounts").or_insert_with(implicit_table);
        let accounts = accounts.as_table_like_mut().ok_or_else(|| Error::usage("`accounts` is no section"))?;
        if accounts.contains_key(&account.name) {
            return Err(taken(&account.name));
        }
        let mut table = Table::new();
        for (key, text) in account.keys() {
            table.insert(key, value(text));
        }
        table.decor_mut().set_prefix(if is_first { "" } else { "\n" });
        accounts.insert(&account.name, Item::Table(table));
        Ok(())
    })
}

/// The error for a name that is in use.
pub fn taken(name: &str) -> Error {
    Error::usage(format!("there is already an account `{name}`"))
        .hint(format!("aftersale account show {name}"))
        .hint("choose another name, or remove that account first")
}

/// Removes `[accounts.NAME]`; an error when there is none. The comment right above it goes with it.
pub fn remove_account(path: &Path, name: &str) -> Result<()> {
    edit(path, |document| {
        let missing = || Error::not_found(format!("there is no account `{name}`"));
        let accounts = document.get_mut("accounts").and_then(Item::as_table_like_mut).ok_or_else(missing)?;
        let removed = accounts.remove(name).ok_or_else(missing)?;
        if let Item::Table(table) = removed {
            keep_comments(document, &table);
        }
        Ok(())
    })
}

/// Changes the file under a lock, so that two runs at once both get their change in.
fn edit(path: &Path, change: impl FnOnce(&mut DocumentMut) -> Result<()>) -> Result<()> {
    let path = &files::behind_links(path);
    let _lock = files::lock(&path.with_extension("lock"), WAIT)?;
    load::load(path, None)?;
    let text = load::read(path)?.unwrap_or_default();
    let mut document: DocumentMut =
        text.replace("\r\n", "\n").parse().map_err(|error| Error::usage(format!("{}: {error}", path.display())))?;
    change(&mut document)?;
    let changed = document.to_string();
    let changed = if text.contains("\r\n") { changed.replace('\n', "\r\n") } else { changed };
    files::replace(path, changed.as_bytes())
}

fn implicit_table() -> Item {
    let mut table = Table::new();
    table.set_implicit(true);
    Item::Table(table)
}

/// Comments that a blank line parts from a removed table are not about it: they move on to what follows.
fn keep_comments(document: &mut DocumentMut, removed: &Table) {
    let prefix = removed.decor().prefix().and_then(RawString::as_str).unwrap_or_default().to_owned();
    let kept = prefix.rfind("\n\n").map_or("", |end| &prefix[..=end]);
    if !kept.contains('#') {
        return;
    }
    match next_table(document.as_table_mut(), removed.position().unwrap_or_default()) {
        Some(next) => {
            let own = next.decor().prefix().and_then(RawString::as_str).unwrap_or_default().to_owned();
            next.decor_mut().set_prefix(format!("{kept}{own}"));
        }
        None => {
            let own = document.trailing().as_str().unwrap_or_default().to_owned();
            document.set_trailing(format!("{kept}{own}"));
        }
    }
}

/// The table whose heading is the first after `position`.
fn next_table(table: &mut Table, position: isize) -> Option<&mut Table> {
    let mut found: Option<&mut Table> = None;
    for (_, item) in table.iter_mut() {
        let Item::Table(below) = item else { continue };
        let candidate = match below.position() {
            Some(at) if at > position && !below.is_implicit() => Some(below),
            _ => next_table(below, position),
        };
        if let Some(candidate) = candidate
            && found.as_ref().is_none_or(|found| candidate.position() < found.position())
        {
            found = Some(candidate);
        }
    }
    found
}
