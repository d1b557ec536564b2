//! Mail on this machine: Maildirs with their folders, and single files.

mod sent;

pub use sent::{file_sent, find_answer, find_sent, mark_answered};

use super::raw::{MAX_RAW, Raw};
use crate::config::files::cannot;
use crate::domain::Instant;
use crate::error::{Error, Result};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// How deep folders are looked for within a Maildir.
const MOST_DEPTH: usize = 4;

/// A mail that lies in a Maildir and was not read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lying {
    /// The folder; `INBOX` for the Maildir itself.
    pub folder: String,
    /// The file's name without its flags: steady while the mail is read and answered.
    pub name: String,
    /// The flags in IMAP spelling, sorted.
    pub flags: Vec<String>,
    path: PathBuf,
}

impl Lying {
    /// Reads it, at most `most` bytes.
    pub fn read(&self, most: u64) -> Result<Raw> {
        let mut raw = read_file(&self.path, &self.folder, most)?;
        // The name begins with the second in which the mail was delivered, which a copy of the folder keeps.
        let seconds = self.name.split('.').next().and_then(|first| first.parse::<i64>().ok());
        let delivered = seconds.filter(|seconds| (1_000_000_000..10_000_000_000).contains(seconds));
        raw.received_at = delivered.map(|seconds| Instant::from_millis(seconds * 1000)).or(raw.received_at);
        raw.flags.clone_from(&self.flags);
        Ok(raw)
    }
}

/// What lies in a Maildir and its folders, only in `folders` when that is not empty. Files that vanish meanwhile are left out.
pub fn look(root: &Path, folders: &[String]) -> Result<Vec<Lying>> {
    if !is_maildir(root) {
        return Err(Error::not_found(format!("{} is no Maildir: it has no folder `cur`", root.display()))
            .hint("source = { maildir = \"~/Mail/shop\" } names the folder that holds cur, new and tmp"));
    }
    let mut found = Vec::new();
    let wanted = |folder: &str| folders.is_empty() || folders.iter().any(|name| name == folder);
    let mut places = vec![("INBOX".to_owned(), root.to_path_buf())];
    below(root, "", MOST_DEPTH, &mut places)?;
    for (folder, place) in places.into_iter().filter(|(folder, _)| wanted(folder)) {
        for part in ["new", "cur"] {
            mails(&folder, &place.join(part), &mut found)?;
        }
    }
    found.sort_by(|one, two| (&one.folder, &one.name).cmp(&(&two.folder, &two.name)));
    found.dedup_by(|one, two| one.folder == two.folder && one.name == two.name);
    Ok(found)
}

/// One file as a mail: an `.eml`, or any other file that the user names.
pub fn read_file(path: &Path, folder: &str, most: u64) -> Result<Raw> {
    let failed = |error: std::io::Error| cannot("read", path, &error);
    // Before it is opened: a pipe to which nobody writes would never be.
    let about = std::fs::metadata(path).map_err(failed)?;
    let file = about.is_file().then(|| File::open(path)).transpose().map_err(failed)?;
    let Some(file) = file else {
        return Err(
            Error::usage(format!("{} is no file", path.display())).hint("name the mail's own file, such as notice.eml")
        );
    };
    let mut bytes = Vec::new();
    let most = most.min(MAX_RAW as u64);
    file.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    let truncated = bytes.len() as u64 > most;
    bytes.truncate(usize::try_from(most).unwrap_or(MAX_RAW));
    let changed = about.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    let received_at = changed.and_then(|age| i64::try_from(age.as_millis()).ok()).map(Instant::from_millis);
    Ok(Raw { truncated, received_at, ..Raw::new(folder, bytes) })
}

fn is_maildir(place: &Path) -> bool {
    place.join("cur").is_dir()
}

/// Folders within: `.Name` as Maildir++ has them, and plain folders.
fn below(place: &Path, before: &str, depth: usize, places: &mut Vec<(String, PathBuf)>) -> Result<()> {
    if depth == 0 {
        return Ok(());
    }
    for entry in std::fs::read_dir(place).map_err(|error| cannot("read", place, &error))?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_dir = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if !is_dir || ["cur", "new", "tmp"].contains(&name.as_str()) {
            continue;
        }
        let folder = format!("{before}{}", decoded(name.trim_start_matches('.')));
        if is_maildir(&entry.path()) {
            places.push((folder.clone(), entry.path()));
        }
        below(&entry.path(), &format!("{folder}/"), depth - 1, places)?;
    }
    Ok(())
}

fn mails(folder: &str, place: &Path, found: &mut Vec<Lying>) -> Result<()> {
    let entries = match std::fs::read_dir(place) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(cannot("read", place, &error)),
    };
    for entry in entries.flatten() {
        // A link could lead anywhere.
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let name = entry.file_name().to_string_lossy().into_owned();
        if !is_file || name.starts_with('.') {
            continue;
        }
        let (base, letters) = name.rsplit_once([':', ';', '!']).unwrap_or((&name, ""));
        let mut flags: Vec<String> =
            letters.trim_start_matches("2,").chars().filter_map(flag).map(str::to_owned).collect();
        flags.sort();
        found.push(Lying { folder: folder.into(), name: base.into(), flags, path: entry.path() });
    }
    Ok(())
}

fn flag(letter: char) -> Option<&'static str> {
    match letter {
        'S' => Some("\\Seen"),
        'R' => Some("\\Answered"),
        'F' => Some("\\Flagged"),
        'D' => Some("\\Draft"),
        'T' => Some("\\Deleted"),
        'P' => Some("$Forwarded"),
        _ => None,
    }
}

/// A folder's name out of the modified UTF-7 of IMAP; as it is when it is none.
fn decoded(name: &str) -> String {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD_NO_PAD;
    let mut out = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let Some((word, behind)) = after.split_once('-') else { return name.to_owned() };
        rest = behind;
        if word.is_empty() {
            out.push('&');
            continue;
        }
        let Ok(bytes) = STANDARD_NO_PAD.decode(word.replace(',', "/")) else { return name.to_owned() };
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
        out.push_str(&String::from_utf16_lossy(&units));
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{decoded, look};

    #[test]
    fn folders_flags_and_links() {
        let root = tempfile::tempdir().unwrap();
        for folder in ["cur", "new", "tmp", ".Junk/cur", ".Wys&AUI-ane/cur", "Archive/new", "Archive/cur"] {
            std::fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        for file in [
            "cur/1795000000.a.host:2,RS",
            "new/1795000001.b",
            "tmp/1795000002.c",
            ".Junk/cur/1.d:2,",
            "Archive/new/2.e",
        ] {
            std::fs::write(root.path().join(file), "Subject: x\n\ny").unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink("/etc/passwd", root.path().join("new/3.f")).unwrap();
        let found = look(root.path(), &[]).unwrap();
        let names: Vec<_> = found.iter().map(|one| (one.folder.as_str(), one.name.as_str())).collect();
        assert_eq!(
            names,
            [("Archive", "2.e"), ("INBOX", "1795000000.a.host"), ("INBOX", "1795000001.b"), ("Junk", "1.d")]
        );
        assert_eq!(found[1].flags, ["\\Answered", "\\Seen"]);
        assert_eq!(found[1].read(100).unwrap().received_at.unwrap().millis(), 1_795_000_000_000);
        assert!(found[1].read(3).unwrap().truncated);
        assert_eq!(look(root.path(), &["Junk".into()]).unwrap().len(), 1);
        assert_eq!(decoded("Wys&AUI-ane"), "Wysłane");
        assert!(look(&root.path().join("tmp"), &[]).is_err());
    }
}
