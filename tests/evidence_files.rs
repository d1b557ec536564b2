//! Files made to fit: through the built binary with files made here, and the library behind it with whatever bytes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::evidence::fit::{check_for, fit, fit_for};
use aftersale::evidence::{Book, Limits, MediaType};
use common::{Ran, command, ran};
use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, Frame, GenericImageView, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use proptest::prelude::*;
use serde_json::Value;
use std::fs;
use std::io::Cursor;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

const MOST: usize = 2_097_152;

fn limits(name: &str) -> Limits {
    Book::built_in().unwrap().limits_named(name).unwrap().clone()
}

/// Numbers without a pattern, the same on every run.
fn noise(seed: u64) -> impl Iterator<Item = u8> {
    let mut state = seed | 1;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    })
}

fn noisy(width: u32, height: u32) -> RgbImage {
    RgbImage::from_raw(width, height, noise(7).take((width * height * 3) as usize).collect()).unwrap()
}

/// A picture whose upper left quarter is red.
fn marked(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if x < width / 2 && y < height / 2 { Rgb([250, 10, 10]) } else { Rgb([10, 10, 250]) }
    })
}

fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn jpeg(image: &RgbImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(image).unwrap();
    bytes
}

/// EXIF with an orientation, a maker and a place.
fn exif(orientation: u16) -> Vec<u8> {
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
fn telling(image: &RgbImage, quality: u8, orientation: u16) -> Vec<u8> {
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

fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let named = [name.as_slice(), content].concat();
    let crc = named.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    });
    [&(content.len() as u32).to_be_bytes(), named.as_slice(), &(!crc).to_be_bytes()].concat()
}

