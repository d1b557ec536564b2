//! Blocked buyers: why one may be blocked and how to say it ([`Reason`], [`remarks`]), what stays the same about a person under
//! another account ([`traits`]), and how much two people have in common ([`compare`]). Pure: nothing here reads or writes anything.

mod likeness;
mod normal;
mod reason;
mod seal;
mod traits;
mod wording;

pub use likeness::{Likeness, Shared, compare};
pub use normal::fold;
pub use reason::Reason;
pub use seal::Seal;
pub use traits::{Trait, TraitKind, traits};
pub use wording::{Remark, remarks};
