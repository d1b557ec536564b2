//! The same person under another account: found, told from others, and forgotten in time.

use super::common::Shop;
use super::people::{Dice, Person, plain};
use super::{found, month_ago, order};
use aftersale::simulator::World;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;

fn jan(more: Value) -> Value {
    let mut event = json!({
        "first_name": "Józef", "last_name": "Wójcicki", "street": "ul. Kwiatowa 12/4", "zip": "61-001", "phone": "+48 601 234 567",
        "age_days": 40, "buyer": "jozef.w",
    });
    event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    event
}

fn blocked_jan() -> Shop {
    let shop = Shop::new(World::Empty);
    order(&shop, jan(json!({})));
    shop.json(&["block", "add", "jozef.w", "--reason", "unpaid", "--blocked-on", &month_ago(), "--json"]);
    shop
}

#[test]
fn a_flat_written_three_ways_a_moved_house_a_family_member_and_a_neighbour() {
    let shop = blocked_jan();
    let ask = |more: Value| {
        let mut event = jan(more);
        event["age_days"] = json!(2);
        let login = event["buyer"].as_str().unwrap().to_owned();
        let id = order(&shop, event);
        (login, found(&shop, "suggestion", &[&id]).into_iter().next())
    };
    let mut scores = BTreeMap::new();
    for (who, more) in [
        ("flat1", json!({"street": "Kwiatowa 12 m. 4", "phone": "700100201"})),
        (
            "flat2",
            json!({"street": "ULICA KWIATOWA 12 LOK 4", "phone": "700100202", "first_name": "JOZEF", "last_name": "WOJCICKI"}),
        ),
        (
            "flat3",
            json!({"street": "kwiatowa 12m4", "phone": "700100203", "first_name": "Wójcicki", "last_name": "Józef"}),
        ),
        ("moved", json!({"street": "Nowa 7", "zip": "80-002", "phone": "601-234-567"})),
        (
            "alias",
            json!({"street": "Nowa 9", "zip": "80-003", "phone": "0048601234567", "first_name": "Adam", "last_name": "Zet"}),
        ),
        ("wife", json!({"first_name": "Maria", "last_name": "Wójcicka", "phone": "700100204"})),
    ] {
        let mut more = more;
        more["buyer"] = json!(who);
        let (login, row) = ask(more);
        let row = row.unwrap_or_else(|| panic!("{who} was not suggested"));
        assert_eq!((&row["buyer"], &row["listed"]), (&json!(login), &json!("jozef.w")));
        assert!(!row["reasons"].as_array().unwrap().is_empty(), "{row}");
        scores.insert(who, (row["score"].as_f64().unwrap(), row["doubt"].as_str().map(str::to_owned)));
    }
    for who in ["flat1", "flat2", "flat3", "moved"] {
        // The more accounts share a name, the less it says.
        assert!(scores[who].0 >= 0.65 && scores[who].1.is_none(), "{who}: {scores:?}");
    }
    assert!(scores["wife"].0 < scores["flat3"].0 && scores["alias"].0 < scores["moved"].0, "{scores:?}");
    assert!(scores["wife"].1.as_ref().unwrap().contains("may be a family member"), "{scores:?}");
    for (who, more) in [
        (
            "neighbour",
            json!({"street": "Kwiatowa 12/5", "phone": "700100205", "first_name": "Ewa", "last_name": "Lis"}),
        ),
        ("namesake", json!({"street": "Polna 3", "zip": "10-100", "phone": "700100206"})),
        (
            "stranger",
            json!({"street": "Polna 4", "zip": "10-101", "phone": "700100207", "first_name": "Ewa", "last_name": "Lis"}),
        ),
    ] {
        let mut more = more;
        more["buyer"] = json!(who);
        assert_eq!(ask(more).1, None, "{who}");
    }
    // Hints change nothing: nobody else came on the list.
    assert_eq!(shop.json(&["block", "list", "--json"]).as_array().unwrap().len(), 1);
}

