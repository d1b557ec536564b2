//! Files made to fit: through the built binary with files made here, and the library behind it with whatever bytes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "evidence_files/any_bytes.rs"]
mod any_bytes;
mod common;
#[path = "evidence_files/documents.rs"]
mod documents;
#[path = "evidence_files/handling.rs"]
mod handling;
#[path = "evidence_files/makers.rs"]
mod makers;
#[path = "evidence_files/pictures.rs"]
mod pictures;
