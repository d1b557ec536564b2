//! The details of one row: the case with its talk, and the order behind it.

use super::account::Run;
use super::store_case;
use crate::domain::{Case, CaseKey, Order};
use crate::error::{Error, Result};
use crate::marketplaces::{Resource, Row};

/// What the details of a row brought.
pub(super) struct Details {
    pub case: Case,
    pub order: Option<Order>,
    /// What failed beside the case itself.
    pub error: Option<Error>,
}

/// The details of one row, given back with the row.
pub(super) async fn of(run: &Run<'_>, resource: Resource, row: Row) -> (Row, Result<Details>) {
    let result = read(run, resource, &row).await;
    (row, result)
}

async fn read(run: &Run<'_>, resource: Resource, row: &Row) -> Result<Details> {
    let case = run.client.case(resource, row, &run.me).await?;
    let (order, error) = store_case::order(run, &case).await?;
    Ok(Details { case, order, error })
}

/// A case of which only the row is known: shown with what the row says, so that neither it nor its clock is lost.
pub(super) fn unread(run: &Run<'_>, resource: Resource, row: &Row) -> Case {
    let problem = row.problem.as_deref().unwrap_or("its details could not be read yet");
    if let Some(mut case) = run.client.listed(resource, row, &run.me) {
        case.problem = Some(problem.into());
        return case;
    }
    let key = CaseKey { account: run.account.name.clone(), id: row.id.clone() };
    let at = row.at.unwrap_or(run.started);
    Case::unreadable(key, &run.account.marketplace, resource.kind, problem.into(), at)
}
