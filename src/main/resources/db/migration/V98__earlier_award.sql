-- Awards that were decided before the program kept them, entered from their decisions so that checks
-- find them. What was entered stays; what was entered wrongly is struck out with a reason.
create table earlier_award (
    id              uuid primary key,
    place           text not null,
    subject_id      uuid not null references subject,
    salutation      nfc_text,
    name            nfc_text not null,
    -- post and workplace, as the decision says
    description     nfc_text not null default '',
    unit_id         uuid references unit,
    -- a code of the law's data, or the form's name where the law of today doesn't know it
    award_form      nfc_text not null check (award_form <> ''),
    decision_number nfc_text not null check (decision_number <> ''),
    decision_day    date not null,
    authority       nfc_text not null check (authority <> ''),
    achievement     nfc_text not null default '',
    entered_by      uuid not null references account,
    entered_at      timestamptz not null,
    receipt_id      uuid not null
);

create index earlier_award_by_subject on earlier_award (subject_id);
create index earlier_award_by_day on earlier_award (place, decision_day desc, decision_number);

create trigger earlier_award_stays before update or delete or truncate on earlier_award
    for each statement execute function ledger_is_append_only();

create table earlier_award_struck (
    award_id  uuid primary key references earlier_award,
    reason    nfc_text not null check (reason <> ''),
    struck_by uuid not null references account,
    struck_at timestamptz not null
);

create trigger earlier_award_struck_stays before update or delete or truncate on earlier_award_struck
    for each statement execute function ledger_is_append_only();

-- One decision gives one form to one subject once, unless the first entry was struck out.
create function earlier_award_is_entered_once() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('earlier_award ' || new.subject_id, 0));
    if exists (select from earlier_award known
                where known.subject_id = new.subject_id and known.decision_number = new.decision_number
                  and known.decision_day = new.decision_day and known.award_form = new.award_form
                  and not exists (select from earlier_award_struck where award_id = known.id)) then
        raise exception 'this award was entered before'
            using errcode = 'unique_violation', constraint = 'earlier_award_is_entered_once';
    end if;
    return new;
end $$;

create trigger earlier_award_is_entered_once before insert on earlier_award
    for each row execute function earlier_award_is_entered_once();
