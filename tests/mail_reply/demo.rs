//! The demo: the same way, into a folder.

use crate::common::{command, ran};
use std::fs;

#[test]
fn an_answer_in_the_demo_lies_in_the_outbox() {
    let home = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| ran(command(home.path(), &[&["--demo"], args].concat()).output().unwrap());
    let rows = run(&["mail", "list", "--json"]).json();
    let open = rows.as_array().unwrap().iter().find(|row| row["refused"].is_null()).unwrap();
    let id = open["id"].as_str().unwrap();
    let args = [
        "mail",
        "reply",
        id,
        "--use",
        "protection-answer",
        "--var",
        "events=12.11 doręczono",
        "--var",
        "solution=zwrot",
        "--yes",
    ];
    let sent = run(&args);
    assert_eq!(sent.code, 0, "{sent:?}");
    assert!(sent.stdout.contains("nothing left this machine") && sent.stdout.contains("outbox"), "{sent:?}");
    let path = sent.stdout.split("it lies in ").nth(1).unwrap().lines().next().unwrap();
    let mail = fs::read_to_string(path).unwrap();
    assert!(mail.contains("In-Reply-To: ") && mail.contains("Subject: "), "{mail}");
    assert_eq!(run(&args).code, 6);
    let row = run(&["mail", "list", "--json"]).json();
    let row = row.as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone();
    assert_eq!(row["answer_state"], "answered");
}
