//! What a file is, told by its first bytes.

use super::{Limits, MediaType};
use crate::error::Error;

/// What the content is.
pub enum Content {
    /// A type that a marketplace may take.
    Sendable(MediaType),
    /// A picture that can be converted.
    Webp,
    /// Anything else.
    Other(What),
}

/// Something that cannot be sent, as a sentence begins: `it is a film`.
pub struct What {
    is: &'static str,
    hint: Option<&'static str>,
}

impl What {
    /// Why it cannot be sent, and what to do.
    pub fn refused(&self, limits: &Limits) -> Error {
        let error = Error::failed(format!("it is {}; {}", self.is, limits.takes()));
        self.hint.into_iter().fold(error, Error::hint)
    }
}

/// Beginnings of files that are no evidence.
const OTHERS: [(&[u8], &str); 17] = [
    (b"PK\x03\x04", "an archive or office document"),
    (b"PK\x05\x06", "an archive"),
    (b"\x1f\x8b", "an archive"),
    (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"Rar!\x1a\x07", "an archive"),
    (b"BZh", "an archive"),
    (b"\xfd7zXZ\0", "an archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"#!", "a program"),
    (b"\x1a\x45\xdf\xa3", "a film"),
    (b"\0\0\x01\xba", "a film"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound"),
    (b"fLaC", "a sound"),
];

/// What these bytes are.
pub fn content(bytes: &[u8]) -> Content {
    if bytes.is_empty() {
        return other("empty", None);
    }
    if let Some(known) = sendable(bytes) {
        return Content::Sendable(known);
    }
    if bytes.starts_with(b"RIFF") {
        return match bytes.get(8..12) {
            Some(b"WEBP") => Content::Webp,
            Some(b"AVI ") => other("a film", FILM),
            _ => other("a sound", None),
        };
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return boxes(bytes.get(8..12).unwrap_or_default());
    }
    if let Some((_, is)) = OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        let hint = if *is == "a film" { FILM } else { ARCHIVE.filter(|_| is.contains("archive")) };
        return other(is, hint);
    }
    let head = &bytes[..bytes.len().min(4096)];
    let text = std::str::from_utf8(head).is_ok_and(|text| !text.contains('\0'));
    if text { other("a text", Some("make a screenshot or a PDF of it")) } else { other("of no known type", None) }
}

const FILM: Option<&str> = Some("send pictures from it; a film can be sent in the marketplace's own pages");
const ARCHIVE: Option<&str> = Some("unpack it, and save documents as PDF");

fn sendable(bytes: &[u8]) -> Option<MediaType> {
    let starts = |start: &[u8]| bytes.starts_with(start);
    if starts(b"\xff\xd8\xff") {
        Some(MediaType::Jpeg)
    } else if starts(b"\x89PNG\r\n\x1a\n") {
        Some(MediaType::Png)
    } else if starts(b"GIF87a") || starts(b"GIF89a") {
        Some(MediaType::Gif)
    } else if starts(b"BM") && bytes.get(6..10) == Some(&[0; 4]) {
        Some(MediaType::Bmp)
    } else if [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"].iter().any(|start| starts(*start)) {
        Some(MediaType::Tiff)
    } else {
        // Some programs write a few bytes before the head.
        let head = &bytes[..bytes.len().min(1024)];
        head.windows(5).any(|part| part == b"%PDF-").then_some(MediaType::Pdf)
    }
}

/// Films and the pictures of newer telephones share a container; its brand tells them apart.
fn boxes(brand: &[u8]) -> Content {
    match brand {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => other(
            "a HEIC picture, which cannot be converted here",
            Some("convert it to JPEG first, such as: heif-convert FILE photo.jpg"),
        ),
        b"avif" | b"avis" => other(
            "an AVIF picture, which cannot be converted here",
            Some("convert it to JPEG first, such as: avifdec FILE photo.jpg"),
        ),
        b"M4A " | b"M4B " => other("a sound", None),
        _ => other("a film", FILM),
    }
}

fn other(is: &'static str, hint: Option<&'static str>) -> Content {
    Content::Other(What { is, hint })
}
