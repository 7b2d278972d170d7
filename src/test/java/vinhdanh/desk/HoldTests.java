package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.review.Councils;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.site.Entries;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is held waits for the standing body, wherever it was held, and comes out again;
 * what was on the list can go back to its unit until others rely on the list.
 */
@Tag("database")
class HoldTests {

    private static Stage stage;

    private static Nominees nominees;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        nominees = new Nominees(stage);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @BeforeEach
    void on26May() {
        stage.site().clock().set(Instant.parse("2021-05-26T02:00:00Z"));
    }

    private static Visitor head() {
        return stage.as(Role.STANDING_HEAD, "snv");
    }

    private static Visitor appraiser() {
        return stage.as(Role.APPRAISER, "snv");
    }

    private static String path(UUID nomination) {
        return "/desk/nominations/" + nomination;
    }

    private static HttpResponse<String> move(Visitor who, UUID nomination, String step, String... more) {
        who.get(path(nomination));
        List<String> fields = new ArrayList<>(
                List.of("step", step, "version", String.valueOf(nominees.version(nomination))));
        fields.addAll(List.of(more));
        return who.post(path(nomination) + "/moves", fields.toArray(String[]::new));
    }

    private static void done(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
    }

    private static void appraiseAndPropose(UUID nominee) {
        String seen = appraiser().get(path(nominee))
            .body()
            .replaceAll("(?s).*name=\"check\" value=\"no-discipline\">\\s*<input[^>]*name=\"seen\" value=\"(\\d+)\".*",
                    "$1");
        done(appraiser().post(path(nominee) + "/checks", "check", "no-discipline", "seen", seen, "result", "passed",
                "source", "Công văn số 12/TTr ngày 28/5/2021 của Thanh tra", "note", ""));
        done(move(appraiser(), nominee, "appraise"));
        done(move(head(), nominee, "propose"));
        assertThat(nominees.state(nominee)).isEqualTo("proposed");
    }

    private static UUID proposed(String name) {
        UUID nominee = nominees.atStandingBody("884", name);
        appraiseAndPropose(nominee);
        return nominee;
    }

    @Test
    void whatWasOnTheListIsHeldClearedAndProposedAgain() {
        UUID nominee = proposed("Lâm Thị Dừng Rồi Tiếp");
        done(move(head(), nominee, "hold", "reason", "Có đơn phản ánh", "basis", "YK-1", "until", "2021-06-21"));
        assertThat(head().get("/desk").body()).contains("Lâm Thị Dừng Rồi Tiếp", "Hạn 21/06/2021");
        done(move(head(), nominee, "clear", "reason", "Phản ánh sai", "basis", "KL-1"));
        appraiseAndPropose(nominee);
    }

    @Test
    void whatWasOnTheListIsHeldAndRefused() {
        UUID nominee = proposed("Cao Văn Không Qua");
        done(move(head(), nominee, "hold", "reason", "Có đơn phản ánh", "basis", "YK-2"));
        done(move(head(), nominee, "refuse", "reason", "Phản ánh đúng", "basis", "Điều 74"));
        assertThat(nominees.state(nominee)).isEqualTo("refused");
    }

    @Test
    void theDayWhenAHoldShouldBeClearIsWhenItIsDue() {
        UUID nominee = nominees.atStandingBody("884", "Lâm Thị Hẹn Ngày");
        done(move(head(), nominee, "hold", "reason", "Chờ kết luận", "basis", "CV 9", "until", "2021-06-17"));
        assertThat(stage.site()
            .database()
            .sql("select due from nomination where id = :id")
            .param("id", nominee)
            .query(LocalDate.class)
            .single()).isEqualTo("2021-06-17");
    }

    @Test
    void whatTheImportHeldWaitsForTheStandingBodyAlsoBelowADistrict() {
        for (String committee : List.of("ubbc-883", "ubbc-884")) {
            UnitPlay unit = new UnitPlay(stage, committee);
            String draft = unit.begin();
            unit.clerk().get(draft);
            String[] person = UnitPlay.person("1", "Đinh Thị Hai Nơi", "7");
            person[List.of(person).indexOf("LINE")
                    + 1] = "Tiểu ban, bộ phận giúp việc của Ủy ban bầu cử tỉnh và Ủy ban bầu cử cấp huyện";
            UnitPlay.done(unit.clerk().post(draft, person));
            unit.meet();
            unit.send();
        }
        List<UUID> held = stage.site()
            .database()
            .sql("select id from nomination where state = 'held' and name = 'Đinh Thị Hai Nơi'")
            .query((row, n) -> row.getObject("id", UUID.class))
            .list();
        assertThat(held).hasSize(1);
        assertThat(head().get("/desk").body()).contains(path(held.getFirst()));
        done(move(head(), held.getFirst(), "clear", "reason", "Hai người khác nhau", "basis", "Biên bản đối chiếu 3"));
        assertThat(nominees.state(held.getFirst())).isEqualTo("endorsed");
    }

    @Test
    void theHeadOfTheStandingBodySendsBackWhatWasOnTheListUntilTheCouncilVotes() {
        UUID nominee = proposed("Phan Hữu Sửa Lại");
        assertThat(move(appraiser(), nominee, "return", "reason", "Thiếu số liệu").statusCode()).isEqualTo(422);
        assertThat(move(head(), nominee, "return").body()).contains("cần nêu lý do");
        done(move(head(), nominee, "return", "reason", "Thiếu số liệu", "until", "2021-06-09"));
        assertThat(nominees.state(nominee)).isEqualTo("returned");
        assertThat(stage.as(Role.CLERK, "884").get(path(nominee)).body()).contains("Thiếu số liệu");
    }

    @Test
    void whatTheCouncilVotesOnDoesNotGoBack() {
        Councils councils = new Entries(stage).councils();
        stage.site().clock().set(Councils.DAY.atTime(2, 0).toInstant(ZoneOffset.UTC));
        councils.clearList();
        UUID nominee = councils.propose("886", "Quách Thị Đang Biểu Quyết");
        var voters = councils.voters(3);
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        councils.attend(meeting, voters);
        councils.open(meeting);
        HttpResponse<String> refused = move(head(), nominee, "return", "reason", "Thiếu số liệu");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("đã mở biểu quyết");
        assertThat(nominees.state(nominee)).isEqualTo("proposed");
    }

}
