//! All templates there are, the user's own before the compiled-in ones.

use super::own::{self, Broken};
use super::{Header, Language, Origin, Source, Template, built_in};
use crate::error::{Error, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Templates by name and language.
#[derive(Clone, Debug)]
pub struct Library {
    templates: BTreeMap<(String, Language), Template>,
    broken: Vec<Broken>,
}

impl Library {
    /// The compiled-in templates with the user's own in `dir` laid over them. The error is for a folder that cannot be read;
    /// a template that is broken is kept as [`Library::broken`] and takes no other one's place silently.
    pub fn load(dir: &Path) -> Result<Self> {
        let mut library = Self { templates: BTreeMap::new(), broken: Vec::new() };
        for source in built_in::sources() {
            library.add(source);
        }
        library.inherit(Origin::BuiltIn);
        for found in own::read(dir)? {
            match found {
                Ok(source) => library.add(source),
                Err(broken) => library.broken.push(broken),
            }
        }
        library.inherit(Origin::Own);
        Ok(library)
    }

    fn add(&mut self, source: Source) {
        let (name, language) = (source.name.clone(), source.language);
        match source.read() {
            Ok(mut template) => {
                let key = (name, language);
                if !template.has_header
                    && let Some(replaced) = self.templates.get(&key).filter(|replaced| replaced.has_header)
                {
                    (template.header, template.has_header) = (replaced.header.clone(), true);
                }
                self.templates.insert(key, template);
            }
            Err(why) => self.broken.push(Broken { name, language: Some(language), why }),
        }
    }

    /// Gives templates without a header that of the same name in the first language that has one.
    fn inherit(&mut self, origin: Origin) {
        let mut headers: BTreeMap<String, Header> = BTreeMap::new();
        for ((name, _), template) in &self.templates {
            if template.has_header {
                headers.entry(name.clone()).or_insert_with(|| template.header.clone());
            }
        }
        for ((name, _), template) in &mut self.templates {
            if template.origin == origin
                && !template.has_header
                && let Some(header) = headers.get(name)
            {
                (template.header, template.has_header) = (header.clone(), true);
            }
        }
    }

    /// The template of that name and language. An unknown name is not found (exit 5), with the nearest one; so is a language that
    /// the template does not have. A broken one is a wrong use (exit 2), never replaced by the compiled-in one.
    pub fn pick(&self, name: &str, language: Language) -> Result<&Template> {
        if let Some(broken) = self.broken.iter().find(|broken| broken.name == name && broken.language == Some(language))
        {
            return Err(broken.error());
        }
        if let Some(template) = self.templates.get(&(name.to_owned(), language)) {
            return Ok(template);
        }
        let languages: Vec<&str> = self.languages(name).into_iter().map(Language::code).collect();
        if languages.is_empty() {
            return Err(self.unknown(name));
        }
        Err(Error::not_found(format!("template `{name}` is not there in {}", language.name()))
            .hint(format!("--lang takes one of: {}", languages.join(", "))))
    }

    /// Whether there is a template of that name in any language; errors as of [`Library::pick`].
    pub fn known(&self, name: &str) -> Result<()> {
        let there = self.templates.keys().any(|(known, _)| known == name);
        if there { Ok(()) } else { Err(self.unknown(name)) }
    }

    /// A template that is not part of the library, with the header that it would inherit here.
    pub fn with_header(&self, mut template: Template) -> Template {
        let same = |known: &&Template| known.name == template.name && known.has_header;
        if !template.has_header
            && let Some(known) = self.templates.values().find(same)
        {
            (template.header, template.has_header) = (known.header.clone(), true);
        }
        template
    }

    fn unknown(&self, name: &str) -> Error {
        if let Some(broken) = self.broken.iter().find(|broken| broken.name == name) {
            return broken.error();
        }
        let score = |candidate: &&str| strsim::normalized_damerau_levenshtein(name, candidate);
        let best = self.names().into_iter().max_by(|one, other| score(one).total_cmp(&score(other)));
        let error = Error::not_found(format!("there is no template `{name}`"));
        let error = match best.filter(|best| score(best) >= 0.5) {
            Some(best) => error.hint(format!("did you mean `{best}`?")),
            None => error,
        };
        error.hint("aftersale template list")
    }

    /// The names, in order.
    pub fn names(&self) -> BTreeSet<&str> {
        self.templates.keys().map(|(name, _)| name.as_str()).collect()
    }

    /// The languages of a template.
    pub fn languages(&self, name: &str) -> Vec<Language> {
        self.templates.keys().filter(|(known, _)| known == name).map(|(_, language)| *language).collect()
    }

    /// Every template, by name and language.
    pub fn all(&self) -> impl Iterator<Item = &Template> {
        self.templates.values()
    }

    /// Templates that cannot be used.
    pub fn broken(&self) -> &[Broken] {
        &self.broken
    }
}

impl Broken {
    /// The same as a wrong use (exit 2).
    pub fn error(&self) -> Error {
        Error::usage(format!("a template is broken: {}", self.why)).hint("mend or remove that file")
    }
}
