//! What only the inside of the cache can show: how queries are answered, and what a full disk does.

use super::walk::walks;
use super::{Cache, find, names};
use crate::domain::{Case, CaseKey, Instant, Kind, Money, Move};
use crate::store::{After, Filter, StoredCase};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

fn cache() -> (tempfile::TempDir, Cache) {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(&folder.path().join("cache.db")).unwrap();
    (folder, cache)
}

fn stored(id: &str) -> StoredCase {
    let key = CaseKey { account: "main".into(), id: id.into() };
    StoredCase {
        case: Case::unreadable(key, "allegro", Kind::Claim, "torn".into(), Instant::from_millis(1)),
        deadlines: Vec::new(),
        at_risk: Some(Money::new(100, "PLN")),
        resource: "issues".into(),
        fingerprint: "f".into(),
        details_at: Instant::from_millis(1),
        seen_at: Instant::from_millis(1),
    }
}

fn plan(cache: &Cache, sql: &str, values: &[Value]) -> String {
    let lines = cache.db.outside(|conn| {
        let mut explain = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
        let count = explain.parameter_count();
        let values = values.iter().cloned().chain(std::iter::repeat(Value::from(0))).take(count);
        let lines = explain.query_map(params_from_iter(values), |row| row.get::<_, String>(3))?;
        lines.collect::<rusqlite::Result<Vec<_>>>()
    });
    lines.unwrap().join("\n")
}

fn filters() -> Vec<Filter> {
    let mut filters = vec![Filter::default()];
    let widen = |filters: &mut Vec<Filter>, change: fn(&mut Filter)| {
        let changed = filters.clone().into_iter().map(|mut filter| {
            change(&mut filter);
            filter
        });
        let changed: Vec<_> = changed.collect();
        filters.extend(changed);
    };
    widen(&mut filters, |filter| filter.all = true);
    widen(&mut filters, |filter| filter.accounts = vec!["main".into(), "ali".into(), "main".into()]);
    widen(&mut filters, |filter| filter.kinds = vec![Kind::Claim, Kind::Return]);
    widen(&mut filters, |filter| filter.turns = vec![Move::Seller]);
    widen(&mut filters, |filter| filter.due_until = Some(Instant::from_millis(5)));
    widen(&mut filters, |filter| filter.reason = Some("BROKEN".into()));
    widen(&mut filters, |filter| filter.buyer = Some("anna".into()));
    filters
}

#[test]
fn every_way_of_listing_and_counting_walks_along_an_index() {
    let (_folder, cache) = cache();
    let key = CaseKey { account: "main".into(), id: "7".into() };
    let after = After { due: 5, rank: 3, key };
    for filter in filters() {
        for walk in walks(&filter) {
            let first = walk.keys(50);
            let next = walk.clone().after(&after).keys(50);
            let counted = walk.test("due < ?", [Value::from(3)]).count(50);
            for (sql, values) in [first, next, counted] {
                let plan = plan(&cache, &sql, &values);
                assert!(plan.contains("SEARCH cases USING"), "{sql}\n{plan}");
                assert!(!plan.contains("SCAN cases") && !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
            }
        }
    }
}

#[test]
fn a_further_page_begins_where_the_last_one_ended() {
    let (_folder, cache) = cache();
    let after = After { due: 5, rank: 3, key: CaseKey { account: "main".into(), id: "7".into() } };
    for (filter, expected) in [
        (Filter::default(), "(open=? AND (due,weight,account,id)>(?,?,?,?))"),
        (Filter { accounts: vec!["ali".into()], ..Filter::default() }, "(account=? AND open=? AND (due,weight)>(?,?))"),
        (
            Filter { accounts: vec!["main".into()], ..Filter::default() },
            "(account=? AND open=? AND (due,weight,id)>(?,?,?))",
        ),
        (
            Filter { due_until: Some(Instant::from_millis(9)), ..Filter::default() },
            "(due,weight,account,id)>(?,?,?,?) AND due<?",
        ),
    ] {
        for walk in walks(&filter) {
            let (sql, values) = walk.after(&after).keys(50);
            let plan = plan(&cache, &sql, &values);
            assert!(plan.contains(expected) && plan.contains("COVERING INDEX"), "{sql}\n{plan}");
        }
    }
}

#[test]
fn every_way_of_finding_a_name_searches_an_index() {
    let (_folder, cache) = cache();
    for sql in find::statements().into_iter().chain(names::statements()) {
        let plan = plan(&cache, &sql, &[]);
        assert!(plan.contains("SEARCH cases USING"), "{sql}\n{plan}");
        assert!(!plan.contains("SCAN cases") && !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
    }
}

#[test]
fn an_order_and_its_cases_are_found_along_an_index() {
    let (_folder, cache) = cache();
    for sql in super::orders::statements() {
        let plan = plan(&cache, &sql, &[]);
        assert!(plan.contains("SEARCH ") && !plan.contains("SCAN ") && !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
    }
}

#[test]
fn a_file_that_cannot_grow_says_so_and_keeps_what_it_had() {
    let (_folder, cache) = cache();
    cache.put(&[stored("1")]).unwrap();
    cache.db.outside(|conn| conn.pragma_update(None, "max_page_count", 40)).unwrap();
    let many: Vec<_> = (2..2000).map(|id| stored(&id.to_string())).collect();
    let error = cache.put(&many).unwrap_err();
    assert!(error.message.contains("the disk is full") && error.message.contains("cache.db"), "{error}");
    assert!(error.hints[0].contains("free some space"), "{error:?}");
    assert_eq!(cache.list(&Filter { all: true, ..Filter::default() }, None, 9).unwrap().len(), 1);
}

#[test]
fn what_check_and_digest_ask_for_is_answered_by_an_index() {
    let (_folder, cache) = cache();
    for sql in super::urgency::statements().into_iter().chain([super::news::statement()]) {
        let plan = plan(&cache, &sql, &[]);
        assert!(
            plan.contains("USING INDEX cases_by_") || plan.contains("USING COVERING INDEX cases_by_"),
            "{sql}\n{plan}"
        );
        assert!(!plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
        assert!(sql.contains("problem") || plan.contains("SEARCH cases"), "{sql}\n{plan}");
    }
}
