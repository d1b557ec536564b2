//! Every write of both marketplaces: a row each. Whoever adds a command adds its row here.

use crate::stage::{Stage, Way};
use aftersale::domain::{Action, Change, Enclosure, Kind, Money, RefundLine, ReturnDecision};
use aftersale::journal::Enclosures;
use serde_json::{Value, json};

/// What becomes of a write when nobody knows what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It is cleared by reading, or by a repetition that the marketplace recognises: one effect.
    Cleared,
    /// A repetition does no harm: one effect or several that are the same.
    Harmless,
    /// A person decides: at most one effect.
    Person,
}

/// One kind of write.
pub struct Write {
    pub name: &'static str,
    /// What tells its request from others, as a rule of the simulator's faults has it.
    pub request: Value,
    /// The effect that the simulator counts.
    pub effect: &'static str,
    pub doubt: Doubt,
    /// Makes something to write to.
    pub scene: fn(&Stage) -> Scene,
}

/// Something to write to, and how.
pub struct Scene {
    pub way: Way,
    /// Of what the state is compared.
    pub ids: Vec<String>,
}

impl Write {
    /// Whether the account is AliExpress'.
    pub fn is_ali(&self) -> bool {
        self.request.get("api").is_some()
    }
}

pub fn all() -> Vec<Write> {
    let issue_message = || json!({"method": "POST", "template": "/sale/issues/{id}/message"});
    let api = |name: &str| json!({ "api": name });
    let row = |name, request, effect, doubt, scene| Write { name, request, effect, doubt, scene };
    vec![
        row("dispute message", issue_message(), "issue.message", Doubt::Cleared, dispute_message),
        row("dispute message with a file", issue_message(), "issue.message", Doubt::Cleared, message_with_file),
        row("dispute close", issue_message(), "issue.message", Doubt::Person, dispute_close),
        row("api POST", issue_message(), "issue.message", Doubt::Person, raw_allegro),
        row("claim message", issue_message(), "issue.message", Doubt::Cleared, claim_message),
        row("return not required", issue_message(), "issue.message", Doubt::Cleared, not_required),
        row("return with own label", issue_message(), "issue.message", Doubt::Cleared, own_label),
        row("claim accept", claim_status(), "issue.status", Doubt::Cleared, accept),
        row("claim reject", claim_status(), "issue.status", Doubt::Cleared, reject),
        row(
            "thread message",
            json!({"method": "POST", "template": "/messaging/threads/{id}/messages"}),
            "thread.message",
            Doubt::Cleared,
            thread_message,
        ),
        row(
            "thread read",
            json!({"method": "PUT", "path_prefix": "/messaging/threads/"}),
            "thread.read",
            Doubt::Harmless,
            read,
        ),
        row(
            "refund",
            json!({"method": "POST", "path_prefix": "/payments/refunds"}),
            "payment.refund",
            Doubt::Cleared,
            refund,
        ),
        row(
            "return confirm",
            json!({"method": "POST", "path_prefix": "/payments/refunds"}),
            "payment.refund",
            Doubt::Cleared,
            return_confirm,
        ),
        row(
            "refund retry",
            json!({"method": "POST", "path_prefix": "/payments/refunds"}),
            "payment.refund",
            Doubt::Cleared,
            refund_retry,
        ),
        row("claim accept --pay, at the verdict", claim_status(), "issue.status", Doubt::Cleared, accept_and_pay),
        row(
            "claim accept --pay, at the refund",
            json!({"method": "POST", "path_prefix": "/payments/refunds"}),
            "payment.refund",
            Doubt::Cleared,
            accept_and_pay,
        ),
        row(
            "return reject",
            json!({"method": "POST", "path_prefix": "/order/customer-returns/"}),
            "return.rejection",
            Doubt::Cleared,
            return_rejection,
        ),
        row(
            "commission claim",
            json!({"method": "POST", "path_prefix": "/order/refund-claims"}),
            "commission.claim",
            Doubt::Cleared,
            commission,
        ),
        row(
            "commission cancel",
            json!({"method": "DELETE", "path_prefix": "/order/refund-claims"}),
            "commission.cancel",
            Doubt::Cleared,
            commission_cancel,
        ),
        row(
            "shipment",
            json!({"method": "POST", "path_prefix": "/order/checkout-forms/"}),
            "order.shipment",
            Doubt::Cleared,
            shipment,
        ),
        row("ali accept", api(AGREE), AGREE, Doubt::Cleared, agree),
        row("ali propose", api(SAVE), SAVE, Doubt::Cleared, propose),
        row("ali change a proposal", api(SAVE), SAVE, Doubt::Cleared, modify),
        row("ali evidence", api(UPLOAD), UPLOAD, Doubt::Cleared, evidence),
        row("ali accept cancellation", api(ACCEPT_CANCEL), ACCEPT_CANCEL, Doubt::Cleared, accept_cancel),
        row("ali refuse cancellation", api(REFUSE_CANCEL), REFUSE_CANCEL, Doubt::Cleared, refuse_cancel),
        row("ali api", api(EXTEND), EXTEND, Doubt::Person, raw_ali),
    ]
}

