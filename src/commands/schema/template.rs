//! `template list`, `template show`, `template lint` and `template render`.

use super::parts::{flag, list, object, text, text_or_null, whole, word};
use serde_json::{Value, json};

/// A row of `template list`.
pub fn line() -> Value {
    object(head())
}

fn head() -> Vec<(&'static str, Value)> {
    vec![
        ("name", text("the template's name")),
        ("title", text("what it is for")),
        ("origin", word("where its text comes from; mixed where languages differ", &["built-in", "own", "mixed"])),
        ("languages", list(text("an ISO 639-1 code"))),
        ("available", text("the same for people: all, or the codes")),
        ("kinds", list(text("a kind of case; any when empty"))),
        ("marketplaces", list(text("a marketplace; any when empty"))),
        ("commands", list(text("a command that may send it"))),
        ("decision", flag("whether it states a decision")),
    ]
}

/// A template with its variables and its text in one language.
pub fn page() -> Value {
    let variable = object(vec![
        ("name", text("the variable")),
        ("meaning", text_or_null("what it stands for")),
        ("from", word("where its value comes from", &["case", "var", "optional"])),
    ]);
    let mut fields = head();
    fields.extend([
        ("language", text("the language of the text")),
        ("file", text("the file that holds the text")),
        ("variables", list(variable)),
        ("text", text("the text, not filled in")),
    ]);
    object(fields)
}

/// A row of `template lint`.
pub fn problem() -> Value {
    object(vec![
        ("name", text("the template's name")),
        ("language", text_or_null("the language of the text")),
        ("origin", word("where it comes from", &["built-in", "own"])),
        ("file", text("the file")),
        ("problem", text("what is wrong")),
    ])
}

/// A letter.
pub fn letter() -> Value {
    let finding = object(vec![
        (
            "kind",
            word(
                "what was found",
                &["empty", "too_short", "too_long", "placeholder", "control", "phone", "email", "link"],
            ),
        ),
        ("message", text("the same in words")),
        ("quote", text_or_null("the place in the text")),
        ("may_force", flag("whether --force sends it all the same")),
    ]);
    object(vec![
        ("template", text("the template's name")),
        ("origin", word("where it comes from", &["built-in", "own"])),
        ("case", text("account and id of the case")),
        ("language", text("the language")),
        ("language_reason", text("why this language")),
        ("decision", flag("whether the text states a decision")),
        ("text", text("the text")),
        ("characters", whole("its length")),
        ("most_characters", json!({"type": ["integer", "null"], "description": "the limit, where one is stated"})),
        ("findings", list(finding)),
    ])
}
