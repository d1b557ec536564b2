//! `[alerts.sinks.NAME]`: one way by which alerts leave the house.

use super::{Threshold, thresholds};
use crate::config::section::Section;
use crate::domain::{Kind, Severity, Span};
use crate::error::Result;
use chrono::NaiveTime;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// One sink.
#[derive(Clone, Debug, PartialEq)]
pub struct Sink {
    /// Its name.
    pub name: String,
    /// How it delivers.
    pub way: Way,
    /// Only alerts of these accounts; all when empty.
    pub accounts: Vec<String>,
    /// Only alerts of these kinds of case, of `account` or `block`; all when empty.
    pub kinds: Vec<String>,
    /// Only deadlines of these severities; all when empty.
    pub severities: Vec<Severity>,
    /// When it must not disturb.
    pub quiet: Option<Quiet>,
    /// One message a run instead of one for each alert.
    pub digest: bool,
    /// The second sink, and when it is told.
    pub escalate: Option<Escalate>,
    /// Whether it gets nothing but what other sinks escalate to it.
    pub escalations_only: bool,
    /// How long one message may take. 20 seconds by default.
    pub timeout: Span,
    /// Programs that print its secrets, by the secret's name; what is not here is in the secrets backend.
    pub secret_commands: BTreeMap<&'static str, Vec<String>>,
}

/// How a sink delivers, with the keys that are no secrets.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    /// Text on standard output, which cron sends as mail.
    Stdout,
    /// E-mail. Its secret is the password, where the server wants one.
    Smtp {
        /// The server's name.
        host: String,
        /// Its port: 465 speaks TLS from the start, every other one is made secure by STARTTLS.
        port: u16,
        /// The login at the server; none is made without it.
        user: Option<String>,
        /// The sender.
        from: String,
        /// The recipients.
        to: Vec<String>,
        /// Whether TLS is left out, which only this machine allows.
        plain: bool,
        /// The certificate of a private authority, believed besides the usual ones.
        ca_file: Option<PathBuf>,
    },
    /// JSON with a signature. Its secret is the key of the signature.
    Webhook {
        /// The address.
        url: String,
    },
    /// An incoming webhook of Slack. Its secret is the address.
    Slack,
    /// A webhook of Discord. Its secret is the address.
    Discord,
    /// A bot of Telegram. Its secret is the bot's token.
    Telegram {
        /// The chat that the bot writes in.
        chat_id: String,
        /// The Bot API's address.
        api_url: String,
    },
    /// A topic of ntfy. Its secrets are the topic's address and, where the server wants one, an access token.
    Ntfy,
    /// A program that takes the alert as JSON on its standard input.
    Command(Vec<String>),
}

impl Way {
    /// The word for `type`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Stdout => "stdout",
            Self::Smtp { .. } => "smtp",
            Self::Webhook { .. } => "webhook",
            Self::Slack => "slack",
            Self::Discord => "discord",
            Self::Telegram { .. } => "telegram",
            Self::Ntfy => "ntfy",
            Self::Command(_) => "command",
        }
    }

    /// The names of its secrets, the one that it cannot do without first.
    pub fn secrets(&self) -> &'static [&'static str] {
        SECRETS.iter().find(|(way, _)| *way == self.as_str()).map_or(&[], |(_, names)| *names)
    }
}

/// The secrets of each type of sink.
pub const SECRETS: [(&str, &[&str]); 8] = [
    ("stdout", &[]),
    ("smtp", &["password"]),
    ("webhook", &["secret"]),
    ("slack", &["url"]),
    ("discord", &["url"]),
    ("telegram", &["token"]),
    ("ntfy", &["url", "token"]),
    ("command", &[]),
];

/// Hours in which a sink is not to disturb, in the user's zone.
#[derive(Clone, Debug, PartialEq)]
pub struct Quiet {
    /// When it begins.
    pub from: NaiveTime,
    /// When it ends; before `from` it is on the next day.
    pub until: NaiveTime,
    /// Thresholds that disturb all the same.
    pub except: Vec<Threshold>,
}

/// When a second sink is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Escalate {
    /// So long after the first alert of a deadline that is still open; `None` when it is missed.
    pub after: Option<Span>,
    /// The second sink.
    pub to: String,
}

const COMMON: [&str; 9] =
    ["type", "accounts", "kinds", "severities", "quiet", "digest", "escalate", "escalations_only", "timeout"];

