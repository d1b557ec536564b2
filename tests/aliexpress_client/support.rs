//! A gateway that checks every signature, and a client for it.

pub use crate::memory::{Memory, now, token};
use aftersale::config::Account;
use aftersale::domain::{Case, CaseKey, Instant, Kind};
use aftersale::error::{Error, Result};
use aftersale::marketplaces::http::Http;
use aftersale::marketplaces::{Client, Identity, Page, Resource, Row};
use hmac::{Hmac, KeyInit, Mac};
use secrecy::SecretString;
use serde_json::{Value, json};
use sha2::Sha256;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

pub const SECOND: Duration = Duration::from_millis(5);
pub const SECRET: &str = "hush-app-secret-0123456789";
pub const LIST: &str = "aliexpress.issue.issuelist.get";
pub const DETAIL: &str = "aliexpress.issue.detail.get";
pub const ORDER: &str = "aliexpress.trade.new.redefining.findorderbyid";
pub const PROFILE: &str = "aliexpress.solution.merchant.profile.get";
pub const ID: &str = "14281554778848390";

pub type Form = BTreeMap<String, String>;
type Answer = Box<dyn Fn(&Form) -> ResponseTemplate + Send + Sync>;

/// A gateway and what belongs to a logged-in account.
pub struct World {
    pub server: MockServer,
    pub store: Arc<Memory>,
    pub client: Client,
    answers: Arc<Mutex<BTreeMap<String, Answer>>>,
}

pub fn account(server: &MockServer) -> Account {
    Account {
        name: "ali".into(),
        marketplace: "aliexpress".into(),
        environment: "custom".into(),
        gateway_url: Some(server.uri()),
        app_key: Some("500123".into()),
        callback_url: Some("https://shop.example/cb".into()),
        ..Account::default()
    }
}

pub async fn world() -> World {
    world_in(None).await
}

/// A world whose account reads times in `zone`.
pub async fn world_in(zone: Option<&str>) -> World {
    let server = MockServer::start().await;
    let store = Arc::new(Memory::default());
    *store.token.lock().unwrap() = Some(token("access-0", Some("refresh-0"), 30 * 86_400));
    *store.secret.lock().unwrap() = Some(SecretString::from(SECRET));
    let account = Account { zone: zone.map(str::to_owned), ..account(&server) };
    let client = Client::new(&account, Http::paced(None, SECOND), store.clone()).unwrap();
    let answers: Arc<Mutex<BTreeMap<String, Answer>>> = Arc::default();
    let known = answers.clone();
    let responder = move |request: &Request| match (checked(request), known.lock().unwrap().get(&api(request))) {
        (Ok(form), Some(answer)) => answer(&form),
        (Ok(_), None) => panic!("nothing is known of {}", api(request)),
        (Err(why), _) => panic!("{} {}: {why}", request.method, request.url),
    };
    Mock::given(any()).respond_with(responder).mount(&server).await;
    World { server, store, client, answers }
}

impl World {
    /// Answers a method, or the path of a token call, with a function of its parameters.
    pub fn on(&self, api: &str, answer: impl Fn(&Form) -> ResponseTemplate + Send + Sync + 'static) {
        self.answers.lock().unwrap().insert(api.into(), Box::new(answer));
    }

    /// Answers with this from now on, simplified.
    pub fn says(&self, api: &str, body: Value) {
        self.on(api, move |_| simple(body.clone()));
    }

    /// The parameters of all requests for a method or path.
    pub async fn asked(&self, wanted: &str) -> Vec<Form> {
        let requests = self.server.received_requests().await.unwrap();
        requests.iter().filter(|request| api(request) == wanted).map(|request| checked(request).unwrap()).collect()
    }

    pub fn resource(&self) -> Resource {
        self.client.resources()[0]
    }

    /// All pages of all passes.
    pub async fn pages(&self, since: Instant) -> Result<Vec<Page>> {
        let (mut pages, mut cursor): (Vec<Page>, _) = (Vec::new(), None);
        loop {
            let page = self.client.page(self.resource(), cursor, since).await?;
            cursor = page.next.clone();
            pages.push(page);
            if cursor.is_none() {
                return Ok(pages);
            }
            assert!(pages.len() < 50, "no end");
        }
    }

    /// The row that a list with this row alone gives.
    pub async fn listed(&self, row: Value) -> Row {
        self.says(LIST, json!({"total_item": 1, "current_page": 1, "page_size": 50, "data_list": [row]}));
        self.client.page(self.resource(), None, Instant::from_millis(0)).await.unwrap().rows.remove(0)
    }

    /// The case of a row with these details.
    pub async fn case(&self, row: Value, detail: Value) -> Case {
        self.says(DETAIL, json!({ "result_object": detail }));
        let row = self.listed(row).await;
        self.client.case(self.resource(), &row, &me()).await.unwrap()
    }

    /// The error of reading the list when the gateway says this.
    pub async fn refused(&self, answer: ResponseTemplate) -> Error {
        self.on(LIST, move |_| answer.clone());
        self.client.page(self.resource(), None, Instant::from_millis(0)).await.unwrap_err()
    }
}

/// A simplified answer.
pub fn simple(mut body: Value) -> ResponseTemplate {
    body["request_id"] = "2140aabb".into();
    ResponseTemplate::new(200).set_body_json(body)
}

