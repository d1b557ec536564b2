//! Opening SQLite files safely.
