-- The proposed list, published for comment before the council meets; what was said of it, and the answers.
create table consultation (
    id           uuid primary key,
    campaign_id  uuid not null references campaign,
    first_day    date not null,
    last_day     date not null,
    working_days int not null check (working_days > 0),
    published_by uuid not null references account,
    published_at timestamptz not null,
    constraint list_is_published_once unique (campaign_id),
    check (first_day <= last_day)
);

-- What was published, as it was: never a birth day, a citizen number or a vote.
create table consultation_entry (
    consultation_id uuid not null references consultation,
    nomination_id   uuid not null references nomination,
    position        int not null check (position > 0),
    subject         subject_kind not null,
    name            nfc_text not null,
    post            nfc_text not null,
    unit            nfc_text not null,
    line_vi         nfc_text not null,
    line_en         nfc_text not null,
    award_form      text not null,
    achievement     nfc_text not null,
    primary key (consultation_id, nomination_id),
    unique (consultation_id, position)
);

-- Only what is on the proposed list is published.
create function only_the_proposed_are_published() returns trigger language plpgsql as $$
begin
    if not exists (select from nomination where id = new.nomination_id and state = 'proposed') then
        raise exception 'only what is on the proposed list is published'
            using errcode = 'check_violation', constraint = 'only_the_proposed_are_published';
    end if;
    return new;
end $$;

create trigger only_the_proposed_are_published before insert on consultation_entry
    for each row execute function only_the_proposed_are_published();
create trigger consultation_stays before update or delete or truncate on consultation
    for each statement execute function ledger_is_append_only();
create trigger consultation_entry_stays before update or delete or truncate on consultation_entry
    for each statement execute function ledger_is_append_only();

-- The last number given in a year.
create table comment_number (
    year int primary key,
    last int not null check (last > 0)
);

create table public_comment (
    id              uuid primary key,
    consultation_id uuid not null references consultation,
    year            int not null,
    serial          int not null check (serial > 0),
    -- about whom, or about the list as a whole
    nomination_id   uuid,
    name            nfc_text not null check (length(name) between 1 and 200),
    contact         nfc_text not null default '' check (length(contact) <= 200),
    text            nfc_text not null check (length(text) between 1 and 5000),
    received_at     timestamptz not null,
    due             date not null,
    -- the hash of the secret link under which its writer finds the answer
    token_hash      bytea not null unique check (octet_length(token_hash) = 32),
    version         int not null default 0,
    answer          nfc_text check (answer <> ''),
    -- what was decided on it
    outcome         nfc_text check (outcome <> ''),
    answered_by     uuid references account,
    answered_at     timestamptz,
    constraint comment_number_is_given_once unique (year, serial),
    foreign key (consultation_id, nomination_id) references consultation_entry,
    check (num_nulls(answer, outcome, answered_by, answered_at) in (0, 4))
);

create index public_comment_by_consultation on public_comment (consultation_id, due);

-- What somebody said stays as it was said, and so does an answer.
create function comment_stays_as_it_was_said() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.answer is not null
       or (to_jsonb(new) - array['answer', 'outcome', 'answered_by', 'answered_at', 'version'])
       <> (to_jsonb(old) - array['answer', 'outcome', 'answered_by', 'answered_at', 'version']) then
        raise exception 'a comment and its answer stay'
            using errcode = 'check_violation', constraint = 'comment_stays_as_it_was_said';
    end if;
    return new;
end $$;

create trigger comment_stays_as_it_was_said before update or delete on public_comment
    for each row execute function comment_stays_as_it_was_said();

-- How often an address sent something lately; apart from what it sent.
create table comment_source (
    source text not null,
    at     timestamptz not null
);

create index comment_source_by_source on comment_source (source, at);

create trigger public_pages_show_consultation after insert on consultation
    for each statement execute function raise_public_version();
