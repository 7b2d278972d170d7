package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.MoveSeats;
import vinhdanh.campaign.SeatShares;
import vinhdanh.campaign.SeatShares.Paper;
import vinhdanh.campaign.SeatShares.Purse;
import vinhdanh.law.SubjectKind;
import vinhdanh.shared.Bilingual;
import vinhdanh.site.Entries;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Seats are split with open eyes, moved by a document, and never more than there are. */
@Tag("database")
class SeatsTests {

    private static final String LINE = "/desk/campaigns/an-giang-2021/seats/L1/collective";

    private static final Paper PAPER = new Paper("12/UBND-NC", LocalDate.of(2021, 5, 25), "điều chỉnh theo thực tế");

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static Purse line() {
        return shares().purses(stage.campaign().id())
            .stream()
            .filter(purse -> purse.code().equals("L1") && purse.subject() == SubjectKind.COLLECTIVE)
            .findFirst()
            .orElseThrow();
    }

    private static SeatShares shares() {
        return stage.site().bean(SeatShares.class);
    }

    private static int seatsOf(String unit) {
        return shares().holdings(line().line(), SubjectKind.COLLECTIVE)
            .stream()
            .filter(holding -> holding.unit().equals(stage.unit(unit)))
            .mapToInt(SeatShares.Holding::seats)
            .sum();
    }

    private static MoveSeats.Order order(String from, String to, int seats) {
        return new MoveSeats.Order(stage.campaign().id(), "L1", SubjectKind.COLLECTIVE,
                from.isEmpty() ? null : stage.unit(from), to.isEmpty() ? null : stage.unit(to), seats, PAPER);
    }

    private static Actor head() {
        stage.as(Role.STANDING_HEAD, "snv");
        UUID id = stage.site()
            .database()
            .sql("select id from account where login = :login")
            .param("login", Stage.login(Role.STANDING_HEAD, "snv", ""))
            .query(UUID.class)
            .single();
        return new Actor(new AccountId(id), "x", "x", List.of(), true);
    }

    @Test
    void theMethodsStandSideBySideAndOneIsChosen() {
        Visitor head = stage.as(Role.STANDING_HEAD, "snv");
        String page = head.get(LINE + "?figure=voters&floor=2").body();
        assertThat(page).contains("Hamilton", "Huntington").contains("Phân bổ theo cách này");
        List<List<String>> compared = compared(head.get(LINE.replace("collective", "individual") + "?figure=voters"));
        assertThat(compared).filteredOn(row -> row.getFirst().equals("Thành phố Long Xuyên"))
            .singleElement()
            .satisfies(row -> assertThat(row).startsWith("Thành phố Long Xuyên", "231.698", "10", "10"));
        // The largest remainder gives the ninth seat of the largest to the smaller one.
        assertThat(compared).extracting(row -> row.get(2))
            .containsExactly("5", "8", "6", "11", "7", "6", "4", "4", "4", "10", "5");
        assertThat(compared).extracting(row -> row.get(3))
            .containsExactly("5", "8", "5", "12", "7", "6", "4", "4", "4", "10", "5");
        String form = LINE.replace("L1/collective", "L1/individual");
        head.get(form + "?figure=voters&floor=2");
        HttpResponse<String> done = head.post(form + "/split", "method", "dhondt", "figure", "voters", "floor", "2",
                "document", "7/HD-SNV", "day", "2021-05-20");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(head.get(form).body()).contains("7/HD-SNV");
    }

    /**
     * The cells of each unit in the table of methods: its name, its figure, the seats.
     */
    private static List<List<String>> compared(HttpResponse<String> page) {
        String table = page.body().replaceAll("(?s).*<h2 id=\"compare\">.*?<tbody>(.*?)</tbody>.*", "$1");
        return Pattern.compile("(?s)<tr>(.*?)</tr>")
            .matcher(table)
            .results()
            .map(row -> Pattern.compile("(?s)<th scope=\"row\">(.*?)</th>|<span class=\"value\">(.*?)</span>")
                .matcher(row.group(1))
                .results()
                .map(cell -> String.valueOf(cell.group(1) == null ? cell.group(2) : cell.group(1)).strip())
                .toList())
            .toList();
    }

