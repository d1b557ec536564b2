//! What is put in comes out.

use super::support::{at, cache, cache_file, case, deadline, due, full, key};
use aftersale::domain::{Money, Order, OrderLine, Refund, Tracking, primary};
use aftersale::store::{Cache, Filter, Found, MarkState, StoredCase};

#[test]
fn a_full_case_comes_back_as_it_was_put_in() {
    let (folder, cache) = cache();
    let stored = full("main", "73cc");
    cache.put(std::slice::from_ref(&stored)).unwrap();
    drop(cache);
    let cache = Cache::open(&cache_file(folder.path())).unwrap();
    assert_eq!(cache.load(&stored.case.key).unwrap().as_ref(), Some(&stored));
    assert_eq!(cache.load(&key("ali", "73cc")).unwrap(), None);
}

#[test]
fn the_list_shows_the_columns_of_a_full_case() {
    let (_folder, cache) = cache();
    let stored = full("main", "73cc");
    cache.put(std::slice::from_ref(&stored)).unwrap();
    let listed = cache.list(&Filter::default(), None, 9).unwrap();
    let [shown] = listed.as_slice() else { panic!("{listed:?}") };
    let case = &stored.case;
    assert_eq!((&shown.key, &shown.marketplace, shown.kind), (&case.key, &case.marketplace, case.kind));
    assert_eq!((&shown.status, shown.open, shown.turn), (&case.status, case.open, case.turn));
    assert_eq!((&shown.reason, &shown.subject), (&case.reason, &case.subject));
    assert_eq!((&shown.buyer, &shown.order_id), (&case.buyer.login, &case.order_id));
    assert_eq!((&shown.reference, shown.opened_at), (&case.reference, case.opened_at));
    assert_eq!((shown.last_event_at, &shown.at_risk), (case.last_event_at, &stored.at_risk));
    assert_eq!(shown.primary.as_ref(), primary(&stored.deadlines));
    assert_eq!((&shown.allowed_actions, &shown.problem), (&case.allowed_actions, &case.problem));
}

#[test]
fn a_case_put_again_replaces_all_of_the_old_one() {
    let (_folder, cache) = cache();
    let old = full("main", "1");
    let new = case("main", "1");
    cache.put(&[old, case("ali", "1")]).unwrap();
    cache.put(std::slice::from_ref(&new)).unwrap();
    assert_eq!(cache.load(&new.case.key).unwrap(), Some(new));
    assert_eq!(cache.find("547843/2025", &[]).unwrap(), Found::Nothing);
    assert_eq!(cache.count(&Filter::default()).unwrap(), 2);
}

#[test]
fn deadlines_are_stored_anew_without_the_rest() {
    let (_folder, cache) = cache();
    let stored = full("main", "1");
    cache.put(std::slice::from_ref(&stored)).unwrap();
    let deadlines = vec![deadline(7)];
    let unknown = key("main", "unknown");
    cache.put_deadlines(&[(stored.case.key.clone(), deadlines.clone()), (unknown, deadlines.clone())]).unwrap();
    assert_eq!(cache.load(&stored.case.key).unwrap(), Some(StoredCase { deadlines, ..stored.clone() }));
    assert_eq!(cache.list(&Filter::default(), None, 9).unwrap()[0].primary, Some(deadline(7)));
    cache.put_deadlines(&[(stored.case.key.clone(), Vec::new())]).unwrap();
    assert_eq!(cache.list(&Filter::default(), None, 9).unwrap()[0].primary, None);
}

#[test]
fn all_open_keys_come_page_by_page() {
    let (_folder, cache) = cache();
    let mut done = case("main", "2");
    done.case.open = false;
    cache.put(&[case("main", "3"), done, case("ali", "9"), case("main", "1")]).unwrap();
    let first = cache.all_keys_open(None, 2).unwrap();
    assert_eq!(first, [key("ali", "9"), key("main", "1")]);
    assert_eq!(cache.all_keys_open(first.last(), 2).unwrap(), [key("main", "3")]);
    assert_eq!(cache.all_keys_open(Some(&key("main", "3")), 2).unwrap(), []);
}

#[test]
fn a_sync_learns_what_is_known_and_what_no_list_showed() {
    let (_folder, cache) = cache();
    let mut broken = case("main", "2");
    broken.case.problem = Some("torn".into());
    let mut done = case("main", "3");
    done.case.open = false;
    let mut thread = case("main", "4");
    thread.resource = "threads".into();
    cache.put(&[case("main", "1"), broken, done, thread, case("ali", "5")]).unwrap();
    let ids = ["1", "2", "3", "5", "nothing"].map(String::from);
    let known = cache.known("main", &ids).unwrap();
    assert_eq!(known.len(), 3);
    assert_eq!((known["1"].fingerprint.as_str(), known["1"].details_at), ("print of 1", at(2_000)));
    assert_eq!([known["1"].problem, known["2"].problem], [false, true]);
    assert_eq!([known["1"].open, known["3"].open], [true, false]);

    assert_eq!(cache.unseen("main", "issues", at(3_000)).unwrap(), [""; 0]);
    assert_eq!(cache.unseen("main", "issues", at(3_001)).unwrap(), ["1", "2"]);
    cache.seen("main", &ids, at(4_000)).unwrap();
    assert_eq!(cache.unseen("main", "issues", at(4_000)).unwrap(), [""; 0]);
    assert_eq!(cache.unseen("ali", "issues", at(4_000)).unwrap(), ["5"]);
    assert_eq!(cache.load(&key("main", "1")).unwrap().unwrap().seen_at, at(4_000));
}

