//! The demo: told relative to the start, so that on every day of the week something is overdue, something is due within
//! hours, and something can wait.

use super::stories::{Claim, Dispute, Odd, Stories};
use super::{returns, shop, threads};
use crate::simulator::allegro::homes;
use crate::simulator::clock::{DAY, at_warsaw};
use crate::simulator::model::{Expectation, Home, Ids, Issue, Money, Order, Reason, Seller};

/// Fills a seller's corner.
pub(super) fn fill(seller: &mut Seller, ids: &mut Ids, now: i64) -> anyhow::Result<()> {
    let stories = Stories::read()?;
    for story in &stories.disputes {
        let issue = dispute(seller, ids, now, story);
        seller.issues.push(issue);
    }
    for story in &stories.claims {
        let issue = claim(seller, ids, now, story);
        seller.issues.push(issue);
    }
    returns::fill(seller, ids, now);
    threads::fill(seller, ids, now, &stories.threads);
    evader(seller, now);
    Ok(())
}

/// A buyer who orders under a second login: same name, same flat written in another way, another telephone. Whoever puts the first one on
/// the list of blocked buyers is told of him. His ids are drawn apart, so that he changes nobody else's.
fn evader(seller: &mut Seller, now: i64) {
    let first = shop::buyer(1);
    let Some(known) = seller.orders.iter().find(|order| order.buyer_login == first).cloned() else { return };
    let ids = &mut Ids::beside(&known.id, 0xE7AD);
    let home = homes::of(&known);
    shop::order(seller, ids, now - DAY, "wolski.m85", 1, 1);
    if let Some(order) = seller.orders.last_mut() {
        order.buyer_name = known.buyer_name;
        order.delivery.city = known.delivery.city;
        order.home =
            Home { street: format!("ul. {}", home.street.replace('/', " m. ")), zip: home.zip, ..Home::default() };
        order.fulfillment = "NEW".into();
        order.shipments.clear();
    }
    // His parcel was not sent yet.
    seller.parcels.pop();
}

fn dispute(seller: &mut Seller, ids: &mut Ids, now: i64, story: &Dispute) -> Issue {
    let opened = now - story.opened.0;
    let order = shop::order(seller, ids, opened - 6 * DAY, shop::buyer(story.buyer), story.goods, 1);
    if story.subject == "NO_PRODUCT_RECEIVED" {
        shop::halt(seller, &order, "RELEASED_FOR_DELIVERY");
    }
    let mut issue = shop::issue(ids, &order, false, opened);
    issue.subject.clone_from(&story.subject);
    issue.status = format!("DISPUTE_{}", story.status.as_deref().unwrap_or("ONGOING"));
    issue.chat_active = !story.silent;
    shop::tell(seller, ids, &mut issue, &story.chat);
    match story.odd {
        None => {}
        Some(Odd::NoLogin) => hide_login(&mut issue),
        Some(Odd::Migrated) => issue.migrated = true,
        Some(Odd::EndRequested) => issue.end_requested_at = issue.chat.last().map(|entry| entry.at),
        Some(Odd::LostFile) => {
            issue.chat.iter_mut().flat_map(|entry| &mut entry.files).for_each(|file| file.misplaced = true);
        }
        Some(Odd::BecomingClaim) => issue.right = Some("COMPLAINT".into()),
    }
    issue
}

/// Takes the buyer's login away, as the real marketplace does now and then.
fn hide_login(issue: &mut Issue) {
    issue.chat.iter_mut().filter(|entry| entry.login == issue.buyer_login).for_each(|entry| entry.login = None);
    issue.buyer_login = None;
}

fn claim(seller: &mut Seller, ids: &mut Ids, now: i64, story: &Claim) -> Issue {
    let opened = match (story.day, story.opened) {
        (Some((days, hour, minute)), _) => at_warsaw(now, -days, hour, minute),
        (None, ago) => now - ago.map_or(0, |ago| ago.0),
    };
    let quantity = story.quantity.unwrap_or(1);
    let order = shop::order(seller, ids, opened - 20 * DAY, shop::buyer(story.buyer), story.goods, quantity);
    let mut issue = shop::issue(ids, &order, true, opened);
    issue.subject.clone_from(&story.reason);
    issue.reason = Some(Reason { code: story.reason.clone(), words: story.words.clone() });
    issue.status = format!("CLAIM_{}", story.status.as_deref().unwrap_or("SUBMITTED"));
    issue.return_required = story.goes_back;
    issue.expectations = vec![expectation(story, &order)];
    if order.site == "allegro-sk" {
        // Now and then the two dates differ by a day.
        issue.status_due = issue.decision_due.map(|due| due - DAY);
    }
    if story.reason == "LATE_DELIVERY_COMPENSATION" {
        issue.right = Some("EXTENDED_GUARANTEE".into());
    }
    shop::tell(seller, ids, &mut issue, &story.chat);
    issue.files = issue.chat.first().map(|entry| entry.files.clone()).unwrap_or_default();
    issue
}

fn expectation(story: &Claim, order: &Order) -> Expectation {
    let goods: i64 = order.items.iter().map(|item| item.price.cents * item.quantity).sum();
    let refund = story.share.map(|percent| Money::new(goods * percent / 100, order.currency()));
    Expectation { name: story.wish.clone(), refund }
}
