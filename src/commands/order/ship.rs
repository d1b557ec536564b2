//! `order ship`: the tracking number of a parcel, the first defence where a buyer says that nothing came (AL-G2).

use super::find::{self, Named};
use super::{Said, carriers, outcome};
use crate::app::App;
use crate::commands::act::{Bench, Stopped, Way};
use crate::commands::handoff;
use crate::commands::list::program;
use crate::domain::{Case, Change, Order, Parcel};
use crate::error::{Error, ErrorKind, Result};
use crate::journal::{Handoff, HandoffState};
use crate::marketplaces::{Client, PageStep};
use crate::output::Outcome;
use serde_json::Value;

/// What to ship, as typed.
#[derive(Clone, Debug)]
pub struct Ship {
    /// The order: the first letters of its id, or all of it.
    pub order: String,
    /// The carrier, by id or name.
    pub carrier: String,
    /// The tracking number.
    pub waybill: String,
    /// The carrier's name, where it has no id of its own.
    pub carrier_name: Option<String>,
    /// The lines in the parcel, by the first letters of their ids or of their offers' ids; all of them when empty.
    pub items: Vec<String>,
    /// Add it once more although it was added before.
    pub again: bool,
}

/// Adds a parcel to an order. A number that is there already is success without a call; where the marketplace has no API for it, the step
/// is prepared for the seller.
pub async fn ship(app: &App, given: &Ship) -> Result<Outcome> {
    let named = find::order(app, &given.order).await?;
    let waybill = given.waybill.trim();
    if waybill.is_empty() || waybill.chars().any(char::is_control) {
        return Err(Error::usage("the tracking number must not be empty").hint("--waybill NUMBER"));
    }
    let client = app.client(&named.account)?;
    if let Some(step) = client.shipping_page(&named.order_id) {
        return by_hand(app, &named, &client, given, waybill, step).await;
    }
    let name = given.carrier_name.as_deref();
    let (carrier, carrier_name) = carriers::choose(app, &named.account, &client, &given.carrier, name).await?;
    let bench = Bench::open(app, &named.account, client, &format!("order {}", named.order_id)).await?;
    let order = find::fresh(app, &named.account, &bench.client, &named.order_id).await?;
    let lines = given.items.iter().map(|item| line(&order, item)).collect::<Result<Vec<String>>>()?;
    let (parcels, _) = bench.client.parcels(&order).await?;
    let mut said = said(&named, "order ship");
    (said.helps, said.lines) = helped(app, &named, waybill)?;
    if let Some(parcel) = parcels.iter().find(|parcel| parcel.waybill == waybill).filter(|_| !given.again) {
        said.already = vec![there(parcel, &carrier.id, &named)?];
        return Ok(outcome(app, said, None).hint(shown(app, &named)));
    }
    let shipment = Change::Shipment { carrier_id: carrier.id, carrier_name, waybill: waybill.into(), lines };
    said.steps = vec![format!("Tracking number {waybill} added to order {}", named.order_id)];
    let action = bench.on_order("order ship", &order, shipment);
    let way = Way { again: given.again, ..Way::default() };
    let carried = bench.carry_out(std::slice::from_ref(&action), way).await.map_err(|Stopped { error, .. }| error)?;
    Ok(outcome(app, said, Some(carried)).hint(shown(app, &named)))
}

fn said(named: &Named, command: &'static str) -> Said {
    let (account, order_id) = (named.account.name.clone(), Some(named.order_id.clone()));
    Said { account, order_id, command, ..Said::default() }
}

fn shown(app: &App, named: &Named) -> String {
    format!("{} order show {}:{}", program(app), named.account.name, named.order_id)
}

/// A number that is there under the same carrier is what was wanted; under another one it is a slip that a person must look at.
fn there(parcel: &Parcel, carrier: &str, named: &Named) -> Result<String> {
    let at = parcel.added_at.map(|at| format!(", since {at}")).unwrap_or_default();
    match parcel.carrier.as_deref() {
        Some(other) if other != carrier => Err(Error::new(
            ErrorKind::Guard,
            format!(
                "the tracking number {} is on the order already, carried by {other} and not by {carrier}",
                parcel.waybill
            ),
        )
        .for_account(&named.account.name)
        .hint("when both are right: the same with --again")),
        _ => Ok(format!("The tracking number {} is on the order already{at}", parcel.waybill)),
    }
}

