//! `schedule`: from what was typed to its options.

use crate::app::App;
use crate::cli::{Cli, ScheduleCommand, ScheduleJobs, ScheduleSystem, ScheduleUser};
use crate::commands::schedule::{self, System, Wanted};
use crate::error::{Error, Result};
use crate::output::Outcome;
use clap::Parser;

pub(super) fn run(app: &App, command: ScheduleCommand) -> Result<Outcome> {
    match command {
        ScheduleCommand::Print(args) => {
            let system = match args.system {
                ScheduleSystem::Cron => System::Cron,
                ScheduleSystem::Systemd => System::Systemd,
                ScheduleSystem::Launchd => System::Launchd,
                ScheduleSystem::Windows => System::Windows,
            };
            schedule::print(app, system, &wanted(args.jobs)?, args.output.as_deref())
        }
        ScheduleCommand::Install(args) => match args.system {
            ScheduleUser::Cron => schedule::install_cron(app, &wanted(args.jobs)?),
            ScheduleUser::Systemd => schedule::install_systemd(app, &wanted(args.jobs)?),
        },
        ScheduleCommand::Remove { system: ScheduleUser::Cron } => schedule::remove_cron(app),
        ScheduleCommand::Remove { system: ScheduleUser::Systemd } => schedule::remove_systemd(app),
    }
}

fn wanted(jobs: ScheduleJobs) -> Result<Wanted> {
    let ScheduleJobs { every, command, daily, daily_at, program, log } = jobs;
    let words = |lines: Vec<String>| lines.iter().map(|line| checked(line)).collect::<Result<Vec<_>>>();
    Ok(Wanted { every, commands: words(command)?, daily: words(daily)?, daily_at, program, log })
}

/// The words of a command line that this program understands: a schedule must not fail at night for a slip of the pen.
fn checked(line: &str) -> Result<Vec<String>> {
    let words = schedule::words(line)?;
    let full = std::iter::once("aftersale").chain(words.iter().map(String::as_str));
    match Cli::try_parse_from(full) {
        Ok(Cli { command: Some(_), .. }) => Ok(words),
        Ok(_) => Err(Error::usage(format!("`{line}` names no command"))),
        Err(why) => {
            let text = why.render().to_string();
            let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
            Err(Error::usage(format!("`{line}` cannot be scheduled: {first}")).hint("aftersale --help"))
        }
    }
}
