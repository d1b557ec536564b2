//! Disputes answered through the built binary: proposals on one marketplace, words on the other, and exactly what was sent.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "common/ali.rs"]
mod ali;
mod common;

use aftersale::simulator::World;
use ali::{dispute, effects, happen, shop};
use common::{Ran, Shop};
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

const SAVE: &str = "aliexpress.issue.solution.save";
const AGREE: &str = "aliexpress.issue.solution.agree";
const UPLOAD: &str = "aliexpress.issue.image.upload";

fn quality(kind: &str) -> Value {
    json!({"reason": "quality", "currency": "EUR", "amount": "10.00", "type": kind, "text": "It does not work."})
}

fn good(ran: &Ran) {
    assert_eq!(ran.code, 0, "{ran:?}");
}

/// A picture of one colour in the shop's home; its path.
fn picture(shop: &Shop, name: &str, shade: u8) -> String {
    let path = shop.home.path().join(name);
    RgbImage::from_pixel(40, 40, Rgb([shade, 10, 10])).save_with_format(&path, ImageFormat::Png).unwrap();
    path.to_str().unwrap().to_owned()
}

/// An Allegro discussion that is opened now.
fn discussion(shop: &Shop) -> String {
    let shown = shop.post("/_simulator/events", json!({"op": "open_issue", "text": "Paczka nie doszła."}));
    good(&shop.run(&["sync"]));
    shown["issue"].as_str().unwrap().to_owned()
}

#[test]
fn a_proposal_is_accepted_once_and_only_with_a_yes() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, quality("refund"));
    let dry = shop.json(&["dispute", "accept", &case, "--dry-run", "--json"]);
    assert_eq!((dry["dry_run"].as_bool(), dry["requests"][0]["body"]["method"].as_str()), (Some(true), Some(AGREE)));
    let asked = shop.run(&["dispute", "accept", &case]);
    assert_eq!(asked.code, 6, "{asked:?}");
    assert!(effects(&shop, AGREE).is_empty());

    let done = shop.run(&["dispute", "accept", &case, "--yes"]);
    good(&done);
    assert!(done.stdout.contains("10.00 EUR") && done.stdout.contains("journal"), "{done:?}");
    let sent = effects(&shop, AGREE);
    assert_eq!(sent.len(), 1);
    let again = shop.run(&["dispute", "accept", &case, "--yes"]);
    good(&again);
    assert!(again.stdout.contains("already done"), "{again:?}");
    let named = sent[0]["solution_id"].to_string();
    good(&shop.run(&["dispute", "accept", &case, "--proposal", &named, "--yes"]));
    let other = shop.run(&["dispute", "accept", &case, "--proposal", "1", "--yes"]);
    assert_eq!(other.code, 5, "{other:?}");
    let refused = shop.run(&["dispute", "refuse", &case, "-m", "No, thank you.", "--yes"]);
    assert_eq!(refused.code, 6, "it is agreed: {refused:?}");
    assert!(refused.stderr.contains("drafts"), "the text is kept: {refused:?}");
    assert_eq!((effects(&shop, AGREE).len(), effects(&shop, SAVE).len()), (1, 0));
}

#[test]
fn a_return_goes_to_an_address_that_is_certain() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, quality("return_and_refund"));
    let account = shop.json(&["account", "show", "ali", "--json"]);
    let addresses = account["return_addresses"].as_array().unwrap();
    let default = addresses.iter().find(|one| one["is_default"] == true).unwrap()["id"].as_str().unwrap();
    let wrong = shop.run(&["dispute", "accept", &case, "--return-address", "77", "--yes"]);
    assert_eq!(wrong.code, 2, "{wrong:?}");
    assert!(wrong.stderr.contains(default), "the addresses are listed: {wrong:?}");
    good(&shop.run(&["dispute", "accept", &case, "--yes"]));
    let sent = effects(&shop, AGREE);
    assert_eq!((sent.len(), sent[0]["return_address_id"].to_string()), (1, default.to_owned()));
    let asked = shop.run(&["dispute", "accept", &case, "--with", "refund"]);
    assert!(asked.code == 2 && asked.stderr.contains("--with"), "{asked:?}");
}

