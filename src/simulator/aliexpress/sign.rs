//! The signature of a call (aliexpress-api §4.1), written apart from the client's, so that the two can disagree.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What a caller who knows `secret` signs these parameters with. `path` is the API's path for calls to `/rest` and empty for
/// `/sync`. Blank values and the signature itself do not count.
pub(crate) fn signature(secret: &str, path: &str, params: &BTreeMap<String, String>) -> String {
    let mut text = path.to_owned();
    // The map is sorted by bytes, as the rule asks.
    for (name, value) in params.iter().filter(|(name, value)| *name != "sign" && !value.trim().is_empty()) {
        text.push_str(name);
        text.push_str(value);
    }
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return "no key".into() };
    mac.update(text.as_bytes());
    let mut hex = String::with_capacity(64);
    for byte in mac.finalize().into_bytes() {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02X}");
    }
    hex
}

#[cfg(test)]
mod tests {
    use super::signature;
    use std::collections::BTreeMap;

    const SECRET: &str = "sAmPlE0secretXXXXabcdef1234567890";
    const SAVE: &str = r#"{"add_seller_solution":true,"add_solution_type":"refund","buyer_login_id":"us1234567890abc","buyer_solution_id":"6010915445171470","issue_id":"14281554778848390","refund_amount":"0.00","refund_amount_currency":"EUR","solution_context":"Трек показывает вручение 3 декабря – возврат не нужен 📦"}"#;

    /// Parameters, whether the simplified shape is asked for, and the signature.
    type Worked<'a> = (&'a [(&'a str, &'a str)], bool, &'a str);

    fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
    }

    fn sync(extra: &[(&str, &str)], simplify: bool) -> BTreeMap<String, String> {
        let mut params = map(&[
            ("app_key", "500123"),
            ("session", "50000001a02EXAMPLEtokenZ9"),
            ("timestamp", "1767225600000"),
            ("sign_method", "sha256"),
            ("format", "json"),
            ("v", "2.0"),
        ]);
        if simplify {
            params.insert("simplify".into(), "true".into());
        }
        params.extend(map(extra));
        params
    }

    #[test]
    fn signs_the_worked_calls_to_sync() {
        let case = [("buyer_login_id", "us1234567890abc"), ("issue_id", "14281554778848390")];
        let query = r#"{"current_page":1,"page_size":50,"issue_status":"processing"}"#;
        let list = [("method", "aliexpress.issue.issuelist.get"), ("query_dto", query)];
        let detail = [("method", "aliexpress.issue.detail.get"), case[0], case[1]];
        let save = [("method", "aliexpress.issue.solution.save"), ("param_dto", SAVE)];
        let agree = [
            ("method", "aliexpress.issue.solution.agree"),
            case[0],
            case[1],
            ("solution_id", "6010915445171470"),
            ("return_address_id", "90012345"),
        ];
        let image = [("method", "aliexpress.issue.image.upload"), case[0], case[1], ("extension", "jpg")];
        let addresses = [
            ("method", "aliexpress.logistics.redefining.getlogisticsselleraddresses"),
            ("seller_address_query", "sender,pickup,refund"),
        ];
        let worked: [Worked<'_>; 6] = [
            (&list, true, "B00B0A54D0FDA6E86463736D439E4426965EAD7E8BA4FB80BDB18C8B4CCA36FC"),
            (&detail, true, "400F2A8274F21193C705E662F06595E3438AD7D59220B514C075AE3E25DC3BF5"),
            (&save, true, "E98AFA2E8FF4DCE400A61754177505704761D0EE4D672F8F1A20EC7E20A39605"),
            (&agree, true, "CD988920BEA23830B3B775EE591FBECC253735F3710586DE563CCB9901BDE29D"),
            (&image, true, "BBE879AA9BBAE199FD9320333E2404E6081691402266D818A3C182DE995F3F6B"),
            (&addresses, false, "67955CF2F7F62649F03FC63CD563B29C53F32CAB1BCD0B64DE33200F0C4C00C2"),
        ];
        for (extra, simplify, expected) in worked {
            assert_eq!(signature(SECRET, "", &sync(extra, simplify)), expected, "{extra:?}");
        }
    }

    #[test]
    fn signs_the_worked_calls_to_rest() {
        let common = [("app_key", "500123"), ("sign_method", "sha256"), ("timestamp", "1767225600000")];
        let mut create = map(&common);
        create.insert("code".into(), "3_500123_ExAmPlEcode0001".into());
        let expected = "CC6910762CFB5F5476CB49779F2C8FC2F14B5B5218D0AD50EA77F27CDA098EF5";
        assert_eq!(signature(SECRET, "/auth/token/create", &create), expected);
        let mut refresh = map(&common);
        refresh.insert("refresh_token".into(), "50001001a02EXAMPLErefreshZ9".into());
        let expected = "C83E895F7F693FD26FB7C90694BC72BFA82AF9C45A1285610A6A6A713D2511CB";
        assert_eq!(signature(SECRET, "/auth/token/refresh", &refresh), expected);
    }

    #[test]
    fn signs_the_published_calls() {
        let order = map(&[
            ("app_key", "123456"),
            ("access_token", "test"),
            ("timestamp", "1517820392000"),
            ("sign_method", "sha256"),
            ("order_id", "1234"),
        ]);
        let expected = "4190D32361CFB9581350222F345CB77F3B19F0E31D162316848A2C1FFD5FAB4A";
        assert_eq!(signature("helloworld", "/order/get", &order), expected);
        let search = map(&[
            ("app_key", "APPK"),
            ("method", "aliexpress.ds.text.search"),
            ("sign_method", "sha256"),
            ("timestamp", "1700000000000"),
            ("keyWord", "yoga mat"),
            ("countryCode", "FR"),
            ("session", "ATOK"),
            ("format", "json"),
        ]);
        let expected = "22ACCEEA01395E49C9A1964220A7147F247086AC1619303DAD6A951DCCA54DD2";
        assert_eq!(signature("TEST_SECRET_123", "", &search), expected);
        let token = map(&[
            ("app_key", "APPK"),
            ("code", "DUMMYCODE"),
            ("sign_method", "sha256"),
            ("simplify", "true"),
            ("timestamp", "1700000000000"),
        ]);
        let expected = "FF93C8DAC68C269E7557712F5F631C7AA2F0A49C5FCC58B9E00A17512DE02170";
        assert_eq!(signature("TEST_SECRET_123", "/auth/token/create", &token), expected);
    }

    #[test]
    fn leaves_out_blank_values_and_the_signature() {
        let bare = map(&[("a", "1")]);
        let dressed = map(&[("a", "1"), ("b", ""), ("c", " \t"), ("sign", "X")]);
        assert_eq!(signature("s", "", &bare), signature("s", "", &dressed));
    }
}
