package vinhdanh.notice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.site.Entries;
import vinhdanh.site.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What is late at a level is reminded of, goes on or goes back, as the plan says. */
@Tag("database")
class LateTests {

    private static final LocalDate DUE = LocalDate.of(2021, 6, 7);

    private static Stage stage;

    private static Entries entries;

    @BeforeAll
    static void start() {
        stage = Stage.open();
        entries = new Entries(stage);
        stage.as(Role.HEAD, "883");
        stage.as(Role.CLERK, "883");
        stage.as(Role.CLERK, "30280");
        stage.as(Role.APPRAISER, "snv");
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    @BeforeEach
    void nothingWaits() {
        stage.site().database().sql("update nomination set due = null").update();
        on(DUE.plusDays(1));
    }

    private static void on(LocalDate day) {
        stage.site().clock().set(day.atTime(0, 30).toInstant(ZoneOffset.UTC));
    }

    private static void whenLate(String level, String what) {
        stage.site()
            .database()
            .sql("update campaign_level set when_late = :what where code = :code")
            .param("what", what)
            .param("code", level)
            .update();
    }

    private static void round() {
        stage.site().bean(LateRound.class).run();
    }

    private static String notices(Role role, String unit) {
        return stage.as(role, unit).get("/desk/notices").body();
    }

    private static String stateOf(UUID nomination) {
        return stage.site().database().sql("""
                select state || ' ' || level || ' ' || unit.code
                  from nomination join unit on unit.id = acting_unit_id where nomination.id = :id
                """).param("id", nomination).query(String.class).single();
    }

    private static String dossier(Role role, String unit, UUID nomination) {
        return stage.as(role, unit).get("/desk/nominations/" + nomination).body();
    }

    @Test
    void whoIsLateIsRemindedOnceADayOfWhatWaits() {
        whenLate("district", "remind");
        UUID nominee = entries.put("30280", "Lê Thị Nhắc Việc", "submitted", 2, "883", DUE);
        on(DUE);
        round();
        assertThat(notices(Role.HEAD, "883")).as("the day itself isn't over").doesNotContain("quá hạn xử lý");
        on(DUE.plusDays(1));
        round();
        round();
        assertThat(notices(Role.HEAD, "883").split("quá hạn xử lý", -1)).as("told once").hasSize(2);
        assertThat(notices(Role.CLERK, "883")).as("who doesn't act").doesNotContain("quá hạn xử lý");
        assertThat(notices(Role.APPRAISER, "snv")).doesNotContain("quá hạn xử lý");
        on(DUE.plusDays(5));
        round();
        assertThat(notices(Role.HEAD, "883").split("quá hạn xử lý", -1)).as("no day of work").hasSize(2);
        on(DUE.plusDays(7));
        round();
        assertThat(notices(Role.HEAD, "883").split("quá hạn xử lý", -1)).as("the next Monday").hasSize(3);
        assertThat(stateOf(nominee)).isEqualTo("submitted 2 883");
    }

    @Test
    void whatIsLateGoesOnWhereThePlanLetsItPass() {
        whenLate("district", "pass");
        UUID late = entries.put("30280", "Lê Thị Cho Qua", "submitted", 2, "883", DUE);
        UUID early = entries.put("30280", "Lê Thị Còn Hạn", "submitted", 2, "883", DUE.plusDays(1));
        round();
        assertThat(stateOf(late)).isEqualTo("endorsed 3 snv");
        assertThat(stateOf(early)).isEqualTo("submitted 2 883");
        assertThat(dossier(Role.APPRAISER, "snv", late)).contains("Hệ thống",
                "Quá hạn xử lý ngày 07/06/2021 ở cấp “Ủy ban nhân dân cấp huyện”", "được chuyển lên cấp trên");
        assertThat(notices(Role.APPRAISER, "snv")).contains("Lê Thị Cho Qua");
    }

    @Test
    void whatIsLateGoesBackWhereThePlanSaysSo() {
        whenLate("district", "return");
        UUID late = entries.put("30280", "Lê Thị Trả Về", "submitted", 2, "883", DUE);
        round();
        assertThat(stateOf(late)).isEqualTo("returned 1 30280");
        assertThat(dossier(Role.CLERK, "30280", late)).contains("được trả lại đơn vị đề nghị");
        assertThat(notices(Role.CLERK, "30280")).contains("Lê Thị Trả Về");
    }

}
