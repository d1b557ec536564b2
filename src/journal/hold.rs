//! One run at a time on a case, or on the order behind it.
//!
//! The lock is a file's, so that it ends with its process: a pending action whose lock is free was cut off. That of an order is the same
//! whatever the account is called here: a marketplace's orders have ids of their own, and one login may stand under two names.

use crate::error::{Error, Result};
use sha2::{Digest, Sha256};
use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a run waits for another one that is at the same case.
const PATIENCE: Duration = Duration::from_secs(90);
const POLL: Duration = Duration::from_millis(20);

/// The sole right to act on one subject of an account, until it is dropped.
#[derive(Debug)]
pub struct Hold {
    pub(super) account: String,
    /// `case ID` or `order ID`.
    pub(super) subject: String,
    _lock: File,
}

impl Hold {
    /// Takes the lock, waiting for another run that has it. A run that does not end is a temporary failure.
    pub(super) async fn take(data_dir: &Path, account: &str, subject: &str) -> Result<Self> {
        let started = Instant::now();
        loop {
            if let Some(hold) = Self::attempt(data_dir, account, subject)? {
                return Ok(hold);
            }
            if started.elapsed() > PATIENCE {
                return Err(Error::temporary(format!(
                    "another aftersale run has been acting on {subject} of account `{account}` for over {} s",
                    PATIENCE.as_secs()
                ))
                .for_account(account)
                .hint("wait for it to end, or stop it; then: aftersale journal reconcile"));
            }
            tokio::time::sleep(POLL).await;
        }
    }

    /// Whether it is the lock on this.
    pub fn is_for(&self, account: &str, subject: &str) -> bool {
        self.account == account && self.subject == subject
    }

    /// Takes the lock if nobody has it.
    pub(super) fn attempt(data_dir: &Path, account: &str, subject: &str) -> Result<Option<Self>> {
        let folder = data_dir.join("locks");
        let owner = if subject.starts_with("order ") { "" } else { account };
        let name: String =
            Sha256::digest(format!("{owner}\n{subject}")).iter().take(12).map(|b| format!("{b:02x}")).collect();
        let path = folder.join(format!("action-{name}.lock"));
        let cannot = |cause: std::io::Error| {
            Error::failed(format!("cannot make the lock file {}: {cause}", path.display()))
                .hint("aftersale doctor shows which folders can be written")
        };
        std::fs::create_dir_all(&folder).map_err(cannot)?;
        let lock = File::options().create(true).append(true).open(&path).map_err(cannot)?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Self { account: account.into(), subject: subject.into(), _lock: lock })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(cause)) => Err(cannot(cause)),
        }
    }

    /// What is held, as `case ID` or `order ID`.
    pub fn subject(&self) -> &str {
        &self.subject
    }
}
