//! Where an account's requests go, and the name they bear.

use crate::config::Account;
use crate::error::{Error, Result};
use crate::marketplaces::http::address;
use reqwest::header::HeaderValue;
use url::Url;

/// Where Allegro can read what this program is; it demands such a page in the User-Agent (allegro-api §3.1).
const ABOUT: &str = "https://github.com/aftersale-cli/aftersale";

/// The addresses of one environment (allegro-api §1).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hosts {
    /// The REST API, without a slash at its end.
    api: Url,
    /// The OAuth service with its path `/auth/oauth`.
    auth: Url,
    /// Where files are uploaded: the host must end so, or be this very one.
    upload: Upload,
    /// Where an application is registered and its scopes are ticked.
    pub(super) portal: &'static str,
}

/// Whose upload addresses get the bearer token.
#[derive(Clone, Debug, PartialEq)]
enum Upload {
    /// Hosts below this domain, over TLS.
    Below(&'static str),
    /// One of these origins.
    At(Vec<url::Origin>),
}

impl Hosts {
    pub(super) fn of(account: &Account) -> Result<Self> {
        let given = [&account.api_url, &account.auth_url].into_iter().any(Option::is_some);
        match account.environment.as_str() {
            "custom" => Self::custom(account),
            "production" | "" | "sandbox" if given => Err(Error::usage(format!(
                "account `{}` has addresses of its own, which count only with environment = \"custom\"",
                account.name
            ))
            .hint(format!(
                "in [accounts.{}]: set environment = \"custom\", or remove api_url and auth_url",
                account.name
            ))),
            "production" | "" => {
                let portal = "https://apps.developer.allegro.pl";
                known("https://api.allegro.pl", "https://allegro.pl/auth/oauth", ".allegro.pl", portal)
            }
            "sandbox" => known(
                "https://api.allegro.pl.allegrosandbox.pl",
                "https://allegro.pl.allegrosandbox.pl/auth/oauth",
                ".allegrosandbox.pl",
                "https://apps.developer.allegro.pl.allegrosandbox.pl",
            ),
            other => Err(Error::usage(format!("account `{}` has the unknown environment `{other}`", account.name))
                .hint("known are: production, sandbox, custom")),
        }
    }

    fn custom(account: &Account) -> Result<Self> {
        let api = address(account, "api_url", account.api_url.as_deref())?;
        let mut auth = address(account, "auth_url", account.auth_url.as_deref())?;
        if !auth.path().ends_with("/auth/oauth") {
            let path = format!("{}/auth/oauth", auth.path().trim_end_matches('/'));
            auth.set_path(&path);
        }
        let mut upload = vec![api.origin()];
        if let Some(given) = account.upload_url.as_deref() {
            upload.push(address(account, "upload_url", Some(given))?.origin());
        }
        Ok(Self { api, auth, upload: Upload::At(upload), portal: "the application's registration" })
    }

    /// Whether the bearer token may go to an upload address that Allegro named (allegro-api §4.8).
    pub(super) fn may_upload_to(&self, url: &Url) -> bool {
        match &self.upload {
            Upload::Below(domain) => {
                url.scheme() == "https" && url.host_str().is_some_and(|host| host.ends_with(domain))
            }
            Upload::At(origins) => origins.contains(&url.origin()),
        }
    }

    /// An address of the API from a path as the seller typed it, such as `/sale/issues?limit=5`. One that leads elsewhere is a usage
    /// error.
    pub(super) fn typed(&self, path: &str) -> Result<Url> {
        let wrong = || {
            Error::usage(format!("`{path}` is no path of Allegro's API"))
                .hint("it begins with a slash, as /sale/issues")
        };
        let rest = path.strip_prefix('/').filter(|rest| !rest.starts_with('/')).ok_or_else(wrong)?;
        let base = format!("{}/", self.api.as_str().trim_end_matches('/'));
        let url = Url::parse(&format!("{base}{rest}")).map_err(|_| wrong())?;
        if url.as_str().starts_with(&base) && url.origin() == self.api.origin() { Ok(url) } else { Err(wrong()) }
    }

    /// An address of the API: path segments, each encoded as a whole, and a query.
    pub(super) fn api(&self, segments: &[&str], query: &[(&str, &str)]) -> Url {
        let mut url = extended(&self.api, segments);
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        url
    }

