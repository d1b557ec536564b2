//! Addresses that stand in the configuration.

use super::tls::is_loopback;
use crate::config::Account;
use crate::error::{Error, Result};
use url::Url;

/// The address that `key` of an account holds: https, or plain http on this machine, without a slash at its end. A missing or
/// wrong one is a usage error that names the key.
pub fn address(account: &Account, key: &str, value: Option<&str>) -> Result<Url> {
    let place = format!("[accounts.{}]", account.name);
    let Some(text) = value else {
        return Err(Error::usage(format!("account `{}` with environment = \"custom\" needs {key}", account.name))
            .hint(format!("in {place}: {key} = \"https://…\"")));
    };
    let wrong = |why: &str| {
        Error::usage(format!("{key} of account `{}` {why}", account.name))
            .hint(format!("in {place}: {key} = \"https://…\""))
    };
    let mut url = Url::parse(text.trim()).map_err(|cause| wrong(&format!("is no address: {cause}")))?;
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("may hold a host and a path only"));
    }
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => return Err(wrong("may be plain http only on this machine, such as http://127.0.0.1:9000")),
        other => return Err(wrong(&format!("cannot be {other}:"))),
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}
