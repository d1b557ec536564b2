//! Where an account's requests go (aliexpress-api §2).

use crate::config::Account;
use crate::error::{Error, Result};
use crate::marketplaces::http::{address, is_loopback};
use url::Url;

const PRODUCTION: &str = "https://api-sg.aliexpress.com";

/// The gateway's address, without a slash at its end.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hosts(Url);

impl Hosts {
    pub(super) fn of(account: &Account) -> Result<Self> {
        let place = format!("in [accounts.{}]", account.name);
        match account.environment.as_str() {
            "custom" => address(account, "gateway_url", account.gateway_url.as_deref()).map(Self),
            "production" | "" if account.gateway_url.is_some() => Err(Error::usage(format!(
                "account `{}` has a gateway_url, which counts only with environment = \"custom\"",
                account.name
            ))
            .hint(format!("{place}: set environment = \"custom\", or remove gateway_url"))),
            "production" | "" => Url::parse(PRODUCTION)
                .map(Self)
                .map_err(|cause| Error::failed(format!("{PRODUCTION} is no address")).caused_by(cause)),
            other => Err(Error::usage(format!("account `{}`: AliExpress has no environment `{other}`", account.name))
                .hint(format!("{place}: environment = \"production\", or \"custom\" with gateway_url"))),
        }
    }

    /// Where dotted methods are called.
    pub(super) fn sync(&self) -> Url {
        self.below("/sync")
    }

    /// Where a method is called whose name is a path.
    pub(super) fn rest(&self, path: &str) -> Url {
        self.below(&format!("/rest{path}"))
    }

    /// The page on which a seller allows the app to act for him.
    pub(super) fn authorise(&self) -> Url {
        self.below("/oauth/authorize")
    }

    /// Whether the gateway is on this machine.
    pub(super) fn is_local(&self) -> bool {
        is_loopback(&self.0)
    }

    fn below(&self, path: &str) -> Url {
        let mut url = self.0.clone();
        url.set_path(&format!("{}{path}", self.0.path().trim_end_matches('/')));
        url
    }
}

#[cfg(test)]
mod tests {
    use super::Hosts;
    use crate::config::Account;

    fn account(environment: &str, gateway_url: Option<&str>) -> Account {
        Account {
            name: "ali".into(),
            environment: environment.into(),
            gateway_url: gateway_url.map(str::to_owned),
            ..Account::default()
        }
    }

    #[test]
    fn paths_stand_below_the_gateway() {
        let production = Hosts::of(&account("production", None)).unwrap();
        assert_eq!(production.sync().as_str(), "https://api-sg.aliexpress.com/sync");
        assert_eq!(
            production.rest("/auth/token/create").as_str(),
            "https://api-sg.aliexpress.com/rest/auth/token/create"
        );
        assert!(!production.is_local());
        let local = Hosts::of(&account("custom", Some("http://127.0.0.1:9001/ae/"))).unwrap();
        assert_eq!(local.authorise().as_str(), "http://127.0.0.1:9001/ae/oauth/authorize");
        assert!(local.is_local());
    }

    #[test]
    fn wrong_addresses_name_the_key() {
        for (environment, url) in [
            ("custom", None),
            ("custom", Some("http://example.com")),
            ("production", Some("https://x.example")),
            ("sandbox", None),
        ] {
            let error = Hosts::of(&account(environment, url)).unwrap_err();
            let told = format!("{error} {:?}", error.hints);
            assert!(told.contains("gateway_url") && told.contains("[accounts.ali]"), "{told}");
        }
    }
}
