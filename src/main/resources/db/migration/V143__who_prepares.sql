-- Accounts of one person, as far as can be told: the same name as names are matched, or the same address.
create function accounts_of_one_person(which uuid) returns setof uuid stable language sql as $$
    select other.id from account self
      join account other on search_fold(other.name) = search_fold(self.name) or lower(other.email) = lower(self.email)
     where self.id = which
$$;

create index account_by_name_key on account (search_fold(name));
create index account_by_address on account (lower(email));

-- Who had a hand in a draft: who prepared, wrote or sent it, who fixed a selection that chose whom it
-- names, and every other account of these people.
create function draft_hands(which uuid) returns setof uuid stable language sql as $$
    select distinct accounts_of_one_person(hand)
      from (select by_account as hand from draft_decision_event
             where draft_id = which and act in ('prepare', 'write', 'send')
            union
            select selection.made_by
              from draft_decision_name named
              join selection_outcome outcome on outcome.nomination_id = named.nomination_id and outcome.chosen
              join selection on selection.id = outcome.selection_id
             where named.draft_id = which and selection.undone_at is null and selection.made_by is not null) hands
$$;

-- Two people: nobody signs what one had a hand in, by whichever account.
create or replace function who_prepares_does_not_sign() returns trigger language plpgsql as $$
begin
    if new.act = 'sign' and new.by_account in (select draft_hands(new.draft_id)) then
        raise exception 'who prepared a decision signs it'
            using errcode = 'check_violation', constraint = 'who_prepares_does_not_sign';
    end if;
    return new;
end $$;
