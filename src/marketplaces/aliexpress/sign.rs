//! The parameters of a request and their signature (aliexpress-api §4.1).

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The parameters of one request, in the order in which they are signed: by the bytes of their names.
///
/// A value that is empty or blank is left out: one of the gateway's own libraries would sign it and the other would not, so it
/// must never travel.
#[derive(Clone, Debug, Default)]
pub(super) struct Params(BTreeMap<Cow<'static, str>, SecretString>);

impl Params {
    /// Adds a parameter as it is to be sent, unescaped; a blank one is left out.
    pub(super) fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<SecretString>) -> Self {
        let (name, value) = (name.into(), value.into());
        if value.expose_secret().trim().is_empty() {
            self.0.remove(&name);
        } else {
            self.0.insert(name, value);
        }
        self
    }

    /// The parameters with their `sign` as the fields of a form. `prefix` is the path of a call whose name begins with a
    /// slash, and empty for one with a dotted name.
    pub(super) fn signed(self, secret: &SecretString, prefix: &str) -> Vec<(Cow<'static, str>, SecretString)> {
        let sign = self.signature(secret, prefix);
        self.0.into_iter().chain([("sign".into(), SecretString::from(sign))]).collect()
    }

    /// HMAC-SHA256 over prefix, names and values without separators, in capital hexadecimal digits.
    fn signature(&self, secret: &SecretString, prefix: &str) -> String {
        // A key of any length will do, so this cannot fail; were it to, the gateway would refuse the empty signature.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes()) else {
            return String::new();
        };
        mac.update(prefix.as_bytes());
        for (name, value) in &self.0 {
            mac.update(name.as_bytes());
            mac.update(value.expose_secret().as_bytes());
        }
        mac.finalize().into_bytes().iter().fold(String::new(), |mut digits, byte| {
            let _ = write!(digits, "{byte:02X}");
            digits
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Params;
    use proptest::prelude::*;
    use secrecy::{ExposeSecret, SecretString};

    const SECRET: &str = "sAmPlE0secretXXXXabcdef1234567890";
    const SAVE: &str = r#"{"add_seller_solution":true,"add_solution_type":"refund","buyer_login_id":"us1234567890abc","buyer_solution_id":"6010915445171470","issue_id":"14281554778848390","refund_amount":"0.00","refund_amount_currency":"EUR","solution_context":"Трек показывает вручение 3 декабря – возврат не нужен 📦"}"#;

    fn params(pairs: &[(&'static str, &str)]) -> Params {
        pairs.iter().fold(Params::default(), |params, (name, value)| params.with(*name, *value))
    }

    fn sign(secret: &str, prefix: &str, pairs: &[(&'static str, &str)]) -> String {
        params(pairs).signature(&SecretString::from(secret), prefix)
    }

    fn sync(extra: &[(&'static str, &str)]) -> String {
        let common = [
            ("app_key", "500123"),
            ("session", "50000001a02EXAMPLEtokenZ9"),
            ("timestamp", "1767225600000"),
            ("sign_method", "sha256"),
            ("format", "json"),
            ("v", "2.0"),
        ];
        sign(SECRET, "", &[&common, extra].concat())
    }

    #[test]
    fn business_calls_are_signed_as_the_worked_vectors_say() {
        let (buyer, issue) = (("buyer_login_id", "us1234567890abc"), ("issue_id", "14281554778848390"));
        let simple = ("simplify", "true");
        let query = r#"{"current_page":1,"page_size":50,"issue_status":"processing"}"#;
        let vectors: [(&str, &[(&str, &str)]); 6] = [
            (
                "B00B0A54D0FDA6E86463736D439E4426965EAD7E8BA4FB80BDB18C8B4CCA36FC",
                &[("method", "aliexpress.issue.issuelist.get"), ("query_dto", query), simple],
            ),
            (
                "400F2A8274F21193C705E662F06595E3438AD7D59220B514C075AE3E25DC3BF5",
                &[("method", "aliexpress.issue.detail.get"), issue, buyer, simple],
            ),
            (
                "E98AFA2E8FF4DCE400A61754177505704761D0EE4D672F8F1A20EC7E20A39605",
                &[("method", "aliexpress.issue.solution.save"), ("param_dto", SAVE), simple],
            ),
            (
                "CD988920BEA23830B3B775EE591FBECC253735F3710586DE563CCB9901BDE29D",
                &[
                    ("method", "aliexpress.issue.solution.agree"),
                    buyer,
                    issue,
                    ("solution_id", "6010915445171470"),
                    ("return_address_id", "90012345"),
                    simple,
                ],
            ),
            (
                "BBE879AA9BBAE199FD9320333E2404E6081691402266D818A3C182DE995F3F6B",
                &[("method", "aliexpress.issue.image.upload"), buyer, issue, ("extension", "jpg"), simple],
            ),
            (
                "67955CF2F7F62649F03FC63CD563B29C53F32CAB1BCD0B64DE33200F0C4C00C2",
                &[
                    ("method", "aliexpress.logistics.redefining.getlogisticsselleraddresses"),
                    ("seller_address_query", "sender,pickup,refund"),
                ],
            ),
        ];
        for (expected, extra) in vectors {
            assert_eq!(sync(extra), expected, "{extra:?}");
        }
    }

    #[test]
    fn token_calls_are_signed_with_their_path() {
        let common = [("app_key", "500123"), ("sign_method", "sha256"), ("timestamp", "1767225600000")];
        let create = [&common[..], &[("code", "3_500123_ExAmPlEcode0001")]].concat();
        assert_eq!(
            sign(SECRET, "/auth/token/create", &create),
            "CC6910762CFB5F5476CB49779F2C8FC2F14B5B5218D0AD50EA77F27CDA098EF5"
        );
        let refresh = [&common[..], &[("refresh_token", "50001001a02EXAMPLErefreshZ9")]].concat();
        assert_eq!(
            sign(SECRET, "/auth/token/refresh", &refresh),
            "C83E895F7F693FD26FB7C90694BC72BFA82AF9C45A1285610A6A6A713D2511CB"
        );
    }

    #[test]
    fn published_vectors_come_out_the_same() {
        let order = [
            ("app_key", "123456"),
            ("access_token", "test"),
            ("timestamp", "1517820392000"),
            ("sign_method", "sha256"),
            ("order_id", "1234"),
        ];
        assert_eq!(
            sign("helloworld", "/order/get", &order),
            "4190D32361CFB9581350222F345CB77F3B19F0E31D162316848A2C1FFD5FAB4A"
        );
        let search = [
            ("app_key", "APPK"),
            ("method", "aliexpress.ds.text.search"),
            ("sign_method", "sha256"),
            ("timestamp", "1700000000000"),
            ("keyWord", "yoga mat"),
            ("countryCode", "FR"),
            ("session", "ATOK"),
            ("format", "json"),
        ];
        assert_eq!(
            sign("TEST_SECRET_123", "", &search),
            "22ACCEEA01395E49C9A1964220A7147F247086AC1619303DAD6A951DCCA54DD2"
        );
        let token = [
            ("app_key", "APPK"),
            ("code", "DUMMYCODE"),
            ("sign_method", "sha256"),
            ("simplify", "true"),
            ("timestamp", "1700000000000"),
        ];
        assert_eq!(
            sign("TEST_SECRET_123", "/auth/token/create", &token),
            "FF93C8DAC68C269E7557712F5F631C7AA2F0A49C5FCC58B9E00A17512DE02170"
        );
    }

    #[test]
    fn blank_values_neither_travel_nor_count() {
        let bare = [("app_key", "1"), ("method", "m")];
        let padded = [&bare[..], &[("memo", ""), ("uuid", " \t\n")]].concat();
        assert_eq!(sign("s", "", &padded), sign("s", "", &bare));
        let fields = params(&padded).signed(&SecretString::from("s"), "");
        let names: Vec<_> = fields.iter().map(|(name, _)| name.as_ref()).collect();
        assert_eq!(names, ["app_key", "method", "sign"]);
        assert!(params(&[("memo", "x"), ("memo", " ")]).0.is_empty(), "a blank value takes an earlier one back");
    }

    proptest! {
        #[test]
        fn the_order_in_which_parameters_are_given_changes_nothing(
            values in prop::collection::vec("\\PC{1,12}", 7),
            order in Just(["v", "Zeta", "app_key", "a", "sign_method", "App", "aa"]).prop_shuffle(),
            prefix in prop::sample::select(vec!["", "/auth/token/create"]),
        ) {
            let names = ["App", "Zeta", "a", "aa", "app_key", "sign_method", "v"];
            let value = |name: &str| values[names.iter().position(|known| *known == name).unwrap()].clone();
            let shuffled: Vec<_> = order.iter().map(|name| (*name, value(name))).collect();
            let given: Vec<_> = shuffled.iter().map(|(name, value)| (*name, value.as_str())).collect();
            // Names in byte order, capitals first; nothing between the parts.
            let base: String = names
                .iter()
                .map(|name| (name, value(name)))
                .filter(|(_, value)| !value.trim().is_empty())
                .map(|(name, value)| format!("{name}{value}"))
                .collect();
            let whole = sign("k", prefix, &given);
            // The same bytes as one value under a name that is no part of the base: only their sequence counts.
            prop_assert_eq!(whole, sign("k", &format!("{prefix}{base}"), &[]));
        }
    }

    #[test]
    fn every_field_is_in_the_form_and_the_secret_is_not() {
        let fields = params(&[("b", "2"), ("a", "1")]).signed(&SecretString::from("hidden"), "");
        let shown: Vec<_> = fields.iter().map(|(name, value)| format!("{name}={}", value.expose_secret())).collect();
        assert_eq!(shown[..2], ["a=1", "b=2"]);
        assert!(!shown.concat().contains("hidden"));
    }
}
