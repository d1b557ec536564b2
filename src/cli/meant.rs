//! Which command was meant by a command line that cannot be parsed.

use super::Cli;
use clap::CommandFactory;
use std::ffi::OsString;

/// Whether the command line means `name`. The first word that is neither an option nor the value of a global one decides; where
/// there is none, the name itself anywhere.
pub fn means(args: &[OsString], name: &str) -> bool {
    let cli = Cli::command();
    let takes_value = |flag: &str| {
        let long = flag.strip_prefix("--");
        cli.get_arguments().any(|arg| {
            let optional = arg.get_num_args().is_some_and(|count| count.min_values() == 0);
            arg.get_action().takes_values() && !optional && long.is_some() && arg.get_long() == long
        })
    };
    let words: Vec<_> = args.iter().skip(1).map(|arg| arg.to_string_lossy()).collect();
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        if !word.starts_with('-') {
            return word == name;
        }
        if takes_value(word) {
            rest.next();
        }
    }
    words.iter().any(|word| word == name)
}

#[cfg(test)]
mod tests {
    use super::means;
    use std::ffi::OsString;

    #[test]
    fn the_command_is_found_behind_global_options() {
        for (line, is_check) in [
            ("check --nonsense", true),
            ("--account main check --nonsense", true),
            ("--account=main --json check", true),
            ("-q -v check", true),
            ("--nonsense check", true),
            ("--format check", true),
            ("--profile x --demo check", true),
            ("show check --nonsense", false),
            ("--account check list --nonsense", false),
            ("list --nonsense", false),
            ("", false),
        ] {
            let args: Vec<OsString> = format!("aftersale {line}").split(' ').map(OsString::from).collect();
            assert_eq!(means(&args, "check"), is_check, "{line}");
        }
    }
}
