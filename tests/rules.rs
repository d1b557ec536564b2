//! `rules` through the built binary, on a machine without any configuration.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use assert_cmd::Command;

/// Exit code, stdout and stderr of `aftersale` with `arguments`, in a home of its own.
fn aftersale(arguments: &[&str], stdin: &str) -> (i32, String, String) {
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("aftersale"));
    let output = command.env("AFTERSALE_HOME", home.path()).args(arguments).write_stdin(stdin).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn eval_prints_the_due_instant() {
    let (code, out, err) = aftersale(&["rules", "eval", "AL-D01", "2026-12-23T18:00:00+01:00"], "");
    assert_eq!((code, out.as_str(), err.as_str()), (0, "2026-12-28T18:00:00+01:00\n", ""));
}

#[test]
fn eval_as_json_names_rule_and_zone() {
    let (code, out, _) = aftersale(&["--json", "rules", "eval", "AE-R02", "2024-10-28 04:23:19"], "");
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    let expected = serde_json::json!({
        "rule_id": "AE-R02", "event": "2024-10-28 04:23:19", "due": "2024-11-02T04:23:19-07:00", "zone": "America/Los_Angeles",
    });
    assert_eq!((code, json), (0, expected));
}

#[test]
fn batch_adds_due_and_names_what_failed() {
    let input = "id,event,rule_id\n1,2026-12-23T18:00:00+01:00,AL-D01\n2,soon,AL-D01\n";
    let (code, out, err) = aftersale(&["rules", "eval", "--batch"], input);
    assert_eq!(
        out,
        "id,event,rule_id,due\n1,2026-12-23T18:00:00+01:00,AL-D01,2026-12-28T18:00:00+01:00\n2,soon,AL-D01,\n"
    );
    assert_eq!((code, err.contains("row 2 (line 3)")), (3, true), "{err}");
    assert_eq!(aftersale(&["rules", "eval", "--batch"], "rule,event\n").0, 2);
}

#[test]
fn what_is_wrong_has_its_exit_code() {
    let (code, out, err) = aftersale(&["rules", "show", "AL-D1"], "");
    assert_eq!((code, out.as_str(), err.contains("AL-D01")), (5, "", true), "{err}");
    assert_eq!(aftersale(&["rules", "eval", "AL-D01", "2026-12-23T18:00:00"], "").0, 2);
}

#[test]
fn list_and_show_know_every_reading() {
    let (code, out, _) = aftersale(&["rules", "list", "--json"], "");
    let rules: Vec<serde_json::Value> = serde_json::from_str(&out).unwrap();
    let active = |id: &str| rules.iter().find(|rule| rule["id"] == id).map(|rule| rule["active"].clone());
    assert_eq!((code, active("AL-D01"), active("AL-D01.roll")), (0, Some(true.into()), Some(false.into())));
    let (code, out, _) = aftersale(&["rules", "show", "AL-C02.legal", "--json"], "");
    let rule: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &rule["count"], &rule["days"]), (0, &"end-of-day-shifted".into(), &14.into()));
}
