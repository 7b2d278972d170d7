-- The council: its meetings, who takes part, conflicts, ballots, counts, minutes.
create table council_meeting (
    id              uuid primary key,
    campaign_id     uuid not null references campaign,
    -- the unit whose council it is
    unit_id         uuid not null references unit,
    day             date not null,
    at_time         time not null,
    place           nfc_text not null,
    agenda          nfc_text not null,
    state           text not null default 'called' check (state in ('called', 'voting', 'counted', 'signed')),
    version         int not null default 0,
    -- the rule of the vote, as it stood when the vote was opened
    quorum_num      int not null check (quorum_num > 0),
    quorum_den      int not null check (quorum_den >= quorum_num),
    denominator     text not null check (denominator in ('total', 'present')),
    threshold_num   int not null check (threshold_num > 0),
    threshold_den   int not null check (threshold_den >= threshold_num),
    ballot          text not null check (ballot in ('secret', 'open', 'written')),
    absent_written  boolean not null,
    secretary_votes boolean not null,
    -- whether members who may not vote on a candidate still count in the whole
    recused_count   boolean not null,
    rule_text       nfc_text not null,
    rule_source     nfc_text not null,
    called_by       uuid not null references account,
    called_at       timestamptz not null,
    closed_at       timestamptz,
    check ((closed_at is not null) = (state in ('counted', 'signed')))
);

create index council_meeting_by_unit on council_meeting (unit_id, day);

create function council_meeting_goes_forward() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in (('called', 'called'), ('called', 'voting'), ('voting', 'counted'),
                                      ('counted', 'signed'))
       or (old.state <> 'called' and (to_jsonb(new) - array['state', 'version', 'closed_at'])
                                  <> (to_jsonb(old) - array['state', 'version', 'closed_at'])) then
        raise exception 'a meeting goes forward, and its rule stays'
            using errcode = 'check_violation', constraint = 'council_meeting_goes_forward';
    end if;
    return new;
end $$;

create trigger council_meeting_goes_forward before update on council_meeting
    for each row execute function council_meeting_goes_forward();

-- Where a meeting stands; it stays there until the transaction ends.
create function council_state(meeting uuid) returns text language sql as
    $$ select state from council_meeting where id = meeting for share $$;

create table council_member (
    meeting_id uuid not null references council_meeting,
    account_id uuid not null references account,
    name       nfc_text not null,
    -- the name as names are matched: a second account doesn't make a second person
    name_key   text not null,
    role       text not null check (role in ('chair', 'member', 'secretary')),
    votes      boolean not null,
    present    boolean not null default false,
    absence    nfc_text not null default '',
    primary key (meeting_id, account_id)
);

-- What the council votes on; put there when the vote is opened.
create table council_item (
    meeting_id    uuid not null references council_meeting,
    nomination_id uuid not null references nomination,
    position      int not null check (position > 0),
    primary key (meeting_id, nomination_id),
    unique (meeting_id, position)
);

create function council_waits_for_its_vote() returns trigger language plpgsql as $$
begin
    if council_state(coalesce(new.meeting_id, old.meeting_id)) <> 'called' then
        raise exception 'the vote was opened'
            using errcode = 'check_violation', constraint = 'council_waits_for_its_vote';
    end if;
    return coalesce(new, old);
end $$;

create trigger council_member_waits_for_its_vote before insert or update or delete on council_member
    for each row execute function council_waits_for_its_vote();
create trigger council_item_waits_for_its_vote before insert or update or delete on council_item
    for each row execute function council_waits_for_its_vote();

-- Who may not vote on whom; found by the program (by_account null) or declared by oneself.
create table council_conflict (
    meeting_id    uuid not null,
    nomination_id uuid not null references nomination,
    account_id    uuid not null,
    kind          text not null check (kind in ('own-unit', 'oneself', 'declared')),
    reason        nfc_text not null default '',
    at            timestamptz not null,
    primary key (meeting_id, nomination_id, account_id),
    foreign key (meeting_id, account_id) references council_member
);

-- A conflict is lifted by two others, never by whom it binds.
create table council_conflict_lift (
    meeting_id    uuid not null,
    nomination_id uuid not null,
    account_id    uuid not null,
    by_account    uuid not null,
    reason        nfc_text not null check (reason <> ''),
    at            timestamptz not null,
    primary key (meeting_id, nomination_id, account_id, by_account),
    foreign key (meeting_id, nomination_id, account_id) references council_conflict,
    foreign key (meeting_id, by_account) references council_member,
    constraint nobody_lifts_the_own_conflict check (by_account <> account_id)
);

