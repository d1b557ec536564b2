//! Some pages of a PDF as a document of their own.

use super::pdf::written;
use crate::error::Result;
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::collections::BTreeSet;

/// What pages take from the branch of the page tree that they hang on.
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
/// What leads from a page into the rest of the document: its branch, threads of articles, the tree of its structure.
const LEADING_AWAY: [&[u8]; 5] = [b"Parent", b"B", b"StructParents", b"StructParent", b"Thumb"];
/// How far up an attribute is looked for.
const DEEPEST: usize = 100;

/// A document to take pages from.
pub struct Parts<'a> {
    document: &'a Document,
    pages: &'a [ObjectId],
    all: BTreeSet<ObjectId>,
}

impl<'a> Parts<'a> {
    /// The document with its pages in order.
    pub fn new(document: &'a Document, pages: &'a [ObjectId]) -> Self {
        Self { document, pages, all: pages.iter().copied().collect() }
    }

    /// As many pages from `start` on as fit into `most` bytes, with their number; nothing where not even one does.
    pub fn longest(&self, start: usize, most: usize) -> Result<Option<(Vec<u8>, usize)>> {
        let left = self.pages.len() - start;
        let (mut best, mut too_many, mut count) = (None, left + 1, 1);
        let mut fitting = 0;
        while fitting < count && count < too_many {
            let bytes = self.part(&self.pages[start..start + count])?;
            if bytes.len() <= most {
                best = Some((bytes, count));
                fitting = count;
            } else {
                too_many = count;
            }
            // Twice as many while all fit, then halfway to what does not.
            count = (2 * fitting).min((fitting + too_many).div_ceil(2)).min(too_many - 1);
        }
        Ok(best)
    }

    /// A document of these pages and of what they need.
    fn part(&self, pages: &[ObjectId]) -> Result<Vec<u8>> {
        let mut part = Document::with_version(self.document.version.clone());
        part.reference_table.cross_reference_type = self.document.reference_table.cross_reference_type;
        let (tree, root) = ((self.document.max_id + 1, 0), (self.document.max_id + 2, 0));
        let mut waiting = Vec::new();
        for id in pages {
            let page = self.page(*id, tree);
            references(&Object::Dictionary(page.clone()), &mut waiting);
            part.objects.insert(*id, page.into());
        }
        let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => tree };
        // Layers that are switched off stay so.
        if let Ok(layers) = self.document.catalog().and_then(|catalog| catalog.get(b"OCProperties")) {
            references(layers, &mut waiting);
            catalog.set("OCProperties", layers.clone());
        }
        while let Some(id) = waiting.pop() {
            if self.all.contains(&id) || part.objects.contains_key(&id) {
                continue;
            }
            if let Ok(object) = self.document.get_object(id) {
                let object = alone(object);
                references(&object, &mut waiting);
                part.objects.insert(id, object);
            }
        }
        let kids: Vec<Object> = pages.iter().map(|id| Object::Reference(*id)).collect();
        let count = i64::try_from(pages.len()).unwrap_or(i64::MAX);
        part.objects.insert(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into());
        part.objects.insert(root, catalog.into());
        part.trailer.set("Root", root);
        part.max_id = root.0;
        part.renumber_objects();
        written(&mut part)
    }

    /// A page with all that it inherits, hung on `tree`.
    fn page(&self, id: ObjectId, tree: ObjectId) -> Dictionary {
        let own = self.document.get_dictionary(id).cloned().unwrap_or_default();
        let mut page = own.clone();
        for name in LEADING_AWAY {
            page.remove(name);
        }
        for name in INHERITED {
            if let Some(value) = self.inherited(&own, name).filter(|_| !page.has(name)) {
                page.set(name, value);
            }
        }
        page.set("Parent", tree);
        page
    }

    fn inherited(&self, page: &Dictionary, name: &[u8]) -> Option<Object> {
        let mut branch = page;
        for _ in 0..DEEPEST {
            if let Ok(value) = branch.get(name) {
                return Some(value.clone());
            }
            branch = branch.get_deref(b"Parent", self.document).and_then(Object::as_dict).ok()?;
        }
        None
    }
}

/// The object without what would bring the rest of the document along: a field of a form names its boxes on all pages.
fn alone(object: &Object) -> Object {
    let mut object = object.clone();
    if let Object::Dictionary(dictionary) = &mut object {
        if dictionary.has(b"FT") || dictionary.has(b"T") {
            dictionary.remove(b"Kids");
        }
        dictionary.remove(b"StructParent");
    }
    object
}

/// The objects that an object names.
fn references(object: &Object, found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(items) => items.iter().for_each(|item| references(item, found)),
        Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, value)| references(value, found)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, value)| references(value, found)),
        _ => {}
    }
}
