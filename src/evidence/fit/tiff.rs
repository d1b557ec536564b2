//! TIFF: one file may hold many scanned pages, of which decoders read only the first.

use super::{Limits, Made, MediaType, picture};
use crate::error::{Error, Result};

/// The most pages of one file.
const MOST_PAGES: usize = 100;
/// Tells thumbnails from pages.
const SUBFILE_TYPE: u16 = 254;

/// Each page as a picture of its own.
pub fn fit(bytes: &[u8], limits: &Limits) -> Result<Vec<Made>> {
    if bytes.get(2..4).is_some_and(|version| version.contains(&43)) {
        return Err(Error::failed("it is a BigTIFF, which cannot be read here").hint("save it again as PNG or PDF"));
    }
    let pages = pages(bytes).ok_or_else(|| Error::failed("it is a damaged TIFF"))?;
    if pages.len() <= 1 {
        return Ok(vec![picture::fit(bytes, Some(MediaType::Tiff), limits)?]);
    }
    // A page is read by telling the file to begin there.
    let mut file = bytes.to_vec();
    let page = |(at, start): (usize, [u8; 4])| {
        file[4..8].copy_from_slice(&start);
        picture::fit(&file, Some(MediaType::Tiff), limits)
            .map_err(|error| Error { message: format!("page {}: {}", at + 1, error.message), ..error })
    };
    pages.into_iter().enumerate().map(page).collect()
}

/// Where the pages begin, as it is written in the file; thumbnails are left out.
fn pages(bytes: &[u8]) -> Option<Vec<[u8; 4]>> {
    let little = bytes.first()? == &b'I';
    let short = |at: usize| {
        let raw: [u8; 2] = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(raw) } else { u16::from_be_bytes(raw) })
    };
    let long = |raw: [u8; 4]| if little { u32::from_le_bytes(raw) } else { u32::from_be_bytes(raw) };
    let raw = |at: usize| -> Option<[u8; 4]> { bytes.get(at..at.checked_add(4)?)?.try_into().ok() };
    let mut pages = Vec::new();
    let mut next = raw(4)?;
    for _ in 0..2 * MOST_PAGES {
        let at = usize::try_from(long(next)).ok()?;
        if at == 0 {
            return Some(pages);
        }
        let entries = usize::from(short(at)?);
        let entry = |number: usize| at + 2 + 12 * number;
        let subfile = (0..entries).find(|number| short(entry(*number)) == Some(SUBFILE_TYPE));
        let thumbnail = subfile.and_then(|number| raw(entry(number) + 8)).is_some_and(|flags| long(flags) & 1 == 1);
        if !thumbnail {
            pages.push(next);
        }
        next = raw(entry(entries))?;
    }
    None
}
