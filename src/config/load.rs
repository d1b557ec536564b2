//! Reading `config.toml`.

use super::alerts;
use super::mail;
use super::section::{Section, Source};
use super::{Account, Config, Deadlines, Secrets, Sync, files};
use super::{Blocks, blocks};
use super::{Check, check};
use super::{Journal, journal};
use super::{Limits, limits};
use super::{Templates, templates};
use crate::domain::Span;
use crate::error::{Error, Result};
use directories::BaseDirs;
use std::collections::BTreeMap;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// More than this is no configuration of ours.
const MOST_BYTES: u64 = 1 << 20;
/// Every section.
const SECTIONS: [&str; 11] =
    ["accounts", "deadlines", "sync", "secrets", "alerts", "blocks", "check", "journal", "limits", "mail", "templates"];
const URLS: [&str; 4] = ["api_url", "auth_url", "upload_url", "gateway_url"];

/// Reads and checks the configuration; an absent file is the default one. A wrong key is a usage error with line, column and
/// the nearest right name. An account may be on one of `marketplaces`; on any without them, as for whoever takes a wrong one out.
pub fn load(path: &Path, marketplaces: Option<&[&str]>) -> Result<Config> {
    let text = read(path)?.unwrap_or_default();
    let source = Source::new(path, &text);
    let root = source.parse()?;
    root.allow(&SECTIONS)?;
    let deadlines = root.section("deadlines")?.map_or_else(|| Ok(Deadlines::default()), |part| deadlines(&part))?;
    let accounts = accounts(&root, marketplaces)?;
    let names: Vec<&str> = accounts.keys().map(String::as_str).collect();
    Ok(Config {
        path: path.to_path_buf(),
        sync: root.section("sync")?.map_or_else(|| Ok(Sync::default()), |part| sync(&part))?,
        journal: root.section("journal")?.map_or_else(|| Ok(Journal::default()), |part| journal::read(&part))?,
        limits: root.section("limits")?.map_or_else(|| Ok(Limits::default()), |part| limits::read(&part))?,
        secrets: root.section("secrets")?.map_or_else(|| Ok(Secrets::default()), |part| secrets(&part))?,
        templates: root
            .section("templates")?
            .map_or_else(|| Ok(Templates::default()), |part| templates::read(&part))?,
        check: root.section("check")?.map_or_else(|| Ok(Check::default()), |part| check::read(&part))?,
        blocks: root.section("blocks")?.map_or_else(|| Ok(Blocks::default()), |part| blocks::read(&part))?,
        alerts: alerts::read(root.section("alerts")?.as_ref(), &deadlines.warn_before, &names)?,
        accounts,
        deadlines,
        mail: root.section("mail")?.map_or_else(|| Ok(BTreeMap::new()), |part| mail::read(&part))?,
    })
}

/// The file's text; `None` when there is no such file.
pub(super) fn read(path: &Path) -> Result<Option<String>> {
    let wrong = |what: &str| {
        Error::usage(format!("{} {what}", path.display()))
            .hint("a configuration is a small text file in TOML, as UTF-8")
    };
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(files::cannot("read", path, &error)),
    };
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| files::cannot("read", path, &error))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(wrong("is larger than 1 MiB, which no configuration is"));
    }
    String::from_utf8(bytes).map(Some).map_err(|_| wrong("is not UTF-8 text"))
}

fn accounts(root: &Section, marketplaces: Option<&[&str]>) -> Result<BTreeMap<String, Account>> {
    let Some(section) = root.section("accounts")? else { return Ok(BTreeMap::new()) };
    section.sections()?.iter().map(|(name, part)| Ok((name.clone(), account(name, part, marketplaces)?))).collect()
}

/// An account's local name stands in file names, commands and sync marks, so it is kept plain.
pub fn check_account_name(name: &str) -> std::result::Result<(), String> {
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    match !name.is_empty() && plain {
        true => Ok(()),
        false => Err(format!("`{name}` cannot be an account's name: use letters, digits, - and _")),
    }
}

