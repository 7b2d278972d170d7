package vinhdanh.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.decision.Reason.Edge;
import vinhdanh.shared.Bilingual;

/**
 * Who is chosen within every cap at once, and why.
 * <p>
 * Candidates are taken in their order, and each gets a seat if every cap around it still
 * has one. <b>No other choice is better</b>, because the caps form a laminar family:
 * <ol>
 * <li>If a feasible choice <i>B</i> is larger than another, <i>A</i>, then somebody of
 * <i>B</i> can be added to <i>A</i>: the feasible choices are the independent sets of a
 * matroid. For walk down from the outside. Where <i>B</i> has more members than <i>A</i>
 * in a cap, it has more in one of the caps directly within or among those in none of
 * these; follow that part. At the end stands a member of <i>B</i> who is not in <i>A</i>,
 * and every cap on the way holds fewer of <i>A</i> than of <i>B</i>, so none is
 * full.</li>
 * <li>Let <i>A</i> be those chosen here up to some standing, and suppose that some
 * feasible <i>B</i> has more up to there. By 1, somebody of <i>B</i> fits <i>A</i>. But
 * whoever was passed over met a full cap, and a full cap stays full. So nobody ever has
 * more seated up to any standing: for every k, the k-th chosen here is at least as good
 * as the k-th of any other choice.</li>
 * </ol>
 * Hence the choice is first in lexicographic order, heaviest by any weights that follow
 * the order, and as large as can be. Time: sorting, then one walk up the caps for each
 * candidate.
 *
 * @param order the order that was followed
 * @param outcomes everyone: those in the order by standing, then the others by ticket
 * @param fillings how each cap was filled, in the order of the caps
 * @param refused those who were proposed and refused before, and so had no outcome
 */
public record Selection(Order order, List<Outcome> outcomes, List<Filling> fillings, List<Refused> refused) {

    /** Selects; the order in which the candidates are handed over does not matter. */
    public static Selection select(Collection<Candidate> candidates, Caps caps, Order order) {
        return select(candidates, caps, order, List.of());
    }

    /**
     * The same within the seats that are left.
     * @param taken the innermost cap of each seat that an earlier selection took
     */
    static Selection select(Collection<Candidate> candidates, Caps caps, Order order, Collection<Cap> taken) {
        Candidate[] ordered = order.sorted(candidates);
        Seating seating = new Seating(caps, taken);
        Reason[] refusals = new Reason[ordered.length];
        for (int place = 0; place < ordered.length; place++) {
            Cap innermost = caps.requireOwn(ordered[place].cap());
            Cap full = seating.full(innermost);
            if (full == null) {
                seating.seat(innermost, place);
            }
            else {
                seating.turnAway(innermost, place);
                refusals[place] = refusal(full, seating.lastIn(full), ordered, place, order);
            }
        }
        return new Selection(order, outcomes(ordered, refusals, seating, caps, order), fillings(ordered, seating, caps),
                List.of());
    }

    /** With those who were not considered: held or not eligible. */
    public Selection including(Collection<Outcome> others) {
        Stream<Outcome> byTicket = others.stream()
            .sorted(Comparator.comparing((Outcome other) -> other.candidate().ticket()));
        return new Selection(this.order, Stream.concat(this.outcomes.stream(), byTicket).toList(), this.fillings,
                this.refused);
    }

    /** With those who were refused before. */
    Selection tellingThe(List<Refused> refused) {
        return new Selection(this.order, this.outcomes, this.fillings, List.copyOf(refused));
    }

    public List<Candidate> chosen() {
        return this.outcomes.stream().filter(Outcome::chosen).map(Outcome::candidate).toList();
    }

    /**
     * The draw number of the outcome with this index, if it was tied with another and had
     * to draw.
     */
    public Optional<String> drawNumber(int index) {
        return (drew(index - 1, index) || drew(index, index + 1))
                ? Optional.of(this.order.draw().number(this.outcomes.get(index).candidate().ticket()))
                : Optional.empty();
    }

    /** The outcome's reason in words. */
    public Bilingual explain(Outcome outcome) {
        return new Wording(this.order.draw()).of(outcome);
    }

    /**
     * How a cap was filled.
     *
     * @param taken how many seats were taken
     * @param lastIn who got the last of them
     */
    public record Filling(Cap cap, int taken, Optional<Candidate> lastIn) {
    }

    /** Whether only the draw put one before the next. */
    private boolean drew(int index, int next) {
        return index >= 0 && next < this.outcomes.size() && this.outcomes.get(next).standing() > 0 && this.order
            .separating(this.outcomes.get(index).candidate(), this.outcomes.get(next).candidate()) == Criterion.DRAW;
    }

    private static Reason refusal(Cap full, int lastIn, Candidate[] ordered, int place, Order order) {
        if (lastIn < 0) {
            return (full.seats() == 0) ? new Reason.NoSeat(full) : new Reason.Taken(full);
        }
        return new Reason.CapFull(full, edge(ordered[lastIn], ordered[place], order));
    }

    private static List<Outcome> outcomes(Candidate[] ordered, @Nullable Reason[] refusals, Seating seating, Caps caps,
            Order order) {
        int[] numbers = new int[caps.all().size()];
        List<Outcome> outcomes = new ArrayList<>(ordered.length);
        for (int place = 0; place < ordered.length; place++) {
            Reason reason = refusals[place];
            if (reason == null) {
                Cap list = ordered[place].cap().numbering();
                int firstOut = seating.firstOut(list);
                Edge ahead = (firstOut > place) ? edge(ordered[firstOut], ordered[place], order) : null;
                reason = new Reason.Chosen(list, ++numbers[list.index()], seating.listed(list), ahead);
            }
            outcomes.add(new Outcome(ordered[place], place + 1, reason));
        }
        return outcomes;
    }

    private static Edge edge(Candidate other, Candidate self, Order order) {
        return new Edge(other, order.separating(other, self));
    }

    /** A cap without a seat is told only where it keeps somebody out. */
    private static boolean isThere(Cap cap, Candidate[] ordered) {
        return cap.seats() > 0 || Arrays.stream(ordered).anyMatch(candidate -> candidate.cap() == cap);
    }

    private static List<Filling> fillings(Candidate[] ordered, Seating seating, Caps caps) {
        return caps.all().stream().filter(cap -> isThere(cap, ordered)).map(cap -> {
            int lastIn = seating.lastIn(cap);
            return new Filling(cap, seating.taken(cap), (lastIn < 0) ? Optional.empty() : Optional.of(ordered[lastIn]));
        }).toList();
    }

}
