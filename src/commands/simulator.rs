//! `simulator`.
use crate::app::App;
use crate::config::Paths;
use crate::error::Result;
use crate::output::Outcome;
use std::path::PathBuf;
pub struct Serve {
    pub port: u16,
    pub state: Option<PathBuf>,
    pub cases: Option<usize>,
    pub empty: bool,
    pub clock: Option<String>,
    pub latency: u64,
}
pub async fn serve(_a: &App, _o: Serve) -> Result<Outcome> {
    todo!()
}
pub fn reset(_a: &App) -> Result<Outcome> {
    todo!()
}
pub fn state_file(_p: &Paths) -> PathBuf {
    todo!()
}
pub fn freshen(_p: &Paths) -> Result<()> {
    Ok(())
}
