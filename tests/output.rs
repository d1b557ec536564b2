#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! One stream of records in every format, on a terminal and in a pipe.

use aftersale::commands::list::{FIELDS, Facts, row_of};
use aftersale::commands::show::{ambiguous, page_of};
use aftersale::domain::{
    Attachment, Author, Buyer, Case, CaseKey, Deadline, Event, Instant, Kind, Message, Money, Move, Proposal, Source,
};
use aftersale::error::{Error, ErrorKind};
use aftersale::output::{
    Body, Column, Format, Layout, ListFrame, Note, Outcome, Record, Records, Row, Style, View, Wanted, render,
    render_error, row,
};
use aftersale::store::{CaseSummary, StoredCase};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

const HOUR: i64 = 3_600_000;
const MINUTE: i64 = 60_000;

fn now() -> Instant {
    Instant::parse("2026-11-21T14:00:00+01:00").unwrap()
}

fn pipe() -> Style {
    Style::plain(Wanted { now: now(), ..Wanted::default() })
}

fn terminal() -> Style {
    Style { terminal: true, talk_terminal: true, ..pipe() }
}

fn format(format: Format) -> Style {
    Style { format: Some(format), ..pipe() }
}

fn json_of(fields: &str) -> Style {
    Style::plain(Wanted { json: Some(fields.into()), now: now(), ..Wanted::default() })
}

