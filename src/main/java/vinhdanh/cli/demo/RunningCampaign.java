package vinhdanh.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.Actors;
import vinhdanh.access.AddSamplePeople;
import vinhdanh.access.GivePost;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.campaign.LoadPlan;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.LawBook;
import vinhdanh.ledger.Ledger;
import vinhdanh.review.CallMeeting;
import vinhdanh.review.Meetings;
import vinhdanh.review.TakeAttendance;
import vinhdanh.review.consultation.Consultations;
import vinhdanh.review.consultation.PublishList;
import vinhdanh.shared.Vietnam;

/**
 * Plays the campaign of plan 174 up to the middle, act by act through the program's own
 * use cases, so that histories and ledger are real: some units still write, others have
 * sent; some nominations wait, were returned, are held or proposed; the council is called
 * for today.
 */
public final class RunningCampaign {

    private final Path file;

    private final LawBook law;

    private final PassingClock clock = new PassingClock(Instant.EPOCH);

    private final Map<String, AccountId> accounts = new HashMap<>();

    /**
     * The campaign, not played yet.
     * @param file the file of plan 174
     */
    public RunningCampaign(Path file, LawBook law) {
        this.file = file;
        this.law = law;
    }

    /** The clock that the program has to go by while the campaign is played. */
    public Clock clock() {
        return this.clock;
    }

    /**
     * Plays it in a program that goes by the clock and holds the samples of the finished
     * campaign.
     */
    public void play(ApplicationContext program) throws IOException {
        LocalDate today = LocalDate.ofInstant(program.getBean("clock", Clock.class).instant(), Vietnam.ZONE);
        MovedPlan plan = MovedPlan.to(today, this.file);
        this.clock.set(plan.day(4, 6), LocalTime.of(9, 0));
        LoadPlan.Outcome outcome = program.getBean(LoadPlan.class).load(plan.read(this.law));
        LoadedCampaign campaign = ((LoadPlan.Outcome.Loaded) outcome).campaign();
        people(program, campaign, plan);
        this.clock.set(plan.day(5, 24), LocalTime.of(8, 0));
        Lists lists = new Lists(program, campaign, this.law);
        units(program, lists, plan);
        this.clock.set(plan.day(6, 3), LocalTime.of(8, 30));
        Appraisal appraisal = new Appraisal(program, campaign, plan.day(6, 11));
        appraisal.endorse(actor(program, "district"));
        appraisal.check(actor(program, "appraiser"));
        appraisal.ask(Cast.READY, actor(program, "appraiser"));
        this.clock.set(plan.day(6, 4), LocalTime.of(9, 0));
        appraisal.propose(actor(program, "standing"));
        publish(program, campaign);
        this.clock.set(plan.day(6, 4), LocalTime.of(15, 0));
        council(program, campaign, today);
        this.clock.set(plan.day(6, 4), LocalTime.of(16, 0));
        otherWork(program, plan);
        program.getBean(Ledger.class).publish();
    }

    private void people(ApplicationContext program, LoadedCampaign campaign, MovedPlan plan) {
        this.accounts
            .putAll(program.getBean(AddSamplePeople.class).add(campaign.plan().place(), plan.day(4, 6), Cast.all()));
        // A member who also leads a unit may not vote on its nominations.
        program.getBean(GivePost.class)
            .give(account("member"), new Lists(program, campaign, this.law).unit("stp").id(), Role.CLERK, SignsAs.SELF,
                    plan.day(4, 6), null, null);
    }

    private void units(ApplicationContext program, Lists lists, MovedPlan plan) {
        int n = 0;
        for (String unit : Cast.SENT) {
            Actor clerk = actor(program, "clerk-" + unit);
            Actor head = actor(program, "head-" + unit);
            LocalDate meeting = plan.day(5, 24 + n % 4);
            this.clock.set(meeting, Lists.morning(n));
            if (unit.equals(Cast.LIKENESS)) {
                lists.writeWithLikeness(unit, Cast.SENT.getFirst(), clerk);
            }
            else {
                lists.write(unit, clerk);
            }
            lists.meet(unit, meeting, plan.day(6, 2), ++n, clerk, head);
            this.clock.set(plan.day(6, 2), Lists.morning(n));
            lists.send(unit, head);
        }
        this.clock.set(plan.day(6, 2), Lists.morning(n));
        Actor section = actor(program, "clerk-" + Cast.SECTION);
        Actor leader = actor(program, "head-" + Cast.SECTION);
        lists.writeOfHelpers(Cast.SECTION, section);
        lists.meet(Cast.SECTION, plan.day(5, 28), plan.day(6, 2), ++n, section, leader);
        lists.send(Cast.SECTION, leader);
        lists.writeUnfinished(Cast.WRITING, actor(program, "clerk"));
        Actor clerk = actor(program, "clerk-" + Cast.READY);
        lists.write(Cast.READY, clerk);
        lists.meet(Cast.READY, plan.day(5, 31), plan.day(6, 4), ++n, clerk, actor(program, "head"));
    }

    /** One day is enough for a list that is to be voted on in this very week. */
    private void publish(ApplicationContext program, LoadedCampaign campaign) {
        UUID id = campaign.id().value();
        String names = program.getBean(Consultations.class).newNames(id).fingerprint();
        program.getBean(PublishList.class).publish(id, names, 1, actor(program, "standing"));
    }

    private void council(ApplicationContext program, LoadedCampaign campaign, LocalDate today) {
        Actor secretary = actor(program, "secretary");
        CallMeeting.Call call = new CallMeeting.Call(today, LocalTime.of(14, 0), "Phòng họp số 1, Ủy ban nhân dân tỉnh",
                "Xét các tập thể, cá nhân đề nghị khen thưởng đợt 1", CallMeeting.ruleOn(today));
        UUID meeting = program.getBean(CallMeeting.class).call(campaign.id().value(), call, secretary).orElseThrow();
        Map<UUID, TakeAttendance.Presence> present = new HashMap<>();
        List.of("chair", "member", "member-2", "member-3", "member-4", "member-5")
            .forEach(who -> present.put(account(who).value(), new TakeAttendance.Presence(true, "")));
        present.put(account("member-6").value(), new TakeAttendance.Presence(false, "Đi công tác (mẫu)"));
        int version = program.getBean(Meetings.class).find(meeting, secretary).orElseThrow().version();
        program.getBean(TakeAttendance.class).take(meeting, version, present, secretary);
    }

    private void otherWork(ApplicationContext program, MovedPlan plan) {
        OtherWork other = new OtherWork(program);
        LocalDate from = plan.day(4, 6);
        other.post(account("standing"), Cast.STANDING_BODY, Role.STANDING_HEAD, SignsAs.SELF, from);
        other.post(account("authority"), Cast.PROVINCE, Role.AUTHORITY, SignsAs.SELF, from);
        other.post(account("deputy"), Cast.PROVINCE, Role.AUTHORITY, SignsAs.KT, from);
        other.revocation(actor(program, "standing"));
        other.complaint(plan.day(6, 3), actor(program, "standing"));
        other.invitations(account("administrator"));
    }

    private AccountId account(String login) {
        AccountId account = this.accounts.get(login);
        if (account == null) {
            throw new IllegalArgumentException("Nobody is called " + login);
        }
        return account;
    }

    private Actor actor(ApplicationContext program, String login) {
        return program.getBean(Actors.class).find(account(login), true).orElseThrow();
    }

}
