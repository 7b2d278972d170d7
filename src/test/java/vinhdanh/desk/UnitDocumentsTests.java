package vinhdanh.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.site.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** The minutes and the letter of a unit say what it wrote down. */
@Tag("database")
class UnitDocumentsTests {

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void minutesAndLetterSayWhatTheUnitWroteDown() throws IOException {
        try (Stage stage = Stage.open()) {
            UnitPlay unit = new UnitPlay(stage, "883");
            String draft = unit.write("Trần Văn Biên Bản");
            assertThat(unit.clerk().get(unit.list() + "/minutes.pdf").statusCode()).isEqualTo(404);
            unit.meet();
            String id = UnitPlay.idIn(draft).toString();
            unit.clerk().get(unit.list() + "/votes");
            assertThat(unit.clerk()
                .post(unit.list() + "/votes", "version-" + id, "2", "for-" + id, "7", "against-" + id, "2",
                        "blank-" + id, "0")
                .body()).contains("nhiều hơn số người có mặt");
            UnitPlay.done(unit.clerk()
                .post(unit.list() + "/votes", "version-" + id, "2", "for-" + id, "6", "against-" + id, "1",
                        "blank-" + id, "1"));
            byte[] minutes = unit.clerk().download(unit.list() + "/minutes.pdf").body();
            byte[] letter = unit.clerk().download(unit.list() + "/letter.pdf").body();
            Path folder = Files.createDirectories(Path.of("target", "documents"));
            Files.write(folder.resolve("minutes.pdf"), minutes);
            Files.write(folder.resolve("letter.pdf"), letter);
            assertThat(text(minutes)).contains("ỦY BAN NHÂN DÂN THÀNH PHỐ LONG XUYÊN", "Số: 3/BB-HĐTĐKT",
                    "Có mặt 8/9 thành viên", "6/9 (66,7%) Đạt", "CHỦ TRÌ", "THƯ KÝ", "Lê Thị Mẫu");
            assertThat(text(letter)).contains("TỜ TRÌNH", "Số: 12/TTr-UBND",
                    "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh An Giang", "Kế hoạch số 174/KH-UBND", "01 cá nhân",
                    "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Ông Trần Văn Biên Bản", "6/9");
            try (var docx = new XWPFDocument(
                    new ByteArrayInputStream(unit.clerk().download(unit.list() + "/letter.docx").body()));
                    var words = new XWPFWordExtractor(docx)) {
                assertThat(words.getText()).contains("Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh An Giang",
                        "TM. ỦY BAN NHÂN DÂN");
            }
            assertThat(unit.clerk().get(unit.list() + "/minutes.docx").statusCode()).isEqualTo(200);
            UnitPlay other = new UnitPlay(stage, "884");
            other.clerk().get("/desk");
            assertThat(other.clerk().get(unit.list() + "/letter.pdf").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aDepartmentStandsBelowItsCommitteeAndItsDeputySignsForTheDirector() throws IOException {
        try (Stage stage = Stage.open()) {
            UnitPlay unit = new UnitPlay(stage, "stc");
            unit.clerk().get(unit.list() + "/meeting");
            UnitPlay.done(unit.clerk()
                .post(unit.list() + "/meeting", "version", "0", "letter", "5/TTr-STC", "letter-day", "26/05/2021",
                        "signer", "Ngô Văn Mẫu", "signer-post", "Phó Giám đốc"));
            assertThat(text(unit.clerk().download(unit.list() + "/letter.pdf").body()))
                .contains("ỦY BAN NHÂN DÂN TỈNH AN GIANG", "SỞ TÀI CHÍNH", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC")
                .doesNotContain("TM. ỦY BAN");
        }
    }

}
