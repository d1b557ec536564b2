//! An alert in words, and how each service wants its text.

use super::plan::Due;
use crate::config::alerts::{Threshold, Way};
use crate::domain::Instant;

/// The longest subject, in characters; all of it stands in the text too.
const LONGEST_SUBJECT: usize = 200;

/// How a due instant is said to a person.
pub(super) type When<'a> = &'a dyn Fn(Instant) -> String;

/// The alert in a few lines.
pub(super) fn body(due: &Due, when: When) -> String {
    let item = &due.item;
    let mut lines = vec![format!("{} · {}: {}", label(due), item.account, item.title)];
    lines.push(match item.due_at {
        Some(at) => format!("{}, due {} (rule {})", item.step, when(at), item.rule),
        None => item.step.clone(),
    });
    lines.extend(item.if_missed.as_ref().map(|text| format!("If missed: {text}")));
    lines.extend(item.at_risk.as_ref().map(|money| format!("At risk: {money}")));
    lines.extend(due.escalated_from.as_ref().map(|sink| format!("First told through: {sink}")));
    lines.push(format!("Next: {}", item.next_command));
    lines.join("\n")
}

/// The alert on one line.
pub(super) fn subject(due: &Due) -> String {
    let whole = format!("{} · {}: {}, {}", label(due), due.item.account, due.item.step, due.item.title);
    whole.chars().take(LONGEST_SUBJECT).collect()
}

fn label(due: &Due) -> String {
    match due.threshold {
        Threshold::Missed => "MISSED".into(),
        Threshold::Escalated => "STILL OPEN".into(),
        Threshold::Before(_) if due.early => "quiet hours ahead".into(),
        before @ Threshold::Before(_) => format!("within {before}"),
        // What concerns an account as a whole is what could not be found out of it.
        Threshold::Daily if due.item.case_id.is_none() => "NOT KNOWN".into(),
        Threshold::Daily => "NOTE".into(),
    }
}

/// The longest text that one message of a service holds, as [`measure`] counts it; a little less than the service allows.
pub(super) const fn limit(way: &Way) -> Option<usize> {
    match way {
        // 2000 characters.
        Way::Discord => Some(1_950),
        // 4096 characters; more than 4096 bytes become an attachment with ntfy.
        Way::Telegram { .. } | Way::Ntfy => Some(4_000),
        // 4000 characters are advised, of 40,000 that are taken.
        Way::Slack => Some(3_900),
        Way::Stdout | Way::Smtp { .. } | Way::Webhook { .. } | Way::Command(_) => None,
    }
}

/// The length of a text as the service counts it, or longer.
pub(super) fn measure(way: &Way, text: &str) -> usize {
    match way {
        Way::Ntfy => text.len(),
        _ => text.encode_utf16().count(),
    }
}

/// The text so that the service shows it as it stands: what a buyer wrote must neither call people together nor hide a link.
pub(super) fn escape(way: &Way, text: &str) -> String {
    match way {
        // Slack's three control characters; `<!everyone>` and `<https://…|words>` need them.
        Way::Slack => text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
        Way::Discord => {
            let mut out = String::with_capacity(text.len() * 2);
            for letter in text.chars() {
                if "\\`*_~|<>[]()#@".contains(letter) {
                    out.push('\\');
                }
                out.push(letter);
            }
            out
        }
        // Telegram and ntfy get plain text: no parse mode, no markdown.
        _ => text.to_owned(),
    }
}

/// The text escaped, and cut where the service would refuse the whole message for its length.
pub(super) fn fitted(way: &Way, text: &str) -> String {
    let whole = escape(way, text);
    let Some(limit) = limit(way).filter(|limit| measure(way, &whole) > *limit) else { return whole };
    let mut out = String::new();
    let mut used = measure(way, "…");
    for letter in text.chars() {
        let piece = escape(way, letter.encode_utf8(&mut [0; 4]));
        used += measure(way, &piece);
        if used > limit {
            break;
        }
        out.push_str(&piece);
    }
    out.push('…');
    out
}

#[cfg(test)]
mod tests {
    use super::{escape, fitted, limit, measure};
    use crate::config::alerts::Way;

    #[test]
    fn buyers_cannot_write_markup() {
        let wild = "<!everyone> <https://evil|ok> & @everyone **[a](https://evil)**";
        let slack = escape(&Way::Slack, wild);
        assert!(!slack.contains('<') && !slack.contains('>') && slack.contains("&lt;!everyone&gt;"), "{slack}");
        let discord = escape(&Way::Discord, wild);
        assert!(discord.contains("\\@everyone \\*\\*\\[a\\]\\("), "{discord}");
        assert_eq!(escape(&Way::Ntfy, wild), wild);
    }

    #[test]
    fn no_message_is_longer_than_its_service_takes() {
        for way in [Way::Discord, Way::Slack, Way::Ntfy] {
            let most = limit(&way).unwrap();
            for text in ["&*ż😀".repeat(3_000), "short".into()] {
                let sent = fitted(&way, &text);
                assert!(measure(&way, &sent) <= most, "{way:?}");
                assert_eq!(sent.ends_with('…'), text.len() > most, "{way:?}");
            }
        }
        assert!(
            !fitted(&Way::Slack, &"&".repeat(5_000)).trim_end_matches('…').rsplit(';').next().unwrap().contains('&')
        );
    }

    #[test]
    fn lengths_are_counted_as_the_service_does() {
        assert_eq!((measure(&Way::Ntfy, "ż😀"), measure(&Way::Discord, "ż😀")), (6, 3));
    }
}
