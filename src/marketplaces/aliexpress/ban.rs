//! The blacklist of buyers: in the seller centre alone, without any API (aliexpress-api §11.6). Neither its address nor the words of
//! its menus are documented anywhere, so that the way is described and not quoted, and begins at the seller centre itself.

use crate::marketplaces::BanPage;

/// The seller centre.
const PAGE: &str = "https://gsp.aliexpress.com";

/// Steps in Polish, Czech, Slovak, Hungarian and English.
type Step = [&'static str; 5];

const IN: Step = [
    "zaloguj się do centrum sprzedawcy",
    "přihlaste se do centra prodejce",
    "prihláste sa do centra predajcu",
    "jelentkezzen be az eladói központba",
    "log in to the seller centre",
];
const THERE: Step = [
    "poszukaj w ustawieniach czarnej listy kupujących (żaden dokument nie podaje nazwy menu)",
    "hledejte v nastavení černou listinu kupujících (žádný dokument neuvádí název nabídky)",
    "hľadajte v nastaveniach čiernu listinu kupujúcich (žiadny dokument neuvádza názov ponuky)",
    "keresse a beállításokban a vásárlók tiltólistáját (a menü nevét egy dokumentum sem közli)",
    "look for the buyers' blacklist in the settings (no document names its menu)",
];
const ON: Step = [
    "dodaj kupującego, wklejając jego login, i potwierdź",
    "přidejte kupujícího podle jeho loginu a potvrďte",
    "pridajte kupujúceho podľa jeho loginu a potvrďte",
    "adja hozzá a vásárlót az azonosítójával, és erősítse meg",
    "add the buyer by his login, and confirm",
];
const OFF: Step = [
    "znajdź tam kupującego i usuń go z listy",
    "najděte tam kupujícího a odeberte ho",
    "nájdite tam kupujúceho a odoberte ho",
    "keresse meg ott a vásárlót, és vegye le a listáról",
    "find the buyer there and take him off",
];

/// The way to the list, from the only page of the seller centre that is known.
pub fn ban_page(language: &str, off: bool) -> BanPage {
    let column = match language {
        "pl" => 0,
        "cs" => 1,
        "sk" => 2,
        "hu" => 3,
        _ => 4,
    };
    BanPage {
        page: Some(PAGE),
        path: [IN, THERE, if off { OFF } else { ON }].iter().map(|step| step[column].to_owned()).collect(),
        if_missed: if off { "the buyer still cannot buy" } else { "the buyer can still buy" },
        rule: None,
    }
}
