//! Every place that keeps secrets, tried for real: the keyring against a Secret Service daemon, a bus that never answers
//! and no bus at all; the file; commands; the credentials folder of systemd.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]
#![cfg(unix)]

use aftersale::config::Secrets;
use aftersale::error::{Error, ErrorKind};
use aftersale::secrets::{self, Vault};
use secrecy::{ExposeSecret, SecretString};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Names the part that the helper process plays.
const PART: &str = "AFTERSALE_TEST_KEYRING_PART";
/// The helper process's data folder.
const DATA: &str = "AFTERSALE_TEST_KEYRING_DATA";

fn open(settings: &Secrets, data_dir: &Path) -> Arc<dyn Vault> {
    secrets::open(settings, data_dir).unwrap()
}

fn backend(name: &str) -> Secrets {
    Secrets { backend: Some(name.into()), ..Secrets::default() }
}

fn get(vault: &dyn Vault, name: &str) -> Option<String> {
    vault.get(name).unwrap().map(|secret| secret.expose_secret().to_owned())
}

fn set(vault: &dyn Vault, name: &str, value: &str) {
    vault.set(name, &SecretString::from(value)).unwrap();
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// As long as two long JWTs.
fn long_token() -> String {
    format!("{{\"access_token\":\"{}\",\"refresh_token\":\"{}\"}}", "aB3-".repeat(1500), "z9_.".repeat(1500))
}

/// What every place that can be written must do.
fn keeps_secrets(vault: &dyn Vault) {
    assert_eq!(get(vault, "main.token"), None);
    set(vault, "main.token", &long_token());
    set(vault, "main.client_secret", "żółć \"quoted\"");
    assert_eq!(get(vault, "main.token").as_deref(), Some(long_token().as_str()));
    assert_eq!(get(vault, "main.client_secret").as_deref(), Some("żółć \"quoted\""));
    set(vault, "main.token", "short");
    assert_eq!(get(vault, "main.token").as_deref(), Some("short"), "replaced as a whole");
    vault.delete("main.token").unwrap();
    vault.delete("main.token").unwrap();
    assert_eq!(get(vault, "main.token"), None);
    assert!(get(vault, "main.client_secret").is_some(), "only what was named is gone");
}

// ---- the keyring ----

/// Runs this test program again as the helper, below `around`, in an environment of its own.
fn helper(around: &[&str], part: &str, home: &Path, bus: Option<&str>) -> (Output, Duration) {
    let me = std::env::current_exe().unwrap();
    let mut words: Vec<&std::ffi::OsStr> = around.iter().map(std::ffi::OsStr::new).collect();
    words.push(me.as_os_str());
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).args(["--exact", "keyring_helper", "--ignored", "--nocapture"]);
    std::fs::set_permissions(home, std::fs::Permissions::from_mode(0o700)).unwrap();
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap()).env("HOME", home).env("XDG_RUNTIME_DIR", home);
    command.env(PART, part).env(DATA, home.join("data"));
    if let Some(bus) = bus {
        command.env("DBUS_SESSION_BUS_ADDRESS", bus);
    }
    let begin = Instant::now();
    (command.output().unwrap(), begin.elapsed())
}

fn succeeded(output: &Output) {
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}\n{complained}");
}

/// Whether a Secret Service can be started here; loud when not, and a failure when it was demanded.
fn keyring_daemon_is_here() -> bool {
    let found = |program: &str| {
        std::env::split_paths(&std::env::var_os("PATH").unwrap()).any(|folder| folder.join(program).is_file())
    };
    let here = found("dbus-run-session") && found("gnome-keyring-daemon");
    if !here {
        let text = "dbus-run-session or gnome-keyring-daemon is not installed";
        assert!(std::env::var_os("AFTERSALE_REQUIRE_KEYRING").is_none(), "{text}");
        eprintln!("SKIPPED: {text}, so the keyring was not tried");
    }
    here
}

