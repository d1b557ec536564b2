//! `evidence lint`: what is still missing in a case, and what the marketplace will not accept.

use crate::app::App;
use crate::commands::show;
use crate::domain::{Case, Instant};
use crate::error::{Error, Result};
use crate::evidence::{Book, Parcel, Remark, State, Tagged, fit, lint};
use crate::output::{Column, Outcome, Row, row};
use serde_json::json;

/// The case, and what there is to show.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The case.
    pub case: String,
    /// Files, each as `KIND=FILE` or `FILE`.
    pub files: Vec<String>,
    /// The number of the parcel to the buyer.
    pub tracking: Option<String>,
    /// Who carries it.
    pub carrier: Option<String>,
    /// When it was first scanned, RFC 3339.
    pub first_scan: Option<String>,
}

/// One row a remark. The exit code is 1 where something required is missing or a file cannot be sent; no such case is not found
/// (exit 5).
pub fn run(app: &App, options: &Options) -> Result<Outcome> {
    let book = Book::built_in()?;
    let first_scan = options.first_scan.as_deref().map(instant).transpose()?;
    let key = show::find(app, &options.case)?;
    let cache = app.cache()?;
    let stored = cache.load(&key)?.ok_or_else(|| Error::not_found(format!("no case is called `{}`", options.case)))?;
    let case = stored.case;
    let order = match &case.order_id {
        Some(id) => cache.order(&key.account, id)?.map(|(order, _)| order),
        None => None,
    };
    let files: Vec<Tagged> = options.files.iter().map(|text| Tagged::parse(text, &book)).collect();
    let parcel = Parcel {
        tracking: options.tracking.clone(),
        carrier: options.carrier.clone(),
        first_scan,
        bought_at: order.and_then(|order| order.bought_at),
    };
    let guides = book.wanted(&case);
    let mut remarks: Vec<Remark> = files.iter().map(|file| sendable(file, &case, &book)).collect();
    // A file that cannot be sent counts for nothing.
    let mut states = remarks.iter().map(|remark| remark.state);
    let files: Vec<Tagged> = files.into_iter().filter(|_| states.next() == Some(State::Ok)).collect();
    remarks.extend(lint(&guides, &files, &parcel));
    let fails = remarks.iter().any(|remark| remark.state.fails());
    let rows = remarks.into_iter().map(row_of).collect();
    let columns = vec![
        Column::new("state", "STATE"),
        Column::new("about", "ABOUT"),
        Column::new("file", "FILE"),
        Column::new("finding", "FINDING"),
        Column::new("rule", "RULE"),
    ];
    let mut outcome = Outcome::table(columns, rows, "No evidence is asked for in this case.");
    if fails {
        outcome.exit = Some(1);
        outcome = outcome.hint(format!("aftersale evidence guide {} says what counts", options.case));
    }
    Ok(outcome)
}

/// Whether a file can be sent, and what would be made of it.
fn sendable(file: &Tagged, case: &Case, book: &Book) -> Remark {
    let said = |state, finding| {
        let path = Some(file.path.display().to_string());
        Remark { state, about: file.kind.clone(), file: path, rule: None, finding }
    };
    if let Some(tag) = file.unknown_tag().filter(|_| !file.path.exists()) {
        return said(State::Error, unknown(tag, book));
    }
    let Some(limits) = book.limits(&case.marketplace, case.kind) else {
        return said(State::Error, format!("no files can be sent in a {} of {}", case.kind, case.marketplace));
    };
    match fit::fit_for(limits, std::slice::from_ref(&file.path)) {
        Err(Error { message, hints, .. }) => {
            // The row names the file already.
            let why = message.strip_prefix(&format!("{} ", file.path.display())).unwrap_or(&message);
            let finding = std::iter::once(why).chain(hints.iter().map(String::as_str)).collect::<Vec<_>>().join("; ");
            said(State::Error, finding)
        }
        Ok(fitted) => {
            let notes: Vec<&str> = fitted.iter().flat_map(|one| &one.notes).map(String::as_str).collect();
            let sizes: Vec<String> = fitted.iter().map(|one| fit::spoken(one.bytes.len())).collect();
            let done = if notes.is_empty() { "nothing changed".to_owned() } else { notes.join(", ") };
            said(State::Ok, format!("can be sent, {}: {done}", sizes.join(" + ")))
        }
    }
}

/// There is no such kind, and no such file either.
fn unknown(tag: &str, book: &Book) -> String {
    let kinds = book.kinds();
    let near =
        kinds.iter().map(|kind| (strsim::jaro_winkler(kind, tag), kind)).max_by(|one, other| one.0.total_cmp(&other.0));
    match near.filter(|(likeness, _)| *likeness > 0.8) {
        Some((_, kind)) => format!("there is no kind `{tag}`; did you mean `{kind}`?"),
        None => format!("there is no kind `{tag}`, and no such file"),
    }
}

fn row_of(remark: Remark) -> Row {
    row(json!({
        "state": remark.state,
        "about": remark.about,
        "file": remark.file,
        "finding": remark.finding,
        "rule": remark.rule,
    }))
}

fn instant(text: &str) -> Result<Instant> {
    Instant::parse(text).ok_or_else(|| {
        Error::usage(format!("`{text}` is no instant"))
            .hint("RFC 3339 with an offset, such as 2026-11-03T10:00:00+01:00")
    })
}
