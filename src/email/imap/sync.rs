//! What came since the last time, in batches, without changing anything in the mailbox.
//!
//! The state between two runs is a [`Mark`] per folder. A batch carries the mark that is true once it is stored; whoever
//! stores it keeps both together, so that a kill loses nothing and fetches nothing twice but an unfinished batch.

use super::Settings;
use super::conversation::Conversation;
use super::folders::{self, Folder, Role};
use super::messages::{Place, messages, together, wanted_heads};
use super::rows::{self, Opened};
use crate::domain::Instant;
use crate::email::Raw;
use crate::error::{Error, ErrorKind, Result};

/// Messages whose headers are looked at together.
const BATCH: usize = 50;
/// New connections for one run, when a connection is lost.
const RECONNECTS: u32 = 3;
/// How far back the first look into a folder goes: 30 days, and one for the zone in which the server counts days.
const FIRST_LOOK: i64 = 31 * 24 * 60 * 60 * 1000;

/// How far a folder has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The folder's name.
    pub folder: String,
    /// The numbering that `uid` belongs to.
    pub uid_validity: u64,
    /// Every message up to this UID has been looked at.
    pub uid: u64,
}

/// Messages to store, and the mark to store with them.
#[derive(Debug)]
pub struct Batch {
    /// How far the folder has been read once this batch is stored.
    pub mark: Mark,
    /// Whether the server has numbered the folder anew since the mark that was given: UIDs kept for this folder mean nothing
    /// any more, and known messages come again (to be matched by Message-ID, size and date). Only in the first batch.
    pub renumbered: bool,
    /// Whether this is the junk folder.
    pub junk: bool,
    /// The messages that were wanted, oldest first.
    pub messages: Vec<Raw>,
}

/// How far a folder's sync has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The folder's name.
    pub folder: String,
    /// Messages looked at.
    pub done: usize,
    /// Messages to look at.
    pub total: usize,
}

/// Who takes what is read.
pub trait Receiver {
    /// Whether a message with this header is to be fetched. All of them, unless said otherwise.
    fn wanted(&mut self, _header: &[u8]) -> bool {
        true
    }

    /// Called after each batch.
    fn progress(&mut self, _progress: &Progress) {}

    /// Stores a batch with its mark. A failure ends the sync.
    fn store(&mut self, batch: Batch) -> impl Future<Output = Result<()>>;
}

/// What a sync did.
#[derive(Debug, Default)]
pub struct Synced {
    /// Folder by folder.
    pub folders: Vec<FolderDone>,
}

/// What became of one folder.
#[derive(Debug)]
pub struct FolderDone {
    /// Its name.
    pub folder: String,
    /// Messages handed over.
    pub messages: usize,
    /// Of these, messages that the server did not give in a readable form.
    pub unreadable: usize,
    /// Why the folder was not read to its end.
    pub error: Option<Error>,
}

/// Why reading a folder stopped: a failure to store ends everything, one of the server may pass.
enum Stop {
    Server(Error),
    Store(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Server(error)
    }
}

/// Reads what is new in the folders of the settings and in Junk. A folder that fails is named in the result and the others
/// are read; fails as a whole when the mailbox cannot be opened or a batch cannot be stored.
pub async fn sync(settings: &Settings, marks: &[Mark], now: Instant, receiver: &mut impl Receiver) -> Result<Synced> {
    let mut run = Run { settings, marks: marks.to_vec(), now, reconnects: 0 };
    let mut talk = run.connect().await?;
    let all = run.folders(&mut talk).await?;
    let mut synced = Synced::default();
    for (folder, junk) in run.chosen(&all) {
        let mut done = FolderDone { folder: folder.clone(), messages: 0, unreadable: 0, error: None };
        let place = match folders::named(&all, &folder) {
            Ok(place) => place,
            Err(error) => {
                synced.folders.push(FolderDone { error: Some(error), ..done });
                continue;
            }
        };
        loop {
            match run.folder(&mut talk, place, junk, &mut done, receiver).await {
                Ok(()) => break,
                Err(Stop::Store(error)) => return Err(error),
                Err(Stop::Server(error)) => {
                    let again = error.kind == ErrorKind::Temporary && run.reconnects < RECONNECTS;
                    talk = run.reconnect(error.kind).await?;
                    if !again {
                        done.error = Some(error);
                        break;
                    }
                }
            }
        }
        synced.folders.push(done);
    }
    talk.close().await;
    Ok(synced)
}

/// Runs a read and, when the connection is lost, runs it again on a new one, at most three times.
pub(super) async fn retried<T>(settings: &Settings, work: impl AsyncFn(&mut Conversation) -> Result<T>) -> Result<T> {
    let mut run = Run { settings, marks: Vec::new(), now: Instant::default(), reconnects: 0 };
    let mut talk = run.connect().await?;
    loop {
        match work(&mut talk).await {
            Ok(value) => {
                talk.close().await;
                return Ok(value);
            }
            Err(error) if error.kind == ErrorKind::Temporary && run.reconnects < RECONNECTS => {
                talk = run.reconnect(error.kind).await?;
            }
            Err(error) => return Err(error),
        }
    }
}

struct Run<'a> {
    settings: &'a Settings,
    marks: Vec<Mark>,
    now: Instant,
    reconnects: u32,
}

