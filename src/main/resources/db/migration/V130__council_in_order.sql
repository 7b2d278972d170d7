-- The ledger names the acts around a meeting too, not only its vote.
alter table ledger_row drop constraint ledger_row_act_check;
alter table ledger_row add constraint ledger_row_act_check check (act in (
    'PLAN_LOADED', 'FILE_IMPORTED', 'NOMINATION_HELD', 'SELECTION_MADE', 'DECISION_SIGNED', 'DOCUMENT_ISSUED',
    'CERTIFICATE_ISSUED', 'REVOKED', 'NOMINATION_SUBMITTED', 'NOMINATION_RETURNED', 'NOMINATION_ENDORSED',
    'NOMINATION_APPRAISED', 'NOMINATION_CLEARED', 'NOMINATION_REFUSED', 'NOMINATION_PROPOSED',
    'NOMINATION_WITHDRAWN', 'NOMINATION_ENTERED', 'SEATS_MOVED', 'LIST_PUBLISHED', 'COMMENT_ANSWERED',
    'COUNCIL_MET', 'VOTE_COUNTED', 'MINUTES_SIGNED', 'MEETING_CALLED', 'MEETING_CHANGED', 'MEETING_CANCELLED',
    'CONFLICT_DECLARED'));

alter table council_meeting drop constraint council_meeting_state_check;
alter table council_meeting add constraint council_meeting_state_check
    check (state in ('called', 'voting', 'counted', 'signed', 'cancelled'));

-- A nomination gets one result: of two votes on it at once the later could never be counted.
create unique index campaign_has_one_vote_open on council_meeting (campaign_id) where state = 'voting';

-- What was done around a meeting, and by whom.
create table council_event (
    id         bigint generated always as identity primary key,
    meeting_id uuid not null references council_meeting,
    -- of a cancelled vote the sheets were destroyed
    act        text not null check (act in ('changed', 'attendance', 'opened', 'cancelled', 'vote-cancelled')),
    by_account uuid not null references account,
    at         timestamptz not null,
    detail     nfc_text not null default '',
    constraint meeting_is_cancelled_with_a_reason
        check (act not in ('cancelled', 'vote-cancelled') or detail <> '')
);

create index council_event_by_meeting on council_event (meeting_id);

create trigger council_event_stays before update or delete or truncate on council_event
    for each statement execute function ledger_is_append_only();

create or replace function council_meeting_goes_forward() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in (('called', 'called'), ('called', 'voting'), ('voting', 'counted'),
                                      ('counted', 'signed'), ('called', 'cancelled'), ('voting', 'cancelled'))
       or (old.state <> 'called' and (to_jsonb(new) - array['state', 'version', 'closed_at'])
                                  <> (to_jsonb(old) - array['state', 'version', 'closed_at'])) then
        raise exception 'a meeting goes forward, and its rule stays'
            using errcode = 'check_violation', constraint = 'council_meeting_goes_forward';
    end if;
    if new.state = 'cancelled' and not exists (select from council_event
                                                where meeting_id = new.id and act in ('cancelled', 'vote-cancelled')) then
        raise exception 'a meeting is cancelled by somebody, for a reason'
            using errcode = 'check_violation', constraint = 'meeting_is_cancelled_with_a_reason';
    end if;
    if new.state = 'cancelled' and (exists (select from council_ballot where meeting_id = new.id)
                                    or exists (select from council_urn
                                                where meeting_id = new.id and sealed is not null)) then
        raise exception 'of a cancelled vote no sheet is left'
            using errcode = 'check_violation', constraint = 'cancelled_vote_leaves_no_sheet';
    end if;
    return new;
end $$;

-- Few sheets in a secret vote tell who voted what.
create or replace function council_count_is_due() returns trigger language plpgsql as $$
begin
    if council_state(new.meeting_id) <> 'voting' then
        raise exception 'the vote is not open'
            using errcode = 'check_violation', constraint = 'council_count_is_due';
    end if;
    if new.returned < 3 and (select ballot = 'secret' from council_meeting where id = new.meeting_id) then
        raise exception 'the count of so few sheets names who voted'
            using errcode = 'check_violation', constraint = 'secret_count_names_nobody';
    end if;
    return new;
end $$;

-- Units that let a nomination pass are as close to it as the one that proposed it.
alter table council_conflict drop constraint council_conflict_kind_check;
alter table council_conflict add constraint council_conflict_kind_check
    check (kind in ('own-unit', 'endorsing-unit', 'oneself', 'declared'));

-- Who may not vote on somebody doesn't judge the conflicts of others about the same one.
create function who_is_in_conflict_lifts_none() returns trigger language plpgsql as $$
begin
    if exists (select from council_member lifter
                 join council_member other on other.meeting_id = lifter.meeting_id
                      and other.name_key = lifter.name_key
                 join council_bound bound on bound.meeting_id = other.meeting_id
                      and bound.account_id = other.account_id
                where lifter.meeting_id = new.meeting_id and lifter.account_id = new.by_account
                  and bound.nomination_id = new.nomination_id) then
        raise exception 'who is in conflict lifts no conflict of others'
            using errcode = 'check_violation', constraint = 'who_is_in_conflict_lifts_none';
    end if;
    return new;
end $$;

create trigger who_is_in_conflict_lifts_none before insert on council_conflict_lift
    for each row execute function who_is_in_conflict_lifts_none();
