//! A file that the seller says is of a kind: `delivery-proof=scan.pdf`.

use super::Book;
use std::path::PathBuf;

/// A file with the kind of evidence that it is tagged with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagged {
    /// The kind, a word of the packs; `None` for a file without a tag.
    pub kind: Option<String>,
    /// The file.
    pub path: PathBuf,
}

impl Tagged {
    /// Reads `KIND=FILE` or `FILE`. Only a kind that the packs know is a tag, so that a file may have `=` in its name; one whose
    /// name begins like a tag is written with its folder, `./tracking=1.png`.
    pub fn parse(text: &str, book: &Book) -> Self {
        match text.split_once('=') {
            Some((kind, file)) if !file.is_empty() && book.kinds().contains(kind) => {
                Self { kind: Some(kind.to_owned()), path: file.into() }
            }
            _ => Self { kind: None, path: text.into() },
        }
    }

    /// What looks like a tag and is none that the packs know. Of interest where there is no such file: then it was meant as one.
    pub fn unknown_tag(&self) -> Option<&str> {
        let text = self.path.to_str().filter(|_| self.kind.is_none())?;
        let (tag, file) = text.split_once('=')?;
        let word =
            !tag.is_empty() && tag.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_ ".contains(letter));
        (word && !file.is_empty()).then_some(tag)
    }
}

#[cfg(test)]
mod tests {
    use super::{Book, Tagged};

    #[test]
    fn only_a_known_kind_is_a_tag() {
        let book = Book::built_in().unwrap();
        for (text, kind, path, unknown) in [
            ("delivery-proof=scan.pdf", Some("delivery-proof"), "scan.pdf", None),
            ("tracking=a=b.png", Some("tracking"), "a=b.png", None),
            ("scan.pdf", None, "scan.pdf", None),
            ("a=b.png", None, "a=b.png", Some("a")),
            ("delivery_proof=scan.pdf", None, "delivery_proof=scan.pdf", Some("delivery_proof")),
            ("./tracking=1.png", None, "./tracking=1.png", None),
            ("tracking=", None, "tracking=", None),
            ("=x", None, "=x", None),
        ] {
            let tagged = Tagged::parse(text, &book);
            assert_eq!((tagged.kind.as_deref(), tagged.path.to_str()), (kind, Some(path)), "{text}");
            assert_eq!(tagged.unknown_tag(), unknown, "{text}");
        }
    }
}
