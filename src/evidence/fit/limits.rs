//! Which files a marketplace takes.

use crate::domain::Kind;
use serde::{Deserialize, Serialize};

/// What may be sent with one kind of answer (packs in `rules/evidence/`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// A stable word, such as `message`.
    pub name: String,
    /// The kinds of case whose answers these are.
    pub cases: Vec<Kind>,
    /// The most bytes of one file.
    pub max_bytes: usize,
    /// The types that are taken.
    pub types: Vec<MediaType>,
    /// The marketplace's proper name.
    #[serde(skip)]
    pub platform: String,
}

/// The types of file that marketplaces take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MediaType {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// GIF, animated ones too.
    Gif,
    /// Windows bitmap.
    Bmp,
    /// TIFF.
    Tiff,
    /// PDF.
    Pdf,
}

impl MediaType {
    /// The type as HTTP names it.
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Bmp => "image/bmp",
            Self::Tiff => "image/tiff",
            Self::Pdf => "application/pdf",
        }
    }

    /// The endings that a name may have, without the dot; the first is the one that is given.
    pub const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Gif => &["gif"],
            Self::Bmp => &["bmp"],
            Self::Tiff => &["tif", "tiff"],
            Self::Pdf => &["pdf"],
        }
    }

    /// Its name for people.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Gif => "GIF",
            Self::Bmp => "BMP",
            Self::Tiff => "TIFF",
            Self::Pdf => "PDF",
        }
    }
}

impl Limits {
    /// `Allegro takes PNG, JPEG, GIF, BMP, TIFF and PDF`.
    pub fn takes(&self) -> String {
        let titles: Vec<&str> = self.types.iter().map(|known| known.title()).collect();
        let list = match titles.split_last() {
            Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
            _ => titles.concat(),
        };
        format!("{} takes {list}", self.platform)
    }
}