create function conflict_is_lifted_by_other_people() returns trigger language plpgsql as $$
begin
    if exists (select from council_member lifter
                 join council_member other on other.meeting_id = lifter.meeting_id
                      and other.name_key = lifter.name_key
                where lifter.meeting_id = new.meeting_id and lifter.account_id = new.by_account
                  and (other.account_id = new.account_id
                       or other.account_id in (select by_account from council_conflict_lift
                                                where (meeting_id, nomination_id, account_id)
                                                    = (new.meeting_id, new.nomination_id, new.account_id)))) then
        raise exception 'a conflict is lifted by two other people'
            using errcode = 'check_violation', constraint = 'conflict_is_lifted_by_other_people';
    end if;
    return new;
end $$;

create trigger conflict_is_lifted_by_other_people before insert on council_conflict_lift
    for each row execute function conflict_is_lifted_by_other_people();
create trigger council_conflict_waits_for_its_vote before insert on council_conflict
    for each row execute function council_waits_for_its_vote();
create trigger council_conflict_lift_waits_for_its_vote before insert on council_conflict_lift
    for each row execute function council_waits_for_its_vote();
create trigger council_conflict_stays before update or delete or truncate on council_conflict
    for each statement execute function ledger_is_append_only();
create trigger council_conflict_lift_stays before update or delete or truncate on council_conflict_lift
    for each statement execute function ledger_is_append_only();

-- The conflicts that bind.
create view council_bound as
select meeting_id, nomination_id, account_id, kind, reason
  from council_conflict conflict
 where (select count(*) from council_conflict_lift lift
         where (lift.meeting_id, lift.nomination_id, lift.account_id)
             = (conflict.meeting_id, conflict.nomination_id, conflict.account_id)) < 2;

-- Who takes part in the vote on what.
create view council_elector as
select item.meeting_id, item.nomination_id, member.account_id
  from council_item item
  join council_meeting meeting on meeting.id = item.meeting_id
  join council_member member on member.meeting_id = item.meeting_id
 where member.votes and (member.present or meeting.absent_written)
   and not exists (select from council_bound bound
                    where (bound.meeting_id, bound.nomination_id, bound.account_id)
                        = (item.meeting_id, item.nomination_id, member.account_id));

-- Who handed in a sheet: no time, no order, nothing of what is on it.
create table council_cast (
    meeting_id uuid not null,
    account_id uuid not null,
    constraint member_votes_once primary key (meeting_id, account_id),
    foreign key (meeting_id, account_id) references council_member
);

create function council_cast_is_due() returns trigger language plpgsql as $$
begin
    if council_state(new.meeting_id) <> 'voting'
       or not exists (select from council_elector elector
                       where elector.meeting_id = new.meeting_id and elector.account_id = new.account_id) then
        raise exception 'only who takes part votes, while the vote is open'
            using errcode = 'check_violation', constraint = 'council_cast_is_due';
    end if;
    return new;
end $$;

create trigger council_cast_is_due before insert on council_cast
    for each row execute function council_cast_is_due();
create trigger council_cast_stays before update or delete or truncate on council_cast
    for each statement execute function ledger_is_append_only();

-- The votes of a secret ballot while it lasts: one sealed text of one length, shuffled and sealed
-- anew with each sheet, under a key that the database never has. Empty when it is counted.
create table council_urn (
    meeting_id uuid primary key references council_meeting,
    sealed     bytea
);

create function council_urn_is_open() returns trigger language plpgsql as $$
begin
    if council_state(new.meeting_id) not in ('called', 'voting') then
        raise exception 'the vote is over'
            using errcode = 'check_violation', constraint = 'council_urn_is_open';
    end if;
    return new;
end $$;

create trigger council_urn_is_open before insert or update on council_urn
    for each row execute function council_urn_is_open();

-- Single votes: with their voter where the ballot isn't secret; without, and written all at once
-- when it is counted, where it is.
create table council_ballot (
    id            uuid primary key,
    meeting_id    uuid not null,
    nomination_id uuid not null,
    choice        text not null check (choice in ('for', 'against', 'blank')),
    account_id    uuid,
    constraint member_votes_once_on_a_candidate unique (meeting_id, nomination_id, account_id),
    foreign key (meeting_id, nomination_id) references council_item,
    foreign key (meeting_id, account_id) references council_cast
);

create function council_ballot_is_due() returns trigger language plpgsql as $$
declare
    secret boolean;
