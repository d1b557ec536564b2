//! Authentication-Results (RFC 8601), read by tokens: comments may nest, quoted strings may hold anything, and only a `;` outside
//! of both ends a clause. A pattern over the whole value would let the sender write results into it (email.md §5.1).

/// One field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// Who says it; none where the field begins with a result, as Microsoft 365 writes it.
    pub authserv_id: Option<String>,
    /// What is said, method by method.
    pub clauses: Vec<Clause>,
}

/// One method's result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clause {
    /// The method in small letters, such as `dkim`.
    pub method: String,
    /// The result in small letters, such as `pass`.
    pub result: String,
    /// Properties as `type.name` in small letters, with their values.
    pub properties: Vec<(String, String)>,
}

impl Clause {
    /// The values of a property.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.properties.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// More tokens than any field has.
const MOST_TOKENS: usize = 5_000;
/// How deep comments may nest.
const MOST_NESTING: usize = 50;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// Letters outside of quotes.
    Atom(String),
    /// What stood in quotes, with its escapes undone.
    Quoted(String),
    Equals,
    Semicolon,
}

/// A token, and whether white space or a comment stands before it.
type Spaced = (Token, bool);

/// Reads the value of a field. `None` when it is no such value: quotes or comments that do not end make all of it doubtful.
pub fn read(value: &str) -> Option<Results> {
    let tokens = tokens(value)?;
    let mut parts = tokens.split(|(token, _)| *token == Token::Semicolon);
    let first = parts.next()?;
    let mut results = Results::default();
    match first {
        [(Token::Atom(id) | Token::Quoted(id), _)] => results.authserv_id = Some(id.to_lowercase()),
        // The version of the field. Of any other than 1 nobody knows what it means.
        [(Token::Atom(id) | Token::Quoted(id), _), (Token::Atom(version), true)] if version == "1" => {
            results.authserv_id = Some(id.to_lowercase());
        }
        other => results.clauses.push(clause(other)?),
    }
    // A clause that cannot be read, such as the stray token that Microsoft writes, says nothing.
    results.clauses.extend(parts.filter_map(clause));
    Some(results)
}

/// `method[/version] = result [reason = value] [type.name = value …]`.
fn clause(tokens: &[Spaced]) -> Option<Clause> {
    let [(Token::Atom(method), _), (Token::Equals, _), (Token::Atom(result), _), rest @ ..] = tokens else {
        return None;
    };
    // Letters glued to the result would be part of it.
    if matches!(rest.first(), Some((Token::Atom(_) | Token::Quoted(_) | Token::Equals, false))) {
        return None;
    }
    let method = method.split('/').next().unwrap_or(method);
    let mut clause = Clause { method: method.to_lowercase(), result: result.to_lowercase(), properties: Vec::new() };
    let mut rest = rest;
    while let [(Token::Atom(name), _), (Token::Equals, _), after @ ..] = rest {
        let (value, left) = value(after);
        clause.properties.push((name.to_lowercase(), value));
        rest = left;
    }
    Some(clause)
}

/// A value: what stands together without white space, such as `"a b"@example.com` or `abc=`.
fn value(tokens: &[Spaced]) -> (String, &[Spaced]) {
    let mut out = String::new();
    let mut taken = 0;
    for (token, spaced) in tokens {
        if taken > 0 && *spaced {
            break;
        }
        match token {
            Token::Atom(text) | Token::Quoted(text) => out.push_str(text),
            Token::Equals => out.push('='),
            Token::Semicolon => break,
        }
        taken += 1;
    }
    (out, &tokens[taken..])
}

fn tokens(value: &str) -> Option<Vec<Spaced>> {
    let mut tokens: Vec<Spaced> = Vec::new();
    let mut spaced = false;
    let mut rest = value.chars().peekable();
    while let Some(letter) = rest.next() {
        if tokens.len() > MOST_TOKENS {
            return None;
        }
        let token = match letter {
            ' ' | '\t' | '\r' | '\n' => {
                spaced = true;
                continue;
            }
            '(' => {
                comment(&mut rest)?;
                spaced = true;
                continue;
            }
            ')' => return None,
            '"' => Token::Quoted(quoted(&mut rest)?),
            '=' => Token::Equals,
            ';' => Token::Semicolon,
            first => {
                let mut atom = String::from(first);
                while let Some(next) = rest.next_if(|next| !" \t\r\n()\"=;".contains(*next)) {
                    atom.push(next);
                }
                Token::Atom(atom)
            }
        };
        tokens.push((token, spaced));
        spaced = false;
    }
    Some(tokens)
}

