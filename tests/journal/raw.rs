//! `api`: reads freely, writes through the journal, and never leaves the API's host or gives a secret away.

use crate::common::Ran;
use crate::stage::Stage;
use serde_json::{Value, json};
use std::path::Path;

const EXTEND: &str = "aliexpress.trade.redefining.extendsbuyeracceptgoodstime";

fn main(stage: &Stage, args: &[&str]) -> Ran {
    stage.shop.run(&[&["api"], args, &["--account", "main"]].concat())
}

fn discussion(stage: &Stage) -> String {
    stage.event(json!({"op": "open_issue", "type": "DISPUTE"}))["issue"].as_str().unwrap().to_owned()
}

#[test]
fn both_marketplaces_are_read_as_one_likes() {
    let stage = Stage::new(None);
    let id = discussion(&stage);
    let shown = main(&stage, &["GET", "/sale/issues", "--query", "limit=5"]);
    assert_eq!(shown.json()["issues"][0]["id"], id.as_str(), "{shown:?}");
    assert_eq!(main(&stage, &["GET", &format!("/sale/issues/{id}?x=1")]).json()["id"], id.as_str());
    assert_eq!(main(&stage, &["GET", "/sale/issues", "--query", "limit=5", "--jq", ".issues[].id"]).stdout.trim(), id);
    stage.event(json!({"op": "ali_open_dispute"}));
    let ask = r#"query_dto={"current_page":1,"page_size":10,"issue_status":"processing"}"#;
    let ran = stage.shop.run(&["api", "aliexpress.issue.issuelist.get", "-F", ask, "--account", "ali", "--json"]);
    assert!(ran.code == 0 && ran.stdout.contains("issue_id"), "{ran:?}");
    assert_eq!(stage.journal(), Vec::<Value>::new(), "a read is no action");
}