    /// An address of the login service, such as `token`.
    pub(super) fn auth(&self, step: &str) -> Url {
        extended(&self.auth, &[step])
    }
}

fn known(api: &str, auth: &str, upload: &'static str, portal: &'static str) -> Result<Hosts> {
    let parse =
        |text: &str| Url::parse(text).map_err(|cause| Error::failed(format!("{text} is no address")).caused_by(cause));
    Ok(Hosts { api: parse(api)?, auth: parse(auth)?, upload: Upload::Below(upload), portal })
}

fn extended(base: &Url, segments: &[&str]) -> Url {
    let mut url = base.clone();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty().extend(segments);
    }
    url
}

/// The User-Agent that Allegro demands: the registered name with `-` for blanks and in plain ASCII, the version, a page.
pub(super) fn user_agent(app_name: Option<&str>) -> Result<HeaderValue> {
    let name: String = app_name.unwrap_or_default().trim().chars().filter_map(plain).collect();
    let name = if name.is_empty() { "aftersale" } else { &name };
    HeaderValue::from_str(&format!("{name}/{} (+{ABOUT})", env!("CARGO_PKG_VERSION")))
        .map_err(|cause| Error::usage("app_name cannot stand in a request").caused_by(cause))
}

fn plain(symbol: char) -> Option<char> {
    const LETTERS: [(&str, char); 9] =
        [("ą", 'a'), ("ć", 'c'), ("ę", 'e'), ("ł", 'l'), ("ń", 'n'), ("ó", 'o'), ("ś", 's'), ("ź", 'z'), ("ż", 'z')];
    match symbol {
        symbol if symbol.is_ascii_alphanumeric() || "-_.".contains(symbol) => Some(symbol),
        symbol if symbol.is_whitespace() => Some('-'),
        symbol => {
            let small = symbol.to_lowercase().to_string();
            let letter = LETTERS.iter().find(|(polish, _)| *polish == small)?.1;
            Some(if symbol.is_lowercase() { letter } else { letter.to_ascii_uppercase() })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn custom(api: &str, auth: &str) -> Result<Hosts> {
        Hosts::of(&Account {
            name: "main".into(),
            environment: "custom".into(),
            api_url: Some(api.into()),
            auth_url: Some(auth.into()),
            ..Account::default()
        })
    }

    #[test]
    fn the_login_address_may_be_given_with_or_without_its_path() {
        for auth in [
            "http://127.0.0.1:9",
            "http://127.0.0.1:9/",
            "http://127.0.0.1:9/auth/oauth",
            "http://127.0.0.1:9/auth/oauth/",
        ] {
            let hosts = custom("http://127.0.0.1:9/", auth).unwrap();
            assert_eq!(hosts.auth("token").as_str(), "http://127.0.0.1:9/auth/oauth/token", "{auth}");
            assert_eq!(hosts.api(&["me"], &[]).as_str(), "http://127.0.0.1:9/me");
        }
    }

    #[test]
    fn ids_are_encoded_and_queries_may_repeat_a_name() {
        let hosts = custom("https://a.example/base", "https://a.example").unwrap();
        let url = hosts.api(&["sale", "issues", "a/b ?"], &[("status", "X"), ("status", "Y")]);
        assert_eq!(url.as_str(), "https://a.example/base/sale/issues/a%2Fb%20%3F?status=X&status=Y");
    }

    #[test]
    fn addresses_that_would_leak_the_login_are_refused() {
        for api in [
            "http://api.example.com",
            "ftp://127.0.0.1",
            "https://me:pw@a.example",
            "https://a.example/?x=1",
            "nonsense",
        ] {
            let error = custom(api, "https://a.example").unwrap_err();
            assert_eq!(error.kind, crate::error::ErrorKind::Usage, "{api}");
            assert!(error.message.contains("api_url"), "{}", error.message);
        }
    }

    #[test]
    fn the_user_agent_bears_the_registered_name_in_ascii() {
        let shown = |name| user_agent(name).unwrap().to_str().unwrap().to_owned();
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(shown(Some("Mój Sklep żółw")), format!("Moj-Sklep-zolw/{version} (+{ABOUT})"));
        assert_eq!(shown(None), format!("aftersale/{version} (+{ABOUT})"));
        assert_eq!(shown(Some(" \u{4e2d}/ ")), format!("aftersale/{version} (+{ABOUT})"));
    }
}
