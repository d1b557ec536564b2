//! One file per verb: options in, outcome out. Knows no clap, prints nothing.

pub mod account;
pub mod auth;
pub mod check;
pub mod deadline;
pub mod digest;
pub mod doctor;
pub mod entered;
pub mod list;
mod look;
pub mod outcomes;
pub mod rules;
pub mod schema;
pub mod show;
pub mod simulator;
pub mod sync;
