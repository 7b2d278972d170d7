-- Several selections of one campaign can stand: who was on hold, or not voted on, while one was fixed
-- is chosen or passed over by a later one, within the seats that are left. They are numbered from 1.
alter table selection add column number int not null default 1 check (number > 0);

drop index selection_stands_once;
create unique index selection_number_stands_once on selection (campaign_id, number) where undone_at is null;
create index selection_outcome_by_nomination on selection_outcome (nomination_id);

-- Of the selections that stand, one says what became of a nomination; the others may say that it waited.
create function nomination_is_selected_once() returns trigger language plpgsql as $$
begin
    perform from nomination where id = new.nomination_id for no key update;
    if exists (select from selection_outcome other
                 join selection on selection.id = other.selection_id
                where other.nomination_id = new.nomination_id and other.selection_id <> new.selection_id
                  and other.reason <> 'held' and selection.undone_at is null) then
        raise exception 'an earlier selection that stands has this nomination'
            using errcode = 'check_violation', constraint = 'nomination_is_selected_once';
    end if;
    return new;
end $$;

create trigger nomination_is_selected_once before insert on selection_outcome
    for each row when (new.reason <> 'held') execute function nomination_is_selected_once();
