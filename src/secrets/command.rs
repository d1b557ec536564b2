//! Commands of the user's own, such as a password manager's.

use super::Vault;
use crate::config::Secrets;
use crate::error::{Error, Result};
use secrecy::{ExposeSecret, SecretString};
use std::io::{Read, Write};
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

/// A password manager may ask for a passphrase in a window of its own, so it gets longer than a keyring.
const WALL: Duration = Duration::from_secs(30);
const POLL: Duration = Duration::from_millis(10);
/// More than this is no secret of ours.
const MOST_BYTES: u64 = 1 << 20;

/// Secrets that a program prints and another one stores.
pub struct Command {
    read: Vec<String>,
    write: Vec<String>,
}

impl Command {
    /// The commands of `[secrets]`.
    pub fn new(settings: &Secrets) -> Self {
        Self { read: settings.read_command.clone(), write: settings.write_command.clone() }
    }
}

impl Vault for Command {
    fn describe(&self) -> String {
        format!("command {}", self.read.first().map_or("", String::as_str))
    }

    /// What the command prints, without the white space around it; nothing printed means that there is no such secret.
    fn get(&self, name: &str) -> Result<Option<SecretString>> {
        let printed = SecretString::from(run(&self.read, name, None)?);
        let text = printed.expose_secret().trim();
        Ok((!text.is_empty()).then(|| SecretString::from(text)))
    }

    fn set(&self, name: &str, value: &SecretString) -> Result<()> {
        run(&self.write, name, Some(value)).map(drop)
    }

    /// Stores an empty secret, which counts as none: there is no common way to ask a program to forget.
    fn delete(&self, name: &str) -> Result<()> {
        self.set(name, &SecretString::default())
    }
}

/// Runs a command for the secret of that name and gives back what it printed.
fn run(command: &[String], name: &str, input: Option<&SecretString>) -> Result<String> {
    let words: Vec<String> = command.iter().map(|word| word.replace("{name}", name)).collect();
    let (program, arguments) = words.split_first().ok_or_else(|| Error::usage("the secrets command is empty"))?;
    let said = format!("the secrets command `{}`", words.join(" "));
    let mut child = std::process::Command::new(program)
        .args(arguments)
        .stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() })
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| Error::failed(format!("{said} could not be started: {error}")).hint(CHECK))?;
    if let (Some(mut stdin), Some(input)) = (child.stdin.take(), input) {
        let input = input.clone();
        std::thread::spawn(move || stdin.write_all(input.expose_secret().as_bytes()));
    }
    let (printed, complaints) = (collect(child.stdout.take()), collect(child.stderr.take()));
    let until = Instant::now() + WALL;
    let status =
        wait(&mut child, until).map_err(|error| error.map_or_else(|| too_slow(&said), |io| cannot(&said, &io)))?;
    let rest = || until.saturating_duration_since(Instant::now());
    let printed = printed.recv_timeout(rest().min(if status.success() { WALL } else { Duration::from_secs(1) }));
    // One that prints without end fails by our own hand, so this comes first.
    if printed.as_ref().is_ok_and(|bytes| bytes.len() as u64 > MOST_BYTES) {
        return Err(Error::failed(format!("{said} printed more than 1 MiB")).hint(CHECK));
    }
    if !status.success() {
        let complaint = complaints.recv_timeout(rest().min(Duration::from_secs(1))).unwrap_or_default();
        let complaint = without(&String::from_utf8_lossy(&complaint), input);
        return Err(Error::failed(format!("{said} failed ({status}): {}", one_line(&complaint))).hint(CHECK));
    }
    let bytes = printed.map_err(|_| too_slow(&said))?;
    String::from_utf8(bytes).map_err(|_| Error::failed(format!("{said} did not print text")).hint(CHECK))
}

const CHECK: &str = "check read_command and write_command under [secrets] in config.toml, and try them by hand";

/// Reads a stream to its end on a thread of its own, since a grandchild may keep it open for ever.
fn collect(stream: Option<impl Read + Send + 'static>) -> Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::sync_channel(1);
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(stream) = stream {
            let _ = stream.take(MOST_BYTES + 1).read_to_end(&mut bytes);
        }
        let _ = sender.send(bytes);
    });
    receiver
}

/// Waits for the end; a child that takes too long is killed, and the error is empty.
fn wait(child: &mut Child, until: Instant) -> std::result::Result<std::process::ExitStatus, Option<std::io::Error>> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) if Instant::now() < until => std::thread::sleep(POLL),
            Ok(None) => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(None);
            }
            Err(error) => return Err(Some(error)),
        }
    }
}

fn too_slow(said: &str) -> Error {
    Error::failed(format!("{said} did not end within {} s", WALL.as_secs())).hint(CHECK)
}

fn cannot(said: &str, error: &std::io::Error) -> Error {
    Error::failed(format!("{said} could not be watched: {error}"))
}

/// The text without the secret, should a program repeat it in a complaint.
fn without(text: &str, secret: Option<&SecretString>) -> String {
    match secret.map(|secret| secret.expose_secret()).filter(|secret| !secret.is_empty()) {
        Some(secret) => text.replace(secret, "…"),
        None => text.to_owned(),
    }
}

/// The first line that says anything, without control characters, and not too long for a message.
pub(super) fn one_line(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("no reason given");
    line.chars().filter(|letter| !letter.is_control()).take(200).collect()
}
