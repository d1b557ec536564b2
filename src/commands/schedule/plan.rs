//! What every scheduler needs to know: program, environment, jobs.

use super::{System, credentials, notes};
use crate::app::App;
use crate::domain::Span;
use crate::error::{Error, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf, absolute};

/// Spans that every scheduler can keep to: they divide an hour or a day evenly.
const MINUTES: [u32; 18] = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60, 120, 180, 240, 360, 480, 720];
/// Commands whose output is what they are run for. That of the others is dropped, and what goes wrong is kept.
const SPEAKING: [&str; 5] = ["alert", "check", "digest", "doctor", "list"];

/// What to schedule, as typed.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// How often, such as `10m`.
    pub every: String,
    /// Commands to run that often, in words.
    pub commands: Vec<Vec<String>>,
    /// Commands to run once a day. Without any of either, the usual ones.
    pub daily: Vec<Vec<String>>,
    /// When the daily ones run, such as `07:00`.
    pub daily_at: String,
    /// The program; this one by default.
    pub program: Option<PathBuf>,
    /// Where output goes, if not where the scheduler puts it.
    pub log: Option<PathBuf>,
}

/// When a job runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// So many minutes apart, counted from midnight.
    Every(u32),
    /// Once a day, at this hour and minute.
    Daily(u32, u32),
}

/// One thing to run.
#[derive(Clone, Debug)]
pub(super) struct Job {
    /// Its name among the jobs, such as `alert-run`.
    pub name: String,
    /// The command, for people.
    pub title: String,
    /// All arguments of the program.
    pub args: Vec<String>,
    /// When.
    pub when: When,
    /// Whether its output is what it is run for.
    pub speaks: bool,
}

/// What to write for a scheduler.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// Tells the schedules of several profiles and homes apart.
    pub set: String,
    /// The program's full path.
    pub program: String,
    /// The environment that the jobs need.
    pub env: Vec<(&'static str, String)>,
    /// The zone of the daily time, when the environment names one.
    pub zone: Option<String>,
    /// Where output is appended.
    pub log: Option<String>,
    /// What to run.
    pub jobs: Vec<Job>,
    /// Name and file of each secret, for systemd's credentials folder.
    pub credentials: Vec<(String, String)>,
    /// Whether secrets come from there.
    pub uses_credentials: bool,
    /// Whether secrets come from the keyring.
    pub uses_keyring: bool,
    /// Where alerts are printed to and nowhere else, if that is a place where nobody sees them in time.
    pub unseen: Option<String>,
    /// The configuration file.
    pub config_file: String,
}

impl Plan {
    /// The plan for what was asked for, with the paths and the environment of this run. What no scheduler can be told, such as
    /// a path with a line break, is an error.
    pub fn new(app: &App, wanted: &Wanted, system: System) -> Result<Self> {
        let config = app.config()?;
        let log = match &wanted.log {
            Some(path) => Some(full(path)?),
            None if matches!(system, System::Launchd | System::Windows) => {
                Some(full(&app.paths.data_dir.join("schedule.log"))?)
            }
            None => None,
        };
        let folder = credentials::folder(app);
        let backend = config.secrets.backend.as_deref();
        let uses_credentials = backend == Some("credentials-dir");
        let mut env = environment(app)?;
        if uses_credentials && system != System::Systemd && folder.exists() {
            env.push(("CREDENTIALS_DIRECTORY", full(&folder)?));
        }
        let credentials = credentials::all(config, &folder);
        let credentials =
            credentials.into_iter().map(|(name, file)| Ok((name, full(&file)?))).collect::<Result<_>>()?;
        let jobs = jobs(app, wanted)?;
        let place = match (&log, system) {
            (Some(log), _) => Some(log.clone()),
            (None, System::Systemd) => Some("the journal of systemd".into()),
            (None, _) => None,
        };
        let alone = notes::alerts_print_only(config) && jobs.iter().any(|job| job.title.starts_with("alert run"));
        Ok(Self {
            set: set(app),
            program: own_program(wanted.program.as_deref())?,
            env,
            zone: zone(),
            log,
            jobs,
            credentials,
            uses_credentials,
            unseen: place.filter(|_| alone),
            config_file: app.paths.config_file.display().to_string(),
            uses_keyring: matches!(backend, None | Some("keyring")),
        })
    }
}

