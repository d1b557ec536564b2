//! HTML to text in one pass: bounded in time, memory and depth, and nothing is lost that could mislead. What the page hides
//! from the eye is kept apart, because a hidden deadline or number must not be taken for the visible one.

use mail_parser::decoders::html::add_html_token;

/// How deep elements are followed (email.md §6.2).
const MOST_DEPTH: usize = 500;
/// Links and hidden texts that are kept.
const MOST_KEPT: usize = 200;

/// What a page says.
#[derive(Debug, Default)]
pub struct Page {
    /// What is seen, one line a block.
    pub text: String,
    /// What is hidden.
    pub hidden: Vec<String>,
    /// Where links lead, decoded.
    pub links: Vec<String>,
    /// Whether elements were nested deeper than they are followed.
    pub cut: bool,
}

/// Reads a page.
pub fn read(page: &str) -> Page {
    let mut reader = Reader::default();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        reader.text(&rest[..start]);
        rest = reader.markup(&rest[start..]);
    }
    reader.text(rest);
    reader.page
}

#[derive(Default)]
struct Reader {
    page: Page,
    /// The open elements, and whether what is in them is hidden.
    open: Vec<(String, bool)>,
}

impl Reader {
    /// Takes the markup at the start of `rest`; what comes after it.
    fn markup<'t>(&mut self, rest: &'t str) -> &'t str {
        if let Some(comment) = rest.strip_prefix("<!--") {
            return comment.find("-->").map_or("", |end| &comment[end + 3..]);
        }
        let inner = &rest[1..];
        match inner.chars().next() {
            Some('!' | '?') => inner.find('>').map_or("", |end| &inner[end + 1..]),
            Some(first) if first == '/' || first.is_ascii_alphabetic() => {
                let (tag, after) = tag(inner);
                self.element(tag, after)
            }
            // A bracket that begins nothing is text.
            _ => {
                self.text("<");
                inner
            }
        }
    }

    fn element<'t>(&mut self, tag: &str, after: &'t str) -> &'t str {
        let closing = tag.starts_with('/');
        let body = tag.trim_start_matches('/');
        let length = body.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(body.len());
        let name = body[..length].to_ascii_lowercase();
        if BLOCKS.contains(&name.as_str()) {
            self.break_line();
        } else if matches!(name.as_str(), "td" | "th") {
            self.text(" ");
        }
        if closing {
            if let Some(at) = self.open.iter().rposition(|(open, _)| *open == name) {
                self.open.truncate(at);
            }
            return after;
        }
        if RAW.contains(&name.as_str()) {
            return after_raw(after, &name);
        }
        let attributes = attributes(&body[length..]);
        let of = |wanted: &str| attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        if let Some(link) = of("href").filter(|_| self.page.links.len() < MOST_KEPT) {
            self.page.links.push(link.to_owned());
        }
        if let Some(alt) = of("alt").filter(|_| name == "img") {
            self.text(&format!(" {alt} "));
        }
        if !VOID.contains(&name.as_str()) && !tag.ends_with('/') {
            let hides = of("hidden").is_some() || of("style").is_some_and(hides);
            match self.open.len() < MOST_DEPTH {
                true => self.open.push((name, hides || self.is_hidden())),
                false => self.page.cut = true,
            }
        }
        after
    }

    fn is_hidden(&self) -> bool {
        self.open.last().is_some_and(|(_, hidden)| *hidden)
    }

    fn text(&mut self, text: &str) {
        let text = entities(text);
        if !self.is_hidden() {
            return add(&mut self.page.text, &text);
        }
        let words = text.trim();
        if !words.is_empty() && self.page.hidden.len() < MOST_KEPT {
            self.page.hidden.push(words.to_owned());
        }
    }

    fn break_line(&mut self) {
        if !self.is_hidden() {
            self.page.text.push('\n');
        }
    }
}

const BLOCKS: [&str; 26] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "ol",
    "p",
    "section",
    "table",
    "tr",
];
const VOID: [&str; 10] = ["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"];
/// Elements whose content is never shown.
const RAW: [&str; 4] = ["script", "style", "title", "template"];

/// Adds text with its white space run together.
fn add(out: &mut String, text: &str) {
    for letter in text.chars() {
        let space = matches!(letter, ' ' | '\t' | '\r' | '\n' | '\u{c}');
        if !space {
            out.push(letter);
        } else if !out.ends_with([' ', '\n']) {
            out.push(' ');
        }
    }
}

