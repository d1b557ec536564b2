use super::super::Book;
use super::deadline;
use crate::domain::Instant;
use std::path::Path;

fn book() -> Book {
    Book::read(Path::new("/nonexistent")).unwrap()
}

/// Each text has this deadline, and nothing of it is in doubt.
fn sure(base: &str, due: &str, texts: &[&str]) {
    let book = book();
    for text in texts {
        let found = deadline(&book.languages, text, Instant::parse(base));
        assert_eq!((found.chosen, found.unsure), (Instant::parse(due), false), "{text}");
        assert_eq!(found.others, 0, "{text}");
    }
}

#[test]
fn deadlines_in_every_form() {
    let book = book();
    let base = Instant::parse("2026-11-18T09:00:00Z");
    for (text, due) in [
        ("Odpowiedz do 20.11.2026 18:00 (CET).", "2026-11-20T17:00:00Z"),
        ("do dnia 19 listopada 2026 r., godz. 16:00", "2026-11-19T15:00:00Z"),
        ("Please reply by 20 November 2026, 12:00 CET", "2026-11-20T11:00:00Z"),
        ("Reply no later than November 20, 2026, 12:00 UTC.", "2026-11-20T12:00:00Z"),
        ("Odpovězte nejpozději do 20. 11. 2026 18:00", "2026-11-20T17:00:00Z"),
        ("Odpovedzte najneskôr 20. novembra 2026 o 18:00", "2026-11-20T17:00:00Z"),
        ("Határidő: 2026. november 20. 18:00", "2026-11-20T17:00:00Z"),
        ("请于2026年11月20日 18:00之前回复", "2026-11-20T17:00:00Z"),
        ("Odpowiedz w ciągu 24 godzin", "2026-11-19T09:00:00Z"),
        ("Reply within 48 hours.", "2026-11-20T09:00:00Z"),
        ("24 órán belül válaszoljon", "2026-11-19T09:00:00Z"),
        ("请在24小时内回复", "2026-11-19T09:00:00Z"),
        ("Termin odpowiedzi: 2026-11-20", "2026-11-20T22:59:59Z"),
    ] {
        assert_eq!(deadline(&book.languages, text, base).chosen, Instant::parse(due), "{text}");
    }
    for text in ["Zakup z 20.11.2026 18:00", "Odpowiedz do 10.11.2026 18:00", "do 99.99.2026", "w 24 godziny"] {
        assert_eq!(deadline(&book.languages, text, base).chosen, None, "{text}");
    }
    let two = deadline(&book.languages, "Odpowiedz do 25.11.2026. Termin: 20.11.2026 12:00.", base);
    assert_eq!((two.chosen, two.others), (Instant::parse("2026-11-20T11:00:00Z"), 1));
}

#[test]
fn a_time_of_day_is_found_before_and_behind_its_date() {
    sure(
        "2026-11-21T19:00:00Z",
        "2026-11-24T17:00:00Z",
        &[
            "Odpowiedz do godz. 18:00 w dniu 24.11.2026.",
            "do godz. 18:00 w dniu 24.11.2026",
            "Odpowiedz do godziny 18:00 dnia 24 listopada 2026 r.",
            "Odpowiedz do 24.11.2026 do godz. 18:00",
            "Odpowiedz do 24.11.2026, godzina 18:00",
            "Odpowiedz do 24.11.2026 (godz. 18:00)",
            "Odpowiedz do 24.11.2026 r. do godziny 18",
            "Odpowiedz do 24.11.2026 r. godz. 18",
            "Odpowiedz do wtorku, 24.11.2026, 18:00",
            "Odpowiedz do 24.11.2026 (wtorek), godz. 18.00",
            "Odpowiedz do 24.11.2026 do 18:00:00",
            "Odpowiedz do 24 listopada, godz. 18:00",
            "Odpowiedz do 24/11/2026 18:00",
            "Odpowiedz do 24-11-2026 18:00",
            "Please reply by 18:00 CET on 24 November 2026.",
            "Please reply by 6 pm CET on Tuesday, 24 November 2026.",
            "Please reply by 24th November 2026, 18:00 CET",
            "Please reply by the 24th of November 2026 at 6 p.m.",
            "Please reply by Tuesday, Nov 24, 2026, 18:00 CET",
            "Reply by 24 November 2026 at 6 pm CET.",
            "Please reply by November 24, 2026 6:00 PM.",
            "Reply by 24.11.2026 19:00 UTC+2",
            "Reply by 24.11.2026 19:00 (GMT+02:00)",
            "Reply by 24.11.2026 18:00 (Europe/Warsaw)",
            "Reply by 2026-11-24T17:00:00Z",
            "Reply by 2026-11-24T19:00:00+02:00",
            "Reply by 2026-11-24T12:00:00-05:00",
            "Reply by 2026-11-24 18:00:00.",
            "Odpowiedz do 24.11.2026 18:00-20:00",
            "Kérjük, válaszoljon 2026. november 24. 18:00-ig",
            "Kérjük, válaszoljon 2026. november 24-ig, 18:00 óráig",
            "2026. november 24-ig, 18:00 óráig",
            "Kérjük, válaszoljon 2026. november 24-én 18:00-ig",
            "Határidő: 2026.11.24 18 óra",
            "Határidő: 2026. november 24., du. 6 óra",
            "请于2026年11月24日18时前回复",
            "2026年11月24日18时前",
            "请于2026年11月24日下午6点之前回复",
            "请于2026年11月24日（星期二）18:00前回复",
            "请于11月24日18:00前回复",
            "请在2026-11-24 18:00前回复",
            "Odpovězte do 24. 11. 2026 do 18:00",
            "Odpovězte do 24. listopadu 2026, 18 hodin",
            "Odpovězte do 18 hodin dne 24. listopadu 2026",
            "Odpovedzte do 24.11.2026 do 18.00 hod.",
            "Jeśli nie odpowiesz do 24.11.2026 18:00, przyznamy rekompensatę",
            "Masz czas do wtorku, 24.11.2026 do 18:00",
            "Zakup z 20.11.2026 10:00. Odpowiedz do 24.11.2026 18:00",
        ],
    );
}

