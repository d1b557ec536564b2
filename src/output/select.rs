//! Which fields of a record to print.

use super::{Column, Row};
use crate::error::Error;

/// The fields of a stream: those of its columns, then those that only its first record shows.
pub fn available(columns: &[Column], first: Option<&Row>) -> Vec<String> {
    let of_pipes = columns.iter().filter(|column| column.piped);
    let roots = of_pipes.map(|column| column.field.split('.').next().unwrap_or(column.field));
    let mut names: Vec<String> = Vec::new();
    for name in roots.chain(first.into_iter().flat_map(|row| row.keys().map(String::as_str))) {
        if !names.iter().any(|known| known == name) {
            names.push(name.into());
        }
    }
    names
}

/// Fails when a field was asked for that no record can have.
pub fn check(wanted: Option<&[String]>, available: &[String]) -> Result<(), Error> {
    match wanted.unwrap_or_default().iter().find(|name| !available.contains(name)) {
        None => Ok(()),
        Some(unknown) => {
            Err(Error::usage(format!("unknown JSON field `{unknown}`"))
                .hint(format!("fields: {}", available.join(", "))))
        }
    }
}

/// The record with these fields only, in the order asked for; a field that it lacks is null.
pub fn keep(mut row: Row, wanted: Option<&[String]>) -> Row {
    match wanted {
        None => row,
        Some(names) => names.iter().map(|name| (name.clone(), row.remove(name).unwrap_or_default())).collect(),
    }
}
