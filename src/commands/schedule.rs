//! `schedule`: entries that let cron, systemd, launchd or Windows run aftersale.
//!
//! A [`plan::Plan`] holds what every scheduler needs: program, environment, jobs. One file per scheduler turns it into text;
//! `crontab.rs` and `units.rs` put that text where it belongs and take it away again.

mod credentials;
mod cron;
mod crontab;
mod launchd;
mod notes;
mod plan;
mod quote;
mod systemd;
mod units;
mod windows;
mod words;

pub use plan::Wanted;
pub use words::words;

use crate::app::App;
use crate::commands::list::program;
use crate::config::files;
use crate::error::Result;
use crate::output::{Column, Outcome, Row, row};
use plan::Plan;
use serde_json::json;
use std::path::Path;

/// A scheduler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// A crontab.
    Cron,
    /// systemd's timers.
    Systemd,
    /// macOS' launchd.
    Launchd,
    /// Windows' Task Scheduler.
    Windows,
}

impl System {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Cron => "cron",
            Self::Systemd => "systemd",
            Self::Launchd => "launchd",
            Self::Windows => "windows",
        }
    }
}

/// One entry for a scheduler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// What the scheduler calls it.
    name: String,
    /// What it runs, without the program.
    command: String,
    /// The file that it belongs in; `None` for a line of a common file.
    file: Option<String>,
    /// The text.
    content: String,
}

/// Prints the entries, or writes them to files in `output`.
pub fn print(app: &App, system: System, wanted: &Wanted, output: Option<&Path>) -> Result<Outcome> {
    let plan = Plan::new(app, wanted, system)?;
    let items = match system {
        System::Cron => cron::items(&plan)?,
        System::Systemd => systemd::items(&plan),
        System::Launchd => launchd::items(&plan),
        System::Windows => windows::items(&plan),
    };
    let style = &app.settings.style;
    let format_given = style.format.is_some() || style.jq.is_some() || style.template.is_some();
    let text = text(system, &plan, &items);
    let mut outcome = match output {
        Some(folder) => write(app, folder, system, &items, &text)?,
        None if format_given => table(system, items),
        None => Outcome::text(text),
    };
    outcome.notes.extend(plan.notes(system));
    Ok(match system {
        System::Cron => outcome.hint(format!("{} schedule install cron", program(app))),
        System::Systemd => outcome.hint(format!("{} schedule install systemd", program(app))),
        System::Launchd => outcome.hint("launchctl bootstrap gui/$(id -u) ~/Library/LaunchAgents/FILE.plist"),
        System::Windows => outcome.hint("schtasks /Create /TN NAME /XML FILE.xml"),
    })
}

/// All entries as one text.
fn text(system: System, plan: &Plan, items: &[Item]) -> String {
    let body = |separator: &str| items.iter().map(|item| item.content.clone()).collect::<Vec<_>>().join(separator);
    match system {
        System::Cron => format!("{}{}", cron::heading(plan), body("")),
        System::Systemd => {
            let named = |item: &Item| format!("# ~/.config/systemd/user/{}\n{}", item.file(), item.content);
            items.iter().map(named).collect::<Vec<_>>().join("\n")
        }
        System::Launchd | System::Windows => body("\n"),
    }
}

impl Item {
    fn file(&self) -> &str {
        self.file.as_deref().unwrap_or(&self.name)
    }
}

fn write(app: &App, folder: &Path, system: System, items: &[Item], text: &str) -> Result<Outcome> {
    let named = |item: &Item| (item.file().to_owned(), item.content.clone());
    let all: Vec<(String, String)> = match system {
        System::Cron => vec![("aftersale.cron".into(), text.into())],
        _ => items.iter().map(named).collect(),
    };
    let mut outcome = Outcome::done();
    for (name, content) in all {
        let path = folder.join(name);
        if app.settings.dry_run {
            outcome = outcome.info(format!("would be written: {}", path.display()));
            continue;
        }
        files::replace(&path, content.as_bytes())?;
        outcome = outcome.info(format!("written: {}", path.display()));
    }
    Ok(outcome)
}

fn table(system: System, items: Vec<Item>) -> Outcome {
    let columns = vec![
        Column::new("system", "SCHEDULER"),
        Column::new("name", "NAME"),
        Column::new("command", "COMMAND"),
        Column::new("file", "FILE"),
        Column::hidden("content"),
    ];
    let rows = items.into_iter().map(|item| item_row(system, item)).collect();
    Outcome::table(columns, rows, "")
}

fn item_row(system: System, item: Item) -> Row {
    let Item { name, command, file, content } = item;
    row(json!({"system": system.as_str(), "name": name, "command": command, "file": file, "content": content}))
}

/// Puts the jobs into the user's crontab, between marker lines; what was installed before is replaced.
pub fn install_cron(app: &App, wanted: &Wanted) -> Result<Outcome> {
    let plan = Plan::new(app, wanted, System::Cron)?;
    let lines: String = cron::items(&plan)?.into_iter().map(|item| item.content).collect();
    let mut outcome = crontab::install(app, &plan.set, &lines)?;
    outcome.notes.extend(plan.notes(System::Cron));
    Ok(outcome)
}

/// Takes the jobs out of the user's crontab; everything else stays byte for byte.
pub fn remove_cron(app: &App) -> Result<Outcome> {
    crontab::remove(app, &plan::set(app))
}

/// Writes the units of the jobs for systemd's user manager and starts their timers.
pub fn install_systemd(app: &App, wanted: &Wanted) -> Result<Outcome> {
    let plan = Plan::new(app, wanted, System::Systemd)?;
    let mut outcome = units::install(app, &plan.set, &systemd::items(&plan))?;
    outcome.notes.extend(plan.notes(System::Systemd));
    Ok(outcome)
}

/// Stops the timers that `install` started and removes their units.
pub fn remove_systemd(app: &App) -> Result<Outcome> {
    units::remove(app, &plan::set(app))
}
