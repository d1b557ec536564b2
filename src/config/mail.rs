//! `[mail.NAME]`: a mailbox that a marketplace writes to (design §7).

use super::section::Section;
use crate::domain::Span;
use crate::error::{Error, Result};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The largest message that is fetched whole; of larger ones headers and text are (email.md §6.1).
const USUAL_SIZE: u64 = 25 * MIB;
const MIB: u64 = 1024 * 1024;

/// A mailbox, checked and with defaults filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The local name.
    pub name: String,
    /// The account whose cases its mails are about.
    pub account: String,
    /// Where mails are read.
    pub source: MailSource,
    /// Where answers are sent, when answers are to be sent at all.
    pub send: Option<MailSend>,
    /// Program and arguments that print the password.
    pub password_command: Vec<String>,
    /// Program and arguments that print an access token for XOAUTH2.
    pub token_command: Vec<String>,
    /// A certificate authority of the user's own, in PEM.
    pub ca_file: Option<PathBuf>,
    /// Whose Authentication-Results are believed: compared whole, without regard to capitals (email.md §5.2).
    pub authserv_ids: Vec<String>,
    /// `microsoft365`: Authentication-Results without a name are believed too.
    pub authserv_profile: Option<String>,
    /// Forwarders whose ARC seal is believed; none by default.
    pub arc_sealers: Vec<String>,
    /// `provider` (the default), `local` or `both`: who checks the signature of a mail.
    pub verify: String,
    /// Program and arguments that print the TXT record of `{name}`, for local checks.
    pub dkim_command: Vec<String>,
    /// A file with `NAME TXT-RECORD` lines, for local checks without a network.
    pub dkim_keys: Option<PathBuf>,
    /// The addresses to which the marketplaces write to this seller; the user of the mailbox when empty.
    pub identities: Vec<String>,
    /// The folders to read; for IMAP the inbox and the junk folder when empty, for Maildir all of them.
    pub folders: Vec<String>,
    /// Whether every answer is sent to the mailbox too, as a proof that it went out.
    pub bcc_self: bool,
    /// The largest message that is read whole, in bytes; 25 MiB by default.
    pub max_size: u64,
    /// How long the servers may be silent; a minute by default, and ten while a sent mail is judged.
    pub timeout: Option<Span>,
}

/// Where answers go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailSend {
    /// An SMTP server.
    Smtp(MailServer),
    /// A folder on this machine, for the demo: nothing leaves.
    Outbox(PathBuf),
}

/// When a connection to a mail server becomes secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailSecurity {
    /// TLS from the first byte.
    Tls,
    /// TLS after a clear-text start, or nothing.
    StartTls,
    /// No TLS: on this machine only.
    Off,
}

/// Where mails are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailSource {
    /// An IMAP server with TLS.
    Imap(MailServer),
    /// A Maildir on this machine.
    Maildir(PathBuf),
}

/// A mail server and who logs in to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailServer {
    /// The host's name.
    pub host: String,
    /// The port.
    pub port: u16,
    /// The login.
    pub user: String,
    /// When TLS begins; by the port when `None`.
    pub security: Option<MailSecurity>,
    /// Whether this provider puts a copy of sent mail into Sent by itself; `None` where only its name can tell.
    pub files_copies: Option<bool>,
}

impl Mail {
    const KEYS: [&str; 17] = [
        "account",
        "source",
        "send",
        "password_command",
        "token_command",
        "ca_file",
        "authserv_ids",
        "authserv_profile",
        "arc_sealers",
        "verify",
        "dkim_command",
        "dkim_keys",
        "identities",
        "folders",
        "bcc_self",
        "max_size",
        "timeout",
    ];

    /// A mailbox in a Maildir with nothing else said.
    pub fn maildir(name: &str, account: &str, path: PathBuf) -> Self {
        Self {
            name: name.into(),
            account: account.into(),
            source: MailSource::Maildir(path),
            send: None,
            password_command: Vec::new(),
            token_command: Vec::new(),
            ca_file: None,
            authserv_ids: Vec::new(),
            authserv_profile: None,
            arc_sealers: Vec::new(),
            verify: "provider".into(),
            dkim_command: Vec::new(),
            dkim_keys: None,
            identities: Vec::new(),
            folders: Vec::new(),
            bcc_self: false,
            max_size: USUAL_SIZE,
            timeout: None,
        }
    }

    /// The addresses of this seller: those configured, else the users of its servers that are addresses.
    pub fn own_addresses(&self) -> Vec<String> {
        if !self.identities.is_empty() {
            return self.identities.clone();
        }
        let read = match &self.source {
            MailSource::Imap(server) => Some(server),
            MailSource::Maildir(_) => None,
        };
        let send = match &self.send {
            Some(MailSend::Smtp(server)) => Some(server),
            _ => None,
        };
        let users = read.into_iter().chain(send).map(|server| server.user.clone());
        users.filter(|user| user.contains('@')).collect()
    }
}

/// All mailboxes by name. Whether their accounts exist is looked at where they are used, so that an account can be added
/// after its mailbox.
pub(super) fn read(root: &Section) -> Result<BTreeMap<String, Mail>> {
    root.sections()?.iter().map(|(name, part)| Ok((name.clone(), mailbox(name, part)?))).collect()
}

