//! `alert`.

use clap::{Args, Subcommand};

/// Tell of deadlines before they are missed.
#[derive(Debug, Subcommand)]
pub enum AlertCommand {
    /// Give every alert that is due: once for each threshold, deadline and sink.
    Run(AlertRun),
    /// What waits, what is snoozed, and what was given when.
    List {
        /// At most this many past alerts; 0 for all. On a terminal 50 by default, in a pipe all.
        #[arg(long, value_name = "NUMBER")]
        limit: Option<usize>,
    },
    /// Send a test message through a sink.
    Test {
        /// The sink's name, as in [alerts.sinks.NAME].
        sink: String,
    },
    /// Give no alerts about a case for a while.
    Snooze(AlertSnooze),
    /// Keep a sink's secret: asked for on a terminal, else read from stdin.
    Secret {
        /// The sink's name, as in [alerts.sinks.NAME].
        sink: String,
        /// Which one, where the sink has several: url, token, secret or password.
        secret: Option<String>,
    },
}

/// Give every alert that is due.
#[derive(Args, Debug)]
#[command(after_help = "\
Alerts go out 24 h, 6 h and 1 h before a deadline and when it is missed (rules that cost ratings only: 6 h and \
missed); of several thresholds passed since the last run only the most urgent one. What was given is remembered \
in the ledger. An alert that a sink did not take is sent again by the next run; one that a killed run may have \
sent is sent again too. Without sinks in config.toml it is printed, so that cron sends it as mail, and nothing \
is printed when there is nothing to tell. With a format such as --json the printed rows stand for the text. A \
deadline within a sink's quiet hours, or in the hour after them, is told before they begin: its thresholds count \
back from there, so a run at least once an hour is in time. An alert that no sink takes is named on stderr (exit \
3). That not all is known of an account is told once a day, on stderr too where no person sits before it; the \
exit code stays 3. With --demo the pretended instant of --at counts, and [alerts] of the profile `demo` is used.

In config.toml:
  [alerts]
  hard = [\"24h\", \"6h\", \"1h\", \"missed\"]    deadlines that cost money
  soft = [\"6h\", \"missed\"]                 deadlines that cost ratings
  stale_after = \"2h\"                      older data gives an alert, once a day
  [alerts.sinks.phone]
  type = \"ntfy\"        or stdout, smtp, webhook, slack, discord, …
  digest = true        one message a run
  kinds = [\"claim\"]    also: accounts, severities
  quiet = { from = \"22:00\", until = \"07:00\", except = [\"missed\", \"1h\"] }
  escalate = { after = \"missed\", to = \"boss\" }    or a span, such as \"4h\"

Examples:
  aftersale alert run --sync             from cron, every ten minutes
  aftersale alert run --dry-run          what would be sent
  aftersale alert secret phone           the topic's address, asked for")]
pub struct AlertRun {
    /// Ask the marketplaces first; without it the cache is used as it is, and each message says how old that is.
    #[arg(long)]
    pub sync: bool,
}

/// Give no alerts about a case for a while.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  aftersale alert snooze 73cc --until 12h --note \"waiting for the courier\"
  aftersale alert snooze 73cc --until tomorrow
  aftersale alert snooze 73cc --until 2026-11-24T09:00:00+01:00 --even-missed
  aftersale alert snooze 73cc --off")]
pub struct AlertSnooze {
    /// The first letters of its id, its reference number, or account:id.
    pub case: String,
    /// Until when: `tomorrow` or a date (their beginning), an instant (RFC 3339), or a span from now such as 12h.
    #[arg(long, value_name = "INSTANT|SPAN", required_unless_present = "off")]
    pub until: Option<String>,
    /// Keep silent even when a deadline is missed.
    #[arg(long, requires = "until")]
    pub even_missed: bool,
    /// Why, for `alert list`.
    #[arg(long, value_name = "TEXT", requires = "until")]
    pub note: Option<String>,
    /// Lift the snooze.
    #[arg(long, conflicts_with_all = ["until", "even_missed", "note"])]
    pub off: bool,
}
