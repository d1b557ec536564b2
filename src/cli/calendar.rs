//! `calendar`.

use clap::Args;
use std::path::PathBuf;

/// Your deadlines as a calendar file.
#[derive(Args, Clone, Debug, Default)]
#[command(after_help = "\
One event per deadline of yours, ending when the time runs out. Import the file, or let a web server of yours \
give it out and subscribe to its address: an entry moves when its deadline moves and is cancelled once the \
deadline is known to be solved. Data that is old or not all there never cancels anything; it is named on stderr, \
and the exit code is 3.

The file names buyers. A new one is readable by you alone; the mode of an existing one stays. In a pipe the file \
itself is printed, on a terminal a table of its entries. Some calendars, Google's among them, ignore the alarms \
of a subscribed address.

Examples:
  aftersale calendar --output ~/deadlines.ics
  aftersale calendar --refresh --output deadlines.ics --alarm 24h --alarm 1h
  aftersale calendar --account main --kind claim > claims.ics
  aftersale calendar --json=due_at,summary,state")]
pub struct CalendarArgs {
    /// Write the file here, as a whole, and only when it changes; `-` is stdout.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Only cases of this kind: dispute, claim, return, message, protection; may be given several times.
    #[arg(long, value_name = "KIND")]
    pub kind: Vec<String>,
    /// An alarm this long before each deadline; may be given several times. `warn_before` of the configuration by default.
    #[arg(long, value_name = "SPAN")]
    pub alarm: Vec<String>,
    /// No alarms.
    #[arg(long, conflicts_with = "alarm")]
    pub no_alarm: bool,
    /// How long a solved deadline stays in the file as cancelled.
    #[arg(long, value_name = "SPAN", default_value = "14d")]
    pub keep: String,
    /// Ask the marketplaces first.
    #[arg(long)]
    pub refresh: bool,
}
