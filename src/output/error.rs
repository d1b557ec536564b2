//! Errors and talk on stderr: sentences for people, one JSON line each for programs.

use super::{Note, Style, sanitize, text};
use crate::error::{Error, ErrorKind};
use anstyle::AnsiColor;
use serde_json::json;
use std::io::{self, Write};

/// Writes one error.
pub fn write(error: &Error, style: &Style, err: &mut dyn Write) -> io::Result<()> {
    if style.shows_json() {
        return writeln!(err, "{}", sanitize::json(&machine(error).to_string()));
    }
    let label = match error.kind {
        ErrorKind::Guard => "refused",
        ErrorKind::Unknown => "unknown",
        _ => "error",
    };
    labelled(&format!("{label}:"), AnsiColor::Red, &sentence(error), style, err)?;
    for line in &error.details {
        writeln!(err, "{}", text::fold_prose(&format!("  {}", sanitize::line(line)), most(style)))?;
    }
    if style.verbose
        && let Some(cause) = &error.cause
    {
        for cause in cause.chain() {
            writeln!(err, "  because: {}", sanitize::line(&cause.to_string()))?;
        }
    }
    error.hints.iter().try_for_each(|hint| self::hint(hint, style, err))
}

/// Writes one line of talk, where the style lets it through.
pub fn write_note(note: &Note, style: &Style, err: &mut dyn Write) -> io::Result<()> {
    match note {
        Note::Warning(text) if style.shows_json() => {
            writeln!(err, "{}", sanitize::json(&json!({ "warning": text }).to_string()))
        }
        Note::Warning(text) => labelled("warning:", AnsiColor::Yellow, &sanitize::block(text), style, err),
        _ if style.quiet || style.shows_json() => Ok(()),
        Note::Info(text) => write_prose(text, style, err),
        Note::Hint(text) => hint(text, style, err),
    }
}

/// Writes sentences, whatever is printed beside them.
pub fn write_prose(text: &str, style: &Style, err: &mut dyn Write) -> io::Result<()> {
    writeln!(err, "{}", text::fold_prose(&sanitize::block(text), most(style)))
}

fn hint(text: &str, style: &Style, err: &mut dyn Write) -> io::Result<()> {
    labelled("hint:", AnsiColor::Cyan, &sanitize::block(text), style, err)
}

/// A label in its colour and the text behind it.
fn labelled(label: &str, color: AnsiColor, text: &str, style: &Style, err: &mut dyn Write) -> io::Result<()> {
    let lines = text::fold_prose(&format!("{label} {text}"), most(style));
    let rest = lines.strip_prefix(label).unwrap_or(&lines);
    writeln!(err, "{}{rest}", paint(label, color, style))
}

/// The columns that talk may take; in a pipe its lines stay whole.
fn most(style: &Style) -> usize {
    if style.talk_terminal { style.width } else { usize::MAX }
}

/// The error as one JSON object.
fn machine(error: &Error) -> serde_json::Value {
    json!({"error": {
        "kind": error.kind,
        "message": error.message,
        "hints": error.hints,
        "details": error.details,
        "account": error.account,
        "trace_id": error.trace_id,
        "exit_code": error.kind.exit_code(),
    }})
}

/// The message with the account in front, unless it names it itself, and the trace id behind.
fn sentence(error: &Error) -> String {
    let message = sanitize::block(&error.message);
    let named = |account: &&String| !words(&message).any(|word| word == account.as_str());
    let account = error.account.as_ref().filter(named).map_or(String::new(), |account| format!("{account}: "));
    let trace = error.trace_id.as_ref().filter(|id| !message.contains(id.as_str()));
    let trace = trace.map_or(String::new(), |id| format!(" (trace {})", sanitize::line(id)));
    format!("{account}{message}{trace}")
}

/// The words of a text, with the letters that account names may have.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).filter(|word| !word.is_empty())
}

fn paint(text: &str, color: AnsiColor, style: &Style) -> String {
    if !style.talk_color {
        return text.into();
    }
    let look = color.on_default().bold();
    format!("{look}{text}{look:#}")
}
