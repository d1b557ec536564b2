//! `template list`, `template show` and `template lint`.

use super::{language, library};
use crate::app::App;
use crate::error::{Error, Result};
use crate::output::{Body, Column, Outcome, Record, Row, View, row};
use crate::templates::{KNOWN, Language, Library, Origin, Source, Template, read_file};
use serde_json::{Value, json};
use std::path::Path;

/// All templates by name, or those of one language. Broken ones are failures beside them (exit 3).
pub fn list(app: &App, code: Option<&str>) -> Result<Outcome> {
    let wanted = language(code)?;
    let library = library(app)?;
    let rows = library.names().into_iter().filter_map(|name| line(&library, name, wanted)).collect();
    let columns = vec![
        Column::new("name", "NAME"),
        Column::new("title", "TITLE"),
        Column::hidden("decision"),
        Column::hidden("languages"),
        Column::new("available", "IN"),
        Column::new("origin", "ORIGIN"),
        Column::hidden("kinds"),
        Column::hidden("marketplaces"),
        Column::hidden("commands"),
    ];
    let mut outcome = Outcome::table(columns, rows, "There are no templates.").hint("aftersale template show NAME");
    outcome.failures = library.broken().iter().map(|broken| broken.error()).collect();
    Ok(outcome)
}

/// What a template says of itself, over all its languages; `None` where it is not there in the one that is wanted.
fn line(library: &Library, name: &str, wanted: Option<Language>) -> Option<Row> {
    let languages = library.languages(name);
    if wanted.is_some_and(|wanted| !languages.contains(&wanted)) {
        return None;
    }
    let texts: Vec<&Template> = library.all().filter(|template| template.name == name).collect();
    let shown = wanted.and_then(|wanted| texts.iter().find(|template| template.language == wanted));
    let own = texts.iter().filter(|template| template.origin == Origin::Own).count();
    let origin = match (shown, own) {
        (Some(template), _) => template.origin.as_str(),
        (None, 0) => Origin::BuiltIn.as_str(),
        (None, own) if own == texts.len() => Origin::Own.as_str(),
        _ => "mixed",
    };
    Some(head(shown.or(texts.first())?, origin, &languages))
}

fn head(template: &Template, origin: &str, languages: &[Language]) -> Row {
    let header = &template.header;
    let codes: Vec<&str> = languages.iter().map(|language| language.code()).collect();
    let available = if codes.len() == Language::ALL.len() { "all".to_owned() } else { codes.join(", ") };
    row(json!({
        "name": template.name,
        "title": header.title,
        "origin": origin,
        "languages": codes,
        "available": available,
        "kinds": header.kinds,
        "marketplaces": header.marketplaces,
        "commands": header.commands,
        "decision": header.decision,
    }))
}

/// One template with its variables and its text in one language.
pub fn show(app: &App, name: &str, code: Option<&str>) -> Result<Outcome> {
    let library = library(app)?;
    let languages = library.languages(name);
    // Which language is read matters only for the text, so any will do where none was named.
    let first = languages.first().copied().unwrap_or(Language::En);
    let template = library.pick(name, language(code)?.unwrap_or(first))?;
    let mut fields = head(template, template.origin.as_str(), &languages);
    fields.insert("language".into(), template.language.code().into());
    fields.insert("file".into(), template.file.clone().into());
    fields.insert("variables".into(), template.used().iter().map(|name| variable(template, name)).collect());
    fields.insert("text".into(), template.text.clone().into());
    let page = page(template, &languages);
    Ok(Outcome::new(Body::Record(Record { row: fields, view: View::Text(page) })))
}

fn variable(template: &Template, name: &str) -> Value {
    let known = KNOWN.iter().find(|(known, _)| *known == name).map(|(_, meaning)| *meaning);
    let from = match () {
        () if template.header.optional.contains_key(name) => "optional",
        () if known.is_some() && !template.header.variables.contains_key(name) => "case",
        () => "var",
    };
    json!({"name": name, "meaning": template.meaning(name).or(known), "from": from})
}