    @Test
    void whoMaySeeSeatsIsLedToThem() {
        Visitor clerk = stage.as(Role.CLERK, "883");
        assertThat(clerk.get("/desk").body()).contains("href=\"/desk/seats\"");
        assertThat(clerk.get("/desk/seats").body()).contains("href=\"/desk/campaigns/an-giang-2021/seats\"", "165");
        assertThat(stage.as(Role.ADMINISTRATOR, "snv").get("/desk").body()).doesNotContain("/desk/seats");
    }

    @Test
    void seatsThatNoUnitHasWaitForTheHeadOfTheStandingBody() {
        MoveSeats move = stage.site().bean(MoveSeats.class);
        Visitor head = stage.as(Role.STANDING_HEAD, "snv");
        assertThat(head.get("/desk").body()).doesNotContain("Chỉ tiêu chưa phân bổ");
        assertThat(move.move(order("890", "", 1), head())).isEmpty();
        assertThat(head.get("/desk").body()).contains("Chỉ tiêu chưa phân bổ", "Còn 1 chỉ tiêu", LINE);
        assertThat(stage.as(Role.CLERK, "890").get("/desk").body()).doesNotContain("Chỉ tiêu chưa phân bổ");
        assertThat(move.move(order("", "890", 1), head())).isEmpty();
    }

    @Test
    void aLineThatThePlanLeftOpenIsSplitOverItsProposers() {
        String line = LINE.replace("L1/collective", "L2/individual");
        Visitor head = stage.as(Role.STANDING_HEAD, "snv");
        assertThat(head.get(line).body()).contains("Sở Nội vụ", "Chia đều").doesNotContain("Thành phố Long Xuyên");
        List<List<String>> compared = compared(head.get(line + "?figure=equal"));
        assertThat(compared).hasSizeGreaterThan(10).allSatisfy(row -> assertThat(row).hasSize(8));
        assertThat(compared.stream().mapToInt(row -> Integer.parseInt(row.get(2))).sum()).isEqualTo(15);
        assertThat(head
            .post(line + "/move", "from", "", "to", stage.unit("snv").toString(), "seats", "2", "document", "9/CV",
                    "day", "2021-05-26", "reason", "theo khối lượng việc")
            .statusCode()).isEqualTo(303);
        assertThat(head
            .post(line + "/move", "from", "", "to", stage.unit("883").toString(), "seats", "1", "document", "9/CV",
                    "day", "2021-05-26", "reason", "x")
            .body()).contains("không được đề nghị trên tuyến");
        assertThat(head.get(line).body()).contains("9/CV", "2/15");
    }

    @Test
    void noSplitAndNoMoveGivesAUnitFewerSeatsThanItHasProposedFor() {
        Entries entries = new Entries(stage);
        stage.site().clock().set(Instant.parse("2021-05-26T02:00:00Z"));
        String line = LINE.replace("collective", "individual");
        Visitor head = stage.as(Role.STANDING_HEAD, "snv");
        head.get(line);
        assertThat(split(head, line, "voters").statusCode()).isEqualTo(303);
        for (int n = 0; n < 8; n++) {
            entries.put("893", "Lê Văn Đã Đề Nghị " + n, n < 5 ? "submitted" : "held", 3, "snv", null);
        }
        HttpResponse<String> refused = split(head, line, "equal");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Huyện Chợ Mới đã dùng hoặc đã đề nghị cho 8 chỉ tiêu");
        MoveSeats move = stage.site().bean(MoveSeats.class);
        assertThat(move.move(individuals("893", 4), head())).as("it has eleven").isPresent();
        assertThat(move.move(individuals("893", 3), head())).isEmpty();
    }

