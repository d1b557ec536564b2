//! Keyed hashes: equal for equal texts, and nothing without the key. Addresses and telephone numbers are few enough to be guessed
//! one by one, so a hash without a key would hide nothing.

use crate::error::{Error, Result};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt::Write as _;

/// How many bytes of a hash are kept: enough that no two texts of a shop meet by chance.
const KEPT: usize = 16;

/// Makes keyed hashes.
pub struct Seal(Hmac<Sha256>);

impl Seal {
    /// With this key, which must be 32 bytes or more, in hexadecimal digits.
    pub fn new(key: &str) -> Result<Self> {
        let wrong = || Error::failed("the key of the buyers' traits in the secrets is no key");
        let digits = key.trim();
        if digits.len() < 64 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(
                wrong().hint("delete the secret `blocks.key`; a new one is made, and marketplaces are asked again")
            );
        }
        Hmac::new_from_slice(digits.as_bytes()).map(Self).map_err(|_| wrong())
    }

    /// The hash of a text of a kind.
    pub fn of(&self, kind: &str, text: &str) -> String {
        let mut mac = self.0.clone();
        mac.update(kind.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().iter().take(KEPT).fold(String::with_capacity(2 * KEPT), |mut hash, byte| {
            let _ = write!(hash, "{byte:02x}");
            hash
        })
    }

    /// What tells this key from another one without telling it.
    pub fn check(&self) -> String {
        self.of("check", "which key")
    }

    /// The hash of a login; logins are the same whatever their case.
    pub fn login(&self, login: &str) -> String {
        self.of("login", &login.trim().to_lowercase())
    }

    /// The hash of an order's id.
    pub fn order(&self, id: &str) -> String {
        self.of("order", id.trim())
    }

    /// The hash of a buyer's id.
    pub fn id(&self, id: &str) -> String {
        self.of("id", id.trim())
    }
}
