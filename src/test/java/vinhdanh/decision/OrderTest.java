package vinhdanh.decision;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.shared.Bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderTest {

    private static final Priority FIRST = Candidates.priority(Priority.Kind.FIRST, 0);

    private static final Priority TIE_BREAK = Candidates.priority(Priority.Kind.TIE_BREAK, 0);

    private static final Priority FIVE_POINTS = Candidates.priority(Priority.Kind.BONUS, 5);

    private final Order order = Candidates.usual("An Giang 2021");

    private final Candidates any = Candidates
        .in(new Caps().outermost("individual", new Bilingual("cá nhân", "individuals"), 1));

    @Test
    void priorityThatGoesFirstBeatsAnyVotes() {
        assertAhead(this.any.votes(26, 50).direct(FIRST), this.any.votes(50, 50), Criterion.PRIORITY);
    }

    @Test
    void priorityThatWinsTiesBeatsEqualVotesOnly() {
        assertAhead(this.any.votes(45, 50).preferred(2).direct(TIE_BREAK), this.any.votes(9, 10), Criterion.PRIORITY);
        assertAhead(this.any.votes(46, 50), this.any.votes(45, 50).direct(TIE_BREAK), Criterion.MERIT);
    }

    @Test
    void bonusAddsExactlyItsPercentagePoints() {
        assertAhead(this.any.votes(43, 50).direct(FIVE_POINTS), this.any.votes(45, 50), Criterion.MERIT);
        assertAhead(this.any.votes(41, 50), this.any.votes(2_000_001, 2_600_000).direct(FIVE_POINTS), Criterion.MERIT);
        assertAhead(this.any.votes(17, 20).direct(FIVE_POINTS), this.any.votes(9, 10).preferred(2),
                Criterion.UNIT_ORDER);
    }

    @Test
    void lineWithoutPriorityIsComparedWithOneThatHasIt() {
        Candidate[] sorted = this.order
            .sorted(List.of(this.any.votes(2, 3).ticket("plain"), this.any.votes(1, 3).direct(FIRST).ticket("first"),
                    this.any.votes(2, 3).direct(TIE_BREAK).ticket("tie"),
                    this.any.votes(63, 100).direct(FIVE_POINTS).ticket("bonus")));
        assertThat(sorted).extracting(Candidate::ticket).containsExactly("first", "bonus", "tie", "plain");
    }

    @Test
    void thenTheUnitsOwnOrderThenTheWomensRuleDecides() {
        assertAhead(this.any.preferred(1), this.any.preferred(2).woman(true), Criterion.UNIT_ORDER);
        assertAhead(this.any.woman(true), this.any, Criterion.WOMEN);
    }

    @Test
    void criteriaActInTheOrderThatThePlanStates() {
        Order women = Candidates.order("s", List.of(Criterion.WOMEN, Criterion.UNIT_ORDER, Criterion.MERIT));
        Candidate woman = this.any.votes(1, 2).woman(true).preferred(9).ticket("a");
        assertThat(women.compare(woman, this.any.votes(2, 2).direct(TIE_BREAK).ticket("b"))).isNegative();
        assertThat(women.compare(woman, this.any.direct(FIRST).ticket("c"))).isPositive();
    }

    @Test
    void nothingAfterTheDrawMatters() {
        Order drawn = Candidates.order("s", List.of(Criterion.DRAW, Criterion.MERIT));
        boolean loser = NaiveOrder.sha256("s\na").compareTo(NaiveOrder.sha256("s\nb")) > 0;
        Candidate first = this.any.votes(1, 2).ticket(loser ? "b" : "a");
        assertThat(drawn.compare(first, this.any.votes(2, 2).ticket(loser ? "a" : "b"))).isNegative();
    }

    @Test
    void collectiveOfSevenTenthsWomenIsOneOfWomen() {
        assertThat(Candidate.mostlyWomen(7, 10)).isTrue();
        assertThat(Candidate.mostlyWomen(69, 99)).isFalse();
        assertThat(Candidate.mostlyWomen(0, 0)).isFalse();
        assertThat(Candidate.mostlyWomen(1, 400_000_000)).isFalse();
    }

    @Test
    void twoNominationsWithOneTicketAreRefused() {
        Candidate one = this.any.ticket("same");
        Candidate other = new Candidate(new UUID(1, 1), "same", one.name(), one.line(), one.subject(), one.unit(),
                false, false, one.cap(), one.merit(), 1, null);
        assertThat(this.order.compare(one, one)).isZero();
        assertThatThrownBy(() -> this.order.sorted(List.of(one, other))).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("same");
    }

    @Property
    void votesAreComparedAsExactFractions(@ForAll @IntRange(min = 1) int of, @ForAll @IntRange(min = 1) int otherOf,
            @ForAll @IntRange int cast, @ForAll @IntRange int otherCast, @ForAll @IntRange(max = 100) int bonus) {
        BigInteger one = BigInteger.valueOf(100L * cast).add(BigInteger.valueOf((long) bonus * of));
        assertThat(Merit.votes(cast, of).plus(bonus).compareTo(Merit.votes(otherCast, otherOf)))
            .isEqualTo(one.multiply(BigInteger.valueOf(otherOf))
                .compareTo(BigInteger.valueOf(100L * otherCast).multiply(BigInteger.valueOf(of))));
    }

    @Property
    void pointsAreComparedAsExactDecimals(@ForAll @LongRange(min = 0) long one, @ForAll @IntRange(max = 9) int scale,
            @ForAll @LongRange(min = 0) long other, @ForAll @IntRange(max = 9) int otherScale) {
        BigDecimal first = BigDecimal.valueOf(one, scale);
        BigDecimal second = BigDecimal.valueOf(other, otherScale);
        assertThat(Merit.points(first).compareTo(Merit.points(second))).isEqualTo(first.compareTo(second));
    }

    @Property
    void orderIsTotalOverAllLines(@ForAll long chance) {
        RandomCase given = RandomCase.of(chance, 9);
        for (Candidate a : given.candidates()) {
            for (Candidate b : given.candidates()) {
                assertThat(given.order().compare(a, b) == 0).isEqualTo(a == b);
                assertThat(given.order().compare(a, b)).isEqualTo(-given.order().compare(b, a));
                given.candidates()
                    .stream()
                    .filter(c -> given.order().compare(a, b) < 0 && given.order().compare(b, c) < 0)
                    .forEach(c -> assertThat(given.order().compare(a, c)).isNegative());
            }
        }
    }

    /** Runs the lines of the documentation and holds our numbers against theirs. */
    @Test
    void drawIsWhatTheDocumentationShowsAndTheShellSays() throws Exception {
        Pattern example = Pattern.compile("(printf '%s\\\\n%s' '(.+)' '(.+)') \\| sha256sum\\n# (\\w{64})\\n");
        List<MatchResult> lines = example.matcher(Files.readString(Path.of("docs/selection.md"))).results().toList();
        assertThat(lines).hasSize(2);
        for (MatchResult line : lines) {
            String number = new Draw(line.group(2)).number(line.group(3));
            assertThat(number).isEqualTo(line.group(4));
            assertThat(shell(line.group(1) + " | { sha256sum || shasum -a 256; }")).startsWith(number);
        }
    }

    private static String shell(String command) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", command).start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void assertAhead(Candidates better, Candidates worse, Criterion by) {
        Candidate first = better.ticket("1");
        Candidate second = worse.ticket("2");
        assertThat(this.order.compare(first, second)).isNegative();
        assertThat(this.order.separating(first, second)).isEqualTo(by);
        assertThat(Arrays.asList(this.order.sorted(List.of(second, first)))).containsExactly(first, second);
    }

}
