//! Which buyers are on the list, for commands that mark their cases: read once, looked up in no time.

use super::book::{self, Block, State};
use crate::app::App;
use crate::error::Result;
use std::collections::HashMap;

/// The buyers on the list, by account.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    ids: HashMap<(String, String), State>,
    /// With the login whether the entry has an id too: then another id is another buyer.
    logins: HashMap<(String, String), (bool, State)>,
}

impl Listed {
    /// Reads the list; one that is empty costs next to nothing.
    pub async fn read(app: &App) -> Result<Self> {
        Ok(Self::of(&book::read_all(app).await?))
    }

    fn of(blocks: &[Block]) -> Self {
        let mut listed = Self::default();
        for block in blocks {
            let buyer = &block.added.buyer;
            if let Some(id) = &buyer.id {
                listed.ids.insert((block.account.clone(), id.clone()), block.state);
            }
            if let Some(login) = &buyer.login {
                let name = (block.account.clone(), login.to_lowercase());
                listed.logins.insert(name, (buyer.id.is_some(), block.state));
            }
        }
        listed
    }

    /// How the entry of a buyer stands; `None` where he has none, or it was lifted. `name` is his login, or his id again.
    pub fn state(&self, account: &str, id: Option<&str>, name: Option<&str>) -> Option<&'static str> {
        if self.ids.is_empty() && self.logins.is_empty() {
            return None;
        }
        let by_id = id.and_then(|id| self.ids.get(&(account.to_owned(), id.to_owned())).copied());
        let by_login = || {
            let (has_id, state) = *self.logins.get(&(account.to_owned(), name?.to_lowercase()))?;
            (id.is_none() || !has_id).then_some(state)
        };
        by_id.or_else(by_login).filter(|state| *state != State::Removed).map(State::as_str)
    }
}
