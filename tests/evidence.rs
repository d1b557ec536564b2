//! What counts as evidence: for every reason code, every category, texts in four languages, and on the page of a case.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::domain::{Case, CaseKey, Instant, Kind};
use aftersale::evidence::{Book, Guide};
use aftersale::simulator::World;
use common::{Ran, Shop};
use serde_json::Value;
use std::collections::BTreeSet;

const ALLEGRO_CODES: [(&str, &str); 19] = [
    ("NO_PRODUCT_RECEIVED", "not-received"),
    ("NO_PRODUCT_IN_PARCEL", "missing"),
    ("NO_PROOF_OF_PURCHASE_MANUAL_OR_WARRANTY", "papers"),
    ("MISSING_PRODUCT_ELEMENT", "missing"),
    ("PRODUCT_AND_PARCEL_DAMAGED_IN_TRANSIT", "damage"),
    ("PRODUCT_DAMAGED_PARCEL_INTACT", "damage"),
    ("DEFECT_FOUND_DURING_USE", "defect"),
    ("NOT_AS_DESCRIBED", "mismatch"),
    ("SELLER_DOES_NOT_WANT_TO_ACCEPT_RETURN", "money-back"),
    ("PROBLEM_WITH_SENDING_PRODUCT_BACK", "money-back"),
    ("NO_REFUND_AFTER_RETURNING_PRODUCT", "money-back"),
    ("NO_REFUND_AFTER_CANCELING_ORDER", "money-back"),
    ("DID_NOT_RECEIVE_GOODS_AFTER_PAYMENT", "not-received"),
    ("RECEIVED_ITEMS_NOT_MATCHING_DESCRIPTION", "mismatch"),
    ("RECEIVED_INCOMPLETE_ORDER", "missing"),
    ("ITEM_IS_DAMAGED", "damage"),
    ("PROBLEM_WITH_WITHDRAWAL_CANCELLATION_OF_PURCHASE", "money-back"),
    ("PROBLEM_WITH_GOODS_RETURN_CANCELLATION_OF_PURCHASE", "money-back"),
    ("OTHER", "anything"),
];

/// Reason texts of AliExpress, and the rules of the guides that they call for.
const ALIEXPRESS_TEXTS: [(&str, &[&str]); 64] = [
    // Not received, whatever became of the parcel.
    ("Goods not received", NOT_RECEIVED),
    ("115", NOT_RECEIVED),
    ("not receive good", NOT_RECEIVED),
    ("I haven\u{2019}t received my order", NOT_RECEIVED),
    ("Package did not arrive", NOT_RECEIVED),
    ("未收到货物", NOT_RECEIVED),
    ("沒有收到商品", NOT_RECEIVED),
    ("No he recibido el pedido", NOT_RECEIVED),
    ("El paquete no ha llegado", NOT_RECEIVED),
    ("Товар не получен", NOT_RECEIVED),
    ("Посылка не пришла", NOT_RECEIVED),
    // Not received, with more said.
    ("No tracking information", &["AE-I1"]),
    ("Tracking number is invalid, goods not received", &["AE-I1"]),
    ("查不到物流信息", &["AE-I1"]),
    ("Трек-номер не существует", &["AE-I1"]),
    ("Tracking shows no movement", &["AE-I3b", "AE-I1"]),
    ("Purchase Protection is running out, but the package is still in transit", &["AE-I3b", "AE-I1"]),
    ("物流信息不更新", &["AE-I3b", "AE-I1"]),
    ("Order was shipped to a wrong address", &["AE-I2a", "AE-I2b"]),
    ("Marked as delivered, but not received", &["AE-I2a", "AE-I2b"]),
    ("Entregado en otra dirección", &["AE-I2a", "AE-I2b"]),
    ("Parcel held by customs", &["AE-I3a"]),
    ("Import duty not accepted", &["AE-I3a"]),
    ("包裹被海关扣留", &["AE-I3a"]),
    ("Mi paquete está detenido en la aduana", &["AE-I3a"]),
    ("Посылка задержана на таможне", &["AE-I3a"]),
    ("Shipping company returned package", &["AE-I4"]),
    ("包裹退回", &["AE-I4"]),
    ("Paquete devuelto al remitente", &["AE-I4"]),
    ("Shipping method was not as described", &["AE-I5", "AE-N8"]),
    ("物流方式与描述不符", &["AE-I5", "AE-N8"]),
    ("Seller shipped after cancellation", &["AE-N9"]),
    ("I cancelled, the seller shipped all the same", &["AE-N9"]),
    // Not as agreed.
    ("Colour differs from the description", &["AE-N1"]),
    ("Color not as described", &["AE-N1"]),
    ("Size_not_as_described", &["AE-N1"]),
    ("Product not as described", &["AE-N1"]),
    ("Another item was sent", &["AE-N1"]),
    ("颜色与描述不符", &["AE-N1"]),
    ("尺寸与描述不符", &["AE-N1"]),
    ("发错商品", &["AE-N1"]),
    ("La talla no corresponde", &["AE-N1"]),
    ("Размер не соответствует описанию", &["AE-N1"]),
    ("Item does not work properly", &["AE-N2"]),
    ("Doesn't work", &["AE-N2"]),
    ("Bad quality", &["AE-N2"]),
    ("质量有问题", &["AE-N2"]),
    ("Mala calidad", &["AE-N2"]),
    ("Плохое качество", &["AE-N2"]),
    ("Item seems to be counterfeit", &["AE-N3"]),
    ("疑似假冒商品", &["AE-N3"]),
    ("Es una falsificación", &["AE-N3"]),
    ("Подделка", &["AE-N3"]),
    ("Virtual product", &["AE-N4"]),
    ("Fewer pieces than ordered", &["AE-N5"]),
    ("数量短缺", &["AE-N5"]),
    ("Cantidad incorrecta", &["AE-N5"]),
    ("Не хватает товара", &["AE-N5"]),
    ("Damaged in transit", &["AE-N6"]),
    ("商品破损", &["AE-N6"]),
    ("Llegó dañado", &["AE-N6"]),
    ("Товар повреждён", &["AE-N6"]),
    ("Goods not as agreed", &["AE-N1", "AE-N2", "AE-N5", "AE-N6"]),
    ("买家个人原因", &["AE-V6"]),
];

