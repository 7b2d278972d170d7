-- Complaints about an award or about none, with the clock of the law on complaints.
create table complaint (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    -- given in the year of receipt, from 1
    serial      int not null check (serial > 0),
    year        int not null,
    who         nfc_text not null check (who <> ''),
    contact     nfc_text not null default '',
    about       nfc_text not null check (about <> ''),
    -- the decision that it is about, or null
    decision_id uuid references decision,
    received    date not null,
    accept_due  date not null,
    accepted    date,
    complex     boolean not null default false,
    settle_due  date,
    answer      nfc_text not null default '',
    -- number of the paper that settles it
    paper       nfc_text not null default '',
    upheld      boolean,
    closed      date,
    version     int not null default 0,
    taken_by    uuid not null references account,
    constraint complaint_number_is_given_once unique (year, serial),
    constraint complaint_goes_on_in_order check (
        (accepted is null) = (settle_due is null) and (accepted is null or accepted >= received)
        and (closed is null or (answer <> '' and closed >= received))
        and ((closed is null) = (upheld is null)))
);

create index complaint_open on complaint (campaign_id, closed, received);

-- A complaint that was closed stays as it is.
create function closed_complaint_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.closed is not null then
        raise exception 'a complaint stays on record, and as it was closed'
            using errcode = 'check_violation', constraint = 'closed_complaint_stays';
    end if;
    return new;
end $$;

create trigger closed_complaint_stays before update or delete on complaint
    for each row execute function closed_complaint_stays();
