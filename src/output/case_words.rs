//! A case in a few words.

use super::{Row, value::text};

/// What a case is, from its kind, its number and its reason, such as `claim 547843/2025, defect`. Not yet safe for a
/// terminal.
pub fn case_words(row: &Row) -> String {
    let kind = text(row, "kind").unwrap_or("case");
    let buyer = || text(row, "buyer").map(|buyer| format!("from {buyer}"));
    // The buyer that a mail in doubt names is no fact.
    let doubted =
        kind == "protection" && matches!(text(row, "status"), Some("NOT_VERIFIED" | "NOT_LINKED" | "NOT_SYNCED"));
    let name = match kind {
        _ if doubted => None,
        "message" | "protection" => buyer(),
        _ => text(row, "reference").map(str::to_owned),
    };
    let named = name.map_or_else(|| kind.to_owned(), |name| format!("{kind} {name}"));
    let more = if unreadable(row) {
        Some("cannot be read".to_owned())
    } else {
        match kind {
            "return" => text(row, "status").map(spoken),
            "message" | "protection" => text(row, "subject").map(str::to_owned),
            _ => text(row, "reason").map(spoken).or_else(|| text(row, "subject").map(str::to_owned)),
        }
    };
    match more {
        Some(more) if !more.trim().is_empty() => format!("{named}, {more}"),
        _ => named,
    }
}

/// How a listed buyer stands, in two words; `None` for everybody else.
pub fn blocked(row: &Row) -> Option<&'static str> {
    match text(row, "blocked")? {
        "wanted" => Some("block wanted"),
        "expired" => Some("block ended"),
        _ => Some("blocked buyer"),
    }
}

/// Whether nothing but the id of a case is known.
pub fn unreadable(row: &Row) -> bool {
    text(row, "status") == Some("UNREADABLE") && text(row, "problem").is_some()
}

/// A code such as `NOT_RECEIVED` or `return_and_refund` as words; a text stays as it is.
pub fn spoken(code: &str) -> String {
    let is_text = code.contains(char::is_lowercase) && code.contains(|c: char| c.is_uppercase() || c.is_whitespace());
    if is_text { code.to_owned() } else { code.replace('_', " ").to_lowercase() }
}

/// A marketplace's or site's name as a proper name: `allegro` becomes `Allegro`, `allegro-cz` `Allegro.cz`.
pub fn proper_name(name: &str) -> String {
    let mut letters = name.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}", letters.as_str().replace('-', "."))
}

#[cfg(test)]
mod tests {
    use super::{case_words, proper_name, spoken};
    use serde_json::json;

    #[test]
    fn says_what_matters_for_each_kind() {
        for (row, words) in [
            (json!({"kind": "claim", "reference": "547843/2025", "reason": "DEFECT"}), "claim 547843/2025, defect"),
            (json!({"kind": "dispute", "reason": "NOT_RECEIVED"}), "dispute, not received"),
            (json!({"kind": "dispute", "subject": "Gdzie jest paczka?"}), "dispute, Gdzie jest paczka?"),
            (json!({"kind": "return", "reference": "AB12/Z04", "status": "DELIVERED"}), "return AB12/Z04, delivered"),
            (json!({"kind": "message", "buyer": "anna.k", "subject": " "}), "message from anna.k"),
            (json!({"kind": "claim", "status": "UNREADABLE", "problem": "x"}), "claim, cannot be read"),
            (
                json!({"kind": "protection", "status": "NOT_VERIFIED", "buyer": "x", "subject": "? not verified: S"}),
                "protection, ? not verified: S",
            ),
            (json!({"kind": "claim", "reference": null, "reason": null}), "claim"),
        ] {
            assert_eq!(case_words(&crate::output::row(row)), words);
        }
    }

    #[test]
    fn codes_and_names_are_spoken() {
        assert_eq!(spoken("PRODUCT_DAMAGED"), "product damaged");
        assert_eq!(spoken("wait_for_buyer_return"), "wait for buyer return");
        assert_eq!(spoken("Wrong_item"), "Wrong_item");
        assert_eq!(spoken("file my_photo"), "file my_photo");
        assert_eq!(proper_name("allegro-cz"), "Allegro.cz");
        assert_eq!(proper_name(""), "");
    }
}
