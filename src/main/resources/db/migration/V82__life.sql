-- The life of a nomination. Its state is written by one gate, with a row of history each time.
alter table nomination
    alter column submission_id drop not null,
    alter column sheet drop not null,
    alter column row_number drop not null,
    alter column ticket drop not null,
    add column state text not null default 'submitted'
        check (state in ('draft', 'submitted', 'returned', 'endorsed', 'appraised', 'held', 'refused', 'proposed',
                         'chosen', 'not-chosen', 'decided', 'withdrawn', 'revoked')),
    -- the level where it is; null where a campaign has none
    add column level int,
    add column version int not null default 0,
    -- the unit whose turn it is
    add column acting_unit_id uuid references unit,
    -- when it came to this level, and until when it should go on
    add column arrived date,
    add column due date,
    add column written_by uuid references account,
    add constraint nomination_at_a_level foreign key (campaign_id, level) references campaign_level;

-- One achievement, one award: of two live nominations of one subject only one can be proposed.
drop index nomination_live_once;
create unique index nomination_proposed_once on nomination (campaign_id, subject_id)
    where state in ('proposed', 'chosen', 'decided');
create index nomination_waiting on nomination (acting_unit_id, state, due, id) where acting_unit_id is not null;

-- The unit that acts at a level for what comes from a unit: the one that the level names, or the
-- nearest of its types on the way up, the unit itself first. Null where there is none.
create function acting_unit(origin uuid, types text[], fixed uuid) returns uuid stable language sql
    return case when fixed is not null then fixed else (
        with recursive up as (
            select id, parent_id, type, 0 as height from unit where id = origin
            union all
            select unit.id, unit.parent_id, unit.type, height + 1
              from up join unit on unit.id = up.parent_id where height < 10)
        select id from up where type = any (types) order by height limit 1) end;

create table nomination_event (
    nomination_id uuid not null references nomination,
    -- the version of the nomination that this act made
    version       int not null check (version > 0),
    act           text not null,
    from_state    text,
    to_state      text not null,
    level         int,
    -- who did it, in which unit; null for the program itself
    by_account    uuid references account,
    by_unit       uuid references unit,
    at            timestamptz not null,
    -- why, for those who are told
    reason        nfc_text,
    -- the document or the article that it rests on
    basis         nfc_text,
    until         date,
    receipt_id    uuid,
    primary key (nomination_id, version)
);

create trigger nomination_event_stays before update or delete or truncate on nomination_event
    for each statement execute function ledger_is_append_only();

-- A state never changes without its row of history: checked when the transaction ends.
create function nomination_moves_with_its_history() returns trigger language plpgsql as $$
begin
    if not exists (select from nomination_event
                    where nomination_id = new.id and version = new.version and to_state = new.state) then
        raise exception 'a nomination moved without a row of history'
            using errcode = 'check_violation', constraint = 'nomination_moves_with_its_history';
    end if;
    return null;
end $$;

create constraint trigger nomination_moves_with_its_history
    after update of state on nomination deferrable initially deferred
    for each row when (old.state is distinct from new.state)
    execute function nomination_moves_with_its_history();

alter table ledger_row drop constraint ledger_row_act_check;
alter table ledger_row add constraint ledger_row_act_check check (act in (
    'PLAN_LOADED', 'FILE_IMPORTED', 'NOMINATION_HELD', 'SELECTION_MADE', 'DECISION_SIGNED', 'DOCUMENT_ISSUED',
    'CERTIFICATE_ISSUED', 'REVOKED', 'NOMINATION_SUBMITTED', 'NOMINATION_RETURNED', 'NOMINATION_ENDORSED',
    'NOMINATION_APPRAISED', 'NOMINATION_CLEARED', 'NOMINATION_REFUSED', 'NOMINATION_PROPOSED',
    'NOMINATION_WITHDRAWN', 'NOMINATION_ENTERED', 'SEATS_MOVED', 'LIST_PUBLISHED', 'COMMENT_ANSWERED',
    'COUNCIL_MET', 'VOTE_COUNTED', 'MINUTES_SIGNED'));
