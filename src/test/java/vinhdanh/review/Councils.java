package vinhdanh.review;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.Actors;
import vinhdanh.access.Role;
import vinhdanh.shared.Digest;
import vinhdanh.shared.Text;
import vinhdanh.site.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A council on the stage: its people, a proposed list, meetings. */
public final class Councils {

    public static final LocalDate DAY = LocalDate.of(2021, 7, 6);

    private static final String PROVINCE = "89";

    private final Stage stage;

    private int serial;

    public Councils(Stage stage) {
        this.stage = stage;
        stage.site().clock().set(DAY.atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    /** Somebody with a post, as the use cases know them. */
    public Actor actor(Role role, String unit, String word) {
        this.stage.as(role, unit, word);
        UUID id = this.stage.site()
            .database()
            .sql("select id from account where login = :login")
            .param("login", Stage.login(role, unit, word))
            .query(UUID.class)
            .single();
        return again(id);
    }

    public Actor again(UUID account) {
        return bean(Actors.class).find(new AccountId(account), true).orElseThrow();
    }

    public Actor secretary() {
        return actor(Role.SECRETARY, PROVINCE, "");
    }

    public Actor chair() {
        return actor(Role.CHAIR, PROVINCE, "");
    }

    public Actor member(int n) {
        return actor(Role.MEMBER, PROVINCE, String.valueOf(n));
    }

    /** The chair and so many members. */
    public List<Actor> voters(int members) {
        List<Actor> voters = new ArrayList<>(List.of(chair()));
        IntStream.rangeClosed(1, members).forEach(n -> voters.add(member(n)));
        return voters;
    }

    /** Puts somebody on the proposed list, who came from a unit. */
    public UUID propose(String unit, String name) {
        UUID subject = UUID.randomUUID();
        this.stage.site()
            .database()
            .sql("""
                    insert into subject (id, kind, identity, name, match_key)
                    values (:id, 'individual', :identity, :name, :key)
                    """)
            .param("id", subject)
            .param("identity", Digest.sha256(subject.toString().getBytes(StandardCharsets.UTF_8)).bytes())
            .param("name", name)
            .param("key", Text.fold(name))
            .update();
        UUID id = UUID.randomUUID();
        this.serial++;
        this.stage.site()
            .database()
            .sql("""
                    insert into nomination (id, campaign_id, unit_id, line_id, subject, subject_id, award_form, preference,
                           ticket, name, sort_key, search_key, post, achievement, state, level, acting_unit_id)
                    select :id, campaign.id, :unit, line.id, 'individual', :subject, 'bang-khen-tinh', :serial,
                           :ticket, :name, :sort, :sort, 'Chuyên viên', 'Trực tiếp tham mưu công tác bầu cử', 'proposed', 4,
                           :province
                      from campaign join quota_line line on campaign_id = campaign.id and line.code = 'L1'
                    """)
            .param("id", id)
            .param("unit", this.stage.unit(unit))
            .param("subject", subject)
            .param("serial", this.serial)
            .param("ticket", "test/" + this.serial)
            .param("name", name)
            .param("sort", Text.fold(name))
            .param("province", this.stage.unit(PROVINCE))
            .update();
        return id;
    }

    /**
     * Cancels what is voted on, and takes everything off the list that no council has
     * voted on.
     */
    public void clearList() {
        this.stage.site()
            .database()
            .sql("select id from council_meeting where state = 'voting'")
            .query(UUID.class)
            .list()
            .forEach(meeting -> assertThat(bean(CancelMeeting.class).cancel(meeting, version(meeting),
                    "Chuẩn bị lượt kiểm thử khác", secretary()))
                .isInstanceOf(Answer.Done.class));
        this.stage.site().database().sql("""
                with moved as (
                    update nomination set state = 'appraised', version = version + 1
                     where state = 'proposed' and id not in (select nomination_id from council_result)
                    returning id, version)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, at)
                select id, version, 'unpropose', 'proposed', 'appraised', timestamptz '2021-07-06 02:00Z' from moved
                """).update();
    }

    public static VotingRule rule(VotingRule.Ballot ballot, boolean absentWritten) {
        return new VotingRule(new Share(2, 3), VotingRule.Denominator.TOTAL, new Share(80, 100), ballot, absentWritten,
                false, true, "Quy chế mẫu");
    }

    /** A meeting that the secretary called after the public had its say. */
    public UUID call(VotingRule rule) {
        consult();
        return callOn(DAY, rule);
    }

    public UUID callOn(LocalDate day, VotingRule rule) {
        return bean(CallMeeting.class)
            .call(campaign(), new CallMeeting.Call(day, LocalTime.of(8, 0), "Phòng họp số 1", "Xét khen thưởng", rule),
                    secretary())
            .orElseThrow();
    }

    /** As if all on the list had been published before, and nobody said anything. */
    public void consult() {
        this.stage.site().database().sql("""
                with list as (
                    insert into consultation (id, campaign_id, serial, first_day, last_day, working_days, published_by,
                                              published_at)
                    select gen_random_uuid(), :campaign, 1 + (select count(*) from consultation), '2021-06-28',
                           '2021-07-02', 5, :by, '2021-06-28 02:00Z'
                     where exists (select from nomination where state = 'proposed'
                                      and id not in (select nomination_id from consultation_entry))
                    returning id)
                insert into consultation_entry (consultation_id, nomination_id, position, subject, name, post, unit,
                                                line_vi, line_en, award_form, achievement)
                select list.id, nomination.id, row_number() over (order by nomination.id), subject, nomination.name,
                       coalesce(post, ''), unit.name, '', '', award_form, achievement
                  from list cross join nomination join unit on unit.id = unit_id
                 where state = 'proposed' and nomination.id not in (select nomination_id from consultation_entry)
                """).param("campaign", campaign()).param("by", secretary().id().value()).update();
    }

    public UUID campaign() {
        return this.stage.campaign().id().value();
    }

    /** Everybody of these is there. */
    public void attend(UUID meeting, List<Actor> present) {
        Map<UUID, TakeAttendance.Presence> attendance = new HashMap<>();
        present.forEach(actor -> attendance.put(actor.id().value(), new TakeAttendance.Presence(true, "")));
        assertThat(bean(TakeAttendance.class).take(meeting, version(meeting), attendance, secretary()))
            .isInstanceOf(Answer.Done.class);
    }

    public Answer open(UUID meeting) {
        return bean(OpenVote.class).open(meeting, version(meeting), chair());
    }

    public Answer close(UUID meeting) {
        return bean(CloseVote.class).close(meeting, version(meeting), chair());
    }

    /** Votes the same on everything that this member can vote on. */
    public Answer vote(UUID meeting, Actor member, Vote vote) {
        return vote(meeting, member, (index) -> vote);
    }

    public Answer vote(UUID meeting, Actor member, IntFunction<Vote> votes) {
        CastVote cast = bean(CastVote.class);
        Map<UUID, Vote> sheet = new HashMap<>();
        if (cast.sheet(meeting, member).orElseThrow() instanceof CastVote.Sheet.Open open) {
            for (int i = 0; i < open.papers().size(); i++) {
                sheet.put(open.papers().get(i).nomination(), votes.apply(i));
            }
        }
        return cast.cast(meeting, sheet, member);
    }

    public Meeting find(UUID meeting) {
        return bean(Meetings.class).find(meeting, secretary()).orElseThrow();
    }

    public int version(UUID meeting) {
        return find(meeting).version();
    }

    public List<Count> counts(UUID meeting) {
        return bean(Counts.class).list(meeting);
    }

    /** What the ledger says was done to a thing. */
    public List<String> acts(UUID thing) {
        return this.stage.site()
            .database()
            .sql("select act from ledger_row where thing = :thing")
            .param("thing", thing)
            .query((row, n) -> row.getString(1))
            .list();
    }

    /** The database refuses a statement, by this constraint. */
    public void refuses(String constraint, String statement) {
        assertThatThrownBy(() -> this.stage.site().database().sql(statement).update()).as(statement)
            .isInstanceOf(DataAccessException.class)
            .rootCause()
            .satisfies(cause -> assertThat(
                    Objects.requireNonNull(((PSQLException) cause).getServerErrorMessage()).getConstraint())
                .isEqualTo(constraint));
    }

    public <T> T bean(Class<T> type) {
        return this.stage.site().bean(type);
    }

    public Stage stage() {
        return this.stage;
    }

}
