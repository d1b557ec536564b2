//! Every mail of the corpus, and what must be made of it.

use crate::support::{Post, corpus};
use serde_json::Value;
use std::fs;

const PLAIN: [&str; 13] = [
    "verdict",
    "mail_kind",
    "refused",
    "case_number",
    "order_id",
    "offer_id",
    "buyer",
    "due_at",
    "due_source",
    "language",
    "reply_to",
    "message_id",
    "thread",
];

fn expected() -> Vec<toml::Table> {
    let text = fs::read_to_string(corpus().parent().unwrap().join("expected.toml")).unwrap();
    let table: toml::Table = text.parse().unwrap();
    table["mail"].as_array().unwrap().iter().map(|one| one.as_table().unwrap().clone()).collect()
}

#[test]
fn every_mail_of_the_corpus_is_read_as_expected() {
    let post = Post::new("identities = [\"sklep@example.com\"]");
    let expected = expected();
    assert!(expected.len() >= 40);
    let paths: Vec<String> =
        expected.iter().map(|one| corpus().join(one["file"].as_str().unwrap()).display().to_string()).collect();
    let mut args = vec!["mail", "import", "--json"];
    args.extend(paths.iter().map(String::as_str));
    let ran = post.run(&args);
    assert_eq!(ran.code, 3, "those that cannot be read are named: {}", ran.stderr);
    let rows = ran.json();
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), expected.len(), "no mail is lost");
    let mut wrong = Vec::new();
    for (row, expected) in rows.iter().zip(&expected) {
        for problem in compare(row, expected) {
            wrong.push(format!("{}: {problem}", expected["file"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let listed = post.json(&["mail", "list", "--json"]);
    assert_eq!(listed.as_array().unwrap().len(), expected.len());
}

fn compare(row: &Value, expected: &toml::Table) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut same = |field: &str, found: String, wanted: &str| {
        if found != wanted {
            wrong.push(format!("{field} is `{found}`, not `{wanted}`"));
        }
    };
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for (field, wanted) in expected {
        let wanted = wanted.as_str().unwrap_or_default();
        match field.as_str() {
            field if PLAIN.contains(&field) => {
                if field == "mail_kind" && expected.contains_key("any_kind") {
                    continue;
                }
                same(field, text(&row[field]), wanted);
            }
            "subject_is" => same(field, text(&row["subject"]), wanted),
            "amount" => {
                let money = &row["amount"];
                let found = format!("{} {}", text(&money["amount"]), text(&money["currency"]));
                same(field, found.trim().to_owned(), wanted);
            }
            "remark" => {
                let remarks = row["remarks"].to_string();
                let found = if remarks.contains(wanted) { wanted.to_owned() } else { remarks };
                same(field, found, wanted);
            }
            _ => {}
        }
    }
    wrong
}

#[test]
fn a_terminal_never_sees_what_a_subject_hides() {
    let post = Post::new("");
    let file = corpus().join("43-control-characters.eml").display().to_string();
    post.json(&["mail", "import", "--json", &file]);
    let id = post.json(&["mail", "list", "--json"])[0]["id"].as_str().unwrap().to_owned();
    for args in [vec!["mail", "list"], vec!["mail", "show", &id], vec!["mail", "list", "--format", "table"]] {
        let ran = post.run(&args);
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(!ran.stdout.contains(['\u{1b}', '\u{7}', '\r', '\u{202e}']), "{args:?}: {:?}", ran.stdout);
    }
}

#[test]
fn microsoft_365_is_believed_only_where_it_is_configured() {
    let post = Post::new("authserv_profile = \"microsoft365\"");
    let file = corpus().join("52-microsoft-style.eml").display().to_string();
    let rows = post.json(&["mail", "import", "--json", &file]);
    assert_eq!(rows[0]["verdict"], "verified", "{rows}");
}

#[test]
fn the_steps_of_a_verdict_are_told_and_a_change_of_settings_changes_it() {
    let post = Post::new("");
    let file = corpus().join("01-application-pl.eml").display().to_string();
    let id = post.json(&["mail", "import", "--json", &file])[0]["id"].as_str().unwrap().to_owned();
    let told = post.json(&["mail", "verify", &id, "--json"]);
    let steps: Vec<_> = told["steps"].as_array().unwrap().iter().map(|step| step["step"].as_str().unwrap()).collect();
    for step in ["headers", "sender", "results", "dmarc", "dkim", "linked", "date", "reply-to", "class", "verdict"] {
        assert!(steps.contains(&step), "{step} is not in {steps:?}");
    }
    post.configure("authserv_ids = [\"mx.other.example\"]");
    assert_eq!(post.json(&["mail", "list", "--json"])[0]["verdict"], "unverified");
    let page = post.run(&["mail", "verify", &id]);
    assert!(page.stdout.contains("only servers that you did not name say anything"), "{page:?}");
    assert_eq!(post.run(&["mail", "verify", "zzz"]).code, 5);
}

#[test]
fn enclosed_files_are_saved_under_a_safe_name_and_replace_nothing() {
    let post = Post::new("");
    let file = corpus().join("44-path-in-attachment.eml").display().to_string();
    let id = post.json(&["mail", "import", "--json", &file])[0]["id"].as_str().unwrap().to_owned();
    let folder = post.home.path().join("out");
    fs::create_dir(&folder).unwrap();
    let save = || post.json(&["mail", "save", &id, "1", "--dir", folder.to_str().unwrap(), "--json"]);
    assert_eq!(save()["path"], folder.join("evil").to_str().unwrap());
    assert_eq!(save()["path"], folder.join("evil-2").to_str().unwrap());
    assert_eq!(fs::read(folder.join("evil")).unwrap(), b"Hello world");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder.join("evil")), 0o600);
        for kept in fs::read_dir(post.home.path().join("data/mail")).unwrap() {
            assert_eq!(mode(&kept.unwrap().path()), 0o600);
        }
    }
    assert_eq!(post.run(&["mail", "save", &id, "2"]).code, 5);
}
