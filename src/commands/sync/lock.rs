//! One sync of an account at a time: cron and a person may start together.

use crate::app::App;
use crate::error::{Error, Result};
use crate::output::Note;
use std::fs::{File, TryLockError};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

/// Waits for the account's lock. Gives the guard and whether somebody else had it first, in which case the data may be fresh
/// already.
pub async fn acquire(app: &App, account: &str) -> Result<(File, bool)> {
    let dir = app.paths.data_dir.join("locks");
    let path = dir.join(format!("sync-{account}.lock"));
    let cannot = |cause: std::io::Error| {
        Error::failed(format!("cannot make the lock file {}: {cause}", path.display()))
            .hint("aftersale doctor shows which folders can be written")
    };
    std::fs::create_dir_all(&dir).map_err(cannot)?;
    let file = File::options().create(true).append(true).open(&path).map_err(cannot)?;
    let started = Instant::now();
    let mut waited = false;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok((file, waited)),
            Err(TryLockError::Error(cause)) => return Err(cannot(cause)),
            Err(TryLockError::WouldBlock) if started.elapsed() > PATIENCE => {
                return Err(Error::temporary(format!(
                    "another aftersale run has been syncing {account} for over {} s ({})",
                    PATIENCE.as_secs(),
                    path.display()
                ))
                .for_account(account)
                .hint("wait for it to end, or stop it, and try again"));
            }
            Err(TryLockError::WouldBlock) => {
                if !waited {
                    app.talk().say(&Note::Info(format!("another run is syncing {account}; waiting for it")));
                }
                waited = true;
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}
