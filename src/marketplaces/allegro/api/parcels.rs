//! Where parcels are, and which returns they belong to (allegro-api §6.1, §9.3).

use super::super::RESOURCES;
use super::super::auth::Auth;
use super::super::client::{Ask, ORDERS, RETURNS, read};
use super::super::wire::lenient;
use super::super::wire::order::Tracked;
use super::rows::{array, row};
use crate::domain::{Instant, Kind, Tracking, TrackingStep, waybill_key};
use crate::error::Result;
use crate::marketplaces::Row;
use serde_json::Value;
use std::sync::Arc;

/// The ways of up to twenty parcels of one carrier. One that the carrier does not know has no steps.
pub(in super::super) async fn tracking(auth: &Arc<Auth>, carrier: &str, waybills: &[String]) -> Result<Vec<Tracking>> {
    let what = format!("the parcels of {carrier}");
    let query: Vec<(&str, &str)> = waybills.iter().map(|waybill| ("waybill", waybill.as_str())).collect();
    let ask = Ask { what: &what, area: ORDERS, path: &["order", "carriers", carrier, "tracking"], query: &query };
    let items = array(read(auth, &ask).await?, "waybills", &auth.account)?;
    Ok(items.iter().filter_map(|item| way(carrier, item)).collect())
}

fn way(carrier: &str, item: &Value) -> Option<Tracking> {
    let (tracked, _) = lenient::read::<Tracked>(item);
    let tracked = tracked?;
    let steps = tracked.tracking_details.and_then(|details| details.statuses).unwrap_or_default();
    let steps = steps
        .into_iter()
        .filter_map(|step| Some(TrackingStep { at: Instant::parse(step.occurred_at.as_deref()?)?, code: step.code? }));
    Some(Tracking { carrier: carrier.into(), waybill: tracked.waybill?, steps: steps.collect() })
}

/// The rows of the returns that a parcel belongs to. Both numbers are asked for, and each answer is looked at again: a filter that
/// is not known is passed over in silence.
pub(in super::super) async fn returns(auth: &Arc<Auth>, waybill: &str) -> Result<Vec<Row>> {
    let Some(resource) = RESOURCES.iter().find(|resource| resource.kind == Kind::Return).copied() else {
        return Ok(Vec::new());
    };
    let mut found: Vec<Row> = Vec::new();
    for filter in ["parcels.waybill", "parcels.transportingWaybill"] {
        let query = [(filter, waybill), ("limit", "100")];
        let what = format!("the return of parcel {waybill}");
        let ask = Ask { what: &what, area: RETURNS, path: &["order", "customer-returns"], query: &query };
        let items = array(read(auth, &ask).await?, "customerReturns", &auth.account)?;
        let fitting = items.into_iter().filter(|item| has(item, waybill)).map(|item| row(resource, item));
        for row in fitting {
            if !found.iter().any(|other| other.id == row.id) {
                found.push(row);
            }
        }
    }
    Ok(found)
}

fn has(item: &Value, waybill: &str) -> bool {
    let wanted = waybill_key(waybill);
    let parcels = item["parcels"].as_array().into_iter().flatten();
    parcels
        .flat_map(|parcel| [&parcel["waybill"], &parcel["transportingWaybill"]])
        .any(|number| number.as_str().is_some_and(|number| waybill_key(number) == wanted))
}
