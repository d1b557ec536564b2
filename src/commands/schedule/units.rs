//! The timers of systemd's user manager.
//!
//! Our units are known by their first line, so that `remove` takes away what `install` wrote and nothing else.

use super::{Item, systemd};
use crate::app::App;
use crate::commands::account::agreed;
use crate::config::files;
use crate::error::{Error, Result};
use crate::output::Outcome;
use directories::BaseDirs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

const WAIT: Duration = Duration::from_secs(30);

/// Writes the units and starts their timers. Units of an earlier install that are not among them are taken away.
pub fn install(app: &App, set: &str, items: &[Item]) -> Result<Outcome> {
    let folder = folder()?;
    let names: Vec<&str> = items.iter().map(Item::file).collect();
    let timers: Vec<&str> = names.iter().copied().filter(|name| is_timer(name)).collect();
    let stale: Vec<String> = ours(&folder, set)?.into_iter().filter(|name| !names.contains(&name.as_str())).collect();
    for name in &names {
        check_owner(&folder.join(name), set)?;
    }
    if app.settings.dry_run {
        let mut outcome = Outcome::done();
        for name in &names {
            outcome = outcome.info(format!("would be written: {}", folder.join(name).display()));
        }
        for name in &stale {
            outcome = outcome.info(format!("would be removed: {}", folder.join(name).display()));
        }
        return Ok(outcome.info(format!("would be run: systemctl --user enable --now {}", timers.join(" "))));
    }
    manager()?;
    agreed(app, &format!("Write {} units to {} and start their timers?", names.len(), folder.display()))?;
    let _lock = lock(app)?;
    take_away(&folder, &stale)?;
    for item in items {
        let path = folder.join(item.file());
        if !std::fs::read(&path).is_ok_and(|old| old == item.content.as_bytes()) {
            files::replace(&path, item.content.as_bytes())?;
        }
    }
    systemctl(&["daemon-reload"])?;
    let enable: Vec<&str> = ["enable", "--now"].into_iter().chain(timers.iter().copied()).collect();
    systemctl(&enable)?;
    // A timer that runs already takes a new time only when it is started again.
    let restart: Vec<&str> = std::iter::once("restart").chain(timers.iter().copied()).collect();
    systemctl(&restart)?;
    let written = names.iter().fold(Outcome::done(), |outcome, name| outcome.info(format!("written: {name}")));
    Ok(written
        .hint("systemctl --user list-timers 'aftersale-*'")
        .hint("loginctl enable-linger lets them run while you are not logged in"))
}

/// Stops the timers of this set and removes its units.
pub fn remove(app: &App, set: &str) -> Result<Outcome> {
    let folder = folder()?;
    let found = ours(&folder, set)?;
    if found.is_empty() {
        return Ok(Outcome::done().info(format!("no units of ours are in {}", folder.display())));
    }
    if app.settings.dry_run {
        let shown = |outcome: Outcome, name: &String| outcome.info(format!("would be removed: {name}"));
        return Ok(found.iter().fold(Outcome::done(), shown));
    }
    manager()?;
    agreed(app, &format!("Stop the timers and remove {} units from {}?", found.len(), folder.display()))?;
    let _lock = lock(app)?;
    take_away(&folder, &found)?;
    systemctl(&["daemon-reload"])?;
    Ok(found.iter().fold(Outcome::done(), |outcome, name| outcome.info(format!("removed: {name}"))))
}

fn take_away(folder: &Path, names: &[String]) -> Result<()> {
    let timers: Vec<&str> = names.iter().map(String::as_str).filter(|name| is_timer(name)).collect();
    if !timers.is_empty() {
        let disable: Vec<&str> = ["disable", "--now"].into_iter().chain(timers).collect();
        systemctl(&disable)?;
    }
    for name in names {
        let path = folder.join(name);
        std::fs::remove_file(&path).map_err(|error| files::cannot("remove", &path, &error))?;
    }
    Ok(())
}

fn lock(app: &App) -> Result<std::fs::File> {
    files::lock(&app.paths.data_dir.join("locks").join("schedule.lock"), WAIT)
}

fn is_timer(name: &str) -> bool {
    name.ends_with(".timer")
}

/// Where the user's own units are.
fn folder() -> Result<PathBuf> {
    let config = match std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|path| path.is_absolute()) {
        Some(path) => Some(path),
        None => BaseDirs::new().map(|dirs| dirs.config_dir().to_path_buf()),
    };
    config.map(|path| path.join("systemd").join("user")).ok_or_else(|| {
        Error::failed("there is no home folder to keep units in")
            .hint("set HOME or XDG_CONFIG_HOME, or print them with `aftersale schedule print systemd`")
    })
}

/// The names of the units of this set. A folder that is not there has none.
fn ours(folder: &Path, set: &str) -> Result<Vec<String>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(files::cannot("read", folder, &error)),
    };
    let mut names = Vec::new();
    for entry in entries.flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        let kind = name.ends_with(".timer") || name.ends_with(".service");
        if kind && name.starts_with("aftersale-") && is_ours(&entry.path(), set) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn is_ours(path: &Path, set: &str) -> bool {
    let first = std::fs::read_to_string(path).ok().and_then(|text| text.lines().next().map(str::to_owned));
    first.as_deref() == Some(systemd::mark(set).as_str())
}

/// Refuses a file of that name that somebody else wrote.
fn check_owner(path: &Path, set: &str) -> Result<()> {
    match path.exists() && !is_ours(path, set) {
        true => Err(Error::failed(format!("{} is not ours, so it was left alone", path.display()))
            .hint("move it away, or use a --profile of another name")),
        false => Ok(()),
    }
}

fn manager() -> Result<()> {
    run(&["show", "--property=Version"]).map(drop).map_err(|why| {
        Error::failed(format!("there is no systemd user manager to talk to: {why}"))
            .hint("log in as yourself rather than through su or sudo; loginctl enable-linger starts one at boot")
            .hint("XDG_RUNTIME_DIR=/run/user/$(id -u) is needed where there is no session")
            .hint("aftersale schedule install cron works without one")
    })
}

fn systemctl(args: &[&str]) -> Result<()> {
    run(args).map_err(|why| {
        Error::failed(format!("systemctl --user {} failed: {why}", args.join(" ")))
            .hint("run this again once that is mended; what is done already is not done twice")
    })
}

/// Why it failed, as a sentence.
fn run(args: &[&str]) -> std::result::Result<(), String> {
    let mut command = Command::new("systemctl");
    command.args(["--user", "--no-ask-password"]).args(args).env("LC_ALL", "C").stdin(Stdio::null());
    let output = command.output().map_err(|cause| format!("the program `systemctl` cannot be run: {cause}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let first = said.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("no reason given");
    Err(format!("{first} ({})", output.status))
}