#[test]
fn what_is_forgotten_is_gone_and_nothing_else() {
    let (_folder, cache) = cache();
    cache.put(&[full("main", "1"), due(case("main", "2"), 5), full("ali", "1")]).unwrap();
    cache.forget(&key("main", "1")).unwrap();
    assert_eq!(cache.load(&key("main", "1")).unwrap(), None);
    cache.set_identity("main", "{}", at(1)).unwrap();
    cache.begin("main", "issues", at(1)).unwrap();
    cache.begin("ali", "issues", at(1)).unwrap();
    cache.forget_account("main").unwrap();
    assert_eq!(cache.identity("main").unwrap(), None);
    assert_eq!(cache.marks().unwrap().len(), 1);
    assert_eq!(cache.all_keys_open(None, 9).unwrap(), [key("ali", "1")]);
    assert_eq!(cache.load(&key("ali", "1")).unwrap(), Some(full("ali", "1")));
}

#[test]
fn a_run_that_was_killed_keeps_the_age_of_the_data_and_how_the_last_one_ended() {
    let (folder, cache) = cache();
    cache.begin("main", "issues", at(10)).unwrap();
    cache.finish("main", "issues", at(20), MarkState::Complete, None).unwrap();
    cache.begin("main", "issues", at(30)).unwrap();
    drop(cache);
    let cache = Cache::open(&cache_file(folder.path())).unwrap();
    let mark = &cache.marks().unwrap()[0];
    assert_eq!((mark.state, mark.started_at), (MarkState::Complete, at(30)));
    assert_eq!((mark.finished_at, mark.complete_at), (None, Some(at(20))));

    cache.finish("main", "issues", at(40), MarkState::Partial, Some("two rows could not be read")).unwrap();
    let mark = &cache.marks().unwrap()[0];
    assert_eq!((mark.state, mark.error.as_deref()), (MarkState::Partial, Some("two rows could not be read")));
    assert_eq!((mark.started_at, mark.finished_at, mark.complete_at), (at(30), Some(at(40)), Some(at(20))));

    cache.begin("main", "issues", at(50)).unwrap();
    let mark = &cache.marks().unwrap()[0];
    assert_eq!((mark.state, mark.finished_at), (MarkState::Partial, None), "no failure is forgotten by beginning anew");
    assert_eq!(mark.error.as_deref(), Some("two rows could not be read"));
    cache.expect("main", &["issues", "returns"], at(60)).unwrap();
    let marks = cache.marks().unwrap();
    assert_eq!((marks.len(), &marks[0]), (2, mark));
    assert_eq!((marks[1].state, marks[1].complete_at), (MarkState::Running, None));
}

#[test]
fn parcels_are_found_by_either_number_as_long_as_their_case_is_there() {
    let (_folder, cache) = cache();
    let one = full("main", "73cc39");
    cache.put(std::slice::from_ref(&one)).unwrap();
    cache.put(std::slice::from_ref(&one)).unwrap();
    for number in ["6200AB", " 62 00 ab ", "dpd7"] {
        assert_eq!(cache.of_waybill(number, &[]).unwrap(), vec![one.case.key.clone()], "{number}");
    }
    assert_eq!(cache.of_waybill("6200", &[]).unwrap(), []);
    assert_eq!(cache.of_waybill("dpd7", &["ali".into()]).unwrap(), []);
    let way = Tracking { carrier: "INPOST".into(), waybill: "62 00ab".into(), steps: Vec::new() };
    cache.put_tracking("main", std::slice::from_ref(&way), at(7)).unwrap();
    assert_eq!(cache.tracking("main", "INPOST", "6200AB").unwrap(), Some((way, at(7))));
    assert_eq!(cache.tracking("main", "DPD", "6200AB").unwrap(), None);
    cache.forget(&one.case.key).unwrap();
    assert_eq!(cache.of_waybill("dpd7", &[]).unwrap(), []);
}

#[test]
fn orders_identities_and_notes_keep_the_last_value() {
    let (_folder, cache) = cache();
    let order = |total| Order {
        id: "o".into(),
        bought_at: Some(at(1)),
        total: Some(Money::new(total, "PLN")),
        lines: vec![OrderLine {
            id: "l".into(),
            offer_id: "f".into(),
            name: "Kubek".into(),
            quantity: 2,
            price: Money::new(5, "PLN"),
            bought_at: Some(at(1)),
            deposit: None,
        }],
        payment_type: Some("ONLINE".into()),
        refunds: vec![Refund {
            id: "r".into(),
            status: "SUCCESS".into(),
            total: Money::new(5, "PLN"),
            created_at: None,
            reason: None,
            lines: Vec::new(),
            delivery: None,
            deposits: Vec::new(),
            surcharges: Vec::new(),
            services: None,
            overpaid: None,
            comment: None,
            order_id: None,
        }],
        ..Order::default()
    };
    assert_eq!(cache.order("main", "o").unwrap(), None);
    cache.put_order("main", &order(10), at(1)).unwrap();
    cache.put_order("main", &order(11), at(2)).unwrap();
    assert_eq!(cache.order("main", "o").unwrap(), Some((order(11), at(2))));
    assert_eq!(cache.order("ali", "o").unwrap(), None);

    cache.set_identity("main", "{\"id\":1}", at(1)).unwrap();
    cache.set_identity("main", "{\"id\":2}", at(2)).unwrap();
    assert_eq!(cache.identity("main").unwrap(), Some(("{\"id\":2}".into(), at(2))));

    assert_eq!(cache.note("rules").unwrap(), None);
    cache.set_note("rules", "1").unwrap();
    cache.set_note("rules", "2").unwrap();
    assert_eq!(cache.note("rules").unwrap().as_deref(), Some("2"));
}
