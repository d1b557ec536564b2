//! Sentences of the marketplace itself.

/// The subject of an issue in the language asked for: Polish, or English for everybody else.
pub(crate) fn subject(code: &str, language: Option<&str>) -> String {
    let polish = language.is_some_and(|language| language.starts_with("pl"));
    let (polish_text, english_text) = match code {
        "NO_PRODUCT_RECEIVED" => ("towar nie dotarł", "the goods have not arrived"),
        "NOT_AS_DESCRIBED" => ("towar inny niż w opisie", "the goods are not as described"),
        "ITEM_IS_DAMAGED" => ("towar jest uszkodzony", "the item is damaged"),
        "RECEIVED_INCOMPLETE_ORDER" => ("zamówienie jest niekompletne", "the order is incomplete"),
        "NO_REFUND_AFTER_RETURNING_PRODUCT" => ("brak pieniędzy po odesłaniu towaru", "no refund after a return"),
        "NO_REFUND_AFTER_CANCELING_ORDER" => ("brak pieniędzy po anulowaniu zakupu", "no refund after cancelling"),
        "DEFECT_FOUND_DURING_USE" => ("wada wyszła na jaw podczas używania", "defect found during use"),
        "PRODUCT_AND_PARCEL_DAMAGED_IN_TRANSIT" => ("szkoda w transporcie", "damaged in transit"),
        "MISSING_PRODUCT_ELEMENT" => ("brakuje części", "a part is missing"),
        "OTHER" => ("inny problem", "another problem"),
        // Now and then the bare code comes through.
        code => (code, code),
    };
    if polish { polish_text } else { english_text }.to_owned()
}

/// What the marketplace writes into the chat after a verdict.
pub(crate) fn verdict(accepted: bool) -> &'static str {
    if accepted { "Sprzedawca uznał reklamację." } else { "Sprzedawca odrzucił reklamację." }
}
