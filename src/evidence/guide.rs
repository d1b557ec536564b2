//! What a guide says.

/// What counts for one thing that a case may be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// Its name in the pack, such as `defect`.
    pub name: String,
    /// The rule that it stands on.
    pub rule: String,
    /// What it is about, to follow "for": `a defect`.
    pub title: String,
    /// What the marketplace holds, in a sentence or two.
    pub holds: String,
    /// The kinds of evidence; none where the marketplace accepts none.
    pub kinds: Vec<Wanted>,
    /// The time allowed, where one is known.
    pub within: Option<Within>,
    /// What the marketplace will not accept.
    pub refuses: Vec<Refusal>,
    /// Whether a known reason or the state of the case called for it; `false` where it is only what counts in any case.
    pub reason_known: bool,
}

/// One kind of evidence.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// A stable word, such as `delivery-proof`.
    pub kind: String,
    /// What it is, without a final period.
    pub text: String,
    /// Whether the marketplace decides against the seller without it.
    #[serde(default)]
    pub required: bool,
}

/// The time allowed for evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Within {
    /// The rule that sets it.
    pub rule: String,
    /// How long, and from when.
    pub text: String,
}

/// Something that the marketplace will not accept.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// A stable word, such as `scan-before-order`.
    pub name: String,
    /// The rule that says so.
    pub rule: String,
    /// What is not accepted, without a final period.
    pub text: String,
    /// What it is measured by, such as the carriers whose tracking is accepted.
    #[serde(default)]
    pub listed: Vec<String>,
}
