//! The folders of a mailbox: their names, and which of them is Sent, Junk or everything.

use super::conversation::{Command, Conversation, Heard};
use super::utf7;
use crate::error::{Error, Result};
use imap_proto::{MailboxDatum, MailboxListData, NameAttribute, Response};

/// What a folder is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Sent,
    Junk,
    All,
}

/// One folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// The name as people write it, with `/` between levels.
    pub name: String,
    /// The name as the server writes it.
    pub(super) raw: String,
    pub(super) role: Option<Role>,
}

/// What mail programs and providers call their folders, in lower case; used where the server marks none (RFC 6154).
const SENT: [&str; 14] = [
    "sent",
    "sent items",
    "sent messages",
    "sent mail",
    "wysłane",
    "elementy wysłane",
    "odeslané",
    "odeslaná pošta",
    "odoslané",
    "odoslaná pošta",
    "elküldött",
    "elküldött elemek",
    "已发送",
    "已发送邮件",
];
const JUNK: [&str; 13] = [
    "junk",
    "spam",
    "junk e-mail",
    "junk email",
    "bulk mail",
    "bulk",
    "wiadomości-śmieci",
    "niechciane",
    "nevyžádaná pošta",
    "nevyžiadaná pošta",
    "levélszemét",
    "垃圾邮件",
    "垃圾箱",
];

/// All folders that can be opened, in the server's order.
pub(super) async fn list(talk: &mut Conversation) -> Result<Vec<Folder>> {
    let marked = talk.can("SPECIAL-USE") && talk.can("LIST-EXTENDED");
    let text = if marked { r#"LIST "" "*" RETURN (SPECIAL-USE)"# } else { r#"LIST "" "*""# };
    let mut found = Vec::new();
    let mut unread = 0;
    let hear = |heard: Heard<'_>| match heard {
        Heard::Data(Response::MailboxData(MailboxDatum::List(row))) => found.extend(folder(&row)),
        Heard::Strange => unread += 1,
        _ => {}
    };
    talk.run(&Command::new(text, "list its folders"), hear).await?;
    if found.is_empty() && unread > 0 {
        return Err(Error::failed(format!("the list of folders of `{}` cannot be read", talk.host)));
    }
    // Some servers leave out the one folder that every mailbox has.
    if !found.iter().any(|folder| folder.name == "INBOX") {
        found.insert(0, Folder { name: "INBOX".into(), raw: "INBOX".into(), role: None });
    }
    Ok(found)
}

fn folder(row: &MailboxListData<'_>) -> Option<Folder> {
    let closed = |attribute: &NameAttribute<'_>| match attribute {
        NameAttribute::NoSelect => true,
        NameAttribute::Extension(name) => name.eq_ignore_ascii_case("\\NonExistent"),
        _ => false,
    };
    if row.name_attributes.iter().any(closed) || row.name.chars().any(char::is_control) {
        return None;
    }
    let decoded = utf7::decode(&row.name);
    let name = match row.delimiter.as_deref() {
        Some(delimiter) if !delimiter.is_empty() && delimiter != "/" => decoded.replace(delimiter, "/"),
        _ => decoded,
    };
    let role = row.name_attributes.iter().find_map(|attribute| match attribute {
        NameAttribute::Sent => Some(Role::Sent),
        NameAttribute::Junk => Some(Role::Junk),
        NameAttribute::All => Some(Role::All),
        _ => None,
    });
    Some(Folder { name, raw: row.name.as_ref().to_owned(), role })
}

/// The folder for this: the one that the server marks, else the one that is called so, nearest to the root first.
pub(super) fn of_role(folders: &[Folder], role: Role) -> Option<&Folder> {
    let names: &[&str] = match role {
        Role::Sent => &SENT,
        Role::Junk => &JUNK,
        Role::All => &[],
    };
    let called = |folder: &&Folder| folder.role.is_none() && is_called(&folder.name, names);
    let marked = folders.iter().find(|folder| folder.role == Some(role));
    marked.or_else(|| folders.iter().filter(called).min_by_key(|folder| folder.name.matches('/').count()))
}

/// Whether mail programs call a folder for sent mail so; levels are parted by `/` or `.`.
pub(in crate::email) fn is_called_sent(name: &str) -> bool {
    is_called(&name.replace('.', "/"), &SENT)
}

fn is_called(name: &str, names: &[&str]) -> bool {
    let last = name.rsplit('/').next().unwrap_or_default().to_lowercase();
    names.contains(&last.as_str())
}

/// The folder of this name: as people write it, or as the server does.
pub(super) fn named<'a>(folders: &'a [Folder], name: &str) -> Result<&'a Folder> {
    let same = |folder: &&Folder| {
        folder.name == name || folder.raw == name || (folder.raw == "INBOX" && name.eq_ignore_ascii_case("INBOX"))
    };
    folders.iter().find(same).ok_or_else(|| {
        let names: Vec<&str> = folders.iter().take(20).map(|folder| folder.name.as_str()).collect();
        Error::not_found(format!("the mailbox has no folder `{name}`")).detail(format!("it has: {}", names.join(", ")))
    })
}

/// A name or another text in quotes, as a command wants it.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::{Folder, Role, folder, named, of_role, quoted};
    use imap_proto::{MailboxDatum, Response};

    fn read(rows: &[&str]) -> Vec<Folder> {
        let one = |row: &&str| match Response::parse(format!("* LIST {row}\r\n").as_bytes()) {
            Ok((_, Response::MailboxData(MailboxDatum::List(row)))) => folder(&row),
            other => panic!("{row}: {other:?}"),
        };
        rows.iter().filter_map(one).collect()
    }

    #[test]
    fn marks_win_over_names() {
        let found = read(&[r#"() "/" Sent"#, r#"(\HasNoChildren \Sent) "/" "Wys&AUI-ane""#, r#"(\Junk) "/" Trash"#]);
        assert_eq!(of_role(&found, Role::Sent).unwrap().name, "Wysłane");
        assert_eq!(of_role(&found, Role::Junk).unwrap().name, "Trash");
        assert_eq!(of_role(&found, Role::All), None);
    }

    #[test]
    fn names_count_without_marks_whatever_the_separator() {
        let found = read(&[
            r#"(\Noselect) "." "Sent""#,
            r#"() "." "INBOX.Kunden.Sent""#,
            r#"() "." "INBOX.Elementy wys&AUI-ane""#,
            r#"() NIL SPAM"#,
        ]);
        assert_eq!(of_role(&found, Role::Sent).unwrap().raw, "INBOX.Elementy wys&AUI-ane");
        assert_eq!(of_role(&found, Role::Sent).unwrap().name, "INBOX/Elementy wysłane");
        assert_eq!(of_role(&found, Role::Junk).unwrap().name, "SPAM");
        assert_eq!(named(&found, "INBOX/Kunden/Sent").unwrap().raw, "INBOX.Kunden.Sent");
        let error = named(&found, "Archiv").unwrap_err();
        assert!(error.details[0].contains("Elementy wysłane"), "{error:?}");
    }

    #[test]
    fn quotes_in_names_stay_names() {
        assert_eq!(quoted(r#"a" "\b"#), r#""a\" \"\\b""#);
    }
}
