//! What buyers and the marketplace do, on command.

use super::Outcome;
use crate::simulator::aliexpress;
use crate::simulator::clock::{end_of_day, read, stamp};
use crate::simulator::model::{
    DeviceState, Entry, File, Ids, Interlocutor, Issue, Letter, Reason, Role, Seller, State, Thread,
};
use crate::simulator::world::{BOT, file, shop};
use serde_json::{Value, json};

/// Lets one thing happen. `op` says what; `account` to whom (0 by default); `at` when (now by default).
pub(crate) fn happen(body: &Value, state: &mut State) -> Outcome {
    let op = body["op"].as_str().unwrap_or_default();
    let at = match body["at"].as_str() {
        None => state.clock.now(),
        Some(text) => read(text).ok_or_else(|| format!("`{text}` is no RFC 3339 instant"))?,
    };
    if op.ends_with("_device") {
        return device(op, body, state);
    }
    if op.starts_with("ali_") {
        return aliexpress::perform(op, body, state, at);
    }
    let index = body["account"].as_u64().unwrap_or(0) as usize;
    let State { sellers, ids, .. } = state;
    let seller = sellers.get_mut(index).ok_or_else(|| format!("there is no account {index}"))?;
    let mut scene = Scene { body, at, seller, ids };
    match op {
        "buyer_message" | "seller_message" | "advisor_message" | "bot_message" | "system_message" => scene.speak(op),
        "close_issue" | "reopen_issue" | "unresolve_issue" | "dispute_to_claim" => scene.turn(op),
        "open_issue" => scene.open_issue(),
        "buyer_thread_message" => scene.thread_message(),
        "return_status" => scene.return_status(),
        "rename_buyer" => scene.rename_buyer(),
        "delete_buyer" => scene.delete_buyer(),
        _ => scene.money(op),
    }
}

/// Confirms, refuses or ends the device code of `user_code`; `account` says for whom it is confirmed.
fn device(op: &str, body: &Value, state: &mut State) -> Outcome {
    let code = body["user_code"].as_str().unwrap_or_default().to_uppercase();
    let account = body["account"].as_u64().unwrap_or(0) as usize;
    let pending = |device: &&mut crate::simulator::model::Device| {
        device.user_code == code && device.state == DeviceState::Pending
    };
    let device = state.devices.iter_mut().find(pending).ok_or("no such user code is waiting")?;
    device.state = match op {
        "confirm_device" => DeviceState::Confirmed(account),
        "deny_device" => DeviceState::Denied,
        "expire_device" => DeviceState::Expired,
        _ => return Err(format!("`{op}` is no event")),
    };
    Ok(json!({"user_code": code}))
}

/// One event and the seller it happens to.
pub(super) struct Scene<'a> {
    pub body: &'a Value,
    pub at: i64,
    pub seller: &'a mut Seller,
    pub ids: &'a mut Ids,
}

