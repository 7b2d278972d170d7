package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.Post;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.nomination.life.MoveNomination;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.people.UnitId;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What the people of a unit do on its pages, for tests that begin after it. */
public final class UnitPlay {

    private final Stage stage;

    private final String unit;

    public UnitPlay(Stage stage, String unit) {
        this.stage = stage;
        this.unit = unit;
    }

    public String list() {
        return "/desk/units/" + this.unit + "/campaigns/an-giang-2021";
    }

    public Visitor clerk() {
        return this.stage.as(Role.CLERK, this.unit);
    }

    public Visitor head() {
        return this.stage.as(Role.HEAD, this.unit);
    }

    /** Begins a row for an individual; the address of its page. */
    public String begin() {
        clerk().get(list());
        return done(clerk().post(list() + "/drafts", "sheet", "individuals")).headers()
            .firstValue("Location")
            .orElseThrow();
    }

    /** A row with all that it needs. */
    public String write(String name) {
        String draft = begin();
        clerk().get(draft);
        done(clerk().post(draft, person("1", name, "7")));
        return draft;
    }

    public void meet() {
        clerk().get(list() + "/meeting");
        done(clerk().post(list() + "/meeting", "version", "0", "minutes", "3/BB-HĐTĐKT", "meeting", "25/05/2021",
                "place", "Phòng họp số 1", "members", "9", "present", "8", "chair", "Lê Thị Mẫu", "secretary",
                "Phạm Văn Mẫu", "letter", "12/TTr-UBND", "letter-day", "26/05/2021", "signer", "Lê Thị Mẫu",
                "signer-post", "Chủ tịch"));
    }

    public void send() {
        head().get(list());
        done(head().post(list() + "/send"));
    }

    /** An appraiser of the standing body sends a nomination back. */
    public void giveBack(UUID nomination, String reason) {
        this.stage.as(Role.APPRAISER, "snv");
        UUID account = this.stage.site()
            .database()
            .sql("select id from account where login = :login")
            .param("login", Stage.login(Role.APPRAISER, "snv", ""))
            .query(UUID.class)
            .single();
        Post post = new Post(UUID.randomUUID(), Role.APPRAISER, new UnitId(this.stage.unit("snv")), "Sở Nội vụ",
                "department", SignsAs.SELF, LocalDate.of(2021, 1, 1), null);
        Actor appraiser = new Actor(new AccountId(account), "appraiser-snv", "Người Mẫu", List.of(post), true);
        MoveNomination.Outcome outcome = this.stage.site()
            .bean(MoveNomination.class)
            .move(nomination, version(nomination), Step.RETURN, appraiser,
                    new Why(reason, "", LocalDate.of(2021, 6, 4)));
        assertThat(outcome).isInstanceOf(MoveNomination.Outcome.Moved.class);
    }

    public int version(UUID nomination) {
        return this.stage.site()
            .database()
            .sql("select version from nomination where id = :id")
            .param("id", nomination)
            .query(Integer.class)
            .single();
    }

    public static HttpResponse<String> done(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response;
    }

    public static UUID idIn(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The nomination that a draft became. */
    public UUID nominationOf(String draft) {
        return this.stage.site()
            .database()
            .sql("select nomination_id from draft where id = :id")
            .param("id", idIn(draft))
            .query(UUID.class)
            .single();
    }

    public List<@Nullable String> sql(String query) {
        return this.stage.site().database().sql(query).query(String.class).list();
    }

    public static String[] person(String version, String name, String votes) {
        return new String[] { "version", version, "SALUTATION", "Ông", "FULL_NAME", name, "BIRTH", "02/03/1980", "SEX",
                "Nam", "POST", "Công chức Tư pháp - Hộ tịch", "WORKPLACE", "UBND phường Mỹ Bình", "STATUTORY_CLASS",
                "Người trực tiếp công tác, lao động, học tập, chiến đấu", "CONTENTS", "1, 5", "ACHIEVEMENT",
                "Lập danh sách cử tri chính xác, niêm yết đúng hạn.", "AWARD_FORM",
                "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "LINE",
                "Cấp huyện (gồm xã, phường, thị trấn) và các tổ chức phụ trách bầu cử tương ứng", "VOTES", votes };
    }

}
