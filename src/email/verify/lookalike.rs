//! Senders that want to be taken for a marketplace (email.md §5.2, step 2).

use crate::email::parse::Mailbox;
use crate::email::recognise::Sender;

/// Letters that look like others, by the letter that they look like. A small table of the scripts that mail attackers use.
const ALIKE: [(char, &str); 26] = [
    ('a', "аαɑàáâãäåāăą@4"),
    ('b', "ьƅ6"),
    ('c', "сϲçćč"),
    ('d', "ԁɗď"),
    ('e', "еεёèéêëēęě3"),
    ('f', "ғƒ"),
    ('g', "ɡցğģ9q"),
    ('h', "һհ"),
    ('i', "іıìíîïīįl1|!ӏǀⅼł"),
    ('j', "јʝ"),
    ('k', "кκ"),
    ('m', "мṁ"),
    ('n', "ոпηñńň"),
    ('o', "оοօòóôõöōőø0"),
    ('p', "рρ"),
    ('r', "гʀŕř"),
    ('s', "ѕśšş5$"),
    ('t', "тτţť7"),
    ('u', "υսùúûüūůű"),
    ('v', "νѵ"),
    ('w', "ԝѡ"),
    ('x', "хχ"),
    ('y', "уүýÿ"),
    ('z', "ᴢźżž2"),
    ('-', "‐‑–—_"),
    ('.', "。．｡"),
];

/// The text with every letter replaced by the plain one that it looks like.
pub fn skeleton(text: &str) -> String {
    let plain =
        |letter: char| ALIKE.iter().find(|(_, alike)| alike.contains(letter)).map_or(letter, |(plain, _)| *plain);
    let text: String = text.to_lowercase().chars().map(plain).collect();
    text.replace("rn", "m").replace("vv", "w")
}

/// Why the sender looks like a marketplace without being one, as a sentence; `None` when it does not. The domain is in ASCII.
pub fn why(from: &Mailbox, domain: &str, senders: &[Sender]) -> Option<String> {
    let (shown, _) = idna::domain_to_unicode(domain);
    let local = skeleton(from.address.rsplit_once('@').map_or("", |(local, _)| local));
    let names = names_shown(&from.name);
    for sender in senders {
        for own in &sender.domains {
            if holds(&local, &skeleton(own)) {
                return Some(format!("its address has {own} before its domain, which is {domain}"));
            }
            if skeleton(&shown) == skeleton(own) || skeleton(domain) == skeleton(own) {
                return Some(format!("{domain} looks like {own} and is not"));
            }
            if strsim::levenshtein(domain, own) <= 2 {
                return Some(format!("{domain} is one or two letters from {own}"));
            }
        }
        for brand in &sender.brands {
            let wanted = skeleton(brand);
            if skeleton(&shown).contains(&wanted) {
                return Some(format!("{domain} has `{brand}` in its name and is not the marketplace's"));
            }
            if near_label(&shown, brand) {
                return Some(format!("{domain} has a part that is one or two letters from `{brand}`"));
            }
            if names.iter().any(|name| name.contains(&wanted)) {
                return Some(format!("the sender calls itself `{}` and writes from {domain}", from.name));
            }
        }
    }
    domain
        .split('.')
        .any(|label| label.starts_with("xn--"))
        .then(|| format!("{domain} is written `{shown}`, in letters that marketplaces do not use in their addresses"))
}

/// A name as it may be shown, letters and digits alone: one that turns the direction of writing is also read backwards.
fn names_shown(name: &str) -> Vec<String> {
    let letters = |name: String| skeleton(&name).replace(|letter: char| !letter.is_alphanumeric(), "");
    let turns = name.contains(
        |letter| matches!(letter, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'),
    );
    let backwards = turns.then(|| letters(name.chars().rev().collect()));
    std::iter::once(letters(name.into())).chain(backwards).collect()
}

/// Whether a text holds a domain, not only the beginning of a longer one's first letters.
fn holds(text: &str, domain: &str) -> bool {
    text.match_indices(domain).any(|(at, _)| !text[at + domain.len()..].starts_with(char::is_alphanumeric))
}

/// A part of the domain that is nearly the brand.
fn near_label(domain: &str, brand: &str) -> bool {
    let long = brand.len() >= 6;
    domain.split(['.', '-']).any(|label| long && label.len() >= 5 && strsim::levenshtein(label, brand) <= 2)
}

#[cfg(test)]
mod tests {
    use super::skeleton;

    #[test]
    fn letters_that_look_alike_have_one_skeleton() {
        for text in ["аllegro.pl", "al1egro.pl", "alIegro.pl", "allegr0.pl", "allеgro.pl", "ALLEGRO.PL"] {
            assert_eq!(skeleton(text), skeleton("allegro.pl"), "{text}");
        }
        assert_ne!(skeleton("example.org"), skeleton("allegro.pl"));
    }
}
