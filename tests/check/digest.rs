//! `digest` against a world whose numbers are worked out by hand.

use crate::common::on_terminal;
use crate::desk::{Desk, HOUR, MINUTE, NOW, at, deadline, message, stored};
use aftersale::domain::{Author, Event, Kind};
use aftersale::store::{MarkState, StoredCase};
use serde_json::{Value, json};

use Author::{Buyer, Platform, Seller};

/// A case that was opened so many milliseconds from now, with its talk.
fn told(desk: &Desk, account: &str, id: &str, kind: Kind, opened: i64, talk: &[(i64, Author)]) {
    let mut case = stored(account, id, kind);
    case.case.opened_at = at(opened);
    case.case.messages = talk.iter().map(|(millis, author)| message(*millis, *author)).collect();
    case.case.last_event_at = case.case.messages.iter().map(|message| message.at).max();
    desk.put(&case);
}

/// Yesterday began 33 hours before now.
///
/// | case | opened | talk (hours before now) | tells |
/// |---|---|---|---|
/// | d1 | 30 | B 30, S 28, B 20, B 19, S 15 | came in; 3 messages; answers 2 h and 5 h |
/// | d2 | 60 | B 60, S 32 | answer 28 h: the slowest |
/// | d3 | 10 | B 10, platform 9 | came in; 1 message; no answer |
/// | d4 | 90 | B 90, S 80 | nothing: too old |
/// | m1 | 5  | B 5, S 4.5 | came in; 1 message; answer 30 min |
/// | x1 | 3  | opened by an event, S 2 | came in; answer 1 h (account ali) |
fn world() -> Desk {
    let desk = Desk::new();
    let h = |hours: i64| -hours * HOUR;
    let talk = [(h(30), Buyer), (h(28), Seller), (h(20), Buyer), (h(19), Buyer), (h(15), Seller)];
    told(&desk, "main", "d1", Kind::Dispute, h(30), &talk);
    told(&desk, "main", "d2", Kind::Dispute, h(60), &[(h(60), Buyer), (h(32), Seller)]);
    told(&desk, "main", "d3", Kind::Dispute, h(10), &[(h(10), Buyer), (h(9), Platform)]);
    told(&desk, "main", "d4", Kind::Dispute, h(90), &[(h(90), Buyer), (h(80), Seller)]);
    told(&desk, "main", "m1", Kind::Message, h(5), &[(h(5), Buyer), (h(5) + 30 * MINUTE, Seller)]);
    let mut opened = stored("ali", "x1", Kind::Dispute);
    opened.case.opened_at = at(h(3));
    opened.case.events = vec![
        Event { at: at(h(3)), author: Buyer, kind: "opened".into(), text: "opened".into() },
        Event { at: at(h(2)), author: Seller, kind: "proposed".into(), text: "offered".into() },
    ];
    opened.case.last_event_at = Some(at(h(2)));
    desk.put(&opened);
    desk.due("main", "late01", -HOUR);
    desk.due("ali", "soon01", 2 * HOUR);
    desk.due("ali", "next01", 20 * HOUR);
    desk
}

fn kind<'a>(kinds: &'a Value, name: &str) -> &'a Value {
    kinds.as_array().unwrap().iter().find(|kind| kind["kind"] == name).unwrap_or(&Value::Null)
}

fn account<'a>(digest: &'a Value, name: &str) -> &'a Value {
    digest["accounts"].as_array().unwrap().iter().find(|account| account["account"] == name).unwrap()
}

