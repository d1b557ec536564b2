//! What planning returns came to, and how it is told.

use super::line::Line;
use crate::app::App;
use crate::commands::batch;
use crate::commands::refund::by_currency;
use crate::domain::{CaseKey, Money};
use crate::error::Error;
use crate::output::{Column, Outcome, row};
use std::collections::BTreeMap;

/// Returns that are planned, and those that are not, by the reason.
#[derive(Debug, Default)]
pub struct Planned {
    /// The lines.
    pub lines: Vec<Line>,
    /// Those that were left out, and why.
    pub left_out: Vec<(CaseKey, String)>,
    /// What else their buyers paid and do not get back: for what, by which option it would go back, and in which currency; how many
    /// returns, and how much of it.
    pub unpaid: BTreeMap<(&'static str, String, String), (usize, i64)>,
    /// Those that could not be read, and why.
    pub failures: Vec<(CaseKey, Error)>,
    /// What the seller must know.
    pub warnings: Vec<String>,
    /// How many of the lines are for goods that have not come back, as far as is known.
    pub not_arrived: usize,
}

/// What else the buyers paid and do not get back, and by which option they would.
pub fn not_given_back(planned: &Planned) -> Vec<String> {
    let told = planned.unpaid.iter().map(|((what, option, currency), (count, minor))| {
        let (sum, s) = (Money::new(*minor, currency), if *count == 1 { "" } else { "s" });
        format!("{what}: nothing of {sum} of {count} return{s} goes back ({option})")
    });
    told.collect()
}

/// `14 returns, 812.40 PLN; 3 left out: 2 over 100.00 PLN, 1 refunded already`.
pub fn summary(planned: &Planned) -> String {
    let count = planned.lines.len();
    let mut said = format!("{count} return{}", if count == 1 { "" } else { "s" });
    for (currency, minor) in by_currency(planned.lines.iter().map(|line| &line.total)) {
        said.push_str(&format!(", {}", Money::new(minor, currency)));
    }
    let mut out: BTreeMap<&str, usize> = BTreeMap::new();
    planned.left_out.iter().for_each(|(_, why)| *out.entry(why).or_default() += 1);
    if !out.is_empty() {
        let reasons: Vec<String> = out.iter().map(|(why, count)| format!("{count} {why}")).collect();
        said.push_str(&format!("; {} left out: {}", planned.left_out.len(), reasons.join(", ")));
    }
    said
}

/// The lines: a table for a person, else one JSON line each.
pub fn printed(app: &App, lines: Vec<Line>) -> Outcome {
    let style = &app.settings.style;
    let asked = style.format.is_some() || style.jq.is_some() || style.template.is_some();
    if style.terminal || asked {
        let columns = vec![
            Column::hidden("account"),
            Column::new("reference", "RETURN"),
            Column::new("buyer", "BUYER"),
            Column::new("goods", "GOODS"),
            Column::new("delivery", "DELIVERY"),
            Column::new("total", "TOTAL"),
            Column::hidden("return"),
            Column::hidden("order_id"),
            Column::hidden("why"),
        ];
        return Outcome::table(
            columns,
            lines.iter().map(|line| batch::sealed(row(line))).collect(),
            "no return is to be refunded",
        );
    }
    Outcome::text(batch::page(lines.iter().map(row)))
}
