//! Against a real Dovecot and Exim.

use crate::common::{Ran, command, ran, run_with};
use crate::lab::{Lab, MARKETPLACE, SELLER, lab};
use crate::post::{ORDER, Post};
use crate::support::WORDS;
use serde_json::Value;
use std::fs;
use std::process::Stdio;

/// A seller whose mailbox lies in the lab, where `allegro.test` is the marketplace.
struct Seller {
    lab: Lab,
    post: Post,
}

impl Seller {
    fn new() -> Option<Self> {
        let seller = Self { lab: lab()?, post: Post::new("") };
        let rules = seller.post.home.path().join("config/rules/mail");
        fs::create_dir_all(&rules).unwrap();
        fs::write(rules.join("lab.toml"), "marketplace = \"allegro\"\ndomains = [\"allegro.test\"]\n").unwrap();
        seller.configure("password_command = [\"printf\", \"sekret\"]", "localhost", None);
        Some(seller)
    }

    fn configure(&self, password: &str, host: &str, imap_port: Option<u16>) {
        let (mailbox, outgoing) = (self.lab.mailbox(), self.lab.outgoing(true));
        let accounts = fs::read_to_string(self.post.home.path().join("config/config.toml")).unwrap();
        let accounts = accounts.split("[mail.main]").next().unwrap();
        let text = format!(
            "{accounts}[mail.main]\naccount = \"main\"\nsource = {{ imap = \"{host}:{}\", user = \"{SELLER}\" }}\n\
             send = {{ smtp = \"localhost:{}\", user = \"{SELLER}\" }}\nca_file = \"{}\"\n{password}\n\
             authserv_ids = [\"mx.sklep.example\"]\n\n[secrets]\nbackend = \"file\"\n",
            imap_port.unwrap_or(mailbox.port),
            outgoing.port,
            mailbox.ca_file.unwrap().display(),
        );
        let text = text.replace("\n[secrets]\nbackend = \"file\"\n[mail", "\n[mail");
        fs::write(self.post.home.path().join("config/config.toml"), text).unwrap();
    }

    fn notice(&self, id: &str) {
        let from = MARKETPLACE;
        self.lab.deliver(
            SELLER,
            &format!(
                "Authentication-Results: mx.sklep.example; dkim=pass header.d=allegro.test; dmarc=pass header.from=allegro.test\n\
                 From: Allegro <{from}>\nTo: <{SELLER}>\nSubject: Wniosek o rekompensate - sprawa AP-2026-0098431\n\
                 Date: Fri, 20 Nov 2026 10:00:00 +0100\nMessage-ID: <{id}@allegro.test>\n\n\
                 Numer sprawy: AP-2026-0098431\nZamówienie: {ORDER}\nKwota: 249,00 zł\nOdpowiedz na tę wiadomość.\n"
            ),
        );
    }

    fn run(&self, args: &[&str]) -> Ran {
        ran(command(self.post.home.path(), args).stdin(Stdio::null()).output().unwrap())
    }

    fn sync(&self) -> Value {
        let ran = self.run(&["mail", "sync", "--json"]);
        assert_eq!(ran.code, 0, "{ran:?} {}", self.lab.logs());
        ran.json()
    }

    fn rows(&self) -> Vec<Value> {
        self.run(&["mail", "list", "--json"]).json().as_array().unwrap().clone()
    }

    fn files(&self, folder: &str) -> Vec<String> {
        let path = self.lab.maildir().join(folder);
        let parts = ["new", "cur"].map(|part| fs::read_dir(path.join(part)).into_iter().flatten());
        parts.into_iter().flatten().map(|entry| entry.unwrap().path().display().to_string()).collect()
    }
}

