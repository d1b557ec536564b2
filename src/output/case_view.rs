//! One case as a page: who and what, deadlines with where they come from, timeline, what can be done.

use super::case_words::{blocked, proper_name, spoken};
use super::proposals::{self, Offer};
use super::time::{Clock, zone_name};
use super::value::{self, text as field_text};
use super::{Row, Style, deeds, evidence, sanitize, text, timeline};
use crate::domain::{Deadline, Move, Source};
use anstyle::{AnsiColor, Style as Look};
use serde::de::DeserializeOwned;

/// The page of a case, ending with a line break.
pub fn page(row: &Row, style: &Style) -> String {
    let view = Page { row, style, clock: style.clock(), platform: platform(row) };
    let mut lines = view.head();
    view.section(&mut lines, "Not known".into(), deeds::unknown(row, style.width));
    view.section(&mut lines, "Deadlines".into(), view.deadlines());
    let proposals = proposals::lines(&view.list::<Offer>("proposals"), &view.platform, style);
    view.section(&mut lines, "Proposals".into(), proposals);
    let zone = if view.clock.person { zone_name(style.now) } else { "UTC".into() };
    let timeline =
        timeline::lines(&view.list("events"), &view.list("messages"), &view.platform, view.clock, style.width);
    view.section(&mut lines, format!("Timeline ({zone})"), timeline);
    view.section(&mut lines, "What you did".into(), deeds::actions(row, view.clock, style.width));
    view.section(&mut lines, "In a web page".into(), deeds::handoffs(row, view.clock, style.width));
    for (title, content) in evidence::blocks(row, style.width) {
        view.section(&mut lines, title, content);
    }
    view.section(&mut lines, "Allowed now".into(), view.actions());
    lines.join("\n") + "\n"
}

struct Page<'a> {
    row: &'a Row,
    style: &'a Style,
    clock: Clock,
    platform: String,
}

