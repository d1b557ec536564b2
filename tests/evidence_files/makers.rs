//! Pictures and documents made here, with everything in them that must not go out.

use super::common::{Ran, command, ran};
use aftersale::evidence::{Book, Limits};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

pub const MOST: usize = 2_097_152;

pub fn limits(name: &str) -> Limits {
    Book::built_in().unwrap().limits_named(name).unwrap().clone()
}

/// Numbers without a pattern, the same on every run.
pub fn noise(seed: u64) -> impl Iterator<Item = u8> {
    let mut state = seed | 1;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    })
}

pub fn noisy(width: u32, height: u32) -> RgbImage {
    RgbImage::from_raw(width, height, noise(7).take((width * height * 3) as usize).collect()).unwrap()
}

/// A picture whose upper left quarter is red.
pub fn marked(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if x < width / 2 && y < height / 2 { Rgb([250, 10, 10]) } else { Rgb([10, 10, 250]) }
    })
}

pub fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub fn jpeg(image: &RgbImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(image).unwrap();
    bytes
}

/// EXIF with an orientation, a maker and a place.
pub fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x03".to_vec();
    tiff.extend([0x01, 0x0f, 0, 2, 0, 0, 0, 12, 0, 0, 0, 50]);
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation as u8, 0, 0]);
    tiff.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 62]);
    tiff.extend([0; 4]);
    tiff.extend(b"SecretMaker\0");
    tiff.extend([0, 1, 0, 2, 0, 2, 0, 0, 0, 24, 0, 0, 0, 80, 0, 0, 0, 0]);
    tiff.extend(b"PLACE-52.2297N-21.0122E\0");
    tiff
}

/// A JPEG with everything that tells where and with what it was made.
pub fn telling(image: &RgbImage, quality: u8, orientation: u16) -> Vec<u8> {
    let plain = jpeg(image, quality);
    let mut out = plain[..2].to_vec();
    let mut segment = |marker: u8, content: &[u8]| {
        out.extend([0xff, marker]);
        out.extend(u16::try_from(content.len() + 2).unwrap().to_be_bytes());
        out.extend(content);
    };
    segment(0xe1, &[b"Exif\0\0".as_slice(), &exif(orientation)].concat());
    segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>PLACE-XMP</x:xmpmeta>");
    segment(0xed, b"Photoshop 3.0\x008BIM\x04\x04PLACE-IPTC");
    segment(0xe2, b"MPF\0PLACE-MPF");
    segment(0xfe, b"PLACE-COMMENT");
    out.extend(&plain[2..]);
    out.extend(b"PLACE-TRAILER");
    out
}

pub fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let named = [name.as_slice(), content].concat();
    let crc = named.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    });
    [&(content.len() as u32).to_be_bytes(), named.as_slice(), &(!crc).to_be_bytes()].concat()
}

/// A PNG with these chunks put behind its head.
pub fn png_with(image: &DynamicImage, chunks: &[Vec<u8>]) -> Vec<u8> {
    let plain = encoded(image, ImageFormat::Png);
    [&plain[..33], &chunks.concat(), &plain[33..], b"PLACE-TRAILER"].concat()
}

pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

/// Nothing of what the makers above put in is left.
pub fn tells_nothing(bytes: &[u8]) {
    for text in ["PLACE", "Exif", "SecretMaker", "xmpmeta", "Photoshop", "eXIf", "tEXt", "MPF\0"] {
        assert!(!holds(bytes, text), "{text} is left");
    }
}

/// A PDF whose pages hold that many bytes each, with resources that all inherit.
pub fn pdf(pages: usize, bytes: usize) -> Document {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let font = document.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Courier" });
    let xmp = document.add_object(Stream::new(dictionary! { "Type" => "Metadata" }, b"<xmp>PLACE-XMP</xmp>".to_vec()));
    let mut kids: Vec<Object> = Vec::new();
    for number in 1..=pages {
        let mut content = format!("% THIS IS PAGE {number};\n").into_bytes();
        content.extend(noise(number as u64).take(bytes));
        let content = document.add_object(Stream::new(Dictionary::new(), content));
        let page = dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => content, "Metadata" => xmp };
        kids.push(document.add_object(page).into());
    }
    // A link from the first page to the last must not bring the last along.
    let annotation =
        dictionary! { "Type" => "Annot", "Subtype" => "Link", "Dest" => vec![kids[pages - 1].clone(), "Fit".into()] };
    let first = kids[0].as_reference().unwrap();
    document.get_dictionary_mut(first).unwrap().set("Annots", vec![Object::Dictionary(annotation)]);
    let root = dictionary! {
        "Type" => "Pages", "Kids" => kids, "Count" => pages as i64,
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    };
    document.objects.insert(tree, root.into());
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree, "Metadata" => xmp });
    let info = document.add_object(dictionary! { "Author" => Object::string_literal("PLACE-AUTHOR") });
    document.trailer.set("Root", catalog);
    document.trailer.set("Info", info);
    document
}

pub fn saved(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// A PNG of zeros, 10 000 by 6000 with six bytes a pixel: 360 MB out of about two.
pub fn bomb() -> Vec<u8> {
    let raw = (10_000 * 6 + 1) * 6000_u64;
    let mut bits: Vec<u8> = Vec::new();
    let mut left = 0;
    let mut put = |code: u32, length: u32| {
        for at in 0..length {
            if left == 0 {
                bits.push(0);
                left = 8;
            }
            *bits.last_mut().unwrap() |= (((code >> at) & 1) as u8) << (8 - left);
            left -= 1;
        }
    };
    // One block of fixed codes: a zero, then 258 zeros again and again; codes are sent with their first bit first.
    put(0b011, 3);
    put(0b0000_1100, 8);
    let mut rest = raw - 1;
    while rest >= 258 {
        put(0b1010_0011, 8);
        put(0, 5);
        rest -= 258;
    }
    (0..rest).for_each(|_| put(0b0000_1100, 8));
    put(0, 7);
    let adler = ((raw % 65_521) << 16 | 1) as u32;
    let data = [&[0x78, 0x01], bits.as_slice(), &adler.to_be_bytes()].concat();
    let head = [&10_000_u32.to_be_bytes()[..], &6000_u32.to_be_bytes(), &[16, 2, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1a\n".as_slice(), &chunk(b"IHDR", &head), &chunk(b"IDAT", &data), &chunk(b"IEND", b"")].concat()
}

pub fn run(home: &Path, args: &[&str]) -> Ran {
    ran(command(home, args).current_dir(home).stdin(Stdio::null()).output().unwrap())
}

/// The same with no more than 256 MiB of memory.
pub fn run_within(home: &Path, args: &[&str]) -> Ran {
    let inner = command(home, args);
    let mut outer = Command::new("sh");
    outer.args(["-c", "ulimit -v 262144 && exec \"$0\" \"$@\""]).arg(inner.get_program()).args(inner.get_args());
    outer.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    ran(outer.current_dir(home).stdin(Stdio::null()).output().unwrap())
}

pub fn put(files: &[(&str, &[u8])]) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    files.iter().for_each(|(name, bytes)| fs::write(home.path().join(name), bytes).unwrap());
    home
}

pub fn listing(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}
