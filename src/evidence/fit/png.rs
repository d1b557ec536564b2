//! PNG without decoding: leaving out what is not the picture.

/// Chunks that make the picture; animations are made of the last three.
const KEPT: [&[u8; 4]; 14] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"acTL",
    b"fcTL", b"fdAT",
];

/// The picture alone, byte for byte: no texts, EXIF, times, private chunks or anything after the end. `None` where it cannot be
/// followed to its end.
pub fn stripped(bytes: &[u8]) -> Option<Vec<u8>> {
    let (head, mut rest) = bytes.split_at_checked(8)?;
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(head);
    loop {
        let length = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?);
        let (chunk, after) = rest.split_at_checked(usize::try_from(length).ok()?.checked_add(12)?)?;
        let name: &[u8; 4] = chunk[4..8].try_into().ok()?;
        if KEPT.contains(&name) {
            out.extend_from_slice(chunk);
        }
        if name == b"IEND" {
            return Some(out);
        }
        rest = after;
    }
}