/// Not a test by itself: the tests below run it in a process with a bus of its own.
#[test]
#[ignore = "run by the keyring tests, in a process of its own"]
fn keyring_helper() {
    let (Some(part), Some(data)) = (std::env::var_os(PART), std::env::var_os(DATA)) else { return };
    let data = PathBuf::from(data);
    let vault = open(&Secrets::default(), &data);
    assert_eq!(vault.describe(), "keyring");
    match part.to_str().unwrap() {
        "works" => {
            keeps_secrets(vault.as_ref());
            set(vault.as_ref(), "main.token", "from the first process");
            let other = open(&Secrets::default(), &data.join("profiles/other"));
            assert_eq!(get(other.as_ref(), "main.token"), None, "another profile has logins of its own");
        }
        "still-there" => assert_eq!(get(vault.as_ref(), "main.token").as_deref(), Some("from the first process")),
        "silent" => {
            let begin = Instant::now();
            let error = refused(vault.as_ref());
            assert!(error.message.contains("did not answer within 3 s"), "{error}");
            assert!(begin.elapsed() >= Duration::from_secs(3));
            let begin = Instant::now();
            refused(vault.as_ref());
            assert!(begin.elapsed() < Duration::from_secs(1), "it is not asked twice");
        }
        "locked" => assert!(!refused(vault.as_ref()).message.contains("NoDefaultStore")),
        "absent" => {
            let begin = Instant::now();
            let error = refused(vault.as_ref());
            assert!(begin.elapsed() < Duration::from_secs(2), "{:?}", begin.elapsed());
            assert!(!error.message.contains("default store") && error.message.len() > 50, "the real reason: {error}");
        }
        other => panic!("no such part: {other}"),
    }
}

fn refused(vault: &dyn Vault) -> Error {
    let error = vault.set("main.token", &SecretString::from("hush-hush")).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Failed);
    assert!(error.message.starts_with("the system keyring cannot be used: "), "{error}");
    assert!(error.hints.iter().any(|hint| hint.contains("backend = \"file\"")), "{:?}", error.hints);
    assert!(!format!("{error:?}").contains("hush"), "no secret in any text");
    error
}

#[test]
fn a_secret_service_keeps_secrets_between_processes() {
    if !keyring_daemon_is_here() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let unlock = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && \"$0\" \"$@\" && \
                  AFTERSALE_TEST_KEYRING_PART=still-there exec \"$0\" \"$@\"";
    let (output, _) = helper(&["dbus-run-session", "--", "sh", "-c", unlock], "works", home.path(), None);
    succeeded(&output);
    assert_eq!(String::from_utf8_lossy(&output.stdout).matches("1 passed").count(), 2);
}

#[test]
fn a_locked_secret_service_is_an_error_within_seconds() {
    if !keyring_daemon_is_here() {
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let start = "gnome-keyring-daemon --start --components=secrets >/dev/null; exec \"$0\" \"$@\"";
    let (output, took) = helper(&["dbus-run-session", "--", "sh", "-c", start], "locked", home.path(), None);
    succeeded(&output);
    assert!(took < Duration::from_secs(10), "{took:?}");
}

#[test]
fn a_bus_that_never_answers_is_an_error_and_the_process_ends() {
    let home = tempfile::tempdir().unwrap();
    let socket = home.path().join("bus");
    let listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    std::thread::spawn(move || {
        let mut kept = Vec::new();
        loop {
            kept.push(listener.accept().unwrap());
        }
    });
    let (output, took) = helper(&[], "silent", home.path(), Some(&format!("unix:path={}", socket.display())));
    succeeded(&output);
    assert!(took < Duration::from_secs(6), "{took:?}");
}

#[test]
fn no_bus_at_all_is_an_error_at_once() {
    let home = tempfile::tempdir().unwrap();
    for bus in [None, Some(format!("unix:path={}/nothing", home.path().display()))] {
        let (output, took) = helper(&[], "absent", home.path(), bus.as_deref());
        succeeded(&output);
        assert!(took < Duration::from_secs(4), "{took:?}");
    }
}

// ---- the file ----

#[test]
fn the_file_keeps_secrets_for_its_owner_alone() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let vault = open(&backend("file"), &data);
    let path = data.join("secrets.json");
    assert_eq!(vault.describe(), format!("file {}", path.display()));
    vault.delete("main.token").unwrap();
    assert_eq!(get(vault.as_ref(), "main.token"), None);
    assert!(!data.exists(), "reading makes no file");
    keeps_secrets(vault.as_ref());
    assert_eq!((mode(&data), mode(&path)), (0o700, 0o600));
    assert_eq!(std::fs::read_dir(&data).unwrap().count(), 2, "the file and its lock, no left-overs");
}