impl Page<'_> {
    /// The lines above the first section.
    fn head(&self) -> Vec<String> {
        let get = |field| field_text(self.row, field).map(sanitize::line);
        let kind = get("kind").map(|kind| proper_name(&kind)).unwrap_or_default();
        let name = get("reference").or_else(|| get("short")).unwrap_or_default();
        let account = get("account").unwrap_or_default();
        let site = get("site").map_or_else(|| self.platform.clone(), |site| proper_name(&site));
        let status = get("status").map(|status| spoken(&status)).unwrap_or_default();
        let title = format!("{kind} {name} · {account} ({site}) · {status}, {}", self.turn());
        let mut lines: Vec<String> = text::wrap(&title, self.style.width);
        if let Some(first) = lines.first_mut() {
            *first = self.paint(first, Look::new().bold());
        }
        let order = get("order_id").map(|order| format!("order {order}"));
        let risk = value::plain(value::field(self.row, "at_risk"));
        let risk = (!risk.is_empty()).then(|| format!("at risk {}", sanitize::line(&risk)));
        let buyer = get("buyer").map(|buyer| match blocked(self.row) {
            Some(mark) => format!("{buyer} ({mark})"),
            None => buyer,
        });
        let facts: Vec<String> = [buyer, order, self.goods(), risk].into_iter().flatten().collect();
        lines.extend(text::wrap(&facts.join(" · "), self.style.width));
        for line in
            [get("subject"), get("reason").map(|reason| format!("Reason: {}", spoken(&reason)))].into_iter().flatten()
        {
            lines.extend(text::wrap(&text::cut(&line, 2 * self.style.width), self.style.width));
        }
        if let Some(problem) = get("problem") {
            lines.extend(text::wrap(&format!("Not all of it could be read: {problem}"), self.style.width));
        }
        lines.extend(self.compensation());
        if let Some(synced) = field_text(self.row, "synced_at").and_then(crate::domain::Instant::parse) {
            let said = format!("synced {}", self.clock.ago(synced));
            lines.push(self.paint(&said, Look::new().dimmed()));
        }
        lines
    }

    /// What a protection programme paid, and what the marketplace takes back for it.
    fn compensation(&self) -> Vec<String> {
        let paid = value::field(self.row, "compensation");
        let facts = paid["facts"].as_array().map(Vec::as_slice).unwrap_or_default();
        if facts.is_empty() {
            return Vec::new();
        }
        let why: Vec<String> = facts.iter().filter_map(|fact| Some(sanitize::line(fact["text"].as_str()?))).collect();
        let sure = facts.iter().any(|fact| fact["certain"] == true);
        let what = if sure { "Compensated" } else { "Perhaps compensated" };
        let sum = match (paid["charge_back"]["amount"].as_str(), paid["charge_back"]["currency"].as_str()) {
            (Some(amount), Some(currency)) => format!("; {} may take back {amount} {currency}", self.platform),
            _ => String::new(),
        };
        text::wrap(&format!("{what} by the protection programme: {}{sum}", why.join("; ")), self.style.width)
    }

    /// Whose move it is.
    fn turn(&self) -> String {
        match field_text(self.row, "move") {
            Some("seller") => "your move".into(),
            Some("buyer") => "the buyer's move".into(),
            Some("platform") => format!("{} decides", self.platform),
            _ => "nothing left to do".into(),
        }
    }

    /// The disputed items, else the order's lines: `1 × Ekspres do kawy`.
    fn goods(&self) -> Option<String> {
        let items = value::field(self.row, "items").as_array().filter(|items| !items.is_empty());
        let lines = items.or_else(|| value::field(self.row, "order").get("lines")?.as_array())?;
        let named =
            lines.iter().filter_map(|line| Some((line.get("quantity")?.as_i64()?, line.get("name")?.as_str()?)));
        let mut names = named.map(|(quantity, name)| format!("{quantity} × {}", sanitize::line_up_to(name, 60)));
        let first = names.next()?;
        match names.count() {
            0 => Some(first),
            more => Some(format!("{first} and {more} more")),
        }
    }

    fn deadlines(&self) -> Vec<String> {
        let mut deadlines: Vec<Deadline> = self.list("deadlines");
        deadlines.sort_by_key(|deadline| (!deadline.binding, deadline.due_at));
        let states = value::field(self.row, "deadlines").as_array().map(Vec::as_slice).unwrap_or_default();
        let state = |wanted: &Deadline| {
            let at = wanted.due_at.to_string();
            let found =
                states.iter().find(|state| state["rule"] == wanted.rule.as_str() && state["due_at"] == at.as_str());
            found.and_then(|state| state["due_state"].as_str()).unwrap_or("none")
        };
        deadlines.iter().flat_map(|deadline| self.deadline(deadline, state(deadline))).collect()
    }

    /// One deadline: what, when and how near; then where it comes from and what happens when it is missed.
    fn deadline(&self, deadline: &Deadline, state: &str) -> Vec<String> {
        let (symbol, look) = match state {
            _ if !deadline.binding => (" ", Look::new().dimmed()),
            "overdue" => ("✖", AnsiColor::Red.on_default()),
            "soon" => ("!", AnsiColor::Yellow.on_default()),
            _ => ("·", Look::new()),
        };
        let date = self.clock.date(deadline.due_at);
        let near =
            if self.clock.person { self.clock.near(deadline.due_at).unwrap_or_default() } else { state.to_owned() };
        // Only what binds the seller can be overdue.
        let near = match near.strip_prefix("overdue ") {
            Some(span) if !deadline.binding => format!("{span} ago"),
            _ => near,
        };
        let title = text::pad(&text::cut(&sanitize::line(&deadline.title), 40), 18);
        let head = format!("{symbol} {title}  {}  {near}", text::pad(&date, 18));
        let mut lines = vec![self.paint(text::cut(head.trim_end(), self.style.width).as_str(), look)];
        let why = sanitize::line(&self.reasons(deadline));
        lines.extend(text::wrap(&why, self.style.width.saturating_sub(4)).iter().map(|line| format!("    {line}")));
        lines
    }

    /// The sentences under a deadline.
    fn reasons(&self, deadline: &Deadline) -> String {
        let Deadline { rule, reading, zone, start_event, .. } = deadline;
        let started = deadline.started_at.map_or(String::new(), |at| format!(" on {}", self.clock.date(at)));
        let calendar = deadline.calendar.as_ref().map_or(String::new(), |name| format!(", calendar {name}"));
        let mut said = match deadline.source {
            // Whose word it is stands beside the mail's number.
            Source::Platform if start_event.starts_with("stated in e-mail ") => {
                format!("S{}, rule {rule}.", start_event.trim_start_matches('s'))
            }
            Source::Platform => format!("{}'s own date ({start_event}), rule {rule}.", self.platform),
            Source::Computed => {
                format!("Counted from \"{start_event}\"{started} by rule {rule} ({reading}{calendar}, {zone}).")
            }
            Source::Manual => "Entered by you.".to_owned(),
        };
        if let Some(note) = &deadline.note {
            said.push_str(&format!(" Note: {}.", note.trim_end_matches('.')));
        }
        let follows = deadline.if_missed.trim_end_matches('.');
        match deadline.who {
            _ if follows.is_empty() => {}
            Move::Seller => said.push_str(&format!(" Missed: {follows}.")),
            other => said.push_str(&format!(" This is the {other}'s: {follows}.")),
        }
        said
    }

    fn actions(&self) -> Vec<String> {
        let actions: Vec<String> = self.list("allowed_actions");
        actions.iter().map(|action| self.paint(&format!("  {}", sanitize::line(action)), Look::new().bold())).collect()
    }

    /// A field that holds a list, as typed values; what does not fit is left out of the page (`--json` shows it).
    fn list<T: DeserializeOwned>(&self, field: &str) -> Vec<T> {
        let items = value::field(self.row, field).as_array().map(Vec::as_slice).unwrap_or_default();
        items.iter().filter_map(|item| T::deserialize(item).ok()).collect()
    }

    fn section(&self, lines: &mut Vec<String>, title: String, content: Vec<String>) {
        if !content.is_empty() {
            lines.push(String::new());
            let bold = |line: &String| self.paint(line, Look::new().bold());
            lines.extend(text::wrap(&title, self.style.width).iter().map(bold));
            lines.extend(content);
        }
    }

    fn paint(&self, text: &str, look: Look) -> String {
        self.style.paint(text, look)
    }
}

/// What to call the marketplace.
fn platform(row: &Row) -> String {
    sanitize::line(field_text(row, "marketplace_title").unwrap_or("the marketplace"))
}
