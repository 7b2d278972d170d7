package vinhdanh.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be true of every selection, tried on cases by chance. */
class SelectionPropertyTest {

    @Property(tries = 2_000)
    void handingOverInAnotherOrderChangesNothing(@ForAll long chance, @ForAll long shuffling) {
        RandomCase given = RandomCase.of(chance, 40);
        assertThat(Selection.select(given.shuffled(shuffling), given.caps(), given.order()))
            .isEqualTo(Selection.select(given.candidates(), given.caps(), given.order()));
    }

    @Property(tries = 2_000)
    void outcomesStandInTheOrderThatThePlanStates(@ForAll long chance) {
        RandomCase given = RandomCase.of(chance, 40);
        assertThat(select(given).outcomes()).extracting(Outcome::candidate)
            .containsExactlyElementsOf(
                    given.candidates().stream().sorted(NaiveOrder.of(given.criteria(), given.seed())).toList());
    }

    @Property(tries = 2_000)
    void everyNumberOfAChosenIsItsPlaceInItsList(@ForAll long chance) {
        Selection selection = select(RandomCase.of(chance, 40));
        for (Outcome outcome : selection.outcomes()) {
            if (outcome.reason() instanceof Reason.Chosen reason) {
                List<Outcome> list = selection.outcomes().stream().filter(other -> inList(other, reason)).toList();
                List<Outcome> seated = list.stream().filter(Outcome::chosen).toList();
                assertThat(seated).hasSize(reason.of());
                assertThat(seated.get(reason.number() - 1)).isEqualTo(outcome);
                Outcome firstOut = list.stream().filter(other -> !other.chosen()).findFirst().orElse(outcome);
                assertThat(reason.ahead() != null).isEqualTo(firstOut.standing() > outcome.standing());
                assertThat(reason.ahead() == null || reason.ahead().other() == firstOut.candidate()).isTrue();
            }
        }
    }

    @Property(tries = 2_000)
    void everyCapThatIsNamedWasFullAndNoneWithin(@ForAll long chance) {
        RandomCase given = RandomCase.of(chance, 40);
        Selection selection = select(given);
        for (Outcome outcome : selection.outcomes()) {
            Cap full = switch (outcome.reason()) {
                case Reason.CapFull reason -> reason.cap();
                case Reason.NoSeat reason -> reason.cap();
                default -> null;
            };
            List<Candidate> before = selection.outcomes()
                .subList(0, outcome.standing() - 1)
                .stream()
                .filter(Outcome::chosen)
                .map(Outcome::candidate)
                .toList();
            for (Cap cap = outcome.candidate().cap(); cap != full && cap != null; cap = cap.within()) {
                assertThat(within(cap, before).size()).isLessThan(cap.seats());
            }
            if (full != null) {
                assertThat(within(full, before)).hasSize(full.seats());
            }
            if (outcome.reason() instanceof Reason.CapFull reason) {
                assertThat(reason.behind().other()).isSameAs(within(reason.cap(), before).getLast());
                assertThat(reason.behind().by()).isEqualTo(NaiveOrder.separating(given.criteria(), given.seed(),
                        reason.behind().other(), outcome.candidate()));
            }
        }
    }

    /** Two selections, one after the other, take no more seats than there are. */
    @Property(tries = 2_000)
    void aLaterSelectionKeepsWithinWhatTheEarlierOneLeft(@ForAll long chance) {
        RandomCase given = RandomCase.of(chance, 40);
        int half = given.candidates().size() / 2;
        List<Candidate> before = Selection.select(given.candidates().subList(0, half), given.caps(), given.order())
            .chosen();
        List<Cap> taken = before.stream().map(Candidate::cap).toList();
        Selection later = Selection.select(given.candidates().subList(half, given.candidates().size()), given.caps(),
                given.order(), taken);
        List<Candidate> both = new ArrayList<>(before);
        both.addAll(later.chosen());
        for (Cap cap : given.caps().all()) {
            assertThat(within(cap, both).size()).isLessThanOrEqualTo(cap.seats());
        }
        for (Outcome outcome : later.outcomes()) {
            if (outcome.reason() instanceof Reason.Taken reason) {
                assertThat(within(reason.cap(), before)).hasSize(reason.cap().seats());
            }
        }
    }

    /** Seats that a later decision adds outside take nobody's award away. */
    @Property(tries = 2_000)
    void moreSeatsInAnOutermostCapTakeNobodyOut(@ForAll long chance) {
        RandomCase given = RandomCase.of(chance, 40);
        Set<String> before = tickets(select(given).chosen());
        Caps roomier = new Caps();
        given.caps().all().forEach(cap -> copy(cap, roomier, (cap.within() == null) ? 1 : 0));
        assertThat(tickets(again(given.candidates(), roomier, given.order()))).containsAll(before);
    }

