//! `template`.

use clap::{Args, Subcommand};

/// Letters to buyers.
#[derive(Debug, Subcommand)]
pub enum TemplateCommand {
    /// All templates, with their languages and where they come from.
    #[command(after_help = "\
Examples:
  aftersale template list
  aftersale template list --lang cs")]
    List {
        /// Only templates in this language: en, pl, cs, sk, hu, es, zh.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// One template: what it is for, which variables it has, and its text.
    #[command(after_help = "\
Examples:
  aftersale template show refuse
  aftersale template show refuse --lang hu")]
    Show {
        /// The template's name.
        #[arg(value_name = "NAME")]
        name: String,
        /// The language of the text; English, or the only one there is, without it.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// Whether templates are sound: variables, limits, contacts and links, tried with made-up data.
    #[command(after_help = "\
Exit code 1 when something is wrong.

Examples:
  aftersale template lint
  aftersale template lint refuse
  aftersale template lint drafts/pl/refuse.md")]
    Lint {
        /// A template's name, or a file; all templates without it.
        #[arg(value_name = "NAME|FILE")]
        what: Option<String>,
    },
    /// The text of a letter for a case, as it would be sent.
    Render(TemplateRender),
}

/// The text of a letter for a case, as it would be sent.
#[derive(Args, Debug)]
#[command(after_help = "\
The language is that of --lang, else of the buyer's site or currency, else of the buyer's own messages. Sums \
such as `12.50 PLN` and dates such as `2026-11-24` are written as that language writes them.

Examples:
  aftersale template render ask-details --case 73cc
  aftersale template render refuse-not-received-tracking --case 6f55 \\
      --var carrier=InPost --var tracking=620012345678901234567890 \\
      --var status=\"doręczono 2 listopada\"")]
pub struct TemplateRender {
    /// The template's name.
    #[arg(value_name = "NAME")]
    pub name: String,
    /// The case.
    #[arg(long, value_name = "CASE")]
    pub case: String,
    /// The language: en, pl, cs, sk, hu, es, zh.
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// A value for a variable; may be given several times.
    #[arg(long = "var", value_name = "NAME=VALUE")]
    pub vars: Vec<String>,
    /// Fail (exit 6) when the text is longer or shorter than the marketplace takes.
    #[arg(long)]
    pub message_length_check: bool,
}
