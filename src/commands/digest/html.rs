//! The digest as one page of HTML that needs nothing else: no script, no picture, no address. Whatever a buyer or a marketplace
//! wrote is escaped.

use super::data::Digest;
use super::words::{HEADINGS, actions, bar, case, cells, due, heading, longest, quiet, title};

use crate::output::safe_line;

const STYLE: &str = "body{font:15px/1.45 system-ui,sans-serif;color:#222;max-width:46em;margin:2em auto;padding:0 1em}\
table{border-collapse:collapse;margin:.5em 0}th,td{padding:.2em .8em .2em 0;text-align:left;vertical-align:top}\
th{font-size:.75em;color:#666}.n{text-align:right}.bar{font-family:monospace;color:#36c;white-space:pre}\
.unknown{background:#fff3cd;padding:.4em .7em}";

/// The page.
pub fn page(digest: &Digest) -> String {
    let title = escaped(&title(digest));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Digest: {title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>Digest</h1>\n<p>{title}</p>\n"
    );
    for reason in digest.not_known() {
        out.push_str(&format!("<p class=\"unknown\">Not known: {}</p>\n", escaped(&reason)));
    }
    for account in &digest.accounts {
        out.push_str(&format!("<h2>{}</h2>\n", escaped(&heading(account, digest.now))));
        for line in due(account).into_iter().chain(actions(account)) {
            out.push_str(&format!("<p>{}</p>\n", escaped(&line)));
        }
        out.push_str(&match account.tallies.is_empty() {
            true => format!("<p>{}</p>\n", quiet(account)),
            false => kinds(account, longest(digest)),
        });
    }
    if !digest.due.is_empty() {
        out.push_str("<h2>Overdue and due today</h2>\n<table>\n");
        let several = digest.accounts.len() > 1;
        for row in &digest.due {
            let cells = case(row, digest.now, several).map(|cell| format!("<td>{}</td>", escaped(&cell)));
            out.push_str(&format!("<tr>{}</tr>\n", cells.concat()));
        }
        out.push_str("</table>\n");
        if digest.more > 0 {
            out.push_str(&format!("<p>and {} more</p>\n", digest.more));
        }
    }
    out + "</body>\n</html>\n"
}

fn kinds(account: &super::data::OfAccount, longest: Option<i64>) -> String {
    let class = |column: usize| if column == 0 { "" } else { " class=\"n\"" };
    let cells_of = |tag: &str, cells: &[String; 6]| -> String {
        let cell = |(column, cell): (usize, &String)| format!("<{tag}{}>{}</{tag}>", class(column), escaped(cell));
        cells.iter().enumerate().map(cell).collect()
    };
    let mut out = format!("<table>\n<tr>{}<th></th></tr>\n", cells_of("th", &HEADINGS.map(String::from)));
    for (kind, tally) in &account.tallies {
        let bar = longest.map_or_else(String::new, |longest| bar(tally, longest));
        out.push_str(&format!("<tr>{}<td class=\"bar\">{bar}</td></tr>\n", cells_of("td", &cells(*kind, tally))));
    }
    out + "</table>\n"
}

fn escaped(text: &str) -> String {
    let text = safe_line(text);
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
