//! The life of a block, from the wish to its end.

use super::common::{Shop, answered, on_terminal};
use super::order;
use super::world::{HOUR, World as Pretended, at};
use aftersale::simulator::World;
use serde_json::{Value, json};

pub const NOTE: &str = "zamówienie 9409 z 3.11.2026 nieopłacone";

/// A pretended shop in which `marek_w` has ordered and is put on the list at `now`; the hand-off.
pub fn listed(world: &Pretended, now: &str) -> (String, String) {
    world.happen(at(now), json!({"op": "place_order", "buyer": "marek_w", "age_days": 3}));
    let added = world.json(at(now), &["block", "add", "marek_w", "--reason", "unpaid", "--note", NOTE, "--json"]);
    assert_eq!((&added["state"], &added["login"]), (&json!("wanted"), &json!("marek_w")));
    assert!(added["buyer_id"].is_string(), "{added}");
    (added["id"].as_str().unwrap().to_owned(), added["handoff"].as_str().unwrap().to_owned())
}

fn only(world: &Pretended, now: &str) -> Value {
    let rows = world.json(at(now), &["block", "list", "--all", "--json"]);
    assert_eq!(rows.as_array().unwrap().len(), 1, "{rows}");
    rows[0].clone()
}

#[test]
fn a_block_ends_at_the_start_of_day_180_on_either_side_of_a_change_of_the_clock() {
    for (done, end, expiring) in [
        ("2026-05-04T10:00:00+02:00", "2026-10-31T00:00:00+01:00", "2026-10-17T00:00:00+01:00"),
        ("2026-11-20T23:59:59+01:00", "2027-05-19T00:00:00+02:00", "2027-05-05T00:00:00+02:00"),
    ] {
        let world = Pretended::new("");
        let (_, handoff) = listed(&world, done);
        let ran = world.run(at(done), &["handoff", "done", &handoff]);
        assert_eq!(ran.code, 0, "{ran:?}");
        let row = only(&world, done);
        assert_eq!((&row["state"], &row["expires_at"]), (&json!("active"), &json!(at(end).to_string())), "{row}");
        assert_eq!(row["blocked_at"], json!(at(done).to_string()));
        for (now, state) in [
            (at(expiring).plus_millis(-1000), "active"),
            (at(expiring), "expiring"),
            (at(end).plus_millis(-1000), "expiring"),
            (at(end), "expired"),
        ] {
            assert_eq!(only(&world, &now.to_string())["state"], state, "at {now}");
        }
        let reviewed = world.json(at(end), &["block", "review", "--json"]);
        assert_eq!(reviewed[0]["why"][0], "expired", "{reviewed}");
        // Whoever's block has ended can be blocked again, and then the older entry wants no look.
        let again = world.json(at(end), &["block", "add", "marek_w", "--reason", "unpaid", "--note", NOTE, "--json"]);
        assert_eq!(again["state"], "wanted");
        let reviewed = world.json(at(end), &["block", "review", "--json"]);
        assert_eq!(reviewed, json!([]));
    }
}

