//! Whatever bytes.

use super::makers::{encoded, limits, marked, pdf, saved, telling};
use aftersale::evidence::fit::fit;
use image::{DynamicImage, ImageFormat};
use proptest::prelude::*;

/// The beginnings of every type, and whole small files of the kinds that are taken apart here.
fn seeds() -> Vec<Vec<u8>> {
    let picture = DynamicImage::from(marked(8, 8));
    let mut seeds: Vec<Vec<u8>> =
        [ImageFormat::Png, ImageFormat::Gif, ImageFormat::Bmp, ImageFormat::Tiff, ImageFormat::WebP]
            .into_iter()
            .map(|format| encoded(&picture, format))
            .collect();
    seeds.push(telling(&marked(8, 8), 80, 6));
    seeds.push(saved(pdf(2, 20)));
    seeds.push(Vec::new());
    seeds
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_do_harm(
        seed in 0..8_usize,
        cut in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        tail in prop::collection::vec(any::<u8>(), 0..64),
        name in ".{0,40}",
    ) {
        let mut bytes = seeds().swap_remove(seed);
        if !bytes.is_empty() {
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            bytes.truncate(bytes.len() - cut.index(bytes.len()) / 8);
        }
        bytes.extend(tail);
        for limit in ["allegro", "aliexpress"] {
            let limits = limits(limit);
            for made in fit(&name, &bytes, &limits).unwrap_or_default() {
                prop_assert!(made.bytes.len() <= limits.max_bytes && limits.types.contains(&made.media_type));
                prop_assert!(made.name.len() <= 255 && made.name.is_ascii() && !made.name.contains('/'));
                let again = fit(&made.name, &made.bytes, &limits);
                prop_assert!(again.is_ok(), "{:?}", again);
            }
        }
    }
}
