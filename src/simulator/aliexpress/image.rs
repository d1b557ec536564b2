//! `aliexpress.issue.image.upload` (aliexpress-api §7.8), and the pictures that the details point to.

use super::dispute::Side;
use super::refusal::Refusal;
use super::{Job, Market, detail};
use crate::simulator::http::{Call, Reply};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

/// Where pictures can be had.
pub(crate) const FOLDER: &str = "/kf/";
/// The largest picture: 2 MiB.
const MOST: usize = 2_097_152;
/// One grey pixel, for pictures that the world only names.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mOoBwAAgQCAEXKp2wAAAABJRU5ErkJggg==";

/// Takes one picture; the answer is yes or no, without an address and without an id.
pub(crate) fn upload(job: &mut Job<'_>) -> Result<Value, Refusal> {
    if job.settings.no_images {
        return Err(Refusal::business("API_NOT_SUPPORTED", "Uploading images is no longer supported"));
    }
    let buyer = job.params.need("buyer_login_id")?.to_owned();
    let id = job.params.need_int("issue_id")?;
    let extension = job.params.need("extension")?.to_lowercase();
    if !["jpg", "jpeg", "png", "gif"].contains(&extension.as_str()) {
        return Err(Refusal::parameter("extension", "it must be jpg, jpeg, png or gif"));
    }
    let bytes = job.params.files.get("image_bytes").ok_or_else(|| Refusal::missing("image_bytes"))?;
    if bytes.is_empty() || bytes.len() > MOST {
        return Err(Refusal::parameter("image_bytes", "a picture must have 1 to 2097152 bytes"));
    }
    let dispute = job.shop.dispute(id, &buyer).ok_or_else(detail::unknown)?;
    if job.settings.false_writes || !dispute.is_open() {
        return Ok(json!({"result_object": false}));
    }
    let name = format!("H{}.{extension}", job.ids.decimal(18));
    let act = dispute.note(job.now, "seller_create_proof", Side::Seller, "");
    act.pictures.push(name.clone());
    let size = bytes.len();
    job.pictures.insert(name.clone(), BASE64_STANDARD.encode(bytes));
    job.effect("aliexpress.issue.image.upload", id, json!({"name": name, "size": size}));
    Ok(json!({"result_object": true}))
}

/// `GET /kf/{name}`.
pub(crate) fn serve(call: &Call, market: &Market) -> Reply {
    let name = call.segment(1);
    let content = market.pictures.get(&name).map_or(PIXEL, String::as_str);
    let kind = if name.ends_with("png") || content == PIXEL { "image/png" } else { "image/jpeg" };
    match BASE64_STANDARD.decode(content) {
        Ok(bytes) => Reply::typed(200, kind, bytes),
        Err(_) => Reply::empty(404),
    }
}
