//! Each mailbox: whether anybody is believed about its mails, and who stamps them.

use super::Finding;
use crate::app::App;
use crate::commands::mail::{MICROSOFT, all_failed, observed};
use crate::config::{Mail, MailSource};

pub(super) fn check(app: &App) -> Vec<Finding> {
    let Ok(config) = app.config() else { return Vec::new() };
    config.mail.values().map(|mailbox| one(app, mailbox)).collect()
}

fn one(app: &App, mailbox: &Mail) -> Finding {
    let check = format!("mail {}", mailbox.name);
    if let MailSource::Maildir(path) = &mailbox.source
        && !path.join("cur").is_dir()
    {
        let finding = format!("{} is no Maildir", path.display());
        return Finding::warning(check, finding, "name the folder that holds cur, new and tmp");
    }
    let known = !mailbox.authserv_ids.is_empty() || mailbox.authserv_profile.is_some() || mailbox.verify != "provider";
    // Without a cache nothing was read yet.
    let seen = if app.paths.cache_file().exists() { observed(app, &mailbox.name) } else { Ok(Vec::new()) };
    let failed =
        if seen.is_ok() && app.paths.cache_file().exists() { all_failed(app, &mailbox.name) } else { Ok(None) };
    match (known, seen.and_then(|seen| Ok((seen, failed?)))) {
        (_, Err(error)) => Finding::error(check, &error),
        (true, Ok((_, Some(failed)))) => Finding::warning(
            check,
            format!(
                "all {failed} mails that say they are a marketplace's failed the checks, as they do behind a forwarder"
            ),
            "connect the mailbox to which the marketplace writes itself",
        ),
        (true, Ok(_)) => Finding::ok(check, "says whose Authentication-Results are believed"),
        (false, Ok((seen, _))) => {
            // What no server is called was written by somebody who wants to be copied into the configuration.
            let seen: Vec<(String, usize)> =
                seen.into_iter().filter(|(id, _)| id == MICROSOFT || is_host(id)).collect();
            let names: Vec<String> = seen.iter().take(3).map(|(id, count)| format!("{id} ({count} mails)")).collect();
            let (finding, mend) = match seen.first() {
                Some((id, _)) => (
                    format!(
                        "nobody is believed, so no mail is verified; recent mails were stamped by {}",
                        names.join(", ")
                    ),
                    format!("if that is your own provider's server: {} in [mail.{}]", line(id), mailbox.name),
                ),
                None => (
                    "nobody is believed, so no mail is verified".into(),
                    format!("authserv_ids = [\"…\"] in [mail.{}] names your provider's server", mailbox.name),
                ),
            };
            Finding::warning(check, finding, mend)
        }
    }
}

/// Whether a name is one that servers have.
fn is_host(id: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    id.len() <= 253 && id.split('.').all(plain)
}

/// The line of the configuration that believes this server.
fn line(id: &str) -> String {
    match id == MICROSOFT {
        true => "authserv_profile = \"microsoft365\"".into(),
        false => format!("authserv_ids = [{}]", toml::Value::from(id)),
    }
}
