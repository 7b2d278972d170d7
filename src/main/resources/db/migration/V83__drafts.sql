-- What a campaign was launched from, so that its whole plan can be read again.
create table campaign_source (
    campaign_id uuid primary key references campaign,
    plan        bytea not null,
    units       bytea not null
);

create trigger campaign_source_stays before update or delete or truncate on campaign_source
    for each statement execute function ledger_is_append_only();

-- What a unit is still writing: a row of its list, cell by cell, just as somebody typed it. When the
-- unit sends its letter the drafts become the rows of a workbook, which is imported like any other.
create table draft (
    id            uuid primary key,
    campaign_id   uuid not null references campaign,
    unit_id       uuid not null references unit,
    sheet         text not null check (sheet in ('collectives', 'individuals')),
    -- the unit's own order of preference, over all of its drafts
    position      bigint not null,
    cells         jsonb not null check (jsonb_typeof(cells) = 'object'),
    version       int not null default 1,
    written_by    uuid not null references account,
    written_at    timestamptz not null,
    -- the nomination that it became, or that came back for correction
    nomination_id uuid references nomination,
    constraint draft_of_one_nomination unique (nomination_id)
);

create index draft_by_unit on draft (campaign_id, unit_id, sheet, position, id);

-- Files that back what a draft says; kept by their content.
create table evidence (
    id         uuid primary key,
    draft_id   uuid not null references draft on delete cascade,
    name       nfc_text not null,
    media_type text not null,
    sha256     bytea not null check (octet_length(sha256) = 32),
    size       bigint not null check (size >= 0),
    added_by   uuid not null references account,
    added_at   timestamptz not null
);

create index evidence_by_draft on evidence (draft_id);

-- The meeting in which a unit reviews and ranks whom it proposes, and the letter that sends them up.
create table peer_review (
    campaign_id    uuid not null references campaign,
    unit_id        uuid not null references unit,
    minutes_number nfc_text not null default '',
    meeting_day    date,
    place          nfc_text not null default '',
    members        int check (members > 0),
    present        int check (present >= 0),
    chair          nfc_text not null default '',
    secretary      nfc_text not null default '',
    letter_number  nfc_text not null default '',
    letter_day     date,
    signer         nfc_text not null default '',
    signer_post    nfc_text not null default '',
    version        int not null default 1,
    primary key (campaign_id, unit_id),
    check (present <= members)
);
