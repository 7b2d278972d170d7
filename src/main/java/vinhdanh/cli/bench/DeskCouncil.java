package vinhdanh.cli.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.CampaignId;
import vinhdanh.review.Answer;
import vinhdanh.review.CallMeeting;
import vinhdanh.review.Meetings;
import vinhdanh.review.OpenVote;
import vinhdanh.review.TakeAttendance;
import vinhdanh.shared.Vietnam;

/** A council whose vote is open, with a sheet of twenty names. */
final class DeskCouncil {

    /** Names on the sheet. */
    static final int NAMES = 20;

    private final ApplicationContext context;

    private DeskCouncil(ApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens a vote.
     * @return the meeting
     */
    static UUID open(ApplicationContext context, CampaignId campaign, int members) {
        return new DeskCouncil(context).open(campaign, members);
    }

    /** The login of a member. */
    static String member(int number) {
        return "member-" + number;
    }

    private UUID open(CampaignId campaign, int members) {
        propose(campaign);
        DeskPeople people = new DeskPeople(this.context);
        Actor secretary = people.add("secretary", Role.SECRETARY, DeskPeople.PROVINCE);
        Actor chair = people.add("chair", Role.CHAIR, DeskPeople.PROVINCE);
        List<Actor> voters = new ArrayList<>(List.of(chair));
        for (int i = 0; i < members; i++) {
            voters.add(people.add(member(i), Role.MEMBER, DeskPeople.PROVINCE));
        }
        LocalDate today = LocalDate.ofInstant(this.context.getBean(Clock.class).instant(), Vietnam.ZONE);
        UUID meeting = this.context.getBean(CallMeeting.class)
            .call(campaign.value(),
                    new CallMeeting.Call(today, LocalTime.of(8, 0), "Phòng họp", "Xét khen thưởng",
                            CallMeeting.ruleOn(today)),
                    secretary)
            .orElseThrow();
        Map<UUID, TakeAttendance.Presence> present = new HashMap<>();
        voters.forEach(voter -> present.put(voter.id().value(), new TakeAttendance.Presence(true, "")));
        done(this.context.getBean(TakeAttendance.class).take(meeting, version(meeting, secretary), present, secretary));
        done(this.context.getBean(OpenVote.class).open(meeting, version(meeting, chair), chair));
        return meeting;
    }

    private int version(UUID meeting, Actor actor) {
        return this.context.getBean(Meetings.class).find(meeting, actor).orElseThrow().version();
    }

    private static void done(Answer answer) {
        if (!(answer instanceof Answer.Done)) {
            throw new IllegalStateException("The council of the measurement doesn't meet: " + answer);
        }
    }

    /** Puts names on the list at once; how they came there is not what is measured. */
    private void propose(CampaignId campaign) {
        this.context.getBean(JdbcClient.class).sql("""
                with moved as (
                    update nomination set state = 'proposed', version = version + 1, level = 3
                     where id in (select id from nomination where campaign_id = :campaign and state = 'submitted'
                                   order by id limit :names)
                    returning id, version)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, at)
                select id, version, 'propose', 'submitted', 'proposed', now() from moved
                """).param("campaign", campaign.value()).param("names", NAMES).update();
    }

}
