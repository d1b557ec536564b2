//! Where an answer may go (email.md §5.2, step 7): never simply "Reply-To, else From", because a genuine signature does not
//! protect a Reply-To that was added later.

use super::Checked;
use super::form::{is_address, is_plain};
use super::sender::Sender;
use crate::email::parse::Letter;
use crate::email::recognise::Book;

/// The one recipient, or the word for why there is none.
pub fn choose(
    checked: &mut Checked,
    letter: &Letter,
    book: &Book,
    sandbox: bool,
    sender: &Sender,
    signed: &[String],
) -> Result<String, &'static str> {
    let refuse = |checked: &mut Checked, why: String| {
        checked.step("reply-to", "bad", why);
        Err("REPLY_TO_NOT_TRUSTED")
    };
    let Sender::Marketplace(from) = sender else {
        return refuse(checked, "its sender is not the marketplace, so an answer goes nowhere".into());
    };
    let mailbox = match (letter.headers.count("reply-to"), letter.reply_to.as_slice()) {
        (0, _) => {
            let Some(mailbox) = letter.from.first() else { return refuse(checked, "it has no sender".into()) };
            let Some(address) = mailbox.plain().filter(|address| is_address(address)) else {
                return refuse(checked, format!("its sender `{}` is no plain address", mailbox.address));
            };
            checked.step("reply-to", "ok", format!("an answer goes to its sender, {address}"));
            return Ok(address);
        }
        (1, [only]) => only,
        (_, several) => return refuse(checked, format!("Reply-To names {} addresses", several.len())),
    };
    let written = letter.headers.first("reply-to").unwrap_or_default();
    let plain = mailbox.plain().filter(|_| is_plain(written, &mailbox.address));
    let Some((address, domain)) = plain.as_ref().zip(mailbox.domain()) else {
        return refuse(checked, format!("Reply-To `{}` is not written as one plain address", mailbox.address));
    };
    if book.senders().iter().any(|known| known.relays(&domain)) {
        return refuse(checked, format!("Reply-To leads to a buyer or carrier, {address}"));
    }
    if !book.senders().iter().any(|known| known.owns(&domain, sandbox)) {
        return refuse(checked, format!("Reply-To leads to {domain}, which is not the marketplace"));
    }
    if domain != *from && !signed.iter().any(|field| field == "reply-to") {
        return refuse(checked, format!("Reply-To leads to {domain}, and no signature covers it"));
    }
    checked.step("reply-to", "ok", format!("an answer goes to its Reply-To, {address}"));
    Ok(address.clone())
}
