//! JPEG without decoding: leaving out what is not the picture, and what decoding it would take.

/// The picture alone, byte for byte: no EXIF, XMP, IPTC, comments, thumbnails, second pictures or anything after the end. The
/// colour profile and the marks that the colours need stay. `None` where it cannot be followed to its end.
pub fn stripped(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(&[0xff, 0xd8]);
    let mut at = 2;
    loop {
        let marker = next_marker(bytes, &mut at)?;
        match marker {
            0xd9 => {
                out.extend_from_slice(&[0xff, 0xd9]);
                return Some(out);
            }
            0x01 | 0xd0..=0xd7 => continue,
            _ => {}
        }
        let segment = segment(bytes, at)?;
        match marker {
            0xe0 => out.extend(plain_jfif(segment)),
            _ if kept(marker, segment) => {
                out.extend_from_slice(&[0xff, marker]);
                out.extend_from_slice(segment);
            }
            _ => {}
        }
        at += segment.len();
        if marker == 0xda {
            let end = scan_end(bytes, at)?;
            out.extend_from_slice(&bytes[at..end]);
            at = end;
        }
    }
}

/// The bytes that a progressive picture takes beside its pixels: it is held as coefficients until the last scan. 0 for others.
pub fn coefficients(bytes: &[u8]) -> u64 {
    let mut at = 2;
    while let Some(marker) = next_marker(bytes, &mut at) {
        let Some(segment) = segment(bytes, at) else { return 0 };
        match marker {
            0xc2 | 0xc6 | 0xca | 0xce => return frame(segment).unwrap_or(0),
            0xda | 0xd9 => return 0,
            _ => at += segment.len(),
        }
    }
    0
}

/// Two bytes for each sample of each component of a frame.
fn frame(segment: &[u8]) -> Option<u64> {
    let number = |at: usize| Some(u64::from(u16::from_be_bytes([*segment.get(at)?, *segment.get(at + 1)?])));
    let pixels = number(3)? * number(5)?;
    let samples = segment.get(8..)?.chunks_exact(3).map(|part| (u64::from(part[1] >> 4), u64::from(part[1] & 15)));
    let samples: Vec<(u64, u64)> = samples.collect();
    let widest = samples.iter().map(|(across, _)| *across).max()?.max(1);
    let tallest = samples.iter().map(|(_, down)| *down).max()?.max(1);
    Some(samples.iter().map(|(across, down)| pixels * across * down * 2 / (widest * tallest)).sum())
}

/// Tables, frames, scans, restart intervals; of the application segments only the colour profile and Adobe's colour mark.
fn kept(marker: u8, segment: &[u8]) -> bool {
    match marker {
        0xe2 => segment.get(2..14) == Some(b"ICC_PROFILE\0"),
        0xee => segment.get(2..7) == Some(b"Adobe"),
        0xe0..=0xef | 0xfe => false,
        _ => true,
    }
}

/// The JFIF head without its thumbnail.
fn plain_jfif(segment: &[u8]) -> Vec<u8> {
    match segment.get(2..14) {
        Some(head) if head.starts_with(b"JFIF\0") => [&[0xff, 0xe0, 0, 16], head, &[0, 0]].concat(),
        _ => Vec::new(),
    }
}

/// The next marker; `at` is then behind it.
fn next_marker(bytes: &[u8], at: &mut usize) -> Option<u8> {
    while *bytes.get(*at)? != 0xff {
        *at += 1;
    }
    while *bytes.get(*at)? == 0xff {
        *at += 1;
    }
    *at += 1;
    Some(bytes[*at - 1]).filter(|marker| *marker != 0)
}

/// The segment at `at`, its length included.
fn segment(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let length = usize::from(u16::from_be_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]));
    bytes.get(at..at + length.max(2))
}

/// Where the coded data that begins at `at` ends: before the next marker that is no restart.
fn scan_end(bytes: &[u8], at: usize) -> Option<usize> {
    let mut pairs = bytes.get(at..)?.windows(2);
    let end = pairs.position(|pair| pair[0] == 0xff && !matches!(pair[1], 0 | 0xff | 0xd0..=0xd7))?;
    Some(at + end)
}
