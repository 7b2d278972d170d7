-- Seats that awards take, and that come back when an award is revoked, are entries of the ledger of
-- seats like any other: one figure for everybody who asks how many are taken.
alter table seat_entry
    drop constraint seat_entry_act_check,
    add column decision_id uuid references decision,
    add constraint seat_entry_act_check check (act in ('allocated', 'moved', 'given-back', 'taken', 'returned')),
    add constraint seats_are_taken_by_a_decision check ((act in ('taken', 'returned')) = (decision_id is not null)),
    add constraint seats_taken_are_less check (act <> 'taken' or change < 0),
    add constraint seats_returned_are_more check (act <> 'returned' or change > 0);

-- A share is what was given to its unit; what was used of it is beside it.
create or replace function shares_are_what_was_given() returns trigger language plpgsql as $$
begin
    if (select coalesce(sum(change), 0) from seat_entry
         where (line_id, subject, unit_id) = (new.line_id, new.subject::text, new.unit_id)
           and act not in ('taken', 'returned'))
       <> (select seats from allocation
            where (line_id, subject, unit_id) = (new.line_id, new.subject::text, new.unit_id)) then
        raise exception 'a share is not what the ledger of seats says'
            using errcode = 'check_violation', constraint = 'shares_are_what_was_given';
    end if;
    return null;
end $$;

-- Awards take their seats in every cap at once, or are refused by the cap that is full.
create or replace function awards_take_their_seats() returns trigger language plpgsql as $$
begin
    update campaign_seats cap set taken = cap.taken + given.n
      from (select campaign_id, subject, count(*) as n from awards group by 1, 2) given
     where (cap.campaign_id, cap.subject) = (given.campaign_id, given.subject::text);
    update line_seats cap set taken = cap.taken + given.n
      from (select line_id, subject, count(*) as n from awards group by 1, 2) given
     where (cap.line_id, cap.subject) = (given.line_id, given.subject::text);
    update allocation cap set taken = cap.taken + given.n
      from (select line_id, subject, unit_id, count(*) as n from awards group by 1, 2, 3) given
     where (cap.line_id, cap.subject, cap.unit_id) = (given.line_id, given.subject::text, given.unit_id);
    -- Where a line is split, a unit without a share of it has no seat to take.
    if exists (select from awards given
                where exists (select from allocation
                               where (line_id, subject) = (given.line_id, given.subject))
                  and not exists (select from allocation
                                   where (line_id, subject, unit_id)
                                       = (given.line_id, given.subject, given.unit_id))) then
        raise exception 'a unit has no seats on the line'
            using errcode = 'check_violation', constraint = 'unit_has_no_more_seats';
    end if;
    -- The update above holds the line, so nobody else adds to it meanwhile. What was revoked is free.
    if exists (select from line_seats cap
                 join award using (line_id, subject)
                where cap.per_unit is not null and revoked_by is null
                  and (line_id, subject) in (select line_id, subject from awards)
                  and not exists (select from allocation share
                                   where (share.line_id, share.subject) = (cap.line_id, cap.subject))
                group by line_id, subject, unit_id, cap.per_unit
               having count(*) > cap.per_unit) then
        raise exception 'a unit has more seats on the line than one unit can get'
            using errcode = 'check_violation', constraint = 'unit_has_no_more_seats';
    end if;
    insert into seat_entry (line_id, subject, unit_id, act, change, document, document_day, decision_id, at)
    select line_id, subject, unit_id, 'taken', -count(*), number, day, decision.id,
           day::timestamp at time zone 'Asia/Ho_Chi_Minh'
      from awards join decision on decision.id = decision_id
     group by line_id, subject, unit_id, decision.id
     order by line_id, subject, unit_id;
    return null;
end $$;

-- An award that is taken back gives its seat back in every cap, once.
create function revoked_awards_return_their_seats() returns trigger language plpgsql as $$
begin
    update campaign_seats cap set taken = cap.taken - back.n
      from (select campaign_id, subject, count(*) as n
              from awards where revoked_by is not null group by 1, 2) back
     where (cap.campaign_id, cap.subject) = (back.campaign_id, back.subject::text);
    update line_seats cap set taken = cap.taken - back.n
      from (select line_id, subject, count(*) as n
              from awards where revoked_by is not null group by 1, 2) back
     where (cap.line_id, cap.subject) = (back.line_id, back.subject::text);
    update allocation cap set taken = cap.taken - back.n
      from (select line_id, subject, unit_id, count(*) as n
              from awards where revoked_by is not null group by 1, 2, 3) back
     where (cap.line_id, cap.subject, cap.unit_id) = (back.line_id, back.subject::text, back.unit_id);
    insert into seat_entry (line_id, subject, unit_id, act, change, document, document_day, decision_id, at)
    select line_id, subject, unit_id, 'returned', count(*), number, day, decision.id,
           day::timestamp at time zone 'Asia/Ho_Chi_Minh'
      from awards join decision on decision.id = revoked_by
     group by line_id, subject, unit_id, decision.id
     order by line_id, subject, unit_id;
    return null;
end $$;

-- award_is_kept lets through only what is revoked just now.
create trigger revoked_awards_return_their_seats after update on award
    referencing new table as awards for each statement execute function revoked_awards_return_their_seats();

-- What was awarded and revoked before these entries were written.
insert into seat_entry (line_id, subject, unit_id, act, change, document, document_day, decision_id, at)
select line_id, subject, unit_id, 'taken', -count(*), number, day, decision.id,
       day::timestamp at time zone 'Asia/Ho_Chi_Minh'
  from award join decision on decision.id = decision_id
 group by line_id, subject, unit_id, decision.id
 order by day, decision.id, line_id, subject, unit_id;

insert into seat_entry (line_id, subject, unit_id, act, change, document, document_day, decision_id, at)
select line_id, subject, unit_id, 'returned', count(*), number, day, decision.id,
       day::timestamp at time zone 'Asia/Ho_Chi_Minh'
  from award join decision on decision.id = revoked_by
 group by line_id, subject, unit_id, decision.id
 order by day, decision.id, line_id, subject, unit_id;

update campaign_seats cap
   set taken = (select count(*) from award
                 where (campaign_id, subject) = (cap.campaign_id, cap.subject) and revoked_by is null)
 where exists (select from award where campaign_id = cap.campaign_id and revoked_by is not null);

update line_seats cap
   set taken = (select count(*) from award
                 where (line_id, subject) = (cap.line_id, cap.subject) and revoked_by is null)
 where exists (select from award where line_id = cap.line_id and revoked_by is not null);

update allocation cap
   set taken = (select count(*) from award
                 where (line_id, subject, unit_id) = (cap.line_id, cap.subject, cap.unit_id) and revoked_by is null)
 where exists (select from award where line_id = cap.line_id and revoked_by is not null);
