//! `mail show` and `mail save`: one mail, and what is enclosed in it.

use super::answers::UNKNOWN;
use super::list::row_of;
use super::refusals::{asks_for_order, in_words};
use super::{Desk, find};
use crate::app::App;
use crate::config::files::cannot;
use crate::domain::{Mail, MailDueSource, MailVerdict};
use crate::email::{self, Letter, plain};
use crate::error::{Error, Result};
use crate::output::time::Clock;
use crate::output::{Body, Outcome, Record, Row, View, row};
use serde_json::json;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The longest name of a saved file, in bytes, and how many names are tried.
const MOST_NAME: usize = 120;
const MOST_TRIES: u32 = 1_000;

/// Shows a mail: facts, remarks, text. Links are never opened and pictures never fetched.
pub async fn show(app: &App, id: &str) -> Result<Outcome> {
    let desk = Desk::fresh(app).await?;
    let mail = find(app, id)?;
    let (_, raw) = desk.kept.load(&mail.hash)?;
    let letter = email::parse(&raw).unwrap_or_default();
    let mut row = row_of(&mail);
    let from = letter.from.first().map(|from| from.name.clone()).unwrap_or_default();
    for (field, value) in [
        ("from_name", json!(from)),
        ("sent_at", json!(letter.sent_at)),
        ("recipients", json!(letter.recipients)),
        ("references", json!(letter.references)),
        ("text", json!(letter.text)),
        ("hidden_text", json!(letter.hidden)),
        ("attachments", json!(letter.attachments)),
    ] {
        row.insert(field.into(), value);
    }
    let page = page(&mail, &letter, &row, app.settings.style.clock());
    let outcome = Outcome::new(Body::Record(Record { row, view: View::Text(page) }));
    let program = crate::commands::list::program(app);
    Ok(match mail.refused.as_deref() {
        Some(UNKNOWN) => outcome
            .hint(format!("{program} journal reconcile"))
            .hint(format!("or, once you know: {program} mail resolve {} --sent, or --not-sent", mail.short())),
        Some("UNLINKED") => outcome.hint(asks_for_order(&mail)),
        _ if mail.verdict != MailVerdict::Verified => outcome.hint(format!("{program} mail verify {}", mail.short())),
        _ => outcome,
    })
}

/// The page: one fact a line, then the text. The output cleans all of it.
fn page(mail: &Mail, letter: &Letter, row: &Row, clock: Clock) -> String {
    let mut lines = vec![one_line(&mail.subject), String::new()];
    let from = format!("{} <{}>", row["from_name"].as_str().unwrap_or_default(), mail.from);
    let due = mail.due_at.map(|due| {
        let near = clock.near(due).map(|near| format!(", {near}")).unwrap_or_default();
        match mail.due_source {
            Some(MailDueSource::Assumed) => format!("{}{near} (assumed: the mail states no time)", clock.date(due)),
            _ => format!("{}{near} (stated in the mail)", clock.date(due)),
        }
    });
    let may = match (&mail.refused, mail.repliable) {
        (Some(why), _) => format!("{} ({why})", in_words(why)),
        (None, true) => "may be answered".into(),
        (None, false) => "is not answered by mail".into(),
    };
    let verdict = match mail.verdict {
        MailVerdict::Verified => mail.verdict.to_string(),
        doubt => format!("{doubt}: nothing in it is to be believed unchecked"),
    };
    let amount = mail.amount.as_ref().map(ToString::to_string);
    for (name, value) in [
        ("mail", Some(mail.id.clone())),
        ("from", Some(from)),
        ("received", Some(clock.date(mail.received_at))),
        ("what", Some(mail.mail_kind.replace('_', " "))),
        ("verdict", Some(verdict)),
        ("answer", Some(may)),
        ("answer to", mail.reply_to.clone().filter(|_| mail.verdict == MailVerdict::Verified)),
        ("due", due),
        ("number", mail.case_number.clone()),
        ("order", mail.order_id.clone()),
        ("offer", mail.offer_id.clone()),
        ("buyer", mail.buyer.clone()),
        ("amount", amount),
        ("case", mail.case.clone()),
    ] {
        lines.extend(value.map(|value| format!("{name:<10} {}", one_line(&value))));
    }
    lines.extend(mail.remarks.iter().map(|remark| format!("{:<10} {}", "note", one_line(remark))));
    for (number, file) in letter.attachments.iter().enumerate() {
        let about = format!("{} {} ({}, about {} bytes)", number + 1, one_line(&file.name), file.media_type, file.size);
        lines.push(format!("{:<10} {about}", "enclosed"));
    }
    lines.push(String::new());
    lines.push(letter.text.clone());
    if !letter.hidden.is_empty() {
        lines.push(String::new());
        lines.push("Text that the mail hides from the eye:".into());
        lines.extend(letter.hidden.iter().map(|text| format!("  | {}", text.replace('\n', "\n  | "))));
    }
    lines.join("\n")
}

