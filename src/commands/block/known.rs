//! Whether a buyer is known: a login that is one letter off blocks somebody else (AL-B04).

use super::book::{self, Block};
use super::watch::Clear;
use crate::app::App;
use crate::blocks::fold;
use crate::config::Account;
use crate::domain::Buyer;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Note, confirm, safe_line};
use crate::store::People;
use std::collections::{HashMap, HashSet};

/// How alike a name must be to be asked about.
const NEAR: f64 = 0.75;
/// How many such names are told.
const CANDIDATES: usize = 5;

/// The buyers of an account that are known without asking the marketplace: from cases, from orders, and from the list itself.
pub fn buyers(app: &App, account: &str, blocks: &[Block]) -> Result<Known> {
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
    Ok(Known::of(known))
}

/// Known buyers, made ready for being asked of many names.
pub struct Known {
    logins: HashMap<String, Buyer>,
    ids: HashMap<String, Buyer>,
    names: Vec<(Spelling, Buyer)>,
}

/// A name as it is compared, with what tells quickly that another one is far from it.
struct Spelling {
    text: String,
    length: u32,
    letters: u64,
}

impl Spelling {
    fn of(name: &str) -> Self {
        let text = fold(name).replace(' ', "");
        let letters = text.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) % 64));
        Self { length: text.chars().count().try_into().unwrap_or(u32::MAX), letters, text }
    }

    /// How alike two names are; `None` where that is less than [`NEAR`]. A change of a letter changes the length by one at most, and
    /// the set of letters by two, so that most names are told apart without being compared.
    fn likeness(&self, other: &Self) -> Option<f64> {
        let changes = self.length.max(other.length) / 4;
        let apart = (self.letters ^ other.letters).count_ones();
        if self.length.abs_diff(other.length) > changes || apart > 2 * changes {
            return None;
        }
        Some(strsim::normalized_damerau_levenshtein(&self.text, &other.text)).filter(|likeness| *likeness >= NEAR)
    }
}

impl Known {
    /// These buyers; of several rows about one the one counts that says most.
    pub fn of(buyers: Vec<Buyer>) -> Self {
        let mut known = Self { logins: HashMap::new(), ids: HashMap::new(), names: Vec::new() };
        let mut seen = HashSet::new();
        for buyer in buyers {
            if let Some(login) = &buyer.login {
                let one = known.logins.entry(login.to_lowercase()).or_insert_with(|| buyer.clone());
                if buyer.id.is_some() {
                    *one = buyer.clone();
                }
            }
            if let Some(id) = &buyer.id {
                let one = known.ids.entry(id.clone()).or_insert_with(|| buyer.clone());
                if buyer.login.is_some() {
                    *one = buyer.clone();
                }
            }
            if seen.insert((buyer.login.clone(), buyer.id.clone())) {
                let names = [buyer.login.as_deref(), buyer.id.as_deref()].map(|name| name.map(Spelling::of));
                known.names.extend(names.into_iter().flatten().map(|name| (name, buyer.clone())));
            }
        }
        known
    }

    /// The buyer of exactly this login or id. A login counts whatever its case.
    pub fn exact(&self, typed: &str) -> Option<&Buyer> {
        self.logins.get(&typed.to_lowercase()).or_else(|| self.ids.get(typed))
    }

    /// Buyers whose login or id is nearly this, the nearest first.
    pub fn near(&self, typed: &str) -> Vec<&Buyer> {
        let wanted = Spelling::of(typed);
        let alike = self.names.iter().filter_map(|(name, buyer)| Some((name.likeness(&wanted)?, buyer)));
        let mut scored: Vec<(f64, &Buyer)> = alike.collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.login.cmp(&other.1.login)));
        let mut nearest: Vec<&Buyer> = Vec::new();
        for (_, buyer) in scored {
            if nearest.len() < CANDIDATES && !nearest.contains(&buyer) {
                nearest.push(buyer);
            }
        }
        nearest
    }
}

/// The buyer that is meant, and whether nothing is known of him. Orders and cases at hand are looked at first, then the marketplace is
/// asked. A near miss is asked about on a terminal; without one, and for a name that nobody knows, it is not found unless `insist`.
pub async fn resolve(app: &App, account: &Account, typed: &str, insist: bool) -> Result<(Buyer, bool)> {
    let typed = check(typed)?;
    let known = buyers(app, &account.name, &book::read_all(app).await?)?;
    if let Some(buyer) = known.exact(typed) {
        return Ok((buyer.clone(), false));
    }
    let asked = match app.client(account) {
        Ok(client) => client.sales_to(typed, app.clock()).await,
        Err(error) => Err(error),
    };
    match asked {
        Ok(page) => {
            let buyers = Known::of(page.sales.into_iter().map(|sale| sale.buyer).collect());
            if let Some(buyer) = buyers.exact(typed) {
                return Ok((buyer.clone(), false));
            }
        }
        Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
        Err(error) => {
            let said = format!("{} could not be asked for orders of `{typed}`: {}", account.name, error.message);
            app.talk().say(&Note::Warning(said));
        }
    }
    let candidates = known.near(typed);
    if app.settings.may_ask
        && let Some(best) = candidates.first()
    {
        let name = named(best);
        if confirm(&format!("Nobody is called `{typed}`. Is it {name}?"))? {
            return Ok(((*best).clone(), false));
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

/// A login or an id as the marketplace may have it: one word, without anything that cannot be seen, and without the marks that stand
/// between the columns of a table or begin a formula in one.
pub fn check(typed: &str) -> Result<&str> {
    let typed = typed.trim();
    if typed.is_empty()
        || typed.chars().count() > 100
        || typed.chars().any(char::is_whitespace)
        || safe_line(typed) != typed
    {
        return Err(Error::usage("a buyer is named by his exact login or user id, which is one word"));
    }
    match typed.chars().find(|letter| ",;\"'=<>|`\\".contains(*letter)) {
        None => Ok(typed),
        Some(mark) => Err(Error::usage(format!("no login and no user id has a {mark} in it, as `{typed}` does"))),
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
    use super::{Known, NEAR, Spelling};
    use crate::domain::Buyer;

    fn buyer(login: &str, id: Option<&str>) -> Buyer {
        Buyer { id: id.map(str::to_owned), login: Some(login.into()) }
    }

    #[test]
    fn exact_names_are_found_and_near_ones_told() {
        let known =
            Known::of(vec![buyer("marek_w", None), buyer("marek_w", Some("41")), buyer("anna.kowal82", Some("7"))]);
        assert_eq!(known.exact("MAREK_W").unwrap().id.as_deref(), Some("41"));
        assert_eq!(known.exact("7").unwrap().login.as_deref(), Some("anna.kowal82"));
        assert_eq!(known.exact("marek"), None);
        assert_eq!(known.near("mareek_w")[0].login.as_deref(), Some("marek_w"));
        assert_eq!(known.near("anna-kowal82")[0].login.as_deref(), Some("anna.kowal82"));
        assert!(known.near("zupelnie-kto-inny").is_empty());
    }

    #[test]
    fn no_near_name_is_passed_over_for_speed() {
        let names =
            ["marek_w", "amrek_w", "marekw", "mar3k_w", "marek__w", "anna.kowal82", "nana.kowal28", "anakowal82"];
        for one in names.map(Spelling::of) {
            for other in names.map(Spelling::of) {
                let likeness = strsim::normalized_damerau_levenshtein(&one.text, &other.text);
                assert_eq!(one.likeness(&other).is_some(), likeness >= NEAR, "{} {}", one.text, other.text);
            }
        }
    }
}