/// Exit code, stdout, stderr.
fn printed(outcome: Outcome, style: &Style) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = render(outcome, style, &mut out, &mut err);
    (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

/// Stdout of an outcome that succeeds without a word on stderr.
fn out(outcome: Outcome, style: &Style) -> String {
    let (code, out, err) = printed(outcome, style);
    assert_eq!((code, err.as_str()), (0, ""));
    out
}

fn said(error: &Error, style: &Style) -> String {
    let mut err = Vec::new();
    assert_eq!(render_error(error, style, &mut err), error.kind.exit_code());
    String::from_utf8(err).unwrap()
}

fn deadline(due_in: i64, action: &str) -> Deadline {
    let due_at = now().plus_millis(due_in);
    Deadline {
        rule: "AL-D01".into(),
        title: "reply".into(),
        due_at,
        source: Source::Computed,
        start_event: "buyer wrote".into(),
        started_at: Some(due_at.plus_millis(-24 * HOUR)),
        calendar: Some("PL".into()),
        reading: "business-clock".into(),
        zone: "Europe/Warsaw".into(),
        who: Move::Seller,
        action: action.into(),
        if_missed: "the quality score falls".into(),
        binding: true,
        note: None,
    }
}

fn case(id: &str, kind: Kind, due_in: Option<i64>, action: &str) -> CaseSummary {
    CaseSummary {
        key: CaseKey { account: "main".into(), id: id.into() },
        marketplace: "allegro".into(),
        kind,
        status: "CLAIM_SUBMITTED".into(),
        open: true,
        turn: if due_in.is_some() { Move::Seller } else { Move::Platform },
        reason: Some("DEFECT".into()),
        subject: None,
        buyer: Some("anna.k".into()),
        buyer_id: None,
        order_id: None,
        reference: Some("547843/2025".into()),
        opened_at: now().plus_millis(-100 * HOUR),
        last_event_at: None,
        primary: due_in.map(|millis| deadline(millis, action)),
        at_risk: Some(Money::new(24_900, "PLN")),
        allowed_actions: vec!["claim accept".into(), "claim reject".into()],
        problem: None,
    }
}

fn some_cases() -> Vec<CaseSummary> {
    let mut dispute = case("6f552f", Kind::Dispute, Some(-35 * MINUTE), "reply");
    (dispute.reason, dispute.reference) = (Some("NOT_RECEIVED".into()), None);
    let mut wide = case("1428a0", Kind::Claim, Some(200 * MINUTE), "say if it returns");
    wide.reason = Some("Zażółć gęślą jaźń — 商品与描述不符，需要退货退款，请尽快处理 wszystko się zepsuło".into());
    let mut unreadable = case("e0a7c2", Kind::Return, None, "");
    (unreadable.status, unreadable.turn) = ("UNREADABLE".into(), Move::Seller);
    (unreadable.problem, unreadable.reference) = (Some("missing field `id`".into()), None);
    let waiting = case("55aa10", Kind::Claim, None, "");
    vec![case("73cc39", Kind::Claim, Some(-28 * HOUR), "decide"), dispute, wide, unreadable, waiting]
}

fn rows(cases: &[CaseSummary]) -> Vec<Row> {
    let facts = Facts { now: now(), soon: 24 * HOUR, ..Facts::default() };
    cases.iter().map(|case| row_of(case, &case.key.id, &facts)).collect()
}

fn listed(cases: &[CaseSummary], several_accounts: bool) -> Outcome {
    let column = |field| match field {
        "account" if several_accounts => Column::new(field, "ACCOUNT"),
        _ => Column::hidden(field),
    };
    Outcome::new(Body::Records(Records {
        columns: FIELDS.into_iter().map(column).collect(),
        rows: Box::new(rows(cases).into_iter().map(Ok)),
        layout: Layout::CaseList(ListFrame {
            head: vec!["2 overdue · 3 due today · 17 open".into()],
            more: Some(10),
            more_at_least: false,
            show: "aftersale show".into(),
        }),
        when_empty: "Nothing is open on main (synced just now).".into(),
    }))
}

fn stored() -> StoredCase {
    let key = CaseKey { account: "main".into(), id: "73cc39".into() };
    let mut case = Case::unreadable(key, "allegro", Kind::Claim, String::new(), now().plus_millis(-460 * HOUR));
    case.problem = None;
    case.status = "CLAIM_SUBMITTED".into();
    case.reference = Some("547843/2025".into());
    case.site = Some("allegro-pl".into());
    case.reason = Some("DEFECT".into());
    case.buyer = Buyer { id: Some("1".into()), login: Some("marek_w".into()) };
    case.order_id = Some("9409cc33".into());
    case.allowed_actions = vec!["claim accept".into(), "claim reject".into()];
    let opened = "opened: defect found during use".into();
    case.events =
        vec![Event { at: now().plus_millis(-460 * HOUR), author: Author::Buyer, kind: "opened".into(), text: opened }];
    let question = "Proszę podać numer seryjny urządzenia, znajduje się on na spodzie obudowy pod naklejką.";
    let answer = format!("Numer to 4417,\nekspres nie grzeje. \u{1b}[2J\u{202e}{}", "客户服务".repeat(10));
    case.messages = vec![
        message(459, Author::System, "explains the next steps", &[]),
        message(300, Author::Seller, question, &[]),
        message(28, Author::Buyer, &answer, &["diagnoza.pdf", "foto\u{7}.jpg"]),
    ];
    let platform = Deadline {
        rule: "AL-C02".into(),
        title: "verdict".into(),
        source: Source::Platform,
        start_event: "decisionDueDate".into(),
        started_at: None,
        calendar: None,
        if_missed: "the claim counts as accepted".into(),
        ..deadline(-28 * HOUR, "decide")
    };
    let other = Deadline { binding: false, note: Some("for information".into()), ..deadline(80 * HOUR, "reply") };
    StoredCase {
        case,
        deadlines: vec![other, deadline(3 * HOUR, "reply"), platform],
        at_risk: Some(Money::new(24_900, "PLN")),
        resource: "issues".into(),
        fingerprint: String::new(),
        details_at: now(),
        seen_at: now(),
    }
}

fn message(hours: i64, author: Author, text: &str, files: &[&str]) -> Message {
    Message {
        id: hours.to_string(),
        at: now().plus_millis(-hours * HOUR),
        author,
        login: None,
        text: text.into(),
        attachments: files.iter().map(|name| Attachment { name: (*name).into(), url: None }).collect(),
    }
}

fn shown(stored: &StoredCase) -> Outcome {
    let synced = [("main".to_owned(), now().plus_millis(-2 * MINUTE))].into();
    let facts = Facts { now: now(), soon: 24 * HOUR, synced, ..Facts::default() };
    let row = page_of(stored, None, "73cc39", &facts);
    Outcome::new(Body::Record(Record { row, view: View::Case }))
}

/// Every line fits the width; the longest of them are told when one does not.
fn fits(text: &str, width: usize) {
    let wide: Vec<_> = text.lines().filter(|line| line.width() > width).collect();
    assert!(wide.is_empty(), "wider than {width}: {wide:#?}");
}

#[test]
fn a_terminal_sees_words_and_a_pipe_sees_data() {
    let cases = &some_cases()[..2];
    let on_terminal = "\
2 overdue · 3 due today · 17 open

   DUE            CASE    WHAT                          AT RISK  NEXT
✖  overdue 1d 4h  73cc39  claim 547843/2025, defect  249.00 PLN  decide
✖  overdue 35min  6f552f  dispute, not received      249.00 PLN  reply

10 more: --limit 0 shows all. Most urgent: aftersale show 73cc39
";
    assert_eq!(out(listed(cases, false), &terminal()), on_terminal);
    let in_pipe = [
        ["73cc39", "claim", "DEFECT", "547843/2025", "2026-11-20T09:00:00Z", "decide"],
        ["6f552f", "dispute", "NOT_RECEIVED", "", "2026-11-21T12:25:00Z", "reply"],
    ]
    .map(|[id, kind, reason, reference, due, next]| {
        format!(
            "{id}\tmain\tallegro\t{kind}\tCLAIM_SUBMITTED\tseller\t{reason}\tanna.k\t\t{reference}\t\
             2026-11-17T09:00:00Z\t\t{due}\toverdue\tAL-D01\tcomputed\tthe quality score falls\t249.00\tPLN\t\
             claim accept, claim reject\t\t{next}\t{id}\t\t\ttrue\treply\t\n"
        )
    });
    assert_eq!(out(listed(cases, false), &pipe()), in_pipe.concat());
}

#[test]
fn an_empty_list_is_a_sentence_nothing_or_an_empty_array() {
    assert_eq!(out(listed(&[], false), &terminal()), "Nothing is open on main (synced just now).\n");
    assert_eq!(out(listed(&[], false), &pipe()), "");
    assert_eq!(out(listed(&[], false), &json_of("")), "[]\n");
    assert_eq!(out(listed(&[], false), &json_of("id")), "[]\n");
    assert_eq!(out(listed(&[], false), &format(Format::Ndjson)), "");
    assert!(out(listed(&[], false), &format(Format::Csv)).starts_with("id,account,"));
}

#[test]
fn nothing_is_wider_than_the_terminal() {
    for width in [60, 80, 120] {
        let style = Style { width, ..terminal() };
        fits(&out(listed(&some_cases(), false), &style), width);
        fits(&out(listed(&some_cases(), true), &style), width);
        fits(&out(shown(&stored()), &style), width);
        let long = row(json!({"name": "客户服务".repeat(40), "at": null, "key": "ż".repeat(200)}));
        fits(&out(Outcome::record(long.clone()), &style), width);
        let columns = vec![Column::new("name", "NAME"), Column::new("key", "KEY"), Column::new("at", "AT")];
        fits(&out(Outcome::table(columns, vec![long], ""), &style), width);
    }
}

#[test]
fn wide_letters_keep_the_columns_straight() {
    let text = out(listed(&some_cases(), false), &Style { width: 100, ..terminal() });
    let ends: Vec<_> = text.lines().filter_map(|line| line.find("249.00 PLN").map(|at| line[..at].width())).collect();
    assert_eq!(ends.len(), 5);
    assert!(ends.iter().all(|end| *end == ends[0]), "{ends:?}\n{text}");
}

#[test]
fn the_columns_of_later_rows_stand_below_those_of_the_first() {
    let many: Vec<_> = (0..1200).map(|n| row(json!({"id": format!("{n:04}"), "what": "x"}))).collect();
    let columns = vec![Column::new("id", "ID"), Column::new("what", "WHAT")];
    let text = out(Outcome::table(columns, many, ""), &terminal());
    assert_eq!(text.lines().count(), 1201);
    assert_eq!(text.lines().next(), Some("ID    WHAT"));
    assert_eq!(text.lines().last(), Some("1199  x"));
}

#[test]
fn colour_only_where_it_is_wanted() {
    let coloured = out(listed(&some_cases(), false), &Style { color: true, ..terminal() });
    let plain = out(listed(&some_cases(), false), &terminal());
    assert!(coloured.contains('\u{1b}') && !plain.contains('\u{1b}'));
    let stripped = anstream::adapter::strip_str(&coloured).to_string();
    assert!(stripped.lines().map(str::trim_end).eq(plain.lines()), "colour adds nothing but colour: {stripped}");
    assert!(!out(shown(&stored()), &terminal()).contains('\u{1b}'));
    assert!(out(shown(&stored()), &Style { color: true, ..terminal() }).contains("\u{1b}[31m✖"));
}

#[test]
fn no_format_lets_a_buyer_command_the_terminal() {
    let evil = "\u{1b}[2J\u{1b}]0;owned\u{7}\u{202e}gnp.exe\u{9b}31m\r\nnext";
    let mut bad = case("73cc39", Kind::Message, Some(HOUR), "reply");
    (bad.subject, bad.buyer) = (Some(evil.into()), Some(evil.into()));
    let is_bad = |c: char| c != '\n' && (c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c));
    let template = Style { template: Some("{{ subject }} {{ buyer }}".into()), ..pipe() };
    let csv = format(Format::Csv);
    for style in [terminal(), pipe(), template, Style { terminal: true, ..csv.clone() }, csv] {
        let text = out(listed(std::slice::from_ref(&bad), false), &style).replace('\t', " ");
        assert!(!text.contains(is_bad), "{text:?}");
        assert!(text.contains("gnp.exe") && !text.contains("owned"), "{text:?}");
    }
    assert!(out(listed(std::slice::from_ref(&bad), false), &pipe()).contains("gnp.exe ⏎ next"));
    for style in [Style { terminal: true, ..json_of("") }, json_of("")] {
        let text = out(listed(std::slice::from_ref(&bad), false), &style);
        assert!(!style.terminal || !text.contains(is_bad), "{text:?}");
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value[0]["subject"], evil, "JSON keeps the data");
    }
    let error = Error::failed(format!("refused: {evil}")).detail(evil).hint(evil);
    assert!(!said(&error, &pipe()).contains(is_bad));
    assert!(!said(&error, &json_of("")).contains(is_bad));
}