    private static HttpResponse<String> split(Visitor head, String line, String figure) {
        return head.post(line + "/split", "method", "hamilton", "figure", figure, "floor", "0", "ceiling", "",
                "document", "8/HD-SNV", "day", "2021-05-21");
    }

    private static MoveSeats.Order individuals(String from, int seats) {
        return new MoveSeats.Order(stage.campaign().id(), "L1", SubjectKind.INDIVIDUAL, stage.unit(from), null, seats,
                PAPER);
    }

    @Test
    void aClerkSeesSharesAndCannotMoveThem() {
        Visitor clerk = stage.as(Role.CLERK, "883");
        assertThat(clerk.get(LINE).body()).contains("Chỉ tiêu của từng đơn vị").doesNotContain("/move");
        assertThat(clerk.post(LINE + "/move", "from", "", "to", "").statusCode()).isEqualTo(403);
    }

    @Test
    void aMoveNeedsADocumentAndSeatsThatAreThere() {
        MoveSeats move = stage.site().bean(MoveSeats.class);
        int before = seatsOf("883");
        Optional<Bilingual> unsaid = move.move(new MoveSeats.Order(stage.campaign().id(), "L1", SubjectKind.COLLECTIVE,
                stage.unit("883"), null, 1, new Paper("", PAPER.day(), "x")), head());
        assertThat(unsaid).isPresent();
        assertThat(move.move(order("883", "", before + 1), head())).isPresent();
        assertThat(seatsOf("883")).isEqualTo(before);
        assertThat(move.move(order("883", "884", 1), head())).isEmpty();
        assertThat(seatsOf("883")).isEqualTo(before - 1);
        assertThat(move.move(order("884", "883", 1), head())).isEmpty();
    }

    @Test
    void aUnitWritesItsListWithinTheSeatsThatItHasNow() {
        Visitor clerk = stage.as(Role.CLERK, "889");
        String list = "/desk/units/889/campaigns/an-giang-2021";
        MoveSeats move = stage.site().bean(MoveSeats.class);
        assertThat(firstBar(clerk.get(list).body())).isEqualTo("0/" + proposable(seatsOf("889")));
        assertThat(move.move(order("893", "889", 2), head())).isEmpty();
        assertThat(firstBar(clerk.get(list).body())).isEqualTo("0/" + proposable(seatsOf("889")));
        assertThat(move.move(order("889", "893", 2), head())).isEmpty();
    }

    /** What stands beside the bar of the first line, for collectives. */
    private static String firstBar(String page) {
        return page.replaceFirst("(?s).*?<b>(\\d+/\\d+)</b>.*", "$1");
    }

    private static int proposable(int seats) {
        return stage.campaign().plan().proposals().proposable(seats);
    }

    @Test
    void oneOfTwentyGetsTheLastFreeSeat() throws Exception {
        MoveSeats move = stage.site().bean(MoveSeats.class);
        Actor head = head();
        assertThat(move.move(order("886", "", 1), head)).isEmpty();
        int free = line().free();
        assertThat(free).isPositive();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> ask = () -> move.move(order("", "887", free), head).isEmpty();
            int won = 0;
            for (Future<Boolean> done : pool.invokeAll(Collections.nCopies(20, ask))) {
                won += done.get() ? 1 : 0;
            }
            assertThat(won).isOne();
        }
        assertThat(line().free()).isZero();
        assertThat(move.move(order("887", "886", free), head)).isEmpty();
    }

    @Test
    void theDatabaseRefusesAShareWithoutItsEntry() {
        assertThatThrownBy(() -> stage.site()
            .database()
            .sql("update allocation set seats = seats - 1 where line_id = :line and unit_id = :unit")
            .param("line", line().line())
            .param("unit", stage.unit("888"))
            .update()).hasMessageContaining("ledger of seats");
    }

}
