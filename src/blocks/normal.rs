//! The same thing written in several ways, made one.

/// Words in front of or behind a street's name that some write and others do not, without diacritics.
const STREET_WORDS: [&str; 47] = [
    "ul",
    "ulica",
    "ulice",
    "al",
    "aleja",
    "aleje",
    "alei",
    "os",
    "osiedle",
    "pl",
    "plac",
    "rynek",
    "skwer",
    "droga",
    "szosa",
    "bulwar",
    "nam",
    "namesti",
    "namestie",
    "tr",
    "trida",
    "trieda",
    "nabrezi",
    "cesta",
    "utca",
    "u",
    "ut",
    "utja",
    "ter",
    "tere",
    "korut",
    "gen",
    "generala",
    "ks",
    "ksiedza",
    "sw",
    "swietego",
    "swietej",
    "dr",
    "doktora",
    "marsz",
    "marszalka",
    "prof",
    "profesora",
    "plk",
    "im",
    "street",
];
/// Words between house and flat, without diacritics.
const FLAT_WORDS: [&str; 17] = [
    "m",
    "mieszkanie",
    "mieszk",
    "miesz",
    "lok",
    "lokal",
    "nr",
    "numer",
    "dom",
    "apt",
    "ap",
    "flat",
    "byt",
    "c",
    "cp",
    "ajto",
    "d",
];
/// Words that, with the number behind them, say where in the house the flat is, and that few write.
const WITHIN_WORDS: [&str; 9] = ["klatka", "kl", "pietro", "p", "schodiste", "poschodi", "emelet", "em", "wejscie"];
/// Endings of surnames that tell a woman's from a man's, and what both become.
const GENDERED: [(&str, &str); 8] = [
    ("ska", "ski"),
    ("cka", "cki"),
    ("dzka", "dzki"),
    ("zka", "zki"),
    ("owa", ""),
    ("ova", ""),
    ("na", "ny"),
    ("la", "ly"),
];

/// A text in small letters without diacritics, every other sign a single blank.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.to_lowercase().chars() {
        let plain = match letter {
            'ą' | 'á' | 'ä' | 'à' | 'â' | 'ã' | 'å' => "a",
            'ć' | 'č' | 'ç' => "c",
            'ď' | 'đ' => "d",
            'ę' | 'é' | 'ě' | 'è' | 'ë' | 'ê' => "e",
            'í' | 'ì' | 'ï' | 'î' => "i",
            'ł' | 'ľ' | 'ĺ' => "l",
            'ń' | 'ň' | 'ñ' => "n",
            'ó' | 'ö' | 'ő' | 'ô' | 'ò' | 'õ' | 'ø' => "o",
            'ř' | 'ŕ' => "r",
            'ś' | 'š' | 'ş' => "s",
            'ť' => "t",
            'ú' | 'ů' | 'ü' | 'ű' | 'ù' | 'û' => "u",
            'ý' | 'ÿ' => "y",
            'ź' | 'ż' | 'ž' => "z",
            'ß' => "ss",
            'æ' => "ae",
            // Marks that stand behind their letter in some systems' texts.
            '\u{300}'..='\u{36f}' => "",
            _ if letter.is_alphanumeric() => {
                out.push(letter);
                continue;
            }
            _ if out.ends_with(' ') || out.is_empty() => "",
            _ => " ",
        };
        out.push_str(plain);
    }
    out.truncate(out.trim_end().len());
    out
}

/// A street line taken apart: the last word of the street's name, the house, and the flat if there is one. The last word alone,
/// because given names and titles before it are written, shortened or left out.
pub(super) fn street(line: &str) -> Option<(String, String, Option<String>)> {
    let folded = fold(&spaced(line));
    let mut words: Vec<&str> = Vec::new();
    let mut rest = folded.split(' ').peekable();
    while let Some(word) = rest.next() {
        let number_follows = rest.peek().is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit()));
        // `kl. 2` is left out, `p 3` too; a street that is called so is not followed by a number alone.
        if WITHIN_WORDS.contains(&word) && number_follows && words.iter().any(|word| is_number(word)) {
            rest.next();
            continue;
        }
        words.push(word);
    }
    // The numbers stand at the end; `3 Maja 12/4` begins with one that belongs to the name.
    let mut numbers: Vec<String> = Vec::new();
    while let Some(word) = words.last().copied() {
        if is_number(word) {
            numbers.push(word.trim_start_matches('0').to_owned());
        } else if word.len() == 1
            && words.len() >= 2
            && is_number(words[words.len() - 2])
            && !FLAT_WORDS.contains(&word)
        {
            // `12 a` is `12a`.
            words.pop();
            let number = words.last().copied().unwrap_or_default();
            numbers.push(format!("{}{word}", number.trim_start_matches('0')));
        } else if !(FLAT_WORDS.contains(&word) && (numbers.is_empty() || words.len() > 1)) {
            break;
        }
        words.pop();
    }
    let house = numbers.pop()?;
    let name = words.iter().rev().find(|word| !STREET_WORDS.contains(*word)).copied().unwrap_or_default();
    let flat = (!numbers.is_empty()).then(|| {
        numbers.reverse();
        numbers.join(" ")
    });
    Some((name.to_owned(), house, flat))
}

