//! Which secrets a scheduled run needs, one file each.

use crate::app::App;
use crate::config::{Config, Mail, MailSend, MailSource};
use crate::secrets::{PEOPLE_KEY, client_secret_name, mail_secret_name, sink_secret_name, token_name};
use std::path::{Path, PathBuf};

/// The folder that the files are in: the one of this run where it is a lasting one, else `credentials` beside the configuration.
pub(super) fn folder(app: &App) -> PathBuf {
    let given = std::env::var_os("CREDENTIALS_DIRECTORY").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    // What systemd gives a service goes away with it.
    let lasting = given.filter(|folder| !folder.starts_with("/run"));
    lasting.unwrap_or_else(|| app.paths.config_dir.join("credentials"))
}

/// Name and file of each secret that the accounts, the sinks and the mailboxes cannot do without, and of those they can that are there.
pub(super) fn all(config: &Config, folder: &Path) -> Vec<(String, PathBuf)> {
    let mut needed: Vec<String> =
        config.accounts.keys().flat_map(|name| [client_secret_name(name), token_name(name)]).collect();
    let mut useful = vec![PEOPLE_KEY.to_owned()];
    for sink in config.alerts.sinks.values() {
        for (place, secret) in sink.way.secrets().iter().enumerate().filter(|(_, secret)| sink.keeps(secret)) {
            let name = sink_secret_name(&sink.name, secret);
            if place == 0 { needed.push(name) } else { useful.push(name) }
        }
    }
    needed.extend(config.mail.values().filter(|mail| wants_password(mail)).map(|mail| mail_secret_name(&mail.name)));
    let file = |name: String| (format!("aftersale.{name}"), folder.join(format!("aftersale.{name}")));
    let there = useful.into_iter().map(file).filter(|(_, path)| path.exists());
    needed.into_iter().map(file).chain(there).collect()
}

/// Whether a server wants a password that no program prints.
fn wants_password(mail: &Mail) -> bool {
    let by_network = matches!(mail.source, MailSource::Imap(_)) || matches!(mail.send, Some(MailSend::Smtp(_)));
    by_network && mail.password_command.is_empty() && mail.token_command.is_empty()
}
