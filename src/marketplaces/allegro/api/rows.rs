//! Rows of lists: read one by one, so that a strange one costs nobody but itself, and never dropped.

use super::super::wire::issue::Issue;
use super::super::wire::issue::Status as IssueStatus;
use super::super::wire::lenient::{fingerprint, read};
use super::super::wire::returns::{Return, Status as ReturnStatus};
use super::super::wire::thread::Thread;
use crate::domain::{Instant, Kind};
use crate::error::{Error, Result};
use crate::marketplaces::{Resource, Row};
use serde_json::Value;

/// The array `name` of a list document. An answer without it says nothing, least of all that there is nothing.
pub(in super::super) fn array(mut document: Value, name: &str, account: &str) -> Result<Vec<Value>> {
    match document.get_mut(name).map(Value::take) {
        Some(Value::Array(items)) => Ok(items),
        _ => Err(Error::temporary(format!("Allegro's answer for account `{account}` holds no list `{name}`"))
            .for_account(account)
            .hint("try again; if it stays so, a newer version of aftersale may know the new form")),
    }
}

/// What a row says of itself.
struct Look {
    id: Option<String>,
    open: bool,
    at: Option<Instant>,
}

/// A row of `resource`.
pub(in super::super) fn row(resource: Resource, raw: Value) -> Row {
    let (look, problems) = match resource.kind {
        Kind::Return => look(&raw, |row: Return| Look {
            open: row.status.as_ref().is_none_or(ReturnStatus::is_open),
            at: row.created_at.as_deref().and_then(Instant::parse),
            id: row.id,
        }),
        Kind::Message => look(&raw, |row: Thread| Look {
            open: true,
            at: row.last_message_date_time.as_deref().and_then(Instant::parse),
            id: row.id,
        }),
        _ => look(&raw, |row: Issue| Look {
            open: row.current_state.and_then(|state| state.status).as_ref().is_none_or(IssueStatus::is_open),
            at: row.opened_date.as_deref().and_then(Instant::parse),
            id: row.id,
        }),
    };
    let fingerprint = fingerprint(&raw);
    let id = look.as_ref().and_then(|look| look.id.clone()).filter(|id| !id.is_empty());
    let problem = match (&look, &id) {
        (None, _) => Some(problems.join("; ")),
        (Some(_), None) => Some("the row has no id".to_owned()),
        _ => None,
    };
    Row {
        id: id.unwrap_or_else(|| format!("unreadable-{}", &fingerprint[..16])),
        open: look.as_ref().is_none_or(|look| look.open),
        at: look.and_then(|look| look.at),
        fingerprint,
        raw,
        problem,
    }
}

fn look<T: serde::de::DeserializeOwned>(raw: &Value, of: impl Fn(T) -> Look) -> (Option<Look>, Vec<String>) {
    let (row, problems) = read(raw);
    (row.map(of), problems)
}

#[cfg(test)]
mod tests {
    use super::super::super::RESOURCES;
    use super::*;
    use serde_json::json;

    #[test]
    fn every_strange_row_is_kept_with_an_id_of_its_own() {
        let strange = [json!("x"), json!(7), json!(null), json!({}), json!({"id": null}), json!({"id": ""})];
        for resource in RESOURCES {
            let rows: Vec<_> = strange.iter().map(|raw| row(*resource, raw.clone())).collect();
            for (row, raw) in rows.iter().zip(&strange) {
                assert!(row.id.starts_with("unreadable-") && row.open && row.problem.is_some(), "{raw}: {row:?}");
                assert_eq!(&row.raw, raw);
            }
            let ids: std::collections::HashSet<_> = rows.iter().map(|row| &row.id).collect();
            assert_eq!(ids.len(), strange.len(), "{}", resource.name);
        }
    }

    #[test]
    fn states_that_are_not_known_count_as_open() {
        let open = |resource: usize, raw| row(RESOURCES[resource], raw).open;
        let issue = |status: &str| json!({"id": "1", "currentState": {"status": status}});
        assert!(
            open(0, issue("CLAIM_SUBMITTED")) && open(0, issue("DISPUTE_UNRESOLVED")) && open(0, issue("NEW_WORD"))
        );
        assert!(!open(0, issue("CLAIM_ACCEPTED")) && !open(0, issue("DISPUTE_CLOSED")));
        assert!(open(0, json!({"id": "1"})) && open(0, json!({"id": "1", "currentState": "?"})));
        let returned = |status: &str| json!({"id": "1", "status": status});
        assert!(open(1, returned("DELIVERED")) && open(1, returned("WAREHOUSE_SOMETHING")));
        assert!(!open(1, returned("FINISHED_APT")) && !open(1, returned("COMMISSION_REFUNDED")));
    }
}
