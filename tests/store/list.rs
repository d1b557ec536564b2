//! The order of the list, its pages, filters and counts.

use super::support::{at, cache, case, due};
use aftersale::domain::{Kind, Money, Move};
use aftersale::store::{After, Cache, CaseSummary, Counts, Filter, StoredCase};
use proptest::prelude::*;

fn ids(cases: &[CaseSummary]) -> Vec<&str> {
    cases.iter().map(|case| case.key.id.as_str()).collect()
}

fn risk(mut stored: StoredCase, minor: i64, currency: &str) -> StoredCase {
    stored.at_risk = Some(Money::new(minor, currency));
    stored
}

#[test]
fn the_order_is_due_instant_then_money_then_name() {
    let (_folder, cache) = cache();
    cache
        .put(&[
            risk(case("main", "no deadline, rich"), 99_999, "EUR"),
            case("main", "no deadline"),
            risk(due(case("main", "c"), 50), 100, "PLN"),
            risk(due(case("main", "b"), 50), 30, "EUR"),
            due(case("main", "d"), 50),
            due(case("ali", "d"), 50),
            due(case("main", "overdue"), -5),
            risk(due(case("main", "later"), 51), i64::MAX, "EUR"),
        ])
        .unwrap();
    let listed = cache.list(&Filter::default(), None, 99).unwrap();
    assert_eq!(ids(&listed), ["overdue", "b", "c", "d", "d", "later", "no deadline, rich", "no deadline"]);
    assert_eq!([&listed[3].key.account, &listed[4].key.account], ["ali", "main"]);
}

fn world(cache: &Cache) {
    let mut claim = due(case("main", "claim"), 10);
    claim.case.kind = Kind::Claim;
    claim.case.turn = Move::Buyer;
    claim.case.reason = Some("Broken_Item".into());
    claim.case.buyer.login = Some("Anna.K".into());
    claim.case.buyer.id = Some("77".into());
    let mut done = due(case("main", "done"), 5);
    done.case.open = false;
    done.case.buyer.id = Some("anna.k".into());
    let mut other = due(case("ali", "other"), 20);
    other.case.kind = Kind::Return;
    other.case.buyer.login = Some("anna.k".into());
    other.case.buyer.id = Some("anna.k".into());
    cache.put(&[claim, done, other, case("main", "calm")]).unwrap();
}

#[test]
fn each_filter_keeps_what_it_names() {
    let (_folder, cache) = cache();
    world(&cache);
    let none = Filter::default;
    let text = |text: &str| Some(text.to_owned());
    let accounts = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    for (filter, expected) in [
        (none(), vec!["claim", "other", "calm"]),
        (Filter { all: true, ..none() }, vec!["done", "claim", "other", "calm"]),
        (Filter { accounts: accounts(&["main"]), ..none() }, vec!["claim", "calm"]),
        (Filter { accounts: accounts(&["main", "ali", "main"]), ..none() }, vec!["claim", "other", "calm"]),
        (Filter { accounts: accounts(&["nobody"]), ..none() }, vec![]),
        (Filter { kinds: vec![Kind::Claim, Kind::Return], ..none() }, vec!["claim", "other"]),
        (Filter { kinds: vec![Kind::Claim, Kind::Claim], ..none() }, vec!["claim"]),
        (Filter { kinds: vec![Kind::Claim], accounts: accounts(&["ali"]), ..none() }, vec![]),
        (Filter { turns: vec![Move::Seller], ..none() }, vec!["other", "calm"]),
        (Filter { turns: vec![Move::Buyer], kinds: vec![Kind::Return], ..none() }, vec![]),
        (Filter { due_until: Some(at(10)), ..none() }, vec!["claim"]),
        (Filter { due_until: Some(at(9)), ..none() }, vec![]),
        (Filter { reason: text("broken_item"), ..none() }, vec!["claim"]),
        (Filter { reason: text("broken"), ..none() }, vec![]),
        (Filter { reason: text("BROKEN_ITEM"), turns: vec![Move::Seller], ..none() }, vec![]),
        (Filter { buyer: text("ANNA.K"), ..none() }, vec!["claim", "other"]),
        (Filter { buyer: text("anna.k"), all: true, ..none() }, vec!["done", "claim", "other"]),
        (Filter { buyer: text("77"), ..none() }, vec!["claim"]),
        (Filter { buyer: text("anna.k"), kinds: vec![Kind::Return], ..none() }, vec!["other"]),
    ] {
        assert_eq!(ids(&cache.list(&filter, None, 99).unwrap()), expected, "{filter:?}");
        assert_eq!(cache.count(&filter).unwrap(), expected.len() as u64, "{filter:?}");
    }
}

