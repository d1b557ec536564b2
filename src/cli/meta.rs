//! Commands about the tool itself.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The local stand-in for the marketplaces.
#[derive(Debug, Subcommand)]
pub enum SimulatorCommand {
    /// Answer on a port of this machine until interrupted.
    Serve(SimulatorServe),
    /// Make a fresh demo world; what you did in the demo is gone.
    Reset,
}

/// Answer on a port of this machine until interrupted.
#[derive(Args, Debug)]
#[command(after_help = "\
The address is printed on stdout once requests are answered. Faults and the clock are set while it runs, on /_simulator.

Examples:
  aftersale simulator serve --port 9000
  curl -X POST localhost:9000/_simulator/faults -d '{\"latency_ms\": 50}'")]
pub struct SimulatorServe {
    /// The port; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    pub port: u16,
    /// Keep the state in this file, and start from it when it is there.
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,
    /// Start with a made-up world of this many cases instead of the demo's.
    #[arg(long, value_name = "N")]
    pub cases: Option<usize>,
    /// Start with this many returns that have arrived and wait for their refunds.
    #[arg(long, value_name = "N", conflicts_with = "cases")]
    pub returns: Option<usize>,
    /// Start with an empty world.
    #[arg(long, conflicts_with_all = ["cases", "returns"])]
    pub empty: bool,
    /// The clock's start instant (RFC 3339); now by default.
    #[arg(long, value_name = "INSTANT")]
    pub clock: Option<String>,
    /// Wait this many milliseconds before each answer.
    #[arg(long, value_name = "MS", default_value_t = 0)]
    pub latency: u64,
}

/// Write completions and man pages.
#[derive(Debug, Subcommand)]
pub enum GenerateCommand {
    /// Completion scripts for bash, zsh, fish, elvish and PowerShell.
    Completions {
        /// The folder to write to.
        dir: PathBuf,
    },
    /// A man page for every command.
    Man {
        /// The folder to write to.
        dir: PathBuf,
    },
}