const NOT_RECEIVED: &[&str] = &["AE-I1", "AE-I2a", "AE-I2b", "AE-I3b"];

fn book() -> Book {
    Book::built_in().unwrap()
}

fn case(marketplace: &str, kind: Kind, reason: Option<&str>) -> Case {
    let key = CaseKey { account: "main".into(), id: "1".into() };
    let mut case = Case::unreadable(key, marketplace, kind, "x".into(), Instant::from_millis(0));
    case.reason = reason.map(str::to_owned);
    case
}

fn rules(guides: &[Guide]) -> Vec<&str> {
    guides.iter().map(|guide| guide.rule.as_str()).collect()
}

#[test]
fn every_code_has_its_own_guide() {
    let book = book();
    for (code, name) in ALLEGRO_CODES {
        for kind in [Kind::Claim, Kind::Dispute] {
            let guides = book.wanted(&case("allegro", kind, Some(code)));
            assert_eq!(guides.iter().map(|guide| guide.name.as_str()).collect::<Vec<_>>(), [name], "{code}");
            assert!(guides[0].reason_known, "{code}");
            let rule = guides[0].within.as_ref().unwrap().rule.as_str();
            assert_eq!(rule == "AL-C02", kind == Kind::Claim, "{code} {rule}");
        }
    }
}

#[test]
fn every_category_is_told_by_its_words_in_four_languages() {
    let book = book();
    let mut seen = BTreeSet::new();
    for (text, wanted) in ALIEXPRESS_TEXTS {
        let guides = book.wanted(&case("aliexpress", Kind::Dispute, Some(text)));
        assert_eq!(rules(&guides), wanted, "{text}");
        assert!(guides.iter().all(|guide| guide.reason_known), "{text}");
        seen.extend(guides.into_iter().map(|guide| guide.rule));
    }
    let all = book.all("aliexpress", Kind::Dispute);
    let untold: Vec<&str> = rules(&all).into_iter().filter(|rule| !seen.contains(*rule)).collect();
    // A return after receipt shows in the state of the dispute, not in its reason.
    assert_eq!(untold, ["AE-N7"]);
}

