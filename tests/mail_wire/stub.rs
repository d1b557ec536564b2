//! A small IMAP server on this machine whose every answer a test can replace.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with a line.
#[derive(Clone, Debug)]
pub enum Act {
    /// Says this; `TAG` stands for the tag of the command.
    Say(String),
    /// Says this and closes.
    SayAndClose(String),
    Close,
    Silence,
    /// Sends without end.
    Flood,
}

/// The running server.
pub struct Stub {
    pub port: u16,
    /// Every line that came, without its tag.
    pub lines: Arc<Mutex<Vec<String>>>,
}

/// What a test replaces: the number of the connection (from 1) and the line without its tag; the greeting is asked for as an
/// empty line.
pub type Replace = dyn Fn(usize, &str) -> Option<Act> + Send + Sync;

pub fn say(text: impl Into<String>) -> Option<Act> {
    Some(Act::Say(text.into()))
}

impl Stub {
    pub async fn start(replace: impl Fn(usize, &str) -> Option<Act> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let lines: Arc<Mutex<Vec<String>>> = Arc::default();
        let log = lines.clone();
        let replace: Arc<Replace> = Arc::new(replace);
        tokio::spawn(async move {
            let mut number = 0;
            while let Ok((stream, _)) = listener.accept().await {
                number += 1;
                let (log, replace) = (log.clone(), replace.clone());
                tokio::spawn(async move {
                    // The client may be gone in the middle: that is the test's business.
                    let _ = serve(stream, number, &log, &*replace).await;
                });
            }
        });
        Self { port, lines }
    }

    pub fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }
}

async fn serve(stream: TcpStream, number: usize, log: &Mutex<Vec<String>>, replace: &Replace) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let (mut tag, mut line) = (String::new(), String::new());
    loop {
        let act = replace(number, &line).unwrap_or_else(|| Act::Say(normal(&line)));
        match act {
            Act::Say(text) => stream.write_all(text.replace("TAG", &tag).as_bytes()).await?,
            Act::SayAndClose(text) => return stream.write_all(text.replace("TAG", &tag).as_bytes()).await,
            Act::Close => return Ok(()),
            Act::Silence => std::future::pending::<()>().await,
            Act::Flood => loop {
                stream.write_all(&vec![b'x'; 65536]).await?;
            },
        }
        let mut raw = String::new();
        if stream.read_line(&mut raw).await? == 0 {
            return Ok(());
        }
        let raw = raw.trim_end();
        match raw.split_once(' ') {
            Some((found, rest)) if found.len() > 1 && found[1..].bytes().all(|byte| byte.is_ascii_digit()) => {
                tag = found.to_owned();
                line = rest.to_owned();
            }
            _ => line = raw.to_owned(),
        }
        log.lock().unwrap().push(line.clone());
    }
}

/// An inbox with the messages 1 to 3 and an empty folder `Sent`.
fn normal(line: &str) -> String {
    let rows = match line {
        "" => return "* OK stub ready\r\n".into(),
        "CAPABILITY" => "* CAPABILITY IMAP4rev1 AUTH=PLAIN ID\r\n".into(),
        "AUTHENTICATE PLAIN" | "AUTHENTICATE XOAUTH2" => return "+ \r\n".into(),
        "LIST \"\" \"*\"" => "* LIST () \"/\" INBOX\r\n* LIST () \"/\" Sent\r\n".into(),
        "EXAMINE \"INBOX\"" | "SELECT \"INBOX\"" => examined(3),
        "EXAMINE \"Sent\"" => examined(0),
        "LOGOUT" => "* BYE\r\n".into(),
        _ if line.starts_with("UID SEARCH SINCE") || line.starts_with("UID SEARCH UID 1:") => {
            "* SEARCH 1 2 3\r\n".into()
        }
        _ if line.starts_with("UID SEARCH UID ") => {
            let set = line.trim_start_matches("UID SEARCH UID ");
            // `n:*` is the newest message where n is beyond it.
            let found = if set.contains(':') { "3".to_owned() } else { set.replace(',', " ") };
            format!("* SEARCH {found}\r\n")
        }
        _ if line.starts_with("UID SEARCH") => "* SEARCH\r\n".into(),
        _ if line.starts_with("UID FETCH") => fetched(line),
        _ => String::new(),
    };
    format!("{rows}TAG OK done\r\n")
}

fn examined(exists: u32) -> String {
    format!(
        "* {exists} EXISTS\r\n* OK [UIDVALIDITY 31] ok\r\n* OK [UIDNEXT {}] ok\r\n\
         * OK [PERMANENTFLAGS (\\Answered \\Seen)] ok\r\n",
        exists + 1
    )
}

fn fetched(line: &str) -> String {
    let mut words = line.trim_start_matches("UID FETCH ").splitn(2, ' ');
    let (set, items) = (words.next().unwrap(), words.next().unwrap());
    set.split(',').map(|uid| if items.contains("HEADER") { head(uid) } else { body(uid) }).collect()
}

pub fn text(uid: &str) -> String {
    format!("Message-ID: <{uid}@x>\r\n\r\nmessage {uid}\r\n")
}

pub fn head(uid: &str) -> String {
    let header = format!("Message-ID: <{uid}@x>\r\n\r\n");
    format!(
        "* {uid} FETCH (UID {uid} FLAGS (\\Seen) INTERNALDATE \"20-Nov-2026 10:00:00 +0000\" RFC822.SIZE {} \
         BODY[HEADER]<0> {{{}}}\r\n{header})\r\n",
        text(uid).len(),
        header.len()
    )
}

pub fn body(uid: &str) -> String {
    format!("* {uid} FETCH (UID {uid} BODY[] {{{}}}\r\n{})\r\n", text(uid).len(), text(uid))
}
