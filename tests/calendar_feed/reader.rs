//! A strict reader of RFC 5545, written from the standard and not from the writer.

use std::collections::BTreeMap;

/// A component with its content lines and the components inside it.
#[derive(Debug, Default, PartialEq)]
pub struct Component {
    pub name: String,
    /// Name, parameters and raw value of each line.
    pub lines: Vec<(String, String, String)>,
    pub inside: Vec<Component>,
}

const ONCE: [&str; 15] = [
    "UID",
    "DTSTAMP",
    "DTSTART",
    "DTEND",
    "SEQUENCE",
    "STATUS",
    "SUMMARY",
    "DESCRIPTION",
    "LAST-MODIFIED",
    "TRANSP",
    "CLASS",
    "PRODID",
    "VERSION",
    "METHOD",
    "TRIGGER",
];
const TEXTS: [&str; 6] = ["SUMMARY", "DESCRIPTION", "UID", "STATUS", "X-WR-CALNAME", "PRODID"];

/// The calendar in these bytes; a sentence when the standard is broken anywhere.
pub fn read(bytes: &[u8]) -> Result<Component, String> {
    let mut open: Vec<Component> = vec![Component::default()];
    for line in unfold(bytes)? {
        let (name, parameters, value) = content_line(&line)?;
        match name.as_str() {
            "BEGIN" => open.push(Component { name: value, ..Component::default() }),
            "END" => {
                let ended = open.pop().ok_or("END without BEGIN")?;
                if ended.name != value {
                    return Err(format!("END:{value} ends {}", ended.name));
                }
                check(&ended)?;
                open.last_mut().ok_or("END of nothing")?.inside.push(ended);
            }
            _ => open.last_mut().ok_or("a line outside")?.lines.push((name, parameters, value)),
        }
    }
    let [root] = open.as_slice() else { return Err("BEGIN without END".into()) };
    match root {
        Component { lines, inside, .. } if lines.is_empty() && inside.len() == 1 && inside[0].name == "VCALENDAR" => {
            Ok(open.remove(0).inside.remove(0))
        }
        _ => Err("not one VCALENDAR".into()),
    }
}

/// Physical lines end with CRLF, have at most 75 octets and whole characters; then they are joined.
fn unfold(bytes: &[u8]) -> Result<Vec<String>, String> {
    let body = bytes.strip_suffix(b"\r\n").ok_or("the last line has no CRLF")?;
    let mut lines: Vec<String> = Vec::new();
    for raw in std::str::from_utf8(body).map_err(|error| error.to_string())?.split("\r\n") {
        if raw.len() > 75 {
            return Err(format!("{} octets: {raw}", raw.len()));
        }
        if raw.is_empty() || raw.chars().any(|letter| letter.is_control() && letter != '\t') {
            return Err(format!("empty, or a control character: {raw:?}"));
        }
        match raw.strip_prefix([' ', '\t']) {
            Some(rest) => lines.last_mut().ok_or("folded from nowhere")?.push_str(rest),
            None => lines.push(raw.to_owned()),
        }
    }
    // Each physical line alone is UTF-8, so that no character was cut in two.
    match body.split(|byte| *byte == b'\n').all(|line| std::str::from_utf8(line).is_ok()) {
        true => Ok(lines),
        false => Err("a fold cuts a character in two".into()),
    }
}

fn content_line(line: &str) -> Result<(String, String, String), String> {
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, letter)| {
        quoted ^= *letter == '"';
        *letter == ':' && !quoted
    });
    let (colon, _) = colon.ok_or_else(|| format!("no colon: {line}"))?;
    let (name, parameters) = line[..colon].split_once(';').unwrap_or((&line[..colon], ""));
    match !name.is_empty() && name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '-') {
        true => Ok((name.into(), parameters.into(), line[colon + 1..].into())),
        false => Err(format!("a name of wrong letters: {line}")),
    }
}