#[test]
fn a_platform_proposal_without_a_number_cannot_be_accepted_and_says_so() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, quality("refund"));
    happen(&shop, "ali_buyer_arbitrate", &case, json!({"text": "Please decide."}));
    happen(&shop, "ali_platform_hint", &case, json!({"amount": "5.00"}));
    shop.run(&["sync", "--full"]);
    good(&shop.run(&["show", &case]));
    let pseudo = shop.run(&["dispute", "accept", &case, "--proposal=-2", "--yes"]);
    assert!(pseudo.code == 5 && effects(&shop, AGREE).is_empty(), "{pseudo:?}");
    let page = shop.run(&["handoff", "prepare", "accept-proposal", &case]);
    good(&page);
    assert!(page.stdout.contains("Accept the platform's proposal"), "{page:?}");
}

#[test]
fn two_offers_are_two_steps_and_are_changed_and_not_doubled() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, quality("return_and_refund"));
    let args = [
        "dispute",
        "refuse",
        &case,
        "--propose",
        "refund:4.50",
        "--propose",
        "return:8",
        "-m",
        "The item is new.",
        "--yes",
    ];
    good(&shop.run(&args));
    let sent = effects(&shop, SAVE);
    let made = |at: usize, name: &str| sent[at]["param_dto"][name].clone();
    assert_eq!(sent.len(), 2);
    assert_eq!((made(0, "add_solution_type"), made(0, "refund_amount")), (json!("refund"), json!("4.50")));
    assert_eq!((made(1, "add_solution_type"), made(1, "refund_amount")), (json!("return_and_refund"), json!("8.00")));
    assert!(made(0, "buyer_solution_id").is_string() && made(1, "return_good_address_id").is_string());
    let again = shop.run(&args);
    good(&again);
    assert!(again.stdout.matches("already done").count() == 2 && effects(&shop, SAVE).len() == 2, "{again:?}");

    good(&shop.run(&["dispute", "propose", &case, "refund:5,50", "-m", "A little more.", "--yes"]));
    let changed = effects(&shop, SAVE).pop().unwrap();
    assert_eq!(changed["param_dto"]["add_seller_solution"], false);
    assert_eq!(changed["param_dto"]["modify_seller_solution_id"].as_str().unwrap(), sent[0]["solution_id"].to_string());
    for (offers, code) in [
        (vec!["refund:5000"], 6),
        (vec!["refund:1", "refund:2"], 2),
        (vec!["gift:1"], 2),
        (vec!["refund:1 USD"], 2),
        (vec!["refund:-1"], 2),
    ] {
        let args = [&["dispute", "propose", &case][..], &offers, &["-m", "Words enough.", "--yes"]].concat();
        let ran = shop.run(&args);
        assert_eq!(ran.code, code, "{offers:?} {ran:?}");
    }
    assert_eq!(effects(&shop, SAVE).len(), 3);
}

#[test]
fn a_refusal_without_an_offer_is_no_refund_and_goods_that_never_came_are_not_asked_back() {
    let shop = shop(World::Empty);
    let lost = json!({"reason": "not_received", "currency": "EUR", "amount": "10.00", "text": "Nothing came."});
    let case = dispute(&shop, lost);
    let back = shop.run(&["dispute", "refuse", &case, "--propose", "return:5", "-m", "Send it back.", "--yes"]);
    assert_eq!(back.code, 6, "{back:?}");
    let short = shop.run(&["dispute", "refuse", &case, "-m", "No."]);
    assert_ne!(short.code, 0, "five characters at least: {short:?}");
    good(&shop.run(&["dispute", "refuse", &case, "--reason", "Tracking shows that it was delivered.", "--lang", "en"]));
    let sent = effects(&shop, SAVE);
    let dto = &sent[0]["param_dto"];
    assert_eq!((sent.len(), dto["refund_amount"].as_str()), (1, Some("0.00")));
    assert!(dto["solution_context"].as_str().unwrap().contains("Tracking shows that it was delivered."));
}