impl Sink {
    /// Whether it takes what concerns this account, kind and severity.
    pub fn takes(&self, account: &str, kind: &str, severity: Severity) -> bool {
        let fits = |wanted: &[String], value: &str| wanted.is_empty() || wanted.iter().any(|word| word == value);
        fits(&self.accounts, account)
            && fits(&self.kinds, kind)
            && (self.severities.is_empty() || self.severities.contains(&severity))
    }

    /// Whether one of its secrets is where all secrets are: no program prints it, a mail server without a login wants none, and the
    /// second secret of a sink is where the first one is.
    pub fn keeps(&self, secret: &str) -> bool {
        let first = self.way.secrets().first().copied().unwrap_or(secret);
        let wanted = !matches!(&self.way, Way::Smtp { user: None, .. });
        let printed = |name: &str| self.secret_commands.contains_key(name);
        wanted && !printed(secret) && (first == secret || !printed(first))
    }

    /// The sink that prints.
    pub(super) fn stdout(name: &str) -> Self {
        Self {
            name: name.into(),
            way: Way::Stdout,
            accounts: Vec::new(),
            kinds: Vec::new(),
            severities: Vec::new(),
            quiet: None,
            digest: false,
            escalate: None,
            escalations_only: false,
            timeout: Span::from_millis(20_000),
            secret_commands: BTreeMap::new(),
        }
    }
}

/// Reads `[alerts.sinks.NAME]`. Its accounts must be among `accounts`, unless there are none.
pub(super) fn read(name: &str, part: &Section, accounts: &[&str]) -> Result<Sink> {
    crate::config::check_account_name(name)
        .map_err(|_| part.wrong_here(format!("`{name}` cannot be a sink's name: use letters, digits, - and _")))?;
    let types: Vec<&str> = SECRETS.iter().map(|(way, _)| *way).collect();
    let Some(kind) = part.choice("type", &types)? else {
        return Err(part.wrong_here(format!("[alerts.sinks.{name}] does not say its type")).hint(types.join(", ")));
    };
    let secrets = SECRETS.iter().find(|(way, _)| *way == kind).map_or(&[][..], |(_, names)| names);
    allow(name, part, &kind, secrets)?;
    let mut secret_commands = BTreeMap::new();
    for secret in secrets {
        if let Some(command) = command(part, &format!("{secret}_command"))? {
            secret_commands.insert(*secret, command);
        }
    }
    let usual = Sink::stdout(name);
    Ok(Sink {
        way: way(&kind, part)?,
        accounts: match accounts {
            [] => part.texts("accounts")?.unwrap_or_default(),
            known => part.texts_among("accounts", known)?.unwrap_or_default(),
        },
        kinds: kinds(part)?,
        severities: severities(part)?,
        quiet: part.section("quiet")?.as_ref().map(quiet).transpose()?,
        digest: part.flag("digest")?.unwrap_or(false),
        escalate: part.section("escalate")?.as_ref().map(escalate).transpose()?,
        escalations_only: part.flag("escalations_only")?.unwrap_or(false),
        timeout: part.span("timeout")?.unwrap_or(usual.timeout),
        secret_commands,
        ..usual
    })
}

