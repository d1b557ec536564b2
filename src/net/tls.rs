//! TLS for whoever speaks it without the HTTP stack, under the same rule: the system's roots, or the bundled ones where the
//! system has none, as in slim containers.

use crate::error::{Error, Result};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use std::path::Path;
use std::sync::{Arc, Once};

/// Makes ring the TLS provider of this process. Everything that speaks TLS calls this first: without a provider, building an
/// HTTP client panics.
pub fn install_provider() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // An error says that one is installed already, which is all that is wanted.
        let _ = ring::default_provider().install_default();
    });
}

/// The roots that the program carries, for machines that have none.
pub fn bundled_roots() -> &'static [CertificateDer<'static>] {
    webpki_root_certs::TLS_SERVER_ROOT_CERTS
}

/// TLS settings for a client. The certificates in `ca_file` (PEM) are believed besides the roots, for servers of a private
/// authority. Fails (exit 1) when that file cannot be read or holds no certificate.
pub fn client_config(ca_file: Option<&Path>) -> Result<ClientConfig> {
    // Named, not taken from the process: a second provider in the tree must not be able to make this panic.
    let provider = Arc::new(ring::default_provider());
    let own = ca_file.map_or_else(|| Ok(Vec::new()), certificates)?;
    let verifier = verifier(&own, &provider)?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unusable)?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    Ok(config)
}

/// The system's verifier. With a private authority only, the system may still have no root of its own, which is no error
/// there; without one it is, and the bundled roots step in.
fn verifier(own: &[CertificateDer<'static>], provider: &Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>> {
    if let Ok(verifier) = Verifier::new_with_extra_roots(own.to_vec(), provider.clone()) {
        return Ok(Arc::new(verifier));
    }
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(bundled_roots().iter().chain(own).cloned());
    let verifier =
        WebPkiServerVerifier::builder_with_provider(roots.into(), provider.clone()).build().map_err(unusable)?;
    Ok(verifier)
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let unreadable = |why: String| {
        Error::failed(format!("`{}` cannot be used as `ca_file`: {why}", file.display()))
            .hint("give it the certificate of the authority in PEM form (-----BEGIN CERTIFICATE-----)")
    };
    let found = CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect::<std::result::Result<Vec<_>, _>>)
        .map_err(|error| unreadable(error.to_string()))?;
    if found.is_empty() {
        return Err(unreadable("it holds no certificate".into()));
    }
    Ok(found)
}

fn unusable(cause: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::failed("secure connections cannot be set up on this machine").caused_by(anyhow::Error::new(cause))
}

#[cfg(test)]
mod tests {
    use super::client_config;
    use std::io::Write;

    #[test]
    fn settings_are_made_with_and_without_an_authority_of_ones_own() {
        assert!(client_config(None).is_ok());
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(b"no certificate\n").unwrap();
        let error = client_config(Some(file.path())).unwrap_err();
        assert!(error.message.contains("no certificate"), "{error}");
        let error = client_config(Some("/nonexistent/ca.pem".as_ref())).unwrap_err();
        assert!(error.message.contains("ca_file"), "{error}");
    }
}
