//! The blacklist of buyers: in the seller centre alone, without any API (aliexpress-api §11.6). Neither its address nor the words of
//! its menus are documented anywhere, so that they are described and not quoted.

use crate::marketplaces::BanPage;

/// The page and the way through it. It is the same in every language.
pub fn ban_page(_language: &str, off: bool) -> BanPage {
    let last = if off { "find the buyer there and take him off" } else { "add the buyer by his login, and confirm" };
    BanPage {
        page: Some("https://seller.aliexpress.com"),
        path: [
            "log in to the seller centre",
            "look for the buyers' blacklist in the settings (no document names its menu)",
            last,
        ]
        .map(String::from)
        .into(),
        if_missed: if off { "the buyer still cannot buy" } else { "the buyer can still buy" },
        rule: None,
    }
}
