//! Pictures: read with care, turned upright, freed of what they tell beside what they show, and made to fit.

use super::shrink::smaller;
use super::{Limits, Made, MediaType, gif, jpeg, png};
use crate::error::{Error, Result};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader};
use std::io::Cursor;

/// The most pixels of a picture: those of the largest cameras that people carry. More is refused before it is unpacked.
const MOST_PIXELS: u64 = 52_000_000;
/// The most memory that a picture may take while it is unpacked.
const MOST_MEMORY: u64 = 160 << 20;

/// A picture as it is to be seen.
pub struct Picture {
    /// The pixels, upright.
    pub image: DynamicImage,
    /// The colour profile, where it fits the pixels.
    pub profile: Option<Vec<u8>>,
    /// Whether every pixel counts as it is, so that a lossy format would lose something.
    pub lossless: bool,
}

/// Makes one picture fit. `media_type` is what it is, where a marketplace may take that.
pub fn fit(bytes: &[u8], media_type: Option<MediaType>, limits: &Limits) -> Result<Made> {
    let format = match media_type {
        Some(MediaType::Jpeg) => ImageFormat::Jpeg,
        Some(MediaType::Png) => ImageFormat::Png,
        Some(MediaType::Gif) => ImageFormat::Gif,
        Some(MediaType::Bmp) => ImageFormat::Bmp,
        Some(MediaType::Tiff) => ImageFormat::Tiff,
        _ => ImageFormat::WebP,
    };
    let (picture, turn) = open(bytes, format)?;
    let (stripped, frames) = match format {
        // Decoders fill up with grey what is missing.
        ImageFormat::Jpeg => match jpeg::stripped(bytes) {
            None => return Err(broken_off()),
            stripped => (stripped, 1),
        },
        ImageFormat::Png => (png::stripped(bytes), 1),
        ImageFormat::Gif => match gif::stripped(bytes) {
            Some(stripped) => (Some(stripped.bytes), stripped.frames),
            None => (None, 1),
        },
        _ => (None, 1),
    };
    if let (Some(stripped), Some(media_type)) = (stripped, media_type)
        && stripped.len() <= limits.max_bytes
        && limits.types.contains(&media_type)
        && turn == Orientation::NoTransforms
    {
        let notes = if stripped == bytes { Vec::new() } else { vec!["metadata removed".to_owned()] };
        return Ok(Made { media_type, bytes: stripped, notes });
    }
    let mut notes = vec!["metadata removed".to_owned()];
    if turn != Orientation::NoTransforms {
        notes.push("turned upright".to_owned());
    }
    if format == ImageFormat::WebP && is_moving(bytes) {
        notes.push("the first picture of the animation".to_owned());
    }
    if frames > 1 {
        notes.push(format!("the first of {frames} pictures of the animation"));
    }
    let mut made = smaller(picture, turn, limits)?;
    if media_type != Some(made.media_type) {
        let from = media_type.map_or("WebP", MediaType::title);
        notes.push(format!("{from} made into {}", made.media_type.title()));
    }
    notes.append(&mut made.notes);
    Ok(Made { notes, ..made })
}

/// Reads a picture whose dimensions are sensible, and how it has to be turned.
fn open(bytes: &[u8], format: ImageFormat) -> Result<(Picture, Orientation)> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut most = image::Limits::default();
    most.max_alloc = Some(MOST_MEMORY);
    reader.limits(most);
    let mut decoder = reader.into_decoder().map_err(|error| damaged(&error))?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    let memory = decoder.total_bytes() + if format == ImageFormat::Jpeg { jpeg::coefficients(bytes) } else { 0 };
    if pixels == 0 {
        return Err(Error::failed("it is a picture without pixels"));
    }
    if pixels > MOST_PIXELS || memory > MOST_MEMORY {
        let millions = pixels.div_ceil(1_000_000);
        return Err(Error::failed(format!(
            "its {width} × {height} pixels ({millions} million) take too much memory to unpack"
        ))
        .hint("make it smaller first, or cut out what matters"));
    }
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).map_err(|error| damaged(&error))?;
    let profile = profile.filter(|profile| fits(profile, &image));
    let lossless = match format {
        ImageFormat::Jpeg => false,
        ImageFormat::WebP => image.color().has_alpha(),
        _ => true,
    };
    Ok((Picture { image, profile, lossless }, turn))
}

/// Whether a colour profile is of the pixels' own kind and of a sensible size.
fn fits(profile: &[u8], image: &DynamicImage) -> bool {
    let space: &[u8] = if image.color().has_color() { b"RGB " } else { b"GRAY" };
    profile.len() <= 64 << 10 && profile.get(16..20) == Some(space)
}

/// Whether a WebP file says of itself that it is an animation.
fn is_moving(bytes: &[u8]) -> bool {
    bytes.get(12..16) == Some(b"VP8X") && bytes.get(20).is_some_and(|flags| flags & 2 != 0)
}

fn broken_off() -> Error {
    Error::failed("it is a damaged picture: it breaks off before its end")
        .hint("copy it anew from the camera or telephone")
}

fn damaged(error: &ImageError) -> Error {
    match error {
        ImageError::Limits(_) => Error::failed("it takes too much memory to unpack"),
        ImageError::Unsupported(_) => Error::failed("it is of a kind of picture that cannot be read here")
            .hint("open it and save it again as PNG or JPEG"),
        _ => Error::failed(format!("it is a damaged picture ({error})")),
    }
}
