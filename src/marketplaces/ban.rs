//! How a person blocks a buyer on a marketplace that has no API for it.

/// The page and the way through it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BanPage {
    /// The page to open; `None` where its address is not known.
    pub page: Option<&'static str>,
    /// The way through its menus.
    pub path: Vec<String>,
    /// What happens while it is not done.
    pub if_missed: &'static str,
    /// The rule that says so, where there is one.
    pub rule: Option<&'static str>,
}
