//! From arguments to an exit code: parse, build the options, run the command, print the outcome.

pub fn main(_args: impl IntoIterator<Item = std::ffi::OsString>) -> u8 {
    todo!()
}