#[test]
fn orders_in_spite_of_a_block_are_found_and_new_ones_told_once() {
    let shop = blocked_jan();
    let late = order(&shop, jan(json!({"age_days": 1})));
    let orders = found(&shop, "order", &[]);
    assert_eq!(orders.len(), 1, "the order before the block is not told of");
    assert_eq!(orders[0]["order_id"], json!(late));
    assert_eq!(found(&shop, "order", &["--all"]).len(), 2);
    assert_eq!(found(&shop, "order", &["--new"]).len(), 1);
    assert_eq!(found(&shop, "order", &["--new"]).len(), 0, "told once");
    let newer = order(&shop, jan(json!({"age_days": 0})));
    assert_eq!(found(&shop, "order", &["--new"])[0]["order_id"], json!(newer));
    let unknown = shop.run(&["block", "check", "00000000-0000-4000-8000-000000000000"]);
    assert_eq!(unknown.code, 5, "{unknown:?}");
    let harmless = order(&shop, json!({"buyer": "anna.kowal82", "age_days": 0}));
    assert_eq!(found(&shop, "order", &[&harmless]), Vec::<Value>::new());
}

/// All bytes of the store's files, and how many files there are.
fn bytes(shop: &Shop) -> Vec<(String, Vec<u8>)> {
    let folder = shop.home.path().join("data");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let read = files.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()));
    read.collect()
}

fn holders(shop: &Shop, needle: &str) -> Vec<String> {
    let needle = needle.as_bytes();
    let held = |content: &[u8]| content.windows(needle.len()).any(|part| part == needle);
    bytes(shop).into_iter().filter(|(_, content)| held(content)).map(|(name, _)| name).collect()
}

#[test]
fn erased_data_are_gone_from_the_bytes_and_hashes_still_find_the_person() {
    let shop = blocked_jan();
    let with =
        |retention: &str| shop.write_config(&format!("{}\n[blocks]\nretention = \"{retention}\"\n", shop.config()));
    with("300d");
    // More than a page of others, so that the file has pages to free.
    let mut dice = Dice(7);
    let others: Vec<Value> =
        (0..150).map(|n| Person::new(&mut dice).order(&format!("b{n}x"), 7_000_000 + n, 45, n)).collect();
    shop.post("/_simulator/events", json!({"op": "place_orders", "orders": others}));
    let evader = order(&shop, jan(json!({"buyer": "nowe.konto", "age_days": 20, "street": "Kwiatowa 12 m 4"})));
    let before = found(&shop, "suggestion", &[&evader]);
    // The marketplace tells of an order whose it is, so its id goes too; and what was told once is not remembered by it.
    assert_eq!(found(&shop, "suggestion", &["--new"]).len(), 1);
    let secrets = ["Kwiatowa 12 m 4", "ul. Kwiatowa 12/4", "Wójcicki", "601 234 567", "nowe.konto", "b149x", &evader];
    for secret in secrets {
        assert!(holders(&shop, secret).iter().any(|name| name.starts_with("blocks.db")), "{secret} was kept at first");
    }
    assert!(holders(&shop, "Wójcicki").iter().all(|name| name.starts_with("blocks.db")), "and nowhere else");
    // Another program that has the file open keeps its log alive.
    let reader = rusqlite::Connection::open(shop.home.path().join("data/blocks.db")).unwrap();
    let kept: i64 =
        reader.query_row("SELECT count(*) FROM sales WHERE person IS NOT NULL", [], |row| row.get(0)).unwrap();
    assert!(kept > 150);
    with("10d");
    let after = found(&shop, "suggestion", &[&evader]);
    for secret in secrets {
        assert_eq!(holders(&shop, secret), Vec::<String>::new(), "{secret}");
    }
    assert_eq!((&after[0]["score"], &after[0]["reasons"]), (&before[0]["score"], &before[0]["reasons"]));
    assert_eq!((&before[0]["buyer"], &after[0]["buyer"]), (&json!("nowe.konto"), &Value::Null));
    assert_eq!(after[0]["order_id"], json!(evader), "who asks for an order has its id");
    assert_eq!(found(&shop, "suggestion", &[])[0]["order_id"], Value::Null);
    assert_eq!(found(&shop, "suggestion", &["--new"]), Vec::<Value>::new(), "told once");
    let page = shop.run(&["block", "show", "jozef.w"]);
    assert!(page.stdout.contains("(its id is erased)"), "{page:?}");
    drop(reader);
    // A person who is read after his time was over is never written in the clear.
    order(&shop, jan(json!({"buyer": "kolejne", "age_days": 15, "street": "Kwiatowa 12 m.4"})));
    shop.json(&["block", "check", "--json"]);
    assert_eq!(holders(&shop, "Kwiatowa 12 m.4"), Vec::<String>::new());
    with("0s");
    order(&shop, jan(json!({"buyer": "ostatnie", "age_days": 0, "street": "Kwiatowa 12 lok 4"})));
    let rows = found(&shop, "suggestion", &[]);
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert_eq!(holders(&shop, "Kwiatowa 12 lok 4"), Vec::<String>::new());
}

