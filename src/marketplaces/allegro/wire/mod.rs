//! What arrives, as it arrives: every field may be absent or null, every enum keeps words that it does not know.

pub(super) mod chat;
pub(super) mod issue;
pub(super) mod lenient;
pub(super) mod order;
pub(super) mod returns;
pub(super) mod sale;
pub(super) mod thread;

use serde::Deserialize;

/// An enum over words of the wire; a word that is not known is kept in `Other`.
macro_rules! open_enum {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
        #[serde(from = "String")]
        pub(crate) enum $name {
            $($variant,)*
            Other(String),
        }
        impl From<String> for $name {
            fn from(word: String) -> Self {
                match word.as_str() {
                    $($word => Self::$variant,)*
                    _ => Self::Other(word),
                }
            }
        }
        impl $name {
            /// The word as it came.
            #[allow(dead_code, reason = "not every enum is printed")]
            pub(crate) fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Other(word) => word,
                }
            }
        }
    };
}
pub(crate) use open_enum;

/// A sum; the amount is text, or a number in some places (allegro-api §3.4).
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Price {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) amount: Option<String>,
    pub(crate) currency: Option<String>,
}

/// An object of which only the id is wanted.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Reference {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
}

/// A person.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct User {
    #[serde(default, deserialize_with = "lenient::text")]
    pub(crate) id: Option<String>,
    pub(crate) login: Option<String>,
}

/// A file on a message or a form.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct File {
    pub(crate) file_name: Option<String>,
    pub(crate) url: Option<String>,
}
