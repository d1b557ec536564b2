//! `deadline`.
