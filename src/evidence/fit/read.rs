//! Reading files that are to be sent: regular ones, up to a size.

use super::{Fitted, Limits, check, fit};
use crate::error::{Error, Result};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The largest file that is read: 64 MiB.
pub const MOST_BYTES: u64 = 64 << 20;

/// The content of a regular file of at most [`MOST_BYTES`]; anything else is a definite failure.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    let cannot = |why: &str| Error::failed(format!("{} cannot be read: {why}", path.display()));
    let failed = |error: io::Error| {
        let said = error.to_string();
        cannot(&said.split(" (os error").next().unwrap_or(&said).to_lowercase())
    };
    // Asked before opening: a pipe without a writer would never open.
    let regular = |data: std::fs::Metadata| match data.file_type() {
        kind if kind.is_dir() => Err(cannot("it is a folder")),
        kind if !kind.is_file() => Err(cannot("it is no regular file")),
        _ => Ok(()),
    };
    regular(std::fs::metadata(path).map_err(failed)?)?;
    let file = File::open(path).map_err(failed)?;
    regular(file.metadata().map_err(failed)?)?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(cannot("it is larger than 64 MiB"));
    }
    Ok(bytes)
}

/// Reads the files and makes them fit, in order; the first that cannot be sent is the failure. No two have the same name.
pub fn fit_for(limits: &Limits, paths: &[impl AsRef<Path>]) -> Result<Vec<Fitted>> {
    let mut all = Vec::new();
    for path in paths {
        all.extend(fit(&path.as_ref().to_string_lossy(), &read(path.as_ref())?, limits)?);
    }
    tell_apart(&mut all);
    Ok(all)
}

/// Reads the files and changes nothing; the first that the marketplace would not take as it is is the failure.
pub fn check_for(limits: &Limits, paths: &[impl AsRef<Path>]) -> Result<Vec<Fitted>> {
    let checked = |path: &Path| check(&path.to_string_lossy(), read(path)?, limits);
    paths.iter().map(|path| checked(path.as_ref())).collect()
}

/// Numbers names that are there already.
fn tell_apart(files: &mut [Fitted]) {
    let mut taken = BTreeSet::new();
    for file in files {
        let whole = file.name.clone();
        let (stem, ending) = whole.rsplit_once('.').unwrap_or((&whole, ""));
        let mut number = 1;
        while !taken.insert(file.name.to_ascii_lowercase()) {
            number += 1;
            file.name = format!("{stem}-{number}.{ending}");
        }
    }
}