#[test]
fn the_numbers_are_those_of_the_world() {
    let desk = world();
    desk.pending("a1", -20 * HOUR);
    desk.settled("a1", "sent", -20 * HOUR);
    desk.pending("a2", -50 * HOUR);
    desk.settled("a2", "sent", -50 * HOUR);
    desk.pending("a3", -HOUR);
    desk.settled("a3", "refused", -HOUR);
    desk.pending("a4", -HOUR);
    let ran = desk.run(&["digest", "--since", "yesterday", "--json"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let digest = ran.json();
    assert_eq!(digest["since"], "2026-11-18T23:00:00Z");
    assert_eq!(digest["until"], json!(at(0).to_string()));
    let main = account(&digest, "main");
    assert_eq!(
        kind(&main["kinds"], "dispute"),
        &json!({
            "kind": "dispute", "came_in": 2, "buyer_messages": 4, "answered": 3,
            "median_seconds": 5 * 3600, "slowest_seconds": 28 * 3600, "slowest_case": "main:d2",
        })
    );
    assert_eq!(
        kind(&main["kinds"], "message"),
        &json!({
            "kind": "message", "came_in": 1, "buyer_messages": 1, "answered": 1,
            "median_seconds": 1800, "slowest_seconds": 1800, "slowest_case": "main:m1",
        })
    );
    assert_eq!(kind(&main["kinds"], "claim"), &Value::Null, "opened 48 hours ago, which is too old");
    assert_eq!((&main["overdue"], &main["due_today"]), (&json!(1), &json!(0)));
    assert_eq!(
        (&main["actions_sent"], &main["actions_refused"], &main["unknown_outcomes"]),
        (&json!(1), &json!(1), &json!(1))
    );
    let ali = account(&digest, "ali");
    assert_eq!((&ali["overdue"], &ali["due_today"], &ali["open"]), (&json!(0), &json!(1), &json!(3)));
    let all = kind(&digest["kinds"], "dispute");
    assert_eq!(
        (&all["came_in"], &all["answered"], &all["median_seconds"]),
        (&json!(3), &json!(4), &json!(3600 * 7 / 2))
    );
    let due: Vec<_> = digest["due"].as_array().unwrap().iter().map(|case| case["id"].as_str().unwrap()).collect();
    assert_eq!(due, ["late01", "soon01"]);
    assert_eq!((&digest["due_more"], &digest["not_known"]), (&json!(0), &json!([])));
}

#[test]
fn the_window_is_kept_at_both_ends() {
    let desk = world();
    let digest = |args: &[&str]| desk.run(&[&["digest", "--json"], args].concat()).json();
    let yesterday = digest(&["--since", "yesterday", "--until", "today"]);
    let disputes = kind(&account(&yesterday, "main")["kinds"], "dispute").clone();
    assert_eq!((&disputes["came_in"], &disputes["buyer_messages"]), (&json!(2), &json!(4)), "d3 came at 23:00");
    assert_eq!(disputes["answered"], 3);
    assert_eq!(kind(&account(&yesterday, "main")["kinds"], "message"), &Value::Null, "m1 came today");
    let day = digest(&["--since", "24h"]);
    let disputes = kind(&account(&day, "main")["kinds"], "dispute").clone();
    assert_eq!(
        (&disputes["came_in"], &disputes["answered"], &disputes["slowest_seconds"]),
        (&json!(1), &json!(1), &json!(18_000))
    );
    let exact = digest(&["--since", &at(-28 * HOUR).to_string(), "--until", &at(-15 * HOUR).to_string()]);
    let disputes = kind(&account(&exact, "main")["kinds"], "dispute").clone();
    assert_eq!(
        (&disputes["answered"], &disputes["median_seconds"]),
        (&json!(1), &json!(7200)),
        "the end does not belong"
    );
    assert_eq!(digest(&["--account", "ali"])["accounts"].as_array().unwrap().len(), 1);
    for args in [&["--since", "soon"][..], &["--since", "1h", "--until", "2h"], &["--since", "2027-01-01"]] {
        assert_eq!(desk.run(&[&["digest"], args].concat()).code, 2, "{args:?}");
    }
}

#[test]
fn more_cases_than_are_read_at_a_time_are_each_counted_once() {
    let desk = Desk::new();
    let case = |number: u32| {
        let mut case =
            stored(if number.is_multiple_of(2) { "main" } else { "ali" }, &format!("n{number:04}"), Kind::Return);
        case.case.opened_at = at(-HOUR);
        case
    };
    desk.cache().put(&(0..1_203).map(case).collect::<Vec<_>>()).unwrap();
    let digest = desk.run(&["digest", "--json"]).json();
    assert_eq!(kind(&digest["kinds"], "return")["came_in"], 1_203);
    assert_eq!(kind(&account(&digest, "ali")["kinds"], "return")["came_in"], 601);
}

#[test]
fn the_page_draws_what_the_data_says() {
    let desk = world();
    let ran = desk.run(&["digest"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let expected = "\
Digest: 19 Nov 00:00 to 20 Nov 09:00 (Europe/Warsaw)

ali (synced 1 min ago)
  0 overdue · 1 due today · 3 open
  KIND     CAME IN  BUYER WROTE  ANSWERED  MEDIAN  SLOWEST
  dispute        1            0         1      1h       1h  ▍

main (synced 1 min ago)
  1 overdue · 0 due today · 6 open
  KIND     CAME IN  BUYER WROTE  ANSWERED  MEDIAN  SLOWEST
  dispute        2            4         3      5h    1d 4h  ██▏·········
  message        1            1         1   30min    30min  ▏

Overdue and due today
  overdue 1h  late01  main: claim – decide
  in 2h       soon01  ali: claim – decide
";
    assert_eq!(ran.stdout, expected, "{}", ran.stdout);
    let Some(screen) = on_terminal(crate::common::command(desk.home.path(), &["digest", "--at", NOW])) else { return };
    assert_eq!(screen.text.trim_end(), ran.stdout.trim_end());
}

#[test]
fn html_needs_nothing_else_and_says_nothing_a_buyer_wrote_as_markup() {
    let desk = world();
    let mut hostile = StoredCase { deadlines: vec![deadline(HOUR)], ..stored("main", "evil01", Kind::Dispute) };
    hostile.case.subject = Some("<script>alert('x')</script> & <img src=http://x/y>".into());
    desk.put(&hostile);
    let ran = desk.run(&["digest", "--html"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let page = &ran.stdout;
    assert!(page.starts_with("<!DOCTYPE html>") && page.trim_end().ends_with("</html>"), "{page}");
    for part in ["&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; ", "1d 4h", "██▏", "late01", "0 overdue"]
    {
        assert!(page.contains(part), "{part} in {page}");
    }
    for part in ["<script", "<img", "<link", "href=", "url(", " src=\""] {
        assert!(!page.contains(part), "{part} in {page}");
    }
    let opened = |tag: &str| page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
    for tag in ["table", "tr", "td", "th", "p", "h2", "body", "html", "style"] {
        assert_eq!(opened(tag), page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    assert_eq!(desk.run(&["digest", "--html", "--json"]).code, 2);
}

#[test]
fn what_is_not_known_is_named_on_the_page_and_in_the_exit_code() {
    let desk = world();
    desk.mark("ali", MarkState::Failed, Some(-3 * HOUR), Some("the login has expired"));
    for args in [&["digest"][..], &["digest", "--html"], &["digest", "--json"]] {
        let ran = desk.run(args);
        assert_eq!(ran.code, 3, "{ran:?}");
        assert!(ran.stdout.contains("ali: its last sync failed 1 min ago: the login has expired"), "{ran:?}");
        assert!(ran.stderr.contains("the login has expired"), "{ran:?}");
    }
    desk.mark("ali", MarkState::Complete, Some(-3 * HOUR), None);
    assert!(desk.run(&["digest"]).stdout.contains("Not known: ali: its data is from 3 h ago"), "old data is named");
    let bare = Desk::bare().run(&["digest"]);
    assert_eq!(bare.code, 3, "{bare:?}");
    assert!(bare.stdout.contains("main: it was never synced"), "{bare:?}");
    let page = Desk::new().run(&["digest"]);
    assert_eq!(page.code, 0, "{page:?}");
    assert!(page.stdout.contains("nothing came in and nothing was answered"), "{page:?}");
}

#[test]
fn json_has_the_fields_of_its_schema() {
    let desk = world();
    let schema = desk.run(&["schema", "digest"]).json();
    let digest = desk.run(&["digest", "--json"]).json();
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let wanted = |schema: &Value| names(&schema["properties"]);
    assert_eq!(names(&digest), wanted(&schema));
    assert_eq!(names(&digest["accounts"][0]), wanted(&schema["properties"]["accounts"]["items"]));
    assert_eq!(names(&digest["kinds"][0]), wanted(&schema["properties"]["kinds"]["items"]));
    assert_eq!(names(&digest["due"][0]), wanted(&schema["properties"]["due"]["items"]));
}

#[test]
fn what_is_due_at_midnight_is_due_today() {
    let desk = Desk::new();
    // 24:00 of this Friday, and a second later.
    desk.due("main", "c1", 15 * HOUR);
    desk.due("main", "c2", 15 * HOUR + 1000);
    let digest = desk.run(&["digest", "--json"]).json();
    assert_eq!(account(&digest, "main")["due_today"], 1, "{digest}");
    let due: Vec<_> = digest["due"].as_array().unwrap().iter().map(|case| case["id"].as_str().unwrap()).collect();
    assert_eq!(due, ["c1"]);
    let page = desk.run(&["digest"]).stdout;
    assert!(page.contains("0 overdue · 1 due today · 2 open") && page.contains("today 24:00"), "{page}");
    let listed = desk.run(&["list", "--format", "table"]);
    assert!(listed.stdout.contains("1 due today · 2 open"), "{listed:?}");
}

#[test]
fn of_an_account_that_was_never_synced_nothing_is_claimed() {
    let desk = Desk::new();
    desk.cache().forget_account("ali").unwrap();
    let ran = desk.run(&["digest", "--json"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    let digest = ran.json();
    let ali = account(&digest, "ali");
    for field in ["overdue", "due_today", "open", "kinds", "synced_at"] {
        assert_eq!(ali[field], Value::Null, "{field}: {ali}");
    }
    assert_eq!(account(&digest, "main")["open"], 0);
    for args in [&["digest", "--account", "ali"][..], &["digest", "--account", "ali", "--html"]] {
        let page = desk.run(args).stdout;
        assert!(!page.contains("nothing came in") && !page.contains("0 open"), "{page}");
        assert!(page.contains("what came in and what was answered is not known"), "{page}");
    }
}

#[test]
fn no_part_of_a_terminal_command_is_left_in_the_page() {
    let desk = Desk::new();
    let mut case = StoredCase { deadlines: vec![deadline(-HOUR)], ..stored("main", "c1", Kind::Message) };
    case.case.subject = Some("\u{1b}[31mred\u{1b}[0m <b>".into());
    desk.put(&case);
    let page = desk.run(&["digest", "--html"]).stdout;
    assert!(page.contains("red &lt;b&gt;") && !page.contains("[31m") && !page.contains("[0m"), "{page}");
}