/// Refuses keys that the type does not have; a secret that someone put here is told where it belongs.
fn allow(name: &str, part: &Section, kind: &str, secrets: &[&'static str]) -> Result<()> {
    if let Some(secret) = secrets.iter().find(|secret| part.has(secret)) {
        let message = format!("`{secret}` is a secret and is not kept in this file");
        return Err(part
            .wrong_value(secret, message)
            .hint(format!("aftersale alert secret {name} {secret}"))
            .hint(format!("or a program that prints it: {secret}_command = [\"pass\", \"show\", \"…\"]")));
    }
    let own: &[&str] = match kind {
        "smtp" => &["server", "user", "from", "to", "tls", "ca_file"],
        "webhook" => &["url"],
        "telegram" => &["chat_id", "api_url"],
        "command" => &["command"],
        _ => &[],
    };
    let commands: Vec<String> = secrets.iter().map(|secret| format!("{secret}_command")).collect();
    let known: Vec<&str> =
        COMMON.iter().copied().chain(own.iter().copied()).chain(commands.iter().map(String::as_str)).collect();
    part.allow(&known)
}

fn way(kind: &str, part: &Section) -> Result<Way> {
    let needed =
        |key: &str| part.text(key)?.ok_or_else(|| part.wrong_here(format!("a sink of type {kind} needs `{key}`")));
    Ok(match kind {
        "smtp" => smtp(part)?,
        "webhook" => Way::Webhook { url: needed("url")? },
        "slack" => Way::Slack,
        "discord" => Way::Discord,
        "telegram" => Way::Telegram {
            chat_id: needed("chat_id")?,
            api_url: part.text("api_url")?.unwrap_or_else(|| "https://api.telegram.org".into()),
        },
        "ntfy" => Way::Ntfy,
        "command" => match command(part, "command")? {
            Some(command) => Way::Command(command),
            None => return Err(part.wrong_here("a sink of type command needs `command`".into())),
        },
        _ => Way::Stdout,
    })
}

fn smtp(part: &Section) -> Result<Way> {
    let needed =
        |key: &str| part.text(key)?.ok_or_else(|| part.wrong_here(format!("a sink of type smtp needs `{key}`")));
    let server = needed("server")?;
    let port = server.rsplit_once(':').and_then(|(host, port)| Some((host, port.parse::<u16>().ok()?)));
    let Some((host, port)) = port.filter(|(host, port)| !host.is_empty() && *port > 0) else {
        let message = format!("`server` must be host and port, and is `{server}`");
        return Err(part.wrong_value("server", message).hint("server = \"smtp.example.com:465\""));
    };
    let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let plain = part.choice("tls", &["yes", "none"])?.as_deref() == Some("none");
    let here = host.eq_ignore_ascii_case("localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    if plain && !here {
        return Err(part.wrong_value("tls", "`tls = \"none\"` is only for a server on this machine".into()));
    }
    let to = part.texts("to")?.filter(|to| !to.is_empty());
    let to = to.ok_or_else(|| part.wrong_here("a sink of type smtp needs `to`".into()))?;
    Ok(Way::Smtp {
        host,
        port,
        user: part.text("user")?,
        from: needed("from")?,
        to,
        plain,
        ca_file: part.path("ca_file")?,
    })
}

/// A program with its arguments, which no shell looks at.
fn command(part: &Section, key: &str) -> Result<Option<Vec<String>>> {
    match part.texts(key)? {
        Some(words) if words.first().is_none_or(|program| program.trim().is_empty()) => {
            Err(part.wrong_value(key, format!("`{key}` names no program")))
        }
        words => Ok(words),
    }
}

fn kinds(part: &Section) -> Result<Vec<String>> {
    let kinds = part.texts("kinds")?.unwrap_or_default();
    let known = |kind: &String| kind == "account" || kind == "block" || kind.parse::<Kind>().is_ok();
    match kinds.iter().find(|kind| !known(kind)) {
        None => Ok(kinds),
        Some(wrong) => {
            let words: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
            let message = format!("`kinds`: `{wrong}` is none of {}, account, block", words.join(", "));
            Err(part.wrong_value("kinds", message))
        }
    }
}

fn severities(part: &Section) -> Result<Vec<Severity>> {
    let read = |word: &String| {
        let found = Severity::ALL.into_iter().find(|severity| severity.as_str() == word);
        found.ok_or_else(|| part.wrong_value("severities", format!("`severities`: `{word}` is neither hard nor soft")))
    };
    part.texts("severities")?.unwrap_or_default().iter().map(read).collect()
}

fn quiet(part: &Section) -> Result<Quiet> {
    part.allow(&["from", "until", "except"])?;
    let time = |key: &str| {
        let text = part.text(key)?.ok_or_else(|| part.wrong_here(format!("`quiet` needs `{key}`")))?;
        NaiveTime::parse_from_str(&text, "%H:%M")
            .map_err(|_| part.wrong_value(key, format!("`{key}` must be a time such as \"22:00\", and is `{text}`")))
    };
    Ok(Quiet { from: time("from")?, until: time("until")?, except: thresholds(part, "except")?.unwrap_or_default() })
}

fn escalate(part: &Section) -> Result<Escalate> {
    part.allow(&["after", "to"])?;
    let after = match part.text("after")?.as_deref() {
        None | Some("missed") => None,
        Some(_) => part.span("after")?,
    };
    let to = part.text("to")?.ok_or_else(|| part.wrong_here("`escalate` needs `to`, the name of a sink".into()))?;
    Ok(Escalate { after, to })
}

/// The second sink must exist and be another one.
pub(super) fn check_escalation(name: &str, part: &Section, sinks: &BTreeMap<String, Sink>) -> Result<()> {
    let Some(escalate) = sinks.get(name).and_then(|sink| sink.escalate.as_ref()) else { return Ok(()) };
    if escalate.to != name && sinks.contains_key(&escalate.to) {
        return Ok(());
    }
    let others: Vec<&str> = sinks.keys().map(String::as_str).filter(|other| *other != name).collect();
    let message = format!("`escalate`: there is no other sink `{}`", escalate.to);
    Err(part.wrong_value("escalate", message).hint(format!("sinks: {}", others.join(", "))))
}
