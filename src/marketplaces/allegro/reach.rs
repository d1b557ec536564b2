//! Whether Allegro's machines answer, and what their clocks say.

use super::auth::Auth;
use crate::domain::Instant;
use crate::error::Result;
use crate::marketplaces::Reached;
use crate::marketplaces::http::Call;
use chrono::DateTime;
use reqwest::header::{DATE, HeaderMap, USER_AGENT};
use url::Url;

impl Auth {
    /// Asks the API and the login service for any answer. No login goes along, so a refusal is what is expected.
    pub(super) async fn reach(&self) -> Vec<Reached> {
        let (api, auth) = (self.hosts.api(&["me"], &[]), self.hosts.auth("token"));
        let (api, auth) = futures::join!(self.ask(api), self.ask(auth));
        let mut reached = vec![api];
        if reached[0].host != auth.host {
            reached.push(auth);
        }
        reached
    }

    async fn ask(&self, url: Url) -> Reached {
        let name = url.host_str().unwrap_or("allegro");
        let host = url.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"));
        let call = Call::get(url, &self.account, &format!("reach {host}"))
            .lane(&self.client_id)
            .header(USER_AGENT, self.user_agent.clone());
        let clock: Result<_> = self.http.send(&call).await.map(|answer| date(&answer.headers));
        Reached { host, clock }
    }
}

/// The instant at which an answer was made.
fn date(headers: &HeaderMap) -> Option<Instant> {
    DateTime::parse_from_rfc2822(headers.get(DATE)?.to_str().ok()?).ok().map(Instant::from)
}

#[cfg(test)]
mod tests {
    use super::{DATE, HeaderMap, Instant, date};

    #[test]
    fn the_date_of_an_answer_is_read() {
        let mut headers = HeaderMap::new();
        assert_eq!(date(&headers), None);
        headers.insert(DATE, "Thu, 09 Oct 2025 08:53:20 GMT".parse().unwrap());
        assert_eq!(date(&headers), Some(Instant::from_millis(1_760_000_000_000)));
        headers.insert(DATE, "soon".parse().unwrap());
        assert_eq!(date(&headers), None);
    }
}
