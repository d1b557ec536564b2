//! Mail that came back: a report of failure that names a message of ours.

use super::Settings;
use super::conversation::SMALL;
use super::folders::{self, Role};
use super::rows;
use super::sent::check;
use super::sync::retried;
use crate::error::{ErrorKind, Result};

/// Of a report this much is read: it begins with what failed, and our header follows.
const MOST: usize = 128 * 1024;
/// Reports that are looked at.
const HITS: usize = 10;

/// Looks in the inbox and in Junk for a report that the message could not be delivered; what the report says of the failure. A mere
/// notice of a delay is none.
pub async fn find_bounce(settings: &Settings, message_id: &str) -> Result<Option<String>> {
    check(message_id)?;
    retried(settings, async |talk| {
        let all = folders::list(talk).await?;
        let inbox = folders::named(&all, "INBOX").ok();
        for folder in inbox.into_iter().chain(folders::of_role(&all, Role::Junk)) {
            if rows::open(talk, folder, false).await?.exists == 0 {
                continue;
            }
            let inner = message_id.trim_matches(['<', '>']);
            let hits = match rows::search(talk, &format!("TEXT {}", folders::quoted(inner))).await {
                Err(error) if error.kind == ErrorKind::Temporary => return Err(error),
                // A server that cannot search can say nothing of reports.
                hits => hits.unwrap_or_default(),
            };
            for uid in hits[hits.len().saturating_sub(HITS)..].iter().rev() {
                let found = rows::bodies(talk, &[*uid], MOST, SMALL + MOST).await?.remove(uid);
                if let Some(why) = found.and_then(|bytes| failure(&String::from_utf8_lossy(&bytes), message_id)) {
                    return Ok(Some(why));
                }
            }
        }
        Ok(None)
    })
    .await
}

/// What a report says, when it is one of failure about this message: a message of its own id that holds ours further down.
fn failure(text: &str, message_id: &str) -> Option<String> {
    let text = text.replace("\r\n", "\n");
    let (header, body) = text.split_once("\n\n")?;
    let header = header.to_lowercase();
    let report = header.contains("multipart/report") || header.contains("x-failed-recipients:");
    if !report || !body.contains(message_id) {
        return None;
    }
    let field = |name: &str| {
        let mut lines = body.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(found, _)| found.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned())
    };
    let failed =
        field("Action").map_or(header.contains("x-failed-recipients:"), |action| action.eq_ignore_ascii_case("failed"));
    failed.then(|| field("Diagnostic-Code").or_else(|| field("Status")).unwrap_or_else(|| "no reason given".into()))
}

#[cfg(test)]
mod tests {
    use super::failure;

    const REPORT: &str = "From: MAILER-DAEMON@mx.example\r\nContent-Type: multipart/report; report-type=delivery-status; \
        boundary=b\r\nSubject: failed\r\n\r\n--b\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
        Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n\r\n--b\r\n\r\nMessage-ID: <a.1@shop.test>\r\n--b--\r\n";

    #[test]
    fn only_a_report_of_failure_about_this_message_counts() {
        assert_eq!(failure(REPORT, "<a.1@shop.test>").as_deref(), Some("smtp; 550 no such user"));
        assert_eq!(failure(REPORT, "<b.1@shop.test>"), None);
        assert_eq!(failure(&REPORT.replace("Action: failed", "Action: delayed"), "<a.1@shop.test>"), None);
        assert_eq!(failure(&REPORT.replace("multipart/report", "multipart/mixed"), "<a.1@shop.test>"), None);
        assert_eq!(failure("Subject: <a.1@shop.test>", "<a.1@shop.test>"), None);
    }
}
