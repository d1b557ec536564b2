//! A line of a plan: one refund, sealed by a digest, so that what is applied is what was reviewed.

use crate::commands::batch::digest;
use crate::domain::refund::Parts;
use crate::domain::{CaseKey, Instant, Money, RefundLine, RefundPart};
use crate::output::{Row, row};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The form of lines that this version writes and reads.
pub const FORM: u32 = 1;

/// One line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The form.
    pub plan: u32,
    /// What is to be done; refunds alone are planned.
    pub action: String,
    /// The account.
    pub account: String,
    /// The return.
    #[serde(rename = "return")]
    pub id: String,
    /// Its human number.
    pub reference: Option<String>,
    /// The order.
    pub order_id: String,
    /// The payment.
    pub payment_id: String,
    /// The buyer.
    pub buyer: Option<String>,
    /// What comes back, for the reader.
    pub goods: String,
    /// The lines of the refund.
    pub lines: Vec<RefundLine>,
    /// The part for the delivery.
    pub delivery: Option<Money>,
    /// The deposits on the pieces.
    #[serde(default)]
    pub deposits: Vec<RefundPart>,
    /// What the buyer paid afterwards.
    #[serde(default)]
    pub surcharges: Vec<RefundPart>,
    /// The part for additional services.
    #[serde(default)]
    pub services: Option<Money>,
    /// The part that was paid too much.
    #[serde(default)]
    pub overpaid: Option<Money>,
    /// All of it.
    pub total: Money,
    /// Why it was chosen.
    pub why: Vec<String>,
    /// When it was planned.
    pub planned_at: Instant,
    /// The SHA-256 of the rest, in hexadecimal digits.
    pub digest: String,
}

impl Line {
    /// The line with its digest.
    pub fn sealed(mut self) -> Self {
        self.digest = digest(&row(&self));
        self
    }

    /// The return.
    pub fn key(&self) -> CaseKey {
        CaseKey { account: self.account.clone(), id: self.id.clone() }
    }

    /// What the refund consists of.
    pub fn parts(&self) -> Parts {
        Parts {
            lines: self.lines.clone(),
            delivery: self.delivery.clone(),
            deposits: self.deposits.clone(),
            surcharges: self.surcharges.clone(),
            services: self.services.clone(),
            overpaid: self.overpaid.clone(),
            total: self.total.clone(),
        }
    }
}

/// What reading a line came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Read {
    /// As it was planned.
    Good(Box<Line>),
    /// Changed since it was planned.
    Edited(Box<Line>),
    /// No line of a plan, for this reason.
    Broken(String),
}

/// Reads a line. Order and spacing of its fields do not matter, so that it may go through other programs.
pub fn read(text: &str) -> Read {
    let fields: Row = match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
        Ok(fields) => fields,
        Err(cause) => return Read::Broken(format!("it is no JSON object: {cause}")),
    };
    if fields.get("plan").and_then(Value::as_u64).is_some_and(|form| form != u64::from(FORM)) {
        return Read::Broken("it was planned by another version; plan again".into());
    }
    let line: Line = match serde_json::from_value(Value::Object(fields.clone())) {
        Ok(line) => line,
        Err(cause) => return Read::Broken(format!("it is no line of a plan: {cause}")),
    };
    match line.digest == digest(&fields) && line.action == "refund" {
        true => Read::Good(Box::new(line)),
        false => Read::Edited(Box::new(line)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> Line {
        Line {
            plan: FORM,
            action: "refund".into(),
            account: "main".into(),
            id: "r".into(),
            reference: None,
            order_id: "o".into(),
            payment_id: "p".into(),
            buyer: None,
            goods: "1 × Kubek".into(),
            lines: vec![RefundLine { line_id: "l".into(), quantity: Some(1), amount: None }],
            delivery: None,
            deposits: Vec::new(),
            surcharges: Vec::new(),
            services: None,
            overpaid: None,
            total: Money::new(1999, "PLN"),
            why: vec!["arrived".into()],
            planned_at: Instant::from_millis(5),
            digest: String::new(),
        }
        .sealed()
    }

    #[test]
    fn a_line_is_read_back_whatever_the_order_of_its_fields() {
        let text = serde_json::to_string(&line()).unwrap();
        assert_eq!(read(&text), Read::Good(Box::new(line())));
        let value: Value = serde_json::from_str(&text).unwrap();
        let turned: serde_json::Map<String, Value> =
            value.as_object().unwrap().iter().rev().map(|(n, v)| (n.clone(), v.clone())).collect();
        assert!(matches!(read(&serde_json::to_string_pretty(&turned).unwrap()), Read::Good(_)));
    }

    #[test]
    fn any_change_is_noticed() {
        let text = serde_json::to_string(&line()).unwrap();
        for (from, to) in [
            ("19.99", "19.98"),
            ("\"l\"", "\"m\""),
            ("main", "ali"),
            ("1 × K", "2 × K"),
            ("\"why\"", "\"y\":1,\"why\""),
        ] {
            let edited = text.replacen(from, to, 1);
            assert!(matches!(read(&edited), Read::Edited(_)), "{from}");
        }
        for broken in ["", "{", "[]", "{}", "5", &text[..text.len() - 2], &text.replacen("\"plan\":1", "\"plan\":2", 1)]
        {
            assert!(matches!(read(broken), Read::Broken(_)), "{broken}");
        }
    }
}