/// The template as a page.
fn page(template: &Template, languages: &[Language]) -> String {
    let header = &template.header;
    let codes: Vec<&str> = languages.iter().map(|language| language.code()).collect();
    let kinds: Vec<&str> = header.kinds.iter().map(|kind| kind.as_str()).collect();
    let any = |words: String| if words.is_empty() { "any".to_owned() } else { words };
    let mut lines = vec![
        format!("{} · {} · {}", header.title, template.language.name(), template.origin.as_str()),
        format!("For:        {} on {}", any(kinds.join(", ")), any(header.marketplaces.join(", "))),
        format!("Sent by:    {}", any(header.commands.join(", "))),
        format!("Decision:   {}", if header.decision { "yes, it binds you" } else { "no" }),
        format!("Languages:  {}", codes.join(", ")),
    ];
    for name in template.used() {
        let variable = variable(template, &name);
        let how = match variable["from"].as_str() {
            Some("case") => "from the case".to_owned(),
            Some("optional") => format!("--var {name}=… if you like"),
            _ => format!("--var {name}=…"),
        };
        lines.push(format!("Variable:   {name} ({how}): {}", variable["meaning"].as_str().unwrap_or("not explained")));
    }
    lines.extend([String::new(), template.text.clone()]);
    lines.join("\n")
}

/// What is wrong with one template in all its languages, with a file, or with all of them (exit 1 when anything is).
pub fn lint(app: &App, what: Option<&str>) -> Result<Outcome> {
    let library = library(app)?;
    let mut rows: Vec<Row> = Vec::new();
    let looked = match what {
        Some(path) if path.contains(['/', '\\']) || path.ends_with(".md") => {
            rows.extend(lint_file(&library, Path::new(path))?);
            1
        }
        name => {
            if let Some(name) = name {
                library.known(name)?;
            }
            let texts: Vec<&Template> =
                library.all().filter(|template| name.is_none_or(|name| template.name == name)).collect();
            let broken = library.broken().iter().filter(|broken| name.is_none_or(|name| broken.name == name));
            rows.extend(texts.iter().flat_map(|template| problems(template)));
            rows.extend(broken.map(|broken| problem(&broken.name, broken.language, Origin::Own, "", &broken.why)));
            texts.len()
        }
    };
    let columns = vec![
        Column::new("name", "NAME"),
        Column::new("language", "LANGUAGE"),
        Column::hidden("origin"),
        Column::new("problem", "PROBLEM"),
        Column::hidden("file"),
    ];
    let wrong = !rows.is_empty();
    let sound = if looked == 1 { "The text is sound.".to_owned() } else { format!("All {looked} texts are sound.") };
    let mut outcome = Outcome::table(columns, rows, sound);
    outcome.exit = wrong.then_some(1);
    Ok(outcome)
}

/// Reads one file as an own template: its name is the file's, its language the folder's.
fn lint_file(library: &Library, path: &Path) -> Result<Vec<Row>> {
    let file = path.display().to_string();
    let text = read_file(path).map_err(|why| Error::not_found(format!("{file} cannot be read: {why}")))?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let folder = std::path::absolute(path)
        .ok()
        .and_then(|path| Some(path.parent()?.file_name()?.to_string_lossy().into_owned()));
    let language: Language = folder.and_then(|folder| folder.parse().ok()).ok_or_else(|| {
        let codes: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
        Error::usage(format!("{file} is not in the folder of a language"))
            .hint(format!("put it into a folder called one of {}", codes.join(", ")))
    })?;
    let source = Source { file: file.clone(), name: name.clone(), language, origin: Origin::Own, text };
    Ok(match source.read() {
        Ok(template) => problems(&library.with_header(template)),
        Err(why) => vec![problem(&name, Some(language), Origin::Own, &file, &why)],
    })
}

fn problems(template: &Template) -> Vec<Row> {
    let found = template.lint();
    found
        .iter()
        .map(|said| problem(&template.name, Some(template.language), template.origin, &template.file, said))
        .collect()
}

fn problem(name: &str, language: Option<Language>, origin: Origin, file: &str, said: &str) -> Row {
    let language = language.map(Language::code);
    row(json!({"name": name, "language": language, "origin": origin, "file": file, "problem": said}))
}
