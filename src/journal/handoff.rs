//! Hand-offs: steps that have no API. The tool prepares them, the seller does them in a web page and says so (design §1.5).

use crate::domain::{Enclosure, Instant};
use crate::error::{Error, ErrorKind, Result};
use crate::store::{Entry, Find, Ledger, NewEntry};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

const OPENED: &str = "handoff-opened";
const CLOSED: &str = "handoff-closed";

/// Where a hand-off stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandoffState {
    /// The seller has not said anything yet.
    Open,
    /// The seller says that it is done. What the marketplace made of it is not known.
    Done,
    /// It is not wanted any more.
    Cancelled,
}

/// One step for the seller to do in a web page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handoff {
    /// Its name in the journal: `h` and nine letters and digits.
    pub id: String,
    /// The account.
    pub account: String,
    /// The case, order or buyer concerned.
    pub subject: String,
    /// A stable word for the step, such as `confirm-receipt`.
    pub step: String,
    /// What is to be done, as a sentence.
    pub title: String,
    /// The page to open.
    pub page: Option<String>,
    /// The way through the page's menus.
    pub path: Vec<String>,
    /// What to paste there.
    pub text: Option<String>,
    /// The files to upload there.
    pub files: Vec<Enclosure>,
    /// By when, in UTC milliseconds.
    pub due_at: Option<Instant>,
    /// What happens when it is missed.
    pub if_missed: Option<String>,
    /// The rule behind it, such as `AE-R05`.
    pub rule: Option<String>,
    /// When it was prepared.
    #[serde(default)]
    pub opened_at: Instant,
    /// Where it stands.
    #[serde(default = "open")]
    pub state: HandoffState,
    /// When it came to stand there.
    #[serde(default)]
    pub closed_at: Option<Instant>,
    /// What the seller said with it.
    #[serde(default)]
    pub note: Option<String>,
}

const fn open() -> HandoffState {
    HandoffState::Open
}

/// The hand-offs in a ledger.
#[derive(Clone, Debug)]
pub struct Handoffs<'a>(pub &'a Ledger);

impl Handoffs<'_> {
    /// A step with the row of the ledger that prepares it, for whoever writes it together with rows of his own. `before` is how many
    /// such steps of the subject there were.
    pub fn opening(mut handoff: Handoff, before: usize, at: Instant) -> (Handoff, NewEntry) {
        let Handoff { account, subject, step, .. } = &handoff;
        let once_key = format!("handoff/{account}/{subject}/{step}#{before}");
        handoff.id = format!("h{}", &super::gate::fresh_id()[..9]);
        handoff.opened_at = at;
        let entry = NewEntry {
            kind: OPENED.into(),
            account: Some(handoff.account.clone()),
            case_id: Some(handoff.subject.clone()),
            body: serde_json::to_value(&handoff).unwrap_or_default(),
            once_key: Some(once_key),
        };
        (handoff, entry)
    }

    /// Prepares a step. While the same step of the same subject is open, that one is given back instead of a second.
    pub async fn prepare(&self, handoff: Handoff, at: Instant) -> Result<(Handoff, bool)> {
        let before = self.of(Some(&handoff.account), Some(&handoff.subject)).await?;
        let same: Vec<_> = before.into_iter().filter(|other| other.step == handoff.step).collect();
        if let Some(open) = same.iter().find(|other| other.state == HandoffState::Open) {
            return Ok((open.clone(), false));
        }
        let (handoff, entry) = Self::opening(handoff, same.len(), at);
        self.0.append(entry, at).await?;
        Ok((handoff, true))
    }

    /// The row of the ledger that closes a step.
    pub fn closing(handoff: &Handoff, state: HandoffState, note: Option<&str>) -> NewEntry {
        NewEntry {
            kind: CLOSED.into(),
            account: Some(handoff.account.clone()),
            case_id: Some(handoff.subject.clone()),
            body: serde_json::json!({"id": handoff.id, "state": state, "note": note}),
            once_key: Some(format!("handoff-closed/{}", handoff.id)),
        }
    }

    /// Notes what became of an open step. One that is closed already is a guard error that says since when.
    pub async fn close(&self, handoff: &Handoff, state: HandoffState, note: Option<&str>, at: Instant) -> Result<()> {
        if handoff.state != HandoffState::Open {
            let since = handoff.closed_at.unwrap_or(handoff.opened_at);
            return Err(Error::new(ErrorKind::Guard, format!("hand-off {} was closed on {since}", handoff.id))
                .for_account(&handoff.account)
                .hint("aftersale handoff list --all"));
        }
        self.0.append(Self::closing(handoff, state, note), at).await.map(drop)
    }

    /// The hand-offs of an account and a subject, or all of them, oldest first.
    pub async fn of(&self, account: Option<&str>, subject: Option<&str>) -> Result<Vec<Handoff>> {
        let wanted = Find {
            kinds: vec![OPENED, CLOSED],
            account: account.map(str::to_owned),
            case_id: subject.map(str::to_owned),
            ..Find::default()
        };
        Self::told_by(&self.0.find(wanted).await?)
    }

    /// The hand-offs that rows of the ledger tell of, oldest first; rows about anything else are passed over.
    pub fn told_by(entries: &[Entry]) -> Result<Vec<Handoff>> {
        let (mut found, mut places): (Vec<Handoff>, HashMap<String, usize>) = Default::default();
        for entry in entries {
            match entry.kind.as_str() {
                OPENED => {
                    let handoff = read(entry)?;
                    places.insert(handoff.id.clone(), found.len());
                    found.push(handoff);
                }
                CLOSED => {
                    let place = entry.body["id"].as_str().and_then(|id| places.get(id));
                    if let Some(handoff) = place.and_then(|place| found.get_mut(*place)) {
                        close(handoff, entry);
                    }
                }
                _ => {}
            }
        }
        Ok(found)
    }
}

fn close(handoff: &mut Handoff, entry: &Entry) {
    handoff.state = serde_json::from_value(entry.body["state"].clone()).unwrap_or(HandoffState::Done);
    handoff.closed_at = Some(entry.at);
    handoff.note = entry.body["note"].as_str().map(str::to_owned);
}

fn read(entry: &Entry) -> Result<Handoff> {
    serde_json::from_value(entry.body.clone()).map_err(|cause| {
        Error::failed(format!("row {} of the ledger holds a hand-off that cannot be read", entry.seq))
            .hint("aftersale journal verify")
            .caused_by(cause)
    })
}
