//! The list of disputes and their details (aliexpress-api §7.1, §7.2).

use super::gateway::{Ask, Gateway, RETURN_AND_REFUND};
use super::lenient::{Fields, list, text};
use super::map::{self, NAME};
use super::sign::Params;
use super::time::Zone;
use super::wire::{Detail, IssueRow};
use crate::domain::{Case, CaseKey, Instant, Kind, Move};
use crate::error::{Error, Result};
use crate::marketplaces::fingerprint::fingerprint;
use crate::marketplaces::{Cursor, Page, Row};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

const LIST: &str = "aliexpress.issue.issuelist.get";
const DETAIL: &str = "aliexpress.issue.detail.get";
/// The largest page that the gateway gives.
const PAGE_SIZE: u64 = 50;
/// A list that goes on beyond this does not end at all.
const MOST_PAGES: u64 = 4_000;
/// One pass for each status: what is open first.
const STATUSES: [&str; 3] = ["processing", "finish", "canceled_issue"];

/// Where a pass stands: the page to read, and how many disputes there were when the one before it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    page: u64,
    total: u64,
}

impl Mark {
    const BITS: u32 = 20;

    fn of(cursor: Option<&Cursor>) -> Self {
        let offset = cursor.map_or(0, |cursor| cursor.offset);
        Self { page: (offset & ((1 << Self::BITS) - 1)) + 1, total: offset >> Self::BITS }
    }

    fn cursor(self, pass: u8) -> Cursor {
        Cursor { pass, offset: (self.total << Self::BITS) | (self.page - 1) }
    }
}

/// One page of the disputes of one status; then those of the next status. The finished ones are read back to `since`.
pub(super) async fn page(gateway: &Arc<Gateway>, zone: Zone, cursor: Option<Cursor>, since: Instant) -> Result<Page> {
    let pass = cursor.as_ref().map_or(0, |cursor| cursor.pass);
    let mark = Mark::of(cursor.as_ref());
    let status = STATUSES.get(usize::from(pass)).copied().unwrap_or(STATUSES[0]);
    let account = &gateway.session.account;
    if mark.page > MOST_PAGES {
        return Err(Error::failed(format!("the list of disputes of account `{account}` does not end")));
    }
    let query = json!({"current_page": mark.page, "page_size": PAGE_SIZE, "issue_status": status});
    let ask = Ask {
        what: "the list of disputes",
        method: LIST,
        group: RETURN_AND_REFUND,
        params: Params::default().with("query_dto", query.to_string()),
    };
    let fields = gateway.read(&ask).await?;
    let total = fields.get("total_item").and_then(text).and_then(|count| count.parse::<u64>().ok());
    let raws = fields.get("data_list").map(list).unwrap_or_default();
    if (total.is_none() && !fields.contains_key("data_list")) || breaks_off(mark, total, raws.len()) {
        return Err(incomplete(account, &fields));
    }
    let rows: Vec<Row> = raws.into_iter().map(|raw| row(raw, zone)).collect();
    let far_enough = pass > 0 && rows.iter().all(|row| row.at.is_some_and(|at| at < since));
    let next = match following(mark, total, rows.len() as u64, far_enough) {
        Some(mark) => Some(mark.cursor(pass)),
        None if usize::from(pass) + 1 < STATUSES.len() => Some(Mark { page: 1, total: 0 }.cursor(pass + 1)),
        None => None,
    };
    // The lists are in the order in which disputes were opened, which says nothing of what has changed since.
    Ok(Page { rows, next, newest_first: false })
}

/// An empty page before the end that the list itself states.
fn breaks_off(mark: Mark, total: Option<u64>, rows: usize) -> bool {
    rows == 0 && total.is_some_and(|total| total > (mark.page - 1) * PAGE_SIZE)
}

/// The next page of this pass. When disputes have left the list since the page before, those behind them have moved up onto
/// pages already read, so these are read again.
fn following(mark: Mark, total: Option<u64>, rows: u64, far_enough: bool) -> Option<Mark> {
    let gone = mark.total.saturating_sub(total.unwrap_or(mark.total));
    let total_now = total.unwrap_or(0);
    if gone > 0 && mark.page > 1 {
        return Some(Mark { page: mark.page.saturating_sub(gone.div_ceil(PAGE_SIZE)).max(1), total: total_now });
    }
    let more = total.map_or(rows >= PAGE_SIZE, |total| mark.page * PAGE_SIZE < total);
    (more && !far_enough).then_some(Mark { page: mark.page + 1, total: total_now })
}

