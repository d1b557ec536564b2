//! Where the keys of signatures come from: a file of the user's, or a command that asks DNS.

use crate::config;
use std::io::Read as _;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// How long a command may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long what it printed is waited for when it has ended at the last moment.
const LATE: Duration = Duration::from_millis(200);
/// The longest record that is read.
const MOST: u64 = 64 * 1024;

/// The ways to a key.
pub struct Keys<'a> {
    mailbox: &'a config::Mail,
}

impl<'a> Keys<'a> {
    /// Those that the mailbox names.
    pub fn of(mailbox: &'a config::Mail) -> Self {
        Self { mailbox }
    }

    /// The TXT record of a name: first from the file, then from the command.
    pub fn find(&self, name: &str) -> Result<Option<String>, String> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        if name.starts_with('-') || !name.bytes().all(plain) {
            return Err(format!("`{name}` is no name of a key"));
        }
        if let Some(path) = &self.mailbox.dkim_keys {
            let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
            let record = text.lines().filter_map(|line| line.trim().split_once(char::is_whitespace));
            let mut record = record.filter(|(known, _)| known.trim_end_matches('.').eq_ignore_ascii_case(name));
            if let Some((_, record)) = record.next() {
                return Ok(Some(record.trim().to_owned()));
            }
        }
        match self.mailbox.dkim_command.split_first() {
            Some((program, arguments)) => run(program, arguments, name),
            None => Ok(None),
        }
    }
}

/// What the command prints: the pieces of a record as DNS tools show them.
fn run(program: &str, arguments: &[String], name: &str) -> Result<Option<String>, String> {
    let arguments = arguments.iter().map(|argument| argument.replace("{name}", name));
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("`{program}` cannot be started: {error}"))?;
    // On a thread of its own, since something that the command started may keep its output open for ever.
    let (sender, printed) = mpsc::sync_channel(1);
    let out = child.stdout.take();
    std::thread::spawn(move || {
        let mut text = String::new();
        let read = out.map_or(Ok(0), |out| out.take(MOST).read_to_string(&mut text));
        let _ = sender.send(read.map(|_| text));
    });
    let until = Instant::now() + PATIENCE;
    let slow = || format!("`{program}` did not end within {} s", PATIENCE.as_secs());
    let status = loop {
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status,
            None if Instant::now() >= until => {
                // It is given up either way.
                let _ = child.kill();
                let _ = child.wait();
                return Err(slow());
            }
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    let text = printed.recv_timeout(until.saturating_duration_since(Instant::now()).max(LATE)).map_err(|_| slow())?;
    let text = text.map_err(|error| error.to_string())?;
    if !status.success() {
        return Err(format!("`{program}` failed"));
    }
    let record =
        text.lines().map(|line| line.trim().replace("\" \"", "").replace('"', "")).find(|line| line.contains("p="));
    Ok(record)
}
