//! A Maildir after an answer: what lies among the sent mails already, the copy of the answer, and the mark on the original.

use super::{Lying, below, look};
use crate::config::files::cannot;
use crate::email::imap::{Filed, Located, Marked, Original, is_called_sent};
use crate::email::kept::hash;
use crate::email::parse::Headers;
use crate::error::{Error, Result};
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Mails of a folder that are looked at, the newest by name.
const COMPARED: usize = 2_000;
/// Of each as many bytes as a header has.
const HEADER: u64 = 64 * 1024;

/// Looks for a message of ours by its Message-ID: among the sent mails, then in the inbox (a copy to oneself). `None` proves nothing,
/// because another program brings the Maildir up to date.
pub fn find_sent(root: &Path, message_id: &str) -> Result<Option<Located>> {
    let own = |headers: &Headers| names(headers, &["message-id", "x-microsoft-original-message-id"], message_id);
    for folder in sent(root)?.into_iter().map(|(name, _)| name).chain(["INBOX".to_owned()]) {
        if newest(root, &folder)?.iter().any(|one| header(one).is_some_and(|headers| own(&headers))) {
            return Ok(Some(located(folder)));
        }
    }
    Ok(None)
}

/// Looks among the sent mails for an answer to a message.
pub fn find_answer(root: &Path, original_id: &str) -> Result<Option<Located>> {
    let Some((folder, _)) = sent(root)? else { return Ok(None) };
    let answers = |headers: &Headers| names(headers, &["in-reply-to", "references"], original_id);
    let found = newest(root, &folder)?.iter().any(|one| header(one).is_some_and(|headers| answers(&headers)));
    Ok(found.then(|| located(folder)))
}

/// Puts a copy of a sent message among the sent mails, marked as read, unless it is there. Fails with exit 5 where there is no
/// folder for it.
pub fn file_sent(root: &Path, message_id: &str, bytes: &[u8]) -> Result<Filed> {
    let Some((folder, place)) = sent(root)? else {
        return Err(Error::not_found(format!("{} has no folder for sent mail", root.display())));
    };
    if let Some(found) = find_sent(root, message_id)?.filter(|found| found.folder == folder) {
        return Ok(Filed::Already(found));
    }
    // The same message has the same name, so that a second copy would take the place of the first.
    let name = format!("{}.aftersale", hash(message_id.as_bytes()));
    let (made, kept) = (place.join("tmp").join(&name), place.join("cur").join(format!("{name}:2,S")));
    fs::create_dir_all(place.join("tmp")).map_err(|error| cannot("make", &place, &error))?;
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&made).and_then(|mut file| {
        // Lines on disk end as they do on this machine's other mails.
        file.write_all(&unix_lines(bytes))?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&made, &kept)).map_err(|error| cannot("write", &kept, &error))?;
    Ok(Filed::Appended(folder))
}

/// Marks a message as answered, as mail programs do: in its file's name. Fails with exit 5 when it is not in its folder any more.
pub fn mark_answered(root: &Path, original: &Original) -> Result<Marked> {
    let gone = || Error::not_found(format!("the message is not in the folder `{}` any more", original.folder));
    let own = |headers: Headers| names(&headers, &["message-id"], &original.message_id);
    let all = newest(root, &original.folder)?;
    let found = all.iter().find(|one| header(one).is_some_and(own)).ok_or_else(gone)?;
    if found.flags.iter().any(|flag| flag == "\\Answered") {
        return Ok(Marked::Already);
    }
    let Some((from, to)) = marked(found) else { return Ok(Marked::NotKept) };
    match fs::rename(&from, &to) {
        Ok(()) => Ok(Marked::Set),
        // Another program has moved or marked it in this very moment; the next sync looks again.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Err(Error::temporary(format!("{} was moved meanwhile", from.display())))
        }
        Err(error) => Err(cannot("rename", &from, &error)),
    }
}

/// The file of a mail, and what it is called when it is marked.
fn marked(one: &Lying) -> Option<(PathBuf, PathBuf)> {
    let name = one.path.file_name()?.to_str()?;
    let (mark, letters) = match name.rsplit_once("2,") {
        Some((base, letters)) if base.len() == one.name.len() + 1 => (base.chars().next_back()?, letters),
        _ => (':', ""),
    };
    let mut letters: Vec<char> = letters.chars().chain(['R']).collect();
    letters.sort_unstable();
    letters.dedup();
    let place = one.path.parent()?.parent()?;
    let letters: String = letters.into_iter().collect();
    Some((one.path.clone(), place.join("cur").join(format!("{}{mark}2,{letters}", one.name))))
}