#[test]
fn an_offer_that_a_refusal_leaves_standing_is_named_and_asked_about() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, quality("return_and_refund"));
    let both = ["--propose", "refund:1", "--propose", "return:9", "-m", "Either of these.", "--yes"];
    good(&shop.run(&[&["dispute", "refuse", &case][..], &both].concat()));
    let refusal = ["dispute", "refuse", &case, "-m", "We refuse entirely now."];
    let asked = shop.run(&refusal);
    assert!(asked.code == 6 && effects(&shop, SAVE).len() == 2, "{asked:?}");
    let refused = shop.run(&[&refusal[..], &["--yes"]].concat());
    good(&refused);
    for said in ["9.00 EUR, still stands", "handoff prepare delete-proposal"] {
        assert!(refused.stderr.contains(said), "{refused:?}");
    }
    good(&shop.run(&["handoff", "prepare", "delete-proposal", &case]));
}

#[test]
fn no_more_is_promised_than_the_configuration_lets_be_refunded() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, quality("refund"));
    let talk = discussion(&shop);
    let config = std::fs::read_to_string(shop.config_file()).unwrap();
    shop.write_config(&format!("{config}\n[limits]\nmax_refund = \"50.00 PLN, 5.00 EUR\"\n"));
    for args in [
        &["dispute", "accept", &case][..],
        &["dispute", "refuse", &case, "--propose", "refund:6", "-m", "Six of them."],
        &["dispute", "propose", &case, "return:6", "-m", "Six of them."],
        &["dispute", "accept", &talk, "--with", "partial-refund", "--amount", "60"],
    ] {
        let ran = shop.run(&[args, &["--yes"]].concat());
        assert!(ran.code == 6 && ran.stderr.contains("max_refund"), "{args:?} {ran:?}");
    }
    let sent = ["issue.message", SAVE, AGREE].map(|kind| effects(&shop, kind).len());
    assert_eq!(sent, [0, 0, 0]);
    good(&shop.run(&["dispute", "refuse", &case, "--propose", "refund:5", "-m", "Five of them.", "--yes"]));
}

#[test]
fn sums_are_written_as_the_marketplace_writes_the_most_that_it_takes() {
    let shop = shop(World::Empty);
    let filing = json!({"reason": "quality", "currency": "JPY", "amount": "2000", "type": "refund", "text": "Broken."});
    let case = dispute(&shop, filing);
    let broken = shop.run(&["dispute", "refuse", &case, "--propose", "refund:5.50", "-m", "A part of it.", "--yes"]);
    assert!(broken.code == 2 && broken.stderr.contains("JPY has no decimals"), "{broken:?}");
    good(&shop.run(&["dispute", "refuse", &case, "--propose", "refund:500", "-m", "A part of it.", "--yes"]));
    assert_eq!(effects(&shop, SAVE)[0]["param_dto"]["refund_amount"], "500");
}

#[test]
fn what_was_piped_in_is_kept_whatever_fails() {
    let shop = shop(World::Empty);
    let case = discussion(&shop);
    let kept = |ran: &Ran| {
        let line = ran.stderr.lines().find(|line| line.contains("your text is kept in")).unwrap_or_default();
        std::fs::read_to_string(line.rsplit(" in ").next().unwrap().trim()).unwrap_or_default()
    };
    let said = "\u{feff}Dzień dobry,\r\npaczka\tjest w drodze.\r\n";
    for args in [&["nowhere"][..], &[&case, "--evidence", "gone.jpg"], &[&case, "--lang", "xx", "--edit"]] {
        let ran = shop.run_with(&[&["dispute", "message", "-m", "-"], args].concat(), said);
        assert!(ran.code != 0, "{ran:?}");
        assert_eq!(kept(&ran), "Dzień dobry,\npaczka jest w drodze.", "{ran:?}");
    }
    good(&shop.run_with(&["dispute", "message", &case, "--message-file", "-"], said));
    let sent = effects(&shop, "issue.message");
    assert_eq!((sent.len(), sent[0]["text"].as_str()), (1, Some("Dzień dobry,\npaczka jest w drodze.")));
}

