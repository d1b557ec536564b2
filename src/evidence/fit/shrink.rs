//! Writing a picture anew, step by step smaller, until it fits.

use super::picture::Picture;
use super::{Limits, Made, MediaType, spoken};
use crate::error::{Error, Result};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView, ImageEncoder, ImageResult, RgbImage};
use std::io::{self, Write};

/// The longer sides that are tried below the picture's own. The last still shows what there is to see.
const SIDES: [u32; 11] = [4096, 3200, 2560, 2048, 1600, 1280, 1024, 800, 640, 480, 320];
/// The quality of JPEG below which writing becomes hard to read.
const LEAST_QUALITY: u8 = 75;
/// What is tried where there is room for it.
const BETTER_QUALITIES: [u8; 2] = [90, 82];
/// A picture with more pixels is never turned as it is, because turning holds it twice.
const MOST_TO_TURN: u64 = 17_000_000;

/// The picture upright and in as many pixels as fit, without loss where that fits.
pub fn smaller(mut picture: Picture, turn: Orientation, limits: &Limits) -> Result<Made> {
    let from = picture.image.dimensions();
    if u64::from(from.0) * u64::from(from.1) > MOST_TO_TURN && turn != Orientation::NoTransforms {
        picture.image = scaled(&picture.image, SIDES[0]);
    }
    picture.image.apply_orientation(turn);
    let takes = |media_type| limits.types.contains(&media_type);
    if picture.lossless
        && takes(MediaType::Png)
        && let Some(bytes) = png(&picture, limits.max_bytes)?
    {
        return Ok(Made { media_type: MediaType::Png, bytes, notes: Vec::new() });
    }
    if !takes(MediaType::Jpeg) {
        return Err(Error::failed(limits.takes()));
    }
    let Picture { image, profile, .. } = picture;
    let image = opaque(image);
    let longest = image.width().max(image.height());
    for side in std::iter::once(longest).chain(SIDES.into_iter().filter(|side| *side < longest)) {
        let reduced = (side < longest).then(|| scaled(&image, side));
        let shown = reduced.as_ref().unwrap_or(&image);
        // The least first: where that does not fit, nothing at this size does.
        let encoded = |quality| jpeg(shown, profile.as_deref(), quality, limits.max_bytes);
        let Some(mut bytes) = encoded(LEAST_QUALITY)? else { continue };
        for quality in BETTER_QUALITIES {
            if let Some(better) = encoded(quality)? {
                bytes = better;
                break;
            }
        }
        let notes = note(from, shown.dimensions(), turn).into_iter().collect();
        return Ok(Made { media_type: MediaType::Jpeg, bytes, notes });
    }
    Err(Error::failed(format!("it cannot be made smaller than {}", spoken(limits.max_bytes))))
}

/// What became of the pixels; nothing where there are as many as before.
fn note(from: (u32, u32), to: (u32, u32), turn: Orientation) -> Option<String> {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    let sideways = matches!(turn, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH);
    let from = if sideways { (from.1, from.0) } else { from };
    (from != to).then(|| format!("{} × {} pixels made into {} × {}", from.0, from.1, to.0, to.1))
}

/// The picture with its longer side of that many pixels. Each new pixel is the mean of those that it stands for: sharp enough, and
/// it takes no memory beside the result.
fn scaled(image: &DynamicImage, side: u32) -> DynamicImage {
    image.thumbnail(side, side)
}

/// Eight bits a sample, and white where one could see through.
fn opaque(image: DynamicImage) -> DynamicImage {
    if image.color().has_alpha() {
        let seen = image.into_rgba8();
        let mut out = RgbImage::new(seen.width(), seen.height());
        for (from, to) in seen.pixels().zip(out.pixels_mut()) {
            let [red, green, blue, alpha] = from.0.map(u16::from);
            let over_white = |part: u16| u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
            to.0 = [red, green, blue].map(over_white);
        }
        return out.into();
    }
    if image.color().has_color() { image.into_rgb8().into() } else { image.into_luma8().into() }
}

/// The picture as JPEG of at most `most` bytes.
fn jpeg(image: &DynamicImage, profile: Option<&[u8]>, quality: u8, most: usize) -> Result<Option<Vec<u8>>> {
    within(most, |out| {
        let mut encoder = JpegEncoder::new_with_quality(out, quality);
        if let Some(profile) = profile {
            // A format that cannot hold a profile shows slightly other colours, which is no reason to send nothing.
            let _ = encoder.set_icc_profile(profile.to_vec());
        }
        encoder.encode_image(image)
    })
}

/// The picture as PNG of at most `most` bytes.
fn png(picture: &Picture, most: usize) -> Result<Option<Vec<u8>>> {
    within(most, |out| {
        let mut encoder = PngEncoder::new(out);
        if let Some(profile) = &picture.profile {
            let _ = encoder.set_icc_profile(profile.clone());
        }
        picture.image.write_with_encoder(encoder)
    })
}

/// What `write` writes; nothing where it is more than `most` bytes, which ends the writing there.
fn within(most: usize, write: impl FnOnce(&mut Capped) -> ImageResult<()>) -> Result<Option<Vec<u8>>> {
    let mut out = Capped { bytes: Vec::new(), most, full: false };
    match write(&mut out) {
        _ if out.full => Ok(None),
        Ok(()) => Ok(Some(out.bytes)),
        Err(error) => Err(Error::failed(format!("it cannot be written anew ({error})"))),
    }
}

/// Takes so many bytes and no more.
struct Capped {
    bytes: Vec<u8>,
    most: usize,
    full: bool,
}

impl Write for Capped {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + part.len() > self.most {
            self.full = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(part);
        Ok(part.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
