//! A seller who talks to the simulator: signs his calls himself, and can play the buyer and the clock.

use aftersale::simulator::{Options, Simulator, World};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use std::sync::Once;

pub const DAY: i64 = 86_400_000;
pub const HOUR: i64 = 3_600_000;
/// A Monday in Los Angeles, far from any clock change.
pub const START: i64 = 1_780_300_800_000;

pub struct Seller {
    pub simulator: Simulator,
    pub http: reqwest::Client,
    pub key: String,
    pub secret: String,
    pub token: String,
}

/// What a call gave.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Value,
}

impl Answer {
    /// The code of a refusal by `/sync`.
    pub fn refused(&self) -> &str {
        assert_eq!(self.status, 200, "{self:?}");
        self.body["error_response"]["code"].as_str().unwrap_or_else(|| panic!("not refused: {self:?}"))
    }

    /// What a write that was not refused says.
    pub fn done(&self) -> bool {
        self.body["result_object"].as_bool().unwrap_or_else(|| panic!("no result: {self:?}"))
    }
}

/// The parameters of a call.
pub type Params = Vec<(String, String)>;

pub fn params(pairs: &[(&str, &str)]) -> Params {
    pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
}

/// The signature over parameters in any order.
pub fn sign(secret: &str, prefix: &str, params: &Params) -> String {
    let mut sorted: Vec<_> = params.iter().filter(|(name, _)| name != "sign").collect();
    sorted.sort();
    let text: String = sorted.iter().map(|(name, value)| format!("{name}{value}")).collect();
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(prefix.as_bytes());
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02X}")).collect()
}

impl Seller {
    /// A seller in an empty world whose clock stands still at [`START`].
    pub async fn new() -> Self {
        let seller = Self::of(World::Empty).await;
        seller.clock(START).await;
        seller
    }

    pub async fn of(world: World) -> Self {
        static PROVIDER: Once = Once::new();
        PROVIDER.call_once(|| {
            let _ = rustls::crypto::ring::default_provider().install_default();
        });
        let http = reqwest::Client::builder()
            .no_proxy()
            .tls_certs_only(Vec::new())
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        let simulator = Simulator::start(Options { world, ..Options::default() }).await.unwrap();
        let login = simulator.ali_login(0);
        let token: Value = serde_json::from_str(&login.token).unwrap();
        let token = token["access_token"].as_str().unwrap().to_owned();
        Self { simulator, http, key: login.client_id, secret: login.client_secret, token }
    }

    /// The system parameters of `/sync`, unsigned.
    pub fn system(&self, method: &str, extra: &[(&str, &str)]) -> Params {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis();
        let mut all = params(&[
            ("app_key", &self.key),
            ("method", method),
            ("session", &self.token),
            ("timestamp", &now.to_string()),
            ("sign_method", "sha256"),
            ("format", "json"),
        ]);
        all.extend(params(extra));
        all
    }

    /// A signed call to `/sync` that asks for the simplified shape.
    pub async fn sync(&self, method: &str, extra: &[(&str, &str)]) -> Answer {
        let mut all = self.system(method, extra);
        all.push(("simplify".into(), "true".into()));
        self.signed(all).await
    }

    /// A call to `/sync` with these parameters and their signature.
    pub async fn signed(&self, mut all: Params) -> Answer {
        all.push(("sign".into(), sign(&self.secret, "", &all)));
        self.post("/sync", &all).await
    }

    /// A signed call to `/rest`.
    pub async fn rest(&self, path: &str, extra: &[(&str, &str)]) -> Answer {
        let mut all = self.system("", extra);
        all.retain(|(name, _)| !["method", "session", "format"].contains(&name.as_str()));
        all.push(("sign".into(), sign(&self.secret, path, &all)));
        self.post(&format!("/rest{path}"), &all).await
    }

    pub async fn post(&self, path: &str, all: &Params) -> Answer {
        let response = self.http.post(format!("{}{path}", self.simulator.url)).form(all).send().await.unwrap();
        Answer { status: response.status().as_u16(), body: response.json().await.unwrap() }
    }

