//! `--demo`: the simulator behind one account per marketplace, with its state kept in the demo's own profile.

use crate::app::{App, Settings};
use crate::cli::Globals;
use crate::config::{Account, Config, Mail, MailSend, Paths};
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::marketplaces::TokenStore;
use crate::output::{Note, Outcome};
use crate::secrets::{PEOPLE_KEY, Vault, client_secret_name};
use crate::simulator::{Options, Simulator, World};
use secrecy::{ExposeSecret, SecretString};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

/// The demo's profile.
pub(super) const PROFILE: &str = "demo";

/// The app of the demo, with the running simulator that its accounts talk to.
pub(super) async fn app(paths: Paths, settings: Settings) -> Result<(App, Simulator)> {
    let now = settings.at.unwrap_or_else(|| Instant::from(chrono::Utc::now()));
    crate::commands::simulator::freshen(&paths, now)?;
    let state = crate::commands::simulator::state_file(&paths);
    let clock = settings.at.map(Instant::millis);
    let options = Options { state: Some(state), world: World::Demo, clock, ..Options::default() };
    let simulator = Simulator::start(options).await.map_err(|cause| {
        Error::failed(format!("the demo cannot start: {cause}")).hint("aftersale simulator reset makes a fresh one")
    })?;
    let logins = simulator.accounts();
    let vault = MemoryVault::default();
    // The demo's vault forgets, and its people are made up: their traits are sealed with a key that is no secret.
    vault.put(PEOPLE_KEY, &"de".repeat(32));
    let mut accounts = BTreeMap::new();
    for (name, marketplace, login) in &logins {
        vault.put(&client_secret_name(name), &login.client_secret);
        accounts.insert((*name).into(), account(name, marketplace, &simulator.url, &login.client_id));
    }
    let maildir = paths.data_dir.join("demo-mail");
    simulator.write_mails(&maildir).map_err(|cause| {
        Error::failed(format!("the demo's mails cannot be written to {}: {cause}", maildir.display()))
            .hint("set AFTERSALE_HOME to a folder that can be written")
    })?;
    let mailbox = Mail {
        authserv_ids: vec![Simulator::MAIL_SERVER.into()],
        send: Some(MailSend::Outbox(paths.data_dir.join("outbox"))),
        identities: vec!["sklep@domowy-zakatek.example".into()],
        ..Mail::maildir("main", "main", maildir)
    };
    // Of the demo profile's own configuration the alerts and the blocks count, so that they can be tried on the made-up shop.
    let Config { alerts, blocks, .. } = crate::config::load(&paths.config_file, None)?;
    let mail = BTreeMap::from([(mailbox.name.clone(), mailbox)]);
    let config = Config { path: paths.config_file.clone(), accounts, alerts, blocks, mail, ..Config::default() };
    let app = App::new(paths, settings).with_config(config).with_vault(Arc::new(vault));
    for (name, _, login) in &logins {
        let account = app.account(name)?;
        let document = serde_json::from_str(&login.token)
            .map_err(|cause| Error::failed("the demo's login cannot be read").caused_by(cause))?;
        let token = app.client(account)?.token_from_document(&document, Instant::from(chrono::Utc::now()))?;
        app.tokens(account)?.save(&token)?;
    }
    Ok((app, simulator))
}

/// Says that the demo's configuration is its own, where another one was asked for: what is written there counts for nothing here.
pub(super) fn own_configuration(globals: &Globals, app: &App, result: Result<Outcome>) -> Result<Outcome> {
    let asked = match (&globals.config, &globals.profile) {
        (Some(file), _) => format!("--config {}", file.display()),
        (None, Some(profile)) => format!("--profile {profile}"),
        (None, None) => return result,
    };
    let said = format!("{asked} is not read: the demo has its own {}", app.paths.config_file.display());
    match result {
        Ok(outcome) => Ok(outcome.warning(said)),
        Err(error) => Err(error.detail(said)),
    }
}

/// Next steps as they must be typed to stay in the demo.
pub(super) fn hints(result: Result<Outcome>) -> Result<Outcome> {
    let stay = |hint: &mut String| {
        if let Some(rest) = hint.strip_prefix("aftersale ").filter(|rest| !rest.starts_with("--demo")) {
            *hint = format!("aftersale --demo {rest}");
        } else if let Some((why, rest)) =
            hint.split_once(": aftersale ").filter(|(_, rest)| !rest.starts_with("--demo"))
        {
            *hint = format!("{why}: aftersale --demo {rest}");
        }
    };
    match result {
        Ok(mut outcome) => {
            for note in &mut outcome.notes {
                if let Note::Hint(hint) = note {
                    stay(hint);
                }
            }
            outcome.failures.iter_mut().flat_map(|failure| &mut failure.hints).for_each(stay);
            Ok(outcome)
        }
        Err(mut error) => {
            error.hints.iter_mut().for_each(stay);
            Err(error)
        }
    }
}

/// An account whose every address is the simulator's; each marketplace reads the keys that it knows.
fn account(name: &str, marketplace: &str, url: &str, client_id: &str) -> Account {
    Account {
        name: name.into(),
        marketplace: marketplace.into(),
        environment: "custom".into(),
        api_url: Some(url.into()),
        auth_url: Some(url.into()),
        upload_url: Some(url.into()),
        gateway_url: Some(url.into()),
        client_id: Some(client_id.into()),
        app_key: Some(client_id.into()),
        app_name: Some("aftersale-demo".into()),
        ..Account::default()
    }
}

/// Keeps the demo's login for the time of one command.
#[derive(Default)]
struct MemoryVault(Mutex<HashMap<String, SecretString>>);

impl MemoryVault {
    fn put(&self, name: &str, value: &str) {
        if let Ok(mut kept) = self.0.lock() {
            kept.insert(name.into(), SecretString::from(value));
        }
    }
}

impl Vault for MemoryVault {
    fn describe(&self) -> String {
        "memory (demo)".into()
    }

    fn get(&self, name: &str) -> Result<Option<SecretString>> {
        Ok(self.0.lock().ok().and_then(|kept| kept.get(name).cloned()))
    }

    fn set(&self, name: &str, value: &SecretString) -> Result<()> {
        self.put(name, value.expose_secret());
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<()> {
        if let Ok(mut kept) = self.0.lock() {
            kept.remove(name);
        }
        Ok(())
    }
}
