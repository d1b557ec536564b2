//! Who a mail claims to be from, and what those say who checked it on its way.

use super::results::{self, Clause, Results};
use super::{Checked, Trust, lookalike};
use crate::domain::MailVerdict;
use crate::email::parse::Letter;
use crate::email::recognise::{Book, within};

/// The sender's class, by its domain alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sender {
    /// A domain of the marketplace.
    Marketplace(String),
    /// A domain through which others write.
    Relay,
    /// Something that wants to be taken for a marketplace.
    Lookalike,
    /// Somebody else.
    Other,
}

/// Step 2.
pub fn check(checked: &mut Checked, letter: &Letter, book: &Book, sandbox: bool) -> Sender {
    let Some(from) = letter.from.first() else {
        checked.step("sender", "bad", "it has no sender");
        return Sender::Other;
    };
    let Some(domain) = from.domain() else {
        checked.step("sender", "bad", format!("`{}` is no address", from.address));
        return Sender::Lookalike;
    };
    let senders = book.senders();
    if senders.iter().any(|sender| sender.owns(&domain, sandbox)) {
        checked.step(
            "sender",
            "ok",
            format!("From is of {domain}, which is the marketplace's; From alone proves nothing"),
        );
        return Sender::Marketplace(domain);
    }
    if senders.iter().any(|sender| sender.relays(&domain)) {
        checked.step(
            "sender",
            "bad",
            format!("{domain} passes on what buyers and carriers write: this is not the marketplace"),
        );
        return Sender::Relay;
    }
    if senders.iter().any(|sender| within(&domain, &sender.others) || within(&domain, &sender.sandbox)) {
        checked.step(
            "sender",
            "bad",
            format!("{domain} belongs to the marketplace's group and writes of other things"),
        );
        return Sender::Other;
    }
    if let Some(why) = lookalike::why(from, &domain, senders) {
        checked.step("sender", "bad", why);
        return Sender::Lookalike;
    }
    checked.step("sender", "bad", format!("{domain} is no marketplace"));
    Sender::Other
}

/// Steps 3 and 4: the Authentication-Results that are believed.
pub fn by_provider(
    checked: &mut Checked,
    letter: &Letter,
    domain: &str,
    book: &Book,
    trust: &Trust<'_>,
) -> MailVerdict {
    let Some(believed) = believed(checked, letter, trust) else { return MailVerdict::Unverified };
    let clauses: Vec<&Clause> = believed.iter().flat_map(|results| &results.clauses).collect();
    let verdict = evaluate(checked, &clauses, domain, book, trust.sandbox);
    if verdict == MailVerdict::Verified || trust.mailbox.arc_sealers.is_empty() {
        return verdict;
    }
    match forwarded(checked, letter, &clauses, trust) {
        Some(sealed) => {
            let clauses: Vec<&Clause> = sealed.clauses.iter().collect();
            evaluate(checked, &clauses, domain, book, trust.sandbox)
        }
        None => verdict,
    }
}

/// The fields of a server that the user named. Any other may be the sender's own invention.
fn believed(checked: &mut Checked, letter: &Letter, trust: &Trust<'_>) -> Option<Vec<Results>> {
    let ids: Vec<String> = trust.mailbox.authserv_ids.iter().map(|id| id.to_lowercase()).collect();
    let microsoft = trust.mailbox.authserv_profile.as_deref() == Some("microsoft365");
    let mut fields: Vec<Results> = Vec::new();
    let (mut others, mut broken) = (Vec::new(), 0);
    for (index, field) in letter.headers.all("authentication-results").enumerate() {
        let Some(results) = results::read(&field.value) else {
            let value = field.value.to_lowercase();
            if ids.iter().any(|id| value.trim_start_matches('"').starts_with(id.as_str())) {
                checked.step("results", "bad", "what your provider says cannot be read, so nobody is believed");
                return None;
            }
            broken += 1;
            continue;
        };
        match &results.authserv_id {
            Some(id) if ids.contains(id) => fields.push(results),
            Some(id) => others.push(id.clone()),
            // Exchange puts its own on top; whatever lies below came with the mail.
            None if microsoft && index == 0 && results.clauses.iter().any(|c| c.method == "compauth") => {
                fields.push(results);
            }
            None => {}
        }
    }
    if broken > 0 {
        checked.step("results", "note", format!("{broken} Authentication-Results cannot be read and do not count"));
    }
    if !fields.is_empty() {
        checked.step("results", "ok", format!("{} Authentication-Results of your provider", fields.len()));
        return Some(fields);
    }
    let said = match (ids.is_empty() && !microsoft, others.is_empty()) {
        (true, true) => "no authserv_ids are configured, so nobody is believed".to_owned(),
        (true, false) => {
            format!("no authserv_ids are configured; the mail names {}, which anybody may write", others.join(", "))
        }
        (false, true) => "there are no Authentication-Results of your provider".to_owned(),
        (false, false) => format!("only servers that you did not name say anything: {}", others.join(", ")),
    };
    checked.step("results", "bad", said);
    None
}