const AGREE: &str = "aliexpress.issue.solution.agree";
const SAVE: &str = "aliexpress.issue.solution.save";
const UPLOAD: &str = "aliexpress.issue.image.upload";
const ACCEPT_CANCEL: &str = "aliexpress.trade.seller.order.acceptcancel";
const REFUSE_CANCEL: &str = "aliexpress.trade.seller.order.refusecancel";
const EXTEND: &str = "aliexpress.trade.redefining.extendsbuyeracceptgoodstime";

fn claim_status() -> Value {
    json!({"method": "POST", "template": "/sale/issues/{id}/status"})
}

pub fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A discussion (`DISPUTE`) or a claim (`CLAIM`) that has just been opened.
pub fn issue(stage: &Stage, kind: &str) -> (String, String) {
    let made = stage.event(json!({"op": "open_issue", "type": kind}));
    (text(&made["issue"]), text(&made["order"]))
}

/// A command on a case that the cache knows by now.
pub fn on_case(stage: &Stage, id: &str, before: &[&str], after: &[&str]) -> Way {
    let ran = stage.shop.run(&["sync"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    Way::command(&[before, &[id], after].concat())
}

pub fn action(account: &str, case: &str, kind: Option<Kind>, order: Option<&str>, change: Change) -> Action {
    Action {
        account: account.into(),
        marketplace: if account == "ali" { "aliexpress" } else { "allegro" }.into(),
        command: "test".into(),
        case_id: case.into(),
        kind,
        order_id: order.map(str::to_owned),
        buyer: None,
        change,
    }
}

fn by_action(ids: &[&String], action: Action) -> Scene {
    Scene { way: Way::Action(Box::new(action)), ids: ids.iter().map(|id| (*id).clone()).collect() }
}

fn dispute_message(stage: &Stage) -> Scene {
    let (id, _) = issue(stage, "DISPUTE");
    let way = on_case(stage, &id, &["dispute", "message"], &["--message", "Wyślemy nowy egzemplarz."]);
    Scene { way, ids: vec![id] }
}

fn message_with_file(stage: &Stage) -> Scene {
    let (id, _) = issue(stage, "DISPUTE");
    let file = stage.shop.home.path().join("proof.png");
    std::fs::write(&file, png()).unwrap();
    let file = file.to_str().unwrap();
    let words = ["--message", "W załączniku dowód.", "--evidence", file];
    let way = on_case(stage, &id, &["dispute", "message"], &words);
    Scene { way, ids: vec![id] }
}

fn dispute_close(stage: &Stage) -> Scene {
    let (id, _) = issue(stage, "DISPUTE");
    let way = on_case(stage, &id, &["dispute", "close"], &["--message", "Czy możemy zamknąć sprawę?", "--yes"]);
    Scene { way, ids: vec![id] }
}

fn raw_allegro(stage: &Stage) -> Scene {
    let (id, _) = issue(stage, "DISPUTE");
    let body = r#"{"type": "REGULAR", "text": "Sami napisaliśmy."}"#;
    let path = format!("/sale/issues/{id}/message");
    let way = Way::command(&["api", "POST", &path, "--data", body, "--account", "main", "--yes"]);
    Scene { way, ids: vec![id] }
}

fn of_issue(stage: &Stage, kind: &str, change: impl FnOnce(&Stage) -> Change) -> Scene {
    let (id, order) = issue(stage, kind);
    let change = change(stage);
    let kind = if kind == "CLAIM" { Kind::Claim } else { Kind::Dispute };
    by_action(&[&id], action("main", &id, Some(kind), Some(&order), change))
}

fn claim_message(stage: &Stage) -> Scene {
    of_issue(stage, "CLAIM", |_| Change::Message { text: "Sprawdzamy to.".into(), files: Vec::new() })
}

fn not_required(stage: &Stage) -> Scene {
    of_issue(stage, "CLAIM", |_| Change::ReturnDecision {
        decision: ReturnDecision::NotRequired,
        text: "Nie trzeba odsyłać.".into(),
        files: Vec::new(),
    })
}

fn own_label(stage: &Stage) -> Scene {
    of_issue(stage, "CLAIM", |stage| Change::ReturnDecision {
        decision: ReturnDecision::OwnLabel,
        text: "Etykieta w załączniku.".into(),
        files: vec![picture(stage)],
    })
}

fn accept(stage: &Stage) -> Scene {
    of_issue(stage, "CLAIM", |_| Change::Verdict {
        verdict: "ACCEPTED_REFUND".into(),
        text: "Zwrócimy pieniądze.".into(),
        partial_refund: None,
    })
}

fn reject(stage: &Stage) -> Scene {
    of_issue(stage, "CLAIM", |_| Change::Verdict {
        verdict: "REJECTED_PRODUCT_CONFORMS_TO_CONTRACT".into(),
        text: "Towar był zgodny z opisem.".into(),
        partial_refund: None,
    })
}

fn thread(stage: &Stage, change: Change) -> Scene {
    // Each case in a thread of its own, so that the words of an earlier one are not there yet.
    let buyer = format!("kupujacy{}", stage.shop.get("/_simulator/requests")["total"]);
    let id = text(&stage.event(json!({"op": "buyer_thread_message", "buyer": buyer}))["thread"]);
    by_action(&[&id], action("main", &id, Some(Kind::Message), None, change))
}

fn thread_message(stage: &Stage) -> Scene {
    thread(stage, Change::Message { text: "Dzień dobry, paczka jest w drodze.".into(), files: Vec::new() })
}

fn read(stage: &Stage) -> Scene {
    thread(stage, Change::Read)
}

fn order(stage: &Stage) -> Value {
    stage.event(json!({"op": "place_order", "lines": [{"quantity": 5}]}))
}

fn refund(stage: &Stage) -> Scene {
    let placed = order(stage);
    let id = text(&placed["order"]);
    let line = RefundLine { line_id: text(&placed["lines"][0]), quantity: Some(1), amount: None };
    // A key of its own for each case, whatever the key is made of.
    let number = stage.shop.get("/_simulator/requests")["total"].as_u64().unwrap();
    let change = Change::Refund {
        command_id: format!("00000000-0000-5000-8000-{number:012}"),
        payment_id: text(&placed["payment"]),
        reason: "REFUND".into(),
        lines: vec![line],
        delivery: None,
        deposits: Vec::new(),
        surcharges: Vec::new(),
        services: None,
        overpaid: None,
        total: Money { minor: 1, currency: "PLN".into() },
        comment: None,
    };
    by_action(&[&id], action("main", &id, None, Some(&id), change))
}

/// A return whose goods have come back, with refunds that are paid at the next look.
fn confirmable(stage: &Stage) -> (String, String) {
    stage.shop.post("/_simulator/switches", json!({"money": {"refund_steps_ms": [0, 0, 0]}}));
    let order = text(&order(stage)["order"]);
    let id = text(&stage.event(json!({"op": "open_return", "order": order}))["return"]);
    (order, id)
}

fn return_confirm(stage: &Stage) -> Scene {
    let (order, id) = confirmable(stage);
    let way = on_case(stage, &id, &["return", "confirm"], &["--yes"]);
    Scene { way, ids: vec![id, order] }
}

/// A refund that was called off; the balance is there again.
fn refund_retry(stage: &Stage) -> Scene {
    let (order, id) = confirmable(stage);
    stage.event(json!({"op": "balance", "cents": 0}));
    let Way::Command(words) = on_case(stage, &id, &["return", "confirm"], &["--yes", "--json"]) else { panic!() };
    let ran = stage.shop.run(&words.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(ran.code, 1, "{ran:?}");
    stage.event(json!({"op": "balance", "cents": null}));
    let refund = text(&ran.json()["refund_id"]);
    Scene { way: Way::command(&["refund", "retry", &refund, "--yes"]), ids: vec![id, order] }
}

fn accept_and_pay(stage: &Stage) -> Scene {
    stage.shop.post("/_simulator/switches", json!({"money": {"refund_steps_ms": [0, 0, 0]}}));
    let (id, order) = issue(stage, "CLAIM");
    let words = ["--remedy", "refund", "--pay", "-m", "Uznajemy.", "--yes"];
    let way = on_case(stage, &id, &["claim", "accept"], &words);
    Scene { way, ids: vec![id, order] }
}

fn return_rejection(stage: &Stage) -> Scene {
    let order = text(&order(stage)["order"]);
    let id = text(&stage.event(json!({"op": "open_return", "order": order}))["return"]);
    let change = Change::ReturnRejection { code: "ITEM_MISMATCH".into(), reason: "To nie nasz towar.".into() };
    by_action(&[&id], action("main", &id, Some(Kind::Return), Some(&order), change))
}

fn commission(stage: &Stage) -> Scene {
    let placed = order(stage);
    let id = text(&placed["order"]);
    let change = Change::CommissionClaim { line_id: text(&placed["lines"][0]), quantity: 1 };
    by_action(&[&id], action("main", &id, None, Some(&id), change))
}

fn commission_cancel(stage: &Stage) -> Scene {
    let placed = order(stage);
    let id = text(&placed["order"]);
    let body = json!({"lineItem": {"id": placed["lines"][0]}, "quantity": 1}).to_string();
    let words = ["api", "POST", "/order/refund-claims", "--data", &body, "--account", "main", "--yes", "--json"];
    let claim_id = text(&stage.shop.json(&words)["answer"]["id"]);
    let change = Change::CommissionCancellation { claim_id };
    by_action(&[&id], action("main", &id, None, Some(&id), change))
}

fn shipment(stage: &Stage) -> Scene {
    let id = text(&order(stage)["order"]);
    // A tracking number serves a few parcels only.
    let number = stage.shop.get("/_simulator/requests")["total"].as_u64().unwrap();
    let change = Change::Shipment {
        carrier_id: "DPD".into(),
        carrier_name: None,
        waybill: format!("WB{number:08}"),
        lines: Vec::new(),
    };
    by_action(&[&id], action("main", &id, None, Some(&id), change))
}

/// A dispute filed now, and an action on it.
fn of_dispute(stage: &Stage, change: impl FnOnce(&Stage, &Value) -> Change) -> Scene {
    let made = stage.event(json!({"op": "ali_open_dispute"}));
    let change = change(stage, &made);
    let (id, order) = (text(&made["issue_id"]), text(&made["order_id"]));
    let buyer = Some(text(&made["buyer_login_id"]));
    let action = Action { buyer, ..action("ali", &id, Some(Kind::Dispute), Some(&order), change) };
    by_action(&[&id, &order], action)
}

fn agree(stage: &Stage) -> Scene {
    of_dispute(stage, |_, made| Change::Agreement {
        proposal_id: text(&made["solutions"][0]["id"]),
        return_address_id: None,
    })
}

fn offer(made: &Value, modifies: Option<String>, minor: i64) -> Change {
    Change::Proposal {
        refuses: modifies.is_none().then(|| text(&made["solutions"][0]["id"])),
        modifies,
        kind: "refund".into(),
        amount: Money { minor, currency: "EUR".into() },
        whole: false,
        return_address_id: None,
        text: "We can give some euros back.".into(),
    }
}

fn propose(stage: &Stage) -> Scene {
    of_dispute(stage, |_, made| offer(made, None, 100))
}

fn modify(stage: &Stage) -> Scene {
    of_dispute(stage, |stage, made| {
        let first = action("ali", &text(&made["issue_id"]), Some(Kind::Dispute), None, offer(made, None, 50));
        let first = Action { buyer: Some(text(&made["buyer_login_id"])), ..first };
        let ran = stage.start(&Way::Action(Box::new(first))).end();
        assert_eq!(ran.code, 0, "{ran:?}");
        let state = stage.shop.get("/_simulator/state");
        let disputes = state["aliexpress"]["shops"][0]["disputes"].as_array().unwrap();
        let dispute = disputes.iter().find(|dispute| dispute["id"] == made["issue_id"]).unwrap();
        let own = dispute["solutions"].as_array().unwrap().iter().find(|each| each["side"] == "seller").unwrap();
        offer(made, Some(text(&own["id"])), 100)
    })
}

fn evidence(stage: &Stage) -> Scene {
    of_dispute(stage, |stage, _| Change::Evidence { file: picture(stage) })
}

fn cancellation(stage: &Stage, change: Change) -> Scene {
    of_dispute(stage, |stage, made| {
        stage.event(json!({"op": "ali_cancel_request", "order_id": made["order_id"]}));
        change
    })
}

fn accept_cancel(stage: &Stage) -> Scene {
    cancellation(stage, Change::Cancellation { accept: true, reason: None })
}

fn refuse_cancel(stage: &Stage) -> Scene {
    cancellation(stage, Change::Cancellation { accept: false, reason: Some("It is on its way.".into()) })
}

fn raw_ali(stage: &Stage) -> Scene {
    let made = stage.event(json!({"op": "ali_open_dispute"}));
    let order = text(&made["order_id"]);
    let field = format!("param0={order}");
    let way = Way::command(&["api", EXTEND, "-F", &field, "-F", "param1=5", "--account", "ali", "--yes"]);
    Scene { way, ids: vec![order] }
}

/// A small grey picture.
pub fn png() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::GrayImage::new(8, 8).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A picture whose bytes are kept in the shop's folder.
fn picture(stage: &Stage) -> Enclosure {
    let bytes = png();
    let sha256 = Enclosures::new(&stage.shop.home.path().join("data")).keep(&bytes).unwrap();
    Enclosure {
        name: "proof.png".into(),
        media_type: "image/png".into(),
        size: bytes.len() as u64,
        sha256,
        original_sha256: None,
    }
}
