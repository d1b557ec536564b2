//! The state on disk: one JSON file, replaced whole at every change, held by one simulator at a time.

use super::model::{FORMAT, State, VERSION};
use anyhow::{Context, Result, bail};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long to wait for another simulator to let go of the file.
const PATIENCE: Duration = Duration::from_secs(10);

/// The state file, locked as long as this lives.
pub(crate) struct Disk {
    path: PathBuf,
    _lock: File,
}

/// Another simulator holds the state file.
#[derive(Debug, thiserror::Error)]
#[error("the simulator's state {} is in use by another process", path.display())]
pub struct Locked {
    /// The state file.
    pub path: PathBuf,
}

impl Disk {
    /// Takes hold of the state file; an error that names it when another simulator keeps it.
    pub async fn hold(path: &Path) -> Result<Self> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder {
            make_private(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        }
        let mut name = path.as_os_str().to_owned();
        name.push(".lock");
        let name = PathBuf::from(name);
        let lock = open_private(&name).with_context(|| format!("cannot open the lock file {}", name.display()))?;
        let began = Instant::now();
        loop {
            match lock.try_lock() {
                Ok(()) => return Ok(Self { path: path.into(), _lock: lock }),
                Err(TryLockError::WouldBlock) if began.elapsed() < PATIENCE => {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                Err(TryLockError::WouldBlock) => return Err(Locked { path: path.into() }.into()),
                Err(TryLockError::Error(error)) => {
                    return Err(error).with_context(|| format!("cannot lock {}", name.display()));
                }
            }
        }
    }

    /// The state in the file; `None` when there is no file yet.
    pub fn load(&self) -> Result<Option<State>> {
        let shown = self.path.display();
        let text = match std::fs::read(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).with_context(|| format!("cannot read the simulator's state {shown}")),
        };
        Ok(Some(parse(&text).with_context(|| format!("{shown} cannot be read as a simulator's state"))?))
    }

    /// Replaces the file, readable by its owner alone.
    pub fn save(&self, state: &State) -> Result<()> {
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let write = || -> Result<()> {
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(&serde_json::to_vec(state)?)?;
            file.persist(&self.path)?;
            Ok(())
        };
        write().with_context(|| format!("cannot write the simulator's state {}", self.path.display()))
    }
}

/// Whether the world in a file has aged by `millis` at `now` without anything having been done in it. A file that cannot be read
/// is not: whoever starts from it says why.
pub(crate) fn has_aged_untouched(path: &Path, now: i64, millis: i64) -> bool {
    let state = std::fs::read(path).ok().and_then(|text| parse(&text).ok());
    state.is_some_and(|state| state.effects.is_empty() && now.saturating_sub(state.made_at) > millis)
}

/// Reads a state; what is none, or of another version, is refused.
pub(crate) fn parse(text: &[u8]) -> Result<State> {
    let value: serde_json::Value = serde_json::from_slice(text).context("it is no complete JSON")?;
    if value["format"] != FORMAT {
        bail!("it belongs to something else");
    }
    if value["version"] != VERSION {
        bail!("it has version {}, this program reads version {VERSION}", value["version"]);
    }
    serde_json::from_value(value).context("its content is damaged")
}

#[cfg(unix)]
fn make_private(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)
}

fn open_private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
