-- The cache. A change here needs a new number in cache/mod.rs; files with another number are made anew.

CREATE TABLE cases (
    seq INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    marketplace TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    open INTEGER NOT NULL,
    turn TEXT NOT NULL,
    reason TEXT COLLATE NOCASE,
    subject TEXT,
    buyer_id TEXT,
    buyer_login TEXT COLLATE NOCASE,
    order_id TEXT,
    reference TEXT,
    opened_at INTEGER NOT NULL,
    last_event_at INTEGER,
    -- The primary deadline as JSON, and its instant; the greatest number when there is none, so that such cases come last.
    deadline TEXT,
    due INTEGER NOT NULL,
    -- The money at risk, and its rank with all bits turned round, so that one ascending index puts the greatest first.
    risk_minor INTEGER,
    risk_currency TEXT,
    weight INTEGER NOT NULL,
    -- A JSON array of command names.
    allowed_actions TEXT NOT NULL,
    problem TEXT,
    resource TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    details_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX cases_by_key ON cases (account, id);
CREATE INDEX cases_by_id ON cases (id COLLATE NOCASE, account);
CREATE INDEX cases_by_reference ON cases (reference, account) WHERE reference IS NOT NULL;
CREATE INDEX cases_by_order ON cases (order_id, account) WHERE order_id IS NOT NULL;
CREATE INDEX cases_by_resource ON cases (account, resource) WHERE open = 1;
CREATE INDEX cases_by_problem ON cases (account, id) WHERE open = 1 AND problem IS NOT NULL;
-- The newest thing known of a case, its opening included (cache/news.rs).
CREATE INDEX cases_by_news ON cases (max(opened_at, coalesce(last_event_at, opened_at)), account, id);

-- One index per way of listing, each of them ending in the order of the list (cache/walk.rs).
CREATE INDEX cases_by_due ON cases (open, due, weight, account, id);
CREATE INDEX cases_by_account ON cases (account, open, due, weight, id);
CREATE INDEX cases_by_step ON cases (kind, turn, open, due, weight, account, id);
CREATE INDEX cases_by_reason ON cases (reason, open, due, weight, account, id) WHERE reason IS NOT NULL;
CREATE INDEX cases_by_login ON cases (buyer_login, open, due, weight, account, id) WHERE buyer_login IS NOT NULL;
CREATE INDEX cases_by_buyer ON cases (buyer_id, open, due, weight, account, id) WHERE buyer_id IS NOT NULL;

-- The whole case as JSON, apart from its columns so that listing never reads it.
CREATE TABLE bodies (
    seq INTEGER PRIMARY KEY REFERENCES cases ON DELETE CASCADE,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE deadlines (
    seq INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
    place INTEGER NOT NULL,
    due INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (seq, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX deadlines_by_due ON deadlines (due);

-- Both numbers of the parcels of a case, without blanks and in capitals.
CREATE TABLE waybills (
    waybill TEXT NOT NULL,
    seq INTEGER NOT NULL REFERENCES cases ON DELETE CASCADE,
    PRIMARY KEY (waybill, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX waybills_by_case ON waybills (seq);

-- Where parcels are, as their carriers told it at an instant.
CREATE TABLE tracking (
    account TEXT NOT NULL,
    carrier TEXT NOT NULL,
    waybill TEXT NOT NULL,
    body TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (account, carrier, waybill)
) STRICT, WITHOUT ROWID;

CREATE TABLE orders (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (account, id)
) STRICT;

CREATE TABLE marks (
    account TEXT NOT NULL,
    resource TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    complete_at INTEGER,
    state TEXT NOT NULL,
    error TEXT,
    PRIMARY KEY (account, resource)
) STRICT, WITHOUT ROWID;

CREATE TABLE identities (
    account TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    read_at INTEGER NOT NULL
) STRICT;

CREATE TABLE notes (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- One row per mail; its bytes lie in the data folder. What is searched for stands in columns, the rest in the body as JSON.
CREATE TABLE mails (
    id TEXT PRIMARY KEY,
    account TEXT,
    case_id TEXT,
    order_id TEXT,
    case_number TEXT,
    message_id TEXT,
    due INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX mails_by_due ON mails (due, received_at DESC, id);
CREATE INDEX mails_by_case ON mails (case_id, received_at) WHERE case_id IS NOT NULL;
CREATE INDEX mails_by_order ON mails (order_id, received_at) WHERE order_id IS NOT NULL;
CREATE INDEX mails_by_number ON mails (case_number, received_at) WHERE case_number IS NOT NULL;
CREATE INDEX mails_by_message ON mails (message_id) WHERE message_id IS NOT NULL;

-- What a mailbox holds and was looked at, so that a further sync reads what is new alone. No mail id where it was of no interest.
CREATE TABLE mail_seen (
    mailbox TEXT NOT NULL,
    folder TEXT NOT NULL,
    name TEXT NOT NULL,
    flags TEXT NOT NULL,
    mail_id TEXT,
    PRIMARY KEY (mailbox, folder, name)
) STRICT, WITHOUT ROWID;