#[test]
fn every_rule_of_the_reference_is_in_the_pack() {
    let book = book();
    let of = |marketplace| book.all(marketplace, Kind::Dispute).into_iter().map(|guide| guide.rule);
    let aliexpress: BTreeSet<String> = of("aliexpress").collect();
    for rule in "I1 I2a I2b I3a I3b I4 I5 N1 N2 N3 N4 N5 N6 N7 N8 N9".split(' ').map(|number| format!("AE-{number}")) {
        assert!(aliexpress.contains(&rule), "no {rule}");
    }
    let allegro: BTreeSet<String> = of("allegro").collect();
    for rule in ["AL-D04", "AL-D05a", "AL-D07"] {
        assert!(allegro.contains(rule), "no {rule}");
    }
}

#[test]
fn the_second_text_of_a_dispute_is_read_too() {
    let mut case = case("aliexpress", Kind::Dispute, Some("4711"));
    case.subject = Some("Falta una pieza".into());
    assert_eq!(rules(&book().wanted(&case)), ["AE-N5"]);
}

#[test]
fn an_unknown_reason_gets_what_counts_in_any_case_and_says_so() {
    let book = book();
    for (marketplace, reason, rule) in [
        ("allegro", None, "AL-D07"),
        ("allegro", Some("LATE_DELIVERY_COMPENSATION"), "AL-D07"),
        ("aliexpress", None, "AE-V6"),
        ("aliexpress", Some("其他"), "AE-V6"),
        ("aliexpress", Some("4711"), "AE-V6"),
        ("aliexpress", Some("1151"), "AE-V6"),
    ] {
        let guides = book.wanted(&case(marketplace, Kind::Dispute, reason));
        assert_eq!((rules(&guides), guides[0].reason_known), (vec![rule], false), "{reason:?}");
    }
    // A sentence for people is no code, even one that speaks of a known reason.
    let mut told = case("allegro", Kind::Dispute, None);
    told.subject = Some("wada wykryta podczas używania: not received, damaged".into());
    assert!(!book.wanted(&told)[0].reason_known);
}

#[test]
fn the_state_of_a_case_adds_its_own_guide() {
    let book = book();
    let mut claim = case("allegro", Kind::Claim, Some("DEFECT_FOUND_DURING_USE"));
    claim.marks.insert("undecided".into());
    let guides = book.wanted(&claim);
    assert_eq!(rules(&guides), ["AL-D05a", "AL-P13"]);
    assert!(guides[1].kinds.iter().all(|wanted| wanted.required));
    for mark in ["parcel-sent", "parcel-delivered"] {
        let mut dispute = case("aliexpress", Kind::Dispute, Some("Bad quality"));
        dispute.marks.insert(mark.into());
        assert_eq!(rules(&book.wanted(&dispute)), ["AE-N2", "AE-N7"], "{mark}");
    }
}

#[test]
fn nothing_is_wanted_where_nothing_is_asked() {
    let book = book();
    let mut closed = case("allegro", Kind::Claim, Some("OTHER"));
    closed.open = false;
    assert!(book.wanted(&closed).is_empty());
    for kind in [Kind::Return, Kind::Message, Kind::Protection] {
        assert!(book.wanted(&case("allegro", kind, Some("OTHER"))).is_empty(), "{kind}");
    }
    assert!(book.wanted(&case("elsewhere", Kind::Dispute, None)).is_empty());
}

#[test]
fn terms_and_refusals_are_those_of_the_rules() {
    let book = book();
    let of = |text: &str| book.for_reason("aliexpress", Kind::Dispute, text).remove(0);
    for (text, rule) in [
        ("no tracking", Some("AE-E3")),
        ("returned to sender", Some("AE-E3")),
        ("shipping method", Some("AE-E3")),
        ("colour", Some("AE-E3")),
        ("shortage", Some("AE-E3")),
        ("counterfeit", Some("AE-E7")),
        ("still in transit", Some("AE-I3b")),
        ("virtual", None),
    ] {
        assert_eq!(of(text).within.map(|time| time.rule).as_deref(), rule, "{text}");
    }
    let refused = |text: &str| of(text).refuses.into_iter().map(|refusal| refusal.name).collect::<Vec<_>>();
    assert_eq!(refused("not received"), ["no-valid-tracking", "scan-before-order"]);
    assert_eq!(refused("counterfeit"), ["buyer-knew"]);
    assert!(refused("colour").is_empty());
    let carriers = of("not received").refuses.remove(0).listed;
    assert!(carriers.iter().any(|name| name == "4PX") && carriers.len() > 20);
    let short: Vec<_> = of("shortage").kinds.into_iter().map(|wanted| (wanted.kind, wanted.required)).collect();
    let all_three = ["piece-weight-photo", "weighing-photo", "weight-certificate"].map(|kind| (kind.to_owned(), true));
    assert_eq!(short, all_three);
    assert!(of("virtual").kinds.is_empty());
}

