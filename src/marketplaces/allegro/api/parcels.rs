//! The parcels of an order and of returns, their ways, and who carries them (allegro-api §6.1, §9.2, §9.3).

use super::super::RESOURCES;
use super::super::auth::Auth;
use super::super::client::{Ask, ORDERS, RETURNS, read};
use super::super::map;
use super::super::wire::lenient;
use super::super::wire::order::{Shipment, Tracked};
use super::rows::{array, row};
use crate::domain::{Carrier, Instant, Kind, Parcel, ParcelStep, Tracking, waybill_key};
use crate::error::{Error, Result};
use crate::marketplaces::{Client, Row};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// The parcels of an order. A parcel whose way cannot be had has none; why is given beside them.
pub(in super::super) async fn of_order(auth: &Arc<Auth>, order: &str) -> Result<(Vec<Parcel>, Option<Error>)> {
    let what = format!("the parcels of order {order}");
    let ask = Ask { what: &what, area: ORDERS, path: &["order", "checkout-forms", order, "shipments"], query: &[] };
    let shipments = array(read(auth, &ask).await?, "shipments", &auth.account)?;
    let mut parcels: Vec<Parcel> = shipments
        .iter()
        .filter_map(|item| lenient::read::<Shipment>(item).0)
        .filter_map(|shipment| map::order::parcel(&shipment))
        .collect();
    let carriers: BTreeSet<String> = parcels.iter().filter_map(|parcel| parcel.carrier.clone()).collect();
    let mut failed = None;
    for carrier in carriers {
        let own = |parcel: &&mut Parcel| parcel.carrier.as_deref() == Some(&carrier);
        let waybills: Vec<String> = parcels.iter_mut().filter(own).map(|parcel| parcel.waybill.clone()).collect();
        match ways(auth, &carrier, &waybills).await {
            Ok(mut ways) => parcels.iter_mut().filter(own).for_each(|parcel| {
                parcel.steps = Some(ways.remove(&parcel.waybill).unwrap_or_default());
            }),
            Err(error) => failed = Some(error),
        }
    }
    Ok((parcels, failed))
}

/// The ways of parcels of one carrier, by waybill.
async fn ways(auth: &Arc<Auth>, carrier: &str, waybills: &[String]) -> Result<HashMap<String, Vec<ParcelStep>>> {
    let mut ways = HashMap::new();
    for some in waybills.chunks(Client::MOST_TRACKED) {
        for tracked in tracking(auth, carrier, some).await? {
            let steps = tracked.steps.into_iter().map(|step| ParcelStep { at: step.at, code: step.code });
            let mut steps: Vec<ParcelStep> = steps.collect();
            steps.sort_by_key(|step| step.at);
            ways.insert(tracked.waybill, steps);
        }
    }
    Ok(ways)
}

/// Everybody who may carry a parcel.
pub(in super::super) async fn carriers(auth: &Arc<Auth>) -> Result<Vec<Carrier>> {
    #[derive(Deserialize)]
    struct Written {
        id: Option<String>,
        name: Option<String>,
    }
    let ask = Ask { what: "the carriers", area: ORDERS, path: &["order", "carriers"], query: &[] };
    let items = array(read(auth, &ask).await?, "carriers", &auth.account)?;
    let written = items.iter().filter_map(|item| lenient::read::<Written>(item).0);
    let name = |name: Option<String>| name.filter(|name| !name.trim().is_empty());
    Ok(written.filter_map(|each| Some(Carrier { id: each.id?, name: name(each.name) })).collect())
}

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
        .filter_map(|step| Some(ParcelStep { at: Instant::parse(step.occurred_at.as_deref()?)?, code: step.code? }));
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
