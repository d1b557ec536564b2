//! What becomes of files that cannot go, of hostile ones, and of what is there already.

use super::common::command;
use super::makers::{
    MOST, bomb, chunk, encoded, jpeg, limits, listing, marked, noise, noisy, pdf, png_with, put, run, run_within,
    saved, telling,
};
use aftersale::evidence::fit::{check_for, fit, fit_for};
use image::ImageFormat;
use lopdf::{Stream, dictionary};
use serde_json::Value;
use std::fs;
use std::process::Command;

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
    let table = super::common::ran(command.current_dir(home.path()).output().unwrap());
    assert!(table.stdout.lines().all(|line| line.chars().count() <= 80), "{}", table.stdout);
    let schema = run(home.path(), &["schema", "evidence fit"]).json();
    let fields: Vec<&String> = schema["items"]["properties"].as_object().unwrap().keys().collect();
    assert_eq!(fields, row[0].as_object().unwrap().keys().collect::<Vec<_>>());
    assert_eq!(row[0].as_object().unwrap().values().filter(|value| **value == Value::Null).count(), 0);
}
