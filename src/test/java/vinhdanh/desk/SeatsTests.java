package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
        String form = LINE.replace("L1/collective", "L1/individual");
        head.get(form + "?figure=voters&floor=2");
        HttpResponse<String> done = head.post(form + "/split", "method", "dhondt", "figure", "voters", "floor", "2",
                "document", "7/HD-SNV", "day", "2021-05-20");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(head.get(form).body()).contains("7/HD-SNV");
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
    void oneOfTwentyGetsTheLastFreeSeat() throws Exception {
        MoveSeats move = stage.site().bean(MoveSeats.class);
        Actor head = head();
        assertThat(move.move(order("886", "", 1), head)).isEmpty();
        int free = line().free();
        assertThat(free).isPositive();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> ask = () -> move.move(order("", "887", free), head).isEmpty();
            int won = 0;
            for (Future<Boolean> done : pool.invokeAll(java.util.Collections.nCopies(20, ask))) {
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
