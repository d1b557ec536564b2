//! The cells and sentences that the text and the HTML page share.

use super::data::{Digest, OfAccount};
use super::tally::Tally;
use crate::domain::{Instant, Kind};
use crate::output::{Row, case_words, time};
use crate::store::Counts;
use serde_json::Value;

/// The headings above [`cells`].
pub const HEADINGS: [&str; 6] = ["KIND", "CAME IN", "BUYER WROTE", "ANSWERED", "MEDIAN", "SLOWEST"];
/// The columns of a bar.
const BAR: i64 = 12;
/// A column filled by so many eighths.
const EIGHTHS: [char; 8] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/// The first line: from when until when.
pub fn title(digest: &Digest) -> String {
    // A beginning at midnight belongs to the day that it begins, unlike the end of a deadline.
    let stamp = |at: Instant| time::Clock { person: true, now: digest.now }.stamp(at);
    let (since, until) = (stamp(digest.window.since), stamp(digest.window.until));
    format!("{since} to {until} ({})", time::zone_name(digest.now))
}

/// An account with the age of its data.
pub fn heading(account: &OfAccount, now: Instant) -> String {
    match account.complete_at {
        Some(at) => format!("{} (synced {})", account.account, time::ago(at, now)),
        None => format!("{} (not known)", account.account),
    }
}

/// What is due on an account.
pub fn due(account: &OfAccount) -> Option<String> {
    let counts = account.counts?;
    let most = |count: u64| if count >= Counts::MOST { format!("{count}+") } else { count.to_string() };
    Some(format!("{} overdue · {} due today · {} open", most(counts.overdue), most(counts.today), most(counts.open)))
}

/// What to say where nothing is told of what happened. That nothing happened is said of data alone that is all there.
pub fn quiet(account: &OfAccount) -> &'static str {
    match account.complete_at {
        Some(_) => "nothing came in and nothing was answered",
        None => "what came in and what was answered is not known",
    }
}

/// What the seller did through this tool, where there is anything to tell.
pub fn actions(account: &OfAccount) -> Option<String> {
    let actions = account.actions.filter(|actions| actions.sent + actions.refused + actions.unknown > 0)?;
    Some(format!("sent {} · refused {} · outcome unknown {}", actions.sent, actions.refused, actions.unknown))
}

/// The cells of one kind.
pub fn cells(kind: Kind, tally: &Tally) -> [String; 6] {
    let length = |millis: Option<i64>| millis.map_or("–".into(), time::length);
    [
        kind.as_str().into(),
        tally.came_in.to_string(),
        tally.buyer_messages.to_string(),
        tally.answers.len().to_string(),
        length(tally.median()),
        length(tally.slowest().map(|answer| answer.millis)),
    ]
}

/// The slowest answer of all, which fills a whole bar; `None` where there are too few to compare.
pub fn longest(digest: &Digest) -> Option<i64> {
    let slowest = |account: &OfAccount| -> Vec<i64> {
        account.tallies.values().filter_map(|tally| Some(tally.slowest()?.millis)).collect()
    };
    let all: Vec<i64> = digest.accounts.iter().flat_map(slowest).collect();
    let answers: usize = digest.all().values().map(|tally| tally.answers.len()).sum();
    all.into_iter().max().filter(|longest| answers > 1 && *longest > 0)
}

/// A time as a bar: the median filled, out to the slowest dotted, in parts of the longest.
pub fn bar(tally: &Tally, longest: i64) -> String {
    let (Some(median), Some(slowest)) = (tally.median(), tally.slowest()) else { return String::new() };
    let eighths =
        |millis: i64| usize::try_from(i128::from(millis) * i128::from(BAR * 8) / i128::from(longest)).unwrap_or(0);
    let filled = eighths(median).max(1);
    let mut bar = "█".repeat(filled / 8);
    bar.extend((filled % 8).checked_sub(1).and_then(|part| EIGHTHS.get(part)));
    let dots = eighths(slowest.millis).div_ceil(8).saturating_sub(filled.div_ceil(8));
    bar + &"·".repeat(dots)
}

/// A case that is due, in three parts: when, its name, and what it is with the next step.
pub fn case(row: &Row, now: Instant, several: bool) -> [String; 3] {
    let text = |field: &str| row.get(field).and_then(Value::as_str).unwrap_or_default();
    let clock = time::Clock { person: true, now };
    let when = Instant::parse(text("due_at")).map_or_else(String::new, |at| clock.due(at));
    let account = if several { format!("{}: ", text("account")) } else { String::new() };
    let next = Some(text("next")).filter(|next| !next.is_empty()).map_or(String::new(), |next| format!(" – {next}"));
    [when, text("short").to_owned(), format!("{account}{}{next}", case_words(row))]
}

#[cfg(test)]
mod tests {
    use super::bar;
    use crate::commands::digest::tally::{Answer, Tally};
    use crate::domain::CaseKey;

    #[test]
    fn bars_are_drawn_in_eighths() {
        let key = CaseKey { account: "main".into(), id: "1".into() };
        let tally = |times: &[i64]| Tally {
            answers: times.iter().map(|millis| Answer { millis: *millis, key: key.clone() }).collect(),
            ..Tally::default()
        };
        assert_eq!(bar(&tally(&[96]), 96), "████████████");
        assert_eq!(bar(&tally(&[12]), 96), "█▌");
        assert_eq!(bar(&tally(&[0]), 96), "▏");
        assert_eq!(bar(&tally(&[8, 16, 96]), 96), "██··········");
        assert_eq!(bar(&tally(&[]), 96), "");
    }
}
