//! `mail`: buyer-protection e-mails, read, recognised and verified.
//!
//! The bytes of every mail that matters are kept in the data folder; what was read of them stands in the cache. When patterns or
//! settings change, or the cache is gone, all of it is read again from the kept bytes.

mod answers;
mod belongs;
mod cases;
mod doubt;
mod draft;
mod fetch;
mod forget;
mod import;
mod joined;
mod keys;
mod laid;
mod list;
mod marks;
mod notices;
mod place;
mod post;
mod purge;
mod purge_files;
mod read;
mod refusals;
mod reply;
mod resolve;
mod servers;
mod settle;
mod show;
mod sync;
mod take;
mod told;
mod verify;
mod way;

pub use doubt::{Doubt, next};
pub use forget::{forget, mailboxes_of, secrets_of};
pub use import::import;
pub use joined::join;
pub use laid::lay_over;
pub use list::{FIELDS, list};
pub(super) use notices::laid_over;
pub use purge::{Which, purge};
pub use refusals::Overrides;
pub use reply::{ReplyOptions, reply};
pub use resolve::resolve;
pub use servers::{MICROSOFT, all_failed, observed};
pub use settle::{brought_up, reconcile};
pub use show::{save, show};
pub use sync::{Report, ensure, read_mailboxes, sync};
pub(super) use sync::{is_mailbox, untried};
pub use verify::verify;
pub use way::login;

use answers::Answers;

use crate::app::App;
use crate::config;
use crate::domain::Mail;
use crate::email::{Book, Kept};
use crate::error::{Error, Result};
use crate::store::{Found, MailsBy};
use std::cell::RefCell;
use std::collections::HashSet;
use std::path::PathBuf;

/// What all of these commands need.
pub(super) struct Desk<'a> {
    app: &'a App,
    book: Book,
    kept: Kept,
    answers: Answers,
    /// Mails that a refresh has not come to yet: where they belonged says nothing.
    unread: RefCell<HashSet<String>>,
}

impl<'a> Desk<'a> {
    /// With the user's patterns laid over the built-in ones, and every answer that the journal knows of.
    pub async fn open(app: &'a App) -> Result<Self> {
        let book = Book::read(&app.paths.config_dir.join("rules").join("mail"))?;
        let answers = Answers::load(app).await?;
        Ok(Self { app, book, kept: Kept::within(&app.paths.data_dir), answers, unread: RefCell::default() })
    }

    /// The same, with every mail read by the patterns, the settings, the orders and the journal of now.
    pub async fn fresh(app: &'a App) -> Result<Self> {
        let desk = Self::open(app).await?;
        desk.refresh().await?;
        lay_over(app).await?;
        desk.link_again().await?;
        Ok(desk)
    }

    /// The mailbox of that name; one that is not configured any more has nobody whom it believes.
    fn mailbox(&self, name: &str) -> Result<config::Mail> {
        let known = self.app.config()?.mail.get(name).cloned();
        Ok(known.unwrap_or_else(|| {
            let accounts = self.app.config().map(|config| config.accounts.keys().cloned().collect::<Vec<_>>());
            let only = accounts.ok().filter(|names| names.len() == 1).and_then(|mut names| names.pop());
            config::Mail::maildir(name, &only.unwrap_or_default(), PathBuf::new())
        }))
    }
}

/// The mail whose id begins like this, or the newest mail of a case that was made of mails. None, or several, is not found (exit 5).
fn find(app: &App, id: &str) -> Result<Mail> {
    let typed = id.trim().to_ascii_lowercase();
    let mut found = if typed.is_empty() { Vec::new() } else { app.cache()?.find_mails(&typed)? };
    if found.len() > 1 {
        let error = Error::not_found(format!("`{id}` fits {} mails", found.len()));
        return Err(found
            .iter()
            .fold(error, |error, mail| error.detail(format!("{}  {}  {}", mail.id, mail.mail_kind, mail.from)))
            .hint("type more letters"));
    }
    if let (true, Found::One(key)) = (found.is_empty(), app.cache()?.find(id.trim(), &app.settings.accounts)?)
        && cases::is_own(&key.id)
    {
        found.extend(app.cache()?.mails_by(MailsBy::Case(&key.id))?.pop());
    }
    found.pop().ok_or_else(|| {
        Error::not_found(format!("no mail is called `{id}`"))
            .hint(format!("{} mail list names every mail known here", super::list::program(app)))
    })
}
