//! Signatures, clocks, keys and permissions.

use super::seller::{Seller, params, sign};
use serde_json::{Value, json};

const LIST: &str = "aliexpress.issue.issuelist.get";
const QUERY: (&str, &str) = ("query_dto", r#"{"current_page":1,"page_size":50}"#);

#[test]
fn the_signer_of_these_tests_gives_the_worked_signatures() {
    let secret = "sAmPlE0secretXXXXabcdef1234567890";
    let sync = params(&[
        ("v", "2.0"),
        ("timestamp", "1767225600000"),
        ("app_key", "500123"),
        ("session", "50000001a02EXAMPLEtokenZ9"),
        ("sign_method", "sha256"),
        ("format", "json"),
        ("simplify", "true"),
        ("method", LIST),
        ("query_dto", r#"{"current_page":1,"page_size":50,"issue_status":"processing"}"#),
    ]);
    assert_eq!(sign(secret, "", &sync), "B00B0A54D0FDA6E86463736D439E4426965EAD7E8BA4FB80BDB18C8B4CCA36FC");
    let published = params(&[
        ("app_key", "123456"),
        ("access_token", "test"),
        ("timestamp", "1517820392000"),
        ("sign_method", "sha256"),
        ("order_id", "1234"),
    ]);
    let expected = "4190D32361CFB9581350222F345CB77F3B19F0E31D162316848A2C1FFD5FAB4A";
    assert_eq!(sign("helloworld", "/order/get", &published), expected);
}

/// The worked calls of the contract, byte for byte, against a simulator that knows their key, secret and token and whose clock
/// stands at their timestamp. A call whose signature is right gets past the gateway: it fails on nothing or on the business.
#[tokio::test]
async fn the_worked_calls_are_accepted_as_they_are() {
    let seller = Seller::new().await;
    seller.clock(1_767_225_600_000).await;
    let mut state = seller.look("state").await;
    state["aliexpress"]["app"] = json!({"key": "500123", "secret": "sAmPlE0secretXXXXabcdef1234567890"});
    state["aliexpress"]["tokens"][0]["access"] = json!("50000001a02EXAMPLEtokenZ9");
    state["aliexpress"]["tokens"][0]["refresh"] = json!("50001001a02EXAMPLErefreshZ9");
    let url = format!("{}/_simulator/state", seller.simulator.url);
    assert!(seller.http.put(url).json(&state).send().await.unwrap().status().is_success());
    let common = "app_key=500123&format=json&session=50000001a02EXAMPLEtokenZ9&sign_method=sha256\
         &timestamp=1767225600000&v=2.0";
    let case = "buyer_login_id=us1234567890abc&issue_id=14281554778848390";
    let list = "method=aliexpress.issue.issuelist.get&query_dto=%7B%22current_page%22%3A1%2C%22page_size%22%3A50%2C\
         %22issue_status%22%3A%22processing%22%7D";
    let addresses = "method=aliexpress.logistics.redefining.getlogisticsselleraddresses\
         &seller_address_query=sender,pickup,refund";
    let calls = [
        (
            format!("{common}&simplify=true&{list}"),
            "B00B0A54D0FDA6E86463736D439E4426965EAD7E8BA4FB80BDB18C8B4CCA36FC",
            None,
        ),
        (
            format!("{common}&simplify=true&method=aliexpress.issue.detail.get&{case}"),
            "400F2A8274F21193C705E662F06595E3438AD7D59220B514C075AE3E25DC3BF5",
            Some("ISSUE_NOT_EXIST"),
        ),
        (
            format!(
                "{common}&simplify=true&method=aliexpress.issue.solution.agree&{case}\
                 &solution_id=6010915445171470&return_address_id=90012345"
            ),
            "CD988920BEA23830B3B775EE591FBECC253735F3710586DE563CCB9901BDE29D",
            Some("ISSUE_NOT_EXIST"),
        ),
        (format!("{common}&{addresses}"), "67955CF2F7F62649F03FC63CD563B29C53F32CAB1BCD0B64DE33200F0C4C00C2", None),
    ];
    for (form, signature, refusal) in calls {
        let body = send(&seller, "/sync", format!("{form}&sign={signature}")).await;
        assert_eq!(body["error_response"]["code"].as_str(), refusal, "{form}: {body}");
        let forged = format!("0{}", &signature[1..]);
        let body = send(&seller, "/sync", format!("{form}&sign={forged}")).await;
        assert_eq!(body["error_response"]["code"], "IncompleteSignature");
    }
    let common = "app_key=500123&sign_method=sha256&timestamp=1767225600000";
    let create = format!(
        "{common}&code=3_500123_ExAmPlEcode0001\
         &sign=CC6910762CFB5F5476CB49779F2C8FC2F14B5B5218D0AD50EA77F27CDA098EF5"
    );
    assert_eq!(send(&seller, "/rest/auth/token/create", create).await["code"], "InvalidCode");
    let refresh = format!(
        "{common}&refresh_token=50001001a02EXAMPLErefreshZ9\
         &sign=C83E895F7F693FD26FB7C90694BC72BFA82AF9C45A1285610A6A6A713D2511CB"
    );
    let _ = send(&seller, "/rest/auth/token/refresh", refresh.replace("C83E", "C83F")).await;
    assert_eq!(send(&seller, "/rest/auth/token/refresh", refresh).await["code"], "0");
}

async fn send(seller: &Seller, path: &str, form: String) -> Value {
    let call = seller.http.post(format!("{}{path}", seller.simulator.url));
    let call = call.header("content-type", "application/x-www-form-urlencoded;charset=UTF-8").body(form);
    call.send().await.unwrap().json().await.unwrap()
}

#[tokio::test]
async fn every_check_has_its_own_code() {
    let seller = Seller::new().await;
    let changed = |name: &str, value: Option<&str>| {
        let mut all = seller.system(LIST, &[QUERY]);
        all.retain(|(known, _)| known != name);
        all.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        all
    };
    let old = (super::seller::START - 7_201_000).to_string();
    let cases = [
        ("app_key", Some("999999"), "InvalidAppkey"),
        ("sign_method", Some("md5"), "IncompleteSignature"),
        ("timestamp", Some(old.as_str()), "IllegalTimestamp"),
        ("timestamp", Some("soon"), "IllegalTimestamp"),
        ("timestamp", None, "MissingParameter"),
        ("method", Some("aliexpress.issue.delete"), "InvalidApiPath"),
        ("method", None, "MissingParameter"),
        ("session", Some("50000forged"), "IllegalAccessToken"),
        ("session", None, "MissingParameter"),
        ("query_dto", Some("{"), "InvalidParameter"),
        ("query_dto", None, "MissingParameter"),
    ];
    for (name, value, code) in cases {
        let answer = seller.signed(changed(name, value)).await;
        assert_eq!(answer.refused(), code, "{name} {value:?}");
        assert!(answer.body["error_response"]["request_id"].as_str().is_some_and(|id| !id.is_empty()));
    }
    let mut all = seller.system(LIST, &[QUERY]);
    assert_eq!(seller.post("/sync", &all).await.refused(), "IncompleteSignature", "no signature at all");
    all.push(("sign".into(), sign("another secret", "", &all)));
    let answer = seller.post("/sync", &all).await;
    assert_eq!(answer.refused(), "IncompleteSignature");
    let keys: Vec<_> = answer.body["error_response"].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["type", "code", "msg", "request_id"]);
}

#[tokio::test]
async fn rest_refuses_in_a_flat_shape() {
    let seller = Seller::new().await;
    let answer = seller.rest("/order/get", &[]).await;
    assert_eq!((answer.status, answer.body["code"].as_str()), (200, Some("InvalidApiPath")));
    let mut all = seller.system("", &[("code", "x")]);
    all.retain(|(name, _)| !["method", "session"].contains(&name.as_str()));
    // Signed without the path in front.
    all.push(("sign".into(), sign(&seller.secret, "", &all)));
    let answer = seller.post("/rest/auth/token/create", &all).await;
    assert_eq!((answer.status, answer.body["code"].as_str()), (200, Some("IncompleteSignature")));
    let keys: Vec<_> = answer.body.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["type", "code", "message", "request_id"]);
}