/// The line whose id, or whose offer's id, begins so.
fn line(order: &Order, item: &str) -> Result<String> {
    let item = item.trim();
    let begins = |id: &str| id.to_lowercase().starts_with(&item.to_lowercase());
    let mut found = order.lines.iter().filter(|line| begins(&line.id) || begins(&line.offer_id));
    let first = found.next().filter(|_| !item.is_empty());
    match (first, found.next()) {
        (Some(only), None) => Ok(only.id.clone()),
        (found, _) => {
            let why = if found.is_some() { "fits several lines" } else { "is no line" };
            let error = Error::usage(format!("`{item}` {why} of order {}", order.id));
            Err(order.lines.iter().fold(error, |error, line| {
                error.detail(format!("{}  offer {}  {} × {}", line.id, line.offer_id, line.quantity, line.name))
            }))
        }
    }
}

/// The open cases of the order in which the buyer says that nothing came: as they must be typed, and as a person reads it.
fn helped(app: &App, named: &Named, waybill: &str) -> Result<(Vec<String>, Vec<String>)> {
    let cache = app.cache()?;
    let mut cases: Vec<Case> = Vec::new();
    for summary in cache.cases_of_order(&named.account.name, &named.order_id)? {
        let stored = cache.load(&summary.key)?;
        cases.extend(stored.map(|stored| stored.case).filter(|case| case.open && case.marks.contains("not-received")));
    }
    let keys: Vec<_> = cases.iter().map(|case| case.key.clone()).collect();
    let shorts = cache.short_names(&keys)?;
    let lines = cases.iter().zip(&shorts).map(|(case, short)| {
        format!("  It helps in {} {short}, not received: tell the buyer that {waybill} is on its way", case.kind)
    });
    Ok((shorts.clone(), lines.collect()))
}

/// Prepares the step for the seller; a parcel that the order shows already needs none.
async fn by_hand(
    app: &App,
    named: &Named,
    client: &Client,
    given: &Ship,
    waybill: &str,
    step: PageStep,
) -> Result<Outcome> {
    let order = find::fresh(app, &named.account, client, &named.order_id).await?;
    let mut said = said(named, "order ship");
    (said.helps, said.lines) = helped(app, named, waybill)?;
    if let Some(parcel) = order.parcels.iter().find(|parcel| parcel.waybill == waybill).filter(|_| !given.again) {
        // Its services have codes of their own, so the carrier as typed cannot be compared.
        said.already = vec![there(&Parcel { carrier: None, ..parcel.clone() }, "", named)?];
        return Ok(outcome(app, said, None).hint(shown(app, named)));
    }
    let carrier = given.carrier_name.as_deref().unwrap_or(&given.carrier);
    let handoff = Handoff {
        id: String::new(),
        account: named.account.name.clone(),
        subject: named.order_id.clone(),
        step: format!("add-tracking/{waybill}"),
        title: format!("Add the tracking number {waybill} to order {}", named.order_id),
        page: Some(step.page),
        path: step.path,
        text: Some(format!("{carrier}\n{waybill}")),
        files: Vec::new(),
        due_at: None,
        if_missed: None,
        rule: None,
        opened_at: app.clock(),
        state: HandoffState::Open,
        closed_at: None,
        note: None,
    };
    let handoff = match app.settings.dry_run {
        true => handoff,
        false => app.handoffs().prepare(handoff, app.clock()).await?.0,
    };
    said.lines
        .insert(0, format!("There is no API for this, so it is for you to do:\n{}", handoff::page::of(app, &handoff)));
    said.handoff = Value::Object(handoff::row_of(&handoff));
    let done = format!("{} handoff done {}", program(app), handoff.id);
    let outcome = outcome(app, said, None);
    Ok(if app.settings.dry_run { outcome } else { outcome.hint(format!("when you have done it: {done}")) })
}