#[test]
fn spans_and_days_are_stated_as_they_are_written() {
    let base = "2026-11-21T19:00:00Z";
    let within_two = ["Reply within 2 days.", "Reply within 48h", "Odpowiedz w ciągu 48 h", "Odpowiedz w ciągu 2 dni."];
    sure(base, "2026-11-23T19:00:00Z", &within_two);
    sure(base, "2026-11-23T19:00:00Z", &["Odpovězte do 48 hodin", "48小时内回复", "48 órán belül válaszoljon"]);
    let within_one = ["Odpowiedz w terminie 24 godzin", "Please answer within twenty-four (24) hours."];
    sure(base, "2026-11-22T19:00:00Z", &within_one);
    let end = "2026-11-24T22:59:59Z";
    sure(base, end, &["Reply by 24th November 2026", "Reply by Nov 24, 2026", "Odpowiedz do 24/11/2026"]);
    sure(
        base,
        end,
        &["Odpowiedz do 24.11.2026.", "Odpowiedz do 24.11.2026. Kwota: 18,50 zł", "od 20.11 do 24.11.2026"],
    );
    let book = book();
    let paid = deadline(&book.languages, "Pieniądze wypłacimy w ciągu 14 dni.", Instant::parse(base));
    assert_eq!(paid.chosen, None, "a span of days that nobody is to answer within");
    let either = deadline(&book.languages, "Reply by 11/12/2026", Instant::parse("2026-11-01T09:00:00Z"));
    assert_eq!((either.chosen, either.others), (Instant::parse("2026-11-12T22:59:59Z"), 1));
}

#[test]
fn what_is_not_understood_is_never_taken_for_later() {
    let book = book();
    let base = Instant::parse("2026-11-21T19:00:00Z");
    for text in [
        "Odpowiedz do osiemnastej 24.11.2026",
        "Odpowiedz do 24.11.2026 do południa",
        "Odpowiedz do 24.11.2026 przed 18",
        "Odpowiedz do 24.11.2026 (zamykamy o 16:00)",
        "Odpovězte do 24. 11. 2026 v poledne",
        "Reply by noon on 24 November 2026",
        "Reply by 24 November 2026, close of business",
        "Reply by 24 November 2026 18",
        "Reply by 24.11.2026 at 25:00",
        "请于2026年11月24日下午六点前回复",
    ] {
        let found = deadline(&book.languages, text, base);
        assert_eq!((found.chosen, found.unsure), (Instant::parse("2026-11-23T23:00:00Z"), true), "{text}");
    }
    for text in [
        "请于北京时间2026年11月24日18:00前回复",
        "Reply by 24.11.2026 18:00 JST",
        "Reply by 24.11.2026 18:00 (Beijing time)",
    ] {
        let found = deadline(&book.languages, text, base);
        assert_eq!((found.chosen, found.unsure), (Instant::parse("2026-11-24T04:00:00Z"), true), "{text}");
    }
    let unread = deadline(&book.languages, "Reply by 18:00 local time on 24.11.2026", base);
    assert_eq!((unread.chosen, unread.unsure), (Instant::parse("2026-11-23T10:00:00Z"), true));
    let today = deadline(&book.languages, "Odpowiedz do 21.11.2026 do północy", base);
    assert_eq!((today.chosen, today.unsure), (base, true), "a day that has begun is due at once");
}
