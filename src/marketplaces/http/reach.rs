//! Whether a marketplace's machine answers, and what its clock says.

use super::{Call, Http};
use crate::marketplaces::Reached;
use url::Url;

impl Http {
    /// Asks the machine behind `url` for any answer. No login goes along, so a refusal is what is expected. `dress` adds what
    /// the marketplace demands of every request.
    pub(in crate::marketplaces) async fn reach(
        &self,
        url: Url,
        account: &str,
        dress: impl Fn(Call) -> Call,
    ) -> Reached {
        let name = url.host_str().unwrap_or("the marketplace");
        let host = url.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"));
        let call = dress(Call::get(url, account, &format!("reach {host}")));
        let clock = self.send(&call).await.map(|answer| answer.date());
        Reached { host, clock }
    }
}
