//! What joins a mail to a case, and which mails may end or move what others began.

use crate::support::{FAIL, NOTHING, ORDER, PASS, Post, letter, mail};
use serde_json::Value;

const OTHER: &str = "8a3c2b10-9d41-11f0-8a5e-0242ac120003";
const THREAD: &str = "References: <01-application-pl@allegro.pl>\nIn-Reply-To: <01-application-pl@allegro.pl>\n";

fn cases(post: &Post) -> Vec<Value> {
    post.run(&["list", "--all", "--kind", "protection", "--json"]).json().as_array().unwrap().clone()
}

fn sync(post: &Post, mails: &[Vec<u8>]) {
    for (number, mail) in mails.iter().enumerate() {
        post.put(&format!("new/{}.{number}.h", 1_795_000_000 + number), mail);
    }
    post.json(&["mail", "sync", "--json"]);
}

fn row(post: &Post, id: &str) -> Value {
    let rows = post.json(&["mail", "list", "--json"]);
    let id = format!("{id}@allegro.pl");
    rows.as_array().unwrap().iter().find(|row| row["message_id"] == id.as_str()).unwrap().clone()
}

#[test]
fn a_replayed_mail_with_forged_references_touches_no_genuine_case() {
    for (subject, text) in [
        ("Decyzja", format!("Podjęliśmy decyzję. Przyznaliśmy rekompensatę 999,00 zł.\nZamówienie: {OTHER}")),
        ("Decyzja", "Podjęliśmy decyzję. Przyznaliśmy rekompensatę 999,00 zł.".to_owned()),
        ("Anulowany wniosek: wniosek został wycofany", "Kupujący wycofał wniosek.".to_owned()),
        ("Przypomnienie", "Przypominamy. Odpowiedz na tę wiadomość do 30.11.2026 18:00 (CET).".to_owned()),
        // The number of the case, beside an order that is not its own.
        ("Decyzja", format!("Podjęliśmy decyzję.\nNumer sprawy: AP-2026-0098431\nZamówienie: {OTHER}")),
        (
            "Przypomnienie",
            format!("Odpowiedz do 30.11.2026 18:00 (CET).\nNumer sprawy: AP-2026-7777777\nZamówienie: {ORDER}"),
        ),
    ] {
        let post = Post::new("");
        sync(&post, &[mail("01-application-pl.eml"), letter("replay", PASS, THREAD, subject, &text)]);
        let rows = cases(&post);
        let genuine = rows.iter().find(|row| row["reference"] == "AP-2026-0098431" && row["order_id"] == ORDER);
        let genuine = genuine.unwrap_or_else(|| panic!("{text}: {rows:?}"));
        assert_eq!(
            (&genuine["status"], &genuine["move"], &genuine["due_at"], &genuine["at_risk"]["amount"]),
            (&"PROTECTION_APPLICATION".into(), &"seller".into(), &"2026-11-20T17:00:00Z".into(), &"249.00".into()),
            "{text}"
        );
        let replay = row(&post, "replay");
        assert_ne!(replay["case"], genuine["id"], "{text}");
        let remarks = replay["remarks"].to_string();
        assert!(remarks.contains(genuine["id"].as_str().unwrap()), "{text}: {remarks}");
        let shown = post.run(&["show", genuine["id"].as_str().unwrap(), "--json"]).json();
        assert_eq!(shown["compensation"], Value::Null, "{text}");
        // Nor when all of it is read again.
        std::fs::remove_dir_all(post.home.path().join("cache")).unwrap();
        post.know_order();
        assert_ne!(row(&post, "replay")["case"], row(&post, "01-application-pl")["case"], "{text}");
        assert_eq!(row(&post, "01-application-pl")["case"], genuine["id"], "{text}");
    }
}

#[test]
fn a_mail_that_names_the_order_or_the_number_of_a_case_is_part_of_it() {
    for named in [format!("Zamówienie: {ORDER}"), "Numer sprawy: AP-2026-0098431".to_owned()] {
        let post = Post::new("");
        let text = format!("Podjęliśmy decyzję. Nie przyznaliśmy rekompensaty.\n{named}");
        sync(&post, &[mail("01-application-pl.eml"), letter("decision", PASS, "", "Decyzja", &text)]);
        let rows = cases(&post);
        let [case] = rows.as_slice() else { panic!("{named}: {rows:?}") };
        assert_eq!((&case["status"], &case["open"]), (&"DECISION".into(), &false.into()), "{named}");
    }
}

#[test]
fn what_is_not_verified_ends_and_postpones_nothing() {
    let application = |results: &str| {
        let text = format!("Odpowiedz na tę wiadomość do 20.11.2026 18:00 (CET).\nZamówienie: {ORDER}");
        letter("application", results, "", "Wniosek o rekompensatę", &text)
    };
    for (subject, said) in [
        ("Refund cancelled", "The buyer has withdrawn the application."),
        ("Decyzja", "Podjęliśmy decyzję. Nie przyznaliśmy rekompensaty."),
        ("Przypomnienie", "Odpowiedz na tę wiadomość do 30.11.2026 18:00 (CET)."),
    ] {
        for results in [NOTHING, FAIL] {
            let post = Post::new("");
            let later = letter("later", results, "", subject, &format!("{said}\nZamówienie: {ORDER}"));
            sync(&post, &[application(results), later]);
            let rows = cases(&post);
            let [case] = rows.as_slice() else { panic!("{subject}: {rows:?}") };
            assert_eq!(
                (&case["status"], &case["open"], &case["move"]),
                (&"NOT_VERIFIED".into(), &true.into(), &"seller".into()),
                "{subject} {results}"
            );
            let shown = post.run(&["show", case["id"].as_str().unwrap(), "--json"]).json();
            let dues: Vec<&str> =
                shown["deadlines"].as_array().unwrap().iter().map(|due| due["due_at"].as_str().unwrap()).collect();
            assert_eq!(dues, ["2026-11-20T17:00:00Z"], "{subject} {results}");
        }
    }
}

#[test]
fn a_time_that_only_a_later_doubtful_mail_states_does_not_replace_the_assumed_one() {
    let post = Post::new("");
    let first = letter("first", NOTHING, "", "Wniosek o rekompensatę", &format!("Zamówienie: {ORDER}"));
    let text = format!("Odpowiedz na tę wiadomość do 30.11.2026 18:00 (CET).\nZamówienie: {ORDER}");
    sync(&post, &[first, letter("later", NOTHING, "", "Przypomnienie", &text)]);
    let rows = cases(&post);
    assert_eq!((rows.len(), &rows[0]["due_at"]), (1, &"2026-11-19T09:00:00Z".into()), "{rows:?}");
    // The marketplace's own word may.
    let post = Post::new("");
    let first = letter("first", PASS, "", "Wniosek o rekompensatę", &format!("Zamówienie: {ORDER}"));
    sync(&post, &[first, letter("later", PASS, "", "Przypomnienie", &text)]);
    assert_eq!(cases(&post)[0]["due_at"], "2026-11-30T17:00:00Z");
}
