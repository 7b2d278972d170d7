package vinhdanh.attacks;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.desk.UnitPlay;
import vinhdanh.site.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused or warned of tells nobody what somebody else proposed. */
@Tag("database")
class RefusalTests {

    private static final String NAME = "Trần Quốc Đã Có Nơi Khác";

    private static Stage stage;

    private static UnitPlay second;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        UnitPlay first = new UnitPlay(stage, "886");
        first.write(NAME);
        first.meet();
        first.send();
        second = new UnitPlay(stage, "889");
        second.write(NAME);
        second.write("Lê Thị Chưa Ai Biết");
        second.meet();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void proposingSomebodyTellsNotWhetherOthersDid() {
        second.clerk().get(second.list());
        String checked = second.clerk().post(second.list() + "/check").body();
        assertThat(checked).contains(NAME, "Lê Thị Chưa Ai Biết")
            .doesNotContain("đã được đề nghị", "khả năng trùng", "12/TTr-UBND (", "Tri Tôn");
        second.send();
        assertThat(second.sql("select state from nomination where held_vi like '%" + NAME + "%'"))
            .as("the program knows it")
            .containsExactly("held");
        for (String path : List.of(second.list(), "/desk", "/desk/history", "/desk/search?q=da+co+noi+khac",
                "/desk/notices")) {
            assertThat(second.clerk().get(path).body()).as(path).doesNotContain("đã được đề nghị", "Tri Tôn");
        }
        assertThat(stage.as(Role.APPRAISER, "snv").get("/desk/search?q=da+co+noi+khac").body()).contains(NAME);
    }

}
