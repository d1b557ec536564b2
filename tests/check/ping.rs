//! The dead-man's switch: what it hears, and that its address is told to nobody.

use crate::common::{Ran, command, ran};
use crate::desk::{Desk, HOUR, only_line};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};

const SECRET: &str = "5ecret-0f-the-switch";

/// A service on this machine that gives back this answer to everything, and the paths that it was asked for.
fn service(answer: &'static str) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/{SECRET}", listener.local_addr().unwrap());
    let (heard, paths) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
            let first = lines.next().unwrap_or_default();
            lines.take_while(|line| !line.is_empty()).for_each(drop);
            let _ = stream.write_all(answer.as_bytes());
            let _ = heard.send(first.split(' ').take(2).collect::<Vec<_>>().join(" "));
        }
    });
    (url, paths)
}

const FINE: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nOK";
const BROKEN: &str = "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
const AWAY: &str =
    "HTTP/1.1 302 Found\r\nLocation: http://example.com/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

fn keeps_the_secret(ran: &Ran) {
    assert!(!ran.stdout.contains(SECRET) && !ran.stderr.contains(SECRET), "{ran:?}");
}

#[test]
fn the_switch_hears_the_start_and_the_state() {
    for (due, code, end) in [(None, 0, ""), (Some(12 * HOUR), 1, "/1"), (Some(-HOUR), 2, "/2")] {
        let desk = Desk::new();
        due.into_iter().for_each(|due| desk.due("main", "c1", due));
        let (url, paths) = service(FINE);
        let ran = desk.run(&["check", "--ping", &url]);
        assert_eq!((ran.code, ran.stderr.as_str()), (code, ""), "{ran:?}");
        assert_eq!(
            paths.try_iter().collect::<Vec<_>>(),
            [format!("GET /{SECRET}/start"), format!("GET /{SECRET}{end}")]
        );
        keeps_the_secret(&ran);
    }
}

#[test]
fn a_check_that_cannot_be_made_is_told_as_unknown() {
    let (url, paths) = service(FINE);
    let home = tempfile::tempdir().unwrap();
    let mut command = command(home.path(), &["check"]);
    command.env("AFTERSALE_PING_URL", format!("{url}/?create=1"));
    let ran = ran(command.output().unwrap());
    assert_eq!(ran.code, 3, "{ran:?}");
    let heard: Vec<_> = paths.try_iter().collect();
    assert_eq!(heard, [format!("GET /{SECRET}/start?create=1"), format!("GET /{SECRET}/3?create=1")]);
    let desk = Desk::new();
    let wrong = desk.run(&["check", "--ping", &url, "--warning", "soon"]);
    assert_eq!(wrong.code, 3, "{wrong:?}");
    assert_eq!(paths.try_iter().last(), Some(format!("GET /{SECRET}/3")));
}

#[test]
fn a_failed_ping_is_said_and_changes_nothing() {
    let unreachable = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let dead = format!("http://{unreachable}/{SECRET}");
    for (url, why) in
        [(service(BROKEN).0, "it answered 500"), (service(AWAY).0, "it answered 302"), (dead, "it cannot be reached")]
    {
        let desk = Desk::new();
        desk.due("main", "c1", -HOUR);
        let ran = desk.run(&["check", "--ping", &url]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(only_line(&ran).starts_with("CRITICAL: 1 overdue"), "{ran:?}");
        let said = format!("the ping to http://… failed: {why}");
        assert_eq!(ran.stderr.matches(&said).count(), 2, "{ran:?}");
        keeps_the_secret(&ran);
    }
}

#[test]
fn the_address_is_told_to_nobody() {
    let desk = Desk::new();
    let trace = desk.home.path().join("trace");
    let (url, _paths) = service(BROKEN);
    let ran = desk.run(&["check", "--ping", &url, "-v", "--trace-file", trace.to_str().unwrap()]);
    keeps_the_secret(&ran);
    assert!(!std::fs::read_to_string(&trace).unwrap_or_default().contains(SECRET));
    let plain = format!("http://hc.example.com/{SECRET}");
    let stray = format!("https://hc.example.com/{SECRET}");
    for args in [
        &["check", "--ping", &plain][..],
        &["check", &stray],
        &["check", "--pin", &stray],
        &["check", "--json", &stray],
    ] {
        let ran = desk.run(args);
        assert_eq!(ran.code, 3, "{ran:?}");
        keeps_the_secret(&ran);
    }
    let mut help = command(desk.home.path(), &["check", "--help"]);
    help.env("AFTERSALE_PING_URL", &stray);
    let help = crate::common::ran(help.output().unwrap());
    assert!(help.stdout.contains("AFTERSALE_PING_URL"));
    keeps_the_secret(&help);
}

#[test]
fn a_dry_run_tells_nobody() {
    let desk = Desk::new();
    let (url, paths) = service(FINE);
    assert_eq!(desk.run(&["check", "--dry-run", "--ping", &url]).code, 0);
    assert_eq!(paths.try_iter().count(), 0);
}

#[test]
fn an_empty_address_is_no_switch() {
    let desk = Desk::new();
    let mut command = command(desk.home.path(), &["check", "--at", crate::desk::NOW]);
    command.env("AFTERSALE_PING_URL", "");
    let ran = ran(command.output().unwrap());
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{ran:?}");
}

#[test]
fn the_switch_hears_the_exit_code_that_the_scheduler_sees() {
    let desk = Desk::new();
    let (url, paths) = service(FINE);
    let ran = desk.run(&["check", "--ping", &url, "--jq", "]."]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert_eq!(paths.try_iter().last(), Some(format!("GET /{SECRET}/3")));
    #[cfg(target_os = "linux")]
    {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = command(desk.home.path(), &["--at", crate::desk::NOW, "check", "--ping", &url]);
        let ran = crate::common::ran(command.stdout(full).output().unwrap());
        assert_eq!(ran.code, 3, "{ran:?}");
        assert_eq!(paths.try_iter().last(), Some(format!("GET /{SECRET}/3")));
    }
}
