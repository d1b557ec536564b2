//! What a guide says.

/// What counts for one thing that a case may be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The marketplace, as in the configuration.
    pub marketplace: String,
    /// The marketplace's proper name.
    pub platform: String,
    /// Its name in the pack, such as `defect`.
    pub name: String,
    /// The rule that it stands on.
    pub rule: String,
    /// What it is about, to follow "for": `a defect`.
    pub title: String,
    /// The marketplace's codes of the reasons that call for it; none where reasons are told by their words.
    pub codes: Vec<String>,
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
    /// Whether it is written in the answer itself, so that no file can be missing.
    #[serde(default)]
    pub written: bool,
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