/// The inside of the tag at the start, and what comes after its `>`. Quotes may hold a `>`.
fn tag(text: &str) -> (&str, &str) {
    let mut quote = None;
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (None, '>') => return (&text[..at], &text[at + 1..]),
            (None, '"' | '\'') if before == '=' => quote = Some(letter),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
        if !letter.is_whitespace() {
            before = letter;
        }
    }
    (text, "")
}

/// What comes after the end of an element whose content is no markup.
fn after_raw<'t>(text: &'t str, name: &str) -> &'t str {
    let mut rest = text;
    while let Some(start) = rest.find("</") {
        rest = &rest[start + 2..];
        if rest.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return rest.find('>').map_or("", |end| &rest[end + 1..]);
        }
    }
    ""
}

/// Names in small letters and decoded values; at most thirty.
fn attributes(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text;
    while found.len() < 30 {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        let end = rest.find(|letter: char| letter.is_whitespace() || matches!(letter, '=' | '/')).unwrap_or(rest.len());
        if end == 0 {
            match rest.chars().next() {
                Some(stray) => rest = &rest[stray.len_utf8()..],
                None => break,
            }
            continue;
        }
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            (value, rest) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                _ => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            };
        }
        found.push((name, entities(value)));
    }
    found
}

/// Whether a style hides what it is given to.
fn hides(style: &str) -> bool {
    let style: String = style.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().to_ascii_lowercase();
    style.split(';').any(|rule| {
        let (name, value) = rule.split_once(':').unwrap_or((rule, ""));
        let value = value.trim_end_matches("!important");
        let number = || value.trim_end_matches(|letter: char| letter.is_ascii_alphabetic() || letter == '%');
        match name {
            "display" => value == "none",
            "visibility" => matches!(value, "hidden" | "collapse"),
            "mso-hide" => value == "all",
            "color" => value == "transparent",
            "font-size" | "opacity" | "max-height" | "max-width" => {
                number().parse::<f32>().is_ok_and(|size| size < if name == "font-size" { 2.0 } else { 0.05 })
                    && !(name == "font-size" && value.ends_with("em") && !number().starts_with('0'))
            }
            "text-indent" | "left" => value.starts_with("-9"),
            _ => false,
        }
    })
}

/// The text with `&…;` decoded.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        match end {
            Some(end) if end > 1 => {
                if matches!(&rest[1..end], "nbsp" | "#160" | "#xa0" | "#xA0") {
                    out.push('\u{a0}');
                } else {
                    add_html_token(&mut out, &rest.as_bytes()[..=end], false);
                }
                rest = &rest[end + 1..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn blocks_stay_apart_and_spans_together() {
        let page = read("<h2>Pow&oacute;d</h2><p>niezgodny <b>opis</b></p><span>249</span><span>,00</span>&nbsp;zł");
        assert_eq!(page.text.trim(), "Powód\n\nniezgodny opis\n249,00\u{a0}zł");
        assert_eq!(read("a < b &amp; c &unknown; d").text, read("a < b &amp; c &unknown; d").text);
        assert!(read("1 < 2").text.contains("1 < 2"));
    }

    #[test]
    fn what_is_hidden_is_kept_apart() {
        for style in
            ["display : none", "visibility:hidden", "font-size:0px", "opacity:0", "mso-hide:all", "max-height:0"]
        {
            let page = read(&format!("<p>seen</p><div style=\"{style}\">until <b>1.1.2030</b></div><p>too</p>"));
            assert!(!page.text.contains("2030") && page.text.contains("too"), "{style}: {page:?}");
            assert!(page.hidden.iter().any(|text| text == "1.1.2030"), "{style}");
        }
        for style in ["font-size:1.2em", "opacity:0.9", "font-size:14px", "color:#fff"] {
            assert!(read(&format!("<p style='{style}'>seen</p>")).hidden.is_empty(), "{style}");
        }
        assert!(read("<script>x</script><style>y</style><!-- z -->seen").text == "seen");
    }

    #[test]
    fn markup_cannot_hide_the_rest_or_take_long() {
        assert_eq!(read("<a href='x>y'>t</a>").links, ["x>y"]);
        let deep = "<div>".repeat(200_000) + "seen";
        let page = read(&deep);
        assert!(page.cut && page.text.contains("seen"));
        for bomb in ["<a b=\"", "<", "<!--", "</x", "&", "<p style='"] {
            read(&bomb.repeat(200_000));
        }
    }
}
