//! `evidence`: what counts, what is missing, and files that fit.

pub mod fit;
pub mod guide;
pub mod lint;
