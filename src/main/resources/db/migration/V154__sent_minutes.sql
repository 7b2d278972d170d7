-- What a unit sent rests on its meeting: minutes and letter stay as they were when the list went up.
create function peer_review_stays_as_it_was_sent() returns trigger language plpgsql as $$
begin
    if exists (select from submission where campaign_id = old.campaign_id and unit_id = old.unit_id) then
        raise exception 'the list was sent with these minutes'
            using errcode = 'check_violation', constraint = 'peer_review_stays_as_it_was_sent';
    end if;
    return coalesce(new, old);
end $$;

create trigger peer_review_stays_as_it_was_sent before update or delete on peer_review
    for each row execute function peer_review_stays_as_it_was_sent();
