//! A command line in words, as a shell splits it.

use crate::error::{Error, Result};
use directories::BaseDirs;

/// The words of a command line: white space separates, quotes and backslashes hold together, `~/` at the beginning of a word
/// is the home folder. The program's own name in front is left out. An open quote is a usage error.
pub fn words(line: &str) -> Result<Vec<String>> {
    let mut words = split(line).ok_or_else(|| Error::usage(format!("`{line}` has a quote that is not closed")))?;
    if words.first().is_some_and(|first| first == "aftersale") {
        words.remove(0);
    }
    match words.is_empty() {
        true => Err(Error::usage("a command to schedule is empty").hint("--command 'alert run --sync'")),
        false => Ok(words),
    }
}

/// `None` when a quote is not closed.
fn split(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            space if space.is_whitespace() => words.extend(word.take()),
            '\'' => loop {
                match letters.next()? {
                    '\'' => break word.get_or_insert_default().push_str(""),
                    inner => word.get_or_insert_default().push(inner),
                }
            },
            '"' => loop {
                match letters.next()? {
                    '"' => break word.get_or_insert_default().push_str(""),
                    '\\' if letters.peek().is_some_and(|next| "\"\\$`".contains(*next)) => {
                        word.get_or_insert_default().push(letters.next()?);
                    }
                    inner => word.get_or_insert_default().push(inner),
                }
            },
            '\\' => word.get_or_insert_default().push(letters.next()?),
            '~' if word.is_none() && letters.peek() == Some(&'/') => word = Some(home()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    Some(words)
}

fn home() -> String {
    BaseDirs::new().map_or_else(|| "~".into(), |dirs| dirs.home_dir().to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn lines_are_split_as_a_shell_does() {
        for (line, expected) in [
            ("alert run --sync", vec!["alert", "run", "--sync"]),
            ("  aftersale   sync ", vec!["sync"]),
            ("calendar --output '/a b/\"c\".ics'", vec!["calendar", "--output", "/a b/\"c\".ics"]),
            (r#"calendar --output "/a \"b\" \n/$x""#, vec!["calendar", "--output", r#"/a "b" \n/$x"#]),
            (r"calendar --output=/a\ b\'c", vec!["calendar", "--output=/a b'c"]),
            ("list --buyer ''", vec!["list", "--buyer", ""]),
        ] {
            assert_eq!(words(line).unwrap(), expected, "{line}");
        }
        for line in ["", "  ", "aftersale", "sync 'open", "sync \"open", "sync \\"] {
            assert_eq!(words(line).unwrap_err().kind.exit_code(), 2, "{line:?}");
        }
    }
}
