//! A real Dovecot: reading, numbering, filing, flags, logins, certificates.

use crate::lab::{Lab, SELLER, lab, password};
use crate::support::Store;
use aftersale::domain::Instant;
use aftersale::email::imap::{
    Filed, Marked, Original, Settings, Synced, file_sent, find_answer, find_sent, folders, mark_answered, sync,
};
use aftersale::error::ErrorKind;
use chrono::Utc;

fn notice(number: u32) -> String {
    format!(
        "From: Allegro <powiadomienia@allegro.test>\nTo: {SELLER}\nSubject: Wniosek {number}\n\
         Message-ID: <n.{number}@allegro.test>\n\nZażółć {number}\n"
    )
}

async fn synced(settings: &Settings, store: &mut Store) -> Synced {
    let marks = store.marks();
    let synced = sync(settings, &marks, Instant::from(Utc::now()), store).await.unwrap();
    assert!(synced.folders.iter().all(|folder| folder.error.is_none()), "{synced:?}");
    synced
}

fn subjects(store: &Store) -> Vec<String> {
    let of = |text: &String| text.split("Subject: ").nth(1).unwrap().split("\r\n").next().unwrap().to_owned();
    store.texts().iter().map(of).collect()
}

fn answered(store: &Store, index: usize) -> Original {
    let message = &store.messages[index];
    let text = String::from_utf8_lossy(&message.bytes).into_owned();
    let id = text.split("Message-ID: ").nth(1).unwrap().split("\r\n").next().unwrap();
    Original {
        folder: message.folder.clone(),
        uid: message.uid,
        uid_validity: message.uid_validity,
        message_id: id.to_owned(),
    }
}

#[tokio::test]
async fn new_mail_is_read_once_and_left_as_it_is() {
    let Some(lab) = lab() else { return };
    let mut store = Store::default();
    synced(&lab.mailbox(), &mut store).await;
    assert!(store.messages.is_empty());
    for number in 1..=3 {
        lab.deliver(SELLER, &notice(number));
    }
    synced(&lab.mailbox(), &mut store).await;
    assert_eq!(subjects(&store), ["Wniosek 1", "Wniosek 2", "Wniosek 3"]);
    assert!(store.texts()[0].ends_with("Zażółć 1\r\n"));
    assert!(store.messages[0].received_at.is_some() && !store.messages[0].truncated);
    assert!(store.messages[0].flags.iter().all(|flag| flag != "\\Seen"), "{:?}", store.messages[0].flags);
    lab.deliver(SELLER, &notice(4));
    synced(&lab.mailbox_with_starttls(), &mut store).await;
    synced(&lab.mailbox(), &mut store).await;
    assert_eq!(store.messages.len(), 4);
    assert_eq!(store.junk, ["Junk"]);
    // Nothing that was read is marked as read.
    let mut again = Store::default();
    synced(&lab.mailbox(), &mut again).await;
    assert!(again.messages.iter().all(|message| !message.flags.contains(&"\\Seen".to_owned())));
}

#[tokio::test]
async fn more_than_one_batch_arrives_in_order() {
    let Some(lab) = lab() else { return };
    for number in 1..=130 {
        lab.deliver(SELLER, &notice(number));
    }
    let mut store = Store::default();
    synced(&lab.mailbox(), &mut store).await;
    assert_eq!(subjects(&store), (1..=130).map(|number| format!("Wniosek {number}")).collect::<Vec<_>>());
    assert!(store.batches >= 3);
}

#[tokio::test]
async fn a_new_numbering_is_noticed_and_the_original_found_again() {
    let Some(lab) = lab() else { return };
    lab.deliver(SELLER, &notice(1));
    lab.deliver(SELLER, &notice(2));
    let mut store = Store::default();
    synced(&lab.mailbox(), &mut store).await;
    let before = store.marks["INBOX"].clone();
    let original = answered(&store, 1);
    lab.renumber();
    synced(&lab.mailbox(), &mut store).await;
    assert_ne!(store.marks["INBOX"].uid_validity, before.uid_validity);
    assert_eq!(store.renumbered, ["INBOX"]);
    assert_eq!(store.messages.len(), 4);

    assert_eq!(mark_answered(&lab.mailbox(), &original).await.unwrap(), Marked::Set);
    assert_eq!(mark_answered(&lab.mailbox(), &original).await.unwrap(), Marked::Already);
    let mut again = Store::default();
    synced(&lab.mailbox(), &mut again).await;
    for (message, subject) in again.messages.iter().zip(subjects(&again)) {
        assert_eq!(message.flags.contains(&"\\Answered".to_owned()), subject == "Wniosek 2", "{subject}");
    }
    let gone = Original { message_id: "<gone@allegro.test>".into(), ..original };
    assert_eq!(mark_answered(&lab.mailbox(), &gone).await.unwrap_err().kind, ErrorKind::NotFound);
}

