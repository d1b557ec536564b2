//! Every kind of notice in every language: what it is, and the facts in it.

use crate::support::{ORDER, Post};
use std::fs;

#[rustfmt::skip]
const SUBJECTS: [(&str, &str, &str); 42] = [
    ("protection_application", "pl", "Wniosek o rekompensatę - sprawa AP-1"),
    ("protection_application", "en", "Application for compensation - case AP-2026-0098431"),
    ("protection_application", "cs", "Žádost o kompenzaci - případ č. AP-2026-0098431"),
    ("protection_application", "sk", "Žiadosť o kompenzáciu - prípad č. AP-2026-0098431"),
    ("protection_application", "hu", "Kártérítési kérelem - ügyszám: AP-2026-0098431"),
    ("protection_application", "zh", "买家保护 赔偿申请 案件编号: AP-2026-0098431"),
    ("reminder", "pl", "Przypomnienie: sprawa AP-2026-0098431"),
    ("reminder", "en", "Reminder: case AP-2026-0098431"),
    ("reminder", "cs", "Připomínka: případ AP-2026-0098431"),
    ("reminder", "sk", "Pripomienka: prípad AP-2026-0098431"),
    ("reminder", "hu", "Emlékeztető: ügyszám AP-2026-0098431"),
    ("reminder", "zh", "提醒：案件编号 AP-2026-0098431"),
    ("decision", "pl", "Decyzja w sprawie AP-2026-0098431"),
    ("decision", "en", "Decision on case AP-2026-0098431"),
    ("decision", "cs", "Rozhodnutí ve věci AP-2026-0098431"),
    ("decision", "sk", "Rozhodnutie vo veci AP-2026-0098431"),
    ("decision", "hu", "Döntés az ügyben AP-2026-0098431"),
    ("decision", "zh", "案件编号 AP-2026-0098431 处理决定"),
    ("unfulfilled_sale", "pl", "Ostrzeżenie o niezrealizowanej sprzedaży"),
    ("unfulfilled_sale", "en", "Warning about an unfulfilled sale"),
    ("unfulfilled_sale", "cs", "Upozornění na nesplněný prodej"),
    ("unfulfilled_sale", "sk", "Upozornenie na nesplnený predaj"),
    ("unfulfilled_sale", "hu", "Figyelmeztetés teljesítetlen eladás miatt"),
    ("unfulfilled_sale", "zh", "未履行的订单警告"),
    ("refund_cancelled", "pl", "Zwrot rekompensaty anulowany"),
    ("refund_cancelled", "en", "Refund cancelled"),
    ("refund_cancelled", "cs", "Vrácení peněz zrušeno"),
    ("refund_cancelled", "sk", "Vrátenie peňazí zrušené"),
    ("refund_cancelled", "hu", "Visszatérítés törölve"),
    ("refund_cancelled", "zh", "退款已取消"),
    ("discussion_notice", "pl", "Dyskusja - jan zgłosił problem z zamówieniem"),
    ("discussion_notice", "en", "Discussion - jan reported a problem with the order"),
    ("discussion_notice", "cs", "Diskuze - jan nahlásil problém s objednávkou"),
    ("discussion_notice", "sk", "Diskusia - jan nahlásil problém s objednávkou"),
    ("discussion_notice", "hu", "Vita - jan problémát jelentett a rendeléssel"),
    ("discussion_notice", "zh", "讨论 - 买家反馈了问题"),
    ("return_notice", "pl", "Jan (jan) zgłosił zwrot. Zwrot nr: 0012/2026"),
    ("return_notice", "en", "Jan requested a return. Return no.: 0012/2026"),
    ("return_notice", "cs", "Jan nahlásil vrácení č. 0012/2026"),
    ("return_notice", "sk", "Jan nahlásil vrátenie č. 0012/2026"),
    ("return_notice", "hu", "Jan visszaküldés kérelme 0012/2026"),
    ("return_notice", "zh", "退货申请 0012/2026"),
];