fn check(component: &Component) -> Result<(), String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, _, value) in &component.lines {
        *counts.entry(name).or_default() += 1;
        if TEXTS.contains(&name.as_str()) {
            text(value)?;
        }
        if ["DTSTAMP", "DTSTART", "DTEND", "LAST-MODIFIED"].contains(&name.as_str()) {
            instant(value)?;
        }
    }
    if let Some(name) = ONCE.iter().find(|name| counts.get(**name).is_some_and(|count| *count > 1)) {
        return Err(format!("{name} twice in {}", component.name));
    }
    let (needed, allowed): (&[&str], Option<&[&str]>) = match component.name.as_str() {
        "VCALENDAR" => (&["PRODID", "VERSION"], None),
        "VEVENT" => (&["UID", "DTSTAMP", "DTSTART"], None),
        "VALARM" => (&["ACTION", "TRIGGER", "DESCRIPTION"], Some(&["ACTION", "TRIGGER", "DESCRIPTION"])),
        other => return Err(format!("unknown {other}")),
    };
    if let Some(lacks) = needed.iter().find(|name| !counts.contains_key(**name)) {
        return Err(format!("{} lacks {lacks}", component.name));
    }
    if let Some(more) = counts.keys().find(|name| allowed.is_some_and(|allowed| !allowed.contains(name))) {
        return Err(format!("{} has {more}", component.name));
    }
    let end = component.raw("DTEND").map(|value| instant(&value)).transpose()?;
    let start = component.raw("DTSTART").map(|value| instant(&value)).transpose()?;
    match end.is_none_or(|end| start.is_some_and(|start| start < end)) {
        true => Ok(()),
        false => Err("DTEND is not after DTSTART".into()),
    }
}

/// A TEXT value without its escapes.
fn text(value: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(escaped @ ('\\' | ';' | ',')) => out.push(escaped),
                other => return Err(format!("an escape of {other:?} in {value}")),
            },
            ';' | ',' => return Err(format!("a bare {letter} in {value}")),
            other => out.push(other),
        }
    }
    Ok(out)
}

/// A UTC date-time as RFC 3339.
fn instant(value: &str) -> Result<String, String> {
    let digits =
        |range: std::ops::Range<usize>| value.get(range).filter(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let parts = (digits(0..8), value.get(8..9), digits(9..15), value.get(15..));
    let (Some(date), Some("T"), Some(time), Some("Z")) = parts else { return Err(format!("no UTC instant: {value}")) };
    Ok(format!("{}-{}-{}T{}:{}:{}Z", &date[..4], &date[4..6], &date[6..], &time[..2], &time[2..4], &time[4..]))
}

impl Component {
    pub fn raw(&self, name: &str) -> Option<String> {
        self.lines.iter().find(|(found, ..)| found == name).map(|(.., value)| value.clone())
    }

    pub fn text(&self, name: &str) -> String {
        text(&self.raw(name).unwrap_or_else(|| panic!("no {name} in {self:?}"))).unwrap()
    }

    pub fn instant(&self, name: &str) -> String {
        instant(&self.raw(name).unwrap_or_else(|| panic!("no {name} in {self:?}"))).unwrap()
    }

    pub fn sequence(&self) -> u32 {
        self.raw("SEQUENCE").unwrap().parse().unwrap()
    }

    pub fn triggers(&self) -> Vec<String> {
        self.inside.iter().map(|alarm| alarm.raw("TRIGGER").unwrap()).collect()
    }

    pub fn event(&self, uid: &str) -> &Component {
        self.inside.iter().find(|event| event.text("UID") == uid).unwrap_or_else(|| panic!("no {uid} in {self:?}"))
    }
}

#[test]
fn the_reader_refuses_what_the_standard_does() {
    let wrap = |inner: &str| format!("BEGIN:VCALENDAR\r\nPRODID:x\r\nVERSION:2.0\r\n{inner}END:VCALENDAR\r\n");
    let event = |inner: &str| {
        let stamps = "DTSTAMP:20260101T000000Z\r\nDTSTART:20260101T000000Z\r\n";
        wrap(&format!("BEGIN:VEVENT\r\nUID:1\r\n{stamps}{inner}END:VEVENT\r\n"))
    };
    assert!(read(event("SUMMARY:a\\, b\r\n  c\r\n").as_bytes()).is_ok());
    for bad in [
        event("SUMMARY:a, b\r\n"),
        event("SUMMARY:a\\x\r\n"),
        event("SUMMARY:a\nb\r\n"),
        event(&format!("SUMMARY:{}\r\n", "x".repeat(70))),
        event("DTEND:20260101T000000Z\r\n"),
        event("DTEND:20260101T010000\r\n"),
        event("UID:2\r\n"),
        event("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT0S\r\nEND:VALARM\r\n"),
        wrap("BEGIN:VEVENT\r\nEND:VEVENT\r\n"),
        wrap("BEGIN:VEVENT\r\n"),
        "BEGIN:VCALENDAR\nEND:VCALENDAR\n".into(),
    ] {
        assert!(read(bad.as_bytes()).is_err(), "{bad}");
    }
}
