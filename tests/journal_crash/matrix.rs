//! The matrix: every write, killed at every point and struck by every fault, then `journal reconcile` and the command again:
//! exactly one effect, and everything as after an undisturbed run.

use crate::stage::{Stage, Way};
use crate::writes::{Doubt, Scene, Write, all};
use serde_json::{Value, json};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Where the process dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Point {
    /// Nowhere.
    Never,
    /// The action is recorded, and the marketplace has taken nothing: the login is being renewed.
    Recorded,
    /// The request is there and not carried out.
    Sent,
    /// The request is carried out and not answered.
    Committed,
    /// The answer came, and the ledger does not know it.
    Answered,
}

/// What goes wrong with the first request that is not held up: the one whose answer is lost, or the repetition.
const FAULTS: &[&str] = &[
    "none",
    "status",
    "html",
    "html_ok",
    "commit_then_504",
    "commit_then_stall",
    "reset",
    "commit_then_reset",
    "torn",
    "duplicate",
];

fn fault(name: &str) -> Option<Value> {
    match name {
        "none" => None,
        "status" => Some(json!({"kind": "status", "status": 500, "code": "ServiceTimeout"})),
        "html_ok" => Some(json!({"kind": "commit_then_html", "status": 200})),
        kind => Some(json!({ "kind": kind })),
    }
}

/// The points and faults of one write. A fault that strikes a repetition does the same wherever the first try died.
fn cases() -> Vec<(Point, &'static str)> {
    let every =
        [Point::Never, Point::Answered].into_iter().flat_map(|point| FAULTS.iter().map(move |name| (point, *name)));
    let some = [
        (Point::Recorded, "none"),
        (Point::Recorded, "status"),
        (Point::Recorded, "commit_then_504"),
        (Point::Recorded, "commit_then_stall"),
        (Point::Recorded, "commit_then_reset"),
        (Point::Sent, "none"),
        (Point::Sent, "torn"),
        (Point::Committed, "none"),
        (Point::Committed, "duplicate"),
    ];
    every.chain(some).collect()
}

#[test]
fn every_write_is_done_once_whatever_is_killed_and_whatever_fails() {
    let (rows, next, failed) = (all(), AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(write) = rows.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let wrong = tried(write);
                    failed.lock().unwrap().extend(wrong);
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{} of the matrix:\n{}", failed.len(), failed.join("\n"));
}

/// The cases of one write, and what was wrong with them.
fn tried(write: &Write) -> Vec<String> {
    let stage = Stage::new(Some("0s"));
    let go = |point, fault| {
        let case = std::panic::AssertUnwindSafe(|| facts_after(&stage, write, point, fault));
        std::panic::catch_unwind(case).map_err(|panic| {
            stage.shop.delete("/_simulator/faults");
            panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "panicked".into())
        })
    };
    let undisturbed = go(Point::Never, "none");
    let mut wrong = Vec::new();
    for (point, fault) in cases() {
        let problem = match go(point, fault) {
            Ok(facts) if undisturbed.as_ref() == Ok(&facts) || fault == "duplicate" => continue,
            Ok(facts) => format!("another state than undisturbed:\n  {facts}\n  {undisturbed:?}"),
            Err(panic) => panic,
        };
        wrong.push(format!("{} / {point:?} / {fault}: {problem}", write.name));
    }
    assert_eq!(stage.shop.run(&["journal", "verify"]).code, 0, "{}", write.name);
    wrong
}

/// Goes through one case to its end and gives back what the marketplace holds then.
fn facts_after(stage: &Stage, write: &Write, point: Point, name: &str) -> Value {
    let scene = (write.scene)(stage);
    let before = stage.effects(write.effect);
    let first = strike(stage, write, &scene, point, name);
    let done = || stage.effects(write.effect) - before;
    // Whatever happened, looking comes first, and only then the command again.
    let (mut code, mut last) = (first, String::new());
    for _ in 0..5 {
        let found = stage.run_or_kill(&Way::command(&["journal", "reconcile"]));
        decide(stage, write, done() > 0);
        let again = stage.run_or_kill(&scene.way);
        code = again.as_ref().map(|ran| ran.code);
        last = format!("{again:?}");
        let settled = found.is_some_and(|ran| ran.code == 0) && matches!(code, Some(0 | 6));
        if settled {
            break;
        }
    }
    let expected: &[i32] = if write.doubt == Doubt::Person { &[0, 6] } else { &[0] };
    assert!(code.is_some_and(|code| expected.contains(&code)), "the command does not come through: {last}");
    assert!(
        stage
            .journal()
            .iter()
            .all(|row| !["pending", "unknown", "needs-person"].contains(&row["state"].as_str().unwrap()))
    );
    let count = done();
    let most = match (name, write.doubt) {
        ("duplicate", _) | (_, Doubt::Harmless) => 5,
        _ => 1,
    };
    assert!((1..=most).contains(&count), "{count} effects");
    stage.shop.delete("/_simulator/faults");
    stage.facts(&scene.ids)
}

/// Runs the command into its trouble; its exit code, where it lived to have one.
fn strike(stage: &Stage, write: &Write, scene: &Scene, point: Point, name: &str) -> Option<i32> {
    let of_write = |mut rule: Value, times: u64| {
        rule["times"] = json!(times);
        rule.as_object_mut().unwrap().extend(write.request.as_object().unwrap().clone());
        rule
    };
    let renewal = if write.is_ali() { "/rest/auth/token/refresh" } else { "/auth/oauth/token" };
    let on_the_way =
        [of_write(json!({"kind": "expired_token"}), 1), json!({"path_prefix": renewal, "kind": "stall", "times": 1})];
    let mut rules = match point {
        Point::Never => Vec::new(),
        Point::Recorded | Point::Answered => on_the_way.to_vec(),
        Point::Sent => vec![of_write(json!({"kind": "stall"}), 1)],
        Point::Committed => vec![of_write(json!({"kind": "commit_then_stall"}), 1)],
    };
    rules.extend(fault(name).map(|rule| of_write(rule, 1)));
    stage.faults(json!(rules));
    if point == Point::Never {
        let ran = stage.run_or_kill(&scene.way);
        if name == "none" {
            assert_eq!(ran.as_ref().map(|ran| ran.code), Some(0), "{ran:?}");
        }
        return ran.map(|ran| ran.code);
    }
    let mut running = stage.start(&scene.way);
    stage.wait(&mut running);
    assert_eq!(stage.journal()[0]["state"], "pending", "it is recorded before it is sent");
    if point != Point::Answered {
        running.kill();
        stage.release("reset");
        return None;
    }
    let locked = stage.lock_ledger();
    stage.release("answer");
    if name == "commit_then_stall" {
        stage.wait(&mut running);
        running.kill();
        drop(locked);
        stage.release("reset");
        return None;
    }
    stage.wait_for_ledger(&mut running);
    running.kill();
    drop(locked);
    None
}

/// What waits for a person is decided as he would see it; only writes that cannot be read back may wait.
fn decide(stage: &Stage, write: &Write, arrived: bool) {
    for row in stage.journal().iter().filter(|row| row["state"] == "needs-person") {
        assert_eq!(write.doubt, Doubt::Person, "it waits for a person: {row}");
        let said = if arrived { "--sent" } else { "--not-sent" };
        let ran = stage.shop.run(&["journal", "resolve", row["id"].as_str().unwrap(), said, "--yes"]);
        assert_eq!(ran.code, 0, "{ran:?}");
    }
}
