//! An SMTP server on this machine that misbehaves on purpose, at one step of the conversation.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Where it misbehaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    Greeting,
    Ehlo,
    Auth,
    Mail,
    Rcpt,
    Data,
    /// In the middle of the message.
    Body,
    /// After the final dot.
    Verdict,
}

/// How.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    Close,
    Silence,
    Temporary,
    Permanent,
    TooLarge,
    Garbage,
    Flood,
    /// Delivers, then closes instead of saying 250: the same view for the client as losing the mail.
    DeliverAndClose,
    DeliverAndSilence,
}

pub const STEPS: [At; 6] = [At::Greeting, At::Ehlo, At::Auth, At::Mail, At::Rcpt, At::Data];

/// The running server.
pub struct Faulty {
    pub port: u16,
    /// Whole messages that it has taken.
    pub delivered: Arc<Mutex<Vec<String>>>,
    /// Every line that came outside of messages.
    pub lines: Arc<Mutex<Vec<String>>>,
}

#[derive(Clone)]
struct Server {
    at: At,
    fault: Fault,
    extensions: &'static str,
    delivered: Arc<Mutex<Vec<String>>>,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Faulty {
    pub async fn start(at: At, fault: Fault) -> Self {
        Self::with(at, fault, "250-SIZE 50000000\r\n250-8BITMIME\r\n250 AUTH LOGIN PLAIN XOAUTH2\r\n").await
    }

    pub async fn with(at: At, fault: Fault, extensions: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Server { at, fault, extensions, delivered: Arc::default(), lines: Arc::default() };
        let (delivered, lines) = (server.delivered.clone(), server.lines.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = server.clone();
                tokio::spawn(async move {
                    // The client may be gone in the middle: that is the test's business.
                    let _ = server.serve(stream).await;
                });
            }
        });
        Self { port, delivered, lines }
    }

    pub fn mails(&self) -> usize {
        self.delivered.lock().unwrap().len()
    }
}

impl Server {
    async fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        if !self.step(&mut stream, At::Greeting, "220 faulty ESMTP\r\n").await? {
            return Ok(());
        }
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            self.lines.lock().unwrap().push(line.trim_end().to_owned());
            let word = line.split([' ', '\r']).next().unwrap().to_ascii_uppercase();
            let ehlo = format!("250-faulty\r\n{}", self.extensions);
            let going_on = match word.as_str() {
                "EHLO" => self.step(&mut stream, At::Ehlo, &ehlo).await?,
                "AUTH" => self.step(&mut stream, At::Auth, "235 welcome\r\n").await?,
                "MAIL" => self.step(&mut stream, At::Mail, "250 ok\r\n").await?,
                "RCPT" => self.step(&mut stream, At::Rcpt, "250 ok\r\n").await?,
                "DATA" => {
                    self.step(&mut stream, At::Data, "354 go\r\n").await?
                        && self.message(&mut stream).await?
                        && self.step(&mut stream, At::Verdict, "250 2.0.0 queued as 4711\r\n").await?
                }
                "QUIT" => self.step(&mut stream, At::Verdict, "221 bye\r\n").await.is_err(),
                _ => self.step(&mut stream, At::Greeting, "500 what\r\n").await?,
            };
            if !going_on {
                return Ok(());
            }
        }
    }

    /// Answers rightly, or misbehaves when it is the moment. Whether the conversation goes on.
    async fn step(&self, stream: &mut BufReader<TcpStream>, at: At, answer: &str) -> std::io::Result<bool> {
        if at != self.at {
            stream.write_all(answer.as_bytes()).await?;
            return Ok(true);
        }
        match self.fault {
            Fault::None => stream.write_all(answer.as_bytes()).await?,
            Fault::Close | Fault::DeliverAndClose => return Ok(false),
            Fault::Silence | Fault::DeliverAndSilence => std::future::pending::<()>().await,
            Fault::Temporary => stream.write_all(b"451 4.7.1 try again later\r\n").await?,
            Fault::Permanent => stream.write_all(b"550 5.7.1 rejected by policy\r\n").await?,
            Fault::TooLarge => stream.write_all(b"552 5.3.4 message too big\r\n").await?,
            Fault::Garbage => stream.write_all(b"\xff\xfe what is this\r\n").await?,
            Fault::Flood => loop {
                stream.write_all(&vec![b'2'; 65536]).await?;
            },
        }
        Ok(true)
    }

    /// Reads a message to its final dot and keeps it, unless the fault is to lose it.
    async fn message(&self, stream: &mut BufReader<TcpStream>) -> std::io::Result<bool> {
        let mut message = String::new();
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(false);
            }
            if line == ".\r\n" {
                break;
            }
            message.push_str(line.strip_prefix('.').unwrap_or(&line));
            if self.at == At::Body {
                let going_on = self.step(stream, At::Body, "").await?;
                if self.fault != Fault::None && going_on {
                    // Whoever has said no in the middle does not read on.
                    std::future::pending::<()>().await;
                }
                if !going_on {
                    return Ok(false);
                }
            }
        }
        let lost = self.at == At::Verdict
            && !matches!(self.fault, Fault::None | Fault::DeliverAndClose | Fault::DeliverAndSilence);
        if !lost {
            self.delivered.lock().unwrap().push(message);
        }
        Ok(true)
    }
}
