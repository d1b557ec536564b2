//! PDF: freed of what it tells about its making, and split by pages where it is too large. Streams stay packed, so that a bomb in
//! one of them never goes off; those that hold the document's own structure are unpacked up to a size.

use super::pdf_parts::Parts;
use super::{Limits, Made, MediaType, jpeg, spoken};
use crate::error::{Error, Result};
use lopdf::xref::XrefType;
use lopdf::{DecompressError, Dictionary, Document, LoadOptions, Object, ObjectId};

/// The most bytes of unpacked structure in one stream.
const MOST_UNPACKED: usize = 8 << 20;
/// What tells of the making of a document or of a part of it.
const TELLTALES: [&[u8]; 3] = [b"Metadata", b"PieceInfo", b"LastModified"];

/// The document, or its parts.
pub fn fit(bytes: &[u8], limits: &Limits) -> Result<Vec<Made>> {
    let mut document = open(bytes)?;
    let pages: Vec<ObjectId> = document.page_iter().collect();
    check(&document, pages.len())?;
    let signed = document.objects.values().any(is_signature);
    strip(&mut document);
    let mut notes = vec!["metadata removed".to_owned()];
    if signed {
        notes.push("its electronic signature is no longer valid".to_owned());
    }
    let whole = written(&mut document)?;
    let made = |bytes: Vec<u8>, notes: &[String]| Made { media_type: MediaType::Pdf, bytes, notes: notes.to_vec() };
    if whole.len() <= limits.max_bytes {
        confirm(&whole, pages.len())?;
        return Ok(vec![made(whole, &notes)]);
    }
    drop(whole);
    let parts = Parts::new(&document, &pages);
    let mut start = 0;
    let mut all = Vec::new();
    while start < pages.len() {
        let (bytes, count) = parts.longest(start, limits.max_bytes)?.ok_or_else(|| page_too_large(start, limits))?;
        confirm(&bytes, count)?;
        let range = if count == 1 {
            format!("page {}", start + 1)
        } else {
            format!("pages {} to {}", start + 1, start + count)
        };
        let notes: Vec<String> = std::iter::once(range).chain(notes.iter().cloned()).collect();
        all.push(made(bytes, &notes));
        start += count;
    }
    Ok(all)
}

/// How far from the end of a PDF its last words may stand, in bytes: what mail programs and scanners put behind them is let pass.
const TAIL: usize = 16 << 10;

fn open(bytes: &[u8]) -> Result<Document> {
    // A document whose end is missing is mended by readers, with empty pages where the rest was.
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    if !tail.windows(9).any(|words| words == b"startxref") {
        return Err(Error::failed("it is a damaged PDF: it breaks off before its end")
            .hint("open it and print it into a new PDF"));
    }
    let options = LoadOptions { max_decompressed_size: Some(MOST_UNPACKED), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::Decompress(DecompressError::MemoryLimitExceeded { .. }) => {
            Error::failed("its structure takes too much memory to unpack")
        }
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => encrypted(),
        other => Error::failed(format!("it is a damaged PDF ({other})")).hint("open it and print it into a new PDF"),
    })?;
    if document.was_encrypted() || document.trailer.has(b"Encrypt") { Err(encrypted()) } else { Ok(document) }
}

fn encrypted() -> Error {
    Error::failed("it is an encrypted PDF").hint("open it and print it into a new PDF without a password")
}

/// A document with fewer pages than it says has lost some.
fn check(document: &Document, pages: usize) -> Result<()> {
    let root = document.catalog().and_then(|catalog| catalog.get_deref(b"Pages", document)).and_then(Object::as_dict);
    let said = root.and_then(|root| root.get_deref(b"Count", document)).and_then(Object::as_i64).ok();
    if pages == 0 || said != i64::try_from(pages).ok() {
        let said = said.map_or("an unknown number".to_owned(), |said| said.to_string());
        return Err(Error::failed(format!("it is a damaged PDF: {pages} of {said} pages can be read"))
            .hint("open it and print it into a new PDF"));
    }
    Ok(())
}

/// Leaves out what tells of the making: of the document, of its parts, and of the photos in it.
fn strip(document: &mut Document) {
    let root = document.trailer.get(b"Root").cloned();
    document.trailer = Dictionary::new();
    if let Ok(root) = root {
        document.trailer.set("Root", root);
    }
    for object in document.objects.values_mut() {
        strip_object(object);
    }
    document.prune_objects();
}

fn strip_object(object: &mut Object) {
    match object {
        Object::Dictionary(dictionary) => strip_dictionary(dictionary),
        Object::Array(items) => items.iter_mut().for_each(strip_object),
        Object::Stream(stream) => {
            strip_dictionary(&mut stream.dict);
            let photo = stream.filters().is_ok_and(|filters| filters == [b"DCTDecode"]);
            if photo && let Some(stripped) = jpeg::stripped(&stream.content) {
                stream.set_content(stripped);
            }
        }
        _ => {}
    }
}

fn strip_dictionary(dictionary: &mut Dictionary) {
    for name in TELLTALES {
        dictionary.remove(name);
    }
    dictionary.iter_mut().for_each(|(_, value)| strip_object(value));
}

fn is_signature(object: &Object) -> bool {
    object.as_dict().is_ok_and(|dictionary| dictionary.has(b"ByteRange") && dictionary.has(b"Contents"))
}

/// The document as bytes, as compact as it came.
pub fn written(document: &mut Document) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let modern = matches!(document.reference_table.cross_reference_type, XrefType::CrossReferenceStream);
    let saved = if modern { document.save_modern(&mut bytes) } else { document.save_to(&mut bytes) };
    saved.map_err(|error| Error::failed(format!("it cannot be written anew ({error})")))?;
    Ok(bytes)
}

/// What is about to be sent can be read again and has all its pages.
fn confirm(bytes: &[u8], pages: usize) -> Result<()> {
    let found = open(bytes)?.page_iter().count();
    if found == pages { Ok(()) } else { Err(Error::failed("it is a PDF that cannot be written anew")) }
}

fn page_too_large(start: usize, limits: &Limits) -> Error {
    let (page, most) = (start + 1, spoken(limits.max_bytes));
    Error::failed(format!("page {page} alone has more than the {most} that {} takes", limits.platform))
        .hint("save that page as a JPEG picture, which can be made smaller")
}
