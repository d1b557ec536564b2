//! The history of a dispute as timeline and talk (aliexpress-api §7.2, §7.7).

use super::map::{Reader, has_parcel};
use super::turn::{Proposals, Step};
use super::wire::{Attachment, Detail, Process};
use crate::domain::{self, Author, Case, Event, Instant, Message};
use std::collections::HashMap;

/// Steps of the history: the gateway's word, the stable word for it, and how it reads.
const ACTIONS: [(&str, &str, &str); 19] = [
    ("initiate", "opened", "dispute opened"),
    ("cancel", "withdrawn", "dispute withdrawn"),
    ("buyer_accept", "accepted", "proposal accepted"),
    ("seller_accept", "accepted", "proposal accepted"),
    ("buyer_refuse", "refused", "proposal refused"),
    ("buyer_create_solution", "proposal-made", "proposal made"),
    ("buyer_modify_solution", "proposal-modified", "proposal changed"),
    ("buyer_modify_issue_reason", "proposal-modified", "reason of the dispute changed"),
    ("buyer_delete_solution", "proposal-withdrawn", "proposal withdrawn"),
    ("seller_create_solution", "counter-made", "proposal made"),
    ("seller_modify_solution", "counter-modified", "proposal changed"),
    ("seller_delete_solution", "counter-withdrawn", "proposal withdrawn"),
    ("buyer_create_proof", "evidence-added", "evidence added"),
    ("seller_create_proof", "evidence-added", "evidence added"),
    ("buyer_initiate_arbitration", "escalated", "platform called in"),
    ("seller_initiate_arbitration", "escalated", "platform called in"),
    ("judgment_for_cc", "platform-notice", "word of the platform's staff"),
    ("platform_force_reach", "decided", "decided by the platform"),
    ("perform_solution", "settled", "solution carried out"),
];

/// Fills in messages and events, and the events that only the state of the dispute tells.
pub(super) fn fill(
    reader: &mut Reader,
    case: &mut Case,
    detail: &Detail,
    proposals: &Proposals,
    modified: Option<Instant>,
) {
    let mut seen = HashMap::new();
    for process in oldest_first(reader, detail, case.opened_at) {
        case.events.push(process.event.clone());
        case.messages.extend(process.message(case, &mut seen));
    }
    if !case.events.iter().any(|event| event.kind == "opened") {
        case.events.push(event(case.opened_at, Author::Buyer, "opened", "dispute opened".into()));
    }
    if case.events.iter().any(|event| event.kind == "escalated") {
        case.marks.insert("escalated".into());
    }
    let agreed = agreed_on_return(reader, case, proposals);
    case.events.extend(agreed.map(|at| event(at, Author::System, "return-agreed", "return and refund agreed".into())));
    case.events.extend(tracking(case, detail, agreed));
    case.events.extend(evidence_request(case, detail, modified));
    case.events.sort_by_key(|event| event.at);
}

/// One step of the history, read.
struct Entry {
    event: Event,
    text: Option<String>,
    action: String,
    attachments: Vec<domain::Attachment>,
}

impl Entry {
    /// What was said in this step. The gateway gives its steps no ids, so one is made of what does not change.
    fn message(self, case: &Case, seen: &mut HashMap<String, usize>) -> Option<Message> {
        if self.text.is_none() && self.attachments.is_empty() {
            return None;
        }
        let base = format!("{}-{}-{}", case.key.id, self.event.at.millis() / 1000, self.action);
        let count = seen.entry(base.clone()).and_modify(|count| *count += 1).or_insert(1);
        let id = if *count == 1 { base } else { format!("{base}-{count}") };
        let login = case.buyer.login.clone().filter(|_| self.event.author == Author::Buyer);
        Some(Message {
            id,
            at: self.event.at,
            author: self.event.author,
            login,
            text: self.text.unwrap_or_default(),
            attachments: self.attachments,
        })
    }
}

/// The steps, oldest first. They have come newest first so far, and steps of the same second stay in that order.
fn oldest_first(reader: &mut Reader, detail: &Detail, opened_at: Instant) -> Vec<Entry> {
    let processes: Vec<Process> = reader.each("process_dto_list", &detail.process_dto_list.0);
    let mut steps: Vec<Entry> = processes.iter().map(|process| step(reader, process, opened_at)).collect();
    let ascending = match (steps.first(), steps.last()) {
        (Some(first), Some(last)) => first.event.at < last.event.at,
        _ => false,
    };
    if !ascending {
        steps.reverse();
    }
    steps.sort_by_key(|step| step.event.at);
    steps
}

