//! From arguments to an exit code: parse, build the options, run the command, print the outcome.

/// Runs the tool and gives back the exit code.
pub fn main(_args: impl IntoIterator<Item = std::ffi::OsString>) -> u8 {
    todo!()
}