/// Letters that stand close to digits are set apart where they are words: `m4` becomes `m 4`, `12m4` `12 m 4`; `12a` stays.
fn spaced(line: &str) -> String {
    let letters: Vec<char> = line.chars().collect();
    let mut out = String::with_capacity(line.len() + 4);
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(index + 1);
        let apart = match before {
            Some(before) if before.is_alphabetic() && letter.is_ascii_digit() => true,
            Some(before) if before.is_ascii_digit() && letter.is_alphabetic() => {
                // A single letter behind the digits is the house's own, unless a digit follows it.
                after.is_some_and(|after| after.is_alphanumeric())
            }
            _ => false,
        };
        if apart {
            out.push(' ');
        }
        out.push(*letter);
    }
    out
}

fn is_number(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0 && word.len() - digits <= 1
}

/// The last nine digits of a telephone number, without the country's; `None` for what is none.
pub(super) fn phone(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    let last = digits.get(digits.len().checked_sub(9)?..)?;
    let first = last.as_bytes().first()?;
    let made_up = last.bytes().all(|digit| digit == *first) || last == "123456789";
    (!made_up).then(|| last.to_owned())
}

/// The words of a name, in order, so that first and last name may stand in the other's place.
pub(super) fn name(first: &str, last: &str) -> Option<String> {
    let folded = fold(&format!("{first} {last}"));
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    (words.len() >= 2).then(|| words.join(" "))
}

/// The surname as the whole family has it.
pub(super) fn surname(last: &str) -> Option<String> {
    let folded = fold(last);
    let word = folded.rsplit(' ').next().filter(|word| word.chars().count() >= 3)?;
    let plain = GENDERED.iter().find_map(|(ending, both)| {
        let stem = word.strip_suffix(ending).filter(|stem| stem.len() >= 3)?;
        Some(format!("{stem}{both}"))
    });
    Some(plain.unwrap_or_else(|| word.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{fold, name, phone, street, surname};

    #[test]
    fn a_flat_written_in_many_ways_is_one() {
        let same = [
            "ul. Kwiatowa 12/4",
            "Kwiatowa 12 m. 4",
            "ulica Kwiatowa 12 m 4",
            "KWIATOWA 12/4",
            "Kwiatowa 12m4",
            "ul.Kwiatowa 12 lok. 4",
            "Kwiatowa 12 mieszkanie 4",
            "Kwiatowa 12 / 4",
            "kwiatowa nr 12 m.4",
            "Kwiatowa 12 kl. 2 m. 4",
            "Kwiatowa 012/04",
        ];
        for line in same {
            assert_eq!(street(line), Some(("kwiatowa".into(), "12".into(), Some("4".into()))), "{line}");
        }
        for (line, apart) in [
            ("3 Maja 12/4", ("maja", "12", Some("4"))),
            ("al. Jana Pawła II 5", ("ii", "5", None)),
            ("Gen. Józefa Bema 7a m 3", ("bema", "7a", Some("3"))),
            ("Bema 7 a/3", ("bema", "7a", Some("3"))),
            ("Zalesie 15", ("zalesie", "15", None)),
            ("Petőfi Sándor utca 5", ("sandor", "5", None)),
            ("Dlouhá 123/4", ("dlouha", "123", Some("4"))),
            ("15", ("", "15", None)),
        ] {
            let (street_name, house, flat) = street(line).unwrap();
            assert_eq!((street_name.as_str(), house.as_str(), flat.as_deref()), apart, "{line}");
        }
        assert_eq!(street("poste restante"), None);
    }

    #[test]
    fn telephone_numbers_lose_their_country() {
        for text in ["+48 601 234 567", "601-234-567", "0048601234567", "48601234567", "(601) 234 567"] {
            assert_eq!(phone(text).as_deref(), Some("601234567"), "{text}");
        }
        assert_eq!(phone("+36 30 123 4567"), phone("06 30 123 4567"));
        assert!(["", "123", "000000000", "111 111 111", "123456789"].into_iter().all(|text| phone(text).is_none()));
    }

    #[test]
    fn names_are_the_same_whatever_their_order_and_marks() {
        assert_eq!(name("Józef", "Wójcik"), name("WOJCIK", "jozef"));
        assert_eq!(name("Anna", ""), None);
        assert_eq!(surname("Kowalska"), surname("Kowalski"));
        assert_eq!(surname("Novotná"), surname("Novotný"));
        assert_eq!(surname("Nowak"), Some("nowak".into()));
        assert_eq!(fold("  Zażółć   gęślą-JAŹŃ!"), "zazolc gesla jazn");
    }
}
