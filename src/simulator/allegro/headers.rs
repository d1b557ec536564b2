//! What every call must carry (allegro-api §3.1).

use super::errors::refuse;
use crate::simulator::http::{Call, Reply};

/// What a resource speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    /// `application/vnd.allegro.beta.v1+json`.
    Beta,
    /// `application/vnd.allegro.public.v1+json`.
    Public,
    /// Bytes; answers `*/*`.
    Binary,
}

impl Media {
    /// The vendor type; bytes have none.
    pub fn name(self) -> &'static str {
        match self {
            Self::Beta => "application/vnd.allegro.beta.v1+json",
            Self::Public => "application/vnd.allegro.public.v1+json",
            Self::Binary => "*/*",
        }
    }
}

/// What a request must bring along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// Nothing.
    Nothing,
    /// JSON of the resource's own type.
    Json,
    /// The bytes of a file of an allowed type.
    File,
}

/// The content types that uploads may have.
pub(crate) const FILE_TYPES: [&str; 6] =
    ["image/png", "image/gif", "image/bmp", "image/tiff", "image/jpeg", "application/pdf"];

/// 403 unless the User-Agent has the shape that has been compulsory since June 2026.
pub(crate) fn check_agent(call: &Call) -> Result<(), Reply> {
    match call.header("user-agent") {
        Some(agent) if is_agent(agent) => Ok(()),
        _ => Err(refuse(403, "AccessDenied", "User-Agent must look like Name/1.2.3 (+https://info.example/page)")),
    }
}

/// Whether it reads `Name/1.2.3 (+https://…)`.
fn is_agent(agent: &str) -> bool {
    let Some((product, rest)) = agent.split_once(' ') else { return false };
    let Some((name, version)) = product.split_once('/') else { return false };
    let name_ok = !name.is_empty() && name.chars().all(|letter| letter.is_ascii_graphic());
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let version_ok = core.contains('.') && core.split('.').all(is_number);
    let page = rest.strip_prefix("(+https://").and_then(|page| page.strip_suffix(')'));
    name_ok && version_ok && page.is_some_and(|page| !page.is_empty() && !page.contains([' ', '(', ')']))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|digit| digit.is_ascii_digit())
}

/// 406 unless the caller accepts exactly what the resource speaks. A vendor type is refused where bytes are answered.
pub(crate) fn check_accept(call: &Call, media: Media) -> Result<(), Reply> {
    let accepted = call.header("accept").unwrap_or("*/*");
    let mut types = accepted.split(',').map(|entry| entry.split(';').next().unwrap_or_default().trim());
    if types.any(|kind| kind == media.name()) {
        return Ok(());
    }
    Err(refuse(406, "NotAcceptableException", "The resource cannot be given in any of the accepted types"))
}

/// 415 unless the body has the type that the resource takes.
pub(crate) fn check_content(call: &Call, content: Content, media: Media) -> Result<(), Reply> {
    let given = call.header("content-type").unwrap_or_default().split(';').next().unwrap_or_default().trim();
    let fits = match content {
        Content::Nothing => true,
        Content::Json => given == media.name(),
        Content::File => FILE_TYPES.contains(&given),
    };
    if fits { Ok(()) } else { Err(refuse(415, "UnsupportedMediaTypeException", "The content type is not supported")) }
}

#[cfg(test)]
mod tests {
    use super::is_agent;

    #[test]
    fn knows_a_proper_user_agent() {
        for good in ["shop/1.0 (+https://shop.example)", "my-shop/0.1.0-rc.1 (+https://a.example/b?c=d)"] {
            assert!(is_agent(good), "{good}");
        }
        let bad = [
            "",
            "shop",
            "shop/1 (+https://a.example)",
            "shop/1.0",
            "shop/1.0 (https://a.example)",
            "shop/1.0 (+http://a.example)",
            "my shop/1.0 (+https://a.example)",
            "sklep-łódź/1.0 (+https://a.example)",
            "reqwest/0.13.5",
            "shop/1.0 (+https://)",
        ];
        for bad in bad {
            assert!(!is_agent(bad), "{bad}");
        }
    }
}
