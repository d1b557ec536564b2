//! Homes with hostile names, fake schedulers, and what each scheduler makes of a line.

use super::common::{Ran, ran};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A folder's name with everything that a scheduler might trip over.
pub const HOSTILE: &str = "a b'c\"d%e%%f\\g\\%h\\\\i$HOME&<j>;`k` ~#é客 -- !";

/// A home whose every path is hostile, with a copy of the program in it and fake `crontab` and `systemctl`.
pub struct Place {
    pub dir: TempDir,
}

/// Puts a copy of the program there. Another process writes it: a child that this one forks meanwhile would hold a file open for writing,
/// and the system runs no such file.
pub fn copy_program(to: &Path) {
    let done = Command::new("cp").arg(env!("CARGO_BIN_EXE_aftersale")).arg(to).status().unwrap();
    assert!(done.success());
}

impl Place {
    pub fn new() -> Self {
        let place = Self { dir: tempfile::tempdir().unwrap() };
        for folder in ["home/config", "bin", "fake", "xdg"] {
            fs::create_dir_all(place.path(folder)).unwrap();
        }
        copy_program(&place.path("bin/aftersale"));
        place
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(HOSTILE).join(name)
    }

    pub fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    /// The program in its hostile place, with nothing but what is set here. The fakes come first on its way.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(self.path("bin/aftersale"));
        let path = format!("{}:/usr/bin:/bin", self.dir.path().join("fake").display());
        command.args(args).env_clear().env("PATH", path).env("AFTERSALE_HOME", self.path("home"));
        command.env("XDG_CONFIG_HOME", self.dir.path().join("xdg")).stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        ran(self.command(args).output().unwrap())
    }

    pub fn printed(&self, args: &[&str]) -> String {
        let ran = self.run(&[&["schedule", "print"], args].concat());
        assert_eq!(ran.code, 0, "{args:?} {ran:?}");
        ran.stdout
    }

    /// A program of the test's own on the way of the binary.
    pub fn fake(&self, name: &str, script: &str) {
        let folder = self.dir.path().join("fake");
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(name);
        fs::write(&file, format!("#!/bin/sh\nD='{}'\n{script}\n", self.dir.path().display())).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// A `crontab` that keeps its table in a file of the test.
    pub fn fake_crontab(&self) -> PathBuf {
        self.fake(
            "crontab",
            "case \"$1\" in\n\
             -l) [ -f \"$D/table\" ] || { echo 'no crontab for seller' >&2; exit 1; }; exec cat \"$D/table\" ;;\n\
             -r) exec rm \"$D/table\" ;;\n\
             -) exec cat >\"$D/table\" ;;\n\
             *) exit 2 ;;\nesac",
        );
        self.dir.path().join("table")
    }

    /// A `systemctl` that writes down what it was told.
    pub fn fake_systemctl(&self) -> PathBuf {
        self.fake("systemctl", "echo \"$@\" >>\"$D/told\"");
        self.dir.path().join("told")
    }

    pub fn units(&self) -> PathBuf {
        self.dir.path().join("xdg/systemd/user")
    }
}

pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .map(|entries| entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect())
        .unwrap_or_default();
    names.sort();
    names
}

/// The times and the command of a crontab's lines, as cron splits them.
pub fn cron_lines(text: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let parts: Vec<&str> = line.splitn(6, ' ').collect();
            (parts[..5].join(" "), parts[5].to_owned())
        })
        .collect()
}

/// What cron gives to the shell: up to the first percent sign that no backslash escapes. Of two backslashes one crony cron
/// keeps both and another one; `pairs` is which.
pub fn as_cron(command: &str, pairs: bool) -> String {
    let mut out = String::new();
    let mut letters = command.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('%') => out.push('%'),
                Some('\\') if pairs => out.push('\\'),
                Some(other) => out.extend(['\\', other]),
                None => out.push('\\'),
            },
            '%' => break,
            other => out.push(other),
        }
    }
    out
}

/// Runs a line of a crontab as cron does: with `sh -c`, hardly any environment and no HOME.
pub fn run_line(command: &str, pairs: bool, more: &[(&str, &str)]) -> Ran {
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", &as_cron(command, pairs)]).env_clear().env("PATH", "/usr/bin:/bin").stdin(Stdio::null());
    shell.envs(more.iter().copied()).current_dir("/");
    ran(shell.output().unwrap())
}

/// Splits a line of a unit into words as systemd does, specifiers included.
pub fn systemd_words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == ' ' {
            continue;
        }
        assert_eq!(letter, '"', "{line}");
        let mut word = String::new();
        loop {
            match letters.next().unwrap() {
                '"' => break,
                '\\' => word.push(letters.next().filter(|next| "\\\"".contains(*next)).unwrap()),
                '%' => {
                    assert_eq!(letters.next(), Some('%'), "a specifier in {line}");
                    word.push('%');
                }
                other => word.push(other),
            }
        }
        words.push(word);
    }
    words
}

pub fn unit_values<'a>(unit: &'a str, key: &str) -> Vec<&'a str> {
    unit.lines().filter_map(|line| line.strip_prefix(key)?.strip_prefix('=')).collect()
}

pub fn shell_word(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