    /// A signed upload of a picture, with the system parameters in the query as an official client has them.
    pub async fn upload(&self, case: &Value, extension: &str, bytes: Vec<u8>) -> Answer {
        let mut all = self.system("aliexpress.issue.image.upload", &[("simplify", "true")]);
        let business = params(&[
            ("buyer_login_id", case["buyer_login_id"].as_str().unwrap()),
            ("issue_id", &case["issue_id"].to_string()),
            ("extension", extension),
        ]);
        let signed: Params = all.iter().chain(&business).cloned().collect();
        all.push(("sign".into(), sign(&self.secret, "", &signed)));
        let mut body = Vec::new();
        for (name, value) in business {
            let part = format!("--XyZ\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let head = "--XyZ\r\nContent-Disposition: form-data; name=\"image_bytes\"; filename=\"a.jpg\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n";
        body.extend_from_slice(head.as_bytes());
        body.extend(bytes);
        body.extend_from_slice(b"\r\n--XyZ--\r\n");
        let call = self.http.post(format!("{}/sync", self.simulator.url)).query(&all);
        let call = call.header("content-type", "multipart/form-data;charset=UTF-8;boundary=XyZ").body(body);
        let response = call.send().await.unwrap();
        Answer { status: response.status().as_u16(), body: response.json().await.unwrap() }
    }

    pub async fn detail(&self, case: &Value) -> Value {
        let (id, buyer) = (case["issue_id"].to_string(), case["buyer_login_id"].as_str().unwrap());
        let answer = self.sync("aliexpress.issue.detail.get", &[("issue_id", &id), ("buyer_login_id", buyer)]).await;
        assert!(answer.body["result_object"].is_object(), "{answer:?}");
        answer.body["result_object"].clone()
    }

    pub async fn list(&self, query: Value) -> Answer {
        self.sync("aliexpress.issue.issuelist.get", &[("query_dto", &query.to_string())]).await
    }

    pub async fn agree(&self, case: &Value, solution: &Value, address: Option<&str>) -> Answer {
        let (id, solution) = (case["issue_id"].to_string(), solution.to_string());
        let buyer = case["buyer_login_id"].as_str().unwrap();
        let mut extra = vec![("issue_id", id.as_str()), ("buyer_login_id", buyer), ("solution_id", &solution)];
        extra.extend(address.map(|address| ("return_address_id", address)));
        self.sync("aliexpress.issue.solution.agree", &extra).await
    }

    /// A `save` with the fields that every one has, and those of `more` over them.
    pub async fn save(&self, case: &Value, more: Value) -> Answer {
        let mut body = json!({
            "add_seller_solution": true,
            "buyer_login_id": case["buyer_login_id"],
            "issue_id": case["issue_id"].to_string(),
            "buyer_solution_id": case["solutions"][0]["id"],
            "refund_amount": "5.00",
            "refund_amount_currency": "EUR",
            "solution_context": "We can give five euros back.",
        });
        for (name, value) in more.as_object().unwrap() {
            body[name] = value.clone();
        }
        self.sync("aliexpress.issue.solution.save", &[("param_dto", &body.to_string())]).await
    }

    /// Lets something happen; fails when it cannot.
    pub async fn event(&self, body: Value) -> Value {
        self.control("events", body).await
    }

    /// A dispute filed now.
    pub async fn dispute(&self, mut more: Value) -> Value {
        more["op"] = json!("ali_open_dispute");
        self.event(more).await
    }

    /// Sets the clock and lets it stand still.
    pub async fn clock(&self, millis: i64) {
        self.control("clock", json!({"now": millis, "frozen": true})).await;
    }

    pub async fn switch(&self, aliexpress: Value) {
        self.control("switches", json!({"aliexpress": aliexpress})).await;
    }

    pub async fn control(&self, name: &str, body: Value) -> Value {
        let url = format!("{}/_simulator/{name}", self.simulator.url);
        let response = self.http.post(url).json(&body).send().await.unwrap();
        let status = response.status();
        let shown: Value = response.json().await.unwrap();
        assert!(status.is_success(), "{name} {body}: {shown}");
        shown
    }

    pub async fn look(&self, name: &str) -> Value {
        self.http.get(format!("{}/_simulator/{name}", self.simulator.url)).send().await.unwrap().json().await.unwrap()
    }
}
