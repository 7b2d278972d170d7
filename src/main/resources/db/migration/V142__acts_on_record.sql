-- Acts that had no row of the ledger, and those that were recorded as another act.
alter table ledger_row drop constraint ledger_row_act_check;
alter table ledger_row add constraint ledger_row_act_check check (act in (
    'PLAN_LOADED', 'FILE_IMPORTED', 'NOMINATION_HELD', 'SELECTION_MADE', 'DECISION_SIGNED', 'DOCUMENT_ISSUED',
    'CERTIFICATE_ISSUED', 'REVOKED', 'NOMINATION_SUBMITTED', 'NOMINATION_RETURNED', 'NOMINATION_ENDORSED',
    'NOMINATION_APPRAISED', 'NOMINATION_CLEARED', 'NOMINATION_REFUSED', 'NOMINATION_PROPOSED',
    'NOMINATION_WITHDRAWN', 'NOMINATION_ENTERED', 'SEATS_MOVED', 'LIST_PUBLISHED', 'COMMENT_ANSWERED',
    'COUNCIL_MET', 'VOTE_COUNTED', 'MINUTES_SIGNED', 'MEETING_CALLED', 'MEETING_CHANGED', 'MEETING_CANCELLED',
    'CONFLICT_DECLARED',
    'LEVEL_SKIPPED', 'ENDORSEMENT_TAKEN_BACK', 'ENTRY_STRUCK', 'SUBJECTS_LINKED', 'SUBJECTS_PARTED',
    'OPINION_ASKED', 'OPINION_ANSWERED', 'SELECTION_UNDONE', 'DECISION_PUBLISHED', 'COMPLAINT_TAKEN',
    'COMPLAINT_ACCEPTED', 'COMPLAINT_CLOSED'));

-- Who published a decision; null for the command-line job.
alter table decision add column published_by uuid references account,
    add constraint who_publishes_publishes check (published_by is null or published_at is not null);

-- Who did what to a complaint, and when.
create table complaint_event (
    complaint_id uuid not null references complaint,
    -- the version of the complaint that this act made
    version      int not null check (version >= 0),
    act          text not null check (act in ('take', 'accept', 'close')),
    by_account   uuid not null references account,
    at           timestamptz not null,
    primary key (complaint_id, version),
    constraint complaint_is_dealt_with_once unique (complaint_id, act)
);

create index complaint_event_by_time on complaint_event (at);

create trigger complaint_event_stays before update or delete or truncate on complaint_event
    for each statement execute function ledger_is_append_only();

-- No complaint changes without its row of history: checked when the transaction ends.
create function complaint_moves_with_its_history() returns trigger language plpgsql as $$
begin
    if not exists (select from complaint_event where complaint_id = new.id and version = new.version) then
        raise exception 'a complaint moved without a row of history'
            using errcode = 'check_violation', constraint = 'complaint_moves_with_its_history';
    end if;
    return null;
end $$;

create constraint trigger complaint_moves_with_its_history
    after insert or update on complaint deferrable initially deferred
    for each row execute function complaint_moves_with_its_history();