    /**
     * One more seat in an inner cap can move a seat from one to another, but never makes
     * the choice smaller.
     */
    @Property(tries = 2_000)
    void moreSeatsAnywhereNeverMeanFewerChosen(@ForAll long chance) {
        RandomCase given = RandomCase.of(chance, 40);
        int before = select(given).chosen().size();
        for (Cap widened : given.caps().all()) {
            Caps roomier = new Caps();
            given.caps().all().forEach(cap -> copy(cap, roomier, (cap == widened) ? 1 : 0));
            assertThat(again(given.candidates(), roomier, given.order())).hasSizeGreaterThanOrEqualTo(before);
        }
    }

    @Property(tries = 2_000)
    void oneMoreCandidateBringsNobodyElseIn(@ForAll long chance) {
        RandomCase given = RandomCase.of(chance, 40);
        Set<String> all = tickets(select(given).chosen());
        List<Candidate> fewer = given.candidates().subList(0, given.candidates().size() / 2);
        Set<String> rivals = tickets(Selection.select(fewer, given.caps(), given.order()).chosen());
        assertThat(rivals).containsAll(all.stream().filter(tickets(fewer)::contains).toList());
    }

    /** Whoever is chosen stays chosen with better votes. */
    @Property(tries = 2_000)
    void betterMeritNeverCostsASeat(@ForAll long chance) {
        RandomCase given = RandomCase.of(chance, 12);
        for (Candidate chosen : select(given).chosen()) {
            List<Candidate> others = new ArrayList<>(given.candidates());
            others.remove(chosen);
            others.add(new Candidate(chosen.nomination(), chosen.ticket(), chosen.name(), chosen.line(),
                    chosen.subject(), chosen.unit(), chosen.direct(), chosen.woman(), chosen.cap(),
                    chosen.merit().plus(1), chosen.preference(), chosen.priority()));
            assertThat(tickets(Selection.select(others, given.caps(), given.order()).chosen()))
                .contains(chosen.ticket());
        }
    }

    @Property(tries = 2_000)
    void fillingsCountTheChosen(@ForAll long chance) {
        Selection selection = select(RandomCase.of(chance, 40));
        for (Selection.Filling filling : selection.fillings()) {
            List<Candidate> in = within(filling.cap(), selection.chosen());
            assertThat(filling.taken()).isEqualTo(in.size()).isLessThanOrEqualTo(filling.cap().seats());
            assertThat(filling.lastIn().stream().toList()).isEqualTo(in.isEmpty() ? List.of() : List.of(in.getLast()));
        }
    }

    private static Selection select(RandomCase given) {
        return Selection.select(given.candidates(), given.caps(), given.order());
    }

    private static Set<String> tickets(List<Candidate> candidates) {
        Set<String> tickets = new HashSet<>();
        candidates.forEach(candidate -> tickets.add(candidate.ticket()));
        return tickets;
    }

    /** Selects the same candidates within caps of the same shape. */
    private static List<Candidate> again(List<Candidate> candidates, Caps caps, Order order) {
        List<Candidate> moved = candidates.stream()
            .map(each -> new Candidate(each.nomination(), each.ticket(), each.name(), each.line(), each.subject(),
                    each.unit(), each.direct(), each.woman(), caps.all().get(each.cap().index()), each.merit(),
                    each.preference(), each.priority()))
            .toList();
        return Selection.select(moved, caps, order).chosen();
    }

    private static void copy(Cap cap, Caps copies, int more) {
        int seats = cap.seats() + more;
        Cap outer = cap.within();
        if (outer == null) {
            copies.outermost(cap.code(), cap.name(), seats);
        }
        else if (cap.list()) {
            copies.list(copies.all().get(outer.index()), cap.code(), cap.name(), seats);
        }
        else {
            copies.within(copies.all().get(outer.index()), cap.code(), cap.name(), seats);
        }
    }

    private static List<Candidate> within(Cap outer, List<Candidate> candidates) {
        return candidates.stream().filter(candidate -> isWithin(candidate.cap(), outer)).toList();
    }

    private static boolean inList(Outcome outcome, Reason.Chosen reason) {
        return outcome.candidate().cap().numbering() == reason.list();
    }

    private static boolean isWithin(Cap inner, Cap outer) {
        for (Cap cap = inner; cap != null; cap = cap.within()) {
            if (cap == outer) {
                return true;
            }
        }
        return false;
    }

}
