//! What is new in a mail and what is quoted: an old deadline in a quote must not count (email.md §1.4).

use super::words::{For, Languages};

/// How many lines behind a `From:` line its `Date:` or `Subject:` may come.
const NEAR: usize = 4;

/// The new part of the text. A mail in which all is quoted, such as one that was passed on, is taken whole; `true` says so.
pub fn fresh(text: &str, languages: &Languages) -> (String, bool) {
    let lines: Vec<&str> = text.lines().collect();
    let mut kept = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let trimmed = line.trim_start();
        if languages.says(For::Quote, trimmed) || is_header(&lines[at..], languages) {
            break;
        }
        if !trimmed.starts_with('>') {
            kept.push(*line);
        }
    }
    let kept = kept.join("\n");
    let letters = kept.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters == 0 && text.chars().any(char::is_alphabetic) { (text.to_owned(), true) } else { (kept, false) }
}

/// Whether the lines begin with the header of a quoted mail.
fn is_header(lines: &[&str], languages: &Languages) -> bool {
    let names = |line: &str, purpose: For| {
        let Some((name, _)) = line.split_once([':', '：']) else { return false };
        let name = name.trim().trim_matches('*');
        languages.get(purpose).and_then(|words| words.find(name)).is_some_and(|found| found.range() == (0..name.len()))
    };
    let Some((first, rest)) = lines.split_first() else { return false };
    names(first, For::QuotedFrom) && rest.iter().take(NEAR).any(|line| names(line, For::QuotedMore))
}
