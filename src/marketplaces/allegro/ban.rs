//! The list of blocked buyers: a page alone since 30 April 2024 (allegro-api §11). The Polish words are those of the page (AL-B03,
//! AL-B05, AL-B07); in other languages they stand beside a translation, because the words of the other sites' pages are not known.

use crate::marketplaces::BanPage;

const PAGE: &str = "https://allegro.pl/moje-allegro/sprzedaz/moi-nieaktywni-kupujacy";

/// Steps: Polish as on the page, then what they mean in Czech, Slovak, Hungarian and English.
type Step = [&'static str; 5];

const ON: [Step; 7] = [
    [
        "zaloguj się (dwuetapowo, jeśli włączone)",
        "přihlaste se",
        "prihláste sa",
        "jelentkezzen be",
        "log in (two-factor if it is on)",
    ],
    [
        "Twój nick → Sales Center",
        "vaše přezdívka → Sales Center",
        "vaša prezývka → Sales Center",
        "felhasználónév → Sales Center",
        "your nick → Sales Center",
    ],
    ["„Ustawienia Sprzedaży”", "Nastavení prodeje", "Nastavenia predaja", "Értékesítési beállítások", "sales settings"],
    ["„Nieaktywni Kupujący”", "Neaktivní kupující", "Neaktívni kupujúci", "Inaktív vásárlók", "inactive buyers"],
    ["„Dodaj kupującego”", "Přidat kupujícího", "Pridať kupujúceho", "Vásárló hozzáadása", "add a buyer"],
    [
        "wklej dokładny login, wybierz powód",
        "vložte přesný login, vyberte důvod",
        "vložte presný login, vyberte dôvod",
        "illessze be a pontos azonosítót, válasszon okot",
        "paste the exact login, pick the reason",
    ],
    [
        "zapisz i potwierdź decyzję",
        "uložte a potvrďte",
        "uložte a potvrďte",
        "mentse és erősítse meg",
        "save, then confirm the decision",
    ],
];

const OFF: [Step; 4] = [
    [
        "ustawienia → „Moi nieaktywni kupujący”",
        "nastavení → Moji neaktivní kupující",
        "nastavenia → Moji neaktívni kupujúci",
        "beállítások → Inaktív vásárlóim",
        "settings → my inactive buyers",
    ],
    ["znajdź kupującego", "najděte kupujícího", "nájdite kupujúceho", "keresse meg a vásárlót", "find the buyer"],
    ["ikona kosza", "ikona koše", "ikona koša", "kuka ikon", "the bin icon"],
    ["potwierdź", "potvrďte", "potvrďte", "erősítse meg", "confirm"],
];

/// The page and the way through it.
pub fn ban_page(language: &str, off: bool) -> BanPage {
    let (column, mark) = match language {
        "cs" => (1, "překlad"),
        "sk" => (2, "preklad"),
        "hu" => (3, "fordítás"),
        "en" => (4, "translation"),
        _ => (0, ""),
    };
    let steps: &[Step] = if off { &OFF } else { &ON };
    let said = |step: &Step| match column {
        0 => step[0].to_owned(),
        _ => format!("{} ({mark}: {})", step[0], step[column]),
    };
    BanPage {
        page: Some(PAGE),
        path: steps.iter().map(said).collect(),
        if_missed: if off { "the buyer still cannot buy" } else { "the buyer can still buy" },
        rule: Some(if off { "AL-B07" } else { "AL-B03" }),
    }
}
