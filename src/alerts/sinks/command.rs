//! A program that takes the alert as JSON on its standard input. No shell looks at its words.

use super::too_slow;
use crate::config::alerts::Sink;
use crate::error::{Error, Result};
use serde_json::Value;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::{Duration, Instant};

const POLL: Duration = Duration::from_millis(10);
/// What is read of a program's complaints.
const MOST_BYTES: u64 = 64 * 1024;

/// Runs the program where its waiting does no harm. It must end with success within `limit`.
pub(super) async fn send(sink: &Sink, words: &[String], message: Value, limit: Duration) -> Result<()> {
    let (sink, words) = (sink.clone(), words.to_vec());
    tokio::task::spawn_blocking(move || run(&sink, &words, &message, limit))
        .await
        .map_err(|cause| Error::failed("the alert's program could not be watched").caused_by(cause))?
}

fn run(sink: &Sink, words: &[String], message: &Value, limit: Duration) -> Result<()> {
    let Some((program, arguments)) = words.split_first() else {
        return Err(Error::failed("it names no program"));
    };
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|cause| Error::failed(format!("`{program}` could not be started: {cause}")))?;
    if let Some(mut stdin) = child.stdin.take() {
        let input = format!("{message}\n");
        // A program that does not read its input says by its exit code whether that is a failure.
        std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    }
    let complaints = collect(child.stderr.take());
    let Some(status) = wait(&mut child, limit).map_err(|cause| Error::failed(cause.to_string()))? else {
        return Err(too_slow(sink, limit));
    };
    if status.success() {
        return Ok(());
    }
    let said = complaints.recv_timeout(Duration::from_secs(1)).unwrap_or_default();
    let said = String::from_utf8_lossy(&said);
    let line = said.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("no reason given");
    let line: String = line.chars().filter(|letter| !letter.is_control()).take(200).collect();
    Err(Error::failed(format!("`{program}` failed ({status}): {line}")))
}

/// Reads a stream on a thread of its own, since a grandchild may keep it open for ever.
fn collect(stream: Option<impl Read + Send + 'static>) -> Receiver<Vec<u8>> {
    let (sender, receiver) = sync_channel(1);
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(stream) = stream {
            let _ = stream.take(MOST_BYTES).read_to_end(&mut bytes);
        }
        let _ = sender.send(bytes);
    });
    receiver
}

/// How the program ended; `None` when it took too long and was stopped.
fn wait(child: &mut Child, limit: Duration) -> std::io::Result<Option<std::process::ExitStatus>> {
    let until = Instant::now() + limit;
    loop {
        match child.try_wait()? {
            Some(status) => return Ok(Some(status)),
            None if Instant::now() < until => std::thread::sleep(POLL),
            None => {
                child.kill()?;
                child.wait()?;
                return Ok(None);
            }
        }
    }
}
