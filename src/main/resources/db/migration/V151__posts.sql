-- A post that was ended gives no right from that moment on; its last day stays what it was by then.
alter table post add column ended_at timestamptz;

-- One post, held once at a time, also by who keeps or watches the whole and has no unit there. What
-- was ended can be given again, to the same person or to another, on the same day.
alter table post drop constraint post_is_held_once;
alter table post add constraint post_is_held_once
    exclude using gist (account_id with =, (coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
                        role with =, daterange(valid_from, valid_to, '[]') with &&)
    where (ended_at is null);
alter table post drop constraint body_has_one_chair;
alter table post add constraint body_has_one_chair
    exclude using gist (unit_id with =, role with =, daterange(valid_from, valid_to, '[]') with &&)
    where (role in ('chair', 'secretary', 'standing-head') and ended_at is null);

create or replace function post_seats_one_person() returns trigger language plpgsql as $$
declare
    person text;
begin
    if new.role not in ('member', 'chair', 'secretary') or new.ended_at is not null then
        return new;
    end if;
    select lower(email) into person from account where id = new.account_id;
    if person is null then
        return new;
    end if;
    perform pg_advisory_xact_lock(hashtext('seat ' || person));
    if exists (select from post other join account on account.id = other.account_id
                where lower(email) = person and other.account_id <> new.account_id and other.ended_at is null
                  and other.role in ('member', 'chair', 'secretary') and other.unit_id = new.unit_id
                  and daterange(other.valid_from, other.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]'))
    then
        return null;
    end if;
    return new;
end $$;

create or replace function account_stays_one_person() returns trigger language plpgsql as $$
begin
    if new.email is null or lower(new.email) is not distinct from lower(old.email) then
        return new;
    end if;
    perform pg_advisory_xact_lock(hashtext('seat ' || lower(new.email)));
    if exists (select from post mine
                 join post other on other.unit_id = mine.unit_id and other.account_id <> mine.account_id
                  and daterange(other.valid_from, other.valid_to, '[]') && daterange(mine.valid_from, mine.valid_to, '[]')
                 join account on account.id = other.account_id
                where mine.account_id = new.id and lower(account.email) = lower(new.email)
                  and mine.ended_at is null and other.ended_at is null
                  and mine.role in ('member', 'chair', 'secretary') and other.role in ('member', 'chair', 'secretary'))
    then
        return null;
    end if;
    return new;
end $$;
