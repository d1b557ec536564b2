//! A server, a client for it, and a login kept in memory.

pub use crate::memory::{Memory, now, token};
use aftersale::config::Account;
use aftersale::domain::{Case, CaseKey, Instant};
use aftersale::error::Result;
use aftersale::marketplaces::http::Http;
use aftersale::marketplaces::{Client, Cursor, Identity, Page, Resource, Row};
use secrecy::SecretString;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

pub const SECOND: Duration = Duration::from_millis(5);
pub const BETA: &str = "application/vnd.allegro.beta.v1+json";
pub const PUBLIC: &str = "application/vnd.allegro.public.v1+json";

pub fn account(server: &MockServer) -> Account {
    Account {
        name: "main".into(),
        marketplace: "allegro".into(),
        environment: "custom".into(),
        api_url: Some(server.uri()),
        auth_url: Some(server.uri()),
        client_id: Some("client-1".into()),
        app_name: Some("my shop".into()),
        ..Account::default()
    }
}

/// A server and what belongs to a logged-in account.
pub struct World {
    pub server: MockServer,
    pub store: Arc<Memory>,
    pub client: Client,
}

pub async fn world() -> World {
    let server = MockServer::start().await;
    let store = Arc::new(Memory::default());
    *store.token.lock().unwrap() = Some(token("access-0", Some("refresh-0"), 3600));
    *store.secret.lock().unwrap() = Some(SecretString::from("hush-client-secret"));
    let client = Client::new(&account(&server), Http::paced(None, SECOND), store.clone()).unwrap();
    World { server, store, client }
}

impl World {
    /// Answers GETs of `at` with `answer` from now on.
    pub async fn get(&self, at: &str, answer: ResponseTemplate) {
        Mock::given(method("GET")).and(path(at)).respond_with(answer).mount(&self.server).await;
    }

    /// Answers GETs of `at` with a function of the request.
    pub async fn answer(&self, at: &str, answer: impl Fn(&Request) -> Value + Send + Sync + 'static) {
        let responder = move |request: &Request| ResponseTemplate::new(200).set_body_json(answer(request));
        Mock::given(method("GET")).and(path(at)).respond_with(responder).mount(&self.server).await;
    }

    pub async fn requests(&self) -> Vec<Request> {
        self.server.received_requests().await.unwrap()
    }

    pub async fn count(&self, at: &str) -> usize {
        self.requests().await.iter().filter(|request| request.url.path() == at).count()
    }

    pub fn resource(&self, name: &str) -> Resource {
        *self.client.resources().iter().find(|resource| resource.name == name).unwrap()
    }

    /// All pages of a list.
    pub async fn pages(&self, name: &str, since: Instant) -> Vec<Page> {
        let (mut pages, mut cursor): (Vec<Page>, Option<Cursor>) = (Vec::new(), None);
        loop {
            let page = self.client.page(self.resource(name), cursor.clone(), since).await.unwrap();
            cursor = page.next.clone();
            pages.push(page);
            if cursor.is_none() {
                return pages;
            }
            assert!(pages.len() < 50, "no end");
        }
    }

    /// The case of a row as it would come in a list.
    pub async fn case(&self, name: &str, raw: Value) -> Result<Case> {
        let resource = self.resource(name);
        let list = match name {
            "issues" => ("/sale/issues", "issues"),
            "returns" => ("/order/customer-returns", "customerReturns"),
            _ => ("/messaging/threads", "threads"),
        };
        self.get(list.0, ResponseTemplate::new(200).set_body_json(json!({ (list.1): [raw] }))).await;
        let page = self.client.page(resource, None, Instant::from_millis(0)).await?;
        self.client.case(resource, &page.rows[0], &me()).await
    }

    pub async fn row(&self, name: &str, id: &str) -> Result<Option<Row>> {
        let resource = self.resource(name);
        let key = CaseKey { account: "main".into(), id: id.into() };
        let known = Case::unreadable(key, "allegro", resource.kind, String::new(), now());
        self.client.row(resource, &known).await
    }
}

/// The question of a login that needs none.
pub fn never_asked(question: &str) -> Result<String> {
    panic!("asked: {question}")
}

pub fn me() -> Identity {
    Identity { id: "42".into(), login: "MyShop".into(), site: Some("allegro-pl".into()) }
}

pub fn query(request: &Request, name: &str) -> Vec<String> {
    request.url.query_pairs().filter(|(found, _)| found == name).map(|(_, value)| value.into_owned()).collect()
}

pub fn number(request: &Request, name: &str) -> usize {
    query(request, name)[0].parse().unwrap()
}

pub fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

/// An open discussion.
pub fn dispute(id: &str) -> Value {
    json!({"id": id, "type": "DISPUTE", "referenceNumber": null, "decisionDueDate": null,
        "openedDate": "2026-11-20T10:00:00Z", "subject": "no parcel", "buyer": {"id": "7", "login": "anna_k"},
        "checkoutForm": {"id": "order-1", "createdAt": "2026-11-10T10:00:00Z"},
        "currentState": {"status": "DISPUTE_ONGOING", "statusDueDate": "2026-11-27T10:00:00Z",
            "returnRequired": null, "chatActive": true},
        "chat": {"lastMessage": {"status": "NEW", "createdAt": "2026-11-20T10:00:00Z"}, "messagesCount": 1,
            "initialMessage": {"id": "m0", "text": "where is it", "attachments": [],
                "author": {"login": "anna_k", "role": "BUYER"}, "createdAt": "2026-11-20T10:00:00Z"}},
        "expectations": null, "description": null, "offer": null, "product": null, "reason": null, "right": null,
        "attachments": []})
}

/// A claim that waits for its verdict.
pub fn claim(id: &str) -> Value {
    let mut claim = dispute(id);
    claim["type"] = "CLAIM".into();
    claim["referenceNumber"] = "547843/2026".into();
    claim["decisionDueDate"] = "2026-12-04T22:59:59Z".into();
    claim["currentState"]["status"] = "CLAIM_SUBMITTED".into();
    claim["currentState"]["statusDueDate"] = "2026-12-03T22:59:59Z".into();
    claim["expectations"] = json!([{"name": "REPAIR", "refund": null},
        {"name": "PARTIAL_REFUND", "refund": {"amount": "49.5", "currency": "PLN"}},
        {"name": "REFUND", "refund": {"amount": "249.00", "currency": "PLN"}}]);
    claim["offer"] = json!({"id": "12345678901", "quantity": 2});
    claim["reason"] = json!({"type": "DEFECT_FOUND_DURING_USE", "description": "…"});
    claim
}

/// A chat entry written at `minute` past 2026-11-20T10:00.
pub fn said(id: &str, minute: u32, role: &str, login: Option<&str>) -> Value {
    let (hour, minute) = (10 + minute / 60, minute % 60);
    json!({"id": id, "text": format!("text of {id}"), "attachments": [], "author": {"login": login, "role": role},
        "createdAt": format!("2026-11-20T{hour:02}:{minute:02}:00.000Z")})
}

/// The case of an issue whose chat is `chat`.
pub async fn with_chat(issue: Value, chat: Vec<Value>) -> Case {
    let world = world().await;
    let id = issue["id"].as_str().unwrap().to_owned();
    world.answer(&format!("/sale/issues/{id}/chat"), move |_| json!({ "chat": chat })).await;
    world.case("issues", issue).await.unwrap()
}
