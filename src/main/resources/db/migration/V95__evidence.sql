-- Files that back a nomination. They hang on the unit's draft, and the draft is tied to the nomination
-- that it became: so its files go with it, and one table says whose a file is.
alter table evidence
    -- the achievement report of the dossier, or anything else that backs it
    add column kind text not null default 'evidence' check (kind in ('report', 'evidence')),
    -- decided by the content, never by the name
    add constraint evidence_is_of_a_known_type check (media_type in ('application/pdf', 'image/png', 'image/jpeg',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
    add constraint evidence_is_not_too_large check (size <= 20971520),
    add constraint evidence_is_added_once unique (draft_id, sha256);

-- What went up stays as it went up; a nomination that came back may be given more.
create function evidence_goes_with_its_nomination() returns trigger language plpgsql as $$
declare
    nomination uuid;
    its_state text;
begin
    select nomination_id into nomination from draft where id = coalesce(new.draft_id, old.draft_id);
    if nomination is null and tg_op <> 'UPDATE' then
        return coalesce(new, old);
    end if;
    select state into its_state from nomination n where n.id = nomination;
    if tg_op = 'INSERT' and its_state = 'returned' then
        return new;
    end if;
    raise exception 'a file of a nomination that went up is neither changed nor removed'
        using errcode = 'check_violation', constraint = 'evidence_goes_with_its_nomination';
end $$;

create trigger evidence_goes_with_its_nomination before insert or update or delete on evidence
    for each row execute function evidence_goes_with_its_nomination();
