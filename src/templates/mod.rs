//! Message templates in the buyer's language: texts of the usual answers, filled in with what a case says, and checked before anything
//! is sent. Pure but for reading the user's folder.
//!
//! A command that sends a text does this:
//!
//! 1. [`Library::load`] with `CONFIG_DIR/templates`: the compiled-in templates with the user's own over them.
//! 2. [`choose`] the language from `--lang`, the case and its order, and tell [`Choice::language`] and why on stderr.
//! 3. [`Library::pick`] the template by name and language; [`rejection`] names the one for a verdict.
//! 4. [`Context::of`] the case; [`Context::know`] what the command itself knows (an amount of `--amount`, a tracking number), and
//!    [`Context::give`] what the user typed as `--var name=value`; then [`Template::render`]. A missing variable is an error that names it.
//! 5. [`check()`] the text, one from a template as well as one that was typed, against [`Limits::of`] its case (or
//!    [`Limits::verdict`]), and [`refuse`] it where something speaks against it, `--force` or not.
//!
//! `commands::template` has steps 1 to 4 as functions that take an `App`. Headers and files are described at [`Header`] and in
//! `templates/README.md`.

mod built_in;
mod check;
mod context;
mod file;
mod guess;
mod language;
mod library;
mod limits;
mod lint;
mod own;
mod render;
mod wording;

pub use built_in::rejection;
pub use check::{Finding, FindingKind, check, refuse};
pub use context::{Context, Facts, KNOWN};
pub use file::{Header, Origin, Source, Template};
pub use guess::{Guess, guess};
pub use language::{Choice, Language, choose};
pub use library::Library;
pub use limits::Limits;
pub use own::{Broken, text as read_file};

#[cfg(test)]
mod tests {
    use super::{Language, Library, Origin};
    use std::path::Path;

    fn built_in() -> Library {
        Library::load(Path::new("no such folder")).unwrap()
    }

    #[test]
    fn every_built_in_template_is_there_and_sound_in_every_language() {
        let library = built_in();
        assert_eq!(library.broken(), []);
        assert!(library.names().len() >= 26);
        let mut wrong = Vec::new();
        for name in library.names() {
            for language in Language::ALL {
                let template = library.pick(name, language).unwrap();
                assert!(template.has_header && !template.header.title.is_empty(), "{name}");
                wrong.extend(template.lint().into_iter().map(|problem| format!("{}: {problem}", template.file)));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_text_of_one_language_is_not_that_of_another() {
        let library = built_in();
        for name in library.names() {
            let texts: std::collections::BTreeSet<&str> =
                Language::ALL.iter().map(|language| library.pick(name, *language).unwrap().text.as_str()).collect();
            assert_eq!(texts.len(), Language::ALL.len(), "{name}");
        }
    }

    #[test]
    fn an_own_template_comes_first_and_a_broken_one_is_not_replaced() {
        let dir = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("pl/refuse.md", "Nie. {{ reason }}"),
            ("cs/refuse.md", "{{ reason"),
            ("pl/own.md", "Hej"),
            ("de/x.md", "x"),
        ] {
            let path = dir.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let library = Library::load(dir.path()).unwrap();
        let own = library.pick("refuse", Language::Pl).unwrap();
        assert_eq!((own.origin, own.header.decision, own.lint()), (Origin::Own, true, vec![]));
        assert_eq!(library.pick("refuse", Language::Sk).unwrap().origin, Origin::BuiltIn);
        let broken = library.pick("refuse", Language::Cs).unwrap_err();
        assert!(broken.message.contains("cs/refuse.md line 1"), "{broken}");
        assert_eq!(library.broken().len(), 2);
        let missing = library.pick("own", Language::En).unwrap_err();
        assert_eq!(missing.hints, ["--lang takes one of: pl"]);
        assert_eq!(library.pick("refsue", Language::En).unwrap_err().hints[0], "did you mean `refuse`?");
    }
}