#[test]
fn json_has_the_fields_that_were_asked_for_in_that_order() {
    let text = out(listed(&some_cases()[..2], false), &json_of("due_at,id,at_risk"));
    let first = r#"{"due_at":"2026-11-20T09:00:00Z","id":"73cc39","at_risk":{"amount":"249.00","currency":"PLN"}}"#;
    assert_eq!(text.lines().nth(1).unwrap().trim_end_matches(','), first);
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value[1]["id"], "6f552f");

    for cases in [&some_cases()[..], &[]] {
        let (code, text, err) = printed(listed(cases, false), &json_of("id,dueat"));
        let error: Value = serde_json::from_str(&err).unwrap();
        assert_eq!((code, text.as_str()), (2, ""));
        assert_eq!(error["error"]["message"], "unknown JSON field `dueat`");
        let hint = error["error"]["hints"][0].as_str().unwrap();
        assert!(hint.starts_with("fields: id, account, ") && hint.contains("at_risk,"), "{hint}");
    }
}

#[test]
fn json_is_an_array_an_object_or_lines() {
    let all = out(listed(&some_cases(), false), &json_of(""));
    assert_eq!(serde_json::from_str::<Vec<Row>>(&all).unwrap(), rows(&some_cases()));
    let pretty = out(listed(&some_cases(), false), &Style { terminal: true, ..json_of("") });
    assert_eq!(serde_json::from_str::<Value>(&pretty).unwrap(), serde_json::from_str::<Value>(&all).unwrap());
    let lines = out(listed(&some_cases(), false), &format(Format::Ndjson));
    assert!(lines.lines().all(|line| serde_json::from_str::<Row>(line).is_ok()) && lines.lines().count() == 5);
    let one: Row = serde_json::from_str(&out(shown(&stored()), &json_of("id,messages"))).unwrap();
    assert_eq!(one.keys().collect::<Vec<_>>(), ["id", "messages"]);
}

