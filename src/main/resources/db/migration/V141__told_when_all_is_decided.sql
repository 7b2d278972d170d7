-- Who was not chosen is told it when every name that the same selection chose is in a published
-- decision: told sooner, whoever is still silent about would be known to be chosen.
create or replace function state_outside(which uuid, inside text) returns text stable language sql as $$
    select case
        when inside in ('chosen', 'decided')
             and not exists (select from award join public_decision granting on granting.id = decision_id
                              where nomination_id = which) then 'proposed'
        when inside = 'not-chosen'
             and not exists (select from selection_outcome own
                               join selection on selection.id = own.selection_id
                              where own.nomination_id = which and not own.chosen and own.reason <> 'held'
                                and selection.undone_at is null
                                and exists (select from public_decision decided
                                             where decided.campaign_id = selection.campaign_id
                                               and decided.revokes is null)
                                and not exists (select from selection_outcome other
                                                 where other.selection_id = own.selection_id and other.chosen
                                                   and not exists (
                                                       select from award
                                                         join public_decision granting
                                                           on granting.id = award.decision_id
                                                        where award.nomination_id = other.nomination_id)))
             then 'proposed'
        when inside = 'revoked'
             and not exists (select from award join public_decision revoking on revoking.id = revoked_by
                              where nomination_id = which) then 'decided'
        else inside end
$$;
