package vinhdanh.attacks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.desk.UnitPlay;
import vinhdanh.site.Stage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The program asks no address that a user gave; it has nothing to ask one with. */
@Tag("database")
@AnalyzeClasses(packages = "vinhdanh", importOptions = ImportOption.DoNotIncludeTests.class)
class OutboundTests {

    @ArchTest
    static final ArchRule nothingFetches = noClasses().that()
        .resideOutsideOfPackages("vinhdanh.cli..", "vinhdanh.database..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URL")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "org.springframework.web.client..", "org.apache.http..", "okhttp3..")
        .because("what users type is never fetched");

    @Test
    void whatUsersTypeIsNeverFetched() throws IOException {
        try (ServerSocket ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress()); Stage stage = Stage.open()) {
            ear.setSoTimeout(200);
            try (Socket knock = new Socket(InetAddress.getLoopbackAddress(), ear.getLocalPort())) {
                assertThat(knock.isConnected()).isTrue();
                ear.accept().close();
            }
            typeEverywhere(stage, "http://127.0.0.1:" + ear.getLocalPort() + "/");
            assertThatThrownBy(ear::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static void typeEverywhere(Stage stage, String url) throws IOException {
        UnitPlay unit = new UnitPlay(stage, "886");
        String draft = unit.write("Trần Thị <img src='" + url + "'>");
        unit.meet();
        unit.clerk().get(draft + "/files");
        byte[] svg = ("<svg xmlns='http://www.w3.org/2000/svg'><image href='" + url + "'/></svg>")
            .getBytes(StandardCharsets.UTF_8);
        assertThat(unit.clerk().postFile(draft + "/files", "a.svg", svg).statusCode()).isEqualTo(422);
        byte[] pdf = ("%PDF-1.7\n1 0 obj<</OpenAction<</S/URI/URI(" + url + ")>>>>endobj\n%%EOF\n")
            .getBytes(StandardCharsets.UTF_8);
        UnitPlay.done(unit.clerk().postFile(draft + "/files", url + ".pdf", pdf));
        for (String path : List.of("/letter.pdf", "/letter.docx", "/minutes.pdf", "")) {
            assertThat(unit.clerk().download(unit.list() + path).statusCode()).as(path).isEqualTo(200);
        }
        unit.clerk().get(unit.list());
        unit.clerk().post(unit.list() + "/check");
        stage.site().get("/verify?id=" + url);
        stage.site().get("/log-in?next=" + url);
        var keeper = stage.as(Role.ADMINISTRATOR, "snv");
        keeper.get("/desk/admin/campaigns");
        keeper.postFile("/desk/admin/campaigns/upload", "plan.yaml",
                ("units: " + url + "units.csv\nplan: !!java.net.URL [" + url + "]\n").getBytes(StandardCharsets.UTF_8));
    }

}
