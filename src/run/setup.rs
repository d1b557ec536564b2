//! Global options → paths, settings and style.

use super::demo;
use crate::app::Settings;
use crate::cli::{ColorWhen, Format, Globals};
use crate::config::Paths;
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::output::{self, Outcome, Style};
use std::io::IsTerminal;
use std::path::PathBuf;

/// The paths of the profile that is meant.
pub(super) fn paths(globals: &Globals) -> Result<Paths> {
    let home = std::env::var_os("AFTERSALE_HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    let profile = if globals.demo { Some(demo::PROFILE) } else { globals.profile.as_deref() };
    Paths::find(home.as_deref(), profile, globals.config.as_deref())
}

/// What every command may look at.
pub(super) fn settings(globals: &Globals, style: &Style) -> Result<Settings> {
    Ok(Settings {
        accounts: globals.account.clone(),
        demo: globals.demo,
        at: at(globals)?,
        may_ask: !globals.no_input && std::io::stdin().is_terminal() && style.talk_terminal,
        yes: globals.yes,
        dry_run: globals.dry_run,
        trace_file: globals.trace_file.clone(),
        style: style.clone(),
    })
}

fn at(globals: &Globals) -> Result<Option<Instant>> {
    let Some(text) = &globals.at else { return Ok(None) };
    Instant::parse(text).map(Some).ok_or_else(|| {
        Error::usage(format!("`{text}` is no instant"))
            .hint("write one with its offset, such as 2026-11-24T09:00:00+01:00")
    })
}
