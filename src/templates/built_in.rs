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
    "claim-reject-additional-requirements-not-completed",
    "claim-reject-product-not-returned",
    "claim-reject-product-damaged-by-user",
    "claim-reject-product-conforms-to-contract",
    "claim-reject-minor-defect",
    "claim-reject-other",
    "claim-reject-claim-withdrawn-by-buyer",
    "protection-answer",
    "aliexpress-refuse",
    "aliexpress-propose",
);

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
