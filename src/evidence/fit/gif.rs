//! GIF without decoding: leaving out what is not the picture.

/// A GIF without what is not the picture.
pub struct Stripped {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// How many pictures it shows one after another.
    pub frames: usize,
}

/// The pictures alone, byte for byte: no comments, texts, XMP or anything after the end. Of the application blocks only those stay
/// that repeat an animation. `None` where it cannot be followed to its end.
pub fn stripped(bytes: &[u8]) -> Option<Stripped> {
    let mut at = 13 + table(*bytes.get(10)?);
    let mut out = bytes.get(..at)?.to_vec();
    let mut frames = 0;
    loop {
        let start = at;
        match *bytes.get(at)? {
            0x3b => {
                out.push(0x3b);
                return Some(Stripped { bytes: out, frames });
            }
            0x2c => {
                frames += 1;
                // Ten bytes of description, its colours, and the width of the codes.
                at = blocks_end(bytes, at + 11 + table(*bytes.get(at + 9)?))?;
                out.extend_from_slice(bytes.get(start..at)?);
            }
            0x21 => {
                let label = *bytes.get(at + 1)?;
                at = blocks_end(bytes, at + 2)?;
                let repeats =
                    [b"NETSCAPE2.0", b"ANIMEXTS1.0"].iter().any(|name| bytes.get(start + 3..start + 14) == Some(*name));
                if label == 0xf9 || label == 0xff && repeats {
                    out.extend_from_slice(bytes.get(start..at)?);
                }
            }
            _ => return None,
        }
    }
}

/// The bytes of a colour table that these flags announce.
fn table(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Where a run of blocks ends.
fn blocks_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += length + 1;
        if length == 0 {
            return Some(at);
        }
    }
}
