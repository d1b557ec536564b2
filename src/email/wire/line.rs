//! A connection that is read in lines and literals, with a limit on silence and on size, so that no server can make us wait
//! or fill the memory.

use crate::error::{Error, Result};
use std::io;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

/// How much is read at once.
const PIECE: usize = 16 * 1024;

/// Bytes in and out, TLS or not.
pub(in crate::email) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// One connection to a mail server.
pub(in crate::email) struct Line {
    stream: Box<dyn Stream>,
    unread: Vec<u8>,
    /// The server, as `host:port`, for messages.
    peer: String,
    idle: Duration,
}

impl Line {
    pub fn new(stream: Box<dyn Stream>, peer: String, idle: Duration) -> Self {
        Self { stream, unread: Vec::new(), peer, idle }
    }

    /// Sets how long the server may be silent from now on.
    pub fn set_idle(&mut self, idle: Duration) {
        self.idle = idle;
    }

    /// Reads to the end of a line and adds it to `into`, line break included. Fails when the server is silent, gone, or
    /// when `into` would grow beyond `most` bytes.
    pub async fn read_line(&mut self, into: &mut Vec<u8>, most: usize) -> Result<()> {
        let mut looked = 0;
        loop {
            if let Some(end) = self.unread[looked..].iter().position(|byte| *byte == b'\n') {
                return self.take(looked + end + 1, into, most);
            }
            looked = self.unread.len();
            if into.len() + looked > most {
                return Err(self.too_long());
            }
            self.fill().await?;
        }
    }

    /// Reads `count` bytes and adds them to `into`, under the same limits.
    pub async fn read_bytes(&mut self, count: usize, into: &mut Vec<u8>, most: usize) -> Result<()> {
        if count > most.saturating_sub(into.len()) {
            return Err(self.too_long());
        }
        // Memory that is not filled is not taken; growing by doubling would take up to twice as much.
        into.reserve_exact(count + PIECE);
        let mut left = count;
        while left > 0 {
            if self.unread.is_empty() {
                self.fill().await?;
            }
            let now = left.min(self.unread.len());
            self.take(now, into, most)?;
            left -= now;
        }
        Ok(())
    }

    /// Writes all of it and hands it to the network. Fails when the server takes nothing for too long.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        for piece in bytes.chunks(4 * PIECE) {
            let sent = timeout(self.idle, self.stream.write_all(piece)).await;
            self.outcome(sent)?;
        }
        let sent = timeout(self.idle, self.stream.flush()).await;
        self.outcome(sent)
    }

    /// The bare stream, to put TLS on it. Fails when the server has sent something ahead of its turn: it would be clear text
    /// that is later taken for an answer under TLS.
    pub fn into_stream(self) -> Result<Box<dyn Stream>> {
        if self.unread.is_empty() {
            return Ok(self.stream);
        }
        Err(Error::failed(format!(
            "`{}` sent clear text where TLS begins; the connection may be tampered with",
            self.peer
        )))
    }

    fn take(&mut self, count: usize, into: &mut Vec<u8>, most: usize) -> Result<()> {
        if into.len() + count > most {
            return Err(self.too_long());
        }
        into.extend_from_slice(&self.unread[..count]);
        self.unread.drain(..count);
        Ok(())
    }

    async fn fill(&mut self) -> Result<()> {
        self.unread.reserve(PIECE);
        let read = timeout(self.idle, self.stream.read_buf(&mut self.unread)).await;
        if self.outcome(read)? == 0 {
            return Err(self.lost());
        }
        Ok(())
    }

    fn outcome<T>(&self, done: std::result::Result<io::Result<T>, tokio::time::error::Elapsed>) -> Result<T> {
        match done {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) => Err(self.lost().caused_by(error)),
            Err(_) => Err(self.silent(self.idle)),
        }
    }

    /// The server does not answer.
    pub fn silent(&self, after: Duration) -> Error {
        Error::temporary(format!("`{}` stopped answering for {} s", self.peer, after.as_secs_f32()))
    }

    fn lost(&self) -> Error {
        Error::temporary(format!("the connection to `{}` was lost", self.peer))
    }

    fn too_long(&self) -> Error {
        Error::failed(format!("`{}` sent far more than it was asked for", self.peer))
    }
}

#[cfg(test)]
mod tests {
    use super::Line;
    use crate::error::ErrorKind;
    use std::time::Duration;
    use tokio::io::AsyncWriteExt;

    fn line(reader: tokio::io::DuplexStream) -> Line {
        Line::new(Box::new(reader), "mail.example:993".into(), Duration::from_millis(50))
    }

    #[tokio::test]
    async fn lines_and_literals_come_in_pieces() {
        let (mut server, client) = tokio::io::duplex(3);
        let writer = tokio::spawn(async move { server.write_all(b"* 1 {4}\r\nab\r\n)\r\n").await });
        let (mut line, mut into) = (line(client), Vec::new());
        line.read_line(&mut into, 100).await.unwrap();
        line.read_bytes(4, &mut into, 100).await.unwrap();
        line.read_line(&mut into, 100).await.unwrap();
        assert_eq!(into, b"* 1 {4}\r\nab\r\n)\r\n");
        writer.await.unwrap().unwrap();
        let error = line.read_line(&mut into, 100).await.unwrap_err();
        assert!(error.message.contains("was lost"), "{error}");
    }

    #[tokio::test]
    async fn size_and_silence_have_limits() {
        let (mut server, client) = tokio::io::duplex(1000);
        server.write_all(&[b'x'; 200]).await.unwrap();
        let mut line = line(client);
        assert_eq!(line.read_line(&mut Vec::new(), 100).await.unwrap_err().kind, ErrorKind::Failed);
        assert_eq!(line.read_bytes(101, &mut Vec::new(), 100).await.unwrap_err().kind, ErrorKind::Failed);
        let error = line.read_line(&mut Vec::new(), 1000).await.unwrap_err();
        assert!(error.kind == ErrorKind::Temporary && error.message.contains("stopped answering"), "{error}");
    }

    #[tokio::test]
    async fn nothing_may_be_waiting_when_tls_begins() {
        let (mut server, client) = tokio::io::duplex(1000);
        server.write_all(b"220 go\r\n250 injected\r\n").await.unwrap();
        let mut line = line(client);
        line.read_line(&mut Vec::new(), 100).await.unwrap();
        assert!(line.into_stream().is_err());
    }
}
