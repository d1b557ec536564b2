//! `alert` through the built binary: when alerts go out, through which sinks, and that none is lost or doubled.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
#[path = "alerts/listen.rs"]
mod listen;
#[path = "alerts/world.rs"]
mod world;

use aftersale::domain::Instant;
use aftersale::simulator::World as Made;
use base64::Engine as _;
use common::Shop;
use hmac::{Hmac, KeyInit, Mac};
use listen::{Mail, Manner, Web};
use serde_json::{Value, json};
use sha2::Sha256;
use std::process::Stdio;
use world::{HOUR, MINUTE, World, at};

const FINE: Manner = Manner::Answer(200, "ok");
/// A Tuesday; a discussion opened now is due on Wednesday at the same time.
const OPENED: &str = "2026-11-17T15:00:00+01:00";

/// `(instant, first line)` of every alert about the first reply, looked for every hour.
fn ladder(opened: &str, from: &str, hours: i64) -> Vec<(String, String)> {
    let world = World::new("");
    world.happen(at(from), json!({"op": "buyer_thread_message"}));
    let (opened, from) = (at(opened), at(from));
    let mut said = Vec::new();
    let mut dispute = None;
    for hour in 0..hours {
        let now = from.plus_millis(hour * HOUR);
        if now >= opened && dispute.is_none() {
            dispute = Some(world.dispute(opened));
        }
        // Far from the deadline a look now and then is enough.
        let near = now.since(opened).abs() < 78 * HOUR && now >= opened;
        if near || hour % 12 == 0 {
            let text = world.alert(now);
            let about = |part: &&str| part.contains("first reply");
            let first = |part: &str| part.lines().next().unwrap().split(" · ").next().unwrap().to_owned();
            said.extend(text.split("\n\n").filter(about).map(|part| (now.to_string(), first(part))));
        }
    }
    said
}

fn steps(expected: [(&str, &str); 4]) -> Vec<(String, String)> {
    expected.map(|(when, what)| (at(when).to_string(), what.to_owned())).to_vec()
}

#[test]
fn the_ladder_over_a_fortnight_goes_round_a_holiday() {
    let said = ladder("2026-11-10T15:00:00+01:00", "2026-11-09T09:00:00+01:00", 14 * 24);
    // 11 November is a holiday, so the 24 hours end on the 12th.
    let expected = steps([
        ("2026-11-11T15:00:00+01:00", "within 24h"),
        ("2026-11-12T09:00:00+01:00", "within 6h"),
        ("2026-11-12T14:00:00+01:00", "within 1h"),
        ("2026-11-12T16:00:00+01:00", "MISSED"),
    ]);
    assert_eq!(said, expected);
}

#[test]
fn the_ladder_goes_over_both_changes_of_the_clock() {
    for (opened, from, expected) in [
        (
            "2026-10-23T15:00:00+02:00",
            "2026-10-23T12:00:00+02:00",
            [
                ("2026-10-25T15:00:00+01:00", "within 24h"),
                ("2026-10-26T09:00:00+01:00", "within 6h"),
                ("2026-10-26T14:00:00+01:00", "within 1h"),
                ("2026-10-26T16:00:00+01:00", "MISSED"),
            ],
        ),
        (
            "2026-03-27T15:00:00+01:00",
            "2026-03-27T12:00:00+01:00",
            [
                ("2026-03-29T15:00:00+02:00", "within 24h"),
                ("2026-03-30T09:00:00+02:00", "within 6h"),
                ("2026-03-30T14:00:00+02:00", "within 1h"),
                ("2026-03-30T16:00:00+02:00", "MISSED"),
            ],
        ),
    ] {
        assert_eq!(ladder(opened, from, 96), steps(expected));
    }
}

/// A webhook sink `hook` at `web`, with `more` in its section.
fn hook(world: &World, web: &Web, more: &str) -> String {
    let secret = world.file("secret", "s3cr3t\n");
    format!(
        "[alerts.sinks.hook]\ntype = \"webhook\"\nurl = \"{}/in\"\nsecret_command = [\"cat\", \"{secret}\"]\n{more}\n",
        web.url
    )
}

/// A world with one discussion that is due in an hour and a half at the instant given back.
fn urgent(world: &World) -> (String, Instant) {
    let opened = at(OPENED);
    (world.dispute(opened), opened.plus_millis(22 * HOUR + 30 * MINUTE))
}

fn thresholds(web: &Web) -> Vec<String> {
    let of = |request: listen::Request| {
        let body = request.json();
        let alerts = body["alerts"].as_array().unwrap().clone();
        alerts.into_iter().map(|alert| alert["threshold"].as_str().unwrap().to_owned())
    };
    web.take().into_iter().flat_map(of).collect()
}

