//! `message`: the message centre (allegro-api §10). Listing and showing are those of every case.

mod read;
mod reply;

pub use read::read;
pub use reply::reply;

use crate::app::App;
use crate::commands::act::{Desk, Guards};
use crate::commands::show;
use crate::domain::{Case, Kind};
use crate::error::{Error, Result};
use crate::output::Outcome;

/// Shows a thread. Whatever is none is a usage error.
pub async fn show(app: &App, case: &str) -> Result<Outcome> {
    let key = show::find(app, case)?;
    if let Some(stored) = app.cache()?.load(&key)? {
        check(&stored.case, &format!("aftersale show {case}"))?;
    }
    show::run(app, &show::Options { case: key.to_string() }).await
}

/// The thread of that name, under this run's lock.
async fn open<'a>(app: &'a App, name: &str, guards: Guards) -> Result<Desk<'a>> {
    let desk = Desk::open(app, name, guards).await?;
    check(desk.case(), &desk.next("show"))?;
    Ok(desk)
}

fn check(case: &Case, show: &str) -> Result<()> {
    if case.kind == Kind::Message {
        return Ok(());
    }
    Err(Error::usage(format!("{} is a {}, and this is for message threads", case.key.id, case.kind)).hint(show))
}
