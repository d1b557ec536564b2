//! Faults that can be switched on, and odd ways of the real marketplace that are off by default.

use super::aliexpress;
use super::allegro::ways::MoneyWays;
use super::http::Call;
use serde::{Deserialize, Serialize};

/// Everything that is switched on, as `POST /_simulator/faults` takes it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Faults {
    /// Milliseconds to wait before each answer.
    pub latency_ms: u64,
    /// What goes wrong, the first matching rule counts.
    pub rules: Vec<Rule>,
}

/// One thing that goes wrong.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    /// Only paths that begin so.
    #[serde(default)]
    pub path_prefix: String,
    /// Only this method.
    #[serde(default)]
    pub method: Option<String>,
    /// Only this method of AliExpress, such as `aliexpress.issue.detail.get`.
    #[serde(default)]
    pub api: Option<String>,
    /// Only paths of this kind, with `{id}` for every id, such as `/sale/issues/{id}/message`.
    #[serde(default)]
    pub template: Option<String>,
    /// Only calls whose body holds this text, such as `END_REQUEST`.
    #[serde(default)]
    pub body: Option<String>,
    /// What goes wrong.
    pub kind: Kind,
    /// How often; for ever by default.
    #[serde(default)]
    pub times: Option<u64>,
    /// How many matching calls to let pass first.
    #[serde(default)]
    pub skip: u64,
    /// For `status`, `html` and their `commit_then` twins: the status.
    #[serde(default)]
    pub status: Option<u16>,
    /// For `status` and `commit_then_status`: the code in the body.
    #[serde(default)]
    pub code: Option<String>,
    /// For the same, at AliExpress: the finer code.
    #[serde(default)]
    pub sub_code: Option<String>,
    /// For `rate_limit`: the seconds in `Retry-After`; without it there is no such header.
    #[serde(default)]
    pub retry_after: Option<u64>,
    /// For `bad_row`: which row, counted from 0.
    #[serde(default)]
    pub row: usize,
}

/// The ways in which a call can go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// An error status with the marketplace's error body; nothing is done.
    Status,
    /// An error status with a page of HTML; nothing is done.
    Html,
    /// The connection is closed without an answer; nothing is done.
    Reset,
    /// The write is carried out; half of the answer, then the connection is closed.
    #[serde(alias = "commit_then_torn")]
    Torn,
    /// The write is carried out, the answer is 504.
    #[serde(rename = "commit_then_504")]
    CommitThen504,
    /// The write is carried out, the answer is an error status or code.
    CommitThenStatus,
    /// The write is carried out, the answer is a page of HTML.
    CommitThenHtml,
    /// The write is carried out, then the connection is closed.
    CommitThenReset,
    /// The write is carried out, then there is no answer until the call is let go.
    CommitThenStall,
    /// The write is carried out twice, as if the request had been delivered twice; the answer is the first one.
    Duplicate,
    /// At AliExpress: the write is not carried out, and the answer is the result `false`.
    NotDone,
    /// 429.
    RateLimit,
    /// 401 as for a token that has ended.
    ExpiredToken,
    /// One row of the answer has values of the wrong types.
    BadRow,
    /// Nothing is done and there is no answer until the call is let go; then it is carried out and answered, whether or not
    /// the caller is still there.
    Stall,
}

/// Odd ways of the real marketplace, as `POST /_simulator/switches` takes them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Switches {
    /// Chats refuse a limit above 20.
    pub chat_cap_20: bool,
    /// Ids of issues, returns or threads whose rows have values of the wrong types, in lists and alone.
    pub bad_rows: Vec<String>,
    /// Issues that filtered lists leave out.
    pub filtered_list_misses: Vec<String>,
    /// Issues whose row does not show the newest message yet.
    pub lagging_rows: Vec<String>,
    /// After each page of issues the oldest one is opened again and comes first: rows move to later pages.
    pub list_shifts: bool,
    /// After each page of issues the newest open discussion is closed: rows of a filtered list move to earlier pages.
    pub list_shrinks: bool,
    /// The file of a return label is missing from the chat.
    pub label_lost: bool,
    /// New refunds end as `CANCELED`.
    pub no_funds: bool,
    /// A second request for closure is refused with 409 instead of 422; no document says which.
    pub end_request_conflict: bool,
    /// How money moves.
    pub money: MoneyWays,
    /// Those of AliExpress.
    pub aliexpress: aliexpress::Settings,
}

impl Faults {
    /// The rule that strikes this call, with its counters moved on.
    pub fn strike(&mut self, call: &Call) -> Option<Rule> {
        let rule = self.rules.iter_mut().find(|rule| rule.applies(call))?;
        if rule.skip > 0 {
            rule.skip -= 1;
            return None;
        }
        if let Some(times) = &mut rule.times {
            *times -= 1;
        }
        Some(rule.clone())
    }
}

impl Rule {
    fn applies(&self, call: &Call) -> bool {
        self.times != Some(0)
            && call.path.starts_with(&self.path_prefix)
            && self.template.as_ref().is_none_or(|template| *template == call.template())
            && self.body.as_ref().is_none_or(|part| holds(&call.body, part))
            && self.api.as_ref().is_none_or(|api| *api == aliexpress::api(call))
            && self.method.as_ref().is_none_or(|method| method.eq_ignore_ascii_case(&call.method))
    }
}

/// Whether a body holds a text, as it stands or as a form writes it.
fn holds(body: &[u8], part: &str) -> bool {
    let encoded: String = url::form_urlencoded::byte_serialize(part.as_bytes()).collect();
    let found = |part: &str| !part.is_empty() && body.windows(part.len()).any(|window| window == part.as_bytes());
    found(part) || found(&encoded)
}
