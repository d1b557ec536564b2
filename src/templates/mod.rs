//! Message templates in the buyer's language.
