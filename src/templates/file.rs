//! One template as a file: a header in TOML between two lines of `+++`, then the text. A file without a header has the header of
//! the same template in another language.

use super::Language;
use crate::domain::Kind;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The line before and after a header.
const FENCE: &str = "+++";

/// What a template says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// What it is for, in a few words.
    pub title: String,
    /// The kinds of case it is written for; any when empty.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// The marketplaces it is written for; any when empty.
    #[serde(default)]
    pub marketplaces: Vec<String>,
    /// The commands that may send it.
    #[serde(default)]
    pub commands: Vec<String>,
    /// Whether the text states a decision, so that it binds the seller.
    #[serde(default)]
    pub decision: bool,
    /// What must be given because no case knows it: name and meaning. A case never fills these in.
    #[serde(default)]
    pub variables: BTreeMap<String, String>,
    /// What may be given or left out: name and meaning. The text asks whether it `is defined`. A case never fills these in either.
    #[serde(default)]
    pub optional: BTreeMap<String, String>,
}

/// Where a template comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Compiled in.
    BuiltIn,
    /// The user's own.
    Own,
}

impl Origin {
    /// The word on screen and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BuiltIn => "built-in",
            Self::Own => "own",
        }
    }
}

/// The text of a template file with what it is called.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file as messages call it.
    pub file: String,
    /// The template's name.
    pub name: String,
    /// The language of the text.
    pub language: Language,
    /// Where it comes from.
    pub origin: Origin,
    /// The whole file.
    pub text: String,
}

/// A template that can be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// The file as messages call it.
    pub file: String,
    /// The template's name, such as `accept-refund`.
    pub name: String,
    /// The language of the text.
    pub language: Language,
    /// Where it comes from.
    pub origin: Origin,
    /// Its header, perhaps that of another language.
    pub header: Header,
    /// Whether a header was found for it.
    pub has_header: bool,
    /// The text, with its variables.
    pub text: String,
    /// How many lines of the file stand before the text.
    pub lines_before: usize,
}

impl Source {
    /// Reads the file. The error is a sentence that names file and line.
    pub fn read(self) -> Result<Template, String> {
        let text = self.text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let (header, body, lines_before) = match split(&text) {
            None => (None, text.as_str(), 0),
            Some(Err(line)) => {
                return Err(format!("{} line {line}: the header has no end, a line of {FENCE}", self.file));
            }
            Some(Ok((head, body))) => {
                let header = toml::from_str(head).map_err(|error| self.wrong_header(head, &error))?;
                (Some(header), body, head.lines().count() + 2)
            }
        };
        let (has_header, header) = (header.is_some(), header.unwrap_or_else(|| untitled(&self.name)));
        let Self { file, name, language, origin, .. } = self;
        let text = body.trim_end().to_owned();
        let template = Template { file, name, language, origin, header, has_header, text, lines_before };
        template.compile().map(|_| template.clone())
    }

    fn wrong_header(&self, head: &str, error: &toml::de::Error) -> String {
        let before = error.span().and_then(|span| head.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 2;
        format!("{} line {line}: {}", self.file, error.message().trim().replace('\n', ", "))
    }
}

/// Header and text; the line of the beginning where the header does not end; `None` without a header.
fn split(text: &str) -> Option<Result<(&str, &str), usize>> {
    let rest = text.strip_prefix(FENCE)?.strip_prefix('\n')?;
    if let Some(body) = rest.strip_prefix("+++\n") {
        return Some(Ok(("", body)));
    }
    Some(rest.split_once("\n+++\n").ok_or(1))
}

fn untitled(name: &str) -> Header {
    Header { title: name.into(), ..Header::default() }
}

impl Template {
    /// The variables that the text uses. The text was compiled before, so that an error here says there are none.
    pub fn used(&self) -> BTreeSet<String> {
        self.compile().unwrap_or_default()
    }

    /// Compiles the text and gives back its variables.
    fn compile(&self) -> Result<BTreeSet<String>, String> {
        let environment = minijinja::Environment::new();
        let compiled = environment.template_from_str(&self.text).map_err(|error| self.wrong(&error))?;
        Ok(compiled.undeclared_variables(false).into_iter().collect())
    }

    /// What the template engine says, as a sentence that names file and line.
    pub(super) fn wrong(&self, error: &minijinja::Error) -> String {
        let why =
            error.detail().map_or_else(|| error.kind().to_string(), |detail| format!("{}: {detail}", error.kind()));
        match error.line() {
            Some(line) => format!("{} line {}: {why}", self.file, line + self.lines_before),
            None => format!("{}: {why}", self.file),
        }
    }

    /// The meaning of a variable that the header declares.
    pub fn meaning(&self, variable: &str) -> Option<&str> {
        self.header.variables.get(variable).or_else(|| self.header.optional.get(variable)).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::{Origin, Source};
    use crate::templates::Language;

    fn read(text: &str) -> Result<super::Template, String> {
        let source = Source {
            file: "pl/x.md".into(),
            name: "x".into(),
            language: Language::Pl,
            origin: Origin::Own,
            text: text.into(),
        };
        source.read()
    }

    #[test]
    fn header_and_text_are_told_apart() {
        let template = read("+++\ntitle = \"T\"\ndecision = true\n+++\nDzień dobry,\n{{ reason }}\n").unwrap();
        assert_eq!((template.header.title.as_str(), template.header.decision), ("T", true));
        assert_eq!((template.text.as_str(), template.lines_before), ("Dzień dobry,\n{{ reason }}", 4));
        assert_eq!(template.used().into_iter().collect::<Vec<_>>(), ["reason"]);
        let bare = read("\u{feff}only text\r\n").unwrap();
        assert_eq!((bare.text.as_str(), bare.has_header, bare.header.title.as_str()), ("only text", false, "x"));
    }

    #[test]
    fn what_is_broken_is_named_with_its_line() {
        for (text, said) in [
            ("+++\ntitle = \"T\"\n+++\none\n{{ two\n", "pl/x.md line 5: syntax error"),
            ("+++\ntitle = \"T\"\nkinds = [\"fight\"]\n+++\n", "pl/x.md line 3: unknown variant `fight`"),
            ("+++\ntitle = \"T\"\nfoo = 1\n+++\n", "pl/x.md line 3: unknown field `foo`"),
            ("+++\ntitle = \"T\"\n", "pl/x.md line 1: the header has no end"),
            ("{% if x %}", "pl/x.md line 1: "),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.starts_with(said), "{error}");
        }
    }
}