#[test]
fn jq_sees_the_whole_value() {
    let jq = |expression: &str| Style { jq: Some(expression.into()), ..pipe() };
    assert_eq!(
        out(listed(&some_cases(), false), &jq(".[0].id, length, (.[1] | {id})")),
        "73cc39\n5\n{\"id\":\"6f552f\"}\n"
    );
    assert_eq!(out(shown(&stored()), &jq(".deadlines | map(.rule) | unique")), "[\"AL-C02\",\"AL-D01\"]\n");
    assert_eq!(out(listed(&some_cases(), false), &jq("1, halt, 2")), "1\n", "halt ends the output, not the program");
    for (expression, said) in [(".[", "is wrong"), ("nonsense", "is wrong"), (".[0].id + 1", "jq: cannot")] {
        let (code, text, err) = printed(listed(&some_cases(), false), &jq(expression));
        assert_eq!((code, text.as_str()), (2, ""), "{expression}");
        let error: Value = serde_json::from_str(&err).unwrap();
        assert!(error["error"]["message"].as_str().unwrap().contains(said), "{err}");
    }
}

#[test]
fn a_jq_error_does_not_repeat_the_data() {
    let jq = Style { jq: Some(".foo.bar".into()), ..pipe() };
    let mut long = case("73cc39", Kind::Message, Some(HOUR), "reply");
    long.subject = Some("two\nlines ".repeat(10_000));
    let (code, text, err) = printed(listed(&[long], false), &jq);
    assert_eq!((code, text.as_str()), (2, ""));
    let error: Value = serde_json::from_str(&err).unwrap();
    let message = error["error"]["message"].as_str().unwrap();
    assert!(message.starts_with("jq: cannot index") && message.ends_with('…'), "{message}");
    assert!(message.chars().count() <= 200 && !message.contains('\n'), "{message}");
}

