package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.site.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes back to a unit is mended by the unit and goes up again; what it takes back
 * stays in its history with the reason.
 */
@Tag("database")
class ReturnedTests {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static String[] more(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void whatCameBackIsMendedCheckedAndSentAgain() {
        UnitPlay unit = new UnitPlay(stage, "883");
        String draft = unit.write("Trần Văn Bổ Sung");
        unit.meet();
        unit.send();
        UUID nomination = unit.nominationOf(draft);
        assertThat(unit.clerk().get(draft).body()).contains("chỉ xem được").doesNotContain("<textarea");
        assertThat(unit.clerk().post(draft, UnitPlay.person("2", "Trần Văn Lén", "7")).statusCode()).isEqualTo(409);
        unit.giveBack(nomination, "Nêu rõ số liệu niêm yết danh sách cử tri.");
        assertThat(unit.clerk().get("/desk/units").body()).contains("1 trả lại để bổ sung");
        assertThat(unit.clerk().get(unit.list()).body()).contains("Bổ sung và trình lại", draft);
        assertThat(unit.clerk().get(draft).body()).contains("Nêu rõ số liệu niêm yết", "04/06/2021");
        UnitPlay.done(unit.clerk().post(draft, UnitPlay.person("2", "Trần Văn Bổ Sung", "4")));
        UnitPlay.done(unit.clerk().postFile(draft + "/files", "so-lieu.pdf", PDF));
        String version = String.valueOf(unit.version(nomination));
        assertThat(unit.clerk().post(draft + "/submit", "version", version).statusCode()).isEqualTo(403);
        unit.head().get(draft);
        HttpResponse<String> short4 = unit.head().post(draft + "/submit", "version", version);
        assertThat(short4.statusCode()).isEqualTo(422);
        assertThat(unit.sql("select votes_for || state from nomination where id = '" + nomination + "'"))
            .containsExactly("7returned");
        UnitPlay.done(unit.clerk().post(draft, UnitPlay.person("3", "Trần Văn Bổ Sung", "8")));
        UnitPlay.done(unit.head().post(draft + "/submit", "version", version));
        assertThat(unit.sql("select votes_for || state from nomination where id = '" + nomination + "'"))
            .containsExactly("8submitted");
        assertThat(unit.head().get(draft).body()).contains("Nêu rõ số liệu", "Trả lại để bổ sung", "chỉ xem được");
        assertThat(unit.head().post(draft + "/submit", "version", version).statusCode()).isEqualTo(409);
    }

    @Test
    void ofTwoWhoMendAtOnceTheSecondSeesBothTexts() {
        UnitPlay unit = new UnitPlay(stage, "884");
        String draft = unit.write("Nguyễn Văn Hai Người");
        unit.meet();
        unit.send();
        unit.giveBack(unit.nominationOf(draft), "Ghi đủ chức vụ.");
        unit.clerk().get(draft);
        unit.head().get(draft);
        UnitPlay.done(unit.clerk().post(draft, UnitPlay.person("2", "Nguyễn Văn Trước", "7")));
        HttpResponse<String> late = unit.head().post(draft, UnitPlay.person("2", "Nguyễn Văn Sau", "7"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Nguyễn Văn Trước", "Nguyễn Văn Sau");
    }

    @Test
    void anUnknownFieldOfAFormChangesNothing() {
        UnitPlay unit = new UnitPlay(stage, "886");
        String draft = unit.write("Lê Văn Gán");
        unit.meet();
        unit.send();
        UUID nomination = unit.nominationOf(draft);
        unit.giveBack(nomination, "Ghi đủ chức vụ.");
        unit.clerk().get(draft);
        UnitPlay.done(unit.clerk()
            .post(draft, more(UnitPlay.person("2", "Lê Văn Gán", "7"), "state", "decided", "unitId",
                    stage.unit("887").toString(), "nomination", UUID.randomUUID().toString(), "line_id", "x")));
        assertThat(unit
            .sql("select state || unit.code || (select count(*) from draft where nomination_id = nomination.id) "
                    + "from nomination join unit on unit.id = unit_id where nomination.id = '" + nomination + "'"))
            .containsExactly("returned8861");
        assertThat(unit.sql("select jsonb_object_keys(cells) from draft where nomination_id = '" + nomination + "'"))
            .doesNotContain("state", "unitId", "line_id");
    }

    @Test
    void aUnitTakesANominationBackWithAReasonAndNobodyElseDoes() {
        UnitPlay unit = new UnitPlay(stage, "887");
        String draft = unit.write("Phạm Văn Rút");
        unit.meet();
        unit.send();
        String page = "/desk/nominations/" + unit.nominationOf(draft) + "/withdraw";
        String version = String.valueOf(unit.version(unit.nominationOf(draft)));
        UnitPlay other = new UnitPlay(stage, "888");
        other.head().get("/desk");
        assertThat(unit.head().get(page).statusCode()).isEqualTo(200);
        assertThat(other.head().get(page).statusCode()).isEqualTo(404);
        assertThat(other.head().post(page, "version", version, "reason", "x").statusCode()).isEqualTo(404);
        assertThat(unit.clerk().get(page).statusCode()).isEqualTo(403);
        assertThat(stage.as(Role.APPRAISER, "snv").get(page).statusCode()).isEqualTo(403);
        unit.head().get(page);
        assertThat(unit.head().post(page, "version", version, "reason", " ").body()).contains("cần nêu lý do");
        assertThat(unit.head().post(page, "version", "0", "reason", "Trùng").statusCode()).isEqualTo(409);
        UnitPlay.done(unit.head().post(page, "version", version, "reason", "Đã được khen ở phong trào khác."));
        assertThat(unit.clerk().get(unit.list()).body()).contains("Đã rút");
        assertThat(unit.clerk().get(draft).body()).contains("Đã được khen ở phong trào khác.");
        UnitPlay.done(unit.head().get(page));
    }

    @Test
    void whatCameInAFileGetsItsRowWhenItComesBack() {
        UnitPlay unit = new UnitPlay(stage, "889");
        String draft = unit.write("Võ Văn Tệp");
        unit.meet();
        unit.send();
        UUID nomination = unit.nominationOf(draft);
        stage.site().database().sql("delete from draft where nomination_id = :id").param("id", nomination).update();
        unit.giveBack(nomination, "Thiếu báo cáo thành tích.");
        String again = "/desk/drafts/" + stage.site()
            .database()
            .sql("select id from draft where nomination_id = :id")
            .param("id", nomination)
            .query(UUID.class)
            .single();
        assertThat(unit.clerk().get(again).body()).contains("Võ Văn Tệp", "02/03/1980", "1, 5",
                "Công chức Tư pháp - Hộ tịch", "Thiếu báo cáo thành tích.");
        unit.head().get(again);
        UnitPlay.done(unit.head().post(again + "/submit", "version", String.valueOf(unit.version(nomination))));
    }

}
