//! What counts as evidence, as fields of `show`.

use crate::evidence::{Guide, Wanted};
use crate::output::Row;
use serde_json::{Value, json};

/// Fills in `evidence_guide`, the guides by their rules, and `evidence`, every kind that they name.
pub fn add(row: &mut Row, guides: &[Guide]) {
    let wanted = guides.iter().flat_map(|guide| guide.kinds.iter().map(|kind| wanted(guide, kind)));
    row.insert("evidence_guide".into(), guides.iter().map(about).collect());
    row.insert("evidence".into(), wanted.collect());
}

fn about(guide: &Guide) -> Value {
    let refused: Vec<&str> = guide.refuses.iter().map(|refusal| refusal.text.as_str()).collect();
    json!({
        "marketplace": guide.marketplace,
        "platform": guide.platform,
        "guide": guide.name,
        "rule": guide.rule,
        "title": guide.title,
        "holds": guide.holds,
        "not_accepted": refused,
        "within": within(guide),
        "reason_known": guide.reason_known,
        "reasons": guide.codes,
    })
}

/// A file of the seller cannot be told to be of a kind yet, so the case has none.
fn wanted(guide: &Guide, wanted: &Wanted) -> Value {
    json!({
        "guide": guide.name,
        "rule": guide.rule,
        "kind": wanted.kind,
        "text": wanted.text,
        "required": wanted.required,
        "within": within(guide),
        "have": [],
    })
}

fn within(guide: &Guide) -> Option<String> {
    guide.within.as_ref().map(|time| format!("{} ({})", time.text, time.rule))
}
