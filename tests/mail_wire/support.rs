//! What several of these tests need.

use aftersale::email::Raw;
use aftersale::email::imap::{Batch, Mark, Receiver};
use aftersale::email::smtp::{Phase, Watcher};
use aftersale::email::wire::Timeouts;
use aftersale::error::{Error, Result};
use std::collections::BTreeMap;
use std::time::Duration;

/// A store in memory.
#[derive(Default)]
pub struct Store {
    pub messages: Vec<Raw>,
    pub marks: BTreeMap<String, Mark>,
    pub renumbered: Vec<String>,
    pub junk: Vec<String>,
    pub batches: usize,
    /// Storing fails from this batch on.
    pub fails_at: Option<usize>,
    /// Only messages whose header holds this are wanted.
    pub wants: Option<String>,
}

impl Store {
    pub fn marks(&self) -> Vec<Mark> {
        self.marks.values().cloned().collect()
    }

    pub fn texts(&self) -> Vec<String> {
        self.messages.iter().map(|message| String::from_utf8_lossy(&message.bytes).into_owned()).collect()
    }
}

impl Receiver for Store {
    fn wanted(&mut self, header: &[u8]) -> bool {
        self.wants.as_ref().is_none_or(|wanted| String::from_utf8_lossy(header).contains(wanted))
    }

    async fn store(&mut self, batch: Batch) -> Result<()> {
        if self.fails_at.is_some_and(|at| self.batches >= at) {
            return Err(Error::failed("disk full"));
        }
        self.batches += 1;
        if batch.renumbered {
            self.renumbered.push(batch.mark.folder.clone());
        }
        if batch.junk && !self.junk.contains(&batch.mark.folder) {
            self.junk.push(batch.mark.folder.clone());
        }
        self.messages.extend(batch.messages);
        self.marks.insert(batch.mark.folder.clone(), batch.mark);
        Ok(())
    }
}

/// Follows a send, and can forbid the body.
#[derive(Default)]
pub struct Diary {
    pub phases: Vec<Phase>,
    pub body_recorded: bool,
    pub cannot_record: bool,
}

impl Watcher for Diary {
    fn phase(&mut self, phase: Phase) {
        assert!(phase < Phase::Body || self.body_recorded, "the body began before it was recorded");
        self.phases.push(phase);
    }

    async fn before_body(&mut self) -> Result<()> {
        if self.cannot_record {
            return Err(Error::failed("disk full"));
        }
        self.body_recorded = true;
        Ok(())
    }
}

/// Patient where nothing is wrong, short where a server is silent on purpose.
pub fn timeouts(silence: Duration) -> Timeouts {
    Timeouts {
        connect: Duration::from_secs(20),
        tls: silence,
        command: silence,
        idle: silence,
        accepted: silence,
        retry: Duration::from_millis(1),
    }
}

pub const PATIENT: Duration = Duration::from_secs(60);
pub const SHORT: Duration = Duration::from_secs(1);
