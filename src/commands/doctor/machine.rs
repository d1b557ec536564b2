//! What can be seen without a network: environment, configuration, folders, clock.

use super::{Finding, State};
use crate::app::App;
use crate::config::files;
use crate::domain::Instant;
use crate::error::Error;
use std::path::Path;

/// 2020-01-01. No machine that runs this was set right before.
const FIRST_CREDIBLE: Instant = Instant::from_millis(1_577_836_800_000);
const KNOWN: [&str; 2] = ["AFTERSALE_CONFIG", "AFTERSALE_HOME"];
const PROXIES: [&str; 4] = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"];

pub(super) fn check(app: &App) -> Vec<Finding> {
    let mut findings = vec![environment(std::env::vars_os().map(|(name, _)| name.to_string_lossy().into_owned()))];
    findings.push(configuration(app));
    let paths = &app.paths;
    findings.push(folder("folder config", &paths.config_dir));
    for (check, private) in [("folder data", &paths.data_dir), ("folder cache", &paths.cache_dir)] {
        findings.push(closed_to_others(private, folder(check, private)));
    }
    findings.push(clock(Instant::from(chrono::Utc::now())));
    findings
}

/// Which variables steer this tool. Values are not shown: a proxy's may hold a password.
fn environment(names: impl Iterator<Item = String>) -> Finding {
    let (mut set, mut unknown) = (Vec::new(), Vec::new());
    for name in names {
        let is_proxy = PROXIES.contains(&name.to_uppercase().as_str());
        if KNOWN.contains(&name.as_str()) || name == "CREDENTIALS_DIRECTORY" || is_proxy {
            set.push(name);
        } else if name.starts_with("AFTERSALE_") {
            unknown.push(name);
        }
    }
    set.sort();
    unknown.sort();
    if !unknown.is_empty() {
        let mend = format!("unset it; known are: {}", KNOWN.join(", "));
        return Finding::warning("environment", format!("{} means nothing here", unknown.join(", ")), mend);
    }
    match set.is_empty() {
        true => Finding::ok("environment", "no variable steers this tool"),
        false => Finding::ok("environment", format!("set: {}", set.join(", "))),
    }
}

fn configuration(app: &App) -> Finding {
    let path = app.paths.config_file.display();
    match app.config() {
        Err(error) => Finding::error("configuration", &error),
        Ok(_) if app.settings.demo => Finding::ok("configuration", "the demo's own"),
        Ok(_) if !app.paths.config_file.exists() => {
            Finding::warning("configuration", format!("{path} is not there yet"), "aftersale account add")
        }
        Ok(config) if config.accounts.is_empty() => {
            Finding::warning("configuration", format!("{path} has no account"), "aftersale account add")
        }
        Ok(config) => Finding::ok("configuration", format!("{path}, {} account(s)", config.accounts.len())),
    }
}

/// Whether a folder, or the nearest one above it that is there, can be written; a full disk shows here too.
fn folder(check: &str, folder: &Path) -> Finding {
    let Some(nearest) = folder.ancestors().find(|above| above.exists()) else {
        return Finding::error(check, &Error::failed(format!("{} cannot be made", folder.display())));
    };
    if let Err(error) = try_write(nearest) {
        return Finding::error(check, &files::cannot("write in", nearest, &error));
    }
    if nearest != folder {
        return Finding::ok(check, format!("{} is made when it is needed", folder.display()));
    }
    Finding::ok(check, folder.display().to_string())
}

/// What buyers wrote, and perhaps secrets, is for the owner's eyes alone.
fn closed_to_others(folder: &Path, found: Finding) -> Finding {
    if found.state != State::Ok || !is_open_to_others(folder) {
        return found;
    }
    let (finding, mend) =
        (format!("{} is open to others", folder.display()), format!("chmod 700 {}", folder.display()));
    Finding::warning(found.check, finding, mend)
}

fn try_write(folder: &Path) -> std::io::Result<()> {
    use std::io::Write;
    let mut file = tempfile::tempfile_in(folder)?;
    file.write_all(&[0; 4096])?;
    file.sync_all()
}

#[cfg(unix)]
fn is_open_to_others(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    folder.metadata().is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_folder: &Path) -> bool {
    false
}

fn clock(now: Instant) -> Finding {
    if now < FIRST_CREDIBLE {
        let error = Error::failed(format!("this machine's clock says {now}, so every deadline would be wrong"));
        return Finding::error("clock", &error.hint("set it, for example: timedatectl set-ntp true"));
    }
    Finding::ok("clock", format!("{now}"))
}

#[cfg(test)]
mod tests {
    use super::{Instant, State, clock, closed_to_others, environment, folder};

    #[test]
    fn a_clock_before_2020_is_an_error() {
        assert_eq!(clock(Instant::from_millis(1_577_836_799_999)).state, State::Error);
        assert_eq!(clock(Instant::from_millis(1_577_836_800_000)).state, State::Ok);
    }

    #[test]
    fn unknown_variables_are_named_and_others_left_alone() {
        let look = |names: &[&str]| environment(names.iter().map(|name| (*name).to_owned()));
        assert_eq!(look(&["PATH", "AFTERSALE"]).finding, "no variable steers this tool");
        assert_eq!(look(&["https_proxy", "AFTERSALE_HOME", "HOME"]).finding, "set: AFTERSALE_HOME, https_proxy");
        let wrong = look(&["AFTERSALE_HOME", "AFTERSALE_HOM"]);
        assert_eq!((wrong.state, wrong.finding.as_str()), (State::Warning, "AFTERSALE_HOM means nothing here"));
    }

    #[test]
    fn folders_are_tried() {
        let dir = tempfile::tempdir().unwrap();
        let own = dir.path().join("own");
        crate::config::files::make_private_dir(&own).unwrap();
        assert_eq!(closed_to_others(&own, folder("folder", &own)).state, State::Ok);
        let missing = folder("folder", &dir.path().join("a/b"));
        assert!(missing.finding.ends_with("is made when it is needed"), "{missing:?}");
        std::fs::write(dir.path().join("file"), "").unwrap();
        assert_eq!(folder("folder", &dir.path().join("file/below")).state, State::Error);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_open_to_others_is_a_warning() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        std::fs::set_permissions(dir.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        let found = closed_to_others(dir.path(), folder("folder", dir.path()));
        assert_eq!((found.state, found.mend), (State::Warning, Some(format!("chmod 700 {}", dir.path().display()))));
    }
}
