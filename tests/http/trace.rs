//! The trace file: what it tells, and what it must not.

use super::{SECOND, read, serve};
use aftersale::marketplaces::http::{Call, Http};
use reqwest::header::ACCEPT;
use secrecy::SecretString;
use serde_json::{Value, json};
use std::path::Path;
use url::Url;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

fn lines(file: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(file).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn the_trace_file_tells_the_exchange_without_its_secrets() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("trace.jsonl");
    let server = MockServer::start().await;
    let body = json!({"chat": [{"text": "dzwoń 600 100 200 lub jan@example.pl", "author": {"login": "jan"}}],
        "refund": {"bankAccount": {"iban": "PL61109010140000071219812874"}}, "access_token": "zzz-new-token"});
    let answer = ResponseTemplate::new(200).set_body_json(&body).insert_header("trace-id", "t-1");
    Mock::given(path("/thing")).respond_with(ResponseTemplate::new(503)).up_to_n_times(1).mount(&server).await;
    serve(&server, answer, 9).await;
    Mock::given(path("/token"))
        .respond_with(ResponseTemplate::new(400).set_body_string("nope zzz"))
        .mount(&server)
        .await;

    let http = Http::paced(Some(&file), SECOND);
    assert!(!file.exists(), "opened before the first exchange");
    http.send(&read(&server).header(ACCEPT, "application/json".parse().unwrap())).await.unwrap();
    let url = Url::parse(&format!("{}/token", server.uri())).unwrap();
    let form = vec![("grant_type", "refresh_token"), ("refresh_token", "rrr-hush"), ("client_secret", "ccc-hush")];
    let form = form.into_iter().map(|(name, value)| (name, SecretString::from(value))).collect();
    let call = Call::form(url, "main", "renew the login", form);
    http.send(&call.authorization("Basic", &SecretString::from("YmFzaWM=")).unwrap()).await.unwrap();

    let text = std::fs::read_to_string(&file).unwrap();
    let gone = ["secret-signature", "600 100", "example.pl", "6110901014", "zzz", "rrr-hush", "ccc-hush", "YmFzaWM"];
    for secret in gone {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    let lines = lines(&file);
    assert_eq!(lines.len(), 3);
    assert_eq!((&lines[0]["status"], &lines[0]["attempt"]), (&json!(503), &json!(1)));
    assert_eq!((&lines[1]["status"], &lines[1]["attempt"]), (&json!(200), &json!(2)));
    assert_eq!(lines[1]["trace_id"], "t-1");
    assert_eq!(lines[1]["request_headers"]["authorization"], "[redacted]");
    assert_eq!(lines[1]["request_headers"]["accept"], "application/json");
    assert_eq!(lines[1]["response"]["chat"][0]["author"]["login"], "jan");
    assert!(lines[1]["url"].as_str().unwrap().ends_with("/thing?limit=5"));
    assert!(lines[1]["ms"].is_u64() && lines[1]["time"].is_string());
    assert_eq!(lines[2]["request_form"]["grant_type"], "refresh_token");
    assert_eq!(lines[2]["request_form"]["refresh_token"], "[redacted]");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[tokio::test]
async fn two_runs_may_write_to_one_trace_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("trace.jsonl");
    let server = MockServer::start().await;
    serve(&server, ResponseTemplate::new(200).set_body_json(json!({"text": "x".repeat(30_000)})), 1_000).await;
    let stacks = [Http::paced(Some(&file), SECOND), Http::paced(Some(&file), SECOND)];
    let sends = (0..40).map(|n| {
        let (http, call) = (stacks[n % 2].clone(), read(&server));
        tokio::spawn(async move { http.send(&call).await.unwrap() })
    });
    for sent in sends.collect::<Vec<_>>() {
        sent.await.unwrap();
    }
    assert_eq!(lines(&file).len(), 40);
}

#[tokio::test]
async fn a_trace_file_that_cannot_be_written_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let server = MockServer::start().await;
    serve(&server, ResponseTemplate::new(200).set_body_json(json!({})), 1).await;
    let error = Http::paced(Some(folder.path()), SECOND).send(&read(&server)).await.unwrap_err();
    assert!(error.message.contains("trace file") && !error.hints.is_empty(), "{error}");
}
