create table selection (
    id          uuid primary key,
    campaign_id uuid not null unique references campaign,
    seed        nfc_text not null,
    made_at     timestamptz not null
);

create table selection_outcome (
    selection_id  uuid not null references selection,
    nomination_id uuid not null references nomination,
    -- place in the whole order, from 1; null for those who were not in it
    standing      int check (standing > 0),
    chosen        boolean not null,
    reason        text not null,
    reason_vi     text not null,
    reason_en     text not null,
    primary key (selection_id, nomination_id)
);

create table decision (
    id            uuid primary key,
    campaign_id   uuid not null references campaign,
    issuer_id     uuid not null references unit,
    number        nfc_text not null,
    day           date not null,
    signer        nfc_text not null,
    signer_title  nfc_text not null,
    authority_vi  nfc_text not null,
    authority_en  nfc_text not null,
    title_vi      nfc_text not null,
    revokes       uuid references decision,
    published_at  timestamptz
);

-- A number is given once a year by one authority.
create unique index decision_number_is_given_once on decision (issuer_id, number, (extract(year from day)));

create table award (
    id            uuid primary key,
    decision_id   uuid not null references decision,
    campaign_id   uuid not null references campaign,
    nomination_id uuid not null unique references nomination,
    subject_id    uuid not null references subject,
    line_id       uuid not null references quota_line,
    unit_id       uuid not null references unit,
    subject       subject_kind not null,
    award_form    text not null,
    -- place in its list of the decision, from 1
    position      int not null check (position > 0),
    salutation    nfc_text,
    name          nfc_text not null,
    sort_key      text collate "C" not null,
    search_key    text not null,
    -- post and workplace as they stand in the decision
    description   nfc_text not null,
    amount        bigint not null check (amount >= 0),
    revoked_by    uuid references decision,
    unique (decision_id, subject, position)
);

create unique index award_once_for_an_achievement on award (campaign_id, subject_id) where revoked_by is null;
create index award_by_name on award (campaign_id, subject, sort_key, id);
create index award_by_unit on award (unit_id);
create index award_search on award using gin (search_key gin_trgm_ops);

-- Awards take their seats in every cap at once, or are refused by the cap that is full.
create function awards_take_their_seats() returns trigger language plpgsql as $$
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
    -- The update above holds the line, so nobody else adds to it meanwhile.
    if exists (select from line_seats cap
                 join award using (line_id, subject)
                where cap.per_unit is not null
                  and (line_id, subject) in (select line_id, subject from awards)
                group by line_id, subject, unit_id, cap.per_unit
               having count(*) > cap.per_unit) then
        raise exception 'a unit has more seats on the line than one unit can get'
            using errcode = 'check_violation', constraint = 'unit_has_no_more_seats';
    end if;
    return null;
end $$;

create trigger awards_take_their_seats after insert on award
    referencing new table as awards for each statement execute function awards_take_their_seats();

-- A line belongs to one campaign, and a line without seats for a subject awards none.
alter table quota_line add constraint line_of_one_campaign unique (id, campaign_id);
alter table award add foreign key (line_id, campaign_id) references quota_line (id, campaign_id);
alter table award add foreign key (line_id, subject) references line_seats;
alter table award add foreign key (campaign_id, subject) references campaign_seats;

-- What was decided is never rewritten; only a later decision can take an award back.
create function award_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.revoked_by is null and new.revoked_by is not null
       and to_jsonb(old) - 'revoked_by' = to_jsonb(new) - 'revoked_by' then
        return new;
    end if;
    raise exception 'an award is changed only by a decision that revokes it'
        using errcode = 'check_violation', constraint = 'award_is_kept';
end $$;

create trigger award_is_kept before update or delete on award for each row execute function award_is_kept();

-- The files that a decision gave rise to, kept by their content.
create table document (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    decision_id uuid references decision,
    kind        text not null,
    name        nfc_text not null,
    media_type  text not null,
    sha256      bytea not null,
    size        bigint not null check (size >= 0),
    unique (campaign_id, name)
);

create index document_by_decision on document (decision_id);
