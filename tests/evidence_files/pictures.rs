//! Pictures made to fit.

use super::makers::{
    MOST, chunk, encoded, exif, limits, marked, noise, noisy, png_with, put, run, telling, tells_nothing,
};
use aftersale::evidence::MediaType;
use aftersale::evidence::fit::fit;
use image::codecs::gif::GifEncoder;
use image::{DynamicImage, Frame, GenericImageView, ImageFormat, Rgba, RgbaImage};
use std::fs;
use std::os::unix::fs::PermissionsExt;

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
