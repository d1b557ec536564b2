//! Reaching a server: TCP, then TLS, each within its time; what is wrong with a certificate is said in words.

use super::line::{Line, Stream};
use super::{Security, Server};
use crate::error::{Error, Result};
use crate::net::{client_config, is_this_machine};
use rustls::CertificateError;
use rustls::pki_types::ServerName;
use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

/// A connection to the server, and our own address in it. With [`Security::StartTls`] it is still in clear text: see
/// [`Server::secure`]. Fails with exit 75 when the server cannot be reached, 1 when its certificate is not to be believed, 2
/// when clear text would leave this machine.
pub(in crate::email) async fn connect(server: &Server<'_>) -> Result<(Line, IpAddr)> {
    server.check()?;
    let reached = timeout(server.timeouts.connect, TcpStream::connect((server.host, server.port))).await;
    let stream = match reached {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => return Err(unreachable(server, &reason(&error)).caused_by(error)),
        Err(_) => return Err(unreachable(server, "no answer")),
    };
    let address = stream.local_addr().map_err(|error| unreachable(server, &reason(&error)))?.ip();
    // A name of this machine can be pointed elsewhere; an address of the connection cannot.
    if server.security == Security::Plain && !is_this_machine(&address.to_string()) {
        return Err(Error::usage(format!("`{}` is not this machine, so it is not used without TLS", server.host)));
    }
    // Small commands and their answers alternate; waiting to fill a packet only slows them down.
    let _ = stream.set_nodelay(true);
    let line = match server.security {
        Security::Tls => server.secure(Box::new(stream)).await?,
        Security::StartTls | Security::Plain => server.line(Box::new(stream)),
    };
    Ok((line, address))
}

impl Server<'_> {
    /// Puts TLS on a stream; the certificate must be believed, current and for this host.
    pub async fn secure(&self, stream: Box<dyn Stream>) -> Result<Line> {
        let config = client_config(self.ca_file)?;
        let name = ServerName::try_from(self.host.to_owned())
            .map_err(|_| Error::usage(format!("`{}` is no host name", self.host)))?;
        let connector = TlsConnector::from(Arc::new(config));
        match timeout(self.timeouts.tls, connector.connect(name, stream)).await {
            Ok(Ok(secured)) => Ok(self.line(Box::new(secured))),
            Ok(Err(error)) => Err(self.handshake_failed(error)),
            Err(_) => Err(unreachable(self, "the TLS handshake did not end")),
        }
    }

    fn line(&self, stream: Box<dyn Stream>) -> Line {
        Line::new(stream, self.name(), self.timeouts.idle)
    }

    fn name(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    fn handshake_failed(&self, error: io::Error) -> Error {
        let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        let refused = match tls {
            Some(rustls::Error::InvalidCertificate(why)) => {
                let (what, hint) = certificate_words(why);
                Error::failed(format!("the certificate of `{}` is not to be trusted: {what}", self.name())).hint(hint)
            }
            Some(rustls::Error::InvalidMessage(_)) => {
                Error::failed(format!("`{}` does not speak TLS on this port", self.name()))
                    .hint("TLS from the start is on 993 (IMAP) and 465 (SMTP); 143 and 587 begin with STARTTLS")
            }
            Some(other) => Error::failed(format!("no TLS connection to `{}`: {other}", self.name())),
            None => unreachable(self, &reason(&error)),
        };
        refused.caused_by(error)
    }
}

/// What is wrong with a certificate, and what helps.
fn certificate_words(error: &CertificateError) -> (&'static str, &'static str) {
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            ("it has expired", "ask the provider; check this machine's clock")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            ("it is not valid yet", "check this machine's clock")
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            ("it was issued for another host", "use the host name that the provider documents")
        }
        CertificateError::UnknownIssuer => {
            ("its issuer is unknown", "for a private authority, name its certificate in `ca_file`")
        }
        CertificateError::Revoked => ("it was revoked", "ask the provider"),
        _ => ("it is not valid", "ask the provider"),
    }
}

fn unreachable(server: &Server<'_>, why: &str) -> Error {
    Error::temporary(format!("`{}` cannot be reached: {why}", server.name()))
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => "nothing listens there".into(),
        io::ErrorKind::ConnectionReset | io::ErrorKind::UnexpectedEof => "it closed the connection".into(),
        _ => error.to_string(),
    }
}
