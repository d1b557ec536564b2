//! Documents made to fit.

use super::makers::{MOST, holds, limits, listing, noisy, pdf, put, run, saved, telling, tells_nothing};
use aftersale::evidence::fit::fit;
use lopdf::{Document, Object, Stream, dictionary};
use std::fs;

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
