//! Where parcels are: asked for twenty at a time and carrier by carrier, and kept in the cache.

use crate::app::App;
use crate::domain::{Case, Instant, ReturnParcel};
use crate::error::{Error, ErrorKind, Result};
use crate::marketplaces::Client;
use crate::store::Cache;
use futures::StreamExt;
use futures::stream;
use std::collections::{BTreeMap, BTreeSet};

/// So many carriers' answers are waited for at once.
const AT_ONCE: usize = 16;

/// Where the goods of a return are.
#[derive(Clone, Debug, Default)]
pub struct Arrival {
    /// Whether they have come back, by the carrier or by the marketplace.
    pub arrived: bool,
    /// When, where the carrier says it.
    pub at: Option<Instant>,
    /// The carrier's last word, such as `IN_TRANSIT`.
    pub state: Option<String>,
    /// When he was asked; `None` when he never was.
    pub asked_at: Option<Instant>,
}

/// What the cache knows of a return's parcels. Of several the last one to arrive counts: until then something is missing.
pub fn arrival(cache: &Cache, case: &Case) -> Result<Arrival> {
    let mut arrival = Arrival { arrived: case.marks.contains("parcel-delivered"), ..Arrival::default() };
    let mut all = !case.parcels.is_empty();
    for parcel in &case.parcels {
        let known = of_parcel(cache, &case.key.account, parcel)?;
        all &= known.arrived;
        arrival.at = arrival.at.max(known.at);
        arrival.state = known.state.or(arrival.state);
        arrival.asked_at = known.asked_at.or(arrival.asked_at);
    }
    arrival.at = arrival.at.filter(|_| all);
    arrival.arrived |= all;
    Ok(arrival)
}

/// The same of one parcel.
pub fn of_parcel(cache: &Cache, account: &str, parcel: &ReturnParcel) -> Result<Arrival> {
    let mut found = Arrival::default();
    for (carrier, waybill) in parcel.tracks() {
        let Some((tracking, asked)) = cache.tracking(account, carrier, waybill)? else { continue };
        found.asked_at = found.asked_at.max(Some(asked));
        found.at = found.at.or(tracking.delivered_at());
        found.state = found.state.or_else(|| tracking.last().map(|step| step.code.clone()));
    }
    found.arrived = found.at.is_some();
    Ok(found)
}

/// Asks for the parcels of these cases that are not known to have arrived and were not asked for within `max_age` milliseconds. What
/// could not be had is given back; a list is shown all the same.
pub async fn refresh(app: &App, cases: &[&Case], max_age: i64) -> Result<Vec<Error>> {
    let cache = app.cache()?;
    let mut wanted: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for case in cases {
        for parcel in &case.parcels {
            let known = of_parcel(cache, &case.key.account, parcel)?;
            let young = known.asked_at.is_some_and(|at| app.clock().since(at) < max_age);
            if known.arrived || young {
                continue;
            }
            // A carrier without a name cannot be asked.
            for (carrier, waybill) in
                parcel.tracks().filter(|(carrier, _)| !matches!(*carrier, "UNKNOWN" | "OTHER" | ""))
            {
                wanted.entry((&case.key.account, carrier)).or_default().insert(waybill.trim());
            }
        }
    }
    let mut asks = Vec::new();
    for ((account, carrier), waybills) in wanted {
        let client = app.client(app.account(account)?)?;
        let waybills: Vec<String> = waybills.into_iter().map(str::to_owned).collect();
        asks.extend(
            waybills
                .chunks(Client::MOST_TRACKED)
                .map(|some| (account.to_owned(), carrier.to_owned(), client.clone(), some.to_vec())),
        );
    }
    let asked = app.clock();
    let answers = stream::iter(asks).map(|(account, carrier, client, waybills)| async move {
        let answer = client.tracking(&carrier, &waybills).await;
        (account, answer)
    });
    let mut answers = answers.buffer_unordered(AT_ONCE);
    let mut failures: Vec<Error> = Vec::new();
    while let Some((account, answer)) = answers.next().await {
        match answer {
            Ok(parcels) => cache.put_tracking(&account, &parcels, asked)?,
            Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
            Err(error) if failures.iter().any(|other| other.message == error.message) => {}
            Err(error) => failures.push(error),
        }
    }
    Ok(failures)
}