type Letters<'t> = std::iter::Peekable<std::str::Chars<'t>>;

/// Skips a comment behind its first bracket; `None` when it does not end.
fn comment(rest: &mut Letters<'_>) -> Option<()> {
    let mut depth = 1;
    while depth > 0 {
        match rest.next()? {
            '\\' => drop(rest.next()?),
            '(' if depth >= MOST_NESTING => return None,
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
    }
    Some(())
}

/// What stands in quotes, behind the first of them; `None` when they do not end.
fn quoted(rest: &mut Letters<'_>) -> Option<String> {
    let mut out = String::new();
    loop {
        match rest.next()? {
            '"' => return Some(out),
            '\\' => out.push(rest.next()?),
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    fn said(value: &str) -> String {
        let Some(results) = read(value) else { return "none".into() };
        let clauses = results.clauses.iter().map(|clause| {
            let properties = clause.properties.iter().map(|(name, value)| format!(" {name}={value}"));
            format!("{}={}{}", clause.method, clause.result, properties.collect::<String>())
        });
        format!("{}: {}", results.authserv_id.unwrap_or_default(), clauses.collect::<Vec<_>>().join("; "))
    }

    #[test]
    fn fields_of_real_providers() {
        for (value, expected) in [
            (
                "mx.example.com; dkim=pass header.i=@allegro.pl header.s=dkim1024 header.b=Ab+/c=; spf=pass (sender SPF \
                 authorized; ok) smtp.mailfrom=x@allegro.pl; dmarc=pass (p=QUARANTINE) header.from=allegro.pl",
                "mx.example.com: dkim=pass header.i=@allegro.pl header.s=dkim1024 header.b=Ab+/c=; spf=pass \
                 smtp.mailfrom=x@allegro.pl; dmarc=pass header.from=allegro.pl",
            ),
            (
                "spf=pass (sender IP is 1.2.3.4) smtp.mailfrom=allegro.pl; dkim=pass (signature was verified) \
                 header.d=allegro.pl;dmarc=pass action=none header.from=allegro.pl;compauth=pass reason=100;recipient-domain;",
                ": spf=pass smtp.mailfrom=allegro.pl; dkim=pass header.d=allegro.pl; dmarc=pass action=none \
                 header.from=allegro.pl; compauth=pass reason=100",
            ),
            ("mx.example.com 1; none", "mx.example.com: "),
            (
                "MX.Example.com (host) ; dkim/1 = Pass header.d = allegro.pl",
                "mx.example.com: dkim=pass header.d=allegro.pl",
            ),
        ] {
            assert_eq!(said(value), expected);
        }
    }

    #[test]
    fn what_senders_write_into_a_field_stays_where_it_stands() {
        for (value, expected) in [
            (
                "mx; spf=fail smtp.mailfrom=\"x; dmarc=pass header.from=allegro.pl\"@evil.example",
                "mx: spf=fail smtp.mailfrom=x; dmarc=pass header.from=allegro.pl@evil.example",
            ),
            ("mx; spf=fail (\\) ; dmarc=pass header.from=allegro.pl ; (a) b)", "mx: spf=fail"),
            (
                "mx; spf=fail reason=\"bad \\\" ; dkim=pass header.d=allegro.pl\"",
                "mx: spf=fail reason=bad \" ; dkim=pass header.d=allegro.pl",
            ),
            ("mx; spf=fail (never ends ; dmarc=pass", "none"),
            ("mx; spf=fail \"never ends ; dmarc=pass", "none"),
            ("mx 2; dkim=pass header.d=allegro.pl", "none"),
            ("mx; dkim=pass=fail", "mx: "),
            ("mx; dkim=\"pass\" header.d=allegro.pl", "mx: "),
            ("", "none"),
            (";dkim=pass", "none"),
        ] {
            assert_eq!(said(value), expected, "{value}");
        }
    }
}
