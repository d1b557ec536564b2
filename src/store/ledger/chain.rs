//! The chain of hashes.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// What the first row follows.
pub(super) const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";
/// Tells these hashes from those of anything else; another form of the row takes another mark.
const MARK: &[u8] = b"aftersale ledger 1";

/// A row as it is written: what its hash is made of.
pub(super) struct Link<'a> {
    /// Its number.
    pub seq: i64,
    /// UTC milliseconds.
    pub at: i64,
    /// What it is about.
    pub kind: &'a str,
    /// The account concerned.
    pub account: Option<&'a str>,
    /// The case concerned.
    pub case_id: Option<&'a str>,
    /// The facts, as the JSON text that is stored.
    pub body: &'a str,
    /// The once-only key.
    pub once_key: Option<&'a str>,
}

impl Link<'_> {
    /// The SHA-256, in hexadecimal digits, of the hash before and every field. Each text goes in behind its length,
    /// and a missing one unlike an empty one, so that no two rows are written alike.
    pub fn hash(&self, before: &str) -> String {
        let mut hasher = Sha256::new();
        hasher.update(MARK);
        add(&mut hasher, Some(before));
        hasher.update(self.seq.to_be_bytes());
        hasher.update(self.at.to_be_bytes());
        for text in [Some(self.kind), self.account, self.case_id, Some(self.body), self.once_key] {
            add(&mut hasher, text);
        }
        hasher.finalize().iter().fold(String::with_capacity(64), |mut hash, byte| {
            let _ = write!(hash, "{byte:02x}");
            hash
        })
    }
}

fn add(hasher: &mut Sha256, text: Option<&str>) {
    match text {
        None => hasher.update([0]),
        Some(text) => {
            hasher.update([1]);
            hasher.update((text.len() as u64).to_be_bytes());
            hasher.update(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Link, START};
    use std::collections::BTreeSet;

    fn link() -> Link<'static> {
        Link { seq: 1, at: 0, kind: "k", account: Some("a"), case_id: Some("c"), body: "{}", once_key: None }
    }

    #[test]
    fn every_field_and_the_row_before_change_the_hash() {
        let links = [
            link(),
            Link { seq: 2, ..link() },
            Link { at: 1, ..link() },
            Link { kind: "ka", account: Some(""), ..link() },
            Link { account: None, ..link() },
            Link { account: Some("ac"), case_id: Some(""), ..link() },
            Link { case_id: None, ..link() },
            Link { body: "[]", ..link() },
            Link { once_key: Some(""), ..link() },
        ];
        let mut hashes: BTreeSet<_> = links.iter().map(|link| link.hash(START)).collect();
        hashes.insert(link().hash("1"));
        assert_eq!(hashes.len(), links.len() + 1);
        assert!(hashes.iter().all(|hash| hash.len() == START.len()));
    }

    #[test]
    fn the_hash_of_a_row_never_changes_between_versions() {
        assert_eq!(link().hash(START), "d96fce933a651301b3b017e2dad32a16fa163df25c7beff8875288ca55a9672c");
    }
}
