//! A shop for tests: a simulator in this process, a home folder of its own, and the built binary run in it.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

use aftersale::simulator::{Options, Simulator, World};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Once;
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// A simulator and a home folder whose only account, `main`, is logged in to it.
pub struct Shop {
    runtime: Runtime,
    http: reqwest::Client,
    simulator: Option<Simulator>,
    pub url: String,
    pub home: TempDir,
}

/// What a run of the binary gave.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Shop {
    /// A shop over this world.
    pub fn new(world: World) -> Self {
        Self::with(Options { world, ..Options::default() })
    }

    /// A shop over a simulator started this way.
    pub fn with(options: Options) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let simulator = runtime.block_on(Simulator::start(options)).unwrap();
        let url = simulator.url.clone();
        let shop =
            Self { runtime, http: client(), simulator: Some(simulator), url, home: tempfile::tempdir().unwrap() };
        shop.write_config(&shop.config());
        shop.log_in("main");
        shop
    }

    /// The configuration that the shop starts with.
    pub fn config(&self) -> String {
        let url = &self.url;
        format!(
            "[accounts.main]\nmarketplace = \"allegro\"\nenvironment = \"custom\"\napi_url = \"{url}\"\n\
             auth_url = \"{url}\"\nupload_url = \"{url}\"\nclient_id = \"{}\"\napp_name = \"test-shop\"\n\n\
             [secrets]\nbackend = \"file\"\n",
            self.login()["client_id"].as_str().unwrap()
        )
    }

    pub fn write_config(&self, text: &str) {
        fs::create_dir_all(self.home.path().join("config")).unwrap();
        fs::write(self.config_file(), text).unwrap();
    }

    pub fn config_file(&self) -> PathBuf {
        self.home.path().join("config/config.toml")
    }

    /// The token document that the simulator gives to a new login.
    pub fn login(&self) -> Value {
        self.get("/_simulator/login")
    }

    /// Logs `account` in with a token document.
    pub fn log_in(&self, account: &str) {
        let login = self.login();
        let mut document = match &login["token"] {
            Value::String(text) => serde_json::from_str(text).unwrap(),
            object => object.clone(),
        };
        document["client_secret"] = login["client_secret"].clone();
        let ran = self.run_with(&["auth", "login", "--with-token", "--account", account], &document.to_string());
        assert_eq!(ran.code, 0, "{ran:?}");
    }

    /// Logs the same seller in under another name, as nobody can who has both names: the second one was alone then.
    pub fn log_in_twice(&self, name: &str) {
        let config = self.config();
        let (main, rest) = config.split_once("[secrets]").unwrap();
        let other = main.replace("accounts.main", &format!("accounts.{name}"));
        self.write_config(&format!("{other}[secrets]{rest}"));
        self.log_in(name);
        self.write_config(&format!("{main}{other}[secrets]{rest}"));
    }

    /// The binary with these arguments, in this shop's home.
    pub fn command(&self, args: &[&str]) -> Command {
        command(self.home.path(), args)
    }

    /// The same with more environment.
    pub fn command_with(&self, args: &[&str], env: &[(&str, &str)]) -> Command {
        let mut command = self.command(args);
        command.envs(env.iter().copied());
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        ran(self.command(args).stdin(Stdio::null()).output().unwrap())
    }

    pub fn run_with(&self, args: &[&str], input: &str) -> Ran {
        run_with(self.command(args), input)
    }

    /// Runs a command that must succeed and reads its JSON.
    pub fn json(&self, args: &[&str]) -> Value {
        let ran = self.run(args);
        assert_eq!(ran.code, 0, "{args:?} {ran:?}");
        ran.json()
    }

    pub fn get(&self, path: &str) -> Value {
        self.call(reqwest::Method::GET, path, None)
    }

    pub fn post(&self, path: &str, body: Value) -> Value {
        self.call(reqwest::Method::POST, path, Some(body))
    }

    pub fn put(&self, path: &str, body: Value) -> Value {
        self.call(reqwest::Method::PUT, path, Some(body))
    }

    pub fn delete(&self, path: &str) -> Value {
        self.call(reqwest::Method::DELETE, path, None)
    }

    fn call(&self, method: reqwest::Method, path: &str, body: Option<Value>) -> Value {
        let mut request = self.http.request(method, format!("{}{path}", self.url));
        if let Some(body) = body {
            request = request.json(&body);
        }
        self.runtime.block_on(async {
            let response = request.send().await.unwrap();
            let status = response.status();
            let text = response.text().await.unwrap();
            assert!(status.is_success(), "{path}: {status} {text}");
            serde_json::from_str(&text).unwrap_or(Value::Null)
        })
    }

    /// The requests to the marketplace since the log was cleared, as `METHOD path`.
    pub fn requests(&self) -> Vec<String> {
        let log = self.get("/_simulator/requests");
        let rows = log["requests"].as_array().unwrap_or_else(|| panic!("no request log in {log}"));
        rows.iter()
            .map(|row| format!("{} {}", row["method"].as_str().unwrap(), row["path"].as_str().unwrap()))
            .filter(|line| !line.contains("/_simulator"))
            .collect()
    }

    pub fn clear_requests(&self) {
        self.delete("/_simulator/requests");
    }

    /// Stops the simulator: from now on nothing answers.
    pub fn close(&mut self) {
        if let Some(simulator) = self.simulator.take() {
            self.runtime.block_on(simulator.stop()).unwrap();
        }
    }
}

