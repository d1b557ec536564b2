//! `template` through the built binary: lists, letters of demo cases, own templates, and what is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use aftersale::simulator::World;
use common::{Ran, Shop, command, on_terminal, ran};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Runs in a home without any configuration.
fn run(home: &Path, args: &[&str]) -> Ran {
    ran(command(home, args).output().unwrap())
}

fn write(home: &Path, path: &str, text: &str) {
    let path = home.join("config/templates").join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The demo's shop after its first sync, with its cases.
fn shop() -> (Shop, Vec<Value>) {
    let shop = Shop::new(World::Demo);
    // Some rows of the demo cannot be read on purpose.
    let list = shop.run(&["list", "--all", "--json"]);
    assert!([0, 3].contains(&list.code), "{list:?}");
    let cases = list.json().as_array().unwrap().clone();
    (shop, cases)
}

/// The name of a case that `show` tells this of.
fn case_with(shop: &Shop, cases: &[Value], kind: &str, fits: impl Fn(&Value) -> bool) -> String {
    let ids = cases.iter().filter(|case| case["kind"] == kind).map(|case| case["id"].as_str().unwrap());
    let found = ids.into_iter().find(|id| {
        let ran = shop.run(&["show", id, "--json"]);
        [0, 3].contains(&ran.code) && fits(&ran.json())
    });
    found.unwrap_or_else(|| panic!("the demo has no such {kind}")).to_owned()
}

#[test]
fn the_list_says_origin_languages_and_title() {
    let home = tempfile::tempdir().unwrap();
    write(home.path(), "pl/refuse.md", "Nie możemy. {{ reason }}");
    write(home.path(), "pl/hurra.md", "+++\ntitle = \"Thanks\"\n+++\nDziękujemy!");
    let json = run(home.path(), &["template", "list", "--json"]).json();
    let named = |name: &str| json.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap().clone();
    assert_eq!(named("accept-refund")["origin"], "built-in");
    assert_eq!(named("accept-refund")["languages"].as_array().unwrap().len(), 7);
    assert_eq!((&named("refuse")["origin"], &named("refuse")["decision"]), (&"mixed".into(), &true.into()));
    assert_eq!((&named("hurra")["origin"], &named("hurra")["title"]), (&"own".into(), &"Thanks".into()));
    let czech = run(home.path(), &["template", "list", "--lang", "cs"]);
    assert!(czech.stdout.contains("refuse") && !czech.stdout.contains("hurra"), "{czech:?}");
    let wrong = run(home.path(), &["template", "list", "--lang", "de"]);
    assert_eq!((wrong.code, wrong.stderr.contains("en, pl, cs, sk, hu, es, zh")), (2, true), "{wrong:?}");
    let Some(screen) = on_terminal(command(home.path(), &["template", "list"])) else { return };
    assert!(screen.text.lines().all(|line| line.chars().count() <= 80), "{}", screen.text);
    let whole = |name: &str| screen.text.lines().any(|line| line.starts_with(&format!("{name} ")));
    assert!(whole("refuse-not-received-tracking") && whole("claim-reject-damaged-by-user"), "{}", screen.text);
}

/// What `--json` prints has exactly the fields that the schema promises.
#[test]
fn json_is_as_the_schema_says() {
    let home = tempfile::tempdir().unwrap();
    let fields = |schema: &Value| {
        schema["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let printed = |row: &Value| row.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let schema = |name: &str| run(home.path(), &["schema", name]).json();
    let list = run(home.path(), &["template", "list", "--json"]).json();
    assert_eq!(fields(&schema("template list")["items"]), printed(&list[0]));
    let page = run(home.path(), &["template", "show", "refuse", "--json"]).json();
    assert_eq!(fields(&schema("template show")), printed(&page));
    write(home.path(), "pl/refuse.md", "{{ why }}");
    let wrong = run(home.path(), &["template", "lint", "--json"]).json();
    assert_eq!(fields(&schema("template lint")["items"]), printed(&wrong[0]));
    let cases = run(home.path(), &["--demo", "list", "--kind", "dispute", "--json"]).json();
    let case = cases[0]["id"].as_str().unwrap();
    let letter =
        run(home.path(), &["--demo", "template", "render", "closure-request", "--case", case, "--json"]).json();
    assert_eq!(fields(&schema("template render")), printed(&letter));
}

#[test]
fn one_template_tells_its_variables() {
    let home = tempfile::tempdir().unwrap();
    let ran = run(home.path(), &["template", "show", "delay-apology", "--lang", "hu"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.contains("ship_by (--var ship_by=…)") && ran.stdout.contains("Tisztelt"), "{ran:?}");
    let json = run(home.path(), &["template", "show", "shipped-late", "--json"]).json();
    let from = |name: &str| {
        let variables = json["variables"].as_array().unwrap();
        variables.iter().find(|variable| variable["name"] == name).unwrap()["from"].clone()
    };
    assert_eq!([from("tracking"), from("arrives"), from("signature")], ["var", "optional", "case"]);
    assert_eq!(json["language"], "en");
    let wrong = run(home.path(), &["template", "show", "acept-refund"]);
    assert_eq!((wrong.code, wrong.stderr.contains("did you mean `accept-refund`?")), (5, true), "{wrong:?}");
}

#[test]
fn lint_finds_nothing_in_the_built_in_ones_and_what_is_wrong_in_own_ones() {
    let home = tempfile::tempdir().unwrap();
    let sound = run(home.path(), &["template", "lint", "--json"]);
    assert_eq!((sound.code, sound.stdout.trim()), (0, "[]"), "{sound:?}");
    write(home.path(), "pl/refuse.md", "Proszę dzwonić: 600 700 800. {{ reason }} {{ why }}");
    write(home.path(), "cs/refuse.md", "Dobrý den,\n{{ reason");
    write(home.path(), "pl/return-reject.md", &format!("{} {{{{ reason }}}}", "x".repeat(240)));
    let ran = run(home.path(), &["template", "lint", "--json"]);
    let text = ran.stdout.clone();
    assert_eq!((ran.code, ran.json().as_array().unwrap().len()), (1, 4), "{text}");
    for said in ["600 700 800", "uses `why`", "cs/refuse.md line 2", "250 are allowed"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let file = home.path().join("config/templates/pl/refuse.md");
    let by_file = run(home.path(), &["template", "lint", file.to_str().unwrap()]);
    assert_eq!((by_file.code, by_file.stdout.lines().count()), (1, 2), "{by_file:?}");
    assert_eq!(run(home.path(), &["template", "lint", "no/such.md"]).code, 5);
    assert_eq!(run(home.path(), &["template", "lint", "nothing"]).code, 5);
    let list = run(home.path(), &["template", "list"]);
    assert_eq!((list.code, list.stderr.contains("cs/refuse.md line 2")), (3, true), "{list:?}");
}

#[test]
fn a_letter_is_in_the_language_of_the_site_and_says_why() {
    let (shop, cases) = shop();
    let slovak = case_with(&shop, &cases, "dispute", |case| case["order"]["site"] == "allegro-sk");
    let ran = shop.run(&["template", "render", "ask-details", "--case", &slovak]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.starts_with("Dobrý deň,") && !ran.stdout.contains("{{"), "{ran:?}");
    assert!(ran.stderr.contains("In Slovak, because the site is allegro-sk."), "{ran:?}");
    let json = shop.json(&["template", "render", "ask-details", "--case", &slovak, "--lang", "es", "--json"]);
    assert_eq!((&json["language"], &json["language_reason"]), (&"es".into(), &"--lang says so".into()));
    assert!(json["text"].as_str().unwrap().starts_with("Estimado/a cliente:"));
    assert_eq!((&json["most_characters"], &json["findings"]), (&20_000.into(), &Value::Array(vec![])));
}

#[test]
fn a_missing_or_misspelt_variable_is_named_with_how_to_give_it() {
    let (shop, cases) = shop();
    let case = case_with(&shop, &cases, "dispute", |case| case["order"]["site"] == "allegro-pl");
    let render = |more: &[&str]| {
        shop.run(
            &[&["template", "render", "accept-partial-refund", "--case", case.as_str(), "--lang", "pl"], more].concat(),
        )
    };
    let missing = render(&[]);
    assert_eq!((missing.code, missing.stdout.as_str()), (2, ""), "{missing:?}");
    assert!(missing.stderr.contains("`accept-partial-refund` (pl) needs `amount`"), "{missing:?}");
    assert!(missing.stderr.contains("--var amount=…"), "{missing:?}");
    let given = render(&["--var", "amount=1240.5 PLN"]);
    assert_eq!((given.code, given.stdout.contains("kwotę 1\u{a0}240,50\u{a0}zł")), (0, true), "{given:?}");
    let misspelt = render(&["--var", "amount=12.50 PLN", "--var", "amuont=1"]);
    assert_eq!((misspelt.code, misspelt.stderr.contains("no variable `amuont`")), (2, true), "{misspelt:?}");
    assert_eq!(render(&["--var", "amount"]).code, 2);
    shop.write_config(&format!(
        "{}\n[templates]\nshop = \"Sklep Jana\"\nsignature = \"Jan, Sklep Jana\"\n",
        shop.config()
    ));
    let signed = render(&["--var", "amount=12.50 PLN"]);
    assert!(signed.stdout.ends_with("Z poważaniem\nJan, Sklep Jana\n"), "{signed:?}");
}

#[test]
fn what_would_not_be_sent_is_said_and_length_may_fail() {
    let (shop, cases) = shop();
    let case = case_with(&shop, &cases, "dispute", |case| case["order"]["site"] == "allegro-pl");
    let long = format!("reason={}", "ż".repeat(20_000));
    let args = ["template", "render", "refuse", "--case", &case, "--lang", "pl", "--var", &long];
    let told = shop.run(&args);
    assert_eq!((told.code, told.stderr.contains("20000 are allowed")), (0, true), "{}", told.stderr);
    let strict = shop.run(&[&args[..], &["--message-length-check"]].concat());
    assert_eq!((strict.code, strict.stdout.contains("żżż")), (6, true), "{}", strict.stderr);
    let contact = "reason={{ 7 * 7 }} Proszę dzwonić: +48 600 700 800 albo www.example.com";
    let ran = shop.run(&["template", "render", "refuse", "--case", &case, "--lang", "pl", "--var", contact, "--json"]);
    let findings: Vec<Value> =
        ran.json()["findings"].as_array().unwrap().iter().map(|found| found["kind"].clone()).collect();
    assert_eq!(findings, ["placeholder", "phone", "link"]);
    assert!(ran.json()["text"].as_str().unwrap().contains("{{ 7 * 7 }}"), "values are data: {ran:?}");
}

#[test]
fn an_own_template_comes_first_and_a_broken_one_stops_only_itself() {
    let (shop, cases) = shop();
    let case = case_with(&shop, &cases, "dispute", |case| case["order"]["site"] == "allegro-pl");
    write(shop.home.path(), "pl/closure-request.md", "Zamówienie {{ order }} z {{ bought }}: {{ items }}.");
    write(shop.home.path(), "pl/ask-details.md", "raz\n{% if %}");
    let own = shop.json(&["template", "render", "closure-request", "--case", &case, "--lang", "pl", "--json"]);
    let page = shop.run(&["show", &case, "--json"]).json();
    let text = own["text"].as_str().unwrap();
    assert_eq!(own["origin"], "own");
    assert!(text.starts_with(&format!("Zamówienie {} z ", page["order_id"].as_str().unwrap())), "{text}");
    assert!(text.contains(page["order"]["lines"][0]["name"].as_str().unwrap()), "{text}");
    let broken = shop.run(&["template", "render", "ask-details", "--case", &case, "--lang", "pl"]);
    assert_eq!((broken.code, broken.stderr.contains("pl/ask-details.md line 2")), (2, true), "{broken:?}");
}

#[test]
fn the_demo_renders_for_the_other_marketplace_within_its_limits() {
    let home = tempfile::tempdir().unwrap();
    let cases = run(home.path(), &["--demo", "list", "--account", "ali", "--kind", "dispute", "--json"]).json();
    let case = cases[0]["id"].as_str().unwrap().to_owned();
    let args = [
        "--demo",
        "template",
        "render",
        "aliexpress-propose",
        "--case",
        &case,
        "--lang",
        "es",
        "--var",
        "amount=12.50 EUR",
        "--var",
        "reason=El color difiere.",
        "--json",
    ];
    let json = run(home.path(), &args).json();
    assert_eq!((&json["most_characters"], json["findings"].as_array().unwrap().len()), (&500.into(), 0), "{json}");
    assert!(json["text"].as_str().unwrap().contains("12,50\u{a0}€"), "{json}");
    let misplaced = run(home.path(), &["--demo", "template", "render", "return-not-required", "--case", &case]);
    assert_eq!((misplaced.code, misplaced.stderr.contains("is written for claim")), (0, true), "{misplaced:?}");
}
