//! Folder names as IMAP writes them: modified UTF-7 (RFC 3501 §5.1.3).

use base64::Engine;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD};

const MUTF7: GeneralPurpose = GeneralPurpose::new(&IMAP_MUTF7, NO_PAD);

/// The name as people write it. What is not rightly encoded stays as it is.
pub(super) fn decode(name: &str) -> String {
    let mut out = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let Some((coded, after)) = after.split_once('-') else {
            out.push('&');
            rest = after;
            continue;
        };
        match shifted(coded) {
            Some(text) => out.push_str(&text),
            None => out.push_str(&format!("&{coded}-")),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn shifted(coded: &str) -> Option<String> {
    if coded.is_empty() {
        return Some("&".into());
    }
    let bytes = MUTF7.decode(coded).ok()?;
    let (pairs, []) = bytes.as_chunks::<2>() else { return None };
    String::from_utf16(&pairs.iter().map(|pair| u16::from_be_bytes(*pair)).collect::<Vec<_>>()).ok()
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn names_of_sent_folders_are_read() {
        for (wire, name) in [
            ("Wys&AUI-ane", "Wysłane"),
            ("Elementy wys&AUI-ane", "Elementy wysłane"),
            ("Odeslan&AOk-", "Odeslané"),
            ("&XfJT0ZAB-", "已发送"),
            ("R&-D", "R&D"),
            ("&2D3eAA-", "😀"),
            ("INBOX.Sent", "INBOX.Sent"),
        ] {
            assert_eq!(decode(wire), name);
        }
    }

    #[test]
    fn wrong_encodings_stay_as_they_are() {
        for name in ["a&b", "&!!!-", "&2D0-x", "&A-", "Wysłane"] {
            assert_eq!(decode(name), name);
        }
    }
}
