//! Takes secrets out of everything that may be read by others, and personal data out of the trace file.

use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use url::Url;

/// What stands where something was taken out.
pub(super) const GONE: &str = "[redacted]";

/// Fields whose values never reach a file. Names, addresses, telephone and bank data are the buyer's.
const HIDDEN: &[&str] = &[
    "account",
    "accountnumber",
    "address",
    "avatarurl",
    "bankaccount",
    "buyer_signer_fullname",
    "city",
    "client_secret",
    "code_verifier",
    "companyname",
    "contact_person",
    "detail_address",
    "device_code",
    "email",
    "fax",
    "firstname",
    "iban",
    "jti",
    "lastname",
    "mobile",
    "mobile_no",
    "owner",
    "password",
    "phone",
    "phone_number",
    "phonenumber",
    "postcode",
    "receipt_address",
    "seller_signer_fullname",
    "street",
    "street_address",
    "swift",
    "taxid",
    "user_code",
    "user_nick",
    "verification_uri_complete",
    "zip",
    "zipcode",
];

/// Fields in which people write freely, telephone and account numbers too. Elsewhere long numbers are ids.
const FREE_TEXT: &[&str] = &[
    "buyer_return_no",
    "comment",
    "content",
    "description",
    "details",
    "error_description",
    "issue_reason",
    "memo",
    "message",
    "messagetoseller",
    "note",
    "reason",
    "sellercomment",
    "solution_context",
    "subject",
    "text",
    "usercomment",
    "usermessage",
];

/// `text` without the secrets of the request it belongs to, and without anything that looks like a token.
pub(super) fn secrets(text: &str, known: &[SecretString]) -> String {
    let without_known = known
        .iter()
        .map(ExposeSecret::expose_secret)
        .filter(|secret| !secret.is_empty())
        .fold(text.to_owned(), |text, secret| text.replace(secret, GONE));
    words(
        &without_known,
        |symbol| symbol.is_ascii_alphanumeric() || "_-.".contains(symbol),
        |word| word.len() >= 64 || (word.starts_with("eyJ") && word.len() >= 20),
    )
}

/// `text` without secrets, e-mail addresses, and numbers that may be telephone or account numbers.
pub(super) fn text(text: &str, known: &[SecretString]) -> String {
    let without_mail = without_mail(&secrets(text, known));
    words(
        &without_mail,
        |symbol| symbol.is_ascii_digit() || " +-().\u{a0}".contains(symbol),
        |word| word.bytes().filter(u8::is_ascii_digit).count() >= 9,
    )
}

/// A JSON value without secrets and personal data.
pub(super) fn json(value: &Value, known: &[SecretString]) -> Value {
    match value {
        Value::Object(map) => {
            Value::Object(map.iter().map(|(name, value)| (name.clone(), field(name, value, known))).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| json(item, known)).collect()),
        Value::String(text) => Value::String(without_mail(&secrets(text, known))),
        other => other.clone(),
    }
}

/// A URL as text, with the values of secret parameters taken out.
pub(super) fn url(url: &Url, known: &[SecretString]) -> String {
    let mut shown = url.clone();
    if url.query().is_some() {
        let pairs = url.query_pairs().map(|(name, value)| {
            let value = if is_hidden(&name) || name == "code" { GONE.into() } else { secrets(&value, known) };
            (name.into_owned(), value)
        });
        shown.query_pairs_mut().clear().extend_pairs(pairs);
    }
    shown.to_string()
}

fn field(name: &str, value: &Value, known: &[SecretString]) -> Value {
    match value {
        Value::Null | Value::Bool(_) => value.clone(),
        _ if is_hidden(name) => GONE.into(),
        Value::String(free) if FREE_TEXT.contains(&name.to_ascii_lowercase().as_str()) => text(free, known).into(),
        other => json(other, known),
    }
}

fn is_hidden(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    HIDDEN.contains(&name.as_str()) || name.ends_with("token")
}

fn without_mail(text: &str) -> String {
    words(
        text,
        |symbol| symbol.is_alphanumeric() || "_-.+%@".contains(symbol),
        |word| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()),
    )
}

/// `text` with each longest run of `part` symbols that `is_secret` replaced.
fn words(text: &str, part: impl Fn(char) -> bool, is_secret: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|symbol| !part(symbol)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out.push_str(if is_secret(word) { GONE } else { word });
        let next = after.find(&part).unwrap_or(after.len());
        out.push_str(&after[..next]);
        rest = &after[next..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secrets_go_wherever_they_stand() {
        let known = [SecretString::from("s3cr3t-value")];
        let jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln";
        let said = secrets(&format!("Invalid refresh token: {jwt}, (s3cr3t-value)"), &known);
        assert_eq!(said, "Invalid refresh token: [redacted], ([redacted])");
        let plain = "Offer 12345678901 of order 0f8fad5b-d9cb-469f-a165-70867728950e: nothing left";
        assert_eq!(secrets(plain, &known), plain);
    }

    #[test]
    fn what_people_write_loses_mail_telephone_and_account_numbers() {
        let said = text("pisz na jan.kowalski+a@example.pl albo +48 600 100 200, konto PL61 1090 1014 0000 0712", &[]);
        for part in ["example", "600", "200", "1090", "0712"] {
            assert!(!said.contains(part), "{said}");
        }
        assert!(said.starts_with("pisz na [redacted] albo"), "{said}");
        assert_eq!(text("zwrot 249,00 zł za 2 szt.", &[]), "zwrot 249,00 zł za 2 szt.");
    }

    #[test]
    fn json_keeps_its_shape_and_loses_personal_fields() {
        let value = json!({"access_token": "abc", "expires_in": 43199, "refund": {"bankAccount": {"iban": "PL1"}},
            "buyer": {"id": "123456789012", "email": null, "login": "anna"}, "chat": [{"text": "tel. 600-100-200"}],
            "errors": [{"code": "VALIDATION_ERROR"}], "parcels": [{"sender": {"phoneNumber": "600100200"}}]});
        assert_eq!(
            json(&value, &[]),
            json!({"access_token": GONE, "expires_in": 43199, "refund": {"bankAccount": GONE},
            "buyer": {"id": "123456789012", "email": null, "login": "anna"}, "chat": [{"text": "tel[redacted]"}],
            "errors": [{"code": "VALIDATION_ERROR"}], "parcels": [{"sender": {"phoneNumber": GONE}}]})
        );
    }

    #[test]
    fn a_url_keeps_its_harmless_parameters() {
        let shown = Url::parse("https://a.example/t?limit=5&device_code=xyz&code=abc").unwrap();
        let shown = url(&shown, &[]);
        assert!(shown.contains("limit=5") && !shown.contains("xyz") && !shown.contains("abc"), "{shown}");
    }
}
