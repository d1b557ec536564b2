//! Widths of text on a terminal: measuring, cutting, breaking into lines. Text must be safe already (`sanitize`).

use unicode_width::UnicodeWidthChar;

/// How many columns a text takes.
pub fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

/// The text in at most `most` columns, with `…` where something was cut off.
pub fn cut(text: &str, most: usize) -> String {
    if width(text) <= most {
        return text.into();
    }
    let mut out = String::new();
    let mut used = 0;
    for character in text.chars() {
        used += columns(character);
        if used + 1 > most {
            break;
        }
        out.push(character);
    }
    out.push('…');
    out
}

/// The text in lines of at most `most` columns, broken at spaces, and within a word only where it is longer than a line.
pub fn wrap(text: &str, most: usize) -> Vec<String> {
    let most = most.max(2);
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        let mut used = 0;
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let size = width(word);
            if used > 0 && used + 1 + size > most {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            if used > 0 {
                line.push(' ');
                used += 1;
            }
            for character in word.chars() {
                if used + columns(character) > most {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                line.push(character);
                used += columns(character);
            }
        }
        lines.push(line);
    }
    lines
}

/// The line in pieces of at most `most` columns, parted at spaces. A word that is longer stays whole, so that it can be copied. What
/// comes behind a label (two spaces or more, near the beginning) stays below itself.
pub fn fold(line: &str, most: usize) -> Vec<String> {
    if width(line) <= most {
        return vec![line.to_owned()];
    }
    let near = line.char_indices().take_while(|(at, _)| *at < 24.min(most * 3 / 4)).map(|(at, _)| at);
    let label = near.filter(|at| line[..*at].ends_with("  ") && !line[*at..].starts_with(' ')).last().unwrap_or(0);
    let indent = " ".repeat(width(&line[..label]));
    let mut lines = Vec::new();
    let mut open = line[..label].to_owned();
    let mut fresh = true;
    for word in line[label..].split(' ') {
        if !fresh && width(&open) + 1 + width(word) > most {
            lines.push(std::mem::replace(&mut open, indent.clone()));
            fresh = true;
        }
        if !fresh {
            open.push(' ');
        }
        open.push_str(word);
        fresh = false;
    }
    lines.push(open);
    lines
}

/// The lines of a text, each folded; one that holds a command to type stays whole, so that it can be copied.
pub fn fold_prose(text: &str, most: usize) -> String {
    let folded = |line: &str| if line.contains("aftersale ") { vec![line.to_owned()] } else { fold(line, most) };
    text.lines().flat_map(folded).collect::<Vec<_>>().join("\n")
}

/// `left` at the left and `right` at the right edge of `most` columns; below each other where they do not fit.
pub fn spread(left: &str, right: &str, most: usize) -> Vec<String> {
    if right.is_empty() {
        return vec![left.into()];
    }
    match most.checked_sub(width(left) + width(right)) {
        Some(gap) if gap >= 2 => vec![format!("{left}{}{right}", " ".repeat(gap))],
        _ => vec![left.into(), right.into()],
    }
}

/// The text filled up with spaces to `least` columns.
pub fn pad(text: &str, least: usize) -> String {
    format!("{text}{}", " ".repeat(least.saturating_sub(width(text))))
}

fn columns(character: char) -> usize {
    character.width().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{cut, pad, spread, width, wrap};

    #[test]
    fn measures_and_cuts_wide_letters() {
        assert_eq!((width("żółć"), width("客户"), width("zo\u{301}")), (4, 4, 2));
        assert_eq!(cut("客户服务", 8), "客户服务");
        assert_eq!(cut("客户服务", 6), "客户…");
        assert_eq!(pad("客", 4), "客  ");
    }

    #[test]
    fn breaks_at_spaces_and_inside_long_words() {
        assert_eq!(wrap("ekspres nie grzeje", 11), ["ekspres nie", "grzeje"]);
        assert_eq!(wrap("abcdefgh ij", 3), ["abc", "def", "gh", "ij"]);
        assert_eq!(wrap("客户服务", 5), ["客户", "服务"]);
        assert_eq!(wrap("one\n\ntwo", 10), ["one", "", "two"]);
    }

    #[test]
    fn folds_below_the_label_and_keeps_long_words() {
        assert_eq!(
            super::fold("bad   reply-to      leads to evil.example", 30),
            ["bad   reply-to      leads to", "                    evil.example"]
        );
        assert_eq!(super::fold("short", 30), ["short"]);
        assert_eq!(super::fold("a /very/long/path/that/is/copied b", 10), ["a", "/very/long/path/that/is/copied", "b"]);
    }

    #[test]
    fn a_command_stays_on_one_line() {
        let text = "it was sent and nobody knows\nlook: aftersale journal reconcile";
        assert_eq!(super::fold_prose(text, 20), "it was sent and\nnobody knows\nlook: aftersale journal reconcile");
    }

    #[test]
    fn spreads_over_a_line_where_it_fits() {
        assert_eq!(spread("left", "right", 12), ["left   right"]);
        assert_eq!(spread("left", "right", 10), ["left", "right"]);
    }
}
