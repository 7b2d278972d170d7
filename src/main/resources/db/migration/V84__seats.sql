-- The ledger of seats: what each unit was given on a line, and every move of it with the document
-- behind it. The shares themselves stay in allocation; these rows say how they came about.
create table seat_entry (
    id           bigint generated always as identity primary key,
    line_id      uuid not null,
    subject      subject_kind not null,
    -- null for the seats of the line that no unit has
    unit_id      uuid references unit,
    act          text not null check (act in ('allocated', 'moved', 'given-back')),
    -- how many more, or fewer, this unit has since
    change       int not null check (change <> 0),
    document     nfc_text,
    document_day date,
    reason       nfc_text,
    by_account   uuid references account,
    at           timestamptz not null,
    foreign key (line_id, subject) references line_seats,
    constraint seats_move_by_a_document check (act = 'allocated' or (document is not null and document_day is not null))
);

create index seat_entry_by_line on seat_entry (line_id, subject, id);

create trigger seat_entry_stays before update or delete or truncate on seat_entry
    for each statement execute function ledger_is_append_only();

-- What the plan gave.
insert into seat_entry (line_id, subject, unit_id, act, change, at)
select line_id, subject, unit_id, 'allocated', seats, now() from allocation where seats > 0;

-- A new share begins with what it was given by the plan.
create function shares_begin_with_an_entry() returns trigger language plpgsql as $$
begin
    insert into seat_entry (line_id, subject, unit_id, act, change, document, document_day, at)
    select line_id, subject, unit_id, 'allocated', given.seats, number, issued, issued
      from given
      join quota_line line on line.id = line_id
      join campaign on campaign.id = campaign_id
     where given.seats > 0;
    return null;
end $$;

create trigger shares_begin_with_an_entry after insert on allocation
    referencing new table as given for each statement execute function shares_begin_with_an_entry();

-- No share changes without its entry: checked when the transaction ends.
create function shares_are_what_was_given() returns trigger language plpgsql as $$
begin
    if (select coalesce(sum(change), 0) from seat_entry
         where (line_id, subject, unit_id) = (new.line_id, new.subject::text, new.unit_id))
       <> (select seats from allocation
            where (line_id, subject, unit_id) = (new.line_id, new.subject::text, new.unit_id)) then
        raise exception 'a share is not what the ledger of seats says'
            using errcode = 'check_violation', constraint = 'shares_are_what_was_given';
    end if;
    return null;
end $$;

create constraint trigger shares_are_what_was_given
    after update of seats on allocation deferrable initially deferred
    for each row execute function shares_are_what_was_given();

-- Two who give at once: the second waits for the line, then sees what the first gave. The lock is
-- one that the foreign keys of awards can be held beside; a stronger one would let two awards that
-- have begun wait for each other.
create or replace function allocation_fits_its_line() returns trigger language plpgsql as $$
begin
    perform from line_seats where (line_id, subject) in (select line_id, subject from changed)
      order by line_id, subject for no key update;
    if exists (
        select from line_seats line
          join allocation share using (line_id, subject)
         where (line_id, subject) in (select line_id, subject from changed)
         group by line.line_id, line.subject, line.seats
        having sum(share.seats) > line.seats) then
        raise exception 'an allocation is larger than its line'
            using errcode = 'check_violation', constraint = 'allocation_fits_its_line';
    end if;
    return null;
end $$;
