//! The user's own templates: `LANG/NAME.md` in a folder beside the configuration.

use super::{Language, Origin, Source};
use crate::error::{Error, Result};
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// More than this is no letter.
const MOST_BYTES: u64 = 256 * 1024;

/// A file that cannot be used, or its text.
pub type Found = std::result::Result<Source, Broken>;

/// A template that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The name that its file gives it.
    pub name: String,
    /// The language of its folder, where it is one.
    pub language: Option<Language>,
    /// Why, as a sentence that names file and, where there is one, line.
    pub why: String,
}

/// The files of the user's folder; none when there is no such folder. What cannot be used is named and stops nothing else.
pub fn read(dir: &Path) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for folder in entries(dir)? {
        let code = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if code.starts_with('.') || !folder.is_dir() {
            continue;
        }
        let language: std::result::Result<Language, String> = code.parse();
        for file in entries(&folder)?.iter().filter(|file| file.extension().is_some_and(|ending| ending == "md")) {
            let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text =
                language.clone().and_then(|language| Ok((language, check_name(&name).and_then(|()| text(file))?)));
            found.push(match text {
                Ok((language, text)) => {
                    Ok(Source { file: file.display().to_string(), name, language, origin: Origin::Own, text })
                }
                Err(why) => {
                    Err(Broken { name, language: language.clone().ok(), why: format!("{}: {why}", file.display()) })
                }
            });
        }
    }
    Ok(found)
}

/// What is in a folder, in the order of the names; nothing when there is no such folder.
fn entries(dir: &Path) -> Result<Vec<std::path::PathBuf>> {
    let cannot =
        |error: std::io::Error| Error::failed(format!("cannot read {}: {error}", dir.display())).caused_by(error);
    let listed = match fs::read_dir(dir) {
        Ok(listed) => listed,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(cannot(error)),
    };
    let mut paths =
        listed.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>().map_err(cannot)?;
    paths.sort();
    Ok(paths)
}

/// The text of a template file, as long as it can be one.
pub fn text(path: &Path) -> std::result::Result<String, String> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(|error| error.to_string())?;
    if !file.metadata().map_err(|error| error.to_string())?.is_file() {
        return Err("it is no file".into());
    }
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err("it is larger than 256 KiB, which no letter is".into());
    }
    String::from_utf8(bytes).map_err(|_| "it is not UTF-8 text".into())
}

fn check_name(name: &str) -> std::result::Result<(), String> {
    let plain = name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
    match plain && !name.is_empty() {
        true => Ok(()),
        false => Err(format!("`{name}` cannot be a template's name: use small letters, digits and -")),
    }
}
