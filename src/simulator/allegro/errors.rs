//! Refusals in Allegro's own shapes (allegro-api §3.2).

use crate::simulator::http::Reply;
use serde_json::json;

/// A refusal with a code.
pub(crate) fn refuse(status: u16, code: &str, message: &str) -> Reply {
    at_path(status, code, None, message)
}

/// A refusal that names the field at fault.
pub(crate) fn at_path(status: u16, code: &str, path: Option<&str>, message: &str) -> Reply {
    let error = json!({"code": code, "message": message, "details": null, "path": path, "userMessage": message});
    Reply::json(status, &json!({"errors": [error]}))
}

/// 422 for a value that breaks a rule.
pub(crate) fn invalid(path: &str, message: &str) -> Reply {
    at_path(422, "VALIDATION_ERROR", Some(path), message)
}

/// 404 for a path that does not exist, or not any more.
pub(crate) fn no_such_path() -> Reply {
    refuse(404, "NotFoundException", "This feature is not available")
}

/// 401, which has a shape of its own.
pub(crate) fn unauthorized(error: &str, description: &str) -> Reply {
    Reply::json(401, &json!({"error": error, "error_description": description}))
}

/// 403 for a token that lacks a scope.
pub(crate) fn no_scope(scope: &str) -> Reply {
    refuse(403, "AccessDenied", "Access is denied")
        .with("www-authenticate", format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\""))
}

/// 413, which comes from a machine in front of the API and is no JSON.
pub(crate) fn too_large() -> Reply {
    Reply::html(413, "413 Request Entity Too Large", "<hr>")
}
