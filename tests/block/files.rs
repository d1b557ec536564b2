//! Files as they come: from spreadsheets, from another machine, too long, half-way killed.

use super::common::Shop;
use super::order;
use aftersale::simulator::World;
use serde_json::{Value, json};
use std::fs;
use std::process::Stdio;
use std::time::Duration;

fn file(shop: &Shop, name: &str, bytes: &[u8]) -> String {
    let path = shop.home.path().join(name);
    fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn dry(shop: &Shop, file: &str) -> Value {
    shop.json(&["block", "import", file, "--dry-run", "--json"])
}

fn entries(shop: &Shop) -> usize {
    shop.json(&["block", "list", "--all", "--json"]).as_array().unwrap().len()
}

#[test]
fn files_of_spreadsheets_are_read_as_they_come() {
    let shop = Shop::new(World::Empty);
    let excel = "\u{feff}login;user_id;reason;note\r\n\"zażółć_gęślą\";7;unpaid;\"zam. 12; z 3.05.2026\"\r\n";
    let rows = dry(&shop, &file(&shop, "excel.csv", excel.as_bytes()));
    assert_eq!((&rows[0]["login"], &rows[0]["user_id"]), (&json!("zażółć_gęślą"), &json!("7")));
    assert_eq!((&rows[0]["note"], &rows[0]["line"]), (&json!("zam. 12; z 3.05.2026"), &json!(2)));
    let marked = "sep=;\r\nlogin;reason\r\nanna.k;unpaid\r\nx y;unpaid\r\n";
    let marked = file(&shop, "marked.csv", marked.as_bytes());
    let ran = shop.run(&["block", "import", &marked]);
    assert!(ran.code == 2 && ran.stderr.contains("line 4: ") && !ran.stderr.contains("line 3: "), "{ran:?}");
    let pasted = "Login\tReason\tCity\nanna.k\tunpaid\tŁódź\n";
    let ran = shop.run(&["block", "import", &file(&shop, "pasted.tsv", pasted.as_bytes()), "--dry-run", "--json"]);
    assert!(ran.code == 0 && ran.stderr.contains("columns that are not read: city"), "{ran:?}");
    assert_eq!(ran.json()[0]["login"], "anna.k");
    // A quoted field over two lines does not shift the numbers of the lines after it.
    let folded = "login,reason,note\na,unpaid,\"zam. 12\nz 3.05.2026\"\nx y,unpaid,\n";
    let ran = shop.run(&["block", "import", &file(&shop, "folded.csv", folded.as_bytes())]);
    assert!(ran.code == 2 && ran.stderr.contains("line 4: "), "{ran:?}");
    for (name, bytes) in
        [("empty.csv", &b""[..]), ("blank.csv", b"\n\n"), ("head.csv", b"login,reason\n"), ("none.json", b"[]")]
    {
        let ran = shop.run(&["block", "import", &file(&shop, name, bytes), "--yes"]);
        assert!(ran.code == 0 && ran.stderr.contains("nothing changes"), "{name} {ran:?}");
    }
    let windows = file(&shop, "windows.csv", b"login,reason,note\nanna.k,unpaid,zap\xb3aty brak\n");
    let ran = shop.run(&["block", "import", &windows]);
    assert!(ran.code == 2 && ran.stderr.contains("CSV UTF-8"), "{ran:?}");
    for text in ["login,login\na,b\n", "[{\"login\": [1]}]", "{", "login,reason\n\"anna.k,unpaid\n"] {
        let ran = shop.run(&["block", "import", &file(&shop, "bad", text.as_bytes()), "--reason", "unpaid"]);
        assert!(ran.code == 2 && ran.stderr.contains("line 1: ") || ran.stderr.contains("line 2: "), "{text} {ran:?}");
    }
    assert_eq!(entries(&shop), 0);
}

#[test]
fn what_cannot_be_a_login_and_what_must_not_be_a_note_is_refused() {
    let shop = Shop::new(World::Empty);
    for login in ["=cmd|x", "a,b", "a;b", "a\u{202e}b", "a\u{200b}b", "a\u{1b}[31mb", "a\u{0}b"] {
        let text = json!([{"login": login, "reason": "unpaid"}]).to_string();
        let ran = shop.run(&["block", "import", &file(&shop, "login.json", text.as_bytes()), "--yes"]);
        assert!(ran.code == 2 && ran.stderr.contains("line 1: "), "{login:?} {ran:?}");
        assert!(!ran.stderr.contains(['\u{1b}', '\u{202e}', '\u{200b}']), "{ran:?}");
    }
    let text = json!([{"login": "a", "reason": "unpaid", "note": "zam. 1 \u{1b}[2J z 2026"}]).to_string();
    let ran = shop.run(&["block", "import", &file(&shop, "note.json", text.as_bytes()), "--yes"]);
    assert!(ran.code == 2 && ran.stderr.contains("line 1: "), "{ran:?}");
    assert_eq!(entries(&shop), 0);
}

#[test]
fn a_note_is_no_formula_in_a_spreadsheet_and_comes_back_as_it_was() {
    let shop = Shop::new(World::Empty);
    let notes =
        ["=HYPERLINK(1) zam. 12", "-2+3 zam. 12", "@SUM zam. 12", "+zam. 12", "'zam. 12'", "zam. \"12\", z 2026"];
    let rows: Vec<Value> = notes
        .iter()
        .enumerate()
        .map(|(number, note)| json!({"login": format!("kupujacy{number}"), "reason": "unpaid", "note": note}))
        .collect();
    let list = file(&shop, "notes.json", json!(rows).to_string().as_bytes());
    shop.json(&["block", "import", &list, "--unknown", "--yes", "--json"]);
    let csv = shop.run(&["block", "export"]).stdout;
    assert!(csv.contains(",'=HYPERLINK(1) zam. 12,") && csv.contains(",'@SUM"), "{csv}");
    let other = Shop::new(World::Empty);
    other.json(&["block", "import", &file(&other, "in.csv", csv.as_bytes()), "--unknown", "--yes", "--json"]);
    let back = other.json(&["block", "list", "--json=login,note"]);
    for row in back.as_array().unwrap() {
        let number: usize = row["login"].as_str().unwrap().trim_start_matches("kupujacy").parse().unwrap();
        assert_eq!(row["note"], notes[number]);
    }
    assert_eq!(back.as_array().unwrap().len(), notes.len());
}

#[test]
fn a_list_with_its_past_and_of_two_accounts_comes_back_without_a_change() {
    let shop = Shop::new(World::Empty);
    let second = shop.config().replace("[accounts.main]", "[accounts.drugi]");
    let second = second.split("[secrets]").next().unwrap().to_owned();
    shop.write_config(&format!("{second}{}", shop.config()));
    let main = ["--account", "main"];
    let add = |account: &str, login: &str, more: &[&str]| {
        let mut args = vec!["--account", account, "block", "add", login, "--reason", "unpaid", "--unknown", "--json"];
        args.extend(more);
        shop.json(&args)
    };
    add("main", "wanted", &[]);
    add("main", "active", &["--blocked-on", &super::month_ago()]);
    add("drugi", "other", &[]);
    add("main", "ended", &["--blocked-on", "2020-01-01"]);
    add("main", "gone", &[]);
    shop.json(&["block", "remove", "gone", "--json"]);
    add("main", "again", &[]);
    shop.json(&["block", "remove", "again", "--json"]);
    add("main", "again", &[]);
    let before = entries(&shop);
    for form in [vec!["block", "export", "--all"], vec!["block", "export", "--all", "--json"]] {
        let exported = shop.run(&form).stdout;
        let list = file(&shop, "all", exported.as_bytes());
        let rows = shop.json(&["block", "import", &list, "--yes", "--json"]);
        let of = |login: &str| -> Vec<&Value> {
            rows.as_array().unwrap().iter().filter(|row| row["login"] == login).map(|row| &row["action"]).collect()
        };
        assert_eq!(
            (of("wanted"), of("ended"), of("gone")),
            (vec![&json!("same")], vec![&json!("past")], vec![&json!("past")])
        );
        assert_eq!(of("again"), [&json!("past"), &json!("same")]);
        assert_eq!(entries(&shop), before, "{rows}");
        // Nobody comes on the list of another account.
        let ran = shop.run(&[&main[..], &["block", "import", &list, "--yes"]].concat());
        assert!(ran.code == 2 && ran.stderr.contains("of account `drugi`, and not of main"), "{ran:?}");
    }
    // On a machine of its own, each comes on the list that it was on.
    let other = Shop::new(World::Empty);
    let second = other.config().replace("[accounts.main]", "[accounts.drugi]");
    other.write_config(&format!("{}{}", second.split("[secrets]").next().unwrap(), other.config()));
    let list = file(&other, "all.csv", shop.run(&["block", "export"]).stdout.as_bytes());
    other.json(&["block", "import", &list, "--unknown", "--yes", "--json"]);
    let accounts = other.json(&["block", "list", "--json=login,account,state"]);
    assert_eq!(
        accounts,
        shop.json(&["block", "list", "--status", "wanted,active,expiring", "--json=login,account,state"])
    );
}

#[test]
fn an_import_that_is_killed_is_there_or_not_and_never_half() {
    let shop = Shop::new(World::Empty);
    let lines: String = (0..1500).map(|number| format!("kupujacy-{number:05}\n")).collect();
    let list = file(&shop, "many.txt", lines.as_bytes());
    let mut done = 0;
    for delay in (0..12).map(|step| 40 * step * step) {
        let mut child = shop
            .command(&["block", "import", &list, "--reason", "unpaid", "--unknown", "--yes"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(delay));
        let _ = child.kill();
        child.wait().unwrap();
        done = entries(&shop);
        assert!(done == 0 || done == 1500, "half-imported: {done}");
        assert_eq!(shop.json(&["handoff", "list", "--json"]).as_array().unwrap().len(), done);
        assert_eq!(shop.run(&["journal", "verify"]).code, 0);
        if done > 0 {
            break;
        }
    }
    let rows = shop.json(&["block", "import", &list, "--reason", "unpaid", "--unknown", "--yes", "--json"]);
    let expected = if done == 0 { "add" } else { "same" };
    assert!(rows.as_array().unwrap().iter().all(|row| row["action"] == expected), "{done}");
    assert_eq!(entries(&shop), 1500);
}

#[test]
fn an_import_for_which_there_is_no_room_leaves_the_list_as_it_was() {
    let shop = Shop::new(World::Empty);
    shop.json(&["block", "add", "marek_w", "--reason", "unpaid", "--unknown", "--json"]);
    let lines: String = (0..2000).map(|number| format!("kupujacy-{number:05}\n")).collect();
    let list = file(&shop, "many.txt", lines.as_bytes());
    let inner = shop.command(&["block", "import", &list, "--reason", "unpaid", "--unknown", "--yes"]);
    // No file may grow beyond a few hundred kilobytes, as on a disk that is full then.
    let mut outer = std::process::Command::new("sh");
    outer
        .args(["-c", "trap '' XFSZ; ulimit -f 600; exec \"$@\"", "sh"])
        .arg(inner.get_program())
        .args(inner.get_args());
    outer.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let ran = super::common::ran(outer.stdin(Stdio::null()).output().unwrap());
    assert!(ran.code == 1 && ran.stderr.contains("ledger.db") && ran.stderr.contains("full"), "{ran:?}");
    assert_eq!(entries(&shop), 1);
    assert_eq!(shop.json(&["handoff", "list", "--json"]).as_array().unwrap().len(), 1);
    assert_eq!(shop.run(&["journal", "verify"]).code, 0);
}

#[test]
fn two_imports_at_once_make_one_list() {
    let shop = Shop::new(World::Empty);
    order(&shop, json!({"buyer": "marek_w"}));
    let lines: String = (0..200).map(|number| format!("kupujacy-{number:05}\n")).collect();
    let list = file(&shop, "many.txt", lines.as_bytes());
    let running: Vec<_> = (0..3)
        .map(|_| {
            let mut command = shop.command(&["block", "import", &list, "--reason", "unpaid", "--unknown", "--yes"]);
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for child in running {
        let ran = super::common::ran(child.wait_with_output().unwrap());
        let refused = ran.code == 6 && ran.stderr.contains("another run has changed the list");
        assert!(ran.code == 0 || refused, "{ran:?}");
    }
    assert_eq!(entries(&shop), 200);
    assert_eq!(shop.json(&["handoff", "list", "--json"]).as_array().unwrap().len(), 200);
}