#[tokio::test]
async fn a_copy_is_filed_once() {
    let Some(lab) = lab() else { return };
    let id = "<0b0c.a1b2@shop.test>";
    let mail = format!(
        "From: {SELLER}\r\nSubject: Re: Wniosek 1\r\nMessage-ID: {id}\r\nIn-Reply-To: <n.1@allegro.test>\r\n\r\nZażółć\r\n.\r\n"
    );
    assert_eq!(find_sent(&lab.mailbox(), id).await.unwrap(), None);
    assert_eq!(find_answer(&lab.mailbox(), "<n.1@allegro.test>", &[]).await.unwrap(), None);
    let filed = file_sent(&lab.mailbox(), id, mail.as_bytes()).await.unwrap();
    assert_eq!(filed, Filed::Appended("Wysłane".into()));
    assert!(matches!(file_sent(&lab.mailbox(), id, mail.as_bytes()).await.unwrap(), Filed::Already(_)));
    assert_eq!(find_sent(&lab.mailbox(), id).await.unwrap().unwrap().folder, "Wysłane");
    assert!(find_answer(&lab.mailbox(), "<n.1@allegro.test>", &[]).await.unwrap().is_some());
    // A part of an id is another id.
    assert_eq!(find_sent(&lab.mailbox(), "<0b0c.a1b2@shop.tes>").await.unwrap(), None);
    let mut store = Store::default();
    let sent = Settings { folders: vec!["Wysłane".into()], ..lab.mailbox() };
    synced(&sent, &mut store).await;
    assert_eq!(store.texts(), [mail]);
    assert_eq!(store.messages[0].flags, ["\\Seen"]);
}

#[tokio::test]
async fn what_is_wrong_with_login_folder_and_certificate_is_told_apart() {
    let Some(lab) = lab() else { return };
    let kind_and_words = async |settings: Settings| {
        let error = folders(&settings).await.unwrap_err();
        assert!(!format!("{error:?}").contains("sekret-2"));
        (error.kind, error.message)
    };
    for base in [lab.mailbox(), lab.mailbox_with_starttls()] {
        let (kind, words) = kind_and_words(Settings { secret: password("sekret-2"), ..base.clone() }).await;
        assert_eq!(kind, ErrorKind::Login, "{words}");
        let (kind, words) = kind_and_words(Settings { host: "127.0.0.1".into(), ..base.clone() }).await;
        assert!(kind == ErrorKind::Failed && words.contains("another host"), "{words}");
        let (kind, words) = kind_and_words(Settings { host: "127.0.0.2".into(), ..base.clone() }).await;
        assert!(kind == ErrorKind::Failed && words.contains("has expired"), "{words}");
        let (kind, words) = kind_and_words(Settings { ca_file: None, ..base }).await;
        assert!(kind == ErrorKind::Failed && words.contains("issuer is unknown"), "{words}");
    }
    wrong_folder(&lab).await;
}

async fn wrong_folder(lab: &Lab) {
    lab.deliver(SELLER, &notice(1));
    let settings = Settings { folders: vec!["Archiwum".into(), "inbox".into()], ..lab.mailbox() };
    let mut store = Store::default();
    let synced = sync(&settings, &[], Instant::from(Utc::now()), &mut store).await.unwrap();
    assert_eq!(synced.folders[0].error.as_ref().unwrap().kind, ErrorKind::NotFound);
    assert_eq!(
        synced.folders.iter().map(|folder| folder.folder.as_str()).collect::<Vec<_>>(),
        ["Archiwum", "INBOX", "Junk"]
    );
    assert_eq!(store.messages.len(), 1);
}
