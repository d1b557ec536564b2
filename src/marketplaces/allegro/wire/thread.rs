//! A message thread and its messages (allegro-api §10).

use super::{File, Reference, lenient, open_enum};
use serde::Deserialize;

open_enum! {
    /// Where a message stands on its way.
    Delivery {
        Verifying = "VERIFYING",
        Blocked = "BLOCKED",
        Delivered = "DELIVERED",
    }
}

/// One thread. `interlocutor` is null where his account was deleted.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Thread {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) read: Option<bool>,
    pub(crate) last_message_date_time: Option<String>,
    pub(crate) interlocutor: Option<Interlocutor>,
}

/// The other side of a thread.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Interlocutor {
    pub(crate) login: Option<String>,
}

/// One message.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Post {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) status: Option<Delivery>,
    pub(crate) created_at: Option<String>,
    pub(crate) author: Option<Writer>,
    pub(crate) text: Option<String>,
    pub(crate) subject: Option<String>,
    pub(crate) relates_to: Option<Relation>,
    pub(crate) attachments: Option<Vec<File>>,
}

/// Who wrote a message.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Writer {
    pub(crate) login: Option<String>,
    pub(crate) is_interlocutor: Option<bool>,
}

/// What a message is about.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Relation {
    pub(crate) order: Option<Reference>,
}
