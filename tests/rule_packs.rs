//! The user's own rules, readings and calendars on top of the built-in ones, and what a mistake in them says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use aftersale::config::Deadlines;
use aftersale::deadlines::Engine;
use aftersale::domain::{Case, CaseKey, Instant, Kind, primary};
use aftersale::error::Error;
use std::collections::BTreeMap;
use std::path::Path;

fn with(settings: Deadlines) -> Result<Engine, Error> {
    Engine::new(&settings, Path::new("no such folder"))
}

fn with_file(text: &str) -> Result<Engine, Error> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mine.toml"), text).unwrap();
    std::fs::write(folder.path().join("notes.txt"), "not read").unwrap();
    Engine::new(&Deadlines::default(), folder.path())
}

fn map(key: &str, value: &str) -> BTreeMap<String, String> {
    BTreeMap::from([(key.to_owned(), value.to_owned())])
}

/// A dispute opened on the Thursday before Good Friday 2026, a day off in Czechia and not in Poland.
fn dispute(site: &str) -> Case {
    let key = CaseKey { account: "main".into(), id: "1".into() };
    let opened = Instant::parse("2026-04-02T15:00:00+02:00").unwrap();
    let case = Case::unreadable(key, "allegro", Kind::Dispute, String::new(), opened);
    Case { status: "OPEN".into(), site: Some(site.into()), ..case }
}

fn first(engine: &Engine, site: &str) -> (String, String, Option<String>) {
    let deadlines = engine.deadlines(&dispute(site), None, Instant::default());
    let first = primary(&deadlines).unwrap();
    (first.rule.clone(), first.due_at.to_string(), first.calendar.clone())
}

fn line((rule, due, calendar): (&str, &str, &str)) -> (String, String, Option<String>) {
    (rule.into(), due.into(), Some(calendar.into()))
}

#[test]
fn the_user_picks_readings_and_calendars() {
    let plain = with(Deadlines { reply_reading: "plain24".into(), ..Default::default() }).unwrap();
    assert_eq!(first(&plain, "allegro-pl").0, "AL-D01.plain24");

    let one = Deadlines { readings: map("AL-D01", "AL-D01.cal-CZ"), ..Default::default() };
    let one = with(one).unwrap();
    assert_eq!(first(&one, "allegro-pl"), line(("AL-D01.cal-CZ", "2026-04-07T13:00:00Z", "CZ")));
    assert!(!one.counts(one.rule("AL-D01").unwrap()) && one.counts(one.rule("AL-D02").unwrap()));

    let site = with(Deadlines { calendars: map("allegro-cz", "CZ"), ..Default::default() }).unwrap();
    assert_eq!(first(&site, "allegro-cz"), line(("AL-D01", "2026-04-07T13:00:00Z", "CZ")));
    assert_eq!(first(&site, "allegro-pl"), line(("AL-D01", "2026-04-03T13:00:00Z", "PL")));
    let either = with(Deadlines { calendars: map("allegro-cz", "PL+CZ"), ..Default::default() }).unwrap();
    assert_eq!(first(&either, "allegro-cz"), line(("AL-D01", "2026-04-03T13:00:00Z", "PL+CZ")));
}

#[test]
fn a_bare_id_means_the_reading_in_use() {
    let chosen = with(Deadlines { readings: map("AL-C01", "AL-C01.eod"), ..Default::default() }).unwrap();
    assert_eq!(chosen.rule("AL-C01").unwrap().id, "AL-C01.eod");
    assert_eq!(with(Deadlines::default()).unwrap().rule("AL-C01").unwrap().id, "AL-C01.72h");
}

#[test]
fn a_rule_switched_off_is_silent() {
    let off = with(Deadlines { off: vec!["AL-D01".into(), "AL-D03".into()], ..Default::default() }).unwrap();
    assert!(off.deadlines(&dispute("allegro-pl"), None, Instant::default()).is_empty());
    assert_eq!(off.evaluate("AL-D01", "2026-04-02T15:00:00+02:00").unwrap().to_string(), "2026-04-03T15:00:00+02:00");
}

#[test]
fn names_that_fit_nothing_are_usage_errors_with_the_nearest() {
    let wrong = [
        (Deadlines { reply_reading: "busines-clock".into(), ..Default::default() }, "`business-clock`"),
        (Deadlines { reply_reading: "cal-CZ".into(), ..Default::default() }, "plain24"),
        (Deadlines { off: vec!["AL-D33".into()], ..Default::default() }, "AL-D"),
        (Deadlines { on: vec!["AL-X2b".into()], ..Default::default() }, "`AL-X02b`"),
        (Deadlines { readings: map("AL-C01", "AL-C01.eof"), ..Default::default() }, "`AL-C01.eod`"),
        (Deadlines { readings: map("AL-C01", "AL-D01.roll"), ..Default::default() }, "AL-C01"),
        (Deadlines { readings: map("AL-K01", "AL-C01.eod"), ..Default::default() }, "`AL-C01`"),
        (Deadlines { calendars: map("allegro-cz", "CS"), ..Default::default() }, "CZ"),
    ];
    for (settings, nearest) in wrong {
        let error = with(settings.clone()).map(|_| ()).unwrap_err();
        assert_eq!(error.kind.exit_code(), 2, "{settings:?}");
        assert!(error.hints.join(" ").contains(nearest), "{nearest}: {error} {:?}", error.hints);
    }
    let unknown = with(Deadlines::default()).unwrap();
    let unknown = unknown.rule("AL-D1").unwrap_err();
    assert_eq!((unknown.kind.exit_code(), unknown.hints[0].contains("`AL-D01`")), (5, true));
}

