//! Where the words of an answer come from: `--message`, `--message-file`, stdin, a template, or the seller's editor; and what keeps
//! them from being sent.

use super::Desk;
use crate::app::App;
use crate::commands::template::{self, Ask};
use crate::config::files;
use crate::domain::CaseKey;
use crate::error::{Error, ErrorKind, Result};
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
    /// What he typed, or wrote into a file: see [`given`].
    pub text: Option<String>,
    /// Whether it came through stdin, so that it stands nowhere else.
    pub piped: bool,
    /// Whether to open the editor, beginning with whatever was given.
    pub edit: bool,
    /// `--template NAME`.
    pub template: Option<String>,
    /// `--lang CODE`.
    pub language: Option<String>,
    /// The language where none was typed, and why, as a part of a sentence; else the case tells it.
    pub usual_language: Option<(String, String)>,
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
    if given.template.is_some() && given.text.is_some() {
        return Err(Error::usage("a text and a template were given; give one of them"));
    }
    let name = given.template.as_deref().or(usual.filter(|_| given.text.is_none()));
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
        language: given.language.clone().or_else(|| given.usual_language.as_ref().map(|(code, _)| code.clone())),
        vars: given.vars.clone(),
        known: known.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        draft: given.edit,
    };
    let letter = template::letter(app, key, &ask)?;
    let usual = given.usual_language.as_ref().filter(|_| given.language.is_none()).map(|(_, why)| why);
    let reason = usual.unwrap_or(&letter.choice.reason);
    let why = format!("template {name}, in {}, because {reason}", letter.choice.language.name());
    app.talk().say(&Note::Info(why));
    if let Some(doubt) = letter.choice.doubt {
        app.talk().say(&Note::Warning(doubt));
    }
    Ok(letter.text)
}

/// The text that was given: `None` when none was and no editor may be opened. `begin` stands in the editor at first.
pub fn read(app: &App, given: &Given, begin: &str) -> Result<Option<String>> {
    if !given.edit {
        return Ok(given.text.clone());
    }
    edit(app, given.text.as_deref().unwrap_or(begin)).map(Some)
}

/// Keeps what was typed when its command failed before it was an action: what came through stdin stands nowhere else.
pub fn keep(app: &App, case: &str, given: &Given, error: Error) -> Error {
    let worth = given.piped || error.kind != ErrorKind::Usage;
    match given.text.as_deref().map(str::trim).filter(|text| worth && !text.is_empty()) {
        Some(text) => super::draft::keep_text(app, case, text, error),
        None => error,
    }
}

/// The text of `--message TEXT` or `--message-file FILE`, where `-` is stdin, and whether it came from there. Reading stdin does not keep
/// the program from being interrupted.
pub async fn given(message: Option<String>, file: Option<PathBuf>) -> Result<(Option<String>, bool)> {
    let piped = message.as_deref() == Some("-") || file.as_deref() == Some(Path::new("-"));
    let text = match (message, file) {
        (Some(_), Some(_)) => return Err(Error::usage("--message and --message-file are two texts; give one of them")),
        _ if piped => tokio::task::spawn_blocking(from_stdin)
            .await
            .map_err(|cause| Error::failed("reading stdin was stopped half-way").caused_by(cause))
            .flatten()
            .map(Some)?,
        (Some(text), None) => Some(text),
        (None, Some(path)) => Some(from_file(&path)?),
        (None, None) => None,
    };
    Ok((text.map(|text| usual_signs(&text)), piped))
}

/// The text without what editors leave in files: a mark at the beginning, line ends of other systems, tabs.
fn usual_signs(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ")
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
    Ok(usual_signs(&text))
}
