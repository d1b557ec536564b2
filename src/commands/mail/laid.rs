//! The journal laid over the cache: a run that was killed has told the journal what it was about to send, and the cache nothing.

use super::Desk;
use crate::app::App;
use crate::error::Result;

/// The cache's note of the newest row of the ledger that its mails and their cases know of.
const LAID: &str = "mail-answers-laid";

/// Brings mails and their cases up to what the journal says of their answers now. Where nothing was written since the last time it costs one
/// look at each of both.
pub async fn lay_over(app: &App) -> Result<()> {
    if !app.ledger().exists() {
        return Ok(());
    }
    let (cache, newest) = (app.cache()?, app.ledger().newest().await?);
    let laid = cache.note(LAID)?.and_then(|row| row.parse().ok()).unwrap_or(0);
    if newest == laid {
        return Ok(());
    }
    // A ledger that was put back from a backup may end earlier: then all of it counts anew.
    let mut records = app.gate()?.since(if newest < laid { 0 } else { laid }).await?;
    records.retain(|record| record.action.change.is_mail());
    if !records.is_empty() {
        let desk = Desk::open(app).await?;
        for record in &records {
            desk.bring_up_answered(record).await?;
        }
    }
    cache.set_note(LAID, &newest.to_string())
}
