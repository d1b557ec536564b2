//! `rules`.