#[test]
fn a_notice_is_read_answered_filed_and_flagged_once() {
    let Some(seller) = Seller::new() else { return };
    seller.notice("n.1");
    seller.lab.deliver(SELLER, "From: ciocia@example.org\nTo: <x@y>\nSubject: obiad\nMessage-ID: <1@o>\n\nprywatne\n");
    seller.lab.arrived(SELLER, 2);
    let first = seller.sync();
    assert_eq!((&first[0]["kept"], &first[0]["looked_at"]), (&1.into(), &2.into()), "{first}");
    assert_eq!(seller.sync()[0]["looked_at"], 0, "nothing is read twice");
    let rows = seller.rows();
    assert_eq!((rows.len(), &rows[0]["verdict"]), (1, &"verified".into()), "{rows:?}");
    let id = rows[0]["id"].as_str().unwrap().to_owned();
    let sent = seller.run(&["mail", "reply", &id, "-m", WORDS, "--yes", "--json"]);
    assert_eq!(sent.code, 0, "{sent:?} {}", seller.lab.logs());
    let sent = sent.json();
    assert_eq!(sent["steps"], serde_json::json!(["body-begun", "filed", "flagged"]), "{sent}");
    let arrived = seller.lab.arrived(MARKETPLACE, 1);
    assert!(arrived[0].contains("In-Reply-To: <n.1@allegro.test>"), "{}", arrived[0]);
    let filed = seller.files(".Wys&AUI-ane");
    assert_eq!(filed.len(), 1);
    assert!(fs::read_to_string(&filed[0]).unwrap().contains(sent["message_id"].as_str().unwrap()));
    assert_eq!(seller.files("").iter().filter(|name| name.contains(":2,") && name.ends_with('R')).count(), 1);
    seller.sync();
    assert_eq!((seller.files(".Wys&AUI-ane").len(), seller.lab.arrived(MARKETPLACE, 1).len()), (1, 1));
    assert_eq!(seller.run(&["mail", "reply", &id, "-m", WORDS, "--yes"]).code, 6);

    // The server numbers the folder anew: the same mail is no new one, and is found again.
    seller.lab.renumber();
    seller.sync();
    let rows = seller.rows();
    assert_eq!((rows.len(), &rows[0]["answer_state"]), (1, &"answered".into()), "{rows:?}");
}

#[test]
fn an_answer_of_another_program_is_seen_without_any_journal() {
    let Some(seller) = Seller::new() else { return };
    seller.notice("n.1");
    seller.lab.arrived(SELLER, 1);
    seller.sync();
    let id = seller.rows()[0]["id"].as_str().unwrap().to_owned();
    // An answer in Sent that names the notice, as any mail program would leave it.
    let sent =
        format!("From: <{SELLER}>\nTo: <{MARKETPLACE}>\nMessage-ID: <other@x>\nIn-Reply-To: <n.1@allegro.test>\n\nx\n");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let bytes = sent.replace('\n', "\r\n").into_bytes();
    runtime.block_on(aftersale::email::imap::file_sent(&seller.lab.mailbox(), "<other@x>", &bytes)).unwrap();
    let ran = seller.run(&["mail", "reply", &id, "-m", WORDS, "--yes"]);
    assert_eq!(ran.code, 6, "{ran:?}");
    assert!(ran.stderr.contains("lies in Wysłane"), "{ran:?}");
    assert!(seller.lab.arrived(MARKETPLACE, 0).is_empty());
}

