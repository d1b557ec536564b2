//! Marking a message as answered, so that other mail programs and other runs see it.

use super::Settings;
use super::conversation::{Command, Conversation, SMALL};
use super::folders;
use super::rows::{self, Opened};
use super::sent::{Wanted, by_comparison, by_search, check};
use super::sync::retried;
use crate::error::{Error, Result};

const FLAG: &str = "\\Answered";

/// The message that was answered, as it was when it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    /// The folder's name.
    pub folder: String,
    /// Its number there.
    pub uid: Option<u64>,
    /// The numbering.
    pub uid_validity: Option<u64>,
    /// Its Message-ID, in angle brackets: what finds it again when the numbering has changed.
    pub message_id: String,
}

/// What became of the flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// It is set now.
    Set,
    /// It was set already.
    Already,
    /// This folder keeps no such flag; nothing was changed.
    NotKept,
}

/// Sets `\Answered` and reads it back. Fails with exit 5 when the message is not in its folder any more.
pub async fn mark_answered(settings: &Settings, original: &Original) -> Result<Marked> {
    check(&original.message_id)?;
    retried(settings, async |talk| {
        let all = folders::list(talk).await?;
        let folder = folders::named(&all, &original.folder)?;
        let opened = rows::open(talk, folder, true).await?;
        let uid = locate(talk, &opened, original).await?.ok_or_else(|| {
            Error::not_found(format!("the message is not in the folder `{}` any more", original.folder))
        })?;
        if is_marked(talk, uid).await? {
            return Ok(Marked::Already);
        }
        if opened.read_only || !keeps_flag(&opened) {
            return Ok(Marked::NotKept);
        }
        let text = format!("UID STORE {uid} +FLAGS ({FLAG})");
        talk.run(&Command::new(&text, "mark the message as answered"), |_| {}).await?;
        // The answer to STORE may be empty: only what is read back counts.
        if is_marked(talk, uid).await? {
            return Ok(Marked::Set);
        }
        Err(Error::failed(format!("`{}` said it marked the message as answered, but did not", settings.host)))
    })
    .await
}

/// Which of these messages are marked as answered now, by whichever program. One that is not found is not.
pub async fn answered(settings: &Settings, originals: &[Original]) -> Result<Vec<bool>> {
    originals.iter().try_for_each(|original| check(&original.message_id))?;
    retried(settings, async |talk| {
        let all = folders::list(talk).await?;
        let mut marked = vec![false; originals.len()];
        let names: std::collections::BTreeSet<&str> = originals.iter().map(|one| one.folder.as_str()).collect();
        for name in names {
            // A folder that was renamed or removed holds none of them any more.
            let Ok(folder) = folders::named(&all, name) else { continue };
            let opened = rows::open(talk, folder, false).await?;
            for (original, marked) in originals.iter().zip(&mut marked).filter(|(one, _)| one.folder == name) {
                if let Some(uid) = locate(talk, &opened, original).await? {
                    *marked = is_marked(talk, uid).await?;
                }
            }
        }
        Ok(marked)
    })
    .await
}

/// The message's number in the open folder: the remembered one when it still belongs to this message, else by Message-ID.
async fn locate(talk: &mut Conversation, opened: &Opened, original: &Original) -> Result<Option<u32>> {
    let id = &original.message_id;
    if original.uid_validity == Some(opened.uid_validity)
        && let Some(uid) = original.uid.and_then(|uid| u32::try_from(uid).ok())
    {
        let text = format!("UID FETCH {uid} (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])");
        let rows = rows::fetch(talk, &text, SMALL).await?;
        let header = rows.get(&uid).and_then(|row| row.header.as_deref()).unwrap_or_default();
        if String::from_utf8_lossy(header).contains(id.as_str()) {
            return Ok(Some(uid));
        }
    }
    if opened.exists == 0 {
        return Ok(None);
    }
    match by_search(talk, id, Wanted::OWN).await? {
        Some(uid) => Ok(Some(uid)),
        None => by_comparison(talk, opened.exists, id, Wanted::OWN).await,
    }
}

async fn is_marked(talk: &mut Conversation, uid: u32) -> Result<bool> {
    let rows = rows::fetch(talk, &format!("UID FETCH {uid} (UID FLAGS)"), SMALL).await?;
    Ok(rows.get(&uid).is_some_and(|row| row.flags.iter().any(|flag| flag.eq_ignore_ascii_case(FLAG))))
}

fn keeps_flag(opened: &Opened) -> bool {
    opened.permanent_flags.as_ref().is_none_or(|flags| flags.contains("\\answered"))
}
