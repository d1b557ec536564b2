//! `simulator serve` and `simulator reset` through the built binary.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

fn command(home: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aftersale"));
    command.args(args).env("AFTERSALE_HOME", home).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Starts serving; the process and the first line that it printed.
fn serve(home: &Path, args: &[&str]) -> (Child, String) {
    let mut child = command(home, &[&["simulator", "serve"], args].concat()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, line.trim().to_owned())
}

#[cfg(unix)]
fn end(mut child: Child, signal: &str) -> Option<i32> {
    assert!(Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
    child.wait().unwrap().code()
}

#[cfg(unix)]
#[tokio::test]
async fn it_prints_its_address_first_and_ends_well() {
    let home = tempfile::tempdir().unwrap();
    let state = home.path().join("world.json");
    let state = state.to_str().unwrap();
    for (signal, world) in [("-TERM", &["--cases", "7"][..]), ("-INT", &["--empty"])] {
        let (child, url) =
            serve(home.path(), &[&["--state", state, "--clock", "2027-02-03T04:05:06Z"], world].concat());
        // The second server takes the port of the first one. A client that was kept would still hold its connection to the
        // first, whose end it has not seen: this thread has waited for processes since.
        let client = crate::shop::client();
        let read = async |path: &str| -> serde_json::Value {
            client.get(format!("{url}/_simulator/{path}")).send().await.unwrap().json().await.unwrap()
        };
        assert!(read("clock").await["now"].as_str().unwrap().starts_with("2027-02-03T04:05"));
        let seller = read("state").await["sellers"][0].clone();
        assert_eq!(seller["issues"].as_array().unwrap().len(), 4, "the kept world, whatever is asked for later");
        assert_eq!(end(child, signal), Some(0));
    }
}

#[test]
fn wrong_options_and_a_taken_port_are_said() {
    let home = tempfile::tempdir().unwrap();
    let ran = command(home.path(), &["simulator", "serve", "--clock", "noon"]).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("RFC 3339"));
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let ran = command(home.path(), &["simulator", "serve", "--port", &port]).output().unwrap();
    assert_eq!(ran.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&ran.stderr).contains(&port));
}

#[test]
fn reset_makes_the_demo_fresh() {
    let home = tempfile::tempdir().unwrap();
    assert!([Some(0), Some(3)].contains(&command(home.path(), &["--demo", "list"]).status().unwrap().code()));
    let kept = home.path().join("data/profiles/demo/simulator.json");
    let cache = home.path().join("cache/profiles/demo/cache.db");
    assert!(kept.exists() && cache.exists());
    for args in [&["simulator", "reset"][..], &["--demo", "simulator", "reset"]] {
        let ran = command(home.path(), args).output().unwrap();
        assert_eq!(ran.status.code(), Some(0), "{}", String::from_utf8_lossy(&ran.stderr));
        assert!(!kept.exists() && !cache.exists());
    }
}