fn incomplete(account: &str, fields: &Fields) -> Error {
    Error::temporary(format!("AliExpress gave an incomplete list of the disputes of account `{account}`"))
        .for_account(account)
        .trace(super::envelope::request_id(fields))
        .hint("try again in a few minutes; what could be read is shown")
}

/// A row as it came. One without an id or a buyer is kept under a made-up id, since nothing more can be asked about it.
fn row(raw: Value, zone: Zone) -> Row {
    let mark = fingerprint(&raw);
    let issue = IssueRow::deserialize(&raw).unwrap_or_default();
    let problem = match (issue.issue_id.get(), issue.buyer_login_id.get()) {
        (None, _) => Some("the row has no readable issue_id".to_owned()),
        (_, None) => Some("the row names no buyer, without whom AliExpress gives no details".to_owned()),
        _ => None,
    };
    Row {
        id: issue.issue_id.owned().unwrap_or_else(|| format!("unreadable-{}", mark.get(..16).unwrap_or(&mark))),
        open: map::is_open(&issue.issue_status),
        at: issue.gmt_create.get().and_then(|text| zone.instant(text)),
        fingerprint: mark,
        raw,
        problem,
    }
}

/// The row of one dispute, made from its details: no method gives a single row, and the lists cannot be searched by id. The
/// details need the buyer's login, which the case has. `None` when the gateway has no such dispute.
pub(super) async fn row_by_id(gateway: &Arc<Gateway>, zone: Zone, known: &Case) -> Result<Option<Row>> {
    let (id, account) = (&known.key.id, &gateway.session.account);
    let Some(buyer) = known.buyer.login.as_deref() else {
        return Err(Error::failed(format!(
            "dispute {id} of account `{account}` cannot be read: its buyer is not known"
        ))
        .for_account(account)
        .hint("it is read again as soon as a list shows it; look at it in the seller centre meanwhile"));
    };
    let Some(detail) = find_detail(gateway, id, buyer).await? else { return Ok(None) };
    let same = ["issue_status", "order_id", "parent_order_id", "gmt_create", "gmt_modified"];
    let mut raw: Fields =
        same.iter().filter_map(|name| Some(((*name).to_owned(), detail.get(*name)?.clone()))).collect();
    raw.insert("issue_id".into(), id.as_str().into());
    raw.insert("buyer_login_id".into(), buyer.into());
    raw.insert("reason_english".into(), known.reason.clone().into());
    raw.insert("detail".into(), Value::Object(detail));
    Ok(Some(row(Value::Object(raw), zone)))
}

/// The case of a row.
pub(super) async fn case(gateway: &Arc<Gateway>, zone: Zone, row: &Row) -> Result<Case> {
    let key = CaseKey { account: gateway.session.account.clone(), id: row.id.clone() };
    let seen_at = row.at.unwrap_or_else(|| Instant::from(chrono::Utc::now()));
    if let Some(problem) = &row.problem {
        return Ok(Case::unreadable(key, NAME, Kind::Dispute, problem.clone(), seen_at));
    }
    let issue = IssueRow::deserialize(&row.raw).unwrap_or_default();
    let detail = match &issue.detail {
        Some(detail) => Detail::deserialize(detail).unwrap_or_default(),
        None => {
            let fields = detail_of(gateway, &row.id, issue.buyer_login_id.get().unwrap_or_default()).await?;
            Detail::deserialize(&Value::Object(fields)).unwrap_or_default()
        }
    };
    Ok(map::case(key, &issue, &detail, zone, seen_at))
}

/// The case of a row without its detail. An open one is taken as awaiting an answer since it was filed.
pub(super) fn listed(gateway: &Arc<Gateway>, zone: Zone, row: &Row) -> Case {
    let key = CaseKey { account: gateway.session.account.clone(), id: row.id.clone() };
    let seen_at = row.at.unwrap_or_else(|| Instant::from(chrono::Utc::now()));
    let issue = IssueRow::deserialize(&row.raw).unwrap_or_default();
    let mut case = map::case(key, &issue, &Detail::default(), zone, seen_at);
    if case.open {
        case.turn = Move::Seller;
        case.marks.insert("answer-due".into());
    }
    case
}

