//! Whether a buyer is known: a login that is one letter off blocks somebody else (AL-B04).

use super::book::{self, Block};
use super::watch::Clear;
use crate::app::App;
use crate::blocks::fold;
use crate::config::Account;
use crate::domain::Buyer;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Note, confirm};
use crate::store::People;

/// How alike a name must be to be asked about.
const NEAR: f64 = 0.75;
/// How many such names are told.
const CANDIDATES: usize = 5;

/// The buyers of an account that are known without asking the marketplace: from cases, from orders, and from the list itself.
pub fn buyers(app: &App, account: &str, blocks: &[Block]) -> Result<Vec<Buyer>> {
    let listed = blocks.iter().filter(|block| block.account == account);
    let mut known: Vec<Buyer> = listed.map(|block| block.added.buyer.clone()).collect();
    known.extend(match app.paths.cache_file().exists() {
        true => app.cache()?.buyers(account)?,
        false => Vec::new(),
    });
    if app.paths.people_file().exists() {
        let persons = People::open(&app.paths.people_file())?.persons(account)?;
        known.extend(persons.iter().filter_map(|text| Some(serde_json::from_str::<Clear>(text).ok()?.buyer)));
    }
    Ok(known)
}

/// The buyer of exactly this login or id; of several rows about him the one that says most. A login counts whatever its case.
pub fn exact(known: &[Buyer], typed: &str) -> Option<Buyer> {
    let wanted = typed.to_lowercase();
    let login = |buyer: &&Buyer| buyer.login.as_ref().is_some_and(|login| login.to_lowercase() == wanted);
    let by_login = known.iter().filter(login).max_by_key(|buyer| buyer.id.is_some());
    let by_id = || known.iter().filter(|buyer| buyer.id.as_deref() == Some(typed)).max_by_key(|b| b.login.is_some());
    by_login.or_else(by_id).cloned()
}

/// Buyers whose login or id is nearly this, the nearest first.
pub fn near(known: &[Buyer], typed: &str) -> Vec<Buyer> {
    let wanted = fold(typed).replace(' ', "");
    let mut scored: Vec<(f64, &Buyer)> = Vec::new();
    for buyer in known {
        let names = [buyer.login.as_deref(), buyer.id.as_deref()];
        let score = |name: &str| strsim::normalized_damerau_levenshtein(&fold(name).replace(' ', ""), &wanted);
        let best = names.into_iter().flatten().map(score).fold(0.0, f64::max);
        if best >= NEAR && scored.iter().all(|(_, other)| other.login != buyer.login || other.id != buyer.id) {
            scored.push((best, buyer));
        }
    }
    scored.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.login.cmp(&other.1.login)));
    scored.into_iter().take(CANDIDATES).map(|(_, buyer)| buyer.clone()).collect()
}

/// The buyer that is meant, and whether nothing is known of him. Orders and cases at hand are looked at first, then the marketplace is
/// asked. A near miss is asked about on a terminal; without one, and for a name that nobody knows, it is not found unless `insist`.
pub async fn resolve(app: &App, account: &Account, typed: &str, insist: bool) -> Result<(Buyer, bool)> {
    let typed = check(typed)?;
    let known = buyers(app, &account.name, &book::read_all(app).await?)?;
    if let Some(buyer) = exact(&known, typed) {
        return Ok((buyer, false));
    }
    let asked = match app.client(account) {
        Ok(client) => client.sales_to(typed, app.clock()).await,
        Err(error) => Err(error),
    };
    match asked {
        Ok(page) => {
            let buyers: Vec<Buyer> = page.sales.into_iter().map(|sale| sale.buyer).collect();
            if let Some(buyer) = exact(&buyers, typed) {
                return Ok((buyer, false));
            }
        }
        Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
        Err(error) => {
            let said = format!("{} could not be asked for orders of `{typed}`: {}", account.name, error.message);
            app.talk().say(&Note::Warning(said));
        }
    }
    let candidates = near(&known, typed);
    if app.settings.may_ask
        && let Some(best) = candidates.first()
    {
        let name = named(best);
        if confirm(&format!("Nobody is called `{typed}`. Is it {name}?"))? {
            return Ok((best.clone(), false));
        }
    }
    if insist {
        return Ok((unheard_of(typed), true));
    }
    let error = Error::not_found(format!("no order and no case of {} is of a buyer `{typed}`", account.name))
        .for_account(&account.name);
    let error = candidates.iter().fold(error, |error, buyer| error.detail(format!("  {}", named(buyer))));
    Err(error.hint("a block needs the exact login or user id").hint("add --unknown if it is certain"))
}

/// A buyer of whom nothing is known but what was typed: an id where it is a number, else a login.
pub fn unheard_of(typed: &str) -> Buyer {
    match typed.bytes().all(|byte| byte.is_ascii_digit()) {
        true => Buyer { id: Some(typed.to_owned()), login: None },
        false => Buyer { id: None, login: Some(typed.to_owned()) },
    }
}

/// A login or an id as the marketplace may have it: one word, without control characters.
pub fn check(typed: &str) -> Result<&str> {
    let typed = typed.trim();
    let plain = !typed.is_empty() && typed.chars().count() <= 100;
    match plain && !typed.chars().any(|letter| letter.is_control() || letter.is_whitespace()) {
        true => Ok(typed),
        false => Err(Error::usage("a buyer is named by his exact login or user id, which is one word")),
    }
}

fn named(buyer: &Buyer) -> String {
    match (&buyer.login, &buyer.id) {
        (Some(login), Some(id)) => format!("{login} (id {id})"),
        (Some(name), None) | (None, Some(name)) => name.clone(),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{exact, near};
    use crate::domain::Buyer;

    fn buyer(login: &str, id: Option<&str>) -> Buyer {
        Buyer { id: id.map(str::to_owned), login: Some(login.into()) }
    }

    #[test]
    fn exact_names_are_found_and_near_ones_told() {
        let known = [buyer("marek_w", None), buyer("marek_w", Some("41")), buyer("anna.kowal82", Some("7"))];
        assert_eq!(exact(&known, "MAREK_W").unwrap().id.as_deref(), Some("41"));
        assert_eq!(exact(&known, "7").unwrap().login.as_deref(), Some("anna.kowal82"));
        assert_eq!(exact(&known, "marek"), None);
        assert_eq!(near(&known, "mareek_w")[0].login.as_deref(), Some("marek_w"));
        assert_eq!(near(&known, "anna-kowal82")[0].login.as_deref(), Some("anna.kowal82"));
        assert!(near(&known, "zupelnie-kto-inny").is_empty());
    }
}
