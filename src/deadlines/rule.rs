//! One rule as data: what must be done, what starts its clock, how the time is counted.

use crate::domain::{Case, Kind, Move, Severity};
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// A rule, or one reading of a rule. Rules whose ids are the same up to the first dot are readings of one rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The id, such as `AL-D01.roll`.
    pub id: String,
    /// The word for this reading, such as `roll`.
    pub reading: String,
    /// What must be done, in a few words.
    pub title: String,
    /// The marketplace it belongs to, as in the configuration.
    pub marketplace: String,
    /// The kinds of case it is about; none for a rule that only `rules eval` uses.
    pub kinds: Vec<Kind>,
    /// How the time is counted.
    pub count: Count,
    /// The zone in which the rule speaks.
    pub zone: Tz,
    /// The calendar of excluded days, such as `PL`, or `PL+CZ` for days that are business days in either country.
    pub calendar: Option<String>,
    /// The zone of event times that carry no offset; without one they are refused.
    pub naive_zone: Option<Tz>,
    /// Who must act.
    pub who: Move,
    /// The next step in a word or two.
    pub action: String,
    /// What happens when it is missed, as the end of a sentence.
    pub if_missed: String,
    /// Where the rule comes from.
    pub source: String,
    /// How bad missing it is.
    pub severity: Severity,
    /// Whether it counts for urgency.
    pub binding: bool,
    /// Whether this reading counts unless the user picks another.
    pub active: bool,
    /// Whether it is shown as information while another reading counts.
    pub inform: bool,
    /// Whether it is in use unless the user switches it on or off.
    pub on: bool,
    /// What a date that the marketplace itself states for this step is worth.
    pub platform: PlatformWeight,
    /// The key of `[deadlines]` that picks the reading by its word.
    pub setting: Option<String>,
    /// The first day on which an event starts this clock.
    pub valid_from: Option<NaiveDate>,
    /// The last such day.
    pub valid_until: Option<NaiveDate>,
    /// What starts the time in a case.
    pub clocks: Vec<Clock>,
}

impl Rule {
    /// The id that all readings of this rule share.
    pub fn base(&self) -> &str {
        base(&self.id)
    }

    /// Whether the rule was in force on `day`.
    pub fn valid_on(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_until.is_none_or(|until| day <= until)
    }
}

/// The part of a rule id that all its readings share: `AL-D01` of `AL-D01.roll`.
pub fn base(id: &str) -> &str {
    id.split_once('.').map_or(id, |(base, _)| base)
}

/// How the time is counted (rules.md §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The style of counting.
    pub style: Style,
    /// How many days, or periods of 24 hours.
    pub days: u16,
}

/// The styles of counting; the days of the event's date in the rule's zone are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// N times 24 real hours.
    Elapsed,
    /// N times 24 hours that run on business days alone, midnight to midnight.
    BusinessClock,
    /// N times 24 real hours; an end on an excluded day moves to the same wall time of the next business day.
    Roll,
    /// The start of the Nth day after the event's.
    StartOfDay,
    /// 23:59:59 of the Nth day after the event's.
    EndOfDay,
    /// 23:59:59 of the Nth day after the event's, or of the next business day when that day is none.
    EndOfDayShifted,
    /// 23:59:59 of the Nth business day after the event's day.
    EndOfBusinessDay,
}

impl Style {
    /// Whether it needs a calendar.
    pub const fn needs_calendar(self) -> bool {
        !matches!(self, Self::Elapsed | Self::StartOfDay | Self::EndOfDay)
    }
}

/// What a date that the marketplace states is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlatformWeight {
    /// It is shown beside the computed one, which counts.
    #[default]
    Compare,
    /// It counts, and the computed one is shown beside it.
    Prefer,
}

/// What starts a rule's time in a case, and when the rule applies at all.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// The event that starts the time.
    pub start: Selector,
    /// For [`Selector::Event`]: the kinds of event, of which the latest counts.
    #[serde(default)]
    pub of: Vec<String>,
    /// The starting event in words.
    pub after: String,
    /// Only these kinds of case; all of the rule's when empty.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// Only these sites; all when empty.
    #[serde(default)]
    pub sites: Vec<String>,
    /// Marks that the case must all have.
    #[serde(default)]
    pub all: Vec<String>,
    /// Marks of which the case must have one, unless there are none here.
    #[serde(default)]
    pub any: Vec<String>,
    /// Marks that the case must not have.
    #[serde(default)]
    pub none: Vec<String>,
    /// Instead of the rule's title.
    pub title: Option<String>,
    /// Instead of the rule's `who`.
    pub who: Option<Move>,
    /// Instead of the rule's action.
    pub action: Option<String>,
    /// Instead of the rule's consequence.
    pub if_missed: Option<String>,
    /// Instead of the rule's `binding`.
    pub binding: Option<bool>,
    /// Why it does not bind, or what else the seller must know.
    pub note: Option<String>,
}

