package vinhdanh.nomination.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkbookGateTests {

    private static final String ROW = "<row r='1'><c r='A1' t='inlineStr'><is><t>x</t></is></c></row>";

    @TempDir
    Path folder;

    @Test
    void anHonestWorkbookPasses() throws IOException {
        assertThat(Workbooks.open(List.of(ZipMaker.xlsx(file(), ROW)))).isInstanceOf(Workbooks.Opening.Opened.class);
    }

    @Test
    void whatIsNotAWorkbookIsRefusedWhateverItsName() throws IOException {
        assertThat(refusal(Files.writeString(file(), "<html>not a workbook</html>")))
            .isEqualTo(Refusals.notAWorkbook());
        assertThat(refusal(Files.write(file(), new byte[0]))).isEqualTo(Refusals.empty());
        assertThat(refusal(ZipMaker.zip(file(), "word/document.xml", "<d/>"))).isEqualTo(Refusals.notAWorkbook());
        assertThat(refusal(this.folder.resolve("none.xlsx"))).isEqualTo(Refusals.missing());
        assertThat(refusal(Files.write(file(), new byte[] { 'P', 'K', 3, 4, 0, 0, 0 }))).isEqualTo(Refusals.damaged());
    }

    @Test
    void anXlsOfTheNinetiesIsNamedAsSuch() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file())) {
            book.createSheet("A");
            book.write(out);
        }
        assertThat(refusal(file())).isEqualTo(Refusals.oldExcel());
    }

    @Test
    void aPasswordProtectedWorkbookIsNamedAsSuch() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file())) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword("x");
            try (OutputStream content = encryptor.getDataStream(files)) {
                content.write(new byte[100]);
            }
            files.writeFilesystem(out);
        }
        assertThat(refusal(file())).isEqualTo(Refusals.passwordProtected());
    }

    @Test
    void aZipBombIsNotUnfolded() throws IOException {
        Path bomb = ZipMaker.xlsx(file(), ROW, "xl/media/image1.xml", "<a>" + " ".repeat(40 << 20) + "</a>");
        assertThat(refusal(bomb)).isEqualTo(Refusals.bomb());
    }

    @ParameterizedTest
    @ValueSource(strings = { "../../x", "/etc/x", "xl/../../x", "a\\..\\x", "C:x" })
    void membersWithUnsafeNamesAreRefused(String name) throws IOException {
        assertThat(refusal(ZipMaker.xlsx(file(), ROW, name, "x"))).isEqualTo(Refusals.badMember());
    }

    @Test
    void declaredEntitiesAreRefusedInEveryPartAndEncoding() throws IOException {
        String attack = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>";
        assertThat(refusal(ZipMaker.xlsx(file(), attack))).isEqualTo(Refusals.entities());
        assertThat(refusal(ZipMaker.xlsx(file(), "<?xml version='1.0'?>" + attack))).isEqualTo(Refusals.entities());
        assertThat(refusal(ZipMaker.xlsx(file(), ROW, "docProps/app.xml", "<!-- '> -->" + attack)))
            .isEqualTo(Refusals.entities());
        assertThat(
                refusal(ZipMaker.xlsx(file(), ROW, "docProps/app.xml", "<?xml version='1.0' encoding='UTF-7'?><a/>")))
            .isEqualTo(Refusals.entities());
        assertThat(refusal(ZipMaker.zip(file(), "content.xml", attack))).isEqualTo(Refusals.entities());
    }

    @Test
    void cellsBeyondTheLimitsOfSpreadsheetsAreRefused() throws IOException {
        assertThat(refusal(ZipMaker.xlsx(file(), "<row r='1'><c r='ZZZZZZ1'/></row>")))
            .isEqualTo(Refusals.badAddress());
        assertThat(refusal(ZipMaker.xlsx(file(), "<x:row xmlns:x='y' r='1'><x:c\nr = \"XFE1\"/></x:row>")))
            .isEqualTo(Refusals.badAddress());
        assertThat(refusal(ZipMaker.xlsx(file(), "<!-- ' --><row r='1'><c z='>' r='&#65;AAA1'/></row>"))).isNotNull();
    }

    @Test
    void aMillionRowsAreRefusedBeforeTheyAreRead() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 1_048_576; i++) {
            rows.append("<row r='")
                .append(i)
                .append("'><c r='A")
                .append(i)
                .append("'><v>")
                .append(i)
                .append("</v></c></row>");
        }
        assertThat(refusal(ZipMaker.xlsx(file(), rows.toString()))).isEqualTo(Refusals.tooManyRows());
    }

    @Test
    void aMillionRowsOfAnOpenDocumentFileAreRefused() throws IOException {
        Path file = ZipMaker.zip(this.folder.resolve("a.ods"), "content.xml",
                "<d xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><t:table t:name='A'>"
                        + "<t:table-row t:number-rows-repeated='1048576'><t:table-cell><p "
                        + "xmlns='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>x</p></t:table-cell></t:table-row>"
                        + "</t:table></d>");
        try (Workbook book = ((Workbooks.Opening.Opened) Workbooks.open(List.of(file))).workbook()) {
            assertThatExceptionOfType(Unreadable.Fault.class).isThrownBy(() -> book.sheets().getFirst().rows().count())
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo(Refusals.tooManyRows()));
        }
    }

    @Test
    void aWorkbookCutShortIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(ZipMaker.xlsx(file(), ROW));
        for (int length = 5; length < whole.length; length += 97) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThat(refusal(file())).isEqualTo(Refusals.damaged());
        }
    }

    private Path file() {
        return this.folder.resolve("a.xlsx");
    }

    private static Unreadable refusal(Path file) {
        Workbooks.Opening opening = Workbooks.open(List.of(file));
        assertThat(opening).isInstanceOf(Workbooks.Opening.Refused.class);
        return ((Workbooks.Opening.Refused) opening).reason();
    }

}
