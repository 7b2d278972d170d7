package vinhdanh.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
 * A unit backs its nominations with files, and nobody gets at one who may not see it.
 */
@Tag("database")
class EvidenceTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
        .getBytes(StandardCharsets.UTF_8);

    private static final Pattern FILE = Pattern.compile("href=\"(/desk/evidence/[0-9a-f-]{36})\"");

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static byte[] zip(String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
        return out.toByteArray();
    }

    private static byte[] docx(String... more) {
        String[] base = { "[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>" };
        return zip(Stream.concat(Arrays.stream(base), Arrays.stream(more)).toArray(String[]::new));
    }

    private static String fileOn(Visitor visitor, String page) {
        Matcher found = FILE.matcher(visitor.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aFileIsHandedOutToBeKeptAndNeverRunHere() {
        UnitPlay unit = new UnitPlay(stage, "883");
        String files = unit.begin() + "/files";
        assertThat(unit.clerk().get(files).body()).contains("Chưa có tệp nào");
        UnitPlay.done(unit.clerk().postFile(files, "bao-cao.html", PDF, "kind", "report"));
        assertThat(unit.clerk().get(files).body()).contains("bao-cao.html.pdf", "Báo cáo thành tích");
        HttpResponse<byte[]> file = unit.clerk().download(fileOn(unit.clerk(), files));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(PDF);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(file.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whatAFileIsItsContentSaysAndWhatRunsIsNotTaken() {
        UnitPlay unit = new UnitPlay(stage, "884");
        String files = unit.begin() + "/files";
        unit.clerk().get(files);
        byte[] letter = docx();
        UnitPlay.done(unit.clerk().postFile(files, "mau.docx", letter));
        List<byte[]> others = List.of("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
                docx("word/vbaProject.bin", "macro"),
                docx("word/settings.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"),
                docx("../../x", "outside"), docx("word/media/zeros", "0".repeat(40 << 20)),
                zip("META-INF/MANIFEST.MF", "jar"));
        for (byte[] other : others) {
            HttpResponse<String> refused = unit.clerk().postFile(files, "bao-cao.pdf", other);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Nội dung tệp không phải PDF");
        }
        assertThat(unit.clerk().postFile(files, "lon.pdf", Arrays.copyOf(PDF, (20 << 20) + 1)).body())
            .contains("lớn hơn 20 MB");
        assertThat(unit.clerk().postFile(files, "mau-2.docx", letter).body()).contains("đã có đúng tệp đó");
        assertThat(unit.clerk().postFile(files, "", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(unit.sql("select evidence.name from evidence where name like 'mau%'")).containsExactly("mau.docx");
    }

    @Test
    void aNameIsOnlyShownAndNeverAPathOrMarkup() {
        UnitPlay unit = new UnitPlay(stage, "886");
        String files = unit.begin() + "/files";
        unit.clerk().get(files);
        UnitPlay.done(unit.clerk().postFile(files, "../../etc/<img src=x onerror=alert(1)>.pdf", PDF));
        assertThat(unit.clerk().get(files).body()).contains("img src=x onerror=alert(1)")
            .doesNotContain("<img src=x")
            .doesNotContain("etc/");
    }

    @Test
    void anotherUnitsFileDoesNotExistAndSoIsItForNobody() {
        UnitPlay unit = new UnitPlay(stage, "887");
        String files = unit.begin() + "/files";
        unit.clerk().get(files);
        UnitPlay.done(unit.clerk().postFile(files, "a.pdf", PDF));
        String file = fileOn(unit.clerk(), files);
        assertThat(unit.clerk().download(file).statusCode()).isEqualTo(200);
        Visitor other = new UnitPlay(stage, "888").head();
        other.get("/desk");
        assertThat(other.download(file).statusCode()).isEqualTo(404);
        assertThat(other.get(files).statusCode()).isEqualTo(404);
        assertThat(other.postFile(files, "b.pdf", docx()).statusCode()).isEqualTo(404);
        assertThat(other.post(file + "/remove").statusCode()).isEqualTo(404);
        assertThat(stage.as(Role.APPRAISER, "snv").download(file).statusCode()).as("not sent yet").isEqualTo(404);
        assertThat(stage.site().visitor().download(file).statusCode()).isEqualTo(303);
        unit.clerk().get(files);
        UnitPlay.done(unit.clerk().post(file + "/remove"));
        assertThat(unit.clerk().download(file).statusCode()).isEqualTo(404);
    }

    @Test
    void filesGoUpWithTheNominationAndStayAsTheyWent() {
        UnitPlay unit = new UnitPlay(stage, "889");
        String draft = unit.write("Trần Văn Minh Chứng");
        String files = draft + "/files";
        unit.meet();
        assertThat(unit.clerk().get(files).body()).contains("Còn thiếu", "Nghị định 91/2017/NĐ-CP");
        UnitPlay.done(unit.clerk().postFile(files, "bao-cao.pdf", PDF, "kind", "report"));
        assertThat(unit.clerk().get(files).body()).doesNotContain("Còn thiếu");
        String file = fileOn(unit.clerk(), files);
        unit.send();
        assertThat(stage.as(Role.APPRAISER, "snv").download(file).statusCode()).isEqualTo(200);
        assertThat(stage.as(Role.APPRAISER, "stc").download(file).statusCode()).as("another body").isEqualTo(404);
        assertThat(new UnitPlay(stage, "891").clerk().download(file).statusCode()).isEqualTo(404);
        unit.clerk().get(files);
        assertThat(unit.clerk().post(file + "/remove").statusCode()).isEqualTo(404);
        assertThat(unit.clerk().postFile(files, "them.docx", docx()).body()).contains("đã trình lên");
        assertThatThrownBy(() -> stage.site()
            .database()
            .sql("delete from evidence where draft_id = :id")
            .param("id", UnitPlay.idIn(draft))
            .update()).hasMessageContaining("that went up");
    }

    @Test
    void theListOfListsSaysWhereEachStands() {
        UnitPlay unit = new UnitPlay(stage, "892");
        assertThat(unit.clerk().get("/desk/units").body()).contains("Huyện Châu Thành", "Hạn trình", unit.list());
        unit.begin();
        assertThat(unit.clerk().get("/desk/units").body()).contains("Đang lập danh sách")
            .doesNotContain("Huyện Chợ Mới");
        assertThat(stage.as(Role.CLERK, "89").get("/desk/units").body()).contains("không phân bổ chỉ tiêu");
    }

}