#[test]
fn a_template_prints_a_line_a_record_and_never_a_blank_for_a_wrong_name() {
    let template = |text: &str| Style { template: Some(text.into()), ..pipe() };
    let text = out(listed(&some_cases()[..2], false), &template("{{ id }} <{{ order_id }}> {{ at_risk.amount }}"));
    assert_eq!(text, "73cc39 <> 249.00\n6f552f <> 249.00\n");
    let (code, text, err) = printed(listed(&some_cases(), false), &template("{{ identity }}"));
    assert_eq!((code, text.as_str()), (2, ""));
    assert!(err.starts_with("error: the template is wrong") && err.contains("hint: fields: id, account"), "{err}");
    let (code, _, err) = printed(listed(&some_cases(), false), &template("{{ id "));
    assert!(code == 2 && err.starts_with("error: the template is wrong"), "{err}");
}

#[test]
fn a_spreadsheet_runs_nothing_of_a_buyer() {
    let mut bad = case("73cc39", Kind::Dispute, Some(HOUR), "reply");
    (bad.buyer, bad.subject) = (Some("=cmd|'/c calc'!A1".into()), Some("two, \"parts\"\nhere".into()));
    let text = out(listed(&[bad], false), &format(Format::Csv));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), FIELDS);
    let record = reader.records().next().unwrap().unwrap();
    assert_eq!(&record[7], "'=cmd|'/c calc'!A1");
    assert_eq!(&record[20], "two, \"parts\"\nhere");
    let one = out(Outcome::record(row(json!({"name": "main", "sum": "-3.10"}))), &format(Format::Csv));
    assert_eq!(one, "name,sum\nmain,-3.10\n");
}

#[test]
fn a_row_that_fails_does_not_stop_the_others() {
    let outcome = || {
        let failure = Err(Error::failed("row 2 could not be read").for_account("main"));
        let good = |id: &str| Ok(row(json!({"id": id})));
        Outcome::new(Body::Records(Records {
            columns: vec![Column::new("id", "ID")],
            rows: Box::new(vec![good("1"), failure, good("3")].into_iter()),
            layout: Layout::Table,
            when_empty: String::new(),
        }))
    };
    let (code, text, err) = printed(outcome(), &pipe());
    assert_eq!((code, text.as_str(), err.as_str()), (3, "1\n3\n", "error: main: row 2 could not be read\n"));
    let (code, text, err) = printed(outcome(), &json_of(""));
    assert_eq!((code, text.as_str()), (3, "[\n{\"id\":\"1\"},\n{\"id\":\"3\"}\n]\n"));
    let error: Value = serde_json::from_str(&err).unwrap();
    assert_eq!(error["error"]["exit_code"], 1);
    assert_eq!(printed(Outcome { exit: Some(4), ..outcome() }, &pipe()).0, 4);
}