/// The events that can start a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Selector {
    /// The most recent opening of the case.
    Opened,
    /// The most recent opening, while the seller has not written since.
    UnansweredOpening,
    /// The buyer's oldest unanswered message, when it does not belong to an unanswered opening.
    UnansweredFollowUp,
    /// The buyer's oldest unanswered message.
    UnansweredMessage,
    /// The oldest message of the platform that the seller has not answered.
    UnansweredPlatform,
    /// The latest event of the kinds in `of`.
    Event,
    /// Nothing in the case: only a date that the marketplace states is shown.
    Stated,
}

/// The marks of a case that rules may ask for, with their meaning. Only `reason-unknown` is added by the engine; the
/// marketplaces set the others.
pub const MARKS: [(&str, &str); 26] = [
    ("undecided", "a claim without a verdict"),
    ("return-undecided", "a claim of which the seller has not said whether the goods must come back"),
    ("not-received", "the buyer says that nothing arrived"),
    ("escalated", "the platform was called in"),
    ("advisor-unanswered", "a person of the platform wrote and the seller has not answered since"),
    ("parcel-sent", "the buyer has sent the goods back"),
    ("parcel-delivered", "the returned goods have arrived"),
    ("fulfilment", "the platform's own warehouse handles the goods"),
    (CHAT_UNREAD, "the talk could not be read, or not all of it"),
    (REASON_UNKNOWN, "the marketplace states no reason"),
    ("answer-due", "the buyer's proposal awaits the seller's answer"),
    ("countered", "the seller has made a proposal of his own"),
    ("agreed", "a proposal has been agreed upon"),
    ("address-due", "the seller must name the address for the return"),
    ("evidence-due", "the platform asked the seller for evidence"),
    ("buyer-acts", "the next step of the dispute is the buyer's"),
    ("platform-acts", "the next step of the dispute is the platform's"),
    ("worry-free", "the platform is liable for the delivery and answers itself"),
    ("counterfeit", "the buyer says that the goods are counterfeit"),
    ("mail-waits", "an e-mail of the marketplace about buyer protection awaits the seller's answer"),
    ("mail-undated", "that e-mail states no time by which to answer"),
    ("mail-unverified", "nobody who is believed vouches for that e-mail"),
    ("mail-failed", "that e-mail failed the checks of its sender and may be forged"),
    ("mail-unlinked", "that e-mail is about an order and a case that are not known here"),
    ("mail-notice", "a notice of the marketplace by e-mail states by when the seller must reply in the case"),
    ("mail-uncached", "that notice is about a discussion or dispute that is not known here"),
];

/// The marks that the seller sets himself because no marketplace states them: the mark, the one that a case must carry for it
/// to say anything, and its meaning.
pub const SELLER_MARKS: [(&str, &str, &str); 2] = [
    ("worry-free", "not-received", "the platform's own logistics carried it, so the platform answers for the delivery"),
    ("compensated", "", "the platform's protection programme paid the buyer, so the same refund is not paid again"),
];

/// The mark of a case whose talk is not wholly known.
pub const CHAT_UNREAD: &str = "chat-unread";

/// The mark that the engine gives to a case without a reason.
pub const REASON_UNKNOWN: &str = "reason-unknown";

impl Clock {
    /// Whether the clock is meant for `case`, whatever has happened in it.
    pub fn applies(&self, rule: &Rule, case: &Case) -> bool {
        let kinds = if self.kinds.is_empty() { &rule.kinds } else { &self.kinds };
        let site_fits = self.sites.is_empty() || case.site.as_ref().is_some_and(|site| self.sites.contains(site));
        let has = |mark: &String| case.marks.contains(mark) || (mark == REASON_UNKNOWN && case.reason.is_none());
        kinds.contains(&case.kind)
            && site_fits
            && self.all.iter().all(has)
            && (self.any.is_empty() || self.any.iter().any(has))
            && !self.none.iter().any(has)
    }

    /// Every mark that the clock asks for.
    pub fn marks(&self) -> impl Iterator<Item = &String> {
        self.all.iter().chain(&self.any).chain(&self.none)
    }
}
