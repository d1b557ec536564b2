//! One action by the first letters of its id.

use crate::app::App;
use crate::error::{Error, Result};
use crate::journal::Record;

/// The action of that name. None, or several, is not found (exit 5).
pub(super) async fn find(app: &App, name: &str) -> Result<Record> {
    let name = name.trim().to_lowercase();
    if name.is_empty() {
        return Err(Error::usage("an action is named by the first letters of its id").hint("aftersale journal list"));
    }
    let mut found = app.gate()?.with_id(&name).await?;
    match (found.pop(), found.len()) {
        (None, _) => {
            Err(Error::not_found(format!("the journal has no action `{name}`")).hint("aftersale journal list --all"))
        }
        (Some(only), 0) => Ok(only),
        (Some(last), _) => {
            let error = Error::not_found(format!("`{name}` fits {} actions", found.len() + 1));
            let lines = found.iter().chain([&last]).take(10);
            let error = lines.fold(error, |error, record| {
                error.detail(format!("{}  {}  {}", record.id, record.at, record.action.command))
            });
            Err(error.hint("type more letters"))
        }
    }
}