#[test]
fn a_file_changes_replaces_and_adds() {
    let engine = with_file(
        r#"
        [[rule]]
        id = "AL-D01"
        like = "AL-D01"
        reading = "two-days"
        title = "mine"
        "#,
    );
    // The setting asks for `business-clock`, which the rule no longer is.
    assert!(engine.unwrap_err().hints.concat().contains("roll"));

    let engine = with_file(
        r#"
        [[rule]]
        id = "AL-D01"
        like = "AL-D01"
        count = { style = "business-clock", days = 2 }

        [calendars.PL]
        extra = ["2026-11-18"]
        working = ["2026-12-24"]
        "#,
    )
    .unwrap();
    let due = |rule: &str, event: &str| engine.evaluate(rule, event).unwrap().to_string();
    assert_eq!(due("AL-D01", "2026-11-17T12:00:00+01:00"), "2026-11-20T12:00:00+01:00");
    assert_eq!(due("AL-D01.plain24", "2026-11-17T12:00:00+01:00"), "2026-11-18T12:00:00+01:00");
    assert_eq!(due("AL-D02", "2026-12-23T12:00:00+01:00"), "2026-12-28T12:00:00+01:00", "like AL-D01, so two days too");
    let changed = engine.rule("AL-D01").unwrap();
    assert_eq!((changed.action.as_str(), changed.reading.as_str(), changed.active), ("reply", "business-clock", true));
}

#[test]
fn a_mistake_in_a_file_names_file_line_and_column() {
    let mistakes = [
        ("[[rule]\n", "line 1, column"),
        ("\n[[rule]]\nid = \"X\"\nreading = \"a\"\nwhen = 1\n", "line 5, column 1"),
        ("[[rule]]\nid = \"X\"\nreading = \"a\"\nzone = \"Europe/Warsow\"\n", "line 4, column 8"),
        ("[[rule]]\nid = \"AL-C02\"\nlike = \"AL-C01.72h\"\nreading = \"a\"\n", "no reading of `AL-C02` is active"),
        ("[[rule]]\n  id = \"X\"\nreading = \"a\"\n", "line 2, column 8"),
        ("[[rule]]\nid = \"X\"\nlike = \"Y\"\nreading = \"a\"\n", "no rule `Y`"),
        ("[[rule]]\nid = \"X\"\nlike = \"AL-D01\"\nreading = \"a\"\ncalendar = \"XX\"\n", "calendar `XX`"),
        ("[[rule]]\nid = \"X\"\nlike = \"X\"\nreading = \"a\"\n", "circle"),
        (
            "[[rule]]\nid=\"X\"\nlike=\"AL-D01\"\nreading=\"a\"\nclocks=[{start=\"opened\",after=\"a\",all=[\"late\"]}]\n",
            "mark `late`",
        ),
        ("[calendars.PL]\nextra = [\"2026-02-30\"]\n", "line 2, column"),
        ("[calendars.PL]\nfixed = [{ day = \"13-01\" }]\n", "line 2, column"),
    ];
    for (text, expected) in mistakes {
        let error = with_file(text).map(|_| ()).unwrap_err();
        assert_eq!(error.kind.exit_code(), 2);
        assert!(error.message.contains("mine.toml line ") && error.message.contains(expected), "{expected}: {error}");
        assert!(!error.message.contains('\n'));
    }
}

#[test]
fn the_digest_changes_with_rules_calendars_and_readings() {
    let default = || with(Deadlines::default()).unwrap().digest();
    assert_eq!(default(), default());
    assert!(default().len() == 64 && default().bytes().all(|byte| byte.is_ascii_hexdigit()));
    let others = [
        with(Deadlines { reply_reading: "roll".into(), ..Default::default() }),
        with(Deadlines { off: vec!["AL-D03".into()], ..Default::default() }),
        with(Deadlines { on: vec!["AL-D03".into()], ..Default::default() }),
        with(Deadlines { calendars: map("allegro-cz", "CZ"), ..Default::default() }),
        with_file("[calendars.PL]\nextra = [\"2026-11-18\"]\n"),
    ];
    let mut digests: Vec<_> = others.into_iter().map(|engine| engine.unwrap().digest()).collect();
    digests.push(default());
    digests.sort();
    digests.dedup();
    assert_eq!(digests.len(), 6);
}

#[test]
fn every_rule_of_the_reference_is_there() {
    let ids = "AL-D01 AL-D01.roll AL-D01.plain24 AL-D01.cal-CZ AL-D01.cal-SK AL-D01.cal-HU AL-D02 AL-D02.roll \
        AL-D02.plain24 AL-D04 AL-D04.roll AL-D04.plain24 AL-D03.elapsed AL-D03.daystart AL-D05.elapsed AL-D05.daystart \
        AL-C01.72h AL-C01.eod AL-C01.bh72 AL-C02 AL-C02.legal AL-X01 AL-X02 AL-X02b AL-X03.cz30 AL-X03.sk30 AL-X04 AE-R01 \
        AE-R01.eod AE-R02 AE-R02.eod AE-R03 AE-R03.eod AE-R03.incl AE-R04 AE-R04.eod AE-R05 AE-R05.eod AE-R06 AE-E3 \
        AE-E3.eod AE-E7 AE-E7.eod";
    let engine = with(Deadlines::default()).unwrap();
    for id in ids.split_whitespace() {
        assert_eq!(engine.rule(id).unwrap().id, id);
    }
    for group in engine.rules().iter().map(|rule| rule.base()) {
        let counting = engine.rules().iter().filter(|rule| rule.base() == group && rule.active).count();
        assert!(counting == 1 || group == "AL-X03", "{group} has {counting} active readings");
    }
}
