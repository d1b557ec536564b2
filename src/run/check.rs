//! The one command with exit codes of its own: whatever happens, `check` prints its line and ends with 0, 1, 2 or 3.

use crate::commands::check::{State, ended, masked, unknown};
use crate::error::{Error, Result};
use crate::output::{self, Note, Outcome, Style, Talk};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// [`answer`], and then the dead-man's switch at `ping` hears the exit code that came of it.
pub(super) fn answer_and_tell(style: &Style, ping: Option<&str>, work: impl FnOnce() -> Result<Outcome>) -> u8 {
    let code = answer(style, work);
    let Some(address) = ping else { return code };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        // The switch hears nothing, and raises the alarm.
        Err(_) => return code,
    };
    if let Err(error) = runtime.block_on(ended(address, code)) {
        Talk::new(style.clone()).say(&Note::Warning(error.message));
    }
    runtime.shutdown_background();
    code
}

/// Does the work, prints what came of it and gives back the exit code. A failure, a mistake of the program and an output that cannot
/// be printed are all the state UNKNOWN.
pub(super) fn answer(style: &Style, work: impl FnOnce() -> Result<Outcome>) -> u8 {
    let unexpected = State::Unknown.exit_code();
    let done = catch_unwind(AssertUnwindSafe(work));
    let result = done.unwrap_or_else(|_| Err(Error::failed("the program made a mistake and could not check anything")));
    let outcome = result.unwrap_or_else(|error| unknown(&error));
    let wanted = outcome.exit.unwrap_or(unexpected);
    if output::print(outcome, style) == wanted {
        return wanted;
    }
    let plain = Style { format: None, fields: None, jq: None, template: None, ..style.clone() };
    output::print(unknown(&Error::failed("the result cannot be printed in the form that was asked for")), &plain);
    unexpected
}

/// The answer to a command line that cannot be parsed, in clap's first line. It may hold an address that was meant for `--ping`.
pub(super) fn wrong_use(message: &str, style: &Style) -> u8 {
    answer(style, || Err(Error::usage(masked(message)).hint("aftersale check --help")))
}

#[cfg(test)]
mod tests {
    use super::answer;
    use crate::output::{Outcome, Style, Wanted};

    #[test]
    fn whatever_happens_is_one_of_four_codes() {
        let style = Style::plain(Wanted::default());
        assert_eq!(answer(&style, || panic!("a mistake")), 3);
        assert_eq!(answer(&style, || Err(crate::error::Error::usage("wrong"))), 3);
        assert_eq!(answer(&style, || Ok(Outcome::done())), 3, "an outcome without a state is none");
        let broken = Style::plain(Wanted { jq: Some("][".into()), ..Wanted::default() });
        let ok = || Ok(Outcome { exit: Some(0), ..Outcome::table(Vec::new(), Vec::new(), "") });
        assert_eq!(answer(&broken, ok), 3);
        assert_eq!(answer(&style, ok), 0);
    }
}
