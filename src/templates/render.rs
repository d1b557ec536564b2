//! Template and values → the text of a letter. A value that is missing is an error and never a blank.

use super::context::KNOWN;
use super::{Context, Template};
use crate::error::{Error, Result};
use minijinja::{Environment, UndefinedBehavior};
use std::collections::BTreeMap;

impl Template {
    /// The text with its variables filled in. Values are data: what looks like a template in them stays as it is. A missing variable,
    /// or one given that the text does not use, is a wrong use (exit 2) that says how to give it.
    pub fn render(&self, context: &Context) -> Result<String> {
        let used = self.used();
        let values = self.values(context);
        let missing: Vec<&String> = used
            .iter()
            .filter(|name| !values.contains_key(name.as_str()) && !self.header.optional.contains_key(*name))
            .collect();
        if !missing.is_empty() && !context.draft {
            return Err(self.missing(&missing));
        }
        let open: Vec<(&str, String)> =
            missing.iter().map(|name| (name.as_str(), format!("{{{{ {name} }}}}"))).collect();
        if let Some(name) = context.given.keys().find(|name| !used.contains(*name)) {
            return Err(self.unused(name, used.iter().map(String::as_str)));
        }
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let compiled = environment.template_from_str(&self.text).map_err(|error| Error::usage(self.wrong(&error)))?;
        let open = open.iter().map(|(name, mark)| (*name, mark.as_str()));
        let values = minijinja::Value::from_pairs(values.into_iter().chain(open));
        let text = compiled.render(values).map_err(|error| Error::usage(self.wrong(&error)))?;
        Ok(tidy(&text))
    }

    /// The values by name. What the header declares is never taken from the case.
    fn values<'a>(&self, context: &'a Context) -> BTreeMap<&'a str, &'a str> {
        let declared =
            |name: &String| self.header.variables.contains_key(name) || self.header.optional.contains_key(name);
        let of_case = context.case.iter().filter(|(name, _)| !declared(name));
        let all = of_case.chain(&context.known).chain(&context.given);
        all.map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    fn missing(&self, names: &[&String]) -> Error {
        let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        let (what, language) = (quoted.join(", "), self.language);
        let error =
            Error::usage(format!("template `{}` ({language}) needs {what}, which this case does not say", self.name));
        let error = names.iter().fold(error, |error, name| {
            let known = || KNOWN.iter().find(|(known, _)| known == name).map(|(_, meaning)| *meaning);
            match self.meaning(name).or_else(known) {
                Some(meaning) => error.detail(format!("{name}: {meaning}")),
                None => error,
            }
        });
        let flags: Vec<String> = names.iter().map(|name| format!("--var {name}=…")).collect();
        error.hint(format!("add {}", flags.join(" ")))
    }

    fn unused<'a>(&self, name: &str, used: impl Iterator<Item = &'a str>) -> Error {
        let used: Vec<&str> = used.collect();
        let error = Error::usage(format!("template `{}` ({}) has no variable `{name}`", self.name, self.language));
        error.hint(if used.is_empty() { "it has none".into() } else { format!("it has: {}", used.join(", ")) })
    }
}

/// Without spaces at the ends of lines, and with one empty line at most between paragraphs.
fn tidy(text: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for line in text.trim().lines().map(str::trim_end) {
        if !(line.is_empty() && kept.last().is_some_and(|last| last.is_empty())) {
            kept.push(line);
        }
    }
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use crate::templates::{Context, Language, Origin, Source, Template};

    fn template(text: &str) -> Template {
        let text = format!(
            "+++\ntitle = \"T\"\n[variables]\namount = \"what you pay\"\nreason = \"why\"\n[optional]\nmore = \"more\"\n+++\n{text}"
        );
        let (file, name) = ("pl/x.md".into(), "x".into());
        Source { file, name, language: Language::Pl, origin: Origin::Own, text }.read().unwrap()
    }

    #[test]
    fn a_missing_variable_is_named_with_how_to_give_it() {
        let template = template("{{ amount }} {{ reason }} {{ buyer }}");
        let mut context = Context::empty(Language::Pl).give("reason", "x");
        context.case.insert("amount".into(), "249,00 zł".into());
        let error = template.render(&context).unwrap_err();
        assert_eq!(error.message, "template `x` (pl) needs `amount`, `buyer`, which this case does not say");
        assert_eq!(error.details, ["amount: what you pay", "buyer: the buyer's login"]);
        assert_eq!(error.hints, ["add --var amount=… --var buyer=…"]);
        let context = context.know("amount", "12.50 PLN").know("other", "y").give("buyer", "anna.k");
        assert_eq!(template.render(&context).unwrap(), "12,50\u{a0}zł x anna.k");
        let error = template.render(&context.give("resaon", "x")).unwrap_err();
        assert_eq!(error.hints, ["it has: amount, buyer, reason"]);
    }

    #[test]
    fn what_is_optional_may_be_left_out_and_values_are_only_data() {
        let template = template("{{ reason }}{% if more is defined %} {{ more }}{% endif %}  \n\n\n\nend\n");
        let context = Context::empty(Language::Pl).give("reason", "{{ 7 * 7 }}{% raw %} <b>&");
        assert_eq!(template.render(&context).unwrap(), "{{ 7 * 7 }}{% raw %} <b>&\n\nend");
        assert!(template.render(&context.give("more", "M")).unwrap().contains("<b>& M\n"));
    }
}
