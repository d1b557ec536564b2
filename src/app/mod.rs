//! The composition root: puts the parts together and opens each of them only when it is first needed, so that `--help` and
//! `list` open no keyring, no network and no TLS.

mod tokens;

pub use tokens::{VaultTokens, blocking};

use crate::config::{self, Account, Config, Paths};
use crate::deadlines::Engine;
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::journal::{Gate, Handoffs};
use crate::marketplaces::{Client, Marketplace, TokenStore, http::Http};
use crate::output::{Style, Talk};
use crate::secrets::Vault;
use crate::store::{Cache, Ledger};
use secrecy::SecretString;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant as Moment};

/// How long a printed secret is good for: the hour of a token is over some time, and a run may be a watch that never ends.
const PRINTED: Duration = Duration::from_secs(300);

/// What every command may look at.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Only these accounts; all when empty.
    pub accounts: Vec<String>,
    /// The profile, when it is not the default one or the demo's.
    pub profile: Option<String>,
    /// Whether the demo marketplace is in use.
    pub demo: bool,
    /// Pretend that it is this instant; reads only.
    pub at: Option<Instant>,
    /// Whether a question may be asked: stdin and stderr are terminals and `--no-input` was not given.
    pub may_ask: bool,
    /// `--yes`.
    pub yes: bool,
    /// `--dry-run`.
    pub dry_run: bool,
    /// Where exchanges with the marketplaces are written.
    pub trace_file: Option<PathBuf>,
    /// How to print.
    pub style: Style,
}

/// The parts, each made at its first use.
pub struct App {
    /// Where files live.
    pub paths: Paths,
    /// What every command may look at.
    pub settings: Settings,
    config: OnceCell<Config>,
    cache: OnceCell<Cache>,
    ledger: OnceCell<Ledger>,
    engine: OnceCell<Engine>,
    vault: OnceCell<Arc<dyn Vault>>,
    http: OnceCell<Http>,
    talk: Talk,
    printed: RefCell<BTreeMap<String, (Moment, SecretString)>>,
}

impl App {
    /// An app over these paths and settings; nothing is opened yet.
    pub fn new(paths: Paths, settings: Settings) -> Self {
        let talk = Talk::new(settings.style.clone());
        Self {
            paths,
            settings,
            talk,
            config: OnceCell::new(),
            cache: OnceCell::new(),
            ledger: OnceCell::new(),
            engine: OnceCell::new(),
            vault: OnceCell::new(),
            http: OnceCell::new(),
            printed: RefCell::default(),
        }
    }

    /// A secret that a command of the user's printed in the last minutes: the command may be slow, or ask a person.
    pub fn printed(&self, of: &str) -> Option<SecretString> {
        let printed = self.printed.borrow();
        printed.get(of).filter(|(at, _)| at.elapsed() < PRINTED).map(|(_, secret)| secret.clone())
    }

    /// Remembers a printed secret for some minutes.
    pub fn remember_printed(&self, of: &str, secret: &SecretString) {
        self.printed.borrow_mut().insert(of.to_owned(), (Moment::now(), secret.clone()));
    }

    /// This app with a configuration that is not read from a file.
    pub fn with_config(mut self, config: Config) -> Self {
        self.config = OnceCell::from(config);
        self
    }

    /// This app with secrets that are kept elsewhere.
    pub fn with_vault(mut self, vault: Arc<dyn Vault>) -> Self {
        self.vault = OnceCell::from(vault);
        self
    }

    /// The instant that counts as now: `--at`, else the machine's clock.
    pub fn now(&self) -> Instant {
        self.settings.at.unwrap_or_else(|| Instant::from(chrono::Utc::now()))
    }

    /// The instant at which things are read and written down. In the demo, whose whole world is pretended, `--at` moves it too.
    pub fn clock(&self) -> Instant {
        let pretended = self.settings.at.filter(|_| self.settings.demo);
        pretended.unwrap_or_else(|| Instant::from(chrono::Utc::now()))
    }

    /// Says things while a command runs. There is one talk, so that no message is written into a line of progress.
    pub fn talk(&self) -> &Talk {
        &self.talk
    }

    /// The configuration.
    pub fn config(&self) -> Result<&Config> {
        once(&self.config, || config::load(&self.paths.config_file, Some(&Marketplace::ALL.map(Marketplace::name))))
    }