fn mailbox(name: &str, part: &Section) -> Result<Mail> {
    super::check_account_name(name)
        .map_err(|_| part.wrong_here(format!("`{name}` cannot be a mailbox's name: use letters, digits, - and _")))?;
    part.allow(&Mail::KEYS)?;
    let lacks = |what: &str| part.wrong_here(format!("[mail.{name}] does not say its {what}"));
    let account = part.text("account")?.ok_or_else(|| lacks("account").hint("account = \"main\""))?;
    let from = part.section("source")?.ok_or_else(|| lacks("source").hint(SOURCES))?;
    let send = part.section("send")?.map(|to| way_out(&to).map(MailSend::Smtp)).transpose()?;
    let usual = Mail::maildir(name, &account, PathBuf::new());
    Ok(Mail {
        source: source(&from)?,
        send,
        password_command: part.texts("password_command")?.unwrap_or_default(),
        token_command: part.texts("token_command")?.unwrap_or_default(),
        ca_file: part.path("ca_file")?,
        authserv_ids: part.texts("authserv_ids")?.unwrap_or_default(),
        authserv_profile: part.choice("authserv_profile", &["microsoft365"])?,
        arc_sealers: part.texts("arc_sealers")?.unwrap_or_default(),
        verify: verify(part)?.unwrap_or(usual.verify),
        dkim_command: part.texts("dkim_command")?.unwrap_or_default(),
        dkim_keys: part.path("dkim_keys")?,
        identities: part.texts("identities")?.unwrap_or_default(),
        folders: part.texts("folders")?.unwrap_or_default(),
        bcc_self: part.flag("bcc_self")?.unwrap_or_default(),
        max_size: size(part)?.unwrap_or(usual.max_size),
        timeout: part.span("timeout")?,
        name: usual.name,
        account,
    })
}

const SOURCES: &str =
    "source = { imap = \"imap.example.com:993\", user = \"shop@example.com\" } or { maildir = \"~/Mail/shop\" }";

fn source(part: &Section) -> Result<MailSource> {
    match (part.has("imap"), part.path("maildir")?) {
        (true, Some(_)) => Err(part.wrong_value("maildir", "a mailbox is either `imap` or `maildir`".into())),
        (true, None) => {
            part.allow(&["imap", "user", "security"])?;
            server(part, "imap", 993).map(MailSource::Imap)
        }
        (false, Some(path)) => {
            part.allow(&["maildir"])?;
            Ok(MailSource::Maildir(path))
        }
        (false, None) => {
            part.allow(&["imap", "user", "security", "maildir"])?;
            Err(part.wrong_here("`source` names neither `imap` nor `maildir`".into()).hint(SOURCES))
        }
    }
}

/// Where answers are handed in, and whether a copy appears in Sent by itself.
fn way_out(part: &Section) -> Result<MailServer> {
    part.allow(&["smtp", "user", "security", "files_copies"])?;
    Ok(MailServer { files_copies: part.flag("files_copies")?, ..server(part, "smtp", 465)? })
}

/// `host:port` under `key`, and the `user`.
fn server(part: &Section, key: &str, usual_port: u16) -> Result<MailServer> {
    let example = || format!("{{ {key} = \"{key}.example.com:{usual_port}\", user = \"shop@example.com\" }}");
    let lacks = |what: &str| part.wrong_here(format!("`{what}` is missing here")).hint(example());
    let text = part.text(key)?.ok_or_else(|| lacks(key))?;
    let user = part.text("user")?.ok_or_else(|| lacks("user"))?;
    let wrong = || -> Error {
        part.wrong_value(key, format!("`{text}` is no server: write host:port, such as {key}.example.com:{usual_port}"))
    };
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().map_err(|_| wrong())?),
        None => (text.as_str(), usual_port),
    };
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
    if host.is_empty() || port == 0 || !host.chars().all(plain) {
        return Err(wrong());
    }
    let security = part.choice("security", &["tls", "starttls", "none"])?.map(|word| match word.as_str() {
        "tls" => MailSecurity::Tls,
        "starttls" => MailSecurity::StartTls,
        _ => MailSecurity::Off,
    });
    if security == Some(MailSecurity::Off) && !matches!(host, "localhost" | "127.0.0.1") {
        let message = "mail goes without TLS on this machine only, where the host is localhost or 127.0.0.1";
        return Err(part.wrong_value("security", message.into()));
    }
    Ok(MailServer { host: host.to_ascii_lowercase(), port, user, security, files_copies: None })
}

/// Who checks signatures. Local checks need a way to the keys.
fn verify(part: &Section) -> Result<Option<String>> {
    let chosen = part.choice("verify", &["provider", "local", "both"])?;
    let local = matches!(chosen.as_deref(), Some("local" | "both"));
    if local && !part.has("dkim_command") && !part.has("dkim_keys") {
        let message = "local checks need `dkim_command` or `dkim_keys` to find the keys".into();
        let example = "dkim_command = [\"dig\", \"+short\", \"TXT\", \"{name}\"]";
        return Err(part.wrong_value("verify", message).hint(example));
    }
    Ok(chosen)
}

/// A number of bytes in quotes, with `k` or `M` behind it: `10M`.
fn size(part: &Section) -> Result<Option<u64>> {
    let Some(text) = part.text("max_size")? else { return Ok(None) };
    let digits = text.trim_end_matches(['k', 'M']);
    let unit = match &text[digits.len()..] {
        "" => Some(1),
        "k" => Some(1024),
        "M" => Some(MIB),
        _ => None,
    };
    let bytes = digits.parse::<u64>().ok().zip(unit).and_then(|(count, unit)| count.checked_mul(unit));
    match bytes.filter(|bytes| (1024..=50 * MIB).contains(bytes)) {
        Some(bytes) => Ok(Some(bytes)),
        None => Err(part.wrong_value("max_size", "`max_size` must lie between \"1k\" and \"50M\"".into())),
    }
}
