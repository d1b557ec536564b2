//! Which steps have no API, and how each is done: packs in `rules/handoffs/`.

use crate::domain::{Case, Deadline, Instant, Kind, Move, primary};
use crate::error::{Error, Result};
use crate::evidence::Book;
use serde::Deserialize;

const BUILT_IN: [(&str, &str); 2] = [
    ("rules/handoffs/allegro.toml", include_str!("../../../rules/handoffs/allegro.toml")),
    ("rules/handoffs/aliexpress.toml", include_str!("../../../rules/handoffs/aliexpress.toml")),
];
const DAY: i64 = 24 * 3_600_000;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    marketplace: String,
    #[serde(rename = "step")]
    steps: Vec<Step>,
}

/// Whether something must come with a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Need {
    /// It may come with it.
    #[default]
    Optional,
    /// The step is nothing without it.
    Required,
}

/// One step.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its stable word.
    pub name: String,
    /// What is to be done.
    pub title: String,
    pub(super) kinds: Vec<Kind>,
    page: String,
    path: Vec<String>,
    /// Marks of a case: all of these, one of these, none of these.
    #[serde(default)]
    all: Vec<String>,
    #[serde(default)]
    any: Vec<String>,
    #[serde(default)]
    none: Vec<String>,
    /// Whether it is for closed cases too.
    #[serde(default)]
    closed: bool,
    /// Whether it is only for cases in which the seller is to act.
    #[serde(default)]
    yours: bool,
    /// The kind of event that must have happened; with `days`, the time runs from it.
    after: Option<String>,
    days: Option<i64>,
    /// Whether it can be done only once per case.
    #[serde(default)]
    pub(super) once: bool,
    #[serde(default)]
    pub(super) text: Need,
    #[serde(default)]
    pub(super) files: Need,
    pub(super) template: Option<String>,
    /// What the seller is to weigh; nothing of it is typed anywhere.
    advice: Option<String>,
    /// What else proves his case, beside what its reason asks for; with it, that is listed below the advice.
    proof: Option<Vec<String>>,
    /// What the seller must know before he does it.
    pub(super) caution: Option<String>,
    /// The rule whose deadline in the case is this step's too.
    rule: Option<String>,
    if_missed: String,
    /// Where it is written.
    pub(super) source: String,
}

/// By when a step must be done, and why.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Due {
    pub(super) at: Option<Instant>,
    pub(super) if_missed: String,
    pub(super) rule: Option<String>,
}

impl Step {
    /// Whether it can be done in the case as it is now; the error says why not.
    pub(super) fn fits(&self, case: &Case) -> std::result::Result<(), String> {
        let has = |mark: &String| case.marks.contains(mark.as_str());
        if !self.kinds.contains(&case.kind) {
            return Err(format!("it is not for a {}", case.kind));
        }
        if !case.open && !self.closed {
            return Err("the case is closed".into());
        }
        if self.yours && case.turn != Move::Seller {
            return Err(format!("it is not your move now, but that of the {}", case.turn.as_str()));
        }
        if let Some(kind) = self.after.as_ref().filter(|kind| !case.events.iter().any(|event| event.kind == **kind)) {
            return Err(format!("nothing has been {kind} yet"));
        }
        if let Some(missing) = self.all.iter().find(|mark| !has(mark)) {
            return Err(format!("the case is not {}", missing.replace('-', " ")));
        }
        if let Some(mark) = self.none.iter().find(|mark| has(mark)) {
            return Err(format!("the case is {}", mark.replace('-', " ")));
        }
        if !self.any.is_empty() && !self.any.iter().any(has) {
            return Err(format!("the case is not {}", self.any.join(" or ").replace('-', " ")));
        }
        Ok(())
    }

    /// What the seller is to weigh, with what to bring; `None` where the step says nothing of it.
    pub(super) fn advice(&self, case: &Case) -> Result<Option<String>> {
        let Some(advice) = &self.advice else { return Ok(None) };
        let mut lines = vec![advice.trim().to_owned()];
        if let Some(more) = &self.proof {
            for guide in Book::built_in()?.wanted(case) {
                lines.extend(guide.kinds.iter().map(|kind| format!("- {}", kind.text)));
            }
            lines.extend(more.iter().map(|proof| format!("- {proof}")));
        }
        Ok(Some(lines.join("\n")))
    }