/// A PNG with these chunks put behind its head.
fn png_with(image: &DynamicImage, chunks: &[Vec<u8>]) -> Vec<u8> {
    let plain = encoded(image, ImageFormat::Png);
    [&plain[..33], &chunks.concat(), &plain[33..], b"PLACE-TRAILER"].concat()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

/// Nothing of what the makers above put in is left.
fn tells_nothing(bytes: &[u8]) {
    for text in ["PLACE", "Exif", "SecretMaker", "xmpmeta", "Photoshop", "eXIf", "tEXt", "MPF\0"] {
        assert!(!holds(bytes, text), "{text} is left");
    }
}

/// A PDF whose pages hold that many bytes each, with resources that all inherit.
fn pdf(pages: usize, bytes: usize) -> Document {
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

fn saved(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// A PNG of zeros, 10 000 by 6000 with six bytes a pixel: 360 MB out of about two.
fn bomb() -> Vec<u8> {
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

fn run(home: &Path, args: &[&str]) -> Ran {
    ran(command(home, args).current_dir(home).stdin(Stdio::null()).output().unwrap())
}

/// The same with no more than 256 MiB of memory.
fn run_within(home: &Path, args: &[&str]) -> Ran {
    let inner = command(home, args);
    let mut outer = Command::new("sh");
    outer.args(["-c", "ulimit -v 262144 && exec \"$0\" \"$@\""]).arg(inner.get_program()).args(inner.get_args());
    outer.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    ran(outer.current_dir(home).stdin(Stdio::null()).output().unwrap())
}

fn put(files: &[(&str, &[u8])]) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    files.iter().for_each(|(name, bytes)| fs::write(home.path().join(name), bytes).unwrap());
    home
}

fn listing(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn a_large_photo_is_turned_shrunk_and_tells_nothing_of_its_place() {
    let photo = telling(&noisy(2300, 1500), 100, 6);
    assert!(photo.len() > 9_000_000, "{}", photo.len());
    let home = put(&[("IMG_1.JPG", &photo)]);
    let ran = run(home.path(), &["evidence", "fit", "IMG_1.JPG", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let row = &ran.json()[0];
    let made = home.path().join("IMG_1-fit.jpg");
    let bytes = fs::read(&made).unwrap();
    assert_eq!((&row["file"], &row["made_into"]), (&"IMG_1.JPG".into(), &"./IMG_1-fit.jpg".into()));
    assert!(bytes.len() <= MOST && row["size_after"] == bytes.len() && row["size_before"] == photo.len(), "{row}");
    assert_ne!(row["sha256"], row["original_sha256"]);
    assert_eq!(row["sha256"], aftersale::evidence::fit::sha256(&bytes).as_str());
    assert_eq!(row["original_sha256"], aftersale::evidence::fit::sha256(&photo).as_str());
    tells_nothing(&bytes);
    let (width, height) = image::load_from_memory(&bytes).unwrap().dimensions();
    assert!(height > width && height >= 800, "{width} × {height}");
    assert_eq!(fs::read(home.path().join("IMG_1.JPG")).unwrap(), photo, "the original stays");
    assert_eq!(made.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let done = row["done"].to_string();
    assert!(done.contains("metadata removed") && done.contains("turned upright") && done.contains("pixels"), "{done}");
}

#[test]
fn a_small_photo_loses_its_metadata_and_not_one_pixel() {
    let photo = telling(&noisy(64, 48), 90, 1);
    let made = fit("a.jpg", &photo, &limits("allegro")).unwrap().remove(0);
    tells_nothing(&made.bytes);
    assert_eq!(image::load_from_memory(&made.bytes).unwrap(), image::load_from_memory(&photo).unwrap());
    assert_eq!(made.notes, ["metadata removed"]);
    let again = fit(&made.name, &made.bytes, &limits("allegro")).unwrap().remove(0);
    assert_eq!((again.sha256, again.notes), (made.sha256, Vec::<String>::new()), "what fits stays as it is");
}

#[test]
fn every_orientation_comes_out_upright() {
    for orientation in 1..=8 {
        let photo = telling(&marked(80, 40), 95, orientation);
        let made = fit("a.jpg", &photo, &limits("allegro")).unwrap().remove(0);
        let shown = image::load_from_memory(&made.bytes).unwrap().to_rgb8();
        let sideways = orientation >= 5;
        assert_eq!(shown.dimensions(), if sideways { (40, 80) } else { (80, 40) }, "{orientation}");
        // Where the marked corner is to be seen: the definition of the tag.
        let (right, below) =
            [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (1, 0), (1, 1), (0, 1)][usize::from(orientation) - 1];
        let corner = |far: u32, size: u32| if far == 1 { size - 4 } else { 3 };
        let pixel = shown.get_pixel(corner(right, shown.width()), corner(below, shown.height()));
        assert!(pixel[0] > 200 && pixel[2] < 60, "{orientation}: {pixel:?}");
        tells_nothing(&made.bytes);
    }
    let turned = png_with(&marked(80, 40).into(), &[chunk(b"eXIf", &exif(6))]);
    let made = fit("a.png", &turned, &limits("allegro")).unwrap().remove(0);
    assert_eq!(
        (made.media_type, image::load_from_memory(&made.bytes).unwrap().dimensions()),
        (MediaType::Png, (40, 80))
    );
    tells_nothing(&made.bytes);
}

#[test]
fn a_type_is_told_by_the_content() {
    let telling = [chunk(b"tEXt", b"Comment\0PLACE-TEXT"), chunk(b"eXIf", &exif(1)), chunk(b"prVt", b"PLACE-PRIVATE")];
    let picture = DynamicImage::from(marked(30, 20));
    let home = put(&[("scan.jpg", &png_with(&picture, &telling)), ("clean.jpg", &encoded(&picture, ImageFormat::Png))]);
    let rows = run(home.path(), &["evidence", "fit", "scan.jpg", "clean.jpg", "--json"]).json();
    for (row, name) in [(&rows[0], "scan-fit.png"), (&rows[1], "clean-fit.png")] {
        let bytes = fs::read(home.path().join(name)).unwrap();
        assert_eq!(row["media_type"], "image/png");
        tells_nothing(&bytes);
        assert_eq!(image::load_from_memory(&bytes).unwrap(), picture);
    }
    assert_eq!(rows[1]["done"][0], "named after its content, PNG");
    assert_eq!(rows[1]["sha256"], rows[1]["original_sha256"]);
}

#[test]
fn other_pictures_are_converted_where_they_must_be() {
    let see_through = RgbaImage::from_pixel(20, 20, Rgba([255, 0, 0, 0]));
    let cases: [(&str, Vec<u8>, &str, MediaType); 6] = [
        ("a.webp", encoded(&DynamicImage::from(see_through.clone()), ImageFormat::WebP), "allegro", MediaType::Png),
        ("a.webp", encoded(&DynamicImage::from(marked(20, 20)), ImageFormat::WebP), "aliexpress", MediaType::Jpeg),
        ("a.bmp", encoded(&DynamicImage::from(marked(20, 20)), ImageFormat::Bmp), "aliexpress", MediaType::Png),
        ("a.tif", encoded(&DynamicImage::from(marked(20, 20)), ImageFormat::Tiff), "allegro", MediaType::Png),
        ("a.png", encoded(&DynamicImage::from(noisy(1200, 1000)), ImageFormat::Png), "allegro", MediaType::Jpeg),
        ("a.gif", encoded(&DynamicImage::from(marked(20, 20)), ImageFormat::Gif), "aliexpress", MediaType::Gif),
    ];
    for (name, bytes, limit, wanted) in cases {
        let made = fit(name, &bytes, &limits(limit)).unwrap().remove(0);
        assert_eq!(made.media_type, wanted, "{name} {made:?}");
        assert!(made.bytes.len() <= MOST && made.name.ends_with(wanted.extensions()[0]), "{made:?}");
    }
    let noisy_alpha = RgbaImage::from_raw(1000, 1000, noise(3).take(4_000_000).collect()).unwrap();
    let mut top = noisy_alpha;
    (0..1000).flat_map(|x| (0..40).map(move |y| (x, y))).for_each(|(x, y)| top.put_pixel(x, y, Rgba([9, 9, 9, 0])));
    let made = fit("a.png", &encoded(&top.into(), ImageFormat::Png), &limits("allegro")).unwrap().remove(0);
    let shown = image::load_from_memory(&made.bytes).unwrap().to_rgb8();
    assert!(shown.get_pixel(300, 5).0.iter().all(|part| *part > 240), "one sees through to white");
}

#[test]
fn every_page_of_a_scan_is_kept() {
    let pages = [marked(20, 10), marked(30, 10), marked(40, 10)];
    let single: Vec<Vec<u8>> = pages.iter().map(|page| encoded(&page.clone().into(), ImageFormat::Tiff)).collect();
    // One file after another, every offset moved, each directory leading to the next.
    let mut file = Vec::new();
    let long = |bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let mut link = 4;
    for mut part in single {
        let base = file.len() as u32;
        let directory = long(&part, 4) as usize;
        let entries = u16::from_le_bytes(part[directory..directory + 2].try_into().unwrap()) as usize;
        for entry in 0..entries {
            let at = directory + 2 + 12 * entry;
            let tag = u16::from_le_bytes(part[at..at + 2].try_into().unwrap());
            let kind = u16::from_le_bytes(part[at + 2..at + 4].try_into().unwrap());
            let size = long(&part, at + 4) * [0, 1, 1, 2, 4, 8][usize::from(kind)];
            if tag == 273 || size > 4 {
                let moved = (long(&part, at + 8) + base).to_le_bytes();
                part[at + 8..at + 12].copy_from_slice(&moved);
            }
        }
        file.extend(&part);
        file[link..link + 4].copy_from_slice(&(base + directory as u32).to_le_bytes());
        link = base as usize + directory + 2 + 12 * entries;
    }
    let made = fit("scan.tif", &file, &limits("allegro")).unwrap();
    let names: Vec<&str> = made.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(names, ["scan-1.png", "scan-2.png", "scan-3.png"]);
    let shown = made.iter().map(|part| image::load_from_memory(&part.bytes).unwrap().to_rgb8());
    assert_eq!(shown.collect::<Vec<_>>(), pages);
}

#[test]
fn an_animation_is_kept_where_it_fits() {
    let animated = |side: u32, frames: u64| {
        let mut bytes = Vec::new();
        let mut encoder = GifEncoder::new_with_speed(&mut bytes, 30);
        for seed in 0..frames {
            let raw = noise(seed + 1).take((side * side) as usize).flat_map(|part| [part, part, part, 255]).collect();
            encoder.encode_frame(Frame::new(RgbaImage::from_raw(side, side, raw).unwrap())).unwrap();
        }
        drop(encoder);
        bytes
    };
    let small = animated(16, 3);
    let (head, end) = small.split_at(small.len() - 1);
    let telling =
        [head, b"\x21\xfe\x0dPLACE-COMMENT\0", b"\x21\xff\x0bXMP DataXMP\x05PLACE\0", end, b"PLACE-TRAILER"].concat();
    let made = fit("a.gif", &telling, &limits("aliexpress")).unwrap().remove(0);
    assert_eq!(made.bytes, small);
    tells_nothing(&made.bytes);
    let made = fit("a.gif", &animated(640, 7), &limits("allegro")).unwrap().remove(0);
    assert_eq!(made.media_type, MediaType::Png, "{made:?}");
    assert!(made.notes.contains(&"the first of 7 pictures of the animation".to_owned()), "{made:?}");
}

#[test]
fn a_long_document_is_split_by_its_pages() {
    let bytes = saved(pdf(40, 150_000));
    assert!(bytes.len() > 5_000_000 && holds(&bytes, "PLACE-AUTHOR") && holds(&bytes, "PLACE-XMP"));
    let home = put(&[("umowa.pdf", &bytes)]);
    let ran = run(home.path(), &["evidence", "fit", "umowa.pdf", "--to", "ready", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let rows = ran.json();
    let count = rows.as_array().unwrap().len();
    assert!((3..=5).contains(&count), "{count}");
    let names: Vec<String> = (1..=count).map(|part| format!("umowa-{part}.pdf")).collect();
    assert_eq!(listing(&home.path().join("ready")), names);
    let mut number = 0;
    for name in names {
        let part = fs::read(home.path().join("ready").join(name)).unwrap();
        assert!(part.len() <= MOST, "{}", part.len());
        tells_nothing(&part);
        let document = Document::load_mem(&part).unwrap();
        for (_, page) in document.get_pages() {
            number += 1;
            let content = document.get_page_content(page);
            assert!(holds(&content, &format!("THIS IS PAGE {number};")), "page {number}");
            assert_eq!(document.get_page_fonts(page).unwrap().len(), 1, "it has what it inherited");
            assert!(document.get_dictionary(page).unwrap().has(b"MediaBox"));
        }
    }
    assert_eq!(number, 40);
}

#[test]
fn a_short_document_is_freed_of_its_metadata_and_of_that_of_its_photos() {
    let mut document = pdf(2, 100);
    let photo = telling(&noisy(40, 30), 90, 1);
    let dict = dictionary! { "Type" => "XObject", "Subtype" => "Image", "Filter" => "DCTDecode", "Width" => 40, "Height" => 30 };
    let image = document.add_object(Stream::new(dict, photo).with_compression(false));
    let page = document.page_iter().next().unwrap();
    let resources = dictionary! { "XObject" => dictionary! { "Im1" => image } };
    document.get_dictionary_mut(page).unwrap().set("Resources", resources);
    for modern in [false, true] {
        let mut bytes = Vec::new();
        let mut copy = document.clone();
        if modern {
            copy.save_modern(&mut bytes).unwrap()
        } else {
            copy.save_to(&mut bytes).unwrap()
        }
        let made = fit("a.pdf", &bytes, &limits("allegro")).unwrap().remove(0);
        tells_nothing(&made.bytes);
        let read = Document::load_mem(&made.bytes).unwrap();
        assert!(read.objects.values().all(|object| !object.as_stream().is_ok_and(|s| holds(&s.content, "PLACE"))));
        assert!(!read.trailer.has(b"Info") && !read.catalog().unwrap().has(b"Metadata"));
        assert_eq!(read.get_pages().len(), 2);
        assert!(
            read.objects.values().any(|object| object.as_stream().is_ok_and(|s| s.content.starts_with(&[0xff, 0xd8])))
        );
    }
}

#[test]
fn documents_that_cannot_be_sent_say_why() {
    let refused = |bytes: &[u8], limit: &str| fit("a.pdf", bytes, &limits(limit)).unwrap_err().message;
    let large = refused(&saved(pdf(3, 2_200_000)), "allegro");
    assert_eq!(large, "a.pdf cannot be sent: page 1 alone has more than the 2.0 MiB that Allegro takes");
    let whole = saved(pdf(3, 1000));
    assert!(refused(&whole, "aliexpress").ends_with("AliExpress takes JPEG, PNG and GIF"));
    assert!(refused(b"%PDF-1.5\nnothing", "allegro").contains("damaged PDF"));
    let cut = String::from_utf8_lossy(&whole[..whole.len() / 2]).into_owned();
    assert!(refused(cut.as_bytes(), "allegro").contains("damaged PDF"));
    // A reader mends this one: the pages are there, and what stood on them is not.
    assert!(refused(&whole[..whole.len() - 40], "allegro").contains("breaks off before its end"));
    let mut fewer = pdf(3, 10);
    let tree = fewer.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
    fewer.get_dictionary_mut(tree).unwrap().set("Count", 5);
    assert!(refused(&saved(fewer), "allegro").contains("3 of 5 pages can be read"));
    let mut locked = pdf(1, 10);
    locked.trailer.set("ID", vec![Object::string_literal("a"), Object::string_literal("a")]);
    let version = lopdf::EncryptionVersion::V2 {
        document: &locked,
        owner_password: "owner",
        user_password: "",
        key_length: 128,
        permissions: lopdf::Permissions::all(),
    };
    let state = lopdf::EncryptionState::try_from(version).unwrap();
    locked.encrypt(&state).unwrap();
    assert!(refused(&saved(locked), "allegro").contains("encrypted PDF"));
}

#[test]
fn what_is_no_evidence_is_named_and_the_rest_is_done() {
    let picture = encoded(&marked(20, 20).into(), ImageFormat::Png);
    let photo = jpeg(&noisy(64, 64), 90);
    let files: [(&str, &[u8], &str); 11] = [
        ("empty.jpg", b"", "it is empty"),
        ("photo.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "it is a HEIC picture, which cannot be converted here"),
        ("photo.jpg", b"\0\0\0\x1cftypavif\0\0\0\0", "it is an AVIF picture"),
        ("film.mp4", b"\0\0\0\x18ftypisom\0\0\0\0", "it is a film; Allegro takes PNG, JPEG, GIF, BMP, TIFF and PDF"),
        ("note.pdf", b"Dear buyer", "it is a text"),
        ("all.zip", b"PK\x03\x04rest", "it is an archive"),
        ("tool.png", b"\x7fELF\x02", "it is a program"),
        ("odd.bin", b"\x01\x02\xff\xfe\x00", "it is of no known type"),
        ("cut.png", &picture[..60], "it is a damaged picture"),
        ("half.jpg", &photo[..photo.len() / 2], "it is a damaged picture: it breaks off before its end"),
        ("head.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0", "it is a damaged picture"),
    ];
    let all: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes, _)| (*name, *bytes)).collect();
    let home = put(&all);
    fs::create_dir(home.path().join("folder.jpg")).unwrap();
    let pipe = Command::new("mkfifo").arg(home.path().join("pipe.jpg")).status();
    assert!(pipe.unwrap().success());
    let mut args = vec!["evidence", "fit"];
    args.extend(files.iter().map(|(name, ..)| *name));
    args.extend(["folder.jpg", "pipe.jpg", "gone.jpg"]);
    let ran = run(home.path(), &args);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""), "{ran:?}");
    for (name, _, why) in files {
        assert!(ran.stderr.contains(&format!("{name} cannot be sent: {why}")), "{name}: {}", ran.stderr);
    }
    for said in [
        "folder.jpg cannot be read: it is a folder",
        "pipe.jpg cannot be read: it is no regular file",
        "gone.jpg cannot be read: no such file",
        "heif-convert",
    ] {
        assert!(ran.stderr.contains(said), "{said}: {}", ran.stderr);
    }
    fs::write(home.path().join("good.png"), png_with(&marked(9, 9).into(), &[chunk(b"tEXt", b"a\0PLACE")])).unwrap();
    let ran = run(home.path(), &["evidence", "fit", "empty.jpg", "good.png"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.stderr.contains("empty.jpg cannot be sent") && ran.stdout.contains("good-fit.png"), "{ran:?}");
}

#[test]
fn nothing_is_overwritten_and_a_dry_run_writes_nothing() {
    let picture = png_with(&marked(9, 9).into(), &[chunk(b"tEXt", b"a\0PLACE")]);
    let clean = encoded(&marked(9, 9).into(), ImageFormat::Png);
    let home = put(&[("a.png", &picture), ("a-fit.png", b"mine"), ("clean.png", &clean)]);
    let before = listing(home.path());
    let dry = run(home.path(), &["evidence", "fit", "a.png", "--to", "ready", "--dry-run", "--json"]);
    assert_eq!((dry.code, listing(home.path())), (0, before), "{dry:?}");
    assert_eq!((&dry.json()[0]["made_into"], &dry.json()[0]["written"]), (&"ready/a.png".into(), &false.into()));
    for wanted in ["./a-fit-2.png", "./a-fit-3.png"] {
        let ran = run(home.path(), &["evidence", "fit", "a.png", "--json"]);
        assert_eq!(ran.json()[0]["made_into"], wanted, "{ran:?}");
    }
    assert_eq!(fs::read(home.path().join("a-fit.png")).unwrap(), b"mine");
    let kept = run(home.path(), &["evidence", "fit", "clean.png", "--json"]).json();
    assert_eq!((&kept[0]["made_into"], &kept[0]["written"]), (&"clean.png".into(), &false.into()));
    let copied = run(home.path(), &["evidence", "fit", "clean.png", "--to", "ready", "--json"]).json();
    assert_eq!((&copied[0]["made_into"], &copied[0]["written"]), (&"ready/clean.png".into(), &true.into()));
    let wrong = run(home.path(), &["evidence", "fit", "a.png", "--for", "ebay"]);
    assert_eq!((wrong.code, wrong.stderr.contains("allegro, message, e-mail, aliexpress")), (2, true), "{wrong:?}");
    assert!(listing(home.path()).iter().all(|name| !name.starts_with(".aftersale-")));
}

#[test]
fn a_picture_of_sixty_million_pixels_is_refused_in_little_memory() {
    let bomb = bomb();
    assert!(bomb.len() < 3_000_000, "{}", bomb.len());
    let home = put(&[("bomb.png", &bomb), ("good.jpg", &telling(&noisy(1600, 1200), 97, 6))]);
    let ran = run_within(home.path(), &["evidence", "fit", "bomb.png", "good.jpg"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.stderr.contains("bomb.png cannot be sent: its 10000 × 6000 pixels (60 million)"), "{ran:?}");
    assert!(ran.stdout.contains("good-fit.jpg"), "the bound is no obstacle to what is sensible: {ran:?}");
}

#[test]
fn a_document_that_unpacks_without_end_does_no_harm() {
    let zeros = |size: usize| {
        let mut stream = Stream::new(dictionary! {}, vec![b' '; size]);
        stream.compress().unwrap();
        stream
    };
    // A page whose content is a bomb is never unpacked.
    let mut content = pdf(1, 10);
    let page = content.page_iter().next().unwrap();
    let packed = content.add_object(zeros(64 << 20));
    content.get_dictionary_mut(page).unwrap().set("Contents", packed);
    let content = saved(content);
    // One whose structure is a bomb is.
    let mut structure = pdf(1, 10);
    let mut stream = zeros(64 << 20);
    stream.dict.set("Type", "ObjStx");
    stream.dict.set("N", 1);
    stream.dict.set("First", 10);
    structure.add_object(stream);
    // A writer would leave out what it takes for a stream of objects.
    let mut structure = saved(structure);
    let at = structure.windows(7).position(|part| part == b"/ObjStx").unwrap();
    structure[at..at + 7].copy_from_slice(b"/ObjStm");
    assert!(content.len() < MOST && structure.len() < MOST);
    let home = put(&[("content.pdf", &content), ("structure.pdf", &structure)]);
    let ran = run_within(home.path(), &["evidence", "fit", "content.pdf", "structure.pdf"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.stdout.contains("content-fit.pdf"), "{ran:?}");
    assert!(ran.stderr.contains("structure.pdf cannot be sent: its structure takes too much memory"), "{ran:?}");
}

#[test]
fn hostile_names_stay_in_their_folder_and_on_their_line() {
    let picture = png_with(&marked(9, 9).into(), &[chunk(b"tEXt", b"a\0PLACE")]);
    let home = tempfile::tempdir().unwrap();
    let long = format!("{}.png", "x".repeat(250));
    let names = ["a\u{1b}[2J\nb.png", "证据.png", "-rf.png", "a=b.png", long.as_str(), "zażółć gęślą.png"];
    for name in names {
        fs::write(home.path().join(name), &picture).unwrap();
    }
    let mut args = vec!["evidence", "fit", "--to", "ready", "--json", "--"];
    args.extend(names);
    let ran = run(home.path(), &args);
    assert_eq!(ran.code, 0, "{ran:?}");
    let mut made = listing(&home.path().join("ready"));
    assert_eq!(made.len(), names.len());
    assert!(made.iter().all(|name| name.len() <= 120 && name.bytes().all(|byte| byte.is_ascii_graphic())), "{made:?}");
    made.retain(|name| name.len() < 100);
    assert_eq!(made, ["a-2J-b.png", "a-b.png", "evidence.png", "rf.png", "zazolc-gesla.png"]);
    for name in ["../../x", "..\\x.png", "/etc/passwd", "CON", "a/\0b", &"y".repeat(300)] {
        let called = fit(name, &picture, &limits("message")).unwrap().remove(0).name;
        assert!(called.ends_with(".png") && !called.contains(['/', '\\']) && called.len() <= 255, "{called}");
    }
}

#[test]
fn senders_get_all_files_or_the_reason() {
    let picture = png_with(&marked(9, 9).into(), &[chunk(b"tEXt", b"a\0PLACE")]);
    let home = put(&[("a.png", &picture), ("b.jpg", &picture), ("c.png", &noise(1).take(100).collect::<Vec<_>>())]);
    fs::create_dir(home.path().join("x")).unwrap();
    fs::write(home.path().join("x/a.png"), &picture).unwrap();
    let path = |name: &str| home.path().join(name);
    let allegro = limits("allegro");
    let fitted = fit_for(&allegro, &[path("a.png"), path("x/a.png"), path("b.jpg")]).unwrap();
    let names: Vec<&str> = fitted.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["a.png", "a-2.png", "b.png"]);
    assert!(fit_for(&allegro, &[path("a.png"), path("c.png")]).unwrap_err().message.contains("c.png cannot be sent"));
    let kept = check_for(&allegro, &[path("a.png")]).unwrap().remove(0);
    assert_eq!((kept.bytes, kept.sha256 == kept.original_sha256), (picture, true));
    for (name, why) in
        [("b.jpg", "its name must end in .png"), ("c.png", "it is of no known type"), ("gone", "no such file")]
    {
        let error = check_for(&allegro, &[path(name)]).unwrap_err();
        assert!(error.message.contains(why), "{error}");
    }
    fs::write(path("big.jpg"), jpeg(&noisy(1200, 1000), 100)).unwrap();
    let error = check_for(&allegro, &[path("big.jpg")]).unwrap_err();
    assert!(error.message.contains("Allegro takes 2.0 MiB"), "{error}");
    assert!(check_for(&limits("message"), &[path("big.jpg")]).is_ok());
}

#[test]
fn a_table_fits_a_terminal_and_a_pipe_has_both_sums() {
    let picture = png_with(&marked(9, 9).into(), &[chunk(b"tEXt", b"a\0PLACE")]);
    let home = put(&[("a.png", &picture)]);
    let ran = run(home.path(), &["evidence", "fit", "a.png", "--to", "ready"]);
    let cells: Vec<&str> = ran.stdout.trim_end().split('\t').collect();
    let row = run(home.path(), &["evidence", "fit", "a.png", "--to", "ready", "--dry-run", "--json"]).json();
    assert_eq!((cells[0], cells[1]), ("a.png", "ready/a.png"));
    assert!(cells.contains(&row[0]["sha256"].as_str().unwrap()), "{ran:?}");
    assert!(cells.contains(&row[0]["original_sha256"].as_str().unwrap()), "{ran:?}");
    let mut command = command(home.path(), &["evidence", "fit", "a.png", "--format", "table", "--dry-run"]);
    let table = common::ran(command.current_dir(home.path()).output().unwrap());
    assert!(table.stdout.lines().all(|line| line.chars().count() <= 80), "{}", table.stdout);
    let schema = run(home.path(), &["schema", "evidence fit"]).json();
    let fields: Vec<&String> = schema["items"]["properties"].as_object().unwrap().keys().collect();
    assert_eq!(fields, row[0].as_object().unwrap().keys().collect::<Vec<_>>());
    assert_eq!(row[0].as_object().unwrap().values().filter(|value| **value == Value::Null).count(), 0);
}

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
