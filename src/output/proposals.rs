//! The proposals of a case side by side: who offers what, for how much, who pays for the way back, and where it stands.

use super::{Style, case_words::spoken, sanitize, text};
use crate::domain::{Author, Money, Proposal};
use anstyle::Style as Look;
use serde::Deserialize;

/// The most letters of a cell.
const LONGEST: usize = 500;
/// Where the sides would get fewer columns each than this, they stand below each other.
const NARROWEST: usize = 20;
const GAP: &str = "  ";
const LABELS: [&str; 5] = ["what", "refund", "return cost", "status", "note"];
/// As wide as the widest label.
const LABEL_WIDTH: usize = 11;

/// A proposal as the row of a case has it.
#[derive(Debug, Deserialize)]
pub struct Offer {
    #[serde(flatten)]
    proposal: Proposal,
    #[serde(default)]
    status_text: Option<String>,
}

/// One proposal, a text for each label; empty where nothing is known. Safe for a terminal.
type Cells = [String; LABELS.len()];

/// All that one side proposes, as a column.
struct Side {
    name: String,
    offers: Vec<Cells>,
}

/// The proposals as a table whose columns are the sides, `platform` being what to call the marketplace. What one side
/// proposes beside its first proposal stands below that as the alternative.
pub fn lines(offers: &[Offer], platform: &str, style: &Style) -> Vec<String> {
    let of = |name: &str, is_theirs: fn(Author) -> bool| {
        let theirs = offers.iter().filter(|offer| is_theirs(offer.proposal.side));
        Side { name: name.to_owned(), offers: theirs.map(|offer| cells(offer, platform)).collect() }
    };
    let mut sides = vec![
        of("buyer", |side| side == Author::Buyer),
        of("you", |side| side == Author::Seller),
        of(platform, |side| matches!(side, Author::Platform | Author::System)),
    ];
    sides.retain(|side| !side.offers.is_empty());
    let room = |columns: usize| style.width.saturating_sub(LABEL_WIDTH + columns * GAP.len());
    let at_once = if room(sides.len()) >= sides.len() * NARROWEST { sides.len() } else { 1 };
    let tables = sides.chunks(at_once.max(1)).map(|sides| table(sides, room(sides.len()), style));
    tables.collect::<Vec<_>>().join(&String::new())
}

fn cells(offer: &Offer, platform: &str) -> Cells {
    let Proposal { kind, amount, amount_other, cost_bearer, status, note, .. } = &offer.proposal;
    let bearer = cost_bearer.as_deref().map(spoken).map(|who| match who.as_str() {
        "seller" => "you".to_owned(),
        "platform" => platform.to_owned(),
        _ => who,
    });
    let status = offer.status_text.clone().or_else(|| status.as_deref().map(spoken));
    let safe = |text: Option<String>| sanitize::line_up_to(&text.unwrap_or_default(), LONGEST);
    let money = |money: &Money| sanitize::line(&money.to_string());
    let refund = match (amount, amount_other) {
        (Some(one), Some(other)) if one != other => format!("{}\n({})", money(one), money(other)),
        (one, other) => one.as_ref().or(other.as_ref()).map(money).unwrap_or_default(),
    };
    [safe(Some(spoken(kind))), refund, safe(bearer), safe(status), safe(note.clone())]
}

/// The sides as columns that share `room`: their first proposals, then their alternatives.
fn table(sides: &[Side], room: usize, style: &Style) -> Vec<String> {
    let widths = widths(sides, room);
    let rounds = sides.iter().map(|side| side.offers.len()).max().unwrap_or(0);
    let mut out = Vec::new();
    for round in 0..rounds {
        let offers: Vec<Option<&Cells>> = sides.iter().map(|side| side.offers.get(round)).collect();
        let heads = sides.iter().zip(&offers).map(|(side, offer)| match (round, offer) {
            (0, _) => side.name.clone(),
            (_, Some(_)) => "alternative".to_owned(),
            (_, None) => String::new(),
        });
        if round > 0 {
            out.push(String::new());
        }
        let heads = row("", heads.collect(), &widths);
        out.extend(heads.iter().map(|line| style.paint(line, Look::new().dimmed())));
        for (index, label) in LABELS.iter().enumerate() {
            let said: Vec<Option<&str>> = offers.iter().map(|offer| Some(offer.as_ref()?[index].as_str())).collect();
            if said.iter().flatten().any(|text| !text.is_empty()) {
                let cell =
                    |text: &Option<&str>| text.map_or("", |text| if text.is_empty() { "–" } else { text }).into();
                out.extend(row(label, said.iter().map(cell).collect(), &widths));
            }
        }
    }
    out
}

/// As wide as the contents, the widest ones narrowed until all fit.
fn widths(sides: &[Side], room: usize) -> Vec<usize> {
    let widest = |side: &Side| {
        let texts = side.offers.iter().flatten().flat_map(|cell| cell.lines());
        let heads = ["alternative"].into_iter().take(side.offers.len().saturating_sub(1)).chain([side.name.as_str()]);
        texts.chain(heads).map(text::width).max().unwrap_or(0)
    };
    let mut widths: Vec<usize> = sides.iter().map(widest).collect();
    let room = room.max(NARROWEST * sides.len());
    while widths.iter().sum::<usize>() > room {
        let Some(widest) = widths.iter_mut().max_by_key(|width| **width) else { break };
        *widest -= 1;
    }
    widths
}

/// One row, in as many lines as its tallest cell takes.
fn row(label: &str, cells: Vec<String>, widths: &[usize]) -> Vec<String> {
    let cells: Vec<Vec<String>> = cells.iter().zip(widths).map(|(cell, width)| text::wrap(cell, *width)).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    let line = |index: usize| {
        let mut line = text::pad(if index == 0 { label } else { "" }, LABEL_WIDTH);
        for (cell, width) in cells.iter().zip(widths) {
            line.push_str(GAP);
            line.push_str(&text::pad(cell.get(index).map_or("", String::as_str), *width));
        }
        line.trim_end().to_owned()
    };
    (0..height).map(line).collect()
}