#[test]
fn errors_are_sentences_for_people_and_lines_for_programs() {
    let error = Error::new(ErrorKind::Temporary, "the marketplace did not answer")
        .for_account("main")
        .detail("3 tries in 4.1 s")
        .trace(Some("5a1e09c2".into()))
        .hint("try again in a minute")
        .caused_by(std::io::Error::other("connection reset"));
    let human = "\
error: main: the marketplace did not answer (trace 5a1e09c2)
  3 tries in 4.1 s
hint: try again in a minute
";
    assert_eq!(said(&error, &pipe()), human);
    let verbose = said(&error, &Style { verbose: true, ..pipe() });
    assert!(verbose.contains("\n  because: connection reset\n"), "{verbose}");
    let machine = said(&error, &json_of(""));
    assert_eq!(machine.lines().count(), 1);
    let expected = json!({"error": {
        "kind": "temporary", "message": "the marketplace did not answer", "hints": ["try again in a minute"],
        "details": ["3 tries in 4.1 s"], "account": "main", "trace_id": "5a1e09c2", "exit_code": 75,
    }});
    assert_eq!(serde_json::from_str::<Value>(&machine).unwrap(), expected);
    assert_eq!(
        said(&Error::login("main", "main has no login"), &pipe()),
        "error: main has no login\nhint: aftersale auth login --account main\n"
    );
    assert_eq!(said(&Error::new(ErrorKind::Guard, "closed already"), &pipe()), "refused: closed already\n");
    assert!(said(&error, &Style { talk_color: true, ..pipe() }).starts_with("\u{1b}["));
}

#[test]
fn talk_is_silent_where_it_would_disturb() {
    let outcome = || Outcome::done().info("synced").warning("ali is old").hint("aftersale sync");
    assert_eq!(printed(outcome(), &pipe()).2, "synced\nwarning: ali is old\nhint: aftersale sync\n");
    assert_eq!(printed(outcome(), &Style { quiet: true, ..pipe() }).2, "warning: ali is old\n");
    assert_eq!(printed(outcome(), &json_of("")).2, "{\"warning\":\"ali is old\"}\n");
    assert_eq!(Outcome::done().info("x").notes, [Note::Info("x".into())]);
}

/// A stream that its reader has closed.
struct Closed(std::io::ErrorKind);

