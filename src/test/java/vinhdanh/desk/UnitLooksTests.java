package vinhdanh.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.form.ListForm;
import vinhdanh.site.Looks;
import vinhdanh.site.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at the pages of a unit with a browser, as people and as axe do. */
@Tag("browser")
class UnitLooksTests {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private static byte[] workbook(Stage stage) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> good = new HashMap<>();
        String[] typed = UnitPlay.person("1", "Huỳnh Thị Bảng Tính", "7");
        for (int i = 2; i < typed.length; i += 2) {
            good.put(typed[i], typed[i + 1]);
        }
        Map<String, String> bad = new HashMap<>(good);
        bad.put("FULL_NAME", "Đỗ Văn Còn Lỗi");
        bad.put("BIRTH", "31/02/1980");
        bad.put("VOTES", "2");
        var units = stage.campaign().plan().units();
        ListForm
            .of(stage.campaign().plan(), LawBook.shipped(),
                    units.find("884", stage.campaign().plan().proposals().closing()).orElseThrow())
            .write(Map.of("NUMBER", "12/TTr-UBND", "DATE", "26/05/2021", "MEMBERS", "9", "PRESENT", "8"), List.of(),
                    List.of(good, bad), out, Instant.EPOCH);
        return out.toByteArray();
    }

    @Test
    void everyPageOfAUnitIsAccessibleAndFits() throws IOException {
        try (Stage stage = Stage.open(); Looks looks = new Looks(stage.site())) {
            UnitPlay unit = new UnitPlay(stage, "883");
            looks.at("unit-lists-empty", unit.clerk(), "/desk/units");
            looks.at("unit-list-empty", unit.clerk(), unit.list());
            String draft = unit.write("Trần Văn Minh");
            unit.write("Nguyễn Thị Hồng Nhung");
            unit.meet();
            unit.clerk().get(draft + "/files");
            UnitPlay.done(unit.clerk().postFile(draft + "/files", "bao-cao-thanh-tich.pdf", PDF, "kind", "report"));
            UnitPlay.done(unit.clerk()
                .postFile(draft + "/files", "danh-sach-cu-tri.pdf",
                        "%PDF-1.7\n2\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
            looks.at("unit-lists", unit.clerk(), "/desk/units")
                .at("unit-list", unit.clerk(), unit.list())
                .at("unit-list-en", unit.clerk(), "/en" + unit.list())
                .at("unit-draft", unit.clerk(), draft)
                .at("unit-files", unit.clerk(), draft + "/files")
                .at("unit-meeting", unit.clerk(), unit.list() + "/meeting")
                .at("unit-votes", unit.clerk(), unit.list() + "/votes")
                .at("unit-workbook", unit.clerk(), unit.list() + "/workbook");
            UnitPlay other = new UnitPlay(stage, "884");
            other.clerk().get(other.list() + "/workbook");
            String page = UnitPlay
                .done(other.clerk().postFile(other.list() + "/workbook", "danh-sach.xlsx", workbook(stage)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
            while (other.clerk().get(page).headers().firstValue("Refresh").isPresent()) {
                Thread.onSpinWait();
            }
            looks.at("unit-looked", other.clerk(), page);
            unit.send();
            UUID nomination = unit.nominationOf(draft);
            looks.at("unit-gone", unit.clerk(), draft);
            unit.giveBack(nomination, "Nêu rõ số liệu niêm yết danh sách cử tri của từng khóm.");
            looks.at("unit-returned", unit.head(), draft)
                .at("unit-list-sent", unit.head(), unit.list())
                .at("unit-withdraw", unit.head(), "/desk/nominations/" + nomination + "/withdraw")
                .at("earlier-awards", stage.as(Role.STANDING_HEAD, "snv"), "/desk/earlier-awards");
            assertThat(looks.faults()).isEmpty();
        }
    }

}