/// A refusal as `/sync` writes it.
pub fn refusal(code: &str, sub_code: Option<&str>, message: &str) -> ResponseTemplate {
    let mut error = json!({"type": "ISV", "code": code, "msg": message, "request_id": "2140ffee"});
    if let Some(sub_code) = sub_code {
        error["sub_code"] = sub_code.into();
        error["sub_msg"] = message.into();
    }
    ResponseTemplate::new(200).set_body_json(json!({ "error_response": error }))
}

pub fn me() -> Identity {
    Identity { id: "1100001".into(), login: "cn1000lantern".into(), site: None }
}

pub fn known(buyer: Option<&str>) -> Case {
    let key = CaseKey { account: "ali".into(), id: ID.into() };
    let mut case = Case::unreadable(key, "aliexpress", Kind::Dispute, String::new(), now());
    case.buyer.login = buyer.map(str::to_owned);
    case.reason = Some("Product not as described".into());
    case
}

pub fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

fn api(request: &Request) -> String {
    match request.url.path() {
        "/sync" => form(request).remove("method").unwrap_or_default(),
        path => path.strip_prefix("/rest").unwrap_or(path).to_owned(),
    }
}

fn form(request: &Request) -> Form {
    url::form_urlencoded::parse(&request.body).into_owned().collect()
}

/// The parameters of a request, after every check that the gateway makes.
fn checked(request: &Request) -> std::result::Result<Form, String> {
    if request.method.as_str() != "POST" || request.url.query().is_some() {
        return Err("everything goes into the body of a POST".into());
    }
    let mut params = form(request);
    let given = params.remove("sign").ok_or("no sign")?;
    if let Some((name, _)) = params.iter().find(|(_, value)| value.trim().is_empty()) {
        return Err(format!("{name} is blank"));
    }
    let path = request.url.path().strip_prefix("/rest").unwrap_or_default();
    let base: String = params.iter().map(|(name, value)| format!("{name}{value}")).collect();
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(format!("{path}{base}").as_bytes());
    let wanted: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02X}")).collect();
    if given != wanted {
        return Err(format!("the sign of {path}{base} is wrong"));
    }
    let stamp: i64 = params["timestamp"].parse().map_err(|_| "no time stamp")?;
    match (now().millis() - stamp).abs() < 60_000 && params["sign_method"] == "sha256" && params["app_key"] == "500123"
    {
        true => Ok(params),
        false => Err(format!("{params:?}")),
    }
}

/// A row of the list.
pub fn row() -> Value {
    json!({"issue_id": 14_281_554_778_848_390_u64, "issue_status": "processing", "order_id": 8_031_234_567_890_124_u64,
        "parent_order_id": 8_031_234_567_880_124_u64, "buyer_login_id": "us1234567890abc",
        "gmt_create": "2026-01-09 00:11:51", "gmt_modified": "2026-01-10 01:00:00",
        "reason_chinese": "货物与描述不符", "reason_english": "Product not as described"})
}

/// A proposal.
pub fn solution(id: i64, kind: &str, status: &str, amount: &str) -> Value {
    json!({"id": id, "issue_id": 14_281_554_778_848_390_u64, "order_id": 8_031_234_567_890_124_u64,
        "solution_owner": "us1234567890abc", "solution_type": kind, "status": status, "is_default": true,
        "content": "Colour is wrong", "refund_money": amount, "refund_money_currency": "EUR",
        "refund_money_post": "13.5678", "refund_money_post_currency": "USD", "logistics_fee_amount": 1.01,
        "logistics_fee_amount_currency": "USD", "logistics_fee_bear_role": "seller", "reached_type": "",
        "reached_time": "", "gmt_create": "2026-01-09 00:11:51", "gmt_modified": "2026-01-09 00:11:51", "version": 1})
}

/// A step of the history.
pub fn step(action: &str, who: &str, at: &str, content: &str) -> Value {
    json!({"action_type": action, "submit_member_type": who, "content": content, "gmt_create": at,
        "issue_id": 14_281_554_778_848_390_u64, "receive_goods": true, "has_buyer_video": false,
        "has_seller_video": false, "attachments": []})
}

/// The details of a dispute that waits for the seller's first answer.
pub fn detail() -> Value {
    json!({"id": 14_281_554_778_948_390_u64, "order_id": 8_031_234_567_890_124_u64,
        "parent_order_id": 8_031_234_567_880_124_u64, "buyer_login_id": "us1234567890abc",
        "issue_status": "processing", "reverse_detail_status": "wait_for_seller_response",
        "timeout_type": "WAIT_SOLUTION_TIMEOUT", "timeout_trigger_time": "2026-01-14 00:11:51",
        "issue_reason": "Цвет не тот", "issue_reason_id": 306, "issue_quantity": 2,
        "product_id": "1005001234567890", "product_name": "Lamp", "product_price": "12.50",
        "product_price_currency": "EUR", "refund_money_max": "27.10", "refund_money_max_currency": "USD",
        "refund_money_max_local": "25.00", "refund_money_max_local_currency": "EUR", "after_sale_warranty": false,
        "buyer_solution_list": [solution(6_010_915_445_171_470, "refund", "wait_seller_accept", "12.50")],
        "seller_solution_list": [], "platform_solution_list": [],
        "process_dto_list": [step("initiate", "buyer", "2026-01-09 00:11:51", "Colour is wrong")],
        "gmt_create": "2026-01-09 00:11:51"})
}
