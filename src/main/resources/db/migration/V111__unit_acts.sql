-- What was done to units, and by whom: a province's map is evidence too.
create table unit_event (
    id         bigint generated always as identity primary key,
    unit_id    uuid not null references unit,
    act        text not null check (act in ('created', 'renamed', 'merged', 'split', 'abolished', 'imported')),
    detail     nfc_text not null default '',
    by_account uuid not null references account,
    at         timestamptz not null
);

create index unit_event_by_unit on unit_event (unit_id, id);

create trigger unit_event_stays before update or delete or truncate on unit_event
    for each statement execute function ledger_is_append_only();

-- A workbook of units between its preview and the act that stores it: what was shown is what is stored.
create table unit_import (
    id         uuid primary key,
    by_account uuid not null references account,
    place      text not null,
    workbook   bytea not null,
    at         timestamptz not null
);

create index unit_import_by_account on unit_import (by_account);
