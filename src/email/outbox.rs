//! Answers as files in a folder: how the demo sends. Nothing leaves this machine.

use super::kept::hash;
use crate::config::files::{cannot, make_private_dir, replace};
use crate::error::Result;
use crate::journal::Permit;
use std::path::{Path, PathBuf};

/// Puts a message into the folder, whole or not at all; the file.
pub async fn put(permit: &Permit<'_>, folder: &Path, message_id: &str, message: &[u8]) -> Result<PathBuf> {
    make_private_dir(folder)?;
    permit.begin_body().await?;
    let path = place(folder, message_id);
    replace(&path, message)?;
    Ok(path)
}

/// The file of a message, where it is there.
pub fn find(folder: &Path, message_id: &str) -> Result<Option<PathBuf>> {
    let path = place(folder, message_id);
    Ok(path.try_exists().map_err(|error| cannot("read", &path, &error))?.then_some(path))
}

fn place(folder: &Path, message_id: &str) -> PathBuf {
    let name: String = hash(message_id.as_bytes()).chars().take(16).collect();
    folder.join(format!("{name}.eml"))
}
