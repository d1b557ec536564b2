//! Which buyers are on the list, for commands that mark their cases. Each buyer is looked up by an index of the ledger while his case is
//! printed, so that neither a long list nor a long history makes them slower.

use super::book::{self, State};
use crate::app::App;
use crate::config::Deadlines;
use crate::deadlines::Engine;
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::journal::Handoffs;
use crate::store::{Entry, Reader};
use std::cell::{OnceCell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;

/// The buyers on the list; nobody by default.
#[derive(Clone, Debug, Default)]
pub struct Listed(Option<Rc<List>>);

/// An open list, and what its entries are judged by.
#[derive(Debug)]
struct List {
    reader: Reader,
    now: Instant,
    expiring: i64,
    deadlines: Deadlines,
    rules: PathBuf,
    /// Made for the first block that has begun: most listings meet none.
    engine: OnceCell<Engine>,
    failed: RefCell<Option<Error>>,
}

impl Listed {
    /// Opens the list; one that is empty costs next to nothing.
    pub async fn read(app: &App) -> Result<Self> {
        let reader = app.ledger().reader().await?;
        let Some(reader) = reader.map(|reader| Ok((reader.has_blocks()?, reader))).transpose()? else {
            return Ok(Self(None));
        };
        let (true, reader) = reader else { return Ok(Self(None)) };
        let config = app.config()?;
        Ok(Self(Some(Rc::new(List {
            reader,
            now: app.now(),
            expiring: config.blocks.expiring.millis(),
            deadlines: config.deadlines.clone(),
            rules: app.paths.config_dir.join("rules"),
            engine: OnceCell::new(),
            failed: RefCell::default(),
        }))))
    }

    /// How the entry of a buyer stands; `None` where he has none, or it was lifted. `name` is his login, or his id again. A ledger that
    /// cannot be read is told by [`Self::failure`], because a case is shown whatever is wrong with the list.
    pub fn state(&self, account: &str, id: Option<&str>, name: Option<&str>) -> Option<&'static str> {
        let list = self.0.as_ref()?;
        let state = list.state(account, id, name).unwrap_or_else(|error| {
            list.failed.borrow_mut().get_or_insert(error);
            None
        });
        state.filter(|state| *state != State::Removed).map(State::as_str)
    }

    /// Why some buyers could not be looked up, once.
    pub fn failure(&self) -> Option<Error> {
        self.0.as_ref()?.failed.borrow_mut().take()
    }
}

impl List {
    fn state(&self, account: &str, id: Option<&str>, name: Option<&str>) -> Result<Option<State>> {
        let rows = self.reader.blocks_of(account, id, name)?;
        let text = |row: &Entry| row.body["buyer"]["id"].as_str().map(str::to_owned);
        let by_id = rows.iter().rev().find(|row| id.is_some() && text(row).as_deref() == id);
        // With another id it is another buyer, who has the login that this one had.
        let by_login = || rows.iter().rev().find(|row| id.is_none() || text(row).is_none());
        let Some(added) = by_id.or_else(by_login) else { return Ok(None) };
        let about = self.reader.of_case(account, added.body["id"].as_str().unwrap_or_default())?;
        let handoffs = Handoffs::told_by(&about)?;
        let blocks = book::add_up(&about, handoffs, self.now, self.expiring, &|| self.engine())?;
        Ok(blocks.last().map(|block| block.state))
    }

    fn engine(&self) -> Result<&Engine> {
        if let Some(engine) = self.engine.get() {
            return Ok(engine);
        }
        let made = Engine::new(&self.deadlines, &self.rules)?;
        Ok(self.engine.get_or_init(|| made))
    }
}
