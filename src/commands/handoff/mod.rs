//! `handoff`: steps that need a web page. The tool prepares them, the seller does them and says so; what the marketplace made of it is
//! not claimed (design §1.5).

mod close;
mod list;
mod pack;
pub mod page;
mod prepare;
mod show;

pub use close::{cancel, done};
pub use list::list;
pub use pack::due_steps;
pub use prepare::prepare;
pub use show::{row_of, show};

use crate::app::App;
use crate::error::{Error, Result};
use crate::journal::Handoff;

/// The hand-off whose id begins so. None, or several, is not found (exit 5).
async fn find(app: &App, name: &str) -> Result<Handoff> {
    let name = name.trim().to_lowercase();
    let all = app.handoffs().of(None, None).await?;
    let mut found: Vec<Handoff> = all.into_iter().filter(|one| !name.is_empty() && one.id.starts_with(&name)).collect();
    match (found.pop(), found.len()) {
        (Some(only), 0) => Ok(only),
        (None, _) => {
            Err(Error::not_found(format!("there is no hand-off `{name}`")).hint("aftersale handoff list --all"))
        }
        (Some(_), _) => Err(Error::not_found(format!("`{name}` fits several hand-offs")).hint("type more letters")),
    }
}
