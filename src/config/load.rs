//! Reading `config.toml`.

use super::Config;
use crate::error::Result;
use std::path::Path;

/// Reads and checks the configuration; an absent file is the default one. A wrong key is a usage error with line, column and
/// the nearest right name.
pub fn load(_path: &Path) -> Result<Config> {
    todo!()
}