#[test]
fn the_file_may_be_elsewhere() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("elsewhere/own.json");
    let settings = Secrets { path: Some(path.clone()), ..backend("file") };
    keeps_secrets(open(&settings, &dir.path().join("data")).as_ref());
    assert_eq!(mode(&path), 0o600);
    assert!(!dir.path().join("data").exists());
}

#[test]
fn a_file_that_others_can_read_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let vault = open(&backend("file"), dir.path());
    let path = dir.path().join("secrets.json");
    set(vault.as_ref(), "main.token", "hush");
    for open_to_others in [0o644, 0o640, 0o602, 0o610] {
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(open_to_others)).unwrap();
        for error in [vault.get("main.token").unwrap_err(), vault.set("a", &"b".into()).unwrap_err()] {
            assert!(error.message.contains(&format!("is open to others (mode {open_to_others:03o})")), "{error}");
            assert_eq!(error.hints[0], format!("chmod 600 {}", path.display()));
        }
    }
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o400)).unwrap();
    assert_eq!(get(vault.as_ref(), "main.token").as_deref(), Some("hush"));
}

#[test]
fn a_damaged_file_is_named_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let vault = open(&backend("file"), dir.path());
    set(vault.as_ref(), "main.token", "x");
    let path = dir.path().join("secrets.json");
    for damaged in ["", "{\"main.token\":\"hush", "[\"hush\"]", "{\"main.token\":7}"] {
        std::fs::write(&path, damaged).unwrap();
        for error in [vault.get("main.token").unwrap_err(), vault.set("a", &"b".into()).unwrap_err()] {
            assert!(error.message.starts_with(&format!("{} is damaged", path.display())), "{error}");
            assert!(!format!("{error:?}").contains("hush"), "{error:?}");
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), damaged);
    }
}

#[test]
fn many_writers_of_the_file_all_get_in() {
    let dir = tempfile::tempdir().unwrap();
    let vault = open(&backend("file"), dir.path());
    std::thread::scope(|scope| {
        for number in 0..16 {
            let vault = &vault;
            scope.spawn(move || set(vault.as_ref(), &format!("shop-{number}.token"), &number.to_string()));
        }
    });
    for number in 0..16 {
        assert_eq!(get(vault.as_ref(), &format!("shop-{number}.token")), Some(number.to_string()));
    }
}

// ---- commands ----

fn shell(script: &str) -> Vec<String> {
    ["sh", "-c", script, "{name}"].map(str::to_owned).into()
}

fn commands(dir: &Path, read: &str, write: Option<&str>) -> Secrets {
    let fill = |script: &str| shell(&script.replace("DIR", &dir.display().to_string()));
    Secrets { read_command: fill(read), write_command: write.map(fill).unwrap_or_default(), ..backend("command") }
}

#[test]
fn commands_keep_secrets() {
    let dir = tempfile::tempdir().unwrap();
    let settings = commands(dir.path(), "cat DIR/$0 2>/dev/null || true", Some("cat > DIR/$0"));
    let vault = open(&settings, &dir.path().join("data"));
    assert_eq!(vault.describe(), "command sh");
    keeps_secrets(vault.as_ref());
    assert!(!dir.path().join("data").exists(), "nothing is kept beside the command");
}