#[test]
fn what_an_older_version_kept_in_the_clear_is_gone_with_the_first_run() {
    let shop = blocked_jan();
    shop.json(&["block", "check", "--json"]);
    let file = shop.home.path().join("data/blocks.db");
    let old = rusqlite::Connection::open(&file).unwrap();
    old.execute_batch(
        "CREATE TABLE older (order_id TEXT); INSERT INTO older VALUES ('0rder-in-the-clear'); DROP TABLE older",
    )
    .unwrap();
    old.execute_batch("UPDATE sales SET person = 'Wójcicki-of-old'; PRAGMA user_version = 1").unwrap();
    assert!(!holders(&shop, "0rder-in-the-clear").is_empty() && !holders(&shop, "Wójcicki-of-old").is_empty());
    let evader = order(&shop, jan(json!({"buyer": "nowe.konto", "age_days": 20})));
    assert_eq!(found(&shop, "suggestion", &[&evader]).len(), 1, "all is read anew");
    for secret in ["0rder-in-the-clear", "Wójcicki-of-old"] {
        assert_eq!(holders(&shop, secret), Vec::<String>::new(), "{secret}");
    }
    drop(old);
}

#[test]
fn whoever_is_blocked_today_may_have_had_his_other_account_for_long() {
    let shop = Shop::new(World::Empty);
    order(&shop, jan(json!({})));
    order(&shop, jan(json!({"buyer": "nowe.konto", "age_days": 20})));
    shop.json(&["block", "add", "jozef.w", "--reason", "unpaid", "--json"]);
    let rows = found(&shop, "suggestion", &[]);
    assert_eq!(rows.len(), 1);
    assert!(rows[0]["text"].as_str().unwrap().contains("no order since the block"), "{rows:?}");
}

#[test]
fn the_demo_has_a_buyer_who_comes_back_under_another_name() {
    let home = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| {
        let mut all = vec!["--demo", "--account", "main"];
        all.extend(args);
        let ran = super::common::ran(super::common::command(home.path(), &all).output().unwrap());
        assert_eq!(ran.code, 0, "{args:?} {ran:?}");
        ran
    };
    assert_eq!(run(&["block", "check", "--json"]).json(), json!([]), "nobody is on the list");
    let added = run(&["block", "add", "marek_w", "--reason", "unpaid"]);
    assert!(added.stderr.contains("when you have done it: aftersale --demo handoff done h"), "{added:?}");
    let rows = run(&["block", "check", "--json"]).json();
    let hint = rows.as_array().unwrap().iter().find(|row| row["what"] == "suggestion").unwrap().clone();
    assert_eq!((&hint["listed"], &hint["buyer"]), (&json!("marek_w"), &json!("wolski.m85")), "{rows}");
    assert_eq!(hint["reasons"], json!(["same address", "same name"]));
}

#[test]
fn without_the_key_nothing_can_be_told_and_everything_is_read_anew() {
    let shop = blocked_jan();
    let evader = order(&shop, jan(json!({"buyer": "nowe.konto", "age_days": 20})));
    assert_eq!(found(&shop, "suggestion", &[&evader]).len(), 1);
    let secrets = shop.home.path().join("data/secrets.json");
    let mut kept: Value = serde_json::from_str(&fs::read_to_string(&secrets).unwrap()).unwrap();
    let text = kept.to_string();
    assert!(text.contains("blocks.key"), "the key is among the secrets");
    let drop_key = |value: &mut Value| value.as_object_mut().map(|object| object.remove("blocks.key"));
    drop_key(&mut kept);
    if let Some(inner) = kept.get_mut("secrets") {
        drop_key(inner);
    }
    fs::write(&secrets, kept.to_string()).unwrap();
    let ran = shop.run(&["block", "check", &evader, "--json"]);
    assert!(ran.code == 0 && ran.stderr.contains("another one than before"), "{ran:?}");
    assert_eq!(ran.json().as_array().unwrap().iter().filter(|row| row["what"] == "suggestion").count(), 1);
}

/// Who an account is in the made-up town.
#[derive(Clone, Copy, PartialEq)]
enum Truth {
    Evader,
    Family,
    Other,
}