impl std::io::Write for Closed {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(self.0.into())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_is_no_error_and_a_full_disk_is() {
    let mut err = Vec::new();
    let broken = std::io::ErrorKind::BrokenPipe;
    let failed = || listed(&some_cases(), false).failure(Error::failed("ali is not known"));
    assert_eq!(render(failed(), &pipe(), &mut Closed(broken), &mut err), 0);
    assert_eq!(String::from_utf8_lossy(&err), "");
    assert_eq!(render(failed(), &terminal(), &mut Closed(broken), &mut err), 3, "leaving the pager hides no failure");
    assert_eq!(String::from_utf8_lossy(&err), "error: ali is not known\n");
    err.clear();
    assert_eq!(render(failed(), &pipe(), &mut Closed(std::io::ErrorKind::StorageFull), &mut err), 1);
    assert!(String::from_utf8_lossy(&err).starts_with("error: the output could not be written: "));
}

#[test]
fn a_case_is_a_page_on_a_terminal_and_in_a_pipe() {
    let page = out(shown(&stored()), &terminal());
    for part in [
        "Claim 547843/2025 · main (Allegro.pl) · claim submitted, your move\n",
        "marek_w · order 9409cc33 · at risk 249.00 PLN\n",
        "synced 2 min ago\n",
        "overdue 1d 4h\n    Allegro's own date (decisionDueDate), rule AL-C02. Missed: the claim counts\n    as accepted.\n",
        "in 3h\n    Counted from \"buyer wrote\"",
        "    (business-clock, calendar PL, Europe/Warsaw). Missed: the quality score\n",
        "buyer    \"Numer to 4417,\n                       ekspres nie grzeje.\n",
        "[2 files: diagnoza.pdf, foto.jpg]\n",
        "\nAllowed now\n  claim accept\n  claim reject\n",
    ] {
        assert!(page.contains(part), "{part:?} is missing from\n{page}");
    }
    let page = out(shown(&stored()), &pipe());
    assert!(page.contains("✖ verdict             2026-11-20T09:00:00Z  overdue\n"), "{page}");
    assert!(
        page.contains("\n2026-11-20T09:00:00Z      buyer    \"Numer to 4417,\n") && page.contains("Timeline (UTC)"),
        "{page}"
    );
    let lines = out(shown(&stored()), &format(Format::Tsv));
    assert!(lines.starts_with("id\t73cc39\naccount\tmain\n"), "{lines}");
}

fn proposal(side: Author, kind: &str, sums: [(i64, &str); 2], status: Option<&str>, note: Option<&str>) -> Proposal {
    let money = |(minor, currency): (i64, &str)| Some(Money::new(minor, currency));
    Proposal {
        id: None,
        side,
        kind: kind.into(),
        amount: money(sums[0]),
        amount_other: money(sums[1]),
        cost_bearer: None,
        status: status.map(Into::into),
        is_default: false,
        note: note.map(Into::into),
    }
}

/// A dispute with a proposal of each side, and an alternative of the seller's.
fn negotiated() -> StoredCase {
    let mut stored = stored();
    let case = &mut stored.case;
    (case.marketplace, case.site, case.kind) = ("aliexpress".into(), None, Kind::Dispute);
    case.status = "wait_for_your_response".into();
    let euro = |minor| [(minor, "EUR"), (minor * 11 / 10, "USD")];
    let chinese = "双方证据已核实，建议部分退款50%，\u{1b}[2J\u{202e}商品由买家保留。";
    let from_buyer = "Se oye un zumbido constante. Adjunto un vídeo.";
    let mut back = proposal(Author::Seller, "return_and_refund", euro(4000), Some("brand_new"), None);
    back.cost_bearer = Some("seller".into());
    case.proposals = vec![
        proposal(Author::Platform, "refund", euro(2000), None, Some(chinese)),
        proposal(Author::Seller, "refund", [(500, "USD"); 2], Some("buyer_refused"), None),
        back,
        proposal(Author::Buyer, "refund", euro(3000), Some("wait_seller_accept"), Some(from_buyer)),
    ];
    stored
}

/// The section of a page under this title, without the title.
fn section<'a>(page: &'a str, title: &str) -> &'a str {
    let (_, rest) = page.split_once(&format!("\n\n{title}\n")).unwrap_or_else(|| panic!("no {title} in {page}"));
    rest.split_once("\n\nTimeline").unwrap().0
}

#[test]
fn proposals_stand_side_by_side_and_alternatives_below() {
    let side_by_side = "             buyer                   you                   AliExpress
what         refund                  refund                refund
refund       30.00 EUR               5.00 USD              20.00 EUR
             (33.00 USD)                                   (22.00 USD)
status       awaits your answer      refused by the buyer  –
note         Se oye un zumbido       –                     双方证据已核实，建议
             constante. Adjunto un                         部分退款50%，商品由买
             vídeo.                                        家保留。

                                     alternative
what                                 return and refund
refund                               40.00 EUR
                                     (44.00 USD)
return cost                          you
status                               brand new";
    let page = out(shown(&negotiated()), &terminal());
    assert_eq!(section(&page, "Proposals"), side_by_side);
    assert!(
        page.starts_with("Dispute 547843/2025 · main (AliExpress) · wait for your response, your move\n"),
        "{page}"
    );
    let in_pipe = out(shown(&negotiated()), &pipe());
    assert_eq!(section(&in_pipe, "Proposals"), side_by_side, "the same in a pipe");
    let coloured = out(shown(&negotiated()), &Style { color: true, ..terminal() });
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), page, "colour adds nothing but colour");
}

#[test]
fn the_columns_of_proposals_are_straight_and_fit() {
    for width in [60, 75, 80, 200] {
        let page = out(shown(&negotiated()), &Style { width, ..terminal() });
        fits(section(&page, "Proposals"), width);
    }
    let page = out(shown(&negotiated()), &terminal());
    let column = |part: &str| {
        let line = section(&page, "Proposals").lines().find(|line| line.contains(part)).unwrap();
        line[..line.find(part).unwrap()].width()
    };
    assert_eq!(["AliExpress", "22.00", "双方", "部分", "家保留"].map(column), [59, 60, 59, 59, 59]);
}

