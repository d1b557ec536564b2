//! What the user must know of entries for a scheduler.

use super::System;
use super::plan::Plan;
use crate::config::Config;
use crate::config::alerts::Way;
use crate::output::Note;
use std::path::Path;

impl Plan {
    /// What the user must know of these entries.
    pub fn notes(&self, system: System) -> Vec<Note> {
        let lonely = self.uses_keyring && matches!(system, System::Cron | System::Systemd);
        let keyring = lonely.then(|| {
            "logins are kept in the keyring, which a job without a session often cannot open; \
             choose another [secrets] backend: file, command or credentials-dir"
                .to_owned()
        });
        let unseen = self.unseen.as_ref().map(|place| {
            format!(
                "nobody is told of a deadline: `alert run` has no sink but what it prints, and that goes to {place}; add one, such \
                 as [alerts.sinks.phone] with type = \"ntfy\", to {}, then try it: aftersale alert test phone",
                self.config_file
            )
        });
        let is_missing = |(_, file): &&(String, String)| !Path::new(file).exists();
        let missing: Vec<&str> = match self.uses_credentials {
            true => self.credentials.iter().filter(is_missing).map(|(_, file)| file.as_str()).collect(),
            false => Vec::new(),
        };
        let missing = (!missing.is_empty()).then(|| {
            let told = self.env.iter().any(|(name, _)| *name == "CREDENTIALS_DIRECTORY");
            let then = match system == System::Systemd || told {
                true => "",
                false => "; put them there and run this again, so that CREDENTIALS_DIRECTORY stands in the entries",
            };
            format!("these secrets are not there yet, and a job cannot do without them: {}{then}", missing.join(", "))
        });
        [keyring, unseen, missing].into_iter().flatten().map(Note::Warning).collect()
    }
}

/// Whether alerts go nowhere but to standard output.
pub(super) fn alerts_print_only(config: &Config) -> bool {
    config.alerts.sinks.values().filter(|sink| !sink.escalations_only).all(|sink| matches!(sink.way, Way::Stdout))
}
