//! Whether From is written in a form that every reader understands alike. The old forms of RFC 5322 (routes, comments within addresses,
//! names with addresses in them) are read differently by different servers: what one of them has checked is then not what is shown.

/// Whether a From field holds one mailbox, `address` or `name <address>`, and nothing that readers could take for another one.
pub fn is_plain(value: &str, address: &str) -> bool {
    let Some((outside, inside)) = split(value) else { return false };
    let name_is_plain = !outside.contains(['@', ':', ';', ',', '\\']);
    match inside {
        Some(inside) => name_is_plain && is_address(&inside) && inside.eq_ignore_ascii_case(address),
        None => is_address(outside.trim()) && outside.trim().eq_ignore_ascii_case(address),
    }
}

/// Whether an address is one word, an `@` and a domain, without routes (also the old ones with `%` or `!`), quotes or comments.
pub fn is_address(address: &str) -> bool {
    let odd = |letter: char| letter.is_whitespace() || letter.is_control() || "<>()[]\\,;:\"%!".contains(letter);
    !address.contains(odd)
        && address
            .split_once('@')
            .is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty() && !domain.contains('@'))
}

/// What stands outside of quotes, comments and angle brackets, and what stands within these; `None` where they do not fit together.
fn split(value: &str) -> Option<(String, Option<String>)> {
    let (mut outside, mut inside): (String, Option<String>) = Default::default();
    let mut letters = value.chars();
    let (mut within, mut depth) = (false, 0_u32);
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if depth > 0 => drop(letters.next()?),
            '(' if !within => depth += 1,
            ')' if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            '"' if !within => quoted(&mut letters)?,
            '<' if !within && inside.is_none() => {
                within = true;
                inside = Some(String::new());
            }
            '>' if within => within = false,
            '<' | '>' => return None,
            other if within => inside.as_mut()?.push(other),
            // Behind the address there is nothing more.
            other if inside.is_some() && !other.is_whitespace() => return None,
            other => outside.push(other),
        }
    }
    (!within && depth == 0).then_some((outside, inside))
}

/// Skips what stands in quotes, behind the first of them; `None` when they do not end.
fn quoted(letters: &mut std::str::Chars<'_>) -> Option<()> {
    loop {
        match letters.next()? {
            '"' => return Some(()),
            '\\' => drop(letters.next()?),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn only_forms_that_all_readers_understand_alike_are_plain() {
        let own = "powiadomienia@allegro.pl";
        for (value, plain) in [
            ("powiadomienia@allegro.pl", true),
            ("<powiadomienia@allegro.pl>", true),
            ("=?utf-8?q?Allegro?= <powiadomienia@allegro.pl>", true),
            ("\"Allegro, sp. z o.o. <x@y>\" <Powiadomienia@Allegro.pl>", true),
            ("Allegro <powiadomienia@allegro.pl> (notices)", true),
            ("<@evil.example:powiadomienia@allegro.pl>", false),
            ("Allegro <@evil.example,@b.example:powiadomienia@allegro.pl>", false),
            ("x@evil.example <powiadomienia@allegro.pl>", false),
            ("<powiadomienia@allegro.pl> <x@evil.example>", false),
            ("<powiadomienia@allegro.pl>@evil.example", false),
            ("Allegro <\"x@evil.example\"@allegro.pl>", false),
            ("Allegro <powiadomienia(a)@allegro.pl>", false),
            ("Allegro <powiadomienia@allegro.pl", false),
            ("x%evil.example@allegro.pl", false),
            ("evil.example!x@allegro.pl", false),
            ("Allegro: powiadomienia@allegro.pl;", false),
            ("powiadomienia@allegro.pl, x@evil.example", false),
            ("(never ends powiadomienia@allegro.pl", false),
        ] {
            assert_eq!(is_plain(value, own), plain, "{value}");
        }
    }
}