#[test]
fn the_editor_opens_on_a_letter_that_lacks_a_word_and_an_open_one_is_not_sent() {
    let shop = shop(World::Empty);
    let case = discussion(&shop);
    let editor = shop.home.path().join("editor.sh");
    std::fs::write(&editor, "sed -i 's/{{ reason }}/tracking shows delivery/' \"$1\"\n").unwrap();
    let edit = |editor: &str| {
        let program = shop.command(&["dispute", "refuse", &case, "--lang", "en", "--edit", "--yes"]);
        let line = format!("{:?}", program.get_program()) + " dispute refuse " + &case + " --lang en --edit --yes";
        let mut script = std::process::Command::new("script");
        script.args(["-qec", &line, "/dev/null"]).env_clear().env("PATH", std::env::var("PATH").unwrap());
        script.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?)))).env("EDITOR", editor);
        common::ran(script.stdin(std::process::Stdio::null()).output().unwrap())
    };
    let open = edit("true");
    assert!(open.stdout.contains("was not filled in") && effects(&shop, "issue.message").is_empty(), "{open:?}");
    let filled = edit(&format!("sh {}", editor.display()));
    let sent = effects(&shop, "issue.message");
    assert_eq!(sent.len(), 1, "{filled:?}");
    assert!(sent[0]["text"].as_str().unwrap().contains("tracking shows delivery"), "{sent:?}");
}

#[test]
fn news_that_was_not_seen_stop_an_answer() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, quality("refund"));
    happen(&shop, "ali_buyer_modify", &case, json!({"amount": "12.00", "text": "Now I want more."}));
    let stale = shop.run(&["dispute", "accept", &case, "--yes"]);
    assert_eq!(stale.code, 6, "{stale:?}");
    assert!(stale.stderr.contains("news") && effects(&shop, AGREE).is_empty(), "{stale:?}");
    good(&shop.run(&["show", &case]));
    good(&shop.run(&["dispute", "accept", &case, "--yes"]));
}

#[test]
fn a_picture_that_is_not_taken_is_named_and_a_later_run_sends_only_it() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, quality("refund"));
    let (one, two) = (picture(&shop, "one.png", 10), picture(&shop, "two.png", 200));
    good(&shop.run(&["dispute", "evidence", &case, &one]));
    shop.post("/_simulator/switches", json!({"aliexpress": {"no_images": true}}));
    let partly = shop.run(&["dispute", "evidence", &case, &one, &two]);
    assert_eq!(partly.code, 3, "{partly:?}");
    assert!(partly.stdout.contains("already done") && partly.stderr.contains("two.png"), "{partly:?}");
    assert!(partly.stderr.contains("handoff prepare upload-evidence"), "{partly:?}");
    let refused = shop.run(&["dispute", "evidence", &case, &two]);
    assert_eq!(refused.code, 1, "nothing was taken: {refused:?}");
    shop.post("/_simulator/switches", json!({"aliexpress": {"no_images": false}}));
    good(&shop.run(&["dispute", "evidence", &case, &one, &two]));
    assert_eq!(effects(&shop, UPLOAD).len(), 2, "each once");
    assert_eq!(shop.run(&["dispute", "evidence", &case]).code, 2);
}

