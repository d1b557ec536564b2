//! What was published, and what has changed since.

use super::Entry;
use crate::domain::Instant;
use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Whether an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The deadline is to be met.
    Confirmed,
    /// It is solved: known to be no more.
    Cancelled,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 2] = [Self::Confirmed, Self::Cancelled];

    /// The word used on screen and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// An entry as it was last published; its serialised form is the body of a ledger row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The entry.
    #[serde(flatten)]
    pub entry: Entry,
    /// The revision that calendars compare: higher whenever the due instant or the state changes.
    pub sequence: u32,
    /// Whether it stands.
    pub state: State,
    /// When any of it last changed: the time of its ledger row.
    #[serde(skip)]
    pub changed_at: Instant,
}

/// Everything that was ever published, by UID.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    published: BTreeMap<String, Published>,
}

impl Memory {
    /// Takes in one ledger row; rows come oldest first. `at` is the row's time.
    pub fn take(&mut self, account: &str, case_id: &str, body: Value, at: Instant) -> Result<()> {
        let mut one: Published = serde_json::from_value(body).map_err(|cause| {
            Error::failed("a row of the ledger holds a calendar entry that cannot be read")
                .hint("aftersale doctor checks the ledger")
                .caused_by(cause)
        })?;
        one.entry.account = account.into();
        one.entry.case_id = case_id.into();
        one.changed_at = at;
        self.put(one);
        Ok(())
    }

    /// Takes in one change.
    pub fn put(&mut self, one: Published) {
        self.published.insert(one.entry.uid(), one);
    }

    /// Everything published, by UID.
    pub fn iter(&self) -> impl Iterator<Item = &Published> {
        self.published.values()
    }

    /// The entry of a case that could not be read in full: what was published stands, unless the new one is due earlier. What
    /// is not known must not move a deadline away.
    pub fn or_published(&self, doubtful: Entry) -> Entry {
        match self.published.get(&doubtful.uid()) {
            Some(old) if old.state == State::Confirmed && old.entry.due_at <= doubtful.due_at => old.entry.clone(),
            _ => doubtful,
        }
    }

    /// The entries that stand and that `current` no longer has: solved, or merely not known at the moment.
    pub fn missing<'a>(&'a self, current: &[Entry]) -> impl Iterator<Item = &'a Published> {
        let current: BTreeSet<String> = current.iter().map(Entry::uid).collect();
        let stands = |one: &&Published| one.state == State::Confirmed;
        self.iter().filter(stands).filter(move |one| !current.contains(&one.entry.uid()))
    }

    /// What has to be written down at `at` so that `current` stands, and `solved` is cancelled. What has not changed is not
    /// among it: it keeps its time stamp. New words for the same instant are a change without a new sequence number.
    pub fn changes(&self, current: &[Entry], solved: &[Published], at: Instant) -> Vec<Published> {
        let stand = current.iter().filter_map(|entry| {
            let sequence = match self.published.get(&entry.uid()) {
                None => 0,
                Some(old) if old.state == State::Confirmed && old.entry == *entry => return None,
                Some(old) if old.state == State::Confirmed && old.entry.due_at == entry.due_at => old.sequence,
                Some(old) => old.sequence.saturating_add(1),
            };
            Some(Published { entry: entry.clone(), sequence, state: State::Confirmed, changed_at: at })
        });
        let cancelled = solved.iter().map(|old| Published {
            sequence: old.sequence.saturating_add(1),
            state: State::Cancelled,
            changed_at: at,
            ..old.clone()
        });
        stand.chain(cancelled).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Memory, Published, State};
    use crate::alerts::calendar::Entry;
    use crate::domain::{Instant, Kind};
    use serde_json::json;

    const NOON: Instant = Instant::from_millis(43_200_000);

    fn entry(rule: &str, due: i64, summary: &str) -> Entry {
        Entry {
            account: "main".into(),
            case_id: "c1".into(),
            kind: Kind::Claim,
            rule: rule.into(),
            due_at: Instant::from_millis(due),
            summary: summary.into(),
            description: "…".into(),
        }
    }

    fn revise(memory: &mut Memory, current: &[Entry], solve: bool, at: i64) -> Vec<(u32, State, i64)> {
        let solved: Vec<Published> = memory.missing(current).filter(|_| solve).cloned().collect();
        let changes = memory.changes(current, &solved, Instant::from_millis(at));
        changes.iter().cloned().for_each(|one| memory.put(one));
        changes.iter().map(|one| (one.sequence, one.state, one.changed_at.millis())).collect()
    }

    #[test]
    fn the_life_of_an_entry() {
        let mut memory = Memory::default();
        use State::{Cancelled, Confirmed};
        assert_eq!(revise(&mut memory, &[entry("R", 10, "a")], true, 1), [(0, Confirmed, 1)]);
        assert_eq!(revise(&mut memory, &[entry("R", 10, "a")], true, 2), [], "nothing has changed");
        assert_eq!(revise(&mut memory, &[entry("R", 10, "b")], true, 3), [(0, Confirmed, 3)], "new words");
        assert_eq!(revise(&mut memory, &[entry("R", 20, "b")], true, 4), [(1, Confirmed, 4)], "it moved");
        assert_eq!(revise(&mut memory, &[], false, 5), [], "not known is not solved");
        assert_eq!(revise(&mut memory, &[], true, 6), [(2, Cancelled, 6)]);
        assert_eq!(revise(&mut memory, &[], true, 7), [], "cancelled once");
        assert_eq!(revise(&mut memory, &[entry("R", 20, "b")], true, 8), [(3, Confirmed, 8)], "it came back");
        assert_eq!(memory.iter().count(), 1);
    }

    #[test]
    fn a_case_that_cannot_be_read_moves_nothing_away() {
        let mut memory = Memory::default();
        assert_eq!(memory.or_published(entry("R", 10, "x")), entry("R", 10, "x"), "better than nothing");
        revise(&mut memory, &[entry("R", 10, "a")], true, 1);
        assert_eq!(memory.or_published(entry("R", 20, "x")), entry("R", 10, "a"));
        assert_eq!(memory.or_published(entry("R", 5, "x")), entry("R", 5, "x"), "earlier is safe");
    }

    #[test]
    fn rows_of_the_ledger_bring_it_back() {
        let one = Published { entry: entry("R", 10, "a"), sequence: 3, state: State::Cancelled, changed_at: NOON };
        let body = serde_json::to_value(&one).unwrap();
        assert_eq!(body["due_at"], "1970-01-01T00:00:00.010Z");
        let mut memory = Memory::default();
        memory.take("main", "c1", body, NOON).unwrap();
        assert_eq!(memory.iter().collect::<Vec<_>>(), [&one]);
        assert!(memory.take("main", "c1", json!({"rule": "R"}), NOON).is_err());
    }
}
