//! Finding single rows again and again on a connection that stays open, while something else is being printed.

use super::Entry;
use super::rows::{COLUMNS, entry};
use crate::error::Result;
use crate::store::sqlite::Db;
use rusqlite::params;
use std::fmt;

/// An open ledger, for looking up what belongs to single buyers and cases.
pub struct Reader(pub(super) Db);

impl Reader {
    /// Whether any buyer was ever put on the list of blocked ones.
    pub fn has_blocks(&self) -> Result<bool> {
        self.0.read(|conn| {
            let sql = "SELECT EXISTS (SELECT 1 FROM entries WHERE kind = 'block-added')";
            conn.query_row(sql, [], |row| row.get(0))
        })
    }

    /// The rows that put the buyer of this id, or of this login, on an account's list; oldest first. Each is found by an index, so that
    /// the length of the list does not matter. Of a login the letters a to z count whatever their case.
    pub fn blocks_of(&self, account: &str, id: Option<&str>, login: Option<&str>) -> Result<Vec<Entry>> {
        let sql = blocks_of();
        self.0.read(|conn| conn.prepare_cached(&sql)?.query_map(params![account, id, login], entry)?.collect())
    }

    /// All rows about a case, or about whatever else has that id; oldest first.
    pub fn of_case(&self, account: &str, case_id: &str) -> Result<Vec<Entry>> {
        let sql = format!("SELECT {COLUMNS} FROM entries WHERE account = ?1 AND case_id = ?2 ORDER BY seq");
        self.0.read(|conn| conn.prepare_cached(&sql)?.query_map(params![account, case_id], entry)?.collect())
    }
}

fn blocks_of() -> String {
    format!(
        "SELECT {COLUMNS} FROM entries
         WHERE kind = 'block-added' AND account = ?1 AND json_extract(body, '$.buyer.id') = ?2
         UNION SELECT {COLUMNS} FROM entries
         WHERE kind = 'block-added' AND account = ?1 AND lower(json_extract(body, '$.buyer.login')) = lower(?3)
         ORDER BY seq"
    )
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Reader").field(&self.0.file()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{Reader, blocks_of};
    use crate::domain::Instant;
    use crate::store::ledger::{NewEntry, open, rows};
    use serde_json::json;

    fn listed(login: &str, id: Option<&str>) -> NewEntry {
        NewEntry {
            kind: "block-added".into(),
            account: Some("main".into()),
            case_id: Some(format!("b{login}")),
            body: json!({"id": format!("b{login}"), "buyer": {"login": login, "id": id}}),
            once_key: None,
        }
    }

    #[test]
    fn a_buyer_is_found_by_id_and_by_login_and_only_by_an_index() {
        let folder = tempfile::tempdir().unwrap();
        let db = open(&folder.path().join("ledger.db")).unwrap();
        assert!(!Reader(open(db.file()).unwrap()).has_blocks().unwrap());
        let entries = [listed("marek_w", Some("41")), listed("anna", None), listed("other", Some("7"))];
        rows::append_all(&db, &entries, Instant::from_millis(5)).unwrap();
        let reader = Reader(db);
        let names = |account: &str, id: Option<&str>, login: Option<&str>| -> Vec<String> {
            let found = reader.blocks_of(account, id, login).unwrap();
            found.iter().map(|row| row.case_id.clone().unwrap()).collect()
        };
        assert_eq!(names("main", Some("41"), Some("renamed")), ["bmarek_w"]);
        assert_eq!(names("main", None, Some("ANNA")), ["banna"]);
        assert_eq!(names("main", Some("41"), Some("anna")), ["bmarek_w", "banna"]);
        assert!(names("other", Some("41"), Some("anna")).is_empty() && names("main", None, None).is_empty());
        assert!(reader.has_blocks().unwrap());
        let plan = reader.0.read(|conn| {
            let mut select = conn.prepare(&format!("EXPLAIN QUERY PLAN {}", blocks_of()))?;
            select.query_map(("main", "41", "marek_w"), |row| row.get::<_, String>(3))?.collect::<Result<Vec<_>, _>>()
        });
        let plan = plan.unwrap().join("\n");
        for index in ["entries_by_buyer", "entries_by_login"] {
            assert!(plan.contains(index), "{plan}");
        }
        assert!(!plan.contains("SCAN entries"), "{plan}");
    }
}
