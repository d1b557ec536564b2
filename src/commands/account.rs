//! `account`.
