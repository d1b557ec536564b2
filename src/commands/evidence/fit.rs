//! `evidence fit`: files made such that the marketplace takes them, written beside the originals.

use crate::app::App;
use crate::config::files;
use crate::error::{Error, Result};
use crate::evidence::fit::{fit, read, spoken};
use crate::evidence::{Book, Fitted, Limits};
use crate::output::{Column, Outcome, Row, row};
use serde_json::json;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Which files, for whom, and where to.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The files.
    pub files: Vec<PathBuf>,
    /// The folder to write into; beside each original without one.
    pub to: Option<PathBuf>,
    /// The name of the limits, such as `message`.
    pub limits: String,
}

/// How many names are tried for a file before it is given up.
const MOST_NAMES: usize = 10_000;

/// One row for each file made. A file that cannot be made to fit is a failure beside the others (exit 3); where none can, it is a
/// definite failure (exit 1).
pub fn run(app: &App, options: &Options) -> Result<Outcome> {
    let book = Book::built_in()?;
    let limits = book.limits_named(&options.limits)?;
    let dry = app.settings.dry_run;
    if let Some(folder) = options.to.as_deref().filter(|_| !dry) {
        files::make_private_dir(folder)?;
    }
    let (mut rows, mut failures) = (Vec::new(), Vec::new());
    for path in &options.files {
        if let Err(error) = one(path, limits, options, dry, &mut rows) {
            failures.push(error);
        }
    }
    let columns = vec![
        Column::new("file", "FILE"),
        Column::new("made_into", "MADE INTO"),
        Column::new("size", "SIZE"),
        Column::new("done", "DONE"),
        Column::hidden("size_before"),
        Column::hidden("size_after"),
        Column::hidden("media_type"),
        Column::new("sums", "SHA-256"),
        Column::hidden("original_sha256"),
        Column::hidden("sha256"),
        Column::hidden("written"),
    ];
    let nothing = rows.is_empty();
    let mut outcome = Outcome::table(columns, rows, "");
    outcome.failures = failures;
    if nothing {
        outcome.exit = Some(1);
    } else if dry {
        outcome = outcome.info("Nothing was written (--dry-run).");
    }
    Ok(outcome)
}

/// Fits one file, writes what was made of it, and adds a row for each part.
fn one(path: &Path, limits: &Limits, options: &Options, dry: bool, rows: &mut Vec<Row>) -> Result<()> {
    let bytes = read(path)?;
    let before = bytes.len();
    let fitted = fit(&path.to_string_lossy(), &bytes, limits)?;
    drop(bytes);
    for part in fitted {
        let unchanged = part.sha256 == part.original_sha256 && path.file_name().is_some_and(|name| *name == *part.name);
        // What is right already needs no copy, unless it is to be found in the folder with the others.
        let made = if unchanged && options.to.is_none() {
            path.to_path_buf()
        } else if dry {
            names(path, &part, options).next().unwrap_or_default()
        } else {
            write(path, &part, options)?
        };
        let written = !dry && made != path;
        rows.push(row_of(path, &made, &part, before, written));
    }
    Ok(())
}

/// Writes the file under the first name that is free, for its owner alone and as a whole.
fn write(original: &Path, part: &Fitted, options: &Options) -> Result<PathBuf> {
    let folder = folder(original, options);
    let failed = |error: io::Error| files::cannot("write into", &folder, &error);
    let mut fresh = tempfile::Builder::new().prefix(".aftersale-").tempfile_in(&folder).map_err(failed)?;
    fresh.write_all(&part.bytes).and_then(|()| fresh.as_file().sync_all()).map_err(failed)?;
    for name in names(original, part, options).take(MOST_NAMES) {
        match fresh.persist_noclobber(&name) {
            Ok(_) => return Ok(name),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => fresh = error.file,
            Err(error) => return Err(failed(error.error)),
        }
    }
    Err(Error::failed(format!("no name is free for {} in {}", part.name, folder.display())))
}

/// The names to try: `photo-fit.jpg` beside the original, `photo.jpg` in another folder, then numbered.
fn names(original: &Path, part: &Fitted, options: &Options) -> impl Iterator<Item = PathBuf> {
    let folder = folder(original, options);
    let mark = if options.to.is_some() { "" } else { "-fit" };
    let (stem, ending) = part.name.rsplit_once('.').unwrap_or((&part.name, ""));
    let (stem, ending) = (format!("{stem}{mark}"), ending.to_owned());
    (1..).map(move |number: usize| match number {
        1 => folder.join(format!("{stem}.{ending}")),
        _ => folder.join(format!("{stem}-{number}.{ending}")),
    })
}

fn folder(original: &Path, options: &Options) -> PathBuf {
    let beside = || original.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    options.to.clone().unwrap_or_else(|| beside().to_path_buf())
}

fn row_of(original: &Path, made: &Path, part: &Fitted, before: usize, written: bool) -> Row {
    let done = if part.notes.is_empty() { vec!["nothing: it fits".to_owned()] } else { part.notes.clone() };
    row(json!({
        "file": original.to_string_lossy(),
        "made_into": made.to_string_lossy(),
        "size": format!("{} → {}", spoken(before), spoken(part.bytes.len())),
        "done": done,
        "size_before": before,
        "size_after": part.bytes.len(),
        "media_type": part.media_type.mime(),
        "sums": format!("{}… → {}…", &part.original_sha256[..8], &part.sha256[..8]),
        "original_sha256": part.original_sha256,
        "sha256": part.sha256,
        "written": written,
    }))
}