#[test]
fn the_words_of_the_packs_are_sound() {
    let book = book();
    let marks: BTreeSet<&str> = aftersale::deadlines::MARKS.iter().map(|(mark, _)| *mark).collect();
    for mark in ["undecided", "parcel-sent", "parcel-delivered"] {
        assert!(marks.contains(mark), "{mark}");
    }
    for guide in ["allegro", "aliexpress"].iter().flat_map(|name| book.all(name, Kind::Dispute)) {
        let title = format!("Evidence that counts for {} ({})", guide.title, guide.rule);
        assert!(title.chars().count() <= 80, "{title}");
        assert!(guide.holds.ends_with('.'), "{}", guide.holds);
        let kinds: BTreeSet<&str> = guide.kinds.iter().map(|wanted| wanted.kind.as_str()).collect();
        assert_eq!(kinds.len(), guide.kinds.len(), "{}", guide.name);
        for wanted in &guide.kinds {
            let kebab =
                wanted.kind.split('-').all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()));
            assert!(kebab, "{}", wanted.kind);
            assert!(!wanted.text.is_empty() && !wanted.text.ends_with('.'), "{}", wanted.text);
        }
    }
}

fn page(shop: &Shop, id: &str) -> String {
    let ran: Ran = shop.run(&["show", id, "--format", "table"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.stdout
}

#[test]
fn show_says_what_counts_after_the_timeline() {
    let shop = Shop::new(World::Demo);
    let list = shop.run(&["list", "--all", "--limit", "0", "--json"]).json();
    let find = |reason: &str, open: bool| {
        let fits = |row: &&Value| row["kind"] == "claim" && row["reason"] == reason && row["open"] == open;
        let row = list.as_array().unwrap().iter().find(fits).unwrap_or_else(|| panic!("no {reason}"));
        row["id"].as_str().unwrap().to_owned()
    };
    let defect = find("DEFECT_FOUND_DURING_USE", true);
    let shown = page(&shop, &defect);
    let places = ["\nTimeline (", "\nEvidence that counts for a defect (AL-D05a)\n[ ] ", "\nAllowed now\n"];
    let places: Vec<_> =
        places.iter().map(|title| shown.find(title).unwrap_or_else(|| panic!("{title}: {shown}"))).collect();
    assert!(places.is_sorted(), "{shown}");
    assert!(shown.contains("\nEvidence that counts for a rejection (AL-P13)\n[ ] your reason in writing"), "{shown}");
    assert!(shown[places[1]..].lines().all(|line| line.chars().count() <= 80), "{shown}");
    assert!(!shown.contains("[x]") && !shown.contains("not known here"), "{shown}");

    let json = shop.json(&["show", &defect, "--json"]);
    let first = &json["evidence"][0];
    assert_eq!((&first["rule"], &first["kind"]), (&"AL-D05a".into(), &"test-report".into()));
    assert_eq!((&first["required"], &first["have"]), (&false.into(), &Value::Array(vec![])));
    assert_eq!(first["within"], "14 days from the claim, until the end of the last day (AL-C02)");
    assert_eq!(json["evidence_guide"][0]["reason_known"], true);

    let unknown = page(&shop, &find("LATE_DELIVERY_COMPENSATION", true));
    assert!(unknown.contains("Evidence that counts for any case (AL-D07)"), "{unknown}");
    assert!(unknown.contains("    The reason is not stated or not known here"), "{unknown}");

    let closed = find("DEFECT_FOUND_DURING_USE", false);
    assert!(!page(&shop, &closed).contains("Evidence that counts"));
    assert_eq!(shop.json(&["show", &closed, "--json"])["evidence"], Value::Array(vec![]));
}

/// A shop with a second account, on the other marketplace.
fn both() -> Shop {
    let shop = Shop::new(World::Demo);
    let login = shop.login()["aliexpress"].clone();
    let (url, key) = (&shop.url, login["app_key"].as_str().unwrap());
    let ali = format!(
        "\n[accounts.ali]\nmarketplace = \"aliexpress\"\nenvironment = \"custom\"\ngateway_url = \"{url}\"\n\
         app_key = \"{key}\"\n"
    );
    shop.write_config(&(shop.config() + &ali));
    let mut document = login["token"].clone();
    document["app_secret"] = login["app_secret"].clone();
    let ran = shop.run_with(&["auth", "login", "--with-token", "--account", "ali"], &document.to_string());
    assert_eq!(ran.code, 0, "{ran:?}");
    shop
}

#[test]
fn every_open_dispute_of_the_other_marketplace_is_told_by_its_text() {
    let shop = both();
    let list = shop.run(&["list", "--account", "ali", "--limit", "0", "--json"]).json();
    let mut rules = BTreeSet::new();
    for row in list.as_array().unwrap() {
        let shown = shop.json(&["show", row["id"].as_str().unwrap(), "--json"]);
        let guides = shown["evidence_guide"].as_array().unwrap();
        assert!(!guides.is_empty() && guides.iter().all(|guide| guide["reason_known"] == true), "{shown}");
        assert!(!shown["evidence"].as_array().unwrap().is_empty(), "{shown}");
        rules.extend(guides.iter().map(|guide| guide["rule"].as_str().unwrap().to_owned()));
    }
    for rule in ["AE-I1", "AE-I2b", "AE-I3a", "AE-I3b", "AE-N1", "AE-N2", "AE-N3", "AE-N5", "AE-N6", "AE-N7"] {
        assert!(rules.contains(rule), "no {rule} in {rules:?}");
    }
    let customs = list.as_array().unwrap().iter().find(|row| row["reason"] == "Parcel held by customs").unwrap();
    let shown = page(&shop, customs["id"].as_str().unwrap());
    let (_, block) = shown.split_once("\nEvidence that counts for a parcel held at customs (AE-I3a)\n").expect(&shown);
    assert!(block.starts_with("[ ] the commercial invoice"), "{block}");
    assert!(block.contains("    Not accepted: a parcel without valid tracking"), "{block}");
    assert!(block.lines().all(|line| line.chars().count() <= 80), "{block}");
}

fn guide(args: &[&str]) -> Ran {
    let home = tempfile::tempdir().unwrap();
    let all: Vec<&str> = ["evidence", "guide"].into_iter().chain(args.iter().copied()).collect();
    common::ran(common::command(home.path(), &all).stdin(std::process::Stdio::null()).output().unwrap())
}

#[test]
fn the_guide_answers_for_every_reason_code() {
    let book = book();
    for (code, name) in ALLEGRO_CODES {
        let ran = guide(&["--reason", code, "--json"]);
        assert_eq!(ran.code, 0, "{code} {ran:?}");
        let found = ran.json();
        let guides = found["evidence_guide"].as_array().unwrap();
        assert_eq!((guides.len(), &guides[0]["guide"]), (1, &name.into()), "{code}");
        assert_eq!(
            (&guides[0]["marketplace"], &guides[0]["reason_known"]),
            (&"allegro".into(), &true.into()),
            "{code}"
        );
        assert!(guides[0]["reasons"].as_array().unwrap().contains(&code.into()), "{code}");
        let wanted = book.for_reason("allegro", Kind::Claim, code).remove(0).kinds;
        let kinds: Vec<&str> =
            found["evidence"].as_array().unwrap().iter().map(|row| row["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds, wanted.iter().map(|wanted| wanted.kind.as_str()).collect::<Vec<_>>(), "{code}");
    }
}

#[test]
fn the_guide_without_a_case_holds_everything_and_fits_the_screen() {
    let shown = guide(&["--format", "table"]);
    assert_eq!(shown.code, 0, "{shown:?}");
    let text = shown.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.stdout.starts_with("ALLEGRO\n") && shown.stdout.contains("\nALIEXPRESS\n"), "{}", shown.stdout);
    for (code, _) in ALLEGRO_CODES {
        assert!(text.contains(code), "{code}");
    }
    for rule in "I1 I2a I2b I3a I3b I4 I5 N1 N2 N3 N4 N5 N6 N7 N8 N9".split(' ') {
        assert!(shown.stdout.contains(&format!("(AE-{rule})")), "{rule}");
    }
    for said in [
        "Time: in a dispute 24 hours, weekends and Polish public holidays not counted (AL-D04); in a claim 14 days from",
        "Not accepted: a parcel without valid tracking",
        "a photo of one piece on the scale (required)",
        "To tag files with: piece-weight-photo, weighing-photo, weight-certificate.",
        "The platform accepts no evidence here",
    ] {
        assert!(text.contains(said), "{said}");
    }
    assert!(shown.stdout.lines().all(|line| line.chars().count() <= 80), "{}", shown.stdout);
    // Guides that stand on one rule keep their own kinds.
    let (_, damage) = shown.stdout.split_once("counts for damage (AL-D07)\n").unwrap();
    let damage = damage.split("\n\n").next().unwrap();
    assert!(damage.contains("inside and outside") && !damage.contains("the invoice, manual"), "{damage}");

    let dispute = guide(&["--kind", "dispute", "--marketplace", "allegro", "--json"]).json();
    assert!(dispute["evidence_guide"].as_array().unwrap().iter().all(|guide| guide["marketplace"] == "allegro"));
    assert!(!dispute.to_string().contains("AL-C02"));
    let told = guide(&["--reason", "包裹被海关扣留", "--json"]).json();
    assert_eq!(
        (&told["evidence_guide"][0]["rule"], told["evidence_guide"].as_array().unwrap().len()),
        (&"AE-I3a".into(), 1)
    );
    let unknown = guide(&["--reason", "NOBODY_KNOWS", "--json"]).json();
    assert!(unknown["evidence_guide"].as_array().unwrap().iter().all(|guide| guide["reason_known"] == false));
    let wrong = guide(&["--marketplace", "ebay"]);
    assert_eq!((wrong.code, wrong.stderr.contains("allegro, aliexpress")), (2, true), "{wrong:?}");
}

/// The first open case of an account whose guide has this rule.
fn case_of(shop: &Shop, account: &str, rule: &str) -> String {
    let list = shop.run(&["list", "--account", account, "--limit", "0", "--json"]).json();
    let ids = list.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned());
    let has = |id: &String| {
        let found = shop.json(&["evidence", "guide", id, "--json"]);
        found["evidence_guide"].as_array().unwrap().iter().any(|guide| guide["rule"] == rule)
    };
    ids.into_iter().find(has).unwrap_or_else(|| panic!("no case of {rule}"))
}

fn state<'a>(rows: &'a Value, about: &str, file: Option<&str>) -> &'a str {
    let fits = |row: &&Value| row["about"] == about && file.is_none_or(|file| row["file"] == file);
    rows.as_array().unwrap().iter().find(fits).unwrap_or_else(|| panic!("no {about} in {rows}"))["state"]
        .as_str()
        .unwrap()
}