impl Run<'_> {
    async fn connect(&mut self) -> Result<Conversation> {
        loop {
            match self.settings.open().await {
                Err(error) if error.kind == ErrorKind::Temporary && self.reconnects < RECONNECTS => self.pause().await,
                other => return other,
            }
        }
    }

    /// A fresh conversation after a failure: it may have left the old one in the middle of an answer.
    async fn reconnect(&mut self, after: ErrorKind) -> Result<Conversation> {
        if after == ErrorKind::Temporary && self.reconnects < RECONNECTS {
            self.pause().await;
        }
        self.connect().await
    }

    async fn pause(&mut self) {
        tokio::time::sleep(self.settings.timeouts.retry * 2_u32.pow(self.reconnects)).await;
        self.reconnects += 1;
    }

    async fn folders(&mut self, talk: &mut Conversation) -> Result<Vec<Folder>> {
        loop {
            match folders::list(talk).await {
                Err(error) if error.kind == ErrorKind::Temporary && self.reconnects < RECONNECTS => {
                    *talk = self.reconnect(error.kind).await?;
                }
                other => return other,
            }
        }
    }

    /// The folders to read, by name, and whether each is Junk: what the settings name, and Junk even if they do not, because
    /// a real deadline may lie there.
    fn chosen(&self, all: &[Folder]) -> Vec<(String, bool)> {
        let junk = folders::of_role(all, Role::Junk).map(|folder| folder.name.clone());
        let mut names = self.settings.folders.clone();
        if names.is_empty() {
            names.push("INBOX".into());
        }
        for name in &mut names {
            if let Ok(found) = folders::named(all, name) {
                name.clone_from(&found.name);
            }
        }
        names.extend(junk.clone());
        let mut seen = std::collections::BTreeSet::new();
        names.retain(|name| seen.insert(name.clone()));
        names.into_iter().map(|name| (name.clone(), Some(&name) == junk.as_ref())).collect()
    }

    async fn folder(
        &mut self,
        talk: &mut Conversation,
        folder: &Folder,
        junk: bool,
        done: &mut FolderDone,
        receiver: &mut impl Receiver,
    ) -> std::result::Result<(), Stop> {
        let opened = rows::open(talk, folder, false).await?;
        let old = self.marks.iter().find(|mark| mark.folder == folder.name).cloned();
        let renumbered = old.as_ref().is_some_and(|mark| mark.uid_validity != opened.uid_validity);
        let known = old.filter(|_| !renumbered);
        let uids = self.new_uids(talk, known.as_ref()).await?;
        let largest = self.settings.largest();
        let place = Place { folder: &folder.name, validity: opened.uid_validity, largest };
        let mut steps = Steps { renumbered, junk, place };
        for (number, some) in uids.chunks(BATCH).enumerate() {
            let mut heads = wanted_heads(talk, some, receiver).await?;
            let newest = some.last().copied().unwrap_or_default();
            loop {
                let together = together(&mut heads, largest);
                // Between two messages that are wanted, everything was looked at.
                let up_to = if heads.is_empty() { newest } else { together.keys().last().copied().unwrap_or_default() };
                let messages = messages(talk, together, &steps.place).await?;
                done.messages += messages.len();
                done.unreadable += messages.iter().filter(|message| message.bytes.is_empty()).count();
                self.store(&mut steps, up_to, messages, receiver).await?;
                if heads.is_empty() {
                    break;
                }
            }
            let looked_at = (number * BATCH + some.len()).min(uids.len());
            receiver.progress(&Progress { folder: folder.name.clone(), done: looked_at, total: uids.len() });
        }
        if known.is_none() {
            let all_before = first_mark(&opened, &uids);
            self.store(&mut steps, all_before, Vec::new(), receiver).await?;
        }
        Ok(())
    }

    async fn new_uids(&self, talk: &mut Conversation, known: Option<&Mark>) -> Result<Vec<u32>> {
        let Some(mark) = known else {
            let since = self.now.plus_millis(-FIRST_LOOK).utc().format("%-d-%b-%Y");
            return rows::search(talk, &format!("SINCE {since}")).await;
        };
        // `n:*` gives the newest message even where n is beyond it.
        let mut uids =
            rows::search(talk, &format!("UID {}:*", mark.uid.saturating_add(1).min(u64::from(u32::MAX)))).await?;
        uids.retain(|uid| u64::from(*uid) > mark.uid);
        Ok(uids)
    }

    async fn store(
        &mut self,
        steps: &mut Steps<'_>,
        uid: u32,
        messages: Vec<Raw>,
        receiver: &mut impl Receiver,
    ) -> std::result::Result<(), Stop> {
        let mark =
            Mark { folder: steps.place.folder.to_owned(), uid_validity: steps.place.validity, uid: u64::from(uid) };
        let renumbered = std::mem::take(&mut steps.renumbered);
        let batch = Batch { mark: mark.clone(), renumbered, junk: steps.junk, messages };
        receiver.store(batch).await.map_err(Stop::Store)?;
        self.marks.retain(|old| old.folder != mark.folder);
        self.marks.push(mark);
        Ok(())
    }
}

struct Steps<'a> {
    renumbered: bool,
    junk: bool,
    place: Place<'a>,
}

/// After the first look, everything that was there has been considered: what was found, and what was too old.
fn first_mark(opened: &Opened, found: &[u32]) -> u32 {
    let newest = found.last().copied().unwrap_or_default();
    opened.uid_next.map_or(newest, |next| newest.max(next.saturating_sub(1)))
}
