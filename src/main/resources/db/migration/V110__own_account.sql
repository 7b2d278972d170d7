-- A second factor that takes the old one's place is kept apart until its first code proves it.
alter table account
    add column totp_pending    bytea,
    add column totp_pending_at timestamptz,
    add check ((totp_pending is null) = (totp_pending_at is null));

-- Codes for who has lost the phone: each works once. Only the hash is kept; making new ones ends the old.
create table recovery_code (
    code_hash  bytea primary key check (octet_length(code_hash) = 32),
    account_id uuid not null references account,
    made_at    timestamptz not null,
    used_at    timestamptz
);

create index recovery_code_by_account on recovery_code (account_id);

-- One person has one seat in a council, whichever account it is held by: a person is known by the address.
-- The row is not written then, and whoever wrote it reads the count.
create function post_seats_one_person() returns trigger language plpgsql as $$
declare
    person text;
begin
    if new.role not in ('member', 'chair', 'secretary') then
        return new;
    end if;
    select lower(email) into person from account where id = new.account_id;
    if person is null then
        return new;
    end if;
    perform pg_advisory_xact_lock(hashtext('seat ' || person));
    if exists (select from post other join account on account.id = other.account_id
                where lower(email) = person and other.account_id <> new.account_id
                  and other.role in ('member', 'chair', 'secretary') and other.unit_id = new.unit_id
                  and daterange(other.valid_from, other.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]'))
    then
        return null;
    end if;
    return new;
end $$;

create trigger person_has_one_seat before insert or update on post
    for each row execute function post_seats_one_person();

-- The address can't be changed into somebody's who sits in the same council.
create function account_stays_one_person() returns trigger language plpgsql as $$
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
                  and mine.role in ('member', 'chair', 'secretary') and other.role in ('member', 'chair', 'secretary'))
    then
        return null;
    end if;
    return new;
end $$;

create trigger person_has_one_seat before update of email on account
    for each row execute function account_stays_one_person();

-- Accounts are searched by name, login and address without diacritics; the program folds them the one way that it has.
alter table account add column folded text not null default '';

create index account_by_name on account (folded, id);
