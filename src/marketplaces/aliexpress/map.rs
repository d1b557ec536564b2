//! From a dispute as it arrives to a case. What cannot be read is noted in [`Case::problem`], and every doubt is decided so
//! that nothing urgent is hidden.

use super::history;
use super::lenient::{Text, Word, money};
use super::time::Zone;
use super::turn::{self, Proposals, Step, is_real};
use super::wire::{Detail, IssueRow, Solution};
use crate::domain::{Author, Buyer, Case, CaseKey, Instant, Kind, Money, Move, PlatformDate, Proposal, ReturnParcel};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The marketplace's name in the configuration and in cases.
pub(super) const NAME: &str = "aliexpress";
/// The status of a dispute that states none.
const NO_STATUS: &str = "unknown";
/// The one reason whose id is known: the goods have not arrived.
const NOT_RECEIVED: &str = "115";

/// The rule of the seller's answer to the buyer.
const ANSWER: &str = "AE-R02";
/// The rule of the address for a return.
const ADDRESS: &str = "AE-F06";
/// The rule of evidence that the platform asks for.
const EVIDENCE: &str = "AE-E3";
/// The same where the goods are said to be counterfeit.
const LICENCES: &str = "AE-E7";

/// Reads values and gathers what could not be read.
pub(super) struct Reader {
    zone: Zone,
    problems: Vec<String>,
}

impl Reader {
    pub(super) fn new(zone: Zone) -> Self {
        Self { zone, problems: Vec::new() }
    }

    pub(super) fn note(&mut self, problem: impl Into<String>) {
        self.problems.push(problem.into());
    }

    /// A time; absent is no problem, unreadable is one.
    pub(super) fn instant(&mut self, field: &str, text: &Text) -> Option<Instant> {
        let text = text.get()?;
        let read = self.zone.instant(text);
        if read.is_none() {
            self.note(format!("`{field}` is no time: {}", text.chars().take(40).collect::<String>()));
        }
        read
    }

    /// A sum; absent is no problem, unreadable is one.
    pub(super) fn money(&mut self, field: &str, amount: &Text, currency: &Text) -> Option<Money> {
        amount.get()?;
        let read = money(amount, currency);
        if read.is_none() {
            self.note(format!("`{field}` is no sum of money"));
        }
        read
    }

    /// The elements of a list that can be read.
    pub(super) fn each<T: DeserializeOwned>(&mut self, field: &str, list: &[Value]) -> Vec<T> {
        let read: Vec<T> = list.iter().filter_map(|item| T::deserialize(item).ok()).collect();
        if read.len() < list.len() {
            self.note(format!("{} of {} elements of `{field}` cannot be read", list.len() - read.len(), list.len()));
        }
        read
    }

    fn problem(self) -> Option<String> {
        (!self.problems.is_empty()).then(|| self.problems.join("; "))
    }
}

/// Whether a dispute with this `issue_status` is still to be seen to; an unknown one is.
pub(super) fn is_open(issue_status: &Word) -> bool {
    !issue_status.is("finish") && !issue_status.is("canceled_issue")
}

/// The case of a dispute. `seen_at` stands in for a date of opening that cannot be read.
pub(super) fn case(key: CaseKey, row: &IssueRow, detail: &Detail, zone: Zone, seen_at: Instant) -> Case {
    let mut reader = Reader::new(zone);
    let proposals = Proposals {
        buyer: reader.each("buyer_solution_list", &detail.buyer_solution_list.0),
        seller: reader.each("seller_solution_list", &detail.seller_solution_list.0),
        platform: reader.each("platform_solution_list", &detail.platform_solution_list.0),
    };
    let opened = reader.instant("gmt_create", &detail.gmt_create);
    let opened = opened.or_else(|| reader.instant("gmt_create", &row.gmt_create));
    if opened.is_none() {
        reader.note("the dispute has no readable date of opening");
    }
    let opened_at = opened.unwrap_or(seen_at);
    let mut case = Case { problem: None, ..Case::unreadable(key, NAME, Kind::Dispute, String::new(), opened_at) };
    facts(&mut reader, &mut case, row, detail, &proposals);
    state(&mut reader, &mut case, row, detail, &proposals);
    let modified = reader.instant("gmt_modified", &row.gmt_modified);
    history::fill(&mut reader, &mut case, detail, &proposals, modified);
    case.last_event_at = newest(&case).max(modified);
    case.problem = reader.problem();
    case
}