/// The name of this home's and profile's schedule: `default`, the profile's, or either with a mark of the home.
pub(super) fn set(app: &App) -> String {
    let name = match (&app.settings.profile, app.settings.demo) {
        (_, true) => "demo",
        (Some(profile), _) => profile,
        (None, _) => "default",
    };
    let places = [variable("AFTERSALE_HOME"), own_config(app).map(|path| path.to_string_lossy().into_owned())];
    if places.iter().all(Option::is_none) {
        return name.to_owned();
    }
    let digest = Sha256::digest(format!("{places:?}"));
    let mark: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("{name}-{mark}")
}

/// The configuration file, when it is not where this profile's usually is.
fn own_config(app: &App) -> Option<&Path> {
    let usual = app.paths.config_dir.join("config.toml");
    (app.paths.config_file != usual).then_some(app.paths.config_file.as_path())
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// What a job must have of this run's environment to find the same files, the same zone and the same programs.
fn environment(app: &App) -> Result<Vec<(&'static str, String)>> {
    let mut env = Vec::new();
    match std::env::var_os("AFTERSALE_HOME").filter(|home| !home.is_empty()) {
        Some(home) => env.push(("AFTERSALE_HOME", full(Path::new(&home))?)),
        None => {
            for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
                env.extend(variable(name).map(|value| (name, value)));
            }
        }
    }
    if let Some(path) = own_config(app) {
        env.push(("AFTERSALE_CONFIG", full(path)?));
    }
    env.extend(variable("TZ").map(|zone| ("TZ", zone)));
    env.extend(search_path().map(|path| ("PATH", path)));
    env.iter().try_for_each(|(_, value)| plain(value))?;
    Ok(env)
}

/// The full folders of `PATH`, each once. A password manager or a command that takes alerts is found along it.
fn search_path() -> Option<String> {
    let path = std::env::var_os("PATH")?;
    let mut seen = BTreeSet::new();
    let folders = std::env::split_paths(&path).filter(|folder| folder.is_absolute() && seen.insert(folder.clone()));
    let folders: Vec<PathBuf> = folders.collect();
    std::env::join_paths(folders).ok()?.into_string().ok().filter(|path| !path.is_empty())
}

fn zone() -> Option<String> {
    variable("TZ").filter(|zone| zone.parse::<chrono_tz::Tz>().is_ok())
}

fn own_program(given: Option<&Path>) -> Result<String> {
    let path = match given {
        Some(path) => path.to_path_buf(),
        None => std::env::current_exe()
            .map_err(|cause| Error::failed("this program's own path is not known").caused_by(cause))?,
    };
    match path.is_file() {
        true => full(&path),
        false => Err(Error::usage(format!("{} is no program", path.display())).hint("name it with --program FILE")),
    }
}

/// A path as text, from the root on.
fn full(path: &Path) -> Result<String> {
    let path = absolute(path)
        .map_err(|cause| Error::failed(format!("{} cannot be made a full path", path.display())).caused_by(cause))?;
    let text = path
        .to_str()
        .ok_or_else(|| Error::usage(format!("{} is not UTF-8, so no scheduler can be told of it", path.display())))?;
    plain(text)?;
    Ok(text.to_owned())
}

fn plain(text: &str) -> Result<()> {
    match text.chars().any(char::is_control) {
        true => {
            Err(Error::usage(format!("`{}` holds a control character, which no schedule can", text.escape_debug())))
        }
        false => Ok(()),
    }
}

fn jobs(app: &App, wanted: &Wanted) -> Result<Vec<Job>> {
    let (every, daily) = (every(&wanted.every)?, daily(&wanted.daily_at)?);
    let line = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let mut lines: Vec<(Vec<String>, When)> = Vec::new();
    lines.extend(wanted.commands.iter().map(|words| (words.clone(), every)));
    lines.extend(wanted.daily.iter().map(|words| (words.clone(), daily)));
    if lines.is_empty() {
        lines = vec![(line("alert run --sync"), every), (line("digest --since yesterday"), daily)];
    }
    let mut names = BTreeSet::new();
    lines.into_iter().map(|(words, when)| job(app, words, when, &mut names)).collect()
}

