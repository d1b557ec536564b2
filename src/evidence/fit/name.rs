//! Names that every marketplace and file system takes.

use super::MediaType;
use crate::error::{Error, Result};

/// The longest name, ending included. Marketplaces take 255; the rest is for numbers that make names differ.
const LONGEST: usize = 120;

/// The last part of a path, whatever separates its parts.
pub fn last(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// A name in ASCII for a file of that type, with the number of the part where there are several.
pub fn safe(name: &str, media_type: MediaType, part: Option<usize>) -> String {
    let mut stem = String::new();
    for letter in stem_of(last(name)).chars().map(plain) {
        let kept = letter.is_ascii_alphanumeric() || "_.".contains(letter);
        match (kept, stem.ends_with(['-', '.'])) {
            (true, true) if letter == '.' => {}
            (true, _) => stem.push(letter),
            (false, false) => stem.push('-'),
            (false, true) => {}
        }
    }
    let part = part.map(|part| format!("-{part}")).unwrap_or_default();
    let extension = media_type.extensions()[0];
    stem.truncate(LONGEST - part.len() - extension.len() - 1);
    let stem = stem.trim_matches(['-', '.']);
    let stem = if stem.is_empty() { "evidence" } else { stem };
    format!("{stem}{part}.{extension}")
}

/// Whether the name ends as the type does.
pub fn ends_right(name: &str, media_type: MediaType) -> bool {
    let ending = last(name).rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| media_type.extensions().contains(&ending.as_str()))
}

/// Says what is wrong with the last part of a name that is to be sent as it is.
pub fn check(name: &str, media_type: MediaType) -> Result<()> {
    let name = last(name);
    let problem = if !ends_right(name, media_type) {
        format!("it is {}, so its name must end in .{}", media_type.title(), media_type.extensions()[0])
    } else if name.len() > 255 {
        "its name is longer than 255 letters".to_owned()
    } else if !name.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic() && byte != b'"') {
        "its name must be of plain letters, digits and signs".to_owned()
    } else {
        return Ok(());
    };
    Err(Error::failed(problem).hint("rename it, or let it be fitted"))
}

/// The name without its ending; a dot at the start begins no ending.
fn stem_of(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= 5 => stem,
        _ => name,
    }
}

/// The letter without its accent, for the languages of the sites.
fn plain(letter: char) -> char {
    const ACCENTED: [(&str, char); 20] = [
        ("ąáäàâãå", 'a'),
        ("ćčç", 'c'),
        ("ďđ", 'd'),
        ("ęéěëèê", 'e'),
        ("íïìî", 'i'),
        ("łľĺ", 'l'),
        ("ńňñ", 'n'),
        ("óöőôòõø", 'o'),
        ("řŕ", 'r'),
        ("śšß", 's'),
        ("ťţ", 't'),
        ("úůüűùû", 'u'),
        ("ýÿ", 'y'),
        ("żźž", 'z'),
        ("ĄÁÄÀ", 'A'),
        ("ĆČ", 'C'),
        ("ĘÉĚ", 'E'),
        ("ŁĽ", 'L'),
        ("ÓÖŐ", 'O'),
        ("ŚŠ", 'S'),
    ];
    let capital = letter.to_lowercase().next().filter(|small| *small != letter);
    let found = |wanted: char| ACCENTED.iter().find(|(letters, _)| letters.contains(wanted)).map(|(_, plain)| *plain);
    match (found(letter), capital.and_then(found)) {
        (Some(plain), _) => plain,
        (None, Some(small)) => small.to_ascii_uppercase(),
        (None, None) => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::{MediaType, check, safe};

    #[test]
    fn names_become_plain_and_are_never_paths() {
        for (name, wanted) in [
            ("photo.JPG", "photo.jpg"),
            ("../../etc/x", "x.jpg"),
            ("..\\..\\x.png", "x.jpg"),
            ("zdjęcie ŻÓŁĆ (2).jpeg", "zdjecie-ZOLC-2.jpg"),
            ("证据.jpg", "evidence.jpg"),
            ("a\u{1b}[31m\n\"b.png", "a-31m-b.jpg"),
            ("..", "evidence.jpg"),
            (".jpg", "jpg.jpg"),
            ("-rf.jpg", "rf.jpg"),
            ("a..b.jpg", "a.b.jpg"),
            ("", "evidence.jpg"),
        ] {
            assert_eq!(safe(name, MediaType::Jpeg, None), wanted, "{name:?}");
        }
        assert_eq!(safe("a.pdf", MediaType::Pdf, Some(12)), "a-12.pdf");
        assert_eq!(safe(&format!("{}.pdf", "x".repeat(300)), MediaType::Pdf, Some(3)).len(), 120);
    }

    #[test]
    fn a_name_that_stays_as_it_is_must_be_right() {
        assert!(check("a b.JPEG", MediaType::Jpeg).is_ok());
        for name in ["a.png", "a", "zdjęcie.jpg", "a\n.jpg", &format!("{}.jpg", "x".repeat(300))] {
            assert!(check(name, MediaType::Jpeg).is_err(), "{name:?}");
        }
    }
}
