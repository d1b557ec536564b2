//! Where the words of an answer come from: `--message`, `--message-file`, stdin, a template, or the seller's editor; and what keeps
//! them from being sent.

use super::Desk;
use crate::app::App;
use crate::commands::template::{self, Ask};
use crate::config::files;
use crate::domain::CaseKey;
use crate::error::{Error, Result};
use crate::output::Note;
use crate::templates::{Limits, check, refuse};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A text longer than this is no answer to a buyer.
const MOST_BYTES: u64 = 256 * 1024;

/// The words as the seller gave them.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// `--message TEXT`; `-` reads stdin.
    pub message: Option<String>,
    /// `--message-file FILE`; `-` reads stdin.
    pub message_file: Option<PathBuf>,
    /// Whether to open the editor, beginning with whatever was given.
    pub edit: bool,
    /// `--template NAME`.
    pub template: Option<String>,
    /// `--lang CODE`.
    pub language: Option<String>,
    /// `--var NAME=VALUE`, one each.
    pub vars: Vec<String>,
    /// `--force`: send a text that names a telephone number, an e-mail address or an outside link all the same.
    pub force: bool,
}

/// The words of an answer on the desk's case, fit to be sent within `limits`: as the seller gave them, else from the template that he
/// named, else from `usual`. `known` are variables that the command itself knows, such as an amount. `None` where there are no words at
/// all. A text that must not be sent is a guard error.
pub fn words(
    desk: &Desk<'_>,
    given: &Given,
    usual: Option<&str>,
    known: &[(&str, String)],
    limits: &Limits,
) -> Result<Option<String>> {
    words_about(desk.app, &desk.case().key, given, usual, known, limits)
}

/// The same for a case that no desk was opened on.
pub fn words_about(
    app: &App,
    key: &CaseKey,
    given: &Given,
    usual: Option<&str>,
    known: &[(&str, String)],
    limits: &Limits,
) -> Result<Option<String>> {
    if given.template.is_some() && (given.message.is_some() || given.message_file.is_some()) {
        return Err(Error::usage("a text and a template were given; give one of them"));
    }
    let typed = given.message.is_some() || given.message_file.is_some();
    let name = given.template.as_deref().or(usual.filter(|_| !typed));
    let begin = name.map(|name| letter(app, key, name, given, known)).transpose()?;
    let text = match (read(app, given, begin.as_deref().unwrap_or_default())?, begin) {
        (None, None) => return Ok(None),
        (Some(text), _) | (None, Some(text)) => text.trim().to_owned(),
    };
    refuse(&check(&text, limits), given.force).map_err(|error| super::draft::keep_text(app, &key.id, &text, error))?;
    Ok(Some(text))
}

fn letter(app: &App, key: &CaseKey, name: &str, given: &Given, known: &[(&str, String)]) -> Result<String> {
    let ask = Ask {
        name: name.to_owned(),
        language: given.language.clone(),
        vars: given.vars.clone(),
        known: known.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
    };
    let letter = template::letter(app, key, &ask)?;
    let why = format!("template {name}, in {}, because {}", letter.choice.language.name(), letter.choice.reason);
    app.talk().say(&Note::Info(why));
    if let Some(doubt) = letter.choice.doubt {
        app.talk().say(&Note::Warning(doubt));
    }
    Ok(letter.text)
}

/// The text that was given: `None` when none was and no editor may be opened. `begin` stands in the editor at first.
pub fn read(app: &App, given: &Given, begin: &str) -> Result<Option<String>> {
    let text = match (given.message.as_deref(), given.message_file.as_deref()) {
        (Some(_), Some(_)) => return Err(Error::usage("--message and --message-file are two texts; give one of them")),
        (Some("-"), None) => Some(from_stdin()?),
        (Some(text), None) => Some(text.to_owned()),
        (None, Some(path)) if path == Path::new("-") => Some(from_stdin()?),
        (None, Some(path)) => Some(from_file(path)?),
        (None, None) => None,
    };
    if !given.edit {
        return Ok(text);
    }
    edit(app, text.as_deref().unwrap_or(begin)).map(Some)
}

fn from_stdin() -> Result<String> {
    let mut text = String::new();
    std::io::stdin()
        .lock()
        .take(MOST_BYTES + 1)
        .read_to_string(&mut text)
        .map_err(|cause| Error::usage(format!("the text on stdin cannot be read: {cause}")).hint("it must be UTF-8"))?;
    checked(text, "stdin")
}

fn from_file(path: &Path) -> Result<String> {
    let shown = path.display().to_string();
    let file = std::fs::File::open(path).map_err(|cause| Error::usage(format!("{shown} cannot be read: {cause}")))?;
    let mut text = String::new();
    file.take(MOST_BYTES + 1)
        .read_to_string(&mut text)
        .map_err(|cause| Error::usage(format!("{shown} cannot be read: {cause}")).hint("it must be a text in UTF-8"))?;
    checked(text, &shown)
}

fn checked(text: String, from: &str) -> Result<String> {
    if text.len() as u64 > MOST_BYTES {
        return Err(Error::usage(format!("the text in {from} is longer than 256 KiB, which no buyer reads")));
    }
    Ok(text.trim_end().to_owned())
}

/// Opens the seller's editor on a file that stays when anything goes wrong.
fn edit(app: &App, begin: &str) -> Result<String> {
    if !app.settings.may_ask {
        return Err(Error::usage("there is no terminal to open an editor on")
            .hint("give the text with --message or --message-file"));
    }
    let editor =
        ["VISUAL", "EDITOR"].into_iter().find_map(|name| std::env::var(name).ok()).unwrap_or_else(|| "vi".into());
    let path = app.paths.data_dir.join("drafts").join(format!("edited-{}.txt", app.clock().millis()));
    files::replace(&path, begin.as_bytes())?;
    // An editor may come with arguments of its own, as in `code --wait`.
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or("vi");
    let kept = format!("your text is kept in {}", path.display());
    let status = Command::new(program).args(words).arg(&path).status().map_err(|cause| {
        Error::failed(format!("the editor `{editor}` cannot be started: {cause}"))
            .hint("set EDITOR, or use --message")
            .hint(kept.clone())
    })?;
    if !status.success() {
        return Err(Error::failed(format!("the editor `{editor}` ended with {status}, so nothing was sent")).hint(kept));
    }
    let text = from_file(&path).map_err(|error| error.hint(kept))?;
    let _ = std::fs::remove_file(&path);
    Ok(text)
}