#[test]
fn lint_says_what_is_missing_and_what_is_not_accepted() {
    let shop = both();
    let picture = shop.home.path().join("scale.png");
    image::RgbImage::new(8, 8).save(&picture).unwrap();
    let picture = picture.to_str().unwrap();
    let document = shop.home.path().join("scan.pdf");
    std::fs::write(&document, "%PDF-1.4").unwrap();
    let tagged = |kind: &str| format!("{kind}={picture}");

    let short = case_of(&shop, "ali", "AE-N5");
    let lint = |more: &[&str]| {
        let args: Vec<&str> = ["evidence", "lint", &short, "--json"].into_iter().chain(more.iter().copied()).collect();
        shop.run(&args)
    };
    let none = lint(&[]);
    assert_eq!(none.code, 1, "{none:?}");
    assert_eq!(state(&none.json(), "weighing-photo", None), "missing");
    let (one, two, three) = (tagged("piece-weight-photo"), tagged("weighing-photo"), tagged("weight-certificate"));
    let some = lint(&[&one, "--evidence", &two]);
    assert_eq!((some.code, state(&some.json(), "weight-certificate", None)), (1, "missing"), "{some:?}");
    let whole = lint(&["--evidence", &one, "--evidence", &two, "--evidence", &three]);
    assert_eq!(whole.code, 0, "{whole:?}");
    assert!(whole.json().as_array().unwrap().iter().all(|row| row["state"] == "ok"), "{whole:?}");
    let more = lint(&[&one, &two, &three, picture, &tagged("invoice")]);
    assert_eq!((more.code, state(&more.json(), "invoice", None)), (0, "ok"), "{more:?}");
    assert!(more.stdout.contains("nothing in this case asks for this kind") && more.stdout.contains("it has no tag"));
    // A document is none of what this marketplace takes, and a kind that nobody knows is no tag.
    let typed = format!("weight-certificate={}", document.display());
    let refused = lint(&[&one, &two, &typed]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.stdout.contains("AliExpress takes JPEG, PNG and GIF"), "{refused:?}");
    let states: Vec<Value> = refused.json().as_array().unwrap().iter().map(|row| row["state"].clone()).collect();
    assert!(states.contains(&"missing".into()), "what cannot be sent counts for nothing: {refused:?}");
    let misspelt = lint(&[&one, &two, &three, &format!("weighing-foto={picture}")]);
    assert_eq!(misspelt.code, 1, "{misspelt:?}");
    assert!(misspelt.stdout.contains("did you mean `weighing-photo`?"), "{misspelt:?}");
    assert_eq!(shop.run(&["evidence", "lint", "nothing-like-this"]).code, 5);

    let held = case_of(&shop, "ali", "AE-I3a");
    let lint = |more: &[&str]| {
        let args: Vec<&str> = ["evidence", "lint", &held, "--json"].into_iter().chain(more.iter().copied()).collect();
        shop.run(&args).json()
    };
    let rows = lint(&[]);
    assert_eq!(state(&rows, "no-valid-tracking", None), "unknown");
    assert_eq!(state(&rows, "scan-before-order", None), "unknown");
    for (carrier, wanted) in [("DHL Express", "ok"), ("Poczta Nowa", "warning")] {
        let rows = lint(&["--tracking", "LX1", "--carrier", carrier]);
        assert_eq!(state(&rows, "no-valid-tracking", None), wanted, "{carrier}");
    }
    for (scan, wanted) in [("2001-01-01T00:00:00Z", "warning"), ("2099-01-01T00:00:00Z", "ok")] {
        assert_eq!(state(&lint(&["--first-scan", scan]), "scan-before-order", None), wanted, "{scan}");
    }
    assert_eq!(shop.run(&["evidence", "lint", &held, "--first-scan", "monday"]).code, 2);
}

