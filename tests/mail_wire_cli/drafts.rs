//! Drafts: one, and none once it went out. And the demo's own configuration.

use crate::common::{command, ran};
use crate::faulty::{At, Fault};
use crate::support::{Office, WORDS};
use std::fs;
use std::path::PathBuf;

fn files(office: &Office, folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(office.post.home.path().join("data").join(folder)).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn a_draft_is_kept_once_and_goes_with_the_answer() {
    let mut office = Office::new(At::Data, Fault::Temporary, &["01-application-pl.eml"]);
    let id = office.only();
    // Without a yes, and refused by the server: the same words each time, typed and piped.
    for _ in 0..2 {
        assert_eq!(office.run(&["mail", "reply", &id, "-m", WORDS]).code, 6);
    }
    let piped = crate::common::run_with(
        command(office.post.home.path(), &["mail", "reply", &id, "--message-file", "-"]),
        &format!("{WORDS}\n\n"),
    );
    assert!(piped.code == 6 && piped.stderr.matches("your text is kept in").count() == 1, "{piped:?}");
    assert_eq!(office.reply(&id, &[]).code, 75);
    let drafts = files(&office, "drafts");
    assert_eq!(drafts.len(), 1, "{drafts:?}");
    assert_eq!(fs::read_to_string(&drafts[0]).unwrap(), WORDS, "the words alone, without what they quote");
    // The draft itself can be sent.
    office.replace(At::Greeting, Fault::None);
    let sent = office.run(&["mail", "reply", &id, "--message-file", drafts[0].to_str().unwrap(), "--yes"]);
    assert_eq!((sent.code, office.server.mails()), (0, 1), "{sent:?}");
    assert!(files(&office, "drafts").is_empty(), "{:?}", files(&office, "drafts"));
}

#[test]
fn what_is_only_looked_at_leaves_no_copy_of_the_mail_behind() {
    let office = Office::new(At::Greeting, Fault::None, &["01-application-pl.eml"]);
    let id = office.only();
    let planned = office.reply(&id, &["--dry-run", "--json"]);
    assert_eq!(planned.code, 0, "{planned:?}");
    assert!(planned.json()["text"].as_str().unwrap().contains("> Kupujący jan.kowal_77"), "it is shown whole");
    assert_eq!(office.run(&["mail", "reply", &id, "-m", WORDS]).code, 6);
    assert!(files(&office, "enclosures").is_empty(), "{:?}", files(&office, "enclosures"));
    // What the buyer wrote does not go into the ledger, which forgets nothing.
    assert_eq!(office.reply(&id, &[]).code, 0);
    for path in files(&office, "").into_iter().filter(|path| path.is_file()) {
        let bytes = fs::read(&path).unwrap();
        let quoted = "złożył wniosek".as_bytes();
        assert!(!bytes.windows(quoted.len()).any(|window| window == quoted), "{}", path.display());
    }
}

#[test]
fn the_demo_says_that_another_configuration_is_not_read() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("other.toml");
    fs::write(&file, "nonsense").unwrap();
    let run = |args: &[&str]| ran(command(home.path(), &[&["--demo"], args].concat()).output().unwrap());
    let asked = run(&["--config", file.to_str().unwrap(), "mail", "list", "--json=id"]);
    assert_eq!(asked.code, 0, "{asked:?}");
    assert!(asked.stderr.contains("other.toml is not read"), "{asked:?}");
    let asked = run(&["--config", file.to_str().unwrap(), "mail", "show", "zzzz"]);
    assert!(asked.code == 5 && asked.stderr.contains("other.toml is not read"), "{asked:?}");
    assert!(!run(&["mail", "list", "--json=id"]).stderr.contains("is not read"));
}
