-- Two subjects turn out to be one. They are linked, never rewritten: each nomination keeps the text that
-- was sent, and the link can be undone.
create table subject_link (
    id          uuid primary key,
    kept        uuid not null references subject,
    merged      uuid not null references subject,
    reason      nfc_text not null check (reason <> ''),
    by_account  uuid not null references account,
    at          timestamptz not null,
    undo_reason nfc_text check (undo_reason <> ''),
    undone_by   uuid references account,
    undone_at   timestamptz,
    check (kept <> merged),
    check (num_nulls(undo_reason, undone_by, undone_at) in (0, 3))
);

create unique index subject_is_linked_once on subject_link (merged) where undone_at is null;
create index subject_link_by_kept on subject_link (kept) where undone_at is null;

-- The subject that stands for all that are linked with this one.
create function subject_root(subject uuid) returns uuid stable language sql as $$
    with recursive up as (
        select subject as id, 0 as height
        union all
        select link.kept, height + 1
          from up join subject_link link on link.merged = up.id and link.undone_at is null where height < 20)
    select id from up order by height desc limit 1 $$;

-- All that are linked with this one, itself among them.
create function subject_family(subject uuid) returns setof uuid stable language sql as $$
    with recursive down as (
        select subject_root(subject) as id
        union
        select link.merged from down join subject_link link on link.kept = down.id and link.undone_at is null)
    select id from down $$;

-- A link makes no circle, and doesn't make one of two that are both on the list for the council.
create function subjects_are_linked_in_order() returns trigger language plpgsql as $$
begin
    perform from subject where id in (new.kept, new.merged) order by id for no key update;
    if new.merged in (select subject_family(new.kept)) then
        raise exception 'these subjects are linked already'
            using errcode = 'check_violation', constraint = 'subjects_are_linked_in_order';
    end if;
    if exists (select from nomination one
                 join nomination other using (campaign_id)
                where one.subject_id in (select subject_family(new.kept))
                  and other.subject_id in (select subject_family(new.merged))
                  and one.state in ('proposed', 'chosen', 'decided')
                  and other.state in ('proposed', 'chosen', 'decided')) then
        raise exception 'both are on the list for the council'
            using errcode = 'check_violation', constraint = 'nomination_proposed_once';
    end if;
    return new;
end $$;

create trigger subjects_are_linked_in_order before insert on subject_link
    for each row execute function subjects_are_linked_in_order();

create function subject_link_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.undone_at is not null
       or (to_jsonb(new) - array['undo_reason', 'undone_by', 'undone_at'])
       <> (to_jsonb(old) - array['undo_reason', 'undone_by', 'undone_at']) then
        raise exception 'a link is undone, never rewritten'
            using errcode = 'check_violation', constraint = 'subject_link_stays';
    end if;
    return new;
end $$;

create trigger subject_link_stays before update or delete on subject_link
    for each row execute function subject_link_stays();

-- One achievement, one award, whatever spellings a subject was proposed under.
create function linked_subjects_are_proposed_once() returns trigger language plpgsql as $$
begin
    perform from subject where id = subject_root(new.subject_id) for no key update;
    if exists (select from nomination other
                where other.campaign_id = new.campaign_id and other.id <> new.id
                  and other.state in ('proposed', 'chosen', 'decided')
                  and other.subject_id <> new.subject_id
                  and other.subject_id in (select subject_family(new.subject_id))) then
        raise exception 'a linked subject is on the list for the council'
            using errcode = 'check_violation', constraint = 'nomination_proposed_once';
    end if;
    return new;
end $$;

create trigger linked_subjects_are_proposed_once before update of state on nomination
    for each row when (new.state = 'proposed' and old.state <> 'proposed')
    execute function linked_subjects_are_proposed_once();

-- Two that look alike, and somebody found out that they are two.
create table subject_apart (
    one        uuid not null references subject,
    other      uuid not null references subject,
    reason     nfc_text not null check (reason <> ''),
    by_account uuid not null references account,
    at         timestamptz not null,
    primary key (one, other),
    check (one < other)
);

create index subject_apart_by_other on subject_apart (other);

create trigger subject_apart_stays before update or delete or truncate on subject_apart
    for each statement execute function ledger_is_append_only();
