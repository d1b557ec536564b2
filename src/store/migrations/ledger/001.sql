-- The ledger's first form. A step that has been released is never changed; a new form is a new file.

CREATE TABLE entries (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    account TEXT,
    case_id TEXT,
    body TEXT NOT NULL,
    once_key TEXT UNIQUE,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX entries_by_kind ON entries (kind);

CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN
    SELECT RAISE(ABORT, 'a row of the ledger is never changed');
END;

CREATE TRIGGER entries_remain BEFORE DELETE ON entries BEGIN
    SELECT RAISE(ABORT, 'a row of the ledger is never removed');
END;

-- Also keeps INSERT OR REPLACE, which fires no DELETE trigger, from writing over a row by its number.
CREATE TRIGGER entries_follow BEFORE INSERT ON entries
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entries) BEGIN
    SELECT RAISE(ABORT, 'a row of the ledger follows the last one');
END;

-- Facts about the file itself, such as which version can read it.
CREATE TABLE about (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
