-- A decision while it is prepared: several can come of one campaign. Its id becomes the decision's.
create table draft_decision (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    kind        text not null check (kind in ('confer', 'revoke')),
    state       text not null default 'draft' check (state in ('draft', 'sent', 'signed', 'dropped')),
    version     int not null default 0,
    -- what was written otherwise than the law's data and the plan word it; null where nothing was
    title       nfc_text,
    bases       nfc_text,
    articles    nfc_text,
    -- of a decision that takes an award back: which, by which ground of the law, and why
    award_id    uuid references award,
    ground      text,
    reason      nfc_text,
    evidence    nfc_text,
    -- why the authority sent it back the last time
    returned    nfc_text,
    constraint draft_says_what_it_revokes
        check ((kind = 'revoke') = (award_id is not null and ground is not null and reason is not null))
);

create unique index award_is_revoked_by_one_draft on draft_decision (award_id) where state <> 'dropped';
create index draft_decision_by_campaign on draft_decision (campaign_id, state);

-- Whom a draft names; a nomination stands in one.
create table draft_decision_name (
    draft_id      uuid not null references draft_decision,
    nomination_id uuid not null references nomination,
    primary key (draft_id, nomination_id),
    constraint nomination_stands_in_one_draft unique (nomination_id)
);

-- Who did what to a draft.
create table draft_decision_event (
    draft_id   uuid not null references draft_decision,
    version    int not null,
    act        text not null check (act in ('prepare', 'write', 'send', 'return', 'sign', 'drop')),
    by_account uuid not null references account,
    at         timestamptz not null,
    reason     nfc_text not null default '',
    primary key (draft_id, version)
);

create trigger draft_decision_event_stays before update or delete or truncate on draft_decision_event
    for each statement execute function ledger_is_append_only();

-- Two people: nobody signs what one had a hand in.
create function who_prepares_does_not_sign() returns trigger language plpgsql as $$
begin
    if new.act = 'sign' and exists (select from draft_decision_event
                                     where draft_id = new.draft_id and by_account = new.by_account
                                       and act in ('prepare', 'write', 'send')) then
        raise exception 'who prepared a decision signs it'
            using errcode = 'check_violation', constraint = 'who_prepares_does_not_sign';
    end if;
    return new;
end $$;

create trigger who_prepares_does_not_sign before insert on draft_decision_event
    for each row execute function who_prepares_does_not_sign();

-- A draft that was signed or dropped stays as it is.
create function draft_goes_forward() returns trigger language plpgsql as $$
begin
    if old.state in ('signed', 'dropped')
       or (old.state, new.state) not in (('draft', 'draft'), ('draft', 'sent'), ('draft', 'dropped'),
                                         ('sent', 'draft'), ('sent', 'signed')) then
        raise exception 'a draft is not changed once it is signed or dropped'
            using errcode = 'check_violation', constraint = 'draft_goes_forward';
    end if;
    return new;
end $$;

create trigger draft_goes_forward before update on draft_decision
    for each row execute function draft_goes_forward();

alter table decision
    -- in whose place the signer signed, such as KT. CHỦ TỊCH; null in one's own name
    add column capacity nfc_text,
    -- null for the command-line job
    add column signed_by uuid references account,
    add column signed_at timestamptz;

-- Names are the decision's own: several decisions of a campaign have a decision.pdf each.
alter table document
    drop constraint document_campaign_id_name_key,
    add constraint document_name_is_one unique (decision_id, name);

-- How a nomination stands for those outside the standing body, the council and the authority: what
-- was chosen, passed over, decided or revoked is told when the decision is published, not before.
create function state_outside(which uuid, inside text) returns text stable language sql as $$
    select case
        when inside in ('chosen', 'decided')
             and not exists (select from award join public_decision granting on granting.id = decision_id
                              where nomination_id = which) then 'proposed'
        when inside = 'not-chosen'
             and not exists (select from nomination self
                               join public_decision decided on decided.campaign_id = self.campaign_id
                              where self.id = which and decided.revokes is null) then 'proposed'
        when inside = 'revoked'
             and not exists (select from award join public_decision revoking on revoking.id = revoked_by
                              where nomination_id = which) then 'decided'
        else inside end
$$;