    /// The time for it: from its event, else the case's own deadline of its rule.
    pub(super) fn due(&self, case: &Case, deadlines: &[Deadline]) -> Due {
        let started = self.after.as_ref().and_then(|kind| case.events.iter().rfind(|event| event.kind == *kind));
        if let (Some(event), Some(days)) = (started, self.days) {
            let at = Some(event.at.plus_millis(days * DAY));
            return Due { at, if_missed: self.if_missed.clone(), rule: None };
        }
        let own = deadlines.iter().filter(|deadline| self.is_of(deadline));
        match own.min_by_key(|deadline| (!deadline.binding, deadline.due_at)) {
            Some(deadline) => {
                Due { at: Some(deadline.due_at), if_missed: self.if_missed.clone(), rule: Some(deadline.rule.clone()) }
            }
            None => Due { at: None, if_missed: self.if_missed.clone(), rule: self.rule.clone() },
        }
    }

    /// Whether a deadline is of this step's rule, in whatever reading.
    fn is_of(&self, deadline: &Deadline) -> bool {
        let base = |id: &str| id.split('.').next().unwrap_or_default().to_owned();
        self.rule.as_ref().is_some_and(|rule| base(rule) == base(&deadline.rule))
    }

    /// The page to open.
    pub(super) fn page(&self, case: &Case) -> String {
        filled(&self.page, case)
    }

    /// The way through it.
    pub(super) fn path(&self, case: &Case) -> Vec<String> {
        self.path.iter().map(|part| filled(part, case)).collect()
    }
}

/// What stands for `{case}` and `{order}`; ids of letters, digits and hyphens alone go into an address.
fn filled(text: &str, case: &Case) -> String {
    let safe =
        |id: &str| id.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect::<String>();
    text.replace("{case}", &safe(&case.key.id)).replace("{order}", &safe(case.order_id.as_deref().unwrap_or_default()))
}

/// Every step of a marketplace, in the pack's order.
pub(super) fn steps(marketplace: &str) -> Result<Vec<Step>> {
    let packs: Result<Vec<Pack>> = BUILT_IN.iter().map(|(file, text)| read(file, text)).collect();
    let of_it = packs?.into_iter().filter(|pack| pack.marketplace == marketplace);
    Ok(of_it.flat_map(|pack| pack.steps).collect())
}

fn read(file: &str, text: &str) -> Result<Pack> {
    toml::from_str(text).map_err(|error| Error::failed(format!("{file}: {}", error.to_string().replace('\n', ", "))))
}

/// The steps by which the most urgent deadline of a case is met in a web page.
pub fn due_steps(case: &Case, deadlines: &[Deadline]) -> Result<Vec<Step>> {
    let Some(due) = primary(deadlines) else { return Ok(Vec::new()) };
    let mut found = steps(&case.marketplace)?;
    // Where a command does what is due, no page is needed.
    found.retain(|step| step.is_of(due) && step.text == Need::Optional && step.fits(case).is_ok());
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{BUILT_IN, filled, read, steps};
    use crate::domain::{Case, CaseKey, Event, Instant, Kind};

    fn case(kind: Kind) -> Case {
        let key = CaseKey { account: "ali".into(), id: "17/../x".into() };
        Case::unreadable(key, "aliexpress", kind, String::new(), Instant::from_millis(0))
    }

    #[test]
    fn every_pack_is_sound_and_every_step_has_its_own_name() {
        for (file, text) in BUILT_IN {
            let pack = read(file, text).unwrap();
            let mut names: Vec<_> = pack.steps.iter().map(|step| step.name.clone()).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), pack.steps.len(), "{file}");
            assert!(pack.steps.iter().all(|step| step.page.starts_with("https://") && !step.kinds.is_empty()));
        }
    }

    #[test]
    fn an_appeal_needs_a_ruling_and_ends_seven_days_after_it() {
        let appeal = steps("aliexpress").unwrap().into_iter().find(|step| step.name == "appeal").unwrap();
        let mut case = case(Kind::Dispute);
        case.open = false;
        assert_eq!(appeal.fits(&case), Err("nothing has been decided yet".into()));
        let at = Instant::from_millis(1_000);
        let author = crate::domain::Author::Platform;
        case.events = vec![Event { at, author, kind: "decided".into(), text: String::new() }];
        assert_eq!(appeal.fits(&case), Ok(()));
        assert_eq!(appeal.due(&case, &[]).at, Some(Instant::from_millis(1_000 + 7 * 86_400_000)));
    }

    #[test]
    fn an_id_cannot_leave_its_place_in_an_address() {
        assert_eq!(filled("https://x/{case}", &case(Kind::Dispute)), "https://x/17x");
    }
}
