//! From arguments to an exit code: parse, build the options, run the command, print the outcome.

mod check;
mod demo;
mod dispatch;
mod setup;

use crate::cli::{
    self, Cli, Command, CommissionCommand, EvidenceCommand, Globals, MessageCommand, OrderCommand, RefundCommand,
    ReturnCommand,
};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{accepted, underway};
use crate::output::{self, Outcome, Style};
use clap::Parser;
use std::ffi::OsString;

/// Of several refunds that were accepted, so many are told one by one.
const MOST_TOLD: usize = 5;

/// Runs the tool and gives back the exit code.
pub fn main(args: impl IntoIterator<Item = OsString>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let cli = match Cli::try_parse_from(&args) {
        Ok(cli) => cli,
        Err(error) => return usage(&error, &args),
    };
    let style = setup::style(&cli.globals);
    if let Some(Command::Check(args)) = &cli.command {
        let ping = args.ping_address().filter(|_| !cli.globals.dry_run).map(str::to_owned);
        return check::answer_and_tell(&style, ping.as_deref(), || run(cli, &style));
    }
    match run(cli, &style) {
        Ok(outcome) => output::print(outcome, &style),
        Err(error) => output::print_error(&error, &style),
    }
}

/// Runs the command on a runtime of one thread: the work is waiting, not computing.
fn run(cli: Cli, style: &Style) -> Result<Outcome> {
    let Cli { globals, command } = cli;
    if let Some(command) = &command {
        refuse_pretending(&globals, command)?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|cause| Error::failed("the program's own runtime cannot be started").caused_by(cause))?;
    let goes_on = command.as_ref().is_some_and(goes_on);
    let result = runtime.block_on(async {
        tokio::select! {
            biased;
            result = dispatch::run(globals, command, style) => result,
            _ = interrupted() => Err(cut_off(goes_on)),
        }
    });
    // A keyring or lock that never answers must not keep the process from ending.
    runtime.shutdown_background();
    result
}

/// The error of an interruption, with what was on its way when it came.
fn cut_off(goes_on: bool) -> Error {
    let error = Error::new(ErrorKind::Interrupted, "interrupted");
    let error = if goes_on { error.hint("run it again: it goes on, and nothing is done twice") } else { error };
    let error = told(error, accepted::all());
    let sent = underway();
    if sent.is_empty() {
        return error;
    }
    let named = |error: Error, (what, id): &(&str, String)| {
        error.detail(format!("the {what} (journal {id}) was on its way and may have arrived"))
    };
    sent.iter().fold(error, named).hint("aftersale journal reconcile")
}

/// The error with what the marketplace took and nobody has waited for to the end.
fn told(error: Error, taken: Vec<accepted::Accepted>) -> Error {
    match taken.as_slice() {
        [] => error,
        [only] => error.detail(only.said.clone()).hint(format!("to look again: {}", only.look)),
        several => {
            let count = several.len();
            let said = format!("{count} refunds were accepted; whether they are paid is not known yet");
            several.iter().take(MOST_TOLD).fold(error.detail(said), |error, one| error.detail(one.said.clone()))
        }
        .hint("to look again: aftersale refund list"),
    }
}

/// Whether the command is a batch that goes on where it was cut off.
fn goes_on(command: &Command) -> bool {
    match command {
        Command::Return(ReturnCommand::Apply(_)) | Command::Commission(CommissionCommand::Apply { .. }) => true,
        Command::Return(ReturnCommand::Confirm(args)) => args.stdin,
        _ => false,
    }
}

/// Resolves when the user or the system asks the program to end.
async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

/// `--at` is for reading: what is written and sent happens now. In the demo the whole world is pretended.
fn refuse_pretending(globals: &Globals, command: &Command) -> Result<()> {
    if globals.at.is_some() && !globals.demo && !only_reads(command) {
        return Err(Error::usage("--at is only for commands that read, such as list, show and check")
            .hint("in the demo, whose whole world is pretended, it is for every command"));
    }
    Ok(())
}

/// Whether a command changes nothing, here or elsewhere.
fn only_reads(command: &Command) -> bool {
    match command {
        Command::List(_) | Command::Show(_) => true,
        Command::Message(command) => matches!(command, MessageCommand::List(_) | MessageCommand::Show(_)),
        Command::Check(_) | Command::Digest(_) => true,
        Command::Block(command) => command.only_reads(),
        Command::Rules(_) | Command::Schema { .. } => true,
        Command::Template(_) => true,
        Command::Order(command) => matches!(command, OrderCommand::Show { .. }),
        Command::Commission(command) => matches!(command, CommissionCommand::List(_)),
        Command::Refund(command) => matches!(command, RefundCommand::List(_) | RefundCommand::Show { .. }),
        Command::Return(command) => matches!(command, ReturnCommand::List(_) | ReturnCommand::Show { .. }),
        Command::Evidence(command) => !matches!(command, EvidenceCommand::Fit(_)),
        _ => false,
    }
}

/// A command line that cannot be parsed, help and version included: clap's own words, or one JSON line where JSON is asked for.
fn usage(error: &clap::Error, args: &[OsString]) -> u8 {
    let wants_json = args.iter().any(|arg| arg.to_string_lossy().starts_with("--json"));
    let is_check = error.use_stderr() && cli::means(args, "check");
    if is_check || (error.use_stderr() && wants_json) {
        let text = error.render().to_string();
        let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
        let style = if wants_json { setup::json_style() } else { setup::plain_style() };
        return match is_check {
            true => check::wrong_use(&first, &style),
            false => output::print_error(&Error::usage(first).hint("aftersale --help"), &style),
        };
    }
    // A closed pipe behind `--help | head` is no failure.
    let _ = error.print();
    u8::try_from(error.exit_code()).unwrap_or(2)
}
