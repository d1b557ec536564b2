//! `show`.
pub fn find(_: &crate::app::App, _: &str) -> crate::error::Result<crate::domain::CaseKey> {
    todo!()
}
