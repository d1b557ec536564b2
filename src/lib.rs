//! `aftersale`: disputes, claims, returns and their deadlines on marketplaces, from the terminal.
//!
//! Data flows one way: arguments ([`cli`]) become options, options go to a command ([`commands`]), a command reads the
//! stores ([`store`]) or a marketplace ([`marketplaces`]), works with plain types ([`domain`]) and pure rules
//! ([`deadlines`], [`evidence`], [`protection`]), and gives back an outcome that [`output`] alone prints. [`app`] puts the parts together and opens each
//! of them only when it is first needed. `ARCHITECTURE.md` follows one command through all of this.

pub mod alerts;
pub mod app;
pub mod blocks;
pub mod cli;
pub mod commands;
pub mod config;
pub mod deadlines;
pub mod domain;
pub mod email;
pub mod error;
pub mod evidence;
pub mod journal;
pub mod marketplaces;
pub mod net;
pub mod output;
pub mod protection;
pub mod run;
pub mod secrets;
pub mod simulator;
pub mod store;
pub mod templates;
