//! One file per verb: options in, outcome out. Knows no clap, prints nothing.

pub mod account;
pub mod auth;
pub mod deadline;
pub mod doctor;
pub mod entered;
pub mod list;
pub mod mail;
pub mod rules;
pub mod schema;
pub mod show;
pub mod simulator;
pub mod sync;
