//! What a protection programme paid, and what it may cost.

use crate::post::{ORDER, Post, mail};

#[test]
fn a_granted_application_shows_what_the_marketplace_takes_back() {
    let post = Post::new("");
    post.put("new/1795000000.1.h", &mail("01-application-pl.eml"));
    post.json(&["mail", "sync", "--json"]);
    let listed = post.run(&["list", "--at-risk", "--json"]).json();
    assert_eq!(
        (&listed[0]["at_risk"]["amount"], &listed[0]["order_id"]),
        (&"249.00".into(), &ORDER.into()),
        "{listed}"
    );
    let id = listed[0]["id"].as_str().unwrap().to_owned();
    let shown = post.run(&["show", &id, "--json"]).json();
    assert!(shown["compensation"].is_null(), "{shown}");
    let decision = |words: &str| {
        let first = String::from_utf8(mail("01-application-pl.eml")).unwrap();
        let text = first
            .replace("Wniosek o rekompensatę - sprawa", "Decyzja w sprawie")
            .replace("01-application-pl@", "decision@")
            .replace("Kupujący jan.kowal_77 złożył wniosek o rekompensatę.", words)
            .replace("Odpowiedz na tę wiadomość do 20.11.2026 18:00 (CET).", "");
        text.into_bytes()
    };
    post.put("new/1795000600.2.h", &decision("Podjęliśmy decyzję. Przyznaliśmy rekompensatę."));
    post.json(&["mail", "sync", "--json"]);
    let shown = post.run(&["show", &id, "--json"]).json();
    assert_eq!(shown["compensation"]["charge_back"]["amount"], "249.00", "{shown}");
    assert_eq!(shown["compensation"]["facts"][0]["certain"], true);
    let page = post.run(&["show", &id]).stdout;
    assert!(page.contains("Compensated by the protection programme") && page.contains("249.00 PLN"), "{page}");

    let post = Post::new("");
    post.put("new/1795000000.1.h", &mail("01-application-pl.eml"));
    post.put("new/1795000600.2.h", &decision("Podjęliśmy decyzję. Nie przyznaliśmy rekompensaty."));
    post.json(&["mail", "sync", "--json"]);
    let listed = post.run(&["list", "--at-risk", "--json"]).json();
    assert_eq!(listed, serde_json::json!([]), "what was denied costs nothing");
}

#[test]
fn a_seller_may_say_what_no_api_shows() {
    let post = Post::new("");
    post.put("new/1795000000.1.h", &mail("01-application-pl.eml"));
    post.json(&["mail", "sync", "--json"]);
    let id = post.run(&["list", "--kind", "protection", "--json"]).json()[0]["id"].as_str().unwrap().to_owned();
    let ran = post.run(&["case", "flag", &id, "compensated"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let shown = post.run(&["show", &id, "--json"]).json();
    assert_eq!(shown["compensation"]["facts"][0]["source"], "flag", "{shown}");
}