#[test]
fn without_a_write_command_changes_are_kept_in_the_file_on_top() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("main.token"), " first\n").unwrap();
    let vault = open(&commands(dir.path(), "cat DIR/$0", None), &dir.path().join("data"));
    assert_eq!(get(vault.as_ref(), "main.token").as_deref(), Some("first"), "without the white space around it");
    set(vault.as_ref(), "main.token", "second");
    assert_eq!(get(vault.as_ref(), "main.token").as_deref(), Some("second"), "the newer one wins");
    let file = dir.path().join("data/secrets.json");
    assert_eq!(mode(&file), 0o600);
    assert_eq!(vault.describe(), format!("command sh, changes in file {}", file.display()));
    vault.delete("main.token").unwrap();
    assert_eq!(get(vault.as_ref(), "main.token").as_deref(), Some("first"), "the source shows through again");
}

#[test]
fn a_command_that_fails_is_named_with_its_complaint_but_no_secret() {
    let dir = tempfile::tempdir().unwrap();
    let script = "printf '\\n\\033[31mgpg: no key\\n more' >&2; exit 7";
    let vault = open(&commands(dir.path(), script, Some("read -r it; echo \"bad: $it\" >&2; exit 1")), dir.path());
    let error = vault.get("main.token").unwrap_err();
    assert!(error.message.ends_with("main.token` failed (exit status: 7): [31mgpg: no key"), "{error:?}");
    assert!(error.hints[0].contains("read_command"), "{:?}", error.hints);
    let error = vault.set("main.token", &"hush-hush".into()).unwrap_err();
    assert!(error.message.ends_with("failed (exit status: 1): bad: …"), "{error}");
    let settings = Secrets { read_command: vec!["/nowhere/at/all".into()], ..backend("command") };
    let error = open(&settings, dir.path()).get("main.token").unwrap_err();
    assert!(error.message.contains("`/nowhere/at/all` could not be started"), "{error}");
}

#[test]
fn a_command_whose_child_keeps_the_pipe_open_does_not_hang() {
    let dir = tempfile::tempdir().unwrap();
    let vault = open(&commands(dir.path(), "sleep 60 >/dev/null & exit 3", None), dir.path());
    let begin = Instant::now();
    assert!(vault.get("main.token").is_err());
    assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
}

// ---- the credentials folder of systemd ----

/// Runs the rest of the test in a process of its own, whose environment has the credentials folder.
#[test]
#[ignore = "run by the test of the credentials folder, in a process of its own"]
fn credentials_helper() {
    let Some(data) = std::env::var_os(DATA).map(PathBuf::from) else { return };
    let folder = std::env::var("CREDENTIALS_DIRECTORY").unwrap();
    for settings in [Secrets::default(), backend("credentials-dir")] {
        let vault = open(&settings, &data);
        assert!(vault.describe().starts_with(&format!("credentials-dir {folder}, changes in file ")));
        assert_eq!(get(vault.as_ref(), "main.client_secret").as_deref(), Some("from systemd"));
        assert_eq!(get(vault.as_ref(), "other.client_secret"), None);
        set(vault.as_ref(), "main.token", "rotated");
        assert_eq!(get(vault.as_ref(), "main.token").as_deref(), Some("rotated"));
        vault.delete("main.token").unwrap();
        assert_eq!(get(vault.as_ref(), "main.token").as_deref(), Some("seed"));
    }
}

#[test]
fn the_credentials_folder_is_used_unasked_when_it_holds_something_for_us() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("aftersale.main.client_secret"), "from systemd\n").unwrap();
    std::fs::write(dir.path().join("aftersale.main.token"), "seed").unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "credentials_helper", "--ignored", "--nocapture"])
        .env("CREDENTIALS_DIRECTORY", dir.path())
        .env(DATA, dir.path().join("data"))
        .output()
        .unwrap();
    succeeded(&output);
}

#[test]
fn without_a_credentials_folder_that_backend_is_an_error() {
    let error = secrets::open(&backend("credentials-dir"), Path::new("/nowhere")).map(drop).unwrap_err();
    assert!(error.message.contains("CREDENTIALS_DIRECTORY is not set"), "{error}");
}
