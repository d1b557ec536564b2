//! Text as each scheduler reads it back. None of it holds a control character: the plan has refused those.

/// A word for `sh` in a crontab: as it is where that is safe, else in single quotes. Crons differ in what they make of a
/// backslash before a backslash or a percent sign, so no backslash stands before either, and none is used to escape a quote.
pub fn sh(word: &str) -> String {
    let safe = |letter: char| letter.is_ascii_alphanumeric() || "_./:=@,+-".contains(letter);
    if !word.is_empty() && word.chars().all(safe) {
        return word.to_owned();
    }
    let quoted: String = word
        .chars()
        .map(|letter| match letter {
            '\'' => "'\"'\"'".to_owned(),
            '\\' => "\\''".to_owned(),
            other => other.to_string(),
        })
        .collect();
    format!("'{quoted}'")
}

/// A command line for a crontab, where a percent sign would be the end of the command.
pub fn cron(line: &str) -> String {
    line.replace('%', "\\%")
}

/// A word of a line in a unit of systemd, where quotes and backslashes are as in C and a percent sign begins a specifier.
pub fn systemd(word: &str) -> String {
    format!("\"{}\"", specifiers(&word.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// The rest of a line in a unit of systemd, where only specifiers are read.
pub fn specifiers(text: &str) -> String {
    text.replace('%', "%%")
}

/// Text of an XML element.
pub fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Text of an XML comment, which may hold no two hyphens in a row.
pub fn xml_comment(text: &str) -> String {
    text.replace("--", "- -")
}

/// A literal of Windows PowerShell. The percent sign is put together, because the Task Scheduler reads it as a variable before
/// PowerShell sees it; all of PowerShell's single quotes end a literal, the curly ones too.
pub fn powershell(text: &str) -> String {
    let quotes = ['\'', '\u{2018}', '\u{2019}', '\u{201a}', '\u{201b}'];
    let doubled: String = text
        .chars()
        .flat_map(|letter| std::iter::repeat_n(letter, if quotes.contains(&letter) { 2 } else { 1 }))
        .collect();
    let parts: Vec<String> = doubled.split('%').map(|part| format!("'{part}'")).collect();
    match parts.len() {
        1 => parts.concat(),
        _ => format!("({})", parts.join("+[char]37+")),
    }
}

/// One argument on a command line of Windows, as `CommandLineToArgvW` reads it back.
pub fn windows(argument: &str) -> String {
    format!("\"{}\"", escaped_quotes(argument, true))
}

/// The argument with its double quotes escaped, and the backslashes before them; with `closing` also those at the end.
pub fn escaped_quotes(argument: &str, closing: bool) -> String {
    let mut out = String::new();
    let mut slashes = 0;
    for letter in argument.chars() {
        match letter {
            '\\' => slashes += 1,
            '"' => {
                out.push_str(&"\\".repeat(slashes + 1));
                slashes = 0;
            }
            _ => slashes = 0,
        }
        out.push(letter);
    }
    if closing {
        out.push_str(&"\\".repeat(slashes));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{cron, escaped_quotes, powershell, sh, systemd, windows};

    #[test]
    fn plain_words_stay_plain() {
        assert_eq!(sh("/usr/bin/aftersale"), "/usr/bin/aftersale");
        assert_eq!(sh("--output=/a/b.ics"), "--output=/a/b.ics");
        assert_eq!(sh(""), "''");
    }

    #[test]
    fn no_backslash_stands_before_a_backslash_or_a_percent_sign() {
        let line = cron(&sh(r"a\\b\%c'd"));
        let letters: Vec<char> = line.chars().collect();
        for pair in letters.windows(2).filter(|pair| pair[0] == '\\' && "\\%".contains(pair[1])) {
            assert_eq!(pair[1], '%', "{line}");
        }
        assert!(!line.contains("\\\\"), "{line}");
    }

    #[test]
    fn each_scheduler_has_its_own_quotes() {
        assert_eq!(systemd(r#"a "b" 50% \"#), r#""a \"b\" 50%% \\""#);
        assert_eq!(powershell("it's"), "'it''s'");
        assert_eq!(powershell("50% off"), "('50'+[char]37+' off')");
        assert_eq!(windows(r#"a\"b\"#), r#""a\\\"b\\""#);
        assert_eq!(escaped_quotes(r#"a"b\"#, false), r#"a\"b\"#);
    }
}
