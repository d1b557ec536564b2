//! Global options → paths, settings and style.

use super::demo;
use crate::app::Settings;
use crate::cli::{self, Globals};
use crate::config::Paths;
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::output::{Color, Format, Outcome, Style, Wanted};
use std::io::IsTerminal;
use std::path::PathBuf;

/// The paths of the profile that is meant.
pub(super) fn paths(globals: &Globals) -> Result<Paths> {
    let home = std::env::var_os("AFTERSALE_HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    let profile = if globals.demo { Some(demo::PROFILE) } else { globals.profile.as_deref() };
    let config_file = globals.config.as_deref().filter(|_| !globals.demo);
    Paths::find(home.as_deref(), profile, config_file)
}

/// What every command may look at.
pub(super) fn settings(globals: &Globals, style: &Style) -> Result<Settings> {
    Ok(Settings {
        accounts: globals.account.clone(),
        profile: globals.profile.clone(),
        demo: globals.demo,
        at: at(globals)?,
        may_ask: !globals.no_input && std::io::stdin().is_terminal() && style.talk_terminal,
        yes: globals.yes,
        dry_run: globals.dry_run,
        trace_file: globals.trace_file.clone(),
        style: style.clone(),
    })
}

/// How to print. An instant that cannot be read is told in this style, so it counts as now here.
pub(super) fn style(globals: &Globals) -> Style {
    let format = |format| match format {
        cli::Format::Table => Format::Table,
        cli::Format::Tsv => Format::Tsv,
        cli::Format::Csv => Format::Csv,
        cli::Format::Json => Format::Json,
        cli::Format::Ndjson => Format::Ndjson,
    };
    let color = match globals.color {
        cli::ColorWhen::Auto => Color::Auto,
        cli::ColorWhen::Always => Color::Always,
        cli::ColorWhen::Never => Color::Never,
    };
    Style::detect(Wanted {
        format: globals.format.map(format),
        json: globals.json.clone(),
        jq: globals.jq.clone(),
        template: globals.template.clone(),
        color,
        quiet: globals.quiet,
        verbose: globals.verbose > 0,
        now: at(globals).ok().flatten().unwrap_or_else(|| Instant::from(chrono::Utc::now())),
    })
}

/// The style of a command line that could not be parsed but asks for JSON.
pub(super) fn json_style() -> Style {
    Style::detect(Wanted { json: Some(String::new()), ..Wanted::default() })
}

/// The style of a command line that could not be parsed.
pub(super) fn plain_style() -> Style {
    Style::detect(Wanted::default())
}

fn at(globals: &Globals) -> Result<Option<Instant>> {
    let Some(text) = &globals.at else { return Ok(None) };
    Instant::parse(text).map(Some).ok_or_else(|| {
        Error::usage(format!("`{text}` is no instant"))
            .hint("write one with its offset, such as 2026-11-24T09:00:00+01:00")
    })
}

/// What a newcomer sees who has typed nothing but the name.
pub(super) fn welcome() -> Outcome {
    Outcome::text(
        "aftersale watches the deadlines of your disputes, claims, returns and messages.\n\
         Try it:    aftersale --demo list        a made-up shop on this machine\n\
         Begin:     aftersale account add main --client-id ID --app-name NAME\n\
         Then:      aftersale auth login, aftersale list\n\
         Manual:    aftersale --help, man aftersale",
    )
}
