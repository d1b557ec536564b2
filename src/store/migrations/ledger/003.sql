-- The ledger's third form: whether a buyer is on the list of blocked ones is found without reading the list.

CREATE INDEX entries_by_buyer ON entries (account, json_extract(body, '$.buyer.id')) WHERE kind = 'block-added';
CREATE INDEX entries_by_login ON entries (account, lower(json_extract(body, '$.buyer.login'))) WHERE kind = 'block-added';
