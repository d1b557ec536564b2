//! Maildirs, cases made of mails, and the demo.

use crate::common::{command, ran};
use crate::support::{ORDER, Post, mail};
use std::fs;

#[test]
fn a_sync_reads_what_is_new_and_leaves_private_post() {
    let post = Post::new("");
    post.put("new/1795000000.1.h", &mail("01-application-pl.eml"));
    post.put("cur/1795000001.2.h:2,S", &mail("47-private-post.eml"));
    post.put(".Junk/cur/1795000002.3.h:2,", &mail("20-forged-exact-from.eml"));
    post.put("new/1795000003.4.h", &mail("53-no-header.eml"));
    let first = post.json(&["mail", "sync", "--json"]);
    assert_eq!((&first[0]["looked_at"], &first[0]["kept"], &first[0]["unreadable"]), (&4.into(), &3.into(), &1.into()));
    let again = post.json(&["mail", "sync", "--json"]);
    assert_eq!(again[0]["looked_at"], 0, "nothing is read twice");
    let rows = post.json(&["mail", "list", "--json"]);
    assert_eq!(rows.as_array().unwrap().len(), 3, "{rows}");
    // An answer given with another program shows in the flags.
    fs::rename(post.maildir().join("new/1795000000.1.h"), post.maildir().join("cur/1795000000.1.h:2,RS")).unwrap();
    post.json(&["mail", "sync", "--json"]);
    let rows = post.json(&["mail", "list", "--json"]);
    let row = rows.as_array().unwrap().iter().find(|row| row["message_id"] == "01-application-pl@allegro.pl").unwrap();
    let answered = rows.as_array().unwrap().iter().filter(|row| row["answer_state"] == "answered").count();
    assert_eq!((answered, &row["refused"]), (1, &"ANSWERED".into()), "{rows}");
}

#[test]
fn a_lost_cache_is_made_again_from_what_is_kept() {
    let post = Post::new("");
    post.put("new/1795000000.1.h", &mail("01-application-pl.eml"));
    post.json(&["mail", "sync", "--json"]);
    let before = post.json(&["mail", "list", "--json"]);
    fs::remove_dir_all(post.home.path().join("cache")).unwrap();
    fs::remove_dir_all(post.maildir().join("new")).unwrap();
    post.know_order();
    assert_eq!(post.json(&["mail", "list", "--json"]), before);
}