    /// The accounts that `--account` names, or all of them. An unknown name is not found; no account at all too.
    pub fn accounts(&self) -> Result<Vec<&Account>> {
        let config = self.config()?;
        if config.accounts.is_empty() {
            let path = &config.path;
            let is_own = *path != self.paths.config_dir.join("config.toml") && !self.settings.demo;
            let message = match is_own && !path.exists() {
                true => format!("no account is configured yet: there is no file {}", path.display()),
                false => "no account is configured yet".into(),
            };
            return Err(Error::not_found(message)
                .hint("aftersale account add main --client-id ID --app-name NAME")
                .hint("aftersale --demo list shows how it looks, without an account"));
        }
        if self.settings.accounts.is_empty() {
            return Ok(config.accounts.values().collect());
        }
        self.settings.accounts.iter().map(|name| self.account(name)).collect()
    }

    /// The account of that name.
    pub fn account(&self, name: &str) -> Result<&Account> {
        let config = self.config()?;
        config.accounts.get(name).ok_or_else(|| {
            let names: Vec<_> = config.accounts.keys().map(String::as_str).collect();
            Error::not_found(format!("there is no account `{name}`"))
                .hint(format!("configured: {}", if names.is_empty() { "none".into() } else { names.join(", ") }))
        })
    }

    /// The one account that is meant: the only one named, or the only one there is.
    pub fn one_account(&self) -> Result<&Account> {
        self.one_account_that(|_| true)
    }

    /// The same among those that `fits` picks, where no account was named and it picks any.
    pub fn one_account_that(&self, fits: impl Fn(&Account) -> bool) -> Result<&Account> {
        let accounts = self.accounts()?;
        let fitting: Vec<&Account> = accounts.iter().copied().filter(|account| fits(account)).collect();
        match (fitting.as_slice(), accounts.as_slice()) {
            ([only], _) if self.settings.accounts.is_empty() => Ok(only),
            (_, [only]) => Ok(only),
            (_, several) => {
                let names: Vec<_> = several.iter().map(|account| account.name.as_str()).collect();
                Err(Error::usage("this needs one account")
                    .hint(format!("add --account with one of: {}", names.join(", "))))
            }
        }
    }

    /// The cache, opened at the first call.
    pub fn cache(&self) -> Result<&Cache> {
        once(&self.cache, || self.open_cache())
    }

    /// The cache over a connection of the caller's own, for rows that outlive the command.
    pub fn open_cache(&self) -> Result<Cache> {
        Cache::open(&self.paths.cache_file())
    }

    /// The ledger; its file is opened at its first use.
    pub fn ledger(&self) -> &Ledger {
        self.ledger.get_or_init(|| Ledger::new(&self.paths.ledger_file()))
    }

    /// The journal's gate: the only way to change anything at a marketplace.
    pub fn gate(&self) -> Result<Gate> {
        let pretended = self.settings.at.filter(|_| self.settings.demo);
        let clock = Box::new(move || pretended.unwrap_or_else(|| Instant::from(chrono::Utc::now())));
        let absence_after = self.config()?.journal.absence_after.millis();
        Ok(Gate::new(self.ledger().clone(), self.paths.data_dir.clone(), absence_after, self.settings.may_ask, clock))
    }

    /// The steps that have no API and wait for the seller.
    pub fn handoffs(&self) -> Handoffs<'_> {
        Handoffs(self.ledger())
    }

    /// The deadline engine with the user's rules and readings.
    pub fn engine(&self) -> Result<&Engine> {
        once(&self.engine, || Engine::new(&self.config()?.deadlines, &self.paths.config_dir.join("rules")))
    }

    /// Where secrets are kept.
    pub fn vault(&self) -> Result<&Arc<dyn Vault>> {
        once(&self.vault, || crate::secrets::open(&self.config()?.secrets, &self.paths.data_dir))
    }

    /// A client for an account.
    pub fn client(&self, account: &Account) -> Result<Client> {
        self.client_with(account, Arc::new(self.tokens(account)?))
    }

    /// A client for an account whose login is kept there.
    pub fn client_with(&self, account: &Account, tokens: Arc<dyn TokenStore>) -> Result<Client> {
        let http = once(&self.http, || Http::new(self.settings.trace_file.as_deref()))?;
        Client::new(account, http.clone(), tokens)
    }

    /// Where an account's login is kept.
    pub fn tokens(&self, account: &Account) -> Result<VaultTokens> {
        Ok(VaultTokens::new(account, self.vault()?.clone(), &self.paths.data_dir))
    }
}

/// `cell`'s value, made by `make` at the first call; a failure is not kept.
fn once<T>(cell: &OnceCell<T>, make: impl FnOnce() -> Result<T>) -> Result<&T> {
    if let Some(value) = cell.get() {
        return Ok(value);
    }
    let made = make()?;
    Ok(cell.get_or_init(|| made))
}
