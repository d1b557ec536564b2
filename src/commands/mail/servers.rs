//! Which servers stamped the mails of a mailbox, for `doctor`: told, never believed by itself.

use crate::app::App;
use crate::domain::MailVerdict;
use crate::email::{Kept, parse, read_results};
use crate::error::Result;
use std::collections::BTreeMap;

/// Mails that are looked at.
const MOST: u64 = 200;

/// What stands for a server without a name: Microsoft 365 writes none.
pub const MICROSOFT: &str = "(no name, as Microsoft 365 writes it)";

/// The servers that the topmost Authentication-Results of the mailbox's mails name, with how many mails; the commonest first.
pub fn observed(app: &App, mailbox: &str) -> Result<Vec<(String, usize)>> {
    let kept = Kept::within(&app.paths.data_dir);
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for mail in app.cache()?.mails(MOST)?.iter().filter(|mail| mail.mailbox == mailbox) {
        let letter = kept.load(&mail.hash).ok().and_then(|(_, raw)| parse(&raw).ok());
        let top = letter.and_then(|letter| letter.headers.first("authentication-results").map(str::to_owned));
        let Some(results) = top.and_then(|value| read_results(&value)) else { continue };
        let microsoft = results.clauses.iter().any(|clause| clause.method == "compauth");
        if let Some(id) = results.authserv_id.or_else(|| microsoft.then(|| MICROSOFT.to_owned())) {
            *counted.entry(id).or_default() += 1;
        }
    }
    let mut counted: Vec<(String, usize)> = counted.into_iter().collect();
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    Ok(counted)
}

/// How many of a mailbox's mails say that they are a marketplace's and failed the checks, where none was verified: whatever passes its mail on
/// breaks the signatures, so that genuine mails look forged (email.md §1.1).
pub fn all_failed(app: &App, mailbox: &str) -> Result<Option<usize>> {
    let mails = app.cache()?.mails(MOST)?;
    let with =
        |verdict: MailVerdict| mails.iter().filter(|mail| mail.mailbox == mailbox && mail.verdict == verdict).count();
    let failed = with(MailVerdict::Failed);
    Ok((failed >= 3 && with(MailVerdict::Verified) == 0).then_some(failed))
}