#[test]
fn applications_become_cases_with_a_clock_and_a_timeline() {
    let post = Post::new("");
    post.put("new/1795000000.1.h", &mail("01-application-pl.eml"));
    post.put("new/1795000500.2.h", &mail("20-forged-exact-from.eml"));
    post.json(&["mail", "sync", "--json"]);
    let rows = post.run(&["list", "--kind", "protection", "--json"]).json();
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 2, "a mail that failed makes no part of a genuine case: {rows:?}");
    let genuine = rows.iter().find(|row| row["status"] == "PROTECTION_APPLICATION").unwrap();
    assert_eq!(genuine["reference"], "AP-2026-0098431");
    assert_eq!((&genuine["due_rule"], &genuine["due_source"]), (&"AL-P05".into(), &"platform".into()));
    assert_eq!(genuine["due_at"], "2026-11-20T17:00:00Z");
    assert_eq!((&genuine["at_risk"]["amount"], &genuine["order_id"]), (&"249.00".into(), &ORDER.into()));
    assert_eq!(rows.iter().find(|row| row["status"] == "NOT_VERIFIED").unwrap()["move"], "seller");
    let shown = post.run(&["show", genuine["id"].as_str().unwrap(), "--json"]).json();
    assert!(shown["messages"][0]["text"].as_str().unwrap().contains("złożył wniosek"), "{shown}");
    let rules: Vec<_> =
        shown["deadlines"].as_array().unwrap().iter().map(|due| due["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["AL-P05", "AL-P15"]);
}

#[test]
fn a_time_that_no_mail_states_is_assumed_and_a_reminder_does_not_start_it_anew() {
    let post = Post::new("");
    post.put("new/1795000000.1.h", &mail("07-reminder.eml"));
    post.json(&["mail", "sync", "--json"]);
    let rows = post.run(&["list", "--kind", "protection", "--json"]).json();
    assert_eq!((&rows[0]["due_rule"], &rows[0]["due_at"]), (&"AL-P10".into(), &"2026-11-19T09:00:00Z".into()));
    let shown = post.run(&["show", rows[0]["id"].as_str().unwrap(), "--json"]).json();
    assert!(shown["deadlines"][0]["note"].as_str().unwrap().contains("assumed"), "{shown}");
    post.put("new/1795000900.2.h", &mail("08-decision.eml"));
    post.json(&["mail", "sync", "--json"]);
    let rows = post.run(&["list", "--kind", "protection", "--all", "--json"]).json();
    assert_eq!(
        (&rows[0]["status"], &rows[0]["open"], &rows[0]["due_at"]),
        (&"DECISION".into(), &false.into(), &serde_json::Value::Null)
    );
}

#[test]
fn patterns_of_the_user_are_tried_first_and_mistakes_are_named_with_their_line() {
    let post = Post::new("");
    let folder = post.home.path().join("config/rules/mail");
    fs::create_dir_all(&folder).unwrap();
    let own = "marketplace = \"allegro\"\n[[kind]]\nname = \"my_kind\"\nsubject = [\"wniosek o\"]\nrepliable = true\n";
    fs::write(folder.join("own.toml"), own).unwrap();
    post.put("new/1795000000.1.h", &mail("01-application-pl.eml"));
    post.json(&["mail", "sync", "--json"]);
    assert_eq!(post.json(&["mail", "list", "--json"])[0]["mail_kind"], "my_kind");
    fs::write(folder.join("own.toml"), own.replace("wniosek o", "wniosek (o")).unwrap();
    let ran = post.run(&["mail", "list"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("own.toml line 4, column 12"), "{}", ran.stderr);
    fs::remove_file(folder.join("own.toml")).unwrap();
    assert_eq!(post.json(&["mail", "list", "--json"])[0]["mail_kind"], "protection_application");
}

#[test]
fn wrong_settings_are_named_with_line_and_column() {
    let post = Post::new("");
    for (more, said) in [
        ("authserv_profile = \"gmail\"", "`authserv_profile` cannot be `gmail`"),
        ("authserv_id = [\"x\"]", "unknown key `authserv_id` in [mail.main]"),
        ("max_size = \"900M\"", "`max_size` must lie between"),
        ("verify = \"local\"", "local checks need `dkim_command` or `dkim_keys`"),
        ("send = { smtp = \"a:b\", user = \"u\" }", "`a:b` is no server"),
        ("bcc_self = \"yes\"", "`bcc_self` must be true or false"),
    ] {
        post.configure(more);
        let ran = post.run(&["mail", "list"]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.stderr.contains("config.toml line ") && ran.stderr.contains(said), "{more}: {}", ran.stderr);
    }
}

#[test]
fn the_demo_has_mails_in_several_languages_and_one_of_them_is_forged() {
    let home = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| ran(command(home.path(), args).output().unwrap());
    let rows = run(&["--demo", "mail", "list", "--json"]).json();
    let rows = rows.as_array().unwrap();
    assert!(rows.len() >= 8, "{rows:?}");
    let with = |field: &str, value: &str| rows.iter().filter(|row| row[field] == value).count();
    assert_eq!(with("verdict", "failed"), 1, "{rows:?}");
    for language in ["pl", "cs", "hu", "en"] {
        assert!(with("language", language) > 0, "{language}");
    }
    assert!(
        rows.iter().any(|row| row["refused"].is_null() && row["case"].is_string()),
        "one may be answered: {rows:?}"
    );
    let cases = run(&["--demo", "list", "--kind", "protection", "--json"]).json();
    assert!(cases.as_array().unwrap().len() >= 4, "{cases}");
}

#[test]
fn doctor_proposes_a_server_and_believes_none() {
    let post = Post::new("");
    post.configure("");
    post.put("new/1795000000.1.h", &mail("01-application-pl.eml"));
    post.json(&["mail", "sync", "--json"]);
    let rows = post.run(&["doctor", "--json"]).json();
    let row = rows.as_array().unwrap().iter().find(|row| row["check"] == "mail main").unwrap();
    assert_eq!(row["state"], "warning");
    assert!(row["mend"].as_str().unwrap().contains("authserv_ids = [\"mx.sklep.example\"]"), "{row}");
    assert_eq!(post.json(&["mail", "list", "--json"])[0]["verdict"], "unverified");
}

#[test]
fn doctor_knows_the_server_that_writes_no_name() {
    let post = Post::new("");
    post.configure("");
    post.put("new/1795000000.1.h", &mail("52-microsoft-style.eml"));
    post.json(&["mail", "sync", "--json"]);
    let rows = post.run(&["doctor", "--json"]).json();
    let row = rows.as_array().unwrap().iter().find(|row| row["check"] == "mail main").unwrap();
    assert!(row["mend"].as_str().unwrap().contains("authserv_profile = \"microsoft365\""), "{row}");
}

#[test]
fn a_removed_account_takes_its_mails_with_it() {
    let post = Post::new("");
    post.configure("\n[secrets]\nbackend = \"file\"");
    post.put("new/1795000000.1.h", &mail("01-application-pl.eml"));
    post.json(&["mail", "sync", "--json"]);
    let kept = || fs::read_dir(post.home.path().join("data/mail")).unwrap().count();
    assert_eq!(kept(), 2);
    let removed = post.run(&["account", "remove", "main", "--yes"]);
    assert_eq!((removed.code, kept()), (0, 0), "{removed:?}");
    assert!(
        removed.stderr.contains("1 kept mails are deleted") && removed.stderr.contains("[mail.main]"),
        "{removed:?}"
    );
    assert_eq!(post.json(&["mail", "list", "--json"]), serde_json::json!([]));
}