#[test]
fn only_the_most_urgent_of_several_thresholds_is_told_and_once() {
    let web = Web::new(FINE);
    let world = World::new("");
    world.configure(&hook(&world, &web, ""));
    let (id, now) = urgent(&world);
    assert_eq!(world.alert(now), "");
    let seen = web.seen();
    assert_eq!(thresholds(&web), ["6h"]);
    let alert = &seen[0].json()["alerts"][0];
    assert_eq!(alert["case_id"], id);
    assert_eq!((&alert["rule"], &alert["severity"]), (&json!("AL-D01"), &json!("hard")));
    assert_eq!(alert["due_at"], at("2026-11-18T15:00:00+01:00").to_string());
    for minutes in [0, 20] {
        world.alert(now.plus_millis(minutes * MINUTE));
    }
    assert!(web.seen().is_empty(), "told twice: {:?}", web.seen());
    let listed = world.json(now, &["alert", "list", "--json"]);
    let given: Vec<_> = listed.as_array().unwrap().iter().filter(|row| row["state"] == "given").collect();
    assert_eq!(given.len(), 1, "{listed}");
    assert_eq!(
        (&given[0]["sink"], &given[0]["threshold"], &given[0]["attempts"]),
        (&json!("hook"), &json!("6h"), &json!(1))
    );
}

#[test]
fn a_webhook_is_signed_with_its_timestamp() {
    let web = Web::new(FINE);
    let world = World::new("");
    world.configure(&hook(&world, &web, ""));
    let (_, now) = urgent(&world);
    world.alert(now);
    let request = web.take().remove(0);
    assert_eq!(request.line, "POST /in HTTP/1.1");
    let signature = request.header("aftersale-signature");
    let (time, digest) = signature.split_once(",v1=").unwrap();
    let time = time.strip_prefix("t=").unwrap();
    assert_eq!(time, (now.millis() / 1000).to_string());
    let mut mac = Hmac::<Sha256>::new_from_slice(b"s3cr3t").unwrap();
    mac.update(format!("{time}.{}", request.body).as_bytes());
    let expected: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(digest, expected);
    assert!(!request.body.contains("s3cr3t"));
}

