//! The shared HTTP stack.

use crate::error::Result;
use std::path::Path;

/// A handle that all clients of a run share: connections, retry budget, trace file.
#[derive(Clone)]
pub struct Http {}

impl Http {
    /// A stack that writes redacted exchanges to `trace_file`. No connection is made and no TLS set up yet.
    pub fn new(_trace_file: Option<&Path>) -> Result<Self> {
        todo!()
    }
}
