//! How much two people have in common, and what that may mean. It is a hint, never a proof: nothing acts on it by itself.

use super::TraitKind;
use serde::Serialize;
use std::collections::BTreeMap;

/// A trait that two people share, and how many buyers of the shop share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    /// What they share.
    pub kind: TraitKind,
    /// How many buyers have it, these two among them.
    pub buyers: u64,
}

/// What two people have in common.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Likeness {
    /// From 0 to 1, in hundredths.
    pub score: f64,
    /// `strong`, `likely` or `weak`.
    pub level: &'static str,
    /// What they share, in words.
    pub reasons: Vec<String>,
    /// What else it may be, where something speaks against one person.
    pub doubt: Option<&'static str>,
}

/// Below this it is no hint at all.
const LEAST: f64 = 0.4;

/// How likely a shared trait alone makes it one person.
const fn weight(kind: TraitKind) -> f64 {
    match kind {
        TraitKind::Phone => 0.75,
        TraitKind::Flat => 0.6,
        TraitKind::Name => 0.35,
        TraitKind::Surname | TraitKind::House => 0.12,
        TraitKind::Point => 0.1,
    }
}

/// How many buyers may share a trait before it says less: people with three accounts share their own with themselves.
const fn usual(kind: TraitKind) -> u64 {
    match kind {
        TraitKind::Phone | TraitKind::Flat => 5,
        _ => 2,
    }
}

/// What two people have in common by the traits that they share; `None` where that is too little to be told. `other_name` says that both
/// have names, and not the same.
pub fn compare(shared: &[Shared], other_name: bool) -> Option<Likeness> {
    let mut kinds: BTreeMap<TraitKind, u64> = BTreeMap::new();
    for one in shared {
        let rarest = kinds.entry(one.kind).or_insert(one.buyers);
        *rarest = (*rarest).min(one.buyers);
    }
    // The whole address says what the house does, the whole name what the surname does.
    for (whole, part) in [(TraitKind::Flat, TraitKind::House), (TraitKind::Name, TraitKind::Surname)] {
        if kinds.contains_key(&whole) {
            kinds.remove(&part);
        }
    }
    let different = kinds.iter().fold(1.0, |left, (kind, buyers)| {
        let common = (*buyers).max(1).saturating_sub(usual(*kind)) + 1;
        left * (1.0 - weight(*kind) / precise(common).sqrt())
    });
    let mut score = 1.0 - different;
    let has = |kind| kinds.contains_key(&kind);
    let mut doubt = None;
    if other_name && !has(TraitKind::Name) {
        let (most, why) = match (has(TraitKind::Phone), has(TraitKind::Surname)) {
            (true, false) => (0.7, "another name: may be somebody of the household, or a name of convenience"),
            (true, true) => (0.7, "another first name: may be a family member"),
            (false, true) => (0.5, "another first name: may be a family member"),
            (false, false) => (0.45, "another name: may be somebody who lives there too, or moved in later"),
        };
        doubt = Some(why);
        score = score.min(most);
    }
    if score < LEAST {
        return None;
    }
    let score = (score * 100.0).round() / 100.0;
    let level = match score {
        _ if score >= 0.75 => "strong",
        _ if score >= 0.55 => "likely",
        _ => "weak",
    };
    let reasons = TraitKind::ALL.into_iter().filter_map(|kind| Some(said(kind, *kinds.get(&kind)?))).collect();
    Some(Likeness { score, level, reasons, doubt })
}

/// Counts are small; beyond the precision of a float nothing depends on them.
fn precise(count: u64) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

fn said(kind: TraitKind, buyers: u64) -> String {
    let what = match kind {
        TraitKind::Phone => "same telephone number",
        TraitKind::Flat => "same address",
        TraitKind::House => "same house, another flat",
        TraitKind::Name => "same name",
        TraitKind::Surname => "same surname",
        TraitKind::Point => "same pick-up point",
    };
    if buyers > usual(kind) { format!("{what} ({buyers} buyers have it)") } else { what.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Shared, TraitKind, compare};

    fn score(kinds: &[TraitKind], other_name: bool) -> f64 {
        let shared: Vec<Shared> = kinds.iter().map(|kind| Shared { kind: *kind, buyers: 2 }).collect();
        compare(&shared, other_name).map_or(0.0, |likeness| likeness.score)
    }

    #[test]
    fn more_in_common_is_a_higher_score() {
        use TraitKind::*;
        let all = score(&[Phone, Flat, House, Name, Surname], false);
        let moved = score(&[Phone, Name, Surname], false);
        let new_phone = score(&[Flat, House, Name, Surname], false);
        let family = score(&[Flat, House, Surname], true);
        assert!(
            all > moved && moved > new_phone && new_phone > family && family > 0.0,
            "{all} {moved} {new_phone} {family}"
        );
        assert!(family < 0.55, "{family}");
        assert!(score(&[Flat, House], true) < family);
    }

    #[test]
    fn what_many_share_is_no_hint() {
        use TraitKind::*;
        assert_eq!(score(&[House], true), 0.0, "a neighbour");
        assert_eq!(score(&[Point], true), 0.0, "a locker");
        assert_eq!(score(&[Name, Surname], false), 0.0, "a namesake");
        let crowd = |buyers| compare(&[Shared { kind: Flat, buyers }], false).map(|likeness| likeness.score);
        assert!(crowd(3).is_some() && crowd(50).is_none(), "a forwarding office");
    }

    #[test]
    fn a_family_member_is_said_to_be_one() {
        let shared = [TraitKind::Flat, TraitKind::Surname].map(|kind| Shared { kind, buyers: 2 });
        let likeness = compare(&shared, true).unwrap();
        assert_eq!((likeness.level, likeness.doubt), ("weak", Some("another first name: may be a family member")));
        assert_eq!(likeness.reasons, ["same address", "same surname"]);
    }
}
