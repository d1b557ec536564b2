//! The file that the calendar is written to.

use crate::config::files;
use crate::error::{Error, Result};
use std::path::Path;

/// Refuses what is there and no file: a device or a folder must not be replaced.
pub fn check(path: &Path) -> Result<()> {
    match path.metadata() {
        Ok(found) if !found.is_file() => {
            Err(Error::usage(format!("{} is no file, so the calendar cannot be written there", path.display()))
                .hint("--output - writes it to stdout"))
        }
        _ => Ok(()),
    }
}

/// Replaces the file as a whole when its bytes change, and says what was done.
pub fn replace(path: &Path, text: &str, entries: usize, changes: usize, dry_run: bool) -> Result<String> {
    let shown = path.display();
    if std::fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(format!("{shown} is up to date: {}", count(entries, "entry", "entries")));
    }
    let (entries, changes) = (count(entries, "entry", "entries"), count(changes, "change", "changes"));
    if dry_run {
        return Ok(format!("would be written to {shown}: {entries}, {changes}"));
    }
    files::replace(path, text.as_bytes())?;
    Ok(format!("written to {shown}: {entries}, {changes}"))
}

fn count(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}