impl Ran {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// The binary with these arguments, in a home folder, with nothing of the machine's own settings.
pub fn command(home: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aftersale"));
    command
        .args(args)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", home)
        .env("AFTERSALE_HOME", home)
        .env("TZ", "Europe/Warsaw")
        .env("COLUMNS", "80");
    command
}

/// Runs a command with this input.
pub fn run_with(mut command: Command, input: &str) -> Ran {
    use std::io::Write;
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A command that does not read its input closes the pipe early; that is its right.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    ran(child.wait_with_output().unwrap())
}

pub fn ran(output: Output) -> Ran {
    Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A client for the simulator's own pages.
pub fn client() -> reqwest::Client {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| {
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
    reqwest::Client::builder().no_proxy().tls_certs_only(Vec::new()).build().unwrap()
}

/// What a terminal of 80 columns showed.
pub struct Screen {
    /// As it came, colours included.
    pub raw: String,
    /// Without escape sequences.
    pub text: String,
    pub code: i32,
}

/// Runs a command on a pseudo-terminal; `None`, said aloud, where the machine has no `script` to make one.
pub fn on_terminal(command: Command) -> Option<Screen> {
    let quoted = |text: &std::ffi::OsStr| format!("'{}'", text.to_str().unwrap().replace('\'', "'\\''"));
    let line: Vec<String> = std::iter::once(command.get_program()).chain(command.get_args()).map(quoted).collect();
    let mut script = Command::new("script");
    script.args(["-qec", &format!("stty cols 80 rows 200; {}", line.join(" ")), "/dev/null"]).env_clear();
    for (name, value) in command.get_envs() {
        script.env(name, value.unwrap_or_default());
    }
    script.env("TERM", "xterm-256color").env("PAGER", "cat").env("SHELL", "/bin/sh");
    let Ok(output) = script.stdin(Stdio::null()).output() else {
        eprintln!("SKIPPED: no `script` on this machine, so nothing was tried on a terminal");
        return None;
    };
    let raw = String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n");
    Some(Screen { text: without_escapes(&raw), raw, code: output.status.code().unwrap_or(-1) })
}

/// Runs a command on a pseudo-terminal and types `answer` once it asks; the exit code and what was shown. `None`, said by
/// [`on_terminal`] too, where the machine has no `script` to make one.
pub fn answered(command: &Command, question: &str, answer: &str) -> Option<(i32, String)> {
    let quoted = |text: &std::ffi::OsStr| format!("'{}'", text.to_str().unwrap().replace('\'', "'\\''"));
    let line: Vec<String> = std::iter::once(command.get_program()).chain(command.get_args()).map(quoted).collect();
    let mut script = Command::new("script");
    script.args(["-qec", &line.join(" "), "/dev/null"]).env_clear();
    for (name, value) in command.get_envs() {
        script.env(name, value.unwrap_or_default());
    }
    script.env("TERM", "xterm-256color").env("SHELL", "/bin/sh");
    let mut child = script.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    use std::io::{Read, Write};
    let (mut keys, mut screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (mut shown, mut piece, mut typed) = (String::new(), [0; 1024], false);
    while let Ok(length @ 1..) = screen.read(&mut piece) {
        shown += &String::from_utf8_lossy(&piece[..length]);
        if !typed && shown.contains(question) {
            keys.write_all(answer.as_bytes()).unwrap();
            typed = true;
        }
    }
    assert!(typed, "it never asked: {shown}");
    Some((child.wait().unwrap().code().unwrap(), shown))
}

fn without_escapes(raw: &str) -> String {
    let mut text = String::new();
    let mut letters = raw.chars();
    while let Some(letter) = letters.next() {
        if letter != '\u{1b}' {
            text.push(letter);
            continue;
        }
        if letters.next() == Some('[') {
            letters.by_ref().find(|end| ('\u{40}'..='\u{7e}').contains(end));
        }
    }
    text
}
