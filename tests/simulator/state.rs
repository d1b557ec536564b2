//! What is kept: the state file, its lock, and two accounts side by side.

use crate::shop::{Shop, column};
use aftersale::simulator::{Locked, Options, Simulator, World};
use reqwest::Method;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn kept(path: &Path, world: World) -> Options {
    Options { state: Some(path.into()), world, ..Options::default() }
}

async fn start_error(options: Options) -> anyhow::Error {
    match Simulator::start(options).await {
        Ok(_) => panic!("it must not start"),
        Err(error) => error,
    }
}

#[tokio::test]
async fn what_was_done_is_there_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo/simulator.json");
    let shop = Shop::with(kept(&path, World::Empty)).await;
    let issue = shop.open("DISPUTE").await;
    let message = json!({"type": "END_REQUEST", "text": "Prosimy o zamknięcie"});
    assert_eq!(shop.post(&format!("/sale/issues/{issue}/message"), message.clone()).await.0, 201);
    let written = fs::read_to_string(&path).unwrap();
    assert!(written.contains("Prosimy o zamknięcie"), "on disk before the answer");
    let token = shop.token.clone();
    drop(shop);
    let shop = Shop { token, ..Shop::with(kept(&path, World::Demo)).await };
    let issues = shop.read("/sale/issues").await;
    assert_eq!(column(&issues["issues"], "id"), [issue.clone()], "the kept world, and an old token still works");
    assert_eq!(shop.post(&format!("/sale/issues/{issue}/message"), message).await.0, 422);
    assert_eq!(shop.ask("/effects").await["count"], 1);
}

#[cfg(unix)]
#[tokio::test]
async fn the_state_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("private/simulator.json");
    let shop = Shop::with(kept(&path, World::Empty)).await;
    shop.open("CLAIM").await;
    for (path, mode) in [(path.as_path(), 0o600), (path.parent().unwrap(), 0o700)] {
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, mode, "{}", path.display());
    }
}

#[tokio::test]
async fn a_second_simulator_on_the_same_file_waits_and_then_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("simulator.json");
    let first = Simulator::start(kept(&path, World::Empty)).await.unwrap();
    let error = start_error(kept(&path, World::Empty)).await;
    assert!(error.is::<Locked>() && error.to_string().contains(path.to_str().unwrap()), "{error}");
    let waiting = tokio::spawn(Simulator::start(kept(&path, World::Empty)));
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    first.stop().await.unwrap();
    waiting.await.unwrap().expect("it goes on when the first one is gone");
}

#[tokio::test]
async fn a_file_that_is_no_state_is_named_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("simulator.json");
    Simulator::start(kept(&path, World::Demo)).await.unwrap().stop().await.unwrap();
    let whole = fs::read(&path).unwrap();
    let newer = String::from_utf8(whole.clone()).unwrap().replacen("\"version\":1", "\"version\":99", 1);
    let cases =
        [whole[..whole.len() / 2].to_vec(), b"".to_vec(), b"{\"format\":\"diary\"}".to_vec(), newer.into_bytes()];
    for content in cases {
        fs::write(&path, &content).unwrap();
        let error = start_error(kept(&path, World::Demo)).await;
        assert!(error.to_string().contains(path.to_str().unwrap()), "{error:#}");
        assert_eq!(fs::read(&path).unwrap(), content);
    }
}

#[tokio::test]
async fn the_whole_state_can_be_taken_out_and_put_back() {
    let shop = Shop::new(World::Demo).await;
    let before = shop.ask("/state").await;
    let issue = before["sellers"][0]["issues"][0]["id"].clone();
    shop.event(json!({"op": "buyer_message", "issue": issue, "text": "Nowe"})).await;
    assert_ne!(shop.ask("/state").await, before);
    shop.control(Method::PUT, "/state", before.clone()).await;
    assert_eq!(shop.ask("/state").await, before);
    assert_eq!(shop.try_control(Method::PUT, "/state", json!({"format": "diary"})).await.0, 400);
}

#[tokio::test]
async fn a_second_account_sees_nothing_of_the_first() {
    let shop = Shop::new(World::Demo).await;
    let second: Value = serde_json::from_str(&shop.simulator.login(1).token).unwrap();
    let login = shop.read("/me").await["login"].clone();
    let shop = Shop { token: second["access_token"].as_str().unwrap().to_owned(), ..shop };
    assert_ne!(shop.read("/me").await["login"], login);
    assert_eq!(shop.read("/sale/issues").await["issues"], json!([]));
    shop.event(json!({"op": "open_issue", "account": 1})).await;
    assert_eq!(shop.read("/sale/issues").await["issues"].as_array().unwrap().len(), 1);
}

#[test]
fn a_caller_that_blocks_is_answered_and_a_dropped_simulator_is_gone() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let simulator = runtime.block_on(Simulator::start(Options { world: World::Empty, ..Options::default() })).unwrap();
    let address = simulator.url().strip_prefix("http://").unwrap().to_owned();
    assert!(address.starts_with("127.0.0.1:"));
    let mut stream = std::net::TcpStream::connect(&address).unwrap();
    std::io::Write::write_all(&mut stream, b"GET /_simulator/clock HTTP/1.0\r\n\r\n").unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut stream, &mut text).unwrap();
    assert!(text.starts_with("HTTP/1.0 200"), "{text}");
    drop(simulator);
    assert!(std::net::TcpStream::connect(&address).is_err());
}
