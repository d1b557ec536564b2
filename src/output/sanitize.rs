//! Makes text that others wrote safe to show. Buyers and marketplaces may send control characters, terminal commands, and
//! marks that turn the reading direction around; none of them may reach a terminal or a table.

use std::iter::Peekable;
use std::str::Chars;

/// One line for a cell: line breaks become ` ⏎ `, tabs a space, everything unsafe is gone.
pub fn line(text: &str) -> String {
    line_up_to(text, usize::MAX)
}

/// Like [`line()`], but reads no more than it takes to fill `most` characters, so that a huge text costs little.
pub fn line_up_to(text: &str, most: usize) -> String {
    let mut out = String::new();
    for (count, safe) in Safe::new(text.trim()).enumerate() {
        if count >= most {
            out.push('…');
            break;
        }
        match safe {
            '\n' => out.push_str(" ⏎ "),
            '\t' => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

/// Text that may have several lines: line breaks stay, tabs become spaces, everything unsafe is gone.
pub fn block(text: &str) -> String {
    Safe::new(text).map(|safe| if safe == '\t' { ' ' } else { safe }).collect()
}

/// JSON for a terminal: what is unsafe is written as an escape, so that the value stays the same.
pub fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character == '\n' || !(is_control(character) || is_invisible(character)) {
            out.push(character);
        } else {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

/// The safe characters of a text; of the control characters only `\n` and `\t` come through.
struct Safe<'a> {
    rest: Peekable<Chars<'a>>,
}

impl<'a> Safe<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text.chars().peekable() }
    }
}

impl Iterator for Safe<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            match self.rest.next()? {
                '\u{1b}' => skip_escape(&mut self.rest),
                '\u{9b}' => skip_csi(&mut self.rest),
                '\r' if self.rest.peek() == Some(&'\n') => {}
                '\r' | '\u{2028}' | '\u{2029}' => return Some('\n'),
                kept @ ('\n' | '\t') => return Some(kept),
                bad if is_control(bad) || is_invisible(bad) => {}
                good => return Some(good),
            }
        }
    }
}

/// What follows ESC, as far as it belongs to a terminal command.
fn skip_escape(rest: &mut Peekable<Chars<'_>>) {
    match rest.peek() {
        Some('[') => {
            rest.next();
            skip_csi(rest);
        }
        Some(']' | 'P' | 'X' | '^' | '_') => skip_string(rest),
        _ => {
            while rest.next_if(|next| (' '..='/').contains(next)).is_some() {}
            rest.next_if(|next| ('0'..='~').contains(next));
        }
    }
}

/// Parameters and the final letter of a control sequence.
fn skip_csi(rest: &mut Peekable<Chars<'_>>) {
    while rest.next_if(|next| (' '..='?').contains(next)).is_some() {}
    rest.next_if(|next| ('@'..='~').contains(next));
}

/// A command that carries text, such as a window title, with its end mark. One without an end mark loses only its first
/// letter: a sender must not be able to hide the rest of his message.
fn skip_string(rest: &mut Peekable<Chars<'_>>) {
    rest.next();
    let mut ahead = rest.clone();
    for _ in 0..4096 {
        match ahead.next() {
            Some('\u{7}' | '\u{9c}') => break,
            Some('\u{1b}') if ahead.next_if_eq(&'\\').is_some() => break,
            Some('\u{1b}' | '\n') | None => return,
            Some(_) => {}
        }
    }
    *rest = ahead;
}

/// C0, DEL and C1.
fn is_control(character: char) -> bool {
    character.is_control()
}

/// Bidirectional marks, zero-width characters, variation selectors, tags: nothing to see, but they change what is seen.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::{block, json, line, line_up_to};

    #[test]
    fn terminal_commands_and_direction_marks_vanish() {
        for (text, safe) in [
            ("a\u{1b}[31mred\u{1b}[0m", "ared"),
            ("a\u{9b}2Jb", "ab"),
            ("\u{1b}]0;title\u{7}after", "after"),
            ("\u{1b}]8;;http://x\u{1b}\\link\u{1b}]8;;\u{1b}\\", "link"),
            ("\u{1b}]0;never ends", "0;never ends"),
            ("\u{1b}(Bx\u{1b}", "x"),
            ("abc\u{202e}fdp\u{2066}x\u{200b}y\u{feff}", "abcfdpxy"),
            ("bell\u{7} del\u{7f} c1\u{85}", "bell del c1"),
            ("Zażółć 客户 עברית", "Zażółć 客户 עברית"),
        ] {
            assert_eq!(line(text), safe, "{text:?}");
        }
    }

    #[test]
    fn line_breaks_are_seen_in_a_cell_and_kept_in_a_block() {
        assert_eq!(line("one\r\ntwo\rthree\u{2028}four\tfive\n"), "one ⏎ two ⏎ three ⏎ four five");
        assert_eq!(block("one\r\ntwo\t3"), "one\ntwo 3");
    }

    #[test]
    fn a_huge_text_is_cut() {
        assert_eq!(line_up_to(&"x".repeat(1_000_000), 3), "xxx…");
        assert_eq!(line_up_to("xxx", 3), "xxx");
    }

    #[test]
    fn json_keeps_its_value() {
        let value = serde_json::json!({"text": "a\u{1b}[2J\u{9b}\u{202e}\u{e0041}\u{7f}ż"});
        let safe = json(&value.to_string());
        assert!(safe.chars().all(|c| c == '\n' || (!super::is_control(c) && !super::is_invisible(c))), "{safe:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).unwrap(), value);
    }
}
