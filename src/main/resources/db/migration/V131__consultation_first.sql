-- Names that come after the first list are published in a further one; each name once.
alter table consultation add column serial int not null default 1 check (serial > 0);
alter table consultation alter column serial drop default;
alter table consultation drop constraint list_is_published_once;
alter table consultation add constraint list_has_its_number unique (campaign_id, serial);
alter table consultation_entry add constraint name_is_published_once unique (nomination_id);

-- Whether nothing of the public's time stands between a nomination and a council of this day: its
-- campaign plans no consultation, or a list with it was over before.
create function is_consulted(which uuid, meeting_day date) returns boolean stable language sql as $$
    select not exists (select from nomination
                         join milestone on milestone.campaign_id = nomination.campaign_id
                        where nomination.id = which and milestone.code = 'consultation')
        or exists (select from consultation_entry entry
                     join consultation list on list.id = entry.consultation_id
                    where entry.nomination_id = which and list.last_day < meeting_day)
$$;

create function council_follows_consultation() returns trigger language plpgsql as $$
begin
    if not is_consulted(new.nomination_id, (select day from council_meeting where id = new.meeting_id)) then
        raise exception 'the public comes before the council'
            using errcode = 'check_violation', constraint = 'council_follows_consultation';
    end if;
    return new;
end $$;

create trigger council_follows_consultation before insert on council_item
    for each row execute function council_follows_consultation();

-- The minutes say what was decided on each comment.
create function comments_are_answered_before_minutes() returns trigger language plpgsql as $$
begin
    if exists (select from public_comment said
                where said.answer is null
                  and said.consultation_id in (select entry.consultation_id
                                                 from council_item item
                                                 join consultation_entry entry using (nomination_id)
                                                where item.meeting_id = new.meeting_id)) then
        raise exception 'a comment waits for its answer'
            using errcode = 'check_violation', constraint = 'comments_are_answered_before_minutes';
    end if;
    return new;
end $$;

create trigger comments_are_answered_before_minutes before insert on council_signature
    for each row execute function comments_are_answered_before_minutes();
