-- What the standing body finds when it checks a dossier. Checks that can be computed are computed; the
-- others are answered by somebody, with the source that confirms it. An answer is never rewritten: a
-- later one follows it.
create table appraisal_answer (
    nomination_id uuid not null references nomination,
    -- which check
    code          text not null check (code ~ '^[a-z-]{2,40}$'),
    -- of two who answer the same check at once, one is first
    serial        int not null check (serial > 0),
    -- where the nomination stood: what was answered before it came back from its unit no longer counts
    version       int not null,
    result        text not null check (result in ('passed', 'failed')),
    -- the document or the record that confirms it
    source        nfc_text not null check (source <> ''),
    note          nfc_text not null default '',
    by_account    uuid not null references account,
    at            timestamptz not null,
    constraint answer_comes_once primary key (nomination_id, code, serial),
    constraint failure_says_why check (result = 'passed' or note <> '')
);

create trigger appraisal_answer_stays before update or delete or truncate on appraisal_answer
    for each statement execute function ledger_is_append_only();

-- Another body is asked for its opinion, by a day; its answer stays as it was given.
create table opinion (
    id            uuid primary key,
    nomination_id uuid not null references nomination,
    -- who is asked
    unit_id       uuid not null references unit,
    question      nfc_text not null check (question <> ''),
    asked_by      uuid not null references account,
    asked_at      timestamptz not null,
    due           date not null,
    -- closed: who asked no longer waits, and says why
    answer        text check (answer in ('agrees', 'disagrees', 'closed')),
    text          nfc_text check (text <> ''),
    document      nfc_text,
    answered_by   uuid references account,
    answered_at   timestamptz,
    check (num_nulls(answer, text, document, answered_by, answered_at) in (0, 5))
);

create unique index body_is_asked_once_at_a_time on opinion (nomination_id, unit_id) where answer is null;
create index opinion_by_nomination on opinion (nomination_id);
create index opinion_by_unit on opinion (unit_id, due, id);

create function opinion_stays_as_it_was_given() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.answer is not null
       or (to_jsonb(new) - array['answer', 'text', 'document', 'answered_by', 'answered_at'])
       <> (to_jsonb(old) - array['answer', 'text', 'document', 'answered_by', 'answered_at']) then
        raise exception 'a question and its opinion stay'
            using errcode = 'check_violation', constraint = 'opinion_stays_as_it_was_given';
    end if;
    return new;
end $$;

create trigger opinion_stays_as_it_was_given before update or delete on opinion
    for each row execute function opinion_stays_as_it_was_given();
