//! The evidence guide: what counts on the seller's side for the reason that a case has. Pure lookups; which marketplace has
//! which reasons and rules, and what they call for, is data in `rules/evidence/`.
//!
//! A pack names [`Guide`]s, and the reasons that call for them. Reasons are told by the marketplace's codes, or by words where it
//! gives only a text. The narrowest reason that fits decides; where none does, the guide offers what counts in any case and
//! says that the reason is not known.

//!
//! [`Tagged`] is a file that a seller says is of a kind, [`lint()`] tells what is still missing, and [`fit`] makes files such that
//! the marketplace takes them.

pub mod fit;
mod guide;
mod lint;
mod pack;
mod tag;
mod words;

pub use fit::{Fitted, Limits, MediaType};
pub use guide::{Guide, Refusal, Wanted, Within};
pub use lint::{Parcel, Remark, State, lint};
pub use tag::Tagged;

use crate::domain::{Case, Kind};
use crate::error::{Error, Result};
use pack::Pack;
use std::collections::BTreeSet;

/// The guide of every marketplace.
#[derive(Debug)]
pub struct Book {
    packs: Vec<Pack>,
}

/// A case as far as the guide asks about it.
#[derive(Clone, Copy, Debug)]
struct Question<'a> {
    kind: Kind,
    texts: &'a [&'a str],
}

impl Book {
    /// The compiled-in packs. A definite failure, with file and place, when one of them is not sound.
    pub fn built_in() -> Result<Self> {
        let packs = pack::BUILT_IN.iter().map(|(file, text)| Pack::read(file, text));
        Ok(Self { packs: packs.collect::<Result<_>>()? })
    }

    /// What counts in this case, the reason's part first, then what its state calls for. Nothing for a case that is closed, that is
    /// neither a dispute nor a claim, or whose marketplace has no pack.
    pub fn wanted(&self, case: &Case) -> Vec<Guide> {
        let Some(pack) = self.pack(&case.marketplace).filter(|_| asks(case)) else { return Vec::new() };
        let texts: Vec<&str> = case.reason.iter().chain(&case.subject).map(String::as_str).collect();
        let question = Question { kind: case.kind, texts: &texts };
        let mut found = pack.by_reason(question);
        found.extend(pack.by_state(case.kind, &case.marks));
        found
    }

    /// What counts for a reason as the marketplace writes it, on a case of that kind; empty where there is no pack for it.
    pub fn for_reason(&self, marketplace: &str, kind: Kind, reason: &str) -> Vec<Guide> {
        let question = Question { kind, texts: &[reason] };
        self.pack(marketplace).map(|pack| pack.by_reason(question)).unwrap_or_default()
    }

    /// Everything that the marketplace's pack holds, as on a case of that kind, in the pack's order.
    pub fn all(&self, marketplace: &str, kind: Kind) -> Vec<Guide> {
        self.pack(marketplace).map(|pack| pack.all(kind)).unwrap_or_default()
    }

    /// The marketplaces that have a pack, in order.
    pub fn marketplaces(&self) -> impl Iterator<Item = &str> {
        self.packs.iter().map(Pack::marketplace)
    }

    /// Every kind of evidence, in order and each once: the words that a file may be tagged with.
    pub fn kinds(&self) -> BTreeSet<&str> {
        self.packs.iter().flat_map(Pack::kinds).collect()
    }

    /// Which files may be sent with an answer in a case of that kind; `None` where that takes no files or is not known.
    pub fn limits(&self, marketplace: &str, kind: Kind) -> Option<&Limits> {
        self.pack(marketplace)?.files().iter().find(|limits| limits.cases.contains(&kind))
    }

    /// The limits of that name, such as `message`. Any other name is a usage error that lists them.
    pub fn limits_named(&self, name: &str) -> Result<&Limits> {
        let all = || self.packs.iter().flat_map(Pack::files);
        all().find(|limits| limits.name == name).ok_or_else(|| {
            let names: Vec<&str> = all().map(|limits| limits.name.as_str()).collect();
            Error::usage(format!("`{name}` is none of {}", names.join(", ")))
        })
    }

    fn pack(&self, marketplace: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.marketplace() == marketplace)
    }
}

/// Whether the seller is still asked for anything.
fn asks(case: &Case) -> bool {
    case.open && matches!(case.kind, Kind::Dispute | Kind::Claim)
}
