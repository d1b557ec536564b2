#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]
//! The two stores on real files: what is put in comes out, in order and at the right cost, and whatever is wrong with a
//! file is said in a sentence.

#[path = "store/cache.rs"]
mod cache;
#[path = "store/disks.rs"]
mod disks;
#[path = "store/files.rs"]
mod files;
#[path = "store/ledger.rs"]
mod ledger;
#[path = "store/list.rs"]
mod list;
#[path = "store/names.rs"]
mod names;
#[path = "store/support.rs"]
mod support;