#[test]
fn precision_and_recall_on_two_thousand_orders() {
    let shop = Shop::new(World::Empty);
    let mut dice = Dice(20_261_122);
    let (mut orders, mut truth, mut id) = (Vec::new(), BTreeMap::new(), 30_000_000);
    let mut listed = String::from("login,reason,blocked_on\n");
    let since = month_ago();
    let mut account = |orders: &mut Vec<Value>, login: String, person: &Person, age: usize, way: usize, who: Truth| {
        id += 17;
        orders.push(person.order(&login, id, age, way));
        truth.insert(login, who);
    };
    for n in 0..60 {
        let person = Person::new(&mut dice);
        let login = format!("listed{n}");
        listed.push_str(&format!("{login},unpaid,{since}\n"));
        account(&mut orders, login, &person, 40 + n % 40, n, Truth::Other);
        let mut again = person.clone();
        let stranger = Person::new(&mut dice);
        let way = n + 1 + dice.roll(5);
        match n % 8 {
            // Whoever never comes back.
            7 => {}
            kind => {
                match kind {
                    0 => {}
                    1 => again.phone = stranger.phone.clone(),
                    2 => {
                        let Person { street, house, flat, zip, point, .. } = stranger.clone();
                        again = Person { street, house, flat, zip, point, ..again };
                    }
                    3 => (again.first, again.last) = (plain(&person.last), plain(&person.first)),
                    4 => (again.first, again.last) = (stranger.first.clone(), stranger.last.clone()),
                    // A name and nothing else but the telephone of a shop's counter.
                    5 => again = Person { phone: person.phone.clone(), ..stranger.clone() },
                    // All is new but his name and his locker: hardly anybody can tell.
                    _ => {
                        again = Person { first: person.first.clone(), last: person.last.clone(), ..stranger.clone() };
                        again.point.clone_from(&person.point);
                    }
                }
                account(&mut orders, format!("back{n}"), &again, 1 + n % 25, way, Truth::Evader);
            }
        }
        if n % 2 == 0 {
            let relative =
                Person { first: format!("{}a", stranger.first), phone: stranger.phone.clone(), ..person.clone() };
            account(&mut orders, format!("family{n}"), &relative, 5, n + 2, Truth::Family);
        }
        for (number, flat) in [(0, person.flat + 1), (1, person.flat + 7)] {
            let next = Person::new(&mut dice);
            let neighbour =
                Person { street: person.street, house: person.house, zip: person.zip.clone(), flat, ..next };
            account(&mut orders, format!("door{n}.{number}"), &neighbour, 6, n, Truth::Other);
        }
        let namesake = Person { first: person.first.clone(), last: person.last.clone(), ..Person::new(&mut dice) };
        account(&mut orders, format!("name{n}"), &namesake, 7, n, Truth::Other);
    }
    let mut number = 0;
    while orders.len() < 2_000 {
        number += 1;
        let person = Person::new(&mut dice);
        let age = 1 + dice.roll(80);
        account(&mut orders, format!("town{number}"), &person, age, number, Truth::Other);
    }
    for part in orders.chunks(500) {
        shop.post("/_simulator/events", json!({"op": "place_orders", "orders": part}));
    }
    shop.json(&["block", "check", "--json"]);
    let file = shop.home.path().join("listed.csv");
    fs::write(&file, listed).unwrap();
    shop.json(&["block", "import", &file.display().to_string(), "--yes", "--json"]);
    let rows = found(&shop, "suggestion", &[]);
    let evaders = truth.values().filter(|who| **who == Truth::Evader).count();
    let measure = |least: f64| {
        let told: Vec<Truth> = rows
            .iter()
            .filter(|row| row["score"].as_f64().unwrap() >= least)
            .map(|row| truth[row["buyer"].as_str().unwrap()])
            .collect();
        let hits = told.iter().filter(|who| **who == Truth::Evader).count();
        let family = told.iter().filter(|who| **who == Truth::Family).count();
        let ratio = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
        (ratio(hits, told.len()), ratio(hits, evaders), told.len(), family)
    };
    for (name, least) in [("strong", 0.75), ("likely and strong", 0.55), ("all", 0.0)] {
        let (precision, recall, told, family) = measure(least);
        eprintln!(
            "{name}: precision {precision:.3}, recall {recall:.3} ({told} told, {family} of them family; {evaders} evaders)"
        );
    }
    let (likely, all) = (measure(0.55), measure(0.0));
    assert!(likely.0 >= 0.95 && likely.1 >= 0.8, "{likely:?}");
    assert!(all.0 >= 0.55 && all.1 >= 0.85, "{all:?}");
    assert_eq!(likely.3, 0, "no family member counts as likely");
    assert_eq!(all.3, 30, "every family member is told of, as one who may be one");
}
