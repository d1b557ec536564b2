//! A DKIM signature checked on this machine (RFC 6376, RFC 8463), as far as it may vouch for the visible sender: same domain,
//! From signed, whole body, not expired (email.md §5.2, step 5).

use crate::domain::Instant;
use crate::email::parse::{Field, Headers};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, UnparsedPublicKey};
use sha2::{Digest, Sha256};

/// Signatures of one mail that are looked at.
const MOST_SIGNATURES: usize = 10;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The sender's domain signed this very mail; with the names of the signed fields.
    Pass(Vec<String>),
    /// A signature of the sender's domain does not fit.
    Fail(String),
    /// Nothing can be said: no such signature, or no key.
    Unknown(String),
}

/// Finds the TXT record of a name: `None` when there is none, an error when it cannot be asked for.
pub type Lookup<'a> = &'a dyn Fn(&str) -> Result<Option<String>, String>;

/// Checks the signatures of `domain`. `at` is when the mail arrived.
pub fn verify(mail: &[u8], headers: &Headers, domain: &str, at: Instant, lookup: Lookup<'_>) -> Outcome {
    let mut worst = None;
    for field in headers.all("dkim-signature").take(MOST_SIGNATURES) {
        let Some(signature) = Signature::read(field).filter(|signature| signature.domain == domain) else { continue };
        match signature.check(mail, headers, field, at, lookup) {
            Outcome::Pass(signed) => return Outcome::Pass(signed),
            fail @ Outcome::Fail(_) => worst = Some(fail),
            unknown => worst = worst.or(Some(unknown)),
        }
    }
    worst.unwrap_or_else(|| Outcome::Unknown(format!("there is no signature of {domain}")))
}

/// The fields that every signature of a domain covers, whether or not they fit: one that somebody added covers nothing that the
/// genuine one does not.
pub fn signed_fields(headers: &Headers, domain: &str) -> Vec<String> {
    let fields = headers.all("dkim-signature").take(MOST_SIGNATURES);
    let signatures = fields.filter_map(Signature::read).filter(|signature| signature.domain == domain);
    let common = |one: Vec<String>, two: Vec<String>| one.into_iter().filter(|name| two.contains(name)).collect();
    signatures.map(|signature| signature.fields).reduce(common).unwrap_or_default()
}

struct Signature {
    algorithm: String,
    relaxed_header: bool,
    relaxed_body: bool,
    domain: String,
    selector: String,
    fields: Vec<String>,
    body_hash: Vec<u8>,
    value: Vec<u8>,
    expires: Option<i64>,
    cuts_body: bool,
}

impl Signature {
    fn read(field: &Field) -> Option<Self> {
        let tags = tags(&field.value);
        let tag = |name: &str| tags.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let form = tag("c").unwrap_or("simple/simple").to_ascii_lowercase();
        let (header, body) = form.split_once('/').unwrap_or((&form, "simple"));
        Some(Self {
            algorithm: tag("a")?.to_ascii_lowercase(),
            relaxed_header: header == "relaxed",
            relaxed_body: body == "relaxed",
            domain: tag("d")?.to_ascii_lowercase(),
            selector: tag("s")?.to_owned(),
            fields: tag("h")?.split(':').map(|name| name.trim().to_ascii_lowercase()).collect(),
            body_hash: decode(tag("bh")?)?,
            value: decode(tag("b")?)?,
            expires: tag("x").and_then(|seconds| seconds.parse().ok()),
            cuts_body: tag("l").is_some(),
        })
    }

    fn check(&self, mail: &[u8], headers: &Headers, own: &Field, at: Instant, lookup: Lookup<'_>) -> Outcome {
        let fail = |why: &str| Outcome::Fail(format!("the signature of {} {why}", self.domain));
        if !self.fields.iter().any(|name| name == "from") {
            return fail("does not cover From");
        }
        if self.cuts_body {
            return fail("covers only a part of the text");
        }
        if self.expires.is_some_and(|seconds| at.millis() / 1000 > seconds) {
            return fail("had expired when the mail arrived");
        }
        let Ok((_, start)) = Headers::split(mail) else { return fail("cannot be checked") };
        if body_hash(&mail[start..], self.relaxed_body) != self.body_hash {
            return fail("does not fit the text");
        }
        let name = format!("{}._domainkey.{}", self.selector, self.domain);
        let record = match lookup(&name) {
            Ok(Some(record)) => record,
            Ok(None) => return Outcome::Unknown(format!("there is no key at {name}")),
            Err(why) => return Outcome::Unknown(format!("the key at {name} cannot be had: {why}")),
        };
        let tags = tags(&record);
        let key = tags.iter().find(|(name, _)| name == "p").and_then(|(_, key)| decode(key));
        match key.filter(|key| !key.is_empty()) {
            None => fail("names a key that was taken back"),
            Some(key) if self.fits(&key, &self.input(headers, own)) => Outcome::Pass(self.fields.clone()),
            Some(_) => fail("does not fit the header"),
        }
    }

