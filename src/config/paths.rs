//! Where files live.

use crate::error::{Error, Result};
use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// The files and folders of one profile. Nothing is created until something is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// `config.toml`.
    pub config_file: PathBuf,
    /// The folder of the configuration; the user's rule packs are in its `rules/`.
    pub config_dir: PathBuf,
    /// Precious: the ledger, the secrets file when chosen, lock files.
    pub data_dir: PathBuf,
    /// Disposable: the cache.
    pub cache_dir: PathBuf,
}

impl Paths {
    /// The paths of a profile: below `home` when given (`AFTERSALE_HOME`), else where the platform puts such files. A profile
    /// other than the default one has folders of its own. `config_file` overrides the configuration's path alone.
    pub fn find(home: Option<&Path>, profile: Option<&str>, config_file: Option<&Path>) -> Result<Self> {
        let [mut config_dir, mut data_dir, mut cache_dir] = match home {
            Some(home) => [home.join("config"), home.join("data"), home.join("cache")],
            None => {
                let dirs = ProjectDirs::from("", "", "aftersale").ok_or_else(no_home)?;
                [dirs.config_dir(), dirs.data_dir(), dirs.cache_dir()].map(Path::to_path_buf)
            }
        };
        if let Some(profile) = profile {
            check_profile(profile)?;
            for dir in [&mut config_dir, &mut data_dir, &mut cache_dir] {
                dir.push("profiles");
                dir.push(profile);
            }
        }
        let config_file = config_file.map_or_else(|| config_dir.join("config.toml"), Path::to_path_buf);
        Ok(Self { config_file, config_dir, data_dir, cache_dir })
    }

    /// The cache's file.
    pub fn cache_file(&self) -> PathBuf {
        self.cache_dir.join("cache.db")
    }

    /// The file of what is known of the people behind orders.
    pub fn people_file(&self) -> PathBuf {
        self.data_dir.join("blocks.db")
    }

    /// The ledger's file.
    pub fn ledger_file(&self) -> PathBuf {
        self.data_dir.join("ledger.db")
    }
}

fn no_home() -> Error {
    Error::failed("there is no home folder to keep configuration and cache in")
        .hint("set AFTERSALE_HOME to a folder that only you can read")
}

/// A profile's name becomes a folder's name, so it may hold nothing that leads elsewhere.
fn check_profile(name: &str) -> Result<()> {
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    if name.is_empty() || !plain {
        return Err(Error::usage(format!("`{name}` cannot be a profile: use letters, digits, - and _")));
    }
    Ok(())
}
