//! Whether Allegro's machines answer, and what their clocks say.

use super::auth::Auth;
use crate::marketplaces::Reached;
use crate::marketplaces::http::Call;
use reqwest::header::USER_AGENT;

impl Auth {
    /// Asks the API and the login service.
    pub(super) async fn reach(&self) -> Vec<Reached> {
        let dress = |call: Call| call.lane(&self.client_id).header(USER_AGENT, self.user_agent.clone());
        let ask = |url| self.http.reach(url, &self.account, dress);
        let (api, auth) = futures::join!(ask(self.hosts.api(&["me"], &[])), ask(self.hosts.auth("token")));
        let mut reached = vec![api];
        if reached[0].host != auth.host {
            reached.push(auth);
        }
        reached
    }
}