fn one_line(text: &str) -> String {
    plain(text).replace('\n', " ")
}

/// Saves one enclosed file in a folder, under a name that leads nowhere else and replaces nothing, for its owner alone.
pub async fn save(app: &App, id: &str, number: usize, folder: &Path) -> Result<Outcome> {
    let desk = Desk::fresh(app).await?;
    let mail = find(app, id)?;
    let (_, raw) = desk.kept.load(&mail.hash)?;
    let none = || {
        Error::not_found(format!("mail {} has no enclosed file {number}", mail.id)).hint(format!(
            "{} mail show {} lists them",
            crate::commands::list::program(app),
            mail.id
        ))
    };
    let (name, bytes) = number.checked_sub(1).and_then(|index| email::attachment(&raw, index)).ok_or_else(none)?;
    let path = write(folder, &safe_name(&name), &bytes)?;
    let saved = path.display().to_string();
    let data = row(json!({"id": mail.id, "path": saved, "name": name, "size": bytes.len()}));
    Ok(Outcome::record(data).info(format!("saved as {saved}")))
}

/// The last component of a name, without what means something to a system.
fn safe_name(name: &str) -> String {
    let last = plain(name).replace('\n', " ");
    let last = last.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .map(|letter| if letter.is_control() || "<>:\"|?*".contains(letter) { '_' } else { letter })
        .collect();
    let kept = kept.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    let mut end = kept.len().min(MOST_NAME);
    while !kept.is_char_boundary(end) {
        end -= 1;
    }
    let stem = kept.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let device = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (stem.len() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")));
    match (end, device) {
        (0, _) => "attachment".into(),
        (_, true) => format!("_{}", &kept[..end]),
        (_, false) => kept[..end].to_owned(),
    }
}

/// Writes a new file; where the name is taken a number is put before its ending.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem, format!(".{ending}")),
        _ => (name, String::new()),
    };
    for attempt in 1..MOST_TRIES {
        let path = match attempt {
            1 => folder.join(name),
            _ => folder.join(format!("{stem}-{attempt}{ending}")),
        };
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(mut file) => {
                file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|error| cannot("write", &path, &error))?;
                return Ok(path);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(cannot("write", &path, &error)),
        }
    }
    Err(Error::failed(format!("{} has too many files called {name}", folder.display()))
        .hint("save it elsewhere with --dir"))
}

#[cfg(test)]
mod tests {
    use super::{safe_name, write};

    #[test]
    fn a_name_leads_nowhere_else() {
        for (name, safe) in [
            ("../../etc/passwd", "passwd"),
            ("C:\\windows\\evil.exe", "evil.exe"),
            ("..", "attachment"),
            ("", "attachment"),
            (".bashrc", "bashrc"),
            ("a\u{202e}fdp.exe", "afdp.exe"),
            ("a:b|c?.pdf", "a_b_c_.pdf"),
            ("con.txt", "_con.txt"),
            ("faktura\r\nX: 1.pdf", "faktura X_ 1.pdf"),
        ] {
            assert_eq!(safe_name(name), safe, "{name}");
        }
        assert!(safe_name(&"ż".repeat(500)).len() <= 120);
    }

    #[test]
    fn nothing_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let first = write(folder.path(), "a.pdf", b"1").unwrap();
        let second = write(folder.path(), "a.pdf", b"2").unwrap();
        assert_eq!(
            (std::fs::read(first).unwrap(), second.file_name().unwrap().to_str()),
            (b"1".to_vec(), Some("a-2.pdf"))
        );
    }
}
