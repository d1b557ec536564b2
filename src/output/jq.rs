//! `--jq`: a filter over the whole JSON value. Its results are printed one a line, texts without quotes.

use super::render::Stop;
use super::{Style, sanitize};
use crate::error::Error;
use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Filter, Vars, data};
use jaq_json::{Val, read, write};
use std::io::Write;

/// How many letters of an error are told; it repeats the value that did not fit, which may be all the data.
const MOST_SAID: usize = 199;

/// A filter, checked and ready.
pub struct Jq {
    filter: Filter<data::JustLut<Val>>,
}

impl Jq {
    /// Reads an expression; one that makes no sense is a usage error that says where.
    pub fn new(expression: &str) -> Result<Self, Error> {
        let defs = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let funs = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let arena = Arena::default();
        let modules = Loader::new(defs)
            .load(&arena, File { code: expression, path: () })
            .map_err(|errors| wrong(expression, errors.iter().map(|(_, error)| loading(error))))?;
        let filter = Compiler::default().with_funs(funs).compile(modules).map_err(|errors| {
            let undefined = errors.iter().flat_map(|(_, errors)| errors);
            wrong(expression, undefined.map(|(name, what)| format!("there is no {} `{name}`", what.as_str())))
        })?;
        Ok(Self { filter })
    }

    /// Runs over a JSON text and prints what comes out.
    pub fn run(&self, json: &[u8], style: &Style, out: &mut dyn Write) -> Result<(), Stop> {
        let input = read::parse_single(json)
            .map_err(|error| Error::failed(format!("the data is no JSON that jq reads: {error}")))?;
        let context = Ctx::<data::JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        for result in self.filter.id.run((context, input)) {
            match result.map_err(jaq_core::Exn::get_err) {
                Ok(value) => print(&value, style, out)?,
                Err(Ok(error)) => {
                    return Err(Error::usage(sanitize::line_up_to(&format!("jq: {error}"), MOST_SAID)).into());
                }
                // `halt` ends the output, and nothing else.
                Err(Err(_)) => break,
            }
        }
        Ok(())
    }
}

fn print(value: &Val, style: &Style, out: &mut dyn Write) -> std::io::Result<()> {
    if let Val::TStr(text) = value {
        let text = String::from_utf8_lossy(text);
        return if style.terminal { writeln!(out, "{}", sanitize::block(&text)) } else { writeln!(out, "{text}") };
    }
    let layout =
        write::Pp { indent: style.terminal.then(|| "  ".to_owned()), sep_space: style.terminal, ..Default::default() };
    let mut bytes = Vec::new();
    write::write(&mut bytes, &layout, 0, value)?;
    let text = String::from_utf8_lossy(&bytes);
    if style.terminal { writeln!(out, "{}", sanitize::json(&text)) } else { writeln!(out, "{text}") }
}

/// A usage error with the first few reasons.
fn wrong(expression: &str, reasons: impl Iterator<Item = String>) -> Error {
    reasons.take(3).fold(Error::usage(format!("the jq expression `{expression}` is wrong")), Error::detail)
}

/// Why an expression cannot be read.
fn loading(error: &jaq_core::load::Error<&str>) -> String {
    use jaq_core::load::Error::{Io, Lex, Parse};
    let at = |found: &str| if found.is_empty() { "the end".into() } else { format!("`{found}`") };
    match error {
        Io(files) => files.first().map_or(String::new(), |(path, why)| format!("{path}: {why}")),
        Lex(errors) => errors
            .first()
            .map_or(String::new(), |(wanted, found)| format!("{} expected at {}", wanted.as_str(), at(found))),
        Parse(errors) => errors
            .first()
            .map_or(String::new(), |(wanted, found)| format!("{} expected at {}", wanted.as_str(), at(found))),
    }
}