    /// What is signed: the named fields, each time the lowest one not yet taken, and the signature without its value.
    fn input(&self, headers: &Headers, own: &Field) -> Vec<u8> {
        let mut out = Vec::new();
        let mut taken: Vec<&str> = Vec::new();
        for name in &self.fields {
            let before = taken.iter().filter(|known| *known == name).count();
            taken.push(name);
            if let Some(field) = headers.all(name).rev().nth(before) {
                out.extend(canonical(&field.raw, self.relaxed_header));
            }
        }
        let mut signature = canonical(&without_value(&own.raw), self.relaxed_header);
        while signature.ends_with(b"\n") || signature.ends_with(b"\r") {
            signature.pop();
        }
        out.extend(signature);
        out
    }

    fn fits(&self, key: &[u8], input: &[u8]) -> bool {
        match self.algorithm.as_str() {
            "rsa-sha256" => {
                let key = rsa_key(key).unwrap_or(key);
                let verifier = UnparsedPublicKey::new(&RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY, key);
                verifier.verify(input, &self.value).is_ok()
            }
            "ed25519-sha256" => {
                UnparsedPublicKey::new(&ED25519, key).verify(&Sha256::digest(input), &self.value).is_ok()
            }
            _ => false,
        }
    }
}

/// `name=value` separated by `;`, without white space in values.
fn tags(text: &str) -> Vec<(String, String)> {
    let pair = |part: &str| {
        let (name, value) = part.split_once('=')?;
        let value: String = value.chars().filter(|letter| !letter.is_whitespace() && *letter != '"').collect();
        Some((name.trim().trim_matches('"').to_ascii_lowercase(), value))
    };
    text.split(';').take(100).filter_map(pair).collect()
}

fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// The field without the value of its `b=`, which is all that changes.
fn without_value(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let colon = raw.iter().position(|byte| *byte == b':').map_or(0, |at| at + 1);
    out.extend_from_slice(&raw[..colon]);
    let parts: Vec<&[u8]> = raw[colon..].split(|byte| *byte == b';').collect();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.push(b';');
        }
        let equals = part.iter().position(|byte| *byte == b'=');
        let ours = |at: usize| part[..at].trim_ascii() == b"b";
        match equals.filter(|at| ours(*at)) {
            Some(at) => out.extend_from_slice(&part[..=at]),
            None => out.extend_from_slice(part),
        }
    }
    out
}

/// A field in the form in which it is signed, with CRLF at its end.
fn canonical(raw: &[u8], relaxed: bool) -> Vec<u8> {
    if !relaxed {
        let mut out = with_crlf(raw);
        if !out.ends_with(b"\r\n") {
            out.extend_from_slice(b"\r\n");
        }
        return out;
    }
    let colon = raw.iter().position(|byte| *byte == b':').unwrap_or(raw.len());
    let (name, value) = raw.split_at(colon);
    let mut out = name.trim_ascii().to_ascii_lowercase();
    out.push(b':');
    let words = value.get(1..).unwrap_or_default().split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    out.extend(words.collect::<Vec<_>>().join(&b' '));
    out.extend_from_slice(b"\r\n");
    out
}

/// Lines with CRLF, as they travelled; mailboxes on disk often have LF alone.
fn with_crlf(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 16);
    for byte in bytes {
        if *byte == b'\n' && out.last() != Some(&b'\r') {
            out.push(b'\r');
        }
        out.push(*byte);
    }
    out
}

fn body_hash(body: &[u8], relaxed: bool) -> Vec<u8> {
    let mut hash = Sha256::new();
    let mut empty = 0;
    let mut any = false;
    let lines = body.split(|byte| *byte == b'\n');
    for line in lines {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let line = if relaxed { relaxed_line(line) } else { line.to_vec() };
        if line.is_empty() {
            empty += 1;
            continue;
        }
        for _ in 0..std::mem::take(&mut empty) {
            hash.update(b"\r\n");
        }
        any = true;
        hash.update(&line);
        hash.update(b"\r\n");
    }
    if !any && !relaxed {
        hash.update(b"\r\n");
    }
    hash.finalize().to_vec()
}

/// White space run together, and none at the end.
fn relaxed_line(line: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(line.len());
    for byte in line.trim_ascii_end() {
        let blank = matches!(byte, b' ' | b'\t');
        if !blank {
            out.push(*byte);
        } else if out.last() != Some(&b' ') {
            out.push(b' ');
        }
    }
    out
}