#[test]
fn a_wrong_password_and_a_wrong_certificate_are_said_and_hide_nothing_else() {
    let Some(seller) = Seller::new() else { return };
    seller.notice("n.1");
    seller.lab.arrived(SELLER, 1);
    seller.configure("password_command = [\"printf\", \"wrong\"]", "localhost", None);
    let ran = seller.run(&["mail", "sync"]);
    assert_eq!(ran.code, 4, "{ran:?}");
    assert!(ran.stderr.contains("refused the login") && !ran.stderr.contains("wrong"), "{ran:?}");
    // A sync of everything names it beside the accounts.
    let rows = seller.run(&["sync", "--json"]).json();
    let row = rows.as_array().unwrap().iter().find(|row| row["resource"] == "mail main").unwrap();
    assert!(row["state"] == "failed" && row["error"].as_str().unwrap().contains("refused the login"), "{row}");
    // A certificate for another host.
    seller.configure("password_command = [\"printf\", \"sekret\"]", "127.0.0.1", None);
    let ran = seller.run(&["mail", "sync"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stderr.contains("another host"), "{ran:?}");
    seller.configure("password_command = [\"printf\", \"sekret\"]", "127.0.0.2", None);
    let ran = seller.run(&["mail", "sync"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stderr.contains("has expired"), "{ran:?}");
    // The password may come from the vault.
    seller.configure("", "localhost", None);
    let missing = seller.run(&["mail", "sync"]);
    assert_eq!(missing.code, 4, "{missing:?}");
    assert!(missing.stderr.contains("mail login main"), "{missing:?}");
    let kept = run_with(command(seller.post.home.path(), &["mail", "login", "main"]), "sekret\n");
    assert_eq!(kept.code, 0, "{kept:?}");
    assert!(!kept.stderr.contains("sekret"), "{kept:?}");
    assert_eq!(seller.sync()[0]["kept"], 1);
    // What is known is listed, and an account or mailbox whose data is missing is named.
    seller.configure("password_command = [\"printf\", \"wrong\"]", "localhost", None);
    seller.run(&["mail", "sync"]);
    let listed = seller.run(&["list"]);
    assert!(listed.code == 3 && listed.stderr.contains("mailbox main: `localhost` refused the login"), "{listed:?}");
    assert!(listed.stdout.contains("AP-2026-0098431"), "{listed:?}");
}

#[test]
fn an_unknown_outcome_is_settled_by_the_copy_in_sent_and_otherwise_by_a_person() {
    let Some(seller) = Seller::new() else { return };
    seller.notice("n.1");
    seller.lab.arrived(SELLER, 1);
    seller.sync();
    let id = seller.rows()[0]["id"].as_str().unwrap().to_owned();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let faulty = runtime
        .block_on(crate::faulty::Faulty::start(crate::faulty::At::Verdict, crate::faulty::Fault::DeliverAndClose));
    let config = seller.post.home.path().join("config/config.toml");
    let text = fs::read_to_string(&config).unwrap();
    let port = seller.lab.outgoing(true).port;
    let other = text.replace(
        &format!("smtp = \"localhost:{port}\", user = \"{SELLER}\""),
        &format!("smtp = \"127.0.0.1:{}\", user = \"{SELLER}\", security = \"none\"", faulty.port),
    );
    assert_ne!(text, other);
    fs::write(&config, other).unwrap();
    assert_eq!(seller.run(&["mail", "reply", &id, "-m", WORDS, "--yes"]).code, 7);
    // The list knows that it is not known.
    assert_eq!(seller.rows()[0]["answer_state"], "unknown");
    let looked = seller.run(&["journal", "reconcile", "--json"]);
    assert_eq!((looked.code, &looked.json()[0]["state"]), (7, &"needs-person".into()), "{looked:?}");
    // Its copy turns up in Sent: then a person can say so, and the rest is done.
    let delivered = faulty.delivered.lock().unwrap()[0].clone();
    assert_eq!(seller.run(&["mail", "resolve", &id, "--sent"]).code, 0);
    seller.sync();
    assert_eq!((seller.files(".Wys&AUI-ane").len(), &seller.rows()[0]["answer_state"]), (1, &"answered".into()));
    assert!(
        fs::read_to_string(&seller.files(".Wys&AUI-ane")[0])
            .unwrap()
            .contains(&delivered[delivered.len() - 40..].trim_end().replace("\r\n", "\n"))
    );
    assert_eq!((faulty.mails(), seller.lab.arrived(MARKETPLACE, 0).len()), (1, 0));
}

#[test]
fn an_alert_goes_through_a_server_of_a_private_authority() {
    let Some(seller) = Seller::new() else { return };
    let config = seller.post.home.path().join("config/config.toml");
    let (text, outgoing) = (fs::read_to_string(&config).unwrap(), seller.lab.outgoing(true));
    let sink = |more: &str| {
        let sink = format!(
            "[alerts.sinks.mail]\ntype = \"smtp\"\nserver = \"localhost:{}\"\nuser = \"{SELLER}\"\n\
             password_command = [\"printf\", \"sekret\"]\nfrom = \"Sklep Żółw <{SELLER}>\"\nto = [\"{SELLER}\"]\n{more}\n",
            outgoing.port
        );
        fs::write(&config, format!("{text}\n{sink}")).unwrap();
        seller.run(&["alert", "test", "mail"])
    };
    let unknown = sink("");
    assert_eq!(unknown.code, 1, "{unknown:?}");
    assert!(unknown.stderr.contains("its issuer is unknown"), "{unknown:?}");
    let given = sink(&format!("ca_file = \"{}\"", outgoing.ca_file.clone().unwrap().display()));
    assert_eq!(given.code, 0, "{given:?} {}", seller.lab.logs());
    let arrived = seller.lab.arrived(SELLER, 1);
    assert!(arrived[0].contains("This is a test of the alert sink"), "{}", arrived[0]);
}
