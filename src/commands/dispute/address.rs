//! Where returned goods go: one of the account's own addresses.

use crate::commands::act::Desk;
use crate::domain::ReturnAddress;
use crate::error::{Error, Result};

/// The address that was named, or the account's default one where it is certain. Otherwise a usage error that lists them.
pub(super) fn choose(desk: &Desk<'_>, wanted: Option<&str>) -> Result<ReturnAddress> {
    let Some(known) = &desk.me.return_addresses else {
        return match wanted {
            Some(id) => {
                Ok(ReturnAddress { id: id.into(), name: None, text: "not known here".into(), is_default: false })
            }
            None => Err(Error::temporary("the return addresses could not be read, so none is taken by default")
                .for_account(&desk.account.name)
                .hint("try again, or name one with --return-address")),
        };
    };
    let found = match (wanted, known.as_slice()) {
        (Some(id), all) => all.iter().find(|address| address.id == id),
        (None, [only]) => Some(only),
        (None, all) => {
            let mut defaults = all.iter().filter(|address| address.is_default);
            defaults.next().filter(|_| defaults.next().is_none())
        }
    };
    found.cloned().ok_or_else(|| {
        let message = match wanted {
            Some(id) => format!("there is no return address `{id}`"),
            None if known.is_empty() => "this account has no return address".into(),
            None => "it is not certain which return address is meant".into(),
        };
        let error = Error::usage(message).for_account(&desk.account.name);
        let error = known.iter().fold(error, |error, one| error.detail(format!("{}  {}", one.id, words(one))));
        match known.is_empty() {
            true => error.hint("add one in the seller centre, then: aftersale sync"),
            false => error.hint("--return-address ID"),
        }
    })
}

/// The address in one line.
pub(super) fn words(address: &ReturnAddress) -> String {
    let name = address.name.as_ref().map(|name| format!("{name}, ")).unwrap_or_default();
    format!("{name}{}", address.text)
}

/// That an address is not in English, as it must be (rules AE-F06).
pub(super) fn doubt(address: &ReturnAddress) -> Option<String> {
    let foreign = words(address).chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
    foreign.then(|| format!("return address {} is not all in English, so a parcel may go astray", address.id))
}
