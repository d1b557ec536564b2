//! The life of an action: planned, pending, sent, refused or unknown (design §5).
