//! The compiled-in templates: files of `templates/LANG/NAME.md`.

use super::{Language, Origin, Source};

/// The files of one language.
macro_rules! texts {
    ($language:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $language, "/", $name, ".md")))),+]
    };
}

/// The files of every language: each name must exist in each of them, or this does not compile.
macro_rules! languages {
    ($($name:literal),+ $(,)?) => {
        [
            (Language::En, texts!("en": $($name),+)),
            (Language::Pl, texts!("pl": $($name),+)),
            (Language::Cs, texts!("cs": $($name),+)),
            (Language::Sk, texts!("sk": $($name),+)),
            (Language::Hu, texts!("hu": $($name),+)),
            (Language::Es, texts!("es": $($name),+)),
            (Language::Zh, texts!("zh": $($name),+)),
        ]
    };
}

/// Names and texts of a language.
type Texts = &'static [(&'static str, &'static str)];

const FILES: [(Language, Texts); 7] = languages!(
    "accept-refund",
    "accept-partial-refund",
    "accept-replacement",
    "accept-repair",
    "return-first",
    "refuse",
    "refuse-not-received-tracking",
    "lost-parcel-refund",
    "delay-apology",
    "shipped-late",
    "ask-details",
    "closure-request",
    "return-not-required",
    "return-own-label",
    "return-custom",
    "return-reject",
    "claim-reject-incomplete",
    "claim-reject-not-returned",
    "claim-reject-damaged-by-user",
    "claim-reject-conforms",
    "claim-reject-minor-defect",
    "claim-reject-other",
    "claim-reject-withdrawn",
    "protection-answer",
    "aliexpress-refuse",
    "aliexpress-propose",
);

/// The templates of the verdicts that reject a claim, by the marketplace's word (allegro-api §4.7).
const REJECTIONS: [(&str, &str); 7] = [
    ("REJECTED_ADDITIONAL_REQUIREMENTS_NOT_COMPLETED", "claim-reject-incomplete"),
    ("REJECTED_PRODUCT_NOT_RETURNED", "claim-reject-not-returned"),
    ("REJECTED_PRODUCT_DAMAGED_BY_USER", "claim-reject-damaged-by-user"),
    ("REJECTED_PRODUCT_CONFORMS_TO_CONTRACT", "claim-reject-conforms"),
    ("REJECTED_MINOR_DEFECT", "claim-reject-minor-defect"),
    ("REJECTED_OTHER", "claim-reject-other"),
    ("REJECTED_CLAIM_WITHDRAWN_BY_BUYER", "claim-reject-withdrawn"),
];

/// The name of the template for a verdict that rejects a claim, such as `REJECTED_OTHER`; `None` for any other word.
pub fn rejection(verdict: &str) -> Option<&'static str> {
    REJECTIONS.iter().find(|(word, _)| *word == verdict).map(|(_, name)| *name)
}

/// Every compiled-in file.
pub fn sources() -> impl Iterator<Item = Source> {
    FILES.into_iter().flat_map(|(language, texts)| {
        texts.iter().map(move |(name, text)| Source {
            file: format!("templates/{language}/{name}.md"),
            name: (*name).into(),
            language,
            origin: Origin::BuiltIn,
            text: (*text).into(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{FILES, REJECTIONS, rejection};

    #[test]
    fn every_rejection_has_a_template_of_its_own() {
        let (_, texts) = FILES[0];
        let names: Vec<&str> =
            texts.iter().map(|(name, _)| *name).filter(|name| name.starts_with("claim-reject-")).collect();
        assert_eq!(REJECTIONS.map(|(_, name)| name).to_vec(), names);
        assert_eq!((rejection("REJECTED_OTHER"), rejection("ACCEPTED_REFUND")), (Some("claim-reject-other"), None));
    }
}