async fn find_detail(gateway: &Arc<Gateway>, issue: &str, buyer: &str) -> Result<Option<Fields>> {
    match detail_of(gateway, issue, buyer).await {
        Ok(fields) => Ok(Some(fields)),
        Err(error) if error.kind == crate::error::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

async fn detail_of(gateway: &Arc<Gateway>, issue: &str, buyer: &str) -> Result<Fields> {
    let what = format!("dispute {issue}");
    let params = Params::default().with("issue_id", issue).with("buyer_login_id", buyer);
    let ask = Ask { what: &what, method: DETAIL, group: RETURN_AND_REFUND, params };
    let mut fields = gateway.read(&ask).await?;
    let account = &gateway.session.account;
    match fields.remove("result_object") {
        Some(Value::Object(detail)) if !detail.is_empty() => Ok(detail),
        _ => Err(Error::temporary(format!("AliExpress gave no details of dispute {issue} of account `{account}`"))
            .for_account(account)
            .trace(super::envelope::request_id(&fields))
            .hint("try again in a few minutes")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, breaks_off, following, row};
    use crate::marketplaces::aliexpress::time::Zone;
    use serde_json::json;

    #[test]
    fn a_pass_goes_on_to_the_stated_end() {
        let at = |page, total| Mark { page, total };
        assert_eq!(following(at(1, 0), Some(120), 50, false), Some(at(2, 120)));
        assert_eq!(following(at(2, 120), Some(120), 50, false), Some(at(3, 120)));
        assert_eq!(following(at(3, 120), Some(120), 20, false), None);
        assert_eq!(following(at(1, 0), Some(50), 50, false), None);
        assert_eq!(following(at(1, 0), None, 50, false), Some(at(2, 0)), "no total: a full page may have a successor");
        assert_eq!(following(at(2, 0), None, 7, false), None);
        assert_eq!(following(at(1, 0), Some(120), 50, true), None, "far enough back");
    }

    #[test]
    fn what_moved_up_onto_a_page_already_read_is_read_again() {
        let at = |page, total| Mark { page, total };
        assert_eq!(following(at(2, 120), Some(119), 50, false), Some(at(1, 119)));
        assert_eq!(following(at(3, 150), Some(149), 49, true), Some(at(2, 149)));
        assert_eq!(following(at(4, 200), Some(120), 0, false), Some(at(2, 120)), "two pages' worth has gone");
        assert_eq!(following(at(3, 120), Some(125), 25, false), None, "new ones come in at the front");
    }

    #[test]
    fn an_empty_page_before_the_end_is_no_end() {
        let at = |page| Mark { page, total: 0 };
        assert!(breaks_off(at(1), Some(3), 0));
        assert!(breaks_off(at(2), Some(51), 0));
        assert!(!breaks_off(at(1), Some(0), 0));
        assert!(!breaks_off(at(2), Some(50), 0));
        assert!(!breaks_off(at(1), None, 0));
    }

    #[test]
    fn marks_survive_the_cursor() {
        for mark in [Mark { page: 1, total: 0 }, Mark { page: 3_999, total: 1_000_000_000 }] {
            assert_eq!(Mark::of(Some(&mark.cursor(2))), mark);
        }
        let start = Mark { page: 1, total: 0 };
        assert_eq!((Mark::of(None), start.cursor(1).offset), (start, 0), "a pass begins at zero");
    }

    #[test]
    fn a_row_that_cannot_be_read_is_kept() {
        for raw in
            [json!({"issue_status": "processing"}), json!("torn"), json!({"issue_id": 1.5, "buyer_login_id": "b"})]
        {
            let row = row(raw, Zone::PACIFIC);
            assert!(row.open && row.id.starts_with("unreadable-") && row.problem.is_some(), "{row:?}");
        }
        let nameless = row(json!({"issue_id": 14_281_554_778_848_390_u64, "issue_status": "finish"}), Zone::PACIFIC);
        assert_eq!(nameless.id, "14281554778848390");
        assert!(!nameless.open && nameless.problem.is_some());
    }
}
