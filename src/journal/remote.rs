//! Where actions are carried out, and where it is looked for what became of them: a marketplace, or the post.

use super::{Permit, Record};
use crate::domain::Action;
use crate::error::Result;
use crate::marketplaces::{Class, Client, Delivery, Finding};

/// One such place.
pub trait Remote {
    /// Whether the action belongs here.
    fn takes(&self, action: &Action) -> bool;

    /// What may be done when nobody knows what became of the action.
    fn class(&self, action: &Action) -> Class;

    /// Carries the action out, once.
    fn perform(&self, permit: &Permit<'_>, action: &Action) -> impl Future<Output = Delivery>;

    /// Looks for an action of which nobody knows what became of it.
    fn look(&self, record: &Record) -> impl Future<Output = Result<Finding>>;
}

impl Remote for Client {
    fn takes(&self, action: &Action) -> bool {
        !action.change.is_mail()
    }

    fn class(&self, action: &Action) -> Class {
        Self::class(self, action)
    }

    async fn perform(&self, permit: &Permit<'_>, action: &Action) -> Delivery {
        Self::perform(self, permit, action).await
    }

    async fn look(&self, record: &Record) -> Result<Finding> {
        Self::look(self, &record.action, &record.survey, record.at).await
    }
}