#[rustfmt::skip]
const TEXTS: [(&str, &str); 6] = [
    ("pl", "Szanowny sprzedawco, prosimy o wyjaśnienia. Zamówienie: 7f3c2b10-9d41-11f0-8a5e-0242ac120002\nKupujący: jan.kowal\nKwota: 249,00 zł\nOdpowiedz do 20.11.2026 18:00 (CET)."),
    ("en", "Dear seller, please explain. Order: 7f3c2b10-9d41-11f0-8a5e-0242ac120002\nBuyer: jan.kowal\nAmount: PLN 1,199.50\nPlease reply by 20 November 2026, 12:00 CET."),
    ("cs", "Vážený prodejce, prosíme o vysvětlení. Objednávka: 7f3c2b10-9d41-11f0-8a5e-0242ac120002\nKupující: jan.kowal\nČástka: 1 249,00 Kč\nOdpovězte nejpozději do 20. 11. 2026 18:00."),
    ("sk", "Vážený predajca, prosíme o vysvetlenie. Objednávka: 7f3c2b10-9d41-11f0-8a5e-0242ac120002\nKupujúci: jan.kowal\nSuma: 49,90 €\nOdpovedzte najneskôr do 20. 11. 2026 18:00."),
    ("hu", "Tisztelt eladó, kérjük magyarázza el. Rendelés: 7f3c2b10-9d41-11f0-8a5e-0242ac120002\nVevő: jan.kowal\nÖsszeg: 12 990 Ft\nHatáridő: 2026. november 20. 18:00"),
    ("zh", "尊敬的卖家，请说明情况。订单: 7f3c2b10-9d41-11f0-8a5e-0242ac120002\n买家: jan.kowal\n金额: 128.00元\n请于2026年11月20日 18:00之前回复本邮件。"),
];

/// What the mailbox's own server says of a genuine mail.
const VERIFIED: &str =
    "Authentication-Results: mx.sklep.example; dkim=pass header.d=allegro.pl; dmarc=pass header.from=allegro.pl\n";

#[test]
fn every_kind_of_notice_is_recognised_in_every_language() {
    let post = Post::new("");
    let text_of = |language| TEXTS.iter().find(|(known, _)| known == language).unwrap().1;
    let paths: Vec<String> = SUBJECTS
        .iter()
        .map(|(kind, language, subject)| {
            let path = post.home.path().join(format!("{kind}-{language}.eml"));
            let head = format!(
                "{VERIFIED}From: Allegro <powiadomienia@allegro.pl>\nSubject: {subject}\nDate: Wed, 18 Nov 2026 10:00:00 +0100\n\
                 Message-ID: <{kind}.{language}@allegro.pl>\nContent-Type: text/plain; charset=utf-8\n\n"
            );
            fs::write(&path, head + text_of(language)).unwrap();
            path.display().to_string()
        })
        .collect();
    let mut args = vec!["mail", "import", "--json"];
    args.extend(paths.iter().map(String::as_str));
    let rows = post.json(&args);
    for ((kind, language, subject), row) in SUBJECTS.iter().zip(rows.as_array().unwrap()) {
        let facts = [&row["mail_kind"], &row["language"], &row["due_source"], &row["order_id"], &row["buyer"]];
        assert_eq!(facts, [kind, language, "stated", ORDER, "jan.kowal"], "{subject}: {row}");
        assert!(row["amount"].is_object(), "{subject}: {row}");
        let answered_by_mail = ["protection_application", "reminder", "decision", "unfulfilled_sale"].contains(kind);
        assert_eq!(row["repliable"], answered_by_mail, "{subject}: {row}");
    }
}

#[test]
fn whatever_forbids_an_answer_is_understood() {
    let post = Post::new("");
    let sentences = [
        ("pl", "Proszę nie odpowiadać na tę wiadomość."),
        ("pl", "Wiadomość wygenerowana automatycznie, prosimy na nią nie odpowiadać."),
        ("pl", "Nie należy odpowiadać na ten e-mail."),
        ("pl", "Odpowiedzi na tę wiadomość nie są czytane."),
        ("en", "Please do not respond to this email."),
        ("en", "Replies to this address are not monitored."),
        ("en", "Do not answer this e-mail."),
        ("zh", "请勿直接回复本邮件"),
    ];
    let import = |name: &str, text: &str| {
        let path = post.home.path().join(format!("{name}.eml"));
        let head = format!(
            "{VERIFIED}From: Allegro <powiadomienia@allegro.pl>\nSubject: Application for compensation - case AP-2026-0098431\nDate: Wed, 18 Nov 2026 10:00:00 +0100\n\
             Message-ID: <{name}@allegro.pl>\nContent-Type: text/plain; charset=utf-8\n\n"
        );
        fs::write(&path, head + text).unwrap();
        post.json(&["mail", "import", "--json", path.to_str().unwrap()])[0]["repliable"].clone()
    };
    for (at, (language, sentence)) in sentences.iter().enumerate() {
        let (_, text) = TEXTS.iter().find(|(known, _)| known == language).unwrap();
        assert_eq!(import(&format!("n{at}"), &format!("{text}\n{sentence}\n")), false, "{sentence}");
    }
    let (_, text) = TEXTS[1];
    let waits = "If you do not respond within 48 hours, we decide without you.";
    assert_eq!(import("yes", &format!("{text}\n{waits}\n")), true, "{waits}");
}
