//! Who may carry a parcel: asked once a day, with the nearest name for a slip of the keyboard.

use crate::app::App;
use crate::config::Account;
use crate::domain::{Carrier, Instant};
use crate::error::{Error, Result};
use crate::marketplaces::Client;
use serde::{Deserialize, Serialize};

/// How long the list of carriers is believed, in milliseconds.
const BELIEVED: i64 = 86_400_000;
/// A carrier that stands for all that have no id of their own, by name.
const OTHER: &str = "OTHER";

#[derive(Serialize, Deserialize)]
struct Kept {
    at: Instant,
    carriers: Vec<Carrier>,
}

/// The carrier of that id or name, and the name that goes with it. A name that is not known is a usage error with the nearest ones.
pub async fn choose(
    app: &App,
    account: &Account,
    client: &Client,
    wanted: &str,
    name: Option<&str>,
) -> Result<(Carrier, Option<String>)> {
    let (carriers, kept) = known(app, account, client, false).await?;
    let found = match pick(&carriers, wanted) {
        // A carrier that is new since the list was kept.
        Err(_) if kept => pick(&known(app, account, client, true).await?.0, wanted)?,
        found => found?,
    };
    let name = name.map(str::trim).filter(|name| !name.is_empty());
    match (found.id == OTHER, name) {
        (true, None) => {
            Err(Error::usage("a carrier without an id of its own needs its name").hint("--carrier-name NAME"))
        }
        (false, Some(_)) => {
            Err(Error::usage(format!("the carrier is {} already: a name goes with {OTHER} alone", found.id))
                .hint(format!("--carrier {OTHER} --carrier-name NAME")))
        }
        (_, name) => Ok((found, name.map(str::to_owned))),
    }
}

/// The carriers, and whether they come out of the cache.
async fn known(app: &App, account: &Account, client: &Client, anew: bool) -> Result<(Vec<Carrier>, bool)> {
    let note = format!("carriers/{}", account.name);
    let kept = app.cache()?.note(&note)?.and_then(|text| serde_json::from_str::<Kept>(&text).ok());
    let fresh = kept.filter(|kept| (0..BELIEVED).contains(&app.clock().since(kept.at)));
    if let Some(kept) = fresh.filter(|_| !anew) {
        return Ok((kept.carriers, true));
    }
    let carriers = client.carriers().await?.unwrap_or_default();
    let kept = Kept { at: app.clock(), carriers };
    if let Ok(text) = serde_json::to_string(&kept) {
        let _ = app.cache()?.set_note(&note, &text);
    }
    Ok((kept.carriers, false))
}

fn pick(carriers: &[Carrier], wanted: &str) -> Result<Carrier> {
    let wanted = wanted.trim();
    let plain =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let names = |carrier: &Carrier| [Some(carrier.id.clone()), carrier.name.clone()];
    let same = |carrier: &&Carrier| names(carrier).into_iter().flatten().any(|name| plain(&name) == plain(wanted));
    if let Some(found) = carriers.iter().find(|carrier| carrier.id == wanted).or_else(|| carriers.iter().find(same)) {
        return Ok(found.clone());
    }
    let nearness = |carrier: &Carrier| {
        let each = names(carrier).into_iter().flatten();
        each.map(|name| strsim::jaro_winkler(&plain(&name), &plain(wanted))).fold(0.0, f64::max)
    };
    let mut near: Vec<(f64, &Carrier)> = carriers.iter().map(|carrier| (nearness(carrier), carrier)).collect();
    near.retain(|(likeness, _)| *likeness > 0.75);
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let error = Error::usage(format!("no carrier is called `{wanted}`"));
    let error = match near.as_slice() {
        [] => error,
        near => error.hint(format!(
            "did you mean {}?",
            near.iter().take(3).map(|(_, carrier)| format!("`{}`", carrier.id)).collect::<Vec<_>>().join(", ")
        )),
    };
    let ids: Vec<&str> = carriers.iter().map(|carrier| carrier.id.as_str()).collect();
    Err(error
        .hint(format!("known: {}", ids.join(", ")))
        .hint(format!("any other: --carrier {OTHER} --carrier-name NAME")))
}

#[cfg(test)]
mod tests {
    use super::pick;
    use crate::domain::Carrier;

    #[test]
    fn a_carrier_is_known_by_id_and_name_and_a_slip_is_mended() {
        let carrier = |id: &str, name: &str| Carrier {
            id: id.into(),
            name: Some(name.into()).filter(|n: &String| !n.is_empty()),
        };
        let all = [carrier("INPOST", "InPost"), carrier("POCZTA_POLSKA", "Poczta Polska"), carrier("OTHER", "")];
        for (typed, id) in
            [("INPOST", "INPOST"), ("inpost", "INPOST"), ("Poczta Polska", "POCZTA_POLSKA"), ("other", "OTHER")]
        {
            assert_eq!(pick(&all, typed).unwrap().id, id);
        }
        let wrong = pick(&all, "INPSOT").unwrap_err();
        assert!(wrong.hints[0].contains("`INPOST`"), "{:?}", wrong.hints);
        assert!(pick(&all, "zzz").unwrap_err().hints[0].starts_with("known: INPOST"));
    }
}
