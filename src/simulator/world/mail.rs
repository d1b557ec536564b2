//! The mails that the marketplaces sent to the seller of the demo, one of them forged.

use crate::simulator::Simulator;
use crate::simulator::clock::HOUR;
use crate::simulator::model::{Order, State};
use chrono::{TimeZone, Utc};
use chrono_tz::Europe::Warsaw;
use serde::Deserialize;
use std::io;
use std::path::Path;

/// Remembers for which world the mails were written.
const STAMP: &str = ".world";

#[derive(Deserialize)]
struct Post {
    mail: Vec<Letter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Letter {
    hours: i64,
    of: usize,
    #[serde(default = "usual_sender")]
    from: String,
    reply_to: Option<String>,
    /// The number of the mail, from 0, that it follows.
    answers: Option<usize>,
    #[serde(default)]
    forged: bool,
    due: Option<i64>,
    subject: String,
    text: String,
}

fn usual_sender() -> String {
    "powiadomienia@allegro.pl".into()
}

/// Writes the mails of this world, unless they are there already.
pub(in crate::simulator) fn write(state: &State, maildir: &Path) -> io::Result<()> {
    let stamp = maildir.join(STAMP);
    let world = format!("{} {}", state.made_at, state.ids.seed);
    if std::fs::read_to_string(&stamp).is_ok_and(|known| known == world) {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    for part in ["cur", "new", "tmp"] {
        let folder = maildir.join(part);
        builder.create(&folder)?;
        for old in std::fs::read_dir(&folder)? {
            std::fs::remove_file(old?.path())?;
        }
    }
    let post: Post = toml::from_str(include_str!("mail.toml")).map_err(io::Error::other)?;
    let orders = orders(state);
    // The mails tell of the demo's world, which alone has cases of every kind from the beginning.
    let every_kind =
        state.sellers.first().is_some_and(|seller| !seller.returns.is_empty() && !seller.threads.is_empty());
    let told = every_kind && orders.len() > post.mail.iter().map(|letter| letter.of).max().unwrap_or(0);
    for (number, letter) in post.mail.iter().enumerate().filter(|_| told) {
        let at = state.made_at - letter.hours * HOUR;
        let Some(order) = orders.get(letter.of) else { continue };
        let name = format!("{}.{number}.demo", at / 1000);
        let draft = maildir.join("tmp").join(&name);
        std::fs::write(&draft, mail(letter, number, at, order))?;
        std::fs::rename(draft, maildir.join("new").join(name))?;
    }
    std::fs::write(stamp, world)
}

/// The orders behind open disputes and claims of the first seller, in the order of his cases.
fn orders(state: &State) -> Vec<&Order> {
    let Some(seller) = state.sellers.first() else { return Vec::new() };
    let of = |id: &String| seller.orders.iter().find(|order| order.id == *id);
    seller.issues.iter().filter_map(|issue| of(&issue.order_id)).collect()
}

fn mail(letter: &Letter, number: usize, at: i64, order: &Order) -> String {
    let domain = letter.from.rsplit('@').next().unwrap_or_default();
    let date = |millis: i64| Utc.timestamp_millis_opt(millis).single().unwrap_or_default();
    let total = order.total();
    let whole = format!("{},{:02} {}", total / 100, total % 100, order.currency());
    let due = letter
        .due
        .map(|hours| date(at + hours * HOUR).with_timezone(&Warsaw).format("%d.%m.%Y %H:%M (%Z)").to_string());
    let offer = order.items.first().map(|item| item.offer.clone()).unwrap_or_default();
    let fill = |text: &str| {
        text.replace("{order}", &order.id)
            .replace("{buyer}", &order.buyer_login)
            .replace("{offer}", &offer)
            .replace("{amount}", &whole)
            .replace("{due}", due.as_deref().unwrap_or_default())
    };
    let server = Simulator::MAIL_SERVER;
    let results = match letter.forged {
        true => format!(
            "{server}; spf=fail smtp.mailfrom=poczta-biznes.example; dkim=none; dmarc=fail header.from={domain}"
        ),
        false => format!(
            "{server}; spf=pass smtp.mailfrom={domain}; dkim=pass header.d={domain}; dmarc=pass header.from={domain}"
        ),
    };
    let id = |number: usize| format!("<notificationstwo.{number}.demo@{domain}>");
    let thread = letter.answers.map(|first| format!("In-Reply-To: {0}\r\nReferences: {0}\r\n", id(first)));
    let reply_to = letter.reply_to.as_ref().map(|to| format!("Reply-To: <{to}>\r\n"));
    format!(
        "Received: from smtp.{domain} by {server}; {date}\r\nAuthentication-Results: {results}\r\n\
         From: Allegro <{from}>\r\nTo: <sklep@domowy-zakatek.example>\r\n{reply_to}Subject: {subject}\r\nDate: {date}\r\n\
         Message-ID: {id}\r\n{thread}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n",
        date = date(at).format("%a, %d %b %Y %H:%M:%S +0000"),
        from = letter.from,
        reply_to = reply_to.unwrap_or_default(),
        subject = fill(&letter.subject),
        id = id(number),
        thread = thread.unwrap_or_default(),
        text = fill(&letter.text).replace('\n', "\r\n"),
    )
}
