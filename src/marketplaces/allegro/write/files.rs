//! Files that go with a message: declared, uploaded, and only then named in the message (allegro-api §4.8, §10).

use super::super::auth::Auth;
use super::super::client::{ISSUES, MESSAGING, refusal};
use super::send::{Request, send};
use crate::domain::{Action, Enclosure, Kind};
use crate::error::{Error, Result};
use crate::journal::Permit;
use crate::marketplaces::Sketch;
use crate::marketplaces::http::{Answer, Body, Call, Content, Written};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderValue, LOCATION, USER_AGENT};
use reqwest::{Method, StatusCode};
use serde_json::json;
use std::sync::Arc;
use url::Url;

/// The requests that bring the files there, as far as they are known beforehand.
pub(super) fn sketches(auth: &Auth, action: &Action) -> Vec<Sketch> {
    let mut sketches = Vec::new();
    for file in action.change.files() {
        sketches.extend(declaration(action, file).sketch(auth));
        let url = if is_thread(action) {
            "messaging/message-attachments/ID"
        } else {
            "(the one-time address that Allegro gives)"
        };
        let body = json!({"bytes": file.size, "media_type": file.media_type, "sha256": file.sha256});
        sketches.push(Sketch { method: "PUT".into(), url: url.into(), body });
    }
    sketches
}

/// What stands for the ids of the files before Allegro gives them.
pub(super) fn expected(action: &Action) -> Vec<String> {
    action.change.files().iter().map(|file| format!("(the id that Allegro gives to {})", file.name)).collect()
}

/// Uploads the files of an action; their ids. Nothing is changed by it: a file that no message names is seen by nobody.
pub(super) async fn upload(auth: &Arc<Auth>, permit: &Permit<'_>, action: &Action) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    for file in action.change.files() {
        ids.push(one(auth, permit, action, file).await.map_err(|error| error.detail("nothing was sent to the buyer"))?);
    }
    Ok(ids)
}

async fn one(auth: &Arc<Auth>, permit: &Permit<'_>, action: &Action, file: &Enclosure) -> Result<String> {
    let bytes = permit.bytes(file)?;
    let declaration = declaration(action, file);
    let (call, answer) = answered(send(auth, &declaration).await?)?;
    if !answer.status.is_success() {
        return Err(refusal(auth, declaration.area, &declaration.purpose, &call, &answer));
    }
    let Body::Json(body) = &answer.body else { return Err(no_id(file)) };
    let id = body["id"].as_str().ok_or_else(|| no_id(file))?.to_owned();
    let url = match is_thread(action) {
        true => auth.hosts.api(&["messaging", "message-attachments", &id], &[]),
        false => location(auth, &answer)?,
    };
    put(auth, url, bytes, file, &declaration).await?;
    Ok(id)
}

/// The two families spell the name differently: `fileName` in issues, `filename` in messaging.
fn declaration(action: &Action, file: &Enclosure) -> Request {
    let purpose = format!("declare the file {}", file.name);
    match is_thread(action) {
        true => {
            let body = json!({"filename": file.name, "size": file.size});
            Request::new(Method::POST, MESSAGING, &["messaging", "message-attachments"], body, &purpose)
        }
        false => {
            let body = json!({"fileName": file.name, "size": file.size});
            Request::new(Method::POST, ISSUES, &["sale", "issues", "attachments"], body, &purpose)
        }
    }
}

/// The one-time address, taken as it is. The login goes only to Allegro's own machines.
fn location(auth: &Auth, answer: &Answer) -> Result<Url> {
    let text = answer.headers.get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match Url::parse(text) {
        Ok(url) if auth.hosts.may_upload_to(&url) => Ok(url),
        Ok(url) => Err(Error::failed(format!(
            "Allegro named {} for the upload, which is none of its own machines, so the file was not sent",
            url.host_str().unwrap_or("nothing")
        ))
        .for_account(&auth.account)
        .trace(answer.trace_id())),
        Err(_) => Err(Error::temporary("Allegro did not say where to upload the file").trace(answer.trace_id())),
    }
}

async fn put(auth: &Arc<Auth>, url: Url, bytes: Vec<u8>, file: &Enclosure, declared: &Request) -> Result<()> {
    let media_type = HeaderValue::from_str(&file.media_type)
        .map_err(|cause| Error::failed(format!("{} has no media type", file.name)).caused_by(cause))?;
    let purpose = format!("upload {}", file.name);
    let upload = Call::write(Method::PUT, url, &auth.account, &purpose)
        .lane(&auth.client_id)
        .header(USER_AGENT, auth.user_agent.clone())
        .header(ACCEPT, declared.area.media.header())
        .header(CONTENT_TYPE, media_type)
        .content(Content::Bytes(bytes));
    let mut refused = None;
    loop {
        let token = auth.token(refused.as_ref()).await?;
        let call = upload.clone().authorization("Bearer", &token.access)?;
        let (call, answer) = answered((call.clone(), auth.http.write(&call).await))?;
        // Nothing was taken under a token that Allegro refuses, so the address is still good.
        if answer.status == StatusCode::UNAUTHORIZED && refused.is_none() {
            refused = Some(token.access);
            continue;
        }
        let refusal = || refusal(auth, declared.area, &purpose, &call, &answer);
        return if answer.status.is_success() { Ok(()) } else { Err(refusal()) };
    }
}

/// An upload that broke is an upload that did not happen: its address works once, and a new one is asked for next time.
fn answered((call, written): (Call, Written)) -> Result<(Call, Answer)> {
    match written {
        Written::Answered(answer) => Ok((call, answer)),
        Written::NotSent(error) | Written::Broken(error) => Err(error),
    }
}

fn is_thread(action: &Action) -> bool {
    action.kind == Some(Kind::Message)
}

fn no_id(file: &Enclosure) -> Error {
    Error::temporary(format!("Allegro took the declaration of {} and gave no id for it", file.name))
}
