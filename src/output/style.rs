//! How to print: from what was asked for and what the terminal can do.

use crate::domain::Instant;
use anstream::{AutoStream, ColorChoice};
use std::io::IsTerminal;

/// How to print, worked out once from the arguments and the terminal.
#[derive(Clone, Debug)]
pub struct Style {
    /// The format asked for; `None` means a table on a terminal and TSV in a pipe.
    pub format: Option<Format>,
    /// Fields to keep in JSON; all when `None`.
    pub fields: Option<Vec<String>>,
    /// A jq expression.
    pub jq: Option<String>,
    /// A template, one line a record.
    pub template: Option<String>,
    /// Whether stdout is a terminal.
    pub terminal: bool,
    /// Whether stderr is a terminal.
    pub talk_terminal: bool,
    /// Columns of the terminal.
    pub width: usize,
    /// Whether stdout may be coloured.
    pub color: bool,
    /// Whether stderr may be coloured.
    pub talk_color: bool,
    /// Only data and what must be known.
    pub quiet: bool,
    /// Causes of errors too.
    pub verbose: bool,
    /// The instant that relative times are told from.
    pub now: Instant,
}

/// Output formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Columns that fit the width.
    Table,
    /// Tab-separated with RFC 3339 times.
    Tsv,
    /// Comma-separated with a heading.
    Csv,
    /// One JSON array or object.
    Json,
    /// One JSON object a line.
    Ndjson,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set; anywhere with `CLICOLOR_FORCE`.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What was asked for on the command line.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// `--format`.
    pub format: Option<Format>,
    /// `--json`: the comma-separated fields; all when empty.
    pub json: Option<String>,
    /// `--jq`.
    pub jq: Option<String>,
    /// `--template`.
    pub template: Option<String>,
    /// `--color`.
    pub color: Color,
    /// `--quiet`.
    pub quiet: bool,
    /// `--verbose`.
    pub verbose: bool,
    /// The instant that relative times are told from.
    pub now: Instant,
}

/// What a record stream becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode<'a> {
    Table,
    Tsv,
    Csv,
    Json,
    Ndjson,
    Jq(&'a str),
    Template(&'a str),
}

impl Style {
    /// The style for what was asked for, with what stdout and stderr are.
    pub fn detect(wanted: Wanted) -> Self {
        let terminal = std::io::stdout().is_terminal();
        Self {
            terminal,
            talk_terminal: std::io::stderr().is_terminal(),
            width: columns(terminal),
            color: colored(wanted.color, AutoStream::choice(&std::io::stdout())),
            talk_color: colored(wanted.color, AutoStream::choice(&std::io::stderr())),
            ..Self::plain(wanted)
        }
    }

    /// The style for what was asked for when stdout and stderr are pipes 80 columns wide.
    pub fn plain(wanted: Wanted) -> Self {
        let fields = wanted.json.as_deref().map(|list| {
            let names = list.split(',').map(str::trim).filter(|name| !name.is_empty());
            names.map(str::to_owned).collect::<Vec<_>>()
        });
        Self {
            format: if wanted.json.is_some() { Some(Format::Json) } else { wanted.format },
            fields: fields.filter(|names| !names.is_empty()),
            jq: wanted.jq,
            template: wanted.template,
            terminal: false,
            talk_terminal: false,
            width: 80,
            color: false,
            talk_color: false,
            quiet: wanted.quiet,
            verbose: wanted.verbose,
            now: wanted.now,
        }
    }

    /// Whether people read what is printed: a table with its head line, or a page.
    pub fn shows_table(&self) -> bool {
        self.mode() == Mode::Table
    }

    /// Whether stdout holds JSON; errors and warnings are then JSON lines on stderr.
    pub fn shows_json(&self) -> bool {
        matches!(self.mode(), Mode::Json | Mode::Ndjson | Mode::Jq(_))
    }

    pub(super) fn mode(&self) -> Mode<'_> {
        match (&self.template, &self.jq, self.format) {
            (Some(template), ..) => Mode::Template(template),
            (_, Some(expression), _) => Mode::Jq(expression),
            (.., Some(Format::Table)) => Mode::Table,
            (.., Some(Format::Tsv)) => Mode::Tsv,
            (.., Some(Format::Csv)) => Mode::Csv,
            (.., Some(Format::Json)) => Mode::Json,
            (.., Some(Format::Ndjson)) => Mode::Ndjson,
            (.., None) if self.terminal => Mode::Table,
            (.., None) => Mode::Tsv,
        }
    }

    /// The text in this look where stdout may be coloured.
    pub(super) fn paint(&self, text: &str, look: anstyle::Style) -> String {
        if self.color && look != anstyle::Style::new() { format!("{look}{text}{look:#}") } else { text.into() }
    }

    /// How instants are written: for a person on a terminal and in tables, else exactly.
    pub fn clock(&self) -> super::time::Clock {
        super::time::Clock { person: self.terminal || self.format == Some(Format::Table), now: self.now }
    }
}

fn colored(wanted: Color, auto: ColorChoice) -> bool {
    match wanted {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => auto != ColorChoice::Never,
    }
}

/// The width: `COLUMNS`, else the terminal's own, else 80.
fn columns(terminal: bool) -> usize {
    let told = std::env::var("COLUMNS").ok().and_then(|text| text.trim().parse().ok());
    let own = || terminal.then(terminal_size::terminal_size).flatten().map(|(width, _)| usize::from(width.0));
    told.filter(|columns| *columns > 0).or_else(own).unwrap_or(80)
}

#[cfg(test)]
mod tests {
    use super::{Format, Mode, Style, Wanted};

    #[test]
    fn json_takes_a_list_of_fields_or_none() {
        let style = |json: &str| Style::plain(Wanted { json: Some(json.into()), ..Wanted::default() });
        assert_eq!(style("").fields, None);
        assert_eq!(style(" id , due_at,").fields, Some(vec!["id".into(), "due_at".into()]));
        assert!(style("").shows_json());
    }

    #[test]
    fn the_mode_depends_on_the_terminal_only_when_nothing_was_asked_for() {
        let mut style = Style::plain(Wanted::default());
        assert_eq!(style.mode(), Mode::Tsv);
        style.terminal = true;
        assert_eq!(style.mode(), Mode::Table);
        style.format = Some(Format::Csv);
        assert_eq!(style.mode(), Mode::Csv);
        style.jq = Some(".".into());
        assert_eq!(style.mode(), Mode::Jq("."));
    }
}