/// The RSA key within a SubjectPublicKeyInfo, as key records hold it.
fn rsa_key(spki: &[u8]) -> Option<&[u8]> {
    let (tag, outer, _) = der(spki)?;
    let (_, _, rest) = der(outer).filter(|_| tag == 0x30)?;
    let (tag, bits, _) = der(rest)?;
    bits.strip_prefix(&[0]).filter(|_| tag == 0x03)
}

/// Tag, content and rest of one DER element.
fn der(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = bytes.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(*first), rest),
        0x81..=0x84 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (digits.iter().fold(0_usize, |sum, digit| sum << 8 | usize::from(*digit)), rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}

#[cfg(test)]
mod tests {
    use super::{Outcome, STANDARD, Signature, body_hash, verify};
    use crate::domain::Instant;
    use crate::email::parse::Headers;
    use base64::Engine as _;
    use ring::signature::{Ed25519KeyPair, KeyPair};
    use sha2::{Digest, Sha256};

    const MAIL: &str =
        "From: Allegro <powiadomienia@allegro.pl>\r\nSubject:  Wniosek\r\n 123\r\n\r\nTekst \r\n\r\n\r\n";

    /// The mail with a signature, and the key's record.
    fn signed(mail: &str, form: &str, fields: &str, more: &str) -> (Vec<u8>, String) {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
        let body = &mail.as_bytes()[mail.find("\r\n\r\n").unwrap() + 4..];
        let hash = STANDARD.encode(body_hash(body, form.ends_with("relaxed")));
        let head = format!(
            "DKIM-Signature: v=1; a=ed25519-sha256; c={form}; d=allegro.pl; s=k1;{more}\r\n h={fields}; bh={hash}; b="
        );
        let unsigned = format!("{head}\r\n{mail}");
        let (headers, _) = Headers::split(unsigned.as_bytes()).unwrap();
        let field = headers.all("dkim-signature").next().unwrap();
        let signature = Signature::read(field).unwrap();
        let value = STANDARD.encode(pair.sign(&Sha256::digest(signature.input(&headers, field))).as_ref());
        let record = format!("v=DKIM1; k=ed25519; p={}", STANDARD.encode(pair.public_key().as_ref()));
        (format!("{head}{value}\r\n{mail}").into_bytes(), record)
    }

    fn outcome(mail: &[u8], record: Option<String>) -> Outcome {
        let (headers, _) = Headers::split(mail).unwrap();
        verify(mail, &headers, "allegro.pl", Instant::from_millis(1_000_000), &|name: &str| {
            assert_eq!(name, "k1._domainkey.allegro.pl");
            Ok(record.clone())
        })
    }

    #[test]
    fn a_signature_fits_its_mail_and_no_other() {
        for form in ["simple/simple", "relaxed/relaxed", "relaxed/simple"] {
            let (mail, record) = signed(MAIL, form, "from:subject:reply-to", "");
            assert!(matches!(outcome(&mail, Some(record.clone())), Outcome::Pass(_)), "{form}");
            let unix = String::from_utf8(mail.clone()).unwrap().replace("\r\n", "\n");
            assert!(matches!(outcome(unix.as_bytes(), Some(record.clone())), Outcome::Pass(_)), "{form} with LF");
            for (from, to) in [("Tekst", "Inny"), ("123", "124"), ("Subject", "Reply-To: x@evil.example\r\nSubject")] {
                let other = String::from_utf8(mail.clone()).unwrap().replace(from, to);
                assert!(matches!(outcome(other.as_bytes(), Some(record.clone())), Outcome::Fail(_)), "{form} {to}");
            }
        }
    }

    #[test]
    fn signatures_that_vouch_for_too_little_fail() {
        let (mail, record) = signed(MAIL, "simple/simple", "subject", "");
        assert!(matches!(outcome(&mail, Some(record)), Outcome::Fail(_)), "From is not signed");
        for more in [" l=5;", " x=999;"] {
            let (mail, record) = signed(MAIL, "simple/simple", "from", more);
            assert!(matches!(outcome(&mail, Some(record)), Outcome::Fail(_)), "{more}");
        }
        let (mail, _) = signed(MAIL, "simple/simple", "from", "");
        assert!(matches!(outcome(&mail, None), Outcome::Unknown(_)));
        assert!(matches!(outcome(&mail, Some("v=DKIM1; p=".into())), Outcome::Fail(_)), "a key that was taken back");
        assert!(matches!(outcome(MAIL.as_bytes(), None), Outcome::Unknown(_)), "no signature");
    }
}