/// Step 3: DMARC for exactly this domain, and a signature of it.
fn evaluate(checked: &mut Checked, clauses: &[&Clause], domain: &str, book: &Book, sandbox: bool) -> MailVerdict {
    let of = |method: &'static str| clauses.iter().filter(move |clause| clause.method == method);
    let domains = |clause: &Clause, name: &str| -> Vec<String> {
        // Where several addresses stand in one, none of them counts.
        let host = |id: &str| {
            let one = id.rsplit_once('@').filter(|(local, _)| !local.contains('@')).map_or(id, |(_, host)| host);
            one.trim_end_matches('.').to_ascii_lowercase()
        };
        clause.all(name).map(host).collect()
    };
    let signed_by = |clause: &Clause| [domains(clause, "header.d"), domains(clause, "header.i")].concat();
    let related = |signer: &String| {
        signer == domain
            || (within(domain, [signer]) && book.senders().iter().any(|sender| sender.owns(signer, sandbox)))
    };
    let dmarc: Vec<(&str, Option<&str>)> =
        of("dmarc").map(|clause| (clause.result.as_str(), clause.all("header.from").next())).collect();
    // Who signed is `header.d`; `header.i`, which the signer chooses, lies within it and counts alone where no `header.d` is told.
    let aligned = |clause: &&Clause| {
        let (signers, identities) = (domains(clause, "header.d"), domains(clause, "header.i"));
        let within_signer = || identities.iter().all(|id| signers.iter().all(|signer| within(id, [signer])));
        let counts = if signers.is_empty() { &identities } else { &signers };
        !counts.is_empty() && counts.iter().all(related) && within_signer()
    };
    let mut distinct = dmarc.clone();
    distinct.sort_unstable();
    distinct.dedup();
    if dmarc.iter().any(|(result, _)| *result == "fail") {
        checked.step("dmarc", "bad", format!("your provider says dmarc=fail for {domain}"));
        return MailVerdict::Failed;
    }
    if distinct.len() > 1 || of("dmarc").any(|clause| clause.all("header.from").count() > 1) {
        checked.step("dmarc", "bad", "your provider's DMARC results contradict each other");
        return MailVerdict::Failed;
    }
    if of("dkim").any(|clause| clause.result == "fail" && signed_by(clause).iter().any(related)) {
        checked.step("dkim", "bad", format!("your provider says dkim=fail for {domain}"));
        return MailVerdict::Failed;
    }
    let passed = dmarc.iter().any(|(result, from)| *result == "pass" && from.is_some_and(|from| same(from, domain)));
    let signed = of("dkim").any(|clause| clause.result == "pass" && aligned(clause));
    match passed {
        true => checked.step("dmarc", "ok", format!("your provider says dmarc=pass for {domain}")),
        false => checked.step("dmarc", "bad", format!("your provider does not say dmarc=pass for {domain}")),
    }
    match signed {
        true => checked.step("dkim", "ok", format!("your provider says that {domain} signed it")),
        false => checked.step("dkim", "bad", format!("your provider names no valid signature of {domain}")),
    }
    if passed && signed { MailVerdict::Verified } else { MailVerdict::Unverified }
}

fn same(one: &str, two: &str) -> bool {
    one.trim_end_matches('.').eq_ignore_ascii_case(two)
}

/// Step 4: what a forwarder whom the user named saw first, where the chain of seals is whole.
fn forwarded(checked: &mut Checked, letter: &Letter, clauses: &[&Clause], trust: &Trust<'_>) -> Option<Results> {
    let whole = clauses.iter().any(|clause| clause.method == "arc" && clause.result == "pass");
    let tag = |value: &str, name: &str| -> Option<String> {
        let mut parts = value.split(';').filter_map(|part| part.split_once('='));
        parts.find(|(known, _)| known.trim() == name).map(|(_, value)| value.trim().to_ascii_lowercase())
    };
    let sealers: Vec<String> =
        letter.headers.all("arc-seal").map(|field| tag(&field.value, "d").unwrap_or_default()).collect();
    let listed = |sealer: &String| trust.mailbox.arc_sealers.iter().any(|known| known.eq_ignore_ascii_case(sealer));
    if !whole || sealers.is_empty() || !sealers.iter().all(listed) {
        checked.step("arc", "note", "no forwarder that you named has sealed it");
        return None;
    }
    let mut firsts = letter.headers.all("arc-authentication-results").filter_map(|field| {
        let (instance, rest) = field.value.split_once(';')?;
        let first = instance.split_once('=').is_some_and(|(name, one)| name.trim() == "i" && one.trim() == "1");
        first.then(|| results::read(rest))
    });
    // Of two firsts one was added by somebody.
    let first = firsts.next().flatten().filter(|_| firsts.next().is_none());
    let state = if first.is_some() { "ok" } else { "note" };
    checked.step("arc", state, format!("sealed by {}, which you named", sealers.join(", ")));
    first
}
