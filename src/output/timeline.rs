//! The timeline of a case: messages and other events in the order in which they happened.

use super::time::Clock;
use super::{sanitize, text};
use crate::domain::{Author, Event, Instant, Message};

/// The most of a message that a terminal shows.
const MOST: usize = 2_000;
/// Who says what stands in an e-mail of which nobody knows who wrote it.
const DOUBTED: &str = "e-mail?";

/// One entry: when, who, what.
struct Entry {
    at: Instant,
    author: Author,
    doubted: bool,
    lines: Vec<String>,
}

/// The lines of the timeline in `width` columns. `platform` is what to call the marketplace. For a person long texts are
/// shortened, and the text says so.
pub fn lines(events: &[Event], messages: &[Message], platform: &str, clock: Clock, width: usize) -> Vec<String> {
    // `09 Nov 09:40`, or RFC 3339 with milliseconds, and two blanks.
    let stamp = if clock.person { 14 } else { 26 };
    let name = text::width(platform).clamp(DOUBTED.len(), 12) + 2;
    let room = width.saturating_sub(stamp + name).max(24);
    let mut entries: Vec<Entry> = events.iter().map(|event| of_event(event, room)).collect();
    entries.extend(messages.iter().map(|message| of_message(message, clock.person, room)));
    entries.sort_by_key(|entry| entry.at);
    let mut out = Vec::new();
    for entry in entries {
        let who = match entry.author {
            _ if entry.doubted => DOUBTED,
            Author::Buyer => "buyer",
            Author::Seller => "you",
            Author::Platform | Author::System => platform,
        };
        let who = text::cut(who, name - 2);
        let mut head = format!("{}{}", text::pad(&clock.stamp(entry.at), stamp), text::pad(&who, name));
        for line in entry.lines {
            out.push(format!("{head}{line}").trim_end().to_owned());
            head = " ".repeat(stamp + name);
        }
    }
    out
}

fn of_event(event: &Event, room: usize) -> Entry {
    let said = if event.text.trim().is_empty() { event.kind.replace(['-', '_'], " ") } else { event.text.clone() };
    Entry {
        at: event.at,
        author: event.author,
        doubted: event.is_doubted(),
        lines: text::wrap(&sanitize::line_up_to(&said, MOST), room),
    }
}

fn of_message(message: &Message, shorten: bool, room: usize) -> Entry {
    let mut lines = said(&message.text, shorten, room);
    if !message.attachments.is_empty() {
        let names: Vec<_> = message.attachments.iter().map(|file| sanitize::line_up_to(&file.name, 100)).collect();
        let count = if names.len() == 1 { "1 file".to_owned() } else { format!("{} files", names.len()) };
        lines.extend(text::wrap(&format!("[{count}: {}]", names.join(", ")), room));
    }
    if lines.is_empty() {
        lines.push("(no text)".into());
    }
    Entry { at: message.at, author: message.author, doubted: message.is_doubted(), lines }
}

/// A message's text in quotes and lines, shortened where asked.
fn said(written: &str, shorten: bool, room: usize) -> Vec<String> {
    if written.trim().is_empty() {
        return Vec::new();
    }
    let length =
        if shorten { written.char_indices().nth(MOST).map_or(written.len(), |(at, _)| at) } else { written.len() };
    let (shown, rest) = written.split_at(length);
    let safe = sanitize::block(shown);
    if rest.is_empty() {
        return text::wrap(&format!("\"{}\"", safe.trim()), room);
    }
    let mut lines = text::wrap(&format!("\"{} …\"", safe.trim()), room);
    lines.extend(text::wrap(&format!("… {} more characters: --json shows all", grouped(rest.chars().count())), room));
    lines
}

/// A count with commas: `998,000`.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::{grouped, said};

    #[test]
    fn a_huge_text_is_shortened_and_says_so() {
        let lines = said(&"słowo ".repeat(200_000), true, 60);
        assert!(lines.len() < 60, "{}", lines.len());
        assert_eq!(lines.last().map(String::as_str), Some("… 1,198,000 more characters: --json shows all"));
        assert_eq!(said(&"a".repeat(5000), false, 60).len(), 84);
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1234), "1,234");
    }
}
