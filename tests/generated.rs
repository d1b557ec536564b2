//! What is generated and checked in equals what the binary would write, and the help says what it must.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{command, ran};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;

fn files(dir: &Path) -> BTreeMap<String, String> {
    fs::read_dir(dir)
        .unwrap_or_else(|error| panic!("{}: {error}", dir.display()))
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()))
        .collect()
}

fn generated_equals(what: &str) {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join(what);
    let ran = ran(command(home.path(), &["generate", what, dir.to_str().unwrap()]).output().unwrap());
    assert_eq!(ran.code, 0, "{ran:?}");
    let (made, kept) = (files(&dir), files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(what)));
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&made), names(&kept), "run: aftersale generate {what} {what}");
    let stale: Vec<_> = made.iter().filter(|(name, text)| kept[*name] != **text).map(|(name, _)| name).collect();
    assert!(stale.is_empty(), "{stale:?} are stale; run: aftersale generate {what} {what}");
}

#[test]
fn completions_are_those_of_the_binary() {
    generated_equals("completions");
    let kept = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("completions"));
    assert_eq!(kept.len(), 5, "bash, zsh, fish, elvish, PowerShell");
}

#[test]
fn man_pages_are_those_of_the_binary() {
    generated_equals("man");
    let kept = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("man"));
    for page in ["aftersale.1", "aftersale-list.1", "aftersale-auth-login.1", "aftersale-rules-eval.1"] {
        assert!(kept.contains_key(page), "{page} in {:?}", kept.keys());
    }
}

#[test]
fn every_command_has_help_and_the_version_needs_no_home() {
    let home = tempfile::tempdir().unwrap();
    let help = ran(command(home.path(), &["--help"]).output().unwrap());
    assert_eq!(help.code, 0);
    let commands =
        help.stdout.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let mut tried = 0;
    for line in commands.filter(|line| line.starts_with("  ") && !line.starts_with("   ")) {
        let name = line.split_whitespace().next().unwrap();
        if name == "help" {
            continue;
        }
        let ran = ran(command(home.path(), &[name, "--help"]).output().unwrap());
        assert_eq!(ran.code, 0, "{name}: {ran:?}");
        tried += 1;
    }
    assert!(tried >= 10, "only {tried} commands in {}", help.stdout);
    let mut version = command(home.path(), &["--version"]);
    version.env_clear();
    assert!(ran(version.stdin(Stdio::null()).output().unwrap()).stdout.starts_with("aftersale "));
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0, "--help and --version write nothing");
    let wrong = ran(command(home.path(), &["lsit"]).output().unwrap());
    assert_eq!(wrong.code, 2);
    assert!(wrong.stderr.contains("list"), "the nearest command is named: {}", wrong.stderr);
}

/// Clap breaks a line that is too long anywhere: what stands below the options is whole paragraphs, and examples that fit.
#[test]
fn help_below_the_options_reads_well_in_eighty_columns() {
    let (mut torn, mut seen) = (Vec::new(), 0);
    walk(&<aftersale::cli::Cli as clap::CommandFactory>::command(), &mut |name, text| {
        seen += 1;
        let lines: Vec<&str> = text.lines().collect();
        for (line, next) in lines.iter().zip(lines.iter().skip(1).chain([&""])) {
            let prose = |line: &str| !line.is_empty() && !line.starts_with(' ');
            let broken = prose(line) && prose(next) && next.starts_with(char::is_lowercase) && !line.ends_with(':');
            if (line.starts_with(' ') && line.chars().count() > 80) || broken {
                torn.push(format!("{name}: {line}"));
            }
        }
    });
    assert!(seen > 60 && torn.is_empty(), "{seen} {torn:#?}");
}

fn walk(command: &clap::Command, on: &mut impl FnMut(&str, &str)) {
    for text in [command.get_after_help(), command.get_after_long_help()].into_iter().flatten() {
        on(command.get_name(), &text.to_string());
    }
    command.get_subcommands().for_each(|below| walk(below, on));
}
