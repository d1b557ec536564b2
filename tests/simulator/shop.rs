//! A simulator and a client that speaks to it as the contract asks.

use aftersale::simulator::{Options, Simulator, World};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};

pub const BETA: &str = "application/vnd.allegro.beta.v1+json";
pub const PUBLIC: &str = "application/vnd.allegro.public.v1+json";
pub const AGENT: &str = "test-shop/1.2.3 (+https://shop.example/about)";

/// A running simulator with a login.
pub struct Shop {
    pub simulator: Simulator,
    pub http: Client,
    pub token: String,
}

/// Status and JSON body; `Null` when the body is none.
pub type Answer = (u16, Value);

pub fn client() -> Client {
    rustls::crypto::ring::default_provider().install_default().ok();
    Client::builder().no_proxy().tls_certs_only([]).build().unwrap()
}

impl Shop {
    pub async fn new(world: World) -> Self {
        Self::with(Options { world, ..Options::default() }).await
    }

    pub async fn with(options: Options) -> Self {
        let simulator = Simulator::start(options).await.unwrap();
        let token: Value = serde_json::from_str(&simulator.login(0).token).unwrap();
        Self { simulator, http: client(), token: token["access_token"].as_str().unwrap().to_owned() }
    }

    /// A request with every header it must have.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let kind = media(path);
        self.http
            .request(method, format!("{}{path}", self.simulator.url))
            .bearer_auth(&self.token)
            .header("user-agent", AGENT)
            .header("accept", kind)
    }

    pub async fn get(&self, path: &str) -> Answer {
        answer(self.request(Method::GET, path).send().await.unwrap()).await
    }

    /// A GET that must succeed.
    pub async fn read(&self, path: &str) -> Value {
        let (status, body) = self.get(path).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    pub async fn send(&self, method: Method, path: &str, body: Value) -> Answer {
        let request = self.request(method, path).header("content-type", media(path)).body(body.to_string());
        answer(request.send().await.unwrap()).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(Method::POST, path, body).await
    }

    /// A control call that must succeed.
    pub async fn control(&self, method: Method, path: &str, body: Value) -> Value {
        let (status, body) = self.try_control(method, path, body).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    pub async fn try_control(&self, method: Method, path: &str, body: Value) -> Answer {
        let url = format!("{}/_simulator{path}", self.simulator.url);
        answer(self.http.request(method, url).json(&body).send().await.unwrap()).await
    }

    pub async fn set(&self, path: &str, body: Value) -> Value {
        self.control(Method::POST, path, body).await
    }

    pub async fn ask(&self, path: &str) -> Value {
        self.control(Method::GET, path, Value::Null).await
    }

    /// One thing happens.
    pub async fn event(&self, body: Value) -> Value {
        self.set("/events", body).await
    }

    /// A fresh issue in which the buyer has written; its id.
    pub async fn open(&self, kind: &str) -> String {
        let event = json!({"op": "open_issue", "type": kind, "text": "Dzień dobry"});
        self.event(event).await["issue"].as_str().unwrap().to_owned()
    }

    /// Moves the clock on, and logs in again: tokens end within a day.
    pub async fn later(&mut self, millis: i64) {
        self.set("/clock", json!({"advance_ms": millis})).await;
        let token = self.set("/tokens", json!({})).await;
        self.token = token["access_token"].as_str().unwrap().to_owned();
    }

    /// The state of the first seller.
    pub async fn seller(&self) -> Value {
        self.ask("/state").await["sellers"][0].clone()
    }
}

/// The vendor type that a path speaks.
pub fn media(path: &str) -> &'static str {
    let beta = ["/sale/issues", "/order/customer-returns", "/upload/"];
    if beta.iter().any(|start| path.starts_with(start)) { BETA } else { PUBLIC }
}

pub async fn answer(response: Response) -> Answer {
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

/// The code of a refusal.
pub fn code(body: &Value) -> &str {
    body["errors"][0]["code"].as_str().unwrap_or("")
}

/// The strings at `field` of the rows of a list.
pub fn column(rows: &Value, field: &str) -> Vec<String> {
    rows.as_array().unwrap().iter().map(|row| row[field].as_str().unwrap().to_owned()).collect()
}
