//! `journal` and `api` through the built binary.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod commands;
#[path = "../common/mod.rs"]
mod common;
mod guards;
mod raw;
mod reconcile;
#[path = "../journal_crash/stage.rs"]
#[allow(dead_code)]
mod stage;
mod verify;

/// `stage` can start processes of another test as well; here there are none.
mod helper {
    use aftersale::domain::Action;
    use std::path::Path;
    use std::process::Command;

    pub fn process(_: &Path, action: &Action) -> Command {
        panic!("{action:?} has no process here")
    }
}
