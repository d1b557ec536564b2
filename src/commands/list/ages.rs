//! How old the data of each account is, and what of it is not known.

use crate::commands::mail::is_mailbox;
use crate::domain::{Instant, Span};
use crate::error::{Error, ErrorKind};
use crate::output::time::{age, ago};
use crate::store::{Mark, MarkState};
use std::collections::HashMap;

/// The state of the data of some accounts at one instant.
#[derive(Debug)]
pub struct Ages {
    accounts: Vec<Age>,
    max_age: Span,
    now: Instant,
}

#[derive(Debug)]
struct Age {
    name: String,
    /// The oldest instant at which a resource was last complete; `None` when one never was.
    complete_at: Option<Instant>,
    /// Why the data is not all there.
    lacks: Option<String>,
}

impl Ages {
    /// The state of the data of `accounts` after the runs that left `marks`.
    pub fn new(accounts: &[String], marks: &[Mark], max_age: Span, now: Instant) -> Self {
        let accounts = accounts.iter().map(|name| {
            let marks: Vec<&Mark> = marks.iter().filter(|mark| mark.account == *name).collect();
            let complete_at = marks.iter().map(|mark| mark.complete_at).min().flatten();
            Age { name: name.clone(), complete_at, lacks: lacks(&marks, now) }
        });
        Self { accounts: accounts.collect(), max_age, now }
    }

    /// When the data of each account was last complete.
    pub fn complete(&self) -> HashMap<String, Instant> {
        self.accounts.iter().filter_map(|account| Some((account.name.clone(), account.complete_at?))).collect()
    }

    /// Every account with its age: `main 2 min ago · ali 4 min ago`.
    pub fn summary(&self) -> String {
        let said = self.accounts.iter().map(|account| match account.complete_at {
            Some(at) => format!("{} {}", account.name, ago(at, self.now)),
            None => format!("{} not known", account.name),
        });
        said.collect::<Vec<_>>().join(" · ")
    }

    /// The accounts whose data is not all there, for the first line.
    pub fn not_known_line(&self) -> Option<String> {
        let names: Vec<&str> = self.lacking().map(|(account, _)| account.name.as_str()).collect();
        (!names.is_empty()).then(|| format!("Not all is known of {}: see below.", names.join(", ")))
    }

    /// The accounts whose data is complete but older than it may be.
    pub fn stale_line(&self) -> Option<String> {
        let stale: Vec<String> =
            self.stale().map(|(name, at)| format!("{name} is from {}", ago(at, self.now))).collect();
        let limit = age(self.max_age.millis());
        (!stale.is_empty())
            .then(|| format!("Old data: {} (older than {limit}; --refresh asks again).", stale.join(", ")))
    }

    /// The sentence for a list without cases. It says that nothing is open only of accounts of which that is certain.
    pub fn when_empty(&self, filtered: bool) -> String {
        let sure: Vec<String> = self
            .accounts
            .iter()
            .filter(|account| account.lacks.is_none())
            .filter_map(|account| Some(format!("{} (synced {})", account.name, ago(account.complete_at?, self.now))))
            .collect();
        let said = match (sure.is_empty(), filtered) {
            (true, _) => "No case is known, which does not mean that none is open.".to_owned(),
            (false, false) => format!("Nothing is open on {}.", sure.join(", ")),
            (false, true) => format!("No case on {} fits.", sure.join(", ")),
        };
        [Some(said), self.stale_line()].into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// One failure for each account whose data is not all there; `program` is what to type before a command.
    pub fn failures(&self, program: &str) -> Vec<Error> {
        let said = self.lacking().map(|(account, why)| {
            Error::new(ErrorKind::Partial, format!("not all is known of {}: {why}", account.name))
                .for_account(&account.name)
                .hint(format!("{program} sync --account {}", account.name))
        });
        said.collect()
    }

    /// Every account with the instant at which its data was last complete, and what is not known of it: that it lacks something, or
    /// that it is older than it may be.
    pub fn each(&self) -> impl Iterator<Item = (&str, Option<Instant>, Option<String>)> {
        let limit = age(self.max_age.millis());
        self.accounts.iter().map(move |account| {
            let old = || {
                let at = account.complete_at.filter(|at| self.now.since(*at) > self.max_age.millis())?;
                Some(format!("its data is from {}, older than {limit}", ago(at, self.now)))
            };
            (account.name.as_str(), account.complete_at, account.lacks.clone().or_else(old))
        })
    }

    /// What is not known of each account, or not known lately, as the end of a sentence.
    pub fn troubles(&self) -> Vec<(&str, String)> {
        self.each().filter_map(|(account, _, why)| Some((account, why?))).collect()
    }

    fn lacking(&self) -> impl Iterator<Item = (&Age, &str)> {
        self.accounts.iter().filter_map(|account| Some((account, account.lacks.as_deref()?)))
    }

    fn stale(&self) -> impl Iterator<Item = (&str, Instant)> {
        let complete = self.accounts.iter().filter(|account| account.lacks.is_none());
        complete
            .filter_map(|account| Some((account.name.as_str(), account.complete_at?)))
            .filter(|(_, at)| self.now.since(*at) > self.max_age.millis())
    }
}

/// What is not known of an account, as the end of a sentence.
fn lacks(marks: &[&Mark], now: Instant) -> Option<String> {
    if marks.is_empty() {
        return Some("it was never synced".into());
    }
    let bad: Vec<&Mark> = marks.iter().copied().filter(|mark| is_bad(mark)).collect();
    let worst = bad.iter().max_by_key(|mark| (mark.state == MarkState::Failed, mark.complete_at.is_none()))?;
    let began = ago(worst.started_at, now);
    let what = match (worst.state, worst.finished_at.map(|at| ago(at, now))) {
        (MarkState::Failed, Some(ended)) => format!("its last sync failed {ended}"),
        (MarkState::Partial, Some(ended)) => format!("its last sync {ended} left something out"),
        (MarkState::Failed, None) => format!("its last sync failed, and one that began {began} has not ended"),
        (MarkState::Partial, None) => {
            format!("its last sync left something out, and one that began {began} has not ended")
        }
        _ if worst.complete_at.is_none() => format!("its first sync began {began} and has not ended"),
        _ => format!("its last sync began {began} and has not ended"),
    };
    let reason = worst.error.as_ref().map_or(String::new(), |error| format!(": {}", error.trim_end_matches('.')));
    let part = if bad.len() == marks.len() {
        String::new()
    } else {
        let names: Vec<&str> = bad.iter().map(|mark| mark.resource.as_str()).collect();
        format!(" ({})", names.join(", "))
    };
    // A mailbox fails by itself: what is wrong with it must not stand behind what is wrong with the marketplace.
    let mailboxes = bad.iter().filter(|mark| is_mailbox(mark) && mark.error != worst.error);
    let said = mailboxes.filter_map(|mark| Some(format!("; {}", mark.error.as_deref()?.trim_end_matches('.'))));
    Some(format!("{what}{part}{reason}{}", said.collect::<String>()))
}

/// A run that is under way, or was killed, leaves what is known as it is: data that was complete grows old, and what failed stays
/// failed until a run has ended well.
fn is_bad(mark: &Mark) -> bool {
    mark.complete_at.is_none() || mark.state != MarkState::Complete
}

#[cfg(test)]
mod tests {
    use super::Ages;
    use crate::domain::{Instant, Span};
    use crate::store::{Mark, MarkState};

