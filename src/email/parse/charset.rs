//! Bytes to text, whatever charset they claim.

use mail_parser::decoders::charsets::map::charset_decoder;

/// Texts of this length were cut (email.md §6.2).
const CUT: usize = 1024 * 1024;

/// The text, and a sentence where it had to be guessed: an unknown charset is read as UTF-8 where it is that, else as
/// windows-1252, which gives every byte a letter (email.md §6.2).
pub fn decode(bytes: &[u8], charset: Option<&str>) -> (String, Option<String>) {
    let wanted = charset.unwrap_or("utf-8").trim();
    let unicode = ["utf-8", "utf8", "us-ascii", "ascii"].iter().any(|name| wanted.eq_ignore_ascii_case(name));
    if !unicode && let Some(decoder) = charset_decoder(wanted.as_bytes()) {
        return (decoder(bytes), None);
    }
    let guess = |how: &str| match charset {
        Some(name) => Some(format!("its charset `{name}` does not fit; it was read as {how}")),
        None => Some(format!("it names no charset; it was read as {how}")),
    };
    // A text that was cut may end within a letter.
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), if unicode { None } else { guess("UTF-8") }),
        Err(error) if error.error_len().is_none() && bytes.len() >= CUT => {
            let text = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
            (text, if unicode { None } else { guess("UTF-8") })
        }
        Err(_) => match charset_decoder(b"windows-1252") {
            Some(decoder) => (decoder(bytes), guess("windows-1252")),
            None => (String::from_utf8_lossy(bytes).into_owned(), guess("UTF-8")),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn charsets_of_the_marketplaces_and_wrong_ones() {
        assert_eq!(decode(b"za\xbf\xf3\xb3\xe6", Some("iso-8859-2")), ("zażółć".into(), None));
        assert_eq!(decode(b"za\xbf\xf3\xb3\xe6", Some("windows-1250")), ("zażółć".into(), None));
        assert_eq!(decode(b"\xb0\xb8\xbc\xfe", Some("gb18030")), ("案件".into(), None));
        let (text, mark) = decode(b"caf\xe9", Some("x-klingon"));
        assert_eq!((text.as_str(), mark.is_some()), ("café", true));
        let (text, mark) = decode("zażółć".as_bytes(), Some("x-klingon"));
        assert_eq!((text.as_str(), mark.is_some()), ("zażółć", true));
        assert!(decode(b"caf\xe9 au lait", Some("utf-8")).1.is_some());
        let cut = [vec![b'x'; super::CUT - 1], vec![0xc5]].concat();
        assert_eq!((decode(&cut, None).0.len(), decode(&cut, None).1.is_some()), (super::CUT - 1, false));
    }
}
