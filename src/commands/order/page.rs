//! An order as a page of 80 columns.

use super::show::{Facts, marketplace};
use crate::app::App;
use crate::commands::act::state_words;
use crate::domain::{Instant, Money, Parcel};
use crate::journal::HandoffState;
use crate::output::{line_up_to, pad, safe_line, time, width};
use chrono::Local;

/// The columns of a line.
const COLUMNS: usize = 80;
/// The columns before a value.
const LABEL: usize = 11;

/// The page.
pub(super) fn of(app: &App, facts: &Facts) -> String {
    let page = Page { now: app.now(), facts, lines: Vec::new() };
    page.head().goods().money().parcels().cases().after().lines.join("\n")
}

struct Page<'a> {
    now: Instant,
    facts: &'a Facts,
    lines: Vec<String>,
}

impl Page<'_> {
    fn head(mut self) -> Self {
        let (order, account) = (&self.facts.order, &self.facts.account);
        self.cut(format!("Order {} · {} ({})", order.id, account.name, marketplace(account)));
        let bought = order.bought_at.map(|at| format!("bought {}", self.date(at)));
        let states = [bought, order.status.clone(), order.fulfillment.clone()];
        self.cut(states.into_iter().flatten().collect::<Vec<_>>().join(" · "));
        let buyer = [&order.buyer_login, &order.buyer_email];
        let buyer: Vec<&str> = buyer.into_iter().flatten().map(String::as_str).collect();
        self.field("buyer", buyer.join("  "));
        self
    }

    fn goods(mut self) -> Self {
        self.title("Lines");
        for line in &self.facts.order.lines {
            let price = line.price.to_string();
            let head = format!("  {} × ", line.quantity);
            let room = COLUMNS.saturating_sub(width(&head) + width(&price) + 2);
            let name = clip(&line.name, room);
            self.lines.push(format!("{head}{}  {price}", pad(&name, room)));
            self.cut(format!("      line {}  offer {}", line.id, line.offer_id));
        }
        if self.facts.order.lines.is_empty() {
            self.lines.push("  not told".into());
        }
        self
    }

    fn money(mut self) -> Self {
        let order = &self.facts.order;
        self.lines.push(String::new());
        let cost = order.delivery_cost.as_ref().map(Money::to_string);
        let delivery = [order.delivery_method.clone(), order.delivery_place.clone(), cost];
        self.field("delivery", delivery.into_iter().flatten().collect::<Vec<_>>().join(" · "));
        let paid = order.paid.as_ref().map(|paid| format!("paid {paid}"));
        let payment = [order.payment_type.clone(), order.payment_provider.clone(), paid];
        let paid_at = order.paid_at.map(|at| self.date(at));
        self.field("payment", payment.into_iter().chain([paid_at]).flatten().collect::<Vec<_>>().join(" · "));
        self.field("total", order.total.as_ref().map(Money::to_string).unwrap_or_default());
        for refund in &order.refunds {
            let at = refund.created_at.map(|at| self.date(at)).unwrap_or_default();
            let why = refund.reason.as_deref().unwrap_or_default();
            self.field("refund", format!("{} {} {why}  {at}", refund.total, refund.status));
        }
        if order.refunds.is_empty() {
            self.field("refunds", "none".into());
        }
        self
    }

    fn parcels(mut self) -> Self {
        self.title("Parcels");
        match &self.facts.parcels {
            None => self.lines.push("  could not be read".into()),
            Some(parcels) if parcels.is_empty() => self.lines.push("  none".into()),
            Some(parcels) => parcels.iter().for_each(|parcel| self.parcel(parcel)),
        }
        self
    }

    fn parcel(&mut self, parcel: &Parcel) {
        let carrier = parcel.carrier_name.as_deref().or(parcel.carrier.as_deref()).unwrap_or("carrier unknown");
        let added = parcel.added_at.map(|at| format!("  added {}", self.date(at))).unwrap_or_default();
        self.cut(format!("  {carrier} {}{added}", parcel.waybill));
        match parcel.steps.as_deref() {
            None => self.lines.push("      its way could not be read".into()),
            Some([]) => self.lines.push("      nothing is known of its way".into()),
            Some(steps) => {
                for step in steps {
                    let line = format!("      {}  {}", time::stamp(step.at, self.now, &Local), words(&step.code));
                    self.cut(line);
                }
            }
        }
    }

    fn cases(mut self) -> Self {
        let facts = self.facts;
        let returns = facts.returns.iter().flatten();
        for one in returns {
            let reference = one.reference.as_deref().unwrap_or(&one.id);
            let at = one.created_at.map(|at| self.date(at)).unwrap_or_default();
            self.field("return", format!("{reference}  {}  {at}", one.status));
        }
        if !facts.cases.is_empty() {
            self.title("Cases");
        }
        for (case, short) in &facts.cases {
            let due = case.primary.as_ref().filter(|_| case.open).map_or_else(String::new, |deadline| {
                format!("  {} {}", deadline.action, time::due(deadline.due_at, self.now, &Local))
            });
            let reason = case.reason.as_deref().map(|reason| format!(", {}", words(reason))).unwrap_or_default();
            let head = format!("  {short}  {}{reason}  {}", case.kind, case.status);
            if width(&head) + width(&due) <= COLUMNS {
                self.cut(head + &due);
                continue;
            }
            // The date is never what is cut off.
            self.cut(head);
            self.cut(format!("  {}{due}", " ".repeat(width(short))));
        }
        self
    }

    fn after(mut self) -> Self {
        let facts = self.facts;
        for claim in facts.commissions.iter().flatten() {
            let who = if claim.automatic { "by the marketplace" } else { "by hand" };
            let sum = claim.commission.as_ref().map(|sum| format!("{sum} ")).unwrap_or_default();
            self.field("commission", format!("{sum}{} {who}  {}", claim.status, claim.id));
        }
        if !facts.actions.is_empty() || !facts.handoffs.is_empty() {
            self.title("Done by you");
        }
        for record in &facts.actions {
            let at = time::stamp(record.at, self.now, &Local);
            self.cut(format!(
                "  {at}  {}: {} (journal {})",
                record.action.command,
                state_words(record.state),
                record.id
            ));
        }
        for handoff in &facts.handoffs {
            let state = match handoff.state {
                HandoffState::Open => "waits for you",
                HandoffState::Done => "done, as you said",
                HandoffState::Cancelled => "cancelled",
            };
            let at = time::stamp(handoff.opened_at, self.now, &Local);
            self.cut(format!("  {at}  {state}, hand-off {}", handoff.id));
            self.cut(format!("      {}", handoff.title));
        }
        self
    }

    fn title(&mut self, title: &str) {
        self.lines.extend([String::new(), title.to_owned()]);
    }

    /// A label with its value; nothing where there is none.
    fn field(&mut self, label: &str, value: String) {
        if !value.trim().is_empty() {
            self.cut(format!("{}{}", pad(label, LABEL), value.trim_end()));
        }
    }

    fn cut(&mut self, line: String) {
        if !line.trim().is_empty() {
            let line = clip(&line, COLUMNS);
            self.lines.push(line.trim_end().to_owned());
        }
    }

    fn date(&self, at: Instant) -> String {
        time::date(at, self.now, &Local)
    }
}

/// The text in at most `most` columns, fit for a terminal.
fn clip(text: &str, most: usize) -> String {
    let lead: String = text.chars().take_while(|letter| *letter == ' ').collect();
    let safe = format!("{lead}{}", safe_line(text));
    let mut count = safe.chars().count();
    let mut shown = safe;
    while width(&shown) > most && count > lead.len() {
        count = count.min(most).saturating_sub(1);
        shown = format!("{lead}{}", line_up_to(text, count.saturating_sub(lead.len())));
        if width(&shown) > most {
            count -= 1;
        }
    }
    shown
}

/// A marketplace's code as words.
fn words(code: &str) -> String {
    code.to_lowercase().replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::clip;
    use crate::output::width;

    #[test]
    fn a_line_is_cut_to_its_columns() {
        assert_eq!(clip("  short", 80), "  short");
        for text in ["x".repeat(200), "客户服务".repeat(40), format!("    {}", "ż".repeat(100))] {
            let shown = clip(&text, 30);
            assert!(width(&shown) <= 30 && width(&shown) >= 26 && shown.ends_with('…'), "{shown}");
        }
    }
}
