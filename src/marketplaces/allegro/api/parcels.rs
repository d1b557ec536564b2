//! The parcels of an order, their ways, and who carries them (allegro-api §9.2, §9.3).

use super::super::auth::Auth;
use super::super::client::{Ask, ORDERS, read};
use super::super::map;
use super::super::wire::lenient;
use super::super::wire::order::{Shipment, Tracked};
use super::rows::array;
use crate::domain::{Carrier, Instant, Parcel, ParcelStep};
use crate::error::{Error, Result};
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// How many parcels can be followed with one question.
const MOST_WAYBILLS: usize = 20;

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
    for some in waybills.chunks(MOST_WAYBILLS) {
        let query: Vec<(&str, &str)> = some.iter().map(|waybill| ("waybill", waybill.as_str())).collect();
        let path = ["order", "carriers", carrier, "tracking"];
        let ask = Ask { what: "the way of the parcels", area: ORDERS, path: &path, query: &query };
        for item in array(read(auth, &ask).await?, "waybills", &auth.account)? {
            let Some(tracked) = lenient::read::<Tracked>(&item).0 else { continue };
            let steps = tracked.tracking_details.and_then(|details| details.statuses).unwrap_or_default();
            let mut steps: Vec<ParcelStep> = steps
                .into_iter()
                .filter_map(|step| Some(ParcelStep { at: Instant::parse(&step.occurred_at?)?, code: step.code? }))
                .collect();
            steps.sort_by_key(|step| step.at);
            ways.extend(tracked.waybill.map(|waybill| (waybill, steps)));
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
