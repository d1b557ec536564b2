//! The demo's message threads.

use super::stories::{OddThread, Thread as Story, Who};
use super::{file, shop};
use crate::simulator::model::{Ids, Interlocutor, Letter, Seller, Thread};

/// Adds the threads to a seller.
pub(super) fn fill(seller: &mut Seller, ids: &mut Ids, now: i64, stories: &[Story]) {
    for story in stories {
        let login = shop::buyer(story.buyer);
        let mut letters = Vec::new();
        for line in &story.chat {
            let from_buyer = line.who == Who::Buyer;
            letters.push(Letter {
                id: ids.uuid(),
                at: now - line.time.0,
                login: if from_buyer { login.into() } else { seller.me.login.clone() },
                from_buyer,
                text: line.text.clone(),
                kind: "MESSAGE_CENTER".into(),
                ..Letter::default()
            });
        }
        if let (Some(odd), Some(last)) = (story.odd, letters.last_mut()) {
            adorn(seller, ids, odd, last);
        }
        let interlocutor = (story.odd != Some(OddThread::Deleted)).then(|| Interlocutor { login: login.into() });
        let read = letters.last().is_none_or(|last| !last.from_buyer);
        seller.threads.push(Thread { id: format!("t{}", ids.decimal(18)), read, interlocutor, letters });
    }
}

/// Gives the last message of a thread what is odd about it.
fn adorn(seller: &mut Seller, ids: &mut Ids, odd: OddThread, letter: &mut Letter) {
    match odd {
        OddThread::Deleted => {}
        OddThread::Mail => {
            letter.kind = "MAIL".into();
            letter.subject = Some("Zdjęcia klosza".into());
            letter.more_files = true;
        }
        OddThread::Blocked => letter.status = Some("BLOCKED".into()),
        OddThread::File => letter.files = vec![file(seller, ids, "odkamieniacz.png", letter.at, true)],
        OddThread::Offer => {
            letter.kind = "ASK_QUESTION".into();
            letter.offer = Some("14203558110".into());
        }
    }
}