/// The folder for sent mail, the nearest to the root first.
fn sent(root: &Path) -> Result<Option<(String, PathBuf)>> {
    let mut places = Vec::new();
    below(root, "", super::MOST_DEPTH, &mut places)?;
    places.retain(|(name, _)| is_called_sent(name));
    Ok(places.into_iter().min_by_key(|(name, _)| name.matches(['/', '.']).count()))
}

fn newest(root: &Path, folder: &str) -> Result<Vec<Lying>> {
    let mut all = look(root, &[folder.to_owned()])?;
    all.reverse();
    all.truncate(COMPARED);
    Ok(all)
}

/// `None` for a file that cannot be read, or has vanished.
fn header(one: &Lying) -> Option<Headers> {
    let mut bytes = Vec::new();
    let file = File::open(&one.path).ok()?;
    std::io::Read::read_to_end(&mut std::io::Read::take(file, HEADER), &mut bytes).ok()?;
    Headers::split(&bytes).ok().map(|(headers, _)| headers)
}

/// Whether one of these fields names the id, which is given in angle brackets.
fn names(headers: &Headers, fields: &[&str], id: &str) -> bool {
    let inner = id.trim_start_matches('<').trim_end_matches('>');
    fields.iter().any(|field| headers.ids(field).iter().any(|found| found == inner))
}

fn located(folder: String) -> Located {
    Located { folder, uid: 0, uid_validity: 0 }
}

fn unix_lines(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        if !(*byte == b'\r' && bytes.get(at + 1) == Some(&b'\n')) {
            out.push(*byte);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{file_sent, find_answer, find_sent, mark_answered};
    use crate::email::imap::{Filed, Marked, Original};
    use crate::error::ErrorKind;
    use std::fs;
    use std::path::Path;

    fn maildir(folders: &[&str]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for folder in folders {
            for part in ["cur", "new", "tmp"] {
                fs::create_dir_all(root.path().join(folder).join(part)).unwrap();
            }
        }
        root
    }

    fn files(place: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(place).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_copy_is_filed_once_and_found_again() {
        let root = maildir(&["", ".Wys&AUI-ane", ".Archive.Sent"]);
        let mail = b"Message-ID: <a@shop>\r\nIn-Reply-To: <n.1@allegro.pl>\r\n\r\nx\r\n";
        assert_eq!(find_sent(root.path(), "<a@shop>").unwrap(), None);
        assert_eq!(file_sent(root.path(), "<a@shop>", mail).unwrap(), Filed::Appended("Wysłane".into()));
        assert!(matches!(file_sent(root.path(), "<a@shop>", mail).unwrap(), Filed::Already(_)));
        let place = root.path().join(".Wys&AUI-ane");
        let [name] = files(&place.join("cur")).try_into().unwrap();
        assert!(name.ends_with(":2,S") && files(&place.join("tmp")).is_empty(), "{name}");
        assert!(!fs::read(place.join("cur").join(name)).unwrap().contains(&b'\r'));
        assert_eq!(find_answer(root.path(), "<n.1@allegro.pl>").unwrap().unwrap().folder, "Wysłane");
        assert_eq!(find_answer(root.path(), "<n.2@allegro.pl>").unwrap(), None);
        let none = file_sent(maildir(&[""]).path(), "<a@shop>", mail).unwrap_err();
        assert_eq!(none.kind, ErrorKind::NotFound);
    }

    #[test]
    fn a_mark_keeps_the_other_marks() {
        let root = maildir(&[""]);
        let original = |id: &str| Original {
            folder: "INBOX".into(),
            uid: None,
            uid_validity: None,
            message_id: format!("<{id}@allegro.pl>"),
        };
        fs::write(root.path().join("new/1795000000.1.h"), "Message-ID: <n.1@allegro.pl>\n\nx").unwrap();
        fs::write(root.path().join("cur/1795000001.2.h:2,Sa"), "Message-ID: <n.2@allegro.pl>\n\nx").unwrap();
        assert_eq!(mark_answered(root.path(), &original("n.1")).unwrap(), Marked::Set);
        assert_eq!(mark_answered(root.path(), &original("n.1")).unwrap(), Marked::Already);
        assert_eq!(mark_answered(root.path(), &original("n.2")).unwrap(), Marked::Set);
        assert_eq!(files(&root.path().join("cur")), ["1795000000.1.h:2,R", "1795000001.2.h:2,RSa"]);
        assert_eq!(mark_answered(root.path(), &original("n.3")).unwrap_err().kind, ErrorKind::NotFound);
    }
}