#[tokio::test]
async fn empty_parameters_may_be_sent_but_not_signed() {
    let seller = Seller::new().await;
    let mut all = seller.system(LIST, &[QUERY]);
    let signature = sign(&seller.secret, "", &all);
    all.push(("channel_seller_id".into(), String::new()));
    let with_name = sign(&seller.secret, "", &all);
    let call = |signature: String| {
        let mut all = all.clone();
        all.push(("sign".into(), signature));
        all
    };
    assert!(seller.post("/sync", &call(signature)).await.body.get("error_response").is_none());
    assert_eq!(seller.post("/sync", &call(with_name)).await.refused(), "IncompleteSignature");
}

#[tokio::test]
async fn parameters_may_stand_in_the_query() {
    let seller = Seller::new().await;
    let mut all = seller.system(LIST, &[]);
    let business = params(&[QUERY]);
    let signed = all.iter().chain(&business).cloned().collect();
    all.push(("sign".into(), sign(&seller.secret, "", &signed)));
    // As the official Java client has it: the method twice in the address.
    let url = format!("{}/sync?method={LIST}", seller.simulator.url);
    let response = seller.http.post(url).query(&all).form(&business).send().await.unwrap();
    let body: Value = response.json().await.unwrap();
    assert!(body["aliexpress_issue_issuelist_get_response"]["total_item"].is_number(), "{body}");
}

#[tokio::test]
async fn a_clock_that_is_off_shows_in_the_date() {
    let seller = Seller::new().await;
    seller.switch(json!({"skew_seconds": 10_800})).await;
    let mut all = seller.system(LIST, &[QUERY]);
    all.push(("sign".into(), sign(&seller.secret, "", &all)));
    let response = seller.http.post(format!("{}/sync", seller.simulator.url)).form(&all).send().await.unwrap();
    let date = response.headers()["date"].to_str().unwrap().to_owned();
    let date = chrono::DateTime::parse_from_rfc2822(&date).unwrap();
    let ahead = date.signed_duration_since(chrono::Utc::now()).num_seconds();
    assert!((10_790..=10_801).contains(&ahead), "{ahead}");
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["error_response"]["code"], "IllegalTimestamp");
}

#[tokio::test]
async fn methods_can_be_denied_and_retired() {
    let seller = Seller::new().await;
    seller.switch(json!({"denied": ["aliexpress.issue.*"]})).await;
    let answer = seller.list(json!({"current_page": 1, "page_size": 10})).await;
    assert_eq!(answer.refused(), "InsufficientPermission");
    assert!(answer.body["error_response"]["sub_code"].as_str().unwrap().contains("permission"));
    let profile = "aliexpress.solution.merchant.profile.get";
    assert!(seller.sync(profile, &[]).await.body["shop_id"].is_number());
    seller.switch(json!({"retired": [profile]})).await;
    assert_eq!(seller.sync(profile, &[]).await.refused(), "InvalidApiPath");
}
