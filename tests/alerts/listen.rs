//! Services for alerts on loopback: HTTP and SMTP, written from their documents and not from the client.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

/// One request as it came.
#[derive(Clone, Debug)]
pub struct Request {
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Request {
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// What the service does with a request.
#[derive(Clone, Debug)]
pub enum Manner {
    Answer(u16, &'static str),
    /// Takes the request and never says anything.
    Hang,
}

/// A web service that keeps what it was told.
pub struct Web {
    pub url: String,
    manner: Arc<Mutex<Manner>>,
    seen: Arc<Mutex<Vec<Request>>>,
    arrivals: Receiver<()>,
}

impl Web {
    pub fn new(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (manner, seen) = (Arc::new(Mutex::new(manner)), Arc::new(Mutex::new(Vec::new())));
        let (sender, arrivals) = channel();
        let (of_manner, of_seen) = (manner.clone(), seen.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (manner, seen, sender) = (of_manner.clone(), of_seen.clone(), sender.clone());
                std::thread::spawn(move || serve(stream, &manner, &seen, &sender));
            }
        });
        Self { url, manner, seen, arrivals }
    }

    pub fn becomes(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// Waits until one more request has come.
    pub fn wait(&self) {
        self.arrivals.recv().unwrap();
    }

    pub fn seen(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    /// Everything that came since the last call.
    pub fn take(&self) -> Vec<Request> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }
}

fn serve(mut stream: TcpStream, manner: &Mutex<Manner>, seen: &Mutex<Vec<Request>>, arrived: &Sender<()>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return;
        }
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let headers: Vec<(String, String)> = lines[1..]
        .iter()
        .filter_map(|line| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect();
    let length = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = length.map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let request = Request { line: lines[0].clone(), headers, body: String::from_utf8(body).unwrap() };
    seen.lock().unwrap().push(request);
    let manner = manner.lock().unwrap().clone();
    let _ = arrived.send(());
    match manner {
        Manner::Hang => {
            // Until the other side gives up.
            let _ = reader.read(&mut [0]);
        }
        Manner::Answer(status, body) => {
            let answer =
                format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len());
            let _ = stream.write_all(answer.as_bytes());
        }
    }
}

/// A mail server that takes everything.
pub struct Mail {
    pub address: String,
    pub letters: Receiver<Letter>,
}

/// One mail with its envelope.
#[derive(Debug, Default)]
pub struct Letter {
    pub login: Option<String>,
    pub to: Vec<String>,
    pub data: String,
}

impl Mail {
    pub fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (sender, letters) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let sender = sender.clone();
                std::thread::spawn(move || talk(stream, &sender));
            }
        });
        Self { address, letters }
    }
}

fn talk(mut stream: TcpStream, taken: &Sender<Letter>) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut say = |text: &str| stream.write_all(format!("{text}\r\n").as_bytes()).ok();
    let mut letter = Letter::default();
    say("220 here")?;
    loop {
        let line = lines.next()?.ok()?;
        let word = line.to_uppercase();
        if word.starts_with("EHLO") {
            say("250-here\r\n250 AUTH PLAIN")?;
        } else if let Some(secret) = line.strip_prefix("AUTH PLAIN ") {
            letter.login = Some(secret.to_owned());
            say("235 welcome")?;
        } else if word.starts_with("RCPT TO:") {
            letter.to.push(line["RCPT TO:".len()..].trim().to_owned());
            say("250 ok")?;
        } else if word.starts_with("DATA") {
            say("354 go on")?;
            loop {
                let line = lines.next()?.ok()?;
                if line == "." {
                    break;
                }
                letter.data.push_str(&line);
                letter.data.push('\n');
            }
            say("250 taken")?;
            taken.send(std::mem::take(&mut letter)).ok()?;
        } else if word.starts_with("QUIT") {
            return say("221 bye");
        } else {
            say("250 ok")?;
        }
    }
}
