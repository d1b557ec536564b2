//! Counting: what came in, what was answered, and how long the buyer waited. Pure.

use super::window::Window;
use crate::domain::{Author, Case, CaseKey, Instant, Kind};
use std::collections::BTreeMap;

/// One answer of the seller's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answer {
    /// Milliseconds from the buyer's oldest word that it answers.
    pub millis: i64,
    /// In this case.
    pub key: CaseKey,
}

/// What happened to the cases of one kind.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Cases that were opened.
    pub came_in: u64,
    /// Messages that buyers wrote.
    pub buyer_messages: u64,
    /// The answers, in no order.
    pub answers: Vec<Answer>,
}

/// The tallies by kind; kinds of which there is nothing to tell are left out.
pub type Tallies = BTreeMap<Kind, Tally>;

impl Tally {
    /// The middle of the answer times in milliseconds; the mean of the two middle ones where their number is even.
    pub fn median(&self) -> Option<i64> {
        let mut times: Vec<i64> = self.answers.iter().map(|answer| answer.millis).collect();
        times.sort_unstable();
        let upper = *times.get(times.len() / 2)?;
        match times.len() % 2 {
            0 => times.get(times.len() / 2 - 1).map(|lower| lower + (upper - lower) / 2),
            _ => Some(upper),
        }
    }

    /// The answer that took longest.
    pub fn slowest(&self) -> Option<&Answer> {
        self.answers.iter().max()
    }

    /// This together with another one.
    pub fn add(&mut self, other: &Self) {
        self.came_in += other.came_in;
        self.buyer_messages += other.buyer_messages;
        self.answers.extend(other.answers.iter().cloned());
    }
}

/// Counts what happened to a case within the window.
pub fn count(tallies: &mut Tallies, case: &Case, window: Window) {
    let came_in = u64::from(window.has(case.opened_at));
    let by_buyer = case.messages.iter().filter(|message| message.author == Author::Buyer && window.has(message.at));
    let buyer_messages = by_buyer.count() as u64;
    let answers = answers(case).into_iter().filter(|(at, _)| window.has(*at));
    let answers: Vec<Answer> =
        answers.map(|(at, asked)| Answer { millis: at.since(asked), key: case.key.clone() }).collect();
    if came_in + buyer_messages > 0 || !answers.is_empty() {
        tallies.entry(case.kind).or_default().add(&Tally { came_in, buyer_messages, answers });
    }
}

/// When the seller answered, with the buyer's oldest word before that he had not answered yet. A word is a message, or a step such as
/// opening the case or making a proposal.
fn answers(case: &Case) -> Vec<(Instant, Instant)> {
    let messages = case.messages.iter().map(|message| (message.at, message.author));
    let events = case.events.iter().map(|event| (event.at, event.author));
    let mut words: Vec<(Instant, bool)> = messages
        .chain(events)
        .filter(|(_, author)| matches!(author, Author::Buyer | Author::Seller))
        .map(|(at, author)| (at, author == Author::Seller))
        .collect();
    words.sort_unstable();
    let mut asked = None;
    let mut found = Vec::new();
    for (at, by_seller) in words {
        if !by_seller {
            asked = asked.or(Some(at));
        } else if let Some(asked) = asked.take() {
            found.push((at, asked));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Tallies, Tally, count};
    use crate::commands::digest::window::Window;
    use crate::domain::{Author, Case, CaseKey, Event, Instant, Kind, Message};

    const MINUTE: i64 = 60_000;

    fn at(minutes: i64) -> Instant {
        Instant::from_millis(minutes * MINUTE)
    }

    fn case(id: &str, opened: i64, talk: &[(i64, Author)]) -> Case {
        let key = CaseKey { account: "main".into(), id: id.into() };
        let mut case = Case::unreadable(key, "allegro", Kind::Dispute, String::new(), at(opened));
        let message = |(minutes, author): &(i64, Author)| Message {
            id: minutes.to_string(),
            at: at(*minutes),
            author: *author,
            login: None,
            text: "x".into(),
            attachments: Vec::new(),
        };
        case.messages = talk.iter().map(message).collect();
        case
    }

    fn tally(cases: &[Case], since: i64, until: i64) -> Tally {
        let mut tallies = Tallies::new();
        let window = Window { since: at(since), until: at(until) };
        cases.iter().for_each(|case| count(&mut tallies, case, window));
        tallies.remove(&Kind::Dispute).unwrap_or_default()
    }

    fn minutes(tally: &Tally) -> Vec<i64> {
        let mut times: Vec<i64> = tally.answers.iter().map(|answer| answer.millis / MINUTE).collect();
        times.sort_unstable();
        times
    }

    #[test]
    fn an_answer_is_timed_from_the_oldest_word_that_it_answers() {
        use Author::{Buyer, Platform, Seller, System};
        let talk = [
            (10, Buyer),
            (15, Platform),
            (20, Buyer),
            (40, Seller),
            (41, Seller),
            (50, System),
            (60, Buyer),
            (65, Seller),
            (90, Buyer),
        ];
        let told = tally(&[case("1", 10, &talk)], 0, 100);
        assert_eq!((told.came_in, told.buyer_messages, minutes(&told)), (1, 4, vec![5, 30]));
        let late = tally(&[case("1", 10, &talk)], 41, 65);
        assert_eq!(
            (late.came_in, late.buyer_messages, minutes(&late)),
            (0, 1, vec![]),
            "the end does not belong to it"
        );
        assert_eq!(minutes(&tally(&[case("1", 10, &talk)], 40, 66)), [5, 30], "asked before, answered within");
    }

    #[test]
    fn steps_count_as_words_and_a_seller_who_writes_first_answers_nobody() {
        let mut stepped = case("1", 5, &[(30, Author::Seller)]);
        stepped.events = vec![Event { at: at(5), author: Author::Buyer, kind: "opened".into(), text: String::new() }];
        assert_eq!(minutes(&tally(&[stepped], 0, 100)), [25]);
        assert_eq!(minutes(&tally(&[case("2", 0, &[(5, Author::Seller), (9, Author::Buyer)])], 0, 100)), [0; 0]);
    }

    #[test]
    fn the_median_is_the_middle_and_the_slowest_names_its_case() {
        let answered = |id: &str, took: i64| case(id, 0, &[(1, Author::Buyer), (1 + took, Author::Seller)]);
        let three = tally(&[answered("a", 90), answered("b", 10), answered("c", 20)], 0, 1000);
        assert_eq!(three.median(), Some(20 * MINUTE));
        assert_eq!(three.slowest().unwrap().key.id, "a");
        let two = tally(&[answered("a", 90), answered("b", 10)], 0, 1000);
        assert_eq!(two.median(), Some(50 * MINUTE));
        assert_eq!(Tally::default().median(), None);
    }
}
