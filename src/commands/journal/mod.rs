//! `journal`: what was done, and what became of it (design §5).

mod export;
mod find;
mod list;
mod reconcile;
mod resolve;
mod show;
mod verify;

pub use export::export;
pub use list::{ListOptions, list};
pub use reconcile::reconcile;
pub use resolve::resolve;
pub use show::show;
pub use verify::verify;
