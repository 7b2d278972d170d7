package vinhdanh.desk.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.desk.Waiting;
import vinhdanh.desk.WaitingFor;
import vinhdanh.desk.WaitingList;
import vinhdanh.shared.Language;

/** Decisions to finish, to sign and to publish, and complaints. */
@Component
class DecisionWaits implements WaitingFor {

    private static final String DECISIONS = "/desk/decisions";

    private final WaitingList waits;

    DecisionWaits(WaitingList waits) {
        this.waits = waits;
    }

    @Override
    public List<Waiting> find(Actor actor, Language language) {
        return Stream
            .of(unfinished(actor, language), drafts(actor, language), unpublished(actor, language),
                    complaints(actor, language))
            .flatMap(Optional::stream)
            .toList();
    }

    private Optional<Waiting> unfinished(Actor actor, Language language) {
        return this.waits.find(new WaitingList.Kind(65, "deciding.waits.finish", DECISIONS), language,
                actor.unitsAs(Role.STANDING_HEAD), """
                        select case when :english then campaign.title_en else campaign.title_vi end as text,
                               coalesce(draft.returned, draft.title) as small,
                               '/desk/decisions/drafts/' || draft.id as path,
                               case draft.kind when 'confer' then level.last_day end as due
                          from draft_decision draft
                          join campaign on campaign.id = draft.campaign_id
                          join campaign_level level on level.campaign_id = draft.campaign_id
                               and level.kind = 'appraise'
                         where draft.state = 'draft' and level.unit_id = any (:units)
                        """, Map.of());
    }

    /** Those that this person had no hand in. */
    private Optional<Waiting> drafts(Actor actor, Language language) {
        return this.waits.find(new WaitingList.Kind(66, "deciding.waits.sign", DECISIONS), language,
                actor.unitsAs(Role.AUTHORITY), """
                        select case when :english then campaign.title_en else campaign.title_vi end as text,
                               draft.title as small, '/desk/decisions/drafts/' || draft.id as path,
                               case draft.kind when 'confer' then level.last_day end as due
                          from draft_decision draft
                          join campaign on campaign.id = draft.campaign_id
                          join campaign_level level on level.campaign_id = draft.campaign_id and level.kind = 'decide'
                         where draft.state = 'sent' and level.unit_id = any (:units)
                           and :actor::uuid not in (select draft_hands(draft.id))
                        """, Map.of("actor", actor.id().value()));
    }

    private Optional<Waiting> unpublished(Actor actor, Language language) {
        return this.waits.find(new WaitingList.Kind(67, "deciding.waits.publish", DECISIONS), language,
                actor.unitsAs(Role.STANDING_HEAD), """
                        select decision.number as text, decision.title_vi as small,
                               '/desk/decisions/signed/' || decision.id as path, null::date as due
                          from decision
                          join campaign_level level on level.campaign_id = decision.campaign_id
                               and level.kind = 'appraise'
                         where decision.published_at is null and level.unit_id = any (:units)
                        """, Map.of());
    }

    private Optional<Waiting> complaints(Actor actor, Language language) {
        return this.waits.find(new WaitingList.Kind(68, "deciding.waits.complaint", DECISIONS), language,
                actor.unitsAs(Role.STANDING_HEAD), """
                        select complaint.who as text, null as small, '/desk/complaints/' || complaint.id as path,
                               coalesce(settle_due, accept_due) as due
                          from complaint
                          join campaign_level level on level.campaign_id = complaint.campaign_id
                               and level.kind = 'appraise'
                         where complaint.closed is null and level.unit_id = any (:units)
                        """, Map.of());
    }

}