#[test]
fn a_request_to_cancel_an_order_is_answered_once() {
    let shop = shop(World::Demo);
    good(&shop.run(&["sync"]));
    let case = shop.json(&["list", "--account", "ali", "--json"])[0].clone();
    let order = case["order_id"].as_str().unwrap().to_owned();
    let none = shop.run(&["order", "cancel-request", "accept", &order, "--account", "ali", "--yes"]);
    assert_eq!(none.code, 6, "{none:?}");
    shop.post("/_simulator/events", json!({"op": "ali_cancel_request", "order_id": order}));
    let refuse = ["order", "cancel-request", "refuse", &order, "--account", "ali"];
    assert_eq!(shop.run(&refuse).code, 2, "a refusal needs its reason");
    let said = [&refuse[..], &["-m", "It is on its way."]].concat();
    good(&shop.run(&[&said[..], &["--dry-run"]].concat()));
    assert!(effects(&shop, "aliexpress.trade.seller.order.refusecancel").is_empty());
    good(&shop.run(&said));
    let again = shop.run(&said);
    assert!(again.code == 0 && again.stdout.contains("already done"), "{again:?}");
    let sent = effects(&shop, "aliexpress.trade.seller.order.refusecancel");
    assert_eq!((sent.len(), sent[0]["memo"].as_str()), (1, Some("It is on its way.")));

    shop.post("/_simulator/events", json!({"op": "ali_cancel_request", "order_id": order}));
    let accept = ["order", "cancel-request", "accept", &order, "--account", "ali"];
    assert_eq!(shop.run(&accept).code, 6, "it asks first");
    good(&shop.run(&[&accept[..], &["--yes"]].concat()));
    assert_eq!(
        effects(&shop, "aliexpress.trade.seller.order.acceptcancel").len(),
        1,
        "a new request may be answered anew"
    );
    assert_ne!(shop.run(&["order", "cancel-request", "accept", &order, "--account", "main", "--yes"]).code, 0);
}

#[test]
fn in_a_discussion_the_words_say_what_is_granted() {
    let shop = Shop::new(World::Empty);
    let case = discussion(&shop);
    assert_eq!(shop.run(&["dispute", "accept", &case]).code, 2, "what is granted must be said");
    let accept = ["dispute", "accept", &case, "--with", "partial-refund"];
    assert_eq!(shop.run(&[&accept[..], &["--yes"]].concat()).code, 2, "and how much");
    let much = shop.run(&[&accept[..], &["--amount", "99999", "--yes"]].concat());
    assert_eq!(much.code, 6, "{much:?}");
    let args = [&accept[..], &["--amount", "12.50", "--lang", "en"]].concat();
    assert_eq!(shop.run(&args).code, 6, "it binds, so it asks");
    let yes = [&args[..], &["--yes"]].concat();
    good(&shop.run(&yes));
    let again = shop.run(&yes);
    assert!(again.stdout.contains("already done"), "{again:?}");
    let sent = effects(&shop, "issue.message");
    assert_eq!(sent.len(), 1);
    let text = sent[0]["text"].as_str().unwrap().replace('\u{a0}', " ");
    assert!(text.contains("we accept it") && text.contains("12.50 PLN"), "{text}");
    let wrong = shop.run(&["dispute", "accept", &case, "--proposal", "1"]);
    assert!(wrong.code == 2 && wrong.stderr.contains("--proposal"), "{wrong:?}");
    assert_eq!(shop.run(&["dispute", "propose", &case, "refund:1", "-m", "Words."]).code, 2);
}

#[test]
fn no_more_is_promised_than_earlier_refunds_left() {
    let shop = Shop::new(World::Empty);
    let shown = shop.post("/_simulator/events", json!({"op": "open_issue", "text": "Paczka nie doszła."}));
    let (case, order) = (shown["issue"].as_str().unwrap(), &shown["order"]);
    good(&shop.run(&["sync"]));
    let promise = |sum: &str| {
        shop.run(&["dispute", "accept", case, "--with", "partial-refund", "--amount", sum, "--lang", "en", "--yes"])
    };
    good(&promise("1.50"));
    let whole = shop.json(&["order", "show", order.as_str().unwrap(), "--json"]);
    let paid: i64 = whole["total"]["amount"].as_str().unwrap().replace('.', "").parse().unwrap();
    shop.post("/_simulator/events", json!({"op": "panel_refund", "order": order, "cents": paid - 100}));
    let much = promise("1.01");
    assert!(much.code == 6 && much.stderr.contains("earlier refunds left"), "{much:?}");
    assert!(promise("1.50").stdout.contains("already done"), "what was promised before stays promised");
    good(&promise("1.00"));
}