#[test]
fn the_hand_off_says_page_way_and_login_and_only_the_seller_makes_it_active() {
    let world = Pretended::new("");
    let now = "2026-11-10T10:00:00+01:00";
    let (id, handoff) = listed(&world, now);
    let shown = world.json(at(now), &["handoff", "show", &handoff, "--json"]);
    assert_eq!(shown["page"], "https://allegro.pl/moje-allegro/sprzedaz/moi-nieaktywni-kupujacy");
    assert_eq!((&shown["text"], &shown["subject"]), (&json!("marek_w"), &json!(id)));
    let path = shown["path"].to_string();
    assert!(path.contains("Nieaktywni Kupujący") && path.contains("Dodaj kupującego"), "{path}");
    // The same again changes nothing; another reason is refused.
    let again = world.json(at(now), &["block", "add", "MAREK_W", "--reason", "unpaid", "--json"]);
    assert_eq!(again["id"], json!(id));
    let other = world.run(at(now), &["block", "add", "marek_w", "--reason", "harassment"]);
    assert_eq!(other.code, 6, "{other:?}");
    // Nobody has said that it is done.
    let later = "2026-11-13T10:00:00+01:00";
    assert_eq!(only(&world, later)["state"], "wanted");
    assert_eq!(world.json(at(later), &["block", "review", "--json"])[0]["why"], json!(["not_confirmed"]));
    // A wish is taken back without a step on the page.
    let ran = world.run(at(later), &["block", "remove", "marek_w"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(only(&world, later)["state"], "removed");
    assert_eq!(world.json(at(later), &["handoff", "list", "--json"]), json!([]));
}

#[test]
fn on_a_terminal_the_way_is_broken_between_words() {
    let shop = Shop::new(World::Empty);
    let args = ["block", "add", "marek_w", "--reason", "unpaid", "--note", NOTE, "--unknown"];
    let Some(screen) = on_terminal(shop.command(&args)) else { return };
    let page = screen.text.split("warning: ").next().unwrap();
    assert!(page.lines().all(|line| line.chars().count() <= 80), "{page}");
    assert!(screen.text.contains("  then   zaloguj się") && screen.text.contains("\n         "), "{}", screen.text);
    let again = shop.run(&["block", "add", "marek_w", "--reason", "unpaid"]).stdout;
    assert_eq!(again.lines().filter(|line| line.contains(" → ")).count(), 1, "in a pipe it is one line: {again}");
}

#[test]
fn a_block_that_stands_is_lifted_by_a_hand_off_in_any_language() {
    let world = Pretended::new("");
    let now = "2026-11-10T10:00:00+01:00";
    let (_, handoff) = listed(&world, now);
    assert_eq!(world.run(at(now), &["handoff", "done", &handoff]).code, 0);
    let lifted = world.json(at(now), &["block", "remove", "marek_w", "--lang", "cs", "--json"]);
    assert_eq!((&lifted["state"], &lifted["step"]), (&json!("active"), &json!("unblock-buyer")));
    let step = lifted["handoff"].as_str().unwrap();
    let path = world.json(at(now), &["handoff", "show", step, "--json"])["path"].to_string();
    assert!(path.contains("ikona kosza (překlad: ikona koše)"), "{path}");
    // Not wanted after all: the block stands.
    assert_eq!(world.run(at(now), &["handoff", "cancel", step]).code, 0);
    let row = only(&world, now);
    assert_eq!((&row["state"], &row["handoff"]), (&json!("active"), &Value::Null));
    let lifted = world.json(at(now), &["block", "remove", "marek_w", "--json"]);
    assert_eq!(world.run(at(now), &["handoff", "done", lifted["handoff"].as_str().unwrap()]).code, 0);
    assert_eq!(only(&world, now)["state"], "removed");
    let shown = world.json(at(now), &["block", "show", "marek_w", "--json"]);
    let history: Vec<_> =
        shown["history"].as_array().unwrap().iter().map(|step| step["what"].as_str().unwrap()).collect();
    assert_eq!(history.last(), Some(&"ends by itself (AL-X01)"), "{history:?}");
    assert!(history.contains(&"Unblock buyer marek_w: done, as you said"), "{history:?}");
}

#[test]
fn alerts_tell_of_the_end() {
    let world = Pretended::new("");
    let done = "2026-05-04T10:00:00+02:00";
    let (_, handoff) = listed(&world, done);
    assert_eq!(world.run(at(done), &["handoff", "done", &handoff]).code, 0);
    let end = at("2026-10-31T00:00:00+01:00");
    assert!(!world.alert(end.plus_millis(-7 * HOUR)).contains("block ends"));
    let told = world.alert(end.plus_millis(-5 * HOUR));
    assert!(told.contains("block of marek_w (unpaid)") && told.contains("AL-X01"), "{told}");
    assert!(!world.alert(end.plus_millis(-4 * HOUR)).contains("block ends"), "told twice");
    assert!(world.alert(end.plus_millis(HOUR)).contains("MISSED"));
}

#[test]
fn a_near_miss_is_refused_with_the_names_that_may_be_meant() {
    let shop = Shop::new(World::Empty);
    order(&shop, json!({"buyer": "marek_w"}));
    shop.json(&["block", "check", "--json"]);
    let near = shop.run(&["block", "add", "marek-ww", "--reason", "unpaid"]);
    assert_eq!(near.code, 5, "{near:?}");
    assert!(near.stderr.contains("marek_w (id ") && near.stderr.contains("--unknown"), "{near:?}");
    assert_eq!(shop.json(&["block", "list", "--json"]), json!([]));
    let insisted = shop.json(&["block", "add", "marek-ww", "--reason", "unpaid", "--unknown", "--json"]);
    assert_eq!((&insisted["login"], &insisted["buyer_id"]), (&json!("marek-ww"), &Value::Null));
    for wrong in ["", "marek w", "a\u{1b}[31mb"] {
        assert_eq!(shop.run(&["block", "add", wrong, "--reason", "unpaid"]).code, 2, "{wrong:?}");
    }
    // The user id finds the buyer too, and a login that only the marketplace knows is asked for.
    let known = shop.json(&["block", "add", "marek_w", "--reason", "unpaid", "--json"]);
    let id = known["buyer_id"].as_str().unwrap();
    let by_id = shop.json(&["block", "add", id, "--reason", "unpaid", "--json"]);
    assert_eq!(by_id["id"], known["id"]);
    order(&shop, json!({"buyer": "anna.kowal82"}));
    let asked = shop.json(&["block", "add", "anna.kowal82", "--reason", "unpaid", "--json"]);
    assert!(asked["buyer_id"].is_string(), "{asked}");
}

#[test]
fn on_a_terminal_a_near_miss_is_asked_about() {
    let shop = Shop::new(World::Empty);
    order(&shop, json!({"buyer": "marek_w"}));
    shop.json(&["block", "check", "--json"]);
    let command = shop.command(&["block", "add", "mareek_w", "--reason", "unpaid", "--note", NOTE]);
    let question = "Nobody is called `mareek_w`. Is it marek_w (id ";
    let Some((code, shown)) = answered(&command, question, "n\r") else { return };
    assert!(code == 5 && shown.contains("exact login or user id"), "{code} {shown}");
    // No is what counts when nothing is said.
    assert_eq!(answered(&command, question, "\r").unwrap().0, 5);
    assert_eq!(shop.json(&["block", "list", "--json"]), json!([]));
    let (code, shown) = answered(&command, question, "y\r").unwrap();
    assert!(code == 0 && shown.contains("Block buyer marek_w"), "{code} {shown}");
    let rows = shop.json(&["block", "list", "--json"]);
    assert_eq!((&rows[0]["login"], rows[0]["buyer_id"].is_string()), (&json!("marek_w"), true), "{rows}");
}

#[test]
fn risky_and_careless_reasons_are_warned_of_and_private_data_refused() {
    let shop = Shop::new(World::Empty);
    order(&shop, json!({"buyer": "marek_w"}));
    let risky =
        shop.run(&["block", "add", "marek_w", "--reason", "negative-opinions", "--note", "Oszust!", "--dry-run"]);
    assert_eq!(risky.code, 0, "{risky:?}");
    for said in ["buyer's right", "not objective", "not individual", "objective, current and individual"] {
        assert!(risky.stderr.replace('\n', " ").contains(said), "{said}: {risky:?}");
    }
    let sound = shop.run(&["block", "add", "marek_w", "--reason", "unpaid", "--note", NOTE, "--dry-run"]);
    assert!(!sound.stderr.contains("objective"), "{sound:?}");
    let private = shop.run(&["block", "add", "marek_w", "--reason", "other", "--note", "dzwoni z +48 601 234 567"]);
    assert_eq!(private.code, 6, "{private:?}");
    assert_eq!(shop.run(&["block", "add", "marek_w", "--reason", "rude"]).code, 2);
    assert_eq!(shop.run(&["block", "add", "marek_w", "--reason", "other"]).code, 2, "other needs words");
    assert_eq!(shop.json(&["block", "list", "--json"]), json!([]), "nothing of it was written");
}

#[test]
fn proof_is_kept_as_files_and_cases_of_listed_buyers_are_marked() {
    let shop = Shop::new(World::Empty);
    let text = "Pana telefon to chyba żart";
    let opened = shop.post("/_simulator/events", json!({"op": "open_issue", "buyer": "marek_w", "text": text}));
    shop.post("/_simulator/events", json!({"op": "open_issue", "buyer": "anna.kowal82"}));
    let case = opened["issue"].as_str().unwrap();
    let before = shop.json(&["list", "--json=blocked"]);
    assert_eq!(before, json!([{"blocked": null}, {"blocked": null}]));
    let file = shop.home.path().join("screen.png");
    std::fs::write(&file, b"proof").unwrap();
    let file = file.display().to_string();
    let args = ["block", "add", "marek_w", "--reason", "harassment", "--case", case, "--evidence", &file];
    let ran = shop.run(&args);
    assert_eq!(ran.code, 0, "{ran:?}");
    let shown = shop.json(&["block", "show", "marek_w", "--json"]);
    assert_eq!(shown["evidence"][0]["name"], "screen.png");
    let kept = shown["evidence"][0]["path"].as_str().unwrap();
    assert_eq!(std::fs::read(kept).unwrap(), b"proof");
    assert_eq!((&shown["evidence"][0]["intact"], &shown["messages"]["intact"]), (&json!(true), &json!(true)));
    std::fs::write(kept, b"poof!").unwrap();
    let page = shop.run(&["block", "show", "marek_w"]).stdout;
    assert!(page.contains("screen.png  CHANGED since it was kept") && page.contains("messages.json\n"), "{page}");
    let kept = std::fs::read_to_string(shown["messages"]["path"].as_str().unwrap()).unwrap();
    assert!(kept.contains(text), "{kept}");
    assert_eq!((&shown["case_id"], &shown["cases"][0]["id"]), (&json!(case), &json!(case)));
    let ledger = std::fs::read(shop.home.path().join("data/ledger.db")).unwrap();
    assert!(!ledger.windows(text.len()).any(|part| part == text.as_bytes()), "what he wrote is not in the ledger");
    let rows = shop.json(&["list", "--json=id,blocked"]);
    for row in rows.as_array().unwrap() {
        assert_eq!(row["blocked"], if row["id"] == case { json!("wanted") } else { Value::Null }, "{rows}");
    }
    assert_eq!(shop.json(&["show", case, "--json=blocked"])["blocked"], "wanted");
    assert!(shop.run(&["show", case]).stdout.contains("marek_w (block wanted)"));
    // Another buyer's case is no proof.
    let wrong = shop.run(&["block", "add", "anna.kowal82", "--reason", "harassment", "--case", case]);
    assert_eq!(wrong.code, 2, "{wrong:?}");
    let Some(screen) = on_terminal(shop.command(&["list"])) else { return };
    let flat = screen.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("(block wanted)") || flat.contains("(block"), "{}", screen.text);
    assert!(screen.text.lines().all(|line| line.chars().count() <= 80), "{}", screen.text);
}

#[test]
fn the_other_marketplace_has_a_page_too_and_no_end_is_known() {
    let home = tempfile::tempdir().unwrap();
    let json = |args: &[&str]| {
        let mut all = vec!["--demo", "--account", "ali"];
        all.extend(args);
        let ran = super::common::ran(super::common::command(home.path(), &all).output().unwrap());
        assert_eq!(ran.code, 0, "{args:?} {ran:?}");
        ran.json()
    };
    let buyer = json(&["list", "--json=buyer"])[0]["buyer"].as_str().unwrap().to_owned();
    let added = json(&["block", "add", &buyer, "--reason", "unpaid", "--json"]);
    let handoff = added["handoff"].as_str().unwrap();
    let shown = json(&["handoff", "show", handoff, "--json"]);
    assert_eq!((&shown["page"], &shown["text"]), (&json!("https://gsp.aliexpress.com"), &json!(buyer)), "{shown}");
    // Nobody knows the words of its menus, so that nothing is quoted.
    assert!(shown["path"][1].as_str().unwrap().contains("no document names its menu"), "{shown}");
    json(&["handoff", "done", handoff, "--json"]);
    let row = &json(&["block", "list", "--json"])[0];
    assert_eq!((&row["state"], &row["expires_at"]), (&json!("active"), &Value::Null));
    let off = json(&["block", "remove", &buyer, "--lang", "pl", "--json"]);
    let path = json(&["handoff", "show", off["handoff"].as_str().unwrap(), "--json"])["path"].to_string();
    assert!(path.contains("usuń go z listy"), "{path}");
    let found = json(&["block", "check", "--all", "--json"]);
    assert!(found.as_array().unwrap().iter().any(|row| row["what"] == "order"), "{found}");
}

#[test]
fn logins_change_and_ids_do_not() {
    let shop = Shop::new(World::Empty);
    order(&shop, json!({"buyer": "marek_w", "age_days": 9}));
    shop.json(&["block", "add", "marek_w", "--reason", "unpaid", "--blocked-on", &super::month_ago(), "--json"]);
    shop.post("/_simulator/events", json!({"op": "rename_buyer", "buyer": "marek_w", "login": "nowy_marek"}));
    let renamed = order(&shop, json!({"buyer": "nowy_marek", "age_days": 1}));
    // Somebody else took the old login.
    let other = order(
        &shop,
        json!({"buyer": "marek_w", "buyer_id": "99887766", "age_days": 1, "street": "Inna 3", "phone": "700800900", "last_name": "Gil", "zip": "99-999"}),
    );
    let orders: Vec<String> = super::found(&shop, "order", &["--all"])
        .iter()
        .map(|row| row["order_id"].as_str().unwrap().to_owned())
        .collect();
    assert!(orders.contains(&renamed) && !orders.contains(&other), "{orders:?}");
    for order in [&renamed, &other] {
        shop.post("/_simulator/events", json!({"op": "open_issue", "order": order}));
    }
    let rows = shop.json(&["list", "--refresh", "--json=order_id,blocked"]);
    for row in rows.as_array().unwrap() {
        let expected = if row["order_id"] == json!(renamed) { json!("active") } else { Value::Null };
        assert_eq!(row["blocked"], expected, "{rows}");
    }
    let cases = super::found(&shop, "case", &[]);
    assert_eq!((cases.len(), &cases[0]["order_id"]), (1, &json!(renamed)));
}
