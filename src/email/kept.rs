//! The bytes of mails, kept for their owner alone, so that a mail can be shown, verified and answered later. The cache can be made
//! again out of them.

use super::raw::Raw;
use crate::config::files::{cannot, make_private_dir, replace};
use crate::domain::{Instant, Mail};
use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// As much of a mail as its beginning: 2 MiB.
const BEGINNING: u64 = 2 * 1024 * 1024;

/// A folder of mails by the SHA-256 of their bytes.
#[derive(Clone, Debug)]
pub struct Kept {
    folder: PathBuf,
}

/// What the bytes themselves do not say.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Beside {
    /// The mailbox as the configuration names it.
    pub mailbox: String,
    folder: String,
    uid: Option<u64>,
    uid_validity: Option<u64>,
    flags: Vec<String>,
    received_at: Option<Instant>,
    truncated: bool,
    /// What is left of a mail whose bytes were deleted for good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    left: Option<Box<Mail>>,
}

/// The SHA-256 of a mail in hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Kept {
    /// The mails kept in the data folder.
    pub fn within(data_dir: &Path) -> Self {
        Self { folder: data_dir.join("mail") }
    }

    /// Keeps a mail; its hash. The bytes are there, whole, before what stands beside them is.
    pub fn keep(&self, mailbox: &str, raw: &Raw) -> Result<String> {
        let hash = hash(&raw.bytes);
        make_private_dir(&self.folder)?;
        let path = self.path(&hash, "eml");
        if !path.exists() {
            replace(&path, &raw.bytes)?;
        }
        let beside = Beside {
            mailbox: mailbox.into(),
            folder: raw.folder.clone(),
            uid: raw.uid,
            uid_validity: raw.uid_validity,
            flags: raw.flags.clone(),
            received_at: raw.received_at,
            truncated: raw.truncated,
            left: None,
        };
        self.note(&hash, &beside)?;
        Ok(hash)
    }

    fn note(&self, hash: &str, beside: &Beside) -> Result<()> {
        let text =
            serde_json::to_vec(beside).map_err(|cause| Error::failed("a mail cannot be kept").caused_by(cause))?;
        replace(&self.path(hash, "json"), &text)
    }

    /// Deletes the bytes of a mail for good and keeps what is left of it, by which it is known when it comes again. That is on disk
    /// before the bytes go; a run that was killed between the two is finished by calling this again.
    pub fn purge(&self, left: Mail) -> Result<()> {
        let hash = left.hash.clone();
        let path = self.path(&hash, "eml");
        make_private_dir(&self.folder)?;
        let beside = Beside {
            mailbox: left.mailbox.clone(),
            folder: left.folder.clone(),
            uid: left.uid,
            uid_validity: left.uid_validity,
            flags: Vec::new(),
            received_at: Some(left.received_at),
            truncated: false,
            left: Some(Box::new(left)),
        };
        self.note(&hash, &beside)?;
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(cannot("delete", &path, &error)),
            _ => Ok(()),
        }
    }

    /// Whether the bytes of a mail are there.
    pub fn has(&self, hash: &str) -> bool {
        self.path(hash, "eml").exists()
    }

    /// What is left of a mail whose bytes were deleted for good.
    pub fn purged(&self, hash: &str) -> Option<Mail> {
        self.beside(hash)?.left.map(|left| *left)
    }

    /// What is left of all such mails.
    pub fn all_purged(&self) -> Result<Vec<Mail>> {
        Ok(self.names(".json")?.iter().filter_map(|hash| self.purged(hash)).collect())
    }

    /// A mail with the mailbox it came from; not found when it is not kept, an error when its bytes were changed.
    pub fn load(&self, hash: &str) -> Result<(String, Raw)> {
        let path = self.path(hash, "eml");
        let bytes = std::fs::read(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound if self.purged(hash).is_some() => {
                Error::not_found("the text of this mail was deleted with `mail purge`")
                    .hint("your mailbox may still have it; aftersale mail import FILE reads it again")
            }
            std::io::ErrorKind::NotFound => Error::not_found(format!("the mail's own file {} is gone", path.display()))
                .hint("aftersale mail sync reads it again from its mailbox"),
            _ => cannot("read", &path, &error),
        })?;
        if self::hash(&bytes) != hash {
            return Err(Error::failed(format!("{} is not the mail that was kept there", path.display()))
                .hint("remove it; aftersale mail sync reads it again from its mailbox"));
        }
        let Some(Beside { mailbox, folder, uid, uid_validity, flags, received_at, truncated, .. }) = self.beside(hash)
        else {
            return Ok((String::new(), Raw::new("", bytes)));
        };
        Ok((mailbox, Raw { uid, uid_validity, flags, received_at, truncated, ..Raw::new(folder, bytes) }))
    }

    /// The beginning of a mail, without a look at the rest of it: enough for the text that a timeline shows, in little memory.
    pub fn beginning(&self, hash: &str) -> Result<Raw> {
        let path = self.path(hash, "eml");
        let file = std::fs::File::open(&path).map_err(|error| cannot("read", &path, &error))?;
        let mut bytes = Vec::new();
        file.take(BEGINNING).read_to_end(&mut bytes).map_err(|error| cannot("read", &path, &error))?;
        Ok(Raw { truncated: bytes.len() as u64 == BEGINNING, ..Raw::new("", bytes) })
    }

    /// The hashes of all kept mails, in order.
    pub fn all(&self) -> Result<Vec<String>> {
        self.names(".eml")
    }

    fn names(&self, ending: &str) -> Result<Vec<String>> {
        let entries = match std::fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(cannot("read", &self.folder, &error)),
        };
        let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut hashes: Vec<String> = names.filter_map(|name| name.strip_suffix(ending).map(str::to_owned)).collect();
        hashes.sort();
        Ok(hashes)
    }

    /// Deletes the mails of these mailboxes; how many there were.
    pub fn forget(&self, mailboxes: &[String]) -> Result<usize> {
        let mut count = 0;
        for hash in self.names(".json")? {
            let Some(beside) = self.beside(&hash).filter(|beside| mailboxes.contains(&beside.mailbox)) else {
                continue;
            };
            // What holds personal data goes first.
            for ending in ["eml", "json"] {
                let path = self.path(&hash, ending);
                match std::fs::remove_file(&path) {
                    Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                        return Err(cannot("delete", &path, &error));
                    }
                    _ => {}
                }
            }
            count += usize::from(beside.left.is_none());
        }
        Ok(count)
    }

    fn beside(&self, hash: &str) -> Option<Beside> {
        std::fs::read(self.path(hash, "json")).ok().and_then(|text| serde_json::from_slice(&text).ok())
    }

    fn path(&self, hash: &str, ending: &str) -> PathBuf {
        self.folder.join(format!("{hash}.{ending}"))
    }
}
