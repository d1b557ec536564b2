-- What is known of the people behind orders. A change here needs a new number in blocks/mod.rs; files with another number are made
-- anew, since all of it can be fetched again.

CREATE TABLE sales (
    seq INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    -- Keyed hashes of the order's id, and of the buyer's id and login.
    order_hash TEXT NOT NULL,
    id_hash TEXT,
    login_hash TEXT,
    bought_at INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    -- The order's id, login and personal data as JSON: by the order's id the marketplace tells who it is. Kept until
    -- the retention period is over; then nothing.
    person TEXT,
    UNIQUE (account, order_hash)
) STRICT;

CREATE INDEX sales_by_id ON sales (account, id_hash);
CREATE INDEX sales_by_login ON sales (account, login_hash);
CREATE INDEX sales_by_time ON sales (account, bought_at);
CREATE INDEX sales_with_person ON sales (bought_at) WHERE person IS NOT NULL;

CREATE TABLE traits (
    seq INTEGER NOT NULL REFERENCES sales ON DELETE CASCADE,
    kind TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (hash, kind, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX traits_by_sale ON traits (seq);

CREATE TABLE notes (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