#[test]
fn two_runs_at_once_send_one_notification() {
    let web = Web::new(FINE);
    let world = World::new("");
    let log = world.home.path().join("log");
    let log = log.display();
    let command = format!("[alerts.sinks.log]\ntype = \"command\"\ncommand = [\"sh\", \"-c\", \"cat >> '{log}'\"]\n");
    let shop = Shop::new(Made::Empty);
    shop.post("/_simulator/events", json!({"op": "open_issue"}));
    shop.write_config(&format!("{}{command}{}", shop.config(), hook(&world, &web, "")));
    assert_eq!(shop.run(&["sync"]).code, 0);
    let id = shop.json(&["list", "--json=id"])[0]["id"].as_str().unwrap().to_owned();
    let due = Instant::from(chrono::Utc::now()).plus_millis(2 * HOUR).to_string();
    assert_eq!(shop.run(&["deadline", "set", &id, &due]).code, 0);
    let spawn = || {
        let mut command = shop.command(&["alert", "run"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let runs: Vec<_> = (0..4).map(|_| spawn()).collect();
    for run in runs {
        let output = common::ran(run.wait_with_output().unwrap());
        assert_eq!(output.code, 0, "{output:?}");
    }
    assert_eq!(web.seen().len(), 1, "{:?}", web.seen());
    let written = std::fs::read_to_string(world.home.path().join("log")).unwrap();
    assert_eq!(written.lines().count(), 1, "{written}");
    let program: Value = serde_json::from_str(written.trim()).unwrap();
    assert_eq!(program["alerts"][0]["rule"], "manual");
}

#[test]
fn a_run_killed_between_claim_and_answer_loses_nothing() {
    let web = Web::new(Manner::Hang);
    let world = World::new("");
    world.configure(&hook(&world, &web, "timeout = \"10m\""));
    let (_, now) = urgent(&world);
    let mut child = world.command(now, &["alert", "run", "--sync"]).stdin(Stdio::null()).spawn().unwrap();
    web.wait();
    child.kill().unwrap();
    child.wait().unwrap();
    let listed = world.json(now, &["alert", "list", "--json"]);
    assert_eq!((&listed[0]["state"], &listed[0]["attempts"]), (&json!("waiting"), &json!(1)), "{listed}");
    web.becomes(FINE);
    world.alert(now);
    world.alert(now);
    let seen = web.take();
    assert_eq!(seen.len(), 2, "the killed attempt and one more");
    assert_eq!(seen[0].json()["id"], seen[1].json()["id"], "a receiver can tell that it is the same");
}

#[test]
fn a_sink_that_fails_is_reported_and_tried_again_while_the_others_get_theirs() {
    for broken in [Manner::Answer(500, "hush"), Manner::Answer(302, ""), Manner::Hang] {
        let (web, other) = (Web::new(broken.clone()), Web::new(FINE));
        let world = World::new("");
        let fine = hook(&world, &other, "").replace("sinks.hook", "sinks.other");
        world.configure(&format!("{}{fine}", hook(&world, &web, "timeout = \"1s\"")));
        let (_, now) = urgent(&world);
        let ran = world.run(now, &["alert", "run", "--sync"]);
        assert_eq!(ran.code, 3, "{broken:?} {ran:?}");
        assert!(ran.stderr.contains("the alert sink `hook` failed") && ran.stderr.contains("1 alert waits"), "{ran:?}");
        assert!(!ran.stderr.contains("hush") && !ran.stderr.contains("/in"), "{ran:?}");
        assert_eq!((web.take().len(), other.take().len()), (1, 1));
        let listed = world.json(now, &["alert", "list", "--json"]);
        assert_eq!((&listed[0]["state"], &listed[0]["sink"]), (&json!("waiting"), &json!("hook")));
        assert!(listed[0]["error"].is_string(), "{listed}");
        web.becomes(FINE);
        world.alert(now);
        world.alert(now);
        assert_eq!((thresholds(&web), other.take().len()), (vec!["6h".to_owned()], 0), "{broken:?}");
    }
}

#[test]
fn a_deadline_that_moves_starts_anew_and_a_solved_case_is_silent() {
    let web = Web::new(FINE);
    let world = World::new("");
    world.configure(&hook(&world, &web, ""));
    let (id, now) = urgent(&world);
    world.alert(now);
    assert_eq!(thresholds(&web), ["6h"]);
    let later = now.plus_millis(5 * HOUR).to_string();
    assert_eq!(world.run(now, &["deadline", "set", &id, &later]).code, 0);
    world.alert(now);
    assert_eq!(thresholds(&web), ["6h"], "the new deadline is told of");
    world.alert(now);
    assert!(web.take().is_empty());
    world.happen(now, json!({"op": "close_issue", "issue": id}));
    for hours in [4, 6, 30] {
        world.alert(now.plus_millis(hours * HOUR));
    }
    assert!(web.take().is_empty(), "a solved case is silent");
}

#[test]
fn quiet_hours_hold_alerts_back_except_those_that_may_disturb() {
    let web = Web::new(FINE);
    let world = World::new("");
    world.configure(&hook(&world, &web, "quiet = { from = \"22:00\", until = \"07:00\", except = [\"missed\"] }"));
    // Due on Wednesday at 03:00.
    world.dispute(at("2026-11-17T03:00:00+01:00"));
    for (when, expected) in [
        ("2026-11-17T22:00:00+01:00", vec![]),
        ("2026-11-18T02:30:00+01:00", vec![]),
        ("2026-11-18T03:00:01+01:00", vec!["missed"]),
        ("2026-11-18T08:00:00+01:00", vec![]),
    ] {
        world.alert(at(when));
        assert_eq!(thresholds(&web), expected, "{when}");
    }
    // The next one is due on Thursday at 13:00: what was held is told at seven, as the 6 hours then say it.
    world.dispute(at("2026-11-18T13:00:00+01:00"));
    world.alert(at("2026-11-19T06:59:00+01:00"));
    let held = world.json(at("2026-11-19T06:59:00+01:00"), &["alert", "list", "--json"]);
    assert_eq!(held[0]["state"], "held", "{held}");
    assert!(thresholds(&web).is_empty());
    world.alert(at("2026-11-19T07:00:00+01:00"));
    assert_eq!(thresholds(&web), ["6h"]);
}

#[test]
fn a_deadline_in_the_quiet_hours_is_told_before_they_begin() {
    // With a run every ten minutes and with one every hour.
    for runs in [&["20:50", "21:00", "21:10", "21:50", "22:00", "23:00"][..], &["20:20", "21:20", "22:20"]] {
        let web = Web::new(FINE);
        let world = World::new("");
        world.configure(&hook(&world, &web, "quiet = { from = \"22:00\", until = \"07:00\" }"));
        // Due on Wednesday at 03:00.
        world.dispute(at("2026-11-17T03:00:00+01:00"));
        let run = |time: &str| world.alert(at(&format!("2026-11-17T{time}:00+01:00")));
        run("16:30");
        assert_eq!(thresholds(&web), ["6h"]);
        runs.iter().for_each(|time| drop(run(time)));
        let seen = web.take();
        assert_eq!(seen.len(), 1, "{seen:?}");
        let body = seen[0].json();
        assert_eq!(body["alerts"][0]["threshold"], "1h");
        assert!(body["subject"].as_str().unwrap().starts_with("quiet hours ahead · "), "{body}");
        world.alert(at("2026-11-18T07:00:00+01:00"));
        assert_eq!(thresholds(&web), ["missed"]);
    }
}

#[test]
fn messages_with_other_alerts_have_other_ids() {
    let web = Web::new(FINE);
    let world = World::new("");
    world.configure(&hook(&world, &web, "digest = true"));
    world.dispute(at(OPENED));
    world.dispute(at(OPENED).plus_millis(MINUTE));
    // Both messages begin with the same alert and hold two.
    let now = at(OPENED).plus_millis(23 * HOUR + 30 * MINUTE);
    web.becomes(Manner::Answer(500, ""));
    assert_eq!(world.run(now, &["alert", "run", "--sync"]).code, 3);
    let first = web.take().remove(0).json();
    let second = first["alerts"][1]["case_id"].as_str().unwrap();
    assert_eq!(world.run(now, &["alert", "snooze", second, "--until", "1d"]).code, 0);
    world.dispute(at(OPENED).plus_millis(2 * MINUTE));
    web.becomes(FINE);
    world.alert(now);
    let other = web.take().remove(0).json();
    assert_eq!(first["alerts"][0]["id"], other["alerts"][0]["id"]);
    let count = |message: &Value| message["alerts"].as_array().unwrap().len();
    assert_eq!(count(&first), count(&other), "{first} {other}");
    assert_ne!(first["id"], other["id"]);
}

#[test]
fn an_alert_that_no_sink_takes_is_not_silent() {
    let web = Web::new(FINE);
    let world = World::new("");
    world.configure(&hook(&world, &web, "kinds = [\"claim\"]"));
    let (id, now) = urgent(&world);
    let ran = world.run(now, &["alert", "run", "--sync"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.stderr.contains("1 alert goes nowhere") && ran.stderr.contains("main, dispute: "), "{ran:?}");
    for args in [&["alert", "run", "--dry-run", "--json"][..], &["alert", "list", "--json"]] {
        let rows = world.run(now, args).json();
        assert_eq!((&rows[0]["state"], &rows[0]["sink"]), (&json!("nowhere"), &Value::Null), "{rows}");
        assert_eq!(rows[0]["case_id"], id);
    }
    let old = world.run(now.plus_millis(-23 * HOUR), &["alert", "run", "--json"]);
    assert!(old.json().as_array().unwrap().is_empty(), "nothing is due yet: {old:?}");
    world.configure(&format!("[alerts]\nhard = []\n{}", hook(&world, &web, "kinds = [\"claim\"]")));
    world.alert(now);
    // Far from any terminal that not all is known of an account is an alert too.
    let shop = Shop::new(Made::Empty);
    shop.write_config(&format!("{}\n[alerts.sinks.one]\ntype = \"stdout\"\nkinds = [\"claim\"]\n", shop.config()));
    let unknown = shop.run(&["alert", "run"]);
    assert_eq!((unknown.code, unknown.stdout.as_str()), (3, ""), "{unknown:?}");
    assert!(unknown.stderr.contains("main, account: not all is known"), "{unknown:?}");
    let doctor = shop.run(&["doctor"]);
    assert!(doctor.stdout.contains("no sink takes: main: dispute (hard, soft)"), "{doctor:?}");
}

#[test]
fn what_fails_for_long_is_mailed_once_a_day() {
    let mut shop = Shop::new(Made::Empty);
    let config = shop.config();
    assert_eq!(shop.run(&["alert", "run", "--sync"]).code, 0);
    shop.close();
    let first = shop.run(&["alert", "run", "--sync"]);
    assert_eq!(first.code, 3, "{first:?}");
    assert!(first.stdout.contains("NOT KNOWN · main") && first.stderr.contains("its last sync failed"), "{first:?}");
    let again = shop.run(&["alert", "run", "--sync"]);
    assert_eq!((again.code, again.stdout.as_str(), again.stderr.as_str()), (3, "", ""), "{again:?}");
    let asked = shop.run(&["-v", "alert", "run"]);
    assert!(asked.code == 3 && asked.stderr.contains("its last sync failed"), "{asked:?}");
    // Where no sink took it, it is said every time.
    let dead = "[alerts.sinks.dead]\ntype = \"command\"\ncommand = [\"false\"]\n";
    shop.write_config(&format!("{config}\n{dead}"));
    std::fs::remove_dir_all(shop.home.path().join("data")).unwrap();
    for _ in 0..2 {
        let untold = shop.run(&["alert", "run"]);
        assert!(untold.code == 3 && untold.stderr.contains("its last sync failed"), "{untold:?}");
    }
}

#[test]
fn without_its_memory_a_run_says_what_is_due_and_each_sink_hears_of_it_once() {
    let web = Web::new(FINE);
    let world = World::new("");
    world.configure(&hook(&world, &web, ""));
    let (_, now) = urgent(&world);
    let data = world.home.path().join("data/profiles/demo");
    for name in ["ledger.db", "ledger.db-wal", "ledger.db-shm"] {
        let _ = std::fs::remove_file(data.join(name));
    }
    for times in [1, 0] {
        let ran = world.run(now, &["alert", "run"]);
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(ran.stderr.contains("nobody knows what was told before: the ledger"), "{ran:?}");
        assert!(ran.stderr.contains("is gone, and it had") && ran.stderr.contains("main: first reply"), "{ran:?}");
        let seen = web.take();
        assert_eq!(seen.len(), times, "{seen:?}");
        for request in seen {
            let body = request.json();
            assert_eq!((&body["test"], &body["alerts"]), (&json!(false), &json!([])), "{body}");
            assert!(body["text"].as_str().unwrap().contains("main: first reply"), "{body}");
        }
    }
    assert!(!data.join("ledger.db").exists(), "it is not begun anew");
}

#[test]
fn a_clock_that_was_set_back_is_no_good_news() {
    let shop = Shop::new(Made::Empty);
    assert_eq!(shop.run(&["sync"]).code, 0);
    let far = Instant::from(chrono::Utc::now()).plus_millis(48 * HOUR);
    let cache = aftersale::store::Cache::open(&shop.home.path().join("cache/cache.db")).unwrap();
    for resource in ["issues", "returns", "threads"] {
        cache.finish("main", resource, far, aftersale::store::MarkState::Complete, None).unwrap();
    }
    for args in [&["alert", "run"][..], &["calendar"]] {
        let ran = shop.run(args);
        assert_eq!(ran.code, 3, "{ran:?}");
        assert!(ran.stderr.contains("clock was set back"), "{ran:?}");
    }
}

#[test]
fn a_digest_is_one_message_and_routes_pick_what_a_sink_gets() {
    let (web, claims) = (Web::new(FINE), Web::new(FINE));
    let world = World::new("");
    let other = hook(&world, &claims, "kinds = [\"claim\"]").replace("sinks.hook", "sinks.claims");
    world.configure(&format!("{}{other}", hook(&world, &web, "digest = true")));
    for _ in 0..3 {
        world.dispute(at(OPENED));
    }
    world.alert(at(OPENED).plus_millis(23 * HOUR));
    let seen = web.take();
    assert_eq!(seen.len(), 1);
    let body = seen[0].json();
    assert_eq!((body["alerts"].as_array().unwrap().len(), &body["subject"]), (3, &json!("3 alerts")));
    assert!(claims.take().is_empty());
}

#[test]
fn a_flood_becomes_a_digest_by_itself() {
    let web = Web::new(FINE);
    let world = World::new("");
    world.configure(&hook(&world, &web, ""));
    for _ in 0..11 {
        world.happen(at(OPENED), json!({"op": "open_issue"}));
    }
    world.alert(at(OPENED).plus_millis(23 * HOUR));
    let seen = web.take();
    assert_eq!((seen.len(), seen[0].json()["alerts"].as_array().unwrap().len()), (1, 11));
}

#[test]
fn a_second_sink_is_told_when_it_gets_serious() {
    let (web, boss) = (Web::new(FINE), Web::new(FINE));
    for (after, expected) in [("missed", [("1h", 0), ("missed", 1)]), ("2h", [("1h", 0), ("missed", 1)])] {
        let world = World::new("");
        let second = hook(&world, &boss, "escalations_only = true").replace("sinks.hook", "sinks.boss");
        let escalate = format!("escalate = {{ after = \"{after}\", to = \"boss\" }}");
        world.configure(&format!("{}{second}", hook(&world, &web, &escalate)));
        world.dispute(at(OPENED));
        let times = [23 * HOUR, 25 * HOUR + MINUTE];
        for (time, (threshold, escalated)) in times.into_iter().zip(expected) {
            for _ in 0..2 {
                world.alert(at(OPENED).plus_millis(time));
            }
            assert_eq!(thresholds(&web), [threshold], "{after}");
            let told = boss.take();
            assert_eq!(told.len(), escalated, "{after} {threshold}");
            for request in told {
                let alert = &request.json()["alerts"][0];
                assert_eq!(alert["escalated_from"], "hook");
                assert_eq!(alert["threshold"], if after == "missed" { "missed" } else { "escalated" });
            }
        }
    }
}

#[test]
fn a_snoozed_case_is_silent_until_it_is_missed() {
    let web = Web::new(FINE);
    let world = World::new("");
    world.configure(&hook(&world, &web, ""));
    let (id, now) = urgent(&world);
    let snoozed = world.json(now, &["alert", "snooze", &id, "--until", "2d", "--note", "courier", "--json"]);
    assert_eq!(snoozed["until"], now.plus_millis(48 * HOUR).to_string());
    world.alert(now);
    assert!(thresholds(&web).is_empty());
    let listed = world.json(now, &["alert", "list", "--json"]);
    assert_eq!((&listed[0]["state"], &listed[0]["note"]), (&json!("snoozed"), &json!("courier")), "{listed}");
    world.alert(now.plus_millis(2 * HOUR));
    assert_eq!(thresholds(&web), ["missed"]);
    let (second, now) = (world.dispute(at(OPENED)), at(OPENED).plus_millis(23 * HOUR));
    assert_eq!(world.run(now, &["alert", "snooze", &second, "--until", "2d", "--even-missed"]).code, 0);
    world.alert(now.plus_millis(2 * HOUR));
    assert!(thresholds(&web).is_empty());
    assert_eq!(world.run(now, &["alert", "snooze", &second, "--off"]).code, 0);
    world.alert(now.plus_millis(2 * HOUR));
    assert_eq!(thresholds(&web), ["missed"]);
    for (until, end) in [("tomorrow", "2026-11-18T23:00:00Z"), ("2026-11-24", "2026-11-23T23:00:00Z")] {
        let snoozed = world.json(now, &["alert", "snooze", &second, "--until", until, "--json"]);
        assert_eq!(snoozed["until"], end, "{until}");
    }
    let shown = common::on_terminal(world.command(now, &["alert", "list"]));
    if let Some(screen) = shown {
        let row = screen.text.lines().find(|line| line.contains("snoozed") && line.contains(&second[..4]));
        assert!(row.is_some_and(|row| row.contains("until Mon 23 Nov,")), "{}", screen.text);
    }
    let past = world.run(now, &["alert", "snooze", &second, "--until", OPENED]);
    assert_eq!(past.code, 2, "{past:?}");
}

#[test]
fn a_dry_run_shows_what_would_be_sent_and_remembers_nothing() {
    let web = Web::new(FINE);
    let world = World::new("");
    world.configure(&hook(&world, &web, ""));
    let (_, now) = urgent(&world);
    for _ in 0..2 {
        let rows = world.json(now, &["alert", "run", "--sync", "--dry-run", "--json"]);
        assert_eq!((&rows[0]["state"], rows.as_array().unwrap().len()), (&json!("would_be_given"), 1), "{rows}");
    }
    assert!(web.take().is_empty());
    world.alert(now);
    assert_eq!(thresholds(&web), ["6h"]);
}

#[test]
fn each_service_gets_its_own_form_and_no_buyer_writes_markup() {
    let web = Web::new(Manner::Answer(200, "{\"ok\":true}"));
    let world = World::new("");
    let secret = |name: &str, text: String| world.file(name, &text);
    let slack = secret("slack", format!("{}/slack/T1", web.url));
    let discord = secret("discord", format!("{}/discord/T2", web.url));
    let token = secret("token", "12:T3".into());
    let ntfy = secret("ntfy", format!("{}/hidden-topic", web.url));
    world.configure(&format!(
        "[alerts.sinks.slack]\ntype = \"slack\"\nurl_command = [\"cat\", \"{slack}\"]\n\
         [alerts.sinks.discord]\ntype = \"discord\"\nurl_command = [\"cat\", \"{discord}\"]\n\
         [alerts.sinks.telegram]\ntype = \"telegram\"\nchat_id = \"-100\"\napi_url = \"{}\"\n\
         token_command = [\"cat\", \"{token}\"]\n\
         [alerts.sinks.ntfy]\ntype = \"ntfy\"\nurl_command = [\"cat\", \"{ntfy}\"]\n\
         token_command = [\"cat\", \"{token}\"]\n",
        web.url
    ));
    let wild = "<!everyone>_@everyone_[x](http://e)\u{202e}";
    world.happen(at(OPENED), json!({"op": "buyer_thread_message", "buyer": wild, "text": "Dzień dobry"}));
    world.run(at(OPENED), &["list", "--refresh"]);
    world.alert(at(OPENED).plus_millis(23 * HOUR));
    let seen = web.take();
    let of = |line: &str| {
        let found = seen.iter().find(|request| request.line.starts_with(line));
        found.unwrap_or_else(|| panic!("no {line} in {seen:?}"))
    };
    let slack = of("POST /slack/T1 ").json();
    assert!(slack["text"].as_str().unwrap().contains("&lt;!everyone&gt;"), "{slack}");
    assert_eq!(slack["mrkdwn"], false);
    let discord = of("POST /discord/T2?wait=true ").json();
    assert_eq!(discord["allowed_mentions"], json!({"parse": []}));
    assert!(discord["content"].as_str().unwrap().contains("\\@everyone"), "{discord}");
    let telegram = of("POST /bot12:T3/sendMessage ").json();
    assert_eq!((&telegram["chat_id"], telegram.get("parse_mode")), (&json!("-100"), None));
    let ntfy = of("POST / ");
    assert_eq!(
        (ntfy.json()["topic"].as_str().unwrap(), ntfy.header("authorization")),
        ("hidden-topic", "Bearer 12:T3")
    );
    assert!(seen.iter().all(|request| !request.body.contains('\u{202e}')));
}

#[test]
fn telegram_must_say_that_it_took_the_message_and_its_token_is_never_shown() {
    let web = Web::new(Manner::Answer(200, "{\"ok\":false}"));
    let world = World::new("");
    let token = world.file("token", "12:T3");
    world.configure(&format!(
        "[alerts.sinks.bot]\ntype = \"telegram\"\nchat_id = \"1\"\napi_url = \"{}\"\ntoken_command = [\"cat\", \"{token}\"]\n",
        web.url
    ));
    for manner in [Manner::Answer(200, "{\"ok\":false}"), Manner::Answer(404, "bot12:T3"), Manner::Answer(429, "")] {
        web.becomes(manner);
        let ran = world.run(at(OPENED), &["-v", "alert", "test", "bot"]);
        assert!(ran.code == 1 || ran.code == 75, "{ran:?}");
        assert!(!ran.stderr.contains("T3") && !ran.stdout.contains("T3"), "{ran:?}");
    }
    web.becomes(Manner::Answer(200, "{\"ok\":true}"));
    assert_eq!(world.json(at(OPENED), &["alert", "test", "bot", "--json"])["state"], "given");
}

#[test]
fn mail_is_sent_with_its_login_and_one_id_for_one_alert() {
    let mail = Mail::new();
    let world = World::new("");
    let password = world.file("password", "p4ss");
    world.configure(&format!(
        "[alerts.sinks.mail]\ntype = \"smtp\"\nserver = \"{}\"\ntls = \"none\"\nuser = \"shop\"\n\
         from = \"Sklep <shop@example.com>\"\nto = [\"owner@example.com\", \"boss@example.com\"]\n\
         password_command = [\"cat\", \"{password}\"]\n",
        mail.address
    ));
    let wild = "a\r\nBcc: evil@example.com";
    world.happen(at(OPENED), json!({"op": "buyer_thread_message", "buyer": wild}));
    world.run(at(OPENED), &["list", "--refresh"]);
    world.alert(at(OPENED).plus_millis(23 * HOUR));
    let letter = mail.letters.recv().unwrap();
    let login = base64::engine::general_purpose::STANDARD.decode(letter.login.unwrap()).unwrap();
    assert_eq!(login, b"\0shop\0p4ss");
    assert_eq!(letter.to, ["<owner@example.com>", "<boss@example.com>"]);
    assert!(!letter.data.lines().any(|line| line.to_lowercase().starts_with("bcc:")), "{}", letter.data);
    assert!(letter.data.contains("MIME-Version: 1.0"), "{}", letter.data);
    assert!(letter.data.contains("Auto-Submitted: auto-generated"), "{}", letter.data);
    assert!(letter.data.contains("Message-ID: <") && letter.data.contains("Subject: "), "{}", letter.data);
}

#[test]
fn a_program_that_fails_or_hangs_is_told_and_tried_again() {
    let world = World::new("");
    let configure = |command: &str| {
        let sink = format!("[alerts.sinks.log]\ntype = \"command\"\ntimeout = \"1s\"\ncommand = {command}\n");
        world.configure(&sink);
    };
    let (_, now) = urgent(&world);
    for (command, said) in [
        ("[\"sh\", \"-c\", \"echo no paper >&2; exit 4\"]", "no paper"),
        ("[\"sleep\", \"600\"]", "did not take it within 1 s"),
        ("[\"no-such-program-anywhere\"]", "could not be started"),
    ] {
        configure(command);
        let ran = world.run(now, &["alert", "run", "--sync"]);
        assert_eq!(ran.code, 3, "{ran:?}");
        assert!(ran.stderr.contains(said), "{ran:?}");
    }
    let out = world.home.path().join("out");
    configure(&format!("[\"tee\", \"{}\"]", out.display()));
    assert_eq!(world.alert(now), "");
    let message: Value = serde_json::from_str(&std::fs::read_to_string(out).unwrap()).unwrap();
    assert_eq!((&message["alerts"][0]["threshold"], &message["version"]), (&json!("6h"), &json!(1)));
    let listed = world.json(now, &["alert", "list", "--json"]);
    assert_eq!((&listed[0]["state"], &listed[0]["attempts"]), (&json!("given"), &json!(4)));
}

#[test]
fn a_dead_marketplace_gives_an_alert_of_its_own_once_a_day() {
    let mut shop = Shop::new(Made::Empty);
    assert_eq!(shop.run(&["sync"]).code, 0);
    let calm = shop.run(&["alert", "run"]);
    assert_eq!((calm.code, calm.stdout.as_str()), (0, ""), "{calm:?}");
    shop.close();
    let dead = shop.run(&["alert", "run", "--sync"]);
    assert_eq!(dead.code, 3, "{dead:?}");
    assert!(dead.stdout.contains("NOT KNOWN · main") && dead.stdout.contains("its last sync failed"), "{dead:?}");
    let again = shop.run(&["alert", "run"]);
    assert_eq!((again.code, again.stdout.as_str()), (3, ""), "once a day, but never a success: {again:?}");
    let listed = shop.json(&["alert", "list", "--json"]);
    assert_eq!((&listed[0]["threshold"], &listed[0]["rule"]), (&json!("daily"), &json!("data")), "{listed}");
}

#[test]
fn old_data_and_cases_that_cannot_be_read_are_told_each_day() {
    let world = World::new("");
    world.dispute(at(OPENED));
    let without_sync = |now: Instant| world.run(now, &["alert", "run"]);
    let fresh = without_sync(at(OPENED).plus_millis(HOUR));
    assert!(!fresh.stdout.contains("NOT KNOWN"), "{fresh:?}");
    let old = without_sync(at(OPENED).plus_millis(3 * HOUR));
    assert!(old.stdout.contains("NOT KNOWN · main") && old.stdout.contains("is from 3 h ago"), "{old:?}");
    let same_day = without_sync(at(OPENED).plus_millis(4 * HOUR));
    assert!(!same_day.stdout.contains("NOT KNOWN"), "{same_day:?}");
    let next_day = without_sync(at(OPENED).plus_millis(10 * HOUR));
    assert!(next_day.stdout.contains("NOT KNOWN · main"), "{next_day:?}");
    let shop = Shop::new(Made::Generated(20));
    let id = shop.get("/_simulator/state")["sellers"][0]["issues"][3]["id"].as_str().unwrap().to_owned();
    shop.post("/_simulator/switches", json!({ "bad_rows": [id] }));
    let ran = shop.run(&["alert", "run", "--sync", "--json"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    let rows = ran.json();
    let data = rows.as_array().unwrap().iter().find(|row| row["rule"] == "data").unwrap();
    let step = data["step"].as_str().unwrap();
    assert!(step.contains("1 open case could not be read in full: ") && step.contains(&id), "{data}");
}

#[test]
fn secrets_come_from_where_secrets_are_kept_and_are_never_shown() {
    let web = Web::new(FINE);
    let shop = Shop::new(Made::Empty);
    shop.write_config(&format!("{}\n[alerts.sinks.chat]\ntype = \"slack\"\n", shop.config()));
    let without = shop.run(&["alert", "test", "chat"]);
    assert_eq!(without.code, 1, "{without:?}");
    assert!(without.stderr.contains("aftersale alert secret chat url"), "{without:?}");
    let secret = format!("{}/hush", web.url);
    let kept = shop.run_with(&["alert", "secret", "chat"], &secret);
    assert_eq!(kept.code, 0, "{kept:?}");
    let sent = shop.run(&["-v", "alert", "test", "chat"]);
    assert_eq!((sent.code, web.take().len()), (0, 1), "{sent:?}");
    web.becomes(Manner::Answer(404, ""));
    let refused = shop.run(&["-v", "alert", "test", "chat"]);
    assert_eq!(refused.code, 1);
    for ran in [kept, sent, refused] {
        assert!(!ran.stdout.contains("hush") && !ran.stderr.contains("hush"), "{ran:?}");
    }
    let unknown = shop.run(&["alert", "test", "phone"]);
    assert_eq!(unknown.code, 5);
    assert!(unknown.stderr.contains("configured: chat"), "{unknown:?}");
    shop.run_with(&["alert", "secret", "chat"], "http://example.com/hush");
    let plain = shop.run(&["alert", "test", "chat"]);
    assert!(plain.code == 2 && plain.stderr.contains("https://") && !plain.stderr.contains("hush"), "{plain:?}");
}

#[test]
fn a_program_of_a_sink_that_fails_is_named_with_its_key() {
    let world = World::new("[alerts.sinks.chat]\ntype = \"slack\"\nurl_command = [\"false\"]\n");
    let ran = world.run(at(OPENED), &["alert", "test", "chat"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stderr.contains("url_command of [alerts.sinks.chat]"), "{ran:?}");
    assert!(!ran.stderr.contains("read_command"), "{ran:?}");
}

#[test]
fn a_wrong_configuration_names_line_and_column() {
    let shop = Shop::new(Made::Empty);
    let lines = shop.config().lines().count() + 1;
    for (text, line, said) in [
        ("[alerts]\nhard = [\"soon\"]", 2, "no threshold"),
        ("[alerts.sinks.a]\ntype = \"pager\"", 2, "`type` cannot be `pager`"),
        ("[alerts.sinks.a]\ntype = \"smtp\"\npassword = \"x\"", 3, "`password` is a secret"),
        ("[alerts.sinks.a]\ntype = \"slack\"\ndigset = true", 3, "unknown key `digset`"),
        ("[alerts.sinks.a]\ntype = \"stdout\"\ndigest = \"yes\"", 3, "must be true or false"),
        ("[alerts.sinks.a]\ntype = \"stdout\"\nkinds = [\"dispte\"]", 3, "`dispte` is none of"),
        ("[alerts.sinks.a]\ntype = \"stdout\"\naccounts = [\"main\", \"mian\"]", 3, "there is no `mian`"),
        ("[alerts.sinks.a]\ntype = \"stdout\"\nescalate = { after = \"missed\", to = \"b\" }", 3, "no other sink `b`"),
        ("[alerts.sinks.a]\ntype = \"stdout\"\nquiet = { from = \"25:00\", until = \"07:00\" }", 3, "must be a time"),
        (
            "[alerts.sinks.a]\ntype = \"smtp\"\nserver = \"smtp.example.com:25\"\ntls = \"none\"\nfrom = \"a@b.c\"\nto = [\"a@b.c\"]",
            4,
            "only for a server on this machine",
        ),
    ] {
        shop.write_config(&format!("{}\n{text}\n", shop.config()));
        let ran = shop.run(&["alert", "run"]);
        assert_eq!(ran.code, 2, "{text} {ran:?}");
        let place = format!("config.toml line {}, column ", lines + line);
        assert!(ran.stderr.contains(&place) && ran.stderr.contains(said), "{place} {said}: {ran:?}");
    }
}

#[test]
fn the_printed_json_has_every_field_of_its_schema() {
    let world = World::new("");
    let (id, now) = urgent(&world);
    for (command, printed) in [
        ("alert run", world.json(now, &["alert", "run", "--sync", "--json"])[0].clone()),
        ("alert list", world.json(now, &["alert", "list", "--json"])[0].clone()),
        ("alert test", world.json(now, &["alert", "test", "stdout", "--json"])),
        ("alert snooze", world.json(now, &["alert", "snooze", &id, "--until", "1h", "--json"])),
    ] {
        let schema = world.json(now, &["schema", command, "--json"]);
        let fields = if schema["type"] == "array" { &schema["items"] } else { &schema };
        let mut wanted: Vec<&str> =
            fields["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        let mut found: Vec<&str> = printed.as_object().unwrap().keys().map(String::as_str).collect();
        wanted.sort_unstable();
        found.sort_unstable();
        assert_eq!(wanted, found, "{command}");
    }
}

#[test]
fn pretending_an_instant_is_for_the_demo_alone() {
    let shop = Shop::new(Made::Empty);
    let ran = shop.run(&["--at", OPENED, "alert", "run"]);
    assert_eq!(ran.code, 2, "{ran:?}");
}
