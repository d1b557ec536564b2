//! One file per verb: options in, outcome out. Knows no clap, prints nothing.

pub mod account;
pub mod act;
pub mod api;
pub mod auth;
pub mod calendar;
pub mod check;
pub mod deadline;
pub mod digest;
pub mod dispute;
pub mod doctor;
pub mod entered;
pub mod evidence;
pub mod handoff;
pub mod journal;
pub mod list;
mod look;
pub mod outcomes;
pub mod refund;
pub mod returns;
pub mod rules;
pub mod schedule;
pub mod schema;
pub mod show;
pub mod simulator;
pub mod sync;
pub mod template;