#[test]
fn in_a_discussion_each_file_is_a_message_of_its_own() {
    let shop = Shop::new(World::Empty);
    let case = discussion(&shop);
    let (one, two) = (picture(&shop, "one.png", 10), picture(&shop, "two.png", 200));
    let none = shop.run(&["dispute", "refuse", &case]);
    assert!(none.code == 2 && none.stderr.contains("reason"), "{none:?}");
    let tagged = format!("tracking={two}");
    let args = [
        "dispute",
        "refuse",
        &case,
        "--reason",
        "It was delivered.",
        "--lang",
        "en",
        "--evidence",
        &one,
        "--evidence",
        &tagged,
    ];
    good(&shop.run(&args));
    good(&shop.run(&args));
    let sent = effects(&shop, "issue.message");
    assert_eq!(sent.len(), 2);
    assert!(sent[0]["text"].as_str().unwrap().contains("It was delivered."));
    assert!(sent.iter().all(|one| one["attachments"].as_array().unwrap().len() == 1), "{sent:?}");

    let three = picture(&shop, "three.png", 90);
    good(&shop.run(&["dispute", "evidence", &case, &three]));
    good(&shop.run(&["dispute", "evidence", &case, &three, "--evidence", &two]));
    assert_eq!(effects(&shop, "issue.message").len(), 3, "what was sent alone is not sent again");
}

#[test]
fn what_a_case_allows_are_commands_that_exist() {
    let shop = shop(World::Demo);
    good(&shop.run(&["sync"]));
    let cases = shop.json(&["list", "--kind", "dispute", "--limit", "0", "--json"]);
    let mut named: Vec<String> = Vec::new();
    for case in cases.as_array().unwrap() {
        named.extend(case["allowed_actions"].as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()));
    }
    named.sort();
    named.dedup();
    assert_eq!(named.len(), 6, "{named:?}");
    for action in named {
        let args: Vec<&str> = action.split(' ').chain(["--help"]).collect();
        good(&shop.run(&args));
    }
}

#[test]
fn what_was_done_stands_on_the_page_and_what_is_unknown_comes_first() {
    let shop = shop(World::Empty);
    let case = dispute(&shop, quality("refund"));
    good(&shop.run(&["dispute", "refuse", &case, "-m", "No, it is new."]));
    let shown = shop.json(&["show", &case, "--json"]);
    let action = &shown["actions"][0];
    assert_eq!((action["change"].as_str(), action["state"].as_str()), (Some("proposal"), Some("sent")));
    let page = shop.run(&["show", &case]);
    assert!(page.stdout.contains("What you did") && page.stdout.contains(action["id"].as_str().unwrap()), "{page:?}");

    let fault = json!({"api": SAVE, "kind": "commit_then_504", "times": 1});
    shop.post("/_simulator/faults", json!({ "rules": [fault] }));
    let lost = shop.run(&["dispute", "propose", &case, "refund:2", "-m", "Two then.", "--yes"]);
    assert_eq!(lost.code, 7, "{lost:?}");
    let page = shop.run(&["show", &case]);
    let (unknown, deadlines) = (page.stdout.find("Not known").unwrap(), page.stdout.find("Deadlines").unwrap());
    assert!(unknown < deadlines && page.stderr.contains("nobody knows"), "{page:?}");
    let again = shop.run(&["dispute", "propose", &case, "refund:2", "-m", "Two then.", "--yes"]);
    assert!(again.code == 0 && again.stdout.contains("already done"), "{again:?}");
    assert_eq!(effects(&shop, SAVE).len(), 2, "found at the marketplace, and not sent again");
}
