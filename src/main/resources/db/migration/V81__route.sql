-- The levels that a nomination passes, from who proposes to who decides. They are rows of the
-- campaign: three of them or six, whatever its plan says.
create table campaign_level (
    campaign_id  uuid not null references campaign,
    -- from 1, the lowest
    position     int not null check (position > 0),
    code         text not null,
    vi           nfc_text not null,
    en           nfc_text not null,
    kind         text not null check (kind in ('propose', 'endorse', 'appraise', 'advise', 'decide')),
    -- who acts here: units of these types on the way up from who proposes, or this one unit
    unit_types   text[] not null default '{}',
    unit_id      uuid references unit,
    -- how long it may take, in working days from arrival; null while only the last day counts
    working_days int check (working_days > 0),
    last_day     date,
    -- what happens to what is late
    when_late    text not null default 'remind' check (when_late in ('remind', 'pass', 'return')),
    primary key (campaign_id, position),
    constraint level_code_is_one unique (campaign_id, code),
    constraint level_is_somebodys check ((unit_id is null) = (unit_types <> '{}'))
);

create unique index campaign_has_one_deciding_level on campaign_level (campaign_id) where kind = 'decide';
