//! The worlds to start with.

pub(crate) mod aliexpress;
mod demo;
mod generated;
mod mail;
pub(crate) mod refundable;
pub(crate) mod returns;
pub(crate) mod shop;
mod stories;
pub(crate) mod texts;
mod threads;

pub(super) use mail::write as write_mails;

use super::World;
use super::aliexpress::Market;
use super::clock::Clock;
use super::model::{ClientApp, FORMAT, File, Ids, LoginSettings, Me, Seller, State, Upload, VERSION};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// The login under which the marketplace's bot speaks, with the role of the seller.
pub(crate) const BOT: &str = "Chatbot Allina";

/// The state to start with. The same world at the same instant is the same to the last id.
pub(crate) fn make(world: World, clock: Clock) -> anyhow::Result<State> {
    let mut ids = Ids { seed: 0x5EA1, drawn: 0 };
    let now = clock.now();
    let mut seller = seller(&mut ids, 0);
    let mut market = Market::default();
    match world {
        World::Demo => {
            demo::fill(&mut seller, &mut ids, now)?;
            aliexpress::demo(&mut market, &mut ids, now)?;
        }
        World::Generated(cases) => generated::fill(&mut seller, &mut ids, now, cases),
        World::Returns(count) => refundable::fill(&mut seller, &mut ids, now, count),
        World::Empty => {}
    }
    Ok(State {
        format: FORMAT.into(),
        version: VERSION,
        clock,
        ids,
        clients: vec![ClientApp { id: "demo-client".into(), secret: "demo-secret-of-the-simulator".into() }],
        login: LoginSettings::default(),
        devices: Vec::new(),
        tokens: Vec::new(),
        sellers: vec![seller],
        aliexpress: market,
        effects: Vec::new(),
        made_at: now,
        port: 0,
    })
}

/// A seller without any case; the first one keeps the shop of the demo.
pub(crate) fn seller(ids: &mut Ids, number: usize) -> Seller {
    let login = if number == 0 { "domowy-zakatek".into() } else { format!("domowy-zakatek-{}", number + 1) };
    let company = "Domowy Zakątek sp. z o.o.".into();
    Seller { me: Me { id: ids.decimal(8), login, site: "allegro-pl".into(), company }, ..Seller::default() }
}

/// A file that is already there: a small picture, or a small document when the name says so.
pub(crate) fn file(seller: &mut Seller, ids: &mut Ids, name: &str, at: i64, for_message: bool) -> File {
    let id = ids.uuid();
    let document = name.to_lowercase().ends_with(".pdf");
    let (content, size, content_type) = match document {
        true => (BASE64_STANDARD.encode(PDF), PDF.len(), "application/pdf"),
        false => (PNG.to_owned(), PNG_SIZE, "image/png"),
    };
    let upload = Upload {
        name: name.into(),
        size: size as u64,
        content: Some(content),
        content_type: content_type.into(),
        used: true,
        at,
        for_message,
        ..Upload::default()
    };
    seller.files.insert(id.clone(), upload);
    File { name: name.into(), id, misplaced: false }
}

/// One grey dot, and its size in bytes.
const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
const PNG_SIZE: usize = 67;

/// An empty page.
const PDF: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
