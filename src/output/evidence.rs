//! What counts as evidence in a case: one block for each guide, with a box to tick for each kind.

use super::{Row, Style, sanitize, text, value};
use anstyle::Style as Look;
use serde_json::Value;
use std::collections::BTreeSet;

/// Title and lines of each block, in `width` columns.
pub fn blocks(row: &Row, width: usize) -> Vec<(String, Vec<String>)> {
    let mut said = BTreeSet::new();
    list(value::field(row, "evidence_guide")).iter().map(|guide| block(row, guide, width, &mut said)).collect()
}

/// The blocks as a page of their own, with the reasons that call for each and the words to tag files with.
pub fn page(row: &Row, style: &Style) -> String {
    let guides = list(value::field(row, "evidence_guide"));
    let platforms: BTreeSet<String> = guides.iter().map(|guide| word(guide, "platform")).collect();
    let mut lines: Vec<String> = Vec::new();
    let mut platform = String::new();
    for ((title, content), guide) in blocks(row, style.width).into_iter().zip(guides) {
        if platforms.len() > 1 && platform != word(guide, "platform") {
            platform = word(guide, "platform");
            lines.extend([style.paint(&platform.to_uppercase(), Look::new().bold()), String::new()]);
        }
        lines.extend(text::wrap(&title, style.width).iter().map(|line| style.paint(line, Look::new().bold())));
        lines.extend(content);
        for said in [tags(row, guide), reasons(guide)].into_iter().flatten() {
            lines.extend(indented("    ", &said, style.width));
        }
        lines.push(String::new());
    }
    lines.pop();
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// `To tag files with: tracking, chat-record.`
fn tags(row: &Row, guide: &Value) -> Option<String> {
    let kinds: Vec<String> = wanted(row, guide).into_iter().map(|wanted| word(wanted, "kind")).collect();
    (!kinds.is_empty()).then(|| format!("To tag files with: {}.", kinds.join(", ")))
}

fn reasons(guide: &Value) -> Option<String> {
    let codes: Vec<String> = list(&guide["reasons"]).iter().filter_map(Value::as_str).map(sanitize::line).collect();
    (!codes.is_empty()).then(|| format!("Reasons: {}.", codes.join(", ")))
}

/// What is not accepted stands only in the first block that says it; `said` holds it for the others.
fn block(row: &Row, guide: &Value, width: usize, said: &mut BTreeSet<String>) -> (String, Vec<String>) {
    let rule = word(guide, "rule");
    let title = format!("Evidence that counts for {} ({rule})", word(guide, "title"));
    let wanted = wanted(row, guide);
    let mut lines: Vec<String> = wanted.iter().flat_map(|wanted| box_of(wanted, width)).collect();
    for remark in remarks(guide, said) {
        lines.extend(indented("    ", &remark, width));
    }
    (title, lines)
}

/// The kinds of a guide. Several guides may stand on one rule, and two marketplaces may name a guide alike.
fn wanted<'a>(row: &'a Row, guide: &Value) -> Vec<&'a Value> {
    let same = |wanted: &&Value| wanted["guide"] == guide["guide"] && wanted["rule"] == guide["rule"];
    list(value::field(row, "evidence")).iter().filter(same).collect()
}

/// One kind with its box.
fn box_of(wanted: &Value, width: usize) -> Vec<String> {
    let must = if wanted["required"] == true { " (required)" } else { "" };
    indented("[ ] ", &format!("{}{must}", word(wanted, "text")), width)
}

/// The sentences below the boxes.
fn remarks(guide: &Value, said: &mut BTreeSet<String>) -> Vec<String> {
    let unknown = "The reason is not stated or not known here: this counts in every case.".to_owned();
    let mut refused: Vec<String> =
        list(&guide["not_accepted"]).iter().filter_map(Value::as_str).map(sanitize::line).collect();
    refused.retain(|refusal| said.insert(refusal.clone()));
    let time = word(guide, "within");
    let remarks = [
        (guide["reason_known"] == false).then_some(unknown),
        Some(word(guide, "holds")).filter(|holds| !holds.is_empty()),
        (!refused.is_empty()).then(|| format!("Not accepted: {}.", refused.join("; "))),
        (!time.is_empty()).then(|| format!("Time: {time}.")),
    ];
    remarks.into_iter().flatten().collect()
}

/// The text in lines: `mark` before the first, blanks below it.
fn indented(mark: &str, said: &str, width: usize) -> Vec<String> {
    let below = " ".repeat(mark.len());
    let lines = text::wrap(said, width.saturating_sub(mark.len()));
    lines.iter().enumerate().map(|(at, line)| format!("{}{line}", if at == 0 { mark } else { &below })).collect()
}

fn word(value: &Value, name: &str) -> String {
    sanitize::line(value[name].as_str().unwrap_or_default())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::blocks;
    use serde_json::json;

    #[test]
    fn each_guide_has_its_boxes_and_remarks() {
        let row = crate::output::row(json!({
            "evidence_guide": [
                {"guide": "a", "rule": "R-1", "title": "a parcel", "holds": "It counts.", "not_accepted": ["late scans", "no scans"],
                 "within": "3 days (R-9)", "reason_known": true},
                {"guide": "b", "rule": "R-2", "title": "keys", "holds": "None counts.", "not_accepted": ["no scans"], "within": null,
                 "reason_known": false},
            ],
            "evidence": [
                {"guide": "a", "rule": "R-1", "kind": "tracking", "text": "a number that the carrier knows", "required": true, "have": []},
            ],
        }));
        let shown = blocks(&row, 30);
        assert_eq!(shown[0].0, "Evidence that counts for a parcel (R-1)");
        assert_eq!(
            shown[0].1,
            [
                "[ ] a number that the carrier",
                "    knows (required)",
                "    It counts.",
                "    Not accepted: late scans;",
                "    no scans.",
                "    Time: 3 days (R-9)."
            ]
        );
        assert_eq!(shown[1].1[0], "    The reason is not stated");
        assert_eq!(shown[1].1.last().map(String::as_str), Some("    None counts."));
        assert!(blocks(&crate::output::row(json!({})), 80).is_empty());
    }
}
