//! Completions and man pages, generated from the clap tree. The same tree gives the same bytes, so that what is checked
//! in can be compared with the program.

use super::Cli;
use clap::{CommandFactory, ValueEnum};
use clap_complete::Shell;
use std::io;
use std::path::{Path, PathBuf};

/// Writes a completion script for every shell into `dir`, which is made when it is not there; gives back the paths.
pub fn completions(dir: &Path) -> io::Result<Vec<PathBuf>> {
    std::fs::create_dir_all(dir)?;
    let write = |shell: &Shell| clap_complete::generate_to(*shell, &mut Cli::command(), "aftersale", dir);
    Shell::value_variants().iter().map(write).collect()
}

/// Writes a man page for every command that the help shows into `dir`, which is made when it is not there; gives back the
/// paths in order.
pub fn man(dir: &Path) -> io::Result<Vec<PathBuf>> {
    std::fs::create_dir_all(dir)?;
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    let mut paths = Vec::new();
    pages(&command, "aftersale", dir, &mut paths)?;
    Ok(paths)
}

/// The page of `command`, then those of its subcommands, as `aftersale-rules-eval.1`.
fn pages(command: &clap::Command, name: &str, dir: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    let path = dir.join(format!("{name}.1"));
    let mut bytes = Vec::new();
    let page =
        clap_mangen::Man::new(command.clone()).title(name).source(concat!("aftersale ", env!("CARGO_PKG_VERSION")));
    page.manual("aftersale").render(&mut bytes)?;
    std::fs::write(&path, bytes)?;
    paths.push(path);
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set() && sub.get_name() != "help") {
        pages(sub, &format!("{name}-{}", sub.get_name()), dir, paths)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{completions, man};

    fn names(paths: &[std::path::PathBuf]) -> Vec<String> {
        paths.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn every_shell_gets_a_script() {
        let dir = tempfile::tempdir().unwrap();
        let made = names(&completions(dir.path()).unwrap());
        assert_eq!(made, ["aftersale.bash", "aftersale.elv", "aftersale.fish", "_aftersale.ps1", "_aftersale"]);
    }

    #[test]
    fn every_command_gets_a_page_and_the_same_one_each_time() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let made = man(one.path()).unwrap();
        let again = man(two.path()).unwrap();
        for name in ["aftersale.1", "aftersale-list.1", "aftersale-rules-eval.1"] {
            assert!(names(&made).iter().any(|made| made == name), "{name} is missing");
        }
        assert!(!names(&made).iter().any(|made| made.contains("generate")), "hidden commands have no page");
        for (first, second) in made.iter().zip(&again) {
            assert_eq!(std::fs::read(first).unwrap(), std::fs::read(second).unwrap());
        }
        let page = std::fs::read_to_string(&made[0]).unwrap();
        assert!(page.starts_with(".ie") && page.contains("AFTERSALE_CONFIG"), "{page}");
        assert!(
            !page.contains(&std::env::var("HOME").unwrap_or("no home".into())),
            "a page must not name this machine"
        );
    }
}