begin
    if council_state(coalesce(new.meeting_id, old.meeting_id)) <> 'voting' then
        raise exception 'the vote is over'
            using errcode = 'check_violation', constraint = 'council_ballot_is_due';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    select ballot = 'secret' into secret from council_meeting where id = new.meeting_id;
    if secret <> (new.account_id is null) then
        raise exception 'a secret vote has no voter, any other has one'
            using errcode = 'check_violation', constraint = 'secret_votes_have_no_voter';
    end if;
    if not secret and not exists (select from council_elector elector
                                   where (elector.meeting_id, elector.nomination_id, elector.account_id)
                                       = (new.meeting_id, new.nomination_id, new.account_id)) then
        raise exception 'only who takes part votes'
            using errcode = 'check_violation', constraint = 'council_ballot_is_due';
    end if;
    return new;
end $$;

create trigger council_ballot_is_due before insert or update or delete on council_ballot
    for each row execute function council_ballot_is_due();

-- The count, frozen. Each digest holds the one before it; the last is in the ledger.
create table council_count (
    meeting_id    uuid not null,
    nomination_id uuid not null,
    issued        int not null check (issued >= 0),
    returned      int not null check (returned between 0 and issued),
    invalid       int not null check (invalid between 0 and returned),
    votes_for     int not null check (votes_for >= 0),
    votes_against int not null check (votes_against >= 0),
    votes_blank   int not null check (votes_blank >= 0),
    base          int not null check (base >= votes_for),
    passed        boolean not null,
    digest        bytea not null check (octet_length(digest) = 32),
    primary key (meeting_id, nomination_id),
    foreign key (meeting_id, nomination_id) references council_item,
    constraint votes_add_up check (votes_for + votes_against + votes_blank + invalid = returned)
);

create function council_count_is_due() returns trigger language plpgsql as $$
begin
    if council_state(new.meeting_id) <> 'voting' then
        raise exception 'the vote is not open'
            using errcode = 'check_violation', constraint = 'council_count_is_due';
    end if;
    return new;
end $$;

create trigger council_count_is_due before insert on council_count
    for each row execute function council_count_is_due();
create trigger council_count_stays before update or delete or truncate on council_count
    for each statement execute function ledger_is_append_only();

-- What the council said of a nomination: once.
create table council_result (
    nomination_id uuid primary key references nomination,
    meeting_id    uuid not null,
    votes_for     int not null,
    votes_against int not null,
    votes_blank   int not null,
    base          int not null,
    passed        boolean not null,
    foreign key (meeting_id, nomination_id) references council_count (meeting_id, nomination_id)
);

create trigger council_result_stays before update or delete or truncate on council_result
    for each statement execute function ledger_is_append_only();

create table council_minutes (
    meeting_id  uuid primary key references council_meeting,
    number      nfc_text not null default '',
    ended       time,
    opinions    nfc_text not null default '',
    conclusion  nfc_text not null default '',
    version     int not null default 0,
    -- the files as they were signed, by their content
    pdf_sha256  bytea check (octet_length(pdf_sha256) = 32),
    docx_sha256 bytea check (octet_length(docx_sha256) = 32)
);

create table council_signature (
    meeting_id uuid not null references council_meeting,
    role       text not null check (role in ('secretary', 'chair')),
    account_id uuid not null references account,
    name       nfc_text not null,
    at         timestamptz not null,
    primary key (meeting_id, role),
    constraint two_people_sign_minutes unique (meeting_id, account_id)
);

create function minutes_are_signed_in_order() returns trigger language plpgsql as $$
begin
    if council_state(new.meeting_id) <> 'counted'
       or (new.role = 'chair' and not exists (select from council_signature
                                               where meeting_id = new.meeting_id and role = 'secretary')) then
        raise exception 'minutes are signed after the count, first by the secretary'
            using errcode = 'check_violation', constraint = 'minutes_are_signed_in_order';
    end if;
    return new;
end $$;

create trigger minutes_are_signed_in_order before insert on council_signature
    for each row execute function minutes_are_signed_in_order();
create trigger council_signature_stays before update or delete or truncate on council_signature
    for each statement execute function ledger_is_append_only();

create function signed_minutes_stay() returns trigger language plpgsql as $$
begin
    if exists (select from council_signature where meeting_id = old.meeting_id) then
        raise exception 'the minutes are signed'
            using errcode = 'check_violation', constraint = 'signed_minutes_stay';
    end if;
    return coalesce(new, old);
end $$;

create trigger signed_minutes_stay before update or delete on council_minutes
    for each row execute function signed_minutes_stay();