/// Status, turn, what is allowed, and the platform's own date. The status of the case as a whole comes first: a finished
/// dispute may still hold proposals that wait for somebody.
fn state(reader: &mut Reader, case: &mut Case, row: &IssueRow, detail: &Detail, proposals: &Proposals) {
    let issue = if detail.issue_status.get().is_some() { &detail.issue_status } else { &row.issue_status };
    let fine = &detail.reverse_detail_status;
    if issue.get().is_none() {
        reader.note("the dispute has no readable status");
    }
    case.status = fine.owned().or_else(|| issue.owned()).unwrap_or_else(|| NO_STATUS.into());
    case.open = is_open(issue) && !Step::ends(fine, proposals);
    let step = Step::of(fine);
    mark(case, "escalated", step.is_arbitration());
    mark(case, "parcel-sent", step.is_return_under_way() || has_parcel(detail));
    case.parcels.extend(parcel(detail));
    mark(case, "countered", !proposals.seller.is_empty());
    mark(case, "agreed", proposals.agreed().is_some());
    if !case.open {
        case.turn = Move::None;
        return;
    }
    case.turn = turn::turn(fine, proposals);
    case.allowed_actions = turn::allowed(fine, proposals);
    let evidence = if case.marks.contains("counterfeit") { LICENCES } else { EVIDENCE };
    let rule = rule_of(&detail.timeout_type, step, case, evidence);
    let due_at = reader.instant("timeout_trigger_time", &detail.timeout_trigger_time);
    let date = |due_at| PlatformDate { rule: rule.into(), field: "timeout_trigger_time".into(), due_at };
    case.platform_dates = due_at.map(date).into_iter().collect();
    let is_seller = case.turn == Move::Seller;
    mark(case, "answer-due", is_seller && rule == ANSWER);
    mark(case, "address-due", is_seller && rule == ADDRESS);
    mark(case, "evidence-due", step == Step::SellerProves);
    mark(case, "buyer-acts", case.turn == Move::Buyer);
    mark(case, "platform-acts", matches!(case.turn, Move::Platform | Move::None));
}

