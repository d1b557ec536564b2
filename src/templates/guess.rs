//! Which language a text is written in, from evidence that can be shown: script, letters that only one of the languages has, and
//! common words. It says nothing where the evidence is thin or speaks for two.

use super::Language;
use std::collections::BTreeSet;

/// A language and what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The language.
    pub language: Language,
    /// Such as "the words `nie`, `jest` and the letters `ą`, `ł`".
    pub evidence: String,
}

/// Fewer points than this are no evidence. A word or a letter counts once, however often it comes.
const ENOUGH: usize = 3;

/// Per language: letters that no other of the languages has, and common words that no other has.
const MARKS: [(Language, &str, &[&str]); 6] = [
    (
        Language::Pl,
        "ąęłśżźćń",
        &[
            "nie",
            "jest",
            "dzień",
            "dobry",
            "proszę",
            "mam",
            "czy",
            "przesyłka",
            "paczka",
            "zwrot",
            "się",
            "dziękuję",
            "od",
            "nadal",
        ],
    ),
    (
        Language::Cs,
        "ěřů",
        &[
            "není", "jsem", "dobrý", "prosím", "zboží", "zásilka", "balík", "peníze", "děkuji", "ještě", "den", "jsme",
            "chci", "který",
        ],
    ),
    (
        Language::Sk,
        "ľĺŕô",
        &[
            "nie",
            "som",
            "dobrý",
            "deň",
            "prosím",
            "tovar",
            "zásielka",
            "balík",
            "peniaze",
            "ďakujem",
            "ešte",
            "sme",
            "chcem",
            "ktorý",
        ],
    ),
    (
        Language::Hu,
        "őű",
        &[
            "nem",
            "van",
            "hogy",
            "és",
            "csomag",
            "termék",
            "kérem",
            "jó",
            "napot",
            "köszönöm",
            "még",
            "vissza",
            "pénzt",
            "kaptam",
        ],
    ),
    (
        Language::Es,
        "ñ¿¡",
        &[
            "el", "los", "las", "que", "por", "para", "pedido", "paquete", "hola", "gracias", "está", "llegado",
            "dinero", "pero",
        ],
    ),
    (
        Language::En,
        "",
        &[
            "the", "is", "not", "have", "my", "please", "hello", "order", "package", "refund", "with", "was", "this",
            "received",
        ],
    ),
];

/// The language of the texts together; `None` where they say too little, or speak nearly as much for another one.
pub fn guess<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<Guess> {
    let text = texts.into_iter().collect::<Vec<_>>().join("\n").to_lowercase();
    let letters: BTreeSet<char> =
        text.chars().filter(|letter| letter.is_alphabetic() || "¿¡".contains(*letter)).collect();
    let han = letters.iter().filter(|letter| is_han(**letter)).count();
    if han >= ENOUGH {
        return Some(Guess { language: Language::Zh, evidence: format!("{han} Chinese characters") });
    }
    let words: BTreeSet<&str> = text.split(|letter: char| !letter.is_alphabetic()).collect();
    let mut found: Vec<(usize, Guess)> = MARKS.iter().map(|mark| weigh(mark, &letters, &words)).collect();
    found.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
    let second = found.get(1).map_or(0, |(points, _)| *points);
    let (points, guess) = found.into_iter().next()?;
    (points >= ENOUGH && points >= 2 * second).then_some(guess)
}

/// A letter of one language alone counts twice, a common word once.
fn weigh(mark: &(Language, &str, &[&str]), letters: &BTreeSet<char>, words: &BTreeSet<&str>) -> (usize, Guess) {
    let (language, own, common) = mark;
    let own: Vec<String> =
        own.chars().filter(|letter| letters.contains(letter)).map(|letter| format!("`{letter}`")).collect();
    let common: Vec<String> =
        common.iter().filter(|word| words.contains(*word)).map(|word| format!("`{word}`")).collect();
    let few = |marks: &[String]| marks.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
    let evidence = match (common.is_empty(), own.is_empty()) {
        (false, false) => format!("words such as {} and letters such as {}", few(&common), few(&own)),
        (false, true) => format!("words such as {}", few(&common)),
        _ => format!("letters such as {}", few(&own)),
    };
    (2 * own.len() + common.len(), Guess { language: *language, evidence })
}

/// Whether this is a Chinese character. Japanese texts have others between them, but neither marketplace serves Japan in these
/// languages.
pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{2ffff}')
}

#[cfg(test)]
mod tests {
    use super::{Language, guess};

    #[test]
    fn tells_the_seven_languages_of_real_messages() {
        for (language, text) in [
            (Language::Pl, "Dzień dobry, przesyłka nadal nie dotarła. Proszę o zwrot pieniędzy."),
            (Language::Pl, "Numer to 4417, ekspres nie grzeje, mam go od tygodnia i jest zepsuty"),
            (Language::Cs, "Dobrý den, zásilka ještě nepřišla, prosím o vrácení peněz. Děkuji"),
            (Language::Sk, "Dobrý deň, zásielka ešte neprišla, chcem vrátiť peniaze. Ďakujem"),
            (Language::Hu, "Jó napot! A csomag még nem érkezett meg, kérem vissza a pénzt."),
            (Language::Es, "Hola, el paquete no ha llegado. ¿Dónde está mi pedido? Gracias"),
            (Language::En, "Hello, I have not received my order. Please refund."),
            (Language::Zh, "您好，我还没有收到包裹，请退款。"),
        ] {
            let found = guess([text]);
            assert_eq!(found.as_ref().map(|found| found.language), Some(language), "{text} {found:?}");
        }
    }

    #[test]
    fn says_nothing_where_there_is_little_to_go_by() {
        for text in ["", "ok", "???", "TODO", "4417-22", "Dobrý den", "Dobry", "the", "Guten Tag, wo ist mein Paket?"]
        {
            assert_eq!(guess([text]), None, "{text}");
        }
    }

    #[test]
    fn shows_its_evidence() {
        let found = guess(["Paczka nie przyszła, proszę o zwrot"]).unwrap();
        assert_eq!(found.evidence, "words such as `nie`, `proszę`, `paczka` and letters such as `ę`, `ł`");
    }
}