    const NOW: Instant = Instant::from_millis(100 * 3_600_000);

    fn mark(account: &str, resource: &str, state: MarkState, hours_ago: Option<i64>, error: Option<&str>) -> Mark {
        let back = |hours: i64| NOW.plus_millis(-hours * 3_600_000);
        Mark {
            account: account.into(),
            resource: resource.into(),
            started_at: back(3),
            finished_at: Some(back(3)),
            complete_at: hours_ago.map(back),
            state,
            error: error.map(Into::into),
        }
    }

    fn ages(marks: &[Mark]) -> Ages {
        Ages::new(&["main".into(), "ali".into()], marks, Span::hours(1), NOW)
    }

    #[test]
    fn fresh_and_complete_data_is_good_news() {
        let marks = [
            mark("main", "issues", MarkState::Complete, Some(0), None),
            mark("ali", "issues", MarkState::Complete, Some(0), None),
        ];
        let ages = ages(&marks);
        assert_eq!(ages.when_empty(false), "Nothing is open on main (synced just now), ali (synced just now).");
        assert_eq!((ages.stale_line(), ages.not_known_line(), ages.failures("aftersale").len()), (None, None, 0));
    }

    #[test]
    fn a_failed_account_is_never_silent() {
        let marks = [
            mark("main", "issues", MarkState::Complete, Some(0), None),
            mark("ali", "issues", MarkState::Failed, Some(30), Some("the login has expired")),
        ];
        let ages = ages(&marks);
        assert_eq!(ages.summary(), "main just now · ali 30 h ago");
        assert_eq!(ages.when_empty(false), "Nothing is open on main (synced just now).");
        assert_eq!(ages.not_known_line().as_deref(), Some("Not all is known of ali: see below."));
        let failures = ages.failures("aftersale");
        assert_eq!(failures[0].message, "not all is known of ali: its last sync failed 3 h ago: the login has expired");
        assert_eq!(failures[0].hints, ["aftersale sync --account ali"]);
        assert_eq!(failures[0].kind.exit_code(), 3);
    }

    #[test]
    fn the_oldest_resource_decides_and_a_partial_one_is_named() {
        let marks = [
            mark("main", "issues", MarkState::Complete, Some(2), None),
            mark("main", "returns", MarkState::Complete, Some(0), None),
            mark("ali", "issues", MarkState::Complete, Some(0), None),
            mark("ali", "returns", MarkState::Partial, Some(0), Some("2 rows could not be read")),
        ];
        let ages = ages(&marks);
        let stale = ages.stale_line().unwrap();
        assert_eq!(stale, "Old data: main is from 2 h ago (older than 1 h; --refresh asks again).");
        assert!(ages.when_empty(true).starts_with("No case on main (synced 2 h ago) fits.\nOld data"));
        let said = &ages.failures("aftersale")[0].message;
        assert!(
            said.ends_with("its last sync 3 h ago left something out (returns): 2 rows could not be read"),
            "{said}"
        );
    }

    #[test]
    fn what_was_never_synced_is_not_known() {
        let marks = [mark("main", "issues", MarkState::Running, None, None)];
        let ages = ages(&marks);
        assert_eq!(ages.summary(), "main not known · ali not known");
        assert_eq!(ages.when_empty(false), "No case is known, which does not mean that none is open.");
        assert!(ages.failures("aftersale")[0].message.contains("has not ended"));
        assert!(ages.failures("aftersale")[1].message.contains("never synced"));
    }
}
