//! What `alert run` tells of blocks without a deadline: each once, and never too late.

use super::life::listed;
use super::world::{HOUR, World as Pretended, at};
use serde_json::json;

const DONE: &str = "2026-05-04T10:00:00+02:00";

#[test]
fn an_order_in_spite_of_the_block_is_told_once_however_late_alerts_are_run() {
    let world = Pretended::new("");
    let (_, handoff) = listed(&world, DONE);
    assert_eq!(world.run(at(DONE), &["handoff", "done", &handoff]).code, 0);
    let now = at("2026-06-01T10:00:00+02:00");
    world.happen(now, json!({"op": "place_order", "buyer": "marek_w", "age_days": 0}));
    // Nothing ran over the weekend.
    let late = now.plus_millis(3 * 24 * HOUR);
    let told = world.alert(late);
    assert!(told.contains("blocked buyer marek_w has ordered") && !told.contains("NOT KNOWN"), "{told}");
    for hours in [1, 23, 49] {
        let told = world.alert(late.plus_millis(hours * HOUR));
        assert!(!told.contains("has ordered"), "told twice: {told}");
    }
    // Another order is other news.
    let next = late.plus_millis(72 * HOUR);
    world.happen(next, json!({"op": "place_order", "buyer": "marek_w", "age_days": 0}));
    assert!(world.alert(next.plus_millis(HOUR)).contains("orders since the block: 2"));
}

#[test]
fn a_block_that_nobody_made_is_told_once() {
    let world = Pretended::new("");
    let (_, handoff) = listed(&world, DONE);
    assert!(!world.alert(at(DONE).plus_millis(47 * HOUR)).contains("you have not said that it is done"));
    let told = world.alert(at(DONE).plus_millis(49 * HOUR));
    assert!(told.contains("you have not said that it is done") && told.contains(&handoff), "{told}");
    assert!(!world.alert(at(DONE).plus_millis(80 * HOUR)).contains("you have not said"), "told twice");
}

#[test]
fn an_entry_that_nobody_looked_at_is_told_once() {
    let world = Pretended::new("[blocks]\nreview_every = \"10d\"\n");
    let (_, handoff) = listed(&world, DONE);
    assert_eq!(world.run(at(DONE), &["handoff", "done", &handoff]).code, 0);
    assert!(!world.alert(at(DONE).plus_millis(239 * HOUR)).contains("reason still holds"));
    assert!(world.alert(at(DONE).plus_millis(241 * HOUR)).contains("reason still holds"));
    assert!(!world.alert(at(DONE).plus_millis(300 * HOUR)).contains("reason still holds"), "told twice");
}