#[test]
fn the_head_line_counts_open_cases_by_day() {
    let (_folder, cache) = cache();
    world(&cache);
    cache.put(&[due(case("main", "at now"), 15), due(case("main", "tomorrow"), 31)]).unwrap();
    let counts = |filter: &Filter| cache.counts(filter, at(15), at(30)).unwrap();
    assert_eq!(counts(&Filter::default()), Counts { overdue: 1, today: 2, open: 5 });
    assert_eq!(counts(&Filter { all: true, ..Filter::default() }), Counts { overdue: 1, today: 2, open: 5 });
    let main = Filter { accounts: vec!["main".into()], ..Filter::default() };
    assert_eq!(counts(&main), Counts { overdue: 1, today: 1, open: 4 });
}

#[test]
fn counting_stops_at_the_most() {
    let (_folder, cache) = cache();
    let many: Vec<_> =
        (0..Counts::MOST + 50).map(|n| due(case(["main", "ali"][(n % 2) as usize], &n.to_string()), 5)).collect();
    cache.put(&many).unwrap();
    let both = Filter { accounts: vec!["main".into(), "ali".into()], ..Filter::default() };
    for filter in [Filter::default(), both] {
        assert_eq!(cache.count(&filter).unwrap(), Counts::MOST);
        let counts = cache.counts(&filter, at(6), at(9)).unwrap();
        assert_eq!(counts, Counts { overdue: Counts::MOST, today: 0, open: Counts::MOST });
    }
}

fn some_case() -> impl Strategy<Value = StoredCase> {
    let kinds = prop::sample::select(Kind::ALL.to_vec());
    let turns = prop::sample::select(Move::ALL.to_vec());
    let accounts = prop::sample::select(vec!["ali", "main", "zoë"]);
    let due_at = prop::option::of(0_i64..4);
    let money = prop::option::of((-1_i64..3, prop::sample::select(vec!["PLN", "EUR"])));
    let id = "[a-c]{1,3}";
    (accounts, id, kinds, turns, due_at, money, any::<bool>()).prop_map(
        |(account, id, kind, turn, due_at, money, open)| {
            let mut stored = case(account, &id);
            (stored.case.kind, stored.case.turn, stored.case.open) = (kind, turn, open);
            stored.at_risk = money.map(|(minor, currency)| Money::new(minor, currency));
            match due_at {
                Some(at) => due(stored, at),
                None => stored,
            }
        },
    )
}

fn some_filter() -> impl Strategy<Value = Filter> {
    let accounts = prop::sample::subsequence(vec!["ali".to_owned(), "main".into(), "zoë".into()], 0..=3);
    let kinds = prop::sample::subsequence(Kind::ALL.to_vec(), 0..=5);
    let turns = prop::sample::subsequence(Move::ALL.to_vec(), 0..=4);
    let due_until = prop::option::of((0_i64..4).prop_map(at));
    (accounts, kinds, turns, due_until, any::<bool>()).prop_map(|(accounts, kinds, turns, due_until, all)| Filter {
        accounts,
        kinds,
        turns,
        due_until,
        all,
        ..Filter::default()
    })
}

/// What the list must be, worked out the plain way.
fn expected(cases: &[StoredCase], filter: &Filter) -> Vec<(String, String)> {
    let mut places = std::collections::BTreeMap::new();
    for stored in cases {
        places.insert((stored.case.key.account.clone(), stored.case.key.id.clone()), stored);
    }
    let none = |list: usize| list == 0;
    let mut fitting: Vec<_> = places
        .into_iter()
        .filter(|((account, _), stored)| {
            let due = stored.deadlines.first().map(|deadline| deadline.due_at);
            (filter.all || stored.case.open)
                && (none(filter.accounts.len()) || filter.accounts.contains(account))
                && (none(filter.kinds.len()) || filter.kinds.contains(&stored.case.kind))
                && (none(filter.turns.len()) || filter.turns.contains(&stored.case.turn))
                && filter.due_until.is_none_or(|until| due.is_some_and(|due| due <= until))
        })
        .map(|(key, stored)| {
            let due = stored.deadlines.first().map_or(i64::MAX, |deadline| deadline.due_at.millis());
            (due, -stored.at_risk.as_ref().map_or(0, Money::rank), key)
        })
        .collect();
    fitting.sort();
    fitting.into_iter().map(|(_, _, key)| key).collect()
}

fn paged(cache: &Cache, filter: &Filter, most: u64) -> Vec<(String, String)> {
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = cache.list(filter, after.as_ref(), most).unwrap();
        assert!(page.len() as u64 <= most);
        assert!(seen.len() < 1_000, "the pages never end");
        let Some(last) = page.last() else { return seen };
        after = Some(After::of(last));
        seen.extend(page.into_iter().map(|case| (case.key.account, case.key.id)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_hold_every_case_once_and_in_order(
        cases in prop::collection::vec(some_case(), 0..60),
        filters in prop::collection::vec(some_filter(), 1..6),
        most in 1_u64..9,
    ) {
        let (_folder, cache) = cache();
        cache.put(&cases).unwrap();
        for filter in filters {
            let expected = expected(&cases, &filter);
            prop_assert_eq!(paged(&cache, &filter, most), expected.clone(), "{:?}", filter);
            prop_assert_eq!(cache.count(&filter).unwrap(), expected.len() as u64);
        }
    }
}
