//! What the gateway and the methods say when they refuse (aliexpress-api §6).
//!
//! No list of business codes for the dispute methods has been published; those here only have the documented shape.

use serde_json::{Value, json};

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// `ISV` for the caller's fault, `ISP` for the platform's, `SYSTEM` for the gateway.
    pub kind: &'static str,
    /// The code.
    pub code: String,
    /// The sentence.
    pub text: String,
    /// The finer code.
    pub sub_code: Option<String>,
    /// The HTTP status: 200, save for refused logins.
    pub status: u16,
}

impl Refusal {
    /// A refusal of the gateway itself.
    pub fn gateway(code: &str, text: &str) -> Self {
        Self { kind: "SYSTEM", code: code.into(), text: text.into(), sub_code: None, status: 200 }
    }

    /// A refusal for a reason of the business.
    pub fn business(code: &str, text: &str) -> Self {
        let sub_code = Some(format!("isv.{}", code.to_lowercase().replace('_', "-")));
        Self { kind: "ISV", code: code.into(), text: text.into(), sub_code, status: 200 }
    }

    /// A refused login, which has been seen to come with 400.
    pub fn login(code: &str, text: &str) -> Self {
        Self { kind: "ISV", code: code.into(), text: text.into(), sub_code: None, status: 400 }
    }

    /// A parameter that is not there.
    pub fn missing(name: &str) -> Self {
        let text =
            format!("The input parameter \"{name}\" that is mandatory for processing this request is not supplied");
        Self { kind: "ISV", code: "MissingParameter".into(), text, sub_code: None, status: 200 }
    }

    /// A parameter with a value that cannot be.
    pub fn parameter(name: &str, why: &str) -> Self {
        let text = format!("The specified parameter \"{name}\" is not valid: {why}");
        Self {
            kind: "ISV",
            code: "InvalidParameter".into(),
            text,
            sub_code: Some("isv.invalid-parameter".into()),
            status: 200,
        }
    }

    /// An app, or a login, that may not call the method.
    pub fn permission(method: &str) -> Self {
        let text = format!("The application does not have permission to call {method}");
        let sub_code = Some("isv.permission-api-package-limit".into());
        Self { kind: "ISV", code: "InsufficientPermission".into(), text, sub_code, status: 200 }
    }

    /// Too many calls.
    pub fn call_limit() -> Self {
        let text = "The request has exceeded the call limit, the ban will last 1 more second";
        Self { kind: "ISP", ..Self::gateway("ApiCallLimit", text) }
    }

    /// The platform's own trouble.
    pub fn unavailable(code: &str) -> Self {
        Self { kind: "ISP", ..Self::gateway(code, "The service cannot be used for the moment") }
    }

    /// An access token that is unknown or has ended.
    pub fn access_token() -> Self {
        Self { kind: "ISV", ..Self::gateway("IllegalAccessToken", "The specified access token is invalid or expired") }
    }

    /// As `/sync` writes it.
    pub fn wrapped(&self, request_id: &str) -> Value {
        let mut body = json!({"type": self.kind, "code": self.code, "msg": self.text});
        if let Some(sub_code) = &self.sub_code {
            body["sub_code"] = json!(sub_code);
            body["sub_msg"] = json!(self.text);
        }
        body["request_id"] = json!(request_id);
        json!({"error_response": body})
    }

    /// As `/rest` writes it: flat, and with another name for the sentence.
    pub fn flat(&self, request_id: &str) -> Value {
        json!({"type": self.kind, "code": self.code, "message": self.text, "request_id": request_id})
    }
}
