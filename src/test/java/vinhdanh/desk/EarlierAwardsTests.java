package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

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
 * Awards from before the program's time are entered from their decisions by the head of
 * the standing body, and stay as they were entered.
 */
@Tag("database")
class EarlierAwardsTests {

    private static final String PAGE = "/desk/earlier-awards";

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static String[] award(String name, String birth, String number, String day) {
        return new String[] { "kind", "individual", "salutation", "Ông", "name", name, "birth", birth, "post",
                "Công chức", "workplace", "UBND phường Mỹ Bình", "form", "Bằng khen của Chủ tịch UBND tỉnh", "number",
                number, "day", day, "authority", "Chủ tịch Ủy ban nhân dân tỉnh An Giang" };
    }

    private static Visitor head() {
        Visitor head = stage.as(Role.STANDING_HEAD, "snv");
        head.get(PAGE);
        return head;
    }

    @Test
    void anAwardIsEnteredOnceWithItsRowInTheLedger() {
        UnitPlay.done(head().post(PAGE, award("Trần Văn Trước Đây", "02/03/1980", "1500/QĐ-UBND", "12/06/2016")));
        assertThat(head().get(PAGE).body()).contains("Ông Trần Văn Trước Đây",
                "Quyết định số 1500/QĐ-UBND ngày 12/06/2016");
        HttpResponse<String> twice = head().post(PAGE,
                award("Trần Văn Trước Đây", "02/03/1980", "1500/QĐ-UBND", "12/06/2016"));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("đã được nhập cho chính đối tượng đó");
        assertThat(stage.site()
            .database()
            .sql("select count(*) from ledger_row join earlier_award on earlier_award.id = ledger_row.thing "
                    + "where act = 'NOMINATION_ENTERED' and decision_number = '1500/QĐ-UBND'")
            .query(Integer.class)
            .single()).isEqualTo(1);
        assertThatThrownBy(() -> stage.site().database().sql("delete from earlier_award").update())
            .hasMessageContaining("only grows");
    }

    @Test
    void itIsTheSamePersonAsInANomination() {
        UnitPlay.done(head().post(PAGE, award("Nguyễn Văn Cùng Người", "02/03/1980", "77/QĐ-UBND", "12/06/2018")));
        UnitPlay unit = new UnitPlay(stage, "883");
        unit.write("Nguyễn Văn Cùng Người");
        unit.meet();
        unit.send();
        assertThat(stage.site()
            .database()
            .sql("select decision_number from earlier_award join nomination using (subject_id)")
            .query(String.class)
            .list()).isEqualTo(List.of("77/QĐ-UBND"));
    }

    @Test
    void whatIsMissingOrCannotBeIsTold() {
        assertThat(head().post(PAGE, award("Lê Văn Không Ngày", "", "78/QĐ-UBND", "12/06/2018")).body())
            .contains("cần ngày sinh hoặc số định danh");
        assertThat(head().post(PAGE, award("Lê Văn Mai Sau", "02/03/1980", "79/QĐ-UBND", "12/06/2031")).body())
            .contains("chưa tới");
        assertThat(head().post(PAGE, award("", "02/03/1980", "", "12/06/2018")).body()).contains("Cần nhập đủ");
        assertThat(head().post(PAGE, award("Lê Văn Sai", "31/02/1980", "80/QĐ-UBND", "12/06/2018")).statusCode())
            .isEqualTo(422);
        assertThat(stage.as(Role.APPRAISER, "snv").get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void aWrongEntryIsStruckOutWithAReasonAndStaysReadable() {
        UnitPlay.done(head().post(PAGE, award("Phạm Văn Nhập Nhầm", "02/03/1980", "81/QĐ-UBND", "12/06/2018")));
        String id = stage.site()
            .database()
            .sql("select id::text from earlier_award where decision_number = '81/QĐ-UBND'")
            .query(String.class)
            .single();
        assertThat(head().post(PAGE + "/" + id + "/strike", "reason", "").statusCode()).isEqualTo(422);
        UnitPlay.done(head().post(PAGE + "/" + id + "/strike", "reason", "Nhầm người"));
        assertThat(stage.site()
            .database()
            .sql("select act from ledger_row where thing = :id order by seq")
            .param("id", UUID.fromString(id))
            .query(String.class)
            .list()).containsExactly("NOMINATION_ENTERED", "ENTRY_STRUCK");
        assertThat(head().get(PAGE).body()).contains("Phạm Văn Nhập Nhầm", "Đã gạch bỏ: Nhầm người");
        assertThat(head().post(PAGE + "/" + id + "/strike", "reason", "Lần nữa").statusCode()).isEqualTo(404);
        UnitPlay.done(head().post(PAGE, award("Phạm Văn Nhập Nhầm", "02/03/1980", "81/QĐ-UBND", "12/06/2018")));
    }

}