fn account(name: &str, part: &Section, marketplaces: Option<&[&str]>) -> Result<Account> {
    check_account_name(name).map_err(|message| part.wrong_here(message))?;
    part.allow(&Account::KEYS)?;
    let environment = part.choice("environment", &["production", "sandbox", "custom"])?;
    if environment.as_deref() != Some("custom")
        && let Some(key) = URLS.into_iter().find(|key| part.has(key))
    {
        let message = format!("`{key}` is only for accounts with environment = \"custom\"");
        return Err(part.wrong_value(key, message));
    }
    let marketplace = match marketplaces {
        Some(known) => part.choice("marketplace", known)?,
        None => part.text("marketplace")?,
    };
    let marketplace = marketplace.ok_or_else(|| {
        part.wrong_here(format!("[accounts.{name}] does not say its marketplace")).hint("marketplace = \"allegro\"")
    })?;
    Ok(Account {
        name: name.into(),
        marketplace,
        environment: environment.unwrap_or_else(|| "production".into()),
        api_url: part.text("api_url")?,
        auth_url: part.text("auth_url")?,
        upload_url: part.text("upload_url")?,
        client_id: part.text("client_id")?,
        app_name: part.text("app_name")?,
        app_key: part.text("app_key")?,
        gateway_url: part.text("gateway_url")?,
        callback_url: part.text("callback_url")?,
        zone: part.text("zone")?,
    })
}

fn deadlines(part: &Section) -> Result<Deadlines> {
    part.allow(&["reply_reading", "warn_before", "readings", "calendars", "off", "on"])?;
    let usual = Deadlines::default();
    let mut warn_before = part.spans("warn_before")?.unwrap_or(usual.warn_before);
    warn_before.sort_unstable_by(|one, other| other.cmp(one));
    Ok(Deadlines {
        reply_reading: part
            .choice("reply_reading", &["business-clock", "roll", "plain24"])?
            .unwrap_or(usual.reply_reading),
        warn_before,
        readings: part.pairs("readings")?,
        calendars: part.pairs("calendars")?,
        off: part.texts("off")?.unwrap_or_default(),
        on: part.texts("on")?.unwrap_or_default(),
    })
}

fn sync(part: &Section) -> Result<Sync> {
    part.allow(&["max_age", "reread_open", "look_back"])?;
    let usual = Sync::default();
    let look_back = part.span("look_back")?.unwrap_or(usual.look_back);
    if look_back < usual.look_back {
        let message = format!("`look_back` must be {} or more, so that no open case is missed", usual.look_back);
        return Err(part.wrong_value("look_back", message));
    }
    Ok(Sync {
        max_age: part.span("max_age")?.unwrap_or(usual.max_age),
        reread_open: part.span("reread_open")?.unwrap_or(usual.reread_open),
        look_back,
    })
}

fn secrets(part: &Section) -> Result<Secrets> {
    part.allow(&["backend", "path", "read_command", "write_command"])?;
    let backend = part.choice("backend", &["keyring", "file", "command", "credentials-dir"])?;
    let read_command = part.texts("read_command")?.unwrap_or_default();
    if backend.as_deref() == Some("command") && read_command.is_empty() {
        let error = part.wrong_value("backend", "`backend = \"command\"` needs a read_command".into());
        return Err(error.hint("read_command = [\"pass\", \"show\", \"aftersale/{name}\"]"));
    }
    Ok(Secrets {
        backend,
        path: part.path("path")?,
        read_command,
        write_command: part.texts("write_command")?.unwrap_or_default(),
    })
}

/// A path as people write it: `~/` is the home folder, and what does not begin with `/` is beside the configuration.
pub(super) fn full_path(text: &str, config: &Path) -> PathBuf {
    match (text.strip_prefix("~/"), BaseDirs::new()) {
        (Some(rest), Some(dirs)) => dirs.home_dir().join(rest),
        _ => config.parent().unwrap_or(Path::new("")).join(text),
    }
}

/// The span as a person would write it, without a mark of the file it stands in.
pub(super) fn positive_span(text: &str) -> std::result::Result<Span, String> {
    let span: Span = text.parse()?;
    match span.millis() > 0 {
        true => Ok(span),
        false => Err(format!("`{text}` is no span of time; write one such as 90m, 6h or 2d")),
    }
}
