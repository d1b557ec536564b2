//! E-mail addresses and links to somewhere else than the marketplace, also such as are written to slip through.

use crate::templates::guess::is_han;
use url::Url;

/// How people write @ where it is looked for.
const AT_SIGNS: [&str; 8] = ["＠", "(at)", "[at]", "{at}", "(małpa)", "[małpa]", "(zavináč)", "(arroba)"];
/// How people write a dot where it is looked for.
const DOTS: [&str; 7] = [" [dot] ", " (dot) ", "[dot]", "(dot)", "[kropka]", "(kropka)", "．"];
/// Endings that hardly end anything but a host.
const ENDINGS: [&str; 42] = [
    "com", "net", "org", "info", "biz", "eu", "pl", "cz", "sk", "hu", "es", "cn", "de", "uk", "fr", "ru", "ua", "ro",
    "lt", "lv", "ee", "nl", "ch", "shop", "store", "online", "site", "app", "xyz", "link", "page", "club", "top",
    "vip", "email", "website", "hk", "tw", "mx", "ar", "cl", "pt",
];
/// Endings that are words too: with a path behind them, or `www.` before.
const WORDS: [&str; 16] =
    ["me", "to", "co", "io", "ly", "gl", "it", "no", "is", "in", "my", "us", "tv", "cc", "at", "be"];

/// The e-mail addresses, as `local@host`.
pub fn addresses(text: &str) -> Vec<String> {
    let mut plain = dotted(&text.to_lowercase());
    for sign in AT_SIGNS {
        plain = plain.replace(sign, "@");
    }
    let parts: Vec<&str> = plain.split('@').collect();
    let mut found = Vec::new();
    for pair in parts.windows(2) {
        let [before, after] = pair else { continue };
        let local: String =
            last_run(spaced(before, str::strip_suffix), |letter| letter.is_alphanumeric() || "._%+-".contains(letter));
        let host: String = spaced(after, str::strip_prefix)
            .chars()
            .take_while(|letter| !is_han(*letter) && (letter.is_alphanumeric() || ".-".contains(*letter)))
            .collect();
        let host = host.trim_matches(['.', '-']);
        let ending = host.rsplit('.').next().unwrap_or_default();
        if !local.is_empty()
            && host.contains('.')
            && ending.chars().count() >= 2
            && ending.chars().all(char::is_alphabetic)
        {
            found.push(format!("{local}@{host}"));
        }
    }
    found
}

/// The text with dots where they are written as words or as other signs.
fn dotted(text: &str) -> String {
    DOTS.iter().fold(text.to_owned(), |text, sign| text.replace(sign, "."))
}

/// One space beside an @ hides no address.
fn spaced<'t>(text: &'t str, strip: fn(&'t str, char) -> Option<&'t str>) -> &'t str {
    strip(text, ' ').unwrap_or(text)
}

fn last_run(text: &str, keep: impl Fn(char) -> bool) -> String {
    let kept: Vec<char> = text.chars().rev().take_while(|letter| keep(*letter) && !is_han(*letter)).collect();
    kept.into_iter().rev().collect()
}

/// The links to other hosts than `own` and their subdomains.
pub fn links(text: &str, own: &[&str]) -> Vec<String> {
    let cut = |letter: char| {
        letter.is_whitespace() || is_han(letter) || "<>()[]\"'„”“’«»，。；：！？、（）,;|*".contains(letter)
    };
    // A full stop of Chinese between Latin letters is a dot.
    let text = dotted(&latin_stops(text));
    let tokens = text.split(cut).map(|token| token.trim_matches(|letter| ".:!?…".contains(letter)));
    let tokens = tokens.map(|token| token.trim_start_matches("//"));
    let outside = tokens.filter(|token| host(token).is_some_and(|host| !is_own(&host, own)));
    outside.map(str::to_owned).collect()
}

/// The text with `。` made a dot where Latin letters stand on both sides.
fn latin_stops(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let latin = |place: Option<usize>| place.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_alphanumeric);
    let stop = |at: usize| letters[at] == '。' && latin(at.checked_sub(1)) && latin(at.checked_add(1));
    (0..letters.len()).map(|at| if stop(at) { '.' } else { letters[at] }).collect()
}

/// The host of a link; `None` for what is none.
fn host(token: &str) -> Option<String> {
    if let Some(at) = token.find("://") {
        // What stands before the scheme does not hide the link.
        let scheme = last_run(&token[..at], |letter| letter.is_ascii_alphanumeric());
        let link = format!("{scheme}{}", &token[at..]);
        // Without a host there is no own one.
        return Some(Url::parse(&link).ok().and_then(|url| url.host_str().map(str::to_lowercase)).unwrap_or_default());
    }
    let end = token.find(['/', '?', '#', ':', '\\']);
    let host = token.get(..end.unwrap_or(token.len()))?;
    let labels: Vec<&str> = host.split('.').collect();
    let ending = labels.last().copied().filter(|_| labels.len() >= 2)?;
    let sound =
        |label: &&str| !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    // `zamówienia.To` is a sentence without a space behind it.
    let one_case = ending == ending.to_lowercase() || ending == ending.to_uppercase();
    if !labels.iter().all(sound) || !one_case {
        return None;
    }
    let host = host.to_lowercase();
    let ending = ending.to_lowercase();
    let certain = end.is_some_and(|at| token[at..].len() > 1) || host.starts_with("www.");
    let is_host =
        ENDINGS.contains(&ending.as_str()) || (certain && WORDS.contains(&ending.as_str())) || host.starts_with("www.");
    is_host.then_some(host)
}

fn is_own(host: &str, own: &[&str]) -> bool {
    own.iter().any(|name| host == *name || host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::{addresses, links};

    const OWN: [&str; 2] = ["allegro.pl", "allegro.cz"];

    #[test]
    fn addresses_are_found_in_every_dress() {
        for text in [
            "Proszę pisać na Sklep.Jana@example.com.pl.",
            "shop @ example.com",
            "shop(at)example.com",
            "shop[małpa]example.com",
            "邮箱：shop@example.com，谢谢",
            "shop＠example.com",
            "jan [at] example [dot] com",
        ] {
            assert_eq!(addresses(text).len(), 1, "{text}");
        }
        for text in ["@anna", "2 @ 3", "anna@ok", "kawa @ dom", "a@b.1", ""] {
            assert_eq!(addresses(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn outside_links_are_found_and_own_ones_are_not() {
        for text in [
            "https://example.com/x?y=1",
            "(http://127.0.0.1/x)",
            "see www.example.museum",
            "moj-sklep.pl",
            "请访问example.com查看",
            "wa.me/48600",
            "t.me/shop",
            "https://allegro.pl.evil.com/",
            "https://allegro.pl@evil.com/",
            "https://notallegro.pl",
            "EXAMPLE.COM",
            "link:https://example.com",
            "//evil.com",
            "example。com",
            "example [dot] com",
        ] {
            assert_eq!(links(text, &OWN).len(), 1, "{text}");
        }
        for text in [
            "https://allegro.pl/moje-allegro, allegro.cz i www.allegro.pl.",
            "Pozdrawiam.To wszystko, np. foto.jpg, diagnoza.pdf, m.in. 12.50 i 24.11.2026",
            "Sp. z o.o., S.A. itp.Dziękujemy",
            "shop@example.com",
            "1.5l, v2.0, p.to",
            "",
        ] {
            assert_eq!(links(text, &OWN), Vec::<String>::new(), "{text}");
        }
    }
}