impl Scene<'_> {
    /// A text of the order.
    pub fn text(&self, name: &str) -> Option<String> {
        self.body[name].as_str().map(str::to_owned)
    }

    fn issue(&mut self) -> Result<&mut Issue, String> {
        let id = self.text("issue").unwrap_or_default();
        self.seller.issues.iter_mut().find(|issue| issue.id == id).ok_or_else(|| format!("there is no issue `{id}`"))
    }

    /// Somebody writes in the chat of `issue`; with `file_only`, or a `file` name, he sends a file.
    fn speak(&mut self, op: &str) -> Outcome {
        let file_only = self.body["file_only"] == true;
        let name = self.text("file").or_else(|| file_only.then(|| "photo.png".to_owned()));
        let files: Vec<File> = name.iter().map(|name| file(self.seller, self.ids, name, self.at, false)).collect();
        let text = if file_only { String::new() } else { self.text("text").unwrap_or_else(|| "…".into()) };
        let (id, at, me) = (self.ids.uuid(), self.at, self.seller.me.login.clone());
        let issue = self.issue()?;
        let (role, login) = match op {
            "buyer_message" => (Role::Buyer, issue.buyer_login.clone()),
            "seller_message" => (Role::Seller, Some(me)),
            "bot_message" => (Role::Seller, Some(BOT.to_owned())),
            "advisor_message" => (Role::Admin, None),
            _ => (Role::System, None),
        };
        issue.chat.push(Entry { id: id.clone(), at, role, login, text, files });
        Ok(json!({"issue": issue.id, "message": id}))
    }

    /// The state of `issue` changes without the seller.
    fn turn(&mut self, op: &str) -> Outcome {
        let (at, reference) = (self.at, format!("{}/{}", self.ids.decimal(6), stamp(self.at).get(..4).unwrap_or("0")));
        let issue = self.issue()?;
        match op {
            "close_issue" => {
                issue.status = "DISPUTE_CLOSED".into();
                issue.chat_active = false;
            }
            "unresolve_issue" => issue.status = "DISPUTE_UNRESOLVED".into(),
            "reopen_issue" => {
                issue.status = "DISPUTE_ONGOING".into();
                issue.chat_active = true;
                issue.opened_at = at;
            }
            _ => {
                issue.kind = "CLAIM".into();
                issue.status = "CLAIM_SUBMITTED".into();
                issue.reference = Some(reference);
                issue.decision_due = Some(end_of_day(issue.opened_at, 14));
                issue.status_due = issue.decision_due;
                issue.right = Some("COMPLAINT".into());
                issue.reason = Some(Reason { code: "DEFECT_FOUND_DURING_USE".into(), words: None });
            }
        }
        Ok(json!({"issue": issue.id, "status": issue.status}))
    }

    /// A buyer opens a discussion, or with `type` `CLAIM` a claim, about `order` or about a new one.
    fn open_issue(&mut self) -> Outcome {
        let login = self.text("buyer").unwrap_or_else(|| "anna.kowal82".into());
        let order = match self.text("order") {
            Some(id) => self.seller.orders.iter().find(|order| order.id == id).ok_or("there is no such order")?.clone(),
            None => shop::order(self.seller, self.ids, self.at - 5 * crate::simulator::clock::DAY, &login, 0, 1),
        };
        let claim = self.text("type").as_deref() == Some("CLAIM");
        let mut issue = shop::issue(self.ids, &order, claim, self.at);
        let text = self.text("text").unwrap_or_else(|| "Dzień dobry, mam problem z zamówieniem.".into());
        let (id, at, login) = (self.ids.uuid(), self.at, issue.buyer_login.clone());
        issue.chat.push(Entry { id, at, role: Role::Buyer, login, text, files: Vec::new() });
        if claim {
            issue.reason = Some(Reason { code: "DEFECT_FOUND_DURING_USE".into(), words: None });
        }
        let shown = json!({"issue": issue.id, "order": issue.order_id});
        self.seller.issues.push(issue);
        Ok(shown)
    }

    /// A buyer writes in `thread`, or in his own by `buyer`, which is made if need be.
    fn thread_message(&mut self) -> Outcome {
        let login = self.text("buyer").unwrap_or_else(|| "anna.kowal82".into());
        let wanted = self.text("thread");
        let of_buyer = |thread: &Thread| thread.interlocutor.as_ref().is_some_and(|other| other.login == login);
        let found = self.seller.threads.iter().position(|thread| match &wanted {
            Some(id) => thread.id == *id,
            None => of_buyer(thread),
        });
        let index = match (found, wanted) {
            (Some(index), _) => index,
            (None, Some(id)) => return Err(format!("there is no thread `{id}`")),
            (None, None) => {
                let id = format!("t{}", self.ids.decimal(18));
                let interlocutor = Some(Interlocutor { login: login.clone() });
                self.seller.threads.push(Thread { id, interlocutor, ..Thread::default() });
                self.seller.threads.len() - 1
            }
        };
        let text = self.text("text").unwrap_or_else(|| "Dzień dobry, mam pytanie.".into());
        let kind = "ASK_QUESTION".to_owned();
        let (id, at) = (self.ids.uuid(), self.at);
        let thread = &mut self.seller.threads[index];
        let login = thread.interlocutor.as_ref().map_or(login, |other| other.login.clone());
        thread.letters.push(Letter { id: id.clone(), at, login, from_buyer: true, text, kind, ..Letter::default() });
        thread.read = false;
        Ok(json!({"thread": thread.id, "message": id}))
    }

    /// The return `return` gets `status`; any word will do.
    fn return_status(&mut self) -> Outcome {
        let id = self.text("return").unwrap_or_default();
        let status = self.text("status").ok_or("status is needed")?;
        let row = self.seller.returns.iter_mut().find(|row| row.id == id);
        row.ok_or_else(|| format!("there is no return `{id}`"))?.status = status;
        Ok(json!({"return": id}))
    }

    /// The buyer `buyer` takes the login `login`, everywhere but in what he wrote before.
    fn rename_buyer(&mut self) -> Outcome {
        let (old, new) = (self.text("buyer").unwrap_or_default(), self.text("login").ok_or("login is needed")?);
        let own = &mut *self.seller;
        for issue in own.issues.iter_mut().filter(|issue| issue.buyer_login.as_deref() == Some(&old)) {
            issue.buyer_login = Some(new.clone());
        }
        for order in own.orders.iter_mut().filter(|order| order.buyer_login == old) {
            order.buyer_login.clone_from(&new);
        }
        for row in own.returns.iter_mut().filter(|row| row.buyer_login == old) {
            row.buyer_login.clone_from(&new);
        }
        for other in own.threads.iter_mut().filter_map(|thread| thread.interlocutor.as_mut()) {
            if other.login == old {
                other.login.clone_from(&new);
            }
        }
        Ok(json!({"login": new}))
    }

    /// The account of `buyer` is deleted: his threads lose their other side.
    fn delete_buyer(&mut self) -> Outcome {
        let login = self.text("buyer").unwrap_or_default();
        for thread in &mut self.seller.threads {
            thread.interlocutor = thread.interlocutor.take().filter(|other| other.login != login);
        }
        Ok(json!({"buyer": login}))
    }
}