#[test]
fn a_narrow_terminal_has_the_sides_below_each_other() {
    let stacked = "             buyer
what         refund
refund       30.00 EUR
             (33.00 USD)
status       awaits your answer
note         Se oye un zumbido constante. Adjunto un vídeo.

             you
what         refund
refund       5.00 USD
status       refused by the buyer

             alternative
what         return and refund
refund       40.00 EUR
             (44.00 USD)
return cost  you
status       brand new

             AliExpress
what         refund
refund       20.00 EUR
             (22.00 USD)
note         双方证据已核实，建议部分退款50%，商品由买家保留
             。";
    let narrow = Style { width: 60, ..terminal() };
    assert_eq!(section(&out(shown(&negotiated()), &narrow), "Proposals"), stacked);
    let mut two = negotiated();
    two.case.proposals.remove(0);
    let page = out(shown(&two), &narrow);
    assert!(section(&page, "Proposals").starts_with("             buyer                      you\n"), "{page}");
    two.case.proposals.clear();
    assert!(!out(shown(&two), &narrow).contains("Proposals"));
}

#[test]
fn a_megabyte_of_text_is_shortened_on_a_terminal_only() {
    let mut huge = stored();
    huge.case.messages = vec![message(1, Author::Buyer, &"a b ".repeat(250_000), &[])];
    huge.case.subject = Some("x".repeat(1_000_000));
    let page = out(shown(&huge), &terminal());
    assert!(page.len() < 8_000 && page.contains("… 998,000 more characters: --json shows all\n"), "{}", page.len());
    assert!(out(shown(&huge), &pipe()).matches("a b").count() > 200_000);
    let mut listed_huge = case("73cc39", Kind::Message, Some(HOUR), "reply");
    listed_huge.subject = huge.case.subject;
    assert!(out(listed(&[listed_huge], false), &terminal()).len() < 2_000);
}

#[test]
fn an_ambiguous_name_lists_the_candidates() {
    let cases = [some_cases().remove(1), case("6f90b1", Kind::Claim, Some(HOUR), "decide")];
    let error = ambiguous("6f", &cases, &["6f552f".into(), "6f90b1".into()]);
    assert_eq!(error.kind.exit_code(), 5);
    let expected = "\
error: `6f` fits 2 cases
  6f552f  dispute, not received      anna.k
  6f90b1  claim 547843/2025, defect  anna.k
hint: type more letters
";
    assert_eq!(said(&error, &pipe()), expected);
    let mut other = cases.clone();
    other[1].key.account = "ali".into();
    assert!(
        said(&ambiguous("6f", &other, &["6f552f".into(), "6f90b1".into()]), &pipe()).contains("\n  ali:6f90b1   claim")
    );
    let shared = said(&ambiguous("6f", &other, &["main:6f552f".into(), "ali:6f90b1".into()]), &pipe());
    assert!(shared.contains("\n  main:6f552f  dispute") && shared.contains("\n  ali:6f90b1   claim"), "{shared}");
}

#[test]
fn one_record_is_lines_of_name_and_value() {
    let record =
        || row(json!({"account": "main", "expires_at": "2026-11-21T12:58:00Z", "scope": null, "next_at": "x"}));
    let on_terminal = "account     main\nexpires at  2 min ago\nscope       –\nnext at     x\n";
    assert_eq!(out(Outcome::record(record()), &terminal()), on_terminal);
    let in_pipe = "account\tmain\nexpires_at\t2026-11-21T12:58:00Z\nscope\t\nnext_at\tx\n";
    assert_eq!(out(Outcome::record(record()), &pipe()), in_pipe);
}

#[test]
fn text_is_the_same_everywhere_and_ends_with_a_line_break() {
    for style in [terminal(), pipe(), json_of(""), format(Format::Csv)] {
        assert_eq!(out(Outcome::text("2026-12-28T18:00:00+01:00"), &style), "2026-12-28T18:00:00+01:00\n");
    }
}
