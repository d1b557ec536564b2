//! What is still missing in a case, and what the marketplace will not accept. Pure: it judges what it is told.

use super::{Guide, Refusal, Tagged};
use crate::domain::Instant;
use std::collections::BTreeSet;

/// How a remark is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is there and in order.
    Ok,
    /// It is required and not there.
    Missing,
    /// It would help and is not there.
    Open,
    /// It can be sent, but may not do what the seller hopes.
    Warning,
    /// It cannot be told from what is known here.
    Unknown,
    /// It cannot be sent.
    Error,
}

impl State {
    /// Whether the seller must do something before he sends.
    pub fn fails(self) -> bool {
        matches!(self, Self::Missing | Self::Error)
    }
}

/// One thing to say of the evidence of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// How it is to be taken.
    pub state: State,
    /// The kind of evidence, or the name of the refusal.
    pub about: Option<String>,
    /// The file concerned, as it was given.
    pub file: Option<String>,
    /// The rule that it stands on.
    pub rule: Option<String>,
    /// What there is to say, as a clause.
    pub finding: String,
}

/// What is known of the parcel to the buyer. No marketplace tells this with a case, so it is what the seller says.
#[derive(Clone, Debug, Default)]
pub struct Parcel {
    /// Its number.
    pub tracking: Option<String>,
    /// Who carries it.
    pub carrier: Option<String>,
    /// When the carrier first had it.
    pub first_scan: Option<Instant>,
    /// When the buyer ordered, as the marketplace says.
    pub bought_at: Option<Instant>,
}

/// Kinds first, in the order of the guides, then kinds that nothing asks for, then what is not accepted.
pub fn lint(guides: &[Guide], files: &[Tagged], parcel: &Parcel) -> Vec<Remark> {
    let mut remarks = kinds(guides, files, parcel);
    let asked: BTreeSet<&str> =
        guides.iter().flat_map(|guide| &guide.kinds).map(|wanted| wanted.kind.as_str()).collect();
    for file in files {
        let finding = match &file.kind {
            Some(kind) if asked.contains(kind.as_str()) => continue,
            Some(_) => "nothing in this case asks for this kind",
            None => "it has no tag, so it counts for no kind: KIND=FILE",
        };
        let path = Some(file.path.display().to_string());
        let about = file.kind.clone();
        remarks.push(Remark { state: State::Warning, about, file: path, rule: None, finding: finding.into() });
    }
    let mut seen = BTreeSet::new();
    let refusals = guides.iter().flat_map(|guide| &guide.refuses).filter(|refusal| seen.insert(refusal.name.as_str()));
    remarks.extend(refusals.map(|refusal| refused(refusal, parcel)));
    remarks
}

/// Each kind once, required where any of the guides requires it.
fn kinds(guides: &[Guide], files: &[Tagged], parcel: &Parcel) -> Vec<Remark> {
    let mut seen = BTreeSet::new();
    // A reason that may mean several things calls for several guides, of which one applies: what fewer than half of them require
    // is said and not demanded.
    let demanded = |kind: &str| {
        let requires = |guide: &&Guide| guide.kinds.iter().any(|wanted| wanted.kind == kind && wanted.required);
        2 * guides.iter().filter(requires).count() >= guides.len()
    };
    let mut remarks = Vec::new();
    for (guide, wanted) in guides.iter().flat_map(|guide| guide.kinds.iter().map(move |wanted| (guide, wanted))) {
        if !seen.insert(wanted.kind.as_str()) {
            continue;
        }
        let file = files.iter().find(|file| file.kind.as_deref() == Some(&wanted.kind));
        let number = parcel.tracking.as_ref().filter(|_| wanted.kind == "tracking");
        let required = demanded(&wanted.kind);
        let (state, finding) = match (file, number) {
            (Some(_), _) => (State::Ok, wanted.text.clone()),
            (None, Some(number)) => (State::Ok, format!("the number {number}")),
            (None, None) if wanted.written => (State::Open, format!("to be written in the answer: {}", wanted.text)),
            (None, None) if required => (State::Missing, format!("required: {}", wanted.text)),
            (None, None) if wanted.required => (State::Open, format!("required in {}: {}", guide.title, wanted.text)),
            (None, None) => (State::Open, wanted.text.clone()),
        };
        remarks.push(Remark {
            state,
            about: Some(wanted.kind.clone()),
            file: file.map(|file| file.path.display().to_string()),
            rule: Some(guide.rule.clone()),
            finding,
        });
    }
    remarks
}

/// What is known of something that the marketplace does not accept.
fn refused(refusal: &Refusal, parcel: &Parcel) -> Remark {
    let (state, finding) = match refusal.name.as_str() {
        "no-valid-tracking" => carried(refusal, parcel),
        "scan-before-order" => scanned(parcel),
        _ => (State::Warning, format!("not accepted: {}", refusal.text)),
    };
    let (about, rule) = (Some(refusal.name.clone()), Some(refusal.rule.clone()));
    Remark { state, about, file: None, rule, finding }
}

fn carried(refusal: &Refusal, parcel: &Parcel) -> (State, String) {
    let Some(number) = &parcel.tracking else {
        let finding = "whether the order has a tracking number is not known here (--tracking NUMBER); without a valid one \
                       the platform does not support you";
        return (State::Unknown, finding.into());
    };
    let Some(carrier) = &parcel.carrier else {
        return (
            State::Unknown,
            format!("whether the carrier of {number} is on the list is not known here (--carrier NAME)"),
        );
    };
    if listed(&refusal.listed, carrier) {
        (State::Ok, format!("{carrier} is on the list; whether its site knows {number} is not known here"))
    } else {
        let list = refusal.listed.join(", ");
        (State::Warning, format!("{carrier} is not on the list of carriers whose tracking is accepted: {list}"))
    }
}

fn scanned(parcel: &Parcel) -> (State, String) {
    match (parcel.first_scan, parcel.bought_at) {
        (Some(scan), Some(order)) if scan < order => (
            State::Warning,
            format!("the first scan ({scan}) is older than the order ({order}), so it is not accepted"),
        ),
        (Some(_), Some(_)) => (State::Ok, "the first scan is younger than the order".into()),
        (None, Some(order)) => (
            State::Unknown,
            format!("when the parcel was first scanned is not known here (--first-scan); it must be after {order}"),
        ),
        (_, None) => (State::Unknown, "when the buyer ordered is not known here, and no scan may be older".into()),
    }
}

/// Whether a carrier is one of the listed: all words of a listed name stand in his, or the other way round.
fn listed(list: &[String], carrier: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let carrier = words(carrier);
    list.iter()
        .map(|name| words(name))
        .any(|name| !carrier.is_empty() && (name.is_subset(&carrier) || carrier.is_subset(&name)))
}