#[test]
fn a_write_is_recorded_asked_about_and_never_made_twice() {
    let stage = Stage::new(None);
    let path = format!("/sale/issues/{}/message", discussion(&stage));
    let call = ["POST", &path, "--data", r#"{"type":"REGULAR","text":"Raz"}"#];
    let with = |more: &[&str]| main(&stage, &[&call, more].concat());
    let ran = with(&["--dry-run"]);
    assert!(ran.code == 0 && ran.stdout.contains("Raz") && ran.stdout.contains(&path), "{ran:?}");
    let ran = with(&[]);
    assert!(ran.code == 6 && ran.stderr.contains("--yes"), "{ran:?}");
    assert_eq!((stage.effects("issue.message"), stage.journal().len()), (0, 0));
    let sent = with(&["--yes", "--json"]).json();
    assert_eq!((&sent["state"], sent["answer"]["id"].is_string()), (&json!("sent"), true), "{sent}");
    let ran = with(&["--yes"]);
    assert!(ran.code == 0 && ran.stderr.contains("already done"), "{ran:?}");
    assert_eq!((stage.effects("issue.message"), stage.journal().len()), (1, 1));
    assert_eq!(with(&["--yes", "--again"]).code, 0);
    assert_eq!((stage.effects("issue.message"), stage.journal().len()), (2, 2));
    stage.faults(json!([{"template": "/sale/issues/{id}/message", "kind": "commit_then_504", "times": 1}]));
    assert_eq!(with(&["--yes", "--again"]).code, 7);
    assert_eq!(with(&["--yes", "--again"]).code, 7, "nobody knows, so nothing is sent");
    assert_eq!(stage.shop.run(&["journal", "reconcile"]).code, 7);
    assert_eq!((stage.journal()[0]["state"].clone(), stage.effects("issue.message")), (json!("needs-person"), 3));
}

#[test]
fn the_one_request_for_closure_is_not_spent_by_a_raw_call() {
    let stage = Stage::new(None);
    let path = format!("/sale/issues/{}/message", discussion(&stage));
    for more in ["--no-input", "--dry-run", "--again"] {
        let ran = main(&stage, &["POST", &path, "--data", r#"{"type":"END_REQUEST","text":"Koniec?"}"#, "--yes", more]);
        assert!(ran.code == 6 && ran.stderr.contains("dispute close"), "{ran:?}");
    }
    assert_eq!((stage.effects("issue.message"), stage.journal().len()), (0, 0));
}

#[test]
fn a_method_of_which_nobody_knows_that_it_only_asks_is_a_write() {
    let stage = Stage::new(None);
    let order = stage.event(json!({"op": "ali_open_dispute"}))["order_id"].to_string();
    let field = format!("param0={order}");
    let call = ["api", EXTEND, "-F", &field, "-F", "param1=5", "--account", "ali"];
    let ran = stage.shop.run(&call);
    assert!(ran.code == 6 && ran.stderr.contains("--yes"), "{ran:?}");
    assert_eq!(stage.effects(EXTEND), 0);
    let ran = stage.shop.run(&[&call[..], &["--yes"]].concat());
    assert_eq!((ran.code, stage.effects(EXTEND), stage.journal().len()), (0, 1, 1), "{ran:?}");
    assert_eq!(stage.shop.run(&[&call[..], &["--yes"]].concat()).code, 0);
    assert_eq!(stage.effects(EXTEND), 1);
    let body = ["api", EXTEND, "--data", "{}", "--account", "ali", "--yes"];
    assert_eq!(stage.shop.run(&body).code, 2);
}

#[test]
fn no_path_leads_anywhere_but_to_the_api() {
    let stage = Stage::new(None);
    let elsewhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let host = elsewhere.local_addr().unwrap();
    let paths = [
        format!("//{host}/x"),
        format!("/\\{host}/x"),
        format!("\\\\{host}/x"),
        format!("/\t/{host}/x"),
        format!("http://{host}/x"),
        format!("@{host}/x"),
        format!("/@{host}/x"),
        format!(":80@{host}/x"),
        format!("/..//{host}/x"),
        format!("/../../@{host}/x"),
        format!("/%2e%2e/%2e%2e//{host}/x"),
        format!("/%2f%2f{host}/x"),
        format!("/x?next=//{host}"),
        format!("/x#@{host}"),
        format!("?@{host}/x"),
        format!(".{host}"),
        String::new(),
        "sale/issues".into(),
    ];
    for path in &paths {
        for call in [&["GET", path][..], &["POST", path, "--yes"], &["DELETE", path, "--yes"]] {
            let ran = main(&stage, call);
            assert!([1, 2, 5].contains(&ran.code), "{call:?}: {ran:?}");
        }
    }
    assert_eq!(elsewhere.accept().unwrap_err().kind(), std::io::ErrorKind::WouldBlock, "somebody called elsewhere");
}

#[test]
fn a_slash_that_is_written_as_a_code_stays_in_its_part_of_the_path() {
    let stage = Stage::new(None);
    stage.shop.clear_requests();
    main(&stage, &["GET", "/sale/issues/a%2Fb"]);
    main(&stage, &["POST", "/sale/issues/a%2Fb/message", "--data", "{}", "--yes"]);
    let asked = stage.shop.requests();
    assert!(asked.iter().all(|line| line.contains("a%2Fb")), "{asked:?}");
}

#[test]
fn what_is_used_wrongly_is_said_and_nothing_goes_out() {
    let stage = Stage::new(None);
    stage.shop.clear_requests();
    for (args, said) in [
        (&["api", "POST", "/x", "--data", "{", "--account", "main", "--yes"][..], "no JSON"),
        (&["api", "GET", "/x", "--data", "{}", "--account", "main"], "no body"),
        (&["api", "GET", "/x", "--account", "ali"], "called by the names of methods"),
        (&["api", "aliexpress.issue.detail.get", "--account", "main"], "a method and a path"),
        (&["api", "GET", "--account", "main"], "path is missing"),
        (&["api", "DANCE", "/x", "--account", "main"], "no HTTP method"),
        (&["api", "GET", "/x", "--query", "x", "--account", "main"], "no NAME=VALUE"),
    ] {
        let ran = stage.shop.run(args);
        assert!(ran.code == 2 && ran.stderr.contains(said) && ran.stdout.is_empty(), "{args:?}: {ran:?}");
    }
    assert_eq!(stage.shop.run(&["api", "GET", "/x", "--account", "nobody"]).code, 5);
    assert_eq!((stage.shop.requests(), stage.journal().len()), (Vec::<String>::new(), 0));
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn no_secret_is_in_anything_that_is_said_or_written() {
    let stage = Stage::new(Some("0s"));
    let id = discussion(&stage);
    let order = stage.event(json!({"op": "ali_open_dispute"}))["order_id"].to_string();
    let (path, field, trace) =
        (format!("/sale/issues/{id}/message"), format!("param0={order}"), stage.shop.home.path().join("trace.txt"));
    let trace = trace.to_str().unwrap();
    let mut said = String::new();
    for fault in ["none", "status", "commit_then_504", "commit_then_reset", "torn", "html"] {
        if fault != "none" {
            stage.faults(json!([{"path_prefix": "/sale/issues", "method": "POST", "kind": fault}, {"api": EXTEND, "kind": fault}]));
        }
        let text = format!("{{\"type\":\"REGULAR\",\"text\":\"{fault}\"}}");
        for call in [
            &["api", "POST", &path, "--data", &text, "--account", "main"][..],
            &["api", EXTEND, "-F", &field, "-F", &format!("param1={}", fault.len()), "--account", "ali"],
            &["api", "GET", "/nowhere", "--account", "main"],
        ] {
            for more in [&["--dry-run"][..], &["--yes", "-v", "--trace-file", trace], &["--yes", "--json"]] {
                let ran = stage.shop.run(&[call, more].concat());
                said += &(ran.stdout + &ran.stderr);
            }
        }
        for args in [&["journal", "reconcile"][..], &["journal", "list", "--json"], &["journal", "export", "--json"]] {
            let ran = stage.shop.run(args);
            said += &(ran.stdout + &ran.stderr);
        }
    }
    let state = stage.shop.get("/_simulator/state");
    let mut secrets: Vec<String> = vec![
        state["clients"][0]["secret"].as_str().unwrap().into(),
        state["aliexpress"]["app"]["secret"].as_str().unwrap().into(),
    ];
    for token in [&state["tokens"], &state["aliexpress"]["tokens"]].into_iter().flat_map(|all| all.as_array().unwrap())
    {
        secrets.extend(["access", "refresh"].iter().filter_map(|name| token[*name].as_str()).map(str::to_owned));
    }
    assert!(secrets.len() >= 6 && secrets.iter().all(|secret| secret.len() > 8), "{}", secrets.len());
    for secret in &secrets {
        assert!(!said.contains(secret), "a secret was said");
        for file in files(stage.shop.home.path()) {
            // The one place that was chosen for secrets.
            if file.file_name().is_some_and(|name| name.to_string_lossy().contains("secrets")) {
                continue;
            }
            let bytes = std::fs::read(&file).unwrap();
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "a secret is in {}", file.display());
        }
    }
    assert!(std::fs::metadata(trace).unwrap().len() > 0);
}
