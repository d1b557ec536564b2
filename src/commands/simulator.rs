//! `simulator`: the local stand-in for the marketplaces.

use crate::app::App;
use crate::config::Paths;
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::output::{Outcome, announce};
use crate::simulator::{Locked, Options, Simulator, World};
use std::io;
use std::path::{Path, PathBuf};

const DAY_MILLIS: i64 = 86_400_000;

/// How to serve.
#[derive(Clone, Debug, Default)]
pub struct Serve {
    /// The port; 0 takes a free one.
    pub port: u16,
    /// Where the state is kept; in memory when `None`.
    pub state: Option<PathBuf>,
    /// So many generated cases instead of the demo's.
    pub cases: Option<usize>,
    /// So many returns that have arrived and wait for their refunds, and nothing else.
    pub returns: Option<usize>,
    /// No cases at all.
    pub empty: bool,
    /// The clock's start, RFC 3339; now when `None`.
    pub clock: Option<String>,
    /// Milliseconds to wait before each answer.
    pub latency: u64,
}

/// Answers until interrupted. The address is the first line on stdout.
pub async fn serve(_app: &App, options: Serve) -> Result<Outcome> {
    let world = match (options.cases, options.returns) {
        _ if options.empty => World::Empty,
        (Some(cases), _) => World::Generated(cases),
        (None, Some(returns)) => World::Returns(returns),
        (None, None) => World::Demo,
    };
    let clock = options.clock.as_deref().map(read_clock).transpose()?;
    let Serve { port, state, latency, .. } = options;
    let simulator = Simulator::start(Options { port, state, world, clock, latency }).await.map_err(not_started)?;
    announce(simulator.url());
    interrupted().await.map_err(|cause| Error::failed("cannot wait for an interruption").caused_by(cause))?;
    simulator.stop().await.map_err(|cause| Error::failed(cause.to_string()).caused_by(cause))?;
    Ok(Outcome::done())
}

fn read_clock(text: &str) -> Result<i64> {
    let instant = Instant::parse(text).ok_or_else(|| {
        Error::usage(format!("`{text}` is no instant"))
            .hint("--clock takes RFC 3339, such as 2026-11-20T09:30:00+01:00")
    })?;
    Ok(instant.millis())
}

/// Why the simulator did not start, with the way out.
fn not_started(cause: anyhow::Error) -> Error {
    if cause.is::<Locked>() {
        return Error::temporary(cause.to_string()).hint("wait for the other command, or keep the state elsewhere");
    }
    Error::failed(format!("the simulator cannot start: {cause}"))
        .hint("choose another --port or --state, or leave them out")
        .caused_by(cause)
}

/// Ends with the first interruption.
#[cfg(unix)]
async fn interrupted() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut ended = signal(SignalKind::terminate())?;
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed,
        _ = ended.recv() => Ok(()),
    }
}

/// Ends with the first interruption.
#[cfg(not(unix))]
async fn interrupted() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

/// Where the demo's state is kept.
pub fn state_file(paths: &Paths) -> PathBuf {
    paths.data_dir.join("simulator.json")
}

/// Makes a fresh demo: its state, cache and ledger are removed.
pub fn reset(app: &App) -> Result<Outcome> {
    let home = std::env::var_os("AFTERSALE_HOME").map(PathBuf::from);
    let demo = match app.settings.demo {
        true => app.paths.clone(),
        false => Paths::find(home.as_deref(), Some("demo"), None)?,
    };
    remove(&state_file(&demo))?;
    remove_stores(&demo)?;
    Ok(Outcome::done().info("The demo is fresh: its next command makes a new world.").hint("aftersale --demo list"))
}

/// Makes way for a new world of the demo: when the old one is gone, and when it is a day old and nothing was done in it or
/// written down about it, so that a demo tried again next week has cases of every urgency.
pub fn freshen(paths: &Paths, now: Instant) -> Result<()> {
    let state = state_file(paths);
    if !state.exists() {
        return remove_stores(paths);
    }
    if !paths.ledger_file().exists() && Simulator::has_aged_untouched(&state, now.millis(), DAY_MILLIS) {
        remove(&state)?;
        return remove_stores(paths);
    }
    Ok(())
}

/// Removes cache and ledger with what a database keeps beside them.
fn remove_stores(paths: &Paths) -> Result<()> {
    for store in [paths.cache_file(), paths.ledger_file()] {
        for ending in ["", "-wal", "-shm"] {
            let mut name = store.clone().into_os_string();
            name.push(ending);
            remove(Path::new(&name))?;
        }
    }
    Ok(())
}

fn remove(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        // A folder that is a file holds nothing either; whoever needs it will say so.
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(()),
        Err(error) => Err(Error::failed(format!("cannot remove {}: {error}", path.display()))
            .hint("remove it yourself, or make its folder writable")),
        Ok(()) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{freshen, read_clock, state_file};
    use crate::config::Paths;
    use crate::domain::Instant;
    use crate::error::ErrorKind;

    #[test]
    fn a_bad_clock_is_a_wrong_use() {
        assert_eq!(read_clock("2026-11-20T09:30:00+01:00").unwrap(), 1_795_163_400_000);
        assert_eq!(read_clock("tomorrow").unwrap_err().kind, ErrorKind::Usage);
    }

    #[test]
    fn freshen_keeps_the_stores_of_a_world_that_is_there() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::find(Some(home.path()), Some("demo"), None).unwrap();
        for file in [state_file(&paths), paths.cache_file(), paths.ledger_file()] {
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, "x").unwrap();
        }
        freshen(&paths, Instant::from_millis(0)).unwrap();
        assert!(paths.cache_file().exists() && paths.ledger_file().exists());
        std::fs::remove_file(state_file(&paths)).unwrap();
        freshen(&paths, Instant::from_millis(0)).unwrap();
        assert!(!paths.cache_file().exists() && !paths.ledger_file().exists());
    }
}
