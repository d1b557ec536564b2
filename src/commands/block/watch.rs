//! The people behind orders: read from the marketplace, kept in the clear for as long as the user says, and then as keyed hashes.

use crate::app::{App, blocking};
use crate::blocks::{Seal, traits};
use crate::config::{Account, files};
use crate::domain::{Buyer, Instant, Person, Sale};
use crate::error::{Error, ErrorKind, Result};
use crate::secrets::PEOPLE_KEY;
use crate::store::{People, SeenSale};
use rand::Rng;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How far back sales are read at first: marketplaces show no older ones.
const REACH_MILLIS: i64 = 364 * 86_400_000;
/// How long a run waits for another one that makes the key.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is kept in the clear of a sale.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Clear {
    /// The order's id: with it, the marketplace tells whose it is.
    pub order_id: String,
    /// The buyer as the marketplace names him.
    pub buyer: Buyer,
    /// Names, addresses, telephone numbers.
    pub person: Person,
}

/// The store with the key to it.
pub struct Watch {
    /// The store.
    pub people: People,
    /// The key.
    pub seal: Seal,
    /// What was lost because the key was another one before.
    pub rekeyed: bool,
    /// Personal data of sales before this instant are not kept.
    keep_from: Instant,
}

impl Watch {
    /// Opens the store, makes it at the first use, and erases what is older than the retention period.
    pub async fn open(app: &App) -> Result<Self> {
        let seal = Seal::new(key(app).await?.expose_secret())?;
        let people = People::open(&app.paths.people_file())?;
        let rekeyed = people.keyed(&seal.check())?;
        let keep_from = cutoff(app)?;
        people.erase(keep_from)?;
        Ok(Self { people, seal, rekeyed, keep_from })
    }

    /// Reads what is new in every chosen account; what cannot be read of one stops none of the others and is given back.
    pub async fn refresh_all(&self, app: &App) -> Result<Vec<Error>> {
        let mut failures = Vec::new();
        for account in app.accounts()? {
            match self.refresh(app, account).await {
                Ok(errors) => failures.extend(errors),
                Err(error) if error.kind == ErrorKind::Interrupted => return Err(error),
                Err(error) => failures.push(error.for_account(&account.name)),
            }
        }
        Ok(failures)
    }

    /// Reads what is new in an account, page by page, each kept before the next; what could not be read is told.
    pub async fn refresh(&self, app: &App, account: &Account) -> Result<Vec<Error>> {
        let client = app.client(account)?;
        let progress = app.talk().progress(&format!("{}: reading orders", account.name));
        let (mut unreadable, mut read) = (Vec::new(), 0);
        let since = app.clock().plus_millis(-REACH_MILLIS);
        loop {
            let mark = self.people.mark(&account.name)?;
            let page = client.sales(mark.as_deref(), since, app.clock()).await?;
            let seen: Vec<SeenSale> = page.sales.iter().map(|sale| self.seen(sale)).collect();
            self.people.put(&account.name, &seen, page.mark.as_deref())?;
            read += seen.len() as u64;
            progress.set(read, None);
            unreadable.extend(page.unreadable);
            if !page.more {
                break;
            }
        }
        let count = unreadable.len();
        let told = (count > 0).then(|| {
            let message =
                format!("{count} orders of {} could not be read, so their buyers are not watched", account.name);
            let error = Error::new(ErrorKind::Partial, message).for_account(&account.name);
            unreadable.into_iter().take(5).fold(error, Error::detail)
        });
        Ok(told.into_iter().collect())
    }

    /// What is kept of a sale: in the clear only within the retention period.
    fn seen(&self, sale: &Sale) -> SeenSale {
        let clear = Clear { order_id: sale.order_id.clone(), buyer: sale.buyer.clone(), person: sale.person.clone() };
        let keep = sale.bought_at >= self.keep_from;
        SeenSale {
            order_hash: self.seal.order(&sale.order_id),
            id_hash: sale.buyer.id.as_deref().map(|id| self.seal.id(id)),
            login_hash: sale.buyer.login.as_deref().map(|login| self.seal.login(login)),
            bought_at: sale.bought_at,
            cancelled: sale.cancelled,
            paid: sale.paid,
            person: keep.then(|| serde_json::to_string(&clear).unwrap_or_default()),
            traits: traits(&sale.person)
                .iter()
                .map(|one| (one.kind.to_string(), self.seal.of(one.kind.as_str(), &one.text)))
                .collect(),
        }
    }

    /// The sales of a buyer, oldest first.
    pub fn of_buyer(&self, account: &str, buyer: &Buyer) -> Result<Vec<SeenSale>> {
        let id = buyer.id.as_deref().map(|id| self.seal.id(id));
        let login = buyer.login.as_deref().map(|login| self.seal.login(login));
        self.people.of_buyer(account, id.as_deref(), login.as_deref())
    }
}

/// What is still in the clear of a sale.
pub fn clear(sale: &SeenSale) -> Option<Clear> {
    serde_json::from_str(sale.person.as_deref()?).ok()
}

/// Erases what is older than the retention period, where there is a store at all; for commands that have no other business with it.
pub fn forget_old(app: &App) -> Result<()> {
    if !app.paths.people_file().exists() {
        return Ok(());
    }
    People::open(&app.paths.people_file())?.erase(cutoff(app)?).map(drop)
}

fn cutoff(app: &App) -> Result<Instant> {
    Ok(app.clock().plus_millis(-app.config()?.blocks.retention.millis()))
}

/// The key, made at the first use. Two runs at once make one.
async fn key(app: &App) -> Result<SecretString> {
    let (vault, lock_file) = (app.vault()?.clone(), app.paths.data_dir.join("locks").join("blocks-key.lock"));
    blocking(move || {
        if let Some(key) = vault.get(PEOPLE_KEY)? {
            return Ok(key);
        }
        let _lock = files::lock(&lock_file, PATIENCE)?;
        if let Some(key) = vault.get(PEOPLE_KEY)? {
            return Ok(key);
        }
        let bytes: [u8; 32] = rand::rng().random();
        let key = SecretString::from(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
        vault.set(PEOPLE_KEY, &key)?;
        Ok(key)
    })
    .await
}
