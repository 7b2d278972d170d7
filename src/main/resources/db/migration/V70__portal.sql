-- What the public may see, said once. Nothing of a decision is public before it is
-- published, and that includes what a later decision takes back.
create view public_decision as
select id, campaign_id, issuer_id, number, day, signer, signer_title, authority_vi, authority_en, title_vi,
       revokes, published_at
  from decision
 where published_at is not null;

create view public_award as
select award.id, award.decision_id, award.campaign_id, award.line_id, award.unit_id, award.subject,
       award.award_form, award.salutation, award.name, award.sort_key, award.search_key, award.description,
       award.amount, revoking.id as revoked_by, revoking.id is not null as revoked
  from award
  join public_decision granting on granting.id = award.decision_id
  left join public_decision revoking on revoking.id = award.revoked_by;

-- The state of everything that public pages show, as a number. Whoever changes any of it
-- raises the number in the same transaction; nodes hear of it when that commits.
create table public_version (
    only_row boolean primary key default true check (only_row),
    version  bigint not null
);

insert into public_version (version) values (1);

create function raise_public_version() returns trigger language plpgsql as $$
begin
    update public_version set version = version + 1;
    notify public_version;
    return null;
end $$;

do $$
declare
    shown text;
begin
    foreach shown in array array['unit', 'campaign', 'campaign_statement', 'content', 'milestone', 'quota_line',
                                 'decision', 'award', 'document', 'certificate', 'ledger_checkpoint'] loop
        execute format('create trigger %I after insert or update or delete on %I '
                       'for each statement execute function raise_public_version()',
                       'public_pages_show_' || shown, shown);
    end loop;
end $$;
