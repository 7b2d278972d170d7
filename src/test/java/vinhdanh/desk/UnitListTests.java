package vinhdanh.desk;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A unit writes its list, is told what is wrong with it, and sends it with one letter.
 */
@Tag("database")
class UnitListTests {

    private static final String LIST = "/desk/units/883/campaigns/an-giang-2021";

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static String begin(Visitor clerk, String list) {
        clerk.get(list);
        HttpResponse<String> begun = clerk.post(list + "/drafts", "sheet", "individuals");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return begun.headers().firstValue("Location").orElseThrow();
    }

    private static String[] person(String version, String name, String votes) {
        return new String[] { "version", version, "SALUTATION", "Ông", "FULL_NAME", name, "BIRTH", "02/03/1980", "SEX",
                "Nam", "POST", "Công chức Tư pháp - Hộ tịch", "WORKPLACE", "UBND phường Mỹ Bình", "STATUTORY_CLASS",
                "Người trực tiếp công tác, lao động, học tập, chiến đấu", "CONTENTS", "1, 5", "ACHIEVEMENT",
                "Lập danh sách cử tri chính xác, niêm yết đúng hạn.", "AWARD_FORM",
                "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "LINE",
                "Cấp huyện (gồm xã, phường, thị trấn) và các tổ chức phụ trách bầu cử tương ứng", "VOTES", votes };
    }

    @Test
    void theListGoesUpWhenNothingIsWrongWithItAndOnlyByTheHead() {
        Visitor clerk = stage.as(Role.CLERK, "883");
        String draft = begin(clerk, LIST);
        assertThat(clerk.post(draft, person("1", "Trần Văn Mẫu", "")).statusCode()).isEqualTo(303);
        assertThat(clerk.get(LIST).body()).contains("Trần Văn Mẫu");
        assertThat(clerk.post(LIST + "/check").body()).contains("Chưa trình được");
        clerk.get(LIST + "/meeting");
        HttpResponse<String> meeting = clerk.post(LIST + "/meeting", "version", "0", "minutes", "3/BB-HĐTĐKT",
                "meeting", "25/05/2021", "members", "9", "present", "8", "letter", "12/TTr-UBND", "letter-day",
                "26/05/2021", "signer", "Lê Thị Mẫu", "signer-post", "Chủ tịch");
        assertThat(meeting.statusCode()).as(meeting.body()).isEqualTo(303);
        HttpResponse<String> late = clerk.post(LIST + "/meeting", "version", "0", "minutes", "4/BB-MUỘN", "members",
                "khong");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Nội dung người khác vừa lưu", "<dd>3/BB-HĐTĐKT", "value=\"4/BB-MUỘN\"");
        late = clerk.post(LIST + "/meeting", "version", "0", "minutes", "4/BB-MUỘN", "members", "9");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("<dd>3/BB-HĐTĐKT", "value=\"4/BB-MUỘN\"");
        clerk.get(draft);
        assertThat(clerk.post(draft, person("2", "Trần Văn Mẫu", "7")).statusCode()).isEqualTo(303);
        assertThat(clerk.post(LIST + "/check").body()).contains("Danh sách không có lỗi");
        assertThat(clerk.post(LIST + "/send").statusCode()).isEqualTo(403);
        Visitor head = stage.as(Role.HEAD, "883");
        head.get(LIST);
        HttpResponse<String> sent = head.post(LIST + "/send");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(head.get(LIST).body()).contains("Đã trình", "Trần Văn Mẫu");
        clerk.get(LIST + "/meeting");
        HttpResponse<String> rewritten = clerk.post(LIST + "/meeting", "version", "1", "minutes", "4/BB", "meeting",
                "26/05/2021", "members", "9", "present", "9");
        assertThat(rewritten.statusCode()).isEqualTo(422);
        assertThat(rewritten.body()).contains("không sửa được nữa");
        assertThatThrownBy(() -> stage.site().database().sql("update peer_review set present = 9").update())
            .hasMessageContaining("the list was sent with these minutes");
        assertThat(stage.site()
            .database()
            .sql("select state || ' ' || level || ' ' || unit.code from nomination join unit on unit.id = acting_unit_id")
            .query(String.class)
            .list()).containsExactly("submitted 3 snv");
    }

    @Test
    void ofTwoWhoSaveAtOnceTheSecondSeesBothTexts() {
        String list = "/desk/units/884/campaigns/an-giang-2021";
        Visitor clerk = stage.as(Role.CLERK, "884");
        String draft = begin(clerk, list);
        Visitor head = stage.as(Role.HEAD, "884");
        clerk.get(draft);
        head.get(draft);
        assertThat(clerk.post(draft, person("1", "Nguyễn Văn Trước", "5")).statusCode()).isEqualTo(303);
        HttpResponse<String> late = head.post(draft, person("1", "Nguyễn Văn Sau", "6"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Nguyễn Văn Trước", "Nguyễn Văn Sau");
        assertThat(clerk.get(list).body()).contains("Nguyễn Văn Trước").doesNotContain("Nguyễn Văn Sau");
    }

    @Test
    void anotherUnitsListDoesNotExist() {
        Visitor other = stage.as(Role.HEAD, "886");
        String draft = begin(stage.as(Role.CLERK, "887"), "/desk/units/887/campaigns/an-giang-2021");
        assertThat(stage.as(Role.CLERK, "887").get(draft).statusCode()).isEqualTo(200);
        assertThat(other.get(draft).statusCode()).isEqualTo(404);
        assertThat(other.get("/desk/units/887/campaigns/an-giang-2021").statusCode()).isEqualTo(404);
        other.get("/desk/units/886/campaigns/an-giang-2021");
        assertThat(other.post(draft, person("1", "Kẻ Lạ", "5")).statusCode()).isEqualTo(404);
    }

}
