//! What a sender writes to be believed, or to be copied: results below those of the provider, names of servers, numbers that are nearly
//! another one's; and mistakes in one's own patterns.

use crate::support::{Post, mail};
use std::fs;

fn import(post: &Post, name: &str, text: &str) -> serde_json::Value {
    let file = post.home.path().join(format!("{name}.eml"));
    fs::write(&file, text).unwrap();
    post.json(&["mail", "import", "--json", file.to_str().unwrap()])[0].clone()
}

#[test]
fn of_microsoft_only_the_topmost_field_counts() {
    let genuine = String::from_utf8(mail("52-microsoft-style.eml")).unwrap();
    let at = genuine.find("Authentication-Results:").unwrap();
    for (number, top) in [
        "dkim=none reason=\"never ends",
        "dkim=none (never ends",
        "relay.other.example; dmarc=fail header.from=allegro.pl",
        "relay.other.example; none",
        "spf=none smtp.mailfrom=evil.example",
    ]
    .iter()
    .enumerate()
    {
        let post = Post::new("");
        post.configure("authserv_profile = \"microsoft365\"");
        let text = format!("{}Authentication-Results: {top}\n{}", &genuine[..at], &genuine[at..]);
        let row = import(&post, &number.to_string(), &text);
        assert_eq!(row["verdict"], "unverified", "{top}: {row}");
    }
}

#[test]
fn what_the_provider_says_unreadably_is_no_reason_to_believe_what_stands_below() {
    let genuine = String::from_utf8(mail("01-application-pl.eml")).unwrap();
    let broken = "Authentication-Results: mx.sklep.example; dmarc=fail (never ends\nAuthentication-Results: mx.sklep";
    let text = genuine.replace("Authentication-Results: mx.sklep", broken);
    assert_eq!(import(&Post::new(""), "broken", &text)["verdict"], "unverified");
}

#[test]
fn case_numbers_are_never_cut() {
    let genuine = String::from_utf8(mail("01-application-pl.eml")).unwrap();
    for (number, named) in [
        "ALG/2026/11/00123",
        "ALG/2026/11/00124",
        "POK-2026-11-000001",
        "AP-2026-0098431/1",
        "AP-2026-0098431/2",
        "PROTECT-2026-0001234",
        "2026/0098431",
        "0004417293/A",
    ]
    .iter()
    .enumerate()
    {
        let text = genuine.replace(" - sprawa AP-2026-0098431", "").replace("AP-2026-0098431", named);
        let row = import(&Post::new(""), &number.to_string(), &text);
        assert_eq!(row["case_number"], *named, "{row}");
    }
    // Of a form that nobody knows there is no number, rather than a part of one.
    let text =
        genuine.replace(" - sprawa AP-2026-0098431", "").replace("AP-2026-0098431", "AP-2026-0098431/1/2/3/4/5/6");
    let row = import(&Post::new(""), "unknown", &text);
    assert_eq!(row["case_number"], serde_json::Value::Null, "{row}");
}

#[test]
fn several_facts_of_one_kind_are_named() {
    let row = import(&Post::new(""), "several", &String::from_utf8(mail("80-several-facts.eml")).unwrap());
    let remarks = row["remarks"].to_string();
    for said in
        ["names 2 different sums, 999.00 PLN, 249.00 PLN", "its text names 2 cases, AP-2026-0098431, AP-2026-0098432"]
    {
        assert!(remarks.contains(said), "{said}: {remarks}");
    }
    assert_eq!(
        (&row["order_id"], row["refused"].is_null()),
        (&crate::support::ORDER.into(), true),
        "the known one: {row}"
    );
}

#[test]
fn doctor_proposes_no_name_that_no_server_has() {
    let post = Post::new("");
    post.configure("");
    let genuine = String::from_utf8(mail("01-application-pl.eml")).unwrap();
    let odd = "\"a\\\"] verify = \\\"local\\\" b = [\\\"x\"";
    for number in 0..3 {
        let text = genuine.replace("Results: mx.sklep.example", &format!("Results: {odd}"));
        post.put(&format!("new/179500000{number}.1.h"), text.replace("01-app", &format!("{number}-app")).as_bytes());
    }
    post.json(&["mail", "sync", "--json"]);
    let found = || {
        let rows = post.run(&["doctor", "--json"]).json();
        rows.as_array().unwrap().iter().find(|row| row["check"] == "mail main").unwrap().to_string()
    };
    assert!(!found().contains("verify =") && found().contains("authserv_ids = [\\\"…\\\"]"), "{}", found());
    post.put("new/1795000009.1.h", genuine.as_bytes());
    post.json(&["mail", "sync", "--json"]);
    assert!(found().contains("authserv_ids = [\\\"mx.sklep.example\\\"]"), "{}", found());
    assert!(!found().contains("verify ="), "{}", found());
}

#[test]
fn a_mistake_in_ones_own_patterns_is_an_error_with_its_place() {
    let post = Post::new("");
    let folder = post.home.path().join("config/rules/mail");
    fs::create_dir_all(&folder).unwrap();
    let head = "marketplace = \"allegro\"\n[[kind]]\n";
    for (text, said) in [
        (
            "[[kind]]\nname = \"own\"\nsubject = [\"x\"]\n".to_owned(),
            "line 2, column 8: this needs a line `marketplace",
        ),
        ("case_words = [\"sygnatura\"]\n".to_owned(), "line 1, column 15: this needs a line `marketplace"),
        (format!("{head}name = \"own\"\noutcome = \"weird\"\n"), "line 4, column 11: an outcome is granted, denied"),
        (format!("{head}name = \"unreadable\"\nsubject = [\".\"]\n"), "line 3, column 8: no kind can be called"),
        (format!("{head}name = \"other\"\n"), "line 3, column 8: no kind can be called `other`"),
    ] {
        fs::write(folder.join("own.toml"), &text).unwrap();
        let ran = post.run(&["mail", "list"]);
        assert_eq!(ran.code, 2, "{text}: {ran:?}");
        assert!(ran.stderr.contains(said), "{text}: {}", ran.stderr);
    }
}
