-- A unit's letter with its list: one a unit and a campaign, taken whole or not at all.
create table submission (
    id              uuid primary key,
    campaign_id     uuid not null references campaign,
    unit_id         uuid not null references unit,
    file_name       nfc_text not null,
    file_sha256     bytea not null,
    number          nfc_text not null,
    day             date not null,
    minutes_number  nfc_text,
    meeting_day     date,
    members         int not null check (members > 0),
    present         int not null,
    signer          nfc_text,
    signer_post     nfc_text,
    rows_read       int not null check (rows_read >= 0),
    rows_refused    int not null check (rows_refused between 0 and rows_read),
    received_at     timestamptz not null,
    constraint unit_submits_once unique (campaign_id, unit_id),
    constraint file_is_taken_once unique (campaign_id, file_sha256),
    check (present between 0 and members)
);

-- What was wrong in the file, kept so that the same file gets the same answer.
create table submission_fault (
    submission_id uuid not null references submission,
    position      int not null,
    code          text not null,
    effect        text not null check (effect in ('row-refused', 'row-held', 'warning')),
    sheet         nfc_text not null,
    cell          text not null,
    row_number    int not null,
    line_code     text,
    subject       subject_kind,
    vi            text not null,
    en            text not null,
    cure_vi       text not null,
    cure_en       text not null,
    primary key (submission_id, position)
);

-- Who or what can be commended, the same one over units, spellings and campaigns.
create table subject (
    id              uuid primary key,
    kind            subject_kind not null,
    -- keyed hash of the citizen number, or of name, birth and place where there is none
    identity        bytea not null,
    name            nfc_text not null,
    match_key       text not null,
    birth_date      date,
    -- AES-GCM; never shown whole, never logged
    citizen_number  bytea,
    constraint subject_is_one unique (kind, identity)
);

create index subject_by_name on subject (match_key, birth_date);

create table nomination (
    id              uuid primary key,
    campaign_id     uuid not null references campaign,
    submission_id   uuid not null references submission,
    unit_id         uuid not null references unit,
    line_id         uuid not null references quota_line,
    subject         subject_kind not null,
    subject_id      uuid not null references subject,
    award_form      text not null,
    -- the unit's own order of preference on this line for this kind of subject, from 1
    preference      int not null check (preference > 0),
    sheet           nfc_text not null,
    row_number      int not null,
    -- the public name of this nomination in the draw: unit/line/subject/preference
    ticket          text not null,
    salutation      nfc_text,
    name            nfc_text not null,
    sort_key        text collate "C" not null,
    search_key      text not null,
    post            nfc_text,
    workplace       nfc_text,
    task            nfc_text,
    kind_of_body    nfc_text,
    statutory_class text,
    direct          boolean not null default false,
    woman           boolean not null default false,
    headcount       int check (headcount > 0),
    women           int check (women >= 0),
    contents        int[] not null default '{}',
    achievement     nfc_text not null,
    votes_for       int check (votes_for >= 0),
    points          numeric,
    note            nfc_text,
    held_vi         text,
    held_en         text,
    constraint ticket_is_one unique (campaign_id, ticket),
    constraint row_is_taken_once unique (submission_id, sheet, row_number),
    check ((held_vi is null) = (held_en is null)),
    check (women <= headcount)
);

-- One achievement, one award: a second nomination of the same subject must be held.
create unique index nomination_live_once on nomination (campaign_id, subject_id) where held_vi is null;
create index nomination_by_line on nomination (campaign_id, line_id, subject);
create index nomination_by_subject on nomination (subject_id);
create index nomination_by_unit on nomination (unit_id);
create index nomination_search on nomination using gin (search_key gin_trgm_ops);
