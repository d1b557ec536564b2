//! The digest as text, for a terminal and for the mail of cron.

use super::data::Digest;
use super::words::{HEADINGS, actions, bar, case, cells, due, heading, longest, quiet, title};
use crate::output::{pad, width};

/// The page.
pub fn page(digest: &Digest) -> String {
    let mut lines = vec![format!("Digest: {}", title(digest))];
    lines.extend(digest.not_known().into_iter().map(|reason| format!("Not known: {reason}")));
    let longest = longest(digest);
    for account in &digest.accounts {
        lines.extend([String::new(), heading(account, digest.now)]);
        lines.extend(due(account).into_iter().chain(actions(account)).map(|line| format!("  {line}")));
        if account.tallies.is_empty() {
            lines.push(format!("  {}", quiet(account)));
            continue;
        }
        let mut rows = vec![(HEADINGS.map(String::from), String::new())];
        rows.extend(account.tallies.iter().map(|(kind, tally)| {
            (cells(*kind, tally), longest.map_or_else(String::new, |longest| bar(tally, longest)))
        }));
        lines.extend(table(&rows));
    }
    if !digest.due.is_empty() {
        lines.extend([String::new(), "Overdue and due today".into()]);
        let several = digest.accounts.len() > 1;
        let rows: Vec<_> = digest.due.iter().map(|row| case(row, digest.now, several)).collect();
        let widths = [0, 1].map(|column| rows.iter().map(|row| width(&row[column])).max().unwrap_or(0));
        lines.extend(rows.iter().map(|[when, name, what]| {
            // What a buyer or a marketplace wrote stays on its line.
            let what: String = what.split_whitespace().collect::<Vec<_>>().join(" ");
            format!("  {}  {}  {what}", pad(when, widths[0]), pad(name, widths[1]))
        }));
        if digest.more > 0 {
            lines.push(format!("  and {} more: aftersale list", digest.more));
        }
    }
    lines.join("\n")
}

/// Numbers to the right, words to the left, each bar behind its row.
fn table(rows: &[([String; 6], String)]) -> Vec<String> {
    let widths: Vec<usize> =
        (0..6).map(|column| rows.iter().map(|(cells, _)| width(&cells[column])).max().unwrap_or(0)).collect();
    let line = |(cells, bar): &([String; 6], String)| {
        let mut line = String::new();
        for (column, (cell, most)) in cells.iter().zip(&widths).enumerate() {
            let space = " ".repeat(most - width(cell));
            let cell = if column == 0 { format!("{cell}{space}") } else { format!("{space}{cell}") };
            line = format!("{line}  {cell}");
        }
        format!("{line}  {bar}").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}
