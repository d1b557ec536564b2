//! What a large mail costs: once its size in memory, whatever lies in the mailbox.

use crate::common::command;
use crate::post::Post;
use crate::servers::configure;
use crate::stub::{Act, Stub, say};
use std::process::Stdio;
use std::sync::mpsc;
use std::time::Duration;

const MIB: usize = 1 << 20;

/// Mail `uid` of the marketplace with an enclosed file that makes it this large.
fn mail(uid: &str, size: usize) -> (String, String) {
    let header = format!(
        "From: Allegro <powiadomienia@allegro.pl>\r\nSubject: Wniosek o rekompensate {uid}\r\nMessage-ID: <{uid}@allegro.pl>\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
    );
    let text = "--b\r\nContent-Type: text/plain\r\n\r\nNumer sprawy: AP-2026-0098431\r\n--b\r\n\
                Content-Type: application/pdf; name=\"a.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    let line = format!("{}\r\n", "QUJD".repeat(19));
    let lines = size.saturating_sub(header.len() + text.len()) / line.len();
    (header, format!("{text}{}--b--\r\n", line.repeat(lines)))
}

/// Answers FETCH for mails that are as large as this.
fn fetched(line: &str, size: usize) -> Option<Act> {
    let (set, items) = line.strip_prefix("UID FETCH ")?.split_once(' ')?;
    let mut out = String::new();
    for uid in set.split(',') {
        let (header, body) = mail(uid, size);
        let all = header.len() + body.len();
        out.push_str(&format!(
            "* {uid} FETCH (UID {uid} FLAGS () INTERNALDATE \"20-Nov-2026 10:00:00 +0000\" RFC822.SIZE {all}"
        ));
        let literal = |name: &str, text: &str| format!(" {name} {{{}}}\r\n{text}", text.len());
        if items.contains("BODYSTRUCTURE") {
            out.push_str(
                " BODYSTRUCTURE ((\"text\" \"plain\" NIL NIL NIL \"7bit\" 9 1)(\"application\" \"pdf\" NIL NIL NIL \"base64\" 9) \
                 \"mixed\" (\"boundary\" \"b\") NIL NIL)",
            );
        }
        if items.contains("BODY.PEEK[HEADER]") {
            out.push_str(&literal("BODY[HEADER]<0>", &header));
        }
        if items.contains("BODY.PEEK[1.MIME]") {
            out.push_str(&literal("BODY[1.MIME]", "Content-Type: text/plain\r\n\r\n"));
            out.push_str(&literal("BODY[1]<0>", "Numer sprawy: AP-2026-0098431\r\n"));
        } else if items.contains("BODY.PEEK[]") {
            out.push_str(&literal("BODY[]<0>", &format!("{header}{body}")));
        }
        out.push_str(")\r\n");
    }
    say(format!("{out}TAG OK done\r\n"))
}

/// Syncs mails of this size from a mailbox with these more settings; the most memory that it took, in bytes, and what the server heard.
fn sync(size: usize, more: &str) -> (usize, Vec<String>) {
    let post = Post::new("");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let (logout, left) = mpsc::channel();
    let logout = std::sync::Mutex::new(logout);
    let stub = runtime.block_on(Stub::start(move |_, line| match line {
        // It waits for this answer, so that its memory can be looked at.
        "LOGOUT" => {
            let _ = logout.lock().unwrap().send(());
            Some(Act::Silence)
        }
        _ => fetched(line, size),
    }));
    configure(&post, stub.port, None, &format!("timeout = \"120s\"\n{more}"));
    let mut child = command(post.home.path(), &["mail", "sync", "--json"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    left.recv_timeout(Duration::from_secs(300)).unwrap();
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    (line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() * 1024, stub.lines())
}

#[test]
#[cfg(target_os = "linux")]
fn a_large_mail_is_in_memory_once_and_others_beside_it_are_not() {
    let (usual, _) = sync(4096, "");
    let (large, _) = sync(20 * MIB, "");
    let more = large.saturating_sub(usual) / MIB;
    eprintln!("3 mails of 20 MiB take {more} MiB more than 3 of 4 KiB");
    assert!(more < 45, "{more} MiB");
    let (oversized, lines) = sync(50 * MIB, "");
    let more = oversized.saturating_sub(usual) / MIB;
    eprintln!("3 mails of 50 MiB take {more} MiB more");
    assert!(more < 20, "{more} MiB");
    assert!(!lines.iter().any(|line| line.contains("BODY.PEEK[]")), "header and text only: {lines:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_largest_size_that_is_configured_counts_for_imap_too() {
    let (_, lines) = sync(3 * MIB, "max_size = \"2M\"");
    assert!(lines.iter().any(|line| line.contains("BODYSTRUCTURE")), "{lines:?}");
    assert!(!lines.iter().any(|line| line.contains("BODY.PEEK[]")), "{lines:?}");
    let (_, lines) = sync(MIB, "max_size = \"2M\"");
    assert!(lines.iter().any(|line| line.contains("BODY.PEEK[]<0.2097152>")), "{lines:?}");
}
