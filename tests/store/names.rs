//! Finding cases by name, and giving them short names.

use super::support::{cache, case, key};
use aftersale::store::{Cache, Found, StoredCase};
use proptest::prelude::*;

fn with(cases: &[(&str, &str)]) -> (tempfile::TempDir, Cache) {
    let (folder, cache) = cache();
    cache.put(&cases.iter().map(|(account, id)| case(account, id)).collect::<Vec<_>>()).unwrap();
    (folder, cache)
}

fn reference(account: &str, id: &str, reference: &str) -> StoredCase {
    let mut stored = case(account, id);
    stored.case.reference = Some(reference.into());
    stored
}

fn found(cache: &Cache, name: &str) -> Vec<String> {
    match cache.find(name, &[]).unwrap() {
        Found::One(key) => vec![key.to_string()],
        Found::Many(cases) => {
            assert!(cases.len() > 1 && cases.len() <= 10, "{cases:?}");
            cases.iter().map(|case| case.key.to_string()).collect()
        }
        Found::Nothing => vec![],
    }
}

#[test]
fn a_prefix_an_id_a_reference_or_an_account_name_a_case() {
    let (_folder, cache) =
        with(&[("main", "73cc39"), ("main", "73cc41"), ("main", "73cc"), ("ali", "73cc99"), ("ali", "9")]);
    cache.put(&[reference("main", "5511", "547843/2025"), reference("main", "6600", "9")]).unwrap();
    for (name, expected) in [
        ("73cc3", vec!["main:73cc39"]),
        ("73CC3", vec!["main:73cc39"]),
        ("73cc", vec!["main:73cc"]),
        ("73CC", vec!["main:73cc"]),
        ("73", vec!["main:73cc", "main:73cc39", "main:73cc41", "ali:73cc99"]),
        ("547843/2025", vec!["main:5511"]),
        ("547843", vec![]),
        ("9", vec!["ali:9", "main:6600"]),
        ("ali:73", vec!["ali:73cc99"]),
        ("main:73cc", vec!["main:73cc"]),
        ("main:73c", vec!["main:73cc", "main:73cc39", "main:73cc41"]),
        ("main:9", vec![]),
        ("nobody:73cc", vec![]),
        ("", vec![]),
        ("ali:", vec![]),
        (":", vec![]),
        ("%", vec![]),
        ("73cc3_", vec![]),
        ("73cc390", vec![]),
    ] {
        assert_eq!(found(&cache, name), expected, "{name}");
    }
}

#[test]
fn only_the_accounts_that_count_are_looked_at() {
    let (_folder, cache) = with(&[("main", "73cc"), ("ali", "73cc")]);
    cache.put(&[reference("ali", "5", "r")]).unwrap();
    let main = ["main".to_owned()];
    assert_eq!(cache.find("73cc", &main).unwrap(), Found::One(key("main", "73cc")));
    assert_eq!(cache.find("7", &main).unwrap(), Found::One(key("main", "73cc")));
    assert_eq!(cache.find("ali:73cc", &main).unwrap(), Found::Nothing);
    assert_eq!(cache.find("r", &main).unwrap(), Found::Nothing);
    assert_eq!(found(&cache, "73cc"), ["ali:73cc", "main:73cc"]);
    assert_eq!(found(&cache, "ali:73cc"), ["ali:73cc"]);
}

#[test]
fn ids_may_hold_any_letters() {
    let (_folder, cache) = with(&[
        ("main", "żółw-1"),
        ("main", "żółw-2"),
        ("main", "żó"),
        ("main", "a'b\"c%"),
        ("main", "thread:7"),
        ("main", "Aa-1"),
        ("main", "aA-2"),
    ]);
    for (name, expected) in [
        ("żół", vec!["main:żółw-1", "main:żółw-2"]),
        ("żółw-2", vec!["main:żółw-2"]),
        ("żó", vec!["main:żó"]),
        ("ŻÓ", vec![]),
        ("a'b\"", vec!["main:a'b\"c%"]),
        ("thread:7", vec!["main:thread:7"]),
        ("thread:", vec!["main:thread:7"]),
        ("main:thread:7", vec!["main:thread:7"]),
        ("aa-2", vec!["main:aA-2"]),
        ("aa", vec!["main:Aa-1", "main:aA-2"]),
    ] {
        assert_eq!(found(&cache, name), expected, "{name}");
    }
}

#[test]
fn at_most_ten_candidates_are_told() {
    let (_folder, cache) = cache();
    cache.put(&(0..40).map(|number| case("main", &format!("7{number}"))).collect::<Vec<_>>()).unwrap();
    assert_eq!(found(&cache, "7").len(), 10);
}

#[test]
fn short_names_are_as_short_as_they_can_be() {
    let (_folder, cache) = with(&[
        ("main", "73cc3900-aaaa"),
        ("main", "73cc3911-aaaa"),
        ("main", "abc"),
        ("main", "abcdefgh"),
        ("main", "ABCDEFGHIJ"),
        ("main", "same-id"),
        ("ali", "same-id"),
        ("main", "zażółć gęślą"),
    ]);
    cache.put(&[reference("main", "5", "zażółć")]).unwrap();
    for (account, id, expected) in [
        ("main", "73cc3900-aaaa", "73cc390"),
        ("main", "73cc3911-aaaa", "73cc391"),
        ("main", "abc", "abc"),
        ("main", "abcdefgh", "abcdefgh"),
        ("main", "ABCDEFGHIJ", "ABCDEFGHI"),
        ("main", "same-id", "main:same-id"),
        ("ali", "same-id", "ali:same-id"),
        ("main", "zażółć gęślą", "zażółć "),
    ] {
        assert_eq!(cache.short_names(&[key(account, id)]).unwrap(), [expected], "{id}");
    }
}

#[test]
fn ids_that_differ_in_capitals_alone_are_named_whole() {
    let (_folder, cache) = cache();
    let cases = [case("main", "żaAA1bżA"), case("main", "żaaA1bża"), case("main", "żaaA1b")];
    cache.put(&cases).unwrap();
    let keys: Vec<_> = cases.iter().map(|stored| stored.case.key.clone()).collect();
    for (key, name) in keys.iter().zip(cache.short_names(&keys).unwrap()) {
        assert_eq!(cache.find(&name, &[]).unwrap(), Found::One(key.clone()), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_short_name_always_finds_its_own_case(
        ids in prop::collection::btree_set(("(main|ali)", "[aAbż1]{1,10}"), 1..40)
    ) {
        let (_folder, cache) = cache();
        let cases: Vec<_> = ids.iter().map(|(account, id)| case(account, id)).collect();
        cache.put(&cases).unwrap();
        let keys: Vec<_> = cases.iter().map(|stored| stored.case.key.clone()).collect();
        let names = cache.short_names(&keys).unwrap();
        for (key, name) in keys.into_iter().zip(names) {
            prop_assert_eq!(cache.find(&name, &[]).unwrap(), Found::One(key), "{}", name);
        }
    }
}