fn job(app: &App, words: Vec<String>, when: When, names: &mut BTreeSet<String>) -> Result<Job> {
    let words = with_full_output(words)?;
    words.iter().try_for_each(|word| plain(word))?;
    let speaks = words.first().is_some_and(|first| SPEAKING.contains(&first.as_str()));
    let loud = words.iter().any(|word| ["-q", "--quiet", "-v", "--verbose"].contains(&word.as_str()));
    let mut args = Vec::new();
    match (&app.settings.profile, app.settings.demo) {
        (_, true) => args.push("--demo".into()),
        (Some(profile), _) => args.extend(["--profile".into(), profile.clone()]),
        (None, _) => {}
    }
    args.extend(app.settings.accounts.iter().flat_map(|name| ["--account".into(), name.clone()]));
    args.push("--no-input".into());
    if !speaks && !loud {
        args.push("--quiet".into());
    }
    let title = words.join(" ");
    let name = name(&words, names);
    args.extend(words);
    Ok(Job { name, title, args, when, speaks })
}

/// A scheduler starts its jobs in a folder of its own, so a file to write is named from the root on.
fn with_full_output(words: Vec<String>) -> Result<Vec<String>> {
    let mut after = false;
    let mut changed = Vec::with_capacity(words.len());
    for word in words {
        let value = if after { Some(word.as_str()) } else { word.strip_prefix("--output=") };
        changed.push(match value {
            Some(value) if value != "-" => {
                let path = full(Path::new(value))?;
                if after { path } else { format!("--output={path}") }
            }
            _ => word.clone(),
        });
        after = word == "--output";
    }
    Ok(changed)
}

/// A name for the job, such as `alert-run`, that no other job has.
fn name(words: &[String], names: &mut BTreeSet<String>) -> String {
    let plain = |word: &&String| word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    let nouns = words.iter().take_while(|word| !word.starts_with('-')).take(2).filter(plain);
    let base = nouns.cloned().collect::<Vec<_>>().join("-");
    let base = if base.is_empty() { "job".to_owned() } else { base };
    let mut name = base.clone();
    let mut count = 1;
    while !names.insert(name.clone()) {
        count += 1;
        name = format!("{base}-{count}");
    }
    name
}

fn every(text: &str) -> Result<When> {
    let span: Span = text.parse().map_err(|why| Error::usage(format!("--every: {why}")))?;
    let fits = |minutes: &&u32| span.millis() == i64::from(**minutes) * 60_000;
    MINUTES.iter().find(fits).map(|minutes| When::Every(*minutes)).ok_or_else(|| {
        let known: Vec<_> =
            MINUTES.iter().map(|minutes| Span::from_millis(i64::from(*minutes) * 60_000).to_string()).collect();
        Error::usage(format!("--every: {text} does not divide an hour or a day evenly"))
            .hint(format!("possible: {}", known.join(", ")))
    })
}

fn daily(text: &str) -> Result<When> {
    let time = chrono::NaiveTime::parse_from_str(text, "%H:%M")
        .map_err(|_| Error::usage(format!("--daily-at: `{text}` is no time; write one such as 07:00")))?;
    Ok(When::Daily(chrono::Timelike::hour(&time), chrono::Timelike::minute(&time)))
}

#[cfg(test)]
mod tests {
    use super::{When, daily, every, name, with_full_output};
    use std::collections::BTreeSet;

    #[test]
    fn only_spans_that_every_scheduler_can_keep_to() {
        assert_eq!(every("10m").unwrap(), When::Every(10));
        assert_eq!(every("2h").unwrap(), When::Every(120));
        assert_eq!(daily("07:05").unwrap(), When::Daily(7, 5));
        for text in ["7m", "90m", "30s", "0m", "2d", "often"] {
            assert_eq!(every(text).unwrap_err().kind.exit_code(), 2, "{text}");
        }
        assert!(every("7m").unwrap_err().hints[0].contains("6m, 10m"));
        assert!(daily("7 am").is_err() && daily("25:00").is_err());
    }

    #[test]
    fn jobs_have_plain_names_of_their_own() {
        let mut names = BTreeSet::new();
        let mut of = |line: &str| name(&line.split(' ').map(str::to_owned).collect::<Vec<_>>(), &mut names);
        assert_eq!(of("alert run --sync"), "alert-run");
        assert_eq!(of("alert run"), "alert-run-2");
        assert_eq!(of("show main:73"), "show");
        assert_eq!(of("--quiet sync"), "job");
    }

    #[test]
    fn files_to_write_are_named_from_the_root_on() {
        let words = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let here = std::env::current_dir().unwrap();
        let file = here.join("a.ics").display().to_string();
        assert_eq!(with_full_output(words("calendar --output a.ics")).unwrap()[2], file);
        assert_eq!(with_full_output(words("calendar --output=a.ics")).unwrap()[1], format!("--output={file}"));
        assert_eq!(with_full_output(words("calendar --output -")).unwrap()[2], "-");
    }
}
