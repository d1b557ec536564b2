//! The text that people read, picked and cleaned (email.md §1.4).

use super::mime::Part;
use super::{Letter, charset, html};
use unicode_normalization::UnicodeNormalization;

/// The most text that is kept of a part, and the most HTML that is read (email.md §6.2).
const MOST_TEXT: usize = 1024 * 1024;
/// A plain part with fewer letters only says that there is an HTML part.
const LEAST_LETTERS: usize = 20;

/// Fills in text, links and hidden text.
pub fn fill(letter: &mut Letter, mail: &[u8], parts: &[Part]) {
    let text = |kind: &str, remarks: &mut Vec<String>| -> Option<String> {
        let part = parts.iter().find(|part| part.is_text(kind))?;
        let (text, remark) = charset::decode(&part.decoded(mail, MOST_TEXT), part.charset());
        if text.len() >= MOST_TEXT {
            remarks.push("its text is longer than what is read of it".into());
        }
        remarks.extend(remark);
        Some(text)
    };
    let written = text("text/plain", &mut letter.remarks).map(|text| plain(&text));
    let page = text("text/html", &mut letter.remarks).map(|page| html::read(&page));
    if let Some(page) = &page {
        if page.cut {
            letter.remarks.push("its HTML is nested deeper than what is followed".into());
        }
        letter.hidden = page.hidden.iter().map(|text| plain(text)).filter(|text| !text.is_empty()).collect();
        letter.links.clone_from(&page.links);
    }
    let page = page.map(|page| plain(&page.text));
    let letters = |text: &String| text.chars().filter(|letter| letter.is_alphabetic()).count();
    let (text, other) = match (written, page) {
        (Some(written), page) if letters(&written) > LEAST_LETTERS => (written, page),
        (written, Some(page)) if !page.is_empty() => (page, written.filter(|text| !text.is_empty())),
        (written, _) => (written.unwrap_or_default(), None),
    };
    letter.text = text;
    letter.other_text = other;
    letter.subject = plain(&letter.subject);
}

/// Text in one form for matching and showing: composed letters, plain spaces and hyphens, nothing invisible, no space at
/// line ends, at most one empty line in a row.
pub fn plain(text: &str) -> String {
    // What is invisible goes first: it may part a letter from its accent.
    let kept = text.chars().filter_map(|letter| match letter {
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\t' => Some(' '),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{e0fff}' => None,
        '\n' => Some('\n'),
        '\u{2028}' | '\u{2029}' => Some('\n'),
        control if control.is_control() => None,
        other => Some(other),
    });
    let kept: String = kept.nfc().collect();
    let mut out = String::with_capacity(kept.len());
    let mut empty = true;
    for line in kept.lines() {
        let before = out.len();
        for word in line.split(' ').filter(|word| !word.is_empty()) {
            if out.len() > before {
                out.push(' ');
            }
            out.push_str(word);
        }
        let is_empty = out.len() == before;
        if !(is_empty && empty) {
            out.push('\n');
        }
        empty = is_empty;
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn letters_spaces_and_hyphens_have_one_form() {
        assert_eq!(plain("zwro\u{301}t  1\u{a0}249,00\u{202f}zł"), "zwrót 1 249,00 zł");
        assert_eq!(plain("a\u{202e}b\u{200b}c \u{2013} d\u{1b}[2J"), "abc - d[2J");
        assert_eq!(plain("wro\u{ad}c\u{200b}\u{301}\u{2000}z"), "wroć z", "an accent behind something invisible");
        assert_eq!(plain("one \r\n\r\n\r\n\r\ntwo"), "one\n\ntwo");
    }
}
