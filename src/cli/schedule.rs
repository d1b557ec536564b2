//! `schedule`.

use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Let cron, systemd, launchd or Windows run aftersale.
#[derive(Debug, Subcommand)]
pub enum ScheduleCommand {
    /// Print ready entries, with the paths and the environment of this run.
    Print(SchedulePrint),
    /// Put them where they belong: the crontab, or the timers of systemd's user manager.
    Install(ScheduleInstall),
    /// Take away what `install` put there.
    Remove {
        /// The scheduler.
        #[arg(value_enum, value_name = "SCHEDULER")]
        system: ScheduleUser,
    },
}

/// Print ready entries.
#[derive(Args, Clone, Debug)]
#[command(after_help = "\
Without --command and --daily: `alert run --sync` every ten minutes and `digest --since yesterday` every \
morning.

Examples:
  aftersale schedule print cron
  aftersale schedule print systemd --every 5m --output ~/.config/systemd/user
  aftersale schedule print cron \\
      --command 'calendar --output ~/deadlines.ics' --every 15m
  aftersale --profile shop schedule print launchd --command 'alert run --sync'
  aftersale schedule print windows --output .")]
pub struct SchedulePrint {
    /// The scheduler.
    #[arg(value_enum, value_name = "SCHEDULER")]
    pub system: ScheduleSystem,
    /// What to run, and when.
    #[command(flatten)]
    pub jobs: ScheduleJobs,
    /// Write each entry to its own file in this folder instead.
    #[arg(long, value_name = "DIR")]
    pub output: Option<PathBuf>,
}

/// Put entries where they belong.
#[derive(Args, Clone, Debug)]
#[command(after_help = "\
Installing again replaces what was installed before; everything else in the crontab stays byte for byte.

Examples:
  aftersale schedule install cron --dry-run
  aftersale schedule install systemd --yes
  aftersale schedule install cron --command 'alert run --sync' --every 5m")]
pub struct ScheduleInstall {
    /// The scheduler.
    #[arg(value_enum, value_name = "SCHEDULER")]
    pub system: ScheduleUser,
    /// What to run, and when.
    #[command(flatten)]
    pub jobs: ScheduleJobs,
}

/// What to run, and when.
#[derive(Args, Clone, Debug)]
pub struct ScheduleJobs {
    /// How often: a span that divides an hour or a day evenly, such as 5m, 10m, 1h.
    #[arg(long, value_name = "SPAN", default_value = "10m")]
    pub every: String,
    /// A command line of aftersale, without its name, to run that often; may be given several times.
    #[arg(long, value_name = "COMMAND")]
    pub command: Vec<String>,
    /// A command line to run once a day; may be given several times.
    #[arg(long, value_name = "COMMAND")]
    pub daily: Vec<String>,
    /// When the daily ones run.
    #[arg(long, value_name = "HH:MM", default_value = "07:00")]
    pub daily_at: String,
    /// The program; this one by default.
    #[arg(long, value_name = "FILE")]
    pub program: Option<PathBuf>,
    /// Append what the jobs print to this file. Without it cron mails it and systemd keeps it in its journal; launchd and
    /// Windows get a file in the data folder.
    #[arg(long, value_name = "FILE")]
    pub log: Option<PathBuf>,
}

/// The schedulers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ScheduleSystem {
    /// Lines for a crontab.
    Cron,
    /// Services and timers for systemd.
    Systemd,
    /// Agents for launchd (macOS).
    Launchd,
    /// Tasks for the Task Scheduler of Windows.
    Windows,
}

/// The schedulers that can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ScheduleUser {
    /// Your crontab.
    Cron,
    /// The timers of your systemd user manager.
    Systemd,
}
