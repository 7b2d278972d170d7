-- A workbook that a unit has sent in the browser. It is only looked over until somebody confirms that
-- its rows become the unit's list; the file itself lies in the file store by its content.
create table workbook_upload (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    unit_id     uuid not null references unit,
    name        nfc_text not null,
    sha256      bytea not null check (octet_length(sha256) = 32),
    size        bigint not null check (size > 0),
    sent_by     uuid not null references account,
    sent_at     timestamptz not null,
    -- when its rows became drafts: once, or never
    taken_at    timestamptz,
    taken_by    uuid references account,
    constraint upload_is_taken_by_somebody check ((taken_at is null) = (taken_by is null))
);

create index workbook_upload_by_unit on workbook_upload (campaign_id, unit_id, sent_at);
