//! The facts that a mail names: numbers, sum and deadline. Where it names several of one kind, a remark says so.

use super::words::For;
use super::{Book, Found, Sender, before, dates, money, quote};
use crate::domain::{Instant, MailDueSource};
use crate::email::parse::Letter;

/// How long after a mail without a time an answer is taken to be due (email.md §1.3).
const ASSUMED: i64 = 24 * 3_600_000;

impl Found {
    /// Takes the first of these orders; the others are named in a remark.
    fn name_orders(&mut self, orders: Vec<String>) {
        self.order_id = orders.first().cloned();
        if orders.len() > 1 {
            self.remarks.push(format!(
                "it names {} orders, {}; read which one is meant",
                orders.len(),
                listed(&orders)
            ));
            self.orders = orders;
        }
    }
}

impl Book {
    /// Numbers, sum and deadline.
    pub(super) fn facts(
        &self,
        found: &mut Found,
        sender: &Sender,
        letter: &Letter,
        fresh: &str,
        base: Option<Instant>,
    ) {
        self.case_number(found, sender, &letter.subject, fresh);
        let orders = self.orders(sender, fresh);
        let orders = if orders.is_empty() { self.orders(sender, &letter.subject) } else { orders };
        found.name_orders(orders);
        found.offer_id = first_group(sender.offer.as_ref(), fresh);
        found.buyer = letter
            .links
            .iter()
            .find_map(|link| first_group(sender.buyer_link.as_ref(), path_of(link)))
            .or_else(|| self.buyer(fresh))
            .or_else(|| first_group(sender.buyer_subject.as_ref(), &letter.subject));
        let sums = money::find(&self.languages, fresh);
        if sums.len() > 1 {
            found.remarks.push(format!("it names {} different sums, {}; the first counts", sums.len(), listed(&sums)));
        }
        found.amount = sums.into_iter().next();
        let due = dates::deadline(&self.languages, fresh, base);
        found.due_at = due.chosen;
        found.due_source = due.chosen.map(|_| MailDueSource::Stated);
        if due.others > 0 {
            found.remarks.push(format!("it names {} times that may be deadlines; the earliest counts", due.others + 1));
        }
        if due.unsure {
            let remark = "not all that it says of its time was understood, so the earliest that it may mean counts; read the mail";
            found.remarks.push(remark.into());
        }
        if found.due_at.is_none() && found.waits {
            found.due_at = base.map(|base| base.plus_millis(ASSUMED));
            found.due_source = found.due_at.map(|_| MailDueSource::Assumed);
        }
        self.compare_parts(found, sender, letter);
    }

    /// Whether text and HTML part, which different mail programs show, say the same.
    fn compare_parts(&self, found: &mut Found, sender: &Sender, letter: &Letter) {
        let Some(other) = &letter.other_text else { return };
        let (other, _) = quote::fresh(other, &self.languages);
        let number = first_group(sender.case_number.as_ref(), &other);
        let order = self.orders(sender, &other).into_iter().next();
        let amount = money::find(&self.languages, &other).into_iter().next();
        fn differ<T: PartialEq>(one: &Option<T>, two: &Option<T>) -> bool {
            one.is_some() && two.is_some() && one != two
        }
        if differ(&found.case_number, &number) || differ(&found.order_id, &order) || differ(&found.amount, &amount) {
            found.remarks.push("its text and its HTML name different facts; the text was believed".into());
        }
    }

    /// The labelled number of the text before that of the subject.
    fn case_number(&self, found: &mut Found, sender: &Sender, subject: &str, fresh: &str) {
        let all = groups(sender.case_number.as_ref(), fresh);
        if all.len() > 1 {
            found.remarks.push(format!("its text names {} cases, {}; the first counts", all.len(), listed(&all)));
        }
        let in_text = all.into_iter().next();
        let in_subject = first_group(sender.case_number.as_ref(), subject);
        if let (Some(text), Some(subject)) = (&in_text, &in_subject)
            && text != subject
        {
            found.remarks.push(format!("its subject names case {subject}, its text case {text}"));
        }
        found.case_number = in_text.or(in_subject);
    }

    /// The numbers of orders near a word for orders, or else the only one there is; the first is the one to take.
    fn orders(&self, sender: &Sender, text: &str) -> Vec<String> {
        let Some(form) = sender.order.as_ref() else { return Vec::new() };
        let mut all: Vec<regex::Match<'_>> = form.find_iter(text).take(50).collect();
        all.retain(|found| {
            let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
            !digit(text[..found.start()].chars().next_back()) && !digit(text[found.end()..].chars().next())
        });
        let distinct = |found: &mut dyn Iterator<Item = &regex::Match<'_>>| {
            let mut orders: Vec<String> = Vec::new();
            for order in found.map(|found| found.as_str().to_ascii_lowercase()) {
                if !orders.contains(&order) {
                    orders.push(order);
                }
            }
            orders
        };
        let near = |found: &&regex::Match<'_>| self.languages.says(For::Order, before(text, found.start(), 120));
        let named = distinct(&mut all.iter().filter(near));
        let any = distinct(&mut all.iter());
        if named.is_empty() && any.len() == 1 { any } else { named }
    }

    /// A login behind a word for buyers: after a colon, or at once where it cannot be a word.
    fn buyer(&self, text: &str) -> Option<String> {
        let words = self.languages.get(For::Buyer)?;
        words.find_iter(text).take(50).find_map(|word| {
            let line = text[word.end()..].lines().next()?;
            let plain = |letter: char| letter.is_ascii_alphanumeric() || "._-:".contains(letter);
            let next = line
                .strip_prefix(' ')
                .unwrap_or_default()
                .split(' ')
                .next()
                .unwrap_or_default()
                .trim_matches([',', '.', ';', ':']);
            let odd = next.contains(|letter: char| letter.is_ascii_digit() || "._-".contains(letter));
            if odd && (3..=40).contains(&next.len()) && next.chars().all(plain) {
                return Some(next.to_owned());
            }
            let (label, value) = line.split_once([':', '：'])?;
            let label_is_short = label.chars().count() <= 12;
            let login = value.trim().split(|letter: char| letter.is_whitespace() || letter == ',').next()?;
            let login = login.trim_matches(['(', ')', '.', ';']);
            let fits = label_is_short && (3..=40).contains(&login.len()) && login.chars().all(plain);
            fits.then(|| login.to_owned())
        })
    }
}

fn first_group(pattern: Option<&regex::Regex>, text: &str) -> Option<String> {
    Some(pattern?.captures(text)?.get(1)?.as_str().to_owned())
}

/// The different things that the pattern finds, in the order in which they stand.
fn groups(pattern: Option<&regex::Regex>, text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for found in pattern.iter().flat_map(|pattern| pattern.captures_iter(text).take(50)) {
        if let Some(part) = found.get(1).filter(|part| !all.iter().any(|known| known == part.as_str())) {
            all.push(part.as_str().to_owned());
        }
    }
    all
}

/// The first few, for a sentence.
fn listed<T: ToString>(all: &[T]) -> String {
    let shown: Vec<String> = all.iter().take(3).map(T::to_string).collect();
    format!("{}{}", shown.join(", "), if all.len() > 3 { ", …" } else { "" })
}

/// The path of a link: what stands in its query is somebody else's.
fn path_of(link: &str) -> &str {
    link.split(['?', '#']).next().unwrap_or_default()
}
