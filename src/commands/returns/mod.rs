//! `return`: goods on their way back, and the money for them.
//!
//! `tracking` knows where parcels are, `facts` what a return looks like, `money` what became of its money. `confirm` and `reject` do one of
//! them; `plan` writes down what would be done to many (`planned`), `line` is a line of that, and `apply` does it; `batch` looks after the money
//! until it is paid.

mod apply;
mod batch;
mod confirm;
mod facts;
mod find;
mod line;
mod list;
mod money;
mod plan;
mod planned;
mod reject;
mod select;
mod show;
mod tracking;

pub use apply::{Apply, apply, confirm_many};
pub use confirm::{Confirm, confirm};
pub use facts::LIST_FIELDS;
pub use find::find;
pub use list::{ListOptions, list};
pub use plan::{PlanOptions, plan};
pub use reject::{CODES, Reject, reject};
pub use select::Wanted;
pub use show::show;