fn step(reader: &mut Reader, process: &Process, opened_at: Instant) -> Entry {
    let at = reader.instant("process_dto_list.gmt_create", &process.gmt_create);
    if at.is_none() {
        reader.note("a step of the history has no readable date");
    }
    let action = process.action_type.owned().unwrap_or_else(|| "step".into());
    let known = ACTIONS.iter().find(|(word, _, _)| *word == action);
    let (kind, text) = match known {
        Some((_, kind, text)) => ((*kind).to_owned(), (*text).to_owned()),
        None => (action.replace('_', "-"), action.replace('_', " ")),
    };
    let files: Vec<Attachment> = reader.each("attachments", &process.attachments.0);
    Entry {
        event: event(at.unwrap_or(opened_at), author(process, &action), &kind, text),
        text: process.content.owned(),
        action,
        attachments: files.iter().filter_map(attachment).collect(),
    }
}

/// Who acted: as the step says, else as the name of the action does. Nobody known is the platform, never the seller, whose
/// word would count as an answer.
fn author(process: &Process, action: &str) -> Author {
    match process.submit_member_type.get().unwrap_or_default() {
        "buyer" => Author::Buyer,
        "seller" => Author::Seller,
        "system" => Author::System,
        "waiter" | "platform" => Author::Platform,
        _ if action.starts_with("buyer_") || matches!(action, "initiate" | "cancel") => Author::Buyer,
        _ if action.starts_with("seller_") => Author::Seller,
        _ => Author::Platform,
    }
}

fn attachment(file: &Attachment) -> Option<domain::Attachment> {
    let path = file.file_path.owned()?;
    let end = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let name = end.rsplit('/').next().filter(|name| !name.is_empty()).unwrap_or("picture").to_owned();
    Some(domain::Attachment { name, url: Some(path) })
}

/// When both agreed on a return: the proposal says it, else the step by which one side accepted.
fn agreed_on_return(reader: &mut Reader, case: &Case, proposals: &Proposals) -> Option<Instant> {
    let agreed = proposals.agreed().filter(|solution| solution.solution_type.is("return_and_refund"))?;
    let accepted = || case.events.iter().rev().find(|event| matches!(&*event.kind, "accepted" | "decided"));
    reader
        .instant("reached_time", &agreed.reached_time)
        .or_else(|| accepted().map(|event| event.at))
        .or_else(|| reader.instant("gmt_modified", &agreed.gmt_modified))
}

/// The parcel on its way back. The gateway does not say when the buyer entered its number; the agreement, which came before
/// it, stands in for it, so that the time counted from it ends too early rather than too late.
fn tracking(case: &Case, detail: &Detail, agreed: Option<Instant>) -> Option<Event> {
    if !has_parcel(detail) {
        return None;
    }
    // What the buyer typed as the number may be any sentence, so it stands in quotes.
    let typed = detail.buyer_return_no.get().map(|typed| format!("\"{typed}\""));
    let (company, parcel) = (&detail.buyer_return_logistics_company, &detail.buyer_return_logistics_lp_no);
    let told: Vec<_> = [company.owned(), typed, parcel.owned()].into_iter().flatten().collect();
    let text = format!("return parcel: {} (entered at this time or later)", told.join(" "));
    Some(event(agreed.unwrap_or(case.opened_at), Author::Buyer, "return-tracking-entered", text))
}

/// The platform's wish for evidence: its last word, else the last change of the dispute.
fn evidence_request(case: &Case, detail: &Detail, modified: Option<Instant>) -> Option<Event> {
    if !case.open || Step::of(&detail.reverse_detail_status) != Step::SellerProves {
        return None;
    }
    let platform = |event: &&Event| matches!(event.author, Author::Platform | Author::System);
    let notice = case.events.iter().rev().find(platform).map(|event| event.at);
    let at = notice.or(modified).unwrap_or(case.opened_at);
    Some(event(at, Author::Platform, "evidence-requested", "evidence asked of the seller".into()))
}

fn event(at: Instant, author: Author, kind: &str, text: String) -> Event {
    Event { at, author, kind: kind.into(), text }
}
