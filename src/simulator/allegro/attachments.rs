//! Files (allegro-api §4.8 and §10): declare, upload, refer to them in a message, download.

use super::Desk;
use super::errors::{invalid, refuse, too_large};
use super::oauth::secret;
use crate::simulator::clock::DAY;
use crate::simulator::http::{Answer, Reply};
use crate::simulator::model::{File, Upload};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

/// The largest file in an issue: 2 MiB.
const MAX_ISSUE_FILE: u64 = 2_097_152;
/// The largest file in a message: 5 MiB.
const MAX_MESSAGE_FILE: u64 = 5_242_880;
/// Files of messages can be had for six months.
const KEPT: i64 = 183 * DAY;

/// `POST /sale/issues/attachments`: an id, and a one-time address to upload to.
pub(crate) fn declare(desk: &mut Desk<'_>) -> Answer {
    let body = desk.call.json();
    let (name, size) = declared(&body, "fileName")?;
    if size > MAX_ISSUE_FILE {
        return Err(refuse(422, "ATTACHMENT_ERROR", "The file is larger than 2097152 bytes"));
    }
    let ticket = secret();
    let location = format!("{}/upload/issue-files/{ticket}", desk.call.base);
    let reply = register(desk, name, size, Some(ticket));
    Ok(reply.with("location", location))
}

/// `POST /messaging/message-attachments`: an id to upload to.
pub(crate) fn declare_for_message(desk: &mut Desk<'_>) -> Answer {
    let body = desk.call.json();
    let (name, size) = declared(&body, "filename")?;
    if size > MAX_MESSAGE_FILE {
        return Err(invalid("size", "size must not be larger than 5242880"));
    }
    Ok(register(desk, name, size, None))
}

/// Name and size of a declaration. The name needs an extension.
fn declared(body: &Value, field: &str) -> Result<(String, u64), Reply> {
    let name = body[field].as_str().unwrap_or_default();
    let extension = name.rsplit_once('.').filter(|(stem, end)| !stem.is_empty() && !end.is_empty());
    if extension.is_none() || name.chars().count() > 255 {
        return Err(invalid(field, "A file name with an extension must be given, 255 characters at most"));
    }
    let size = body["size"].as_u64().filter(|size| *size >= 1);
    Ok((name.into(), size.ok_or_else(|| invalid("size", "size in bytes must be given"))?))
}

fn register(desk: &mut Desk<'_>, name: String, size: u64, ticket: Option<String>) -> Reply {
    let id = desk.ids.uuid();
    let upload = Upload { name, size, for_message: ticket.is_none(), ticket, at: desk.now, ..Upload::default() };
    desk.seller.files.insert(id.clone(), upload);
    desk.reply(201, &json!({"id": id}))
}

/// `PUT` to the address from the declaration; it works once.
pub(crate) fn upload(desk: &mut Desk<'_>) -> Answer {
    let ticket = desk.call.segment(2);
    let found = desk.seller.files.iter().find(|(_, file)| file.ticket.as_deref() == Some(&ticket));
    let id = found.map(|(id, _)| id.clone()).ok_or_else(|| refuse(404, "ATTACHMENT_ERROR", "No such upload"))?;
    if let Some(file) = desk.seller.files.get_mut(&id) {
        file.ticket = None;
    }
    store(desk, &id, MAX_ISSUE_FILE)
}

/// `PUT /messaging/message-attachments/{id}`.
pub(crate) fn upload_for_message(desk: &mut Desk<'_>) -> Answer {
    let id = desk.call.segment(2);
    if !desk.seller.files.get(&id).is_some_and(|file| file.for_message) {
        return Err(refuse(404, "NOT_FOUND", "Attachment declaration not found"));
    }
    store(desk, &id, MAX_MESSAGE_FILE)
}

/// Keeps the bytes when they are what was declared.
fn store(desk: &mut Desk<'_>, id: &str, max: u64) -> Answer {
    let size = desk.call.body.len() as u64;
    if size > max {
        return Err(too_large());
    }
    let kind = desk.call.header("content-type").unwrap_or_default().to_owned();
    let content = BASE64_STANDARD.encode(&desk.call.body);
    if let Some(file) = desk.seller.files.get_mut(id) {
        if file.size != size {
            return Err(invalid("size", "The file has not the declared size"));
        }
        file.content = Some(content);
        file.content_type = kind;
    }
    Ok(desk.reply(200, &json!({"id": id})))
}

/// The ids that a message refers to.
pub(crate) fn ids(body: &Value) -> Vec<String> {
    let list = body["attachments"].as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|entry| entry["id"].as_str().unwrap_or_default().to_owned()).collect()
}

/// Takes the files that a message refers to; a refusal when one is not uploaded or already in a message.
pub(crate) fn claim(desk: &mut Desk<'_>, body: &Value, for_message: bool) -> Result<Vec<File>, Reply> {
    let ids = ids(body);
    let usable = |file: &Upload| file.content.is_some() && !file.used && file.for_message == for_message;
    if !ids.iter().all(|id| desk.seller.files.get(id).is_some_and(usable)) {
        let message = "The attachment does not exist, is not uploaded or is used already";
        return Err(refuse(422, "ASSIGNING_ATTACHMENTS_TO_MESSAGE_FAILED", message));
    }
    let take = |id: String| {
        let file = desk.seller.files.get_mut(&id)?;
        file.used = true;
        Some(File { name: file.name.clone(), id, misplaced: false })
    };
    Ok(ids.into_iter().filter_map(take).collect())
}

/// `GET /sale/issues/attachments/{id}`.
pub(crate) fn download(desk: &mut Desk<'_>) -> Answer {
    let missing = || refuse(404, "ATTACHMENT_ERROR", "Attachment not found");
    let file = desk.seller.files.get(&desk.call.segment(3)).filter(|file| !file.for_message).ok_or_else(missing)?;
    bytes(file).ok_or_else(missing)
}

/// `GET /messaging/message-attachments/{id}`: only once a message carries the file, and for six months.
pub(crate) fn download_message(desk: &mut Desk<'_>) -> Answer {
    let missing = || refuse(404, "NOT_FOUND", "Attachment not found");
    let file = desk.seller.files.get(&desk.call.segment(2)).ok_or_else(missing)?;
    let available = file.for_message && file.used && desk.now - file.at <= KEPT;
    if available { bytes(file).ok_or_else(missing) } else { Err(missing()) }
}

/// The bytes, with a name for the disk in the two forms that are seen.
fn bytes(file: &Upload) -> Option<Reply> {
    let content = BASE64_STANDARD.decode(file.content.as_deref()?).ok()?;
    let encoded: String = url::form_urlencoded::byte_serialize(file.name.as_bytes()).collect();
    let plain: String = file.name.chars().map(|letter| if letter.is_ascii_graphic() { letter } else { '_' }).collect();
    let named = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", encoded.replace('+', "%20"));
    Some(Reply::typed(200, &file.content_type, content).with("content-disposition", named))
}
