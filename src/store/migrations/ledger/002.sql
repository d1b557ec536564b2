-- The ledger's second form: what was done to a case, to an order, and under one id is found without reading everything.

CREATE INDEX entries_by_case ON entries (account, case_id);
CREATE INDEX entries_by_order ON entries (account, json_extract(body, '$.order_id')) WHERE json_extract(body, '$.order_id') IS NOT NULL;
CREATE INDEX entries_by_id ON entries (json_extract(body, '$.id')) WHERE json_extract(body, '$.id') IS NOT NULL;
