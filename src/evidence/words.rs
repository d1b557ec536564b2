//! Finding words in a reason that comes as a text, in any language.

/// The text in small letters, with plain apostrophes and single blanks, so that codes and sentences compare alike.
pub fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        '\u{2018}' | '\u{2019}' | '\u{ff07}' => '\'',
        '_' | '-' | '\u{2011}' => ' ',
        other => other,
    };
    let text: String = text.chars().map(letter).collect::<String>().to_lowercase();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether `wanted` stands in `text`, both [`plain`]: at the start of a word, so that `late` is not found in `plate`. Scripts that
/// put no blanks between words, and what begins with no letter, may stand anywhere.
pub fn holds(text: &str, wanted: &str) -> bool {
    let anywhere = wanted.chars().next().is_none_or(|first| !spaced(first));
    let starts_word = |at: usize| text[..at].chars().next_back().is_none_or(|before| !spaced(before));
    text.match_indices(wanted).any(|(at, _)| anywhere || starts_word(at))
}

/// A letter or digit of a script that separates words by blanks.
fn spaced(letter: char) -> bool {
    letter.is_alphanumeric() && letter < '\u{2e80}'
}

#[cfg(test)]
mod tests {
    use super::{holds, plain};

    #[test]
    fn texts_compare_alike_however_they_are_written() {
        assert_eq!(plain("  Goods\u{a0}haven\u{2019}t  ARRIVED "), "goods haven't arrived");
        assert_eq!(plain("NOT_AS-DESCRIBED"), "not as described");
    }

    #[test]
    fn words_are_found_at_their_start_alone() {
        assert!(!holds("a cracked plate", "late"));
        assert!(holds("a late parcel", "late") && holds("(late) parcel", "late"));
        assert!(holds("haven't received", "'t receiv"));
        assert!(holds("包裹被海关扣留", "海关") && holds("包裹fake", "fake"));
        assert!(!holds("отличный", "личн") && holds("по личным причинам", "личн"));
    }
}