#[test]
fn lint_of_a_claim_demands_no_file_for_what_is_written() {
    let shop = Shop::new(World::Demo);
    let claim = case_of(&shop, "main", "AL-P13");
    let ran = shop.run(&["evidence", "lint", &claim, "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(state(&ran.json(), "rejection-reason", None), "open");
    let shown = shop.run(&["evidence", "guide", &claim, "--format", "table"]);
    assert!(
        shown.stdout.contains("Evidence that counts for a rejection (AL-P13)\n[ ] your reason in writing"),
        "{shown:?}"
    );
    let list = shop.run(&["list", "--all", "--limit", "0", "--json"]).json();
    let closed = list.as_array().unwrap().iter().find(|row| row["open"] == false && row["kind"] == "claim").unwrap();
    let closed = closed["id"].as_str().unwrap();
    assert_eq!(shop.json(&["evidence", "guide", closed, "--json"])["evidence"], Value::Array(vec![]));
    let shown = shop.run(&["evidence", "guide", closed]);
    assert_eq!(shown.stdout, "The case is closed: nothing is asked of you.\n", "{shown:?}");
}

#[test]
fn what_the_commands_print_has_the_fields_of_their_schemas() {
    let shop = Shop::new(World::Demo);
    let claim = case_of(&shop, "main", "AL-P13");
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let found = shop.json(&["evidence", "guide", &claim, "--json"]);
    let schema = shop.json(&["schema", "evidence guide"]);
    assert_eq!(keys(&found), keys(&schema["properties"]));
    for list in ["evidence_guide", "evidence"] {
        assert_eq!(keys(&found[list][0]), keys(&schema["properties"][list]["items"]["properties"]), "{list}");
    }
    let rows = shop.json(&["evidence", "lint", &claim, "--json"]);
    assert_eq!(keys(&rows[0]), keys(&shop.json(&["schema", "evidence lint"])["items"]["properties"]));
}