/// The rule of the step that ends when the platform acts by itself. A kind of timeout that is not known belongs to the step
/// that the dispute has come to, so that a date which the platform states is never dropped. A date of somebody else's step
/// belongs to the rule of the answer, which shows it without letting it bind.
fn rule_of(timeout: &Word, step: Step, case: &Case, evidence: &'static str) -> &'static str {
    match (timeout.get().unwrap_or_default(), step) {
        (_, Step::BuyerReturns) if !case.marks.contains("parcel-sent") => "AE-R04",
        (word, Step::Returning) if word != "wait_solution_timeout" && word != "wait_seller_fill_address_timeout" => {
            "AE-R05"
        }
        _ if case.turn != Move::Seller => ANSWER,
        ("wait_solution_timeout", _) => ANSWER,
        ("wait_seller_fill_address_timeout", _) | (_, Step::SellerNamesAddress) => ADDRESS,
        ("wait_receive_item_timeout", _) | (_, Step::SellerConfirms) => "AE-R05",
        (_, Step::SellerProves) => evidence,
        _ => ANSWER,
    }
}

fn mark(case: &mut Case, word: &str, applies: bool) {
    if applies {
        case.marks.insert(word.into());
    }
}

/// The parcel on its way back, under the platform's number and under the buyer's, who may have typed any sentence around it. When it was
/// registered is not told.
fn parcel(detail: &Detail) -> Option<ReturnParcel> {
    let is_number = |word: &&str| word.len() >= 8 && word.bytes().filter(u8::is_ascii_digit).count() >= 6;
    let typed = detail.buyer_return_no.get().into_iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let typed = typed.rev().find(is_number).map(str::to_owned);
    let platform = detail.buyer_return_logistics_lp_no.owned();
    let both = typed.clone().filter(|typed| platform.as_ref().is_some_and(|number| number != typed));
    Some(ReturnParcel {
        registered_at: None,
        carrier: detail.buyer_return_logistics_company.owned(),
        waybill: Some(platform.or(typed)?),
        transporting_carrier: None,
        transporting_waybill: both,
    })
}

pub(super) fn has_parcel(detail: &Detail) -> bool {
    detail.buyer_return_no.get().is_some() || detail.buyer_return_logistics_lp_no.get().is_some()
}

/// Buyer, order, reason, money and proposals.
fn facts(reader: &mut Reader, case: &mut Case, row: &IssueRow, detail: &Detail, proposals: &Proposals) {
    let login = row.buyer_login_id.owned().or_else(|| detail.buyer_login_id.owned());
    case.buyer = Buyer { id: None, login };
    let orders = [&detail.parent_order_id, &row.parent_order_id, &detail.order_id, &row.order_id];
    case.order_id = orders.into_iter().find_map(|id| id.owned());
    case.reason = row.reason_english.owned().or_else(|| detail.issue_reason_id.owned());
    case.subject = detail.issue_reason.owned().filter(|subject| case.reason.as_ref() != Some(subject));
    mark_reason(case, row, detail);

    let quantity = detail.issue_quantity.get().and_then(|text| text.split('.').next()?.parse::<i64>().ok());
    let price = reader.money("product_price", &detail.product_price, &detail.product_price_currency);
    case.items_total = price.and_then(|price| price.times(quantity.unwrap_or(1)));
    case.items = detail.product_id.owned().map(|id| (id, quantity.unwrap_or(1))).into_iter().collect();

    let sides = [
        (Author::Buyer, &proposals.buyer),
        (Author::Seller, &proposals.seller),
        (Author::Platform, &proposals.platform),
    ];
    case.proposals = sides
        .into_iter()
        .flat_map(|(side, of_side)| of_side.iter().map(move |one| (side, one)))
        .map(|(side, one)| proposal(reader, side, one))
        .collect();
    // What has been agreed upon is what is paid; until then it is what the buyer asks for, else the most that he can get.
    let lost = proposals.agreed().or_else(|| proposals.claim());
    let lost = lost.and_then(|one| money(&one.refund_money, &one.refund_money_currency));
    case.refund_max = money(&detail.refund_money_max_local, &detail.refund_money_max_local_currency);
    // How sums without decimals are written is not documented, so they are written as the most that may be refunded (§7.4).
    let written = detail.refund_money_max_local.get().unwrap_or_default();
    let is_whole = |sum: &Money| WHOLE.contains(&sum.currency.as_str()) && !written.contains('.');
    if case.refund_max.as_ref().is_some_and(is_whole) {
        case.marks.insert("whole-sums".into());
    }
    case.claimed = lost.or_else(|| case.refund_max.clone()).filter(|sum| sum.minor > 0);
}

/// Currencies that have no smaller unit.
const WHOLE: [&str; 8] = ["CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XOF"];

fn proposal(reader: &mut Reader, side: Author, solution: &Solution) -> Proposal {
    let cannot = "cannot be accepted here: AliExpress gives it no number of its own";
    let note = match (is_real(solution), solution.content.owned()) {
        (true, content) => content,
        (false, Some(content)) => Some(format!("{cannot}; {content}")),
        (false, None) => Some(cannot.into()),
    };
    Proposal {
        id: solution.id.owned().filter(|_| is_real(solution)),
        side,
        kind: solution.solution_type.owned().unwrap_or_else(|| "other".into()),
        amount: reader.money("refund_money", &solution.refund_money, &solution.refund_money_currency),
        amount_other: reader.money(
            "refund_money_post",
            &solution.refund_money_post,
            &solution.refund_money_post_currency,
        ),
        cost_bearer: solution.logistics_fee_bear_role.owned(),
        status: solution.status.owned(),
        is_default: solution.is_default.0 == Some(true),
        note,
    }
}

/// The marks that follow from the reason. Only one id of a reason is known, so its words decide, in the two languages in which
/// they come.
fn mark_reason(case: &mut Case, row: &IssueRow, detail: &Detail) {
    let texts = [&row.reason_english, &row.reason_chinese, &detail.issue_reason];
    let told = texts.iter().filter_map(|text| text.get()).collect::<Vec<_>>().join(" ").to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| told.contains(word));
    let not_received = detail.issue_reason_id.get() == Some(NOT_RECEIVED)
        || any(&[
            "not receiv",
            "not been receiv",
            "n't receiv",
            "never receiv",
            "not arriv",
            "never arriv",
            "未收到",
            "没收到",
            "没有收到",
        ]);
    let counterfeit = any(&["counterfeit", "fake", "假货", "假冒", "仿冒", "仿品"]);
    mark(case, "not-received", not_received);
    mark(case, "counterfeit", counterfeit);
}

fn newest(case: &Case) -> Option<Instant> {
    let said = case.messages.iter().map(|message| message.at);
    let happened = case.events.iter().map(|event| event.at);
    said.chain(happened).chain([case.opened_at]).max()
}
